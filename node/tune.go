package node

import (
	"os"
	"runtime"
	"runtime/debug"
	"sync"
)

// Tune sets Go's runtime up for what a node does. Where the operator has set GOGC
// or GOMAXPROCS, that holds.
var Tune = sync.OnceFunc(func() {
	tuneCollector()
	tuneProcessors()
})

// tuneCollector lets the heap grow to five times what is live before garbage is
// collected, instead of twice. A node's live heap is a few tens of megabytes, of
// which each round of a large committee makes a fifth anew: a tenth of its time
// would go into collecting.
func tuneCollector() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
}

// tuneProcessors has two goroutines more run at once than there are processors.
// Who syncs a file keeps its place until the runtime notices, which takes from 20
// µs to milliseconds, and in every round the members wait for a sync: with a place
// too few nobody reads or checks meanwhile. On two processors, n = 4 swears half
// as many rounds again, n = 31 a quarter.
func tuneProcessors() {
	if os.Getenv("GOMAXPROCS") == "" {
		runtime.GOMAXPROCS(runtime.GOMAXPROCS(0) + 2)
	}
}
