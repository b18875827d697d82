package adversary

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// equivocator leads in two directions: it proposes two different sets for one
// round, each to part of the members and then both to all, and finishes
// whichever gathers 2f+1 partials, with the cabal signing both.
type equivocator struct {
	faithful
	ledger ledger
}

// NewEquivocator makes the leader that equivocates.
func NewEquivocator() Attack { return &equivocator{} }

func (*equivocator) Name() string { return "leader that equivocates" }

func (a *equivocator) Hear(s Seat, _ jurat.MemberIndex, m round.Message) bool {
	a.ledger.hear(s, m)
	return true
}

func (a *equivocator) Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	a.ledger.hear(s, m)
	p, ok := m.(*round.Propose)
	if !ok || p.Round != a.ledger.round {
		return []round.Send{{To: to, Msg: m}}
	}
	quorum := jurat.Quorum(s.Committee().N())
	seen, signers := a.ledger.observers(), a.ledger.signers(s)
	if len(seen) < quorum || len(signers) < quorum {
		return []round.Send{{To: to, Msg: m}}
	}
	// Sets and lists from both ends differ as much as they can.
	backwards := slices.Clone(signers)
	slices.Reverse(backwards)
	last := backwards[:quorum]
	slices.Sort(last)
	first := a.ledger.propose(s, seen[:quorum], a.ledger.list(s, signers))
	second := a.ledger.propose(s, seen[len(seen)-quorum:], a.ledger.list(s, last))
	if first == nil || second == nil {
		return []round.Send{{To: to, Msg: m}}
	}
	honest := others(s)
	s.Rand().Shuffle(len(honest), func(i, j int) { honest[i], honest[j] = honest[j], honest[i] })
	half := len(honest) / 2
	s.Later(s.Params().Grace+jurat.Time(s.Rand().IntN(200)), func() {
		s.Say(honest[half:], first)
		s.Say(honest[:half], second)
	})
	return []round.Send{{To: honest[:half], Msg: first}, {To: honest[half:], Msg: second}}
}
