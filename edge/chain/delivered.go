package chain

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"sort"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/edge/chain/bindings"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// Delivered is how a feed's answer came to the chain.
type Delivered struct {
	Lane  delivery.Lane // what the chain holds
	Round jurat.Round   // of the report that it came from
	Time  jurat.Time    // of that report; its whole second where Report is nil
	Block uint64
	Tx    jurat.Hash
	// Report is the report as the transaction carried it, with the root that
	// leaf and proof lead to; nil where another contract made the delivery, so
	// that its bytes are not the transaction's own.
	Report *jurat.SignedReport
}

// ErrNotDelivered means that the chain has no answer of the feed.
var ErrNotDelivered = errors.New("nothing has been delivered yet")

// ErrLogsGone means that the endpoint no longer has the events in which an
// answer was delivered.
var ErrLogsGone = errors.New("the delivery's events are not to be had here: ask an archive endpoint")

// Delivered finds the report that a feed's last answer came from, in the events
// of the blocks in which that report could be delivered.
func (r *Reader) Delivered(ctx context.Context, feed int) (*Delivered, error) {
	name := r.committee.Feeds[feed].Name
	lanes, err := r.Lanes(ctx)
	if err != nil {
		return nil, err
	}
	if lanes[feed].Count == 0 {
		return nil, fmt.Errorf("find delivery of %s: %w", name, ErrNotDelivered)
	}
	logs, err := r.deliveryLogs(ctx, r.layout.Ref(feed), lanes[feed].Time)
	if err != nil {
		return nil, fmt.Errorf("find delivery of %s: %w", name, err)
	}
	for i := len(logs) - 1; i >= 0; i-- {
		found, err := r.deliveredBy(ctx, &logs[i], feed, lanes[feed])
		if err != nil {
			return nil, fmt.Errorf("find delivery of %s: %w", name, err)
		}
		if found != nil {
			return found, nil
		}
	}
	return nil, fmt.Errorf("find delivery of %s: %w", name, ErrLogsGone)
}

// deliveryLogs are the events of deliveries, to the ref or of many, in all
// blocks that could take a report of the given time (Unix seconds).
func (r *Reader) deliveryLogs(ctx context.Context, ref jurat.Hash, at uint32) ([]types.Log, error) {
	lag, skew, err := r.window(ctx)
	if err != nil {
		return nil, err
	}
	first, err := r.client.BlockAt(ctx, uint64(at)-min(skew, uint64(at)))
	if err != nil {
		return nil, err
	}
	last, err := r.client.BlockAt(ctx, uint64(at)+lag+1)
	if err != nil {
		return nil, err
	}
	// Both events are anonymous: the first topic is the ref, or the committee.
	return r.client.Logs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first),
		ToBlock:   new(big.Int).SetUint64(last),
		Addresses: []common.Address{common.Address(r.at.Feeds)},
		Topics:    [][]common.Hash{{common.Hash(ref), common.Hash(r.committee.ID)}},
	})
}

// window is how old, and how far ahead, a report may be when it is delivered.
func (r *Reader) window(ctx context.Context) (lag, skew uint64, err error) {
	contract := bindings.NewFeeds()
	out, err := r.client.Call(ctx, r.at.Feeds, contract.PackMAXLAG(), 0)
	if err != nil {
		return 0, 0, err
	}
	maxLag, err := contract.UnpackMAXLAG(out)
	if err != nil {
		return 0, 0, err
	}
	out, err = r.client.Call(ctx, r.at.Feeds, contract.PackMAXSKEW(), 0)
	if err != nil {
		return 0, 0, err
	}
	maxSkew, err := contract.UnpackMAXSKEW(out)
	if err != nil {
		return 0, 0, err
	}
	return maxLag.Uint64(), maxSkew.Uint64(), nil
}

// BlockAt is the first block with a timestamp of at least at, or the newest.
func (c *Client) BlockAt(ctx context.Context, at uint64) (uint64, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return 0, err
	}
	var failed error
	found := sort.Search(int(head.Number.Uint64()), func(n int) bool {
		if failed != nil {
			return true
		}
		h, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*types.Header, error) {
			return e.HeaderByNumber(ctx, big.NewInt(int64(n)))
		})
		if err != nil {
			failed = fmt.Errorf("read block %d: %w", n, err)
			return true
		}
		return h.Time >= at
	})
	return uint64(found), failed
}

// deliveredBy reads an event of Feeds: Sworn's data is tag 1 ‖ value 16 ‖ round
// 8, SwornPack's is round 8. It returns nil where the event is not of
// the delivery of the lane's answer.
func (r *Reader) deliveredBy(ctx context.Context, log *types.Log, feed int, lane delivery.Lane) (*Delivered, error) {
	if log.Removed || len(log.Topics) != 1 {
		return nil, nil
	}
	parsed, err := r.carried(ctx, log.TxHash)
	if err != nil {
		return nil, err
	}
	d := &Delivered{Lane: lane, Block: log.BlockNumber, Tx: jurat.Hash(log.TxHash)}
	if parsed == nil {
		// Another contract made it. Sworn says enough; a pack does not.
		word := jurat.Word{}
		if len(log.Data) == 25 {
			word[0] = log.Data[0]
			copy(word[16:], log.Data[1:17])
			d.Round = jurat.Round(binary.BigEndian.Uint64(log.Data[17:]))
			d.Time = jurat.Time(lane.Time) * 1000
		}
		if word != lane.Word {
			return nil, nil
		}
		return d, nil
	}
	for _, a := range parsed.Answers {
		if a.Ref == r.layout.Ref(feed) && a.Word == lane.Word && parsed.Report.Time.Seconds() == uint64(lane.Time) {
			d.Report, d.Round, d.Time = &parsed.Report, parsed.Report.Round, parsed.Report.Time
			return d, nil
		}
	}
	return nil, nil
}

// carried is the delivery that a transaction is itself; nil where it is none.
func (r *Reader) carried(ctx context.Context, hash common.Hash) (*delivery.Parsed, error) {
	tx, err := query(ctx, r.client, func(ctx context.Context, e *ethclient.Client) (*types.Transaction, error) {
		tx, _, err := e.TransactionByHash(ctx, hash)
		return tx, err
	})
	if err != nil {
		return nil, fmt.Errorf("read transaction %s: %w", hash, err)
	}
	input := tx.Data()
	if tx.To() == nil || len(input) < 4 {
		return nil, nil
	}
	contract, toFeeds := bindings.NewFeeds(), *tx.To() == common.Address(r.at.Feeds)
	d := delivery.Delivery{Body: input[4:]}
	switch selector := [4]byte(input[:4]); {
	case toFeeds && selector == [4]byte(contract.PackPost()):
		d.One = true
	case toFeeds && selector == [4]byte(contract.PackPostPack()):
	case !toFeeds:
		if d.Body = reimbursed(input); d.Body == nil {
			return nil, nil
		}
	default:
		return nil, nil
	}
	parsed, err := delivery.Parse(d, func(page jurat.Address) ([]byte, error) { return r.client.Code(ctx, page) })
	if errors.Is(err, delivery.ErrDelivery) {
		return nil, nil
	}
	return parsed, err
}

// reimbursed is the pack in a call of Deliveries, whichever contract it was sent
// to: what is read from it is compared with what Feeds holds. nil for another call.
func reimbursed(input []byte) []byte {
	deliver := must(bound.DeliveriesMetaData.ParseABI()).Methods["deliver"]
	if !bytes.Equal(input[:4], deliver.ID) {
		return nil
	}
	args, err := deliver.Inputs.Unpack(input[4:])
	if err != nil {
		return nil
	}
	pack, _ := args[1].([]byte)
	return pack
}
