package adversary

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// spoiler signs with partials that are wrong, each in another way, under its
// own good name.
type spoiler struct{ faithful }

// NewSpoiler makes the signer that sends bad partials.
func NewSpoiler() Attack { return &spoiler{} }

func (*spoiler) Name() string { return "signer that sends bad partials" }

func (*spoiler) Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	p, ok := m.(*round.Partial)
	if !ok {
		return []round.Send{{To: to, Msg: m}}
	}
	bad := *p
	switch s.Rand().IntN(5) {
	case 0:
		bad.Z[31] ^= 1
	case 1:
		bad.Z = [32]byte{}
	case 2: // above the group's order
		for i := range bad.Z {
			bad.Z[i] = 0xff
		}
	case 3: // for a session that nobody opened
		bad.List[0] ^= 1
	case 4: // and offers a nonce that is none
		bad.Next.Hiding = [33]byte{}
	}
	return []round.Send{{To: to, Msg: s.Sign(s.Self(), &bad)}}
}
