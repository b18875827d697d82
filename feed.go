package jurat

import (
	"errors"
	"fmt"
	"strings"
)

// Feed is a number that a committee keeps answering. Its id commits to
// everything that gives the number its meaning and to how fresh it is promised
// to be: a value with other decimals, or another heartbeat, is another feed.
type Feed struct {
	Name      string `json:"name"`      // "BTC/USD"
	Base      string `json:"base"`      // unit of what is priced: "BTC"
	Quote     string `json:"quote"`     // unit of the price: "USD"
	Decimals  uint8  `json:"decimals"`  // the value is an integer of 10^-Decimals quote units; at most 36
	Job       Hash   `json:"job"`       // Keccak-256 of the job's canonical form
	Heartbeat uint32 `json:"heartbeat"` // seconds; see HeartbeatByte for what can be said
	Deviation uint32 `json:"deviation"` // parts per million of movement that call for a delivery
}

// ErrFeed is returned for a feed that no contract would create.
var ErrFeed = errors.New("feed refused")

// ID is keccak256(abi.encode(FEED_TYPEHASH, keccak256(name), keccak256(base),
// keccak256(quote), decimals, job, heartbeat, deviation)).
func (f *Feed) ID() Hash {
	return structHash(feedType, Keccak([]byte(f.Name)), Keccak([]byte(f.Base)), Keccak([]byte(f.Quote)),
		uintWord(uint64(f.Decimals)), f.Job, uintWord(uint64(f.Heartbeat)), uintWord(uint64(f.Deviation)))
}

// Check refuses what the contract would refuse.
func (f *Feed) Check() error {
	switch {
	case f.Name == "" || f.Base == "" || f.Quote == "":
		return fmt.Errorf("%w: name, base and quote must be set", ErrFeed)
	case f.Decimals > 36:
		return fmt.Errorf("%w: %d decimals; at most 36 fit", ErrFeed, f.Decimals)
	}
	_, err := HeartbeatByte(f.Heartbeat)
	return err
}

// heartbeatUnits are the units of a heartbeat byte, in seconds.
var heartbeatUnits = [4]uint32{1, 60, 3600, 86400}

// HeartbeatByte encodes a heartbeat as the chain stores it: the unit (1 s,
// 1 min, 1 h, 1 day) in the upper two bits and a count of 1 to 63 in the lower
// six, with the smallest unit that fits.
func HeartbeatByte(seconds uint32) (byte, error) {
	for i, unit := range heartbeatUnits {
		if n := seconds / unit; seconds%unit == 0 && n >= 1 && n <= 63 {
			return byte(i)<<6 | byte(n), nil
		}
	}
	return 0, fmt.Errorf("%w: a heartbeat of %d s cannot be stored; use 1–63 whole seconds, minutes, hours or days", ErrFeed, seconds)
}

// Format writes a word for people: the value of a TagValue word as a decimal
// number with all of the feed's decimals, any other word by its name.
func (f *Feed) Format(w Word) string {
	v, ok := w.Big()
	if !ok {
		return w.String()
	}
	sign := ""
	if v.Sign() < 0 {
		sign = "-"
	}
	decimals := int(f.Decimals)
	digits := v.Abs(v).String()
	digits = strings.Repeat("0", max(0, decimals+1-len(digits))) + digits
	point := len(digits) - decimals
	if decimals == 0 {
		return sign + digits
	}
	return sign + digits[:point] + "." + digits[point:]
}
