package round

import "github.com/jurat-network/jurat"

// join is how a member that has just started finds out whether its store is
// behind what it has said: restored from a backup, or shared with another
// process. Until 2f others have answered its greeting it neither observes nor
// leads nor signs, but it votes and it answers the greetings of others, so that
// a committee can start all at once. Without 2f others there would be no report
// anyway.
type join struct {
	nonce    jurat.Hash
	welcomed []bool // by member
	welcomes int
	done     bool
	behind   bool
	bar      uint64  // nothing is observed or signed in this view and lower ones
	why      Silence // what raised the bar last
}

// Silence is why a member neither observes, nor leads, nor signs.
type Silence string

const (
	NotSilent     Silence = ""
	SilentJoining Silence = "joining"              // fewer than 2f others have answered its greeting
	SilentBehind  Silence = "store-behind"         // others hold what it signed and its store does not know
	SilentShared  Silence = "key-in-use-elsewhere" // another process signs with its key
)

// Silence says why this member is silent in its view, and the first view in
// which it may speak again; 0 if that is not known yet.
func (m *Machine) Silence() (why Silence, until uint64) {
	switch {
	case m.maySign():
		return NotSilent, 0
	case m.view.number <= m.join.bar:
		return m.join.why, m.join.bar + 1
	}
	return SilentJoining, 0
}

func newJoin(n int, nonce jurat.Hash) join { return join{nonce: nonce, welcomed: make([]bool, n)} }

// greet asks all others where the committee is, again and again until 2f answer.
func (m *Machine) greet() {
	m.sign(SignRequest{To: m.members(func(o jurat.MemberIndex) bool { return !m.join.welcomed[o-1] }), Msg: &Hello{Member: m.cfg.Self, Nonce: m.join.nonce}})
	m.timers.set(joinTimer, m.now+2*m.repeatAfter())
}

// rejoin repeats the greeting when it is time.
func (m *Machine) rejoin() {
	if !m.join.done && m.timers.due(joinTimer, m.now) {
		m.greet()
	}
}

// onHello answers a member that has just started.
func (m *Machine) onHello(v Verified, h *Hello) {
	st := &m.standing[h.Member-1]
	if !m.mayAnswer(h.Member, &st.welcomed) {
		return
	}
	st.greeted = true
	m.offers[h.Member-1].good = false // it has forgotten its nonces
	if h.Member == m.leader() {
		m.nonce = nonce{} // and, as the leader, this member's commitment
	}
	m.sign(SignRequest{To: []jurat.MemberIndex{h.Member}, Msg: &Welcome{
		Member:      m.cfg.Self,
		Nonce:       h.Nonce,
		Certificate: m.view.certificate,
		Newest:      m.newest,
		LastSeen:    st.seen,
	}})
}

// onWelcome learns where the committee is and what it has seen of this member.
// Only this member's own signed words show that its store is behind; how long it
// must then keep silent follows from certificates alone. So whoever stole its
// key and signs for rounds to come cannot silence it beyond the next view.
func (m *Machine) onWelcome(v Verified, w *Welcome) {
	if w.Nonce != m.join.nonce || w.Member == m.cfg.Self {
		m.drop(v, "old-greeting")
		return
	}
	if m.join.welcomed[w.Member-1] {
		m.drop(v, "duplicate")
		return
	}
	m.join.welcomed[w.Member-1] = true
	m.join.welcomes++
	m.standing[w.Member-1].greeted = true
	if w.Certificate != nil && w.Certificate.View > m.view.number {
		m.enter(w.Certificate)
	}
	if w.Newest != nil && (m.newest == nil || w.Newest.Round > m.newest.Round) {
		m.sworn(w.Newest)
	}
	if w.LastSeen != nil && m.aheadOfStore(w.LastSeen) {
		m.join.behind = true
		m.join.bar, m.join.why = max(m.join.bar, m.view.number), SilentBehind
		m.drop(v, string(SilentBehind))
	}
	if m.join.done {
		return
	}
	if m.join.behind {
		m.join.bar = max(m.join.bar, m.view.number) // the highest that 2f others show
	}
	if m.join.welcomes >= 2*m.faults {
		m.join.done = true
		m.timers.stop(joinTimer)
		m.extendDeadline()
		m.validate()
	}
}

// aheadOfStore reports whether msg is this member's and says what its store
// does not know that it said.
func (m *Machine) aheadOfStore(msg Message) bool {
	if signer(m.cfg.Committee, msg) != m.cfg.Self {
		return false
	}
	r := roundOf(msg)
	if _, ok := msg.(*Observe); ok {
		return r > m.answered
	}
	return r > m.swore.Round || r == m.swore.Round && digestOf(msg) != m.swore.Digest
}

// strange reports whether an observation or proposal that bears this member's
// signature, and came from another, was not made by this member: then a second
// process runs on the same key, and this one keeps silent for the rest of the
// view. What it said before a restart is its own.
func (m *Machine) strange(v Verified) bool {
	r := roundOf(v.msg)
	strange := m.aheadOfStore(v.msg)
	if s := m.find(r); s != nil && v.msg.Kind() == KindObserve && s.mine.msg != nil {
		strange = s.mine.digest != v.digest
	}
	if strange && r.View() == m.view.number {
		m.join.bar, m.join.why = max(m.join.bar, m.view.number), SilentShared
		m.drop(v, string(SilentShared))
	} else if strange {
		m.drop(v, "echo")
	}
	return strange
}
