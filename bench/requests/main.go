// Command requests prints what answering costs: jobs a second and memory of a job
// by its number of HTTP sources, in this process; then, on a devnet of its own, how
// long a contract waits from its question to its callback, alone and among others,
// and what memory an oracle takes idle and busy.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/devnet/process"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/source"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	binary := flag.String("jurat", filepath.Join("bin", "jurat"), "the jurat binary (make build)")
	count := flag.Int("requests", 50, "questions one after the other, and then at once")
	flag.Parse()
	if err := errors.Join(jobs(ctx), latency(ctx, *binary, *count)); err != nil {
		log.Fatal(err)
	}
}

// ------------------------------------------------------------------------------ jobs

// venue answers a price at once, so that what is measured is ours.
func venue() (address string, err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `{"price": "67123.45"}`)
	}), ReadHeaderTimeout: time.Second}
	go func() { _ = server.Serve(l) }() // until the process ends
	return l.Addr().String(), nil
}

func jobOf(sources int, address string) (*job.Job, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "name: bench\noutput: {type: number, decimals: 8, unit: USD}\ntimeout: 10s\nguards: {min_sources: 1}\nsources:\n")
	for i := range sources {
		fmt.Fprintf(&b, "  - {name: s%d, url: \"http://%s/%d\", path: $.price}\n", i, address, i)
	}
	return job.Parse([]byte(b.String()))
}

func now() jurat.Time { return jurat.Time(time.Now().UnixMilli()) }

// jobs measures runs one after the other, and what 1,000 parsed jobs hold.
func jobs(ctx context.Context) error {
	address, err := venue()
	if err != nil {
		return err
	}
	client, err := source.NewClient(source.Config{Allow: []string{address}})
	if err != nil {
		return err
	}
	defer client.Close()
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "HTTP sources\tjobs/s\tsources/s\tallocated a run\theld by a parsed job")
	for _, n := range []int{1, 10, 100} {
		j, err := jobOf(n, address)
		if err != nil {
			return err
		}
		args, err := j.Decode(nil)
		if err != nil {
			return err
		}
		runs, begun, before := 0, time.Now(), allocated()
		for time.Since(begun) < 3*time.Second && ctx.Err() == nil {
			if answer := client.Run(ctx, j, args, now); answer.Reason != 0 {
				return fmt.Errorf("%d sources: %s", n, answer.Problem)
			}
			runs++
		}
		took := time.Since(begun).Seconds()
		held, err := heldBy(n, address)
		if err != nil {
			return err
		}
		fmt.Fprintf(table, "%d\t%.0f\t%.0f\t%d B\t%d B\n", n, float64(runs)/took, float64(runs*n)/took, (allocated()-before)/uint64(runs), held)
	}
	return table.Flush()
}

func allocated() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}

func heldBy(sources int, address string) (bytes uint64, err error) {
	const count = 100
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	kept := make([]*job.Job, count)
	for i := range kept {
		if kept[i], err = jobOf(sources, address); err != nil {
			return 0, err
		}
	}
	held := (heap() - before) / count
	runtime.KeepAlive(kept)
	return held, nil
}

// ------------------------------------------------------------------------------ latency

// devnet is what its event "ready" tells.
type devnet struct {
	RPC, API  string
	Committee jurat.Hash
	Contracts map[string]jurat.Address
	Nodes     []struct{ PID int }
	Accounts  []struct {
		PrivateKey string `json:"private_key"`
	}
	feedJob jurat.Hash
}

func latency(ctx context.Context, binary string, count int) error {
	d := new(devnet)
	running, err := process.Start(ctx, binary, d)
	if err != nil {
		return err
	}
	defer running.Stop()
	if err := d.feed(ctx); err != nil {
		return err
	}
	client, err := chain.Dial(ctx, chain.Config{RPC: []string{d.RPC}})
	if err != nil {
		return err
	}
	defer client.Close()
	key, err := crypto.HexToECDSA(strings.TrimPrefix(d.Accounts[5].PrivateKey, "0x"))
	if err != nil {
		return err
	}
	asking := &asking{client, chain.NewSender(client, key, chain.SenderConfig{Poll: 20 * time.Millisecond}), d}
	idle := resident(d)
	alone := make([]time.Duration, 0, count)
	for range count {
		took, err := asking.one(ctx)
		if err != nil {
			return err
		}
		alone = append(alone, took)
	}
	together, busy, err := asking.atOnce(ctx, count)
	if err != nil {
		return err
	}
	fmt.Printf("\nFrom the question's block to the callback's, by the wall clock, n = 4, blocks and rounds of 1 s, no confirmations\n\n")
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "questions\tp50\tp99\tall after")
	show := func(what string, took []time.Duration) {
		slices.Sort(took)
		fmt.Fprintf(table, "%s\t%.1f s\t%.1f s\t%.1f s\n", what, took[len(took)/2].Seconds(), took[len(took)*99/100].Seconds(), took[len(took)-1].Seconds())
	}
	show(fmt.Sprintf("%d, one after the other", count), alone)
	show(fmt.Sprintf("%d at once", count), together)
	_ = table.Flush() // to a terminal
	fmt.Printf("\nAn oracle's resident memory: %d MB idle, %d MB with %d questions open (the largest of %d)\n", idle, busy, count, len(d.Nodes))
	return nil
}

type asking struct {
	client *chain.Client
	sender *chain.Sender
	*devnet
}

// ask sends a question and returns once a block has it.
func (a *asking) ask(ctx context.Context) (*chain.Asked, error) {
	head, err := a.client.Head(ctx)
	if err != nil {
		return nil, err
	}
	q := &chain.Question{Committee: a.Committee, Job: a.feedJob, Payment: new(big.Int), Deadline: head.Time + 300}
	return chain.AskThrough(ctx, a.sender, a.Contracts["asker"], a.Contracts["requests"], q)
}

// await waits until the chain has the answer to every question.
func (a *asking) await(ctx context.Context, asked *chain.Asked) error {
	for {
		head, err := a.client.Head(ctx)
		if err != nil {
			return err
		}
		log, err := chain.RequestEvents(ctx, a.client, a.Contracts["requests"], a.Committee, asked.Block, head.Number.Uint64())
		if err != nil {
			return err
		}
		for i := range log.Answered {
			if log.Answered[i].ID == asked.ID {
				return nil
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
}

func (a *asking) one(ctx context.Context) (time.Duration, error) {
	asked, err := a.ask(ctx)
	if err != nil {
		return 0, err
	}
	begun := time.Now()
	err = a.await(ctx, asked)
	return time.Since(begun), err
}

// atOnce asks many questions together, and looks at the oracles' memory meanwhile.
func (a *asking) atOnce(ctx context.Context, count int) (took []time.Duration, busy int, err error) {
	took = make([]time.Duration, count)
	errs := make([]error, count)
	var group sync.WaitGroup
	for i := range count {
		group.Go(func() {
			var asked *chain.Asked
			if asked, errs[i] = a.ask(ctx); errs[i] != nil {
				return
			}
			begun := time.Now()
			errs[i] = a.await(ctx, asked)
			took[i] = time.Since(begun)
		})
	}
	done := make(chan struct{})
	go func() { group.Wait(); close(done) }()
	for {
		select {
		case <-done:
			return took, busy, errors.Join(errs...)
		case <-time.After(200 * time.Millisecond):
			busy = max(busy, resident(a.devnet))
		}
	}
}

// resident is the largest oracle's resident memory in MB, as Linux tells it.
func resident(d *devnet) (most int) {
	for _, n := range d.Nodes {
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", n.PID))
		if err != nil {
			continue
		}
		var size, pages int
		if _, err := fmt.Sscan(string(text), &size, &pages); err == nil {
			most = max(most, pages*os.Getpagesize()>>20)
		}
	}
	return most
}

// feed asks the first oracle for the job of its first feed.
func (d *devnet) feed(ctx context.Context) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, d.API+"/v1/committee", nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	var committee struct{ Feeds []struct{ Job jurat.Hash } }
	if err := json.NewDecoder(response.Body).Decode(&committee); err != nil {
		return err
	}
	if len(committee.Feeds) == 0 {
		return errors.New("the devnet has no feeds")
	}
	d.feedJob = committee.Feeds[0].Job
	return nil
}
