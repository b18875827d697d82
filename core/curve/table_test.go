package curve_test

import (
	"fmt"
	"math/big"
	"testing"

	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fr"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/curve"
)

// Every sum is what gnark-crypto's own multiplication gives: for scalars around
// the powers of two, where digits change sign and carry, and for hashes.
func TestAddMultiple(t *testing.T) {
	var scalars []*big.Int
	one := big.NewInt(1)
	for bit := range uint(256) {
		power := new(big.Int).Lsh(one, bit)
		scalars = append(scalars, power, new(big.Int).Sub(power, one), new(big.Int).Add(power, one))
	}
	for i := range int64(40) {
		h := jurat.Keccak(fmt.Appendf(nil, "scalar %d", i))
		scalars = append(scalars, new(big.Int).SetBytes(h[:]), new(big.Int).Sub(fr.Modulus(), big.NewInt(i)), big.NewInt(i))
	}
	var p gnark.G1Affine
	p.ScalarMultiplicationBase(big.NewInt(0x5eed))
	for name, c := range map[string]struct {
		table *curve.Table
		point gnark.G1Affine
	}{"generator": {curve.Generator, generator()}, "key": {curve.NewTable(&p), p}} {
		for _, k := range scalars {
			if k.BitLen() > 256 {
				continue
			}
			var enc [32]byte
			k.FillBytes(enc[:])
			var sum gnark.G1Jac
			sum.FromAffine(&p) // something to add to
			c.table.AddMultiple(&sum, &enc)
			var want gnark.G1Affine
			want.ScalarMultiplication(&c.point, new(big.Int).Mod(k, fr.Modulus()))
			want.Add(&want, &p)
			var got gnark.G1Affine
			if got.FromJacobian(&sum); !got.Equal(&want) {
				t.Errorf("%s times %x is wrong", name, k)
			}
			columns := curve.Columns{Points: c.table.AppendTerms([]gnark.G1Affine{p}, &enc), Start: []int{0}}
			columns.Length = []int{len(columns.Points)}
			if columns.Sum(); !columns.Points[0].Equal(&want) {
				t.Errorf("%s times %x is wrong in a column", name, k)
			}
		}
	}
}

func generator() gnark.G1Affine {
	_, g := gnark.Generators()
	return g
}

func BenchmarkAddMultiple(b *testing.B) {
	k := [32]byte(jurat.Keccak([]byte("bench")))
	for b.Loop() {
		var sum gnark.G1Jac
		curve.Generator.AddMultiple(&sum, &k)
	}
}

// Each multiple is the one that its place stands for.
func TestMultiples(t *testing.T) {
	g := generator()
	var sum gnark.G1Jac
	for i := range 1024 {
		k := [32]byte{30: byte(i >> 8), 31: byte(i)}
		var got gnark.G1Jac
		curve.Generator.AddMultiple(&got, &k)
		if !got.Equal(&sum) {
			t.Fatalf("%d times the generator is wrong", i)
		}
		sum.AddMixed(&g)
	}
}

func BenchmarkNewTable(b *testing.B) {
	g := generator()
	for b.Loop() {
		curve.NewTable(&g)
	}
}
