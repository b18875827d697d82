package curve

import (
	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"
)

// Columns are lists of points that are added up side by side, in affine
// coordinates: an addition takes six multiplications in the field instead of
// eleven, if only enough of them share an inversion. Column i is
// Points[Start[i] : Start[i]+Length[i]]; the point (0, 0) stands for the identity.
type Columns struct {
	Points        []gnark.G1Affine
	Start, Length []int

	denominators, scratch []fp.Element
}

// Sum adds up each column, halving all of them in step until one point is left
// in each, or none in an empty one: every step shares one inversion.
func (c *Columns) Sum() {
	for {
		den := c.denominators[:0]
		for i, n := range c.Length {
			from := c.Points[c.Start[i] : c.Start[i]+n]
			for k := 0; k+1 < n; k += 2 {
				den = append(den, slopeDenominator(&from[k], &from[k+1]))
			}
		}
		c.denominators = den
		if len(den) == 0 {
			return
		}
		c.scratch = invertAll(den, c.scratch)
		next := 0
		for i, n := range c.Length {
			from := c.Points[c.Start[i] : c.Start[i]+n]
			for k := 0; k+1 < n; k += 2 {
				add(&from[k/2], &from[k], &from[k+1], &den[next])
				next++
			}
			if n%2 == 1 {
				from[n/2] = from[n-1]
			}
			c.Length[i] = (n + 1) / 2
		}
	}
}

// slopeDenominator is what the slope of the line through p and q is divided by,
// or one where there is no such line.
func slopeDenominator(p, q *gnark.G1Affine) (d fp.Element) {
	if p.IsInfinity() || q.IsInfinity() {
		return *d.SetOne()
	}
	d.Sub(&q.X, &p.X)
	if d.IsZero() && p.Y.Equal(&q.Y) {
		return *d.Double(&p.Y) // the tangent; no point of odd order has y = 0
	}
	if d.IsZero() {
		return *d.SetOne()
	}
	return d
}

// add sets sum to p + q, given the inverse of their slopeDenominator. sum may be
// p or q.
func add(sum, p, q *gnark.G1Affine, inverse *fp.Element) {
	if p.IsInfinity() {
		*sum = *q
		return
	}
	if q.IsInfinity() {
		*sum = *p
		return
	}
	var slope fp.Element
	switch {
	case !p.X.Equal(&q.X):
		slope.Sub(&q.Y, &p.Y)
		Mul(&slope, &slope, inverse)
	case p.Y.Equal(&q.Y):
		slope = Tangent(p, inverse)
	default:
		*sum = gnark.G1Affine{} // q is −p
		return
	}
	Chord(sum, p, q, &slope)
}

// Tangent is the slope 3x²/2y of the tangent at p, given the inverse of 2y.
func Tangent(p *gnark.G1Affine, inverse *fp.Element) (slope fp.Element) {
	var x2 fp.Element
	Square(&x2, &p.X)
	slope.Double(&x2).Add(&slope, &x2)
	Mul(&slope, &slope, inverse)
	return slope
}

// Chord sets sum to p + q, given the slope of the line through both. sum may be
// p or q.
func Chord(sum, p, q *gnark.G1Affine, slope *fp.Element) {
	var x, y fp.Element
	Square(&x, slope)
	x.Sub(&x, &p.X).Sub(&x, &q.X)
	y.Sub(&p.X, &x)
	Mul(&y, &y, slope)
	y.Sub(&y, &p.Y)
	sum.X, sum.Y = x, y
}

// Normalize converts sums to affine coordinates with one inversion. The
// identity becomes (0, 0).
func Normalize(sums []gnark.G1Jac) []gnark.G1Affine {
	z := make([]fp.Element, len(sums))
	for i := range sums {
		z[i] = sums[i].Z
		if z[i].IsZero() {
			z[i].SetOne()
		}
	}
	InvertAll(z)
	out := make([]gnark.G1Affine, len(sums))
	for i := range sums {
		if sums[i].Z.IsZero() {
			continue
		}
		var z2 fp.Element
		Square(&z2, &z[i])
		Mul(&out[i].X, &sums[i].X, &z2)
		Mul(&z2, &z2, &z[i])
		Mul(&out[i].Y, &sums[i].Y, &z2)
	}
	return out
}

// InvertAll inverts every element, none of them zero, with one inversion
// (Montgomery's trick).
func InvertAll(v []fp.Element) { invertAll(v, nil) }

// invertAll is InvertAll with a scratch that it returns for the next time.
func invertAll(v, before []fp.Element) []fp.Element {
	before = before[:0]
	var acc fp.Element
	acc.SetOne()
	for i := range v {
		before = append(before, acc)
		Mul(&acc, &acc, &v[i])
	}
	acc.Inverse(&acc)
	for i := len(v) - 1; i >= 0; i-- {
		Mul(&before[i], &before[i], &acc)
		Mul(&acc, &acc, &v[i])
		v[i] = before[i]
	}
	return before
}
