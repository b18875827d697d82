package sim

import (
	"flag"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/sim/adversary"
)

var keygenCount = flag.Int("sim.keygen", 40, "how many seeds TestKeygenSeeds runs")

// TestKeygenSeeds founds one committee after another, as many at a time as there are
// processors.
func TestKeygenSeeds(t *testing.T) {
	var seeds []uint64
	for seed := *firstSeed; len(seeds) < *keygenCount; seed++ {
		if p := NewKeygenPlan(seed); strings.Contains(p.String(), *onlyWith) {
			seeds = append(seeds, seed)
		}
	}
	var next atomic.Int64
	var all sync.WaitGroup
	var mu sync.Mutex
	var sum KeygenResult
	sum.Cheats = map[string]int{}
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(seeds)) && !t.Failed(); i = next.Add(1) - 1 {
				r, err := RunKeygen(seeds[i], nil)
				if err != nil {
					t.Errorf("%v\n%v", r.Plan.String(), err)
				}
				mu.Lock()
				sum.add(r)
				mu.Unlock()
			}
		})
	}
	all.Wait()
	t.Logf("%d runs, %d packets, %d failures that name a cheater and %d that find members absent; finished within %d s and %d attempts of calm",
		*keygenCount, sum.Messages, sum.Blames, sum.Failures-sum.Blames, sum.Healing/1000, sum.Late)
	for _, cheat := range slices.Sorted(maps.Keys(sum.Cheats)) {
		t.Logf("%4d × %s", sum.Cheats[cheat], cheat)
	}
}

func (s *KeygenResult) add(r *KeygenResult) {
	s.Messages += r.Messages
	s.Failures += r.Failures
	s.Blames += r.Blames
	s.Healing = max(s.Healing, r.Healing)
	s.Late = max(s.Late, r.Late)
	for cheat, times := range r.Cheats {
		s.Cheats[cheat] += times
	}
}

// TestEveryCheat has one of four try each way, twice, and says whether the honest can
// name it: they can, but where all that it did was not to speak, or to speak to some.
func TestEveryCheat(t *testing.T) {
	unproven := []string{"a confirmation for some, held back from the rest", "no hello", "no dealing",
		"no confirmation", "speaks to some only", "a complaint that is kept back", "noise"}
	for _, way := range adversary.Cheats() {
		p := KeygenPlan{N: 4, Cheaters: []jurat.MemberIndex{2}, Tries: 2, Only: way, Rough: calmWeather, Calm: 1000, Reform: 100_000}
		r, err := runKeygen(p, nil)
		if err != nil {
			t.Errorf("%s: %v", way, err)
		}
		if named := r.Blames > 0; named == slices.Contains(unproven, way) && way != "noise" {
			t.Errorf("%s: named %v, in %d of %d failures", way, named, r.Blames, r.Failures)
		}
	}
}

// TestReshareSeeds shares old keys anew: a founding's troubles and cheats, and the key that
// comes of it is the old one.
func TestReshareSeeds(t *testing.T) {
	for seed := range uint64(20) {
		p := NewKeygenPlan(seed)
		if p.N > 7 {
			continue // nothing else happens among more
		}
		p.Reshare, p.Anew = true, false
		if _, err := runKeygen(p, nil); err != nil {
			t.Errorf("%v\n%v", p.String(), err)
		}
	}
	for _, way := range adversary.Cheats() {
		p := KeygenPlan{N: 4, Cheaters: []jurat.MemberIndex{2}, Tries: 2, Only: way, Rough: calmWeather, Calm: 1000, Reform: 100_000, Reshare: true}
		if _, err := runKeygen(p, nil); err != nil {
			t.Errorf("%s: %v", way, err)
		}
	}
}

// TestEveryKeygenCrash has one of four die at every step of its own from its hello
// on, and start again at once or after the others have given up.
func TestEveryKeygenCrash(t *testing.T) {
	for fuse := range 26 {
		for _, down := range []jurat.Time{50, 40_000} {
			p := KeygenPlan{N: 4, Rough: calmWeather, Calm: 60_000, Reform: 60_000,
				Crashes: []KeygenCrash{{Member: 3, Ambush: threshold.DKGHello, Fuse: fuse, Down: down}}}
			r, err := runKeygen(p, nil)
			if err != nil {
				t.Errorf("after %d steps, for %d ms: %v", fuse, down, err)
			}
			if r.Blames > 0 || r.Attempts > 2 {
				t.Errorf("after %d steps, for %d ms: %d attempts, %d blames", fuse, down, r.Attempts, r.Blames)
			}
		}
	}
}

// TestCrashOfTheFirst has whoever is the first to have all confirmations, a cheater's
// among them that the others do not get, die before it can tell them.
func TestCrashOfTheFirst(t *testing.T) {
	for fuse := range 4 {
		for seed := range uint64(12) {
			p := KeygenPlan{Seed: seed, N: 4, Cheaters: []jurat.MemberIndex{2}, Tries: 1, Only: "a confirmation for some, held back from the rest",
				Rough: calmWeather, Calm: 60_000, Reform: 60_000}
			for _, m := range []jurat.MemberIndex{1, 3, 4} {
				p.Crashes = append(p.Crashes, KeygenCrash{Member: m, Ambush: hasKey, Fuse: fuse, Down: 20_000})
			}
			if _, err := runKeygen(p, nil); err != nil {
				t.Fatalf("seed %d, after %d steps: %v", seed, fuse, err)
			}
		}
	}
}

// TestSameSeedSameKeygen runs seeds twice, with and without a transcript.
func TestSameSeedSameKeygen(t *testing.T) {
	for seed := range uint64(10) {
		first, err := RunKeygen(seed, nil)
		if err != nil {
			t.Fatal(err)
		}
		lines := 0
		again, err := RunKeygen(seed, func(string) { lines++ })
		if err != nil {
			t.Fatal(err)
		}
		if again.Fingerprint != first.Fingerprint || lines < 20 {
			t.Errorf("seed %d: fingerprints %x and %x, %d lines", seed, first.Fingerprint, again.Fingerprint, lines)
		}
	}
}
