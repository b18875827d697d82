// Command protocol measures rounds: real engines with real keys, stores and
// libp2p over loopback, all in this process. Only prices are made up, so that
// every feed moves in every round.
//
//	go run ./bench/protocol                        the whole table
//	go run ./bench/protocol -n 10 -feeds 2000 -interval 200ms
//
// Latency is from an oracle's observation to the moment at which that oracle
// holds the sworn report, over all oracles and all rounds after warm-up, which
// ends when every oracle holds warmUpRounds reports. CPU is this process's, over
// all oracles. Bytes are what p2p wrote. Stores are under TMPDIR, and how long
// its disk takes to sync a page is printed above the table.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"time"
)

type setting struct {
	n, feeds int
	interval time.Duration // 0: back to back
	delay    time.Duration // injected, one way
	seconds  int
}

// table is what `make bench` shows: growth with n, with feeds, with delay, and
// the settings that the targets name.
var table = []setting{
	{4, 1, 0, 0, 5}, {4, 100, 0, 0, 5}, {4, 2000, 0, 0, 5},
	{10, 1, 0, 0, 5}, {10, 100, 0, 0, 5}, {10, 2000, 0, 0, 5},
	{16, 1, 0, 0, 5}, {16, 100, 0, 0, 5}, {16, 2000, 0, 0, 5},
	{31, 1, 0, 0, 8}, {31, 100, 0, 0, 8}, {31, 2000, 0, 0, 8},
	{4, 100, 0, 50 * time.Millisecond, 8}, {16, 100, 0, 50 * time.Millisecond, 8}, {31, 100, 0, 50 * time.Millisecond, 8},
	{10, 2000, 200 * time.Millisecond, 0, 10},
	{10, 2000, 400 * time.Millisecond, 50 * time.Millisecond, 15},
}

// warmUpRounds are sworn before anything is measured: connections are made,
// views settled, statements prepared, and observations coded against a base.
const warmUpRounds = 30

func main() {
	n := flag.Int("n", 0, "oracles; 0 runs the whole table")
	feeds := flag.Int("feeds", 1, "feeds, all moving in every round")
	interval := flag.Duration("interval", 0, "from one round to the next; 0 is back to back")
	delay := flag.Duration("delay", 0, "injected delay of every frame, one way")
	seconds := flag.Int("seconds", 5, "measured time after warm-up")
	profile := flag.String("cpuprofile", "", "write a CPU profile of the measured time to this file")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()

	settings := table
	if *n != 0 {
		settings = []setting{{*n, *feeds, *interval, *delay, *seconds}}
	}
	if err := run(ctx, settings, *profile); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, settings []setting, profile string) error {
	sync, err := syncTime()
	if err != nil {
		return err
	}
	fmt.Printf("%d CPUs, %s, operators sign with %s, load %s; a page is synced to the stores' disk in %.1f ms (median)\n\n",
		runtime.NumCPU(), runtime.Version(), signer, load(), float64(sync)/float64(time.Millisecond))
	fmt.Println("    n  feeds  interval   delay  warm-up s   rounds/s   p50 ms   p99 ms   KB/round   CPU ms/round")
	for _, s := range settings {
		r, err := measure(ctx, s, profile)
		if err != nil {
			return err
		}
		fmt.Printf("%5d %6d %9s %7s %10.1f %10.1f %8.1f %8.1f %10.0f %14.1f\n",
			s.n, s.feeds, s.interval, s.delay, r.warmUp.Seconds(), r.rate, r.p50, r.p99, r.kilobytes, r.cpu)
	}
	return nil
}
