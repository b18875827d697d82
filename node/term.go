package node

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/founding"
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
