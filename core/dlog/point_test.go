package dlog

import (
	"errors"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

// DiffieHellman beside another implementation, on scalars at the ends of their range too.
func TestDiffieHellman(t *testing.T) {
	random := seeded(1)
	var one, last Scalar
	one.SetInt(1)
	last.SetInt(1).Negate()
	scalars := []Scalar{one, last, lambda, negB1, negB2}
	for range 200 {
		var k Scalar
		if err := RandomScalar(random, &k); err != nil {
			t.Fatal(err)
		}
		scalars = append(scalars, k)
	}
	for i := range scalars {
		base := Commit(&scalars[(i+7)%len(scalars)])
		got, err := DiffieHellman(&scalars[i], &base)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := secp256k1.ParsePubKey(base[:])
		if err != nil {
			t.Fatal(err)
		}
		var point, product secp256k1.JacobianPoint
		parsed.AsJacobian(&point)
		secp256k1.ScalarMultNonConst(&scalars[i], &point, &product)
		product.ToAffine()
		if want := secp256k1.NewPublicKey(&product.X, &product.Y).SerializeCompressed(); string(got[:]) != string(want) {
			t.Errorf("%x·%x is %x, want %x", scalars[i].Bytes(), base, got, want)
		}
	}
	if _, err := DiffieHellman(&one, new([33]byte)); !errors.Is(err, ErrPoint) {
		t.Errorf("no point: %v", err)
	}
}

func BenchmarkDiffieHellman(b *testing.B) {
	var k Scalar
	if err := RandomScalar(seeded(1), &k); err != nil {
		b.Fatal(err)
	}
	base := Commit(&k)
	for b.Loop() {
		if _, err := DiffieHellman(&k, &base); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCommit(b *testing.B) {
	var k Scalar
	if err := RandomScalar(seeded(1), &k); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		Commit(&k)
	}
}
