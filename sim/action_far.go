package sim

import (
	"math/rand/v2"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
)

// far is the far end of an action: it does what it is asked to, as often as it is
// asked, or once for each key where it honours keys.
type far struct {
	deed    *deed
	rng     *rand.Rand
	effects []effect
	keys    map[jurat.Hash]bool
}

type effect struct {
	by  jurat.MemberIndex
	key jurat.Hash
	at  jurat.Time
}

// ask sends a request of a member's. answer is called at most once: where it is
// not, nothing comes back in time.
func (f *far) ask(by jurat.MemberIndex, key jurat.Hash, answer func(action.Verdict)) {
	d, plan := f.deed, f.deed.plan
	lands := jurat.Time(between(f.rng, 10, int64(plan.Timeout)*500))
	if chance(f.rng, plan.Far.Slow) {
		lands = jurat.Time(plan.Timeout)*1000 + jurat.Time(between(f.rng, 0, 20_000))
	}
	refuses, mute := chance(f.rng, plan.Far.Refuses), chance(f.rng, plan.Far.Mute)
	d.later(lands, func() {
		verdict := action.Refused
		if !refuses {
			verdict = action.Did
			f.apply(by, key)
		}
		if !mute {
			answer(verdict)
		}
	})
}

func (f *far) apply(by jurat.MemberIndex, key jurat.Hash) {
	if f.deed.plan.Honoured && f.keys[key] {
		f.deed.trace("far end: %d's is the effect that it knows", by)
		return
	}
	if f.keys == nil {
		f.keys = map[jurat.Hash]bool{}
	}
	f.keys[key] = true
	f.effects = append(f.effects, effect{by, key, f.deed.now})
	f.deed.trace("far end: effect %d, of %d's act", len(f.effects), by)
	f.deed.effected(by)
}

// look is what a member sees when it looks.
func (f *far) look() action.Look {
	switch {
	case chance(f.rng, f.deed.plan.Far.Blind):
		return action.Look{}
	case len(f.effects) == 0:
		return action.Look{Sight: action.Absent}
	}
	return action.Look{Sight: action.Seen, Detail: []byte("receipt")}
}
