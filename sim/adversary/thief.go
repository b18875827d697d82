package adversary

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// thief has stolen an operator key, and not the share. The victim's own machine
// keeps all the rules and knows nothing, while the thief says other things in
// its name: other values, votes, commitments that lead nowhere, greetings.
type thief struct{ faithful }

// NewThief makes the thief of an operator key.
func NewThief() Attack { return &thief{} }

func (*thief) Name() string { return "victim of an operator key's thief" }

func (*thief) Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	out := []round.Send{{To: to, Msg: m}}
	forge := func(m round.Message) {
		lag := jurat.Time(s.Rand().IntN(100))
		signed := s.Sign(s.Self(), m)
		s.Later(lag, func() { s.Say(nil, signed) })
	}
	switch m := m.(type) {
	case *round.Observe:
		if m.Observation.Member != s.Self() {
			break
		}
		other := *m
		other.Observation.Words = slices.Clone(m.Observation.Words)
		other.Observation.Words[0] = jurat.ValueWord(-1)
		other.Observation.SourceTimes = slices.Clone(m.Observation.SourceTimes)
		other.Observation.SourceTimes[0] = 1
		forge(&other)
	case *round.Commit:
		other := *m
		other.Commitment = s.Commit(s.Self())
		forge(&other)
	case *round.Partial:
		other := *m
		other.Digest[0] ^= 1
		forge(&other)
		garbled := *m
		garbled.Z[5] ^= 1
		forge(&garbled)
	case *round.Vote:
		forge(&round.Vote{View: m.View + 1, Member: s.Self()})
		forge(&round.Hello{Member: s.Self(), Nonce: jurat.Hash{7}})
	}
	return out
}
