package job

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// dimension is a unit as arithmetic sees it: symbols and their exponents, none of
// them zero. A/B is written as on a market, B for one A: so ETH/BTC times BTC/USD
// is ETH/USD, and ETH times ETH/USD is USD. The empty dimension is a mere number.
type dimension map[string]int

// mereNumber is how the unit of a number that counts nothing is written.
const mereNumber = "1"

// parseDimension reads A, A/B or 1; "" is 1.
func parseDimension(text string) (dimension, error) {
	if text == "" || text == mereNumber {
		return dimension{}, nil
	}
	base, quote, isPair := strings.Cut(text, "/")
	if !isSymbol(base) || isPair && !isSymbol(quote) {
		return nil, fmt.Errorf("want a unit such as USD, BTC/USD for dollars per bitcoin, or 1, not %q", excerpt([]byte(text)))
	}
	if !isPair {
		return dimension{base: 1}, nil
	}
	return pairOf(base, quote), nil
}

// pairOf is the unit of a price: how many quote one base costs.
func pairOf(base, quote string) dimension { return dimension{quote: 1}.over(dimension{base: 1}) }

func isSymbol(s string) bool { return isLabel(s, maxUnit) && !strings.Contains(s, "/") }

func (d dimension) times(e dimension) dimension { return d.combine(e, 1) }
func (d dimension) over(e dimension) dimension  { return d.combine(e, -1) }

func (d dimension) combine(e dimension, sign int) dimension {
	product := maps.Clone(d)
	for symbol, exponent := range e {
		if product[symbol] += sign * exponent; product[symbol] == 0 {
			delete(product, symbol)
		}
	}
	return product
}

func (d dimension) equal(e dimension) bool { return maps.Equal(d, e) }

// String writes A, A/B, 1, or, where a dimension is none of these, every symbol
// with its exponent.
func (d dimension) String() string {
	symbols := slices.Sorted(maps.Keys(d))
	switch {
	case len(d) == 0:
		return mereNumber
	case len(d) == 1 && d[symbols[0]] == 1:
		return symbols[0]
	case len(d) == 2 && d[symbols[0]] == -1 && d[symbols[1]] == 1:
		return symbols[0] + "/" + symbols[1]
	case len(d) == 2 && d[symbols[0]] == 1 && d[symbols[1]] == -1:
		return symbols[1] + "/" + symbols[0]
	}
	for i, symbol := range symbols {
		symbols[i] = fmt.Sprintf("%s^%d", symbol, d[symbol])
	}
	return strings.Join(symbols, "·")
}
