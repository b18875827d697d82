package curve_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/jurat-network/jurat/core/curve"
)

// Columns of all lengths have the sums that gnark-crypto finds, also where equal
// points, opposite ones and the identity meet; and columns may be used again.
func TestColumns(t *testing.T) {
	few := make([]gnark.G1Affine, 5) // the identity, ±G and ±2G: sums run into each other all the time
	for i := range few {
		few[i].ScalarMultiplicationBase(big.NewInt(int64(i - 2)))
	}
	random := rand.New(rand.NewPCG(1, 2))
	var c curve.Columns
	for range 20 {
		c.Points, c.Start, c.Length = c.Points[:0], c.Start[:0], c.Length[:0]
		want := make([]gnark.G1Affine, 70)
		for length := range want {
			c.Start, c.Length = append(c.Start, len(c.Points)), append(c.Length, length)
			for range length {
				p := few[random.IntN(len(few))]
				want[length].Add(&want[length], &p)
				c.Points = append(c.Points, p)
			}
		}
		c.Sum()
		for length := range want {
			if c.Length[length] != min(1, length) {
				t.Fatalf("%d points were left of %d", c.Length[length], length)
			}
			if length > 0 && !c.Points[c.Start[length]].Equal(&want[length]) {
				t.Errorf("the sum of %d points is wrong", length)
			}
		}
	}
}
