package adversary

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// withholder takes part in everything and lets sessions hang: it commits, is
// listed, and then does not sign, two times of three.
type withholder struct{ faithful }

// NewWithholder makes the signer that withholds.
func NewWithholder() Attack { return &withholder{} }

func (*withholder) Name() string { return "signer that withholds" }

func (*withholder) Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	if _, ok := m.(*round.Partial); ok && s.Rand().IntN(3) > 0 {
		return nil
	}
	return []round.Send{{To: to, Msg: m}}
}
