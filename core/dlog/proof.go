package dlog

import (
	"fmt"
	"io"
)

// Proof is a proof about discrete logarithms, made without a conversation by
// hashing (Fiat and Shamir 1986), in its short form: challenge and response. The
// tag of a proof names what it is for and is its hash's whole domain, so that it
// serves nowhere else; the context is what it is bound to.
type Proof struct{ C, Z Scalar }

// ProofSize is the length of an encoded proof in bytes.
const ProofSize = 64

// Append writes the challenge and the response, 32 bytes each, big-endian.
func (p *Proof) Append(b []byte) []byte {
	c, z := p.C.Bytes(), p.Z.Bytes()
	return append(append(b, c[:]...), z[:]...)
}

// ParseProof is the inverse of Append. The error wraps ErrScalar.
func ParseProof(b *[ProofSize]byte) (p Proof, err error) {
	if p.C, err = ParseScalar((*[32]byte)(b[:32])); err != nil {
		return Proof{}, err
	}
	if p.Z, err = ParseScalar((*[32]byte)(b[32:])); err != nil {
		return Proof{}, err
	}
	return p, nil
}

// Prove makes a proof of knowledge of k with k·G = public, bound to context: a
// Schnorr proof whose challenge is a hash under its own tag.
func Prove(rand io.Reader, tag string, k *Scalar, public *[33]byte, context []byte) (p Proof, err error) {
	var nonce Scalar
	defer nonce.Zero()
	if err := drawNonce(rand, tag, k, context, &nonce); err != nil {
		return p, err
	}
	r := Commit(&nonce)
	p.C = HashToScalar(tag, context, public[:], r[:])
	p.Z.Mul2(&p.C, k).Add(&nonce)
	return p, nil
}

// Proves reports whether p is a proof of the discrete logarithm of public.
func (p *Proof) Proves(tag string, public *Affine, context []byte) bool {
	minus := p.C
	minus.Negate()
	sum := Multiply(&p.Z, []Term{{minus, *public}})
	r, ok := Finite(&sum)
	if !ok {
		return false
	}
	enc, nonce := EncodePoint(public), EncodePoint(&r)
	c := HashToScalar(tag, context, enc[:], nonce[:])
	return c.Equals(&p.C)
}

// ProveEqual shows that shared = k·base for the k of public = k·G, and nothing
// else about k (Chaum and Pedersen 1992).
func ProveEqual(rand io.Reader, tag string, k *Scalar, public, base, shared *[33]byte, context []byte) (p Proof, err error) {
	var nonce Scalar
	defer nonce.Zero()
	if err := drawNonce(rand, tag, k, context, &nonce); err != nil {
		return p, err
	}
	r1 := Commit(&nonce)
	r2, err := DiffieHellman(&nonce, base)
	if err != nil {
		return p, err
	}
	p.C = HashToScalar(tag, context, public[:], base[:], shared[:], r1[:], r2[:])
	p.Z.Mul2(&p.C, k).Add(&nonce)
	return p, nil
}

// ProvesEqual reports whether p shows that log_G(public) = log_base(shared).
func (p *Proof) ProvesEqual(tag string, public, base, shared *Affine, context []byte) bool {
	minus := p.C
	minus.Negate()
	sum1 := Multiply(&p.Z, []Term{{minus, *public}})
	sum2 := Multiply(nil, []Term{{p.Z, *base}, {minus, *shared}})
	r1, ok1 := Finite(&sum1)
	r2, ok2 := Finite(&sum2)
	if !ok1 || !ok2 {
		return false
	}
	c := equalChallenge(tag, public, base, shared, &r1, &r2, context)
	return c.Equals(&p.C)
}

func equalChallenge(tag string, public, base, shared, r1, r2 *Affine, context []byte) Scalar {
	a, b, c, d, e := EncodePoint(public), EncodePoint(base), EncodePoint(shared), EncodePoint(r1), EncodePoint(r2)
	return HashToScalar(tag, context, a[:], b[:], c[:], d[:], e[:])
}

// drawNonce hedges a proof's nonce with the secret, as RFC 9591 does its own: a
// generator that says the same twice, in a machine that was cloned, betrays
// nothing where the context differs.
func drawNonce(rand io.Reader, tag string, k *Scalar, context []byte, nonce *Scalar) error {
	var random [32]byte
	defer clear(random[:])
	if _, err := io.ReadFull(rand, random[:]); err != nil {
		return fmt.Errorf("draw proof nonce: %w", err)
	}
	secret := k.Bytes()
	defer clear(secret[:])
	*nonce = HashToScalar("jurat proof nonce", random[:], secret[:], []byte(tag), context)
	if nonce.IsZero() {
		return fmt.Errorf("draw proof nonce: %w", ErrScalar)
	}
	return nil
}
