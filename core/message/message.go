// Package message is how contracts on different chains reach each other by what a
// committee swears, byte for byte as contracts/src/interfaces/IOutbox.sol and
// IInbox.sol have it: the message and its id, lanes, the leaves, and the Pool, one
// member's part in carrying messages. It is pure: what the chains hold is handed in.
//
// A message's life:
//
//  1. An Outbox takes it and gives it the lane's next sequence
//  2. The source chain cannot take it back any more, by the finality stated for it
//  3. 2f+1 members name its leaf: it is sworn
//  4. Where the lane asks for it, the guard's members swear the same leaf
//  5. Anybody brings it to the Inbox, which makes it happen once, or keeps it where
//     the receiver fails
//  6. Or its deadline passes: nothing delivers it any more, 2f+1 swear that it was
//     not, and the Outbox gives its tokens back
package message

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/jurat-network/jurat"
)

// TokenAmount is an amount of a token.
type TokenAmount struct {
	Token  jurat.Address `json:"token"`  // its contract on the source chain
	Amount *big.Int      `json:"amount"` // in the token's smallest unit, 256 bits; nil is 0
}

// Message is what an Outbox was given to carry. All of it is in the ID.
type Message struct {
	SourceChain      uint64        `json:"source_chain"`
	Outbox           jurat.Address `json:"outbox"`
	DestinationChain uint64        `json:"destination_chain"`
	Inbox            jurat.Address `json:"inbox"`
	Committee        jurat.Hash    `json:"committee"` // who swears it
	Sequence         uint64        `json:"sequence"`  // of the lane, from 1
	Previous         jurat.Hash    `json:"previous"`  // 0: in any order; else its sender's ordered message before it on the lane, or OrderedFirst
	Sender           jurat.Address `json:"sender"`
	Receiver         jurat.Address `json:"receiver"`
	GasLimit         uint32        `json:"gas_limit"` // for the receiver's call; 0: no call
	Sent             uint64        `json:"sent"`      // Unix seconds of the block that has it
	Deadline         uint64        `json:"deadline"`  // Unix seconds of the last block that may deliver it
	Data             []byte        `json:"data"`      // at most MaxData
	Tokens           []TokenAmount `json:"tokens"`    // at most MaxTokens
}

// What an Outbox takes.
const (
	MaxData   = 30_000 // bytes
	MaxTokens = 5
)

// OrderedFirst is Previous of a sender's first ordered message on a lane.
var OrderedFirst = jurat.Hash{31: 1}

// ErrMessage is returned for a message that no Outbox sends.
var ErrMessage = errors.New("no message of an outbox")

// Check refuses, with ErrMessage, what no Outbox sends.
func (m *Message) Check() error {
	switch {
	case len(m.Data) > MaxData:
		return fmt.Errorf("%w: %d bytes of data; at most %d", ErrMessage, len(m.Data), MaxData)
	case len(m.Tokens) > MaxTokens:
		return fmt.Errorf("%w: %d tokens; at most %d", ErrMessage, len(m.Tokens), MaxTokens)
	case m.Sequence == 0:
		return fmt.Errorf("%w: sequences count from 1", ErrMessage)
	case m.Deadline < m.Sent:
		return fmt.Errorf("%w: its deadline %d is before %d, when it was sent", ErrMessage, m.Deadline, m.Sent)
	}
	for _, t := range m.Tokens {
		if t.Amount != nil && (t.Amount.Sign() < 0 || t.Amount.BitLen() > 256) {
			return fmt.Errorf("%w: an amount of %d bits", ErrMessage, t.Amount.BitLen())
		}
	}
	return nil
}

var domain = jurat.Keccak([]byte("jurat.message.v1"))

// ID is the message's id, and the subject of its leaf:
//
//	keccak256(abi.encode(keccak256("jurat.message.v1"), sourceChain, outbox, destinationChain, inbox, committee, sequence,
//	                     previous, sender, receiver, gasLimit, sent, deadline, keccak256(data), keccak256(abi.encode(tokens))))
func (m *Message) ID() jurat.Hash {
	var w words
	w.hash(domain)
	w.number(m.SourceChain)
	w.address(m.Outbox)
	w.number(m.DestinationChain)
	w.address(m.Inbox)
	w.hash(m.Committee)
	w.number(m.Sequence)
	w.hash(m.Previous)
	w.address(m.Sender)
	w.address(m.Receiver)
	w.number(uint64(m.GasLimit))
	w.number(m.Sent)
	w.number(m.Deadline)
	w.hash(jurat.Keccak(m.Data))
	w.hash(jurat.Keccak(encodeTokens(m.Tokens)))
	return jurat.Keccak(w)
}

// encodeTokens is abi.encode of (address, uint256)[]: where the array begins, its
// length, its elements.
func encodeTokens(tokens []TokenAmount) []byte {
	w := make(words, 0, 64*(len(tokens)+1))
	w.number(32)
	w.number(uint64(len(tokens)))
	for _, t := range tokens {
		w.address(t.Token)
		w.amount(t.Amount)
	}
	return w
}

// words is what abi.encode makes of static values.
type words []byte

func (w *words) hash(h jurat.Hash) { *w = append(*w, h[:]...) }

func (w *words) number(v uint64) {
	*w = binary.BigEndian.AppendUint64(append(*w, make([]byte, 24)...), v)
}

func (w *words) address(a jurat.Address) { *w = append(append(*w, make([]byte, 12)...), a[:]...) }

// amount writes the low 256 bits.
func (w *words) amount(v *big.Int) {
	var word [32]byte
	if v != nil {
		b := v.Bytes()
		b = b[max(0, len(b)-32):]
		copy(word[32-len(b):], b)
	}
	*w = append(*w, word[:]...)
}
