package founding

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// Machine is one member's founding. It is owned by one goroutine. The times that
// it is told come from any clock that does not go back.
type Machine struct {
	cfg      Config
	session  jurat.Session // of the newest attempt
	attempts []*attempt    // confirmed ones, and the newest last
	timed    bool          // the newest has had all members since started
	started  jurat.Time
	done     *Result
	serving  bool                  // a report was sworn under done's key: it stays
	answerAt jurat.Time            // when a member that has not finished is next answered
	lost     bool                  // this member has been caught saying two things
	ahead    map[jurat.Hash]uint32 // attempts by their session id, up to farthest
	farthest uint32
	seen     map[uint32]map[jurat.MemberIndex]struct{} // who has been seen in them
}

// attempt is one key generation.
type attempt struct {
	number    uint32
	id        jurat.Hash     // of its session
	dkg       *threshold.DKG // nil where this member abstains
	confirmed bool           // this member's share is durable, and it may have confirmed
	failed    bool
}

// New takes up what earlier starts have saved, ascending by attempt, and abstains
// from the last attempt that one of them entered (0: none did) where that is not
// among them. The first start begins the first attempt.
func New(cfg Config, saved []Saved, entered uint32) (*Machine, []Effect, error) {
	m := &Machine{cfg: cfg, session: cfg.Session, ahead: map[jurat.Hash]uint32{}}
	var out effects
	for i := range saved {
		m.session.Attempt = saved[i].Attempt
		if serves := saved[i].Attempt == cfg.Serving; saved[i].Signatures != nil && (m.done == nil || serves) {
			m.serving = serves
			m.done = &Result{m.session, threshold.DKGResult{DKGRecord: saved[i].DKGRecord, Signatures: saved[i].Signatures}}
		}
		if err := m.begin(&out, &saved[i]); err != nil {
			return nil, nil, err
		}
	}
	switch {
	case entered >= m.session.Attempt && (len(saved) == 0 || entered > m.session.Attempt):
		m.session.Attempt = entered
		m.attempts = append(m.attempts, &attempt{number: entered, id: m.idOf(m.session)})
		m.look()
		out.add(Abstained{entered})
	case len(saved) == 0:
		if err := m.begin(&out, nil); err != nil {
			return nil, nil, err
		}
	}
	return m, out, nil
}

// Done is the completed attempt that counts so far, the lowest; nil while there
// is none. A lower one may still take its place, until Serve.
func (m *Machine) Done() *Result { return m.done }

// Serve says that a report was sworn under the key of Done: from now on that is the
// committee's.
func (m *Machine) Serve() { m.serving = m.done != nil }

// Lost reports whether this member itself has been caught saying two things. An
// honest one is, where its store was lost: what it said before is not in it.
func (m *Machine) Lost() bool { return m.lost }

// effects collects what to do, in order.
type effects []Effect

func (e *effects) add(one Effect) { *e = append(*e, one) }

// begin starts the session's attempt, or resumes it from what was saved.
func (m *Machine) begin(out *effects, saved *Saved) error {
	cfg := threshold.DKGConfig{Session: m.session, Expiry: m.cfg.Expiry, Self: m.cfg.Self,
		Purpose: m.cfg.Purpose, Reshare: m.cfg.Reshare, Rand: m.cfg.Rand, Verify: m.cfg.Verify}
	a := &attempt{number: m.session.Attempt, id: m.idOf(m.session), confirmed: saved != nil}
	var first []threshold.DKGEffect
	var err error
	if saved == nil {
		a.dkg, first, err = threshold.NewDKG(cfg)
		out.add(Began{Session: m.session})
		out.add(Enter{a.number})
	} else {
		a.dkg, first, err = threshold.ResumeDKG(cfg, saved.DKGRecord, saved.Signatures)
		out.add(Began{m.session, &saved.DKGRecord})
	}
	if err != nil {
		return fmt.Errorf("begin key generation: %w", err)
	}
	m.attempts = append(m.attempts, a)
	m.look()
	return m.do(out, a, first)
}

// idOf is what everything said in an attempt is bound to.
func (m *Machine) idOf(attempt jurat.Session) jurat.Hash {
	cfg := threshold.DKGConfig{Session: attempt, Purpose: m.cfg.Purpose, Reshare: m.cfg.Reshare}
	return cfg.ID()
}

// look turns to the session's attempt, and learns to recognise those after it.
func (m *Machine) look() {
	m.timed = false
	m.seen = map[uint32]map[jurat.MemberIndex]struct{}{}
	m.farthest = max(m.farthest, m.session.Attempt)
	for later := m.session; m.farthest < m.session.Attempt+attemptsAhead; {
		m.farthest++
		later.Attempt = m.farthest
		m.ahead[m.idOf(later)] = m.farthest
	}
}

// newest is the attempt that is under way.
func (m *Machine) newest() *attempt { return m.attempts[len(m.attempts)-1] }

// next gives the newest attempt up and begins another.
func (m *Machine) next(out *effects, number uint32) error {
	a := m.newest()
	if a.dkg != nil {
		_ = a.dkg.Expire() // erases its secrets; its verdict has been told
	}
	if !a.confirmed {
		m.attempts = m.attempts[:len(m.attempts)-1]
	}
	m.session.Attempt = number
	return m.begin(out, nil)
}

// Receive takes in a message from anyone. An error that wraps
// threshold.ErrDKGMessage says why it was dropped, and changes nothing; after any
// other the host stops.
func (m *Machine) Receive(now jurat.Time, msg threshold.DKGMessage) ([]Effect, error) {
	var out effects
	if number := m.ahead[msg.Session]; number > m.session.Attempt && m.done == nil {
		err := m.overtaken(&out, msg, number)
		return out, err
	}
	if err := m.hear(&out, msg); err != nil {
		return nil, err
	}
	if m.done != nil && now >= m.answerAt { // whoever still asks has not finished
		m.answerAt = now + Repeat
		m.repeat(&out)
	}
	return out, nil
}

// Own takes back what Send had signed.
func (m *Machine) Own(msg threshold.DKGMessage) ([]Effect, error) {
	var out effects
	if err := m.hear(&out, msg); err != nil {
		return nil, fmt.Errorf("take own message: %w", err)
	}
	return out, nil
}

// hear gives a message to the attempt that it is of.
func (m *Machine) hear(out *effects, msg threshold.DKGMessage) error {
	for _, a := range m.attempts {
		if a.id != msg.Session || a.dkg == nil {
			continue
		}
		more, err := a.dkg.Receive(msg)
		if err != nil {
			return err
		}
		return m.do(out, a, more)
	}
	return nil
}

// overtaken gives the newest attempt up once f+1 members are seen in a later
// one: then an honest member is there, and this attempt is over for it.
func (m *Machine) overtaken(out *effects, msg threshold.DKGMessage, number uint32) error {
	if msg.Kind == threshold.DKGConfirm || !m.cfg.Verify(msg.From, msg.SigningHash(), msg.Signature) {
		return nil
	}
	if m.seen[number] == nil {
		m.seen[number] = map[jurat.MemberIndex]struct{}{}
	}
	m.seen[number][msg.From] = struct{}{}
	if len(m.seen[number]) <= jurat.Faults(len(m.session.Members)) {
		return nil
	}
	return m.next(out, number)
}

// Tick tells that Repeat has passed, and how many other members there is a
// connection to. It repeats what may be lost, and ends an attempt that has stalled
// although all members are there. While some are not, there is nobody to blame.
func (m *Machine) Tick(now jurat.Time, connected int) ([]Effect, error) {
	var out effects
	switch {
	case connected < len(m.session.Members)-1:
		m.timed = false
	case !m.timed:
		m.timed, m.started = true, now
	case now-m.started > Timeout:
		err := m.expire(&out)
		return out, err
	}
	m.repeat(&out)
	return out, nil
}

// expire ends the newest attempt for want of time.
func (m *Machine) expire(out *effects) error {
	a := m.newest()
	if a.dkg == nil {
		return m.next(out, a.number+1)
	}
	return m.do(out, a, a.dkg.Expire())
}

// repeat says everything again that others may have missed.
func (m *Machine) repeat(out *effects) {
	for _, a := range m.attempts {
		if a.dkg == nil {
			continue
		}
		for _, e := range a.dkg.Resend() {
			if relay, ok := e.(threshold.DKGRelay); ok {
				out.add(Relay(relay))
			}
		}
	}
}

// do turns an attempt's effects into the host's, in their order.
func (m *Machine) do(out *effects, a *attempt, list []threshold.DKGEffect) error {
	for _, effect := range list {
		switch e := effect.(type) {
		case threshold.DKGPersist:
			a.confirmed = true
			out.add(Persist{a.number, e.Record})
		case threshold.DKGSend:
			out.add(Send(e))
		case threshold.DKGRelay:
			out.add(Relay(e))
		case threshold.DKGDone:
			m.finish(out, a, e.Result)
		case threshold.DKGFailed:
			out.add(Failed{a.number, e.Verdict})
			m.note(e.Verdict)
			if a == m.newest() && m.done == nil && !a.failed {
				a.failed = true
				if err := m.next(out, a.number+1); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// note remembers that this member itself is blamed.
func (m *Machine) note(v threshold.DKGVerdict) {
	for _, b := range v.Blames {
		m.lost = m.lost || b.Member == m.cfg.Self
	}
}

// finish keeps a completed attempt's key. The lowest completed attempt counts, as
// long as none serves.
func (m *Machine) finish(out *effects, a *attempt, r threshold.DKGResult) {
	session := m.session
	session.Attempt = a.number
	result := Result{session, r}
	if m.done == nil || !m.serving && a.number < m.done.Session.Attempt {
		m.done = &result
	}
	out.add(Done{result})
}
