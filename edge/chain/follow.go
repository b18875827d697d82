package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// ErrNotFollowed means that a chain does not show how an epoch began there in a way
// that another chain can be told.
var ErrNotFollowed = errors.New("the chain does not show how the epoch began")

// FollowEpoch brings a committee into an epoch on the sender's chain by the very calls
// that brought it into that epoch on another: nothing in them names a chain, and the
// contract checks them as it would anyone's. at and to are the chains' Committees;
// the committee must be in the epoch before, or unknown for the first.
// What others have done meanwhile is left as it is. A recovery waits on every chain
// anew: until it is due, the error is a refusal, TooEarly.
func FollowEpoch(ctx context.Context, from *Client, at jurat.Address, s *Sender, to jurat.Address, committee jurat.Hash, epoch uint32) error {
	if err := follow(ctx, from, at, s, to, committee, epoch); err != nil {
		return fmt.Errorf("bring committee %s into epoch %d as on chain %d: %w", committee, epoch, from.ChainID(), err)
	}
	return nil
}

func follow(ctx context.Context, from *Client, at jurat.Address, s *Sender, to jurat.Address, committee jurat.Hash, epoch uint32) error {
	began, err := from.committeeLog(ctx, at, "EpochStarted", committee, common.BigToHash(new(big.Int).SetUint64(uint64(epoch))))
	if err != nil {
		return err
	}
	data, err := from.inputTo(ctx, at, began.TxHash)
	if err != nil {
		return err
	}
	methods := must(bindings.CommitteesMetaData.ParseABI()).Methods
	if bytes.HasPrefix(data, methods["finishRecovery"].ID) {
		err := s.repeatCall(ctx, to, data)
		if !IsRevert(err, "NoRecovery") && !IsRevert(err, "OtherRecovery") {
			return err
		}
		if data, err = from.opening(ctx, at, committee, began); err != nil {
			return err
		}
	}
	return s.repeatCall(ctx, to, data)
}

// opening is the call that opened the recovery by which an epoch began.
func (c *Client) opening(ctx context.Context, at jurat.Address, committee jurat.Hash, began *types.Log) ([]byte, error) {
	receipt, err := c.receipt(ctx, began.TxHash)
	if err != nil || receipt == nil {
		return nil, errors.Join(ErrNotFollowed, err)
	}
	finished := must(bindings.CommitteesMetaData.ParseABI()).Events["RecoveryFinished"].ID
	for _, l := range receipt.Logs {
		if len(l.Topics) == 3 && l.Topics[0] == finished && jurat.Hash(l.Topics[1]) == committee {
			opened, err := c.committeeLog(ctx, at, "RecoveryOpened", committee, l.Topics[2])
			if err != nil {
				return nil, err
			}
			return c.inputTo(ctx, at, opened.TxHash)
		}
	}
	return nil, fmt.Errorf("%w: its recovery has no event", ErrNotFollowed)
}

// committeeLog is the newest event of a committee with one more word.
func (c *Client) committeeLog(ctx context.Context, at jurat.Address, event string, committee jurat.Hash, word common.Hash) (*types.Log, error) {
	id := must(bindings.CommitteesMetaData.ParseABI()).Events[event].ID
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(at)},
		Topics: [][]common.Hash{{id}, {common.Hash(committee)}, {word}}})
	if err != nil {
		return nil, err
	}
	if len(logs) == 0 {
		return nil, fmt.Errorf("%w: it has no event %s; does its endpoint keep old events?", ErrNotFollowed, event)
	}
	return &logs[len(logs)-1], nil
}

// inputTo is what a transaction called Committees with, itself or by Handovers.
func (c *Client) inputTo(ctx context.Context, at jurat.Address, hash common.Hash) ([]byte, error) {
	tx, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*types.Transaction, error) {
		tx, _, err := e.TransactionByHash(ctx, hash)
		return tx, err
	})
	if err != nil {
		return nil, fmt.Errorf("read transaction %s: %w", hash, err)
	}
	if data, ok := handedOver(tx.Data()); ok {
		return data, nil
	}
	if to := tx.To(); to == nil || jurat.Address(*to) != at {
		return nil, fmt.Errorf("%w: transaction %s calls Committees by another contract's doing", ErrNotFollowed, hash)
	}
	return tx.Data(), nil
}

// handedOver is the call rotate of Committees within a call of Handovers, whose first
// four arguments are rotate's. Whoever made it, Committees checks them.
func handedOver(data []byte) ([]byte, bool) {
	method := must(bound.HandoversMetaData.ParseABI()).Methods["handOver"]
	if !bytes.HasPrefix(data, method.ID) {
		return nil, false
	}
	arguments, err := method.Inputs.Unpack(data[len(method.ID):])
	if err != nil {
		return nil, false
	}
	rotate := must(bindings.CommitteesMetaData.ParseABI()).Methods["rotate"]
	packed, err := rotate.Inputs.Pack(arguments[:len(rotate.Inputs)]...)
	return append(bytes.Clone(rotate.ID), packed...), err == nil
}

// repeatCall makes a call of Committees that was made on another chain.
func (s *Sender) repeatCall(ctx context.Context, to jurat.Address, data []byte) error {
	_, err := s.Send(ctx, Call{To: &to, Data: data, Intent: fmt.Sprintf("repeat %x", jurat.Keccak(data))})
	if IsRevert(err, "Registered") || IsRevert(err, "WrongEpoch") || IsRevert(err, "RecoveryWaits") {
		return nil // by another member meanwhile
	}
	return err
}
