package p2p

import (
	"math"
	"sync"
	"time"
)

const (
	queueFrames = 4096
	// freshness is how long a frame may wait for its peer. The protocol has moved
	// on by then, and a peer that comes back should not be buried in the past.
	freshness = 5 * time.Second
)

// queueBytes bounds the bytes that wait for one peer.
func queueBytes(maxFrame int) int { return max(4<<20, 4*maxFrame) }

// queue is what waits to be sent to one peer, oldest first.
type queue struct {
	mu      sync.Mutex
	frames  []queued // frames[head:] wait
	head    int
	bytes   int
	waiting bool          // whether the taker found nothing and waits for wake
	wake    chan struct{} // holds a token when something has come since
}

type queued struct {
	frame []byte
	due   time.Time // when it may leave
}

// push appends a frame, and drops the oldest where there are too many. It
// returns how many were dropped.
func (q *queue) push(frame []byte, due time.Time, maxBytes int) (dropped int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.frames)-q.head >= queueFrames || q.head < len(q.frames) && q.bytes+len(frame) > maxBytes {
		q.pop()
		dropped++
	}
	if q.head > 64 && q.head > len(q.frames)/2 {
		n := copy(q.frames, q.frames[q.head:])
		clear(q.frames[n:])
		q.frames, q.head = q.frames[:n], 0
	}
	q.frames = append(q.frames, queued{frame, due})
	q.bytes += len(frame)
	if q.waiting {
		q.waiting = false
		q.wake <- struct{}{}
	}
	return dropped
}

// pop removes the oldest frame.
func (q *queue) pop() []byte {
	frame := q.frames[q.head].frame
	q.frames[q.head].frame = nil
	q.head++
	q.bytes -= len(frame)
	return frame
}

// take moves the frames that are due to batch. Where none is, it says how long
// until the next will be, and wake tells of another; it is the only taker.
func (q *queue) take(batch [][]byte, now time.Time) (_ [][]byte, stale int, next time.Duration) {
	q.mu.Lock()
	defer q.mu.Unlock()
	select {
	case <-q.wake:
	default:
	}
	q.waiting = false
	for q.head < len(q.frames) {
		wait := q.frames[q.head].due.Sub(now)
		if wait > 0 {
			next = wait
			break
		}
		frame := q.pop()
		if wait < -freshness {
			stale++
			continue
		}
		batch = append(batch, frame)
	}
	if len(batch) == 0 {
		q.waiting = true
		if q.head == len(q.frames) {
			next = math.MaxInt64
		}
	}
	return batch, stale, next
}
