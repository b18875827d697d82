package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
	"github.com/jurat-network/jurat/edge/chain/bindings/enclaved"
)

// What a member reads before it releases anything of what is sealed: each of one block,
// as a quorum of endpoints has it.

// EnclaveAt is an enclave as Enclaves has it at a block.
type EnclaveAt struct {
	enclaves.Registration
	Live bool // neither revoked nor run out, and of a measurement that is allowed
}

// Enclaves are what is registered of enclaves at a block, in the order of their signers.
func (q *Quorum) Enclaves(ctx context.Context, contract jurat.Address, committee jurat.Hash, signers []jurat.Address, at message.Block) ([]EnclaveAt, error) {
	if len(signers) == 0 {
		return nil, nil
	}
	e := enclaved.NewEnclaves()
	var calls [][]byte
	for _, s := range signers {
		calls = append(calls, e.PackEnclaveOf(committee, common.Address(s)), e.PackIsLive(committee, common.Address(s)))
	}
	out, err := q.at(ctx, "read which enclaves are registered", at, common.Address(contract), calls)
	if err != nil {
		return nil, err
	}
	list := make([]EnclaveAt, len(signers))
	for i, s := range signers {
		of, err := e.UnpackEnclaveOf(out[2*i])
		if err != nil {
			return nil, fmt.Errorf("read enclave %s: %w", s, err)
		}
		live, err := e.UnpackIsLive(out[2*i+1])
		if err != nil {
			return nil, fmt.Errorf("read enclave %s: %w", s, err)
		}
		list[i] = EnclaveAt{Live: live, Registration: enclaves.Registration{Signer: s, Vendor: enclaves.Vendor(of.Vendor), Measurement: of.Measurement,
			HPKE: of.Hpke, Expiry: of.Expiry, Assurance: enclaves.Assurance(of.Assurance)}}
	}
	return list, nil
}

// RequestAt is where a request of a consumer's stands at a block.
func (q *Quorum) RequestAt(ctx context.Context, requests jurat.Address, id jurat.Hash, consumer jurat.Address, at message.Block) (RequestState, error) {
	contract := asked.NewRequests()
	out, err := q.at(ctx, "read where a request stands", at, common.Address(requests), [][]byte{contract.PackStateOf(id, common.Address(consumer))})
	if err != nil {
		return 0, err
	}
	state, err := contract.UnpackStateOf(out[0])
	return RequestState(state.State), err
}

// Balance is what an account has at the newest block, in wei.
func (q *Quorum) Balance(ctx context.Context, account jurat.Address) (*big.Int, error) {
	b, err := q.Newest(ctx, "latest", 0)
	if err != nil {
		return nil, err
	}
	return agree(ctx, q, "read a balance", func(ctx context.Context, e *ethclient.Client) (*big.Int, error) {
		return e.BalanceAtHash(ctx, common.Address(account), common.Hash(b.Hash))
	}, (*big.Int).String)
}

// Term is how far an agreement binds a committee to a consumer at a block.
type Term struct {
	Made  bool   // between these two
	Until uint64 // Unix seconds: the end of the paid time
	Ended bool
	Epoch uint32 // of the committee, that serves
}

// TermAt reads an agreement between a committee and a consumer.
func (q *Quorum) TermAt(ctx context.Context, agreements jurat.Address, id, committee jurat.Hash, consumer jurat.Address, at message.Block) (t Term, err error) {
	contract := bound.NewAgreements()
	out, err := q.at(ctx, "read where an agreement stands", at, common.Address(agreements), [][]byte{contract.PackStandingOf(id)})
	if err != nil {
		return t, err
	}
	s, err := contract.UnpackStandingOf(out[0])
	if err != nil || s.Activated == 0 {
		return t, err
	}
	made, err := q.between(ctx, agreements, id, committee, consumer, s.Activated, at)
	return Term{Made: made, Until: s.Until, Ended: s.Ended, Epoch: s.Epoch}, err
}

// parties is whom an agreement is said to be between. Its id is a hash of its terms, so
// whoever they are once they are for good.
type parties struct {
	contract      jurat.Address
	id, committee jurat.Hash
	consumer      jurat.Address
}

// between reports whether an agreement is between a committee and a consumer, which only the event of
// its activation says: it is looked for in the blocks of that second, once.
func (q *Quorum) between(ctx context.Context, agreements jurat.Address, id, committee jurat.Hash, consumer jurat.Address, activated uint64, at message.Block) (bool, error) {
	who := parties{agreements, id, committee, consumer}
	if _, known := q.found.Load(who); known {
		return true, nil
	}
	first, err := q.FirstSince(ctx, activated, at.Number)
	if err != nil {
		return false, err
	}
	after, err := q.FirstSince(ctx, activated+1, at.Number)
	if err != nil {
		return false, err
	}
	made, err := q.logs(ctx, "read whose an agreement is", ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(first), ToBlock: new(big.Int).SetUint64(max(after, 1) - 1),
		Addresses: []common.Address{common.Address(agreements)},
		Topics: [][]common.Hash{{must(bound.AgreementsMetaData.ParseABI()).Events["Activated"].ID}, {common.Hash(id)}, {common.Hash(committee)},
			{common.BytesToHash(consumer[:])}}})
	if len(made) > 0 {
		q.found.Store(who, true)
	}
	return len(made) > 0, err
}
