package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/ethclient"
)

// fees are what a transaction offers per gas (EIP-1559), in wei.
type fees struct {
	tip *big.Int // to the block's maker; never more than max
	max *big.Int // in all
}

// suggest is what the chain asks for now: the tip that half of the recent
// transactions paid, and twice the base fee, so that the offer outlives six
// full blocks. Where more than limit would be needed to get into the next
// block, it fails with a *FeeCapError.
func (c *Client) suggest(ctx context.Context, leastTip, limit *big.Int) (fees, error) {
	history, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*ethereum.FeeHistory, error) {
		return e.FeeHistory(ctx, 10, nil, []float64{50})
	})
	if err != nil {
		return fees{}, fmt.Errorf("read fee history: %w", err)
	}
	if len(history.BaseFee) == 0 {
		return fees{}, fmt.Errorf("read fee history: the chain has no base fee; it must know EIP-1559")
	}
	base := history.BaseFee[len(history.BaseFee)-1] // of the block to come
	tip := bigMax(medianTip(history), leastTip)
	return offer(base, tip, limit)
}

// offer caps the fees for a base fee and a tip.
func offer(base, tip, limit *big.Int) (fees, error) {
	if needed := new(big.Int).Add(base, tip); needed.Cmp(limit) > 0 {
		return fees{}, &FeeCapError{Asked: needed, Cap: limit}
	}
	most := new(big.Int).Lsh(base, 1)
	most.Add(most, tip)
	return fees{tip: tip, max: bigMin(most, limit)}, nil
}

// medianTip is the median over recent blocks of each block's median tip, 0
// where they were empty.
func medianTip(history *ethereum.FeeHistory) *big.Int {
	var tips []*big.Int
	for i, reward := range history.Reward {
		empty := i < len(history.GasUsedRatio) && history.GasUsedRatio[i] == 0
		if len(reward) > 0 && !empty {
			tips = append(tips, reward[0])
		}
	}
	if len(tips) == 0 {
		return new(big.Int)
	}
	slices.SortFunc(tips, (*big.Int).Cmp)
	return tips[(len(tips)-1)/2]
}

// bump is the least offer that replaces f where nodes want 12.5 % more (most
// want 10 %), or what the chain asks for now where that is more. ok is false
// where the limit forbids it.
func (f fees) bump(now fees, limit *big.Int) (next fees, ok bool) {
	next = fees{tip: bigMax(eighthMore(f.tip), now.tip), max: bigMax(eighthMore(f.max), now.max)}
	if next.max.Cmp(limit) > 0 {
		// Between the least that replaces and the limit there may be room.
		next.max = limit
		if limit.Cmp(eighthMore(f.max)) < 0 {
			return f, false
		}
	}
	next.tip = bigMin(next.tip, next.max)
	return next, next.tip.Cmp(eighthMore(f.tip)) >= 0
}

// eighthMore is 9/8 of v, rounded up, and at least one more.
func eighthMore(v *big.Int) *big.Int {
	more := new(big.Int).Mul(v, big.NewInt(9))
	more.Add(more, big.NewInt(7)).Rsh(more, 3)
	if more.Cmp(v) == 0 {
		more.Add(more, big.NewInt(1))
	}
	return more
}

func bigMax(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

func bigMin(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}
