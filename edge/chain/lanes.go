package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
)

// LaneEnds are a chain's ends of lanes.
type LaneEnds struct {
	Outbox jurat.Address `json:"outbox"`
	Inbox  jurat.Address `json:"inbox"`
}

// SentMessage is a message as an Outbox's event has it, and where.
type SentMessage struct {
	message.Message
	Block message.Block
	Tx    jurat.Hash
}

// OutboxLog is what an Outbox tells in a range of blocks, in chain order.
type OutboxLog struct {
	Sent     []SentMessage
	Returned []jurat.Hash // ids
}

// Outbox is what an Outbox tells in the blocks from one number to another, both
// included, as a quorum has it. What an event says under another's id is not believed.
func (q *Quorum) Outbox(ctx context.Context, outbox jurat.Address, from, to uint64) (*OutboxLog, error) {
	filter := outboxFilter(outbox, nil)
	filter.FromBlock, filter.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(to)
	logs, err := q.logs(ctx, fmt.Sprintf("read messages of blocks %d to %d", from, to), filter)
	if err != nil {
		return nil, err
	}
	out := new(OutboxLog)
	for i := range logs {
		if n := logs[i].BlockNumber; n < from || n > to {
			return nil, fmt.Errorf("read messages of blocks %d to %d: there is one of block %d", from, to, n)
		}
		if err := out.take(q.id, outbox, &logs[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// outboxFilter is of an Outbox's events, of one message where an id is given.
func outboxFilter(outbox jurat.Address, id *jurat.Hash) ethereum.FilterQuery {
	abi := must(lanes.OutboxMetaData.ParseABI())
	topics := [][]common.Hash{{abi.Events["Sent"].ID, abi.Events["Returned"].ID}}
	if id != nil {
		topics = append(topics, []common.Hash{common.Hash(*id)})
	}
	return ethereum.FilterQuery{Addresses: []common.Address{common.Address(outbox)}, Topics: topics}
}

func (o *OutboxLog) take(chain uint64, outbox jurat.Address, l *types.Log) error {
	contract, abi := lanes.NewOutbox(), must(lanes.OutboxMetaData.ParseABI())
	if l.Removed || len(l.Topics) == 0 || jurat.Address(l.Address) != outbox {
		return nil
	}
	switch l.Topics[0] {
	case abi.Events["Sent"].ID:
		e, err := contract.UnpackSentEvent(l)
		if err != nil {
			return err
		}
		m := messageOf(&e.Message)
		if m.ID() != e.Id || m.SourceChain != chain || m.Outbox != outbox {
			return fmt.Errorf("an endpoint shows message %s with other contents", jurat.Hash(e.Id))
		}
		o.Sent = append(o.Sent, SentMessage{m, message.Block{Number: l.BlockNumber, Hash: jurat.Hash(l.BlockHash), Time: m.Sent}, jurat.Hash(l.TxHash)})
	case abi.Events["Returned"].ID:
		e, err := contract.UnpackReturnedEvent(l)
		if err != nil {
			return err
		}
		o.Returned = append(o.Returned, e.Id)
	}
	return nil
}

func messageOf(m *lanes.Message) message.Message {
	out := message.Message{SourceChain: m.SourceChain, Outbox: jurat.Address(m.Outbox), DestinationChain: m.DestinationChain, Inbox: jurat.Address(m.Inbox),
		Committee: m.Committee, Sequence: m.Sequence, Previous: m.Previous, Sender: jurat.Address(m.Sender), Receiver: jurat.Address(m.Receiver),
		GasLimit: m.GasLimit, Sent: m.Sent, Deadline: m.Deadline, Data: m.Data}
	for _, t := range m.Tokens {
		out.Tokens = append(out.Tokens, message.TokenAmount{Token: jurat.Address(t.Token), Amount: t.Amount})
	}
	return out
}

func messageCall(m *message.Message) lanes.Message {
	return lanes.Message{SourceChain: m.SourceChain, Outbox: common.Address(m.Outbox), DestinationChain: m.DestinationChain, Inbox: common.Address(m.Inbox),
		Committee: m.Committee, Sequence: m.Sequence, Previous: m.Previous, Sender: common.Address(m.Sender), Receiver: common.Address(m.Receiver),
		GasLimit: m.GasLimit, Sent: m.Sent, Deadline: m.Deadline, Data: m.Data, Tokens: tokensCall(m.Tokens)}
}

func tokensCall(tokens []message.TokenAmount) []lanes.TokenAmount {
	out := []lanes.TokenAmount{}
	for _, t := range tokens {
		amount := t.Amount
		if amount == nil {
			amount = new(big.Int)
		}
		out = append(out, lanes.TokenAmount{Token: common.Address(t.Token), Amount: amount})
	}
	return out
}

// Landings are what an Inbox shows of messages at a block.
func (q *Quorum) Landings(ctx context.Context, inbox jurat.Address, ids []jurat.Hash, at message.Block) ([]message.Landing, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	contract := lanes.NewInbox()
	calls := make([][]byte, len(ids))
	for i, id := range ids {
		calls[i] = contract.PackStateOf(id)
	}
	out, err := q.at(ctx, "read where messages stand", at, common.Address(inbox), calls)
	if err != nil {
		return nil, err
	}
	list := make([]message.Landing, len(ids))
	for i, id := range ids {
		state, err := contract.UnpackStateOf(out[i])
		if err != nil {
			return nil, err
		}
		list[i] = message.Landing{ID: id, Arrival: message.Arrival(state.Arrival), From: state.From.Uint64()}
	}
	return list, nil
}

// LaneAt is a lane as one of its ends has it.
type LaneAt struct {
	Far       jurat.Address // the other end; zero where there is no such lane
	Committee jurat.Hash
	Guard     jurat.Hash // zero for none
	Changes   uint32     // how often it was halted or resumed
	Veto      uint32     // seconds, of an Inbox
	Floors    map[jurat.Address]*big.Int
}

// InboxLane is the lane from a chain as an Inbox has it at a block, with the floors of
// some of the source's tokens.
func (q *Quorum) InboxLane(ctx context.Context, inbox jurat.Address, source uint64, tokens []jurat.Address, at message.Block) (*LaneAt, error) {
	contract := lanes.NewInbox()
	calls := [][]byte{contract.PackLaneOf(source)}
	for _, t := range tokens {
		calls = append(calls, contract.PackGuardFromOf(source, common.Address(t)))
	}
	out, err := q.at(ctx, fmt.Sprintf("read the lane from chain %d", source), at, common.Address(inbox), calls)
	if err != nil {
		return nil, err
	}
	l, err := contract.UnpackLaneOf(out[0])
	if err != nil {
		return nil, err
	}
	lane := laneAt(l)
	for i, t := range tokens {
		if lane.Floors[t], err = contract.UnpackGuardFromOf(out[i+1]); err != nil {
			return nil, err
		}
	}
	return lane, nil
}

// OutboxLane is the lane to a chain as an Outbox has it at a block.
func (q *Quorum) OutboxLane(ctx context.Context, outbox jurat.Address, destination uint64, at message.Block) (*LaneAt, error) {
	contract := lanes.NewOutbox()
	out, err := q.at(ctx, fmt.Sprintf("read the lane to chain %d", destination), at, common.Address(outbox), [][]byte{contract.PackLaneOf(destination)})
	if err != nil {
		return nil, err
	}
	l, err := contract.UnpackLaneOf(out[0])
	if err != nil {
		return nil, err
	}
	return laneAt(l), nil
}

func laneAt(l lanes.Lane) *LaneAt {
	return &LaneAt{Far: jurat.Address(l.Far), Committee: l.Committee, Guard: l.Guard, Changes: l.Changes, Veto: l.VetoDelay, Floors: map[jurat.Address]*big.Int{}}
}

// LaneOf is the lane to or from a chain as one of its ends has it in the newest block.
func LaneOf(ctx context.Context, c *Client, end jurat.Address, far uint64) (*LaneAt, error) {
	contract := lanes.NewInbox()
	l, err := ask(ctx, c, "read lane", end, contract.PackLaneOf(far), contract.UnpackLaneOf)
	if err != nil {
		return nil, err
	}
	return laneAt(l), nil
}

// PooledTokens are the tokens of this chain's that an Outbox was ever given a pool for.
func PooledTokens(ctx context.Context, c *Client, outbox jurat.Address) (list []jurat.Address, err error) {
	event := must(lanes.OutboxMetaData.ParseABI()).Events["PoolSet"]
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(outbox)}, Topics: [][]common.Hash{{event.ID}}})
	if err != nil {
		return nil, err
	}
	for i := range logs {
		e, err := lanes.NewOutbox().UnpackPoolSetEvent(&logs[i])
		if err != nil {
			return nil, err
		}
		if token := jurat.Address(e.Token); !slices.Contains(list, token) {
			list = append(list, token)
		}
	}
	return list, nil
}

// EpochAt is a committee's current epoch, key and expiry as an end of a lane hears it.
func EpochAt(ctx context.Context, c *Client, end jurat.Address, committee jurat.Hash) (epoch uint32, key [32]byte, expiry uint64, err error) {
	contract := lanes.NewOutbox()
	at, err := ask(ctx, c, "read where committees are known", end, contract.PackCOMMITTEES(), contract.UnpackCOMMITTEES)
	if err != nil {
		return 0, key, 0, err
	}
	return ReadEpoch(ctx, c, Contracts{Committees: jurat.Address(at)}, committee)
}
