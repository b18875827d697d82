package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
	"github.com/jurat-network/jurat/edge/chain/bindings/value"
)

// Returned is what became of a message that went back.
type Returned struct {
	Tx    jurat.Hash // the last that gave something back
	Gas   uint64     // of all of them
	Given []Given
	Left  []Left
}

// Given is an amount of a token that a pool gave back.
type Given struct {
	Token  jurat.Address
	Amount *big.Int
	To     jurat.Address
}

// Left is a token that does not go back now, and why.
type Left struct {
	Token jurat.Address
	Why   error
}

// ReturnMessage brings a message's return to the Outbox that sent it, with the lane's
// committee's oath, and its guard's where it has one. Where not all of its tokens go
// back at once, each is brought by itself.
func ReturnMessage(ctx context.Context, s *Sender, m *message.Message, oaths []message.Proof) (*Returned, error) {
	call, err := MessageCall(&message.Task{Deed: message.Reclaim, Lane: m.Lane(), Chain: m.SourceChain, Messages: []*message.Message{m}, Oaths: oaths})
	if err != nil {
		return nil, err
	}
	receipt, err := s.Send(ctx, call)
	if IsRevert(err, "NotChecked") {
		if err = CheckDisjoint(ctx, s, *call.To, err); err == nil {
			receipt, err = s.Send(ctx, call)
		}
	}
	var revert *RevertError
	switch done := new(Returned); {
	case err == nil:
		done.took(receipt, m.Tokens)
		return done, nil
	case len(m.Tokens) > 1 && errors.As(err, &revert):
		return returnEach(ctx, s, m, oaths, err)
	}
	return nil, fmt.Errorf("return message: %w", err)
}

// returnEach brings each token's return by itself, after that of all was refused.
func returnEach(ctx context.Context, s *Sender, m *message.Message, oaths []message.Proof, refused error) (*Returned, error) {
	var proofs []lanes.Oath
	for i := range oaths {
		proofs = append(proofs, laneOath(&oaths[i]))
	}
	done := new(Returned)
	for place, t := range m.Tokens {
		data, err := lanes.NewOutbox().TryPackReclaimOne(proofs, messageCall(m), big.NewInt(int64(place)))
		if err != nil {
			return nil, fmt.Errorf("encode return of one token: %w", err)
		}
		to := m.Outbox
		receipt, err := s.Send(ctx, Call{To: &to, Data: data, Intent: fmt.Sprintf("return token %d of %s", place, m.ID())})
		var revert *RevertError
		switch {
		case err == nil:
			done.took(receipt, m.Tokens[place:place+1])
		case errors.As(err, &revert):
			done.Left = append(done.Left, Left{t.Token, err})
		default:
			return nil, fmt.Errorf("return one token: %w", err)
		}
	}
	if len(done.Given) == 0 {
		return nil, fmt.Errorf("return message: %w", refused)
	}
	return done, nil
}

// took adds what pools, of either kind, say in a receipt that they gave back of these
// tokens: in their order, and none of those that went back before.
func (r *Returned) took(receipt *types.Receipt, tokens []message.TokenAmount) {
	r.Tx, r.Gas = jurat.Hash(receipt.TxHash), r.Gas+receipt.GasUsed
	pool := value.NewLockPool()
	for _, l := range receipt.Logs {
		e, err := pool.UnpackGivenBackEvent(l)
		if err != nil {
			continue // another contract's
		}
		for len(tokens) > 0 && tokens[0].Amount.Cmp(e.Amount) != 0 {
			tokens = tokens[1:]
		}
		if len(tokens) == 0 {
			return
		}
		r.Given = append(r.Given, Given{tokens[0].Token, e.Amount, jurat.Address(e.To)})
		tokens = tokens[1:]
	}
}
