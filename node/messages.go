package node

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// ferry carries messages between chains: it reads each chain's outbox and inbox
// through a quorum of endpoints, at the finality that the operator states, names what
// its committee is to swear, and brings what is sworn to the chains. What it says is
// core/message's pool; here is what that is joined to.
//
// All that must last is on the chains: after a restart a member reads there what is
// not over, and names it anew.
type ferry struct {
	node      *node
	committee *jurat.Committee
	chains    []*shore
	guards    []string // APIs of the nodes of the lanes' other committees
	dir       string   // where evidence of reorganisations is kept
	watcher   *watcher // knows the committee's agreements; nil without any
	log       *slog.Logger

	mu     sync.Mutex // guards the fields below
	pool   *message.Pool
	lanes  map[message.Lane]bool
	wished map[message.Lane]LaneWish    // what the operator wanted last
	oaths  map[jurat.Hash]*message.Oath // the committee's own leaves, by subject, for others to fetch
	order  []jurat.Hash                 // of oaths, oldest first
	lags   map[uint64]uint64            // by chain, how many seconds its final blocks are behind its newest, at most of late
	warned map[message.Lane]uint32      // of which delay of a lane it was said that it is too short
	// watched are the lanes of which what arrived is told to the pool: only then is it told
	// how the lane stands, so that a lane is never resumed before what arrived is judged.
	watched map[message.Lane]bool
	final   map[uint64]message.Block // the newest final block of each chain
	again   map[uint64]uint64        // from which block on a chain is to be read again
	wake    chan struct{}            // holds a token when something was sworn
}

// shore is a chain with ends of lanes.
type shore struct {
	id     uint64
	ends   chain.LaneEnds
	quorum *chain.Quorum
	tag    string // finality: the newest block of this tag,
	below  uint64 // and so many blocks below it

	// The rest belongs to the goroutine that reads the chain.
	next    uint64            // the first block whose messages are not all taken in
	begun   bool              // reading has begun
	span    uint64            // how many blocks one question covers now; see asked
	headers map[uint64][]byte // of blocks that were taken for final, as JSON
	kept    []uint64          // of headers, oldest first
	watched uint64            // the last block whose arrivals were looked at
	lookup  *lookup           // nil while nothing is looked for
	watch   *watch            // nil before the first final block was seen
	seen    time.Time         // when the watch was last looked after,
	wrote   time.Time         // and written down
	told    string            // the last trouble
}

const (
	// ferryInterval is how often a chain is read.
	ferryInterval = time.Second
	// blocksAtOnce is how many blocks one question covers at most.
	blocksAtOnce = 2_000
	// oathsKept bounds the committee's own leaves that are kept for others to fetch.
	oathsKept = 8_192
	// headersKept bounds the headers that are kept to show what was taken back.
	headersKept = 4_096
)

// bridges reports whether the configuration names ends of lanes.
func (c *Config) bridges() bool {
	return slices.ContainsFunc(c.Chains, func(k KnownChainConfig) bool { return k.ends() })
}

// newFerry prepares carrying messages in one epoch of the committee.
func (t *term) newFerry(c *jurat.Committee) (*ferry, error) {
	f := &ferry{node: t.node, committee: c, guards: t.cfg.Guards, dir: t.cfg.Data, watcher: t.watcher, log: t.log,
		pool:  message.NewPool(message.Config{Members: c.N(), Self: t.self, Committee: c.ID, Delay: jurat.Time(deliveryDelay.Milliseconds())}),
		lanes: map[message.Lane]bool{}, wished: map[message.Lane]LaneWish{}, oaths: map[jurat.Hash]*message.Oath{}, final: map[uint64]message.Block{}, lags: map[uint64]uint64{}, warned: map[message.Lane]uint32{}, watched: map[message.Lane]bool{}, again: map[uint64]uint64{}, wake: make(chan struct{}, 1)}
	for i := range t.cfg.Chains {
		k := &t.cfg.Chains[i]
		if !k.ends() {
			continue
		}
		q, err := chain.NewQuorum(k.ID, k.RPC, k.Quorum, t.log)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrConfig, err)
		}
		s := &shore{id: k.ID, ends: chain.LaneEnds{Outbox: k.Outbox, Inbox: k.Inbox}, quorum: q, span: blocksAtOnce, headers: map[uint64][]byte{}}
		s.tag, s.below = k.Finality.Tag()
		f.chains = append(f.chains, s)
	}
	return f, nil
}

// Leaves implements speaker.
func (f *ferry) Leaves(jurat.Round) []jurat.Leaf {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.pool.Name(room)
}

// Sworn implements speaker.
func (f *ferry) Sworn(done round.Finished) {
	if done.Outcome == nil {
		return
	}
	report, err := message.ReportOf(&done.Report, f.committee.Expiry, done.Outcome)
	if err != nil {
		return // the tree lacks a leaf that it was built from: impossible
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.pool.Swear(now(), report)
	for _, placed := range report.Leaves {
		f.keep(&message.Oath{Report: report, Placed: placed})
	}
	if len(report.Leaves) > 0 {
		f.log.Info("messages are sworn", "leaves", len(report.Leaves), "round", done.Report.Round.String())
		select {
		case f.wake <- struct{}{}:
		default:
		}
	}
}

// keep holds a leaf of the committee's own for others to fetch, the latest last.
func (f *ferry) keep(o *message.Oath) {
	if f.oaths[o.Subject] != nil {
		f.order = slices.DeleteFunc(f.order, func(have jurat.Hash) bool { return have == o.Subject })
	}
	f.order = append(f.order, o.Subject)
	f.oaths[o.Subject] = o
	if len(f.order) > oathsKept {
		delete(f.oaths, f.order[0])
		f.order = f.order[1:]
	}
}

// Run implements speaker.
func (f *ferry) Run(ctx context.Context) {
	var parts sync.WaitGroup
	defer parts.Wait()
	for _, s := range f.chains {
		parts.Go(func() {
			defer s.quorum.Close()
			f.follow(ctx, s)
		})
	}
	parts.Go(func() { f.fetch(ctx) })
	parts.Go(func() { f.answerFor(ctx) })
	f.work(ctx, &parts)
}

// follow reads a chain until ctx ends. One that is down or asleep holds up no other.
func (f *ferry) follow(ctx context.Context, s *shore) {
	tick := time.NewTicker(ferryInterval)
	defer tick.Stop()
	for {
		err := f.read(ctx, s)
		switch {
		case ctx.Err() != nil:
			return
		case err == nil:
			s.told = ""
		case err.Error() != s.told:
			s.told = err.Error()
			f.log.Warn("messages are not read from the chain", "chain", s.id, "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// read takes in what is new on a chain: its lanes, what was sent from it finally, and
// what has arrived on it.
func (f *ferry) read(ctx context.Context, s *shore) error {
	newest, err := s.quorum.Newest(ctx, "latest", 0)
	if err != nil {
		return err
	}
	header, err := s.quorum.NewestHeader(ctx, s.tag, s.below)
	if err != nil {
		return err
	}
	final := chain.BlockOf(header)
	f.age(s, newest, final)
	if err := f.keepWatch(ctx, s, final); err != nil {
		return err
	}
	if err := f.arrivals(ctx, s, newest); err != nil {
		return err
	}
	if err := f.readLanes(ctx, s, newest); err != nil {
		return err
	}
	if err := f.canonical(ctx, s); err != nil {
		return err
	}
	if err := f.readOutbox(ctx, s, final); err != nil {
		return err
	}
	if body, err := header.MarshalJSON(); err == nil {
		s.remember(final.Number, body) // it is taken for final from now on
	}
	if err := f.readInbox(ctx, s, newest, final); err != nil {
		return err
	}
	if err := f.lookAtWeather(ctx, s, final); err != nil {
		return err
	}
	f.settle(ctx, s)
	return f.lookUp(ctx, s)
}

// readOutbox takes in what was sent, and given back, up to the newest final block.
func (f *ferry) readOutbox(ctx context.Context, s *shore, final message.Block) error {
	if !s.begun {
		first, err := s.quorum.Block(ctx, final.Number-min(final.Number, backlog))
		if err != nil {
			return err
		}
		f.mu.Lock()
		f.pool.Begin(s.id, first)
		f.mu.Unlock()
		s.next, s.begun = first.Number, true
	}
	f.mu.Lock()
	if from, ok := f.again[s.id]; ok {
		s.next = min(s.next, from)
		delete(f.again, s.id)
	}
	f.mu.Unlock()
	for s.next <= final.Number {
		to := final
		if final.Number-s.next >= s.span {
			var err error
			if to, err = s.quorum.Block(ctx, s.next+s.span-1); err != nil {
				return err
			}
		}
		log, err := s.quorum.Outbox(ctx, s.ends.Outbox, s.next, to.Number)
		s.asked(err)
		if err != nil {
			return err
		}
		if !f.takeIn(s, log, to) {
			return nil // too much is open; it is read again later
		}
		s.next = to.Number + 1
	}
	return nil
}

// asked has the next question cover half as many blocks where the answer to the last was
// too long, and more again where it was not: whoever fills blocks with messages is read
// more slowly, and read all the same.
func (s *shore) asked(err error) {
	switch {
	case chain.IsTooLong(err):
		s.span = max(1, s.span/2)
	case err == nil:
		s.span = min(blocksAtOnce, 2*s.span)
	}
}

// takeIn adds what an outbox told up to a block, and tells the block as final. ok is
// false where there was no room for all of it.
func (f *ferry) takeIn(s *shore, log *chain.OutboxLog, to message.Block) (ok bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i := range log.Sent {
		m := &log.Sent[i]
		if !f.lanes[m.Lane()] {
			continue // another committee's
		}
		switch err := f.pool.Add(now(), &m.Message, m.Block); {
		case isFull(err):
			return false
		case err != nil:
			f.log.Warn("a message is passed over", "message", m.ID(), "error", err)
		}
	}
	for _, id := range log.Returned {
		f.pool.Reclaimed(id, to)
	}
	f.pool.Final(now(), s.id, to)
	f.final[s.id] = to
	return true
}

// readInbox takes in where the messages that are open stand.
func (f *ferry) readInbox(ctx context.Context, s *shore, newest, final message.Block) error {
	f.mu.Lock()
	open := map[message.Lane][]jurat.Hash{}
	for l := range f.lanes {
		if ids := f.pool.Open(l); l.DestinationChain == s.id && len(ids) > 0 {
			open[l] = ids
		}
	}
	f.mu.Unlock()
	for l, ids := range open {
		for _, at := range []struct {
			block message.Block
			final bool
		}{{newest, false}, {final, true}} {
			landings, err := s.quorum.Landings(ctx, s.ends.Inbox, ids, at.block)
			if err != nil {
				return err
			}
			f.mu.Lock()
			f.pool.Land(now(), l, at.block, at.final, landings)
			f.mu.Unlock()
		}
	}
	return nil
}

// Messages are those of all lanes that are known.
func (f *ferry) Messages() (list []message.Life) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, v := range f.pool.Lanes() {
		list = append(list, f.pool.Lives(v.Lane)...)
	}
	return list
}

// Message is one of them; api.ErrNoMessage where it is not known.
func (f *ferry) Message(id jurat.Hash) (message.Life, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	life, ok := f.pool.Life(id)
	if !ok {
		return life, api.ErrNoMessage
	}
	return life, nil
}

// Lanes are those that are served.
func (f *ferry) Lanes() []message.View {
	f.mu.Lock()
	defer f.mu.Unlock()
	list := f.pool.Lanes()
	for i := range list {
		list[i].LeastVeto = f.leastVeto(list[i].Lane.SourceChain)
	}
	return list
}

// Sworns are the committee's own leaves that are kept, of reports after a round, at most n.
func (f *ferry) Sworns(after jurat.Round, n int) (list []api.SwornLeaf) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, subject := range f.order {
		if o := f.oaths[subject]; o.Report.Round > after && len(list) < n {
			list = append(list, api.SwornLeaf{Round: o.Report.Round, Subject: o.Subject, Payload: o.Payload})
		}
	}
	return list
}

// Leaf is a leaf that the committee swore of messages; api.ErrNoLeaf where it is not kept.
func (f *ferry) Leaf(subject jurat.Hash) (*api.Leaf, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	o := f.oaths[subject]
	if o == nil {
		return nil, api.ErrNoLeaf
	}
	return &api.Leaf{Bundle: evidence.Bundle{Report: o.Report.SignedReport, Leaf: o.Leaf, Path: o.Path, Key: f.committee.Key}, Index: o.Index, Size: o.Report.Size}, nil
}
