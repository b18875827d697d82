package node

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/chain"
)

// A member that names a message signs that it was sent, and where it was not, that
// signature proves the lie: no report is needed. But what is named is an id, and only
// the message that hashes to it says of which outbox it claims to be. So a node keeps who
// named what, and waits for somebody to show it the message: whoever wants it
// delivered has to.

// forgeries is where a node finds messages that are said to have never been sent: in the
// data folder, each named by its id. What became of one its new name says.
func forgeries(data string) string { return filepath.Join(data, "forgeries") }

// AccuseMessage hands a message to the node of a configuration, running or not: as long as
// it could be delivered, whoever named it pays, if its chain never sent it.
func AccuseMessage(cfg *Config, m *message.Message) error {
	if err := m.Check(); err != nil {
		return err
	}
	return writeJSON(filepath.Join(forgeries(cfg.Data), m.ID().String()+".json"), m)
}

// namedKept bounds the messages of which it is kept who named them. Those of reports before that
// are in the reports' evidence.
const namedKept = 2_048

// named is who named a message, and the oath where it was sworn.
type named struct {
	by   map[jurat.MemberIndex]*evidence.Naming // the first naming of each member that is not settled
	paid map[jurat.MemberIndex]bool
	oath *message.Oath
}

// notes is who named which messages, by the subject of their leaves.
type notes struct {
	named map[jurat.Hash]*named
	order []jurat.Hash // oldest first
}

// take takes note of who named messages in a report's observations.
func (n *notes) take(committee *jurat.Committee, f *round.Finished) {
	for _, o := range f.Proposal.Observations {
		var naming *evidence.Naming
		for _, l := range o.Observation.OneOffs {
			if l != message.SentLeaf(l.Subject) {
				continue
			}
			if naming == nil {
				naming = evidence.NamingOf(&o.Observation, o.Sig)
			}
			if x := n.of(l.Subject); x.by[naming.Member] == nil {
				x.by[naming.Member] = naming
			}
		}
	}
	report, err := message.ReportOf(&f.Report, committee.Expiry, f.Outcome)
	if err != nil {
		return // the tree lacks a leaf that it was built from: impossible
	}
	for _, placed := range report.Leaves {
		if x := n.named[placed.Subject]; x != nil && x.oath == nil && placed.Leaf == message.SentLeaf(placed.Subject) {
			x.oath = &message.Oath{Report: report, Placed: placed}
		}
	}
}

func (n *notes) of(subject jurat.Hash) *named {
	if n.named[subject] == nil {
		if len(n.order) == namedKept {
			delete(n.named, n.order[0])
			n.order = n.order[1:]
		}
		n.named[subject] = &named{by: map[jurat.MemberIndex]*evidence.Naming{}, paid: map[jurat.MemberIndex]bool{}}
		n.order = append(n.order, subject)
	}
	return n.named[subject]
}

// due are the namings that are not settled, by member.
func (x *named) due() (list []*evidence.Naming) {
	for m, naming := range x.by {
		if !x.paid[m] {
			list = append(list, naming)
		}
	}
	slices.SortFunc(list, func(a, b *evidence.Naming) int { return int(a.Member) - int(b.Member) })
	return list
}

// prosecute files what the operator handed over of messages. Nobody waits for a turn:
// whoever holds the message may be the only one.
func (w *watcher) prosecute(ctx context.Context) {
	paths, err := filepath.Glob(filepath.Join(w.forgeries, "*.json"))
	if err != nil {
		return // of a constant pattern: impossible
	}
	for _, path := range paths {
		err := w.prosecuteOf(ctx, path)
		if err != nil && ctx.Err() == nil && err.Error() != w.told[jurat.Keccak([]byte(path))] {
			w.told[jurat.Keccak([]byte(path))] = err.Error()
			w.log.Warn("nobody is made to pay for a message", "message", filepath.Base(path), "error", err)
		}
	}
}

// prosecuteOf has all pay that named one message, as often as there is somebody new. The
// file stays until the message's deadline: until then others may name it.
func (w *watcher) prosecuteOf(ctx context.Context, path string) error {
	m := new(message.Message)
	if err := readJSON(path, m); err != nil {
		return err
	}
	x := w.notes.named[m.ID()]
	if now().Seconds() > m.Deadline {
		state := ".refused"
		if x != nil && len(x.paid) > 0 {
			state = ".proven"
		}
		return os.Rename(path, path+state)
	}
	if x == nil || len(x.due()) == 0 && (x.oath == nil || w.refuted[m.ID()]) {
		return nil
	}
	ends, err := chain.CrossingsEnds(ctx, w.chain.client, w.chain.bound)
	if err != nil {
		return err
	}
	if m.SourceChain != w.chain.client.ChainID() || m.Outbox != ends.Outbox {
		return fmt.Errorf("%w: it is of outbox %s on chain %d, and bonds lie with %s on chain %d", ErrInnocent, m.Outbox, m.SourceChain, ends.Outbox, w.chain.client.ChainID())
	}
	trail, never, err := chain.NeverSent(ctx, w.chain.client, ends.Outbox, m)
	if err != nil {
		return err
	}
	if !never {
		return fmt.Errorf("%w: its outbox sent it", ErrInnocent)
	}
	if x.oath != nil && !w.refuted[m.ID()] {
		tx, err := chain.RefuteMessage(ctx, w.chain.sender, ends.Outbox, m, x.oath, trail)
		if err != nil && !chain.IsRefusal(err) {
			return err
		}
		w.refuted[m.ID()] = true
		w.log.Error("A MESSAGE WAS SWORN THAT WAS NEVER SENT: its lane is halted where it begins", "message", m.ID(), "tx", tx, "error", err)
	}
	return w.charge(ctx, m, x, trail)
}

// charge files a proof under every agreement whose locks hold.
func (w *watcher) charge(ctx context.Context, m *message.Message, x *named, trail chain.Trail) error {
	due := x.due()
	head, err := w.chain.client.Head(ctx)
	if err != nil {
		return err
	}
	// The contract takes no observation of the future, and blocks may be behind.
	due = slices.DeleteFunc(due, func(n *evidence.Naming) bool { return n.Time.Seconds() >= head.Time })
	if len(due) == 0 || !w.readAgreements(ctx) {
		return nil
	}
	var refused error
	for _, under := range w.live() {
		call, err := chain.ForgedCall(w.chain.bound, under.Terms, w.committee.Epoch, m, trail, due)
		if err != nil {
			return err
		}
		tx, slashes, err := chain.FileCall(ctx, w.chain.sender, w.chain.bound, call)
		if err != nil && !chain.IsRefusal(err) {
			return err
		}
		if err != nil {
			refused = err
			continue
		}
		for i := range slashes {
			w.log.Error("A BOND WAS TAKEN: its operator named a message that was never sent", "operator", slashes[i].Operator, "message", m.ID(), "agreement", under.ID, "amount", slashes[i].Taken().String(), "tx", tx)
		}
	}
	for _, n := range due {
		x.paid[n.Member] = true
	}
	return refused
}
