package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
)

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
