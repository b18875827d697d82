package round

import (
	"errors"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// signing is the coordinator of ROAST (Ruffing, Ronge, Jin, Schneider-Bensch,
// Schröder 2022): whenever 2f+1 members are ready, a new session begins with
// them, beside those that still run, and no session is ever given up. A session
// that does not finish holds at least one faulty member for good, so at most f
// fail and f+1 are enough.
//
// Two things are ours. Members become ready again by the commitment in their
// partial, whose share is checked before they are listed again (the good case
// checks only the sum). And retries are held back for RetryGrace after the first
// session began, unless it has failed: as soon as f+1 have answered, 2f+1 may be
// ready together with those on standby, and without the grace every good round
// would begin a session that nobody needs.
type signing struct {
	sessions []*session
	ready    []ready // who could sign in a further session, in order of arrival
	excluded []bool  // by member: gave a bad share in this round
	listed   []bool  // by member: was in a session
	stood    []bool  // by member: said that it is on standby

	retryGraceOver bool
}

// session is one list of signers and what they have answered.
type session struct {
	list    threshold.List
	hash    jurat.Hash
	signed  *Session   // as signed, to be repeated; nil for the first, which the proposal opens
	z       [][32]byte // in the list's order
	have    []bool
	missing int
	failed  bool
}

// ready is a member whose offer waits for a further session; its last partial,
// if any, is checked before it is listed.
type ready struct {
	member jurat.MemberIndex
	from   *session // nil for a member on standby
}

func newSession(list threshold.List) *session {
	return &session{list: list, hash: list.Hash(), z: make([][32]byte, len(list)), have: make([]bool, len(list)), missing: len(list)}
}

func (s *session) index(member jurat.MemberIndex) int {
	return slices.IndexFunc(s.list, func(e threshold.Entry) bool { return e.Member == member })
}

// start opens the first session.
func (m *Machine) start(s *state, list threshold.List) {
	n := m.cfg.Committee.N()
	s.lead.excluded, s.lead.listed, s.lead.stood = make([]bool, n), make([]bool, n), make([]bool, n)
	s.lead.add(newSession(list))
	m.timers.set(retryTimer, m.now+m.cfg.Params.RetryGrace)
}

func (g *signing) add(s *session) {
	g.sessions = append(g.sessions, s)
	for _, e := range s.list {
		g.listed[e.Member-1] = true
	}
}

// counts returns the round in which a statement counts for this member as its
// leader; nil where it does not count.
func (m *Machine) counts(v Verified, r jurat.Round, member jurat.MemberIndex) *state {
	s := m.find(r)
	switch {
	case m.leaderOf(r) != m.cfg.Self:
		if member != m.cfg.Self {
			m.drop(v, "not-leading")
		}
	case s == nil:
		m.drop(v, "old-round")
	case !m.consistent(s, member, v.msg):
		m.drop(v, "equivocation")
	case s.lead == nil || !s.lead.proposed || s.record == nil || digestOf(v.msg) != s.proposal.Digest:
		m.drop(v, "not-proposed")
	case s.lead.excluded[member-1]:
		m.drop(v, "excluded")
	default:
		return s
	}
	return nil
}

// onPartial counts a share, and finishes the session that it completes. One that
// comes after the report still brings the commitment for the next round.
func (m *Machine) onPartial(v Verified, p *Partial) {
	if p.Member == m.cfg.Self {
		m.remember(p, p.Round, p.Next)
	}
	s := m.counts(v, p.Round, p.Member)
	if s == nil {
		return
	}
	at := slices.IndexFunc(s.lead.sessions, func(x *session) bool { return x.hash == p.List })
	if at < 0 {
		m.drop(v, "no-session")
		return
	}
	x := s.lead.sessions[at]
	i := x.index(p.Member)
	if i < 0 || x.have[i] {
		m.drop(v, "duplicate")
		return
	}
	x.z[i], x.have[i] = p.Z, true
	x.missing--
	m.takeOffer(p.Member, p.Round, p.Next)
	s.lead.ready = append(s.lead.ready, ready{p.Member, x})
	if x.missing == 0 && s.report == nil && s == m.round {
		m.aggregate(s, x)
	}
}

// onStandby adds a member that is in no session yet to those ready for one.
func (m *Machine) onStandby(v Verified, b *Standby) {
	if b.Member == m.cfg.Self {
		m.remember(b, b.Round, b.Next)
	}
	s := m.counts(v, b.Round, b.Member)
	if s == nil {
		return
	}
	if s.lead.stood[b.Member-1] {
		m.drop(v, "duplicate")
		return
	}
	s.lead.stood[b.Member-1] = true
	m.takeOffer(b.Member, b.Round, b.Next)
	if !s.lead.listed[b.Member-1] {
		s.lead.ready = append(s.lead.ready, ready{member: b.Member})
	}
}

// aggregate joins a complete session's shares. Where they do not fit, their
// givers are excluded and the next session need not wait.
func (m *Machine) aggregate(s *state, x *session) {
	sig, err := m.cfg.Scheme.Aggregate(s.proposal.Digest, x.list, x.z)
	if err != nil {
		x.failed = true
		var bad *threshold.BadShares
		if errors.As(err, &bad) {
			for _, member := range bad.Members {
				m.exclude(s, member)
			}
		}
		return
	}
	m.judgeSigners(s)
	report := &jurat.SignedReport{Report: s.record.Report, Signature: sig}
	m.send(&Sworn{*report})
	m.sworn(report)
}

func (m *Machine) exclude(s *state, member jurat.MemberIndex) {
	if !s.lead.excluded[member-1] {
		s.lead.excluded[member-1] = true
		m.standing[member-1].signing.offend(3)
		m.out.Drops = append(m.out.Drops, Drop{From: member, Kind: KindPartial, Reason: "bad-share"})
	}
}

// judgeSigners notes who of those that were asked has kept the others waiting.
func (m *Machine) judgeSigners(s *state) {
	for i := range m.standing {
		p := &m.standing[i].signing
		p.serve()
		gave, owes := s.lead.shares(jurat.MemberIndex(i + 1))
		switch {
		case s.lead.excluded[i]:
		case owes:
			p.offend(3)
		case gave:
			p.behave()
		}
	}
}

// shares reports whether a member gave a share in this round, and whether it
// owes one.
func (g *signing) shares(member jurat.MemberIndex) (gave, owes bool) {
	for _, x := range g.sessions {
		if i := x.index(member); i >= 0 {
			gave = gave || x.have[i]
			owes = owes || !x.have[i]
		}
	}
	return gave, owes
}

// retry begins a further session when 2f+1 are ready for one.
func (m *Machine) retry(s *state) {
	s.lead.retryGraceOver = s.lead.retryGraceOver || m.timers.take(retryTimer, m.now)
	if s.record == nil || len(s.lead.ready) < m.quorum || len(s.lead.sessions) > m.faults {
		return
	}
	last := s.lead.sessions[len(s.lead.sessions)-1]
	if !last.failed && !s.lead.retryGraceOver {
		return
	}
	s.lead.ready = slices.DeleteFunc(s.lead.ready, func(r ready) bool {
		if s.lead.excluded[r.member-1] || !m.offers[r.member-1].good {
			return true
		}
		if r.from != nil {
			z := r.from.z[r.from.index(r.member)]
			if !m.cfg.Scheme.VerifyShare(s.proposal.Digest, r.from.list, r.member, z) {
				m.exclude(s, r.member)
				return true
			}
		}
		return false
	})
	if len(s.lead.ready) < m.quorum {
		return
	}
	members := make([]jurat.MemberIndex, m.quorum)
	for i, r := range s.lead.ready[:m.quorum] {
		members[i] = r.member
	}
	s.lead.ready = slices.Clone(s.lead.ready[m.quorum:])
	list := m.list(members)
	s.lead.add(newSession(list))
	to := []jurat.MemberIndex{m.cfg.Self}
	for i := range list {
		if list[i].Member != m.cfg.Self {
			to = append(to, list[i].Member)
		}
	}
	m.sign(SignRequest{To: to, Msg: &Session{Round: s.number, Digest: s.proposal.Digest, List: list}})
}

// opened keeps a session's opening, now that it is signed.
func (g *signing) opened(list jurat.Hash, signed *Session) {
	for _, x := range g.sessions {
		if x.hash == list {
			x.signed = signed
		}
	}
}
