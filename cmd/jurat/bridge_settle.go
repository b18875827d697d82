package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// retryCommand brings a message again whose receiver failed.
func (b *bridge) retryCommand() *cobra.Command {
	return command("retry ID", "Deliver a message whose receiver failed once more", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return b.retry(cmd.Context(), args[0])
	})
}

func (b *bridge) retry(ctx context.Context, text string) error {
	list, from, id, err := b.source(ctx, text)
	if err != nil {
		return err
	}
	sent, _, err := b.sent(ctx, from, id)
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

// sent reads a message where it was sent.
func (b *bridge) sent(ctx context.Context, from *bridgeChain, id jurat.Hash) (m *chain.SentMessage, returned bool, err error) {
	client, err := from.dial(ctx)
	if err != nil {
		return nil, false, err
	}
	defer client.Close()
	return chain.ReadMessage(ctx, client, from.ends.Outbox, id)
}

// returnCommand gives back what a message took with it and did not bring.
func (b *bridge) returnCommand() *cobra.Command {
	var guards []string
	cmd := command("return ID", "Give back what a message carried that was not delivered by its deadline", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return b.giveBack(cmd.Context(), args[0], guards)
	})
	cmd.Long = `Bring to a message's outbox that it was not delivered by its deadline, which the lane's committees swear once that is
final; show their oaths, and who got what. Tokens go to the message's sender, whoever brings it. Members do this by themselves for
messages with tokens; one without is only marked as returned, which its sender can read.`
	cmd.Example = "  jurat bridge return 0x…\n  jurat bridge return 0x… --config node.yaml --api http://127.0.0.1:8650 --keystore me.json --password-file me.password"
	cmd.Flags().StringArrayVar(&guards, "guard", nil, "API of a node of the lane's other committee, which may be repeated (default: the configuration's guards, or the devnet's)")
	return cmd
}

func (b *bridge) giveBack(ctx context.Context, text string, guards []string) error {
	list, from, id, err := b.source(ctx, text)
	if err != nil {
		return err
	}
	client, err := from.dial(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	sent, returned, err := chain.ReadMessage(ctx, client, from.ends.Outbox, id)
	if err != nil {
		return err
	}
	if returned {
		return b.follow(ctx, list, from, id, false)
	}
	head, err := client.Head(ctx)
	if err != nil {
		return unreachable(err)
	}
	if head.Time <= sent.Deadline {
		return fail(exitNo, "try again after that; jurat bridge status shows where it stands", "message %s can be delivered until %s", id, clock(sent.Deadline))
	}
	apis, err := b.swearers(guards)
	if err != nil {
		return err
	}
	oaths, err := b.returnOaths(ctx, client, from, &sent.Message, apis)
	if err != nil {
		return err
	}
	sender, err := b.sender(client)
	if err != nil {
		return err
	}
	done, err := chain.ReturnMessage(ctx, sender, &sent.Message, oaths)
	if err != nil {
		return bridgeRefused(err)
	}
	form := returnForm{ID: id, Sender: sent.Sender, Tx: done.Tx, Gas: done.Gas, Given: []givenForm{}}
	for i := range oaths {
		r := oaths[i].Report
		form.Sworn = append(form.Sworn, oathForm{r.Committee, r.Epoch, r.Round, uint64(r.Time) / 1000})
	}
	for _, g := range done.Given {
		form.Given = append(form.Given, givenForm{g.Token, g.Amount.String(), g.To})
	}
	for _, l := range done.Left {
		form.Left = append(form.Left, leftForm{l.Token, l.Why.Error()})
	}
	return b.out.data(form, form.show)
}

// clock writes Unix seconds.
func clock(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.DateTime) }

// returnForm is the answer of bridge return.
type returnForm struct {
	ID     jurat.Hash    `json:"id"`
	Sender jurat.Address `json:"sender"`
	Sworn  []oathForm    `json:"sworn"`
	Tx     jurat.Hash    `json:"tx"`
	Gas    uint64        `json:"gas"`
	Given  []givenForm   `json:"given"`
	Left   []leftForm    `json:"left,omitempty"`
}

// oathForm says where a committee swore that it was not delivered.
type oathForm struct {
	Committee jurat.Hash  `json:"committee"`
	Epoch     uint32      `json:"epoch"`
	Round     jurat.Round `json:"round"`
	At        uint64      `json:"at_s"`
}

// givenForm is an amount of a token, in its smallest unit, that went back.
type givenForm struct {
	Token  jurat.Address `json:"token"`
	Amount string        `json:"amount"`
	To     jurat.Address `json:"to"`
}

// leftForm is a token that does not go back now.
type leftForm struct {
	Token jurat.Address `json:"token"`
	Why   string        `json:"why"`
}

func (f *returnForm) show(w io.Writer) {
	fmt.Fprintf(w, "message\t%s\n", f.ID)
	for _, o := range f.Sworn {
		fmt.Fprintf(w, "not delivered\tsworn by committee %s in round %s at %s\n", o.Committee, o.Round, clock(o.At))
	}
	fmt.Fprintf(w, "returned\ttx %s, %d gas\n", f.Tx, f.Gas)
	for _, g := range f.Given {
		fmt.Fprintf(w, "\t%s of token %s to %s\n", g.Amount, g.Token, g.To)
	}
	for _, l := range f.Left {
		fmt.Fprintf(w, "\ttoken %s does not go back now, and can be brought again: %s\n", l.Token, l.Why)
	}
	if len(f.Given) == 0 {
		fmt.Fprintf(w, "\tit carried nothing: its sender %s can read at the outbox that it is returned\n", f.Sender)
	}
}

// swearers are the nodes that are asked for oaths: the one that commands ask, and those of the
// lanes' other committees.
func (b *bridge) swearers(guards []string) (apis []*client, err error) {
	first, err := b.client()
	if err != nil {
		return nil, err
	}
	apis = []*client{first}
	if len(guards) == 0 && b.config != "" {
		cfg, err := node.LoadConfig(b.config)
		if err != nil {
			return nil, usage(err, node.ErrConfig)
		}
		guards = cfg.Guards
	} else if len(guards) == 0 {
		state, err := b.place.devnet()
		if err != nil {
			return nil, err
		}
		if state != nil {
			for _, n := range append(state.Nodes, state.Guard.Nodes...) {
				guards = append(guards, n.API)
			}
		}
	}
	for _, url := range guards {
		apis = append(apis, &client{url})
	}
	return apis, nil
}

// returnOaths are the lane's committees' oaths that a message was not delivered, in the order in which
// the outbox takes them. None is believed before it is checked against the key that the outbox's chain has.
func (b *bridge) returnOaths(ctx context.Context, c *chain.Client, from *bridgeChain, m *message.Message, apis []*client) (oaths []message.Proof, err error) {
	lane, err := chain.LaneOf(ctx, c, from.ends.Outbox, m.DestinationChain)
	if err != nil {
		return nil, unreachable(err)
	}
	wanted := []jurat.Hash{lane.Committee}
	if lane.Guard != (jurat.Hash{}) {
		wanted = append(wanted, lane.Guard)
	}
	for _, committee := range wanted {
		epoch, key, expiry, err := chain.EpochAt(ctx, c, from.ends.Outbox, committee)
		if err != nil {
			return nil, unreachable(err)
		}
		var why error
		var report *message.Report
		for _, a := range apis {
			if report, err = a.returnOath(ctx, m.ID(), committee, key); err == nil && report.Epoch == epoch {
				break
			}
			report, why = nil, errors.Join(why, err)
		}
		if report == nil {
			return nil, &failure{exitAbsent, fmt.Errorf("no node that is asked has an oath of committee %s that message %s was not delivered: %w", committee, m.ID(), why),
				"it is sworn once the deadline is past in a final block of the destination; try again, or name nodes with --api and --guard"}
		}
		report.Expiry = expiry
		oaths = append(oaths, message.Proof{Report: report, Path: report.Leaves[0].Path})
	}
	return oaths, nil
}

// returnOath asks a node for a committee's oath that a message was not delivered.
func (c *client) returnOath(ctx context.Context, id, committee jurat.Hash, key [32]byte) (*message.Report, error) {
	leaf := message.ReturnLeaf(id)
	var form struct {
		Bundle json.RawMessage
		Index  int
		Size   int
	}
	if err := c.into(ctx, "/v1/leaves/"+leaf.Subject.String(), &form); err != nil {
		return nil, err
	}
	bundle, err := evidence.ParseBundle(form.Bundle)
	if err != nil {
		return nil, err
	}
	if bundle.Report.Committee != committee || bundle.Leaf != leaf {
		return nil, fmt.Errorf("%s has another committee's oath", c.base)
	}
	if err := bundle.Verify(key); err != nil {
		return nil, fmt.Errorf("%s: %w", c.base, err)
	}
	return &message.Report{SignedReport: bundle.Report, Size: form.Size, Leaves: []message.Placed{{Leaf: leaf, Index: form.Index, Path: bundle.Path}}}, nil
}
