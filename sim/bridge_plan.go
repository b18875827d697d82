package sim

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

// BridgePlan is everything that happens to two chains and the committees between
// them from outside.
type BridgePlan struct {
	Seed     uint64
	Chains   [2]ChainPlan
	Guard    bool   // the lanes have one
	Floor    int64  // of the token, from which the guard must swear; 0 for always
	Plain    bool   // messages without tokens do without the guard
	Veto     uint32 // seconds
	Capacity int64  // of the pools' buckets
	Rate     int64  // by which these fill in a second
	Room     int    // leaves that a member names at most

	Letters []Letter
	Loss    int        // reports, bodies and readings of 1000 that are lost until Calm
	Calm    jurat.Time // from here on nothing is lost, replaced or full, nobody dies, and operators resume what is halted
	End     jurat.Time
	Rotate  [2]jurat.Time // when committee and guard pass to their next epoch; never in most runs
	Crashes []BridgeCrash

	Traitors []BridgeTraitor
	Duped    []Member // most of whose endpoints lie
	Lying    bool     // all of the committee are corrupted, and conspire
	Deep     *Deep    // a reorganisation past finality

	// Overheard is whether the guard's members see what the committee swears as soon as it
	// does, by a node of the committee's that tells.
	Overheard bool
}

// ChainPlan is what a chain is like.
type ChainPlan struct {
	Pace                  jurat.Time // from block to block
	Depth                 int        // blocks after which one is final
	SpikeAt, SpikeFor     jurat.Time // when nothing gets in
	AsleepFrom, AsleepFor jurat.Time // when there are no blocks
	Reorgs                []Reorg
}

// Reorg replaces the newest blocks.
type Reorg struct {
	At    jurat.Time
	Depth int // less than the chain's finality
}

// Deep is a reorganisation of so many blocks more than are final.
type Deep struct {
	Chain, Beyond int
	At            jurat.Time
}

// Letter is what a sender sends.
type Letter struct {
	Number   int
	At       jurat.Time
	Lane     int
	Sender   byte
	Receiver byte
	Gas      uint32
	Ordered  bool
	Amount   int64
	Term     uint64 // seconds from sending to the deadline
}

// Member is a member of the committee (0) or of the guard (1).
type Member struct {
	Council int
	Index   jurat.MemberIndex
}

// BridgeCrash ends a member's process, which begins anew later and has forgotten everything.
type BridgeCrash struct {
	Member
	At, Down jurat.Time
}

// BridgeTraitor is a corrupted member.
type BridgeTraitor struct {
	Member
	Attack string
}

const bridgeMembers = 4

// NewBridgePlan draws a plan.
func NewBridgePlan(seed uint64) BridgePlan {
	rng := generator(seed, "plan of a bridge", 0)
	p := BridgePlan{Seed: seed, Guard: chance(rng, 600), Room: int(between(rng, 3, 12)), Capacity: between(rng, 150, 2000), Rate: between(rng, 1, 20),
		Loss: []int{0, 50, 200}[rng.IntN(3)], Calm: jurat.Time(between(rng, 60_000, 400_000)), Rotate: [2]jurat.Time{never, never}}
	if p.Guard {
		p.Floor = []int64{0, 100, 1000}[rng.IntN(3)]
		p.Plain = chance(rng, 500)
		p.Veto = []uint32{0, 60, 200}[rng.IntN(3)]
	}
	for i := range p.Chains {
		c := ChainPlan{Pace: jurat.Time(between(rng, 1000, 6000)), Depth: int(between(rng, 2, 8)), SpikeAt: never, AsleepFrom: never}
		for range rng.IntN(6) {
			c.Reorgs = append(c.Reorgs, Reorg{jurat.Time(between(rng, 1000, int64(p.Calm))), int(between(rng, 1, int64(c.Depth)-1))})
		}
		if chance(rng, 300) {
			c.SpikeAt = jurat.Time(between(rng, 0, int64(p.Calm)))
			c.SpikeFor = min(jurat.Time(between(rng, 5000, 120_000)), p.Calm-c.SpikeAt)
		}
		if chance(rng, 200) {
			c.AsleepFrom = jurat.Time(between(rng, 0, int64(p.Calm)))
			c.AsleepFor = min(jurat.Time(between(rng, 5000, 200_000)), p.Calm-c.AsleepFrom)
		}
		p.Chains[i] = c
	}
	for i := range rng.IntN(14) + 1 {
		p.Letters = append(p.Letters, newLetter(rng, i, int64(p.Calm)))
	}
	slices.SortStableFunc(p.Letters, func(a, b Letter) int { return int(int64(a.At) - int64(b.At)) })
	for range rng.IntN(4) {
		at := jurat.Time(between(rng, 0, int64(p.Calm)))
		m := Member{rng.IntN(2), jurat.MemberIndex(rng.IntN(bridgeMembers) + 1)}
		p.Crashes = append(p.Crashes, BridgeCrash{m, at, min(jurat.Time(between(rng, 1000, 60_000)), p.Calm-at)})
	}
	p.corrupt(rng)
	if p.Deep == nil && !p.Lying && chance(rng, 150) {
		p.Rotate[rng.IntN(2)] = jurat.Time(between(rng, 1000, int64(p.Calm)))
	}
	p.Overheard = p.Guard && chance(rng, 500)
	if p.Lying { // a delay for the guard to object outlasts what the chains do
		for i := range p.Chains {
			p.Chains[i].SpikeAt, p.Chains[i].AsleepFrom = never, never
		}
	}
	p.End = p.Calm + 700_000
	if p.Deep != nil || p.Lying {
		p.End += 1_000_000 // lanes are resumed after the deadline of what must not be delivered
	}
	return p
}

// policy is what the Inboxes hold of both lanes.
func (p *BridgePlan) policy(changes uint32) message.Policy {
	if !p.Guard {
		return message.Policy{Changes: changes}
	}
	policy := message.Policy{Changes: changes, Guard: guardID, Veto: p.Veto, Floors: map[jurat.Address]*big.Int{bridgeToken: big.NewInt(p.Floor)}}
	if p.Plain {
		policy.Floors[jurat.Address{}] = big.NewInt(1)
	}
	return policy
}

// expires is when an epoch's key does, in Unix seconds: five minutes after the next began.
func (p *BridgePlan) expires(council int, epoch uint32) uint64 {
	if epoch == 1 && p.Rotate[council] != never {
		return (epochStart + p.Rotate[council]).Seconds() + 300
	}
	return (epochStart + p.End).Seconds() + 1_000_000
}

func (p *BridgePlan) traitor(m Member) string {
	for _, t := range p.Traitors {
		if t.Member == m {
			return t.Attack
		}
	}
	return ""
}

func (p *BridgePlan) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "seed %d: %d letters, room %d, bucket %d + %d/s, loss %d, calm from %d, end %d", p.Seed, len(p.Letters), p.Room, p.Capacity, p.Rate, p.Loss, p.Calm, p.End)
	if p.Guard {
		fmt.Fprintf(&b, ", a guard from %d, plain %t, veto %d s", p.Floor, p.Plain, p.Veto)
	}
	for i, c := range p.Chains {
		fmt.Fprintf(&b, "; chain %d: a block in %d, final after %d, %d reorganisations", i+1, c.Pace, c.Depth, len(c.Reorgs))
		if c.SpikeAt != never {
			fmt.Fprintf(&b, ", full at %d for %d", c.SpikeAt, c.SpikeFor)
		}
		if c.AsleepFrom != never {
			fmt.Fprintf(&b, ", asleep at %d for %d", c.AsleepFrom, c.AsleepFor)
		}
	}
	for i, at := range p.Rotate {
		if at != never {
			fmt.Fprintf(&b, "; %s's second epoch at %d", councilNames[i], at)
		}
	}
	for _, c := range p.Crashes {
		fmt.Fprintf(&b, "; %s dies at %d for %d", c.Member, c.At, c.Down)
	}
	for _, t := range p.Traitors {
		fmt.Fprintf(&b, "; %s is a %s", t.Member, t.Attack)
	}
	for _, m := range p.Duped {
		fmt.Fprintf(&b, "; %s reads lies", m)
	}
	if p.Lying {
		b.WriteString("; the committee lies")
	}
	if p.Overheard {
		b.WriteString("; the guard hears what is sworn")
	}
	if p.Deep != nil {
		fmt.Fprintf(&b, "; chain %d takes back %d final blocks at %d", p.Deep.Chain+1, p.Deep.Beyond, p.Deep.At)
	}
	return b.String()
}

var councilNames = [2]string{"the committee", "the guard"}

func (m Member) String() string { return fmt.Sprintf("%d of %s", m.Index, councilNames[m.Council]) }
