package round

import "github.com/jurat-network/jurat"

// repeatAfter is how long an answer may take before the question is repeated.
// Repetition heals loss; it never replaces anything, and what is repeated is the
// same message to the byte.
func (m *Machine) repeatAfter() jurat.Time { return max(1, m.cfg.Params.ViewTimeout/8) }

// repeat says again what may have been lost in the round at hand.
func (m *Machine) repeat() {
	s := m.round
	if s == nil || s.report != nil {
		m.timers.stop(repeatTimer)
		return
	}
	if !m.timers.due(repeatTimer, m.now) {
		return
	}
	m.timers.set(repeatTimer, m.now+m.repeatAfter())
	if s.lead != nil {
		m.repeatAsLeader(s)
		return
	}
	if s.proposal != nil && s.record == nil {
		// The leader was asked first; now ask another each time.
		m.nextPull++
		m.pull(jurat.MemberIndex(m.nextPull%m.cfg.Committee.N()) + 1)
	}
}

// repeatAsLeader asks those who have not answered once more.
func (m *Machine) repeatAsLeader(s *state) {
	if !s.lead.proposed {
		silent := m.members(func(o jurat.MemberIndex) bool { return s.observes[o-1].msg == nil || !m.offers[o-1].good })
		if s.lead.open == nil || len(silent) == 0 {
			return
		}
		if m.view.certificate != nil {
			m.send(m.view.certificate, silent...)
		}
		m.send(s.lead.open, silent...)
		return
	}
	if s.record == nil {
		return
	}
	if silent := m.members(func(o jurat.MemberIndex) bool { return s.statements[o-1] == nil }); len(silent) > 0 && s.proposal.Sig != (jurat.OperatorSignature{}) {
		m.send(s.proposal, silent...)
	}
	for _, x := range s.lead.sessions {
		if x.signed == nil {
			continue
		}
		if silent := m.members(func(o jurat.MemberIndex) bool { i := x.index(o); return i >= 0 && !x.have[i] }); len(silent) > 0 {
			m.send(x.signed, silent...)
		}
	}
}
