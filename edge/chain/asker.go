package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
)

// DeployAsker puts the example consumer of requests on the chain, or finds it
// there: contracts/src/examples/Asker.sol.
func DeployAsker(ctx context.Context, s *Sender, requests jurat.Address) (jurat.Address, error) {
	init := slices.Concat(common.FromHex(asked.AskerMetaData.Bin), asked.NewAsker().PackConstructor(common.Address(requests)))
	if err := s.create(ctx, init); err != nil {
		return jurat.Address{}, fmt.Errorf("deploy asker: %w", err)
	}
	return place(init), nil
}

// Question is what the example consumer can ask.
type Question struct {
	Committee     jurat.Hash
	Job           jurat.Hash
	Params        []byte
	Deadline      uint64   // Unix seconds
	Payment       *big.Int // wei; nil is none
	CallbackGas   uint32   // 0 is the contract's default
	Confirmations uint8
}

// AskThrough has the example consumer ask, at the account's expense. What is refused is a
// *RevertError, as DeadlineTooSoon.
func AskThrough(ctx context.Context, s *Sender, asker, requests jurat.Address, q *Question) (*Asked, error) {
	data, err := asked.NewAsker().TryPackAsk(q.Committee, q.Job, q.Params, q.Deadline, q.CallbackGas, q.Confirmations)
	if err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	receipt, err := s.Send(ctx, Call{To: &asker, Data: data, Value: q.Payment})
	if err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	return askedIn(s.client, requests, receipt)
}

func askedIn(c *Client, requests jurat.Address, receipt *types.Receipt) (*Asked, error) {
	var log RequestLog
	for _, e := range receipt.Logs {
		if jurat.Address(e.Address) != requests {
			continue
		}
		if err := log.take(c.ChainID(), requests, e); err != nil {
			return nil, fmt.Errorf("ask: %w", err)
		}
	}
	if len(log.Asked) != 1 {
		return nil, errors.New("ask: the consumer's transaction asked nothing: is it the example consumer of these requests?")
	}
	return &log.Asked[0], nil
}

// AskerCount is how many questions the example consumer has asked: the number of its next
// is one more.
func AskerCount(ctx context.Context, c *Client, asker jurat.Address) (uint64, error) {
	contract := asked.NewAsker()
	return ask(ctx, c, "read asker", asker, contract.PackCount(), contract.UnpackCount)
}

// AskerAnswer is what the example consumer was called back with; status 0 while
// it was not.
func AskerAnswer(ctx context.Context, c *Client, asker jurat.Address, id jurat.Hash) (request.Status, []byte, error) {
	contract := asked.NewAsker()
	out, err := ask(ctx, c, "read asker", asker, contract.PackAnswerOf(id), contract.UnpackAnswerOf)
	return request.Status(out.Status), out.Result, err
}

// TakeBack has the example consumer send a payment back to whom it came from. A
// *RevertError named NotYet or NoRefund says why not.
func TakeBack(ctx context.Context, s *Sender, asker jurat.Address, id jurat.Hash) (jurat.Hash, error) {
	return s.do(ctx, "take payment back", asker, asked.NewAsker().PackTakeBack(id), nil)
}
