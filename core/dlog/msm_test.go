package dlog

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fr"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

func randomTerms(t testing.TB, seed uint64, n int) []Term {
	t.Helper()
	r := seeded(seed)
	terms := make([]Term, n)
	for i := range terms {
		var d Scalar
		if err := RandomScalar(r, &terms[i].K); err != nil {
			t.Fatal(err)
		}
		if err := RandomScalar(r, &d); err != nil {
			t.Fatal(err)
		}
		enc := Commit(&d)
		p, err := ParsePoint(&enc)
		if err != nil {
			t.Fatal(err)
		}
		terms[i].P = p
	}
	return terms
}

// TestMultiplyAgreesWithGnark compares with an implementation that shares only
// the field.
func TestMultiplyAgreesWithGnark(t *testing.T) {
	base, _ := gnark.Generators()
	for n := range 40 {
		terms := randomTerms(t, uint64(n), n+1)
		g := terms[0].K
		g.Square()
		var want, part Jac
		gb := g.Bytes()
		want.ScalarMultiplication(&base, new(big.Int).SetBytes(gb[:]))
		for i := range terms {
			b := terms[i].K.Bytes()
			want.AddAssign(part.ScalarMultiplication(part.FromAffine(&terms[i].P), new(big.Int).SetBytes(b[:])))
		}
		if got := Multiply(&g, terms); !got.Equal(&want) {
			t.Fatalf("%d terms: sums differ", n+1)
		}
	}
}

// TestMultiplyEdges covers zero, one, the order's neighbours, powers of two, and
// terms that cancel.
func TestMultiplyEdges(t *testing.T) {
	p := randomTerms(t, 1, 1)[0].P
	edges := []Scalar{{}}
	for i := range 256 {
		var k, minus Scalar
		k.SetByteSlice(new(big.Int).Lsh(big.NewInt(1), uint(i)).Bytes())
		minus.NegateVal(&k)
		edges = append(edges, k, minus)
	}
	edges = append(edges, lambda)
	for _, k := range edges {
		b := k.Bytes()
		var want Jac
		want.ScalarMultiplication(want.FromAffine(&p), new(big.Int).SetBytes(b[:]))
		if got := Multiply(nil, []Term{{k, p}}); !got.Equal(&want) {
			t.Fatalf("k = %x: products differ", b)
		}
		var minus Scalar
		minus.NegateVal(&k)
		if got := Multiply(nil, []Term{{k, p}, {minus, p}}); !got.Z.IsZero() {
			t.Fatalf("k = %x: k·P − k·P is not the identity", b)
		}
	}
	// Equal and opposite points meet in one column.
	for copies := 2; copies <= 9; copies++ {
		terms := make([]Term, copies)
		var want Jac
		for i := range terms {
			terms[i] = Term{lambda, p}
			if i%4 == 3 {
				terms[i].P.Y.Neg(&p.Y)
			}
			one := Multiply(nil, terms[i:i+1])
			want.AddAssign(&one)
		}
		if got := Multiply(nil, terms); !got.Equal(&want) {
			t.Errorf("%d equal or opposite terms: sums differ", copies)
		}
	}
	if got := Multiply(nil, nil); !got.Z.IsZero() {
		t.Error("the empty sum is not the identity")
	}
}

// FuzzSplitScalar checks k = k1 + k2·λ and that both halves are short.
func FuzzSplitScalar(f *testing.F) {
	f.Add(make([]byte, 32))
	f.Add(secp256k1.Params().N.Bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		var k Scalar
		k.SetByteSlice(b[:min(len(b), 32)])
		k1, k2 := splitScalar(&k)
		var sum Scalar
		sum.Mul2(&k2, &lambda).Add(&k1)
		if !sum.Equals(&k) {
			t.Fatalf("%x: the halves do not add up", b)
		}
		for _, half := range []*Scalar{&k1, &k2} {
			if half.IsOverHalfOrder() {
				half.Negate()
			}
			enc := half.Bytes()
			if bits := new(big.Int).SetBytes(enc[:]).BitLen(); bits > 129 {
				t.Fatalf("%x: a half of %d bits", b, bits)
			}
		}
	})
}

// FuzzPoint checks that parsing is total, and canonical: what parses is encoded
// back to the same bytes, and decred agrees on what is a point.
func FuzzPoint(f *testing.F) {
	var one Scalar
	one.SetInt(1)
	g := Commit(&one)
	f.Add(g[:])
	f.Add(make([]byte, 33))
	f.Add(append([]byte{3}, secp256k1.Params().P.Bytes()...))
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) != 33 {
			return
		}
		enc := [33]byte(b)
		p, err := ParsePoint(&enc)
		_, other := secp256k1.ParsePubKey(b)
		if (err == nil) != (other == nil) {
			t.Fatalf("%x: %v, decred says %v", b, err, other)
		}
		if err == nil && EncodePoint(&p) != enc {
			t.Fatalf("%x is not canonical", b)
		}
		if err == nil && !p.IsOnCurve() {
			t.Fatalf("%x is off the curve", b)
		}
	})
}

// FuzzScalar checks that parsing is total and canonical.
func FuzzScalar(f *testing.F) {
	f.Add(make([]byte, 32))
	f.Add(secp256k1.Params().N.Bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) != 32 {
			return
		}
		v := new(big.Int).SetBytes(b)
		k, err := ParseScalar((*[32]byte)(b))
		if want := v.Sign() > 0 && v.Cmp(secp256k1.Params().N) < 0; (err == nil) != want {
			t.Fatalf("%x: %v", b, err)
		}
		if err == nil && k.Bytes() != [32]byte(b) {
			t.Fatalf("%x is not canonical", b)
		}
	})
}

// BenchmarkMultiply compares with gnark-crypto's MultiExp on one task.
func BenchmarkMultiply(b *testing.B) {
	for _, n := range []int{3, 7, 11, 21, 67, 334} {
		terms := randomTerms(b, 1, n)
		b.Run(fmt.Sprintf("straus/%d", n), func(b *testing.B) {
			for b.Loop() {
				Multiply(nil, terms)
			}
		})
		points, scalars := make([]Affine, n), make([]fr.Element, n)
		for i := range terms {
			enc := terms[i].K.Bytes()
			points[i] = terms[i].P
			scalars[i].SetBytes(enc[:])
		}
		b.Run(fmt.Sprintf("gnark/%d", n), func(b *testing.B) {
			for b.Loop() {
				var sum Jac
				if _, err := sum.MultiExp(points, scalars, ecc.MultiExpConfig{NbTasks: 1}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
