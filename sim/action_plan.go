package sim

import (
	"fmt"
	"slices"
	"strings"

	"github.com/jurat-network/jurat"
)

// ActionPlan is everything that happens to an action from outside.
type ActionPlan struct {
	Seed     uint64
	Members  int
	Deadline jurat.Time // virtual milliseconds, like all times here
	Window   uint32     // seconds
	Timeout  uint32
	Honoured bool
	Visible  bool

	Loss     int                 // reports, observations and bodies of 1000 that are lost until Calm
	Calm     jurat.Time          // from here on nothing is lost and nobody dies; never in some runs
	Seen     []jurat.Time        // when each member comes to know of the request
	Unable   []jurat.MemberIndex // whose operators do not allow the far end
	Skew     []int64             // of each member's clock, in milliseconds
	Crashes  []ActionCrash
	Traitors []Traitor
	Far      FarPlan
}

// ActionCrash ends a member's process at one of its next boundaries (before and
// after a write, before and after an act) from At on, and starts it again.
type ActionCrash struct {
	Member   jurat.MemberIndex
	At, Down jurat.Time
	Fuse     int
}

// Traitor is a corrupted member.
type Traitor struct {
	Member jurat.MemberIndex
	Attack string
}

// FarPlan is what the far end is like.
type FarPlan struct {
	Refuses int // requests of 1000 that it turns down, having done nothing
	Mute    int // answers of 1000 that are lost
	Slow    int // requests of 1000 that take effect after everyone has given up waiting
	Blind   int // looks of 1000 that fail
}

// NewActionPlan draws a plan.
func NewActionPlan(seed uint64) ActionPlan {
	rng := generator(seed, "plan of an action", 0)
	p := ActionPlan{Seed: seed, Members: 4, Window: uint32(between(rng, 8, 20)), Honoured: chance(rng, 500), Visible: chance(rng, 500)}
	if chance(rng, 250) {
		p.Members = 7
	}
	p.Timeout = uint32(between(rng, 2, int64(p.Window)/2))
	window := jurat.Time(p.Window) * 1000
	p.Deadline = window * jurat.Time(between(rng, 4, 16))
	p.Loss = []int{0, 50, 200, 400}[rng.IntN(4)]
	// What is promised at the deadline is promised where all is well from two
	// windows and a little before.
	p.Calm = jurat.Time(between(rng, 0, int64(p.Deadline-2*window)-6000))
	if chance(rng, 150) {
		p.Calm = never
	}
	far := []FarPlan{{}, {Refuses: 1000}, {Refuses: 300, Mute: 300}, {Mute: 500, Slow: 300, Blind: 300}, {Blind: 1000}}
	p.Far = far[rng.IntN(len(far))]
	faulty := (p.Members - 1) / 3
	for m := range p.Members {
		p.Seen = append(p.Seen, jurat.Time(between(rng, 0, 4000)))
		p.Skew = append(p.Skew, between(rng, -500, 500))
		if chance(rng, 100) {
			p.Unable = append(p.Unable, jurat.MemberIndex(m+1))
		}
	}
	for range rng.IntN(faulty + 1) {
		m := jurat.MemberIndex(rng.IntN(p.Members) + 1)
		if !p.corrupt(m) {
			p.Traitors = append(p.Traitors, Traitor{m, actionAttacks[rng.IntN(len(actionAttacks))].name})
		}
	}
	if chance(rng, 100) { // safety hangs on nobody's clock
		for m := range p.Skew {
			p.Skew[m] = between(rng, -60_000, 60_000)
		}
	}
	for range rng.IntN(4) {
		c := ActionCrash{Member: jurat.MemberIndex(rng.IntN(p.Members) + 1), Fuse: rng.IntN(4)}
		c.At = jurat.Time(between(rng, 0, int64(min(p.Calm, p.Deadline))))
		c.Down = jurat.Time(between(rng, 100, int64(2*window)))
		if p.Calm != never {
			c.Down = min(c.Down, p.Calm-min(c.At, p.Calm))
		}
		p.Crashes = append(p.Crashes, c)
	}
	return p
}

// end is until when a run is watched: a late act would come by then.
func (p *ActionPlan) end() jurat.Time { return p.Deadline + 3*jurat.Time(p.Window)*1000 }

func (p *ActionPlan) corrupt(m jurat.MemberIndex) bool {
	return slices.ContainsFunc(p.Traitors, func(t Traitor) bool { return t.Member == m })
}

// keepsTime reports whether an outcome by the deadline is promised: clocks are
// right, and all is well soon enough.
func (p *ActionPlan) keepsTime() bool {
	return p.Calm != never && !slices.ContainsFunc(p.Skew, func(s int64) bool { return s > 1000 || s < -1000 })
}

func (p *ActionPlan) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "seed %d: %d members, %d windows of %d s, timeout %d s, honoured %t, visible %t, loss %d, far %+v", p.Seed, p.Members,
		p.Deadline/1000/jurat.Time(p.Window), p.Window, p.Timeout, p.Honoured, p.Visible, p.Loss, p.Far)
	if p.Calm == never {
		b.WriteString(", never calm")
	} else {
		fmt.Fprintf(&b, ", calm from %d", p.Calm)
	}
	fmt.Fprintf(&b, ", skew %v", p.Skew)
	if len(p.Unable) > 0 {
		fmt.Fprintf(&b, ", %v may not act", p.Unable)
	}
	for _, t := range p.Traitors {
		fmt.Fprintf(&b, ", %d is an %s", t.Member, t.Attack)
	}
	for _, c := range p.Crashes {
		fmt.Fprintf(&b, ", %d dies at %d (%d) for %d", c.Member, c.At, c.Fuse, c.Down)
	}
	return b.String()
}
