package adversary

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// pusher wants the committee in another view: it votes for the next one all the
// time, for far ones, and shows certificates that are too short, or count a
// member twice, or rest on votes for another view.
type pusher struct {
	faithful
	view  uint64 // the highest it has heard of
	votes []round.VoteSignature
}

// NewPusher makes the voter that pushes views.
func NewPusher() Attack { return &pusher{} }

func (*pusher) Name() string { return "voter that pushes views" }

func (a *pusher) Start(s Seat) {
	a.view = max(a.view, jurat.FirstView(s.Committee().Epoch))
	every(s, 300, func() { a.push(s) })
}

func (a *pusher) Hear(s Seat, _ jurat.MemberIndex, m round.Message) bool {
	switch m := m.(type) {
	case *round.Open:
		a.view = max(a.view, m.Round.View())
	case *round.Certificate:
		a.view = max(a.view, m.View)
	case *round.Vote:
		a.votes = append(a.votes, round.VoteSignature{Member: m.Member, Sig: m.Sig})
		a.votes = a.votes[max(0, len(a.votes)-2*s.Committee().N()):]
	}
	return true
}

func (a *pusher) push(s Seat) {
	target := a.view + 1
	if s.Rand().IntN(4) == 0 {
		target = a.view + uint64(between(s, 1, 1_000_000))
	}
	var forged []round.VoteSignature
	for _, m := range s.Cabal() {
		vote := s.Sign(m, &round.Vote{View: target, Member: m}).(*round.Vote)
		s.Say(nil, vote)
		forged = append(forged, round.VoteSignature{Member: m, Sig: vote.Sig})
	}
	quorum := jurat.Quorum(s.Committee().N())
	switch s.Rand().IntN(3) {
	case 0: // too short as it is
	case 1: // the cabal's votes again and again
		for i := 0; len(forged) < quorum; i++ {
			forged = append(forged, forged[i])
		}
	case 2: // other members' votes for other views
		for _, v := range a.votes {
			if len(forged) < quorum && forged[len(forged)-1].Member < v.Member {
				forged = append(forged, v)
			}
		}
	}
	s.Say(nil, &round.Certificate{View: target, Votes: forged})
}
