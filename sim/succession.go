package sim

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// Attempt is a key generation of the next committee that is complete. As nodes
// do, a host that knows of several holds to the lowest, and one that knows of any
// tells the others; but a message takes its time, and who holds back the last
// signature of an attempt chooses when it is complete and who learns it first. So
// hosts know different attempts for a while, and the same ones in the end.
type Attempt struct {
	Payload jurat.Hash   // of the leaf
	Known   []jurat.Time // when member i+1's host learns of it, in virtual time
}

// drawSuccession gives a third of the runs a next committee, and a third of
// these a rerun or two of its key generation.
func (p *Plan) drawSuccession(rng *rand.Rand) {
	p.Epoch = []uint32{1, 1, 1, 2, 17, jurat.MaxEpoch}[rng.IntN(6)]
	if !chance(rng, 333) {
		return
	}
	attempts := []int{1, 1, 1, 1, 2, 3}[rng.IntN(6)]
	for k := range attempts {
		a := Attempt{Payload: successor(p.Seed, k), Known: make([]jurat.Time, p.N)}
		complete := jurat.Time(rng.Int64N(int64(p.Duration)/2 + 1))
		if k > 0 && chance(rng, 500) { // at the same time as the one before
			complete = p.Attempts[k-1].Known[rng.IntN(p.N)]
		}
		spread := []int64{300, 3000, 30_000}[rng.IntN(3)]
		for i := range a.Known {
			a.Known[i] = complete + jurat.Time(between(rng, 0, spread))
			if chance(rng, 100) { // it was away
				a.Known[i] += jurat.Time(between(rng, 0, 60_000))
			}
		}
		p.Attempts = append(p.Attempts, a)
	}
}

// successor is the payload of a run's k-th attempt.
func successor(seed uint64, k int) jurat.Hash {
	return jurat.Hash(secret(seed, "next committee", k))
}

// scheduleSuccession has hosts learn what the plan holds for them.
func (w *World) scheduleSuccession() {
	for k, a := range w.plan.Attempts {
		for i, at := range a.Known {
			w.at(at, func() { w.hosts[i].learn(k) })
		}
	}
}

// learn is the moment at which a host's key generation is complete. What it
// knows is on its disk: a process that is down reads it when it starts.
func (h *host) learn(attempt int) {
	h.known = append(h.known, attempt)
	slices.Sort(h.known)
	if h.up() {
		h.tell()
	}
	h.world.judgeProgress()
}

// tell tells the machine of all attempts that the host knows, the lowest last.
func (h *host) tell() {
	for _, k := range slices.Backward(h.known) {
		payload := h.world.plan.Attempts[k].Payload
		if h.world.trace("%d is told of the next committee %s", h.self, short(payload)); h.up() {
			h.step(round.Succession{Payload: payload})
		}
	}
	if h.told = len(h.known); !h.up() {
		h.told = 0
	}
}

// tellAgain does so after a start, as soon as the host has read its disk.
func (h *host) tellAgain() {
	h.told = 0
	if len(h.known) == 0 {
		return
	}
	wait := between(generator(h.world.plan.Seed, fmt.Sprintf("reading of %d", h.self), h.life), 0, 400)
	h.after(jurat.Time(wait), func() {
		h.tell()
		h.world.judgeProgress()
	})
}

// agreed reports whether the good members' machines were told the same of the
// next committee.
func (w *World) agreed() bool {
	var first *host
	for _, h := range w.hosts {
		if !w.plan.Good(h.self) {
			continue
		}
		if first == nil {
			first = h
		}
		if h.told != len(h.known) || !slices.Equal(h.known, first.known) {
			return false
		}
	}
	return true
}

// judgeProgress has progress watched while it is promised: in calm weather, and
// while the good hosts agree on what the next committee is. Where they do not,
// some may be bound to a leaf that others must not sign yet.
func (w *World) judgeProgress() {
	switch promised := w.calm && w.agreed(); {
	case promised && !w.check.pace.calm:
		w.check.pace.begins(&w.check)
	case !promised && w.check.pace.calm:
		w.check.pace.ends(&w.check)
	}
}
