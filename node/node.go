// Package node is one operator of a committee: it joins the pure core to the
// outside world, and owns every goroutine.
//
//	sources ──words──▶ engine ──frames──▶ network ──▶ other members
//	                    │  ▲                 │
//	                 records└────verified────┘
//	                    ▼
//	                  store ──▶ API          engine ──reports──▶ deliverer ──▶ chain
//
// Run is the whole of it: open what is configured, make or load the committee's
// key, then run engine, sources, API and deliverer until told to stop. Without a
// chain the node still swears; without enough peers it still serves what it has.
package node

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"sync/atomic"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/p2p"
	"github.com/jurat-network/jurat/edge/store"
	"golang.org/x/sync/errgroup"
)

// Version is the software's, as /healthz and `jurat version` tell it.
const Version = "0.1.0"

// Run runs a node until ctx ends. Errors before it is running say what to mend;
// later it returns only if nothing more may be signed.
func Run(ctx context.Context, configPath string, out io.Writer, asJSON bool) error {
	return RunWith(ctx, configPath, out, asJSON, nil)
}

// RunWith is Run for who has a hand in what the engine is joined with, such as
// a devnet that shows what becomes of an oracle that lies. `jurat node` has none.
func RunWith(ctx context.Context, configPath string, out io.Writer, asJSON bool, change func(*EngineConfig)) error {
	cfg, err := LoadConfig(configPath)
	if err != nil {
		return err
	}
	Tune()
	n, err := open(ctx, cfg, newLog(out, asJSON))
	if err != nil {
		return err
	}
	defer n.close()
	n.change = change
	return n.run(ctx)
}

func newLog(out io.Writer, asJSON bool) *slog.Logger {
	if asJSON {
		return slog.New(slog.NewJSONHandler(out, nil))
	}
	return slog.New(slog.NewTextHandler(out, nil))
}

// node is everything that is open.
type node struct {
	cfg      *Config
	log      *slog.Logger
	operator *OperatorKey
	members  []jurat.Member
	self     jurat.MemberIndex
	sources  *sources
	store    *store.Store
	network  *p2p.Network
	counters *Counters
	view     *view
	listener net.Listener
	chain    *chainSide // nil without a chain
	watcher  *watcher   // nil until the committee has a key

	change func(*EngineConfig)    // see RunWith; nil for none
	engine atomic.Pointer[Engine] // nil until the committee has a key

	answerer atomic.Pointer[answerer] // nil until then, and without agreements
}

// open opens what needs no waiting: files, keys, ports. What it opened before
// an error is closed again.
func open(ctx context.Context, cfg *Config, log *slog.Logger) (n *node, err error) {
	n = &node{cfg: cfg, log: log, counters: NewCounters()}
	defer func() {
		if err != nil {
			n.close()
		}
	}()
	if n.operator, err = LoadOperatorKey(cfg.Operator.Keystore, cfg.Operator.PasswordFile); err != nil {
		return n, err
	}
	if n.members, err = cfg.Committee.members(); err != nil {
		return n, err
	}
	if n.self, err = memberOf(n.members, n.operator); err != nil {
		return n, err
	}
	if n.sources, err = loadSources(cfg.Jobs, cfg.Egress, log); err != nil {
		return n, err
	}
	n.view = newView(n.sources.feeds(), len(n.members), n.sources.states)
	if n.store, err = store.Open(store.Config{Dir: cfg.Data, Key: n.operator.storeKey()}); err != nil {
		return n, err
	}
	if n.chain, err = dialChain(ctx, cfg.Chain, n.operator, n.self, log); err != nil {
		return n, err
	}
	if n.listener, err = api.Listen(cfg.API.Listen); err != nil {
		return n, err
	}
	n.network, err = n.join()
	return n, err
}

// memberOf finds the place of an operator's key in the member list.
func memberOf(members []jurat.Member, key *OperatorKey) (jurat.MemberIndex, error) {
	for i, m := range members {
		if m.Key == key.Public().Compressed() {
			return jurat.MemberIndex(i + 1), nil
		}
	}
	return 0, fmt.Errorf("%w: the operator key of account %s is not in committee.members", ErrConfig, key.Public().Address())
}

// join opens the network of members.
func (n *node) join() (*p2p.Network, error) {
	identity, err := p2p.LoadOrCreateIdentity(n.cfg.Network.Identity)
	if err != nil {
		return nil, err
	}
	peers := make([]p2p.Peer, len(n.members))
	for i, m := range n.cfg.Committee.Members {
		peers[i] = p2p.Peer{ID: m.Peer, Addresses: m.Addresses}
	}
	if pinned := peers[n.self-1].ID; pinned != identity.ID() {
		return nil, fmt.Errorf("%w: committee.members[%d].peer is %s, but %s holds peer %s", ErrConfig, n.self-1, pinned, n.cfg.Network.Identity, identity.ID())
	}
	// The codec's bounds depend on the numbers of members and feeds alone, which
	// are known before the committee has a key.
	codec, err := wire.New(&jurat.Committee{Members: n.members, Feeds: n.sources.feeds()})
	if err != nil {
		return nil, err
	}
	return p2p.New(p2p.Config{
		Self:     n.self,
		Identity: identity,
		Listen:   n.cfg.Network.Listen,
		Members:  peers,
		MaxFrame: max(codec.MaxFrame(), 1+threshold.MaxDKGMessage),
		Limits:   limitsFor(n.cfg.Committee.params().Interval),
		Metrics:  n.counters,
	})
}

// limitsFor lets a peer send what honest rounds at an interval need, several
// times over: a member says less than ten things to another in a round.
func limitsFor(interval jurat.Time) p2p.Limits {
	limits := p2p.DefaultLimits
	rounds := 1000 / float64(max(interval, 2)) // a second; back to back is taken for 500
	limits.Frames = max(limits.Frames, 40*rounds)
	limits.FramesBurst = max(limits.FramesBurst, int(4*limits.Frames))
	return limits
}

func (n *node) close() {
	if n.listener != nil {
		_ = n.listener.Close()
	}
	if n.network != nil {
		_ = n.network.Close()
	}
	n.chain.close()
	if n.store != nil {
		if err := n.store.Close(); err != nil {
			n.log.Error("store not closed cleanly", "error", err)
		}
	}
}

// run starts the parts in the order in which they can work.
func (n *node) run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	server, err := api.New(api.Config{Node: n.view, Registry: n.counters.Registry, Log: n.log, Now: time.Now, Version: Version})
	if err != nil {
		return err
	}
	group.Go(func() error { return server.Run(ctx, n.listener) })
	group.Go(func() error { n.sources.run(ctx); return nil })
	group.Go(func() error { n.prune(ctx); return nil })
	group.Go(func() error { return n.serve(ctx, group) })
	n.log.Info("node is up", "member", n.self, "operator", n.operator.Public().Address(), "api", "http://"+n.listener.Addr().String())
	err = group.Wait()
	n.log.Info("node has stopped")
	return err
}

// serve makes or loads the committee's key, and then serves in the committee.
func (n *node) serve(ctx context.Context, group *errgroup.Group) error {
	scheme, err := NewScheme(n.members, nil)
	if err != nil {
		return err
	}
	f := &founder{
		session: jurat.Session{Members: n.members, Threshold: jurat.Quorum(len(n.members)), Epoch: 1, Attempt: max(1, n.cfg.Committee.Attempt)},
		expiry:  n.cfg.Committee.Expiry, self: n.self, operator: n.operator, scheme: scheme, keys: n.store, network: n.network,
		connected: func() int { return len(n.network.Connected()) },
		waiting:   func(text string) { n.view.obstacle("committee", text) },
		log:       n.log,
	}
	f.init()
	newest, err := n.store.Latest(1)
	if err != nil {
		return err
	}
	if len(newest) > 0 {
		f.sworn = newest[0].Committee
	}
	n.network.Handle(func(from jurat.MemberIndex, frame []byte) { n.receive(f, from, frame) })
	made, err := f.run(ctx)
	if errors.Is(err, context.Canceled) {
		return nil // told to stop
	}
	if err != nil {
		return err
	}
	group.Go(func() error { return f.serve(ctx) })
	return n.swear(ctx, group, f, made)
}

// receive tells the frames of the key generation from those of rounds.
func (n *node) receive(f *founder, from jurat.MemberIndex, frame []byte) {
	if len(frame) > 0 && frame[0] == foundingFrame {
		if err := f.Receive(frame); err != nil {
			n.network.Penalise(from)
		}
		return
	}
	if len(frame) > 0 && frame[0] == answerFrame {
		if a := n.answerer.Load(); a != nil && a.Receive(from, frame) != nil {
			n.network.Penalise(from)
		}
		return
	}
	if e := n.engine.Load(); e != nil {
		e.Receive(from, frame)
	}
}

// swear runs the engine, and the deliverer beside it, for the committee's epoch.
func (n *node) swear(ctx context.Context, group *errgroup.Group, f *founder, key *founding.Result) error {
	committee := &jurat.Committee{
		ID: jurat.CommitteeID(key.Session.ID(), key.Group.Key), Epoch: 1, Members: n.members, Threshold: key.Session.Threshold,
		Key: key.Group.Key, Expiry: n.cfg.Committee.Expiry, Feeds: n.sources.feeds(),
	}
	if uint64(time.Now().Unix()) >= committee.Expiry {
		return fmt.Errorf("%w: the committee's key expired at %s; found a new committee", ErrConfig, time.Unix(int64(committee.Expiry), 0).UTC())
	}
	scheme, err := NewScheme(n.members, key.Group)
	if err != nil {
		return err
	}
	signer, err := threshold.NewSigner(key.Group, key.Share, rand.Reader)
	if err != nil {
		return err
	}
	defer signer.Erase()
	if err := n.store.Serve(committee); err != nil {
		return err
	}
	saved, err := n.store.Saved()
	if err != nil {
		return err
	}
	n.chain.found(committee)
	if n.watcher, err = newWatcher(n.store, n.chain, committee, n.self, n.log); err != nil {
		return err
	}
	joined := EngineConfig{
		Committee: committee, Self: n.self, Params: n.cfg.Committee.params(), Scheme: scheme, Signer: signer,
		Operator: n.operator, Store: timedStore{n.store, n.counters}, Network: n.network, Saved: saved,
		Counters: n.counters, Log: n.log, Observe: n.sources.observe,
		Finished: func(r round.Finished) {
			f.serving.Store(true)
			n.finished(r)
		},
		Fault:  n.fault,
		Silent: n.silent,
	}
	if n.change != nil {
		n.change(&joined)
	}
	e, err := NewEngine(joined)
	if err != nil {
		return err
	}
	n.view.found(committee, n.self, archive{n.store}, n.chain.calls, n.watcher.faults)
	n.engine.Store(e)
	n.log.Info("the committee swears", "committee", committee.ID, "key", jurat.Hash(committee.Key), "feeds", len(committee.Feeds))
	n.chain.run(ctx, group, key, n)
	group.Go(func() error { n.watcher.run(ctx); return nil })
	if n.chain.binds() {
		a := &answerer{chain: n.chain, committee: committee, self: n.self, operator: n.operator, network: joined.Network, observe: joined.Observe,
			keys: n.watcher.keys, live: n.watcher.live, log: n.log, inbox: make(chan heardAnswer, 2*committee.N()), open: map[jurat.Hash]*asked{},
			archive: archive{n.store}, challenges: map[jurat.Hash]challenged{}}
		n.answerer.Store(a)
		group.Go(func() error { a.run(ctx); return nil })
	}
	return e.Run(ctx)
}

// silent says in /readyz and the log why the node does not sign. It is called by
// the engine's loop.
func (n *node) silent(why round.Silence, until uint64) {
	var text string
	switch why {
	case round.NotSilent:
		n.log.Info("the node signs")
	case round.SilentJoining:
		n.log.Info("the node asks the others what they saw it sign, and signs nothing before they answer")
		text = "too few other members have said yet what they saw this one sign; if they are up, does another process run on this identity?"
	case round.SilentBehind:
		text = fmt.Sprintf("the store is older than what this member has signed, as others show: silent until view %d", until)
	case round.SilentShared:
		text = fmt.Sprintf("another process signs with this operator key: silent until view %d; stop one of them", until)
	}
	if until != 0 {
		n.log.Warn("the node does not sign", "reason", string(why), "until_view", until)
	}
	n.view.obstacle("signing", text)
}

// finished takes note of a report. It is called by the engine's loop.
func (n *node) finished(f round.Finished) {
	n.counters.reports.Inc()
	n.counters.round.Set(float64(f.Report.Round))
	n.counters.view.Set(float64(f.Report.Round.View()))
	n.store.Keep(f.Report)
	n.view.finished(f)
	n.chain.offer(f)
	n.watcher.look(f)
}

// fault takes note of a member that said two things. It is called by the engine's loop.
func (n *node) fault(e round.Evidence) {
	n.counters.faults.WithLabelValues(fmt.Sprint(e.Member)).Inc()
	n.watcher.take(e)
}

// prune forgets evidence whose time is over, now and every hour.
func (n *node) prune(ctx context.Context) {
	tick := time.NewTicker(time.Hour)
	defer tick.Stop()
	for {
		if err := n.store.Prune(now()); err != nil {
			n.log.Error("store not pruned", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}
