package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings/scripts"
)

// FunctionsConfig is what a FunctionsFront is made with; see IFunctionsFront.
type FunctionsConfig struct {
	FrontConfig
	Fee    uint64 // of every request, in the smallest units of LINK
	PerGas uint64 // for a unit of gas, likewise
}

// DeployFunctionsFront puts a front of Chainlink's FunctionsRouter's ABI on the chain,
// or finds it there. A *RevertError named DeadlineTooSoon says that no request could be
// answered within Life.
func DeployFunctionsFront(ctx context.Context, s *Sender, cfg FunctionsConfig) (jurat.Address, error) {
	args := scripts.NewFunctionsFront().PackConstructor(common.Address(cfg.Requests), cfg.Committee, cfg.Life, cfg.Confirmations, new(big.Int).SetUint64(cfg.Fee), cfg.PerGas)
	init := slices.Concat(common.FromHex(scripts.FunctionsFrontMetaData.Bin), args)
	if err := s.create(ctx, init); err != nil {
		return jurat.Address{}, fmt.Errorf("deploy functions front: %w", err)
	}
	return place(init), nil
}
