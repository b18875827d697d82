package round

import "github.com/jurat-network/jurat"

// view is the reign that a member is in. Only a certificate of 2f+1 signed
// votes leads into the next.
type view struct {
	number      uint64
	certificate *Certificate // nil in the epoch's first view, which needs none
	votes       []*Vote      // by member: its vote for the highest view above this one; nil for none
	voted       bool         // this member has voted to leave
	progress    bool         // a report was sworn in this view
	failures    int          // views in a row that ended without a report
	entered     jurat.Time
	rounds      int        // that its leader has begun
	idle        int        // of these, the last ones in a row without a report
	last        jurat.Time // when the last round was opened, in this view or an earlier one
}

// newView is the view that a certificate leads into, if it is of this epoch, and
// else the epoch's first.
func newView(c *jurat.Committee, entered *Certificate, now jurat.Time) view {
	v := view{number: jurat.FirstView(c.Epoch), votes: make([]*Vote, c.N()), entered: now}
	if entered != nil && entered.View > v.number {
		v.number, v.certificate = entered.View, entered
	}
	return v
}

// timeout is how long the view may be without a report beyond the interval.
func (m *Machine) timeout() jurat.Time {
	t := m.cfg.Params.ViewTimeout
	for range m.view.failures {
		if t *= 2; t >= m.cfg.Params.MaxTimeout {
			return m.cfg.Params.MaxTimeout
		}
	}
	return t
}

// extendDeadline gives the view time for another report. The first may take a
// whole timeout; after it a leader must keep a mean pace of one report in two
// intervals (or a quarter of the timeout where that is longer), saving up at most
// one timeout. So a leader that is always just fast enough does not last.
func (m *Machine) extendDeadline() {
	p := &m.cfg.Params
	full := m.now + p.Interval + m.timeout()
	if m.view.progress && m.timers[deadlineTimer] != 0 {
		full = min(full, m.timers[deadlineTimer]+max(2*p.Interval, p.ViewTimeout/4))
	}
	m.timers.set(deadlineTimer, full)
}

// progress takes note of a report. After the reign's last one, all vote at once.
func (m *Machine) progress(r jurat.Round) {
	if r.View() != m.view.number {
		return
	}
	m.view.failures, m.view.idle = 0, 0
	m.extendDeadline()
	m.view.progress = true
	if r.Seq() >= m.cfg.Params.Reign {
		m.timers.set(deadlineTimer, m.now+2*m.repeatAfter())
		m.vote()
	}
}

// watch votes where the view has made no progress in time. Until the view
// changes the vote is repeated, with the proposal that is stuck, if any: others
// may lack it, or hold another one for the same round.
func (m *Machine) watch() {
	if !m.timers.due(deadlineTimer, m.now) {
		return
	}
	m.timers.set(deadlineTimer, m.now+2*m.repeatAfter())
	m.vote()
	if s := m.round; s != nil && s.report == nil && s.proposal != nil && s.proposal.Sig != (jurat.OperatorSignature{}) {
		m.send(s.proposal)
	}
}

// vote asks all members to leave for the next view, and shows what may have kept
// this one from progress.
func (m *Machine) vote() {
	m.view.voted = true
	m.sign(SignRequest{Msg: &Vote{View: m.view.number + 1, Member: m.cfg.Self}})
	m.show()
}

// onVote counts a vote. Votes for earlier views, and repeated ones for this,
// come from members that missed its certificate; they get it.
func (m *Machine) onVote(v Verified, vote *Vote) {
	st := &m.standing[vote.Member-1]
	repeated := vote.View == st.voted
	st.voted = vote.View
	if vote.View <= m.view.number {
		if repeated || vote.View < m.view.number {
			m.catchUp(v.from)
		}
		m.drop(v, "old-view")
		return
	}
	held := &m.view.votes[vote.Member-1]
	if *held == nil || vote.View > (*held).View {
		*held = vote
	}
	if repeated && !m.view.voted && m.newest != nil && m.mayAnswer(v.from, &m.standing[v.from-1].caughtUp) {
		m.send(&Sworn{*m.newest}, v.from) // it may not know that there is progress
	}
	if c := m.certify(vote.View); c != nil {
		m.enter(c)
		return
	}
	// f+1 want to leave, so an honest member does. Whoever votes for a later view
	// holds the certificate of this one, which its vote for this view led to.
	wanting := 0
	for _, other := range m.view.votes {
		if other != nil && other.View > m.view.number {
			wanting++
		}
	}
	if wanting >= m.faults+1 && !m.view.voted {
		m.vote()
	}
}

// certify joins 2f+1 votes for one view, nil if there are fewer.
func (m *Machine) certify(number uint64) *Certificate {
	c := &Certificate{View: number}
	for _, vote := range m.view.votes {
		if vote != nil && vote.View == number && len(c.Votes) < m.quorum {
			c.Votes = append(c.Votes, VoteSignature{Member: vote.Member, Sig: vote.Sig})
		}
	}
	if len(c.Votes) < m.quorum {
		return nil
	}
	return c
}

func (m *Machine) onCertificate(v Verified, c *Certificate) {
	if c.View <= m.view.number {
		m.drop(v, "old-view")
		return
	}
	m.enter(c)
}

// enter moves to a certified view. The watermarks stay: they hold for all views.
func (m *Machine) enter(c *Certificate) {
	m.persist(&Entered{c})
	was := m.view
	m.view = view{number: c.View, certificate: c, votes: was.votes, last: was.last, failures: was.failures, entered: m.now}
	if !was.progress {
		m.view.failures++
	}
	for i, vote := range m.view.votes {
		if vote != nil && vote.View <= c.View {
			m.view.votes[i] = nil
		}
	}
	m.abandon()
	m.extendDeadline()
	if m.leader() == m.cfg.Self {
		m.send(c)
		m.timers.set(openTimer, max(m.now, was.last+m.cfg.Params.Interval))
	}
	m.takeEarly()
}

// abandon leaves the round at hand, finished or not.
func (m *Machine) abandon() {
	if m.round != nil {
		m.past[1], m.past[0] = m.past[0], m.round
		m.round = nil
	}
	m.nonce, m.out.Forget = nonce{}, m.nonces+1
	clear(m.offers)
	m.timers.stop(openTimer, graceTimer, retryTimer, repeatTimer)
}

// takeEarly acts on what the view's leader said before its certificate came.
func (m *Machine) takeEarly() {
	open, propose := m.early.open, m.early.propose
	m.early.open, m.early.propose = Verified{}, Verified{}
	if o, ok := open.msg.(*Open); ok && o.Round.View() >= m.view.number {
		m.onOpen(open, o)
	}
	if p, ok := propose.msg.(*Propose); ok && p.Round.View() >= m.view.number {
		m.onPropose(propose, p)
	}
}

// catchUp gives a member that is behind what it needs to follow.
func (m *Machine) catchUp(member jurat.MemberIndex) {
	if !m.mayAnswer(member, &m.standing[member-1].caughtUp) {
		return
	}
	if m.view.certificate != nil {
		m.send(m.view.certificate, member)
	}
	if m.newest != nil {
		m.send(&Sworn{*m.newest}, member)
	}
}

// mayAnswer bounds how often a member's greetings, or its votes, are answered;
// last is when that was done last.
func (m *Machine) mayAnswer(member jurat.MemberIndex, last *jurat.Time) bool {
	if member == m.cfg.Self || *last != 0 && m.now >= *last && m.now < *last+m.repeatAfter()/2 {
		return false
	}
	*last = m.now
	return true
}

// askForCertificate answers the sight of a later view's report: a vote for the
// next view, to its sender alone, who answers with the certificate. The report
// proves that 2f+1 members were in its view, so the vote can move nobody; the
// sight of a mere vote for a later view proves nothing and is not answered so.
func (m *Machine) askForCertificate(from jurat.MemberIndex) {
	if from != m.cfg.Self {
		m.sign(SignRequest{To: []jurat.MemberIndex{from}, Msg: &Vote{View: m.view.number + 1, Member: m.cfg.Self}})
	}
}

// acts reports whether a leader's message for a round is one to act on: of the
// view at hand and within its reign. Of a later view it is kept until then.
func (m *Machine) acts(v Verified, r jurat.Round, early *Verified) bool {
	switch {
	case r.View() < m.view.number:
		m.drop(v, "old-view")
	case r.Seq() > m.cfg.Params.Reign:
		m.drop(v, "beyond-reign")
	case r.View() > m.view.number:
		if early != nil && (early.msg == nil || r.View() <= roundOf(early.msg).View()) {
			*early = v
		} else {
			m.drop(v, "later-view")
		}
	case m.round != nil && r < m.round.number:
		m.drop(v, "old-round")
	default:
		return true
	}
	return false
}

// follow begins the round that the leader has opened or proposed, unless it is
// begun; it returns nil if the leader goes too fast. Otherwise one that breaks the
// rules could make everybody observe, write and send at any speed: it may begin
// two rounds an interval, and few in a row without finishing one.
func (m *Machine) follow(v Verified, r jurat.Round) *state {
	if m.round != nil && m.round.number == r {
		return m.round
	}
	const burst, idle = 8, 4
	allowed := burst
	if interval := m.cfg.Params.Interval; interval > 0 {
		allowed += int(2 * (m.now - min(m.now, m.view.entered)) / interval)
	}
	if m.view.idle >= idle || m.cfg.Params.Interval > 0 && m.view.rounds >= allowed {
		m.drop(v, "too-fast")
		m.distrust(r)
		return nil
	}
	m.view.rounds++
	m.view.idle++
	return m.begin(r)
}

// roundOf is the round of a leader's message, an observation or a statement.
func roundOf(msg Message) jurat.Round {
	switch msg := msg.(type) {
	case *Open:
		return msg.Round
	case *Observe:
		return msg.Observation.Round
	case *Propose:
		return msg.Round
	case *Partial:
		return msg.Round
	case *Standby:
		return msg.Round
	}
	return 0
}
