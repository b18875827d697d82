package main

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

func (c *cli) bridgeCommand() *cobra.Command {
	b := &bridge{cli: c}
	paying := []*cobra.Command{b.sendCommand(), b.retryCommand(), b.returnCommand()}
	for _, cmd := range paying {
		cmd.Flags().StringVar(&b.keys.keystore, "keystore", "", "geth V3 keystore of who sends and pays (default: a devnet's development account)")
		cmd.Flags().StringVar(&b.keys.passwordFile, "password-file", "", "file with the keystore's password")
	}
	lanes := command("lanes", "List the lanes that a node carries messages on", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return b.lanes(cmd.Context())
	})
	reading := append(paying, b.statusCommand(), b.haltCommand(), b.resumeCommand(), b.accuseCommand(), b.collectCommand())
	for _, cmd := range reading {
		cmd.Flags().StringVar(&b.config, "config", "", "configuration file of a node that knows the chains (default: the devnet's)")
	}
	return group("bridge", "Send messages between chains, and follow them", append(reading, lanes)...)
}

// bridge is what the commands of messages have in common.
type bridge struct {
	*cli
	config string
	keys   keyFlags
}

// bridgeChain is a chain with ends of lanes.
type bridgeChain struct {
	number  int // as the devnet numbers it; 0 without one
	id      uint64
	rpc     []string
	ends    chain.LaneEnds
	mailbox jurat.Address // zero without a devnet
}

// chains are those that the configuration names, or the devnet has.
func (b *bridge) chains() (list []bridgeChain, err error) {
	if b.config != "" {
		cfg, err := node.LoadConfig(b.config)
		if err != nil {
			return nil, usage(err, node.ErrConfig)
		}
		for _, k := range cfg.Chains {
			if k.Outbox != (jurat.Address{}) {
				list = append(list, bridgeChain{id: k.ID, rpc: k.RPC, ends: chain.LaneEnds{Outbox: k.Outbox, Inbox: k.Inbox}})
			}
		}
		return list, nil
	}
	state, err := b.place.devnet()
	if err != nil {
		return nil, err
	}
	if state != nil {
		for _, k := range state.Chains {
			list = append(list, bridgeChain{k.Number, k.ChainID, []string{k.RPC}, chain.LaneEnds{Outbox: k.Contracts["outbox"], Inbox: k.Contracts["inbox"]}, k.Contracts["mailbox"]})
		}
	}
	if len(list) == 0 {
		return nil, fail(exitUsage, "start one with jurat devnet --chains 2, or name a node's configuration with --config", "no chains are known that messages go between")
	}
	return list, nil
}

// chainOf is the chain that an argument names, by its id or its number.
func chainOf(list []bridgeChain, text string) (*bridgeChain, error) {
	number, err := strconv.ParseUint(text, 10, 64)
	for i := range list {
		if err == nil && (list[i].id == number || list[i].number != 0 && uint64(list[i].number) == number) {
			return &list[i], nil
		}
	}
	var known []string
	for _, k := range list {
		known = append(known, strconv.FormatUint(k.id, 10))
	}
	return nil, fail(exitUsage, "write its id: "+strings.Join(known, ", "), "%q is no chain that is known here", printable(text))
}

// lane is from which chain to which the first two arguments say, among all that are known.
func (b *bridge) lane(args []string) (list []bridgeChain, from, to *bridgeChain, err error) {
	if list, err = b.chains(); err != nil {
		return nil, nil, nil, err
	}
	if from, err = chainOf(list, args[0]); err != nil {
		return nil, nil, nil, err
	}
	to, err = chainOf(list, args[1])
	return list, from, to, err
}

func (k *bridgeChain) dial(ctx context.Context) (*chain.Client, error) {
	client, err := chain.Dial(ctx, chain.Config{RPC: k.rpc, ChainID: k.id})
	if err != nil {
		return nil, unreachable(err)
	}
	return client, nil
}

// sender is who sends and pays.
func (b *bridge) sender(client *chain.Client) (*chain.Sender, error) {
	state, err := b.place.devnet()
	if err != nil {
		return nil, err
	}
	return (&requestSend{cli: b.cli, keys: b.keys}).sender(&requestSide{client: client, state: state})
}

// bridgeRefused gives an error of a transaction its exit status.
func bridgeRefused(err error) error {
	if chain.IsRefusal(err) {
		return &failure{exitNo, err, "nothing was changed; jurat bridge lanes and jurat bridge status show where things stand"}
	}
	return refused(err)
}

// source finds the chain that sent a message.
func (b *bridge) source(ctx context.Context, text string) (list []bridgeChain, from *bridgeChain, id jurat.Hash, err error) {
	if err := id.UnmarshalText([]byte(text)); err != nil {
		return nil, nil, id, fail(exitUsage, "write a message's id, 0x and 64 hex digits", "%w", err)
	}
	if list, err = b.chains(); err != nil {
		return nil, nil, id, err
	}
	var down error
	for i := range list {
		client, err := list[i].dial(ctx)
		if err != nil {
			down = err
			continue
		}
		_, _, err = chain.ReadMessage(ctx, client, list[i].ends.Outbox, id)
		client.Close()
		if err == nil {
			return list, &list[i], id, nil
		}
		if !errors.Is(err, chain.ErrNoMessage) {
			down = unreachable(err)
		}
	}
	if down != nil {
		return nil, nil, id, down
	}
	return nil, nil, id, fail(exitAbsent, "check the id", "no outbox that is known here has sent message %s", id)
}
