package message

import (
	"maps"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
)

// Report is a committee's report, with the leaves of kind KindMessage under it.
type Report struct {
	jurat.SignedReport
	Expiry uint64 // Unix seconds: of the epoch's key
	Size   int    // leaves of all kinds
	Leaves []Placed
}

// Placed is a leaf, and its place under a report.
type Placed struct {
	jurat.Leaf
	Index int
	Path  []jurat.Hash
}

// ReportOf takes from a report what concerns messages. expiry is the committee's.
func ReportOf(r *jurat.SignedReport, expiry uint64, o *outcome.Outcome) (*Report, error) {
	report := &Report{SignedReport: *r, Expiry: expiry, Size: len(o.Leaves)}
	for i, l := range o.Leaves {
		if l.Kind != jurat.KindMessage {
			continue
		}
		path, err := o.Tree.Proof(i)
		if err != nil {
			return nil, err
		}
		report.Leaves = append(report.Leaves, Placed{l, i, path})
	}
	return report, nil
}

// Oath is one leaf as a committee swore it. Of leaves under the same report that
// pointer is the same.
type Oath struct {
	Report *Report // without its Leaves
	Placed
}

// oaths are to one leaf, by committee: the newest epoch's, the first report's.
type oaths map[jurat.Hash]*Oath

// add takes an oath, and reports whether it is of use.
func (o oaths) add(oath *Oath) bool {
	have := o[oath.Report.Committee]
	if have != nil && have.Report.Epoch >= oath.Report.Epoch {
		return false
	}
	o[oath.Report.Committee] = oath
	return true
}

// patience is after how many reports that lack what was named for them it lets
// others go first.
const patience = 16

// Swear takes in a report of any committee of a served lane. One of the member's
// own is to be given also where it holds nothing of messages.
func (p *Pool) Swear(now jurat.Time, r *Report) {
	head := *r
	head.Leaves = nil
	for _, placed := range r.Leaves {
		oath := &Oath{&head, placed}
		if e := p.subjects[placed.Subject]; e != nil {
			e.swear(now, oath)
			continue
		}
		if placed.Leaf == SentLeaf(placed.Subject) {
			p.meet(now, oath)
		}
		p.admit(now, oath)
		p.deny(oath)
		for _, l := range p.lanes {
			l.learn(oath)
		}
	}
	if r.Committee != p.Committee {
		return
	}
	for _, l := range p.lanes {
		for _, e := range l.entries {
			if e.named {
				e.named = false
				e.tries++
			}
		}
	}
	for _, d := range p.disputes {
		if d.named {
			d.named = false
			d.tries++
		}
	}
}

// swear takes an oath to one of the message's leaves.
func (e *entry) swear(now jurat.Time, o *Oath) {
	if e.ended != 0 || o.Report.Committee != e.Committee && !e.lane.guards(o.Report.Committee) {
		return
	}
	fresh := false
	switch o.Leaf {
	case SentLeaf(e.id):
		fresh = e.sent.add(o)
		if fresh && o.Report.Committee == e.Committee && e.sworn == 0 {
			e.sworn = now
		}
	case ReturnLeaf(e.id):
		fresh = e.returned.add(o)
	}
	if fresh {
		e.tries, e.named = 0, false
	}
}

// Expire voids what a committee swore in an epoch or before it: its key has expired,
// or another epoch is the current one on the chains. What still matters is named again.
func (p *Pool) Expire(committee jurat.Hash, epoch uint32) {
	old := func(_ jurat.Hash, o *Oath) bool { return o.Report.Committee == committee && o.Report.Epoch <= epoch }
	for _, l := range p.lanes {
		for _, changes := range l.changed {
			maps.DeleteFunc(changes, old)
		}
		for _, e := range l.entries {
			maps.DeleteFunc(e.sent, old)
			maps.DeleteFunc(e.returned, old)
		}
	}
	for _, d := range p.disputes {
		maps.DeleteFunc(d.oaths, old)
	}
}

// Lacking lists at most limit leaves that the guard of their lane must swear, too, or
// could to have a message delivered sooner, and of which its oath is not here: to be
// asked for where the guard's members publish theirs.
func (p *Pool) Lacking(limit int) (leaves []jurat.Leaf) {
	for _, l := range p.lanes {
		if l.Committee != p.Committee || l.policy == nil || l.source == nil {
			continue
		}
		if n := l.policy.Changes; l.policy.Halted() && l.policy.Guard != (jurat.Hash{}) && l.changed[n][l.Committee] != nil && l.changed[n][l.policy.Guard] == nil {
			leaves = append(leaves, l.changeLeaf(n))
		}
		for _, e := range l.entries {
			switch {
			case len(leaves) >= limit:
				return leaves
			case e.lost && l.source.Guard != (jurat.Hash{}) && e.returned[l.Committee] != nil && e.returned[l.source.Guard] == nil:
				leaves = append(leaves, ReturnLeaf(e.id))
			case !e.lost && e.waitsForGuard():
				leaves = append(leaves, SentLeaf(e.id))
			}
		}
	}
	return leaves
}

// waitsForGuard reports whether the guard's oath is needed for a delivery, or would
// make it come sooner.
func (e *entry) waitsForGuard() bool {
	policy := e.lane.policy
	return e.sworn != 0 && policy.Guard != (jurat.Hash{}) && e.sent[policy.Guard] == nil &&
		e.landing.Arrival <= Announced && (policy.Veto != 0 || policy.NeedsGuard(&e.Message))
}
