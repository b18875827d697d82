package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

func (c *cli) bridgeCommand() *cobra.Command {
	b := &bridge{cli: c}
	send := &bridgeSend{bridge: b}
	sending := command("send FROM TO [TEXT]", "Send a message from one chain to another, and follow it", cobra.RangeArgs(2, 3), func(cmd *cobra.Command, args []string) error {
		return send.run(cmd.Context(), args)
	})
	sending.Long = `Send a message through the outbox of chain FROM to chain TO, each by its id or as the devnet
numbers it, and show its life step by step until it is delivered. TEXT is its data; on a
devnet it goes to the example mailbox, and a development account pays.`
	sending.Example = "  jurat bridge send 1 2 hello\n  jurat bridge send 31337 31338 --hex 0x1234 --receiver 0x… --gas 300000 --config node.yaml --keystore me.json --password-file me.password"
	flags := sending.Flags()
	flags.StringVar(&send.data, "hex", "", "its data in hex, instead of TEXT")
	flags.StringVar(&send.receiver, "receiver", "", "the contract that receives it (default: the devnet's mailbox)")
	flags.Uint32Var(&send.gas, "gas", 200_000, "gas for the receiver's call; 0 calls nobody, and needs tokens")
	flags.DurationVar(&send.deadline, "deadline", 10*time.Minute, "until when it is delivered, or not at all, from now")
	flags.BoolVar(&send.ordered, "ordered", false, "after this sender's last ordered message on the lane")
	flags.StringArrayVar(&send.tokens, "token", nil, "ADDRESS=AMOUNT that goes with it, in the token's smallest unit, allowed to its pool; may be repeated")
	flags.BoolVar(&send.wait, "wait", true, "wait until it is delivered")
	status := command("status ID", "Show a message's life step by step", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return b.status(cmd.Context(), args[0])
	})
	retry := command("retry ID", "Deliver a message whose receiver failed once more", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return b.retry(cmd.Context(), args[0])
	})
	lanes := command("lanes", "List the lanes that a node carries messages on", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return b.lanes(cmd.Context())
	})
	halt := command("halt FROM TO", "Have an operator's node want a lane halted", cobra.ExactArgs(2), func(_ *cobra.Command, args []string) error {
		return b.wish(args, node.LaneWish{Halt: true})
	})
	halt.Long = `Leave in the node's folder that its operator wants a lane halted. The node names the halt in
its observations; the lane is halted once 2f+1 of one of its committees do. On a devnet this
is done for every oracle.`
	var changes uint32
	resume := command("resume FROM TO", "Have an operator's node want a lane resumed", cobra.ExactArgs(2), func(_ *cobra.Command, args []string) error {
		return b.wish(args, node.LaneWish{Changes: changes})
	})
	resume.Long = `Leave in the node's folder that its operator has looked at a lane that is halted, and wants it
resumed. It takes 2f+1 operators of both of its committees. --changes is how often the lane was halted or
resumed, as jurat bridge lanes shows it: an old wish resumes nothing new.`
	resume.Flags().Uint32Var(&changes, "changes", 0, "how often the lane was halted or resumed so far, as the operator saw it")
	require(resume, "changes")
	for _, cmd := range []*cobra.Command{sending, status, retry, halt, resume} {
		cmd.Flags().StringVar(&b.config, "config", "", "configuration file of a node that knows the chains (default: the devnet's)")
	}
	for _, cmd := range []*cobra.Command{sending, retry} {
		cmd.Flags().StringVar(&b.keys.keystore, "keystore", "", "geth V3 keystore of who sends and pays (default: a devnet's development account)")
		cmd.Flags().StringVar(&b.keys.passwordFile, "password-file", "", "file with the keystore's password")
	}
	return group("bridge", "Send messages between chains, and follow them", sending, status, retry, lanes, halt, resume)
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
	list, err := s.chains()
	if err != nil {
		return err
	}
	from, err := chainOf(list, args[0])
	if err != nil {
		return err
	}
	to, err := chainOf(list, args[1])
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

// lifeForm is a message's life step by step.
type lifeForm struct {
	ID               jurat.Hash    `json:"id"`
	SourceChain      uint64        `json:"source_chain"`
	DestinationChain uint64        `json:"destination_chain"`
	Sequence         uint64        `json:"sequence"`
	Sender           jurat.Address `json:"sender"`
	Receiver         jurat.Address `json:"receiver"`
	Deadline         uint64        `json:"deadline_s"`
	Stage            string        `json:"stage"`
	Steps            []stepForm    `json:"steps"`
}

// stepForm is one step of a message's life.
type stepForm struct {
	Step   string `json:"step"` // sent, final, sworn, guarded, delivered, called, or what came instead
	Done   bool   `json:"done"`
	At     uint64 `json:"at_s,omitempty"`   // Unix seconds, where it is known
	Detail string `json:"detail,omitempty"` // where, or why not
}

func (l *lifeForm) step(name string, done bool, at uint64, format string, args ...any) {
	l.Steps = append(l.Steps, stepForm{name, done, at, fmt.Sprintf(format, args...)})
}

func (l *lifeForm) show(w io.Writer) {
	fmt.Fprintf(w, "message\t%s\nlane\t%d → %d, sequence %d\n", l.ID, l.SourceChain, l.DestinationChain, l.Sequence)
	for _, s := range l.Steps {
		mark, at := "·", ""
		if s.Done {
			mark = "✓"
		}
		if s.At != 0 {
			at = time.Unix(int64(s.At), 0).UTC().Format(time.TimeOnly)
		}
		fmt.Fprintf(w, "%s %s\t%s\t%s\n", mark, s.Step, at, s.Detail)
	}
}

// life puts a message's life together, from both chains and from a node.
func (b *bridge) life(ctx context.Context, list []bridgeChain, from *bridgeChain, id jurat.Hash) (*lifeForm, error) {
	client, err := from.dial(ctx)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	sent, returned, err := chain.ReadMessage(ctx, client, from.ends.Outbox, id)
	if err != nil {
		return nil, err
	}
	form := &lifeForm{ID: id, SourceChain: from.id, DestinationChain: sent.DestinationChain, Sequence: sent.Sequence, Sender: sent.Sender, Receiver: sent.Receiver, Deadline: sent.Deadline, Stage: "sent"}
	form.step("sent", true, sent.Sent, "block %d of chain %d, tx %s", sent.Block.Number, from.id, sent.Tx)
	seen := b.seen(ctx, id)
	form.sworn(&sent.Message, seen)
	if returned {
		form.Stage = "returned"
		form.step("returned", true, 0, "its tokens went back to %s", sent.Sender)
		return form, nil
	}
	to, err := chainOf(list, strconv.FormatUint(sent.DestinationChain, 10))
	if err != nil {
		return nil, err
	}
	if err := form.arrived(ctx, to, &sent.Message); err != nil {
		form.step("delivered", false, 0, "chain %d is not reached: %v", to.id, err)
	}
	return form, nil
}

// seen is the message as a node has it; nil where none answers or knows it.
func (b *bridge) seen(ctx context.Context, id jurat.Hash) *api.MessageForm {
	node, err := b.client()
	if err != nil {
		return nil
	}
	form := new(api.MessageForm)
	if err := node.into(ctx, "/v1/messages/"+id.String(), form); err != nil {
		return nil
	}
	return form
}

// sworn adds the steps at the committees.
func (l *lifeForm) sworn(m *message.Message, seen *api.MessageForm) {
	if seen == nil {
		l.step("final", false, 0, "no node that is asked has seen it as final")
		return
	}
	l.Stage = seen.Stage
	l.step("final", true, 0, "block %s of chain %s cannot be taken back any more", seen.Block.Number, seen.SourceChain)
	var guard *api.OathForm
	done := false
	for i := range seen.Sworn {
		o := &seen.Sworn[i]
		if o.Committee == m.Committee {
			done = true
			l.step("sworn", true, o.TimeMs/1000, "by committee %s in round %s", o.Committee, o.Round)
		} else {
			guard = o
		}
	}
	over := slices.Contains([]string{"delivered", "expired", "returned"}, seen.Stage)
	if !done && !over {
		l.step("sworn", false, 0, "waits for a report of committee %s", m.Committee)
	}
	switch {
	case guard != nil:
		l.step("guarded", true, guard.TimeMs/1000, "by committee %s in round %s", guard.Committee, guard.Round)
	case seen.Guarded && !over:
		l.step("guarded", false, 0, "waits for the guard committee")
	}
	if seen.Halted {
		l.step("halted", true, 0, "the lane is halted: nothing is delivered, and nothing is lost")
	}
}

// arrived adds the steps at the destination.
func (l *lifeForm) arrived(ctx context.Context, to *bridgeChain, m *message.Message) error {
	client, err := to.dial(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	landed, err := chain.ReadLanded(ctx, client, to.ends.Inbox, l.ID)
	if err != nil {
		return err
	}
	where := fmt.Sprintf("tx %s on chain %d, %d gas", landed.Tx, to.id, landed.Gas)
	switch landed.Arrival {
	case message.Delivered:
		l.Stage = "delivered"
		l.step("delivered", true, landed.At, "%s", where)
		if m.GasLimit > 0 {
			l.step("called", true, landed.At, "%s took it", m.Receiver)
		}
	case message.Kept:
		l.Stage = "kept"
		l.step("delivered", true, landed.At, "%s", where)
		l.step("called", false, 0, "the receiver failed; try again until %s with: jurat bridge retry %s", time.Unix(int64(m.Deadline), 0).UTC().Format(time.DateTime), l.ID)
	case message.Announced:
		l.Stage = "announced"
		l.step("announced", true, landed.At, "the guard may object until %s", time.Unix(int64(landed.From), 0).UTC().Format(time.DateTime))
	case message.Lapsed:
		l.Stage = "lapsed"
		l.step("delivered", false, 0, "its deadline has passed")
	default:
		if uint64(time.Now().Unix()) > m.Deadline {
			l.step("delivered", false, 0, "its deadline has passed; tokens go back once both committees have sworn that")
		} else {
			l.step("delivered", false, 0, "not yet")
		}
	}
	return nil
}

// ended reports whether nothing more comes of it by itself.
func (l *lifeForm) ended() bool {
	return slices.Contains([]string{"delivered", "kept", "returned", "expired", "lapsed"}, l.Stage)
}

// follow shows a message's life, after waiting for its end where that is wanted.
func (b *bridge) follow(ctx context.Context, list []bridgeChain, from *bridgeChain, id jurat.Hash, wait bool) error {
	form, err := b.life(ctx, list, from, id)
	for wait && err == nil && !form.ended() && uint64(time.Now().Unix()) < form.Deadline+givenUp {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(lookEvery):
		}
		form, err = b.life(ctx, list, from, id)
	}
	if err != nil {
		return err
	}
	if err := b.out.data(form, form.show); err != nil {
		return err
	}
	if wait && form.Stage != "delivered" {
		return errSaidNo
	}
	return nil
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

func (b *bridge) status(ctx context.Context, text string) error {
	list, from, id, err := b.source(ctx, text)
	if err != nil {
		return err
	}
	return b.follow(ctx, list, from, id, false)
}

func (b *bridge) retry(ctx context.Context, text string) error {
	list, from, id, err := b.source(ctx, text)
	if err != nil {
		return err
	}
	client, err := from.dial(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	sent, _, err := chain.ReadMessage(ctx, client, from.ends.Outbox, id)
	if err != nil {
		return err
	}
	to, err := chainOf(list, strconv.FormatUint(sent.DestinationChain, 10))
	if err != nil {
		return err
	}
	far, err := to.dial(ctx)
	if err != nil {
		return err
	}
	defer far.Close()
	sender, err := b.sender(far)
	if err != nil {
		return err
	}
	if _, err := chain.RetryMessage(ctx, sender, to.ends.Inbox, &sent.Message); err != nil {
		return bridgeRefused(err)
	}
	return b.follow(ctx, list, from, id, false)
}

func (b *bridge) lanes(ctx context.Context) error {
	node, err := b.client()
	if err != nil {
		return err
	}
	var answer struct {
		Lanes []api.LaneForm `json:"lanes"`
	}
	if err := node.into(ctx, "/v1/lanes", &answer); err != nil {
		return err
	}
	return b.out.data(answer, func(w io.Writer) {
		fmt.Fprintln(w, "FROM\tTO\tOPEN\tSTATE\tCHANGES\tGUARD")
		for _, l := range answer.Lanes {
			state, changes, guard := "open", "?", "none"
			if l.Halted {
				state = "HALTED"
			}
			if l.Doubt != nil {
				state += ", in doubt: " + printable(l.Doubt.Why)
			}
			if l.Changes != nil {
				changes = strconv.FormatUint(uint64(*l.Changes), 10)
			}
			if l.Guard != nil {
				guard = l.Guard.String()
			}
			fmt.Fprintf(w, "%s\t%s\t%d\t%s\t%s\t%s\n", printable(l.SourceChain), printable(l.DestinationChain), l.Open, state, changes, guard)
		}
	})
}

// wish leaves an operator's wish for its node, or on a devnet for every node.
func (b *bridge) wish(args []string, w node.LaneWish) error {
	list, err := b.chains()
	if err != nil {
		return err
	}
	from, err := chainOf(list, args[0])
	if err != nil {
		return err
	}
	to, err := chainOf(list, args[1])
	if err != nil {
		return err
	}
	w.Source, w.Destination = from.id, to.id
	configs := []string{b.config}
	if b.config == "" {
		if configs, err = b.place.nodeConfigs(); err != nil {
			return err
		}
	}
	for _, path := range configs {
		cfg, err := node.LoadConfig(path)
		if err != nil {
			return usage(err, node.ErrConfig)
		}
		if err := node.WishLane(cfg, w); err != nil {
			return err
		}
	}
	what := "resumed"
	if w.Halt {
		what = "halted"
	}
	return b.out.data(map[string]any{"source_chain": w.Source, "destination_chain": w.Destination, "wanted": what, "nodes": len(configs)}, func(out io.Writer) {
		fmt.Fprintf(out, "wanted\t%s, by %d nodes\n", what, len(configs))
	})
}
