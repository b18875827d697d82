package adversary

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// dawdler rules badly but just fast enough: as leader it holds everything back
// for as long as members wait before they vote it out, and so keeps its reign to
// the last report. Now and then it claims an outcome that does not follow from
// its proposal.
type dawdler struct{ faithful }

// NewDawdler makes the leader that rules badly but just fast enough.
func NewDawdler() Attack { return &dawdler{} }

func (*dawdler) Name() string { return "leader that rules badly but just fast enough" }

func (*dawdler) Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	switch p := m.(type) {
	case *round.Open, *round.Session, *round.Sworn:
	case *round.Propose:
		if s.Rand().IntN(20) == 0 {
			claim := *p
			claim.Digest[0] ^= 1
			m = s.Sign(s.Self(), &claim)
		}
	default:
		return []round.Send{{To: to, Msg: m}}
	}
	wait := s.Params().ViewTimeout * jurat.Time(between(s, 10, 45)) / 100
	s.Later(wait, func() { s.Say(to, m) })
	return nil
}

func between(s Seat, low, high int) int { return low + s.Rand().IntN(high-low+1) }
