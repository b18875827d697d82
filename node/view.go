package node

import (
	"context"
	"maps"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/api"
)

// view is what the node shows: the newest word of every feed with what vouches
// for it. It implements api.Node. The engine writes, any number read.
type view struct {
	sources func() [][]api.SourceState // this node's sources, by feed

	mu        sync.RWMutex
	archive   archive          // of committee
	digests   digests          // of what the archive holds; has a lock of its own
	committee *jurat.Committee // nil until there is a key
	self      jurat.MemberIndex
	feeds     []api.FeedState
	held      []map[int][]api.Delivered // what the chains hold of each feed, by the chain's place
	ready     map[string]string         // what keeps the node from swearing, by part
	readers   map[chan api.Event]struct{}
	newest    *delivery.Sworn // the newest report with its outcome
	recent    []sworn         // the reports of the last minutes, oldest first
	calls     func(s *delivery.Sworn, feed int) []api.Delivery
	faults    func() ([]api.Fault, error)
	runs      *runs                                           // nil until the store is open
	requests  func() ([]api.RequestTerms, []api.RequestState) // nil where the node answers none

	statement func(jurat.Hash) (*job.Statement, error) // by its hash

	ferry atomic.Pointer[ferry]  // nil where no messages are carried, and before there is a key
	key   func() *api.Encryption // nil until there is a committee
}

// sworn is what a chain's answer is recognised by.
type sworn struct {
	round jurat.Round
	time  jurat.Time
	words []jurat.Word
}

// recentKept bounds the reports among which a chain's answer is looked up: more
// than are sworn within the contract's lag at a report a second.
const recentKept = 512

func newView(feeds []jurat.Feed, sources func() [][]api.SourceState) *view {
	v := &view{sources: sources, feeds: make([]api.FeedState, len(feeds)), held: make([]map[int][]api.Delivered, len(feeds)),
		ready:   map[string]string{"committee": "the committee has no key yet"},
		readers: map[chan api.Event]struct{}{}}
	for i := range feeds {
		v.feeds[i] = api.FeedState{Feed: feeds[i], ID: feeds[i].ID()}
	}
	return v
}

// found tells the view of the committee's key, of where its reports are kept,
// how to make the calls that deliver them, and what members were caught at.
func (v *view) found(c *jurat.Committee, self jurat.MemberIndex, a archive, calls func(*delivery.Sworn, int) []api.Delivery, faults func() ([]api.Fault, error)) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.committee, v.self, v.archive, v.calls, v.faults = c, self, a, calls, faults
	for i := range v.feeds {
		v.feeds[i].Key, v.feeds[i].Members = c.Key, c.N()
	}
	delete(v.ready, "committee")
}

// obstacle sets or, with an empty text, clears what keeps a part from working.
func (v *view) obstacle(part, text string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if text == "" {
		delete(v.ready, part)
		return
	}
	v.ready[part] = text
}

// finished takes a report into the view and tells the readers. A report whose
// proposal was not seen here changes nothing but the archive.
func (v *view) finished(f round.Finished) {
	if f.Outcome == nil {
		return
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	event := api.Event{Report: f.Report, Swore: len(f.Proposal.Observations), Feeds: make([]api.FeedWord, len(v.feeds))}
	leaf := 1 // the evidence leaf is first, then the feeds that have a word
	for i := range v.feeds {
		s := &v.feeds[i]
		word := f.Outcome.Words[i]
		event.Feeds[i] = api.FeedWord{Feed: &s.Feed, ID: s.ID, Word: word}
		if word.Tag() == jurat.TagNone {
			continue
		}
		path, err := f.Outcome.Tree.Proof(leaf)
		leaf++
		if err != nil {
			continue // the tree lacks a leaf that it was built from: impossible
		}
		s.Report, s.Word, s.Path = &f.Report, word, path
		s.Observed = observed(v.committee, f.Proposal, i)
	}
	v.newest = &delivery.Sworn{Report: f.Report, Outcome: f.Outcome, Expiry: v.committee.Expiry}
	v.recent = append(v.recent[max(0, len(v.recent)-recentKept+1):], sworn{f.Report.Round, f.Report.Time, f.Outcome.Words})
	for reader := range v.readers {
		select {
		case reader <- event:
		default: // a reader that does not keep up misses reports, never blocks them
		}
	}
}

func observed(c *jurat.Committee, p *round.Proposal, feed int) []api.Observed {
	out := make([]api.Observed, len(p.Observations))
	for k, o := range p.Observations {
		m := o.Observation.Member
		out[k] = api.Observed{Member: m, Operator: c.Members[m-1].Operator,
			Word: o.Observation.Words[feed], SourceTime: o.Observation.SourceTimes[feed]}
	}
	return out
}

// delivered tells the view what a chain holds of a feed: the chain's place is among
// the node's, the home first.
func (v *view) delivered(place, feed int, held []api.Delivered) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.held[feed] == nil {
		v.held[feed] = map[int][]api.Delivered{}
	}
	v.held[feed][place] = held
	v.feeds[feed].Delivered = nil // a new list: readers have the old one
	for _, at := range slices.Sorted(maps.Keys(v.held[feed])) {
		v.feeds[feed].Delivered = append(v.feeds[feed].Delivered, v.held[feed][at]...)
	}
}

// reportOf finds the recent report that a chain's answer came from.
func (v *view) reportOf(feed int, lane delivery.Lane) (jurat.Round, bool) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	for _, s := range slices.Backward(v.recent) {
		if s.time.Seconds() == uint64(lane.Time) && s.words[feed] == lane.Word {
			return s.round, true
		}
	}
	return 0, false
}

// Committee implements api.Node.
func (v *view) Committee() (*jurat.Committee, jurat.MemberIndex, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if v.committee == nil {
		return nil, 0, api.ErrNoCommittee
	}
	return v.committee, v.self, nil
}

// Feeds implements api.Node.
func (v *view) Feeds() []api.FeedState {
	sources := v.sources()
	v.mu.RLock()
	defer v.mu.RUnlock()
	feeds := slices.Clone(v.feeds)
	for i := range feeds {
		feeds[i].Sources = sources[i]
	}
	return feeds
}

// Feed implements api.Node.
func (v *view) Feed(name string) (api.FeedState, error) {
	for i, f := range v.Feeds() {
		if f.Feed.Name == name {
			v.mu.RLock()
			newest, calls := v.newest, v.calls
			v.mu.RUnlock()
			if newest != nil {
				f.Deliveries = calls(newest, i)
			}
			return f, nil
		}
	}
	return api.FeedState{}, api.ErrNoFeed
}

// Report implements api.Node.
func (v *view) Report(r jurat.Round) (*evidence.Document, error) {
	v.mu.RLock()
	committee, archive := v.committee, v.archive
	v.mu.RUnlock()
	if committee == nil {
		return nil, api.ErrNoReport
	}
	return archive.Document(r)
}

// Evidence implements api.Node.
func (v *view) Evidence(digest jurat.Hash) (*evidence.Document, error) {
	v.mu.RLock()
	committee, archive := v.committee, v.archive
	v.mu.RUnlock()
	if committee == nil {
		return nil, api.ErrNoReport
	}
	r, err := v.digests.find(archive.store, digest)
	if err != nil {
		return nil, err
	}
	return archive.Document(r)
}

// Reports implements api.Node.
func (v *view) Reports(after jurat.Round, from jurat.Time, n int) ([]api.Held, error) {
	v.mu.RLock()
	committee, archive := v.committee, v.archive
	v.mu.RUnlock()
	if committee == nil {
		return nil, nil // nothing is sworn before there is a committee
	}
	return archive.Reports(after, from, n)
}

// Faults implements api.Node.
func (v *view) Faults() ([]api.Fault, error) {
	v.mu.RLock()
	faults := v.faults
	v.mu.RUnlock()
	if faults == nil {
		return nil, nil // nobody can be caught before there is a committee
	}
	return faults()
}

// Subscribe implements api.Node.
func (v *view) Subscribe(ctx context.Context) <-chan api.Event {
	reader := make(chan api.Event, 64)
	v.mu.Lock()
	v.readers[reader] = struct{}{}
	v.mu.Unlock()
	context.AfterFunc(ctx, func() {
		v.mu.Lock()
		defer v.mu.Unlock()
		delete(v.readers, reader)
		close(reader) // under the lock: nobody sends any more
	})
	return reader
}

// Ready implements api.Node.
func (v *view) Ready() []string {
	v.mu.RLock()
	defer v.mu.RUnlock()
	var out []string
	for _, part := range slices.Sorted(maps.Keys(v.ready)) {
		out = append(out, part+": "+v.ready[part])
	}
	return out
}

// lastReport is the newest report whose outcome was seen here; nil before the first.
func (v *view) lastReport() *jurat.SignedReport {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.newest == nil {
		return nil
	}
	r := v.newest.Report
	return &r
}
