package operator

import (
	"slices"

	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fr"
	"github.com/jurat-network/jurat"
)

// A scalar is cut into signed digits of window bits, one a position, each at
// least −2^(window−1) and below 2^(window−1). The highest takes the carry.
const (
	window    = 6
	positions = (256 + window) / window
)

// table holds the multiples 1 … 2^(window−1) of 2^(window·i)·P for every
// position i, so that k·P takes one addition a position and no doubling (the
// fixed-base windowing method; Brickell, Gordon, McCurley and Wilson 1992). It
// takes 88 KB.
type table [positions][1 << (window - 1)]gnark.G1Affine

// baseTable is the generator's.
var baseTable = func() *table {
	_, g := gnark.Generators()
	return newTable(&g)
}()

func newTable(p *gnark.G1Affine) *table {
	var t table
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

// addMultiple adds k·P to sum. It takes variable time: k is public.
func (t *table) addMultiple(sum *gnark.G1Jac, k *fr.Element) {
	limbs := k.Bits()
	carry := 0
	for i := range t {
		bit := i * window
		digit := carry
		if bit < 256 {
			word := limbs[bit/64] >> (bit % 64)
			if bit%64+window > 64 && bit/64 < 3 {
				word |= limbs[bit/64+1] << (64 - bit%64)
			}
			digit += int(word & (1<<window - 1))
		}
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

// verify checks the verification equation and the parity of the nonce point,
// with r and s in range.
func (t *table) verify(digest jurat.Hash, sig *jurat.OperatorSignature) bool {
	var e, r, s fr.Element
	e.SetBytes(digest[:])
	r.SetBytes(sig[:32])
	s.SetBytes(sig[32:64])
	s.Inverse(&s)
	var nonce gnark.G1Jac // the identity
	baseTable.addMultiple(&nonce, e.Mul(&e, &s))
	t.addMultiple(&nonce, r.Mul(&r, &s))
	if nonce.Z.IsZero() {
		return false
	}
	// ecrecover with v 27 or 28 takes r itself as the abscissa, never r + N.
	var x, zInverse, z2 fp.Element
	if x.SetBytesCanonical(sig[:32]) != nil {
		return false
	}
	zInverse.Inverse(&nonce.Z)
	z2.Square(&zInverse)
	if nonce.X.Mul(&nonce.X, &z2); !nonce.X.Equal(&x) {
		return false
	}
	nonce.Y.Mul(&nonce.Y, &z2).Mul(&nonce.Y, &zInverse)
	return nonce.Y.Bits()[0]&1 == uint64(sig[64]-27)
}
