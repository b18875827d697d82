// Command secrets measures confidential requests: a real jurat enclave behind its socket,
// the link that a node has to it, a committee's real shares with their proofs, and a far end
// under TLS on loopback that answers at once. There is no chain and no network between
// members: what other members release is there when it is asked for.
//
//	go run ./bench/secrets                     every line
//	go run ./bench/secrets -n 4 -clients 1     one
//
// Each request has a question of its own, sealed for it alone, and a deposited credential:
// so the enclave opens two ciphertexts, each by 2f+1 shares, verifies the proofs of the
// question's, and makes a new TLS connection. A client sends its next request when it has the
// answer to the last. Goals are for rates with others' releases at hand, and for the p99 of a
// release of this node's (two tickets for every enclave made durable, the question verified, its
// share made and proven, and both shares sealed to every enclave) and the answer after it.
// "most/s" is what processors alone would bound the rate to.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jurat-network/jurat/bench/machine"
)

// setting is one line of the table.
type setting struct {
	n, clients int
	count      int // requests
	rate       float64
	p99        float64 // ms
}

// settings are issue 5's: the goals are for a committee of four.
var settings = []setting{
	{n: 4, clients: 1, count: 1000, rate: 300, p99: 25},
	{n: 4, clients: 8, count: 2000, rate: 600, p99: 25},
	{n: 10, clients: 1, count: 400},
	{n: 10, clients: 8, count: 800},
	{n: 31, clients: 1, count: 200},
	{n: 31, clients: 8, count: 400},
}

// warmUp requests come before what is measured.
const warmUp = 32

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	binary := flag.String("jurat", filepath.Join("bin", "jurat"), "the jurat binary (make build)")
	var one setting
	flag.IntVar(&one.n, "n", 0, "members; 0 measures the table")
	flag.IntVar(&one.clients, "clients", 1, "clients, each with one request under way")
	flag.IntVar(&one.count, "requests", 1000, "requests of a line")
	flag.Parse()
	lines := settings
	if one.n != 0 {
		lines = []setting{one}
	}
	err := speed(ctx, *binary, lines)
	if err == nil && one.n == 0 {
		err = trusted()
	}
	if err != nil {
		log.Fatal(err)
	}
}

func speed(ctx context.Context, binary string, lines []setting) error {
	fmt.Printf("%d CPUs, %s; load before the start %s; the machine %.2f times slower than where goals were set\n\n",
		runtime.NumCPU(), runtime.Version(), machine.Load(), machine.Take().Slowness())
	fmt.Println("             the enclave: releases are there              CPU ms a request       a release of this node before it")
	fmt.Println("    n clients  requests/s   p50 ms   p99 ms  enclave  besides  most/s   requests/s   p50 ms   p99 ms   to reach")
	for _, s := range lines {
		if err := s.line(ctx, binary); err != nil {
			return err
		}
	}
	return nil
}

func (s *setting) line(ctx context.Context, binary string) error {
	o, err := newOperator(ctx, binary, s.n)
	if o != nil {
		defer o.close()
	}
	if err != nil {
		return err
	}
	there, err := o.prepare(s.count+warmUp, o.group.Threshold, true)
	if err != nil {
		return err
	}
	enclave, err := s.measure(ctx, o, there, false)
	if err != nil {
		return err
	}
	lacking, err := o.prepare(s.count/2+warmUp, o.group.Threshold, false)
	if err != nil {
		return err
	}
	whole, err := s.measure(ctx, o, lacking, true)
	if err != nil {
		return err
	}
	var verdict string
	if s.rate != 0 {
		verdict = fmt.Sprintf("≥ %.0f/s %s · p99 ≤ %.0f ms %s", s.rate, word(enclave.rate >= s.rate), s.p99, word(whole.at(99) <= s.p99))
	}
	most := 1000 * float64(runtime.NumCPU()) / (enclave.cpu + enclave.besides)
	fmt.Printf("%5d %7d %11.0f %8.1f %8.1f %8.2f %8.2f %7.0f %12.0f %8.1f %8.1f   %s\n", s.n, s.clients,
		enclave.rate, enclave.at(50), enclave.at(99), enclave.cpu, enclave.besides, most, whole.rate, whole.at(50), whole.at(99), verdict)
	return nil
}

func word(reached bool) string {
	if reached {
		return "ok"
	}
	return "MISSED"
}

// result is what a measurement gave.
type result struct {
	rate         float64   // requests a second
	took         []float64 // ms, ascending
	cpu, besides float64   // ms a request: the enclave's, and this process's, which is node and far end
}

// at is a percentile in ms.
func (r *result) at(percent int) float64 { return r.took[(len(r.took)-1)*percent/100] }

// measure has clients answer all questions; those of the warm-up do not count.
func (s *setting) measure(ctx context.Context, o *operator, questions []*question, release bool) (r result, err error) {
	if _, err := s.serve(ctx, o, questions[:warmUp], release); err != nil {
		return r, err
	}
	before, own, began := cpuOf(o.process.Process.Pid), cpuOf(os.Getpid()), time.Now()
	r.took, err = s.serve(ctx, o, questions[warmUp:], release)
	if err != nil {
		return r, err
	}
	r.rate = float64(len(r.took)) / time.Since(began).Seconds()
	r.cpu = 1000 * (cpuOf(o.process.Process.Pid) - before).Seconds() / float64(len(r.took))
	r.besides = 1000 * (cpuOf(os.Getpid()) - own).Seconds() / float64(len(r.took))
	slices.Sort(r.took)
	return r, nil
}

// serve has each of the clients take a question after the other.
func (s *setting) serve(ctx context.Context, o *operator, questions []*question, release bool) (took []float64, err error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	next := make(chan *question, len(questions))
	for _, q := range questions {
		next <- q
	}
	close(next)
	var mu sync.Mutex
	var group sync.WaitGroup
	for range s.clients {
		group.Go(func() {
			for q := range next {
				began := time.Now()
				if release {
					if err := o.release(q); err != nil {
						cancel(err)
						return
					}
				}
				if err := o.answer(ctx, q); err != nil {
					cancel(err)
					return
				}
				mu.Lock()
				took = append(took, float64(time.Since(began))/float64(time.Millisecond))
				mu.Unlock()
			}
		})
	}
	group.Wait()
	return took, context.Cause(ctx)
}

// cpuOf is the processor time that a process has taken, as Linux counts it: in hundredths
// of a second.
func cpuOf(pid int) time.Duration {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}
	fields := strings.Fields(string(text[strings.LastIndexByte(string(text), ')')+1:]))
	user, _ := strconv.Atoi(fields[11]) // after the name come 50 numbers
	system, _ := strconv.Atoi(fields[12])
	return time.Duration(user+system) * 10 * time.Millisecond
}
