package chain

import (
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// flight is one nonce's way into the chain. All fields but landed are guarded
// by the sender's turn; receipt and err are fixed when landed closes.
type flight struct {
	call    Call
	nonce   uint64
	gas     uint64
	pay     fees
	txs     []*types.Transaction // all that were signed for the nonce, the newest last; never empty
	sent    time.Time            // when the newest was made
	told    time.Time            // when the newest was last broadcast
	waiting int                  // callers who want it; at 0 it is given up
	trouble error                // why it does not get on, if it does not
	missed  int                  // looks in a row that found the nonce spent, but on none of txs
	over    bool                 // the nonce is spent, as deep as wanted

	landed  chan struct{}
	receipt *types.Receipt
	err     error
}

// errLost means that the nonce went to a transaction that is not the flight's.
var errLost = errors.New("nonce spent by another transaction")

func (f *flight) last() *types.Transaction { return f.txs[len(f.txs)-1] }

func (f *flight) hasLanded() bool {
	select {
	case <-f.landed:
		return true
	default:
		return false
	}
}

// land tells the waiters how it ended, once.
func (f *flight) land(receipt *types.Receipt, err error) {
	if !f.hasLanded() {
		f.receipt, f.err = receipt, err
		close(f.landed)
	}
}

// find is the live flight of an intent.
func (s *Sender) find(intent string) *flight {
	for _, f := range s.flights {
		if intent != "" && f.call.Intent == intent && f.waiting > 0 && !f.hasLanded() {
			return f
		}
	}
	return nil
}

// depart gives the call the next nonce and broadcasts it.
func (s *Sender) depart(ctx context.Context, call Call, gas uint64, pay fees) (*flight, error) {
	nonce, err := s.client.nonce(ctx, s.from, nil)
	if err != nil {
		return nil, err
	}
	if n := len(s.flights); n > 0 {
		nonce = max(nonce, s.flights[n-1].nonce+1)
	}
	f := &flight{call: call, nonce: nonce, gas: gas, waiting: 1, landed: make(chan struct{})}
	if err := s.push(ctx, f, pay); err != nil {
		return nil, s.explain(ctx, call, err)
	}
	s.flights = append(s.flights, f)
	return f, nil
}

// push signs the flight's call at the given fees and broadcasts it. Where the
// nonce has a pending transaction already, it offers more until that is
// replaced or the cap is reached. It fails only where no endpoint would ever
// take the transaction.
func (s *Sender) push(ctx context.Context, f *flight, pay fees) error {
	for {
		tx, err := s.sign(&types.DynamicFeeTx{
			ChainID:   s.client.id(),
			Nonce:     f.nonce,
			GasTipCap: pay.tip,
			GasFeeCap: pay.max,
			Gas:       f.gas,
			To:        (*common.Address)(f.call.To),
			Value:     f.call.Value,
			Data:      f.call.Data,
		})
		if err != nil {
			return err
		}
		f.pay, f.txs, f.sent, f.told = pay, append(f.txs, tx), time.Now(), time.Now()
		err = s.client.broadcast(ctx, tx)
		switch {
		case said(err, "underpriced", "replacement"):
			more, ok := pay.bump(pay, s.cfg.FeeCap)
			if ok {
				pay = more
				continue
			}
			f.trouble = &FeeCapError{Asked: eighthMore(pay.max), Cap: s.cfg.FeeCap}
		case said(err, "nonce too low"), err != nil && !isAnswer(err):
			f.trouble = err // the next look finds out
		case err != nil:
			return err
		}
		return nil
	}
}

// look compares the flights with the chain, at most twice a poll however many wait.
func (s *Sender) look(ctx context.Context) {
	if s.takeTurn(ctx) != nil {
		return
	}
	defer s.endTurn()
	if time.Since(s.looked) < s.cfg.Poll/2 {
		return
	}
	for _, f := range s.flights {
		f.trouble = nil
	}
	if err := s.advance(ctx); err != nil {
		for _, f := range s.flights {
			f.trouble = err // endpoints come back; until then nothing is lost
		}
	}
	s.looked = time.Now()
	s.sweep()
}

// advance takes every flight a step further.
func (s *Sender) advance(ctx context.Context) error {
	head, err := s.client.Head(ctx)
	if err != nil {
		return err
	}
	spent, err := s.client.nonce(ctx, s.from, head.Number)
	if err != nil {
		return err
	}
	for _, f := range s.flights {
		if f.nonce < spent {
			err = s.confirm(ctx, f, head.Number)
		} else {
			f.missed = 0
			err = s.urge(ctx, f, f.nonce == spent)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// confirm ends a flight whose nonce is spent, once that is deep enough.
func (s *Sender) confirm(ctx context.Context, f *flight, head *big.Int) error {
	for i := len(f.txs) - 1; i >= 0; i-- {
		receipt, err := s.client.receipt(ctx, f.txs[i].Hash())
		if err != nil {
			return err
		}
		if receipt == nil {
			continue
		}
		f.missed = 0
		depth := new(big.Int).Sub(head, receipt.BlockNumber)
		if depth.Sign() < 0 || depth.Uint64()+1 < s.cfg.Confirmations {
			return nil
		}
		f.over = true
		f.land(receipt, s.verdict(ctx, f, receipt))
		return nil
	}
	return s.miss(ctx, f, head)
}

// missesForLoss is how many looks in a row must miss a flight whose nonce is
// spent: an endpoint that lags may know the nonce of one that does not.
const missesForLoss = 3

// miss gives a flight up for lost where its nonce is spent, as deep as wanted,
// on none of its transactions. The nonce is asked for only now, of the endpoint
// that has just denied the receipts.
func (s *Sender) miss(ctx context.Context, f *flight, head *big.Int) error {
	deep := new(big.Int).Sub(head, new(big.Int).SetUint64(s.cfg.Confirmations-1))
	if deep.Sign() < 0 {
		return nil
	}
	settled, err := s.client.nonce(ctx, s.from, deep)
	if err != nil {
		return err
	}
	if f.nonce >= settled {
		f.missed = 0
		return nil
	}
	if f.missed++; f.missed >= missesForLoss {
		f.over = true
		f.land(nil, errLost)
	}
	return nil
}

// verdict is nil for a transaction that did its work. For one that the
// contract refused, it asks again for the reason, on the state after the
// transaction's block.
func (s *Sender) verdict(ctx context.Context, f *flight, receipt *types.Receipt) error {
	if receipt.Status == types.ReceiptStatusSuccessful {
		return nil
	}
	_, err := s.client.call(ctx, s.message(f.call), receipt.BlockNumber.Uint64())
	if revert := (*RevertError)(nil); errors.As(err, &revert) {
		return revert
	}
	return &RevertError{}
}

// urge keeps a flight that is in no block on its way. Nodes forget
// transactions, so it is broadcast again and again; the first in line, once
// stuck, is replaced by one that pays more.
func (s *Sender) urge(ctx context.Context, f *flight, first bool) error {
	if !first || time.Since(f.sent) < s.cfg.StuckAfter {
		return s.repeat(ctx, f)
	}
	if f.waiting == 0 {
		// Somebody gave it up and later flights wait behind it: a transfer of
		// nothing to ourselves takes its place.
		own := s.Account()
		f.call, f.gas = Call{To: &own}, 21_000
	} else if _, refusal := s.simulate(ctx, f.call); isRevert(refusal) {
		// Either the transaction has just happened, and so cannot happen again,
		// or the chain has moved on and it would only cost: it is given up.
		spent, err := s.client.nonce(ctx, s.from, nil)
		if err == nil && spent == f.nonce {
			f.land(nil, refusal)
			f.waiting = 0
		}
		return err
	}
	now, err := s.client.suggest(ctx, s.cfg.LeastTip, s.cfg.FeeCap)
	if err != nil {
		return errors.Join(err, s.repeat(ctx, f))
	}
	more, ok := f.pay.bump(now, s.cfg.FeeCap)
	if !ok {
		f.trouble = &FeeCapError{Asked: eighthMore(f.pay.max), Cap: s.cfg.FeeCap}
		return s.repeat(ctx, f)
	}
	return s.push(ctx, f, more)
}

// repeat broadcasts the newest transaction again if that was long ago.
func (s *Sender) repeat(ctx context.Context, f *flight) error {
	if time.Since(f.told) < s.cfg.StuckAfter/4 {
		return nil
	}
	f.told = time.Now()
	err := s.client.broadcast(ctx, f.last())
	if err != nil && isAnswer(err) {
		return nil // "nonce too low" and its like: receipts tell
	}
	return err
}

// sweep forgets flights that have ended. One that was given up stays only
// while a later one waits behind it: otherwise the next call takes its nonce
// and so replaces it.
func (s *Sender) sweep() {
	live := s.flights[:0]
	for _, f := range s.flights {
		if !f.over {
			live = append(live, f)
		}
	}
	for len(live) > 0 && live[len(live)-1].waiting == 0 {
		live = live[:len(live)-1]
	}
	clear(s.flights[len(live):])
	s.flights = live
}
