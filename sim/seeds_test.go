package sim

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/jurat-network/jurat"
)

var (
	seedCount = flag.Int("sim.seeds", 60, "how many seeds TestSeeds runs")
	realCount = flag.Int("sim.real", 4, "how many of them it repeats with the real signature scheme")
	firstSeed = flag.Uint64("sim.first", 0, "the first seed")
	onlyWith  = flag.String("sim.only", "", "run only seeds with a member of this description, such as \"flooder\"")
	traceTo   = flag.String("sim.trace", "", "write the transcript of the first seed to this file, and run no other")
	minutes   = flag.Int("sim.minutes", 10, "virtual minutes of each run")
)

// TestSeeds runs one seed after another, as many at a time as there are
// processors. Each run is one pure thread.
func TestSeeds(t *testing.T) {
	duration := jurat.Time(*minutes) * 60_000
	if *traceTo != "" {
		traceSeed(t, duration)
		return
	}
	ideal := runSeeds(t, *seedCount, Options{Duration: duration})
	t.Logf("ideal: %s", ideal)
	real := runSeeds(t, min(*seedCount, *realCount), Options{Duration: duration, Real: true})
	t.Logf("real: %s", real)
}

func traceSeed(t *testing.T, duration jurat.Time) {
	f, err := os.Create(*traceTo)
	if err != nil {
		t.Fatal(err)
	}
	out := bufio.NewWriter(f)
	_, broken := RunSeed(*firstSeed, Options{Duration: duration, Trace: func(line string) { fmt.Fprintln(out, line) }})
	if err := errors.Join(out.Flush(), f.Close()); err != nil {
		t.Fatal(err)
	}
	if broken != nil {
		t.Error(broken)
	}
}

// totals is what many runs came to.
type totals struct {
	sync.Mutex
	runs, reports, messages, convictions int
	heirs, succeeded                     int // runs with a next committee; those in which one was sworn
	healing                              uint64
}

func (s *totals) String() string {
	return fmt.Sprintf("%d runs, %d reports, %d messages, %d convictions, progress resumed within %d views, %d of %d next committees sworn",
		s.runs, s.reports, s.messages, s.convictions, s.healing, s.succeeded, s.heirs)
}

// add counts a run and returns how many there are.
func (s *totals) add(r *Result) int {
	s.Lock()
	defer s.Unlock()
	s.runs++
	s.reports += r.Reports
	s.messages += r.Messages
	s.convictions += r.Convictions
	s.healing = max(s.healing, r.Healing)
	if len(r.Plan.Attempts) > 0 {
		s.heirs++
	}
	if r.Succeeded {
		s.succeeded++
	}
	return s.runs
}

func runSeeds(t *testing.T, count int, o Options) *totals {
	seeds := chooseSeeds(count)
	var next atomic.Int64
	var all sync.WaitGroup
	sum := &totals{}
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(seeds)) && !t.Failed(); i = next.Add(1) - 1 {
				r, err := RunSeed(seeds[i], o)
				if err != nil {
					t.Errorf("%v\n%v", r.Plan.String(), err)
				}
				if done := sum.add(r); done%100 == 0 {
					t.Logf("%d of %d runs", done, count)
				}
			}
		})
	}
	all.Wait()
	return sum
}

// chooseSeeds returns the first seeds, or those among them that -sim.only asks for.
func chooseSeeds(count int) (seeds []uint64) {
	for seed := *firstSeed; len(seeds) < count; seed++ {
		if p := NewPlan(seed, 0); strings.Contains(p.String(), *onlyWith) {
			seeds = append(seeds, seed)
		}
	}
	return seeds
}
