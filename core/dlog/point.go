package dlog

import (
	"errors"
	"math/bits"

	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/curve"
)

// Points, affine and in Jacobian coordinates.
type (
	Affine = gnark.G1Affine
	Jac    = gnark.G1Jac
)

// ErrPoint is returned for what a stranger sent that is no point.
var ErrPoint = errors.New("not a canonical compressed point of secp256k1 other than the identity")

// curveB is the b of y² = x³ + b.
var curveB = fp.NewElement(7)

// ParsePoint reads a compressed point (0x02 or 0x03, then x below the field's
// prime). The identity has no such encoding, and the curve's cofactor is one,
// so whatever it returns generates the whole group.
func ParsePoint(enc *[33]byte) (p Affine, err error) {
	if enc[0] != 2 && enc[0] != 3 {
		return Affine{}, ErrPoint
	}
	if err := p.X.SetBytesCanonical(enc[1:]); err != nil {
		return Affine{}, ErrPoint
	}
	var y2 fp.Element
	curve.Square(&y2, &p.X)
	curve.Mul(&y2, &y2, &p.X)
	if y2.Add(&y2, &curveB); !curve.Sqrt(&p.Y, &y2) {
		return Affine{}, ErrPoint
	}
	if IsOdd(&p.Y) != (enc[0] == 3) {
		p.Y.Neg(&p.Y)
	}
	return p, nil
}

// EncodePoint is the inverse of ParsePoint. p must not be the identity.
func EncodePoint(p *Affine) (enc [33]byte) {
	x := p.X.Bytes()
	enc[0] = 2
	if IsOdd(&p.Y) {
		enc[0] = 3
	}
	copy(enc[1:], x[:])
	return enc
}

// IsOdd reports whether a coordinate is odd, as compressed points say of y.
func IsOdd(e *fp.Element) bool { return e.Bits()[0]&1 == 1 }

// Commit returns k·G, compressed, for a secret k that is not zero.
func Commit(k *Scalar) (enc [33]byte) {
	mask, rest := split(k, nil)
	var sum Jac
	for _, half := range []*Scalar{&mask, &rest} {
		b := half.Bytes()
		curve.Generator.AddMultiple(&sum, &b)
		clear(b[:])
	}
	var p Affine
	p.FromJacobian(&sum)
	return EncodePoint(&p)
}

// DiffieHellman returns k·P, compressed, for a secret k that is not zero. The error wraps ErrPoint.
func DiffieHellman(k *Scalar, p *[33]byte) (enc [33]byte, err error) {
	base, err := ParsePoint(p)
	if err != nil {
		return enc, err
	}
	mask, rest := split(k, p[:])
	defer mask.Zero()
	defer rest.Zero()
	table := oddMultiples([]Term{{P: base}})[0]
	// Each half by itself: what is added up on the way to the whole of k would not be masked.
	sum, other := multiplyHalf(&mask, table[:]), multiplyHalf(&rest, table[:])
	sum.AddAssign(&other)
	var product Affine
	product.FromJacobian(&sum)
	return EncodePoint(&product), nil
}

// multiplyHalf multiplies by one of the two scalars that split gives, by Straus' method as
// Multiply does, and leaves no digit of it behind.
func multiplyHalf(half *Scalar, table []Affine) (acc Jac) {
	var room [2]stream
	streams := appendStreams(room[:0], half, termWindow, table)
	for bit := max(streams[0].length, streams[1].length) - 1; bit >= 0; bit-- {
		curve.Double(&acc)
		for i := range streams {
			if streams[i].digits[bit] != 0 {
				p := streams[i].at(bit)
				curve.AddMixed(&acc, &p)
			}
		}
	}
	clear(room[:])
	return acc
}

// split writes a secret as the sum of two scalars. Multiplications take
// a time that depends on the scalar; each of these two is uniform whatever k is,
// so that neither's time tells anything of k. The mask is a hash of k, so that
// measuring again what is multiplied again, like a share, adds nothing.
func split(k *Scalar, context []byte) (mask, rest Scalar) {
	enc := k.Bytes()
	mask = HashToScalar("jurat mask", enc[:], context)
	rest.NegateVal(&mask).Add(k)
	clear(enc[:])
	return mask, rest
}

// EvaluatePoints is Σ points[k]·x^k, by Horner's rule with small multiples.
func EvaluatePoints(points []Affine, x uint32) (y Jac) {
	for k := len(points) - 1; k >= 0; k-- {
		y = timesSmall(&y, x)
		curve.AddMixed(&y, &points[k])
	}
	return y
}

func timesSmall(p *Jac, x uint32) (y Jac) {
	for bit := bits.Len32(x) - 1; bit >= 0; bit-- {
		y.DoubleAssign()
		if x>>bit&1 == 1 {
			y.AddAssign(p)
		}
	}
	return y
}

// HashToPoint is a point of which nobody knows the logarithm: the first whose x is
// keccak256(tag ‖ counter), the counter a byte from 0, with an even y. It is for tags
// that are constants: its time depends on the tag.
func HashToPoint(tag string) (enc [33]byte, p Affine) {
	for counter := 0; ; counter++ {
		x := jurat.Keccak([]byte(tag), []byte{byte(counter)})
		enc[0] = 2
		copy(enc[1:], x[:])
		if p, err := ParsePoint(&enc); err == nil {
			return enc, p
		}
	}
}

// Finite converts a sum to affine coordinates, unless it is the identity.
func Finite(sum *Jac) (p Affine, ok bool) {
	if sum.Z.IsZero() {
		return p, false
	}
	p.FromJacobian(sum)
	return p, true
}
