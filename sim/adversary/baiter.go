package adversary

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
)

// baiter leads in order to make a nonce answer twice, which would give its
// owner's share away: it lists the same commitments again, beside other ones,
// under the same digest and under another, in sessions and in proposals.
type baiter struct {
	faithful
	ledger   ledger
	proposal *round.Propose
}

// NewBaiter makes the nonce-reuse baiter.
func NewBaiter() Attack { return &baiter{} }

func (*baiter) Name() string { return "nonce-reuse baiter" }

func (a *baiter) Hear(s Seat, _ jurat.MemberIndex, m round.Message) bool {
	a.ledger.hear(s, m)
	if p, ok := m.(*round.Partial); ok && a.proposal != nil && p.Round == a.proposal.Round && p.Digest == a.proposal.Digest {
		a.bait(s, p)
	}
	return true
}

func (a *baiter) Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	a.ledger.hear(s, m)
	p, ok := m.(*round.Propose)
	if !ok {
		return []round.Send{{To: to, Msg: m}}
	}
	a.proposal = p
	// Another proposal under the very same list.
	seen := a.ledger.observers()
	var out []round.Send
	if quorum := jurat.Quorum(s.Committee().N()); len(seen) > quorum {
		if other := a.ledger.propose(s, seen[:quorum], p.List); other != nil && s.Rand().IntN(2) == 0 {
			out = append(out, round.Send{Msg: other})
		}
	}
	return append(out, round.Send{To: to, Msg: m})
}

// bait asks the author of a partial for another one with the same nonce.
func (a *baiter) bait(s Seat, p *round.Partial) {
	list := slices.Clone(a.proposal.List)
	for i := range list {
		if slices.Contains(s.Cabal(), list[i].Member) {
			list[i].Commitment = s.Commit(list[i].Member) // the rest stays: another list, the same nonces
		}
	}
	digest := p.Digest
	if s.Rand().IntN(3) == 0 {
		digest[0] ^= 1
	}
	if s.Rand().IntN(3) == 0 { // the member's own entry twice
		if i := slices.IndexFunc(list, func(e threshold.Entry) bool { return e.Member == p.Member }); i > 0 {
			list[i-1] = list[i]
		}
	}
	s.Say([]jurat.MemberIndex{p.Member}, s.Sign(s.Self(), &round.Session{Round: p.Round, Digest: digest, List: list}))
}
