package adversary

import (
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
	var out []round.Send
	for _, member := range others(s) {
		out = append(out, round.Send{To: []jurat.MemberIndex{member}, Msg: contradict(s, o)})
	}
	return out
}
