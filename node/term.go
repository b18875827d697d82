package node

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/p2p"
	"github.com/jurat-network/jurat/edge/store"
)

// term is the node's part in one epoch of its committee: the members' network, the
// key generation, and then the engine. While it serves, the next epoch's term makes
// its key beside it, on a network of its own.
type term struct {
	*node
	proposal *committee.Proposal
	self     jurat.MemberIndex
	members  []jurat.Member
	network  *p2p.Network
	founder  *founder
	courier  *courier // nil without a chain, and before there is a key
	postings postings // on the other chains; nil before there is a key
	watcher  *watcher // nil before there is a key
	engine   atomic.Pointer[Engine]
	answerer atomic.Pointer[answerer] // nil without agreements, and before there is a key
	speakers atomic.Pointer[speakers] // nil before there is a key
	sealing  atomic.Pointer[sealing]  // nil before there is a key that is sealed to

	made    chan *founding.Result // takes the founder's key
	serving atomic.Bool           // the node is in this term, not in the one before
	group   *errgroup.Group       // its goroutines
	ctx     context.Context       // ends with the first error, or by cancel
	cancel  context.CancelFunc

	parent context.Context // the node's: the next term outlives this one

	mu   sync.Mutex
	own  []*committee.Keygen // complete key generations of this epoch
	heir *heir               // the next epoch; nil while none is proposed
}

// serve serves in one epoch after another until ctx ends.
func (n *node) serve(ctx context.Context) error {
	t, err := n.first(ctx)
	for t != nil && err == nil {
		var next *term
		epoch := t.proposal.Epoch
		if next, err = t.run(ctx); err == nil && next == nil && ctx.Err() == nil {
			n.view.obstacle("committee", fmt.Sprintf("this node has left its committee at the end of epoch %d, and its share is erased", epoch))
			n.log.Info("the node has left the committee", "epoch", epoch)
			next, err = n.await(ctx, epoch)
		}
		t = next
	}
	return err
}

// first is the term with which this start begins: that of the last epoch served.
func (n *node) first(ctx context.Context) (*term, error) {
	newest := n.store.Newest()
	if newest != nil && newest.Epoch > 1 {
		j, err := n.joined(newest.Epoch)
		if err == nil && j == nil {
			err = fmt.Errorf("%w: the store serves epoch %d, and %s is gone; join its proposal again with jurat committee join", ErrConfig, newest.Epoch, joinedPath(n.cfg.Data, newest.Epoch))
		}
		if err != nil {
			return nil, err
		}
		return n.begin(ctx, j)
	}
	p, err := n.cfg.Committee.founding()
	switch {
	case err != nil:
		return nil, err
	case p != nil:
		return n.begin(ctx, &Joined{n.cfg.Network.Listen, p})
	}
	n.view.obstacle("committee", "the configuration names no members and no proposal was joined; join one with jurat committee join")
	return n.await(ctx, 0)
}

// joinInterval is how often the node looks for a proposal that its operator joined.
const joinInterval = time.Second

// await waits for a proposal of a later epoch in which the operator has a seat; nil
// where ctx ends first.
func (n *node) await(ctx context.Context, above uint32) (*term, error) {
	tick := time.NewTicker(joinInterval)
	defer tick.Stop()
	for {
		j, err := n.newestJoined(above)
		if err != nil {
			return nil, err
		}
		if j != nil {
			return n.begin(ctx, j)
		}
		select {
		case <-ctx.Done():
			return nil, nil
		case <-tick.C:
		}
	}
}

// begin opens an epoch's network and begins, or resumes, its key generation.
func (n *node) begin(ctx context.Context, j *Joined) (*term, error) {
	p := j.Proposal
	session := p.Session()
	t := &term{node: n, proposal: p, members: session.Members, self: p.Seat(n.operator.Public().Address()), made: make(chan *founding.Result, 1)}
	scheme, err := NewScheme(t.members, nil)
	if err != nil {
		return nil, err
	}
	if t.network, err = t.join(j.Listen); err != nil {
		return nil, fmt.Errorf("join epoch %d: %w", p.Epoch, err)
	}
	t.founder = &founder{session: session, prefix: []byte{foundingFrame}, expiry: p.Expiry, self: t.self, operator: n.operator, scheme: scheme, keys: n.store.Keys(p.Epoch), network: t.network,
		connected: func() int { return len(t.network.Connected()) },
		waiting:   t.waiting, completed: t.completed, log: n.log.With("epoch", p.Epoch)}
	t.founder.init()
	newest, err := n.store.Latest(1)
	if err != nil {
		return nil, errors.Join(err, t.network.Close())
	}
	t.founder.served = func(attempt jurat.Session, k *store.SavedKey) bool {
		return len(newest) > 0 && newest[0].Committee == jurat.CommitteeID(attempt.ID(), k.Group.Key)
	}
	t.network.Handle(t.receive)
	t.parent = ctx
	ctx, t.cancel = context.WithCancel(ctx)
	t.group, t.ctx = errgroup.WithContext(ctx)
	t.group.Go(t.found)
	return t, nil
}

// join opens the network of the epoch's members.
func (t *term) join(listen []string) (*p2p.Network, error) {
	peers := make([]p2p.Peer, len(t.members))
	for i, m := range t.proposal.Members {
		peers[i] = p2p.Peer{ID: m.Peer, Addresses: m.Addresses}
	}
	// The codec's bounds depend on the numbers of members and feeds alone, which
	// are known before the committee has a key.
	codec, err := wire.New(&jurat.Committee{Members: t.members, Feeds: t.sources.feeds()})
	if err != nil {
		return nil, err
	}
	return p2p.New(p2p.Config{
		Self:     t.self,
		Identity: t.identity,
		Listen:   listen,
		Members:  peers,
		MaxFrame: max(codec.MaxFrame(), 1+threshold.MaxDKGMessage, maxEnclaveFrame),
		Limits:   limitsFor(t.cfg.Committee.params().Interval),
		Metrics:  t.counters,
	})
}

// found makes or loads the epoch's key, and then answers who has not finished. A
// member whose share was lost makes no other: the epoch has its key.
func (t *term) found() error {
	if newest := t.store.Newest(); newest != nil && newest.Epoch == t.proposal.Epoch {
		if keys, err := t.founder.keys.LoadKeys(); err != nil || len(keys) == 0 {
			t.waiting(fmt.Sprintf("the share of epoch %d is lost: this node waits for the next committee", newest.Epoch))
			return err
		}
	}
	made, err := t.founder.run(t.ctx)
	if errors.Is(err, context.Canceled) {
		return nil // told to stop
	}
	if err != nil {
		return err
	}
	t.made <- made
	return t.founder.serve(t.ctx)
}

// waiting says why the term has no key yet, where readiness depends on it.
func (t *term) waiting(text string) {
	if t.serving.Load() {
		t.view.obstacle("committee", text)
	}
}

// receive tells the frames of the key generation, and those of a complete one of
// the next epoch, from those of rounds.
func (t *term) receive(from jurat.MemberIndex, frame []byte) {
	switch {
	case len(frame) > 0 && frame[0] == foundingFrame:
		if err := t.founder.Receive(frame); err != nil {
			t.network.Penalise(from)
		}
	case len(frame) > 0 && frame[0] == keygenFrame:
		if err := t.hear(frame[1:]); err != nil {
			t.log.Debug("next epoch's key generation refused", "from", from, "error", err)
			t.network.Penalise(from)
		}
	case len(frame) > 0 && frame[0] == answerFrame:
		if a := t.answerer.Load(); a != nil && a.Receive(from, frame) != nil {
			t.network.Penalise(from)
		}
	default:
		if s := t.speakers.Load(); s != nil && len(frame) > 0 {
			if each := s.of(frame[0]); each != nil {
				if each.Receive(from, frame) != nil {
					t.network.Penalise(from)
				}
				return
			}
		}
		if e := t.engine.Load(); e != nil {
			e.Receive(from, frame)
		}
	}
}

// run serves the epoch until the next one is on the chain, whose term it returns:
// nil where this operator has no seat in it, or where ctx has ended.
func (t *term) run(ctx context.Context) (*term, error) {
	t.serving.Store(true)
	over := make(chan struct{})
	t.group.Go(func() error { return t.swear() })
	t.group.Go(func() error { defer close(over); return t.succeed() })
	select {
	case <-over:
	case <-t.ctx.Done():
	}
	t.cancel()
	err := errors.Join(t.group.Wait(), t.network.Close())
	if s := t.speakers.Load(); s != nil {
		t.bequest = s.bequest()
	}
	t.mu.Lock()
	x := t.heir
	t.mu.Unlock()
	if err != nil || ctx.Err() != nil {
		return nil, errors.Join(err, x.close())
	}
	if err := t.store.Retire(t.proposal.Epoch); err != nil {
		return nil, err
	}
	if x == nil || x.term == nil { // else the next epoch's members share it anew, by the shares of this
		if err := t.store.RetireSealing(t.proposal.Epoch); err != nil {
			return nil, err
		}
	}
	t.view.obstacle("signing", "")
	if x == nil {
		return nil, nil
	}
	return x.term, nil
}

// close ends a term that never served.
func (t *term) close() error {
	t.cancel()
	return errors.Join(t.group.Wait(), t.network.Close())
}

// swear waits for the epoch's key and for its turn, and then runs the engine, and
// the deliverer beside it.
func (t *term) swear() error {
	var key *founding.Result
	select {
	case <-t.ctx.Done():
		return nil
	case key = <-t.made:
	}
	if t.proposal.Epoch > 1 {
		var err error
		if key, err = t.installed(); key == nil {
			return err
		}
	}
	c := &jurat.Committee{
		ID: t.proposal.Committee, Epoch: t.proposal.Epoch, Members: t.members, Threshold: key.Session.Threshold,
		Key: key.Group.Key, Expiry: t.proposal.Expiry, Feeds: t.sources.feeds(),
	}
	if c.Epoch == 1 {
		c.ID = jurat.CommitteeID(key.Session.ID(), key.Group.Key)
	}
	if now().Seconds() >= c.Expiry {
		return fmt.Errorf("%w: the committee's key expired at %s; found a new committee", ErrConfig, time.Unix(int64(c.Expiry), 0).UTC())
	}
	signer, err := threshold.NewSigner(key.Group, key.Share, rand.Reader)
	if err != nil {
		return err
	}
	defer signer.Erase()
	e, err := t.engineFor(c, key, signer)
	if err != nil {
		return err
	}
	t.view.found(c, t.self, archive{t.store}, t.calls, t.watcher.faults)
	t.engine.Store(e)
	t.log.Info("the committee swears", "committee", c.ID, "epoch", c.Epoch, "member", t.self, "key", jurat.Hash(c.Key), "feeds", len(c.Feeds))
	t.courier.run(t.ctx, t.group, key, t.again, t.node)
	t.postings.run(t.ctx, t.group)
	t.group.Go(func() error { t.watcher.run(t.ctx); return nil })
	t.group.Go(func() error { t.tell(e); return nil })
	if t.chain.binds() {
		a := &answerer{chain: t.courier, committee: c, self: t.self, operator: t.operator, network: e.Network, observe: e.Observe,
			keys: t.watcher.keys, live: t.watcher.live, log: t.log, inbox: make(chan heardAnswer, 2*c.N()), open: map[docket]*asked{}, blames: t.view.blames,
			archive: archive{t.store}, challenges: map[jurat.Hash]challenged{}}
		t.answerer.Store(a)
		t.group.Go(func() error { a.run(t.ctx); return nil })
	}
	for _, each := range *t.speakers.Load() {
		t.group.Go(func() error { each.Run(t.ctx); return nil })
	}
	return e.Run(t.ctx)
}

// speaking are the parts that have leaves of their own sworn, by urgency.
func (t *term) speaking(c *jurat.Committee, scheme *Scheme) (said speakers, err error) {
	if t.chain.asks() {
		r, err := newResponder(t, c, scheme)
		if err != nil {
			return nil, err
		}
		t.view.answering(r.shown)
		t.summer.Store(r.summer)
		said = append(said, r.doer, r, r.summer)
		if t.cfg.Enclave != nil {
			if r.confidant, err = newConfidant(t, c); err != nil {
				return nil, err
			}
			t.confidant.Store(r.confidant)
			said = append(said, r.confidant)
			registrar, err := newRegistrar(t, c, r.confidant)
			if err != nil {
				return nil, err
			}
			said = append(said, registrar)
		}
	}
	if t.chain.keeps() {
		said = append(said, newKeeper(t, c))
	}
	if t.chain != nil && t.cfg.bridges() {
		f, err := t.newFerry(c)
		if err != nil {
			return nil, err
		}
		t.view.ferry.Store(f)
		if t.watcher != nil {
			t.watcher.ferry = f
		}
		said = append(said, f)
	}
	if t.chain.binds() {
		r, err := t.newRecorder(c)
		if err != nil {
			return nil, err
		}
		said = append(said, r)
	}
	return append(said, newKeyholder(t, c), &t.sources.statements), nil
}

// engineFor joins the engine with everything that is open.
func (t *term) engineFor(c *jurat.Committee, key *founding.Result, signer *threshold.Signer) (*Engine, error) {
	scheme, err := NewScheme(t.members, key.Group)
	if err != nil {
		return nil, err
	}
	if err := t.store.Serve(c); err != nil {
		return nil, err
	}
	saved, err := t.store.Saved()
	if err != nil {
		return nil, err
	}
	if t.watcher, err = newWatcher(t.store, t.chain, c, t.self, t.log); err != nil {
		return nil, err
	}
	t.watcher.accusations, t.watcher.forgeries = accusations(t.cfg.Data), forgeries(t.cfg.Data)
	t.courier, t.postings = t.chain.courier(c, t.self, t.watcher.inForce), t.post(c, key)
	said, err := t.speaking(c, scheme)
	if err != nil {
		return nil, err
	}
	t.speakers.Store(&said)
	joined := EngineConfig{
		Committee: c, Self: t.self, Params: t.cfg.Committee.params(), Scheme: scheme, Signer: signer,
		Operator: t.operator, Store: timedStore{t.store, t.counters}, Network: t.network, Saved: saved,
		Counters: t.counters, Log: t.log, Observe: said.observe(t.sources.observe),
		Finished: func(r round.Finished) {
			t.founder.serving.Store(true)
			t.finished(r)
		},
		Fault:  t.fault,
		Silent: t.silent,
	}
	if t.change != nil {
		t.change(&joined)
	}
	return NewEngine(joined)
}

// silent says in /readyz and the log why the node does not sign. It is called by
// the engine's loop.
func (t *term) silent(why round.Silence, until uint64) {
	var text string
	switch why {
	case round.NotSilent:
		t.log.Info("the node signs")
	case round.SilentJoining:
		t.log.Info("the node asks the others what they saw it sign, and signs nothing before they answer")
		text = "too few other members have said yet what they saw this one sign; if they are up, does another process run on this identity?"
	case round.SilentBehind:
		text = fmt.Sprintf("the store is older than what this member has signed, as others show: silent until view %d", until)
	case round.SilentShared:
		text = fmt.Sprintf("another process signs with this operator key: silent until view %d; stop one of them", until)
	}
	if until != 0 {
		t.log.Warn("the node does not sign", "reason", string(why), "until_view", until)
	}
	t.view.obstacle("signing", text)
}

// finished takes note of a report. It is called by the engine's loop.
func (t *term) finished(f round.Finished) {
	t.counters.reports.Inc()
	t.counters.round.Set(float64(f.Report.Round))
	t.counters.view.Set(float64(f.Report.Round.View()))
	t.store.Keep(f.Report)
	t.view.finished(f)
	t.courier.offer(f)
	t.postings.offer(f)
	t.watcher.look(f)
	if f.Outcome != nil {
		t.sources.swear(f.Outcome.Words, f.Report.Time)
	}
	t.swore(f)
	t.speakers.Load().sworn(f)
}

// fault takes note of a member that said two things. It is called by the engine's loop.
func (t *term) fault(e round.Evidence) {
	t.counters.faults.WithLabelValues(fmt.Sprint(e.Member)).Inc()
	t.watcher.take(e)
}
