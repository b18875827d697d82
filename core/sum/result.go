package sum

import (
	"math"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/curve"
	"github.com/jurat-network/jurat/core/dlog"
)

// Result is what a query comes to: the sum, or how many values are in each bucket.
type Result struct {
	Query  jurat.Hash
	Set    jurat.Hash // the contributions
	Count  int        // how many
	Totals []uint64
}

// logarithm finds m with m·G = p, from 0 to most, in about 2·√most additions (baby steps,
// giant steps; Shanks 1971).
func logarithm(p *dlog.Jac, most uint64) (m uint64, ok bool) {
	width := uint64(math.Sqrt(float64(most))) + 1
	baby := map[[33]byte]uint64{}
	steps := make([]dlog.Jac, width+1) // 0·G … width·G
	for i := range width {
		steps[i+1] = steps[i]
		curve.AddMixed(&steps[i+1], &generator)
	}
	for i, at := range dlog.Normalize(steps) {
		baby[keyOf(&at)] = uint64(i)
	}
	giant := dlog.Normalize(steps[width:])[0]
	giant.Y.Neg(&giant.Y)
	// p − k·width·G is a baby step for k = m / width.
	points := make([]dlog.Jac, most/width+1)
	points[0] = *p
	for k := 1; k < len(points); k++ {
		points[k] = points[k-1]
		curve.AddMixed(&points[k], &giant)
	}
	for k, at := range dlog.Normalize(points) {
		if i, have := baby[keyOf(&at)]; have {
			m = uint64(k)*width + i
			return m, m <= most
		}
	}
	return 0, false
}

// keyOf tells points apart; all zeros is the identity.
func keyOf(p *dlog.Affine) (enc [33]byte) {
	if p.IsInfinity() {
		return enc
	}
	return dlog.EncodePoint(p)
}
