package round

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
)

// succession is what a member knows of the next committee, and what it has
// promised.
//
// A next committee is a leaf of kind succession, with the next epoch for its
// subject. A member names it in its observations once its host has told of it,
// and signs a report that holds one only if its host has told of that one. Having
// signed, it is bound: it names no other, and signs no report that lacks it. It
// is free for another leaf only if 2f+1 observers name that one in a later round.
//
// So at most one next committee is ever sworn in an epoch. If a report with leaf
// L was sworn in round r, f+1 honest members are bound to L by round r. 2f+1
// observers of a later round would include one of them; it names L, unless 2f+1
// named another in an earlier one of these rounds, of which the first cannot be.
//
// And nobody is bound for good to a leaf that cannot be sworn any more. Several
// key generations may be complete (one member of theirs can withhold its
// signature and give it later, to some first). Then a faulty leader can have one
// leaf signed by one honest member, and a few rounds later another leaf by another:
// were both bound for good, no report would have 2f+1 signers for the rest of the
// epoch. Here the two show each other the observations that bind them, and the
// later round counts.
type succession struct {
	told  []jurat.Hash // payloads that the host told of; the last one is named
	bound *Bound       // nil while free
	final bool         // a report with the leaf was sworn: no other leaf can be any more
	shown []shown      // by who showed them
}

// shown are observations of one round that name one payload.
type shown struct {
	round   jurat.Round
	payload jurat.Hash
	names   []*Observe
}

func newSuccession(c *jurat.Committee, bound *Bound) succession {
	s := succession{shown: make([]shown, c.N())}
	if bound != nil && bound.Names[0].Observation.Epoch == c.Epoch {
		s.told, s.bound = []jurat.Hash{bound.Payload}, bound
	}
	return s
}

// open reports whether more than one next committee may still be thought of.
func (x *succession) open() bool { return len(x.told) > 0 && !x.final }

// tell takes in what the host knows of the next committee. It may change the
// judgement on the proposal at hand.
func (m *Machine) tell(in Succession) {
	told := &m.succession.told
	if i := slices.Index(*told, in.Payload); i >= 0 {
		*told = slices.Delete(*told, i, i+1)
	}
	*told = append(*told, in.Payload)
	if m.round != nil && m.round.refused {
		m.round.refused = false
		m.validate()
	}
}

// subject is that of the leaf which names the next committee.
func (m *Machine) subject() jurat.Hash { return jurat.Successor(m.cfg.Committee.Epoch + 1) }

// named is the payload that an observation names; false for none.
func (m *Machine) named(o *jurat.Observation) (payload jurat.Hash, ok bool) {
	at := successor(o.OneOffs)
	if at < 0 || o.OneOffs[at].Subject != m.subject() {
		return jurat.Hash{}, false
	}
	return o.OneOffs[at].Payload, true
}

// successor is where the first leaf of kind succession is; -1 for none.
func successor(leaves []jurat.Leaf) int {
	return slices.IndexFunc(leaves, func(l jurat.Leaf) bool { return l.Kind == jurat.KindSuccession })
}

// oneOffs are what the host wants sworn, and in its place the next committee.
func (m *Machine) oneOffs(given []jurat.Leaf) []jurat.Leaf {
	x := &m.succession
	leaf := jurat.Leaf{Kind: jurat.KindSuccession, Subject: m.subject()}
	switch {
	case x.bound != nil:
		leaf.Payload = x.bound.Payload
	case len(x.told) > 0:
		leaf.Payload = x.told[len(x.told)-1]
	default:
		return given
	}
	at, _ := slices.BinarySearchFunc(given, leaf, jurat.CompareSubjects)
	return slices.Insert(slices.Clone(given), at, leaf)
}

// strays reports whether the rule of succession forbids this member to sign a
// report of round r with these one-off leaves.
func (m *Machine) strays(r jurat.Round, leaves []jurat.Leaf) bool {
	x := &m.succession
	at := successor(leaves)
	if at < 0 {
		return x.bound != nil
	}
	leaf := leaves[at]
	switch {
	case leaf.Subject != m.subject() || at+1 < len(leaves) && leaves[at+1].Kind == jurat.KindSuccession:
		return true // of another epoch, or several: leaves ascend by kind
	case !slices.Contains(x.told, leaf.Payload):
		return true
	case r < m.answered && r != m.swore.Round:
		return true // it observed a later round, before a restart, and may have named another there
	}
	return x.bound != nil && leaf.Payload != x.bound.Payload && (x.final || r <= x.bound.Round())
}

// bindTo makes what this member signs binding, in the write that permits it to
// sign. Until the leaf is sworn each round renews it: the latest binds.
func (m *Machine) bindTo(out *outcome.Outcome, observations []*Observe) {
	at := successor(out.Leaves)
	if at < 0 || m.succession.final {
		return
	}
	payload := out.Leaves[at].Payload
	names := make([]*Observe, 0, m.quorum)
	for _, o := range observations {
		if other, ok := m.named(&o.Observation); ok && other == payload && len(names) < m.quorum {
			names = append(names, o)
		}
	}
	m.bind(&Bound{Payload: payload, Names: names})
}

func (m *Machine) bind(b *Bound) {
	m.succession.bound = b
	m.persist(b)
}

// settle notes that a report with these leaves was sworn.
func (m *Machine) settle(leaves []jurat.Leaf) {
	b := m.succession.bound
	if b != nil && slices.Contains(leaves, jurat.Leaf{Kind: jurat.KindSuccession, Subject: m.subject(), Payload: b.Payload}) {
		m.succession.final = true
	}
}

// show gives everyone the observations that bind this member, where anyone names
// otherwise: also those who are free and name the same, before they are shown
// older ones. It goes with every vote, also one that only joins others: whose
// deadline is always the last would otherwise never say why it does not sign.
func (m *Machine) show() {
	b := m.succession.bound
	if b == nil {
		return
	}
	if len(m.members(func(o jurat.MemberIndex) bool { return m.standing[o-1].names != b.Payload })) == 0 {
		return
	}
	for _, o := range b.Names {
		m.send(o)
	}
}

// collect takes in an observation of a past round, which somebody shows because
// it binds: 2f+1 of them bind this member too, unless a later round does. It
// reports whether it was of use. One slot for each who shows: nobody can push out
// what another has shown.
func (m *Machine) collect(v Verified, o *Observe) bool {
	x := &m.succession
	payload, ok := m.named(&o.Observation)
	r := o.Observation.Round
	switch {
	case !ok || !x.open() || !slices.Contains(x.told, payload):
		return false
	case x.bound != nil && (payload == x.bound.Payload || r <= x.bound.Round()):
		return false
	}
	s := &x.shown[v.from-1]
	if s.round != r || s.payload != payload {
		*s = shown{round: r, payload: payload}
	}
	if slices.ContainsFunc(s.names, func(have *Observe) bool { return have.Observation.Member == o.Observation.Member }) {
		return false
	}
	if s.names = append(s.names, o); len(s.names) >= m.quorum {
		m.bind(&Bound{Payload: payload, Names: s.names})
		*s = shown{}
	}
	return true
}

// agreed lists what the observations at hand make of the next committee: its
// leaf if at least 2f+1 name it, else nothing.
func (m *Machine) agreed(s *state) []jurat.Leaf {
	var candidate jurat.Hash
	lead := 0 // 2f+1 are more than half of any set, so this is the only one that can have them
	for _, member := range s.order {
		switch payload, _ := m.named(&s.observes[member-1].msg.Observation); {
		case lead == 0:
			candidate, lead = payload, 1
		case payload == candidate:
			lead++
		default:
			lead--
		}
	}
	count := 0
	for _, member := range s.order {
		if payload, ok := m.named(&s.observes[member-1].msg.Observation); ok && payload == candidate {
			count++
		}
	}
	if count < m.quorum {
		return nil
	}
	return []jurat.Leaf{{Kind: jurat.KindSuccession, Subject: m.subject(), Payload: candidate}}
}

// awaitsNames reports whether a leader that knows of a next committee lacks the
// observations that would make it a leaf.
func (m *Machine) awaitsNames(s *state) bool {
	return len(m.succession.told) > 0 && len(m.agreed(s)) == 0
}
