package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/edge/chain/bindings"
)

// Reader reads one committee's feeds from the Feeds contract.
type Reader struct {
	client    *Client
	at        Contracts
	committee *jurat.Committee
	layout    *delivery.Layout
}

// NewReader makes the reader of a committee's feeds, whose homes keep ring past answers.
func NewReader(c *Client, at Contracts, committee *jurat.Committee, ring uint16) *Reader {
	return &Reader{c, at, committee, delivery.NewLayout(committee.ID, committee.Feeds, ring)}
}

// Layout is where the feeds lie.
func (r *Reader) Layout() *delivery.Layout { return r.layout }

// Lanes is what the chain holds of each feed, in the order of the committee's
// list, as of the newest block.
func (r *Reader) Lanes(ctx context.Context) ([]delivery.Lane, error) {
	words, err := r.client.Storage(ctx, r.at.Feeds, r.layout.Slots())
	if err != nil {
		return nil, fmt.Errorf("read feeds: %w", err)
	}
	return r.layout.Lanes(words), nil
}

// Latest is a feed's last answer as a contract reads it, in the feed's
// decimals. Where the chain has none to give, the error is a *RevertError
// named Never, Stale or Halted.
func (r *Reader) Latest(ctx context.Context, feed int) (value *big.Int, updated uint64, err error) {
	contract := bindings.NewFeeds()
	out, err := r.client.Call(ctx, r.at.Feeds, contract.PackLatestAnswer(r.layout.Ref(feed)), 0)
	if err != nil {
		return nil, 0, fmt.Errorf("read %s: %w", r.committee.Feeds[feed].Name, err)
	}
	latest, err := contract.UnpackLatestAnswer(out)
	if err != nil {
		return nil, 0, fmt.Errorf("read %s: %w", r.committee.Feeds[feed].Name, err)
	}
	return latest.Value, latest.UpdatedAt.Uint64(), nil
}

// Epoch is the committee's current epoch on this chain with its key and expiry
// (Unix seconds); 0 where the committee is not registered.
func (r *Reader) Epoch(ctx context.Context) (epoch uint32, key [32]byte, expiry uint64, err error) {
	return ReadEpoch(ctx, r.client, r.at, r.committee.ID)
}

// ReadEpoch is Reader.Epoch of any committee.
func ReadEpoch(ctx context.Context, c *Client, at Contracts, committee jurat.Hash) (epoch uint32, key [32]byte, expiry uint64, err error) {
	contract := bindings.NewCommittees()
	out, err := c.Call(ctx, at.Committees, contract.PackCurrent(committee), 0)
	if err == nil {
		epoch, err = contract.UnpackCurrent(out)
	}
	if err != nil || epoch == 0 {
		return 0, key, 0, wrap("read committee", err)
	}
	out, err = c.Call(ctx, at.Committees, contract.PackKeyOf(committee, epoch), 0)
	if err != nil {
		return 0, key, 0, wrap("read committee", err)
	}
	of, err := contract.UnpackKeyOf(out)
	return epoch, of.Arg0, of.Arg1, wrap("read committee", err)
}

// EpochStart is when an epoch began on a chain.
type EpochStart struct {
	Block uint64 // 0 where it did not in the blocks that were looked at
	Time  uint64 // of that block, Unix seconds
}

// ReadEpochStart finds in the blocks from from to to where a committee's epoch began.
func ReadEpochStart(ctx context.Context, c *Client, at Contracts, committee jurat.Hash, epoch uint32, from, to uint64) (start EpochStart, err error) {
	began := must(bindings.CommitteesMetaData.ParseABI()).Events["EpochStarted"].ID
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{common.Address(at.Committees)},
		Topics: [][]common.Hash{{began}, {common.Hash(committee)}, {common.BigToHash(new(big.Int).SetUint64(uint64(epoch)))}}})
	if err == nil && len(logs) > 0 {
		start.Block = logs[len(logs)-1].BlockNumber
		start.Time, err = c.BlockTime(ctx, start.Block)
	}
	return start, wrap("read when an epoch began", err)
}

// EpochKey is the key of a committee's epoch.
type EpochKey struct {
	Key    [32]byte // zero where there is no such epoch
	Expiry uint64   // Unix seconds
	Taken  bool     // Feeds knows it: contracts take its reports until Feeds learns of the next epoch
}

// ReadEpochKey is the key of an epoch, past or present.
func ReadEpochKey(ctx context.Context, c *Client, at Contracts, committee jurat.Hash, epoch uint32) (*EpochKey, error) {
	committees, feeds := bindings.NewCommittees(), bindings.NewFeeds()
	of, err := ask(ctx, c, "read key", at.Committees, committees.PackKeyOf(committee, epoch), committees.UnpackKeyOf)
	if err != nil {
		return nil, err
	}
	known, err := ask(ctx, c, "read key", at.Feeds, feeds.PackKeyAt(committee, epoch, of.Arg1), feeds.UnpackKeyAt)
	if err != nil {
		return nil, err
	}
	return &EpochKey{of.Arg0, of.Arg1, of.Arg0 != [32]byte{} && known == of.Arg0}, nil
}

func wrap(action string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", action, err)
}

// RoundData is an answer as AggregatorV3Interface gives it.
type RoundData struct {
	Round    *big.Int // consecutive from 1
	Answer   *big.Int
	Updated  uint64 // Unix seconds
	Decimals uint8
}

// LatestRoundData reads a feed through its proxy, as consumers do. Where there
// is no usable answer, the error is a *RevertError.
func LatestRoundData(ctx context.Context, c *Client, proxy jurat.Address) (RoundData, error) {
	contract := bindings.NewFeedProxy()
	out, err := c.Call(ctx, proxy, contract.PackDecimals(), 0)
	if err == nil && len(out) == 0 {
		err = errors.New("there is no contract at this address")
	}
	if err != nil {
		return RoundData{}, fmt.Errorf("read proxy %s: %w", proxy, err)
	}
	decimals, err := contract.UnpackDecimals(out)
	if err != nil {
		return RoundData{}, fmt.Errorf("read proxy %s: %w", proxy, err)
	}
	out, err = c.Call(ctx, proxy, contract.PackLatestRoundData(), 0)
	if err != nil {
		return RoundData{}, fmt.Errorf("read proxy %s: %w", proxy, err)
	}
	data, err := contract.UnpackLatestRoundData(out)
	if err != nil {
		return RoundData{}, fmt.Errorf("read proxy %s: %w", proxy, err)
	}
	return RoundData{Round: data.Arg0, Answer: data.Arg1, Updated: data.Arg3.Uint64(), Decimals: decimals}, nil
}
