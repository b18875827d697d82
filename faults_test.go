package jurat_test

import (
	"encoding/binary"
	"encoding/hex"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
	"github.com/jurat-network/jurat/core/outcome"
)

// What proofs of fault are made of, for contracts/src/libraries/Evidence.sol: the
// bytes that operators sign, the list in which a report's observers are opened,
// and what they show of it. The findings here come from core/outcome, which
// shares no line with the contract.

type hexBytes []byte

func (b hexBytes) MarshalText() ([]byte, error) { return hex.AppendEncode([]byte("0x"), b), nil }

// The findings, numbered as the contract's.
const (
	nothing = iota
	fewObservers
	disordered
	foreign
	garbled
	wrongTime
	wrongOutcome
)

// The bits of a listed observer's form.
const (
	formOpen      = 1
	formElsewhere = 2
	formOneOffs   = 4
	formBare      = 8
)

// listed is one entry of a report's list of observers.
type listed struct {
	member jurat.MemberIndex
	o      *jurat.Observation
	form   byte
}

// entry is the observer's bytes in the list.
func (l listed) entry(t *testing.T, place int) []byte {
	t.Helper()
	b := binary.BigEndian.AppendUint16(nil, uint16(l.member))
	b = append(b, l.form)
	o := l.o
	if l.form == 0 {
		digest := o.Digest()
		return append(b, digest[:]...)
	}
	if l.form&formElsewhere != 0 {
		b = append(b, o.Committee[:]...)
		b = binary.BigEndian.AppendUint32(b, o.Epoch)
		b = binary.BigEndian.AppendUint64(b, uint64(o.Round))
		b = binary.BigEndian.AppendUint16(b, uint16(o.Member))
	}
	b = binary.BigEndian.AppendUint64(b, uint64(o.Time))
	var context []byte
	for _, at := range o.SourceTimes {
		context = binary.BigEndian.AppendUint32(context, at)
	}
	hash := jurat.Keccak(context, o.Seen)
	b = append(b, hash[:]...)
	if l.form&formOneOffs != 0 {
		var leaves []byte
		for _, leaf := range o.OneOffs {
			h := leaf.Hash()
			leaves = append(leaves, h[:]...)
		}
		hash = jurat.Keccak(leaves)
		b = append(b, hash[:]...)
	}
	tree := jurat.ValueTree(o.Words)
	if l.form&formBare != 0 {
		root := tree.Root()
		return append(b, root[:]...)
	}
	first := place / jurat.ChunkWords * jurat.ChunkWords
	words := o.Words[first:min(first+jurat.ChunkWords, len(o.Words))]
	b = append(b, byte(len(words)))
	for i := range words {
		b = append(b, words[i][:]...)
	}
	path, err := tree.Proof(place / jurat.ChunkWords)
	if err != nil {
		t.Fatal(err)
	}
	b = append(b, byte(len(path)))
	for _, h := range path {
		b = append(b, h[:]...)
	}
	return b
}

// find is what a list shows, in the contract's order of findings.
func find(report *jurat.Report, n, place int, list []listed, sworn *jurat.Word) (finding int, whole bool) {
	if len(list) < jurat.Quorum(n) {
		return fewObservers, true
	}
	found := nothing
	note := func(f int) {
		if found == nothing || f < found {
			found = f
		}
	}
	var last jurat.MemberIndex
	var times []jurat.Time
	var words []jurat.Word
	for _, l := range list {
		if l.member <= last || int(l.member) > n {
			note(disordered)
		}
		last = l.member
		if l.form == 0 {
			continue
		}
		if o := l.o; o.Committee != report.Committee || o.Epoch != report.Epoch || o.Round != report.Round || o.Member != l.member {
			note(foreign)
		}
		times = append(times, l.o.Time)
		if l.form&formBare == 0 {
			words = append(words, l.o.Words[place])
			if l.o.Words[place].CheckObserved() != nil {
				note(garbled)
			}
		}
	}
	if found != nothing {
		return found, true
	}
	if len(times) == len(list) {
		slices.Sort(times)
		if times[(len(times)-1)/2] != report.Time {
			return wrongTime, true
		}
	}
	if len(words) < len(list) || sworn == nil {
		return nothing, false
	}
	if due := outcome.Feed(words, jurat.Faults(n)); due != *sworn || due == (jurat.Word{}) {
		return wrongOutcome, true
	}
	return nothing, true
}

func someKey(label string, i int) (*secp256k1.PrivateKey, jurat.Address) {
	secret := seeded(label, i)
	key := secp256k1.PrivKeyFromBytes(secret[:])
	public, err := operator.ParseKey([33]byte(key.PubKey().SerializeCompressed()))
	if err != nil {
		panic(err)
	}
	return key, public.Address()
}

func signed(key *secp256k1.PrivateKey, digest jurat.Hash) (sig jurat.OperatorSignature) {
	compact := ecdsa.SignCompact(key, digest[:], false) // v ‖ r ‖ s
	copy(sig[:], compact[1:])
	sig[64] = compact[0]
	return sig
}

// someWord is mostly a value near 10^6, sometimes anything.
func someWord(rng *rand.Rand) jurat.Word {
	switch rng.IntN(12) {
	case 0:
		return jurat.Word{}
	case 1, 2:
		return jurat.ReasonWord(jurat.Reason(1 + rng.IntN(255)))
	case 3:
		return jurat.ValueWord(int64(rng.Uint64()))
	}
	return jurat.ValueWord(1_000_000 + int64(rng.IntN(5)))
}

func TestFaultVectors(t *testing.T) {
	type statement struct {
		Digest    jurat.Hash `json:"digest"`
		Context   jurat.Hash `json:"context"`
		Hash      jurat.Hash `json:"hash"`
		Signature hexBytes   `json:"signature"`
	}
	type signature struct {
		Operator  jurat.Address     `json:"operator"`
		Committee jurat.Hash        `json:"committee"`
		Epoch     uint32            `json:"epoch"`
		Round     jurat.Round       `json:"round"`
		Member    jurat.MemberIndex `json:"member"`
		Time      jurat.Time        `json:"time"`
		Values    jurat.Hash        `json:"values"`
		OneOffs   jurat.Hash        `json:"oneOffs"`
		Context   jurat.Hash        `json:"context"`
		Hash      jurat.Hash        `json:"hash"`
		Signature hexBytes          `json:"signature"`
		// Refused are the same signature with its other s, with the other v, and with v from 0.
		Refused   []hexBytes `json:"refused"`
		Statement statement  `json:"statement"`
	}
	var signatures []signature
	for i := range 4 {
		key, address := someKey("operator", i)
		s := signature{Operator: address, Committee: seeded("committee", i), Epoch: uint32(i + 1), Round: jurat.NewRound(uint64(i+1), uint16(2*i+1)),
			Member: jurat.MemberIndex(i + 1), Time: jurat.Time(1_700_000_000_123 + i), Values: seeded("values", i), OneOffs: seeded("oneOffs", i), Context: seeded("context", i)}
		s.Hash = jurat.ObservationHash(s.Committee, s.Epoch, s.Round, s.Member, s.Time, s.Values, s.OneOffs, s.Context)
		sig := signed(key, s.Hash)
		s.Signature = slices.Clone(sig[:])
		public, _ := operator.ParseKey([33]byte(key.PubKey().SerializeCompressed()))
		if !public.Verify(s.Hash, sig) {
			t.Fatal("an operator's signature does not verify")
		}
		high, other, low := sig, sig, sig
		var scalar secp256k1.ModNScalar
		scalar.SetByteSlice(sig[32:64])
		negated := scalar.Negate().Bytes()
		copy(high[32:64], negated[:])
		high[64] ^= 27 ^ 28
		other[64] ^= 27 ^ 28
		low[64] -= 27
		for _, bad := range []jurat.OperatorSignature{high, other, low} {
			if public.Verify(s.Hash, bad) {
				t.Fatal("a bent signature verifies")
			}
			s.Refused = append(s.Refused, slices.Clone(bad[:]))
		}
		st := statement{Digest: seeded("digest", i), Context: seeded("list", i)}
		st.Hash = jurat.StatementHash(s.Committee, s.Epoch, s.Round, st.Digest, st.Context)
		sig = signed(key, st.Hash)
		st.Signature = slices.Clone(sig[:])
		s.Statement = st
		signatures = append(signatures, s)
	}

	// In columns, as Forge's cheatcodes read lists.
	var reports struct {
		Committee []jurat.Hash  `json:"committee"`
		Epoch     []uint32      `json:"epoch"`
		Round     []jurat.Round `json:"round"`
		Time      []jurat.Time  `json:"time"`
		N         []int         `json:"n"`
		Place     []int         `json:"place"`
		List      []hexBytes    `json:"list"`
		Payload   []jurat.Hash  `json:"payload"`
		Shown     []bool        `json:"shown"`
		Sworn     []jurat.Word  `json:"sworn"`
		Finding   []int         `json:"finding"`
		Whole     []bool        `json:"whole"`
	}
	rng := rand.New(rand.NewPCG(7, 7))
	for i := range 96 {
		n := []int{4, 7, 10, 31}[min(rng.IntN(16), 3)%4]
		if i < 80 && n > 7 {
			n = 4
		}
		feeds := []int{1, 2, 31, 33, 70}[max(0, rng.IntN(20)-15)]
		if n > 7 {
			feeds = min(feeds, 2)
		}
		place := rng.IntN(feeds)
		report := jurat.Report{Committee: seeded("committee", i), Epoch: 1 + uint32(rng.IntN(3)), Round: jurat.NewRound(uint64(1+i), uint16(1+rng.IntN(9)))}
		committee := &jurat.Committee{ID: report.Committee, Epoch: report.Epoch, Members: make([]jurat.Member, n)}
		for k := range feeds {
			committee.Feeds = append(committee.Feeds, jurat.Feed{Name: string(rune('A' + k))})
		}

		// A report as the protocol makes it, …
		size := jurat.Quorum(n) + rng.IntN(n-jurat.Quorum(n)+1)
		if rng.IntN(12) == 0 {
			size--
		}
		members := rng.Perm(n)[:size]
		slices.Sort(members)
		var list []listed
		var observers []*jurat.Observation
		for _, m := range members {
			o := &jurat.Observation{Committee: report.Committee, Epoch: report.Epoch, Round: report.Round, Member: jurat.MemberIndex(m + 1),
				Time: jurat.Time(1_700_000_000_000 + rng.IntN(9)), Seen: make([]byte, (n+7)/8)}
			for k := range feeds {
				w := someWord(rng)
				if k != place { // short to print
					w = jurat.ValueWord(int64(k))
				}
				o.Words, o.SourceTimes = append(o.Words, w), append(o.SourceTimes, 0)
				if w.Tag() == jurat.TagValue {
					o.SourceTimes[k] = 1_699_999_999
				}
			}
			form := byte(formOpen)
			if rng.IntN(8) == 0 {
				o.OneOffs = []jurat.Leaf{{Kind: jurat.KindResponse, Subject: seeded("request", i), Payload: seeded("response", m)}}
				form |= formOneOffs
			}
			list, observers = append(list, listed{o.Member, o, form}), append(observers, o)
		}
		var sworn jurat.Word
		if out, err := outcome.Of(committee, observers); err == nil {
			sworn, report.Time = out.Words[place], out.Report.Time
			if got := out.Leaves[0].Payload; got != evidenceOf(list) {
				t.Fatalf("case %d: the evidence leaf says %s, the list %s", i, got, evidenceOf(list))
			}
		}
		shown := sworn != jurat.Word{}

		// … with at most a few things wrong.
		at := rng.IntN(len(list))
		switch rng.IntN(12) {
		case 0:
			report.Time++
		case 1:
			sworn, shown = jurat.ValueWord(1_000_001), true
		case 2:
			sworn, shown = jurat.Halted, true
		case 3:
			list[at].o.Round++
			list[at].form |= formElsewhere
		case 4:
			list[at].o.Member = jurat.MemberIndex(n + 2)
			list[at].form |= formElsewhere
		case 5:
			list[at].o.Words[place] = jurat.Word{0: jurat.TagValue, 1: byte(rng.IntN(2)), 15: 1}
		case 6:
			list[0], list[at] = list[at], list[0]
			list[0].form |= formElsewhere
		case 7:
			list = append(list, listed{jurat.MemberIndex(n + 1), list[at].o, 0})
		case 8:
			list[at].form = 0
		case 9:
			list[at].form |= formBare
		case 10:
			shown = false
		}
		var word *jurat.Word
		if shown {
			word = &sworn
		} else {
			sworn = jurat.Word{}
		}
		finding, whole := find(&report, n, place, list, word)
		encoded := hexBytes(binary.BigEndian.AppendUint16(nil, uint16(len(list))))
		for _, l := range list {
			encoded = append(encoded, l.entry(t, place)...)
		}

		v := &reports
		v.Committee, v.Epoch = append(v.Committee, report.Committee), append(v.Epoch, report.Epoch)
		v.Round, v.Time = append(v.Round, report.Round), append(v.Time, report.Time)
		v.N, v.Place = append(v.N, n), append(v.Place, place)
		v.List, v.Payload = append(v.List, encoded), append(v.Payload, evidenceOf(list))
		v.Shown, v.Sworn = append(v.Shown, shown), append(v.Sworn, sworn)
		v.Finding, v.Whole = append(v.Finding, finding), append(v.Whole, whole)
	}
	golden(t, "faults.json", map[string]any{"signatures": signatures, "reports": reports})
}

func evidenceOf(list []listed) jurat.Hash {
	var observers []jurat.Observer
	for _, l := range list {
		observers = append(observers, jurat.Observer{Member: l.member, Digest: l.o.Digest()})
	}
	return jurat.EvidencePayload(observers)
}
