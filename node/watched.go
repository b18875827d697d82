package node

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"time"

	"github.com/jurat-network/jurat/core/message"
)

// watch is when this member read a chain's final blocks without a break, as it is kept in the
// data folder: watched-CHAIN.json. Only of messages of these times does it ever swear that they
// were never sent: what was there and was taken back, it would have seen.
type watch struct {
	Spans []message.Span `json:"spans"` // ascending
	Final message.Block  `json:"final"` // the newest final block that was seen: while it is there, nothing before it was taken back
}

const (
	// mostBreak is for how long a chain may go unread before that is a break.
	mostBreak = 30 * time.Second
	// watchKept is how often the watch is written down.
	watchKept = time.Minute
	// spansKept and spansFor bound what is kept of earlier watches: no message is under way for longer.
	spansKept = 64
	spansFor  = 31 * 86_400 // seconds
)

func (f *ferry) watchPath(chain uint64) string {
	return filepath.Join(f.dir, fmt.Sprintf("watched-%d.json", chain))
}

// keepWatch looks whether the newest final block that was seen is still there, goes on
// watching from it, and tells the pool.
func (f *ferry) keepWatch(ctx context.Context, s *shore, final message.Block) error {
	w, again := s.watch, s.watch != nil && time.Since(s.seen) <= mostBreak
	if w == nil {
		w = new(watch)
		if err := readJSON(f.watchPath(s.id), w); err != nil && !errors.Is(err, fs.ErrNotExist) {
			f.log.Warn("since when a chain was watched cannot be read: of messages before now nothing is sworn to be missing", "chain", s.id, "error", err)
			w = new(watch)
		}
	}
	from := final.Time
	if w.Final.Number != 0 {
		is, err := s.quorum.Block(ctx, w.Final.Number)
		if err != nil {
			return err
		}
		if is.Hash != w.Final.Hash {
			f.log.Warn("a chain took back a block that was final: of messages before that nothing is sworn to be missing", "chain", s.id, "block", w.Final.Number)
			from, again = max(from, w.Final.Time), false
			*w = watch{}
		}
	}
	if !again {
		w.Spans = append(w.Spans, message.Span{From: from, To: from})
	}
	if final.Number > w.Final.Number {
		w.Final = final
	}
	last := &w.Spans[len(w.Spans)-1]
	last.To = max(last.To, final.Time)
	w.Spans = slices.DeleteFunc(w.Spans, func(s message.Span) bool { return s.To+spansFor < last.To })
	w.Spans = w.Spans[max(0, len(w.Spans)-spansKept):]
	if !again || time.Since(s.wrote) > watchKept {
		if err := writeJSON(f.watchPath(s.id), w); err != nil {
			return fmt.Errorf("keep since when chain %d is watched: %w", s.id, err)
		}
		s.wrote = time.Now()
	}
	s.watch, s.seen = w, time.Now()
	f.mu.Lock()
	defer f.mu.Unlock()
	f.pool.Watched(s.id, w.Spans)
	return nil
}
