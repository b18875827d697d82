package round

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
)

// Machine is one member's part in the protocol. It is owned by one goroutine.
//
// The files: step.go takes inputs in and Readys out; state.go is what it knows
// of a round; view.go changes leaders; leader.go opens and proposes; session.go
// collects signatures; member.go observes; validate.go checks proposals and signs;
// succession.go names the next committee; repeat.go heals loss; join.go finds out whether the store is behind; timer.go
// keeps time; draw.go shows it all; horizon.go and verify.go serve the host's
// readers.
type Machine struct {
	cfg    Config
	faults int // f
	quorum int // 2f+1
	judge  *outcome.Judge

	now    jurat.Time
	timers timers
	out    Ready // what the Step at hand asks for

	// The watermarks. Each is in out.Persist of the Step that raises it, so that
	// it is durable before what it permits is said.
	answered jurat.Round // no observation is made for rounds at or below it
	reserved jurat.Round // what the store says of answered: as much or one round more
	swore    Swore       // no other digest for this round, none for lower ones

	newest  *jurat.SignedReport // nil before the first
	unsaved bool                // newest goes with the next record to be persisted

	view       view
	round      *state    // the round at hand; nil before the view's first
	past       [2]*state // the rounds before it, latest first; nil where there were none
	early      early
	standing   []standing // by member
	join       join
	succession succession

	nonce  nonce
	nonces uint64  // the last nonce id given out
	offers []offer // by member: while leading, its unused commitment

	opened   jurat.Round // the last round that this member, leading, opened
	nextPull int         // whose turn it is to be pulled from
}

// New makes a machine of what a store has saved; cfg.Committee must not change
// any more. nonce is fresh randomness, which ties the answers of others to this
// start. The zero Saved is a first start. It panics on a Config that Check
// refuses.
func New(cfg Config, saved Saved, now jurat.Time, nonce jurat.Hash) (*Machine, Ready) {
	if err := cfg.Check(); err != nil {
		panic(err)
	}
	n := cfg.Committee.N()
	m := &Machine{
		cfg:      cfg,
		faults:   jurat.Faults(n),
		quorum:   jurat.Quorum(n),
		judge:    outcome.NewJudge(cfg.Committee),
		now:      now,
		answered: saved.Answered,
		reserved: saved.Answered,
		swore:    saved.Swore,
		early:    early{observes: make([]held, n)},
		standing: make([]standing, n),
		offers:   make([]offer, n),
		join:     newJoin(n, nonce),

		succession: newSuccession(cfg.Committee, saved.Bound),
	}
	if saved.Newest != nil && saved.Newest.Epoch == cfg.Committee.Epoch {
		m.newest = saved.Newest
	}
	m.view = newView(cfg.Committee, saved.Entered, now)
	m.extendDeadline()
	m.greet()
	return m, m.finish()
}

// Check refuses configurations under which no committee could work.
func (cfg *Config) Check() error {
	p := &cfg.Params
	switch {
	case cfg.Committee == nil || cfg.Scheme == nil || !cfg.Committee.Has(cfg.Self):
		return fmt.Errorf("round: member %d is not in the committee", cfg.Self)
	case cfg.Committee.Threshold != jurat.Quorum(cfg.Committee.N()) || cfg.Committee.Faults() < 1:
		return fmt.Errorf("round: threshold %d of %d members; it must be 2f+1 of 3f+1", cfg.Committee.Threshold, cfg.Committee.N())
	case cfg.Committee.Epoch < 1 || cfg.Committee.Epoch > jurat.MaxEpoch:
		return fmt.Errorf("round: epoch %d; a committee has them from 1 to %d", cfg.Committee.Epoch, jurat.MaxEpoch)
	case p.Reign == 0 || p.ViewTimeout == 0 || p.MaxTimeout < p.ViewTimeout || p.MaxSkew == 0:
		return fmt.Errorf("round: reign %d, view timeout %d ms up to %d ms, skew %d ms; none may be zero or decrease", p.Reign, p.ViewTimeout, p.MaxTimeout, p.MaxSkew)
	}
	return nil
}

// Step takes one input and says what follows from it.
func (m *Machine) Step(now jurat.Time, in Input) Ready {
	m.setClock(now)
	switch in := in.(type) {
	case Observed:
		m.observed(in)
	case Succession:
		m.tell(in)
	case Verified:
		m.receive(in)
	}
	m.watch()
	m.rejoin()
	m.lead()
	m.repeat()
	return m.finish()
}

func (m *Machine) receive(v Verified) {
	switch msg := v.msg.(type) {
	case *Open:
		m.onOpen(v, msg)
	case *Observe:
		m.onObserve(v, msg)
	case *Commit:
		m.onCommit(v, msg)
	case *Propose:
		m.onPropose(v, msg)
	case *Pull:
		m.onPull(v, msg)
	case *Partial:
		m.onPartial(v, msg)
	case *Standby:
		m.onStandby(v, msg)
	case *Session:
		m.onSession(v, msg)
	case *Sworn:
		m.onSworn(v, &msg.Report)
	case *Vote:
		m.onVote(v, msg)
	case *Certificate:
		m.onCertificate(v, msg)
	case *Hello:
		m.onHello(v, msg)
	case *Welcome:
		m.onWelcome(v, msg)
	}
}

// finish hands over what the Step asks for. The newest report proves itself, so
// losing it is harmless: it waits for the next durable write instead of costing
// one of its own.
func (m *Machine) finish() Ready {
	if m.unsaved && len(m.out.Persist) > 0 {
		m.persist(&Newest{*m.newest})
		m.unsaved = false
	}
	m.out.WakeAt = m.timers.next()
	out := m.out
	m.out = Ready{}
	return out
}

func (m *Machine) persist(r Record)   { m.out.Persist = append(m.out.Persist, r) }
func (m *Machine) sign(r SignRequest) { m.out.Sign = append(m.out.Sign, r) }
func (m *Machine) send(msg Message, to ...jurat.MemberIndex) {
	m.out.Send = append(m.out.Send, Send{To: to, Msg: msg})
}

func (m *Machine) drop(v Verified, reason string) {
	m.out.Drops = append(m.out.Drops, Drop{From: v.from, Kind: v.msg.Kind(), Reason: reason})
}

func (m *Machine) blame(member jurat.MemberIndex, r jurat.Round, a, b Message) {
	m.out.Evidence = append(m.out.Evidence, Evidence{Member: member, Round: r, A: a, B: b})
}

// leader is the member that leads the view.
func (m *Machine) leader() jurat.MemberIndex { return Leader(m.cfg.Committee, m.view.number) }

// toLeader addresses the leader and oneself, who remembers what was said.
func (m *Machine) toLeader() []jurat.MemberIndex {
	if leader := m.leader(); leader != m.cfg.Self {
		return []jurat.MemberIndex{leader, m.cfg.Self}
	}
	return []jurat.MemberIndex{m.cfg.Self}
}

// begin makes r the round at hand. Earlier ones stay for a while, for those who
// still ask for their observations.
func (m *Machine) begin(r jurat.Round) *state {
	if m.round != nil {
		m.past[1], m.past[0] = m.past[0], m.round
	}
	m.round = newState(r, m.cfg.Committee.N(), m.now)
	if !m.nonce.known {
		m.nonce = nonce{} // its message was never signed
	}
	if m.out.Forget = m.nonces + 1; m.nonce.id != 0 {
		m.out.Forget = m.nonce.id // all before it are spent
	}
	m.timers.stop(graceTimer, retryTimer)
	m.timers.set(repeatTimer, m.now+m.repeatAfter())
	for i := range m.early.observes {
		if h := &m.early.observes[i]; h.msg != nil && h.msg.Observation.Round == r {
			m.keep(Verified{from: h.msg.Observation.Member, msg: h.msg, digest: h.digest}, h.msg)
			*h = held{}
		}
	}
	return m.round
}

// find returns what is known of a round, nil if nothing is.
func (m *Machine) find(r jurat.Round) *state {
	if m.round != nil && m.round.number == r {
		return m.round
	}
	for _, s := range m.past {
		if s != nil && s.number == r {
			return s
		}
	}
	return nil
}

// maySign reports whether this member may observe, lead or sign in its view.
func (m *Machine) maySign() bool { return m.join.done && m.view.number > m.join.bar }

// onSworn takes in a finished report, which proves itself.
func (m *Machine) onSworn(v Verified, r *jurat.SignedReport) {
	if m.newest != nil && r.Round <= m.newest.Round {
		m.drop(v, "old-report")
		return
	}
	m.sworn(r)
	if r.Round.View() > m.view.number {
		m.askForCertificate(v.from)
	}
}

// sworn makes r the newest report.
func (m *Machine) sworn(r *jurat.SignedReport) {
	m.newest, m.unsaved = r, true
	done := Finished{Report: *r}
	if r.Round.View() == m.view.number && (m.round == nil || r.Round > m.round.number) {
		m.begin(r.Round)
	}
	if s := m.find(r.Round); s != nil {
		s.report = r
		if s == m.round {
			m.timers.stop(graceTimer, retryTimer, repeatTimer)
			if s.lead != nil {
				m.timers.set(openTimer, s.begun+m.cfg.Params.Interval)
			}
		}
		if digest := r.Digest(); s.proposal != nil && s.proposal.Digest != digest {
			// The leader proposed this and another digest was sworn. Those who
			// signed that one hold the other half of the proof.
			m.send(s.proposal)
		} else if s.record != nil {
			done.Outcome, done.Proposal = s.outcome, s.record
			m.settle(s.outcome.Leaves)
		}
	}
	m.out.Reports = append(m.out.Reports, done)
	m.progress(r.Round)
}

// members lists all members but oneself that which holds for.
func (m *Machine) members(which func(jurat.MemberIndex) bool) (to []jurat.MemberIndex) {
	for i := range m.cfg.Committee.N() {
		if member := jurat.MemberIndex(i + 1); member != m.cfg.Self && which(member) {
			to = append(to, member)
		}
	}
	return to
}
