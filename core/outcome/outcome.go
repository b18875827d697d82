// Package outcome turns a set of observations into what the committee swears:
// a pure function of the set, so that everyone who holds the observations can
// check the report.
package outcome

import "github.com/jurat-network/jurat"

// Outcome is what a set of observations amounts to.
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
