// Package curve multiplies points of secp256k1 that stay the same for long: the
// generator, operators' keys, a committee's key. Its time depends on the scalar: a
// secret may meet it in two random parts at most.
package curve

import (
	"encoding/binary"

	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"
)

// Windows of tables, in bits. A key's table takes 148 KB and there is one for
// every member; the generator's takes 832 KB, once a process, and saves 11 of 37
// additions.
const (
	keyWindow       = 7
	generatorWindow = 10
)

// Table holds the multiples 1 … 2^(window−1) of 2^(window·i)·P for every
// position i, so that k·P takes one addition a position and no doubling (the
// fixed-base windowing method; Brickell, Gordon, McCurley and Wilson 1992). It
// is never changed.
//
// A scalar is cut into signed digits of window bits, one a position, each at
// least −2^(window−1) and below 2^(window−1). The highest takes the carry.
type Table struct {
	window    int
	positions int
	points    []gnark.G1Affine // 2^(window−1) a position
}

// Generator is the table of the curve's generator.
var Generator = func() *Table {
	_, g := gnark.Generators()
	return newTable(&g, generatorWindow)
}()

// NewTable computes the table of p, which is not the identity.
func NewTable(p *gnark.G1Affine) *Table { return newTable(p, keyWindow) }

func newTable(p *gnark.G1Affine, window int) *Table {
	positions, half := (256+window)/window, 1<<(window-1)
	t := &Table{window, positions, make([]gnark.G1Affine, positions*half)}
	for i, base := range bases(p, window, positions) {
		t.points[i*half] = base
	}
	den := make([]fp.Element, positions*half/2)
	for known := 1; known < half; known *= 2 { // twice as many from what is known, everywhere at once
		for i := range positions {
			multiples := t.points[i*half:]
			for k := range known {
				den[i*known+k] = slopeDenominator(&multiples[k], &multiples[known-1])
			}
		}
		InvertAll(den[:positions*known])
		for i := range positions {
			multiples := t.points[i*half:]
			for k := range known {
				add(&multiples[known+k], &multiples[k], &multiples[known-1], &den[i*known+k])
			}
		}
	}
	return t
}

// bases returns 2^(window·i)·P for every position i.
func bases(p *gnark.G1Affine, window, positions int) []gnark.G1Affine {
	doubled := make([]gnark.G1Jac, positions)
	doubled[0].FromAffine(p)
	for i := range positions - 1 {
		doubled[i+1] = doubled[i]
		for range window {
			Double(&doubled[i+1])
		}
	}
	return Normalize(doubled)
}

// AppendTerms appends points whose sum is k·P, at most one a position; k is
// big-endian.
func (t *Table) AppendTerms(terms []gnark.G1Affine, k *[32]byte) []gnark.G1Affine {
	var limbs [5]uint64 // least significant first; zero above the scalar
	for i := range 4 {
		limbs[i] = binary.BigEndian.Uint64(k[24-8*i:])
	}
	half := 1 << (t.window - 1)
	carry := 0
	for i := range t.positions {
		at, shift := i*t.window/64, i*t.window%64
		word := limbs[at]>>shift | limbs[at+1]<<(64-shift) // Go shifts by 64 to nothing
		digit := int(word&(1<<t.window-1)) + carry
		if carry = 0; digit >= half {
			digit, carry = digit-2*half, 1
		}
		multiples := t.points[i*half : (i+1)*half]
		switch {
		case digit > 0:
			terms = append(terms, multiples[digit-1])
		case digit < 0:
			terms = append(terms, multiples[-digit-1])
			y := &terms[len(terms)-1].Y
			y.Neg(y)
		}
	}
	return terms
}

// AddMultiple adds k·P to sum; k is big-endian.
func (t *Table) AddMultiple(sum *gnark.G1Jac, k *[32]byte) {
	var terms [(256 + keyWindow) / keyWindow]gnark.G1Affine // no window is narrower
	for _, p := range t.AppendTerms(terms[:0], k) {
		AddMixed(sum, &p)
	}
}
