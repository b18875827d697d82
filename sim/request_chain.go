package sim

import (
	"math/big"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
)

// The chain of a run, as far as it matters to questions: which are asked, what a
// reorganisation does to them, which epoch's reports Requests takes, and that it takes
// one answer, of the leaf whose subject is the question's own id. The id is the
// product's (request.Request.ID), so that the chain here is wrong where that is.
//
// Anyone may bring an answer. So there is always a hawker, who brings every answer that
// was ever sworn to every question that is open: what the contract takes of that is
// what it must take.

const (
	chainGrace  jurat.Time = 10_000 // past a deadline, to deliver what was sworn in time
	hawkerEvery jurat.Time = 700
)

// The coming back of a question that a reorganisation took away.
const (
	backSame     = "the same"
	backParams   = "other data"
	backDeadline = "another deadline"
	backPayment  = "another payment"
)

var contractAt = jurat.Address{0xc0}

// answer is one that is sworn.
type answer struct {
	leaf  jurat.Leaf
	epoch uint32
	round jurat.Round
	body  []byte
}

func (a *answer) older(b *answer) bool {
	return a.epoch < b.epoch || a.epoch == b.epoch && a.round < b.round
}

// asks is the question as the contract was asked.
func (p *RequestPlan) asks(number int, q *QuestionPlan, data string) request.Request {
	return request.Request{Committee: jurat.Hash{1}, Consumer: jurat.Address{7}, Number: p.Seed<<8 + uint64(number),
		Deadline: (epochStart + q.Deadline).Seconds(), CallbackGas: 400_000, Payment: big.NewInt(1000), Params: []byte(data)}
}

// comeBack is the question into which a reorganisation turns another; nil where it is
// the same again or gone for good.
func (p *RequestPlan) comeBack(q *question, number int) *question {
	back := *q
	back.number, back.index, back.there = number, number, false
	back.Seen = slices.Clone(q.Seen)
	for i := range back.Seen {
		back.Seen[i] += q.BackAt
	}
	back.Undone, back.Back = 0, ""
	switch q.Back {
	case backParams:
		back.asked.Params = []byte("other data")
	case backDeadline:
		back.Deadline += 7000
		back.asked.Deadline += 7
	case backPayment:
		back.asked.Payment = big.NewInt(1)
	default:
		return nil
	}
	back.id = back.asked.ID(1, contractAt)
	return &back
}

// takes reports whether Requests takes reports of an epoch now: the newest that Feeds
// knows, which learns of a rotation some time after it.
func (d *desk) takes(epoch uint32) bool {
	known := uint32(1)
	if d.plan.Rotates != 0 && d.now >= d.plan.Rotates+d.plan.Syncs {
		known = 2
	}
	return epoch == known
}

// fulfil is a delivery to the contract.
func (d *desk) fulfil(q *question, a *answer) {
	if !q.there || q.taken != nil || d.now >= q.Deadline+chainGrace || !d.takes(a.epoch) || d.now < d.plan.Jam {
		return
	}
	id := q.asked.ID(1, contractAt)
	if a.leaf != (jurat.Leaf{Kind: jurat.KindResponse, Subject: id, Payload: jurat.Keccak(a.body)}) {
		return
	}
	q.taken = a
	d.trace("question %d is answered on the chain, by epoch %d", q.number, a.epoch)
	d.takesAnswer(q, a)
	for _, m := range d.members {
		d.later(jurat.Time(between(d.weather, 0, 1500)), func() { m.over(q) })
	}
}

// hawk brings whatever was sworn to whatever is open.
func (d *desk) hawk() {
	d.later(hawkerEvery, d.hawk)
	for k := range d.questions {
		for _, a := range d.known {
			d.fulfil(&d.questions[k], a)
		}
	}
}

// undo takes a question away, as a reorganisation does, and brings it back; each
// member notices by itself.
func (d *desk) undo(q *question) {
	d.trace("question %d is undone", q.number)
	q.there, q.taken = false, nil
	for _, m := range d.members {
		d.later(jurat.Time(between(d.weather, 0, 1500)), func() { m.drop(q) })
	}
	if q.Back == "" {
		return
	}
	back := q
	if at := slices.IndexFunc(d.questions, func(o question) bool { return o.before == q.index+1 }); at >= 0 {
		back = &d.questions[at]
	}
	d.later(q.BackAt, func() {
		d.trace("question %d comes back as %d: %s", q.number, back.number, q.Back)
		back.there = true
	})
	for _, m := range d.members {
		d.later(q.BackAt+1500+q.Seen[m.self-1]%1000, func() { m.meetAgain(back) })
	}
}

// rotate begins the next epoch: new pools, and of the members some are new and know
// nothing. What the others saw sworn they keep.
func (d *desk) rotate() {
	next := *d.committee
	next.Epoch++
	d.committee, d.seq = &next, 0
	d.trace("epoch %d begins", next.Epoch)
	for _, m := range d.members {
		m.rotate(slices.Contains(d.plan.Joiners, m.self))
	}
	d.rotated()
	d.later(d.plan.Syncs, func() {
		d.trace("the contract knows epoch %d", next.Epoch)
		for _, m := range d.members {
			d.later(jurat.Time(between(d.weather, 0, 1000)), m.voided)
		}
	})
}
