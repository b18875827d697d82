package agreement

import (
	"fmt"
	"math/big"
)

// Rule is what a clause breaks: the name of the contract's error.
type Rule string

// The rules that Check looks for.
const (
	Zero           Rule = "Zero"           // the clause must not be zero
	TooMuch        Rule = "TooMuch"        // it must be at most Bound
	TooLittle      Rule = "TooLittle"      // it must be at least Bound
	WindowsOverlap Rule = "WindowsOverlap" // start < activate_before ≤ start + longest does not hold; Bound is the last
)

// Senseless is the error of terms that the chain would not activate.
type Senseless struct {
	Rule   Rule
	Clause string   // as the contract names it
	Value  *big.Int // nil for Zero
	Bound  *big.Int // nil for Zero
}

func (e *Senseless) Error() string {
	switch e.Rule {
	case Zero:
		return fmt.Sprintf("terms refused: %s must not be zero", e.Clause)
	case TooMuch:
		return fmt.Sprintf("terms refused: %s is %s; it must be at most %s", e.Clause, e.Value, e.Bound)
	case TooLittle:
		return fmt.Sprintf("terms refused: %s is %s; it must be at least %s", e.Clause, e.Value, e.Bound)
	}
	return fmt.Sprintf("terms refused: %s is %s; it must be after start and at most %s, where the longest paid time ends", e.Clause, e.Value, e.Bound)
}

// The bounds of what terms can say, as Clauses has them.
const (
	MaxLongest        = 1461 * 86400 // seconds: as long as a key can serve
	MaxEvidenceWindow = 366 * 86400  // seconds
	MaxPeriods        = 16_384       // in the longest paid time
	CoinRate          = 1_000_000_000_000_000_000
)

// Check refuses what Clauses.check refuses, with a *Senseless that names the
// first clause to blame, in the contract's order.
func (t *Terms) Check() error {
	for _, c := range []struct {
		clause string
		zero   bool
	}{
		{"consumer", t.Consumer == [20]byte{}},
		{"price", t.Price.IsZero()},
		{"period", t.Period == 0},
		{"bond", t.Bond.IsZero()},
		{"penalty", t.Penalty.IsZero()},
		{"tolerance", t.Tolerance == 0},
		{"samples", t.Samples == 0},
		{"spacing", t.Spacing == 0},
		{"evidenceWindow", t.EvidenceWindow == 0},
		{"referee", (t.Referee == [32]byte{}) != (t.RefereeFeed == [32]byte{})},
	} {
		if c.zero {
			return &Senseless{Rule: Zero, Clause: c.clause}
		}
	}
	if err := t.checkBounds(); err != nil {
		return err
	}
	return t.checkWindow()
}

func (t *Terms) checkBounds() error {
	samples := (uint64(t.Samples) - 1) * uint64(t.Spacing)
	native, rate := t.Token == [20]byte{}, t.Rate
	for _, c := range []struct {
		clause       string
		value, bound *big.Int
		least        bool // bound is the least and not the most
	}{
		{"escrow", t.Escrow.Big(), t.Price.Big(), true},
		{"longest", whole(t.Longest), whole(t.Period), true},
		{"longest", whole(t.Longest), whole(MaxLongest), false},
		{"longest", whole(t.Longest), whole(MaxPeriods * uint64(t.Period)), false},
		{"penalty", t.Penalty.Big(), t.Bond.Big(), false},
		{"joint", t.Joint.Big(), t.Bond.Big(), false},
		{"evidenceWindow", whole(t.EvidenceWindow), whole(MaxEvidenceWindow), false},
		// What is demanded on the last day can still be judged, and k samples can be collected.
		{"demandGrace", whole(t.DemandGrace), whole(t.EvidenceWindow), false},
		{"spacing", whole(samples), whole(t.Longest), false},
	} {
		if err := bound(c.clause, c.value, c.bound, c.least); err != nil {
			return err
		}
	}
	if !native {
		return nil
	}
	if err := bound("rate", rate.Big(), whole(CoinRate), false); err != nil {
		return err
	}
	return bound("rate", rate.Big(), whole(CoinRate), true)
}

func bound(clause string, value, limit *big.Int, least bool) error {
	switch {
	case least && value.Cmp(limit) < 0:
		return &Senseless{TooLittle, clause, value, limit}
	case !least && value.Cmp(limit) > 0:
		return &Senseless{TooMuch, clause, value, limit}
	}
	return nil
}

// checkWindow: activation is possible, and only while time would be left to pay for.
func (t *Terms) checkWindow() error {
	before, end := whole(t.ActivateBefore), t.end()
	if t.ActivateBefore <= t.Start || before.Cmp(end) > 0 {
		return &Senseless{WindowsOverlap, "activateBefore", before, end}
	}
	return nil
}

// end is start + longest, which 64 bits may not hold.
func (t *Terms) end() *big.Int {
	end := whole(t.Start)
	return end.Add(end, whole(t.Longest))
}

// whole is n as a big integer.
func whole[T ~uint16 | ~uint32 | ~uint64 | ~int](n T) *big.Int {
	return new(big.Int).SetUint64(uint64(n))
}
