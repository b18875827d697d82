package source

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"golang.org/x/time/rate"
)

// The bounds of streams.
const (
	maxStreams   = 256
	maxIdle      = 2 * time.Hour    // after which a stream that nobody asks is closed; above any job's interval
	messageTime  = 10 * time.Second // that one message, handshake or ping may take
	pingInterval = 30 * time.Second
	minBackoff   = 250 * time.Millisecond
	maxBackoff   = 30 * time.Second

	// What a stream may send, in bytes a second and at once: more is left
	// unread, so that a flood costs its sender and not other jobs.
	streamRate, streamBurst = 4 << 20, 8 << 20
	messageCost             = 4 << 10 // that a message counts besides its bytes
)

// streams are the subscriptions under way, by what they are of.
type streams struct {
	mu     sync.Mutex
	open   map[string]*stream
	ctx    context.Context // ends when the client closes
	cancel context.CancelFunc
	run    sync.WaitGroup
}

func newStreams() *streams {
	ctx, cancel := context.WithCancel(context.Background())
	return &streams{open: map[string]*stream{}, ctx: ctx, cancel: cancel}
}

func (s *streams) close() {
	s.cancel()
	s.run.Wait()
}

// subscription connects and hands on messages until the connection ends. It
// calls deliver for one message at a time, and stops when that fails.
type subscription func(ctx context.Context, deliver func(message []byte, repeated bool) error) error

// stream holds the newest message of a subscription, read.
type stream struct {
	source    *job.Source
	subscribe subscription
	cancel    context.CancelFunc

	mu      sync.Mutex
	reading job.Reading
	message string        // that the reading is of
	first   chan struct{} // closed once there is a reading
	asked   time.Time
}

// ask returns the newest reading of a stream, opened if it is not; it waits for
// the first one until ctx ends.
func (s *streams) ask(ctx context.Context, source *job.Source, subscribe subscription, now jurat.Time) job.Reading {
	st := s.get(source, subscribe)
	select {
	case <-st.first:
	case <-ctx.Done():
		return job.Failure(jurat.ReasonUnreachable, "no message in time", now)
	}
	st.mu.Lock()
	defer st.mu.Unlock()
	return st.reading
}

func (s *streams) get(source *job.Source, subscribe subscription) *stream {
	key := source.Key()
	s.mu.Lock()
	defer s.mu.Unlock()
	st := s.open[key]
	if st == nil {
		s.evict()
		ctx, cancel := context.WithCancel(s.ctx)
		st = &stream{source: source, subscribe: subscribe, cancel: cancel, first: make(chan struct{})}
		s.open[key] = st
		s.run.Go(func() { st.run(ctx) })
	}
	st.asked = time.Now()
	return st
}

// evict closes the streams that nobody asks any more and, where there are too
// many, the one that was asked the longest ago.
func (s *streams) evict() {
	oldest, full := "", len(s.open) >= maxStreams
	for key, st := range s.open {
		if time.Since(st.asked) > maxIdle {
			st.cancel()
			delete(s.open, key)
		} else if oldest == "" || st.asked.Before(s.open[oldest].asked) {
			oldest = key
		}
	}
	if full && len(s.open) >= maxStreams {
		s.open[oldest].cancel()
		delete(s.open, oldest)
	}
}

// run keeps the subscription until ctx ends, and waits ever longer before it
// connects again, unless the last connection served for a while.
func (st *stream) run(ctx context.Context) {
	defer st.cancel()
	limit := rate.NewLimiter(streamRate, streamBurst)
	backoff := minBackoff
	for ctx.Err() == nil {
		began := time.Now()
		err := st.subscribe(ctx, func(message []byte, repeated bool) error {
			if err := limit.WaitN(ctx, len(message)+messageCost); err != nil {
				return err
			}
			st.take(message, repeated)
			return nil
		})
		if ctx.Err() != nil {
			return
		}
		st.fail(err)
		if time.Since(began) > maxBackoff {
			backoff = minBackoff
		}
		select {
		case <-ctx.Done():
		case <-time.After(backoff + rand.N(backoff)):
		}
		backoff = min(2*backoff, maxBackoff)
	}
}

// take keeps what a message says. One that a broker repeats because it was
// retained is as old as it was. Messages of a stream of several kinds in which
// the path finds nothing do not count while there is a value.
func (st *stream) take(message []byte, repeated bool) {
	r := st.source.Read(message, jurat.Time(time.Now().UnixMilli()))
	st.mu.Lock()
	defer st.mu.Unlock()
	switch {
	case repeated && st.message == string(message):
		return
	case foundNothing(r) && st.source.WebSocket != nil && st.message != "":
		return
	case r.Reason == 0:
		st.message = string(message)
	default:
		st.message = ""
	}
	st.keep(r)
}

// foundNothing reports whether none of a source's paths finds anything.
func foundNothing(r job.Reading) bool {
	for _, f := range r.Fields {
		if f.Reason != jurat.ReasonNotFound {
			return false
		}
	}
	return r.Reason == jurat.ReasonNotFound || len(r.Fields) > 0
}

// fail keeps why the connection ended. That it did takes no value away, which
// grows old by itself; what the far end sent and may not send does.
func (st *stream) fail(err error) {
	r := failure(err, jurat.Time(time.Now().UnixMilli()))
	st.mu.Lock()
	defer st.mu.Unlock()
	if r.Reason == jurat.ReasonUnreachable && st.message != "" {
		return
	}
	st.message = ""
	st.keep(r)
}

// keep is called with mu held.
func (st *stream) keep(r job.Reading) {
	st.reading = r
	select {
	case <-st.first:
	default:
		close(st.first)
	}
}

// streamError is why a stream that was connected ended.
func streamError(err error) *Error {
	var known *Error
	switch {
	case errors.As(err, &known):
		return known
	case errors.Is(err, errFlood):
		return tooLarge()
	}
	return &Error{jurat.ReasonUnreachable, fmt.Errorf("the stream ended: %w", err)}
}
