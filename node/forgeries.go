package node

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
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

// AccuseMessage hands a message to the node of a configuration, running or not: until an hour
// after its deadline whoever named it pays, if its chain never sent it.
func AccuseMessage(cfg *Config, m *message.Message) error {
	if err := m.Check(); err != nil {
		return err
	}
	return writeJSON(filepath.Join(forgeries(cfg.Data), m.ID().String()+".json"), m)
}

// namedKept bounds the messages of which it is kept who named them. Those of reports before that, or before
// a restart, are in the reports' evidence.
const namedKept = 2_048

// named is who named a message, and the oath where it was sworn.
type named struct {
	by   map[jurat.MemberIndex]*evidence.Naming // the first naming of each member that is not settled
	paid map[jurat.MemberIndex]bool
	oath *message.Oath
	// retry is before when nobody is charged again, after every agreement refused that.
	retry jurat.Time
}

// refusedAgain is how long that is.
const refusedAgain jurat.Time = 30_000

// notes is who named which messages, by the subject of their leaves.
type notes struct {
	named map[jurat.Hash]*named
	order []jurat.Hash // oldest first
}

// take takes note of who named messages in a report's observations.
func (n *notes) take(committee *jurat.Committee, f *round.Finished) {
	n.takeNamings(f.Proposal)
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

// takeNamings takes note of who named messages in observations.
func (n *notes) takeNamings(p *round.Proposal) {
	for _, o := range p.Observations {
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

// recalledReports is how many reports are taken of those in whose evidence a message occurs.
const recalledReports = 64

// recall looks once in the reports' evidence for who named a message: what was noted is not kept over restarts.
func (w *watcher) recall(m *message.Message) error {
	id := m.ID()
	if w.recalled[id] {
		return nil
	}
	w.recalled[id] = true
	list, err := w.store.Mentions(w.committee, id, jurat.Time(m.Sent-min(m.Sent, recalledBefore))*1000, recalledReports)
	for _, p := range list {
		w.notes.takeNamings(p)
	}
	return err
}

// recalledBefore is how many seconds before a message says that it was sent it may have been named: a forged one
// says what it likes.
const recalledBefore = 86_400

// prosecute files what is said of messages that were never sent: by the operator, and by others, of
// messages from chains where no bonds lie. Nobody waits for a turn with what its operator handed over:
// whoever holds the message may be the only one.
func (w *watcher) prosecute(ctx context.Context) {
	paths, err := filepath.Glob(filepath.Join(w.forgeries, "*.json"))
	if err != nil {
		return // of a constant pattern: impossible
	}
	for _, path := range paths {
		w.tell(ctx, filepath.Base(path), w.prosecuteFile(ctx, path))
	}
	if w.ferry == nil {
		return
	}
	for _, d := range w.ferry.disputes() {
		w.tell(ctx, d.Message.ID().String(), w.prosecuteAbroad(ctx, &d))
	}
}

// tell says once why nobody is made to pay for a message.
func (w *watcher) tell(ctx context.Context, name string, err error) {
	key := jurat.Keccak([]byte(name))
	if err != nil && ctx.Err() == nil && err.Error() != w.told[key] {
		w.told[key] = err.Error()
		w.log.Warn("nobody is made to pay for a message", "message", name, "error", err)
	}
}

// prosecuteFile has all pay that named one message, as often as there is somebody new. The
// file stays while others may name it.
func (w *watcher) prosecuteFile(ctx context.Context, path string) error {
	m := new(message.Message)
	if err := readJSON(path, m); err != nil {
		return err
	}
	if err := w.recall(m); err != nil {
		return err
	}
	x := w.notes.named[m.ID()]
	if now().Seconds() > m.Deadline+message.DisputedFor {
		state := ".refused"
		if x != nil && len(x.paid) > 0 {
			state = ".proven"
		}
		return os.Rename(path, path+state)
	}
	if m.SourceChain != w.chain.client.ChainID() {
		return nil // the ferry has it: see prosecuteAbroad
	}
	if x == nil || now() < x.retry || len(x.due()) == 0 && (x.oath == nil || w.refuted[m.ID()]) {
		return nil
	}
	ends, err := chain.CrossingsEnds(ctx, w.chain.client, w.chain.bound)
	if err != nil {
		return err
	}
	if m.Outbox != ends.Outbox {
		return fmt.Errorf("%w: it is of outbox %s, and bonds lie with %s", ErrInnocent, m.Outbox, ends.Outbox)
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
	return w.charge(ctx, m, x, func(under *agreement.Terms, due []*evidence.Naming) (chain.Call, error) {
		return chain.ForgedCall(w.chain.bound, under, w.committee.Epoch, m, trail, due)
	})
}

// prosecuteAbroad has all pay that named a message of a chain where no bonds lie, once the
// guard of its lane has sworn that it was never sent.
func (w *watcher) prosecuteAbroad(ctx context.Context, d *message.Disputed) error {
	id := d.Message.ID()
	if len(d.Oaths) == 0 {
		return nil
	}
	if err := w.recall(d.Message); err != nil {
		return err
	}
	x := w.notes.named[id]
	if x == nil || now() < x.retry || len(x.due()) == 0 {
		return nil
	}
	if _, err := os.Stat(filepath.Join(w.forgeries, id.String()+".json")); err != nil && now() < d.Since+w.turnAt(id, 0) {
		return nil
	}
	ends, err := chain.CrossingsEnds(ctx, w.chain.client, w.chain.bound)
	if err != nil {
		return err
	}
	var refused error
	for _, oath := range d.Oaths {
		call := func(under *agreement.Terms, due []*evidence.Naming) (chain.Call, error) {
			return chain.ForgedAbroadCall(w.chain.bound, under, w.committee.Epoch, d.Message, oath, due)
		}
		refused = w.charge(ctx, d.Message, x, call)
		if chain.IsRevert(refused, "NotChecked") {
			// Nobody has had it looked at yet whether the two committees are apart.
			if err := chain.CheckDisjoint(ctx, w.chain.sender, ends.Inbox, refused); err != nil {
				return err
			}
			refused = w.charge(ctx, d.Message, x, call)
		}
		if refused == nil {
			return nil
		}
	}
	return refused
}

// charge files a proof under every agreement whose locks hold.
func (w *watcher) charge(ctx context.Context, m *message.Message, x *named, proof func(*agreement.Terms, []*evidence.Naming) (chain.Call, error)) error {
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
	settled := false
	for _, under := range w.live() {
		call, err := proof(under.Terms, due)
		if err != nil {
			return err
		}
		tx, slashes, err := chain.FileCall(ctx, w.chain.sender, w.chain.bound, call)
		if err != nil && !chain.IsRefusal(err) || chain.IsRevert(err, "NotChecked") {
			return err
		}
		settled = settled || err == nil || chain.IsRevert(err, "Proven")
		if err != nil {
			refused = err
			continue
		}
		for i := range slashes {
			w.log.Error("A BOND WAS TAKEN: its operator named a message that was never sent", "operator", slashes[i].Operator, "message", m.ID(), "agreement", under.ID, "amount", slashes[i].Taken().String(), "tx", tx)
		}
	}
	if !settled {
		x.retry = now() + refusedAgain
		return refused
	}
	for _, n := range due {
		x.paid[n.Member] = true
	}
	return nil
}
