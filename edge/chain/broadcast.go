package chain

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/jurat-network/jurat"
)

// receipt is a transaction's receipt in the chain as it is now, nil where it
// is in no block.
func (c *Client) receipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	r, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*types.Receipt, error) {
		return e.TransactionReceipt(ctx, tx)
	})
	if errors.Is(err, ethereum.NotFound) {
		return nil, nil
	}
	return r, err
}

// broadcast hands a signed transaction to every endpoint, because any of them
// may be cut off from those who make blocks. It fails where none took it, with
// the first refusal if there was one.
func (c *Client) broadcast(ctx context.Context, tx *types.Transaction) error {
	var taken bool
	var refused error
	var failures []error
	for _, e := range c.endpoints {
		_, err := try(ctx, c, e, func(ctx context.Context, e *ethclient.Client) (struct{}, error) {
			return struct{}{}, e.SendTransaction(ctx, tx)
		})
		switch {
		case err == nil || isKnown(err):
			taken = true
		case !isAnswer(err):
			failures = append(failures, err)
		case refused == nil:
			refused = err
		}
	}
	switch {
	case taken:
		return nil
	case refused != nil:
		return refused
	}
	return unreachable(failures)
}

// isKnown reports whether a node refused a transaction because it has it.
func isKnown(err error) bool {
	return said(err, "already known", "known transaction", "already imported", "alreadyknown")
}

// said reports whether an endpoint's refusal contains one of the words. There
// are no codes for these: every client writes its own text.
func said(err error, words ...string) bool {
	if err == nil || !isAnswer(err) {
		return false
	}
	text := strings.ToLower(err.Error())
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// Mined is when the block of a transaction was made, and the gas that it used.
func (c *Client) Mined(ctx context.Context, tx jurat.Hash) (at time.Time, gas uint64, err error) {
	receipt, err := c.receipt(ctx, common.Hash(tx))
	if err == nil && receipt == nil {
		err = errors.New("it is in no block")
	}
	if err != nil {
		return at, 0, fmt.Errorf("read transaction %s: %w", tx, err)
	}
	header, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*types.Header, error) {
		return e.HeaderByHash(ctx, receipt.BlockHash)
	})
	if err != nil {
		return at, 0, fmt.Errorf("read block of %s: %w", tx, err)
	}
	return time.Unix(int64(header.Time), 0), receipt.GasUsed, nil
}
