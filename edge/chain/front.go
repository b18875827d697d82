package chain

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
)

// FrontConfig is what an OperatorFront is made with; see IOperatorFront.
type FrontConfig struct {
	Requests      jurat.Address // whose coin is the LINK that consumers pay in
	Committee     jurat.Hash    // who answers
	Life          uint64        // seconds in which an answer is sworn, or there is none
	Confirmations uint8         // blocks on top of a request's own before it counts as asked
}

// DeployOperatorFront puts a front of Chainlink's Operator ABI on the chain, or
// finds it there. A *RevertError named DeadlineTooSoon says that no request could
// be answered within Life.
func DeployOperatorFront(ctx context.Context, s *Sender, cfg FrontConfig) (jurat.Address, error) {
	args := asked.NewOperatorFront().PackConstructor(common.Address(cfg.Requests), cfg.Committee, cfg.Life, cfg.Confirmations)
	init := slices.Concat(common.FromHex(asked.OperatorFrontMetaData.Bin), args)
	if err := s.create(ctx, init); err != nil {
		return jurat.Address{}, fmt.Errorf("deploy front: %w", err)
	}
	return place(init), nil
}
