package record

import (
	"math"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/evidence"
)

// Line is one sworn report, as far as it counts.
type Line struct {
	Round jurat.Round
	Time  jurat.Time // of the report
	Said  []Said     // by member
}

// Said is one member's part in a report. The zero Said is a member that the
// evidence does not list.
type Said struct {
	Observed bool
	Spoke    bool       // it had a value for at least one feed
	Outlier  bool       // at least one value was further from the sworn one than the feed's deviation, and 2f+1 others lay within half of it
	Behind   jurat.Time // its clock less that of the earliest observer
}

// LineOf is the line of a report that follows from its evidence: whoever passes a
// document on that was not audited counts what is not so.
func LineOf(c *jurat.Committee, d *evidence.Document) *Line {
	l := &Line{Round: d.Report.Round, Time: d.Report.Time, Said: make([]Said, c.N())}
	earliest := jurat.Time(math.MaxUint64)
	for i := range d.Observations {
		earliest = min(earliest, d.Observations[i].Observation.Time)
	}
	for i := range d.Observations {
		o := &d.Observations[i].Observation
		spoke := slices.ContainsFunc(o.Words, func(w jurat.Word) bool { return w.Tag() == jurat.TagValue })
		l.Said[o.Member-1] = Said{Observed: true, Spoke: spoke, Behind: o.Time - earliest}
	}
	for feed := range c.Feeds {
		for _, far := range evidence.FindOutliers(yardstick(c, feed), d, feed) {
			l.Said[far.Member-1].Outlier = true
		}
	}
	return l
}

// yardstick is what an outlier is measured by where no agreement names a
// tolerance: the feed's own deviation, which its id commits to.
func yardstick(c *jurat.Committee, feed int) *evidence.Case {
	members := make([]jurat.Address, c.N())
	return &evidence.Case{Members: members, Terms: &agreement.Terms{Tolerance: agreement.PPM(c.Feeds[feed].Deviation), Nearness: math.MaxUint32}}
}

// Sum counts lines, of which each round has one, in any order.
func Sum(c *jurat.Committee, lines []*Line) []Tally {
	tallies := make([]Tally, c.N())
	for i := range tallies {
		t := &tallies[i]
		*t = Tally{Member: jurat.MemberIndex(i + 1), Operator: c.Members[i].Operator, Rounds: uint64(len(lines)), Missed: []jurat.Round{}}
		var behind []jurat.Time
		for _, l := range lines {
			said := &l.Said[i]
			t.Spoke += count(said.Spoke)
			t.Outliers += count(said.Outlier)
			if said.Observed {
				behind = append(behind, said.Behind)
			} else {
				t.Missed = append(t.Missed, l.Round)
			}
		}
		t.Observed = uint64(len(behind))
		slices.Sort(t.Missed)
		if slices.Sort(behind); len(behind) > 0 {
			t.Latency = behind[(len(behind)-1)/2]
		}
	}
	return tallies
}

func count(is bool) uint64 {
	if is {
		return 1
	}
	return 0
}
