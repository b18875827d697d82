package threshold

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
)

// seeded is a reader whose bytes depend on the seed alone.
func seeded(seed uint64) io.Reader {
	var key [32]byte
	key[0], key[1], key[2] = byte(seed), byte(seed>>8), byte(seed>>16)
	return rand.NewChaCha8(key)
}

// committee is a dealt group with a signer for every member.
type committee struct {
	group   *Group
	shares  []*Share
	signers []*Signer
}

func newCommittee(t testing.TB, seed uint64, n, threshold int) *committee {
	t.Helper()
	r := seeded(seed)
	g, shares, err := Deal(r, n, threshold)
	if err != nil {
		t.Fatal(err)
	}
	c := &committee{group: g, shares: shares}
	for _, s := range shares {
		signer, err := NewSigner(g, s, r)
		if err != nil {
			t.Fatal(err)
		}
		c.signers = append(c.signers, signer)
	}
	return c
}

// list has the members commit under an id.
func (c *committee) list(t testing.TB, id uint64, members ...jurat.MemberIndex) (l List) {
	t.Helper()
	for _, m := range members {
		commitment, err := c.signers[m-1].Commit(id)
		if err != nil {
			t.Fatal(err)
		}
		l = append(l, Entry{m, commitment})
	}
	return l
}

func (c *committee) sign(t testing.TB, id uint64, digest jurat.Hash, l List) (z [][32]byte) {
	t.Helper()
	for _, e := range l {
		one, err := c.signers[e.Member-1].Sign(id, digest, l)
		if err != nil {
			t.Fatal(err)
		}
		z = append(z, one)
	}
	return z
}

func firstMembers(n int) (m []jurat.MemberIndex) {
	for i := range n {
		m = append(m, jurat.MemberIndex(i+1))
	}
	return m
}

// evmVerify is the chain's rule written out from the contract's side: scalar
// arithmetic in big integers and the EVM's own ecrecover. It shares no code with
// Group.Verify.
func evmVerify(key [32]byte, digest jurat.Hash, sig jurat.Signature) bool {
	n := crypto.S256().Params().N
	s := new(big.Int).SetBytes(sig.S[:])
	if s.Sign() == 0 || s.Cmp(n) >= 0 || sig.R == (jurat.Address{}) {
		return false
	}
	px := new(big.Int).SetBytes(key[:])
	e := new(big.Int).SetBytes(crypto.Keccak256(key[:], []byte{27}, digest[:], sig.R[:]))
	minus := func(v *big.Int) []byte {
		v = new(big.Int).Mul(v, px)
		return v.Neg(v).Mod(v, n).FillBytes(make([]byte, 32))
	}
	in := slices.Concat(key[:], minus(e), []byte{0})
	public, err := crypto.Ecrecover(minus(s), in)
	return err == nil && bytes.Equal(crypto.Keccak256(public[1:])[12:], sig.R[:])
}

func TestSignaturesVerifyOnTheEVM(t *testing.T) {
	for seed, size := range [][2]int{{1, 1}, {4, 3}, {4, 3}, {7, 5}, {10, 7}, {16, 11}, {31, 21}} {
		t.Run(fmt.Sprintf("%d of %d", size[1], size[0]), func(t *testing.T) {
			c := newCommittee(t, uint64(seed), size[0], size[1])
			if err := c.group.Check(); err != nil {
				t.Fatal(err)
			}
			prepared, err := c.group.Prepared()
			if err != nil {
				t.Fatal(err)
			}
			r := rand.New(rand.NewPCG(uint64(seed), 1))
			for id := range uint64(5) {
				members := firstMembers(size[0])
				r.Shuffle(len(members), func(i, j int) { members[i], members[j] = members[j], members[i] })
				members = members[:size[1]]
				slices.Sort(members)
				digest := jurat.Keccak([]byte{byte(id)})
				l := c.list(t, id, members...)
				z := c.sign(t, id, digest, l)
				for i, e := range l {
					if err := VerifyShare(c.group, digest, l, e.Member, z[i]); err != nil {
						t.Error(err)
					}
				}
				sig, err := Aggregate(c.group, digest, l, z)
				if err != nil {
					t.Fatal(err)
				}
				if !evmVerify(c.group.Key, digest, sig) {
					t.Error("the EVM refuses the signature")
				}
				if err := prepared.Verify(digest, sig); err != nil {
					t.Errorf("refused from the table: %v", err)
				}
			}
		})
	}
}

func TestVerifyRefuses(t *testing.T) {
	c := newCommittee(t, 1, 4, 3)
	digest := jurat.Keccak([]byte("digest"))
	l := c.list(t, 1, 1, 2, 4)
	good, err := Aggregate(c.group, digest, l, c.sign(t, 1, digest, l))
	if err != nil {
		t.Fatal(err)
	}
	prepared, err := c.group.Prepared()
	if err != nil {
		t.Fatal(err)
	}
	order := crypto.S256().Params().N
	s := new(big.Int).SetBytes(good.S[:])
	with := func(change func(*jurat.Signature)) jurat.Signature {
		sig := good
		change(&sig)
		return sig
	}
	for name, sig := range map[string]jurat.Signature{
		"zero S":     with(func(s *jurat.Signature) { s.S = [32]byte{} }),
		"S is N":     with(func(s *jurat.Signature) { order.FillBytes(s.S[:]) }),
		"S above N":  with(func(s *jurat.Signature) { s.S = [32]byte(bytes.Repeat([]byte{0xff}, 32)) }),
		"negated S":  with(func(sig *jurat.Signature) { new(big.Int).Sub(order, s).FillBytes(sig.S[:]) }),
		"zero R":     with(func(s *jurat.Signature) { s.R = jurat.Address{} }),
		"another R":  with(func(s *jurat.Signature) { s.R[3] ^= 1 }),
		"another S":  with(func(s *jurat.Signature) { s.S[31] ^= 1 }),
		"everything": {},
	} {
		for _, g := range []*Group{c.group, prepared} {
			if err := g.Verify(digest, sig); !errors.Is(err, ErrSignature) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if evmVerify(c.group.Key, digest, sig) {
			t.Errorf("%s: the EVM accepts", name)
		}
	}
	if err := c.group.Verify(jurat.Keccak([]byte("another")), good); !errors.Is(err, ErrSignature) {
		t.Errorf("another digest: %v", err)
	}
	other := newCommittee(t, 2, 4, 3)
	if err := other.group.Verify(digest, good); !errors.Is(err, ErrSignature) {
		t.Errorf("another group: %v", err)
	}
}

func TestAggregateNamesBadShares(t *testing.T) {
	c := newCommittee(t, 3, 7, 5)
	digest := jurat.Keccak([]byte("digest"))
	l := c.list(t, 1, 1, 2, 4, 6, 7)
	good := c.sign(t, 1, digest, l)
	spoil := func(change func(z [][32]byte)) [][32]byte {
		z := slices.Clone(good)
		change(z)
		return z
	}
	for name, tc := range map[string]struct {
		z    [][32]byte
		want []jurat.MemberIndex
	}{
		"one bit":      {spoil(func(z [][32]byte) { z[2][31] ^= 1 }), []jurat.MemberIndex{4}},
		"two members":  {spoil(func(z [][32]byte) { z[0][31] ^= 1; z[4][0] ^= 1 }), []jurat.MemberIndex{1, 7}},
		"neighbours":   {spoil(func(z [][32]byte) { z[1][31] ^= 1; z[3][29] ^= 1 }), []jurat.MemberIndex{2, 6}},
		"zero":         {spoil(func(z [][32]byte) { z[3] = [32]byte{} }), []jurat.MemberIndex{6}},
		"not reduced":  {spoil(func(z [][32]byte) { z[3] = [32]byte(bytes.Repeat([]byte{0xff}, 32)) }), []jurat.MemberIndex{6}},
		"everyone bad": {make([][32]byte, 5), []jurat.MemberIndex{1, 2, 4, 6, 7}},
	} {
		_, err := Aggregate(c.group, digest, l, tc.z)
		var bad *BadShares
		if !errors.As(err, &bad) || !slices.Equal(bad.Members, tc.want) || !errors.Is(err, ErrPartial) {
			t.Errorf("%s: %v, want members %v", name, err, tc.want)
		}
	}
	// Errors that cancel make a valid signature: nothing is wrong with it.
	z := spoil(func(z [][32]byte) { z[0], z[1] = z[1], z[0] })
	if sig, err := Aggregate(c.group, digest, l, z); err != nil || !evmVerify(c.group.Key, digest, sig) {
		t.Errorf("partials that add up: %v", err)
	}
	if _, err := Aggregate(c.group, digest, l, good[:4]); !errors.Is(err, ErrList) {
		t.Errorf("too few partials: %v", err)
	}
	if err := VerifyShare(c.group, digest, l, 3, good[2]); !errors.Is(err, ErrList) {
		t.Errorf("a member that is not listed: %v", err)
	}
}

func TestSignRefusesLists(t *testing.T) {
	c := newCommittee(t, 4, 4, 3)
	digest := jurat.Keccak([]byte("digest"))
	good := c.list(t, 1, 1, 2, 3)
	spare := c.list(t, 1, 4)[0]
	edit := func(change func(l List) List) List { return change(slices.Clone(good)) }
	outside := []struct {
		name string
		list List
	}{
		{"too few", good[:2]},
		{"too many", append(slices.Clone(good), spare)},
		{"a duplicate", edit(func(l List) List { l[1] = l[0]; return l })},
		{"out of order", edit(func(l List) List { l[1], l[2] = l[2], l[1]; return l })},
		{"member zero", append(List{{0, spare.Commitment}}, good[:2]...)},
		{"a stranger", edit(func(l List) List { l[2].Member = 5; return l })},
		{"an empty point", edit(func(l List) List { l[1].Commitment.Hiding = [33]byte{}; return l })},
		{"a point off the curve", edit(func(l List) List { l[1].Commitment.Binding = [33]byte{2, 32: 5}; return l })},
		{"a hybrid encoding", edit(func(l List) List { l[1].Commitment.Binding[0] = 6; return l })},
	}
	for _, tc := range outside {
		if err := tc.list.Check(c.group); !errors.Is(err, ErrList) {
			t.Errorf("Check, %s: %v", tc.name, err)
		}
		if _, err := c.signers[0].Sign(1, digest, tc.list); !errors.Is(err, ErrList) && !errors.Is(err, ErrNotListed) {
			t.Errorf("Sign, %s: %v", tc.name, err)
		}
	}
	own := edit(func(l List) List { l[0].Commitment = spare.Commitment; return l })
	if _, err := c.signers[0].Sign(1, digest, own); !errors.Is(err, ErrNotListed) {
		t.Errorf("another commitment in its own name: %v", err)
	}
	if _, err := c.signers[3].Sign(1, digest, good); !errors.Is(err, ErrNotListed) {
		t.Errorf("not listed: %v", err)
	}
	// Nothing of that has touched the nonce.
	if _, err := c.signers[0].Sign(1, digest, good); err != nil {
		t.Error(err)
	}
}

// TestListHash pins the encoding that partials name their list by.
func TestListHash(t *testing.T) {
	l := List{{1, Commitment{[33]byte{2, 32: 1}, [33]byte{3, 32: 2}}}, {0x0102, Commitment{[33]byte{2, 32: 3}, [33]byte{3, 32: 4}}}}
	var enc []byte
	for _, e := range l {
		enc = append(enc, byte(e.Member>>8), byte(e.Member))
		enc = append(enc, e.Commitment.Hiding[:]...)
		enc = append(enc, e.Commitment.Binding[:]...)
	}
	if l.Hash() != jurat.Hash(crypto.Keccak256(enc)) {
		t.Error("the list's hash is not that of its encoding")
	}
}

func TestSessionOfParsed(t *testing.T) {
	c := newCommittee(t, 5, 4, 3)
	l := c.list(t, 1, 1, 2, 3)
	parsed, err := l.parse()
	if err != nil {
		t.Fatal(err)
	}
	a, err := NewSession(c.group, jurat.Hash{1}, l)
	if err != nil {
		t.Fatal(err)
	}
	b, err := NewSessionParsed(c.group, jurat.Hash{1}, l, parsed)
	if err != nil || a.nonce != b.nonce || a.c != b.c || !slices.Equal(a.factors, b.factors) {
		t.Errorf("parsing beforehand makes another session: %v", err)
	}
	parsed[0], parsed[1] = parsed[1], parsed[0]
	if _, err := NewSessionParsed(c.group, jurat.Hash{1}, l, parsed); !errors.Is(err, ErrList) {
		t.Errorf("swapped commitments: %v", err)
	}
	if _, err := NewSessionParsed(c.group, jurat.Hash{1}, l, parsed[:2]); !errors.Is(err, ErrList) {
		t.Errorf("a commitment less: %v", err)
	}
}

func TestNonceServesOnce(t *testing.T) {
	c := newCommittee(t, 6, 4, 3)
	s := c.signers[0]
	l := c.list(t, 7, 1, 2, 3)
	if _, err := s.Commit(7); !errors.Is(err, ErrNonce) {
		t.Errorf("drawing an outstanding id: %v", err)
	}
	one, two := jurat.Keccak([]byte("one")), jurat.Keccak([]byte("two"))
	if _, err := s.Sign(7, one, l); err != nil {
		t.Fatal(err)
	}
	for _, digest := range []jurat.Hash{one, two} {
		if _, err := s.Sign(7, digest, l); !errors.Is(err, ErrNonce) {
			t.Errorf("signing with a burnt nonce: %v", err)
		}
	}
	if _, err := s.Commit(7); !errors.Is(err, ErrNonce) {
		t.Errorf("drawing a burnt id: %v", err)
	}
	if _, err := s.Sign(8, one, l); !errors.Is(err, ErrNonce) {
		t.Errorf("signing with an id never drawn: %v", err)
	}

	// Forgetting closes all ids below, drawn, burnt or neither.
	later := c.list(t, 9, 1, 2, 3)
	held := s.nonces[9]
	s.Forget(10)
	if !held.hiding.IsZero() || !held.binding.IsZero() {
		t.Error("a forgotten nonce still holds its scalars")
	}
	if _, err := s.Sign(9, one, later); !errors.Is(err, ErrNonce) {
		t.Errorf("signing with a forgotten nonce: %v", err)
	}
	for _, id := range []uint64{3, 7, 9} {
		if _, err := s.Commit(id); !errors.Is(err, ErrNonce) {
			t.Errorf("drawing the forgotten id %d: %v", id, err)
		}
	}
	if len(s.nonces)+len(s.spent) != 0 {
		t.Error("forgetting left ids behind")
	}
	if _, err := s.Commit(10); err != nil {
		t.Error(err)
	}
	s.Forget(2) // never lowers the floor
	if _, err := s.Commit(9); !errors.Is(err, ErrNonce) {
		t.Errorf("a lower floor revived an id: %v", err)
	}
}

// TestBurntBeforeUse shows that a nonce is out of reach by the time its scalars
// are combined, and gone afterwards.
func TestBurntBeforeUse(t *testing.T) {
	c := newCommittee(t, 8, 4, 3)
	l := c.list(t, 1, 1, 2, 3)
	n := c.signers[0].nonces[1]
	if _, err := c.signers[0].Sign(1, jurat.Hash{1}, l); err != nil {
		t.Fatal(err)
	}
	if !n.hiding.IsZero() || !n.binding.IsZero() {
		t.Error("a used nonce still holds its scalars")
	}
}

// TestNoncesAreHedged feeds two members one stuck generator: the share keeps
// their nonces apart, and one member's two nonces differ where the bytes do.
func TestNoncesAreHedged(t *testing.T) {
	c := newCommittee(t, 9, 4, 3)
	seen := make(map[[33]byte]bool)
	for _, share := range c.shares {
		s, err := NewSigner(c.group, share, bytes.NewReader(bytes.Repeat([]byte{7}, 32*2)))
		if err != nil {
			t.Fatal(err)
		}
		commitment, err := s.Commit(0)
		if err != nil {
			t.Fatal(err)
		}
		if seen[commitment.Hiding] {
			t.Error("two members share a nonce")
		}
		seen[commitment.Hiding] = true
		if _, err := s.Commit(1); err == nil {
			t.Error("a generator that ran dry was not noticed")
		}
	}
}

func TestSignerRefusesForeignShares(t *testing.T) {
	a, b := newCommittee(t, 10, 4, 3), newCommittee(t, 11, 4, 3)
	if _, err := NewSigner(a.group, b.shares[0], seeded(0)); !errors.Is(err, ErrShare) {
		t.Errorf("another group's share: %v", err)
	}
	erased := newShare(1, &a.shares[0].secret.scalar)
	erased.Erase()
	if _, err := NewSigner(a.group, erased, seeded(0)); !errors.Is(err, ErrShare) {
		t.Errorf("an erased share: %v", err)
	}
	l := a.list(t, 1, 1, 2, 3)
	session, err := NewSession(b.group, jurat.Hash{}, l)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.signers[0].SignSession(1, session); !errors.Is(err, ErrForeign) {
		t.Errorf("another group's session: %v", err)
	}
	a.signers[0].Erase()
	if _, err := a.signers[0].Sign(1, jurat.Hash{}, l); !errors.Is(err, ErrNonce) {
		t.Errorf("signing after Erase: %v", err)
	}
	if _, err := a.signers[0].Commit(2); !errors.Is(err, ErrShare) {
		t.Errorf("drawing after Erase: %v", err)
	}
}

func TestGroupCheck(t *testing.T) {
	c := newCommittee(t, 12, 7, 5)
	clone := func() *Group {
		g := *c.group
		g.Shares = slices.Clone(g.Shares)
		return &g
	}
	if err := clone().Check(); err != nil {
		t.Fatal(err)
	}
	order := crypto.S256().Params().N
	for name, change := range map[string]func(*Group){
		"lower threshold":   func(g *Group) { g.Threshold-- },
		"no threshold":      func(g *Group) { g.Threshold = 0 },
		"threshold above n": func(g *Group) { g.Threshold = 8 },
		"no members":        func(g *Group) { g.Shares = nil },
		"zero key":          func(g *Group) { g.Key = [32]byte{} },
		"key is N":          func(g *Group) { order.FillBytes(g.Key[:]) },
		"key off the curve": func(g *Group) { g.Key = [32]byte{31: 5} },
		"another key":       func(g *Group) { g.Key = newCommittee(t, 13, 7, 5).group.Key },
		"negated share":     func(g *Group) { g.Shares[6][0] ^= 1 },
		"swapped shares":    func(g *Group) { g.Shares[0], g.Shares[1] = g.Shares[1], g.Shares[0] },
		"empty share":       func(g *Group) { g.Shares[3] = [33]byte{} },
	} {
		g := clone()
		change(g)
		if err := g.Check(); !errors.Is(err, ErrGroup) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A higher threshold than dealt is still one polynomial: it is only slower.
	g := clone()
	g.Threshold++
	if err := g.Check(); err != nil {
		t.Error(err)
	}
}

func TestShareEncoding(t *testing.T) {
	c := newCommittee(t, 14, 4, 3)
	enc := c.shares[2].Encode()
	s, err := DecodeShare(enc[:])
	if err != nil {
		t.Fatal(err)
	}
	if s.Member() != 3 || s.Public() != c.group.Shares[2] {
		t.Error("a share does not survive its encoding")
	}
	for name, b := range map[string][]byte{
		"empty":    nil,
		"short":    enc[:33],
		"long":     append(enc[:], 0),
		"member 0": append([]byte{0, 0}, enc[2:]...),
		"too high": append([]byte{0xff, 0xff}, enc[2:]...),
		"zero":     append([]byte{0, 3}, make([]byte, 32)...),
		"above N":  append([]byte{0, 3}, bytes.Repeat([]byte{0xff}, 32)...),
	} {
		if _, err := DecodeShare(b); !errors.Is(err, ErrShare) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestSecretsPrintNothing formats every type that holds a secret, by pointer
// and by value and inside of other structs, with every verb, and looks for the
// secret's digits in any base that fmt knows.
func TestSecretsPrintNothing(t *testing.T) {
	c := newCommittee(t, 15, 4, 3)
	share, signer := c.shares[0], c.signers[0]
	c.list(t, 1, 1)
	n := signer.nonces[1]
	var needles []string
	for _, k := range []*scalar{&share.secret.scalar, &n.hiding, &n.binding} {
		b := k.Bytes()
		needles = append(needles, fmt.Sprintf("%x", b[:8]), fmt.Sprintf("%d", b[:6]), fmt.Sprintf("%v", *k),
			strings.Trim(fmt.Sprintf("%d", b[:6]), "[]"))
	}
	type private struct {
		share  *Share
		value  Share
		signer *Signer
	}
	holder := private{share, *share, signer}
	dkg := &DKG{secrets: &dkgSecrets{n.hiding}, outcome: &DKGRecord{Share: share}}
	for _, v := range []any{share, *share, signer, *signer, holder, &holder,
		[]*Share{share}, map[string]Share{"a": *share}, []any{signer},
		dkg, *dkg, struct{ d *DKG }{dkg}, DKGPersist{*dkg.outcome}, DKGDone{DKGResult{DKGRecord: *dkg.outcome}}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%o", "%b", "%T"} {
			out := strings.ToLower(fmt.Sprintf(verb, v))
			for _, needle := range needles {
				if strings.Contains(out, strings.ToLower(needle)) {
					t.Errorf("%s of %T prints a secret: %s", verb, v, out)
				}
			}
		}
	}
	for _, v := range []any{share, *share, signer, []*Share{share}, DKGRecord{Share: share}} {
		out, err := json.Marshal(v)
		if err != nil || !strings.Contains(string(out), redacted) {
			t.Errorf("JSON of %T: %s, %v", v, out, err)
		}
	}
}
