package sim

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/sim/adversary"
)

// KeygenPlan is everything that happens to a founding from outside.
type KeygenPlan struct {
	Seed       uint64
	N          int
	Cheaters   []jurat.MemberIndex // at most f
	Tries      int                 // in how many attempts each of them cheats
	Only       string              // and in which way, each time; empty: in one that it draws
	Rough      Weather             // until Calm
	Partitions []Partition
	Crashes    []KeygenCrash
	Calm       jurat.Time // no loss, no partition, everyone up from then on
	Reform     jurat.Time // when honest operators take the cheaters' places
	Anew       bool       // and then it is another list of members
	// Reshare has an old key shared anew instead. All members hold shares of it, and it takes
	// them all, so that every one deals; who takes a cheater's place has its old share.
	Reshare bool
}

// KeygenCrash is the death of a process while a key is made.
type KeygenCrash struct {
	At     jurat.Time
	Member jurat.MemberIndex
	// Fuse counts the host's own steps (before and after each write, signing, each
	// single send) that it still takes after At.
	Fuse int
	// Ambush, if not 0, lights the fuse only when the member next wants to say a
	// message of this kind, or has the key.
	Ambush threshold.DKGKind
	Down   jurat.Time
}

// hasKey stands for the moment in which a member learns that there is a key, in the
// place of a kind of message.
const hasKey threshold.DKGKind = 0xff

var calmWeather = Weather{Delay: 20, Jitter: 60}

// keygenBound is how long after all is well the last honest member may wait for
// its key.
const keygenBound jurat.Time = 300_000

// keygenSizes are the committees of twenty seeds: half of them of 4, a quarter of
// 7, a fifth of 16, and one of 31.
var keygenSizes = [20]int{4, 7, 4, 16, 4, 7, 4, 16, 4, 7, 4, 16, 4, 7, 4, 16, 4, 7, 4, 31}

// NewKeygenPlan draws a seed's plan.
func NewKeygenPlan(seed uint64) KeygenPlan {
	rng := generator(seed, "keygen plan", 0)
	p := KeygenPlan{Seed: seed, N: keygenSizes[seed%20], Anew: chance(rng, 300)}
	f := jurat.Faults(p.N)
	count := f
	if chance(rng, 400) {
		count = rng.IntN(f + 1)
	}
	for _, member := range rng.Perm(p.N)[:count] {
		p.Cheaters = append(p.Cheaters, jurat.MemberIndex(member+1))
	}
	slices.Sort(p.Cheaters)
	p.Tries = 1 + rng.IntN(32/p.N) // every attempt costs n²
	if ways := adversary.Cheats(); chance(rng, 250) {
		p.Only = ways[rng.IntN(len(ways))]
	}
	p.Calm = jurat.Time(between(rng, 5_000, 100_000))
	p.Reform = jurat.Time(between(rng, 1_000, 150_000))
	p.Rough = calmWeather
	if chance(rng, 600) {
		p.Rough = Weather{
			Delay:  jurat.Time(between(rng, 1, 60)),
			Jitter: jurat.Time(between(rng, 1, 1000)),
			Tail:   int(between(rng, 0, 30)),
			Loss:   []int{0, 50, 200, 500}[rng.IntN(4)],
			Twice:  []int{0, 10, 100}[rng.IntN(3)],
		}
		p.drawTrouble(rng)
	}
	return p
}

func (p *KeygenPlan) drawTrouble(rng *rand.Rand) {
	moment := func() jurat.Time { return jurat.Time(rng.Int64N(int64(p.Calm))) }
	for range rng.IntN(3) {
		from := moment()
		cut := Partition{From: from, Until: min(p.Calm, from+jurat.Time(between(rng, 500, 60_000)))}
		for m := range p.N {
			if chance(rng, 300) {
				cut.Side = append(cut.Side, jurat.MemberIndex(m+1))
			}
		}
		p.Partitions = append(p.Partitions, cut)
	}
	for range rng.IntN(2 + p.N/2) {
		c := KeygenCrash{At: moment(), Member: jurat.MemberIndex(1 + rng.IntN(p.N)), Fuse: rng.IntN(p.N + 4), Down: jurat.Time(between(rng, 1, 20_000))}
		if chance(rng, 700) {
			c.At = jurat.Time(rng.IntN(4000)) // most attempts are over soon
			c.Ambush = []threshold.DKGKind{threshold.DKGHello, threshold.DKGDealing, threshold.DKGComplaint, threshold.DKGConfirm, hasKey}[rng.IntN(5)]
		}
		p.Crashes = append(p.Crashes, c)
	}
}

func (p *KeygenPlan) cheats(m jurat.MemberIndex) bool { return slices.Contains(p.Cheaters, m) }

// well is the moment from which nothing goes wrong any more.
func (p *KeygenPlan) well() jurat.Time { return max(p.Calm, p.Reform) }

func (p *KeygenPlan) String() string {
	s := fmt.Sprintf("seed %d: %d founders, calm after %d s", p.Seed, p.N, p.Calm/1000)
	if len(p.Cheaters) > 0 {
		s += fmt.Sprintf(", %s cheat in %d attempts (%d s)", memberList(p.Cheaters), p.Tries, p.Reform/1000)
	}
	if p.Reshare {
		s += ", an old key shared anew"
	}
	return s + fmt.Sprintf(", %d partitions, %d crashes", len(p.Partitions), len(p.Crashes))
}
