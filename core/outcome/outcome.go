// Package outcome turns a set of observations into what the committee swears:
// a pure function of the set, so that everyone who holds the observations can
// check the report.
package outcome

import (
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// Outcome is what a set of observations amounts to. It is never changed once made.
type Outcome struct {
	Report jurat.Report
	// Words is what is sworn of each feed of the committee's list: a value,
	// Halted, or the zero Word where the leaf is left out.
	Words []jurat.Word
	// Leaves are the report's leaves in tree order: the evidence leaf, then the
	// feeds that have a word in list order, then one-offs ascending.
	Leaves []jurat.Leaf
	Tree   *jurat.Tree
}

// ErrObservations is returned for a set of observations that no report can come from.
var ErrObservations = errors.New("observations refused")

// Of is the outcome of observations, which must be at least 2f+1, of one round,
// canonical for c and ascending by member; no signature is checked. Where many
// rounds are judged, a Judge does the same with less work.
func Of(c *jurat.Committee, observations []*jurat.Observation) (*Outcome, error) {
	observers := make([]jurat.Observer, len(observations))
	for i, o := range observations {
		if err := o.Check(c); err != nil {
			return nil, err
		}
		observers[i] = jurat.Observer{Member: o.Member, Digest: o.Digest()}
	}
	return NewJudge(c).Of(observers, observations)
}

// checkSet refuses sets that are too small, out of order or of several rounds.
func checkSet(c *jurat.Committee, observers []jurat.Observer, observations []*jurat.Observation) error {
	if want := jurat.Quorum(c.N()); len(observations) < want || len(observers) != len(observations) {
		return fmt.Errorf("%w: %d observations; at least %d make a report", ErrObservations, len(observations), want)
	}
	for i, o := range observations {
		switch {
		case o.Member != observers[i].Member || i > 0 && o.Member <= observations[i-1].Member:
			return fmt.Errorf("%w: members are not strictly ascending at place %d", ErrObservations, i)
		case o.Round != observations[0].Round:
			return fmt.Errorf("%w: rounds %s and %s", ErrObservations, observations[0].Round, o.Round)
		case len(o.Words) != len(c.Feeds):
			return fmt.Errorf("%w: member %d gives %d words for %d feeds", ErrObservations, o.Member, len(o.Words), len(c.Feeds))
		}
	}
	return nil
}
