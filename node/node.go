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
	"cmp"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"sync/atomic"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/act"
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
	log := newLog(out, asJSON)
	if err := setClock(log); err != nil {
		return err
	}
	n, err := open(ctx, cfg, log)
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

// node is everything that is open, whatever the epoch.
type node struct {
	cfg      *Config
	log      *slog.Logger
	operator *OperatorKey
	identity *p2p.Identity
	sources  *sources
	actor    *act.Actor
	store    *store.Store
	counters *Counters
	view     *view
	listener net.Listener
	chain    *chainSide // the committee's home; nil without a chain
	abroad   []*abroad  // the other chains that it is at work on

	confidant atomic.Pointer[confidant] // nil in it where the node has no part in confidential requests

	summer atomic.Pointer[summer] // nil in it where the node answers no requests, and before there is a key

	bequest []*reply // what the last epoch swore in answer to requests and left undelivered; owned by serve

	change func(*EngineConfig) // see RunWith; nil for none
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
	if n.identity, err = p2p.LoadOrCreateIdentity(cfg.Network.Identity); err != nil {
		return n, err
	}
	if err := n.seated(); err != nil {
		return n, err
	}
	if n.sources, err = loadSources(cfg, log); err != nil {
		return n, err
	}
	if n.actor, err = NewActor(cfg, n.sources.client); err != nil {
		return n, err
	}
	n.view = newView(n.sources.feeds(), n.sources.states)
	n.view.statement = n.sources.statements.find
	if n.store, err = store.Open(store.Config{Dir: cfg.Data, Key: n.operator.storeKey()}); err != nil {
		return n, err
	}
	n.sources.runs.store, n.view.runs, n.sources.statements.store = n.store, n.sources.runs, n.store
	if err := n.sources.remember(n.store); err != nil {
		return n, err
	}
	if n.chain, err = dialChain(ctx, cfg.Chain, n.operator, func(text string) { n.view.obstacle("chain", text) }, log); err != nil {
		return n, err
	}
	if err := n.openAbroad(ctx); err != nil {
		return n, err
	}
	if n.listener, err = api.Listen(cfg.API.Listen); err != nil {
		return n, err
	}
	n.sources.client.CallBackAt(cmp.Or(cfg.API.URL, "http://"+n.listener.Addr().String()))
	return n, nil
}

// seated refuses a configuration whose founding members lack this operator.
func (n *node) seated() error {
	p, err := n.cfg.Committee.founding()
	if err != nil || p == nil {
		return err
	}
	account := n.operator.Public().Address()
	self := p.Seat(account)
	if self == 0 {
		return fmt.Errorf("%w: the operator key of account %s is not in committee.members", ErrConfig, account)
	}
	if pinned := p.Members[self-1].Peer; pinned != n.identity.ID() {
		return fmt.Errorf("%w: committee.members[%d].peer is %s, but %s holds peer %s", ErrConfig, self-1, pinned, n.cfg.Network.Identity, n.identity.ID())
	}
	return nil
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
	n.chain.close()
	for _, a := range n.abroad {
		a.close()
	}
	if n.actor != nil {
		n.actor.Close()
	}
	if n.store != nil {
		if err := n.store.Close(); err != nil {
			n.log.Error("store not closed cleanly", "error", err)
		}
	}
}

// run starts the parts in the order in which they can work.
func (n *node) run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	server, err := api.New(api.Config{Node: n.view, Registry: n.counters.Registry, Log: n.log, Now: clock, Version: Version, Adapters: n.sources.client.Callbacks(), Confidential: n.confidentialRoutes(), Sums: n.sumRoutes()})
	if err != nil {
		return err
	}
	group.Go(func() error { return server.Run(ctx, n.listener) })
	group.Go(func() error { n.sources.run(ctx); return nil })
	group.Go(func() error { n.prune(ctx); return nil })
	group.Go(func() error { return n.serve(ctx) })
	n.log.Info("node is up", "operator", n.operator.Public().Address(), "api", "http://"+n.listener.Addr().String())
	err = group.Wait()
	n.log.Info("node has stopped")
	return err
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
