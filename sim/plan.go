package sim

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/sim/adversary"
)

// Plan is everything that happens to a committee from outside. NewPlan draws
// one from a seed; a test may write one by hand.
type Plan struct {
	Seed     uint64
	N        int
	Epoch    uint32 // that the committee serves; 0 stands for 1
	Feeds    int
	Duration jurat.Time // virtual milliseconds
	Params   round.Params
	// Faulty holds at most f members: those that do not keep the rules, and
	// those that keep them under conditions for which progress is not promised.
	Faulty []Fault
	// Spells follow each other to the end: rough ones, then calm ones, in which
	// the committee has to make progress.
	Spells []Spell
	// Attempts are the key generations of the next committee that are complete;
	// the first one counts. None where there is no next committee yet.
	Attempts []Attempt
	// Speech is how many of 1000 words are values; the others are reasons, or
	// are not offered.
	Speech int
}

// Fault is what is wrong with one member throughout a run. Exactly one of the
// last three is set.
type Fault struct {
	Member   jurat.MemberIndex
	Attack   adversary.Attack // it is corrupted, and does this
	Skew     int64            // its clock is off by this many milliseconds
	Restored bool             // its crashes may be followed by a start from an old backup
}

// Spell is a stretch of time with one kind of weather.
type Spell struct {
	From    jurat.Time
	Until   jurat.Time
	Weather Weather
	// Calm promises: no partition, no loss, all members up that are not Faulty.
	Calm       bool
	Partitions []Partition
	Crashes    []Crash
	Jumps      []Jump
}

// Partition cuts one side off from the other.
type Partition struct {
	From, Until jurat.Time
	Side        []jurat.MemberIndex
}

// Crash is the death of a process, and its start some time later.
type Crash struct {
	At     jurat.Time
	Member jurat.MemberIndex
	// Fuse counts the host's own steps (before and after each write, signing,
	// each single send, …) that it still takes after At.
	Fuse int
	// Ambush, if not 0, lights the fuse only when the member next wants to say a
	// message of this kind: the moments in which forgetting would be worst. A
	// Standby counts as a Partial.
	Ambush     round.Kind
	Accomplice bool       // and only under a corrupted leader, who can make use of it
	Down       jurat.Time // from At, or in an ambush from there, to the start
	// Backup is how many writes the disk has lost at the start; only for
	// members that the plan holds to be Restored.
	Backup int
}

// Jump sets a host's clock.
type Jump struct {
	At     jurat.Time
	Member jurat.MemberIndex
	Skew   int64 // milliseconds from true time
}

// Good reports whether progress and the range of values rest on m.
func (p *Plan) Good(m jurat.MemberIndex) bool {
	return !slices.ContainsFunc(p.Faulty, func(f Fault) bool { return f.Member == m })
}

// skew is how far a member's clock is off when nothing disturbs it: a little,
// unless the plan says more.
func (p *Plan) skew(m jurat.MemberIndex) int64 {
	for _, f := range p.Faulty {
		if f.Member == m && f.Skew != 0 {
			return f.Skew
		}
	}
	return between(generator(p.Seed, "skew", int(m)), -100, 100)
}

// restored reports whether a member may start from an old disk.
func (p *Plan) restored(m jurat.MemberIndex) bool {
	return slices.ContainsFunc(p.Faulty, func(f Fault) bool { return f.Member == m && f.Restored })
}

// Faults is f.
func (p *Plan) Faults() int { return jurat.Faults(p.N) }

// sizes are the committees of ten seeds: 40, 30, 20 and 10% of the runs.
var sizes = [10]int{4, 7, 4, 16, 4, 7, 31, 4, 7, 16}

// DefaultDuration is the length of a run.
const DefaultDuration jurat.Time = 10 * 60_000

// NewPlan draws a seed's plan of the given length; 0 is DefaultDuration.
func NewPlan(seed uint64, duration jurat.Time) Plan {
	if duration == 0 {
		duration = DefaultDuration
	}
	rng := generator(seed, "plan", 0)
	p := Plan{
		Seed:     seed,
		N:        sizes[seed%10],
		Feeds:    1 + rng.IntN(4),
		Duration: duration,
		Speech:   []int{1000, 990, 900, 600}[rng.IntN(4)],
		Params: round.Params{
			Interval:    1000,
			Grace:       jurat.Time(between(rng, 20, 200)),
			RetryGrace:  jurat.Time(between(rng, 50, 300)),
			ViewTimeout: jurat.Time(between(rng, 1500, 3000)),
			MaxTimeout:  8000,
			Reign:       []uint16{1, 2, 4, 12, 60}[rng.IntN(5)],
			MaxSkew:     1500,
		},
	}
	p.drawFaulty(rng)
	p.drawSuccession(generator(seed, "succession", 0))
	p.drawSpells(rng)
	return p
}

// drawFaulty takes up to f members. Half of the runs have all f, because the
// protocol's promises end there.
func (p *Plan) drawFaulty(rng *rand.Rand) {
	f := p.Faults()
	count := f
	if chance(rng, 500) {
		count = rng.IntN(f + 1)
	}
	// A run has one or two kinds of attack, so that those who attack together
	// fit together.
	kinds := adversary.All()
	first, second := kinds[rng.IntN(len(kinds))], kinds[rng.IntN(len(kinds))]
	for i, member := range rng.Perm(p.N)[:count] {
		fault := Fault{Member: jurat.MemberIndex(member + 1)}
		switch {
		case chance(rng, 100):
			fault.Skew = between(rng, 2000, 600_000)
			if chance(rng, 500) {
				fault.Skew = -fault.Skew
			}
		case chance(rng, 100):
			fault.Restored = true
		case i%2 == 0:
			fault.Attack = first()
		default:
			fault.Attack = second()
		}
		p.Faulty = append(p.Faulty, fault)
	}
	slices.SortFunc(p.Faulty, func(a, b Fault) int { return int(a.Member) - int(b.Member) })
}

// drawSpells alternates rough and calm weather to the end of the run.
func (p *Plan) drawSpells(rng *rand.Rand) {
	for at := jurat.Time(0); at < p.Duration; {
		rough := Spell{From: at, Until: at + jurat.Time(between(rng, 10_000, 60_000))}
		rough.Weather = Weather{
			Delay:  jurat.Time(between(rng, 1, 60)),
			Jitter: jurat.Time(between(rng, 1, 400)),
			Tail:   int(between(rng, 0, 30)),
			Loss:   []int{0, 10, 50, 200}[rng.IntN(4)],
			Twice:  []int{0, 10, 100}[rng.IntN(3)],
		}
		p.drawTrouble(rng, &rough)
		calm := Spell{From: rough.Until, Calm: true, Weather: Weather{
			Delay:  jurat.Time(between(rng, 1, 60)),
			Jitter: jurat.Time(between(rng, 1, 60)),
			Twice:  []int{0, 10}[rng.IntN(2)],
		}}
		calm.Until = calm.From + p.ResumeWithin() + jurat.Time(between(rng, 5_000, 40_000))
		p.Spells = append(p.Spells, rough, calm)
		at = calm.Until
	}
}

func (p *Plan) drawTrouble(rng *rand.Rand, s *Spell) {
	length := int64(s.Until - s.From)
	moment := func() jurat.Time { return s.From + jurat.Time(rng.Int64N(length)) }
	for range rng.IntN(3) {
		from := moment()
		cut := Partition{From: from, Until: min(s.Until, from+jurat.Time(between(rng, 500, length)))}
		for m := range p.N {
			if chance(rng, 400) {
				cut.Side = append(cut.Side, jurat.MemberIndex(m+1))
			}
		}
		s.Partitions = append(s.Partitions, cut)
	}
	for range rng.IntN(2 + p.N/2) {
		c := Crash{At: moment(), Member: jurat.MemberIndex(1 + rng.IntN(p.N)), Fuse: rng.IntN(40)}
		c.Down = jurat.Time(between(rng, 0, int64(s.Until-c.At)))
		if chance(rng, 500) {
			c.Ambush = []round.Kind{round.KindObserve, round.KindPartial, round.KindPartial}[rng.IntN(3)]
			c.Fuse, c.Down = rng.IntN(10), jurat.Time(between(rng, 1, 400))
			c.Accomplice = chance(rng, 700)
		}
		s.Crashes = append(s.Crashes, c)
	}
	for _, f := range p.Faulty {
		if f.Restored {
			s.Crashes = append(s.Crashes, Crash{At: moment(), Member: f.Member, Down: 100, Backup: int(between(rng, 1, 400))})
		}
	}
	for range []int{0, 0, 0, 1, 2}[rng.IntN(5)] {
		s.Jumps = append(s.Jumps, Jump{At: moment(), Member: jurat.MemberIndex(1 + rng.IntN(p.N)), Skew: between(rng, -600_000, 600_000)})
	}
}

func (p *Plan) String() string {
	s := fmt.Sprintf("seed %d: %d oracles, %d feeds, %d s, reign %d, %d spells", p.Seed, p.N, p.Feeds, p.Duration/1000, p.Params.Reign, len(p.Spells))
	if p.Epoch > 1 {
		s += fmt.Sprintf(", epoch %d", p.Epoch)
	}
	if len(p.Attempts) > 0 {
		s += fmt.Sprintf(", next committee of %d attempts", len(p.Attempts))
	}
	for _, f := range p.Faulty {
		switch {
		case f.Attack != nil:
			s += fmt.Sprintf("; %d is a %s", f.Member, f.Attack.Name())
		case f.Restored:
			s += fmt.Sprintf("; %d starts from old backups", f.Member)
		default:
			s += fmt.Sprintf("; %d's clock is off by %d ms", f.Member, f.Skew)
		}
	}
	return s
}
