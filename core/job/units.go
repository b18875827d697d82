package job

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"
	"github.com/jurat-network/jurat"
)

// Duration is a length of time in milliseconds, written as a whole number and
// its unit: "500ms", "30s", "5m", "1h", "2d".
type Duration uint64

// durationUnits, the longest first.
var durationUnits = []struct {
	suffix string
	ms     Duration
}{{"d", 86_400_000}, {"h", 3_600_000}, {"m", 60_000}, {"s", 1000}, {"ms", 1}}

// Pattern is what a duration looks like.
func (Duration) Pattern() string { return "^[0-9]{1,9}(ms|s|m|h|d)$" }

// UnmarshalText reads a duration.
func (d *Duration) UnmarshalText(text []byte) error {
	digits := strings.TrimRight(string(text), "dhms")
	n, err := strconv.ParseUint(digits, 10, 64)
	if err == nil && len(digits) <= 9 {
		for _, u := range durationUnits {
			if string(text[len(digits):]) == u.suffix {
				*d = Duration(n) * u.ms
				return nil
			}
		}
	}
	return fmt.Errorf("want a whole number and ms, s, m, h or d, such as 30s, not %q", excerpt(text))
}

func (d Duration) String() string {
	for _, u := range durationUnits {
		if d%u.ms == 0 && d != 0 {
			return fmt.Sprintf("%d%s", d/u.ms, u.suffix)
		}
	}
	return "0s"
}

// Time is d as a difference of times.
func (d Duration) Time() jurat.Time { return jurat.Time(d) }

// Percent is a share in parts per million, written in per cent with at most four
// decimals: "0.5%".
type Percent uint32

// Pattern is what a share looks like.
func (Percent) Pattern() string { return `^[0-9]{1,3}(\.[0-9]{1,4})?%$` }

// UnmarshalText reads a share of at most 100%.
func (p *Percent) UnmarshalText(text []byte) error {
	bad := fmt.Errorf("want a share of at most 100%% with up to four decimals, such as 0.5%%, not %q", excerpt(text))
	digits, isPercent := strings.CutSuffix(string(text), "%")
	whole, fraction, dotted := strings.Cut(digits, ".")
	if !isPercent || len(whole) > 3 || len(fraction) > 4 || dotted && fraction == "" {
		return bad
	}
	n, err := strconv.ParseUint(whole+fraction+"0000"[len(fraction):], 10, 32)
	if err != nil || n > 1_000_000 || whole == "" {
		return bad
	}
	*p = Percent(n)
	return nil
}

func (p Percent) String() string {
	fraction := strings.TrimRight(fmt.Sprintf("%04d", p%10_000), "0")
	return strings.TrimSuffix(fmt.Sprintf("%d.%s", p/10_000, fraction), ".") + "%"
}

// Decimal is an exact decimal number.
type Decimal struct{ d apd.Decimal }

// Pattern is what a decimal number looks like.
func (Decimal) Pattern() string { return `^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$` }

// UnmarshalText reads a decimal number of moderate size.
func (d *Decimal) UnmarshalText(text []byte) error {
	n, reason := parseDecimal(string(text))
	if reason != 0 {
		return fmt.Errorf("want a decimal number of moderate size, not %q", excerpt(text))
	}
	d.d.Set(n)
	return nil
}

// MarshalText writes the number without an exponent and without trailing zeros,
// so that equal numbers have one text.
func (d Decimal) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

func (d Decimal) String() string {
	var reduced apd.Decimal
	reduced.Reduce(&d.d)
	return reduced.Text('f')
}

func sortedKeys(m map[string]string) []string { return slices.Sorted(maps.Keys(m)) }
