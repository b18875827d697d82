package sim

import (
	"math/rand/v2"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// market is what there is to observe: a price a feed that wanders, seen by each
// oracle with a little error, and sources that now and then do not answer.
type market struct {
	world   *World
	rng     *rand.Rand
	prices  []int64
	until   jurat.Time // the moment up to which prices have wandered
	outages []bool     // feeds whose sources answer nobody at present
	still   bool       // nothing moves: member m sees the price plus m, after 5 ms
}

func newMarket(w *World) *market {
	m := &market{world: w, rng: generator(w.plan.Seed, "market", 0), prices: make([]int64, w.plan.Feeds), outages: make([]bool, w.plan.Feeds)}
	for i := range m.prices {
		m.prices[i] = between(m.rng, -1_000_000, 100_000_000)
	}
	return m
}

// wander moves prices once a second.
func (m *market) wander() {
	for ; m.until <= m.world.now && !m.still; m.until += 1000 {
		for i := range m.prices {
			m.prices[i] += between(m.rng, -1000, 1000)
			if chance(m.rng, 1) {
				m.prices[i] = -m.prices[i] / 2
			}
			if m.outages[i] {
				m.outages[i] = !chance(m.rng, 100)
			} else {
				m.outages[i] = chance(m.rng, 1000-m.world.plan.Speech) && chance(m.rng, 20)
			}
		}
	}
}

// observe runs the host's jobs for a round.
func (m *market) observe(h *host, r jurat.Round) round.Observed {
	m.wander()
	o := round.Observed{Round: r, Words: make([]jurat.Word, len(m.prices)), SourceTimes: make([]uint32, len(m.prices))}
	for i := range m.prices {
		if o.Words[i] = m.word(h, i); o.Words[i].Tag() == jurat.TagValue {
			o.SourceTimes[i] = uint32(epochStart.Seconds()) + uint32(m.world.now.Seconds())
		}
	}
	// Now and then there is a response to swear besides, of which not every
	// oracle has heard.
	if r%7 == 0 && !m.still && chance(m.rng, 900) {
		body := []byte(r.String())
		o.OneOffs = []jurat.Leaf{{Kind: jurat.KindResponse, Subject: jurat.Keccak(body), Payload: jurat.Keccak(body, body)}}
	}
	return o
}

// word is what a host's sources say of a feed.
func (m *market) word(h *host, feed int) jurat.Word {
	switch {
	case h.mute:
		return jurat.ReasonWord(jurat.ReasonFewSources)
	case m.still:
		return jurat.ValueWord(m.prices[feed] + int64(h.self))
	case !m.outages[feed] && chance(m.rng, m.world.plan.Speech):
		return jurat.ValueWord(m.prices[feed] + between(m.rng, -50, 50))
	case chance(m.rng, 800):
		return jurat.ReasonWord(jurat.Reason(1 + m.rng.IntN(15)))
	}
	return jurat.Word{}
}

// latency is how long the jobs take.
func (m *market) latency() jurat.Time {
	if m.still {
		return 5
	}
	return jurat.Time(between(m.rng, 1, 40))
}
