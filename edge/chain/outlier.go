package chain

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// Outlying is a sample that was proven.
type Outlying struct {
	Agreement    jurat.Hash
	Operator     jurat.Address
	Round        jurat.Round
	Value, Sworn *big.Int // of the feed: what the operator said, and the committee
	Tx           jurat.Hash
	Block        uint64
}

// Outliers are the samples that were proven of an operator under an agreement,
// the oldest first.
func Outliers(ctx context.Context, c *Client, b Bound, agreement jurat.Hash, operator jurat.Address) ([]Outlying, error) {
	topics := [][]common.Hash{{must(bound.FaultsMetaData.ParseABI()).Events["Outlying"].ID}, {common.Hash(agreement)}, {common.BytesToHash(operator[:])}}
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(b.Faults)}, Topics: topics})
	if err != nil {
		return nil, fmt.Errorf("read outliers: %w", err)
	}
	contract := bound.NewFaults()
	list := make([]Outlying, len(logs))
	for i := range logs {
		e, err := contract.UnpackOutlyingEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read outliers: %w", err)
		}
		list[i] = Outlying{e.Agreement, jurat.Address(e.Operator), jurat.Round(e.Round), e.Value, e.Sworn, jurat.Hash(logs[i].TxHash), logs[i].BlockNumber}
	}
	return list, nil
}

// CountOutliers is how many samples of an operator are counted together with one
// of that window.
func CountOutliers(ctx context.Context, c *Client, b Bound, a *Agreement, operator jurat.Address, window uint64) (uint64, error) {
	contract := bound.NewFaults()
	call := contract.PackOutliersOf(a.ID, common.Address(operator), new(big.Int).SetUint64(window), big.NewInt(int64(a.Terms.Samples)))
	out, err := c.Call(ctx, b.Faults, call, 0)
	if err != nil {
		return 0, fmt.Errorf("count outliers: %w", err)
	}
	count, err := contract.UnpackOutliersOf(out)
	if err != nil {
		return 0, fmt.Errorf("count outliers: %w", err)
	}
	return count.Uint64(), nil
}

// Filed is what became of one proof.
type Filed struct {
	Tx      jurat.Hash
	Slashes []Slash
	Err     error // a *RevertError where the contract refuses it
}

// penaltyGas is what a penalty costs at most beside the proof that brings it: it
// cannot be estimated before the proofs that it takes are in a block.
const penaltyGas = 250_000

// FileOutliers sends samples of one fault at once, a transaction each, so that
// one block can hold them all, and waits for them. The results are in their order.
func FileOutliers(ctx context.Context, s *Sender, b Bound, t *agreement.Terms, samples []*evidence.Outlier) []Filed {
	filed := make([]Filed, len(samples))
	var wg sync.WaitGroup
	for i, p := range samples {
		wg.Go(func() { filed[i] = fileOutlier(ctx, s, b, t, p) })
	}
	wg.Wait()
	return filed
}

func fileOutlier(ctx context.Context, s *Sender, b Bound, t *agreement.Terms, p *evidence.Outlier) Filed {
	call, err := ProofCall(b, t, p)
	if err != nil {
		return Filed{Err: err}
	}
	receipt, err := s.sendWithRoom(ctx, call, penaltyGas)
	if err != nil {
		return Filed{Err: fmt.Errorf("file outlier: %w", err)}
	}
	return Filed{Tx: jurat.Hash(receipt.TxHash), Slashes: slashesOf(b, logsOf(receipt))}
}

func logsOf(receipt *types.Receipt) []types.Log {
	logs := make([]types.Log, len(receipt.Logs))
	for i, l := range receipt.Logs {
		logs[i] = *l
	}
	return logs
}
