package enclave

import (
	"sync"

	"github.com/jurat-network/jurat"
)

// recent keeps what was made of the bytes that came last, for one task after the other
// brings the same: jobs, committees, grants' owners, deposits' proofs, which are public, and
// the contexts by which members' shares are opened, which are as secret as the enclave's own
// key. Nothing that was opened is ever in it. The zero value is empty.
type recent[T any] struct {
	mu   sync.Mutex
	kept map[jurat.Hash]T
}

// mostRecent is how many of a sort are kept: a committee of 100 has 67 members release. The
// next forgets them all: whoever floods costs time, and no memory.
const mostRecent = 128

// of is what fresh makes of the bytes of a digest, or made of them before. A failure is
// not kept.
func (r *recent[T]) of(digest jurat.Hash, fresh func() (T, error)) (T, error) {
	r.mu.Lock()
	made, ok := r.kept[digest]
	r.mu.Unlock()
	if ok {
		return made, nil
	}
	made, err := fresh()
	if err != nil {
		return made, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.kept == nil || len(r.kept) >= mostRecent {
		r.kept = map[jurat.Hash]T{}
	}
	r.kept[digest] = made
	return made, nil
}
