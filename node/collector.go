package node

import (
	"os"
	"runtime/debug"
)

// TuneCollector lets the heap grow to five times what is live before garbage is
// collected, instead of twice. A node's live heap is a few tens of megabytes, of
// which each round of a large committee makes a fifth anew: a tenth of its time
// would go into collecting. Where the operator has set GOGC, that holds.
func TuneCollector() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
}
