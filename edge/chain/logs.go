package chain

import (
	"context"
	"fmt"
	"math/big"
	"sort"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

const (
	// logBlocks is how many blocks are asked for logs at once: what public endpoints allow.
	logBlocks = 2000
	// fewWindows is how many such ranges are read without asking since when there is
	// a contract that could have logs in them.
	fewWindows = 10
)

// Logs are the events that match a filter, in chain order. However many blocks the
// filter spans, an endpoint is asked for at most logBlocks of them at a time; and for
// none before the filter's contract was there, where endpoints can tell. Without
// ToBlock the filter reaches to the newest block.
func (c *Client) Logs(ctx context.Context, filter ethereum.FilterQuery) ([]types.Log, error) {
	read := func(f ethereum.FilterQuery) ([]types.Log, error) {
		return query(ctx, c, func(ctx context.Context, e *ethclient.Client) ([]types.Log, error) { return e.FilterLogs(ctx, f) })
	}
	newest := func() (uint64, error) {
		head, err := c.Head(ctx)
		if err != nil {
			return 0, err
		}
		return head.Number.Uint64(), nil
	}
	logs, err := inWindows(filter, newest, c.there(ctx), read)
	if err != nil {
		return nil, fmt.Errorf("read logs: %w", err)
	}
	return logs, nil
}

// there tells whether a contract was there in a block.
func (c *Client) there(ctx context.Context) func(common.Address, uint64) (bool, error) {
	return func(at common.Address, block uint64) (bool, error) {
		code, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) ([]byte, error) {
			return e.CodeAt(ctx, at, new(big.Int).SetUint64(block))
		})
		return len(code) > 0, err
	}
}

// inWindows reads a filter's logs range by range.
func inWindows(filter ethereum.FilterQuery, newest func() (uint64, error), there func(common.Address, uint64) (bool, error),
	read func(ethereum.FilterQuery) ([]types.Log, error)) ([]types.Log, error) {
	var from, to uint64
	if filter.FromBlock != nil {
		from = filter.FromBlock.Uint64()
	}
	if filter.ToBlock != nil {
		to = filter.ToBlock.Uint64()
	} else {
		var err error
		if to, err = newest(); err != nil {
			return nil, err
		}
	}
	if to < from+logBlocks { // as it is: what comes meanwhile is in it, too
		return read(filter)
	}
	if to-from >= fewWindows*logBlocks && len(filter.Addresses) == 1 {
		from = firstBlock(filter.Addresses[0], from, to, there)
	}
	var all []types.Log
	for ; from <= to; from += logBlocks {
		filter.FromBlock, filter.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(min(to, from+logBlocks-1))
		logs, err := read(filter)
		if err != nil {
			return nil, err
		}
		all = append(all, logs...)
	}
	return all, nil
}

// firstBlock is the first block from one number to another in which a contract is
// there; from where an endpoint keeps no old states and cannot tell. A contract that
// destroyed itself is not looked for: none of ours can.
func firstBlock(at common.Address, from, to uint64, there func(common.Address, uint64) (bool, error)) uint64 {
	blind := false
	k := sort.Search(int(to-from), func(k int) bool {
		if blind {
			return true
		}
		is, err := there(at, from+uint64(k))
		blind = err != nil
		return is || blind
	})
	if blind {
		return from
	}
	return from + uint64(k)
}
