package seal

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"testing"

	"golang.org/x/crypto/chacha20poly1305"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
	"github.com/jurat-network/jurat/core/threshold"
)

const (
	now    = 1_800_000_000
	expiry = now + 3600
)

func seeded(seed uint64) io.Reader { return rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)}) }

// committee is a dealt key with everybody's shares.
type committee struct {
	key    *Key
	group  *threshold.Group
	shares []*threshold.Share
}

func newCommittee(t testing.TB, seed uint64, n int) *committee {
	t.Helper()
	g, shares, err := threshold.Deal(seeded(seed), n, jurat.Quorum(n))
	if err != nil {
		t.Fatal(err)
	}
	k := &Key{Generation: 1, Expiry: expiry + 3600, X: g.Key}
	if err := k.Holds(g); err != nil {
		t.Fatal(err)
	}
	return &committee{k, g, shares}
}

func (c *committee) seal(t testing.TB, context jurat.Hash, plaintext string) []byte {
	t.Helper()
	b, err := Seal(seeded(7), c.key, context, expiry, []byte(plaintext))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func (c *committee) check(t testing.TB, context jurat.Hash, b []byte) *Ciphertext {
	t.Helper()
	x, err := Check(c.key, context, now, b)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// answers are the shares of members, counted from 1.
func (c *committee) answers(t testing.TB, x *Ciphertext, members ...int) []Share {
	t.Helper()
	var out []Share
	for _, m := range members {
		s, err := ShareOf(seeded(uint64(m)), c.group, c.shares[m-1], x)
		if err != nil {
			t.Fatal(err)
		}
		enc := s.Encode()
		if s, err = DecodeShare(enc[:]); err != nil {
			t.Fatal(err)
		}
		out = append(out, s)
	}
	return out
}

func context(b byte) jurat.Hash { return jurat.Keccak([]byte{b}) }

// Any t members open, whatever else is among what they say; and any t−1 do not, nor
// does what those make of it by themselves.
func TestAnyQuorumOpensAndNothingLess(t *testing.T) {
	c := newCommittee(t, 1, 7)
	const secret = "the key of the far end"
	x := c.check(t, context(1), c.seal(t, context(1), secret))
	quorums := 0
	for set := range 1 << 7 {
		var members []int
		for m := range 7 {
			if set>>m&1 == 1 {
				members = append(members, m+1)
			}
		}
		shares := c.answers(t, x, members...)
		plain, err := Open(c.group, x, shares)
		if len(members) >= 5 {
			quorums++
			if err != nil || string(plain) != secret {
				t.Fatalf("members %v: %q, %v", members, plain, err)
			}
			continue
		}
		if !errors.Is(err, ErrTooFew) || plain != nil {
			t.Fatalf("members %v: %q, %v; want ErrTooFew", members, plain, err)
		}
		if len(members) == 4 { // 2f of them, without anyone to count them
			products := map[jurat.MemberIndex]dlog.Affine{}
			for i := range shares {
				if products[shares[i].Member], err = verifyShare(c.group, x, &shares[i]); err != nil {
					t.Fatal(err)
				}
			}
			if plain, err := x.open(products); !errors.Is(err, ErrPayload) {
				t.Fatalf("members %v alone: %q, %v", members, plain, err)
			}
		}
	}
	if quorums != 21+7+1 {
		t.Fatalf("%d quorums were tried", quorums)
	}
}

// What doc.go says of simulation: an honest member's answer follows from r·H, which a
// ciphertext's maker has, and 2f other answers. So it tells them nothing.
func TestAnswersCanBeSimulated(t *testing.T) {
	c := newCommittee(t, 2, 4)
	raw := c.seal(t, context(1), "x")
	x := c.check(t, context(1), raw)
	var r dlog.Scalar // what Seal drew
	if err := dlog.RandomScalar(seeded(7), &r); err != nil {
		t.Fatal(err)
	}
	to := c.key.Compressed()
	whole, err := dlog.DiffieHellman(&r, &to)
	if err != nil {
		t.Fatal(err)
	}
	point, err := dlog.ParsePoint(&whole)
	if err != nil {
		t.Fatal(err)
	}
	// x_3·U = λ_3⁻¹·(r·H − λ_1·x_1·U − λ_2·x_2·U), for the coefficients of {1, 2, 3}.
	members := []jurat.MemberIndex{1, 2, 3}
	inverse := dlog.Lagrange(members, 3)
	inverse.InverseNonConst()
	terms := []dlog.Term{{K: inverse, P: point}}
	others := c.answers(t, x, 1, 2)
	for i := range others {
		p, err := verifyShare(c.group, x, &others[i])
		if err != nil {
			t.Fatal(err)
		}
		k := dlog.Lagrange(members, others[i].Member)
		terms = append(terms, dlog.Term{K: *k.Mul(&inverse).Negate(), P: p})
	}
	sum := dlog.Multiply(nil, terms)
	simulated, _ := dlog.Finite(&sum)
	if got := dlog.EncodePoint(&simulated); got != c.answers(t, x, 3)[0].product {
		t.Errorf("the simulated answer is %x", got)
	}
}

// A ciphertext of which any bit was changed is refused before anybody answers.
func TestAlteredCiphertextsAreRefused(t *testing.T) {
	c := newCommittee(t, 3, 4)
	raw := c.seal(t, context(1), "attack at dawn")
	for i := range raw {
		for bit := range 8 {
			altered := bytes.Clone(raw)
			altered[i] ^= 1 << bit
			if _, err := Check(c.key, context(1), now, altered); err == nil {
				t.Fatalf("byte %d, bit %d: accepted", i, bit)
			}
		}
	}
	for name, b := range map[string][]byte{
		"cut short":    raw[:len(raw)-1],
		"longer":       append(bytes.Clone(raw), 0),
		"front alone":  raw[:sizeFront],
		"nothing":      nil,
		"another sort": append([]byte{1}, raw[1:]...),
		"too long":     append(bytes.Clone(raw), make([]byte, MaxPlaintext)...),
	} {
		if _, err := Check(c.key, context(1), now, b); !errors.Is(err, ErrCiphertext) && !errors.Is(err, ErrProof) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Each reason to refuse has its name.
func TestRefusals(t *testing.T) {
	c, other := newCommittee(t, 4, 4), newCommittee(t, 5, 4)
	raw := c.seal(t, context(1), "x")
	next := *c.key
	next.Generation = 2
	ending := *c.key
	ending.Expiry = now
	for name, one := range map[string]struct {
		key     *Key
		context jurat.Hash
		now     uint64
		want    error
	}{
		"another context":   {c.key, context(2), now, ErrContext},
		"its last second":   {c.key, context(1), expiry - 1, nil},
		"expired":           {c.key, context(1), expiry, ErrExpired},
		"an expired key":    {&ending, context(1), now, ErrExpired},
		"a retired key":     {&next, context(1), now, ErrRetired},
		"another committee": {other.key, context(1), now, ErrProof},
	} {
		if _, err := Check(one.key, one.context, one.now, raw); !errors.Is(err, one.want) {
			t.Errorf("%s: %v, want %v", name, err, one.want)
		}
	}
	// What was sealed for longer than its key lasts opens once the next members swear the same key.
	long, err := Seal(seeded(1), c.key, context(1), c.key.Expiry+100, nil)
	if err != nil {
		t.Fatal(err)
	}
	later := *c.key
	later.Expiry += 1000
	for name, k := range map[string]struct {
		key  Key
		now  uint64
		want error
	}{
		"after its key":             {*c.key, c.key.Expiry, ErrExpired},
		"sworn again":               {later, c.key.Expiry, nil},
		"sworn again, past its own": {later, c.key.Expiry + 100, ErrExpired},
	} {
		if _, err := Check(&k.key, context(1), k.now, long); !errors.Is(err, k.want) {
			t.Errorf("sealed for long, %s: %v", name, err)
		}
	}
	if _, err := Seal(seeded(1), c.key, context(1), expiry, make([]byte, MaxPlaintext+1)); !errors.Is(err, ErrCiphertext) {
		t.Errorf("sealed too much: %v", err)
	}
	x := c.check(t, context(1), raw)
	if _, err := ShareOf(seeded(1), other.group, other.shares[0], x); !errors.Is(err, threshold.ErrShare) {
		t.Errorf("a share of another key answered: %v", err)
	}
	if _, err := ShareOf(seeded(1), c.group, other.shares[0], x); !errors.Is(err, threshold.ErrShare) {
		t.Errorf("a share of another key answered: %v", err)
	}
	c.shares[0].Erase()
	if _, err := ShareOf(seeded(1), c.group, c.shares[0], x); !errors.Is(err, threshold.ErrShare) {
		t.Errorf("an erased share answered: %v", err)
	}
	if _, err := Open(other.group, x, nil); !errors.Is(err, ErrKey) {
		t.Errorf("another group: %v", err)
	}
}

// Whoever answers wrongly is named, and does not keep the others from opening.
func TestCheatersAreNamed(t *testing.T) {
	c := newCommittee(t, 6, 7)
	x := c.check(t, context(1), c.seal(t, context(1), "x"))
	y := c.check(t, context(2), c.seal(t, context(2), "x"))
	shares := c.answers(t, x, 1, 2, 3, 4, 5, 6, 7)
	replayed := c.answers(t, y, 2)[0]
	foreign := shares[4]
	foreign.Member = 4
	bad := []Share{shares[0], replayed, shares[2], foreign, shares[0], shares[0]}
	_, err := Open(c.group, x, bad)
	var named *BadShares
	if !errors.As(err, &named) || len(named.Members) != 2 || named.Members[0] != 2 || named.Members[1] != 4 || named.Right != 2 || named.Want != 5 {
		t.Fatalf("%v; want members 2 and 4 named, 2 of 5 right", err)
	}
	if plain, err := Open(c.group, x, append(bad, shares[4:]...)); err != nil || string(plain) != "x" {
		t.Fatalf("with five right ones: %q, %v", plain, err)
	}
	stranger := shares[0]
	stranger.Member = 8
	if err := VerifyShare(c.group, x, &stranger); !errors.Is(err, threshold.ErrGroup) {
		t.Errorf("a member that there is not: %v", err)
	}
	enc := shares[0].Encode()
	for i := range enc {
		altered := enc
		altered[i] ^= 1
		s, err := DecodeShare(altered[:])
		if err == nil {
			err = VerifyShare(c.group, x, &s)
		}
		if err == nil {
			t.Fatalf("byte %d of a share was altered, and it verifies", i)
		}
	}
}

// A sealer that proves its r and puts rubbish beside it is told from members that
// answer wrongly.
func TestRubbishThatIsProven(t *testing.T) {
	c := newCommittee(t, 8, 4)
	var r dlog.Scalar
	r.SetInt(42)
	u := dlog.Commit(&r)
	twin, err := dlog.DiffieHellman(&r, &second)
	if err != nil {
		t.Fatal(err)
	}
	raw := bytes.Clone(c.seal(t, context(1), "x")[:sizeHeader])
	copy(raw[sizeLabel:], u[:])
	copy(raw[sizeLabel+33:], twin[:])
	rubbish := make([]byte, sizeCommit+chacha20poly1305.Overhead)
	proof, err := dlog.ProveEqual(seeded(1), proofTag, &r, &u, &second, &twin, proofContext(c.key, raw[:sizeLabel], rubbish))
	if err != nil {
		t.Fatal(err)
	}
	x := c.check(t, context(1), append(proof.Append(raw), rubbish...))
	if _, err := Open(c.group, x, c.answers(t, x, 1, 2, 4)); !errors.Is(err, ErrPayload) || errors.Is(err, ErrShare) {
		t.Errorf("%v; want ErrPayload", err)
	}
}

// A sealer who commits to one point and makes the payload open under another gains
// nothing: what one member answers cannot choose between two plaintexts.
func TestOnePointOpens(t *testing.T) {
	c := newCommittee(t, 14, 4)
	x := c.check(t, context(1), c.seal(t, context(1), "the first"))
	lie := c.answers(t, x, 1, 2, 3)
	lie[2].product = lie[0].product // the member that is bribed
	products := map[jurat.MemberIndex]dlog.Affine{}
	for i := range lie {
		products[lie[i].Member], _ = dlog.ParsePoint(&lie[i].product)
	}
	members := []jurat.MemberIndex{1, 2, 3}
	var terms []dlog.Term
	for _, m := range members {
		terms = append(terms, dlog.Term{K: dlog.Lagrange(members, m), P: products[m]})
	}
	sum := dlog.Multiply(nil, terms)
	point, _ := dlog.Finite(&sum)
	second := dlog.EncodePoint(&point)
	aead, _, err := payloadCipher(c.key, x.raw[:sizeHeader], &second)
	if err != nil {
		t.Fatal(err)
	}
	// The sealer's payload for that point, behind its commitment to the right one.
	forged := *x
	forged.raw = aead.Seal(bytes.Clone(x.raw[:sizeFront+sizeCommit]), make([]byte, chacha20poly1305.NonceSize), []byte("the second"), x.raw[:sizeHeader])
	if plain, err := forged.open(products); !errors.Is(err, errOtherPoint) || plain != nil {
		t.Errorf("a wrong share opened %q: %v", plain, err)
	}
	var named *BadShares
	if plain, err := Open(c.group, &forged, lie); !errors.As(err, &named) || len(named.Members) != 1 || named.Members[0] != 3 {
		t.Errorf("%q, %v; want member 3 named", plain, err)
	}
}

// The group that a stranger gives to open with must be of the key.
func TestKeyHolds(t *testing.T) {
	c := newCommittee(t, 9, 4)
	swapped := &threshold.Group{Key: c.group.Key, Threshold: 3, Shares: append([][33]byte(nil), c.group.Shares...)}
	swapped.Shares[0], swapped.Shares[1] = swapped.Shares[1], swapped.Shares[0]
	if err := c.key.Holds(swapped); !errors.Is(err, ErrKey) {
		t.Errorf("swapped shares: %v", err)
	}
	if err := c.key.Holds(newCommittee(t, 10, 4).group); !errors.Is(err, ErrKey) {
		t.Errorf("another group: %v", err)
	}
	enc := c.key.Encode()
	if k, err := DecodeKey(enc[:]); err != nil || *k != *c.key {
		t.Errorf("%v, %v", k, err)
	}
	for name, k := range map[string]Key{"no generation": {0, 1, c.key.X}, "no point": {1, 1, [32]byte{31: 5}}, "zero": {1, 1, [32]byte{}}} {
		enc := k.Encode()
		if _, err := DecodeKey(enc[:]); !errors.Is(err, ErrKey) {
			t.Errorf("%s: %v", name, err)
		}
	}
	sharing := Sharing(c.group)
	leaf := c.key.Leaf(sharing)
	if leaf.Kind != jurat.KindEncryption || leaf.Subject != (jurat.Hash{31: 1}) || leaf.Payload != jurat.Keccak(enc[:], sharing[:]) {
		t.Errorf("leaf %+v", leaf)
	}
	if sharing == Sharing(swapped) {
		t.Error("swapped shares are one sharing")
	}
}

// Every part of a context counts.
func TestContextBindsEachPart(t *testing.T) {
	base := func() *Context { return &Context{Chain: big.NewInt(31337)} }
	seen := map[jurat.Hash]string{base().Hash(): "nothing"}
	for name, change := range map[string]func(*Context){
		"chain":        func(c *Context) { c.Chain = big.NewInt(1) },
		"requests":     func(c *Context) { c.Requests[19] = 1 },
		"consumer":     func(c *Context) { c.Consumer[19] = 1 },
		"agreement":    func(c *Context) { c.Agreement[31] = 1 },
		"job":          func(c *Context) { c.Job[31] = 1 },
		"measurements": func(c *Context) { c.Measurements[31] = 1 },
		"window":       func(c *Context) { c.Window[31] = 1 },
		"result key":   func(c *Context) { c.ResultKey[31] = 1 },
	} {
		c := base()
		change(c)
		if other, have := seen[c.Hash()]; have {
			t.Errorf("%s and %s have one hash", name, other)
		}
		seen[c.Hash()] = name
	}
}

// FuzzCheck: parsing is total, and what was not sealed is not accepted.
func FuzzCheck(f *testing.F) {
	c := newCommittee(f, 11, 4)
	raw := c.seal(f, context(1), "attack at dawn")
	f.Add(raw)
	f.Add(raw[:sizeFront])
	f.Add(make([]byte, Overhead))
	f.Fuzz(func(t *testing.T, b []byte) {
		if x, err := Check(c.key, context(1), now, b); err == nil && !bytes.Equal(b, raw) {
			t.Fatalf("accepted %x", x.raw)
		}
	})
}

// FuzzDecodeShare: parsing is total and canonical.
func FuzzDecodeShare(f *testing.F) {
	c := newCommittee(f, 12, 4)
	x := c.check(f, context(1), c.seal(f, context(1), "x"))
	enc := c.answers(f, x, 1)[0].Encode()
	f.Add(enc[:])
	f.Add(make([]byte, ShareSize))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := DecodeShare(b)
		if err != nil {
			return
		}
		if again := s.Encode(); !bytes.Equal(again[:], b) {
			t.Fatalf("%x is not canonical", b)
		}
		if VerifyShare(c.group, x, &s) == nil && b[1] != enc[1] {
			t.Fatalf("accepted %x", b)
		}
	})
}

// FuzzDecodeKey: parsing is total and canonical.
func FuzzDecodeKey(f *testing.F) {
	enc := newCommittee(f, 13, 4).key.Encode()
	f.Add(enc[:])
	f.Add(make([]byte, KeySize))
	f.Fuzz(func(t *testing.T, b []byte) {
		k, err := DecodeKey(b)
		if err != nil {
			return
		}
		if again := k.Encode(); !bytes.Equal(again[:], b) {
			t.Fatalf("%x is not canonical", b)
		}
	})
}

func BenchmarkQuorum(b *testing.B) {
	for _, n := range []int{4, 31} {
		c := newCommittee(b, 1, n)
		raw := c.seal(b, context(1), "x")
		x := c.check(b, context(1), raw)
		var members []int
		for m := range jurat.Quorum(n) {
			members = append(members, m+1)
		}
		shares := c.answers(b, x, members...)
		b.Run(fmt.Sprintf("check/%d", n), func(b *testing.B) {
			for b.Loop() {
				c.check(b, context(1), raw)
			}
		})
		b.Run(fmt.Sprintf("share/%d", n), func(b *testing.B) {
			for b.Loop() {
				c.answers(b, x, 1)
			}
		})
		b.Run(fmt.Sprintf("open/%d", n), func(b *testing.B) {
			for b.Loop() {
				if _, err := Open(c.group, x, shares); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
