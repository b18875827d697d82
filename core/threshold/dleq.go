package threshold

import (
	"fmt"
	"io"
)

// prove makes a proof of knowledge of k with k·G = public, bound to context: a
// Schnorr proof whose challenge is a hash under its own tag.
func prove(rand io.Reader, tag string, k *scalar, public *[33]byte, context []byte) (p proof, err error) {
	var nonce scalar
	defer nonce.Zero()
	if err := randomScalar(rand, &nonce); err != nil {
		return p, fmt.Errorf("draw proof nonce: %w", err)
	}
	r := commit(&nonce)
	p.c = hashToScalar(tag, context, public[:], r[:])
	p.z.Mul2(&p.c, k).Add(&nonce)
	return p, nil
}

// proves reports whether p is a proof of the discrete logarithm of public.
func (p *proof) proves(tag string, public *affine, context []byte) bool {
	minus := p.c
	minus.Negate()
	sum := multiply(&p.z, []term{{minus, *public}})
	r, ok := finite(&sum)
	if !ok {
		return false
	}
	enc, nonce := encodePoint(public), encodePoint(&r)
	c := hashToScalar(tag, context, enc[:], nonce[:])
	return c.Equals(&p.c)
}

const dleqTag = "jurat dkg equal logarithms"

// proveEqual shows that shared = k·base for the k of public = k·G, and nothing
// else about k (Chaum and Pedersen 1992).
func proveEqual(rand io.Reader, k *scalar, public, base, shared *[33]byte, context []byte) (p proof, err error) {
	var nonce scalar
	defer nonce.Zero()
	if err := randomScalar(rand, &nonce); err != nil {
		return p, fmt.Errorf("draw proof nonce: %w", err)
	}
	r1 := commit(&nonce)
	r2, err := diffieHellman(&nonce, base)
	if err != nil {
		return p, err
	}
	p.c = hashToScalar(dleqTag, context, public[:], base[:], shared[:], r1[:], r2[:])
	p.z.Mul2(&p.c, k).Add(&nonce)
	return p, nil
}

// provesEqual reports whether p shows that log_G(public) = log_base(shared).
func (p *proof) provesEqual(public, base, shared *affine, context []byte) bool {
	minus := p.c
	minus.Negate()
	sum1 := multiply(&p.z, []term{{minus, *public}})
	sum2 := multiply(nil, []term{{p.z, *base}, {minus, *shared}})
	r1, ok1 := finite(&sum1)
	r2, ok2 := finite(&sum2)
	if !ok1 || !ok2 {
		return false
	}
	c := p.equalChallenge(public, base, shared, &r1, &r2, context)
	return c.Equals(&p.c)
}

func (p *proof) equalChallenge(public, base, shared, r1, r2 *affine, context []byte) scalar {
	a, b, c, d, e := encodePoint(public), encodePoint(base), encodePoint(shared), encodePoint(r1), encodePoint(r2)
	return hashToScalar(dleqTag, context, a[:], b[:], c[:], d[:], e[:])
}

// finite converts a sum to affine coordinates, unless it is the identity.
func finite(sum *jac) (p affine, ok bool) {
	if sum.Z.IsZero() {
		return p, false
	}
	p.FromJacobian(sum)
	return p, true
}
