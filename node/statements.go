package node

import (
	"context"
	"slices"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/source"
)

// statements names, beside what this member observes, which first parties' signed
// statements it took it from: so that a report's evidence says whose word it rests
// on. They are leaves like any other, and decide nothing.
type statements struct {
	feeds []*source.Poller // whose jobs pin signers

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
	// statedAtOnce bounds what is named in one round, and what is remembered.
	statedAtOnce = 64
)

// follow names the statements of a feed's job, if its signers are pinned.
func (s *statements) follow(p *source.Poller) {
	if p.Job().IsSigned() {
		s.feeds = append(s.feeds, p)
	}
}

// took takes note of what a request was answered from.
func (s *statements) took(j *job.Job, request jurat.Hash, run []job.SourceResult) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, l := range j.Statements(request, run) {
		s.asked = append(s.asked, stated{l, now() + statedFor})
	}
	s.asked = s.asked[max(0, len(s.asked)-statedAtOnce):]
}

// Leaves implements speaker.
func (s *statements) Leaves(jurat.Round) (leaves []jurat.Leaf) {
	present := now()
	for _, p := range s.feeds {
		feed := p.Job().Feed()
		leaves = append(leaves, p.Job().Statements(feed.ID(), p.Latest(present).Sources)...)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked = slices.DeleteFunc(s.asked, func(a stated) bool { return a.until < present })
	for _, a := range s.asked {
		leaves = append(leaves, a.leaf)
	}
	return leaves[:min(len(leaves), statedAtOnce)]
}

// Sworn implements speaker.
func (s *statements) Sworn(round.Finished) {}

// Run implements speaker.
func (s *statements) Run(ctx context.Context) { <-ctx.Done() }
