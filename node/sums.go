package node

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/roll"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/sum"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/store"
)

// sumFrame is the first byte of what members tell each other of private sums.
const sumFrame = 0xdc

// summer is the node's part in private sums: requests whose job says what is made of
// values that parties give encrypted. Parties give to any node (sums_http.go), nodes pass
// it on (sums_words.go), and when the query has closed the members agree on what counts
// (core/roll). Each then opens its share of the total (sums_open.go), and names what comes
// of it as its opinion: from there on it is a request like any other.
//
// What must last is in the store before anything follows from it: what was given, what was
// said about which of it counts, and which set is opened.
type summer struct {
	committee *jurat.Committee
	self      jurat.MemberIndex
	network   Network
	store     *store.Store
	keys      verifier
	jobs      func(id jurat.Hash) *job.Job
	sealing   *atomic.Pointer[sealing] // nil in it before there is a key
	log       *slog.Logger
	checking  chan struct{} // held by each contribution of a stranger's that is verified
	passing   chan struct{} // and of a member's: whoever gives wrong ones without end keeps no member's waiting
	chain     uint64        // its id
	past      past

	mu   sync.Mutex // guards the field below, and all that is in it
	open map[jurat.Hash]*query
	wake chan struct{}
}

// query is one private sum under way.
type query struct {
	*sum.Query
	id       jurat.Hash // the request's
	job      *job.Job
	deadline uint64 // Unix seconds
	asked    *occasion
	key      *sealing
	machine  *roll.Machine
	given    map[jurat.Hash]*gift         // by hash
	first    map[jurat.Address]jurat.Hash // of each party, until the list is closed
	told     jurat.Time

	tally  *sum.Tally // what is opened; nil before that
	share  []byte     // own
	shares map[jurat.MemberIndex][]byte
	named  []jurat.MemberIndex // whose share was wrong
	fresh  bool                // a share has come since it was last tried to open

	body    []byte // this member's opinion; nil before it has one
	problem string
}

// gift is a contribution that was verified, as its party gave it.
type gift struct {
	*sum.Contribution
	raw []byte
}

const (
	sumTick = 500 * time.Millisecond
	// sumAgain is after how long it is told again what may have been lost.
	sumAgain jurat.Time = 1500
	// passing is how long after a query has closed members still take from each other what
	// was given in time, before each closes its list.
	passing jurat.Time = 4000
	// settling is how many seconds a request must leave between its closing and its deadline.
	settling = 45
	// sumHurry is how many seconds before the deadline a member has no answer for good.
	sumHurry = 20
	// sumsAtOnce bounds the sums that a node has in hand; further ones wait.
	sumsAtOnce = 64
	// checksAtOnce bounds the contributions that are verified side by side, strangers' and members' each.
	checksAtOnce = 2
	// sumKept is for how many seconds after its deadline a sum is remembered.
	sumKept = 3600
	// openingsKept is for how many seconds it is remembered whose values were opened together.
	openingsKept = 30 * 24 * 3600
)

func newSummer(t *term, c *jurat.Committee, scheme verifier) (*summer, error) {
	s := &summer{committee: c, self: t.self, network: t.network, store: t.store, keys: scheme, jobs: t.sources.job, sealing: &t.sealing,
		log: t.log, checking: make(chan struct{}, checksAtOnce), passing: make(chan struct{}, checksAtOnce), open: map[jurat.Hash]*query{}, wake: make(chan struct{}, 1),
		chain: t.chain.client.ChainID()}
	s.past.keyOf = func(ctx context.Context, epoch uint32) ([32]byte, error) {
		key, err := chain.ReadEpochKey(ctx, t.chain.client, t.chain.contracts, c.ID, epoch)
		if err != nil {
			return [32]byte{}, err
		}
		return key.Key, nil
	}
	return s, errors.Join(s.forget(), s.beginPast())
}

// forget forgets what is over.
func (s *summer) forget() error {
	at := now().Seconds()
	return s.store.ForgetSums(at, at-min(at, openingsKept))
}

// takes reports whether a job's requests are for it.
func (s *summer) takes(id jurat.Hash) bool {
	j := s.jobs(id)
	return j != nil && j.Sum != nil
}

// answer is this member's opinion on a sum; the body is nil where there is none yet.
func (s *summer) answer(q *occasion) (body []byte, problem string) {
	s.mu.Lock()
	x := s.open[q.id]
	s.mu.Unlock()
	if x == nil {
		var err error
		if x, err = s.meet(q); err != nil {
			return refusalOf(err), err.Error()
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if x.body == nil && now().Seconds()+sumHurry >= x.deadline {
		return request.Body(request.SourceDown, nil), "the members have not come to an end with it in time"
	}
	return x.body, x.problem
}

// Reasons for which a sum is not taken in hand.
var (
	errSumRefused  = errors.New("no sum is made of it")
	errSumOutlived = errors.New("the committee's members changed while the sum was under way; ask it again")
	errSumWaits    = errors.New("the sum waits")
)

// refusalOf is the opinion that goes with an error; nil where it may go otherwise later.
func refusalOf(err error) []byte {
	switch {
	case errors.Is(err, errSumRefused):
		return request.Body(request.Refused, nil)
	case errors.Is(err, errSumOutlived):
		return request.Body(request.Halted, nil)
	}
	return nil
}

// meet takes a sum in hand, with what is in the store of it.
func (s *summer) meet(q *occasion) (*query, error) {
	key := s.sealing.Load()
	switch {
	case q.front:
		return nil, fmt.Errorf("%w: a ChainlinkClient cannot name parties", errSumRefused)
	case key == nil:
		return nil, fmt.Errorf("%w: the committee has no encryption key yet", errSumWaits)
	}
	j := s.jobs(q.job)
	asked, err := sum.Asked(j, q.id, q.params)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: %w", errSumRefused, err)
	case asked.Closes+settling > q.request.Deadline:
		return nil, fmt.Errorf("%w: it closes less than %d s before its deadline", errSumRefused, settling)
	case q.request.Deadline >= key.Key.Expiry:
		return nil, fmt.Errorf("%w: its deadline is past the end of the committee's encryption key", errSumRefused)
	}
	state, err := s.resume(q, asked, key)
	if err != nil {
		return nil, err
	}
	x := &query{Query: asked, id: q.id, job: j, asked: q, deadline: q.request.Deadline, key: key, given: map[jurat.Hash]*gift{}, first: map[jurat.Address]jurat.Hash{}, shares: map[jurat.MemberIndex][]byte{},
		machine: roll.New(roll.Config{Members: s.committee.N(), Self: s.self, Query: asked.ID(), Parties: len(asked.Parties)}, state)}
	if err := s.recall(x); err != nil {
		return nil, fmt.Errorf("%w: %w", errSumWaits, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.open) >= sumsAtOnce {
		return nil, fmt.Errorf("%w: %d others are under way", errSumWaits, len(s.open))
	}
	if known := s.open[q.id]; known != nil {
		return known, nil
	}
	s.open[q.id] = x
	s.log.Info("a private sum is open", "request", q.id, "job", j.Name, "parties", len(asked.Parties), "closes", asked.Closes)
	return x, nil
}

// takenOver is how many seconds after an epoch began a sum must close that was asked before
// it did, so that these members go on with it. Those before them say nothing more once the
// next epoch is sworn, which is before it begins on the chain: whatever their clocks and
// the chain's differ, they have not said then which contributions count, and none is open.
const takenOver = 30

// resume is what this member has said of a sum in this epoch. One that an earlier epoch's
// members were asked is gone on with where they cannot have begun to settle it: what parties
// have given lasts, and is given again to the same key. The error is errSumOutlived where
// they may have, for of one request no second set is ever opened.
func (s *summer) resume(q *occasion, asked *sum.Query, key *sealing) (state roll.State, err error) {
	if q.since != 0 && (asked.Closes < q.since+takenOver || key.Key.Generation == s.committee.Epoch) {
		return state, errSumOutlived
	}
	kept, err := s.store.SumOf(q.id)
	if err == nil && len(kept.State) > 0 {
		err = json.Unmarshal(kept.State, &state)
	}
	switch {
	case err == nil && kept.Epoch == s.committee.Epoch:
		return state, nil
	case err == nil && state.Closed:
		return state, errSumOutlived
	case err == nil || errors.Is(err, store.ErrNotFound):
		err = s.store.KeepSum(&store.Sum{Request: q.id, Job: q.job, Epoch: s.committee.Epoch, Until: q.request.Deadline + sumKept})
	}
	if err != nil {
		return state, fmt.Errorf("%w: %w", errSumWaits, err)
	}
	return roll.State{}, nil
}

// recall takes up the contributions that a life before this one kept, or an epoch.
func (s *summer) recall(x *query) error {
	bodies, err := s.store.Contributions(x.id)
	if err != nil {
		return err
	}
	for _, raw := range bodies {
		c, err := sum.CheckContribution(&x.key.Key, x.Query, x.Closes-1, raw)
		if err != nil {
			return err
		}
		x.take(c, raw)
	}
	return nil
}

// take takes in a verified contribution; the first of a party is this member's.
func (x *query) take(c *sum.Contribution, raw []byte) {
	x.given[c.Hash()] = &gift{c, raw}
	if _, has := x.first[c.Party()]; !has && !x.machine.Closed() {
		x.first[c.Party()] = c.Hash()
	}
	x.machine.Hold(c.Hash())
}

// drop lets a sum go: it is answered, refunded, or undone.
func (s *summer) drop(id jurat.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.open, id)
}

// queries are those under way, by id.
func (s *summer) queries() []*query {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.ordered()
}

func (s *summer) ordered() []*query {
	return slices.SortedFunc(maps.Values(s.open), func(a, b *query) int { return bytes.Compare(a.id[:], b.id[:]) })
}

// Leaves implements speaker.
func (s *summer) Leaves(r jurat.Round) (leaves []jurat.Leaf) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, x := range s.ordered() {
		leaves = append(leaves, x.machine.Name(r)...)
	}
	return leaves
}

// Sworn implements speaker.
func (s *summer) Sworn(f round.Finished) {
	if f.Outcome == nil {
		return
	}
	observations := make([]*jurat.Observation, len(f.Proposal.Observations))
	for i, o := range f.Proposal.Observations {
		observations[i] = &o.Observation
	}
	prove := func(leaf int) []byte {
		path, err := f.Outcome.Tree.Proof(leaf)
		if err != nil {
			return nil // the tree lacks a leaf that it was built from: impossible
		}
		proof, err := json.Marshal(&wire.Proof{Round: f.Report.Round, Time: f.Report.Time, Signature: f.Report.Signature, Path: path})
		if err != nil {
			return nil // of numbers and bytes: impossible
		}
		return proof
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, x := range s.open {
		before := x.machine.Fixed()
		x.machine.Report(f.Report.Round, observations, f.Outcome.Leaves, prove)
		if after := x.machine.Fixed(); after != before {
			s.log.Info("it is fixed which contributions to a private sum count", "request", x.id, "set", after, "round", f.Report.Round.String())
		}
	}
	s.stir()
}

// stir has Run look now.
func (s *summer) stir() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// Run implements speaker.
func (s *summer) Run(ctx context.Context) {
	tick := time.NewTicker(sumTick)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.wake:
		case <-tick.C:
		}
		s.tend(ctx)
		for _, x := range s.queries() {
			s.close(x)
			if err := s.persist(x); err != nil {
				s.log.Error("nothing is said of a private sum: what must not be forgotten cannot be written", "request", x.id, "error", err)
				continue
			}
			if err := s.opening(x); err != nil {
				s.log.Warn("a private sum is not opened here", "request", x.id, "error", err)
			}
			s.tellAgain(x)
		}
	}
}

// close closes this member's list when it is time to.
func (s *summer) close(x *query) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if x.machine.Closed() || now() < jurat.Time(x.Closes)*1000+passing {
		return
	}
	var l roll.List
	for _, p := range x.Parties { // ascending
		if h, has := x.first[p]; has {
			l = append(l, roll.Entry{Party: p, Hash: h})
		}
	}
	x.machine.Close(l)
	x.told = 0
}

// persist makes durable what the machine is about to name.
func (s *summer) persist(x *query) error {
	s.mu.Lock()
	state, unsaved := x.machine.Unsaved()
	s.mu.Unlock()
	if !unsaved {
		return nil
	}
	body, err := json.Marshal(&state)
	if err != nil {
		return err
	}
	if err := s.store.KeepSum(&store.Sum{Request: x.id, Job: x.job.Hash(), Epoch: s.committee.Epoch, Until: x.deadline + sumKept, State: body}); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	x.machine.Saved(&state)
	return nil
}
