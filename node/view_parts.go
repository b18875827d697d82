package node

import (
	"errors"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/store"
)

// answering tells the view how to see the requests that a term answers.
func (v *view) answering(requests func() ([]api.RequestTerms, []api.RequestState)) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.requests = requests
}

// Requests implements api.Node.
func (v *view) Requests() ([]api.RequestTerms, []api.RequestState) {
	v.mu.RLock()
	requests := v.requests
	v.mu.RUnlock()
	if requests == nil {
		return nil, nil
	}
	return requests()
}

// Runs implements api.Node.
func (v *view) Runs(job string, n int) ([]api.Run, error) {
	v.mu.RLock()
	runs := v.runs
	v.mu.RUnlock()
	if runs == nil {
		return nil, nil // nothing ran before the store was open
	}
	return runs.list(job, n)
}

// Run implements api.Node.
func (v *view) Run(id int64) (*api.Run, error) {
	v.mu.RLock()
	runs := v.runs
	v.mu.RUnlock()
	if runs == nil {
		return nil, api.ErrNoRun
	}
	kept, err := runs.store.Run(id)
	if errors.Is(err, store.ErrNotFound) {
		return nil, api.ErrNoRun
	}
	return (*api.Run)(kept), err
}

// Statement implements api.Node.
func (v *view) Statement(hash jurat.Hash) (*job.Statement, error) {
	return v.statement(hash)
}

// Messages implements api.Node.
func (v *view) Messages() []message.Life {
	if f := v.ferry.Load(); f != nil {
		return f.Messages()
	}
	return nil
}

// Message implements api.Node.
func (v *view) Message(id jurat.Hash) (message.Life, error) {
	if f := v.ferry.Load(); f != nil {
		return f.Message(id)
	}
	return message.Life{}, api.ErrNoMessage
}

// Disputed implements api.Node.
func (v *view) Disputed() []jurat.Hash {
	if f := v.ferry.Load(); f != nil {
		return f.Disputed()
	}
	return nil
}

// Lanes implements api.Node.
func (v *view) Lanes() []message.View {
	if f := v.ferry.Load(); f != nil {
		return f.Lanes()
	}
	return nil
}

// Leaf implements api.Node.
func (v *view) Leaf(subject jurat.Hash) (*api.Leaf, error) {
	if f := v.ferry.Load(); f != nil {
		return f.Leaf(subject)
	}
	return nil, api.ErrNoLeaf
}

// Leaves implements api.Node.
func (v *view) Leaves(after jurat.Round, n int) []api.SwornLeaf {
	if f := v.ferry.Load(); f != nil {
		return f.Sworns(after, n)
	}
	return nil
}

// sealed tells the view where to look for the key that is sealed to.
func (v *view) sealed(key func() *api.Encryption) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.key = key
}

// Encryption implements api.Node.
func (v *view) Encryption() (*api.Encryption, error) {
	v.mu.RLock()
	key := v.key
	v.mu.RUnlock()
	if key != nil {
		if e := key(); e != nil {
			return e, nil
		}
	}
	return nil, api.ErrNoEncryption
}

// blames says whether a message between chains is late as this member sees it, and what
// its destination was like.
func (v *view) blames(id jurat.Hash) (message.Weather, bool) {
	f := v.ferry.Load()
	if f == nil {
		return message.Weather{}, false
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.pool.Blames(id)
}
