package adversary

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// replayer remembers what it has heard, from whomever, and says it again later,
// to whomever.
type replayer struct {
	faithful
	heard []round.Message
}

// memory is how many messages a replayer keeps.
const memory = 2000

// NewReplayer makes the replayer.
func NewReplayer() Attack { return &replayer{} }

func (*replayer) Name() string { return "replayer" }

func (a *replayer) Start(s Seat) {
	every(s, 150, func() {
		for range min(3, len(a.heard)) {
			to := jurat.MemberIndex(1 + s.Rand().IntN(s.Committee().N()))
			s.Say([]jurat.MemberIndex{to}, a.heard[s.Rand().IntN(len(a.heard))])
		}
	})
}

func (a *replayer) Hear(s Seat, _ jurat.MemberIndex, m round.Message) bool {
	if len(a.heard) < memory {
		a.heard = append(a.heard, m)
	} else {
		a.heard[s.Rand().IntN(memory)] = m
	}
	return true
}
