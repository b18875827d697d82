package source

import (
	"context"
	"fmt"
	"sync"

	"github.com/jurat-network/jurat"
	"golang.org/x/sync/semaphore"
)

// maxOfOne is how many questions to one host, database or chain may be under
// way at once.
const maxOfOne = 32

// slots bound the questions under way, in all and to each far end: one that
// keeps its askers waiting holds its own share, and nobody else's.
type slots struct {
	all *semaphore.Weighted

	mu sync.Mutex
	of map[string]*share
}

// share is one far end's.
type share struct {
	slots *semaphore.Weighted
	users int // that hold or wait for one; at 0 the share is forgotten
}

func newSlots(all int) *slots {
	return &slots{all: semaphore.NewWeighted(int64(all)), of: map[string]*share{}}
}

// acquire waits for a slot of a far end. The error is an *Error.
func (s *slots) acquire(ctx context.Context, of string) (release func(), err error) {
	own := s.join(of)
	if err := own.slots.Acquire(ctx, 1); err != nil {
		s.leave(of)
		return nil, &Error{jurat.ReasonUnreachable, fmt.Errorf("wait for a free slot of %s: %w", of, err)}
	}
	if err := s.all.Acquire(ctx, 1); err != nil {
		own.slots.Release(1)
		s.leave(of)
		return nil, &Error{jurat.ReasonUnreachable, fmt.Errorf("wait for a free slot: %w", err)}
	}
	return func() {
		s.all.Release(1)
		own.slots.Release(1)
		s.leave(of)
	}, nil
}

func (s *slots) join(of string) *share {
	s.mu.Lock()
	defer s.mu.Unlock()
	own := s.of[of]
	if own == nil {
		own = &share{slots: semaphore.NewWeighted(maxOfOne)}
		s.of[of] = own
	}
	own.users++
	return own
}

func (s *slots) leave(of string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.of[of].users--; s.of[of].users == 0 {
		delete(s.of, of)
	}
}
