package sum

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/threshold"
)

const (
	closes = 1_800_000_000
	before = closes - 1
)

func seeded(seed uint64) io.Reader { return rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)}) }

// party can sign.
type party struct {
	key     *secp256k1.PrivateKey
	account jurat.Address
}

func (p *party) sign(digest jurat.Hash) (sig [65]byte, err error) {
	compact := ecdsa.SignCompact(p.key, digest[:], false)
	copy(sig[:], append(compact[1:], compact[0]))
	return sig, nil
}

// network is a committee, and parties that are asked, ascending.
type network struct {
	t       testing.TB
	key     *seal.Key
	group   *threshold.Group
	secrets []*threshold.Share
	parties []*party
}

func newNetwork(t testing.TB, n, parties int) *network {
	t.Helper()
	g, secrets, err := threshold.Deal(seeded(uint64(n)), n, jurat.Quorum(n))
	if err != nil {
		t.Fatal(err)
	}
	net := &network{t: t, key: &seal.Key{Generation: 1, Expiry: closes, X: g.Key}, group: g, secrets: secrets}
	for i := range parties {
		p := &party{key: secp256k1.PrivKeyFromBytes([]byte{1, byte(i)})}
		h := jurat.Keccak(p.key.PubKey().SerializeUncompressed()[1:])
		copy(p.account[:], h[12:])
		net.parties = append(net.parties, p)
	}
	slices.SortFunc(net.parties, func(a, b *party) int { return bytes.Compare(a.account[:], b.account[:]) })
	return net
}

func (n *network) query(kind Kind, width uint8) *Query {
	q := &Query{Name: jurat.Hash{1}, Kind: kind, Width: width, Least: MinCohort, Closes: closes}
	for _, p := range n.parties {
		q.Parties = append(q.Parties, p.account)
	}
	return q
}

func (n *network) contribute(q *Query, i int, value uint64) []byte {
	n.t.Helper()
	raw, err := Contribute(seeded(uint64(i)), n.key, q, n.parties[i].account, value, n.parties[i].sign)
	if err != nil {
		n.t.Fatal(err)
	}
	return raw
}

func (n *network) check(q *Query, raw []byte) *Contribution {
	n.t.Helper()
	c, err := CheckContribution(n.key, q, before, raw)
	if err != nil {
		n.t.Fatal(err)
	}
	return c
}

func (n *network) tally(q *Query, values ...uint64) *Tally {
	n.t.Helper()
	var all []*Contribution
	for i, v := range values {
		all = append(all, n.check(q, n.contribute(q, i, v)))
	}
	t, err := Add(n.key, q, all)
	if err != nil {
		n.t.Fatal(err)
	}
	return t
}

func (n *network) shares(q *Query, t *Tally, members ...int) (list []Share) {
	n.t.Helper()
	for _, m := range members {
		s, err := ShareOf(seeded(uint64(m)), n.group, n.secrets[m-1], t)
		if err == nil {
			s, err = DecodeShare(q, s.Encode())
		}
		if err != nil {
			n.t.Fatal(err)
		}
		list = append(list, s)
	}
	return list
}

func TestTotals(t *testing.T) {
	n := newNetwork(t, 4, 5)
	for _, c := range []struct {
		kind   Kind
		width  uint8
		values []uint64
		want   []uint64
	}{
		{Sum, 8, []uint64{0, 255, 17, 3}, []uint64{275}},
		{Sum, 8, []uint64{0, 0, 0}, []uint64{0}},
		{Sum, 1, []uint64{1, 0, 1, 1, 1}, []uint64{4}}, // a count
		{Sum, 32, []uint64{1<<32 - 1, 1<<32 - 1, 1<<32 - 1}, []uint64{3 * (1<<32 - 1)}},
		{Histogram, 4, []uint64{0, 3, 3, 1, 3}, []uint64{1, 1, 0, 3}},
	} {
		t.Run(fmt.Sprintf("kind %d of %d", c.kind, c.width), func(t *testing.T) {
			if testing.Short() && c.width == 32 {
				t.Skip("takes a table of 2^17 points")
			}
			q := n.query(c.kind, c.width)
			tally := n.tally(q, c.values...)
			for _, members := range [][]int{{1, 2, 3}, {4, 2, 1}} {
				r, err := tally.Open(n.group, n.shares(q, tally, members...))
				if err != nil || !slices.Equal(r.Totals, c.want) || r.Count != len(c.values) || r.Query != q.ID() || r.Set != tally.Set() {
					t.Fatalf("members %v: %+v, %v; want %v", members, r, err, c.want)
				}
			}
		})
	}
}

// 2f members open nothing; wrong shares are named, and do not keep the others from it.
func TestSharesOfSums(t *testing.T) {
	n := newNetwork(t, 4, 3)
	q := n.query(Sum, 4)
	tally, other := n.tally(q, 1, 2, 3), n.tally(q, 1, 2, 4)
	if _, err := tally.Open(n.group, n.shares(q, tally, 1, 4)); !errors.Is(err, seal.ErrTooFew) {
		t.Errorf("two of four: %v", err)
	}
	bad := append(n.shares(q, other, 2), n.shares(q, tally, 1, 3)...)
	_, err := tally.Open(n.group, bad)
	var named *seal.BadShares
	if !errors.As(err, &named) || !slices.Equal(named.Members, []jurat.MemberIndex{2}) || named.Right != 2 {
		t.Errorf("a share of another tally: %v", err)
	}
	if r, err := tally.Open(n.group, append(bad, n.shares(q, tally, 4)...)); err != nil || r.Totals[0] != 6 {
		t.Errorf("three right ones: %+v, %v", r, err)
	}
	foreign := newNetwork(t, 7, 3)
	if _, err := ShareOf(seeded(1), foreign.group, foreign.secrets[0], tally); !errors.Is(err, threshold.ErrShare) {
		t.Errorf("a share of another key answers: %v", err)
	}
	if _, err := tally.Open(foreign.group, nil); !errors.Is(err, seal.ErrKey) {
		t.Errorf("another group: %v", err)
	}
	enc := n.shares(q, tally, 1)[0].Encode()
	for i := range enc {
		altered := bytes.Clone(enc)
		altered[i] ^= 1
		s, err := DecodeShare(q, altered)
		if err == nil {
			_, err = tally.verify(n.group, &s)
		}
		if err == nil {
			t.Fatalf("byte %d of a share was altered, and it verifies", i)
		}
	}
}

// What is out of range, altered, or another's is refused.
func TestContributionsRefused(t *testing.T) {
	n := newNetwork(t, 4, 3)
	sum, histogram := n.query(Sum, 2), n.query(Histogram, 3)
	for _, q := range []*Query{sum, histogram} {
		raw := n.contribute(q, 0, 1)
		if len(raw) != q.Size() {
			t.Fatalf("%d bytes, want %d", len(raw), q.Size())
		}
		for i := 0; i < len(raw); i += 7 {
			altered := bytes.Clone(raw)
			altered[i] ^= 1
			if _, err := CheckContribution(n.key, q, before, altered); err == nil {
				t.Fatalf("byte %d was altered, and it is taken", i)
			}
			if i >= len(raw)-signatureLen || i < 21 {
				continue
			}
			// Its party may sign whatever it likes.
			sig, err := n.parties[0].sign(digestOf(q, altered[:len(raw)-signatureLen]))
			if err != nil {
				t.Fatal(err)
			}
			copy(altered[len(raw)-signatureLen:], sig[:])
			if _, err := CheckContribution(n.key, q, before, altered); !errors.Is(err, ErrProof) && !errors.Is(err, ErrContribution) {
				t.Fatalf("byte %d was altered and signed: %v", i, err)
			}
		}
	}
	raw := n.contribute(sum, 0, 3)
	stranger := newNetwork(t, 4, 9).parties
	outsider := stranger[slices.IndexFunc(stranger, func(p *party) bool { return !sum.asks(p.account) })]
	foreign, err := Contribute(seeded(1), n.key, sum, outsider.account, 1, outsider.sign)
	if err != nil {
		t.Fatal(err)
	}
	// Party 1 takes over what party 0 contributed.
	copied := append([]byte{version}, n.parties[1].account[:]...)
	copied = append(copied, raw[21:len(raw)-signatureLen]...)
	sig, err := n.parties[1].sign(digestOf(sum, copied))
	if err != nil {
		t.Fatal(err)
	}
	copied = append(copied, sig[:]...)
	later := *sum
	later.Name = jurat.Hash{2}
	again := append(bytes.Clone(raw[:len(raw)-signatureLen]), make([]byte, signatureLen)...)
	if sig, err = n.parties[0].sign(digestOf(&later, raw[:len(raw)-signatureLen])); err != nil {
		t.Fatal(err)
	}
	copy(again[len(raw)-signatureLen:], sig[:])
	next := *n.key
	next.Generation = 2
	for name, c := range map[string]struct {
		key  *seal.Key
		q    *Query
		now  uint64
		raw  []byte
		want error
	}{
		"too late":                       {n.key, sum, closes, raw, ErrClosed},
		"to another query":               {n.key, &later, before, raw, ErrParty},
		"to another query, signed":       {n.key, &later, before, again, ErrProof},
		"of another party, copied":       {n.key, sum, before, copied, ErrProof},
		"of a stranger":                  {n.key, sum, before, foreign, ErrParty},
		"under a key of another":         {&next, sum, before, raw, ErrProof},
		"cut short":                      {n.key, sum, before, raw[:len(raw)-1], ErrContribution},
		"of another kind":                {n.key, histogram, before, raw, ErrContribution},
		"nothing":                        {n.key, sum, before, nil, ErrContribution},
		"to a query that nobody answers": {n.key, &Query{}, before, raw, ErrQuery},
	} {
		if _, err := CheckContribution(c.key, c.q, c.now, c.raw); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	for _, v := range []uint64{4, 1 << 40} {
		if _, err := Contribute(seeded(1), n.key, sum, n.parties[0].account, v, n.parties[0].sign); !errors.Is(err, ErrQuery) {
			t.Errorf("%d of two bits: %v", v, err)
		}
	}
}

// A party that knows all secrets of its own cannot prove a two to be a bit, nor two
// buckets to be one.
func TestOutOfRangeIsNotProvable(t *testing.T) {
	n := newNetwork(t, 4, 3)
	key := n.key.Compressed()
	keyAt, err := dlog.ParsePoint(&key)
	if err != nil {
		t.Fatal(err)
	}
	b, r, err := encryptBit(seeded(1), &key, true, nil)
	if err != nil || !b.proven(&key, &keyAt, nil) {
		t.Fatalf("an honest bit is refused: %v", err)
	}
	var v dlog.Jac // V + G: a two
	v.FromAffine(&b.vAt)
	v.AddMixed(&generator)
	b.vAt.FromJacobian(&v)
	b.v = dlog.EncodePoint(&b.vAt)
	for _, claim := range []bool{false, true} {
		if err := b.prove(seeded(2), &keyAt, &key, &r, claim, nil); err != nil {
			t.Fatal(err)
		}
		if b.proven(&key, &keyAt, nil) {
			t.Error("a two passes for a bit")
		}
	}
	// Two buckets, by the encoder that proves "exactly one" of whatever it is given.
	q := n.query(Histogram, 3)
	p := n.parties[0]
	for _, buckets := range [][]uint64{{1, 1, 0}, {0, 0, 0}, {1, 1, 1}} {
		e := encoder{rand: seeded(3), key: key, context: contextOf(n.key, q, p.account)}
		out := append([]byte{version}, p.account[:]...)
		var all dlog.Scalar
		for s, number := range buckets {
			r, err := e.slot(&out, s, 1, number)
			if err != nil {
				t.Fatal(err)
			}
			all.Add(&r)
		}
		if err := e.exactlyOne(&out, &all); err != nil {
			t.Fatal(err)
		}
		sig, err := p.sign(digestOf(q, out))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := CheckContribution(n.key, q, before, append(out, sig[:]...)); !errors.Is(err, ErrProof) {
			t.Errorf("buckets %v: %v", buckets, err)
		}
	}
}

// Too few are not opened, nobody is counted twice, nothing is opened early, and of one query
// one set alone is.
func TestWhatIsOpened(t *testing.T) {
	n := newNetwork(t, 4, 4)
	q := n.query(Sum, 2)
	var all []*Contribution
	for i := range 4 {
		all = append(all, n.check(q, n.contribute(q, i, uint64(i))))
	}
	other := *q
	other.Name = jurat.Hash{7}
	elsewhere := n.check(&other, n.contribute(&other, 3, 1))
	for name, c := range map[string]struct {
		list []*Contribution
		want error
	}{
		"two":                  {all[:2], ErrCohort},
		"one twice":            {[]*Contribution{all[0], all[1], all[0]}, ErrContribution},
		"one to another query": {[]*Contribution{all[0], all[1], elsewhere}, ErrContribution},
	} {
		if _, err := Add(n.key, q, c.list); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	three, err := Add(n.key, q, all[:3])
	if err != nil {
		t.Fatal(err)
	}
	four, err := Add(n.key, q, all)
	if err != nil {
		t.Fatal(err)
	}
	shuffled, err := Add(n.key, q, []*Contribution{all[3], all[1], all[0], all[2]})
	if err != nil || shuffled.Set() != four.Set() || three.Set() == four.Set() {
		t.Errorf("sets %v, %v, %v, %v", three.Set(), four.Set(), shuffled.Set(), err)
	}
	for name, c := range map[string]struct {
		err, want error
	}{
		"early":                       {four.MayOpen(jurat.Hash{}, before), ErrOpen},
		"first":                       {four.MayOpen(jurat.Hash{}, closes), nil},
		"again":                       {four.MayOpen(four.Set(), closes), nil},
		"without one, after with all": {three.MayOpen(four.Set(), closes), ErrAnotherSet},
	} {
		if !errors.Is(c.err, c.want) {
			t.Errorf("%s: %v, want %v", name, c.err, c.want)
		}
	}
}

func TestQueriesRefused(t *testing.T) {
	n := newNetwork(t, 4, 4)
	ids := map[jurat.Hash]string{n.query(Sum, 2).ID(): "as it is"}
	for name, change := range map[string]func(*Query){
		"name": func(q *Query) { q.Name[0]++ }, "kind": func(q *Query) { q.Kind = Histogram }, "width": func(q *Query) { q.Width++ },
		"parties": func(q *Query) { q.Parties = q.Parties[1:] }, "least": func(q *Query) { q.Least++ }, "closes": func(q *Query) { q.Closes++ },
	} {
		q := n.query(Sum, 2)
		change(q)
		if err := q.Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if other, have := ids[q.ID()]; have {
			t.Errorf("%s and %s have one id", name, other)
		}
		ids[q.ID()] = name
	}
	for name, change := range map[string]func(*Query){
		"no kind": func(q *Query) { q.Kind = 0 }, "no bits": func(q *Query) { q.Width = 0 }, "too many bits": func(q *Query) { q.Width = MaxBits + 1 },
		"one bucket":     func(q *Query) { q.Kind, q.Width = Histogram, 1 },
		"a small circle": func(q *Query) { q.Least = MinCohort - 1 }, "more than there are": func(q *Query) { q.Least = 5 },
		"one party twice": func(q *Query) { q.Parties[1] = q.Parties[0] },
		"too many":        func(q *Query) { q.Parties = make([]jurat.Address, MaxParties+1) },
	} {
		q := n.query(Sum, 2)
		change(q)
		if err := q.Check(); !errors.Is(err, ErrQuery) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestApart(t *testing.T) {
	a := func(of ...byte) (list []jurat.Address) {
		for _, b := range of {
			list = append(list, jurat.Address{b})
		}
		return list
	}
	for _, c := range []struct {
		a, b []jurat.Address
		want int
	}{{nil, nil, 0}, {a(1, 2), nil, 2}, {a(1, 2, 3), a(1, 2, 3), 0}, {a(1, 2, 3), a(1, 3), 1}, {a(1, 2, 3), a(2, 3, 4), 2}, {a(1, 2), a(3, 4, 5), 5}} {
		if got := Apart(c.a, c.b); got != c.want {
			t.Errorf("%v and %v: %d, want %d", c.a, c.b, got, c.want)
		}
		if got := Apart(c.b, c.a); got != c.want {
			t.Errorf("%v and %v: %d, want %d", c.b, c.a, got, c.want)
		}
	}
}

func TestLogarithm(t *testing.T) {
	var p dlog.Jac
	for m := range uint64(60) {
		for _, most := range []uint64{m, m + 1, 59, 1000} {
			if got, ok := logarithm(&p, max(most, m)); !ok || got != m {
				t.Fatalf("%d of at most %d: %d, %v", m, most, got, ok)
			}
		}
		if m > 0 {
			if got, ok := logarithm(&p, m-1); ok {
				t.Fatalf("%d is found as %d below itself", m, got)
			}
		}
		p.AddMixed(&generator)
	}
}

// FuzzCheckContribution: parsing is total, and nothing else is taken for what was made.
func FuzzCheckContribution(f *testing.F) {
	n := newNetwork(f, 4, 3)
	q := n.query(Sum, 1)
	raw := n.contribute(q, 0, 1)
	f.Add(raw)
	f.Add(raw[:100])
	f.Fuzz(func(t *testing.T, b []byte) {
		if c, err := CheckContribution(n.key, q, before, b); err == nil && !bytes.Equal(b[:len(b)-signatureLen], raw[:len(raw)-signatureLen]) {
			t.Fatalf("took %x", c.hash)
		}
	})
}

// FuzzDecodeShare: parsing is total and canonical.
func FuzzDecodeShare(f *testing.F) {
	n := newNetwork(f, 4, 3)
	q := n.query(Histogram, 2)
	f.Add(n.shares(q, n.tally(q, 0, 1, 1), 2)[0].Encode())
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		if s, err := DecodeShare(q, b); err == nil && !bytes.Equal(s.Encode(), b) {
			t.Fatalf("%x is not canonical", b)
		}
	})
}
