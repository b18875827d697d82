package node

import (
	"cmp"
	"context"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/chain"
)

// opinionFrame is the first byte of what members tell each other of requests.
const opinionFrame = 0xd4

// responder answers what contracts ask of the committee through Requests. It
// watches the chain for questions that are final enough, runs their jobs, tells
// the others its opinions, names these and the responses that follow from them in
// this member's observations, and brings what is sworn to the chain, in turn with
// the others. What it says is core/request's pool; here is what that is joined to.
//
// All that must last is on the chain: after a restart a member reads there what is
// still open, and answers anew. What one epoch has sworn the next one keeps to.
type responder struct {
	chain     *courier
	chainID   uint64
	contracts map[jurat.Address]uint64 // Requests, and in how many seconds past a deadline each takes answers
	least     map[jurat.Address]*price // of some of these, for what this member answers
	committee *jurat.Committee
	self      jurat.MemberIndex
	network   Network
	jobs      jobs
	doer      *doer
	confidant *confidant // nil where the node has no part in confidential requests
	summer    *summer
	counters  *Counters
	log       *slog.Logger

	mu    sync.Mutex // guards the fields below
	pool  *request.Pool
	asked map[jurat.Hash]*question
	cheap map[jurat.Hash]chain.Asked // open, and not answered here for what they pay
	ready []*reply                   // sworn and not on the chain for good, in the order of arrival
	moved jurat.Time                 // when an answer was last seen that another member brought to the chain
	pace  pace                       // of the chain's blocks
	stint stint                      // of this member's as deliverer

	legacy map[jurat.Hash]*reply // what earlier epochs have sworn, the oldest of each request; see requests_legacy.go
	heard  []wire.Legacy         // what others say of these and is not checked

	refused string // why one was not delivered, as it was told last

	fronts map[jurat.Address]bool // consumers, and whether they are fronts; owned by Run
	seen   jurat.Hash             // the newest block that was looked at; owned by Run
	start  chain.EpochStart       // of this epoch; zero for the first, and for one that is older than any request that is open
	from   uint64                 // the first block whose questions are not all taken in; owned by Run
	told   string                 // the last trouble; owned by Run
	taken  map[uint32]bool        // the earlier epochs whose reports the contract takes; owned by Run
	slot   chan struct{}          // held by each job that runs
}

// question is a request that the chain has and that is neither answered nor
// refunded for good.
type question struct {
	chain.Asked
	over    uint64         // the block in which it was answered or refunded; 0 while it is open
	status  request.Status // of the answer that the chain has; 0 without one
	front   bool           // an OperatorFront asks: parameters and answer are as a ChainlinkClient has them
	running bool           // its job runs, or has run; guarded by the responder's mu
	opined  bool           // it has, and this member says what came of it; guarded by the responder's mu
	tried   jurat.Time     // when its job was last started; guarded by the responder's mu
	problem string         // of a confidential one: why nothing is released; guarded by the responder's mu
	said    []byte         // by this member, where all members must say the same; guarded by the responder's mu
}

// reply is a sworn answer to be delivered.
type reply struct {
	request.Sworn
	at       jurat.Address // Requests
	response chain.Response
	since    jurat.Time // when it was sworn
	sending  bool       // a transaction is under way
	sent     bool       // this member sent one
	retry    jurat.Time // not before this is it tried again, having been refused
}

// jobs runs what requests name.
type jobs interface {
	// shape is that of a job's answers; nil where the job is not known.
	shape(id jurat.Hash) request.Shape
	// answer runs a job once. Its body is nil where there will be one later.
	answer(ctx context.Context, q occasion) (body []byte, problem string)
	// same reports whether the answer is made by code of nothing but the request, so
	// that it is the same everywhere.
	same(id jurat.Hash) bool
}

// occasion is the question that a job is run for.
type occasion struct {
	job    jurat.Hash
	params []byte
	front  bool                                      // an OperatorFront asks: parameters and answer are as a ChainlinkClient has them
	id     jurat.Hash                                // of the request
	time   func(context.Context) (jurat.Time, error) // of the block that has it: the same for all members

	at      jurat.Address    // Requests
	request *request.Request // in full
	block   func() uint64    // the number of the block that has it, which a reorganisation may change

	since uint64 // Unix seconds: when these members' epoch began, where an earlier one's were asked; 0 otherwise
}

const (
	// requestInterval is how often the chain is asked for its newest block, and what
	// is missing from others asked for.
	requestInterval = time.Second
	// jobsAtOnce bounds the jobs of requests that run side by side.
	jobsAtOnce = 32
	// bodiesAtOnce bounds what is asked for in one frame.
	bodiesAtOnce = 128
)

func newResponder(t *term, c *jurat.Committee, scheme verifier) (*responder, error) {
	r := &responder{chain: t.courier, chainID: t.chain.client.ChainID(), contracts: t.chain.requests, least: t.chain.least, cheap: map[jurat.Hash]chain.Asked{}, committee: c, self: t.self, network: t.network,
		jobs: t.sources, counters: t.counters, log: t.log, pool: request.NewPool(c.N(), t.self), asked: map[jurat.Hash]*question{}, fronts: map[jurat.Address]bool{},
		legacy: map[jurat.Hash]*reply{}, slot: make(chan struct{}, jobsAtOnce)}
	var err error
	if r.doer, err = t.newDoer(c, scheme, r.deliverable); err != nil {
		return nil, err
	}
	r.summer, err = newSummer(t, c, scheme)
	r.takeOver(t.bequest)
	return r, err
}

// Leaves implements speaker.
func (r *responder) Leaves(jurat.Round) []jurat.Leaf {
	r.mu.Lock()
	leaves, say := r.pool.Name(now(), room)
	r.mu.Unlock()
	if len(say) > 0 {
		r.tell(0, &wire.Opinions{Own: say}) // before the observation that names them
	}
	return leaves
}

// tell sends frames to a member, 0 to every other.
func (r *responder) tell(to jurat.MemberIndex, o *wire.Opinions) {
	for _, part := range o.Parts() {
		frame := part.Append([]byte{opinionFrame})
		for i := range r.committee.Members {
			if m := jurat.MemberIndex(i + 1); m != r.self && (to == 0 || m == to) {
				_ = r.network.Send(m, frame) // who is away asks later
			}
		}
	}
}

// Frame implements speaker.
func (r *responder) Frame() byte { return opinionFrame }

// Receive implements speaker.
func (r *responder) Receive(from jurat.MemberIndex, frame []byte) error {
	o, err := wire.DecodeOpinions(frame[1:])
	if err != nil {
		return err
	}
	var found []request.Said
	r.mu.Lock()
	for _, s := range o.Own {
		if !r.pool.Hear(from, s.ID, slices.Clone(s.Body)) {
			err = request.ErrBody
		}
	}
	r.hearLegacies(o.Legacy)
	for _, s := range o.Found {
		r.pool.Found(s.ID, slices.Clone(s.Body))
	}
	for _, w := range o.Wanted[:min(len(o.Wanted), bodiesAtOnce)] {
		if body := r.pool.Find(w); body != nil {
			found = append(found, request.Said{ID: w.ID, Body: body})
		}
	}
	r.mu.Unlock()
	if len(found) > 0 {
		r.tell(from, &wire.Opinions{Found: found})
	}
	return err
}

// Sworn implements speaker.
func (r *responder) Sworn(f round.Finished) {
	if f.Outcome == nil {
		return
	}
	observations := make([]*jurat.Observation, len(f.Proposal.Observations))
	for i, o := range f.Proposal.Observations {
		observations[i] = &o.Observation
	}
	place := map[jurat.Hash]int{}
	for i, l := range f.Outcome.Leaves {
		if l.Kind == jurat.KindResponse {
			place[l.Subject] = i
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, s := range r.pool.Swear(&f.Report.Report, observations, f.Outcome.Leaves) {
		q := r.asked[s.ID]
		path, err := f.Outcome.Tree.Proof(place[s.ID])
		if q == nil || err != nil {
			continue
		}
		r.line(&reply{Sworn: s, at: q.At, since: now(),
			response: chain.Response{Report: f.Report, Expiry: r.committee.Expiry, Path: path, Request: q.Request, Body: s.Body}})
	}
	r.counters.open.Set(float64(r.pool.Open()))
}

// deliverable takes an answer that the doer found sworn.
func (r *responder) deliverable(a *reply) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.asked[a.Sworn.ID] != nil {
		r.line(a)
	}
}

// line puts a sworn answer where it is delivered in the order of arrival.
func (r *responder) line(a *reply) {
	status, _, _ := request.ParseBody(a.Body)
	r.counters.answered.WithLabelValues(status.String()).Inc()
	r.log.Info("a request is answered", "request", a.Sworn.ID, "status", status.String(), "round", a.response.Report.Round.String())
	if q := r.asked[a.Sworn.ID]; q.said != nil {
		if d := job.Diverge([][]byte{a.Body, q.said}); d != nil {
			r.log.Error("the job's code gave something else here than to the others, who have the same code and input: is this build the same, and the machine sound?",
				"request", a.Sworn.ID, "job", q.Request.Job, "byte", d.At, "here", d.Got, "sworn", d.Want)
		}
	}
	r.queue(a)
}

func (r *responder) queue(a *reply) {
	r.ready = append(r.ready, a)
	slices.SortFunc(r.ready, func(a, b *reply) int { return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Index, b.Index)) })
}

// Run implements speaker.
func (r *responder) Run(ctx context.Context) {
	var parts sync.WaitGroup
	defer parts.Wait()
	parts.Go(func() { r.deliver(ctx) })
	parts.Go(func() { r.keepReleasing(ctx) })
	tick := time.NewTicker(requestInterval)
	defer tick.Stop()
	for beat := 0; ; beat++ {
		err := r.look(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case err == nil:
			r.told = ""
		case err.Error() != r.told:
			r.told = err.Error()
			r.log.Warn("requests are not read from the chain", "error", err)
		}
		r.startJobs(ctx, &parts)
		r.mu.Lock()
		wanted := r.pool.Wanted(bodiesAtOnce)
		r.mu.Unlock()
		if len(wanted) > 0 {
			r.tell(0, &wire.Opinions{Wanted: wanted})
		}
		if beat%legacyBeats == 0 {
			if left := r.legacies(); len(left) > 0 {
				r.tell(0, &wire.Opinions{Legacy: left})
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// startJobs runs the jobs of the requests that wait for it, as many at a time as there are slots.
func (r *responder) startJobs(ctx context.Context, group *sync.WaitGroup) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, q := range r.waiting() {
		select {
		case r.slot <- struct{}{}:
		default:
			return
		}
		q.running, q.tried = true, now()
		group.Go(func() {
			defer func() { <-r.slot }()
			r.runJob(ctx, q)
		})
	}
}

// waiting are the requests whose job is to run: those first that were tried longest ago, or
// never, and of these in the order of arrival. So one that has no answer yet, as a sum that is
// open, waits behind all others, and many of them keep none from its turn.
func (r *responder) waiting() (list []*question) {
	for id, q := range r.asked {
		if !q.running && r.pool.Has(id) {
			list = append(list, q)
		}
	}
	slices.SortFunc(list, func(a, b *question) int {
		return cmp.Or(cmp.Compare(a.tried, b.tried), cmp.Compare(a.Block, b.Block), cmp.Compare(a.Index, b.Index))
	})
	return list
}

// contained runs a job so that a fault of ours in what it does with a stranger's
// parameters costs this answer and not the oracle, which every other one would lose
// at the same moment.
func (r *responder) contained(ctx context.Context, q *question) (body []byte, problem string) {
	defer func() {
		if fault := recover(); fault != nil {
			r.log.Error("a job broke off: this is a fault of jurat's, please report it", "request", q.ID, "job", q.Request.Job, "fault", fault, "stack", string(debug.Stack()))
			body, problem = request.Body(request.SourceDown, nil), "the job broke off"
		}
	}()
	occasion := r.occasionOf(q)
	switch {
	case r.summer.takes(q.Request.Job):
		return r.summer.answer(occasion)
	case !confidential.Is(q.Request.Params):
		return r.jobs.answer(ctx, *occasion)
	case r.confidant == nil || q.front:
		return request.Body(request.Refused, nil), "this node has no part in confidential requests; see enclave in its configuration"
	}
	return r.confidant.answer(ctx, occasion)
}

// occasionOf is what a request's job is run for.
func (r *responder) occasionOf(q *question) *occasion {
	block := func() uint64 {
		r.mu.Lock()
		defer r.mu.Unlock()
		return q.Block
	}
	o := &occasion{job: q.Request.Job, params: q.Request.Params, front: q.front, id: q.ID,
		time: func(ctx context.Context) (jurat.Time, error) {
			seconds, err := r.chain.client.BlockTime(ctx, block())
			return jurat.Time(seconds) * 1000, err
		}, at: q.At, request: &q.Request, block: block}
	r.mu.Lock()
	if q.Block <= r.start.Block {
		o.since = r.start.Time
	}
	r.mu.Unlock()
	return o
}

// shape is that of a request's answers. One that is sealed is bytes, whatever is in it.
func (r *responder) shape(q *question) request.Shape {
	shape := r.jobs.shape(q.Request.Job)
	ask, err := confidential.Parse(q.Request.Params)
	switch {
	case shape != nil && err == nil && ask.ResultKey != (jurat.Hash{}):
		return request.Shape{request.Bytes}
	case shape != nil && q.front:
		return shape.Behind()
	}
	return shape
}

func (r *responder) runJob(ctx context.Context, q *question) {
	body, problem := r.contained(ctx, q)
	if ctx.Err() != nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	status := request.Status(0)
	if body != nil {
		status, _, _ = request.ParseBody(body)
	}
	if q.problem = ""; status != request.Answered && confidential.Is(q.Request.Params) {
		q.problem = problem
	}
	if body == nil {
		q.running = false // its sources have not answered yet
		return
	}
	if status != request.Answered {
		r.log.Warn("a request has no answer here", "request", q.ID, "job", q.Request.Job, "status", status.String(), "problem", problem)
	}
	if r.jobs.same(q.Request.Job) {
		q.said = body
	}
	q.opined = true
	r.pool.Opine(q.ID, body)
}
