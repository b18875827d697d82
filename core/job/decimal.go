package job

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"
	"github.com/jurat-network/jurat"
)

// The bounds of a decimal number's text. They are far beyond any feed's range,
// and keep "1e999999999" from ever being written out.
const (
	maxDigits   = 100
	maxExponent = 100
)

// arithmetic is exact for all numbers that parseDecimal lets through: 300 digits
// hold any sum, half or share of them. Only scale rounds, half to even.
var arithmetic = apd.Context{
	Precision:   300,
	MaxExponent: apd.MaxExponent,
	MinExponent: apd.MinExponent,
	Rounding:    apd.RoundHalfEven,
}

// parseDecimal reads a number as JSON writes it. The reason is ReasonNotNumber
// for other text, NaN and infinities among it, and ReasonRange for a number with
// more digits or a greater exponent than a feed could use.
func parseDecimal(text string) (*apd.Decimal, jurat.Reason) {
	mantissa, exponent, ok := splitNumber(text)
	if !ok {
		return nil, jurat.ReasonNotNumber
	}
	if len(mantissa) > maxDigits+2 { // a sign and a point besides
		return nil, jurat.ReasonRange
	}
	if exponent != "" {
		if e, err := strconv.Atoi(exponent); err != nil || e > maxExponent || e < -maxExponent {
			return nil, jurat.ReasonRange
		}
	}
	d, _, err := apd.NewFromString(text)
	if err != nil {
		return nil, jurat.ReasonNotNumber
	}
	return d, 0
}

// splitNumber takes a JSON number apart: -? (0|[1-9][0-9]*) (. [0-9]+)? and
// ([eE] [+-]? [0-9]+)?. ok is false for anything else.
func splitNumber(text string) (mantissa, exponent string, ok bool) {
	mantissa = text
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		mantissa, exponent = text[:i], text[i+1:]
		if !allDigits(strings.TrimPrefix(strings.TrimPrefix(exponent, "+"), "-")) || strings.HasPrefix(exponent, "+-") {
			return "", "", false
		}
	}
	whole, fraction, dotted := strings.Cut(strings.TrimPrefix(mantissa, "-"), ".")
	if !allDigits(whole) || len(whole) > 1 && whole[0] == '0' || dotted && !allDigits(fraction) {
		return "", "", false
	}
	return mantissa, exponent, true
}

func allDigits(s string) bool {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return s != ""
}

// scale returns d as an integer of 10^-decimals, rounded half to even.
func scale(d *apd.Decimal, decimals uint8) (*big.Int, error) {
	var q apd.Decimal
	if _, err := arithmetic.Quantize(&q, d, -int32(decimals)); err != nil {
		return nil, err
	}
	v := q.Coeff.MathBigInt()
	if q.Negative {
		v.Neg(v)
	}
	return v, nil
}

// mean is exactly (a + b) / 2.
func mean(a, b *apd.Decimal) *apd.Decimal {
	half := apd.New(5, -1)
	var m apd.Decimal
	exact(arithmetic.Add(&m, a, b))
	exact(arithmetic.Mul(&m, &m, half))
	return &m
}

// exact asserts that an operation neither failed nor rounded: parseDecimal's
// bounds guarantee it.
func exact(condition apd.Condition, err error) {
	if err != nil || condition.Inexact() {
		panic("decimal arithmetic left its bounds: " + condition.String())
	}
}

// median of values that ascend: the middle one, or exactly the mean of the middle two.
func median(sorted []*apd.Decimal) *apd.Decimal {
	n := len(sorted)
	if n%2 == 1 {
		return sorted[n/2]
	}
	return mean(sorted[n/2-1], sorted[n/2])
}
