package action

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
)

// Config is one member's part in one action.
type Config struct {
	Terms
	Self jurat.MemberIndex
	// Able: the operator allows the job's far end, and this node can reach it.
	Able bool
	// Inherited: the request was asked of an earlier epoch, whose members may have
	// sworn an intent that these do not know. Nothing is attempted then; an effect
	// that is seen is sworn, else Unknown.
	Inherited bool
}

// State is what a member must not forget of an action. It is durable before
// anything that follows from it is said or done.
type State struct {
	First   uint64   `json:"first,omitempty"`   // the first attempt whose intent it named; 0 for none
	Named   uint64   `json:"named,omitempty"`   // the latest
	Settled bool     `json:"settled,omitempty"` // it has named an outcome that rests on no further intent
	Sworn   []uint64 `json:"sworn,omitempty"`   // attempts whose intent is known to be sworn, in order of learning
	Began   uint64   `json:"began,omitempty"`   // the latest attempt on which it began to act; 0 for none
	Ended   Claim    `json:"ended,omitzero"`    // what came of it; of an earlier attempt, or none, where that is not known
}

// An Input is one of Tick, Sworn, Heard, Acted, Looked and Answered.
type Input interface{ input() }

// Tick: a round has come in which the member observes.
type Tick struct{}

// Sworn: a report holds the leaf of kind KindIntent. Whoever gives it has checked
// the committee's signature and the path.
type Sworn struct{ Leaf jurat.Leaf }

// Heard: what the observations behind a sworn report named of the request, one
// opinion a member in their order; the zero Opinion where there is none.
type Heard struct {
	Round    jurat.Round
	Opinions []Opinion
}

// Acted: the act that Ready asked for has ended.
type Acted struct{ Claim Claim }

// Looked: the member looked for the effect.
type Looked struct{ Look Look }

// Answered: a report holds the request's response. There is nothing left to say.
type Answered struct{}

func (Tick) input()     {}
func (Sworn) input()    {}
func (Heard) input()    {}
func (Acted) input()    {}
func (Looked) input()   {}
func (Answered) input() {}

// Ready is what the host does after a step, in this order.
type Ready struct {
	Persist *State       // durable before anything else; nil where nothing changed
	Name    []jurat.Leaf // in place of what was named before, in the observations from now on: ascending
	Opinion *Opinion     // the body of the leaf of kind KindOpinion in Name; nil where there is none
	Outcome *Outcome     // the body of the leaf of kind KindResponse in Name; nil where there is none
	Act     *Intent      // act, once, with Terms.Timeout as the limit, and give Acted; nil for nothing to do
	Look    bool         // the effect should be looked for now and then
}

// Machine is one member's part in one action. It is not safe for concurrent use.
type Machine struct {
	Config
	state    State
	acting   bool // an act is under way in this life
	answered bool
	round    jurat.Round  // of the newest report that was heard
	opinions []Opinion    // the newest that reports showed of each member
	shown    []jurat.Time // when they did
	look     Look
}

// New returns the machine of a member, with what it must not have forgotten: the
// last State that was made durable, or the zero one.
func New(c Config, saved State) *Machine {
	return &Machine{Config: c, state: saved, opinions: make([]Opinion, c.Members), shown: make([]jurat.Time, c.Members)}
}

// Step takes an input and says what follows from it.
func (m *Machine) Step(now jurat.Time, in Input) Ready {
	before := m.state
	switch in := in.(type) {
	case Sworn:
		m.learn(now, in.Leaf)
	case Heard:
		m.hear(now, in)
	case Acted:
		if in.Claim.Attempt == m.state.Began {
			m.state.Ended, m.acting = in.Claim, false
		}
	case Looked:
		m.look = in.Look
	case Answered:
		m.answered = true
	}
	if m.answered {
		return m.changed(before, Ready{})
	}
	r := Ready{Look: m.Visible && (m.state.First != 0 || len(m.state.Sworn) > 0 || m.Inherited)}
	m.act(now, &r)
	m.name(now, &r)
	return m.changed(before, r)
}

// hear takes in what a report shows. A leader may leave an observer out, and a body
// may be late: an opinion holds until another is shown.
func (m *Machine) hear(now jurat.Time, h Heard) {
	if h.Round <= m.round || len(h.Opinions) != m.Members {
		return
	}
	m.round = h.Round
	for i := range h.Opinions {
		if o := &h.Opinions[i]; o.Able || o.Claim.Verdict != Idle || o.Look.Sight != Unseen {
			m.opinions[i], m.shown[i] = *o, now
		}
	}
}

func (m *Machine) changed(before State, r Ready) Ready {
	if now := m.state; now.First != before.First || now.Named != before.Named || now.Settled != before.Settled ||
		len(now.Sworn) != len(before.Sworn) || now.Began != before.Began || now.Ended.Attempt != before.Ended.Attempt {
		now.Sworn = slices.Clone(now.Sworn)
		r.Persist = &now
	}
	return r
}

// learn takes in that an intent is sworn. One that does not follow from the
// terms is nobody's: 2f+1 members lied.
func (m *Machine) learn(now jurat.Time, leaf jurat.Leaf) {
	if attempt, ok := m.AttemptOf(leaf, now); ok && !slices.Contains(m.state.Sworn, attempt) {
		m.state.Sworn = append(m.state.Sworn, attempt)
	}
}

// name settles what this member's observations name.
func (m *Machine) name(now jurat.Time, r *Ready) {
	outcome := m.derive(now)
	if intent := m.intend(now, outcome); intent != nil {
		r.Name = append(r.Name, intent.Leaf())
	}
	if outcome != nil {
		if outcome.Status == request.Refused || outcome.Verdict == Refused {
			m.state.Settled = true
		}
		r.Name, r.Outcome = append(r.Name, outcome.Leaf(m.Request)), outcome
	}
	r.Opinion = m.opinion()
	r.Name = append(r.Name, r.Opinion.Leaf(m.Request))
	slices.SortFunc(r.Name, jurat.CompareSubjects)
}

// intend is the intent that this member names; nil for none. It begins with the
// current window's, early enough for it to be sworn and acted on, and only where
// the actor was lately heard to be able: a dead actor's window passes without an
// intent, and the next is another's. What it has begun to name it goes on naming;
// where that is the only intent there can be, also when it is too late to act on: once
// it is sworn its actor can say that it did nothing.
func (m *Machine) intend(now jurat.Time, outcome *Outcome) *Intent {
	attempt := m.attempt(now)
	if m.state.First != 0 && !m.Honoured {
		attempt = m.state.First
	}
	actor := m.Actor(attempt)
	switch {
	case outcome != nil || m.state.Settled || m.Inherited:
		return nil
	case slices.Contains(m.state.Sworn, attempt):
		return nil
	case m.state.First != 0 && m.state.Named == attempt:
		if m.Honoured && !m.inTime(attempt, now) {
			return nil
		}
	case !m.inTime(attempt, now+m.window()/4) || m.refusing():
		return nil
	case m.state.First != 0 && (attempt < m.state.Named || attempt > m.last(m.state.First)):
		return nil
	case !m.opinions[actor-1].Able || now > m.shown[actor-1]+m.window()/2:
		return nil
	}
	if m.state.First == 0 {
		m.state.First = attempt
	}
	m.state.Named = attempt
	intent := m.Intent(attempt)
	return &intent
}

// refusing reports whether an actor said that the far end refused, and no other intent was
// named: then nobody takes over while the others look whether it is true. A liar that says so
// has the action refused, as it has where nobody can look.
func (m *Machine) refusing() bool {
	c := m.claim()
	return c != nil && c.Verdict == Refused && m.only(c.Attempt)
}

// opinion is what this member holds now. An act of which it knows only that it
// began is uncertain, for good.
func (m *Machine) opinion() *Opinion {
	o := &Opinion{Able: m.Able, Look: m.look}
	switch began := m.state.Began; {
	case began == 0 || m.acting:
	case m.state.Ended.Attempt == began:
		o.Claim = m.state.Ended
	default:
		o.Claim = Claim{Attempt: began, Verdict: Uncertain}
	}
	return o
}

// act begins the act of a sworn intent that is this member's, once, and only
// where it ends before the intent expires. One for which it is too late it never
// acts on. It can say so where nobody will take over: then nothing happens at all.
func (m *Machine) act(now jurat.Time, r *Ready) {
	for _, attempt := range m.state.Sworn {
		if m.acting || attempt <= m.state.Began || m.Actor(attempt) != m.Self {
			continue
		}
		switch {
		case m.Able && m.inTime(attempt, now):
			intent := m.Intent(attempt)
			m.acting, r.Act = true, &intent
		case m.Able && now < m.expiry(attempt)-m.window():
			continue // the window is still to come by this clock
		case !m.Honoured:
			m.state.Ended = Claim{Attempt: attempt, Verdict: Refused, Detail: []byte("not attempted")}
		}
		m.state.Began = attempt
	}
}
