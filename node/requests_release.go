package node

import (
	"context"
	"time"

	"github.com/jurat-network/jurat/core/confidential"
)

// releaseInterval is how often a member releases again for what is not sworn.
const releaseInterval = 5 * time.Second

// keepReleasing releases again, until ctx ends.
func (r *responder) keepReleasing(ctx context.Context) {
	if r.confidant == nil {
		return
	}
	tick := time.NewTicker(releaseInterval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			r.releaseAgain(ctx)
		}
	}
}

// releaseAgain releases once more what members' enclaves need for requests that this member has an answer
// to and that are not sworn: an enclave that came later, as a new member's does, has had nothing of it.
func (r *responder) releaseAgain(ctx context.Context) {
	var open []*question
	r.mu.Lock()
	for id, q := range r.asked {
		if q.opined && confidential.Is(q.Request.Params) && r.pool.Waits(id) {
			open = append(open, q)
		}
	}
	r.mu.Unlock()
	for _, q := range open {
		r.confidant.releaseAgain(ctx, r.occasionOf(q))
	}
}
