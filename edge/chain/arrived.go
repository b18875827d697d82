package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

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

// ErrForgotten means that an endpoint has thrown old events away: it knows nothing of
// what it does not show.
var ErrForgotten = errors.New("the endpoint does not keep events of that age; one that does (a full history of receipts) is to be named for this chain")

// HasSent reports whether an Outbox has sent a message in the blocks from one number to
// another, both included, as a quorum has it. Only endpoints count that show the receipts
// of these blocks still: others would say that there was nothing. Where too few do, the
// error is ErrNoQuorum, with ErrForgotten.
func (q *Quorum) HasSent(ctx context.Context, outbox jurat.Address, id jurat.Hash, from, to uint64) (bool, error) {
	filter := outboxFilter(outbox, &id)
	filter.FromBlock, filter.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(to)
	logs, err := q.logsOf(ctx, fmt.Sprintf("look for message %s in blocks %d to %d", id, from, to), filter, func(ctx context.Context, e *ethclient.Client) error {
		return keeps(ctx, e, from, to)
	})
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

// blocksShown is how many blocks without transactions in a row show nothing of whether
// receipts are kept, and are passed over.
const blocksShown = 32

// keeps reports whether an endpoint has the receipts of the first of the blocks that has
// any. History is thrown away from the oldest block on, so it has the later ones too.
func keeps(ctx context.Context, e *ethclient.Client, from, to uint64) error {
	for n := from; n <= to && n < from+blocksShown; n++ {
		h, err := e.HeaderByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			return err
		}
		if h.ReceiptHash == types.EmptyReceiptsHash {
			continue
		}
		// Chains have kinds of receipts of their own; that there are some, of this block, is enough.
		var receipts []struct {
			BlockHash common.Hash `json:"blockHash"`
		}
		if err := e.Client().CallContext(ctx, &receipts, "eth_getBlockReceipts", rpc.BlockNumber(n)); err != nil {
			return fmt.Errorf("block %d: %w: %w", n, ErrForgotten, err)
		}
		if len(receipts) == 0 || receipts[0].BlockHash != h.Hash() {
			return fmt.Errorf("block %d: %w", n, ErrForgotten)
		}
		return nil
	}
	return nil
}

// FirstSince is the first block, up to a number, of a time or later (Unix seconds); the
// number after that one where there is none. Blocks' times do not fall.
func (q *Quorum) FirstSince(ctx context.Context, time, to uint64) (uint64, error) {
	low, high := uint64(0), to+1
	for low < high {
		mid := low + (high-low)/2
		b, err := q.Block(ctx, mid)
		if err != nil {
			return 0, err
		}
		if b.Time < time {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, nil
}

// logs are events, as a quorum has them.
func (q *Quorum) logs(ctx context.Context, what string, filter ethereum.FilterQuery) ([]types.Log, error) {
	return q.logsOf(ctx, what, filter, func(context.Context, *ethclient.Client) error { return nil })
}

// logsOf are events, as a quorum has them of the endpoints of which fit finds nothing wrong.
func (q *Quorum) logsOf(ctx context.Context, what string, filter ethereum.FilterQuery, fit func(context.Context, *ethclient.Client) error) ([]types.Log, error) {
	return agree(ctx, q, what,
		func(ctx context.Context, e *ethclient.Client) ([]types.Log, error) {
			if err := fit(ctx, e); err != nil {
				return nil, err
			}
			return e.FilterLogs(ctx, filter)
		},
		func(logs []types.Log) string {
			var all strings.Builder
			for i := range logs {
				l := &logs[i]
				fmt.Fprintf(&all, "%d %d %s %s %s %x %x\n", l.BlockNumber, l.Index, l.BlockHash, l.TxHash, l.Address, l.Topics, l.Data)
			}
			return all.String()
		})
}

// ErrHidden means that a block may have a message, as its header shows, and no endpoint shows what else it has.
var ErrHidden = errors.New("the block's header does not rule the message out, and no endpoint shows receipts that do")

// HasSentSurely is HasSent of few blocks, with their headers as witnesses: where no event is shown, the filter in
// each header must rule the event out, or all of the block's receipts, as the header commits to them. So endpoints
// that hide it would have to forge the block. Otherwise the error is ErrHidden.
func (q *Quorum) HasSentSurely(ctx context.Context, outbox jurat.Address, id jurat.Hash, from, to uint64) (bool, error) {
	sent, err := q.HasSent(ctx, outbox, id, from, to)
	for n := from; n <= to && !sent && err == nil; n++ {
		var h *types.Header
		if h, err = q.Header(ctx, n); err == nil && types.BloomLookup(h.Bloom, common.Address(outbox)) && types.BloomLookup(h.Bloom, common.Hash(id)) {
			sent, err = q.inReceipts(ctx, h, outbox, id)
		}
	}
	return sent && err == nil, err
}

// inReceipts reports whether a block's receipts have a message's event. One endpoint is enough: the
// header commits to them.
func (q *Quorum) inReceipts(ctx context.Context, h *types.Header, outbox jurat.Address, id jurat.Hash) (bool, error) {
	trouble := ErrHidden
	event := must(lanes.OutboxMetaData.ParseABI()).Events["Sent"].ID
	for _, c := range q.endpoints {
		receipts, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (types.Receipts, error) {
			return e.BlockReceipts(ctx, rpc.BlockNumberOrHashWithNumber(rpc.BlockNumber(h.Number.Int64())))
		})
		if err != nil {
			trouble = fmt.Errorf("%w: %w", ErrHidden, err)
			continue
		}
		if types.DeriveSha(receipts, trie.NewStackTrie(nil)) != h.ReceiptHash {
			continue
		}
		for _, r := range receipts {
			for _, l := range r.Logs {
				if jurat.Address(l.Address) == outbox && len(l.Topics) > 1 && l.Topics[0] == event && jurat.Hash(l.Topics[1]) == id {
					return true, nil
				}
			}
		}
		return false, nil
	}
	return false, fmt.Errorf("look for message %s in block %d: %w", id, h.Number, trouble)
}
