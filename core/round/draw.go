package round

import (
	"fmt"
	"strings"

	"github.com/jurat-network/jurat"
)

// String draws where the machine stands, for people who read transcripts:
//
//	member 2 of 4 · view 3 (leads) · answered 3.7 · swore 3.7 0x12ab…
//	  round 3.7: observed [1 2 4], proposed, signed, waiting for report · lacks nothing
//	  votes for later views: 1:4
func (m *Machine) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "member %d of %d · view %d", m.cfg.Self, m.cfg.Committee.N(), m.view.number)
	if m.leader() == m.cfg.Self {
		b.WriteString(" (leads)")
	} else {
		fmt.Fprintf(&b, " (of %d)", m.leader())
	}
	fmt.Fprintf(&b, " · answered %v · swore %v", m.answered, m.swore.Round)
	switch {
	case !m.join.done:
		fmt.Fprintf(&b, " · joining, %d welcomes", m.join.welcomes)
	case m.view.number <= m.join.bar:
		fmt.Fprintf(&b, " · silent until view %d", m.join.bar+1)
	}
	if bound := m.succession.bound; bound != nil {
		fmt.Fprintf(&b, " · bound to %s by %v", bound.Payload.String()[:6], bound.Round())
	}
	if m.round != nil {
		fmt.Fprintf(&b, "\n  round %v: %s", m.round.number, m.round)
	}
	var votes []string
	for i, v := range m.view.votes {
		if v != nil {
			votes = append(votes, fmt.Sprintf("%d:%d", i+1, v.View))
		}
	}
	if len(votes) > 0 {
		fmt.Fprintf(&b, "\n  votes for later views: %s", strings.Join(votes, " "))
	}
	return b.String()
}

func (s *state) String() string {
	var here []jurat.MemberIndex
	for i := range s.observes {
		if s.observes[i].msg != nil {
			here = append(here, jurat.MemberIndex(i+1))
		}
	}
	line := fmt.Sprintf("observed %v", here)
	switch {
	case s.report != nil:
		return line + ", sworn"
	case s.refused:
		return line + ", proposal refused"
	case s.record != nil:
		line += ", validated"
	case s.proposal != nil:
		line += fmt.Sprintf(", proposed, lacks %d observations", len(s.missing()))
	}
	if s.lead != nil {
		for i, x := range s.lead.sessions {
			line += fmt.Sprintf(", session %d lacks %d", i+1, x.missing)
			if x.failed {
				line += " and failed"
			}
		}
	}
	return line
}
