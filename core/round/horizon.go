package round

import "github.com/jurat-network/jurat"

// Horizon is how far the protocol has come, in so far as it shows which messages
// come too late. It is a plain value: a host may keep a copy beside its readers,
// to spare them checking the signatures of what is past.
type Horizon struct {
	View   uint64      // entered
	Round  jurat.Round // begun last; 0 before the view's first
	Oldest jurat.Round // of which observations and statements are still taken
	Newest jurat.Round // reported
	// Open says that the next committee is an open question: observations that
	// name one are of use however old they are.
	Open bool
}

// Horizon is where this machine stands. It changes with Step only.
func (m *Machine) Horizon() Horizon {
	h := Horizon{View: m.view.number, Oldest: jurat.NewRound(m.view.number, 0), Open: m.succession.open()}
	if m.newest != nil {
		h.Newest = m.newest.Round
	}
	if m.round != nil {
		h.Round, h.Oldest = m.round.number, m.round.number
	}
	for _, s := range m.past {
		if s != nil {
			h.Oldest = min(h.Oldest, s.number)
		}
	}
	return h
}

// Past reports whether Step would only drop a message, so that nobody need
// verify it. Where it says no, Step may still find it useless.
func (h Horizon) Past(msg Message) bool {
	switch msg := msg.(type) {
	case *Open:
		return h.over(msg.Round)
	case *Session:
		return h.over(msg.Round)
	case *Commit:
		return h.over(msg.Round)
	case *Observe:
		return roundOf(msg) < h.Oldest && !(h.Open && successor(msg.Observation.OneOffs) >= 0)
	case *Propose, *Partial, *Standby:
		return roundOf(msg) < h.Oldest
	case *Pull:
		return msg.Round < h.Oldest
	case *Sworn:
		return msg.Report.Round <= h.Newest
	case *Certificate:
		return msg.View <= h.View
	}
	return false
}

// over reports whether a round can no longer be led.
func (h Horizon) over(r jurat.Round) bool { return r.View() < h.View || r < h.Round }
