package node

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/jurat-network/jurat/core/message"
)

// LaneWish is what an operator wants of a lane, as its node finds it in its data
// folder: lane-SOURCE-DESTINATION.json. A running node takes it up within seconds.
type LaneWish struct {
	Source      uint64 `json:"source_chain"`
	Destination uint64 `json:"destination_chain"`
	Halt        bool   `json:"halt"`    // else that it is resumed,
	Changes     uint32 `json:"changes"` // having been halted or resumed so often
}

func wishPath(data string, source, destination uint64) string {
	return filepath.Join(data, fmt.Sprintf("lane-%d-%d.json", source, destination))
}

// WishLane puts a wish where the node of a configuration finds it, running or not.
func WishLane(cfg *Config, w LaneWish) error {
	return writeJSON(wishPath(cfg.Data, w.Source, w.Destination), w)
}

// operatorHalts is why a lane is halted that its operators want halted.
const operatorHalts message.Why = "its operator wants it halted"

// wishes takes up what the operator wants of lanes. A wish that has been followed
// does no more: a halt stands until the lane is resumed, and a resumption is of one halt.
func (f *ferry) wishes() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for l := range f.lanes {
		w := new(LaneWish)
		err := readJSON(wishPath(f.dir, l.SourceChain, l.DestinationChain), w)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			f.log.Warn("an operator's wish for a lane is not read", "lane", l.String(), "error", err)
		case *w == f.wished[l]:
		case w.Halt:
			f.wished[l] = *w
			f.pool.Halt(now(), l, operatorHalts)
			f.log.Warn("the operator wants a lane halted", "lane", l.String())
		case f.pool.Resume(l, w.Changes):
			f.wished[l] = *w
			f.log.Warn("the operator wants a lane to go on", "lane", l.String(), "changes", w.Changes)
		}
	}
}
