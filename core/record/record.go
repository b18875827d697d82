// Package record counts what is on record of operators: from reports that a
// committee swore and the evidence that their evidence leaves commit to, and
// from nothing else. So whoever has the same reports counts the same.
//
// Three of a scorecard's counters cannot come from it. Who signed, a threshold
// signature does not say; what was delivered and which agreements were honoured
// is on a chain. Latency is nobody's proof.
//
// The files: line.go is what a report counts, period.go from when to when,
// card.go what is sworn of it, ledger.go how members come to count the same.
package record

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
)

// Tally is one operator's count.
type Tally struct {
	Member   jurat.MemberIndex `json:"member"`
	Operator jurat.Address     `json:"operator"`
	Rounds   uint64            `json:"rounds"`   // in which it was a member
	Observed uint64            `json:"observed"` // those whose evidence lists it
	Spoke    uint64            `json:"spoke"`    // those in which it had a value for at least one feed
	Outliers uint64            `json:"outliers"` // those in which it was an outlier: see Said
	Latency  jurat.Time        `json:"latency"`  // milliseconds behind the earliest observer, the lower median; not provable
	// Missed are the rounds whose evidence does not list it, ascending. A round's
	// leader may leave up to f observers out: that one is missing is no fault.
	Missed []jurat.Round `json:"missed"`
}

// ErrCount is returned where reports cannot be counted together.
var ErrCount = errors.New("reports cannot be counted")

// Count audits each report against its evidence and counts its observers. The
// reports are of one epoch of the committee that the caller trusts, each round
// once, in any order. One that does not hold makes all of it an error.
func Count(c *jurat.Committee, reports []*evidence.Document) ([]Tally, error) {
	if len(c.Feeds) == 0 {
		return nil, fmt.Errorf("%w: the committee has no feeds", ErrCount)
	}
	sorted := slices.SortedFunc(slices.Values(reports), func(a, b *evidence.Document) int { return cmp.Compare(a.Report.Round, b.Report.Round) })
	lines := make([]*Line, 0, len(sorted))
	for i, d := range sorted {
		round := d.Report.Round
		if i > 0 && sorted[i-1].Report.Round == round {
			return nil, fmt.Errorf("%w: round %d is given twice", ErrCount, round)
		}
		// An audit of one feed checks every observation, and the tree that commits to them.
		if _, err := evidence.Audit(c, d, 0); err != nil {
			return nil, fmt.Errorf("%w: round %d: %w", ErrCount, round, err)
		}
		lines = append(lines, LineOf(c, d))
	}
	return Sum(c, lines), nil
}
