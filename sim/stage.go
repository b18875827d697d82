package sim

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
)

// stage is what a simulation plays on that takes rounds for granted, as those of actions,
// requests, bridges and rolls do: virtual time, what is lost until it is calm, the
// transcript, and the first invariant that broke. In them a round is what it comes to:
// observations of some 2f+1 members, and the report that core/outcome makes of them.
type stage struct {
	seed    uint64
	replay  string // a command that runs the seed again
	agenda  agenda
	now     jurat.Time // virtual; epochStart is its 0 on all clocks
	weather *rand.Rand
	loss    int // of 1000 things that one should hear, until it is calm
	calm    bool
	line    func(string) // gets the transcript; nil for none
	digest  uint64       // of the transcript
	broken  *Violation   // the first
}

// newStage is set for a seed. Which of jurat sim's flags replays it is its kind; weather
// names the generator.
func newStage(seed uint64, kind, weather string, loss int, line func(string)) stage {
	return stage{seed: seed, replay: replay(kind, seed), weather: generator(seed, weather, 0), loss: loss, line: line}
}

// at puts something on the agenda, now if the moment is past.
func (s *stage) at(when jurat.Time, do func())    { s.agenda.add(event{at: max(when, s.now), do: do}) }
func (s *stage) later(wait jurat.Time, do func()) { s.at(s.now+wait, do) }

// calmFrom ends the losses.
func (s *stage) calmFrom(when jurat.Time) {
	s.at(when, func() { s.calm = true; s.trace("calm") })
}

// play lets virtual time pass up to a moment. It ends early when an invariant breaks.
func (s *stage) play(end jurat.Time) {
	for s.broken == nil {
		e, ok := s.agenda.next()
		if !ok || e.at > end {
			return
		}
		s.now = e.at
		e.do()
	}
}

// lost draws whether something that one member should hear is lost.
func (s *stage) lost() bool { return !s.calm && chance(s.weather, s.loss) }

// trace writes a line of the transcript, with the time in seconds.
func (s *stage) trace(format string, args ...any) {
	line := fmt.Sprintf("%6d.%03d %s", s.now/1000, s.now%1000, fmt.Sprintf(format, args...))
	h := jurat.Keccak(binary.BigEndian.AppendUint64([]byte(line), s.digest))
	s.digest = binary.BigEndian.Uint64(h[:])
	if s.line != nil {
		s.line(line)
	}
}

// fail reports a broken invariant; m is 0 where it is nobody's in particular. The first
// ends the run.
func (s *stage) fail(m jurat.MemberIndex, invariant, format string, args ...any) {
	if s.broken == nil {
		s.broken = &Violation{s.seed, s.replay, s.now, m, invariant, fmt.Sprintf(format, args...)}
		s.trace("BROKEN: %s: %s", invariant, s.broken.Detail)
	}
}

func (s *stage) err() error {
	if s.broken == nil {
		return nil
	}
	return s.broken
}

// unkeyed is a committee in its first epoch whose members sign nothing.
func unkeyed(id jurat.Hash, members int) *jurat.Committee {
	return &jurat.Committee{ID: id, Epoch: 1, Threshold: jurat.Quorum(members), Members: make([]jurat.Member, members)}
}

// proposed draws what a leader makes of what it heard: it leaves somebody out, but never
// goes below 2f+1. nil where fewer were heard.
func proposed[T any](s *stage, members int, heard []T, author func(T) jurat.MemberIndex) []T {
	quorum := jurat.Quorum(members)
	most := quorum + s.weather.IntN(members-quorum+1)
	s.weather.Shuffle(len(heard), func(i, j int) { heard[i], heard[j] = heard[j], heard[i] })
	heard = heard[:min(most, len(heard))]
	if len(heard) < quorum {
		return nil
	}
	slices.SortFunc(heard, func(a, b T) int { return int(author(a)) - int(author(b)) })
	return heard
}

func observer(o *jurat.Observation) jurat.MemberIndex { return o.Member }
