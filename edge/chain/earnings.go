package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
)

// Earnings is what a contract that keeps earnings (IEarnings: Requests, an Outbox) has for an
// operator, in units of its coin.
type Earnings struct {
	Epochs     []EpochPay // in which it earned something that is to be collected
	Deliveries *big.Int   // reimbursed gas of answers that it brought
}

// EpochPay is an operator's part of what an epoch earned.
type EpochPay struct {
	Epoch  uint32
	Place  int // in the epoch's members, from 0
	Amount *big.Int
}

// Total is all of it.
func (p *Earnings) Total() *big.Int {
	sum := new(big.Int).Set(p.Deliveries)
	for _, e := range p.Epochs {
		sum.Add(sum, e.Amount)
	}
	return sum
}

// ReadEarnings is what an account can take: its parts of what the committee's
// epochs earned, less what it took before, and its reimbursements.
func ReadEarnings(ctx context.Context, c *Client, at jurat.Address, committee jurat.Hash, operator jurat.Address) (*Earnings, error) {
	contract, committees := asked.NewRequests(), bindings.NewCommittees()
	found, err := ask(ctx, c, "read pay", at, contract.PackCOMMITTEES(), contract.UnpackCOMMITTEES)
	if err != nil {
		return nil, err
	}
	home := jurat.Address(found)
	last, err := ask(ctx, c, "read pay", home, committees.PackCurrent(committee), committees.UnpackCurrent)
	if err != nil {
		return nil, err
	}
	var pay Earnings
	for epoch := uint32(1); epoch <= last; epoch++ {
		members, err := ask(ctx, c, "read pay", home, committees.PackMembersOf(committee, epoch), committees.UnpackMembersOf)
		if err != nil {
			return nil, err
		}
		place := slices.Index(members, common.Address(operator))
		if place < 0 {
			continue
		}
		// What collecting would send; the contract tells nobody but its member.
		call := contract.PackCollect(committee, epoch, big.NewInt(int64(place)), common.Address(operator))
		out, err := c.call(ctx, ethereum.CallMsg{From: common.Address(operator), To: (*common.Address)(&at), Data: call}, 0)
		if err != nil {
			return nil, fmt.Errorf("read pay: %w", err)
		}
		amount, err := contract.UnpackCollect(out)
		if err != nil {
			return nil, fmt.Errorf("read pay: %w", err)
		}
		if amount.Sign() > 0 {
			pay.Epochs = append(pay.Epochs, EpochPay{epoch, place, amount})
		}
	}
	pay.Deliveries, err = ask(ctx, c, "read pay", at, contract.PackOwed(common.Address(operator)), contract.UnpackOwed)
	return &pay, err
}

// CollectEarnings sends what ReadEarnings told of the sender's account to an account
// of its choice, each in a transaction of its own: those that were made.
func CollectEarnings(ctx context.Context, s *Sender, at jurat.Address, committee jurat.Hash, pay *Earnings, to jurat.Address) (txs []jurat.Hash, err error) {
	contract := asked.NewRequests()
	for _, e := range pay.Epochs {
		call := contract.PackCollect(committee, e.Epoch, big.NewInt(int64(e.Place)), common.Address(to))
		tx, err := s.do(ctx, "collect pay", at, call, nil)
		if err != nil {
			return txs, err
		}
		txs = append(txs, tx)
	}
	if pay.Deliveries.Sign() == 0 {
		return txs, nil
	}
	tx, err := s.do(ctx, "withdraw reimbursements", at, contract.PackWithdraw(common.Address(to)), nil)
	if err != nil {
		return txs, err
	}
	return append(txs, tx), nil
}
