package agreement

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// Amount is a number of a token's smallest units: the chain's uint128.
type Amount struct{ high, low uint64 }

// ErrAmount is returned for a number that is no uint128.
var ErrAmount = errors.New("not a whole number below 2^128")

// Units returns the Amount of a small number.
func Units(n uint64) Amount { return Amount{0, n} }

// AmountOf returns the Amount of n, or ErrAmount.
func AmountOf(n *big.Int) (Amount, error) {
	if n.Sign() < 0 || n.BitLen() > 128 {
		return Amount{}, fmt.Errorf("%w: %s", ErrAmount, clip(n.String()))
	}
	var b [16]byte
	n.FillBytes(b[:])
	return Amount{binary.BigEndian.Uint64(b[:8]), binary.BigEndian.Uint64(b[8:])}, nil
}

// Big returns a as a new big integer.
func (a Amount) Big() *big.Int {
	b := a.word()
	return new(big.Int).SetBytes(b[:])
}

// IsZero reports whether a is 0.
func (a Amount) IsZero() bool { return a == Amount{} }

// Less reports whether a < b.
func (a Amount) Less(b Amount) bool {
	return a.high < b.high || a.high == b.high && a.low < b.low
}

// word is abi.encode of a.
func (a Amount) word() (w [32]byte) {
	binary.BigEndian.PutUint64(w[16:], a.high)
	binary.BigEndian.PutUint64(w[24:], a.low)
	return w
}

func (a Amount) String() string { return a.Big().String() }

// Pattern is what an amount looks like.
func (Amount) Pattern() string { return "^(0|[1-9][0-9]{0,38})$" }

// MarshalText writes a decimal number.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads a decimal number below 2^128, without sign or leading zeros.
func (a *Amount) UnmarshalText(text []byte) error {
	n, ok := new(big.Int), len(text) <= 39 && isDigits(string(text))
	if ok {
		_, ok = n.SetString(string(text), 10)
	}
	if !ok {
		return fmt.Errorf("want a whole number below 2^128 in the token's smallest units, such as 1000000, not %q", clip(string(text)))
	}
	amount, err := AmountOf(n)
	if err != nil {
		return err
	}
	*a = amount
	return nil
}

// Seconds is a length of time. It is written with the largest unit that keeps it
// exact: "90s", "5m", "2h", "30d".
type Seconds uint32

// Millis is a length of time in milliseconds: "1500ms", "2s".
type Millis uint32

type unit struct {
	suffix string
	size   uint64
}

var (
	secondUnits = []unit{{"d", 86400}, {"h", 3600}, {"m", 60}, {"s", 1}}
	milliUnits  = []unit{{"d", 86_400_000}, {"h", 3_600_000}, {"m", 60_000}, {"s", 1000}, {"ms", 1}}
)

func (s Seconds) String() string { return withUnit(uint64(s), secondUnits) }
func (m Millis) String() string  { return withUnit(uint64(m), milliUnits) }

// Pattern is what a length of time looks like.
func (Seconds) Pattern() string { return "^[0-9]{1,10}(s|m|h|d)$" }
func (Millis) Pattern() string  { return "^[0-9]{1,10}(ms|s|m|h|d)$" }

// MarshalText writes what UnmarshalText reads.
func (s Seconds) MarshalText() ([]byte, error) { return []byte(s.String()), nil }
func (m Millis) MarshalText() ([]byte, error)  { return []byte(m.String()), nil }

// UnmarshalText reads a whole number and a unit: s, m, h or d.
func (s *Seconds) UnmarshalText(text []byte) error {
	n, err := ofUnits(string(text), secondUnits)
	if err != nil {
		return fmt.Errorf("want a whole number and s, m, h or d, such as 30s, at most 136 years, not %q", clip(string(text)))
	}
	*s = Seconds(n)
	return nil
}

// UnmarshalText reads a whole number and a unit: ms, s, m, h or d.
func (m *Millis) UnmarshalText(text []byte) error {
	n, err := ofUnits(string(text), milliUnits)
	if err != nil {
		return fmt.Errorf("want a whole number and ms, s, m, h or d, such as 1500ms, at most 49 days, not %q", clip(string(text)))
	}
	*m = Millis(n)
	return nil
}

func withUnit(n uint64, units []unit) string {
	for _, u := range units {
		if n%u.size == 0 && n != 0 {
			return fmt.Sprintf("%d%s", n/u.size, u.suffix)
		}
	}
	return "0s"
}

// ofUnits reads what fits in 32 bits, in the smallest of the units.
func ofUnits(text string, units []unit) (uint32, error) {
	digits := strings.TrimRight(text, "dhms")
	n, err := strconv.ParseUint(digits, 10, 32)
	if err != nil || !isDigits(digits) {
		return 0, errors.New("no number")
	}
	for _, u := range units {
		if text[len(digits):] == u.suffix {
			if n *= u.size; n > 1<<32-1 {
				return 0, errors.New("too long")
			}
			return uint32(n), nil
		}
	}
	return 0, errors.New("no unit")
}

// PPM is a share in parts per million, written in per cent with at most four
// decimals: "0.5%".
type PPM uint32

func (p PPM) String() string {
	fraction := strings.TrimRight(fmt.Sprintf("%04d", p%10_000), "0")
	return strings.TrimSuffix(fmt.Sprintf("%d.%s", p/10_000, fraction), ".") + "%"
}

// Pattern is what a share looks like.
func (PPM) Pattern() string { return `^[0-9]{1,6}(\.[0-9]{1,4})?%$` }

// MarshalText writes what UnmarshalText reads.
func (p PPM) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads a share in per cent.
func (p *PPM) UnmarshalText(text []byte) error {
	digits, isPercent := strings.CutSuffix(string(text), "%")
	whole, fraction, dotted := strings.Cut(digits, ".")
	n, err := strconv.ParseUint(whole+fraction+"0000"[min(4, len(fraction)):], 10, 32)
	if err != nil || !isPercent || !isDigits(whole) || len(fraction) > 4 || dotted && fraction == "" {
		return fmt.Errorf("want a share in per cent with at most four decimals, such as 0.5%%, not %q", clip(string(text)))
	}
	*p = PPM(n)
	return nil
}

// isDigits reports whether text is a decimal number without sign, point or
// leading zeros.
func isDigits(text string) bool {
	if text == "" || len(text) > 1 && text[0] == '0' {
		return false
	}
	return strings.Trim(text, "0123456789") == ""
}

// clip keeps hostile input from flooding an error message.
func clip(s string) string { return strings.ToValidUTF8(s[:min(len(s), 80)], "�") }
