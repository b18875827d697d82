package node

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
)

// TestWholeBlocks: a block with more logs than a look takes is taken all the same, or
// the look after it would begin where this one did, for ever.
func TestWholeBlocks(t *testing.T) {
	of := func(counts ...int) (logs []types.Log) {
		for i, count := range counts {
			for range count {
				logs = append(logs, types.Log{BlockNumber: uint64(10 + i)})
			}
		}
		return logs
	}
	for _, c := range []struct {
		logs  []types.Log
		taken int
		last  uint64
	}{
		{nil, 0, 99}, {of(3), 3, 99}, {of(logsKept), logsKept, 99}, {of(logsKept, 1), logsKept, 10},
		{of(3 * logsKept), 3 * logsKept, 99}, {of(3*logsKept, 5), 3 * logsKept, 10}, {of(logsKept-1, 7, 2), logsKept + 6, 11},
	} {
		if taken, last := wholeBlocks(c.logs, 99); len(taken) != c.taken || last != c.last {
			t.Errorf("of %d logs %d are taken, up to block %d; want %d and %d", len(c.logs), len(taken), last, c.taken, c.last)
		}
	}
}
