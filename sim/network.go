package sim

import (
	"math/rand/v2"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// Weather is what the network does to every message on its way.
type Weather struct {
	Delay  jurat.Time // least time on the way, one way
	Jitter jurat.Time // at most this much more; reorders
	Tail   int        // per mille of messages that take ten jitters more
	Loss   int        // per mille that never arrive
	Twice  int        // per mille that arrive twice, each with its own delay
}

// network carries messages between hosts. Nothing else connects them.
type network struct {
	rng     *rand.Rand
	weather Weather
	side    []uint8 // member i+1's side of the partition; equal sides hear each other
	sent    int     // messages handed in, one for each recipient
	lost    int
	// tamper decides the fate of the n-th message, counted from 1, beside what
	// the weather does; nil for no such decision.
	tamper func(n int) (lost bool, late jurat.Time)
}

// arrivals draws when a message that leaves now arrives: never, once or twice.
func (n *network) arrivals(now jurat.Time, from, to jurat.MemberIndex) (at [2]jurat.Time, count int) {
	n.sent++
	var late jurat.Time
	if n.tamper != nil {
		var lost bool
		if lost, late = n.tamper(n.sent); lost {
			n.lost++
			return at, 0
		}
	}
	if n.side[from-1] != n.side[to-1] || chance(n.rng, n.weather.Loss) {
		n.lost++
		return at, 0
	}
	at[0], count = now+n.delay()+late, 1
	if chance(n.rng, n.weather.Twice) {
		at[1], count = now+n.delay(), 2
	}
	return at, count
}

func (n *network) delay() jurat.Time {
	d := n.weather.Delay + jurat.Time(n.rng.Uint64N(uint64(n.weather.Jitter)+1))
	if chance(n.rng, n.weather.Tail) {
		d += 10 * n.weather.Jitter
	}
	return d
}

// split puts the members of one side apart from all others.
func (n *network) split(side []jurat.MemberIndex) {
	n.heal()
	for _, m := range side {
		n.side[m-1] = 1
	}
}

// heal lets everyone hear everyone again.
func (n *network) heal() { clear(n.side) }

// post hands a message to the network.
func (w *World) post(from, to jurat.MemberIndex, msg round.Message) {
	at, count := w.network.arrivals(w.now, from, to)
	for _, t := range at[:count] {
		w.agenda.add(event{at: t, to: w.host(to), from: from, msg: msg})
	}
}
