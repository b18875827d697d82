package round

import (
	"slices"

	"github.com/jurat-network/jurat"
)

// onOpen begins a round of the view's leader and asks the host to observe. An
// opening that comes again says that the leader lacks this member's answer.
func (m *Machine) onOpen(v Verified, open *Open) {
	if m.leaderOf(open.Round) == m.cfg.Self && v.from != m.cfg.Self {
		m.drop(v, "echo")
		return
	}
	if !m.acts(v, open.Round, &m.early.open) {
		return
	}
	s := m.follow(v, open.Round)
	if s == nil {
		return
	}
	if s.lead != nil {
		s.lead.open = open
	} else if s.asked && s.proposal == nil && m.mayAnswer(v.from, &s.again) {
		m.answerAgain(s)
	}
	m.view.last = s.begun
	if !s.asked && s.report == nil && s.number > m.answered && m.maySign() {
		s.asked = true
		m.out.Observe = s.number
	}
}

// answerAgain repeats observation and commitment to the leader.
func (m *Machine) answerAgain(s *state) {
	if s.mine.msg != nil {
		m.send(s.mine.msg, m.leader())
	}
	if s.commit != nil {
		m.send(s.commit, m.leader())
	} else if s.mine.msg != nil {
		m.commit(s)
	}
}

// commit offers the leader the unused commitment, or a new one.
func (m *Machine) commit(s *state) {
	r := SignRequest{To: m.toLeader(), Msg: &Commit{Round: s.number, Member: m.cfg.Self, Commitment: m.nonce.commitment}}
	if !m.nonce.known {
		r.NextNonce = m.newNonce()
	}
	m.sign(r)
}

// observed turns the host's answer into this member's observation. One that
// comes after the proposal is sent all the same: it tells the others that this
// member is worth waiting for.
func (m *Machine) observed(in Observed) {
	s := m.round
	if s == nil || s.number != in.Round || !s.asked || s.number <= m.answered || !m.maySign() {
		m.out.Drops = append(m.out.Drops, Drop{From: m.cfg.Self, Kind: KindObserve, Reason: "late"})
		return
	}
	c := m.cfg.Committee
	o := jurat.Observation{
		Committee:   c.ID,
		Epoch:       c.Epoch,
		Round:       s.number,
		Member:      m.cfg.Self,
		Time:        m.now,
		Words:       in.Words,
		OneOffs:     m.oneOffs(in.OneOffs),
		SourceTimes: in.SourceTimes,
		Seen:        m.seen(),
	}
	if o.Check(c) != nil || slices.ContainsFunc(in.OneOffs, func(l jurat.Leaf) bool { return l.Kind == jurat.KindSuccession }) {
		m.out.Drops = append(m.out.Drops, Drop{From: m.cfg.Self, Kind: KindObserve, Reason: "unfit"})
		return
	}
	m.answered = s.number
	m.reserve(s.number)
	m.sign(SignRequest{Msg: &Observe{Observation: o}})
	if last := m.past[0]; s.proposal == nil && (last == nil || !last.stated() || !m.nonce.known) {
		m.commit(s)
	}
}

// reserve makes the observation watermark durable, if it is not yet.
func (m *Machine) reserve(r jurat.Round) {
	if r > m.reserved {
		m.reserved = r
		m.persist(&Answered{r})
	}
}

// newNonce makes a new nonce the outstanding one and returns its id.
func (m *Machine) newNonce() uint64 {
	m.nonces++
	m.nonce = nonce{id: m.nonces}
	return m.nonces
}

// seen is the bitmap of whose observations of the last round arrived here.
func (m *Machine) seen() []byte {
	bits := make([]byte, (m.cfg.Committee.N()+7)/8)
	if last := m.past[0]; last != nil {
		for i := range last.observes {
			if last.observes[i].msg != nil {
				bits[i/8] |= 1 << (i % 8)
			}
		}
	}
	return bits
}

// onObserve takes in an observation, whoever passes it on.
func (m *Machine) onObserve(v Verified, o *Observe) {
	r, member := o.Observation.Round, o.Observation.Member
	if member == m.cfg.Self && v.from != m.cfg.Self && m.strange(v) {
		return
	}
	s := m.find(r)
	switch {
	case s != nil && s == m.round:
		m.keep(v, o)
		m.validate()
	case m.collect(v, o):
	case s != nil:
		m.keep(v, o)
	case m.round != nil && r < m.round.number || r.View() < m.view.number:
		m.drop(v, "old-round")
	case r.Seq() > m.cfg.Params.Reign:
		m.drop(v, "beyond-reign")
	default:
		// Its author may have heard of the round before this member has. Only the
		// author's own slot is at stake, so let the latest win.
		m.early.observes[member-1] = held{o, v.digest}
	}
}

// keep files an observation of a round that is known. A member may be caught
// here saying two things.
func (m *Machine) keep(v Verified, o *Observe) {
	s, member := m.find(o.Observation.Round), o.Observation.Member
	first := &s.observes[member-1]
	if first.msg == nil {
		*first = held{o, v.digest}
		s.order = append(s.order, member)
		m.standing[member-1].seen = o
		m.standing[member-1].names, _ = m.named(&o.Observation)
		if member == m.cfg.Self {
			s.mine = *first
		}
		return
	}
	if first.digest == v.digest || s.observation(jurat.Observer{Member: member, Digest: v.digest}) != nil {
		m.drop(v, "duplicate")
		return
	}
	if !slices.Equal(first.msg.Observation.Words, o.Observation.Words) && !s.blamed[member-1] {
		s.blamed[member-1] = true
		m.blame(member, s.number, first.msg, o)
	}
	if s.names(member, v.digest) {
		s.others = append(s.others, held{o, v.digest})
	}
}

// consistent files a statement on a round's digest and reports whether it says
// what its author has said before; if not, that is evidence.
func (m *Machine) consistent(s *state, member jurat.MemberIndex, statement Message) bool {
	first := &s.statements[member-1]
	if *first == nil {
		*first = statement
		m.standing[member-1].seen = statement
		return true
	}
	if digestOf(*first) == digestOf(statement) {
		return true
	}
	if !s.blamed[member-1] {
		s.blamed[member-1] = true
		m.blame(member, s.number, *first, statement)
	}
	return false
}

// pull asks a member for the observations that the proposal names and are not here.
func (m *Machine) pull(from jurat.MemberIndex) {
	s := m.round
	if s == nil || s.proposal == nil || s.record != nil || s.refused || from == m.cfg.Self {
		return
	}
	if missing := s.missing(); len(missing) > 0 {
		m.send(&Pull{Round: s.number, Digests: missing}, from)
	}
}

// onPull answers with what is here, within a bound for each member and round.
func (m *Machine) onPull(v Verified, pull *Pull) {
	s := m.find(pull.Round)
	if s == nil {
		m.drop(v, "old-round")
		return
	}
	for _, digest := range pull.Digests {
		for _, shelf := range [][]held{s.observes, s.others} {
			for i := range shelf {
				if shelf[i].msg == nil || shelf[i].digest != digest {
					continue
				}
				if s.pulled[v.from-1]++; s.pulled[v.from-1] > 4*m.cfg.Committee.N() {
					m.drop(v, "too-many")
					return
				}
				m.send(shelf[i].msg, v.from)
			}
		}
	}
}
