package sim

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/sim/adversary"
)

// seat is a corrupted host as its attack sees it: adversary.Seat.
type seat struct{ h *host }

func (s seat) Self() jurat.MemberIndex     { return s.h.self }
func (s seat) Committee() *jurat.Committee { return s.h.world.committee }
func (s seat) Params() round.Params        { return s.h.world.plan.Params }
func (s seat) Now() jurat.Time             { return s.h.clock() }
func (s seat) Rand() *rand.Rand            { return s.h.rng }

func (s seat) Successors() (all []jurat.Hash) {
	for _, a := range s.h.world.plan.Attempts {
		all = append(all, a.Payload)
	}
	return all
}

func (s seat) Cabal() (all []jurat.MemberIndex) {
	for _, h := range s.h.world.hosts {
		if h.attack != nil {
			all = append(all, h.self)
		}
	}
	return all
}

// mustHold stops an attack that reaches for a key which it cannot have: the
// attack is wrong then, not the protocol.
func (s seat) mustHold(m jurat.MemberIndex) {
	if !slices.Contains(s.Cabal(), m) {
		panic(fmt.Sprintf("sim: %s at %d used the key of honest member %d", s.h.attack.Name(), s.h.self, m))
	}
}

func (s seat) Sign(as jurat.MemberIndex, m round.Message) round.Message {
	s.mustHold(as)
	m = shallow(m)
	round.Attach(m, s.h.world.scheme.signOperator(as, round.SigningHash(s.h.world.committee, m)))
	return m
}

func (s seat) Commit(as jurat.MemberIndex) threshold.Commitment {
	s.mustHold(as)
	return s.h.world.scheme.corruptCommit(as)
}

func (s seat) Partial(as jurat.MemberIndex, digest jurat.Hash, list threshold.List) ([32]byte, bool) {
	s.mustHold(as)
	return s.h.world.scheme.corruptPartial(as, digest, list)
}

func (s seat) Aggregate(digest jurat.Hash, list threshold.List, z [][32]byte) (jurat.Signature, error) {
	return s.h.world.scheme.Aggregate(digest, list, z)
}

func (s seat) Say(to []jurat.MemberIndex, m round.Message) { s.h.world.broadcast(s.h.self, to, m) }

func (s seat) Later(wait jurat.Time, do func()) { s.h.after(wait, do) }

// broadcast sends what a corrupted member says.
func (w *World) broadcast(from jurat.MemberIndex, to []jurat.MemberIndex, msg round.Message) {
	w.check.overhears(msg)
	recipients := w.recipients(from, to)
	w.traceSend(w.host(from), recipients, msg)
	for _, m := range recipients {
		w.post(from, m, msg)
	}
}

var _ adversary.Seat = seat{}
