package node

import (
	"context"
	"slices"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/api"
)

// statements names, beside what this member observes, which first parties' signed
// statements it took it from: so that a report's evidence says whose word it rests
// on. They are leaves like any other, and decide nothing. It keeps the newest, for
// whoever wants to see what a leaf is the hash of.
type statements struct {
	mu    sync.Mutex
	asked []stated // of requests, oldest first
	kept  map[jurat.Hash]job.Statement
	order []jurat.Hash // of kept, oldest first
}

// stated is a statement that a request's answer was made of.
type stated struct {
	leaf  jurat.Leaf
	until jurat.Time
}

const (
	// statedFor is how long after its job has run a request's statements are named: until
	// the report that has the opinion is there, also where members wait for each other.
	statedFor jurat.Time = 60_000
	// statedAtOnce bounds what is named in one round of feeds, and of requests, and what of
	// requests is remembered.
	statedAtOnce = job.StatementsNamed
	// statementsKept is some hours of a source that signs anew every second.
	statementsKept = 1 << 14
)

// observed names what a feed's word was made of: of the very run that made the word.
func (s *statements) observed(j *job.Job, feed jurat.Hash, run []job.SourceResult) []jurat.Leaf {
	s.keep(run)
	return j.Statements(feed, run)
}

// took takes note of what a request was answered from.
func (s *statements) took(j *job.Job, request jurat.Hash, run []job.SourceResult) {
	s.keep(run)
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, l := range j.Statements(request, run) {
		s.asked = append(s.asked, stated{l, now() + statedFor})
	}
	s.asked = s.asked[max(0, len(s.asked)-statedAtOnce):]
}

// keep remembers the statements that counted in a run.
func (s *statements) keep(run []job.SourceResult) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.kept == nil {
		s.kept = map[jurat.Hash]job.Statement{}
	}
	for i := range run {
		said := run[i].Signed
		if said == nil || !run[i].Counted {
			continue
		}
		if _, known := s.kept[said.Hash]; known {
			continue
		}
		s.kept[said.Hash] = *said
		s.order = append(s.order, said.Hash)
	}
	for len(s.order) > statementsKept {
		delete(s.kept, s.order[0])
		s.order = s.order[1:]
	}
}

// find is the statement of a hash, or api.ErrNoStatement.
func (s *statements) find(hash jurat.Hash) (*job.Statement, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	said, known := s.kept[hash]
	if !known {
		return nil, api.ErrNoStatement
	}
	return &said, nil
}

// Leaves implements speaker.
func (s *statements) Leaves(jurat.Round) (leaves []jurat.Leaf) {
	present := now()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked = slices.DeleteFunc(s.asked, func(a stated) bool { return a.until < present })
	for _, a := range s.asked {
		leaves = append(leaves, a.leaf)
	}
	return leaves
}

// Sworn implements speaker.
func (s *statements) Sworn(round.Finished) {}

// Run implements speaker.
func (s *statements) Run(ctx context.Context) { <-ctx.Done() }
