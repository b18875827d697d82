package main

import (
	"errors"
	"fmt"
	"os"
	"runtime/pprof"
	"slices"
	"strings"
	"time"
)

// syncTime is the median time of writing a page and syncing it: every oracle
// does so in every round before it signs.
func syncTime() (time.Duration, error) {
	f, err := os.CreateTemp("", "jurat-bench")
	if err != nil {
		return 0, fmt.Errorf("time the disk: %w", err)
	}
	defer os.Remove(f.Name())
	defer f.Close()
	took := make([]time.Duration, 101)
	page := make([]byte, 4096)
	for i := range took {
		began := time.Now()
		_, err := f.WriteAt(page, 0)
		if err = errors.Join(err, f.Sync()); err != nil {
			return 0, fmt.Errorf("time the disk: %w", err)
		}
		took[i] = time.Since(began)
	}
	slices.Sort(took)
	return took[len(took)/2], nil
}

// load is the machine's load over the last minute, of which the bench is none
// yet: figures taken beside other work are worth less.
func load() string {
	b, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	first, _, _ := strings.Cut(string(b), " ")
	return first
}

// startProfile profiles this process into a file until stop is called; the
// empty path profiles nothing.
func startProfile(path string) (stop func() error, err error) {
	if path == "" {
		return func() error { return nil }, nil
	}
	f, err := os.Create(path)
	if err != nil {
		return nil, fmt.Errorf("write profile: %w", err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, fmt.Errorf("write profile: %w", errors.Join(err, f.Close()))
	}
	return func() error {
		pprof.StopCPUProfile()
		return f.Close()
	}, nil
}
