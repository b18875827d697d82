package node

import (
	"cmp"
	"context"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/act"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/source"
)

// deedFrame is the first byte of what members tell each other of actions.
const deedFrame = 0xd5

// doer does what contracts ask for through Requests with jobs that act. The
// responder hands it such questions, and delivers what it finds sworn of them.
// What is said and done is core/action's machine, one a request; here is its host,
// which does in this order, always: persist → name → tell → act.
//
// One goroutine, Run, steps all machines. Whoever brings something, the engine's
// loop, the network's readers, an act that has ended, posts it.
type doer struct {
	committee *jurat.Committee
	self      jurat.MemberIndex
	network   Network
	store     deedStore
	keys      verifier
	jobs      func(id jurat.Hash) *job.Job // nil where the job is not known
	actor     *act.Actor
	client    *source.Client
	deliver   func(*reply)
	counters  *Counters
	log       *slog.Logger

	mu     sync.Mutex // guards the fields below
	open   map[jurat.Hash]*deed
	saved  map[jurat.Hash]action.State // what is in the store
	began  uint64                      // the block that was newest when this epoch's term began here; 0 before it is known
	posted []func(context.Context)
	wake   chan struct{}

	acts sync.WaitGroup
}

// deedStore keeps what must not be forgotten of an action.
type deedStore interface {
	KeepDeed(request jurat.Hash, state *action.State, until uint64) error
}

// verifier checks a committee's signature.
type verifier interface {
	VerifyReport(digest jurat.Hash, sig jurat.Signature) bool
}

const (
	// deedsAtOnce bounds the actions that are under way. Each names up to three leaves.
	deedsAtOnce = 64
	// deedInterval is how often the machines are told the time.
	deedInterval = 250 * time.Millisecond
	// retelling is how often an opinion is told again, for those who were away.
	retelling jurat.Time = 2000
	// postedAtOnce bounds what waits for Run: a peer that posts more is not heard.
	postedAtOnce = 1024
)

func (t *term) newDoer(c *jurat.Committee, scheme verifier, deliver func(*reply)) (*doer, error) {
	saved, err := t.store.Deeds(now().Seconds())
	if err != nil {
		return nil, err
	}
	return &doer{committee: c, self: t.self, network: t.network, store: t.store, keys: scheme, jobs: t.sources.job, actor: t.actor,
		client: t.sources.client, deliver: deliver, counters: t.counters, log: t.log, open: map[jurat.Hash]*deed{}, saved: saved, wake: make(chan struct{}, 1)}, nil
}

// take takes a question in hand if its job is an action that can be made of its
// parameters; else it is answered as others are. head is the newest block.
func (d *doer) take(q *chain.Asked, head uint64) bool {
	j := d.jobs(q.Request.Job)
	if j == nil || j.Action == nil {
		return false
	}
	effect, err := j.Effect(q.Request.Params, action.Key(q.ID))
	if err != nil {
		return false
	}
	look, err := j.Look(q.Request.Params, action.Key(q.ID))
	if err != nil {
		return false
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.began == 0 {
		d.began = head
	}
	if d.open[q.ID] != nil || len(d.open) >= deedsAtOnce {
		return true
	}
	state, known := d.saved[q.ID]
	permitted := d.actor.Permits(effect)
	d.open[q.ID] = &deed{Asked: *q, job: j, effect: effect, look: look, bodies: make([]heardOpinions, d.committee.N()), replies: map[jurat.Hash][]byte{}, shown: map[uint64]bool{},
		machine: action.New(action.Config{
			Terms: action.Terms{
				Request: q.ID, Deadline: q.Request.Deadline, Effect: effect.Hash(), Members: d.committee.N(),
				Window: uint32(j.Action.Window / 1000), Timeout: uint32((j.Timeout + 999) / 1000),
				Honoured: j.Action.Honoured(), Visible: look != nil,
			},
			Self: d.self, Able: permitted == nil,
			Inherited: d.committee.Epoch > 1 && q.Block <= d.began && !known,
		}, state)}
	if permitted != nil {
		d.log.Warn("an action is asked for that this node may not do", "request", q.ID, "job", j.Name, "error", permitted)
	}
	return true
}

// has reports whether a question is in hand.
func (d *doer) has(id jurat.Hash) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.open[id] != nil
}

// drop lets a question go: it is answered, refunded, or undone.
func (d *doer) drop(id jurat.Hash) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.open, id)
}

// deeds are those under way in the order in which they were asked for.
func (d *doer) deeds() []*deed {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.ordered()
}

func (d *doer) ordered() []*deed {
	list := make([]*deed, 0, len(d.open))
	for _, x := range d.open {
		list = append(list, x)
	}
	slices.SortFunc(list, func(a, b *deed) int { return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Index, b.Index)) })
	return list
}

// Leaves implements speaker.
func (d *doer) Leaves(jurat.Round) (leaves []jurat.Leaf) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, x := range d.ordered() {
		leaves = append(leaves, x.named...)
	}
	return leaves
}

// Sworn implements speaker.
func (d *doer) Sworn(f round.Finished) {
	if f.Outcome != nil {
		d.post(func(ctx context.Context) { d.read(ctx, &f) }, true)
	}
}

// Frame implements speaker.
func (d *doer) Frame() byte { return deedFrame }

// Receive implements speaker.
func (d *doer) Receive(from jurat.MemberIndex, frame []byte) error {
	m, err := wire.DecodeDeed(frame[1:])
	if err != nil {
		return err
	}
	opinion, err := action.DecodeOpinion(m.Opinion)
	if err != nil {
		return err
	}
	d.post(func(ctx context.Context) { d.hear(ctx, from, m, opinion) }, false)
	return nil
}

// post has Run do something. Where much waits already, what need not be done is
// forgotten.
func (d *doer) post(do func(context.Context), must bool) {
	d.mu.Lock()
	if must || len(d.posted) < postedAtOnce {
		d.posted = append(d.posted, do)
	}
	d.mu.Unlock()
	select {
	case d.wake <- struct{}{}:
	default:
	}
}

// Run implements speaker.
func (d *doer) Run(ctx context.Context) {
	defer d.acts.Wait()
	tick := time.NewTicker(deedInterval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-d.wake:
		case <-tick.C:
			for _, x := range d.deeds() {
				d.step(ctx, x, action.Tick{})
				d.lookNow(ctx, x)
			}
		}
		d.mu.Lock()
		posted := d.posted
		d.posted = nil
		d.mu.Unlock()
		for _, do := range posted {
			do(ctx)
		}
	}
}

// read takes in a report: intents and responses that it swears, and the opinions
// that its observers named.
func (d *doer) read(ctx context.Context, f *round.Finished) {
	for _, x := range d.deeds() {
		response := -1
		for i, l := range f.Outcome.Leaves {
			switch {
			case l.Kind == jurat.KindIntent:
				d.readIntent(ctx, x, f, i)
			case l.Kind == jurat.KindResponse && l.Subject == x.ID:
				response = i
			}
		}
		heard := action.Heard{Round: f.Report.Round, Opinions: make([]action.Opinion, d.committee.N())}
		for _, o := range f.Proposal.Observations {
			heard.Opinions[o.Observation.Member-1] = x.opinionIn(&o.Observation)
		}
		if response >= 0 {
			d.answered(x, f, response)
			d.step(ctx, x, action.Answered{})
		}
		d.step(ctx, x, heard)
	}
}

// readIntent takes in a sworn intent, if it is of this request; the actor keeps
// the proof, for those who may have missed the report.
func (d *doer) readIntent(ctx context.Context, x *deed, f *round.Finished, leaf int) {
	attempt, ok := x.machine.AttemptOf(f.Outcome.Leaves[leaf], now())
	if !ok {
		return
	}
	path, err := f.Outcome.Tree.Proof(leaf)
	if err != nil {
		return
	}
	x.shown[attempt] = true
	actor := x.machine.Actor(attempt)
	if actor == d.self {
		x.proof, x.proven = &wire.Proof{Round: f.Report.Round, Time: f.Report.Time, Signature: f.Report.Signature, Path: path}, attempt
	}
	d.log.Info("an action's intent is sworn", "request", x.ID, "attempt", attempt, "actor", actor, "round", f.Report.Round.String())
	d.step(ctx, x, action.Sworn{Leaf: f.Outcome.Leaves[leaf]})
}

// answered hands a sworn outcome to whoever delivers, if its body is known here.
func (d *doer) answered(x *deed, f *round.Finished, leaf int) {
	l := f.Outcome.Leaves[leaf]
	body := x.replies[l.Payload]
	path, err := f.Outcome.Tree.Proof(leaf)
	if body == nil || err != nil || x.answered {
		return
	}
	x.answered = true
	asked := request.Asked{ID: x.ID, Deadline: x.Request.Deadline, Block: x.Block, Index: x.Index}
	d.deliver(&reply{Sworn: request.Sworn{Asked: asked, Leaf: l, Body: body}, at: x.At, since: now(),
		response: chain.Response{Report: f.Report, Expiry: d.committee.Expiry, Path: path, Request: x.Request, Body: body}})
}
