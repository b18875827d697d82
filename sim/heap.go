package sim

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// event is something that happens to one host at one moment of virtual time.
type event struct {
	at   jurat.Time // virtual: 0 when the run begins
	turn uint64     // the order of making; decides between events of one moment
	to   *host
	life int // the host's life that it is for; meaningless to a later one

	// Exactly one of the two is set.
	msg round.Message // arrives from
	do  func()

	from jurat.MemberIndex
}

// agenda is a binary heap of events, earliest first.
type agenda struct {
	events []event
	turns  uint64
}

func (e *event) before(other *event) bool {
	return e.at < other.at || e.at == other.at && e.turn < other.turn
}

// add takes an event up; its turn is given here.
func (a *agenda) add(e event) {
	a.turns++
	e.turn = a.turns
	a.events = append(a.events, e)
	i := len(a.events) - 1
	for i > 0 {
		parent := (i - 1) / 2
		if !e.before(&a.events[parent]) {
			break
		}
		a.events[i] = a.events[parent]
		i = parent
	}
	a.events[i] = e
}

// next takes the earliest event out; ok is false when there is none.
func (a *agenda) next() (first event, ok bool) {
	if len(a.events) == 0 {
		return event{}, false
	}
	first = a.events[0]
	last := len(a.events) - 1
	moved := a.events[last]
	a.events[last] = event{}
	a.events = a.events[:last]
	if last == 0 {
		return first, true
	}
	i := 0
	for {
		child := 2*i + 1
		if child >= last {
			break
		}
		if child+1 < last && a.events[child+1].before(&a.events[child]) {
			child++
		}
		if !a.events[child].before(&moved) {
			break
		}
		a.events[i] = a.events[child]
		i = child
	}
	a.events[i] = moved
	return first, true
}
