package curve

import (
	"math/bits"

	gnark "github.com/consensys/gnark-crypto/ecc/secp256k1"
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp"
)

// The field's prime is 2^256 − c. gnark-crypto reduces modulo it as modulo any
// prime; knowing it, a reduction takes 8 multiplications of words instead of 20,
// and a product 15 ns instead of 25. Elements are gnark-crypto's: below the prime,
// in Montgomery's form with R = 2^256.
const (
	c        = 1<<32 + 977
	cInverse = 0xd838091dd2253531 // of c modulo 2^64
)

// Mul sets z to x·y, in a time that depends on neither.
func Mul(z, x, y *fp.Element) {
	var t0, t1, t2, t3, t4, t5, t6, t7 uint64
	var h0, h1, h2, h3, l0, l1, l2, l3, k uint64
	y0, y1, y2, y3 := y[0], y[1], y[2], y[3]

	w0 := x[0]
	h0, l0 = bits.Mul64(w0, y0)
	h1, l1 = bits.Mul64(w0, y1)
	h2, l2 = bits.Mul64(w0, y2)
	h3, l3 = bits.Mul64(w0, y3)
	t0 = l0
	t1, k = bits.Add64(l1, h0, 0)
	t2, k = bits.Add64(l2, h1, k)
	t3, k = bits.Add64(l3, h2, k)
	t4, _ = bits.Add64(h3, 0, k)
	w1 := x[1]
	h0, l0 = bits.Mul64(w1, y0)
	h1, l1 = bits.Mul64(w1, y1)
	h2, l2 = bits.Mul64(w1, y2)
	h3, l3 = bits.Mul64(w1, y3)
	t1, k = bits.Add64(t1, l0, 0)
	t2, k = bits.Add64(t2, l1, k)
	t3, k = bits.Add64(t3, l2, k)
	t4, k = bits.Add64(t4, l3, k)
	t5, _ = bits.Add64(h3, 0, k)
	t2, k = bits.Add64(t2, h0, 0)
	t3, k = bits.Add64(t3, h1, k)
	t4, k = bits.Add64(t4, h2, k)
	t5, _ = bits.Add64(t5, 0, k)
	w2 := x[2]
	h0, l0 = bits.Mul64(w2, y0)
	h1, l1 = bits.Mul64(w2, y1)
	h2, l2 = bits.Mul64(w2, y2)
	h3, l3 = bits.Mul64(w2, y3)
	t2, k = bits.Add64(t2, l0, 0)
	t3, k = bits.Add64(t3, l1, k)
	t4, k = bits.Add64(t4, l2, k)
	t5, k = bits.Add64(t5, l3, k)
	t6, _ = bits.Add64(h3, 0, k)
	t3, k = bits.Add64(t3, h0, 0)
	t4, k = bits.Add64(t4, h1, k)
	t5, k = bits.Add64(t5, h2, k)
	t6, _ = bits.Add64(t6, 0, k)
	w3 := x[3]
	h0, l0 = bits.Mul64(w3, y0)
	h1, l1 = bits.Mul64(w3, y1)
	h2, l2 = bits.Mul64(w3, y2)
	h3, l3 = bits.Mul64(w3, y3)
	t3, k = bits.Add64(t3, l0, 0)
	t4, k = bits.Add64(t4, l1, k)
	t5, k = bits.Add64(t5, l2, k)
	t6, k = bits.Add64(t6, l3, k)
	t7, _ = bits.Add64(h3, 0, k)
	t4, k = bits.Add64(t4, h0, 0)
	t5, k = bits.Add64(t5, h1, k)
	t6, k = bits.Add64(t6, h2, k)
	t7, _ = bits.Add64(t7, 0, k)
	reduce(z, t0, t1, t2, t3, t4, t5, t6, t7)
}

// reduce sets z to t/R modulo the prime, for t below the prime times R. With
// q = t/c modulo R, t + q(R − c) is a multiple of R: its upper half is t's, and q,
// less the upper half of q·c, whose lower half is t's.
func reduce(z *fp.Element, t0, t1, t2, t3, t4, t5, t6, t7 uint64) {
	var h, k, b uint64
	q0 := t0 * cInverse
	h, _ = bits.Mul64(q0, c)
	t1, b = bits.Sub64(t1, h, 0)
	q1 := t1 * cInverse
	h, _ = bits.Mul64(q1, c)
	t2, b = bits.Sub64(t2, h, b)
	q2 := t2 * cInverse
	h, _ = bits.Mul64(q2, c)
	t3, b = bits.Sub64(t3, h, b)
	q3 := t3 * cInverse
	h, _ = bits.Mul64(q3, c)

	t4, k = bits.Add64(t4, q0, 0)
	t5, k = bits.Add64(t5, q1, k)
	t6, k = bits.Add64(t6, q2, k)
	t7, k = bits.Add64(t7, q3, k)
	t4, b = bits.Sub64(t4, h, b)
	t5, b = bits.Sub64(t5, 0, b)
	t6, b = bits.Sub64(t6, 0, b)
	t7, b = bits.Sub64(t7, 0, b)
	over := k - b // one where the sum is R or more

	// Less the prime is plus c, less R.
	var r fp.Element
	r[0], k = bits.Add64(t4, c, 0)
	r[1], k = bits.Add64(t5, 0, k)
	r[2], k = bits.Add64(t6, 0, k)
	r[3], k = bits.Add64(t7, 0, k)
	mask := -(over | k)
	z[0] = t4 ^ (t4^r[0])&mask
	z[1] = t5 ^ (t5^r[1])&mask
	z[2] = t6 ^ (t6^r[2])&mask
	z[3] = t7 ^ (t7^r[3])&mask
}

// Square sets z to x², each of the mixed products once.
func Square(z, x *fp.Element) {
	x0, x1, x2, x3 := x[0], x[1], x[2], x[3]
	h01, t1 := bits.Mul64(x0, x1)
	h02, l02 := bits.Mul64(x0, x2)
	h03, l03 := bits.Mul64(x0, x3)
	h12, l12 := bits.Mul64(x1, x2)
	h13, l13 := bits.Mul64(x1, x3)
	h23, l23 := bits.Mul64(x2, x3)
	t2, k := bits.Add64(h01, l02, 0)
	t3, k := bits.Add64(h02, l03, k)
	t4, k := bits.Add64(h03, l13, k)
	t5, k := bits.Add64(h13, l23, k)
	t6 := h23 + k
	t3, k = bits.Add64(t3, l12, 0)
	t4, k = bits.Add64(t4, h12, k)
	t5, k = bits.Add64(t5, 0, k)
	t6 += k

	h0, t0 := bits.Mul64(x0, x0)
	h1, l1 := bits.Mul64(x1, x1)
	h2, l2 := bits.Mul64(x2, x2)
	h3, l3 := bits.Mul64(x3, x3)
	t7 := t6 >> 63
	t6 = t6<<1 | t5>>63
	t5 = t5<<1 | t4>>63
	t4 = t4<<1 | t3>>63
	t3 = t3<<1 | t2>>63
	t2 = t2<<1 | t1>>63
	t1 <<= 1
	t1, k = bits.Add64(t1, h0, 0)
	t2, k = bits.Add64(t2, l1, k)
	t3, k = bits.Add64(t3, h1, k)
	t4, k = bits.Add64(t4, l2, k)
	t5, k = bits.Add64(t5, h2, k)
	t6, k = bits.Add64(t6, l3, k)
	t7 += h3 + k
	reduce(z, t0, t1, t2, t3, t4, t5, t6, t7)
}

// Sqrt sets z to a square root of x and returns true, or returns false where x has
// none: the power (p + 1)/4, by libsecp256k1's chain of squarings for its runs of
// ones, 223, 22 and 2 long.
func Sqrt(z, x *fp.Element) bool {
	power := func(base *fp.Element, squarings int, times *fp.Element) (r fp.Element) {
		r = *base
		for range squarings {
			Square(&r, &r)
		}
		Mul(&r, &r, times)
		return r
	}
	x2 := power(x, 1, x)
	x3 := power(&x2, 1, x)
	x6 := power(&x3, 3, &x3)
	x9 := power(&x6, 3, &x3)
	x11 := power(&x9, 2, &x2)
	x22 := power(&x11, 11, &x11)
	x44 := power(&x22, 22, &x22)
	x88 := power(&x44, 44, &x44)
	x176 := power(&x88, 88, &x88)
	x220 := power(&x176, 44, &x44)
	x223 := power(&x220, 3, &x3)
	r := power(&x223, 23, &x22)
	r = power(&r, 6, &x2)
	Square(&r, &r)
	Square(&r, &r)
	var check fp.Element
	if Square(&check, &r); check != *x {
		return false
	}
	*z = r
	return true
}

// Double doubles sum (a = 0; Explicit-Formulas Database, dbl-2009-l).
func Double(sum *gnark.G1Jac) {
	var a, b, d, e, f, t fp.Element
	Square(&a, &sum.X)
	Square(&b, &sum.Y)
	d.Add(&sum.X, &b)
	Square(&d, &d)
	Square(&t, &b) // y⁴
	d.Sub(&d, &a).Sub(&d, &t).Double(&d)
	e.Double(&a).Add(&e, &a)
	Square(&f, &e)
	Mul(&sum.Z, &sum.Y, &sum.Z)
	sum.Z.Double(&sum.Z)
	sum.X.Sub(&f, &d).Sub(&sum.X, &d)
	t.Double(&t).Double(&t).Double(&t)
	d.Sub(&d, &sum.X)
	Mul(&sum.Y, &e, &d)
	sum.Y.Sub(&sum.Y, &t)
}

// AddMixed adds p to sum (Explicit-Formulas Database, madd-2007-bl).
func AddMixed(sum *gnark.G1Jac, p *gnark.G1Affine) {
	if p.IsInfinity() {
		return
	}
	if sum.Z.IsZero() {
		sum.FromAffine(p)
		return
	}
	var z2, u2, s2, h, r fp.Element
	Square(&z2, &sum.Z)
	Mul(&u2, &p.X, &z2)
	Mul(&s2, &p.Y, &sum.Z)
	Mul(&s2, &s2, &z2)
	h.Sub(&u2, &sum.X)
	r.Sub(&s2, &sum.Y)
	if h.IsZero() {
		if r.IsZero() {
			Double(sum)
			return
		}
		*sum = gnark.G1Jac{}
		sum.X.SetOne()
		sum.Y.SetOne()
		return
	}
	var hh, hhh, v, t fp.Element
	Square(&hh, &h)
	Mul(&hhh, &hh, &h)
	Mul(&v, &sum.X, &hh)
	Mul(&sum.Z, &sum.Z, &h)
	Square(&t, &r)
	sum.X.Sub(&t, &hhh).Sub(&sum.X, &v).Sub(&sum.X, &v)
	v.Sub(&v, &sum.X)
	Mul(&v, &v, &r)
	Mul(&hhh, &hhh, &sum.Y)
	sum.Y.Sub(&v, &hhh)
}
