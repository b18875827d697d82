package chain

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// However long the range, every block is asked for once, in order, 2,000 at most at a
// time, and none before the contract was there.
func TestLogsAreReadInWindows(t *testing.T) {
	const head = 1_000_000
	number := func(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
	lost := errors.New("missing trie node")
	for what, c := range map[string]struct {
		from, to *big.Int
		born     uint64
		archive  bool
		first    uint64 // that is read
		most     int    // calls, to find out and to read
	}{
		"few blocks":                     {number(head - 1999), nil, 5, true, head - 1999, 1},
		"a range of 2,000":               {number(7), number(2006), 5, true, 7, 1},
		"a range of 2,001":               {number(7), number(2007), 5, true, 7, 2},
		"all, of a young contract":       {number(0), nil, head - 3000, true, head - 3000, 2 + 21},
		"all, of one of the first block": {nil, number(100_000), 0, true, 0, 51 + 21},
		"all, where old states are gone": {number(0), nil, head - 3000, false, 0, 501 + 1},
		"all, and it is not there":       {number(0), nil, head + 1, true, head, 1 + 21},
	} {
		calls, next, to := 0, c.first, uint64(head)
		if c.to != nil {
			to = c.to.Uint64()
		}
		logs, err := inWindows(ethereum.FilterQuery{FromBlock: c.from, ToBlock: c.to, Addresses: []common.Address{{1}}},
			func() (uint64, error) { return head, nil },
			func(_ common.Address, block uint64) (bool, error) {
				if calls++; !c.archive {
					return false, lost
				}
				return block >= c.born, nil
			},
			func(f ethereum.FilterQuery) ([]types.Log, error) {
				calls++
				last := to
				if f.ToBlock != nil {
					last = f.ToBlock.Uint64()
				}
				if f.FromBlock.Uint64() != next || last > to || last-next >= logBlocks {
					t.Errorf("%s: read %s to %d, want it from %d", what, f.FromBlock, last, next)
				}
				next = last + 1
				return []types.Log{{BlockNumber: last}}, nil
			})
		if err != nil || next != to+1 || calls > c.most || len(logs) == 0 || logs[len(logs)-1].BlockNumber != to {
			t.Errorf("%s: %d calls (at most %d), read up to %d, %v", what, calls, c.most, next-1, err)
		}
	}
	if _, err := inWindows(ethereum.FilterQuery{}, func() (uint64, error) { return 5000, nil }, nil,
		func(ethereum.FilterQuery) ([]types.Log, error) { return nil, lost }); !errors.Is(err, lost) {
		t.Errorf("a window that fails: %v", err)
	}
}
