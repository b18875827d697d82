package node

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
)

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
		context.AfterFunc(t.ctx, func() { t.summer.CompareAndSwap(r.summer, nil) }) // who has left takes nothing more
		said = append(said, r.doer, r, r.summer)
		if t.cfg.Enclave != nil {
			if r.confidant, err = newConfidant(t, c); err != nil {
				return nil, err
			}
			t.confidant.Store(r.confidant)
			context.AfterFunc(t.ctx, func() { t.confidant.CompareAndSwap(r.confidant, nil) })
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
