package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/jurat-network/jurat"
)

// Call is something that a transaction is to do.
type Call struct {
	To    *jurat.Address // nil creates a contract from Data
	Data  []byte
	Value *big.Int // wei; nil is none
	Gas   uint64   // limit; 0 is estimated, with a margin
	// Intent names the effect where it must not be had twice: while a call of
	// an intent is under way, sending another with that intent waits for the
	// first instead. "" names nothing.
	Intent string
}

// SenderConfig says how an account pays and waits.
type SenderConfig struct {
	FeeCap        *big.Int      // wei per gas that no transaction ever offers more than; nil is 500 gwei
	LeastTip      *big.Int      // wei per gas offered to block makers even where recent blocks were empty; nil is 0.001 gwei
	Confirmations uint64        // blocks that make a transaction final, the one it is in counted; 0 is 1
	StuckAfter    time.Duration // in no block for so long, a transaction is replaced by one that pays more; 0 is 45 s
	Poll          time.Duration // between looks at the chain; 0 is 1 s
}

func (cfg SenderConfig) withDefaults() SenderConfig {
	if cfg.FeeCap == nil {
		cfg.FeeCap = big.NewInt(500 * params.GWei)
	}
	if cfg.LeastTip == nil {
		cfg.LeastTip = big.NewInt(params.GWei / 1000)
	}
	if cfg.Confirmations == 0 {
		cfg.Confirmations = 1
	}
	if cfg.StuckAfter == 0 {
		cfg.StuckAfter = 45 * time.Second
	}
	if cfg.Poll == 0 {
		cfg.Poll = time.Second
	}
	return cfg
}

// Sender gets one account's transactions into the chain. It trusts no node to
// remember a transaction: it sends what it signed again until a block has it,
// replaces what is stuck, and believes nothing but receipts at the wanted depth.
//
// A call takes a nonce when it is sent and keeps it through all replacements,
// so at most one of them ever happens. Only once the nonce is spent, at that
// depth, on a transaction that is not ours does the call take another; and
// before that it is simulated again, so that a delivery somebody else has made
// in the meantime ends in the contract's refusal, not in a second payment.
// Nothing is kept on disk: after a restart the chain says which nonce is next,
// and the first call replaces whatever was left pending there.
//
// One account belongs to one Sender. Safe for concurrent use.
type Sender struct {
	client *Client
	cfg    SenderConfig
	from   common.Address
	sign   func(types.TxData) (*types.Transaction, error)

	// turn is held by whoever looks at or changes what follows.
	turn    chan struct{}
	flights []*flight // ascending by nonce; the last is not given up
	looked  time.Time // when the flights were last compared with the chain
}

// NewSender makes the sender of the key's account. Keys are never printed.
func NewSender(c *Client, key *ecdsa.PrivateKey, cfg SenderConfig) *Sender {
	signer := types.LatestSignerForChainID(c.id())
	return &Sender{
		client: c,
		cfg:    cfg.withDefaults(),
		from:   crypto.PubkeyToAddress(key.PublicKey),
		sign:   func(tx types.TxData) (*types.Transaction, error) { return types.SignNewTx(key, signer, tx) },
		turn:   make(chan struct{}, 1),
	}
}

// Account is the address that pays.
func (s *Sender) Account() jurat.Address { return jurat.Address(s.from) }

// maxLost bounds how often a call takes a new nonce because its own was spent
// by somebody else with this key.
const maxLost = 5

// Send simulates the call, sends it and waits until it is confirmed. It fails
//
//   - with a *RevertError where the contract refuses, before sending or after,
//   - with an *UnfundedError where the account cannot pay,
//   - with a *FeeCapError where the chain asks for more than the cap,
//   - with ctx's error where ctx ends first: the transaction may still happen,
//     until a later call replaces it.
func (s *Sender) Send(ctx context.Context, call Call) (*types.Receipt, error) {
	for range maxLost {
		f, err := s.launch(ctx, call)
		if err != nil {
			return nil, fmt.Errorf("send transaction: %w", err)
		}
		receipt, err := s.await(ctx, f)
		if errors.Is(err, errLost) {
			continue
		}
		if err != nil {
			return receipt, fmt.Errorf("send transaction: %w", err)
		}
		return receipt, nil
	}
	return nil, fmt.Errorf("send transaction: something else spends the nonces of account %s: give each process its own key", s.Account())
}

// Begin is Send in two parts: once it returns, calls that are begun later happen
// later, and wait returns what Send would. wait must be called.
func (s *Sender) Begin(ctx context.Context, call Call) (wait func() (*types.Receipt, error), err error) {
	f, err := s.launch(ctx, call)
	if err != nil {
		return nil, fmt.Errorf("send transaction: %w", err)
	}
	return func() (*types.Receipt, error) {
		receipt, err := s.await(ctx, f)
		if errors.Is(err, errLost) {
			return s.Send(ctx, call)
		}
		if err != nil {
			return receipt, fmt.Errorf("send transaction: %w", err)
		}
		return receipt, nil
	}, nil
}

// launch gives the call a flight: the one of its intent, or a new one.
func (s *Sender) launch(ctx context.Context, call Call) (*flight, error) {
	if f, err := s.join(ctx, call.Intent); f != nil || err != nil {
		return f, err
	}
	gas, err := s.simulate(ctx, call)
	if err != nil {
		return nil, err
	}
	pay, err := s.client.suggest(ctx, s.cfg.LeastTip, s.cfg.FeeCap)
	if err != nil {
		return nil, err
	}
	if err := s.takeTurn(ctx); err != nil {
		return nil, err
	}
	defer s.endTurn()
	if f := s.find(call.Intent); f != nil { // launched meanwhile
		f.waiting++
		return f, nil
	}
	return s.depart(ctx, call, gas, pay)
}

// join is the flight of the intent, with the caller counted as waiting for
// it; nil where there is none.
func (s *Sender) join(ctx context.Context, intent string) (*flight, error) {
	if intent == "" {
		return nil, nil
	}
	if err := s.takeTurn(ctx); err != nil {
		return nil, err
	}
	defer s.endTurn()
	f := s.find(intent)
	if f != nil {
		f.waiting++
	}
	return f, nil
}

// simulate runs the call on the newest block and returns the gas to allow.
func (s *Sender) simulate(ctx context.Context, call Call) (gas uint64, err error) {
	msg := s.message(call)
	if call.Gas != 0 {
		_, err := s.client.call(ctx, msg, 0)
		return call.Gas, s.explain(ctx, call, err)
	}
	gas, err = query(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (uint64, error) {
		return e.EstimateGas(ctx, msg)
	})
	if err != nil {
		return 0, s.explain(ctx, call, asRevert(err))
	}
	return gas + gas/5, nil // state may move between the estimate and the block
}

func (s *Sender) message(call Call) ethereum.CallMsg {
	return ethereum.CallMsg{From: s.from, To: (*common.Address)(call.To), Data: call.Data, Value: call.Value, Gas: call.Gas}
}

// explain turns a node's "insufficient funds" into an *UnfundedError.
func (s *Sender) explain(ctx context.Context, call Call, err error) error {
	if !said(err, "insufficient funds", "insufficient balance", "enough funds") {
		return err
	}
	have, balanceErr := s.client.Balance(ctx, s.Account())
	if balanceErr != nil {
		return errors.Join(err, balanceErr)
	}
	need := new(big.Int).Mul(s.cfg.FeeCap, big.NewInt(100_000))
	if call.Value != nil {
		need.Add(need, call.Value)
	}
	return &UnfundedError{Account: s.Account(), ChainID: s.client.ChainID(), Have: have, Need: bigMax(need, new(big.Int).Add(have, big.NewInt(1)))}
}

// await looks at the chain until the flight has landed or ctx has ended.
func (s *Sender) await(ctx context.Context, f *flight) (*types.Receipt, error) {
	tick := time.NewTicker(s.cfg.Poll)
	defer tick.Stop()
	for {
		select {
		case <-f.landed:
			return f.receipt, f.err
		case <-ctx.Done():
			return s.leave(f, ctx.Err())
		case <-tick.C:
			s.look(ctx)
		}
	}
}

// leave is for a waiter whose ctx has ended. The last one gives the flight up.
func (s *Sender) leave(f *flight, cause error) (*types.Receipt, error) {
	s.turn <- struct{}{}
	defer s.endTurn()
	select {
	case <-f.landed:
		return f.receipt, f.err
	default:
	}
	if f.waiting--; f.waiting == 0 {
		s.sweep()
	}
	if f.trouble != nil {
		cause = fmt.Errorf("%w; %w", cause, f.trouble)
	}
	return nil, fmt.Errorf("transaction %s is not confirmed: %w", f.last().Hash(), cause)
}

func (s *Sender) takeTurn(ctx context.Context) error {
	select {
	case s.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *Sender) endTurn() { <-s.turn }

// sendWithRoom sends a call that may need so much more gas in its block than at
// the one at which it is estimated.
func (s *Sender) sendWithRoom(ctx context.Context, call Call, room uint64) (*types.Receipt, error) {
	gas, err := s.simulate(ctx, call)
	if err != nil {
		return nil, err
	}
	call.Gas = gas + room
	return s.Send(ctx, call)
}

// do sends a call of a contract and waits until it is confirmed; what names it
// in errors.
func (s *Sender) do(ctx context.Context, what string, to jurat.Address, data []byte, value *big.Int) (jurat.Hash, error) {
	receipt, err := s.Send(ctx, Call{To: &to, Data: data, Value: value})
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("%s: %w", what, err)
	}
	return jurat.Hash(receipt.TxHash), nil
}
