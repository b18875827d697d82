package adversary

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// equivocator leads in two directions: it proposes two different sets for one
// round, each to a half of the members; whoever comes back from a crash in the
// meantime gets the one that it may not have seen before; in the end all get
// both. Where there are too few observations to choose from, it makes the
// difference with two of its own. It finishes whichever proposal gathers 2f+1
// partials, with the cabal signing both.
type equivocator struct {
	faithful
	ledger ledger
	first  *round.Propose // of the round at hand, with second; nil until it proposed
	second *round.Propose
	own    *round.Observe // the second one of its own, which second names; nil where it needs none
}

// NewEquivocator makes the leader that equivocates.
func NewEquivocator() Attack { return &equivocator{} }

func (*equivocator) Name() string { return "leader that equivocates" }

func (a *equivocator) Hear(s Seat, _ jurat.MemberIndex, m round.Message) bool {
	a.ledger.hear(s, m)
	if h, ok := m.(*round.Hello); ok && a.first != nil && a.first.Round == a.ledger.round {
		for _, wait := range []jurat.Time{50, 150, 400} {
			s.Later(wait, func() {
				a.say(s, a.second, h.Member)
				a.say(s, a.first, h.Member)
			})
		}
	}
	return true
}

func (a *equivocator) Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	a.ledger.hear(s, m)
	if _, greeting := m.(*round.Welcome); greeting {
		return nil // it would tell a member what that has signed
	}
	p, ok := m.(*round.Propose)
	switch {
	case !ok || p.Round != a.ledger.round:
		return []round.Send{{To: to, Msg: m}}
	case a.first != nil && a.first.Round == p.Round:
		return nil // its Machine repeats what was never said
	case !a.prepare(s):
		return []round.Send{{To: to, Msg: m}}
	}
	honest := others(s)
	s.Rand().Shuffle(len(honest), func(i, j int) { honest[i], honest[j] = honest[j], honest[i] })
	half := len(honest) / 2
	first, second := a.first, a.second
	a.say(s, first, honest[:half]...)
	a.say(s, second, honest[half:]...)
	s.Later(s.Params().ViewTimeout*jurat.Time(between(s, 1, 9))/10, func() {
		a.say(s, first, honest[half:]...)
		a.say(s, second, honest[:half]...)
	})
	return nil
}

// say sends a proposal and what its receivers may lack to follow it.
func (a *equivocator) say(s Seat, p *round.Propose, to ...jurat.MemberIndex) {
	s.Say(to, p)
	if a.own != nil && p == a.second {
		s.Say(to, a.own) // after it: only what a proposal names is kept beside the first
	}
}

// prepare makes two proposals that differ as much as they can. It reports false
// where there is not enough for one.
func (a *equivocator) prepare(s Seat) bool {
	quorum := jurat.Quorum(s.Committee().N())
	seen, signers := a.ledger.observers(), a.ledger.signers(s)
	if len(seen) < quorum || len(signers) < quorum {
		return false
	}
	last := slices.Clone(signers[len(signers)-quorum:])
	a.first = a.ledger.propose(s, seen[:quorum], a.ledger.list(s, signers))
	a.own = nil
	if mine, ok := a.ledger.observations[s.Self()]; ok && len(seen) == quorum {
		a.own = contradict(s, mine)
		a.ledger.observations[s.Self()] = a.own
	}
	a.second = a.ledger.propose(s, seen[len(seen)-quorum:], a.ledger.list(s, last))
	return a.first != nil && a.second != nil && a.first.Digest != a.second.Digest
}

// contradict signs another observation of the same round.
func contradict(s Seat, o *round.Observe) *round.Observe {
	other := *o
	other.Observation.Words = slices.Clone(o.Observation.Words)
	other.Observation.SourceTimes = slices.Clone(o.Observation.SourceTimes)
	other.Observation.Words[0] = jurat.ValueWord(int64(s.Rand().IntN(3)))
	other.Observation.SourceTimes[0] = 1
	return s.Sign(s.Self(), &other).(*round.Observe)
}
