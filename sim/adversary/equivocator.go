package adversary

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// equivocator leads in two directions: it proposes two different sets for one
// round, each to a half of the members; whoever comes back from a crash in the
// meantime gets the one that it may not have seen before; in the end all get
// both. It finishes whichever gathers 2f+1 partials, with the cabal signing both.
type equivocator struct {
	faithful
	ledger ledger
	first  *round.Propose // of the round at hand, with second; nil until it proposed
	second *round.Propose
}

// NewEquivocator makes the leader that equivocates.
func NewEquivocator() Attack { return &equivocator{} }

func (*equivocator) Name() string { return "leader that equivocates" }

func (a *equivocator) Hear(s Seat, _ jurat.MemberIndex, m round.Message) bool {
	a.ledger.hear(s, m)
	if h, ok := m.(*round.Hello); ok && a.first != nil && a.first.Round == a.ledger.round {
		for _, wait := range []jurat.Time{50, 150, 400} {
			s.Later(wait, func() {
				s.Say([]jurat.MemberIndex{h.Member}, a.second)
				s.Say([]jurat.MemberIndex{h.Member}, a.first)
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
	s.Later(s.Params().ViewTimeout*jurat.Time(between(s, 1, 9))/10, func() {
		s.Say(honest[half:], first)
		s.Say(honest[:half], second)
	})
	return []round.Send{{To: honest[:half], Msg: first}, {To: honest[half:], Msg: second}}
}

// prepare makes two proposals that differ as much as they can. It reports false
// where there is not enough to choose from.
func (a *equivocator) prepare(s Seat) bool {
	quorum := jurat.Quorum(s.Committee().N())
	seen, signers := a.ledger.observers(), a.ledger.signers(s)
	if len(seen) <= quorum || len(signers) < quorum {
		return false
	}
	last := slices.Clone(signers[len(signers)-quorum:])
	a.first = a.ledger.propose(s, seen[:quorum], a.ledger.list(s, signers))
	a.second = a.ledger.propose(s, seen[len(seen)-quorum:], a.ledger.list(s, last))
	return a.first != nil && a.second != nil
}
