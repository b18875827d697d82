package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
)

// RequestLimits are what a Requests contract is made with, in seconds; see
// IRequests.
type RequestLimits struct {
	BlockTime uint64 `json:"block_time_s"` // of the chain's blocks, rounded up
	Rounds    uint64 `json:"rounds_s"`     // from a final question to a sworn answer
	Grace     uint64 `json:"grace_s"`      // past the deadline, to deliver what was sworn in time
}

// DefaultRequestLimits suit rounds of a second.
var DefaultRequestLimits = RequestLimits{BlockTime: 12, Rounds: 20, Grace: 300}

// RequestsFor is where DeployRequests puts the contract.
func RequestsFor(at Contracts, token jurat.Address, limits RequestLimits) jurat.Address {
	return place(requestsInit(at, token, limits))
}

func requestsInit(at Contracts, token jurat.Address, limits RequestLimits) []byte {
	seconds := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	args := asked.NewRequests().PackConstructor(common.Address(at.Feeds), common.Address(token), seconds(limits.BlockTime), seconds(limits.Rounds), seconds(limits.Grace))
	return slices.Concat(common.FromHex(asked.RequestsMetaData.Bin), args)
}

// DeployRequests puts a Requests contract on the chain whose coin is a token, or
// the native one where that is zero; or finds it there.
func DeployRequests(ctx context.Context, s *Sender, at Contracts, token jurat.Address, limits RequestLimits) error {
	if err := s.create(ctx, requestsInit(at, token, limits)); err != nil {
		return fmt.Errorf("deploy requests: %w", err)
	}
	return nil
}

// RequestGrace is how many seconds past its deadline a request's answer may be
// delivered. It fails where there is no Requests contract of these feeds.
func RequestGrace(ctx context.Context, c *Client, requests jurat.Address, at Contracts) (uint64, error) {
	contract := asked.NewRequests()
	feeds, err := ask(ctx, c, "read requests", requests, contract.PackFEEDS(), contract.UnpackFEEDS)
	if err != nil {
		return 0, err
	}
	if jurat.Address(feeds) != at.Feeds {
		return 0, fmt.Errorf("read requests: %s is no Requests of %s", requests, at.Feeds)
	}
	grace, err := ask(ctx, c, "read requests", requests, contract.PackGRACE(), contract.UnpackGRACE)
	if err != nil {
		return 0, err
	}
	return grace.Uint64(), nil
}

// RequestLog is what a Requests contract's events tell of a committee, each list in chain order.
type RequestLog struct {
	Asked    []Asked
	Answered []Replied
	Refunded []Refund
}

// Asked is a request as the chain has it.
type Asked struct {
	At      jurat.Address // the Requests that was asked
	ID      jurat.Hash
	Request request.Request
	Block   uint64
	Index   uint // of the event in the block
	Tx      jurat.Hash
}

// Replied is a committee's answer as it came to the chain.
type Replied struct {
	ID     jurat.Hash
	Status request.Status
	Called bool // the callback went well
	Result []byte
	Block  uint64
	Index  uint
	Tx     jurat.Hash
}

// Refund is a payment that went back.
type Refund struct {
	ID     jurat.Hash
	To     jurat.Address
	Amount *big.Int
	Block  uint64
	Tx     jurat.Hash
}

// Body is the answer's body, as it was sworn.
func (r *Replied) Body() []byte { return request.Body(r.Status, r.Result) }

// RequestEvents reads the events of the blocks from to to: what was asked of a
// committee, and every answer and refund, whoever was asked.
func RequestEvents(ctx context.Context, c *Client, requests jurat.Address, committee jurat.Hash, from, to uint64) (log RequestLog, err error) {
	abi := must(asked.RequestsMetaData.ParseABI())
	ofCommittee := [][]common.Hash{{abi.Events["Requested"].ID}, {}, {common.Hash(committee)}}
	ofAll := [][]common.Hash{{abi.Events["Answered"].ID, abi.Events["Refunded"].ID}}
	for _, topics := range [][][]common.Hash{ofCommittee, ofAll} {
		logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
			Addresses: []common.Address{common.Address(requests)}, Topics: topics})
		if err != nil {
			return log, fmt.Errorf("read requests: %w", err)
		}
		for i := range logs {
			if err := log.take(c.ChainID(), requests, &logs[i]); err != nil {
				return log, fmt.Errorf("read requests: %w", err)
			}
		}
	}
	return log, nil
}

// RequestEvent finds what the chain tells of one request, in all blocks.
func RequestEvent(ctx context.Context, c *Client, requests jurat.Address, id jurat.Hash) (log RequestLog, err error) {
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(requests)}, Topics: [][]common.Hash{{}, {common.Hash(id)}}})
	if err != nil {
		return log, fmt.Errorf("read request: %w", err)
	}
	for i := range logs {
		if err := log.take(c.ChainID(), requests, &logs[i]); err != nil {
			return log, fmt.Errorf("read request: %w", err)
		}
	}
	return log, nil
}

// take adds an event. An endpoint that tells of a request under another's id is
// not believed.
func (l *RequestLog) take(chain uint64, requests jurat.Address, event *types.Log) error {
	contract, abi := asked.NewRequests(), must(asked.RequestsMetaData.ParseABI())
	if event.Removed || len(event.Topics) == 0 {
		return nil
	}
	switch event.Topics[0] {
	case abi.Events["Requested"].ID:
		e, err := contract.UnpackRequestedEvent(event)
		if err != nil {
			return err
		}
		r := request.Request{Committee: e.Committee, Job: e.Job, Consumer: jurat.Address(e.Consumer), Number: e.Number, Deadline: e.Deadline,
			CallbackGas: e.CallbackGas, Confirmations: e.Confirmations, Callback: e.Callback, Payment: e.Payment, Params: e.Params}
		if r.ID(chain, requests) != e.Id {
			return fmt.Errorf("an endpoint shows request %s with other contents", jurat.Hash(e.Id))
		}
		l.Asked = append(l.Asked, Asked{requests, e.Id, r, event.BlockNumber, event.Index, jurat.Hash(event.TxHash)})
	case abi.Events["Answered"].ID:
		e, err := contract.UnpackAnsweredEvent(event)
		if err != nil {
			return err
		}
		l.Answered = append(l.Answered, Replied{e.Id, request.Status(e.Status), e.Called, e.Result, event.BlockNumber, event.Index, jurat.Hash(event.TxHash)})
	case abi.Events["Refunded"].ID:
		e, err := contract.UnpackRefundedEvent(event)
		if err != nil {
			return err
		}
		l.Refunded = append(l.Refunded, Refund{e.Id, jurat.Address(e.To), e.Amount, event.BlockNumber, jurat.Hash(event.TxHash)})
	}
	return nil
}

// Response is a sworn answer with what proves it.
type Response struct {
	Report  jurat.SignedReport
	Expiry  uint64       // of the epoch's key, Unix seconds
	Path    []jurat.Hash // from the answer's leaf to the report's root
	Request request.Request
	Body    []byte
}

// FulfilCall is the transaction that brings a response to the contract.
func FulfilCall(requests jurat.Address, r *Response) (Call, error) {
	path := make([][32]byte, len(r.Path))
	for i := range path {
		path[i] = r.Path[i]
	}
	sworn := asked.Sworn{Expiry: r.Expiry, Epoch: r.Report.Epoch, Round: uint64(r.Report.Round), Time: uint64(r.Report.Time),
		R: common.Address(r.Report.Signature.R), S: new(big.Int).SetBytes(r.Report.Signature.S[:])}
	data, err := asked.NewRequests().TryPackFulfil(sworn, path, requestCall(&r.Request), r.Body)
	if err != nil {
		return Call{}, fmt.Errorf("fulfil request: %w", err)
	}
	return Call{To: &requests, Data: data}, nil
}

// requestCall is a request as calls carry it.
func requestCall(q *request.Request) asked.Request {
	payment := q.Payment
	if payment == nil {
		payment = new(big.Int)
	}
	return asked.Request{Committee: q.Committee, Job: q.Job, Consumer: common.Address(q.Consumer),
		Number: q.Number, Deadline: q.Deadline, CallbackGas: q.CallbackGas, Confirmations: q.Confirmations, Callback: q.Callback, Payment: payment, Params: q.Params}
}

// RequestState is where a request stands on the chain, as IRequests numbers it.
type RequestState uint8

// The states.
const (
	RequestNone     RequestState = iota // never asked, or undone by a reorganisation
	RequestOpen                         // neither answered nor refunded
	RequestAnswered                     // answered, paid and called back
	RequestKept                         // answered and paid; the callback failed
	RequestFailed                       // why there is no answer was sworn: the payment can be taken back
	RequestRefunded                     // the payment was taken back
)

func (s RequestState) String() string {
	names := [...]string{"none", "open", "answered", "kept", "failed", "refunded"}
	if int(s) >= len(names) {
		return fmt.Sprintf("state-%d", uint8(s))
	}
	return names[s]
}

// ReadRequestState is where a request of a consumer's stands in the newest block.
func ReadRequestState(ctx context.Context, c *Client, requests jurat.Address, id jurat.Hash, consumer jurat.Address) (RequestState, error) {
	contract := asked.NewRequests()
	out, err := ask(ctx, c, "read request", requests, contract.PackStateOf(id, common.Address(consumer)), contract.UnpackStateOf)
	return RequestState(out.State), err
}

// ErrNotFulfilled means that a transaction brought an answer by another contract's
// doing, so that its own bytes do not show the report.
var ErrNotFulfilled = errors.New("the transaction does not call fulfil of the contract Requests itself")

// ReadFulfilment reads back what a transaction brought: all of the response but
// the report's committee and root, which its leaf and path lead to.
func ReadFulfilment(ctx context.Context, c *Client, requests jurat.Address, hash jurat.Hash) (*Response, error) {
	tx, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*types.Transaction, error) {
		tx, _, err := e.TransactionByHash(ctx, common.Hash(hash))
		return tx, err
	})
	if err != nil {
		return nil, fmt.Errorf("read transaction %s: %w", hash, err)
	}
	method := must(asked.RequestsMetaData.ParseABI()).Methods["fulfil"]
	if to := tx.To(); to == nil || jurat.Address(*to) != requests || len(tx.Data()) < 4 || !bytes.Equal(tx.Data()[:4], method.ID) {
		return nil, fmt.Errorf("read transaction %s: %w", hash, ErrNotFulfilled)
	}
	args, err := method.Inputs.Unpack(tx.Data()[4:])
	if err != nil {
		return nil, fmt.Errorf("read transaction %s: %w", hash, err)
	}
	var in struct {
		Report asked.Sworn
		Path   [][32]byte
		Asked  asked.Request
		Body   []byte
	}
	if err := method.Inputs.Copy(&in, args); err != nil {
		return nil, fmt.Errorf("read transaction %s: %w", hash, err)
	}
	r := &Response{Expiry: in.Report.Expiry, Body: in.Body}
	r.Report.Epoch, r.Report.Round, r.Report.Time = in.Report.Epoch, jurat.Round(in.Report.Round), jurat.Time(in.Report.Time)
	r.Report.Signature.R = jurat.Address(in.Report.R)
	in.Report.S.FillBytes(r.Report.Signature.S[:])
	for _, h := range in.Path {
		r.Path = append(r.Path, h)
	}
	return r, nil
}
