package main

import (
	"context"
	"encoding/hex"
	"math/big"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
)

// sendCommand sends a message and follows it.
func (b *bridge) sendCommand() *cobra.Command {
	send := &bridgeSend{bridge: b}
	cmd := command("send FROM TO [TEXT]", "Send a message from one chain to another, and follow it", cobra.RangeArgs(2, 3), func(cmd *cobra.Command, args []string) error {
		return send.run(cmd.Context(), args)
	})
	cmd.Long = `Send a message through the outbox of chain FROM to chain TO, each by its id or as the devnet
numbers it, and show its life step by step until it is delivered. TEXT is its data; on a
devnet it goes to the example mailbox, and a development account pays.`
	cmd.Example = "  jurat bridge send 1 2 hello\n  jurat bridge send 31337 31338 --hex 0x1234 --receiver 0x… --gas 300000 --config node.yaml --keystore me.json --password-file me.password"
	flags := cmd.Flags()
	flags.StringVar(&send.data, "hex", "", "its data in hex, instead of TEXT")
	flags.StringVar(&send.receiver, "receiver", "", "the contract that receives it (default: the devnet's mailbox)")
	flags.Uint32Var(&send.gas, "gas", 200_000, "gas for the receiver's call; 0 calls nobody, and needs tokens")
	flags.DurationVar(&send.deadline, "deadline", 10*time.Minute, "until when it is delivered, or not at all, from now")
	flags.BoolVar(&send.ordered, "ordered", false, "after this sender's last ordered message on the lane")
	flags.StringArrayVar(&send.tokens, "token", nil, "ADDRESS=AMOUNT that goes with it, in the token's smallest unit, allowed to its pool; may be repeated")
	flags.BoolVar(&send.wait, "wait", true, "wait until it is delivered")
	return cmd
}

// bridgeSend is one message and how it is sent.
type bridgeSend struct {
	*bridge
	data, receiver string
	gas            uint32
	deadline       time.Duration
	ordered, wait  bool
	tokens         []string
}

func (s *bridgeSend) letter(args []string, to *bridgeChain) (*chain.Letter, error) {
	l := &chain.Letter{Destination: to.id, GasLimit: s.gas, Ordered: s.ordered, Receiver: to.mailbox}
	if len(args) == 3 {
		l.Data = []byte(args[2])
	}
	if s.data != "" {
		data, err := hex.DecodeString(strings.TrimPrefix(s.data, "0x"))
		if err != nil {
			return nil, fail(exitUsage, "write it in hex", "--hex: %w", err)
		}
		if len(args) == 3 {
			return nil, fail(exitUsage, "give one of them", "TEXT and --hex both say what the data is")
		}
		l.Data = data
	}
	if s.receiver != "" {
		var err error
		if l.Receiver, err = address(s.receiver, "--receiver"); err != nil {
			return nil, err
		}
	}
	if l.Receiver == (jurat.Address{}) {
		return nil, fail(exitUsage, "name it with --receiver", "nobody is named who receives it")
	}
	for _, text := range s.tokens {
		at, amount, ok := strings.Cut(text, "=")
		token, err := address(at, "--token")
		v, isNumber := new(big.Int).SetString(amount, 10)
		if err != nil || !ok || !isNumber || v.Sign() <= 0 {
			return nil, fail(exitUsage, "write ADDRESS=AMOUNT, the amount in the token's smallest unit", "--token %q", printable(text))
		}
		l.Tokens = append(l.Tokens, message.TokenAmount{Token: token, Amount: v})
	}
	return l, nil
}

func (s *bridgeSend) run(ctx context.Context, args []string) error {
	list, from, to, err := s.lane(args)
	if err != nil {
		return err
	}
	letter, err := s.letter(args, to)
	if err != nil {
		return err
	}
	client, err := from.dial(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	sender, err := s.sender(client)
	if err != nil {
		return err
	}
	head, err := client.Head(ctx)
	if err != nil {
		return unreachable(err)
	}
	letter.Deadline = max(uint64(time.Now().Unix()), head.Time) + uint64(s.deadline.Seconds())
	sent, fee, err := chain.SendMessage(ctx, sender, from.ends.Outbox, letter)
	if err != nil {
		return bridgeRefused(err)
	}
	id := sent.ID()
	s.out.note("sent as message %s, for a fee of %s wei", id, fee)
	return s.follow(ctx, list, from, id, s.wait)
}
