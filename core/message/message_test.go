package message_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

var update = flag.Bool("update", false, "rewrite testdata/vectors/message.json")

// vector is read by contracts/test/MessagesVectors.t.sol.
type vector struct {
	message.Message
	Data       hexBytes   `json:"data"`   // in place of the embedded one's
	Tokens     []amount   `json:"tokens"` // likewise
	ID         jurat.Hash `json:"id"`
	SentLeaf   jurat.Leaf `json:"sent_leaf"`
	SentHash   jurat.Hash `json:"sent_hash"` // of the leaf
	ReturnLeaf jurat.Leaf `json:"return_leaf"`
	ReturnHash jurat.Hash `json:"return_hash"`
	HaltLeaf   jurat.Leaf `json:"halt_leaf"` // of the message's lane, number its sequence
	ResumeLeaf jurat.Leaf `json:"resume_leaf"`
}

type amount struct {
	Amount string        `json:"amount"` // decimal; members of structs are in alphabetical order, for Forge's parser
	Token  jurat.Address `json:"token"`
}

type hexBytes []byte

func (b hexBytes) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(b)), nil }

func seeded(label string, i int) jurat.Hash { return jurat.Keccak(fmt.Appendf(nil, "%s/%d", label, i)) }

func seededAddress(label string, i int) (a jurat.Address) {
	h := seeded(label, i)
	copy(a[:], h[:])
	return a
}

// someMessages differ in every field and have each number of tokens, and lengths
// of data around a word.
func someMessages() (list []message.Message) {
	for i := range 8 {
		m := message.Message{
			SourceChain: 31337 + uint64(i), Outbox: seededAddress("outbox", i), DestinationChain: 1<<63 + uint64(i), Inbox: seededAddress("inbox", i),
			Committee: seeded("committee", i), Sequence: uint64(i + 1), Previous: seeded("previous", i),
			Sender: seededAddress("sender", i), Receiver: seededAddress("receiver", i),
			GasLimit: 1 << (4 * i), Sent: 1_800_000_000 + uint64(i), Deadline: 1_800_003_600 + uint64(i),
			Data: bytes.Repeat([]byte{byte(i + 1)}, 31*i/2),
		}
		for j := range i % (message.MaxTokens + 1) {
			m.Tokens = append(m.Tokens, message.TokenAmount{Token: seededAddress("token", j), Amount: new(big.Int).Lsh(big.NewInt(int64(j+1)), uint(i*j*7))})
		}
		list = append(list, m)
	}
	list[0].Previous, list[1].Previous, list[0].GasLimit = jurat.Hash{}, message.OrderedFirst, 0
	list[5].Tokens[4].Amount = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	list[7].Data = bytes.Repeat([]byte{7}, message.MaxData)
	return list
}

func TestVectors(t *testing.T) {
	var vectors []vector
	for _, m := range someMessages() {
		if err := m.Check(); err != nil {
			t.Fatal(err)
		}
		id, lane := m.ID(), m.Lane()
		v := vector{Message: m, Data: m.Data, Tokens: []amount{}, ID: id, SentLeaf: message.SentLeaf(id), ReturnLeaf: message.ReturnLeaf(id),
			HaltLeaf: lane.HaltLeaf(m.Sequence), ResumeLeaf: lane.ResumeLeaf(m.Sequence)}
		v.SentHash, v.ReturnHash = v.SentLeaf.Hash(), v.ReturnLeaf.Hash()
		for _, token := range m.Tokens {
			v.Tokens = append(v.Tokens, amount{token.Amount.String(), token.Token})
		}
		vectors = append(vectors, v)
	}
	got, err := json.MarshalIndent(map[string]any{"messages": vectors}, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	path := filepath.Join("..", "..", "testdata", "vectors", "message.json")
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("message.json differs from what this code computes; if the encoding was meant to change, run go test ./core/message -update, and the Forge test")
	}
}

// TestIDCommitsToEverything: a change of any field makes another message.
func TestIDCommitsToEverything(t *testing.T) {
	changes := map[string]func(*message.Message){
		"source":      func(m *message.Message) { m.SourceChain++ },
		"outbox":      func(m *message.Message) { m.Outbox[19] ^= 1 },
		"destination": func(m *message.Message) { m.DestinationChain++ },
		"inbox":       func(m *message.Message) { m.Inbox[0] ^= 1 },
		"committee":   func(m *message.Message) { m.Committee[31] ^= 1 },
		"sequence":    func(m *message.Message) { m.Sequence++ },
		"previous":    func(m *message.Message) { m.Previous[31] ^= 1 },
		"sender":      func(m *message.Message) { m.Sender[3] ^= 1 },
		"receiver":    func(m *message.Message) { m.Receiver[3] ^= 1 },
		"gas limit":   func(m *message.Message) { m.GasLimit++ },
		"sent":        func(m *message.Message) { m.Sent++ },
		"deadline":    func(m *message.Message) { m.Deadline++ },
		"data":        func(m *message.Message) { m.Data = append(m.Data, 0) },
		"token":       func(m *message.Message) { m.Tokens[0].Token[0] ^= 1 },
		"amount":      func(m *message.Message) { m.Tokens[2].Amount = big.NewInt(0) },
		"tokens":      func(m *message.Message) { m.Tokens = m.Tokens[:2] },
	}
	ids := map[jurat.Hash]string{}
	see := func(what string, id jurat.Hash) {
		if other, ok := ids[id]; ok {
			t.Errorf("%s and %s have one id", what, other)
		}
		ids[id] = what
	}
	original := someMessages()[3]
	see("unchanged", original.ID())
	for what, change := range changes {
		m := someMessages()[3]
		change(&m)
		see(what, m.ID())
	}
}

// TestLeaves: what is sworn of a message or of a lane never stands for anything
// else, but a lane's two changes are of one subject.
func TestLeaves(t *testing.T) {
	m := someMessages()[3]
	id, lane := m.ID(), m.Lane()
	other := lane
	other.DestinationChain++
	leaves := []jurat.Leaf{message.SentLeaf(id), message.ReturnLeaf(id), lane.HaltLeaf(0), lane.HaltLeaf(1), other.HaltLeaf(0)}
	subjects := map[jurat.Hash]bool{}
	for _, l := range leaves {
		if l.Kind != jurat.KindMessage || subjects[l.Subject] {
			t.Errorf("%+v", l)
		}
		subjects[l.Subject] = true
	}
	if halt, resume := lane.HaltLeaf(7), lane.ResumeLeaf(7); halt.Subject != resume.Subject || halt.Payload == resume.Payload {
		t.Errorf("%+v, %+v", halt, resume)
	}
}

func TestCheck(t *testing.T) {
	for what, change := range map[string]func(*message.Message){
		"long data":       func(m *message.Message) { m.Data = make([]byte, message.MaxData+1) },
		"many tokens":     func(m *message.Message) { m.Tokens = make([]message.TokenAmount, message.MaxTokens+1) },
		"no sequence":     func(m *message.Message) { m.Sequence = 0 },
		"dead when sent":  func(m *message.Message) { m.Deadline = m.Sent - 1 },
		"negative amount": func(m *message.Message) { m.Tokens[0].Amount = big.NewInt(-1) },
		"257 bits":        func(m *message.Message) { m.Tokens[0].Amount = new(big.Int).Lsh(big.NewInt(1), 256) },
	} {
		m := someMessages()[3]
		change(&m)
		if err := m.Check(); !errors.Is(err, message.ErrMessage) {
			t.Errorf("%s: %v", what, err)
		}
	}
}
