package adversary

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// forkedObserver swears to different values before different members.
type forkedObserver struct{ faithful }

// NewForkedObserver makes the observer that equivocates.
func NewForkedObserver() Attack { return &forkedObserver{} }

func (*forkedObserver) Name() string { return "observer that equivocates" }

func (*forkedObserver) Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	o, ok := m.(*round.Observe)
	if !ok || o.Observation.Member != s.Self() || len(o.Observation.Words) == 0 {
		return []round.Send{{To: to, Msg: m}}
	}
	// To the leader, who is the one to propose, goes now this and now that.
	var out []round.Send
	for _, member := range others(s) {
		fork := *o
		fork.Observation.Words = slices.Clone(o.Observation.Words)
		fork.Observation.SourceTimes = slices.Clone(o.Observation.SourceTimes)
		fork.Observation.Words[0] = jurat.ValueWord(int64(s.Rand().IntN(3)))
		fork.Observation.SourceTimes[0] = 1
		out = append(out, round.Send{To: []jurat.MemberIndex{member}, Msg: s.Sign(s.Self(), &fork)})
	}
	return out
}
