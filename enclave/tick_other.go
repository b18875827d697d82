//go:build !linux

package enclave

import "time"

// rest waits as exactly as the runtime does.
func rest(d time.Duration) { time.Sleep(d) }
