// Command protocol measures rounds: real engines with real keys, stores and
// libp2p over loopback, all in this process. Only prices are made up, so that
// every feed moves in every round.
//
//	go run ./bench/protocol                        what must be reached
//	go run ./bench/protocol -table growth          with members, feeds and delay
//	go run ./bench/protocol -n 10 -feeds 2000 -interval 200ms
//
// Latency is from an oracle's observation to the moment at which that oracle
// holds the sworn report, over all oracles and all rounds after warm-up, which
// ends when every oracle holds warmUpRounds reports. CPU is this process's, over
// all oracles. Bytes are what p2p wrote. Stores are under TMPDIR, and how long
// its disk takes to sync a page is printed above the table.
//
// Of several repeats the best is shown: the one with the most rounds, or where
// rounds come at an interval the one with the lowest p99. All figures of a line
// are of one run.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"time"

	"github.com/jurat-network/jurat/bench/machine"
	"github.com/jurat-network/jurat/node"
)

// setting is what one line of a table measures.
type setting struct {
	n, feeds int
	interval time.Duration // 0: back to back
	delay    time.Duration // injected, one way
	seconds  int
	goal     goal
}

// goal is what a line must reach; a zero field asks for nothing.
type goal struct {
	rate      float64 // rounds a second, at least
	p99       float64 // ms, at most
	kilobytes float64 // a round, at most
}

// targets are issue 2's. Their 885 KB are a quarter of what OCR3 sends.
var targets = []setting{
	{n: 4, feeds: 1, seconds: 5, goal: goal{rate: 450}},
	{n: 10, feeds: 2000, seconds: 5, goal: goal{rate: 45, kilobytes: 885}},
	{n: 31, feeds: 1, seconds: 5, goal: goal{rate: 20}},
	{n: 31, feeds: 100, seconds: 5, goal: goal{rate: 20}},
	{n: 10, feeds: 2000, interval: 200 * time.Millisecond, seconds: 10, goal: goal{p99: 100}},
	{n: 10, feeds: 2000, interval: 400 * time.Millisecond, delay: 50 * time.Millisecond, seconds: 12, goal: goal{p99: 400}},
}

// growth is with members, feeds and delay.
func growth() (settings []setting) {
	for _, delay := range []time.Duration{0, 50 * time.Millisecond} {
		for _, n := range []int{4, 10, 16, 31} {
			for _, feeds := range []int{1, 100, 2000} {
				settings = append(settings, setting{n: n, feeds: feeds, delay: delay, seconds: 4})
			}
		}
	}
	return settings
}

// warmUpRounds are sworn before anything is measured: connections are made,
// views settled, statements prepared, and observations coded against a base.
const warmUpRounds = 20

func main() {
	var one setting
	flag.IntVar(&one.n, "n", 0, "oracles; 0 measures a table")
	flag.IntVar(&one.feeds, "feeds", 1, "feeds, all moving in every round")
	flag.DurationVar(&one.interval, "interval", 0, "from one round to the next; 0 is back to back")
	flag.DurationVar(&one.delay, "delay", 0, "injected delay of every frame, one way")
	flag.IntVar(&one.seconds, "seconds", 5, "measured time after warm-up")
	table := flag.String("table", "targets", "targets or growth")
	repeats := flag.Int("repeats", 1, "of which the best is shown")
	profile := flag.String("cpuprofile", "", "write a CPU profile of the measured time to this file")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	node.Tune() // as a node does
	settings, err := choose(one, *table)
	if err == nil {
		err = run(ctx, settings, *repeats, *profile)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func choose(one setting, table string) ([]setting, error) {
	switch {
	case one.n != 0:
		return []setting{one}, nil
	case table == "targets":
		return targets, nil
	case table == "growth":
		return growth(), nil
	}
	return nil, errors.New("-table is targets or growth")
}

func run(ctx context.Context, settings []setting, repeats int, profile string) error {
	sync, err := machine.SyncTime()
	if err != nil {
		return err
	}
	y := machine.Take()
	fmt.Printf("%d CPUs, %s, operators sign with %s, best of %d; load before the start %s; a page is synced to the stores' disk in %.1f ms (median)\n",
		runtime.NumCPU(), runtime.Version(), signer, repeats, machine.Load(), milliseconds(sync))
	verification, tree := y.Ratios()
	fmt.Printf("yardsticks: an ECDSA verification %.0f µs, %.2f times what it took where the goals were set; a tree over 2,000 leaves %.1f ms, %.2f times; together %.2f times slower\n\n",
		1000*milliseconds(y.Verification), verification, milliseconds(y.Tree), tree, y.Slowness())
	fmt.Println("    n  feeds  interval   delay  warm-up s  rounds/s   p50 ms   p99 ms  KB/round  CPU ms/round  slower   to reach: as stated · scaled by how much slower the machine was just then")
	for _, s := range settings {
		best, err := measure(ctx, s, profile)
		for range repeats - 1 {
			if err != nil {
				return err
			}
			var r result
			if r, err = measure(ctx, s, profile); r.betters(best, s) {
				best = r
			}
		}
		if err != nil {
			return err
		}
		fmt.Printf("%5d %6d %9s %7s %10.1f %9.1f %8.1f %8.1f %9.0f %13.1f %7.2f   %s\n",
			s.n, s.feeds, s.interval, s.delay, best.warmUp.Seconds(), best.rate, best.p50, best.p99, best.kilobytes, best.cpu, best.slowness, s.goal.judge(best, s.delay))
	}
	return nil
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

func (r result) betters(other result, s setting) bool {
	if s.interval > 0 {
		return cmp.Less(r.p99, other.p99)
	}
	return r.rate > other.rate
}

// judge says what was to be reached, and whether it was: as stated, and scaled
// to the machine's speed. Bytes do not depend on that, nor does the part of a
// latency that was injected.
func (g goal) judge(r result, delay time.Duration) string {
	var text string
	if g.rate != 0 {
		text += fmt.Sprintf("≥ %.0f rounds/s %s · ≥ %.1f %s  ", g.rate, verdict(r.rate >= g.rate), g.rate/r.slowness, verdict(r.rate >= g.rate/r.slowness))
	}
	if g.p99 != 0 {
		injected := hops * milliseconds(delay)
		scaled := injected + (g.p99-injected)*r.slowness
		text += fmt.Sprintf("p99 ≤ %.0f ms %s · ≤ %.0f %s  ", g.p99, verdict(r.p99 <= g.p99), scaled, verdict(r.p99 <= scaled))
	}
	if g.kilobytes != 0 {
		text += fmt.Sprintf("≤ %.0f KB %s", g.kilobytes, verdict(r.kilobytes <= g.kilobytes))
	}
	return text
}

// hops lie one after the other between an observation and the sworn report:
// Observe, Propose, Partial, Sworn.
const hops = 4

func verdict(reached bool) string {
	if reached {
		return "ok"
	}
	return "MISSED"
}
