package threshold

import (
	"errors"
	"fmt"

	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/curve"
)

// Two libraries do the arithmetic, divided by secrecy. Everything secret stays
// in decred's types, whose field and scalar operations take the same time for
// all values. Public points live in gnark-crypto's, which are twice as fast and
// promise no constant time: no secret scalar may ever meet an affine or a jac, but
// as two halves that split made of it.
type (
	affine = gnark.G1Affine
	jac    = gnark.G1Jac
)

// Errors of parsing what a stranger sent.
var (
	ErrPoint  = errors.New("not a canonical compressed point of secp256k1 other than the identity")
	ErrScalar = errors.New("not a canonical scalar between 1 and the group order")
)

// curveB is the b of y² = x³ + b.
var curveB = fp.NewElement(7)

// parsePoint reads a compressed point (0x02 or 0x03, then x below the field's
// prime). The identity has no such encoding, and the curve's cofactor is one,
// so whatever it returns generates the whole group.
func parsePoint(enc *[33]byte) (p affine, err error) {
	if enc[0] != 2 && enc[0] != 3 {
		return affine{}, ErrPoint
	}
	if err := p.X.SetBytesCanonical(enc[1:]); err != nil {
		return affine{}, ErrPoint
	}
	var y2 fp.Element
	curve.Square(&y2, &p.X)
	curve.Mul(&y2, &y2, &p.X)
	if y2.Add(&y2, &curveB); !curve.Sqrt(&p.Y, &y2) {
		return affine{}, ErrPoint
	}
	if isOdd(&p.Y) != (enc[0] == 3) {
		p.Y.Neg(&p.Y)
	}
	return p, nil
}

// encodePoint is the inverse of parsePoint. p must not be the identity.
func encodePoint(p *affine) (enc [33]byte) {
	x := p.X.Bytes()
	enc[0] = 2
	if isOdd(&p.Y) {
		enc[0] = 3
	}
	copy(enc[1:], x[:])
	return enc
}

func isOdd(e *fp.Element) bool { return e.Bits()[0]&1 == 1 }

// addressOf is the EVM address of a point: the last 20 bytes of
// keccak256(x ‖ y).
func addressOf(p *affine) (a jurat.Address) {
	x, y := p.X.Bytes(), p.Y.Bytes()
	h := jurat.Keccak(x[:], y[:])
	copy(a[:], h[12:])
	return a
}

// parseScalar reads a big-endian scalar k with 0 < k < N.
func parseScalar(enc *[32]byte) (k scalar, err error) {
	if k.SetBytes(enc) != 0 || k.IsZero() {
		return scalar{}, ErrScalar
	}
	return k, nil
}

// commit returns k·G, compressed, for a secret k that is not zero.
func commit(k *scalar) (enc [33]byte) {
	mask, rest := split(k, nil)
	var sum jac
	for _, half := range []*scalar{&mask, &rest} {
		b := half.Bytes()
		curve.Generator.AddMultiple(&sum, &b)
		clear(b[:])
	}
	var p affine
	p.FromJacobian(&sum)
	return encodePoint(&p)
}

// diffieHellman returns k·P, compressed, for a secret k that is not zero.
func diffieHellman(k *scalar, p *[33]byte) (enc [33]byte, err error) {
	public, err := secp256k1.ParsePubKey(p[:])
	if err != nil {
		return enc, fmt.Errorf("%w: %w", ErrPoint, err)
	}
	mask, rest := split(k, p[:])
	var base, a, b secp256k1.JacobianPoint
	public.AsJacobian(&base)
	secp256k1.ScalarMultNonConst(&mask, &base, &a)
	secp256k1.ScalarMultNonConst(&rest, &base, &b)
	return encodeSum(&a, &b), nil
}

// split writes a secret as the sum of two scalars. Multiplications take
// a time that depends on the scalar; each of these two is uniform whatever k is,
// so that neither's time tells anything of k. The mask is a hash of k, so that
// measuring again what is multiplied again, like a share, adds nothing.
func split(k *scalar, context []byte) (mask, rest scalar) {
	enc := k.Bytes()
	mask = hashToScalar("jurat mask", enc[:], context)
	rest.NegateVal(&mask).Add(k)
	clear(enc[:])
	return mask, rest
}

// encodeSum compresses p + q, which is not the identity.
func encodeSum(p, q *secp256k1.JacobianPoint) (enc [33]byte) {
	var sum secp256k1.JacobianPoint
	secp256k1.AddNonConst(p, q, &sum)
	sum.ToAffine()
	enc[0] = 2 + byte(sum.Y.IsOddBit())
	sum.X.PutBytesUnchecked(enc[1:])
	return enc
}
