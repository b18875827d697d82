package threshold

import (
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/curve"
	"github.com/jurat-network/jurat/core/dlog"
)

// Group is a committee's public key material for one epoch. It is never
// changed once made, so that many may read it at once.
type Group struct {
	Key       [32]byte   // x coordinate of the group key, whose y is even; 0 < Key < N
	Threshold int        // t: how many members a signature takes
	Shares    [][33]byte // Shares[i] is member i+1's verification share, compressed

	table *curve.Table // of the key; nil unless Prepared
}

// Prepared returns the group with a table of its key, from which it verifies in
// a third of the time. It takes 148 KB.
func (g *Group) Prepared() (*Group, error) {
	key, err := g.keyPoint()
	if err != nil {
		return nil, err
	}
	return &Group{Key: g.Key, Threshold: g.Threshold, Shares: g.Shares, table: curve.NewTable(&key)}, nil
}

var (
	// ErrGroup is returned for key material that is malformed or inconsistent.
	ErrGroup = errors.New("group key material refused")
	// ErrSignature is returned for a signature that the chain would refuse.
	ErrSignature = errors.New("signature does not verify under the group key")
)

// Check refuses key material that the chain would not register or under which
// some quorum could not sign: the key must be the x of a curve point and below
// N, and all shares must lie with the key on one polynomial of degree t−1.
//
// The polynomial is checked with one multi-scalar multiplication (the test of
// SCRAPE, Cascudo and David 2017): values y_0 … y_n at 0 … n belong to a
// polynomial of degree below t exactly if Σ v_i·q(i)·y_i = 0 for every q of
// degree n−t, where v_i = Π_{j≠i} 1/(i−j). One q drawn by hashing the material
// itself leaves a forger a chance of about 2^-256 a try.
func (g *Group) Check() error {
	n := len(g.Shares)
	if n < 1 || n > jurat.MaxMembers || g.Threshold < 1 || g.Threshold > n {
		return fmt.Errorf("%w: threshold %d of %d members", ErrGroup, g.Threshold, n)
	}
	terms := make([]term, n+1)
	var err error
	if terms[0].P, err = g.keyPoint(); err != nil {
		return err
	}
	for i := range g.Shares {
		if terms[i+1].P, err = dlog.ParsePoint(&g.Shares[i]); err != nil {
			return fmt.Errorf("%w: share of member %d: %w", ErrGroup, i+1, err)
		}
	}
	q := g.dualPolynomial(n - g.Threshold + 1)
	for i, v := range inverseProducts(n) {
		terms[i].K.Set(v.Mul(dlog.Evaluate(q, uint32(i))))
	}
	if sum := dlog.Multiply(nil, terms); !sum.Z.IsZero() {
		return fmt.Errorf("%w: shares and key are not on one polynomial of degree %d", ErrGroup, g.Threshold-1)
	}
	return nil
}

// keyPoint lifts the key to the point with that x and an even y.
func (g *Group) keyPoint() (affine, error) {
	if _, err := dlog.ParseScalar(&g.Key); err != nil {
		return affine{}, fmt.Errorf("%w: the key must lie below the group order", ErrGroup)
	}
	enc := g.encodedKey()
	p, err := dlog.ParsePoint(&enc)
	if err != nil {
		return affine{}, fmt.Errorf("%w: key: %w", ErrGroup, err)
	}
	return p, nil
}

func (g *Group) encodedKey() (enc [33]byte) {
	enc[0] = 2
	copy(enc[1:], g.Key[:])
	return enc
}

// SharePoint returns a member's verification share, parsed. The error wraps
// ErrGroup.
func (g *Group) SharePoint(m jurat.MemberIndex) (affine, error) {
	if m < 1 || int(m) > len(g.Shares) {
		return affine{}, fmt.Errorf("%w: no member %d in a committee of %d", ErrGroup, m, len(g.Shares))
	}
	p, err := dlog.ParsePoint(&g.Shares[m-1])
	if err != nil {
		return affine{}, fmt.Errorf("%w: share of member %d: %w", ErrGroup, m, err)
	}
	return p, nil
}

// dualPolynomial derives count coefficients from the whole of g.
func (g *Group) dualPolynomial(count int) []scalar {
	parts := [][]byte{[]byte("jurat group check"), {byte(g.Threshold >> 8), byte(g.Threshold)}, g.Key[:]}
	for i := range g.Shares {
		parts = append(parts, g.Shares[i][:])
	}
	seed := jurat.Keccak(parts...)
	q := make([]scalar, count)
	for i := range q {
		h := [32]byte(jurat.Keccak(seed[:], []byte{byte(i >> 8), byte(i)}))
		q[i].SetBytes(&h)
	}
	return q
}

// inverseProducts returns v_i = Π_{j≠i, 0≤j≤n} 1/(i−j) for i = 0 … n, which is
// (−1)^(n−i) / (i!·(n−i)!).
func inverseProducts(n int) []scalar {
	fact := make([]scalar, n+1)
	fact[0].SetInt(1)
	var x scalar
	for i := 1; i <= n; i++ {
		fact[i].Mul2(&fact[i-1], x.SetInt(uint32(i)))
	}
	inv := make([]scalar, n+1)
	inv[n].InverseValNonConst(&fact[n])
	for i := n; i > 0; i-- {
		inv[i-1].Mul2(&inv[i], x.SetInt(uint32(i)))
	}
	v := make([]scalar, n+1)
	for i := range v {
		v[i].Mul2(&inv[i], &inv[n-i])
		if (n-i)%2 == 1 {
			v[i].Negate()
		}
	}
	return v
}

// Verify applies exactly the chain's rule: 0 < S < N, R ≠ 0, and
// ecrecover(−S·Px, 27, Px, −e·Px) = R, which is address(S·G − e·P) = R. The
// error wraps ErrSignature, or ErrGroup if the key itself is no key.
func (g *Group) Verify(digest jurat.Hash, sig jurat.Signature) error {
	if sig.R == (jurat.Address{}) {
		return fmt.Errorf("%w: R is zero", ErrSignature)
	}
	s, err := dlog.ParseScalar(&sig.S)
	if err != nil {
		return fmt.Errorf("%w: S: %w", ErrSignature, err)
	}
	enc := g.encodedKey()
	e := evmChallengeOf(&sig.R, &enc, digest[:])
	if e.IsZero() {
		return ErrSignature // ecrecover refuses it too
	}
	sum, err := g.opening(&s, e.Negate())
	if err != nil {
		return err
	}
	if sum.Z.IsZero() {
		return ErrSignature
	}
	var r affine
	r.FromJacobian(&sum)
	if addressOf(&r) != sig.R {
		return ErrSignature
	}
	return nil
}

// opening is s·G + k·P, P being the key.
func (g *Group) opening(s, k *scalar) (sum jac, err error) {
	if g.table == nil {
		key, err := g.keyPoint()
		if err != nil {
			return jac{}, err
		}
		return dlog.Multiply(s, []term{{K: *k, P: key}}), nil
	}
	response, challenge := s.Bytes(), k.Bytes()
	curve.Generator.AddMultiple(&sum, &response)
	g.table.AddMultiple(&sum, &challenge)
	return sum, nil
}
