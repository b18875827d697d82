package message

import (
	"bytes"
	"cmp"
	"maps"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
)

// A message of a chain where no bonds lie, that members of its committee named and nobody sent, costs
// them a penalty on the word of their lane's guard: its members swear that the source does not
// have it. Whoever wants that disputes the message. A guard's member answers only for what it has
// seen itself: it must have read the source's final blocks from before the message is said to have
// been sent until after that, without a break, and none of them may have been taken back since.
// Otherwise whoever named what was there, and is not any more, would pay for it.

const bodyNever = 5

var neverDomain = jurat.Keccak([]byte("jurat.never.v1"))

// NeverLeaf says that the message's source chain, which is past the time at which the message says
// that it was sent, does not have it. Its subject is
//
//	keccak256(abi.encode(keccak256("jurat.never.v1"), id))
func NeverLeaf(id jurat.Hash) jurat.Leaf {
	return leaf(jurat.Keccak(neverDomain[:], id[:]), bodyNever)
}

const (
	// MaxDisputed bounds the disputed messages that are kept.
	MaxDisputed = 256
	// DisputedFor is until how many seconds after its deadline a message can be disputed.
	DisputedFor = 3600
	// denialsAtOnce is how many a member names in one observation: what anybody may dispute crowds out nothing.
	denialsAtOnce = 4
	// settleAgain is how long an answer of a chain, or of others, is waited for before it is asked for again.
	settleAgain jurat.Time = 5_000
)

// Span is a time in which a member read a chain's final blocks without a break, in Unix seconds
// of that chain's blocks: it has seen all that are later than From and earlier than To.
type Span struct {
	From uint64 `json:"from_s"`
	To   uint64 `json:"to_s"`
}

// dispute is a message that is said to have never been sent.
type dispute struct {
	Message
	id     jurat.Hash
	since  jurat.Time
	absent bool       // the chain does not have it
	sure   bool       // and was looked after since: no block was taken back meanwhile
	retry  jurat.Time // not before this is it asked for again
	named  bool       // since the newest report
	tries  int        // reports for which its leaf was named in vain
	oaths  oaths      // that it was never sent
}

// Disputed is a message that is said to have never been sent, and who swears that.
type Disputed struct {
	Message *Message
	Since   jurat.Time
	Oaths   []*Oath // of guards of its outbox's lanes
}

// Dispute says that a message was never sent, which anybody may say. It reports whether that is kept: not of a
// message that this member has seen sent, nor of other committees' lanes. Where there are too many the oldest is forgotten.
func (p *Pool) Dispute(now jurat.Time, m *Message) bool {
	id := m.ID()
	if p.disputes[id] != nil {
		return true
	}
	p.forgetDisputes(now)
	over := now.Seconds() > m.Deadline+DisputedFor
	if over || m.Check() != nil || p.subjects[id] != nil || !p.concerned(m) {
		return false
	}
	if len(p.disputes) >= MaxDisputed {
		oldest := slices.MinFunc(p.disputed(), func(a, b *dispute) int { return cmp.Compare(a.since, b.since) })
		delete(p.disputes, oldest.id)
	}
	p.disputes[id] = &dispute{Message: *m, id: id, since: now, oaths: oaths{}}
	return true
}

// Known reports whether nothing would come of disputing a message: it was sent, or is disputed.
func (p *Pool) Known(id jurat.Hash) bool { return p.subjects[id] != nil || p.disputes[id] != nil }

// concerned reports whether a lane from the message's outbox is this member's committee's, or
// is guarded by it.
func (p *Pool) concerned(m *Message) bool {
	return slices.ContainsFunc(p.from(m), func(l *lane) bool { return l.ours(p) })
}

// from are the lanes from the message's outbox of its committee, wherever they lead: an outbox that
// has no such message has none on any of them.
func (p *Pool) from(m *Message) (list []*lane) {
	for _, l := range p.lanes {
		if l.SourceChain == m.SourceChain && l.Outbox == m.Outbox && l.Committee == m.Committee {
			list = append(list, l)
		}
	}
	return list
}

func (p *Pool) guardsSource(m *Message, committee jurat.Hash) bool {
	return slices.ContainsFunc(p.from(m), func(l *lane) bool { return l.guards(committee) })
}

func (p *Pool) forgetDisputes(now jurat.Time) {
	maps.DeleteFunc(p.disputes, func(_ jurat.Hash, d *dispute) bool { return now.Seconds() > d.Deadline+DisputedFor })
}

// disputed are the disputes in the order of their ids.
func (p *Pool) disputed() []*dispute {
	return slices.SortedFunc(maps.Values(p.disputes), func(a, b *dispute) int { return bytes.Compare(a.id[:], b.id[:]) })
}

// Disputes lists the messages that are disputed.
func (p *Pool) Disputes(now jurat.Time) (list []Disputed) {
	p.forgetDisputes(now)
	for _, d := range p.disputed() {
		m := d.Message
		entry := Disputed{Message: &m, Since: d.since}
		for _, committee := range slices.SortedFunc(maps.Keys(d.oaths), func(a, b jurat.Hash) int { return bytes.Compare(a[:], b[:]) }) {
			entry.Oaths = append(entry.Oaths, d.oaths[committee])
		}
		list = append(list, entry)
	}
	return list
}

// Watched says in which times this member read a chain's final blocks, as far as it has been
// found since the last Settle that none of them was taken back.
func (p *Pool) Watched(chain uint64, spans []Span) {
	p.watched[chain] = slices.Clone(spans)
	for _, d := range p.disputes {
		if d.SourceChain == chain {
			d.sure = d.absent
		}
	}
}

// answers reports whether this member has a say on whether a message was sent: it watched its chain then.
func (p *Pool) answers(m *Message) bool {
	return slices.ContainsFunc(p.watched[m.SourceChain], func(s Span) bool { return s.From < m.Sent && m.Sent < s.To })
}

// Settling lists at most limit disputed messages of which a chain is to be asked whether it has them, in a
// final block of the second in which they say that they were sent. Of messages that are not that old yet it
// is not asked.
func (p *Pool) Settling(now jurat.Time, chain uint64, limit int) (list []*Message) {
	for _, d := range p.disputed() {
		if len(list) == limit {
			break
		}
		if d.SourceChain != chain || d.absent || now < d.retry || !p.guardsSource(&d.Message, p.Committee) || !p.answers(&d.Message) || !p.past(chain, d.Sent) {
			continue
		}
		d.retry = now + settleAgain
		m := d.Message
		list = append(list, &m)
	}
	return list
}

// Settle says whether the chain has it.
func (p *Pool) Settle(id jurat.Hash, sent bool) {
	switch d := p.disputes[id]; {
	case d == nil:
	case sent:
		delete(p.disputes, id)
	default:
		d.absent = true
	}
}

// toDeny are the leaves of messages that were never sent, and of which this member's
// committee, which is their guard, has not sworn that.
func (p *Pool) toDeny() (leaves []jurat.Leaf) {
	var queue []*dispute
	for _, d := range p.disputed() {
		if d.sure && d.oaths[p.Committee] == nil && p.answers(&d.Message) && p.guardsSource(&d.Message, p.Committee) {
			queue = append(queue, d)
		}
	}
	slices.SortStableFunc(queue, func(a, b *dispute) int { return cmp.Compare(a.tries/patience, b.tries/patience) })
	for _, d := range queue[:min(len(queue), denialsAtOnce)] {
		d.named = true
		leaves = append(leaves, NeverLeaf(d.id))
	}
	return leaves
}

// deny takes an oath that a disputed message was never sent.
func (p *Pool) deny(o *Oath) {
	if o.Payload != NeverLeaf(jurat.Hash{}).Payload {
		return
	}
	for _, d := range p.disputes {
		if o.Leaf == NeverLeaf(d.id) && p.guardsSource(&d.Message, o.Report.Committee) {
			d.oaths.add(o)
		}
	}
}

// Testimony lists at most limit leaves that guards may have sworn of disputed messages of this
// member's committee: to be asked for where their members publish them.
func (p *Pool) Testimony(now jurat.Time, limit int) (leaves []jurat.Leaf) {
	for _, d := range p.disputed() {
		if len(leaves) == limit {
			break
		}
		if d.Committee != p.Committee || len(d.oaths) > 0 || now < d.retry {
			continue
		}
		d.retry = now + settleAgain
		leaves = append(leaves, NeverLeaf(d.id))
	}
	return leaves
}

// DisputeTurn is how long this member leaves it to others to have those pay who named a message.
func (p *Pool) DisputeTurn(id jurat.Hash) jurat.Time {
	return jurat.Time(delivery.Rank(id, p.Members, p.Self)) * p.Delay
}
