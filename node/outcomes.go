package node

import (
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/wire"
)

// outcomesKept is how many recent outcomes peers may code observations against:
// enough for a peer that is a few rounds behind.
const outcomesKept = 8

// outcomes are the recent outcomes by their reports' digests.
type outcomes struct {
	mu     sync.RWMutex
	recent []*wire.Base // oldest first
}

func newOutcomes() *outcomes { return &outcomes{} }

func (o *outcomes) add(b *wire.Base) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.recent) == outcomesKept {
		o.recent = append(o.recent[:0], o.recent[1:]...)
	}
	o.recent = append(o.recent, b)
}

// Words implements wire.Bases.
func (o *outcomes) Words(digest jurat.Hash) ([]jurat.Word, bool) {
	o.mu.RLock()
	defer o.mu.RUnlock()
	for _, b := range o.recent {
		if b.Digest == digest {
			return b.Words, true
		}
	}
	return nil, false
}
