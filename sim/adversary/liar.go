package adversary

import (
	"math/big"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// liar observes what it likes: the extremes of what a word can say, reasons
// where there are values, nothing at all, and one-off subjects that nobody else
// has heard of. It dates some observations far from now.
type liar struct{ faithful }

// NewLiar makes the observer that lies.
func NewLiar() Attack { return &liar{} }

func (*liar) Name() string { return "observer that lies" }

func (*liar) Observe(s Seat, o *round.Observed) {
	mood := s.Rand().IntN(6)
	for i := range o.Words {
		o.Words[i], o.SourceTimes[i] = lie(mood, o.Words[i])
	}
	if s.Rand().IntN(4) == 0 {
		o.OneOffs = []jurat.Leaf{{Kind: jurat.KindMessage, Subject: jurat.Hash{1}, Payload: jurat.Hash{byte(s.Rand().IntN(2))}}}
	}
}

func lie(mood int, word jurat.Word) (jurat.Word, uint32) {
	limit := new(big.Int).Lsh(big.NewInt(1), 127)
	switch mood {
	case 0:
		w, _ := jurat.BigWord(new(big.Int).Neg(limit))
		return w, 1
	case 1:
		w, _ := jurat.BigWord(new(big.Int).Sub(limit, big.NewInt(1)))
		return w, 1
	case 2:
		return jurat.ReasonWord(jurat.ReasonInternal), 0
	case 3:
		return jurat.Word{}, 0
	case 4: // a little beyond everyone else
		if v, ok := word.Big(); ok {
			w, _ := jurat.BigWord(v.Add(v, big.NewInt(51)))
			return w, 1
		}
	}
	return jurat.ValueWord(0), 1
}

func (*liar) Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	o, ok := m.(*round.Observe)
	if !ok || o.Observation.Member != s.Self() || s.Rand().IntN(3) > 0 {
		return []round.Send{{To: to, Msg: m}}
	}
	dated := *o
	dated.Observation.Time = []jurat.Time{0, 1, s.Now() + 3_600_000, 1<<64 - 1}[s.Rand().IntN(4)]
	return []round.Send{{To: to, Msg: s.Sign(s.Self(), &dated)}}
}
