package p2p

import (
	"testing"
	"time"
)

func (q *queue) size() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.bytes
}

func TestQueueDropsTheOldest(t *testing.T) {
	q := &queue{wake: make(chan struct{}, 1)}
	now := time.Now()
	dropped := 0
	for i := range queueFrames + 10 {
		dropped += q.push([]byte{byte(i), byte(i >> 8)}, now, 1<<30)
	}
	batch, stale, _ := q.take(nil, now)
	if dropped != 10 || stale != 0 || len(batch) != queueFrames {
		t.Fatalf("dropped %d, stale %d, left %d", dropped, stale, len(batch))
	}
	for i, frame := range batch {
		if got := int(frame[0]) | int(frame[1])<<8; got != i+10 {
			t.Fatalf("frame %d is the %dth sent", i, got)
		}
	}
	if q.size() != 0 {
		t.Errorf("%d bytes in an empty queue", q.size())
	}
}

func TestQueueBoundsBytes(t *testing.T) {
	q := &queue{wake: make(chan struct{}, 1)}
	now := time.Now()
	for range 100 {
		q.push(make([]byte, 300), now, 1000)
		if q.size() > 1000 {
			t.Fatalf("%d bytes wait", q.size())
		}
	}
	// A frame above the bound is alone in the queue, never refused.
	if dropped := q.push(make([]byte, 5000), now, 1000); dropped != 3 || q.size() != 5000 {
		t.Errorf("dropped %d, %d bytes wait", dropped, q.size())
	}
}

func TestQueueForgetsTheStale(t *testing.T) {
	q := &queue{wake: make(chan struct{}, 1)}
	now := time.Now()
	q.push([]byte("old"), now.Add(-freshness-1), 1000)
	q.push([]byte("new"), now, 1000)
	q.push([]byte("later"), now.Add(time.Second), 1000)
	batch, stale, _ := q.take(nil, now)
	if stale != 1 || len(batch) != 1 || string(batch[0]) != "new" {
		t.Fatalf("stale %d, batch %q", stale, batch)
	}
	batch, _, next := q.take(nil, now)
	if len(batch) != 0 || next != time.Second {
		t.Fatalf("batch %q, next in %s", batch, next)
	}
	q.push([]byte("last"), now.Add(2*time.Second), 1000)
	select {
	case <-q.wake:
	default:
		t.Error("the waiting taker was not woken")
	}
	// Long use neither grows the queue nor loses anything.
	at := now.Add(3 * time.Second)
	batch, _, _ = q.take(nil, at)
	if len(batch) != 2 {
		t.Fatalf("batch %q", batch)
	}
	for i := range 100_000 {
		q.push([]byte{byte(i)}, at, 1000)
		if batch, _, _ = q.take(batch[:0], at); len(batch) != 1 || batch[0][0] != byte(i) {
			t.Fatalf("step %d: %v", i, batch)
		}
	}
	if cap(q.frames) > 1024 {
		t.Errorf("room for %d frames kept after one at a time", cap(q.frames))
	}
}
