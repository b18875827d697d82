package node

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/jurat-network/jurat/core/message"
)

// held is until when a lane is not to be resumed, as a node keeps it in its data folder:
// held-SOURCE-DESTINATION.json. No chain shows the message that it is because of.
type held struct {
	Until uint64 `json:"until_s"` // Unix seconds of the destination
}

func (f *ferry) heldPath(l message.Lane) string {
	return filepath.Join(f.dir, fmt.Sprintf("held-%d-%d.json", l.SourceChain, l.DestinationChain))
}

// keepHeld writes down until when the lanes from a chain are held, before anything of
// them is named again. f.mu is held.
func (f *ferry) keepHeld(source uint64) {
	for l := range f.lanes {
		until := f.pool.Held(l)
		if l.SourceChain != source || until == 0 {
			continue
		}
		if err := writeJSON(f.heldPath(l), held{until}); err != nil {
			f.log.Error("until when a lane is not to be resumed is not kept: do not restart this node before that", "lane", l.String(), "until_s", until, "error", err)
		}
	}
}

// recallHeld tells the pool what an earlier run of this node knew of a lane. f.mu is held.
func (f *ferry) recallHeld(l message.Lane) {
	h := new(held)
	err := readJSON(f.heldPath(l), h)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		f.log.Error("until when a lane is not to be resumed cannot be read: do not have it resumed before the deadlines of what was taken back", "lane", l.String(), "error", err)
	default:
		f.pool.Hold(now(), l, h.Until)
	}
}
