package jurat

import (
	"fmt"
	"strconv"
	"strings"
)

// Reason says why an oracle, or one of its sources, has no value. The numbers
// are part of what an oracle swears and never change their meaning.
type Reason uint8

// The reasons.
const (
	ReasonUnreachable Reason = iota + 1 // the source could not be reached in time
	ReasonRefused                       // egress rules forbid the address
	ReasonStatus                        // the source answered with another status than 200
	ReasonMalformed                     // the answer is not what the job expects (HTML, bad JSON, duplicate keys)
	ReasonTooLarge                      // the answer exceeds a size, depth or expansion limit
	ReasonNotFound                      // the extraction found nothing, or more than one thing
	ReasonNotNumber                     // the extracted answer is no finite decimal number
	ReasonRange                         // zero, negative or too large for the feed
	ReasonStale                         // the source's own timestamp is older than the job allows
	ReasonFuture                        // the source's own timestamp lies in the future
	ReasonFewSources                    // fewer live sources than the job requires
	ReasonDivergent                     // the live sources differ by more than the job allows
	ReasonUnit                          // units do not combine to the feed's
	ReasonStarting                      // the oracle has just started and has no answer yet
	ReasonInternal                      // the oracle failed; its log says how
	ReasonParams                        // the request's parameters are not what the job takes
	ReasonMoved                         // the value moved faster than the job allows
	ReasonThin                          // too little depth or volume stands behind the value
	ReasonWeight                        // one venue weighs more than the job allows
	ReasonBound                         // the value is outside a bound that a reference sets
	ReasonComputation                   // the job's code gave no output
	reasonEnd
)

var reasonNames = [...]string{"", "unreachable", "refused", "status", "malformed", "too-large", "not-found",
	"not-a-number", "out-of-range", "stale", "future", "few-sources", "divergent", "unit", "starting", "internal",
	"params", "moved", "thin", "weight", "bound", "computation"}

// Known reports whether this build knows the reason. An unknown reason from a
// newer oracle is still a reason.
func (r Reason) Known() bool { return r > 0 && r < reasonEnd }

// MarshalText writes the reason's name, nothing for none.
func (r Reason) MarshalText() ([]byte, error) {
	if r == 0 {
		return nil, nil
	}
	return []byte(r.String()), nil
}

// UnmarshalText reads a name that MarshalText writes.
func (r *Reason) UnmarshalText(text []byte) error {
	for i, name := range reasonNames {
		if name == string(text) {
			*r = Reason(i)
			return nil
		}
	}
	number, unknown := strings.CutPrefix(string(text), "reason-")
	n, err := strconv.ParseUint(number, 10, 8)
	if !unknown || err != nil {
		return fmt.Errorf("%.20q is no reason", text)
	}
	*r = Reason(n)
	return nil
}

func (r Reason) String() string {
	if !r.Known() {
		return fmt.Sprintf("reason-%d", uint8(r))
	}
	return reasonNames[r]
}
