package node

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
)

// looksAtOnce is how many blocks are looked at again in one turn.
const looksAtOnce = 64

// canonical looks again at the blocks whose messages are to be named, and at the
// newest one that was final. One that is there no more brings its lanes in doubt.
func (f *ferry) canonical(ctx context.Context, s *shore) error {
	f.mu.Lock()
	blocks := f.pool.Blocks(s.id, looksAtOnce)
	f.mu.Unlock()
	for _, was := range blocks {
		h, err := s.quorum.Header(ctx, was.Number)
		if err != nil {
			return err
		}
		is := chain.BlockOf(h)
		body, err := h.MarshalJSON()
		if err != nil {
			return err
		}
		if is.Hash == was.Hash {
			s.remember(was.Number, body)
			f.mu.Lock()
			f.pool.Checked(s.id, was)
			f.mu.Unlock()
			continue
		}
		f.reorganised(s, was, is, body)
		return nil
	}
	return nil
}

// reorganised keeps the evidence that a final block was taken back, and has the lanes
// of its chain halted.
func (f *ferry) reorganised(s *shore, was, is message.Block, header []byte) {
	path := filepath.Join(f.dir, fmt.Sprintf("reorg-%d-%d-%d.json", s.id, was.Number, now()))
	evidence := reorganisation{Chain: s.id, SeenMs: now(), Was: was, Is: is, WasHeader: s.headers[was.Number], IsHeader: header}
	if err := writeJSON(path, evidence); err != nil {
		f.log.Error("the evidence of a reorganisation is not kept", "error", err)
	}
	f.log.Error("A CHAIN TOOK BACK A BLOCK THAT WAS FINAL: its lanes are to be halted", "chain", s.id, "block", was.Number, "was", was.Hash, "is", is.Hash, "evidence", path)
	f.mu.Lock()
	for id, from := range f.pool.Reorganised(now(), s.id, was, is) {
		if at, ok := f.again[id]; !ok || from < at {
			f.again[id] = from
		}
	}
	f.keepHeld(s.id)
	f.mu.Unlock()
}

// reorganisation is the evidence that a chain took back a block that was final.
type reorganisation struct {
	Chain     uint64        `json:"chain"`
	SeenMs    jurat.Time    `json:"seen_ms"`
	Was       message.Block `json:"was"`
	Is        message.Block `json:"is"`
	WasHeader rawJSON       `json:"was_header"` // null where this node had not seen it
	IsHeader  rawJSON       `json:"is_header"`
}

// rawJSON is JSON as it is; null where it is empty.
type rawJSON []byte

// MarshalJSON implements json.Marshaler.
func (r rawJSON) MarshalJSON() ([]byte, error) {
	if len(r) == 0 {
		return []byte("null"), nil
	}
	return r, nil
}

// remember keeps a header, so that it can be shown if the chain takes it back.
func (s *shore) remember(number uint64, header []byte) {
	if s.headers[number] == nil {
		s.kept = append(s.kept, number)
	}
	s.headers[number] = header
	if len(s.kept) > headersKept {
		delete(s.headers, s.kept[0])
		s.kept = s.kept[1:]
	}
}
