package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"
)

// abroad is a chain that the committee is at work on besides its home. Nothing waits
// for it: while it is down, asleep or behind, the home and the other chains go on.
type abroad struct {
	cfg      *ChainConfig
	place    int // among the node's chains, from 1
	operator *OperatorKey
	up       prometheus.Gauge
	log      *slog.Logger

	mu   sync.Mutex
	side *chainSide // nil until the chain has answered; guarded by mu
	told string     // the last trouble; guarded by mu
}

// openAbroad connects to the other chains. What the operator can mend is refused now;
// a chain that does not answer is waited for.
func (n *node) openAbroad(ctx context.Context) error {
	for i := range n.cfg.Chains {
		k := &n.cfg.Chains[i]
		if !k.works() {
			continue
		}
		a := &abroad{place: len(n.abroad) + 1, operator: n.operator, log: n.log.With("chain", k.ID), up: n.counters.abroad.WithLabelValues(fmt.Sprint(k.ID)),
			cfg: &ChainConfig{ID: k.ID, RPC: k.RPC, Committees: k.Committees, Feeds: k.Feeds, Ring: n.cfg.Chain.Ring, FeeCap: k.FeeCap}}
		n.abroad = append(n.abroad, a)
		if _, err := a.dial(ctx); err != nil && !errors.Is(err, chain.ErrUnreachable) {
			return err
		}
	}
	return nil
}

// dial returns the chain's side, connecting where that has not happened.
func (a *abroad) dial(ctx context.Context) (*chainSide, error) {
	if side := a.there(); side != nil {
		return side, nil
	}
	side, err := dialChain(ctx, a.cfg, a.operator, a.trouble, a.log)
	if err != nil {
		a.trouble(err.Error())
		return nil, err
	}
	side.place = a.place
	a.mu.Lock()
	defer a.mu.Unlock()
	a.side = side
	return side, nil
}

// there is the chain's side; nil before it has answered.
func (a *abroad) there() *chainSide {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.side
}

func (a *abroad) close() { a.there().close() }

// trouble tells once of what keeps the chain from being used, and of its end.
func (a *abroad) trouble(text string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	switch text {
	case a.told:
	case "":
		a.log.Info("the chain can be used again")
	default:
		a.log.Warn("the chain cannot be used; the others go on", "error", text)
	}
	a.told = text
	a.up.Set(map[bool]float64{true: 1}[text == ""])
}

// sides are the chains that can be used now, the home first.
func (n *node) sides() (list []*chainSide) {
	if n.chain != nil {
		list = append(list, n.chain)
	}
	for _, a := range n.abroad {
		if side := a.there(); side != nil {
			list = append(list, side)
		}
	}
	return list
}

// posting is the node's work on a chain abroad in one epoch of the committee.
type posting struct {
	*abroad
	term      *term
	committee *jurat.Committee
	key       *founding.Result

	mu      sync.Mutex
	courier *courier // nil until the chain is in the epoch; guarded by mu
}

// postings are a term's.
type postings []*posting

func (t *term) post(c *jurat.Committee, key *founding.Result) (list postings) {
	for _, a := range t.abroad {
		list = append(list, &posting{abroad: a, term: t, committee: c, key: key})
	}
	return list
}

func (list postings) run(ctx context.Context, group *errgroup.Group) {
	for _, p := range list {
		group.Go(func() error { p.run(ctx, group); return nil })
	}
}

// offer hands a finished report to the chains that are in its epoch; it never blocks.
func (list postings) offer(f round.Finished) {
	for _, p := range list {
		p.delivers().offer(f)
	}
}

// delivers is what delivers there; nil, which delivers nothing, before the chain is in the epoch.
func (p *posting) delivers() *courier {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.courier
}

// calls are the transactions that bring a feed's word to the chains.
func (t *term) calls(s *delivery.Sworn, feed int) []api.Delivery {
	list := t.courier.calls(s, feed)
	for _, p := range t.postings {
		list = append(list, p.delivers().calls(s, feed)...)
	}
	return list
}

// run brings the chain into the epoch, one epoch after another, and then delivers.
// Members take turns by index, so that one pays where all could.
func (p *posting) run(ctx context.Context, group *errgroup.Group) {
	for wait := time.Duration(p.term.self-1) * registerDelay; ; wait = registerDelay {
		select {
		case <-ctx.Done():
			return
		case <-time.After(wait):
		}
		side, err := p.dial(ctx)
		if err == nil {
			err = side.catchUp(ctx, p.committee, p.step(side))
		}
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			p.trouble(err.Error())
			continue
		}
		c := side.courier(p.committee, p.term.self, nil)
		p.mu.Lock()
		p.courier = c
		p.mu.Unlock()
		c.run(ctx, group, p.key, p.step(side), p.term.node)
		return
	}
}

// step brings the chain into an epoch by what this node saw sworn, else by what the
// home was called with: by the same bytes.
func (p *posting) step(to *chainSide) step {
	home := p.term.chain
	return func(ctx context.Context, epoch uint32) error {
		kept := new(rotation)
		if err := readJSON(rotationPath(p.term.cfg.Data, epoch), kept); err == nil && kept.Next != nil && kept.Oath != nil {
			if err = chain.RotateCommittee(ctx, to.sender, to.contracts, chain.Bound{}, kept.Next, kept.Oath, nil); err == nil {
				return nil
			}
			p.log.Debug("the rotation that was seen sworn is not the one to repeat", "epoch", epoch, "error", err)
		}
		return chain.FollowEpoch(ctx, home.client, home.contracts.Committees, to.sender, to.contracts.Committees, p.committee.ID, epoch)
	}
}
