package action_test

import (
	"bytes"
	"encoding/hex"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/request"
)

var terms = action.Terms{
	Request: jurat.Keccak([]byte("request")), Effect: jurat.Keccak([]byte("effect")),
	Deadline: 1_800_000_600, Members: 4, Window: 20, Timeout: 5,
}

// TestIntentLeaf holds the encoding against go-ethereum's.
func TestIntentLeaf(t *testing.T) {
	arguments := func(types ...string) (args abi.Arguments) {
		for _, name := range types {
			typ, err := abi.NewType(name, "", nil)
			if err != nil {
				t.Fatal(err)
			}
			args = append(args, abi.Argument{Type: typ})
		}
		return args
	}
	hash := func(args abi.Arguments, values ...any) jurat.Hash {
		b, err := args.Pack(values...)
		if err != nil {
			t.Fatal(err)
		}
		return jurat.Keccak(b)
	}
	i := terms.Intent(90_000_001)
	domain := [32]byte(jurat.Keccak([]byte("jurat.intent.v1")))
	want := jurat.Leaf{
		Kind:    8,
		Subject: hash(arguments("bytes32", "bytes32", "uint64"), domain, [32]byte(i.Request), i.Attempt),
		Payload: hash(arguments("bytes32", "bytes32", "uint64", "uint16", "uint64", "bytes32", "bytes32"),
			domain, [32]byte(i.Request), i.Attempt, uint16(i.Actor), i.Expiry, [32]byte(i.Key), [32]byte(i.Effect)),
	}
	if got := i.Leaf(); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if i.Expiry != 90_000_002*20 {
		t.Errorf("attempt 90,000,001 of windows of 20 s expires at %d", i.Expiry)
	}
	o := action.Outcome{Status: request.Answered, Verdict: action.Did, Verified: true, Detail: []byte("pay_1")}
	b, err := arguments("uint8", "bool", "bytes").Pack(uint8(1), true, []byte("pay_1"))
	if err != nil {
		t.Fatal(err)
	}
	if got := o.Body(); !bytes.Equal(got, append([]byte{1}, b...)) {
		t.Errorf("body %x, want 01%x", got, b)
	}
	back, err := action.ParseOutcome(b)
	if err != nil || back.Verdict != o.Verdict || !back.Verified || string(back.Detail) != "pay_1" {
		t.Errorf("read back as %+v, %v", back, err)
	}
	for i := range b {
		changed := bytes.Clone(b)
		changed[i] ^= 0x80
		if got, err := action.ParseOutcome(changed); err == nil && !bytes.Equal(got.Body()[1:], changed) {
			t.Errorf("byte %d changed: read as %+v", i, got)
		}
		if _, err := action.ParseOutcome(b[:i]); err == nil {
			t.Errorf("%d bytes are read", i)
		}
	}
}

// TestTurns: n attempts in a row are of n members, and requests begin elsewhere.
func TestTurns(t *testing.T) {
	first := map[jurat.MemberIndex]bool{}
	for n := range 64 {
		t0 := terms
		t0.Members, t0.Request = 7, jurat.Keccak(big.NewInt(int64(n)).Bytes())
		seen := map[jurat.MemberIndex]bool{}
		for a := range uint64(7) {
			seen[t0.Actor(1000+a)] = true
		}
		if len(seen) != 7 || seen[0] || seen[8] {
			t.Fatalf("7 attempts are of %v", seen)
		}
		first[t0.Actor(1000)] = true
	}
	if len(first) != 7 {
		t.Errorf("of 64 requests only %v are first", first)
	}
}

func TestOpinionRefusals(t *testing.T) {
	good := action.Opinion{Able: true, Claim: action.Claim{Attempt: 7, Verdict: action.Did, Detail: []byte("a")}, Look: action.Look{Sight: action.Seen, Detail: []byte("bc")}}
	encoded := good.Encode()
	for _, c := range []struct {
		name  string
		bytes []byte
	}{
		{"nothing", nil},
		{"half", encoded[:len(encoded)-1]},
		{"a byte more", append(bytes.Clone(encoded), 0)},
		{"another version", append([]byte{0xa2}, encoded[1:]...)},
		{"able twice over", append([]byte{0xa1, 2}, encoded[2:]...)},
		{"a verdict that is none", append([]byte{0xa1, 1, 4}, encoded[3:]...)},
		{"a sight that is none", append([]byte{0xa1, 1, 1, 3}, encoded[4:]...)},
		{"a detail beyond its bound", append(append(bytes.Clone(encoded[:12]), 1, 1), make([]byte, 300)...)},
	} {
		if o, err := action.DecodeOpinion(c.bytes); err == nil {
			t.Errorf("%s: read as %+v", c.name, o)
		}
	}
}

// FuzzOpinion: what can be read is written as it was.
func FuzzOpinion(f *testing.F) {
	for _, o := range []action.Opinion{{}, {Able: true, Look: action.Look{Sight: action.Absent}},
		{Claim: action.Claim{Attempt: 1 << 63, Verdict: action.Uncertain, Detail: []byte(strings.Repeat("x", action.MaxDetail))}}} {
		f.Add(o.Encode())
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		o, err := action.DecodeOpinion(b)
		if err == nil && !bytes.Equal(o.Encode(), b) {
			t.Errorf("%s is written as %s", hex.EncodeToString(b), hex.EncodeToString(o.Encode()))
		}
	})
}
