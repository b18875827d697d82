package roll

import (
	"bytes"
	"slices"

	"github.com/jurat-network/jurat"
)

// Config is one member's part in one query.
type Config struct {
	Members int
	Self    jurat.MemberIndex
	Query   jurat.Hash
	Parties int // at most so many are in a list
}

// Machine is one member's part in agreeing on the contributions to one query. Like
// everything in core it is pure, and not safe for concurrent use. Its host does, in this
// order: persist → name. What Unsaved returns is made durable and confirmed by Saved; in
// between nothing is named.
type Machine struct {
	Config
	state   State
	unsaved bool
	round   jurat.Round // of the newest observation that asked what to name; 0 in a life that has not named anything
	holds   map[jurat.Hash]bool

	bodies map[jurat.MemberIndex][]byte     // each member's list, as it was told last
	pulled map[jurat.Hash][]byte            // lists that others passed on; only such as count
	named  map[jurat.MemberIndex]jurat.Hash // what each named last in a report
	basis  []jurat.Observer                 // whose lists count, by the newest report with enough of them
	shown  int                              // reports that had enough
	sets   map[jurat.Hash]List              // that followed from lists, or were told
	order  []jurat.Hash                     // of sets, oldest first
	recent []Certificate                    // the newest, oldest first
	held   jurat.Hash                       // what a report swears to be held to, before it is known what that is
}

// patience is how many reports may show enough lists before those are passed over whose
// bodies nobody sends.
const patience = 3

// kept bounds the sets, and the certificates, that are remembered.
const kept = 32

// New returns the machine of a member, with what it must not have forgotten.
func New(c Config, saved State) *Machine {
	m := &Machine{Config: c, state: saved, holds: map[jurat.Hash]bool{}, bodies: map[jurat.MemberIndex][]byte{}, pulled: map[jurat.Hash][]byte{},
		named: map[jurat.MemberIndex]jurat.Hash{}, sets: map[jurat.Hash]List{}}
	for _, body := range saved.Sets {
		if l, err := Decode(body, c.Parties); err == nil {
			m.remember(l.Hash(c.Query), l)
		}
	}
	return m
}

func (m *Machine) quorum() int { return jurat.Quorum(m.Members) }
func (m *Machine) faults() int { return jurat.Faults(m.Members) }

// Unsaved is what is to be made durable; ok is false where that is done.
func (m *Machine) Unsaved() (s State, ok bool) { return m.state, m.unsaved }

// Saved says that a state is durable.
func (m *Machine) Saved(s *State) {
	if s.Closed == m.state.Closed && s.Proposed == m.state.Proposed && s.Other == m.state.Other && s.Sworn == m.state.Sworn && s.Fixed == m.state.Fixed && len(s.Sets) == len(m.state.Sets) {
		m.unsaved = false
	}
}

// Hold says that this member holds a contribution, and has verified it.
func (m *Machine) Hold(contribution jurat.Hash) {
	m.holds[contribution] = true
	m.propose()
}

// Close fixes this member's list. The first counts.
func (m *Machine) Close(l List) {
	if !m.state.Closed {
		m.state.Closed, m.state.List, m.unsaved = true, l.Encode(), true
	}
}

// Closed reports whether it is.
func (m *Machine) Closed() bool { return m.state.Closed }

// Fixed is the set that is fixed; zero while none is.
func (m *Machine) Fixed() jurat.Hash { return m.state.Fixed }

// Set is the set that is fixed; known is false while none is, or where it is not here.
func (m *Machine) Set() (l List, known bool) {
	if m.state.Fixed == (jurat.Hash{}) {
		return nil, false
	}
	l, known = m.sets[m.state.Fixed]
	return l, known
}

// Name is what this member names in its observation of a round, which it is asked once.
func (m *Machine) Name(r jurat.Round) (leaves []jurat.Leaf) {
	m.round = max(m.round, r)
	m.propose() // one that waited for a round to have been asked for
	if m.unsaved {
		return nil
	}
	if m.state.Closed && m.state.Sworn.Round == 0 {
		leaves = append(leaves, m.leaf(aboutList, listHash(m.Query, m.state.List)))
	}
	if m.state.Proposed != (jurat.Hash{}) {
		leaves = append(leaves, m.leaf(aboutProposal, m.state.Proposed))
	}
	if c, ok := m.holding(); ok {
		leaves = append(leaves, m.leaf(aboutHold, c.holdHash()))
	}
	return leaves
}

func (m *Machine) leaf(about byte, payload jurat.Hash) jurat.Leaf {
	return jurat.Leaf{Kind: jurat.KindRoll, Subject: subject(m.Query, about), Payload: payload}
}

// holding is the certificate that this member holds to: the newest, if it has proposed
// nothing else since its round. It is of what this member proposes, for Name has let it
// follow the newest before.
func (m *Machine) holding() (c Certificate, ok bool) {
	c = m.state.Sworn
	return c, c.Round != 0 && c.Round >= m.state.Other
}

// Told is what a member tells the others again and again: its list, and the newest
// certificate with its proof. A list is nil, and a certificate's round 0, where there is none.
func (m *Machine) Told() (list []byte, c Certificate, proof []byte) {
	if m.unsaved {
		return nil, c, nil
	}
	if m.state.Closed {
		list = append([]byte{}, m.state.List...)
	}
	return list, m.state.Sworn, m.state.Proof
}

// ProposalLeaf is the leaf that a certificate of a query says was sworn.
func ProposalLeaf(query, set jurat.Hash) jurat.Leaf {
	return jurat.Leaf{Kind: jurat.KindRoll, Subject: subject(query, aboutProposal), Payload: set}
}

// HearList takes the list that a member sends of itself. The error wraps ErrList.
func (m *Machine) HearList(from jurat.MemberIndex, body []byte) error {
	if _, err := Decode(body, m.Parties); err != nil {
		return err
	}
	if old, have := m.bodies[from]; have && !bytes.Equal(old, body) {
		m.Found(old) // which may still count
	}
	m.bodies[from] = bytes.Clone(body)
	m.propose()
	return nil
}

// HearCertificate takes a certificate that another member has seen; the host has verified
// the proof.
func (m *Machine) HearCertificate(c Certificate, proof []byte) {
	m.certify(c, proof)
	m.settle()
	m.propose()
}

// Found takes a list, or the set that is fixed, that was asked for, from whoever has it.
// One that does not count is forgotten.
func (m *Machine) Found(body []byte) {
	h := listHash(m.Query, body)
	if l, err := Decode(body, m.Parties); err == nil && h == m.state.Fixed {
		m.remember(h, l)
		m.settle()
	}
	if slices.ContainsFunc(m.basis, func(o jurat.Observer) bool { return o.Digest == h }) {
		m.pulled[h] = bytes.Clone(body)
		m.propose()
	}
}

// Find is a list, or a set, that another member lacks; nil where it is not here.
func (m *Machine) Find(h jurat.Hash) []byte {
	if l, known := m.sets[h]; known {
		return l.Encode()
	}
	return m.body(h)
}

func (m *Machine) body(h jurat.Hash) []byte {
	if m.state.Closed && listHash(m.Query, m.state.List) == h {
		return m.state.List
	}
	for _, b := range m.bodies {
		if listHash(m.Query, b) == h {
			return b
		}
	}
	return m.pulled[h]
}

// Wants is what this member lacks: lists by what their members named, contributions by
// their hashes, and the set that is fixed.
func (m *Machine) Wants() (lists, contributions, sets []jurat.Hash) {
	if m.state.Fixed != (jurat.Hash{}) {
		l, known := m.Set()
		if !known {
			return nil, nil, []jurat.Hash{m.state.Fixed}
		}
		return nil, m.lacks(l), nil
	}
	for _, o := range m.basis {
		if m.body(o.Digest) == nil {
			lists = append(lists, o.Digest)
		}
	}
	set, _ := m.follows()
	return lists, m.lacks(set), nil
}

// Wanted reports whether a contribution is one that this member lacks and needs, however
// late it comes.
func (m *Machine) Wanted(contribution jurat.Hash) bool {
	_, lacks, _ := m.Wants()
	return slices.Contains(lacks, contribution)
}

func (m *Machine) lacks(l List) (hashes []jurat.Hash) {
	for _, e := range l {
		if !m.holds[e.Hash] {
			hashes = append(hashes, e.Hash)
		}
	}
	return hashes
}

// Report takes in a sworn report: what its observations name, and what its leaves swear.
// prove makes the proof of one of them for others.
func (m *Machine) Report(r jurat.Round, observations []*jurat.Observation, leaves []jurat.Leaf, prove func(leaf int) []byte) {
	m.count(observations)
	for i, l := range leaves {
		switch {
		case l.Kind != jurat.KindRoll:
		case l.Subject == subject(m.Query, aboutProposal):
			m.certify(Certificate{l.Payload, r}, prove(i))
		case l.Subject == subject(m.Query, aboutHold):
			m.held = l.Payload
		}
	}
	m.settle()
	m.propose()
}

// count makes the report the basis of a set where it shows enough lists. A list does not
// count in a report where its member named another in the report before.
func (m *Machine) count(observations []*jurat.Observation) {
	about := subject(m.Query, aboutList)
	var fresh []jurat.Observer
	for _, o := range observations {
		for _, l := range o.OneOffs {
			if l.Kind != jurat.KindRoll || l.Subject != about {
				continue
			}
			if before, known := m.named[o.Member]; !known || before == l.Payload {
				fresh = append(fresh, jurat.Observer{Member: o.Member, Digest: l.Payload})
			}
			m.named[o.Member] = l.Payload
		}
	}
	if len(fresh) < m.quorum() {
		return
	}
	m.basis = fresh
	m.shown++
	for h := range m.pulled {
		if !slices.ContainsFunc(fresh, func(o jurat.Observer) bool { return o.Digest == h }) {
			delete(m.pulled, h)
		}
	}
}

// certify takes in that a proposal is sworn. Once a set is fixed none of another can be,
// and the newest certificate is of use to those who have not seen it fixed: it need not last.
func (m *Machine) certify(c Certificate, proof []byte) {
	if !slices.Contains(m.recent, c) {
		m.recent = append(m.recent[max(0, len(m.recent)-kept+1):], c)
	}
	fixed := m.state.Fixed != (jurat.Hash{})
	if c.Round <= m.state.Sworn.Round || fixed && c.Set != m.state.Fixed {
		return
	}
	m.state.Sworn, m.state.Proof = c, proof
	m.unsaved = m.unsaved || !fixed
}

// settle finds out which set a report has fixed, as soon as it is known what was held to.
func (m *Machine) settle() {
	if m.state.Fixed == (jurat.Hash{}) && m.held != (jurat.Hash{}) {
		for _, c := range append(slices.Clone(m.recent), m.state.Sworn) {
			if c.holdHash() == m.held {
				m.state.Fixed, m.unsaved = c.Set, true
			}
		}
	}
	if l, known := m.Set(); known {
		m.preserve(l)
	}
}

// preserve makes a set durable.
func (m *Machine) preserve(l List) {
	body := l.Encode()
	if slices.ContainsFunc(m.state.Sets, func(b []byte) bool { return bytes.Equal(b, body) }) {
		return
	}
	old := m.state.Sets[max(0, len(m.state.Sets)-kept+1):]
	m.state.Sets, m.unsaved = append(slices.Clone(old), body), true
}

// propose changes what this member proposes, where there is reason to: the set of the
// newest certificate, else what follows from lists, if all of it is held here.
func (m *Machine) propose() {
	want := m.state.Fixed
	if want == (jurat.Hash{}) {
		want = m.state.Sworn.Set
	}
	if want == (jurat.Hash{}) {
		set, ok := m.follows()
		if !ok || len(m.lacks(set)) > 0 {
			return
		}
		if want = set.Hash(m.Query); want != m.state.Proposed && (m.state.Proposed == (jurat.Hash{}) || m.round != 0) {
			m.remember(want, set)
			m.preserve(set)
		}
	}
	switch {
	case want == m.state.Proposed:
		return
	case m.state.Proposed == (jurat.Hash{}):
	case m.round == 0:
		return // in which rounds a life before this one named the other is not known yet
	default:
		m.state.Other = m.round
	}
	m.state.Proposed, m.unsaved = want, true
}

// remember keeps a set; the oldest gives way, unless it may still be wanted.
func (m *Machine) remember(h jurat.Hash, set List) {
	if _, known := m.sets[h]; known {
		return
	}
	m.sets[h], m.order = set, append(m.order, h)
	for i := 0; len(m.order) > kept && i < len(m.order)-1; {
		old := m.order[i]
		if old == m.state.Proposed || old == m.state.Sworn.Set || old == m.state.Fixed {
			i++
			continue
		}
		delete(m.sets, old)
		m.order = slices.Delete(m.order, i, i+1)
	}
}

// follows is the set that follows from the lists that count, as far as their bodies are
// here; ok is false where they are too few, or others are still waited for.
func (m *Machine) follows() (set List, ok bool) {
	var lists []List
	for _, o := range m.basis {
		if l, err := Decode(m.body(o.Digest), m.Parties); err == nil && m.body(o.Digest) != nil {
			lists = append(lists, l)
		}
	}
	if len(lists) < m.quorum() || len(lists) < len(m.basis) && m.shown < patience {
		return nil, false
	}
	return setOf(lists, m.faults()), true
}
