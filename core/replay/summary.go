package replay

import (
	"math/big"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// Summary is what a replay came to.
type Summary struct {
	Rounds      int             `json:"rounds"`
	Sworn       int             `json:"sworn"`        // rounds with a value
	Halted      int             `json:"halted"`       // rounds without
	LongestHalt int             `json:"longest_halt"` // rounds
	Reasons     map[string]int  `json:"reasons"`      // of the rounds without a value
	Delivered   map[string]int  `json:"delivered"`    // by why
	Sources     []SourceSummary `json:"sources"`

	halt int // rounds without a value up to now
}

// SourceSummary is one source's part.
type SourceSummary struct {
	Name     string     `json:"name"`
	Track    string     `json:"track,omitempty"` // on the tape; "" where it has none
	Live     int        `json:"live"`            // rounds in which it had a value
	Counted  int        `json:"counted"`
	Furthest string     `json:"furthest,omitempty"` // greatest distance of a sworn value from its own at the time, in per cent of that
	At       jurat.Time `json:"at,omitempty"`       // when that was

	furthest *big.Rat
}

// NewSummary begins the summary of a job's replay; tracks names each source's track.
func NewSummary(j *job.Job, tracks []string) *Summary {
	s := &Summary{Reasons: map[string]int{}, Delivered: map[string]int{}}
	for i := range j.Sources {
		s.Sources = append(s.Sources, SourceSummary{Name: j.Sources[i].Name, Track: tracks[i]})
	}
	return s
}

// Add counts a moment.
func (s *Summary) Add(m *Moment) {
	s.Rounds++
	if m.Delivered != "" {
		s.Delivered[m.Delivered]++
	}
	if m.Value == "" {
		s.Halted++
		s.halt++
		s.LongestHalt = max(s.LongestHalt, s.halt)
		s.Reasons[m.Reason.String()]++
	} else {
		s.Sworn++
		s.halt = 0
	}
	for i := range m.Sources {
		s.Sources[i].add(&m.Sources[i], m)
	}
}

func (s *SourceSummary) add(said *Said, m *Moment) {
	if said.Counted {
		s.Counted++
	}
	if said.Value == "" {
		return
	}
	s.Live++
	own, ok := new(big.Rat).SetString(said.Value)
	sworn, isSworn := new(big.Rat).SetString(m.Value)
	if !ok || !isSworn || own.Sign() == 0 {
		return
	}
	distance := sworn.Sub(sworn, own)
	distance.Abs(distance.Quo(distance, own))
	if s.furthest == nil || distance.Cmp(s.furthest) > 0 {
		s.furthest, s.At = distance, m.Time
		s.Furthest = new(big.Rat).Mul(distance, big.NewRat(100, 1)).FloatString(4)
	}
}
