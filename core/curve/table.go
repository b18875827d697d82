// Package curve multiplies points of secp256k1 that stay the same for long: the
// generator, operators' keys, a committee's key. Nothing secret may meet it: its
// time depends on the scalar.
package curve

import (
	"encoding/binary"
	"slices"

	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"
)

// A scalar is cut into signed digits of window bits, one a position, each at
// least −2^(window−1) and below 2^(window−1). The highest takes the carry.
const (
	window    = 7
	positions = (256 + window) / window
)

// Table holds the multiples 1 … 2^(window−1) of 2^(window·i)·P for every
// position i, so that k·P takes one addition a position and no doubling (the
// fixed-base windowing method; Brickell, Gordon, McCurley and Wilson 1992). It
// takes 148 KB, and is never changed.
type Table [positions][1 << (window - 1)]gnark.G1Affine

// Generator is the table of the curve's generator.
var Generator = func() *Table {
	_, g := gnark.Generators()
	return NewTable(&g)
}()

// NewTable computes the table of p, which is not the identity.
func NewTable(p *gnark.G1Affine) *Table {
	var t Table
	all := make([]gnark.G1Jac, 0, positions*len(t[0]))
	var base gnark.G1Jac
	base.FromAffine(p)
	for range positions {
		multiple := base
		for range len(t[0]) {
			all = append(all, multiple)
			multiple.AddAssign(&base)
		}
		for range window {
			base.DoubleAssign()
		}
	}
	affine := normalize(all)
	for i := range t {
		copy(t[i][:], affine[i*len(t[i]):])
	}
	return &t
}

// normalize converts points, none of them the identity, with one inversion
// (Montgomery's trick).
func normalize(points []gnark.G1Jac) []gnark.G1Affine {
	out := make([]gnark.G1Affine, len(points))
	var product fp.Element
	product.SetOne()
	for i := range points {
		out[i].X = product // of all Z before
		product.Mul(&product, &points[i].Z)
	}
	product.Inverse(&product)
	for i, p := range slices.Backward(points) {
		var z, z2 fp.Element
		z.Mul(&product, &out[i].X)
		product.Mul(&product, &p.Z)
		z2.Square(&z)
		out[i].X.Mul(&p.X, &z2)
		out[i].Y.Mul(&p.Y, &z2).Mul(&out[i].Y, &z)
	}
	return out
}

// AddMultiple adds k·P to sum; k is big-endian.
func (t *Table) AddMultiple(sum *gnark.G1Jac, k *[32]byte) {
	var limbs [5]uint64 // least significant first; zero above the scalar
	for i := range 4 {
		limbs[i] = binary.BigEndian.Uint64(k[24-8*i:])
	}
	carry := 0
	for i := range t {
		at, shift := i*window/64, i*window%64
		word := limbs[at]>>shift | limbs[at+1]<<(64-shift) // Go shifts by 64 to nothing
		digit := int(word&(1<<window-1)) + carry
		if carry = 0; digit >= 1<<(window-1) {
			digit, carry = digit-1<<window, 1
		}
		switch {
		case digit > 0:
			sum.AddMixed(&t[i][digit-1])
		case digit < 0:
			p := t[i][-digit-1]
			p.Y.Neg(&p.Y)
			sum.AddMixed(&p)
		}
	}
}
