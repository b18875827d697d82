package round

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/threshold"
)

// onPropose takes in the leader's proposal, whoever passes it on.
func (m *Machine) onPropose(v Verified, p *Propose) {
	if m.leaderOf(p.Round) == m.cfg.Self && v.from != m.cfg.Self {
		if !m.strange(v) {
			m.drop(v, "echo")
		}
		return
	}
	if s := m.find(p.Round); s != nil && !m.consistent(s, m.leaderOf(p.Round), p) {
		m.drop(v, "equivocation")
		m.distrust(p.Round)
		return
	}
	if !m.acts(v, p.Round, &m.early.propose) {
		return
	}
	s := m.follow(v, p.Round)
	if s == nil {
		return
	}
	m.consistent(s, m.leader(), p)
	switch {
	case s.report != nil:
		m.drop(v, "finished")
	case s.lead != nil: // one's own, now with its signature
		s.proposal = p
		s.record = &Proposal{Propose: p, Observations: s.record.Observations, Report: s.record.Report}
	case s.proposal == nil:
		s.proposal = p
		m.validate()
		m.pull(m.leader())
	case s.record != nil:
		m.respondAgain(s)
	default:
		m.drop(v, "duplicate")
	}
}

func (m *Machine) leaderOf(r jurat.Round) jurat.MemberIndex {
	return Leader(m.cfg.Committee, r.View())
}

// validate checks the proposal at hand as soon as all its observations are
// here: that the outcome is as claimed, that its time is near, and that the
// watermark allows it. Proposal, observations and watermark are durable before
// this member's answer leaves.
func (m *Machine) validate() {
	s := m.round
	if s == nil || s.proposal == nil || s.record != nil || s.refused || s.report != nil || !m.maySign() {
		return
	}
	observations := make([]*Observe, len(s.proposal.Observers))
	words := make([]*jurat.Observation, len(observations))
	for i, o := range s.proposal.Observers {
		if observations[i] = s.observation(o); observations[i] == nil {
			return
		}
		words[i] = &observations[i].Observation
	}
	out, err := m.judge.Of(s.proposal.Observers, words)
	if err != nil || out.Report.Digest() != s.proposal.Digest {
		m.refuse(s, "wrong-outcome")
		m.distrust(s.number)
		return
	}
	if reason := m.objection(out, s.proposal.Digest); reason != "" {
		m.refuse(s, reason)
		return
	}
	s.outcome = out
	m.swear(s, &Proposal{Propose: s.proposal, Observations: observations, Report: out.Report})
	m.respond(s)
}

// refuse gives a proposal up: what it says does not change.
func (m *Machine) refuse(s *state, reason string) {
	s.refused = true
	m.out.Drops = append(m.out.Drops, Drop{From: m.leader(), Kind: KindPropose, Reason: reason})
}

// distrust votes a leader out that was caught breaking the rules.
func (m *Machine) distrust(r jurat.Round) {
	if r.View() == m.view.number && !m.view.voted {
		m.vote()
	}
}

// objection is why this member would not sign a report that is what its
// observations say: the epoch's key has expired, its time is further than Δ from
// this member's clock, something else was sworn, or it strays from the next
// committee that this member knows. It is empty where it would.
func (m *Machine) objection(out *outcome.Outcome, digest jurat.Hash) string {
	expiry, r := m.cfg.Committee.Expiry, &out.Report
	switch {
	case expiry != 0 && r.Time.Seconds() >= expiry:
		return "expired"
	case max(r.Time, m.now)-min(r.Time, m.now) > m.cfg.Params.MaxSkew:
		return "skew"
	case !m.allowed(r.Round, digest):
		return "sworn-otherwise"
	case m.strays(r.Round, out.Leaves):
		return "succession"
	}
	return ""
}

// allowed is the sign-once rule.
func (m *Machine) allowed(r jurat.Round, digest jurat.Hash) bool {
	return m.maySign() && (r > m.swore.Round || r == m.swore.Round && digest == m.swore.Digest)
}

// swear makes the evidence and the watermark durable, together, and in the same
// write the right to observe in the next round: so a round costs one durable
// write. A member that restarts in between abstains from one round.
func (m *Machine) swear(s *state, record *Proposal) {
	s.record = record
	if s.number.Seq() < m.cfg.Params.Reign {
		m.reserve(s.number + 1)
	}
	m.swore = Swore{Round: s.number, Digest: record.Propose.Digest}
	m.persist(record)
	m.persist(&Swore{Round: m.swore.Round, Digest: m.swore.Digest})
	m.bindTo(s.outcome, record.Observations)
}

// respond signs where the first session lists this member, and otherwise tells
// the leader that it could.
func (m *Machine) respond(s *state) {
	if m.nonce.signs(s.proposal.List, m.cfg.Self) {
		m.partial(s, s.proposal.List)
		return
	}
	r := SignRequest{To: m.toLeader(), Msg: &Standby{Round: s.number, Member: m.cfg.Self, Digest: s.proposal.Digest, Next: m.nonce.commitment}}
	if !m.nonce.known {
		r.NextNonce = m.newNonce()
	}
	m.sign(r)
}

// partial signs under a list that holds the outstanding commitment, which is
// spent by it, and commits to another nonce.
func (m *Machine) partial(s *state, list threshold.List) {
	hash := list.Hash()
	s.lists = append(s.lists, hash)
	spent := m.nonce.id
	m.sign(SignRequest{
		To:        m.toLeader(),
		Msg:       &Partial{Round: s.number, Member: m.cfg.Self, Digest: s.proposal.Digest, List: hash},
		Nonce:     spent,
		NextNonce: m.newNonce(),
		List:      list,
	})
}

// respondAgain repeats the answer to a proposal that came again.
func (m *Machine) respondAgain(s *state) {
	if p := s.answer(s.proposal.List.Hash()); p != nil {
		m.send(p, m.leader())
	} else if s.standby != nil {
		m.send(s.standby, m.leader())
	}
}

// onSession signs in a further session for the digest already sworn.
func (m *Machine) onSession(v Verified, session *Session) {
	if m.leaderOf(session.Round) == m.cfg.Self && v.from != m.cfg.Self {
		m.drop(v, "echo")
		return
	}
	if !m.acts(v, session.Round, nil) {
		return
	}
	s := m.round
	if s == nil || s.number != session.Round || s.record == nil || s.report != nil || s.proposal.Digest != session.Digest {
		m.drop(v, "not-validated")
		return
	}
	hash := session.List.Hash()
	if s.lead != nil {
		s.lead.opened(hash, session)
	}
	switch {
	case slices.Contains(s.lists, hash):
		if p := s.answer(hash); p != nil && s.lead == nil {
			m.send(p, m.leader())
		}
	case len(s.lists) > m.faults:
		m.drop(v, "too-many-sessions")
	case !m.allowed(s.number, session.Digest):
		m.drop(v, "sworn-otherwise")
	case !m.nonce.signs(session.List, m.cfg.Self):
		if s.lead == nil {
			m.drop(v, "not-listed")
		}
	default:
		m.partial(s, session.List)
	}
}

// remember files what this member has itself sent to the leader.
func (m *Machine) remember(msg Message, r jurat.Round, next threshold.Commitment) {
	s := m.round
	if s == nil || s.number != r {
		return
	}
	m.nonce.known, m.nonce.commitment = m.nonce.id != 0, next
	switch msg := msg.(type) {
	case *Commit:
		s.commit = msg
	case *Partial:
		s.answers = append(s.answers, msg)
	case *Standby:
		s.standby = msg
	}
}
