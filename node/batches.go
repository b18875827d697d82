package node

import (
	"runtime"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
)

// batches gathers signatures that come at the same time from many members, to
// have them checked together in half the time. Each has its own verdict.
type batches struct {
	mu   sync.Mutex
	open *batch // takes further signatures; nil where nobody gathers
}

// batch is checked by whoever came first; the others wait for it.
type batch struct {
	checks   []operator.Check
	verdicts []bool
	done     chan struct{}
}

// verify reports whether a signature is good. The first who asks lets those go on
// that are ready to run, and then checks what they have brought. Where processors
// are idle there is nobody to wait for and everyone checks for itself, side by
// side.
func (b *batches) verify(c operator.Check) bool {
	mine, place := b.join(c)
	if place > 0 {
		<-mine.done
		return mine.verdicts[place]
	}
	runtime.Gosched()
	b.close()
	v := verifiers.Get().(*operator.Verifier)
	mine.verdicts = v.Verify(mine.checks)
	verifiers.Put(v)
	close(mine.done)
	return mine.verdicts[0]
}

var verifiers = sync.Pool{New: func() any { return new(operator.Verifier) }}

func (b *batches) join(c operator.Check) (mine *batch, place int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.open == nil {
		b.open = &batch{done: make(chan struct{})}
	}
	b.open.checks = append(b.open.checks, c)
	return b.open, len(b.open.checks) - 1
}

// close is called by the first of the open batch: nobody comes to it any more.
func (b *batches) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.open = nil
}

// VerifyOperator implements round.Scheme.
func (m *memo) VerifyOperator(member jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool {
	if member < 1 || int(member) > len(m.operators) {
		return false
	}
	return m.checks.verify(operator.Check{Key: m.operators[member-1], Digest: digest, Sig: sig})
}
