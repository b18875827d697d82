package node

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/store"
)

// How runs of jobs are written down: together, and no more at once than matter.
const (
	runsEvery   = time.Second
	runsPending = 200 // a source that changes its mind with every answer floods nothing else
)

// runs writes down what came of jobs: every request's, and of feeds what changed.
// So no job fails in silence, also where nobody watched.
type runs struct {
	store *store.Store
	log   *slog.Logger

	mu      sync.Mutex
	pending []job.Run // oldest first
}

// add takes a run; the oldest that is pending gives way.
func (r *runs) add(run job.Run) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.pending) == runsPending {
		r.pending = append(r.pending[:0], r.pending[1:]...)
	}
	r.pending = append(r.pending, run)
}

// run writes until ctx ends.
func (r *runs) run(ctx context.Context) {
	ticker := time.NewTicker(runsEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			r.flush()
			return
		case <-ticker.C:
			r.flush()
		}
	}
}

func (r *runs) flush() {
	r.mu.Lock()
	pending := r.pending
	r.pending = nil
	r.mu.Unlock()
	if len(pending) == 0 {
		return
	}
	if err := r.store.KeepRuns(pending); err != nil {
		r.log.Warn("runs of jobs are lost", "runs", len(pending), "error", err)
	}
}

// list is what the API shows of the newest runs.
func (r *runs) list(name string, n int) ([]api.Run, error) {
	kept, err := r.store.Runs(name, n)
	if err != nil {
		return nil, err
	}
	list := make([]api.Run, len(kept))
	for i := range kept {
		list[i] = api.Run(kept[i])
	}
	return list, nil
}
