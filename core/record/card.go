package record

import (
	"encoding/binary"
	"math"

	"github.com/jurat-network/jurat"
)

// Card is an operator's scorecard, as IScorecards has it: cumulative since the
// first, but for Latency.
type Card struct {
	Committee  jurat.Hash    `json:"committee"`
	Operator   jurat.Address `json:"operator"`
	Period     uint32        `json:"period"` // consecutive from 1
	Prior      jurat.Hash    `json:"prior"`  // of the card before; zero for the first
	Rounds     uint64        `json:"rounds"`
	Observed   uint64        `json:"observed"`
	Signed     uint64        `json:"signed"` // nodes leave it at 0: a threshold signature names nobody, and no two members see the same statements
	Outliers   uint32        `json:"outliers"`
	Deliveries uint32        `json:"deliveries"` // transactions
	Honoured   uint32        `json:"honoured"`   // agreements
	Breached   uint32        `json:"breached"`   // agreements
	Latency    uint32        `json:"latency"`    // milliseconds behind the earliest observer, the lower median of the period; not provable
}

// OnChain is what of a period's record is no round's evidence, but a chain's.
type OnChain struct {
	Deliveries uint32 // transactions by which it brought words to the chain
	Honoured   uint32 // agreements whose paid time ended
	Breached   uint32 // agreements with a first verdict against it
}

// First is what the first card of an operator follows: no card, and nothing counted.
func First(committee jurat.Hash, operator jurat.Address) *Card {
	return &Card{Committee: committee, Operator: operator}
}

// Next is the card after c, which gains what was counted of its operator.
func (c *Card) Next(t *Tally, on OnChain) *Card {
	next := *c
	if next.Period++; c.Period > 0 {
		next.Prior = c.Hash()
	}
	next.Rounds += t.Rounds
	next.Observed += t.Observed
	next.Outliers += uint32(t.Outliers)
	next.Deliveries += on.Deliveries
	next.Honoured += on.Honoured
	next.Breached += on.Breached
	next.Latency = uint32(min(t.Latency, math.MaxUint32))
	return &next
}

// Hash is keccak256(abi.encode(card)): a word for each field, in order.
func (c *Card) Hash() jurat.Hash {
	var b [12 * 32]byte
	copy(b[:], c.Committee[:])
	copy(b[32+12:], c.Operator[:])
	copy(b[3*32:], c.Prior[:])
	for word, v := range map[int]uint64{
		2: uint64(c.Period), 4: c.Rounds, 5: c.Observed, 6: c.Signed, 7: uint64(c.Outliers),
		8: uint64(c.Deliveries), 9: uint64(c.Honoured), 10: uint64(c.Breached), 11: uint64(c.Latency),
	} {
		binary.BigEndian.PutUint64(b[32*word+24:], v)
	}
	return jurat.Keccak(b[:])
}

// Leaf is what the committee swears of the operator.
func (c *Card) Leaf() jurat.Leaf {
	l := jurat.Leaf{Kind: jurat.KindScorecard, Payload: c.Hash()}
	copy(l.Subject[12:], c.Operator[:])
	return l
}
