package record

import (
	"maps"
	"slices"

	"github.com/jurat-network/jurat"
)

// Ledger is what one member holds of the rounds that are still to be counted: the
// line of each report whose evidence it has, and the rounds of those whose evidence
// it lacks. Members tell each other which rounds they know of, and hand over what
// another lacks: then all count the same, although none was there all the time.
//
// f+1 honest members hold the evidence of every report before it exists. So a
// report that any honest member knows of comes to all.
type Ledger struct {
	lines  map[jurat.Round]*Line
	unseen map[jurat.Round]jurat.Time // reports without evidence, by their time
}

// NewLedger is empty.
func NewLedger() *Ledger {
	return &Ledger{lines: map[jurat.Round]*Line{}, unseen: map[jurat.Round]jurat.Time{}}
}

// Add takes a line of a report that was verified down to its observers' signatures.
func (x *Ledger) Add(l *Line) {
	x.lines[l.Round] = l
	delete(x.unseen, l.Round)
}

// Know takes note of a report, signed by the committee, whose evidence is not here.
func (x *Ledger) Know(r jurat.Round, at jurat.Time) {
	if x.lines[r] == nil {
		x.unseen[r] = at
	}
}

// Has reports whether the round's line is here.
func (x *Ledger) Has(r jurat.Round) bool { return x.lines[r] != nil }

// Forget drops what is older than a time in Unix seconds.
func (x *Ledger) Forget(before uint64) {
	maps.DeleteFunc(x.lines, func(_ jurat.Round, l *Line) bool { return l.Time.Seconds() < before })
	maps.DeleteFunc(x.unseen, func(_ jurat.Round, at jurat.Time) bool { return at.Seconds() < before })
}

// Between are the lines of [from, to), in Unix seconds, ascending by round.
func (x *Ledger) Between(from, to uint64) (lines []*Line) {
	for _, r := range slices.Sorted(maps.Keys(x.lines)) {
		if at := x.lines[r].Time.Seconds(); from <= at && at < to {
			lines = append(lines, x.lines[r])
		}
	}
	return lines
}

// Run is rounds of one view that follow each other.
type Run struct {
	First jurat.Round
	Count uint16
}

// Known are the rounds before to, in Unix seconds, of which a report is known here,
// with or without its evidence.
func (x *Ledger) Known(to uint64) (runs []Run) {
	var rounds []jurat.Round
	for r, l := range x.lines {
		if l.Time.Seconds() < to {
			rounds = append(rounds, r)
		}
	}
	for r, at := range x.unseen {
		if at.Seconds() < to {
			rounds = append(rounds, r)
		}
	}
	slices.Sort(rounds)
	for _, r := range rounds {
		if last := len(runs) - 1; last >= 0 && runs[last].First+jurat.Round(runs[last].Count) == r && r.Seq() != 0 {
			runs[last].Count++
			continue
		}
		runs = append(runs, Run{r, 1})
	}
	return runs
}

// Lacking are the rounds that another knows of and whose line is not here, at most n.
func (x *Ledger) Lacking(theirs []Run, n int) (rounds []jurat.Round) {
	for _, run := range theirs {
		for i := range jurat.Round(run.Count) {
			if len(rounds) == n {
				return rounds
			}
			if r := run.First + i; x.lines[r] == nil {
				rounds = append(rounds, r)
			}
		}
	}
	return rounds
}
