package chain

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
)

// Arrived is a message that an Inbox tells of.
type Arrived struct {
	ID     jurat.Hash
	Source uint64 // the chain that is said to have sent it
	Block  message.Block
}

// Inbox is what an Inbox tells to have arrived in the blocks from one number to
// another, both included, as a quorum has it. The blocks' times are not told.
func (q *Quorum) Inbox(ctx context.Context, inbox jurat.Address, from, to uint64) (list []Arrived, err error) {
	abi := must(lanes.InboxMetaData.ParseABI())
	logs, err := q.logs(ctx, fmt.Sprintf("read arrivals in blocks %d to %d", from, to), ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{common.Address(inbox)},
		Topics: [][]common.Hash{{abi.Events["Announced"].ID, abi.Events["Kept"].ID, abi.Events["Delivered"].ID}}})
	if err != nil {
		return nil, err
	}
	for i := range logs {
		l := &logs[i]
		if l.Removed || len(l.Topics) != 3 || jurat.Address(l.Address) != inbox {
			continue
		}
		list = append(list, Arrived{jurat.Hash(l.Topics[1]), l.Topics[2].Big().Uint64(), message.Block{Number: l.BlockNumber, Hash: jurat.Hash(l.BlockHash)}})
	}
	return list, nil
}

// HasSent reports whether an Outbox has sent a message up to a block, as a quorum has it.
func (q *Quorum) HasSent(ctx context.Context, outbox jurat.Address, id jurat.Hash, to uint64) (bool, error) {
	filter := outboxFilter(outbox, &id)
	filter.FromBlock, filter.ToBlock = new(big.Int), new(big.Int).SetUint64(to)
	logs, err := q.logs(ctx, fmt.Sprintf("look for message %s", id), filter)
	if err != nil {
		return false, err
	}
	var log OutboxLog
	for i := range logs {
		if err := log.take(q.id, outbox, &logs[i]); err != nil {
			return false, err
		}
	}
	return len(log.Sent) > 0, nil
}

// logs are events, as a quorum has them.
func (q *Quorum) logs(ctx context.Context, what string, filter ethereum.FilterQuery) ([]types.Log, error) {
	return agree(ctx, q, what,
		func(ctx context.Context, e *ethclient.Client) ([]types.Log, error) { return e.FilterLogs(ctx, filter) },
		func(logs []types.Log) string {
			var all strings.Builder
			for i := range logs {
				l := &logs[i]
				fmt.Fprintf(&all, "%d %d %s %s %s %x %x\n", l.BlockNumber, l.Index, l.BlockHash, l.TxHash, l.Address, l.Topics, l.Data)
			}
			return all.String()
		})
}
