package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
	"github.com/jurat-network/jurat/edge/chain/bindings/value"
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

// MessageCall is the transaction of a task of a message pool's.
func MessageCall(t *message.Task) (Call, error) {
	inbox, outbox := lanes.NewInbox(), lanes.NewOutbox()
	var oaths []lanes.Oath
	for i := range t.Oaths {
		oaths = append(oaths, laneOath(&t.Oaths[i]))
	}
	var messages []lanes.Message
	for _, m := range t.Messages {
		messages = append(messages, messageCall(m))
	}
	atOutbox := t.Chain == t.Lane.SourceChain
	to, far := t.Lane.Inbox, t.Lane.SourceChain
	if atOutbox {
		to, far = t.Lane.Outbox, t.Lane.DestinationChain
	}
	var data []byte
	var err error
	switch {
	case t.Deed == message.Deliver:
		data, err = inbox.TryPackDeliver(oaths, messages)
	case t.Deed == message.Announce:
		data, err = inbox.TryPackAnnounce(oaths[0], messages)
	case t.Deed == message.Retry:
		data, err = inbox.TryPackRetry(messages[0])
	case t.Deed == message.Lapse:
		data, err = inbox.TryPackLapse(messages[0])
	case t.Deed == message.Reclaim:
		data, err = outbox.TryPackReclaim(oaths, messages[0])
	case t.Deed == message.Halt && atOutbox:
		data, err = outbox.TryPackHalt(far, t.ByGuard, oaths[0])
	case t.Deed == message.Halt:
		data, err = inbox.TryPackHalt(far, t.ByGuard, oaths[0])
	case atOutbox:
		data, err = outbox.TryPackResume(far, oaths)
	default:
		data, err = inbox.TryPackResume(far, oaths)
	}
	if err != nil {
		return Call{}, fmt.Errorf("encode %s: %w", t.Deed, err)
	}
	return Call{To: &to, Data: data, Intent: fmt.Sprintf("%s %x", t.Deed, jurat.Keccak(data))}, nil
}

func laneOath(p *message.Proof) lanes.Oath {
	r := p.Report
	o := lanes.Oath{Flags: p.FlagWord(), Report: lanes.Sworn{Expiry: r.Expiry, Epoch: r.Epoch, Round: uint64(r.Round), Time: uint64(r.Time),
		R: common.Address(r.Signature.R), S: new(big.Int).SetBytes(r.Signature.S[:])}, Proof: make([][32]byte, len(p.Path))}
	for i := range p.Path {
		o.Proof[i] = p.Path[i]
	}
	return o
}

// CheckDisjoint has an end of a lane look whether two committees have an operator in
// common, which it wants to have seen before it takes both oaths.
func CheckDisjoint(ctx context.Context, s *Sender, end jurat.Address, refused error) error {
	var revert *RevertError
	if !errors.As(refused, &revert) || revert.Name != "NotChecked" || len(revert.Args) != 4 {
		return refused
	}
	committee, ok1 := revert.Args[0].([32]byte)
	epoch, ok2 := revert.Args[1].(uint32)
	guard, ok3 := revert.Args[2].([32]byte)
	guardEpoch, ok4 := revert.Args[3].(uint32)
	if !ok1 || !ok2 || !ok3 || !ok4 {
		return refused
	}
	_, err := s.Send(ctx, Call{To: &end, Data: lanes.NewInbox().PackCheckDisjoint(committee, epoch, guard, guardEpoch), Intent: fmt.Sprintf("disjoint %x %d %x %d", committee, epoch, guard, guardEpoch)})
	return err
}

// LaneEndsFor is where DeployLaneEnds puts a chain's ends.
func LaneEndsFor(at Contracts, admin jurat.Address, delay uint64) LaneEnds {
	outbox, inbox := laneInits(at, admin, delay)
	return LaneEnds{place(outbox), place(inbox)}
}

func laneInits(at Contracts, admin jurat.Address, delay uint64) (outbox, inbox []byte) {
	seconds := new(big.Int).SetUint64(delay)
	return append(common.FromHex(lanes.OutboxMetaData.Bin), lanes.NewOutbox().PackConstructor(common.Address(at.Feeds), common.Address(admin), seconds)...),
		append(common.FromHex(lanes.InboxMetaData.Bin), lanes.NewInbox().PackConstructor(common.Address(at.Feeds), common.Address(admin), seconds)...)
}

// DeployLaneEnds puts an Outbox and an Inbox on the chain, or finds them there. admin
// is who may change lanes, delay how many seconds before what is looser holds; 0 for
// development alone.
func DeployLaneEnds(ctx context.Context, s *Sender, at Contracts, admin jurat.Address, delay uint64) (LaneEnds, error) {
	outbox, inbox := laneInits(at, admin, delay)
	if err := s.create(ctx, outbox, inbox); err != nil {
		return LaneEnds{}, fmt.Errorf("deploy outbox and inbox: %w", err)
	}
	return LaneEndsFor(at, admin, delay), nil
}

// LaneFee is what sending costs on a lane; see IOutbox's Fee.
type LaneFee struct {
	Base, PerByte, PerGas uint64 // wei
	Target                uint32 // messages an hour that cost just that
	Least                 uint32 // seconds that a deadline is away at least
}

// OpenLane opens a lane between two chains, at both of its ends, by their admin. What
// is open already is left as it is.
func OpenLane(ctx context.Context, source *Sender, outbox jurat.Address, destination *Sender, inbox jurat.Address, committee, guard jurat.Hash, fee LaneFee, veto uint32) error {
	from, to := source.client.ChainID(), destination.client.ChainID()
	number := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	for _, end := range []struct {
		s    *Sender
		at   jurat.Address
		far  uint64
		open []byte
	}{
		{source, outbox, to, lanes.NewOutbox().PackOpen(to, common.Address(inbox), committee, guard,
			lanes.Fee{Base: number(fee.Base), PerByte: fee.PerByte, PerGas: number(fee.PerGas), Target: number(uint64(fee.Target)), Least: number(uint64(fee.Least))})},
		{destination, inbox, from, lanes.NewInbox().PackOpen(from, common.Address(outbox), committee, guard, veto)},
	} {
		contract := lanes.NewInbox()
		lane, err := ask(ctx, end.s.client, "read lane", end.at, contract.PackLaneOf(end.far), contract.UnpackLaneOf)
		if err == nil && lane.Far == (common.Address{}) {
			_, err = end.s.Send(ctx, Call{To: &end.at, Data: end.open, Intent: fmt.Sprintf("open lane %d", end.far)})
		}
		if err != nil {
			return fmt.Errorf("open the lane from chain %d to chain %d: %w", from, to, err)
		}
	}
	return nil
}

// SetGuardFrom sets from which amount of a token of the source chain's a message needs
// the guard's oath, by the inbox's admin; the zero token is of messages without tokens.
func SetGuardFrom(ctx context.Context, s *Sender, inbox jurat.Address, source uint64, token jurat.Address, amount *big.Int) error {
	_, err := s.do(ctx, "set floor", inbox, lanes.NewInbox().PackSetGuardFrom(source, common.Address(token), amount), nil)
	return err
}

// Letter is what is sent; the rest of the message follows.
type Letter struct {
	Destination uint64
	Receiver    jurat.Address
	GasLimit    uint32
	Deadline    uint64 // Unix seconds
	Ordered     bool
	Data        []byte
	Tokens      []message.TokenAmount
}

// SendMessage quotes and sends a letter from the sender's account.
func SendMessage(ctx context.Context, s *Sender, outbox jurat.Address, l *Letter) (*SentMessage, *big.Int, error) {
	contract := lanes.NewOutbox()
	letter := lanes.Letter{DestinationChain: l.Destination, Receiver: common.Address(l.Receiver), GasLimit: l.GasLimit, Deadline: l.Deadline,
		Ordered: l.Ordered, Data: l.Data, Tokens: tokensCall(l.Tokens)}
	fee, err := ask(ctx, s.client, "quote message", outbox, contract.PackQuote(letter), contract.UnpackQuote)
	if err != nil {
		return nil, nil, err
	}
	// More than the fee comes back; others may send meanwhile.
	value := new(big.Int).Add(fee, new(big.Int).Div(fee, big.NewInt(4)))
	receipt, err := s.Send(ctx, Call{To: &outbox, Data: contract.PackSend(letter), Value: value})
	if err != nil {
		return nil, nil, fmt.Errorf("send message: %w", err)
	}
	var log OutboxLog
	for _, l := range receipt.Logs {
		if jurat.Address(l.Address) == outbox {
			if err := log.take(s.client.ChainID(), outbox, l); err != nil {
				return nil, nil, err
			}
		}
	}
	if len(log.Sent) != 1 {
		return nil, nil, fmt.Errorf("send message: transaction %s has no event of it", receipt.TxHash)
	}
	return &log.Sent[0], fee, nil
}

// ErrNoMessage means that an Outbox has sent no such message.
var ErrNoMessage = errors.New("the outbox has sent no such message")

// ReadMessage finds a message by its id on the chain that sent it.
func ReadMessage(ctx context.Context, c *Client, outbox jurat.Address, id jurat.Hash) (m *SentMessage, returned bool, err error) {
	filter := outboxFilter(outbox, &id)
	filter.FromBlock = new(big.Int)
	logs, err := c.Logs(ctx, filter)
	if err != nil {
		return nil, false, err
	}
	var log OutboxLog
	for i := range logs {
		if err := log.take(c.ChainID(), outbox, &logs[i]); err != nil {
			return nil, false, err
		}
	}
	if len(log.Sent) == 0 {
		return nil, false, fmt.Errorf("%w: %s on chain %d", ErrNoMessage, id, c.ChainID())
	}
	return &log.Sent[0], len(log.Returned) > 0, nil
}

// Landed is what became of a message at its Inbox.
type Landed struct {
	message.Landing
	At  uint64     // Unix seconds of the block of the newest event; 0 where there is none
	Tx  jurat.Hash // of that event
	Gas uint64     // that its transaction used
}

// ReadLanded reads where a message stands at its Inbox in the newest block, and the
// transaction that brought it there.
func ReadLanded(ctx context.Context, c *Client, inbox jurat.Address, id jurat.Hash) (*Landed, error) {
	contract, abi := lanes.NewInbox(), must(lanes.InboxMetaData.ParseABI())
	state, err := ask(ctx, c, "read message", inbox, contract.PackStateOf(id), contract.UnpackStateOf)
	if err != nil {
		return nil, err
	}
	l := &Landed{Landing: message.Landing{ID: id, Arrival: message.Arrival(state.Arrival), From: state.From.Uint64()}}
	names := map[message.Arrival]string{message.Announced: "Announced", message.Kept: "Kept", message.Delivered: "Delivered", message.Lapsed: "Lapsed"}
	event, there := abi.Events[names[l.Arrival]]
	if !there {
		return l, nil
	}
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(inbox)}, Topics: [][]common.Hash{{event.ID}, {common.Hash(id)}}})
	if err != nil || len(logs) == 0 {
		return l, err
	}
	l.Tx = jurat.Hash(logs[len(logs)-1].TxHash)
	at, gas, err := c.Mined(ctx, l.Tx)
	if err == nil {
		l.At, l.Gas = uint64(at.Unix()), gas
	}
	return l, err
}

// RetryMessage delivers a message that was kept; the gas is the receiver's to use up.
func RetryMessage(ctx context.Context, s *Sender, inbox jurat.Address, m *message.Message) (jurat.Hash, error) {
	return s.do(ctx, "retry message", inbox, lanes.NewInbox().PackRetry(messageCall(m)), nil)
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

// Returned is what became of a message that went back.
type Returned struct {
	Tx    jurat.Hash
	Gas   uint64
	Given []Given
}

// Given is an amount of a token that a pool gave back.
type Given struct {
	Token  jurat.Address
	Amount *big.Int
	To     jurat.Address
}

// ReturnMessage brings a message's return to the Outbox that sent it, with the lane's
// committee's oath, and its guard's where it has one.
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
	if err != nil {
		return nil, fmt.Errorf("return message: %w", err)
	}
	done := &Returned{Tx: jurat.Hash(receipt.TxHash), Gas: receipt.GasUsed}
	pool := value.NewLockPool() // both kinds of pool tell it alike
	for _, l := range receipt.Logs {
		e, err := pool.UnpackGivenBackEvent(l)
		if err != nil || len(done.Given) == len(m.Tokens) {
			continue // another contract's
		}
		done.Given = append(done.Given, Given{m.Tokens[len(done.Given)].Token, e.Amount, jurat.Address(e.To)})
	}
	return done, nil
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
