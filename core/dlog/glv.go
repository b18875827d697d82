package dlog

import (
	"encoding/binary"
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

// The endomorphism's constants: β³ = 1 in the field, λ³ = 1 modulo N, and two
// short vectors (a1, b1), (a2, b2) with a + b·λ = 0 modulo N (Guide to Elliptic
// Curve Cryptography, section 3.5; the values for secp256k1 are its example).
var (
	beta   = fieldFromHex("7ae96a2b657c07106e64479eac3434e99cf0497512f58995c1396c28719501ee")
	lambda = scalarFromBig(bigFromHex("5363ad4cc05c30e0a5261c028812645a122e22ea20816678df02967c1b23bd72"))

	glvA1    = bigFromHex("3086d221a7d46bcde86c90e49284eb15") // also b2
	glvNegB1 = bigFromHex("e4437ed6010e88286f547fa90abfe4c3")

	negB1 = scalarFromBig(glvNegB1)
	negB2 = func() Scalar { k := scalarFromBig(glvA1); return *k.Negate() }()

	// 2^384·b2/N and 2^384·(−b1)/N, rounded, so that dividing by N becomes a
	// multiplication and a shift.
	roundB2 = reciprocal(glvA1)
	roundB1 = reciprocal(glvNegB1)
)

// splitScalar returns k1 and k2 with k = k1 + k2·λ, each or its negative below
// 2^129.
func splitScalar(k *Scalar) (k1, k2 Scalar) {
	c1 := mulShift384(k, &roundB2)
	c2 := mulShift384(k, &roundB1)
	c1.Mul(&negB1)
	c2.Mul(&negB2)
	k2.Add2(&c1, &c2)
	k1.Mul2(&k2, &lambda).Negate().Add(k)
	return k1, k2
}

// mulShift384 is k·m / 2^384, rounded to the nearest.
func mulShift384(k *Scalar, m *[4]uint64) (out Scalar) {
	b := k.Bytes()
	var product [8]uint64
	for i := range 4 {
		x := binary.BigEndian.Uint64(b[24-8*i:])
		var carry uint64
		for j := range 4 {
			hi, lo := bits.Mul64(x, m[j])
			var c uint64
			lo, c = bits.Add64(lo, product[i+j], 0)
			hi += c
			lo, c = bits.Add64(lo, carry, 0)
			hi += c
			product[i+j], carry = lo, hi
		}
		product[i+4] = carry
	}
	var enc [32]byte
	lo, c := bits.Add64(product[6], product[5]>>63, 0)
	binary.BigEndian.PutUint64(enc[24:], lo)
	binary.BigEndian.PutUint64(enc[16:], product[7]+c)
	out.SetBytes(&enc)
	return out
}

func reciprocal(v *big.Int) (limbs [4]uint64) {
	n := secp256k1.Params().N
	q := new(big.Int).Lsh(v, 384)
	q.Add(q, new(big.Int).Rsh(n, 1)).Div(q, n)
	var enc [32]byte
	q.FillBytes(enc[:])
	for i := range limbs {
		limbs[i] = binary.BigEndian.Uint64(enc[24-8*i:])
	}
	return limbs
}

func bigFromHex(s string) *big.Int {
	v, ok := new(big.Int).SetString(s, 16)
	if !ok {
		panic("threshold: constant is not hexadecimal: " + s)
	}
	return v
}

func fieldFromHex(s string) (e fp.Element) {
	e.SetBigInt(bigFromHex(s))
	return e
}

func scalarFromBig(v *big.Int) (k Scalar) {
	k.SetByteSlice(v.Bytes())
	return k
}
