package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings"
)

// DeployTreasury puts the example consumer of a feed on the chain, or finds it
// there: contracts/src/examples/Treasury.sol, which knows AggregatorV3Interface
// and nothing of Jurat.
func DeployTreasury(ctx context.Context, s *Sender, proxy jurat.Address) (jurat.Address, error) {
	args := bindings.NewTreasury().PackConstructor(common.Address(proxy))
	init := append(common.FromHex(bindings.TreasuryMetaData.Bin), args...)
	if err := s.create(ctx, init); err != nil {
		return jurat.Address{}, fmt.Errorf("deploy consumer: %w", err)
	}
	return place(init), nil
}

// TreasuryPrice is what the example consumer reads, in the feed's decimals.
func TreasuryPrice(ctx context.Context, c *Client, treasury jurat.Address) (*big.Int, error) {
	contract := bindings.NewTreasury()
	out, err := c.Call(ctx, treasury, contract.PackPrice(), 0)
	if err != nil {
		return nil, fmt.Errorf("read consumer: %w", err)
	}
	return contract.UnpackPrice(out)
}
