package main

import (
	"errors"
	"io/fs"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// lookEvery is the pause between two looks for a transaction's block.
const lookEvery = 250 * time.Millisecond

// keyFlags name the key that signs or pays: a geth V3 keystore.
type keyFlags struct{ keystore, passwordFile string }

// add puts the flags on a command that cannot do without them; whose says whose
// key it takes.
func (k *keyFlags) add(cmd *cobra.Command, whose string) {
	cmd.Flags().StringVar(&k.keystore, "keystore", "", "geth V3 keystore of "+whose)
	cmd.Flags().StringVar(&k.passwordFile, "password-file", "", "file with the keystore's password")
	require(cmd, "keystore")
	require(cmd, "password-file")
}

func (k *keyFlags) open() (*node.OperatorKey, error) {
	key, err := node.LoadOperatorKey(k.keystore, k.passwordFile)
	if _, unread := errors.AsType[*fs.PathError](err); unread || errors.Is(err, node.ErrConfig) {
		return nil, fail(exitUsage, "name both with --keystore and --password-file", "open the key: %w", err)
	}
	return key, err
}

// sender pays with the key for what it does on the chain.
func (k *keyFlags) sender(client *chain.Client) (*chain.Sender, error) {
	key, err := k.open()
	if err != nil {
		return nil, err
	}
	return key.Sender(client, chain.SenderConfig{Poll: lookEvery}), nil
}

// refused gives an error of a transaction its exit status: what a contract
// refuses by name is an answer.
func refused(err error) error {
	return refusedOf(err, "jurat bond status and jurat agreement status")
}

// refusedOf is refused where other commands show where things stand.
func refusedOf(err error, shown string) error {
	if _, known := errors.AsType[*failure](err); known {
		return err
	}
	switch {
	case err == nil:
		return nil
	case errors.Is(err, chain.ErrUnreachable):
		return &failure{exitUnreachable, err, ""}
	case chain.IsRefusal(err):
		return &failure{exitNo, err, "nothing was changed; " + shown + " show where things stand"}
	case errors.Is(err, chain.ErrNoPart):
		return &failure{exitNo, err, "send it from one of these"}
	}
	if _, poor := errors.AsType[*chain.UnfundedError](err); poor {
		return &failure{exitNo, err, ""}
	}
	return err
}

// address reads an account from the command line.
func address(text, what string) (a jurat.Address, err error) {
	if err := a.UnmarshalText([]byte(text)); err != nil {
		return a, fail(exitUsage, "write an account, 0x and 40 hex digits", "%s: %w", what, err)
	}
	return a, nil
}

// recipient is where a payment goes: the named account, else the sender's own.
func recipient(flag string, s *chain.Sender) (jurat.Address, error) {
	if flag == "" {
		return s.Account(), nil
	}
	return address(flag, "--to")
}
