// Package replay runs a feed job over recorded history: what each source would
// have said at each moment, what a committee of honest oracles would have sworn,
// and what would have been delivered to a chain. It is the very code that oracles
// run (core/job, core/outcome, core/delivery); only the answers come of a tape.
package replay

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/outcome"
)

// ErrReplay is returned for what cannot be replayed.
var ErrReplay = errors.New("replay refused")

// Point is what a venue said from a time on, until the next point.
type Point struct {
	Time  jurat.Time // when it became known
	Value string     // as recorded
	Depth string     // the volume behind it, as recorded
}

// Plan is what is to be replayed.
type Plan struct {
	Job    *job.Job
	Tracks [][]Point  // one a source, ascending; nil for a source that is not on the tape
	From   jurat.Time // the first round
	To     jurat.Time // no round after this
	Step   jurat.Time // between rounds
}

// faults is f of the committee of 3f+1 honest oracles that swears.
const faults = 1

// maxMoments bounds a replay.
const maxMoments = 1_000_000

// Moment is one round.
type Moment struct {
	Time      jurat.Time   `json:"time"`              // Unix milliseconds
	Sources   []Said       `json:"sources"`           // in the job's order
	Reason    jurat.Reason `json:"reason,omitempty"`  // why each oracle has no value; 0 where it has one
	Problem   string       `json:"problem,omitempty"` // for people
	Sworn     jurat.Word   `json:"sworn"`
	Value     string       `json:"value,omitempty"`     // of Sworn, as people read it; "" where it is HALTED
	Delivered string       `json:"delivered,omitempty"` // why it would have been brought to a chain; "" where not
}

// Said is one source at one moment.
type Said struct {
	Value   string       `json:"value,omitempty"` // in the unit of what it speaks of
	Reason  jurat.Reason `json:"reason,omitempty"`
	Counted bool         `json:"counted"`
}

// Run replays a plan and gives each moment to see, in order, until it says no.
func Run(p Plan, see func(*Moment) bool) error {
	switch {
	case p.Job.Output != nil:
		return fmt.Errorf("%w: %s answers requests; a feed is replayed", ErrReplay, p.Job.Name)
	case len(p.Tracks) != len(p.Job.Sources):
		return fmt.Errorf("%w: %d tracks for %d sources", ErrReplay, len(p.Tracks), len(p.Job.Sources))
	case p.Step == 0 || p.To < p.From || (p.To-p.From)/p.Step >= maxMoments:
		return fmt.Errorf("%w: want at least one round and fewer than %d", ErrReplay, maxMoments)
	}
	feeds := []jurat.Feed{p.Job.Feed()}
	r := runner{
		Plan:   p,
		feeds:  feeds,
		layout: delivery.NewLayout(jurat.Hash{}, feeds, 0),
		lanes:  []delivery.Lane{{Created: true, Heartbeat: feeds[0].Heartbeat}},
	}
	for now := p.From; now <= p.To; now += p.Step {
		if !see(r.round(now)) {
			return nil
		}
	}
	return nil
}

type runner struct {
	Plan
	feeds  []jurat.Feed
	layout *delivery.Layout
	lanes  []delivery.Lane // of the one chain
	memory job.Memory
}

// round is what happens at one time.
func (r *runner) round(now jurat.Time) *Moment {
	readings := make([]job.Reading, len(r.Tracks))
	for i, track := range r.Tracks {
		readings[i] = r.reading(&r.Job.Sources[i], track, now)
	}
	result := r.Job.EvaluateAfter(&r.memory, readings, now)
	m := &Moment{Time: now, Sources: make([]Said, len(result.Sources)), Reason: result.Word.Reason(), Problem: result.Problem}
	for i := range result.Sources {
		s := &result.Sources[i]
		m.Sources[i] = Said{s.Value, s.Reason, s.Counted}
	}
	m.Sworn = outcome.Feed(slices.Repeat([]jurat.Word{result.Word}, 3*faults+1), faults)
	if m.Sworn.Tag() == jurat.TagValue {
		m.Value = r.feeds[0].Format(m.Sworn)
	}
	r.memory.Swear(r.Job, m.Sworn, now)
	m.Delivered = r.deliver(m.Sworn, now)
	return m
}

// reading is what a source says at a time: the newest point that was known then.
func (r *runner) reading(s *job.Source, track []Point, now jurat.Time) job.Reading {
	if track == nil {
		return job.Failure(jurat.ReasonUnreachable, "not on the tape", now)
	}
	after, _ := slices.BinarySearchFunc(track, now+1, func(p Point, t jurat.Time) int { return cmp.Compare(p.Time, t) })
	if after == 0 {
		return job.Failure(jurat.ReasonUnreachable, "the tape has nothing yet", now)
	}
	p := track[after-1]
	return s.Recorded(p.Value, p.Depth, p.Time, now)
}

// deliver brings to the chain what is due, and says why.
func (r *runner) deliver(word jurat.Word, now jurat.Time) string {
	due := r.layout.Due(r.feeds, r.lanes, []jurat.Word{word}, now)
	if len(due.Due) == 0 {
		return ""
	}
	lane := &r.lanes[0]
	why := "heartbeat"
	switch {
	case lane.Word.Tag() == jurat.TagNone:
		why = "first"
	case lane.Word.Tag() != word.Tag():
		why = "status"
	case delivery.Moved(lane.Word, word, r.feeds[0].Deviation):
		why = "deviation"
	}
	lane.Word, lane.Time, lane.Count = word, uint32(now.Seconds()), lane.Count+1
	return why
}
