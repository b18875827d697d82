package node

import (
	"context"
	"errors"
	"slices"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/store"
)

// statements names, beside what this member observes, which first parties' signed
// statements it took it from: so that a report's evidence says whose word it rests
// on. They are leaves like any other, and decide nothing. The store keeps the newest,
// for whoever wants to see what a leaf is the hash of: they are written with the mark
// that a round is answered, which comes before the observation that names them.
type statements struct {
	store *store.Store

	mu    sync.Mutex
	asked []stated // of requests, oldest first
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

// keep gives the store the statements that counted in a run.
func (s *statements) keep(run []job.SourceResult) {
	for i := range run {
		if said := run[i].Signed; said != nil && run[i].Counted {
			s.store.KeepStatement(*said)
		}
	}
}

// find is the statement of a hash, or api.ErrNoStatement.
func (s *statements) find(hash jurat.Hash) (*job.Statement, error) {
	said, err := s.store.Statement(hash)
	if errors.Is(err, store.ErrNotFound) {
		return nil, api.ErrNoStatement
	}
	return said, err
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
