package message

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
)

// A message that nobody brought by its deadline is its committee's breach, where nothing
// was in the way that its members cannot help: the lane was not halted, the message waits for
// no other, the guard had sworn it in time, and its destination took transactions. The members
// swear that beside the return, as they see it in a final block; with it anybody has them pay.

// Weather is what the destination of a late message was like.
type Weather struct {
	Blocks  uint32 // of the last WeatherBlocks until the deadline, of those since it was sent, that had transactions
	BaseFee uint64 // wei: the highest among those blocks
}

// WeatherBlocks is how many blocks are looked at.
const WeatherBlocks = 32

const bodyLate = 6

var lateDomain = jurat.Keccak([]byte("jurat.late.v1"))

// LateLeaf says that the message is late. Its subject is
//
//	keccak256(abi.encode(keccak256("jurat.late.v1"), id))
//
// and its body 0x06 ‖ blocks 4 ‖ base fee 8.
func LateLeaf(id jurat.Hash, w Weather) jurat.Leaf {
	body := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32([]byte{bodyLate}, w.Blocks), w.BaseFee)
	return jurat.Leaf{Kind: jurat.KindMessage, Subject: jurat.Keccak(lateDomain[:], id[:]), Payload: jurat.Keccak(body)}
}

// Breach is a late message, to be brought to where its committee's bonds are.
type Breach struct {
	Message *Message
	Weather Weather
	Oath    *Oath
}

const (
	// maxOverdue bounds the late messages of which it is not known that they were paid for.
	maxOverdue = 256
	// overdueFor is how long one is kept.
	overdueFor jurat.Time = 3_600_000
)

// overdue is a late message.
type overdue struct {
	Message
	lane    *lane
	since   jurat.Time
	weather *Weather // nil until it is told
	oath    *Oath
	sworn   jurat.Time // when this member had the oath
	retry   jurat.Time // not before this is it brought again
}

// watch takes note of what would excuse the committee while a message is open.
func (e *entry) watch(now jurat.Time) {
	if e.met == 0 {
		e.met = now
	}
	if e.lane.policy == nil || e.lane.policy.Halted() || e.lane.doubt != nil {
		e.excused = true
	}
}

// blame keeps a message that an Inbox has never seen and takes no more, if nothing excuses its committee.
// A member that has not watched it for half of its time has no say.
func (p *Pool) blame(now jurat.Time, e *entry) {
	subject := LateLeaf(e.id, Weather{}).Subject
	if e.judged || e.Committee != p.Committee {
		return
	}
	e.judged = true
	half := (e.Sent + e.Deadline) / 2
	waited := e.Previous != jurat.Hash{} && e.Previous != OrderedFirst
	if e.excused || waited || e.met.Seconds() > half || len(p.overdue) >= maxOverdue {
		return
	}
	if guard := e.sent[e.lane.policy.Guard]; e.sent[e.Committee] != nil && e.lane.policy.NeedsGuard(&e.Message) && (guard == nil || guard.Report.Time.Seconds() > half) {
		return
	}
	p.overdue[subject] = &overdue{Message: e.Message, lane: e.lane, since: now}
}

// Overdue lists late messages of which it is not told what their destination was like.
func (p *Pool) Overdue(chain uint64) (list []*Message) {
	for _, o := range p.late(chain) {
		if o.weather == nil {
			list = append(list, &o.Message)
		}
	}
	return list
}

// late are the late messages to a chain, 0 for all, in the order of their ids.
func (p *Pool) late(chain uint64) (list []*overdue) {
	for _, o := range p.overdue {
		if chain == 0 || o.DestinationChain == chain {
			list = append(list, o)
		}
	}
	slices.SortFunc(list, func(a, b *overdue) int {
		x, y := a.ID(), b.ID()
		return bytes.Compare(x[:], y[:])
	})
	return list
}

// Weathered says what the destination was like. Where it took no transaction, nobody is to blame.
func (p *Pool) Weathered(id jurat.Hash, w Weather) {
	subject := LateLeaf(id, w).Subject
	switch o := p.overdue[subject]; {
	case o == nil:
	case w.Blocks == 0:
		delete(p.overdue, subject)
	default:
		o.weather = &w
	}
}

// Blames reports whether a message is late as this member sees it, and what its
// destination was like: what it says when the roll is called.
func (p *Pool) Blames(id jurat.Hash) (Weather, bool) {
	o := p.overdue[LateLeaf(id, Weather{}).Subject]
	if o == nil || o.weather == nil {
		return Weather{}, false
	}
	return *o.weather, true
}

// toBlame are the leaves of late messages that this member's committee has not sworn.
func (p *Pool) toBlame() (leaves []jurat.Leaf) {
	for _, o := range p.late(0) {
		if o.weather != nil && o.oath == nil {
			leaves = append(leaves, LateLeaf(o.ID(), *o.weather))
		}
	}
	return leaves
}

// admit takes an oath to a late message.
func (p *Pool) admit(now jurat.Time, oath *Oath) {
	o := p.overdue[oath.Subject]
	if o != nil && o.oath == nil && o.weather != nil && oath.Report.Committee == p.Committee && oath.Leaf == LateLeaf(o.ID(), *o.weather) {
		o.oath, o.sworn = oath, now
	}
}

// Breaches are the late messages that this member is to bring now. Each is given again after a while,
// until Paid.
func (p *Pool) Breaches(now jurat.Time) (list []Breach) {
	for subject, o := range p.overdue {
		if now > o.since+overdueFor {
			delete(p.overdue, subject)
		}
	}
	for _, o := range p.late(0) {
		id := o.ID()
		wait := jurat.Time(delivery.Rank(id, p.Members, p.Self)) * p.Delay
		if o.oath == nil || now < max(o.sworn+wait, o.retry) {
			continue
		}
		o.retry = now + refusedFor
		m := o.Message
		list = append(list, Breach{&m, *o.weather, o.oath})
	}
	return list
}

// Paid says that a late message was paid for, or that nobody can be made to.
func (p *Pool) Paid(id jurat.Hash) { delete(p.overdue, LateLeaf(id, Weather{}).Subject) }
