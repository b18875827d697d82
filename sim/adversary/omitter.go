package adversary

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// omitter leads by leaving out: it proposes only 2f+1 observations, the cabal's
// and then the lowest, has them signed by as few honest members as it can, and
// shows the proposal to nobody else.
type omitter struct {
	faithful
	ledger ledger
}

// NewOmitter makes the leader that omits.
func NewOmitter() Attack { return &omitter{} }

func (*omitter) Name() string { return "leader that omits" }

func (a *omitter) Hear(s Seat, _ jurat.MemberIndex, m round.Message) bool {
	a.ledger.hear(s, m)
	return true
}

func (a *omitter) Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	a.ledger.hear(s, m)
	p, ok := m.(*round.Propose)
	if !ok || p.Round != a.ledger.round {
		return []round.Send{{To: to, Msg: m}}
	}
	list := a.ledger.list(s, favoured(s, a.ledger.signers(s)))
	mine := a.ledger.propose(s, a.lowest(s), list)
	if mine == nil {
		return []round.Send{{To: to, Msg: m}}
	}
	var signers []jurat.MemberIndex
	for _, e := range list {
		signers = append(signers, e.Member)
	}
	return []round.Send{{To: signers, Msg: mine}}
}

// favoured are the first 2f+1 members of a set, the cabal's before all others.
func favoured(s Seat, set []jurat.MemberIndex) []jurat.MemberIndex {
	cabal := s.Cabal()
	ordered := slices.Clone(set)
	slices.SortStableFunc(ordered, func(a, b jurat.MemberIndex) int {
		return rank(slices.Contains(cabal, b)) - rank(slices.Contains(cabal, a))
	})
	ordered = ordered[:min(len(ordered), jurat.Quorum(s.Committee().N()))]
	slices.Sort(ordered)
	return ordered
}

func rank(first bool) int {
	if first {
		return 1
	}
	return 0
}

// lowest are the 2f+1 observers of the lowest values of the first feed.
func (a *omitter) lowest(s Seat) []jurat.MemberIndex {
	all := a.ledger.observers()
	slices.SortStableFunc(all, func(x, y jurat.MemberIndex) int {
		return jurat.CompareValues(a.ledger.observations[x].Observation.Words[0], a.ledger.observations[y].Observation.Words[0])
	})
	return favoured(s, all)
}
