package round

import (
	"cmp"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// leading is the leader's part of a round.
type leading struct {
	open      *Open // as signed, to be repeated
	enough    bool  // 2f+1 observations are here, and the grace runs
	graceOver bool
	proposed  bool
	signing
}

// offer is a member's unused nonce commitment, good for one list.
type offer struct {
	good       bool
	round      jurat.Round // in which it came; an earlier one never replaces it
	commitment threshold.Commitment
}

// takeOffer notes a member's unused commitment.
func (m *Machine) takeOffer(member jurat.MemberIndex, r jurat.Round, c threshold.Commitment) {
	if o := &m.offers[member-1]; r >= o.round && r.View() == m.view.number {
		*o = offer{true, r, c}
	}
}

// list makes a signing list of members' offers, which are used up by it.
func (m *Machine) list(members []jurat.MemberIndex) threshold.List {
	list := make(threshold.List, len(members))
	for i, member := range members {
		list[i] = threshold.Entry{Member: member, Commitment: m.offers[member-1].commitment}
		m.offers[member-1].good = false
	}
	slices.SortFunc(list, func(a, b threshold.Entry) int { return cmp.Compare(a.Member, b.Member) })
	return list
}

// lead does what this member owes as the view's leader.
func (m *Machine) lead() {
	if m.leader() != m.cfg.Self || !m.maySign() {
		m.timers.stop(openTimer, graceTimer, retryTimer)
		return
	}
	switch s := m.round; {
	case s == nil || s.report != nil || s.lead == nil:
		if m.timers[openTimer] == 0 || m.timers.take(openTimer, m.now) {
			m.open()
		}
	case !s.lead.proposed:
		m.propose(s)
	default:
		m.retry(s)
	}
}

// open calls for observations of the view's next round: one above everything
// this member has ever answered, sworn or opened in this view.
func (m *Machine) open() {
	last := jurat.NewRound(m.view.number, 0)
	for _, r := range []jurat.Round{m.answered, m.swore.Round, m.opened} {
		last = max(last, r)
	}
	if m.newest != nil {
		last = max(last, m.newest.Round)
	}
	if m.round != nil {
		last = max(last, m.round.number)
	}
	if last.View() > m.view.number || last.Seq() >= m.cfg.Params.Reign {
		return // the reign is over; the deadline ends the view
	}
	s := m.begin(last + 1)
	s.lead = &leading{}
	m.opened, m.view.last = s.number, m.now
	m.sign(SignRequest{Msg: &Open{Round: s.number}})
}

// onCommit takes in a commitment for the first session.
func (m *Machine) onCommit(v Verified, c *Commit) {
	if c.Member == m.cfg.Self {
		m.remember(c, c.Round, c.Commitment)
	}
	s := m.round
	switch {
	case s == nil || s.number != c.Round || s.lead == nil:
		if m.leaderOf(c.Round) == m.cfg.Self {
			m.drop(v, "old-round")
		}
	case s.lead.proposed:
		m.drop(v, "late")
	default:
		m.takeOffer(c.Member, c.Round, c.Commitment)
	}
}

// propose chooses the set O once it is worth choosing: 2f+1 observations and as
// many commitments of their authors, and either everything that can be hoped for
// or the end of the grace.
func (m *Machine) propose(s *state) {
	if len(s.order) < m.quorum {
		return
	}
	if !s.lead.enough {
		s.lead.enough = true
		m.timers.set(graceTimer, m.now+m.cfg.Params.Grace)
	}
	s.lead.graceOver = s.lead.graceOver || m.timers.take(graceTimer, m.now)
	signers := m.signers(s)
	if len(signers) < m.quorum || !s.lead.graceOver && !(m.complete(s) && m.settled(s, signers)) {
		return
	}
	if m.strays(s.number, m.agreed(s)) {
		return // more observations may heal it, or the host; else the view ends
	}
	observers := make([]jurat.Observer, 0, len(s.order))
	observations := make([]*Observe, 0, len(s.order))
	words := make([]*jurat.Observation, 0, len(s.order))
	for i := range s.observes {
		if h := &s.observes[i]; h.msg != nil {
			observers = append(observers, jurat.Observer{Member: jurat.MemberIndex(i + 1), Digest: h.digest})
			observations = append(observations, h.msg)
			words = append(words, &h.msg.Observation)
		}
	}
	out, err := m.judge.Of(observers, words)
	if err != nil {
		panic("round: observations that were checked make no outcome: " + err.Error())
	}
	s.lead.proposed = true
	m.timers.stop(graceTimer)
	digest := out.Report.Digest()
	if reason := m.objection(out, digest); reason != "" {
		m.refuse(s, reason) // let another lead
		return
	}
	m.judgeArrivals(s)
	list := m.list(signers[:m.quorum])

	// A proposal is a statement, so the leader's own watermark and evidence are
	// durable before it, and its partial goes with it.
	s.outcome = out
	s.proposal = &Propose{Round: s.number, Observers: observers, Digest: digest, List: list}
	m.swear(s, &Proposal{Propose: s.proposal, Observations: observations, Report: out.Report})
	m.sign(SignRequest{Msg: &Propose{Round: s.number, Observers: observers, Digest: digest, List: list}})
	m.start(s, list)
	m.respond(s)
	m.timers.set(repeatTimer, m.now+m.repeatAfter())
}

// signers ranks the members that could sign in the first session: those in O
// with a commitment, reliable ones first, then the quick.
func (m *Machine) signers(s *state) []jurat.MemberIndex {
	signers := make([]jurat.MemberIndex, 0, len(s.order))
	for _, member := range s.order {
		if m.offers[member-1].good {
			signers = append(signers, member)
		}
	}
	slices.SortStableFunc(signers, func(a, b jurat.MemberIndex) int {
		return cmp.Compare(m.standing[a-1].signing.left, m.standing[b-1].signing.left)
	})
	return signers
}

// settled reports whether no better signers are to come: none of the best
// 2f+1 is on probation, or all whose observations are here have committed.
func (m *Machine) settled(s *state, signers []jurat.MemberIndex) bool {
	return m.standing[signers[m.quorum-1]-1].signing.left == 0 || len(signers) == len(s.order)
}

// complete reports whether waiting longer promises nothing: everyone is here,
// or all that are expected, every feed has 2f+1 that speak, and so has the next
// committee, where there is one.
func (m *Machine) complete(s *state) bool {
	if len(s.order) == len(s.observes) {
		return true
	}
	for i := range s.observes {
		if s.observes[i].msg == nil && m.expects(jurat.MemberIndex(i+1)) {
			return false
		}
	}
	return s.spoken(m.quorum) && !m.awaitsNames(s)
}

// expects reports whether a member is worth waiting for: it took part in the last
// round, or has come back since, and has not lately let the leader wait in vain.
func (m *Machine) expects(member jurat.MemberIndex) bool {
	st := &m.standing[member-1]
	last := m.past[0]
	return st.waiting.left == 0 && (st.greeted || last != nil && (last.observes[member-1].msg != nil || last.statements[member-1] != nil))
}

// judgeArrivals notes who was waited for in vain.
func (m *Machine) judgeArrivals(s *state) {
	for i := range m.standing {
		st := &m.standing[i]
		here := s.observes[i].msg != nil
		inVain := !here && m.expects(jurat.MemberIndex(i+1))
		st.waiting.serve()
		switch {
		case here:
			st.waiting.behave()
		case inVain:
			st.waiting.offend(1)
		default:
			st.waiting.streak = 0
		}
		st.greeted = false
	}
}

// spoken reports whether every feed has at least quorum values.
func (s *state) spoken(quorum int) bool {
	first := s.observes[s.order[0]-1].msg
	for feed := range first.Observation.Words {
		silent := 0
		for i := range s.observes {
			if o := s.observes[i].msg; o != nil && o.Observation.Words[feed].Tag() != jurat.TagValue {
				silent++
			}
		}
		if len(s.order)-silent < quorum {
			return false
		}
	}
	return true
}
