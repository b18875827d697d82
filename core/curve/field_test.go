package curve_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"
	"github.com/jurat-network/jurat/core/curve"
)

// edges are elements around zero, the prime and the words' bounds; their limbs are
// what arithmetic sees, so they are set as limbs.
func edges() (list []fp.Element) {
	for _, limb := range []uint64{0, 1, 1<<32 + 976, 1<<32 + 977, 1<<32 + 978, 1<<63 - 1, 1 << 63, 1<<64 - 2, 1<<64 - 1} {
		for place := range 4 {
			var e, around fp.Element
			e[place] = limb
			for i := range around {
				around[i] = 1<<64 - 1
			}
			around[place] = limb
			around[0] = min(around[0], 1<<64-(1<<32+977)-1) // below the prime
			list = append(list, e, around)
		}
	}
	return list
}

// Products and squares are gnark-crypto's: of all pairs of edges, and at random.
func TestMul(t *testing.T) {
	check := func(x, y *fp.Element) {
		var got, want fp.Element
		curve.Mul(&got, x, y)
		if want.Mul(x, y); got != want {
			t.Fatalf("%x · %x = %x, want %x", *x, *y, got, want)
		}
	}
	squared := func(x *fp.Element) {
		var got, want fp.Element
		curve.Square(&got, x)
		if want.Square(x); got != want {
			t.Fatalf("%x² = %x, want %x", *x, got, want)
		}
	}
	list := edges()
	for i := range list {
		squared(&list[i])
		for k := range list {
			check(&list[i], &list[k])
		}
	}
	random := rand.New(rand.NewPCG(3, 4))
	for range 100_000 {
		x, y := element(random), element(random)
		check(&x, &y)
		squared(&x)
	}
}

// Roots are roots, and there is one exactly where gnark-crypto has one.
func TestSqrt(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	list := edges()
	for range 200 {
		list = append(list, element(random))
	}
	for i := range list {
		var got, square fp.Element
		has := curve.Sqrt(&got, &list[i])
		if square.Square(&got); has != (list[i].Legendre() >= 0) || has && square != list[i] {
			t.Errorf("the root of %x is wrong", list[i])
		}
	}
}

// Sums are gnark-crypto's, where points are equal, opposite or the identity too.
func TestAddMixed(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	points := make([]gnark.G1Affine, 12) // the identity first
	for i := range points {
		if i > 0 {
			points[i].ScalarMultiplicationBase(big.NewInt(random.Int64()))
		}
	}
	for _, p := range points {
		for _, q := range points {
			var negated gnark.G1Affine
			negated.Neg(&p)
			for _, with := range []gnark.G1Affine{q, p, negated} {
				var got, want gnark.G1Jac
				got.FromAffine(&p)
				curve.AddMixed(&got, &q) // so that z is not one
				want.FromAffine(&p)
				want.AddMixed(&q)
				curve.AddMixed(&got, &with)
				if want.AddMixed(&with); !got.Equal(&want) {
					t.Fatalf("%v + %v + %v is wrong", p, q, with)
				}
				curve.Double(&got)
				if want.DoubleAssign(); !got.Equal(&want) {
					t.Fatalf("twice %v + %v + %v is wrong", p, q, with)
				}
			}
		}
	}
}

func element(random *rand.Rand) (e fp.Element) {
	for i := range e {
		e[i] = random.Uint64() >> (random.IntN(2) * random.IntN(64))
	}
	e[3] >>= 1 // below the prime
	return e
}

func BenchmarkMul(b *testing.B) {
	x, y := element(rand.New(rand.NewPCG(1, 1))), element(rand.New(rand.NewPCG(2, 2)))
	for b.Loop() {
		curve.Mul(&x, &x, &y)
	}
}

func BenchmarkSquare(b *testing.B) {
	x := element(rand.New(rand.NewPCG(1, 1)))
	for b.Loop() {
		curve.Square(&x, &x)
	}
}
