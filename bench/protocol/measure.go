package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"log/slog"
	"math"
	mathrand "math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/bench/machine"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/p2p"
	"github.com/jurat-network/jurat/edge/store"
	"github.com/jurat-network/jurat/node"
	"golang.org/x/sync/errgroup"
)

type result struct {
	warmUp                         time.Duration
	slowness                       float64 // of the machine, before and after
	rate, p50, p99, kilobytes, cpu float64
}

// oracle is one member: an engine and what it stands on.
type oracle struct {
	engine  *node.Engine
	network *p2p.Network
	store   *store.Store
	prices  *mathrand.Rand
	feeds   int

	mu       sync.Mutex
	observed map[jurat.Round]time.Time
	reports  int
	latency  []time.Duration // of rounds after warm-up
	warm     *atomic.Bool
	ready    *sync.WaitGroup // done once warmUpRounds reports are here
}

func measure(ctx context.Context, s setting, profile string) (r result, err error) {
	dir, err := os.MkdirTemp("", "jurat-bench")
	if err != nil {
		return r, err
	}
	defer os.RemoveAll(dir)
	before := machine.Take().Slowness()
	var warm atomic.Bool
	var ready sync.WaitGroup
	traffic := &traffic{}
	oracles, err := build(s, dir, &warm, &ready, traffic)
	if err != nil {
		return r, err
	}
	defer func() {
		for _, o := range oracles {
			err = closeAll(err, o.network, o.store)
		}
	}()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	group, ctx := errgroup.WithContext(ctx)
	for _, o := range oracles {
		o.network.Handle(o.engine.Receive)
		group.Go(func() error { return o.engine.Run(ctx) })
	}
	started := time.Now()
	if err := wait(ctx, &ready); err != nil {
		return r, fmt.Errorf("n=%d feeds=%d: no %d rounds were sworn: %w", s.n, s.feeds, warmUpRounds, err)
	}
	stopProfile, err := startProfile(profile)
	if err != nil {
		return r, err
	}
	warm.Store(true)
	r.warmUp = time.Since(started)
	cpuBefore, bytesBefore, start := cpuTime(), traffic.bytes.Load(), time.Now()
	sleep(ctx, time.Duration(s.seconds)*time.Second)
	warm.Store(false)
	took, cpu, bytes := time.Since(start), cpuTime()-cpuBefore, traffic.bytes.Load()-bytesBefore
	if err := stopProfile(); err != nil {
		return r, err
	}
	stop()
	if err := group.Wait(); err != nil {
		return r, err
	}
	r.slowness = math.Sqrt(before * machine.Take().Slowness())
	var all []time.Duration
	rounds := 0
	for _, o := range oracles {
		rounds = max(rounds, len(o.latency))
		all = append(all, o.latency...)
	}
	if rounds == 0 {
		return r, fmt.Errorf("n=%d feeds=%d: no round was sworn", s.n, s.feeds)
	}
	slices.Sort(all)
	r.rate = float64(rounds) / took.Seconds()
	r.p50 = milliseconds(all[len(all)/2])
	r.p99 = milliseconds(all[len(all)*99/100])
	r.kilobytes = float64(bytes) / 1000 / float64(rounds)
	r.cpu = milliseconds(cpu) / float64(rounds)
	return r, nil
}

// wait returns when every oracle is ready.
func wait(ctx context.Context, ready *sync.WaitGroup) error {
	done := make(chan struct{})
	go func() {
		ready.Wait()
		close(done)
	}()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(2 * time.Minute):
		return context.DeadlineExceeded
	}
}

func closeAll(err error, closers ...io.Closer) error {
	for _, c := range closers {
		if failed := c.Close(); err == nil {
			err = failed
		}
	}
	return err
}

// build makes a committee with a dealt key: how a key is made is no matter here.
func build(s setting, dir string, warm *atomic.Bool, ready *sync.WaitGroup, traffic *traffic) ([]*oracle, error) {
	keys := make([]*node.OperatorKey, s.n)
	identities := make([]*p2p.Identity, s.n)
	c := &jurat.Committee{ID: jurat.Hash{1}, Epoch: 1, Members: make([]jurat.Member, s.n), Threshold: jurat.Quorum(s.n), Expiry: 1 << 40}
	for i := range s.n {
		secret := make([]byte, 32)
		rand.Read(secret)
		var err error
		if keys[i], err = node.NewOperatorKey(secret); err != nil {
			return nil, err
		}
		c.Members[i] = jurat.Member{Operator: keys[i].Public().Address(), Key: keys[i].Public().Compressed()}
		if identities[i], err = p2p.NewIdentity(); err != nil {
			return nil, err
		}
	}
	for i := range s.feeds {
		c.Feeds = append(c.Feeds, jurat.Feed{Name: fmt.Sprintf("F%d/USD", i), Base: "F", Quote: "USD", Decimals: 8, Heartbeat: 3600})
	}
	group, shares, err := threshold.Deal(rand.Reader, s.n, c.Threshold)
	if err != nil {
		return nil, err
	}
	c.Key = group.Key
	scheme, err := node.NewScheme(c.Members, group)
	if err != nil {
		return nil, err
	}
	codec, err := wire.New(c)
	if err != nil {
		return nil, err
	}
	peers := make([]p2p.Peer, s.n)
	for i := range peers {
		peers[i].ID = identities[i].ID()
	}
	oracles := make([]*oracle, s.n)
	addresses, err := freeAddresses(s.n)
	if err != nil {
		return nil, err
	}
	for i := range peers {
		peers[i].Addresses = []string{addresses[i]}
	}
	for i := range oracles {
		o := &oracle{prices: mathrand.New(mathrand.NewPCG(1, uint64(i))), feeds: s.feeds, observed: map[jurat.Round]time.Time{}, warm: warm, ready: ready}
		ready.Add(1)
		oracles[i] = o
		if o.network, err = p2p.New(p2p.Config{
			Self: jurat.MemberIndex(i + 1), Identity: identities[i], Listen: []string{addresses[i]}, Members: peers,
			MaxFrame: codec.MaxFrame(), Delay: s.delay, Metrics: traffic, Limits: unlimited,
		}); err != nil {
			return nil, err
		}
		if o.store, err = store.Open(store.Config{Dir: filepath.Join(dir, fmt.Sprint(i))}); err != nil {
			return nil, err
		}
		if err := o.store.Serve(c); err != nil {
			return nil, err
		}
		signer, err := threshold.NewSigner(group, shares[i], rand.Reader)
		if err != nil {
			return nil, err
		}
		if o.engine, err = node.NewEngine(node.EngineConfig{
			Committee: c, Self: jurat.MemberIndex(i + 1), Params: params(s), Scheme: scheme, Signer: signer, Operator: keys[i],
			Store: o.store, Network: o.network, Counters: node.NewCounters(), Log: slog.New(slog.DiscardHandler),
			Observe: o.observe, Finished: o.finished, Fault: func(round.Evidence) {}, Silent: func(round.Silence, uint64) {},
		}); err != nil {
			return nil, err
		}
	}
	return oracles, nil
}

func params(s setting) round.Params {
	interval := jurat.Time(s.interval.Milliseconds())
	return round.Params{Interval: interval, Grace: 50, RetryGrace: 500, ViewTimeout: 5000, MaxTimeout: 60_000, Reign: 1024, MaxSkew: 10_000}
}

// observe moves every price by up to a per mille.
func (o *oracle) observe(r jurat.Round) round.Observed {
	out := round.Observed{Round: r, Words: make([]jurat.Word, o.feeds), SourceTimes: make([]uint32, o.feeds)}
	at := time.Now()
	for i := range out.Words {
		base := int64(1+i%1000) * 100_000_000
		walk := base + int64(r.Seq())*base/100_000
		out.Words[i] = jurat.ValueWord(walk + o.prices.Int64N(base/1000))
		out.SourceTimes[i] = uint32(at.Unix())
	}
	o.mu.Lock()
	o.observed[r] = at
	o.mu.Unlock()
	return out
}

func (o *oracle) finished(f round.Finished) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.reports++; o.reports == warmUpRounds {
		o.ready.Done()
	}
	if at, ok := o.observed[f.Report.Round]; ok {
		if o.warm.Load() {
			o.latency = append(o.latency, time.Since(at))
		}
		delete(o.observed, f.Report.Round)
	}
}

// traffic counts what all networks write.
type traffic struct{ bytes atomic.Int64 }

func (t *traffic) Count(e p2p.Event, _ jurat.MemberIndex, n int) {
	if e == p2p.EventSentBytes {
		t.bytes.Add(int64(n))
	}
}

// unlimited lets rounds run as fast as they can: nobody here is hostile.
var unlimited = p2p.Limits{Frames: 1e6, FramesBurst: 1e6, Bytes: 1e9, BytesBurst: 1 << 30}

func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func sleep(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
