package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// statusCommand shows where a message stands.
func (b *bridge) statusCommand() *cobra.Command {
	return command("status ID", "Show a message's life step by step", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return b.status(cmd.Context(), args[0])
	})
}

func (b *bridge) status(ctx context.Context, text string) error {
	list, from, id, err := b.source(ctx, text)
	if err != nil {
		return err
	}
	return b.follow(ctx, list, from, id, false)
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
	if seen == nil || seen.Stage == message.StageDisputed.String() {
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
