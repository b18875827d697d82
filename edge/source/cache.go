package source

import (
	"context"
	"encoding/json"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// cache holds answers for as long as jobs say that they are fresh, so that jobs
// which ask the same ask once. It keeps answers, never failures.
type cache struct {
	mu      sync.Mutex
	entries map[string]*entry
}

// entry is the last answer to a request; its lock is held while it is asked
// anew, so that others wait for that answer instead of asking too.
type entry struct {
	asking chan struct{} // of size one: the lock
	got    answer
	asked  jurat.Time // 0 while there is no answer
}

// maxEntries bounds the cache: 64 MiB of the largest answers.
const maxEntries = 64

// get returns the answer to h that was asked for at most h.Fresh before now, or
// asks. The answer's time is that of its question.
func (c *cache) get(ctx context.Context, h job.HTTP, now jurat.Time, ask func() (answer, error)) (answer, error) {
	e := c.entry(h)
	select {
	case e.asking <- struct{}{}:
	case <-ctx.Done():
		return answer{}, transportError(ctx.Err())
	}
	defer func() { <-e.asking }()
	if e.asked != 0 && now < e.asked+h.Fresh.Time() {
		return e.got, nil
	}
	got, err := ask()
	if err != nil {
		return answer{}, err
	}
	got.asked = now
	e.got, e.asked = got, now
	return got, nil
}

func (c *cache) entry(h job.HTTP) *entry {
	h.Fresh = 0 // how long it serves is each job's own matter
	key, err := json.Marshal(h)
	if err != nil {
		panic(err) // texts only
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.entries[string(key)]
	if e == nil {
		if c.entries == nil || len(c.entries) >= maxEntries {
			c.entries = make(map[string]*entry) // what is asked for again returns at once
		}
		e = &entry{asking: make(chan struct{}, 1)}
		c.entries[string(key)] = e
	}
	return e
}
