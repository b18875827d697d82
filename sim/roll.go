package sim

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/roll"
)

// The simulation of which contributions to a private sum count: the very same
// roll.Machine that nodes have, n of them, one query. It goes by rounds: of members that
// are heard some observe, and of what 2f+1 or more observed follows a report by
// core/outcome, which a member may see late or never. In between members tell each other
// lists, contributions and certificates, of which much is lost. Parties give two
// contributions, or give to liars alone; members restart, and have what was durable. f
// members lie: with lists, proposals and certificates, and as leaders who leave out whom they
// like. After some rounds the weather is calm, and the honest must come to an end.

// RollPlan is a run, drawn from a seed.
type RollPlan struct {
	Seed    uint64
	Members int
	Liars   []jurat.MemberIndex
	Parties int
	Rounds  int // of storm
	Loss    int // of what is said, in thousandths
}

func (p RollPlan) String() string {
	return fmt.Sprintf("roll seed %d: %d members of whom %v lie, %d parties, %d rounds of storm, loss %d ‰", p.Seed, p.Members, p.Liars, p.Parties, p.Rounds, p.Loss)
}

// calmRounds is in how many rounds without losses the honest must have fixed a set.
const calmRounds = 40

// The invariants.
const (
	oneSet      = "no two honest members ever hold different sets for fixed"
	heldByOne   = "what is in the set was in an honest member's list"
	heldByAll   = "what all honest members listed is in the set"
	fixedInTime = "in calm weather a set is fixed"
	fixedLasts  = "what is fixed stays so"
)

// RollViolation is a broken invariant.
type RollViolation struct {
	Plan    RollPlan
	Broken  string
	Details string
}

func (v *RollViolation) Error() string {
	return fmt.Sprintf("broken: %s: %s\n%s", v.Broken, v.Details, v.Plan)
}

// NewRollPlan draws a plan.
func NewRollPlan(seed uint64) RollPlan {
	r := generator(seed, "plan of a roll", 0)
	p := RollPlan{Seed: seed, Members: 4, Parties: 1 + r.IntN(6), Rounds: r.IntN(40), Loss: r.IntN(600)}
	if r.IntN(4) == 0 {
		p.Members = 7
	}
	for _, i := range r.Perm(p.Members)[:jurat.Faults(p.Members)] {
		p.Liars = append(p.Liars, jurat.MemberIndex(i+1))
	}
	slices.Sort(p.Liars)
	return p
}

// RollResult is what a run came to.
type RollResult struct {
	Plan     RollPlan
	Set      jurat.Hash
	Entries  int
	Took     int // calm rounds
	Switched int // members that gave up a proposal
	Sworn    int // proposals that were sworn, different ones
}

// RunRoll runs a seed. The error is a *RollViolation.
func RunRoll(seed uint64) (*RollResult, error) {
	p := NewRollPlan(seed)
	w := newRollWorld(p)
	for w.seq = 1; w.seq <= uint16(p.Rounds); w.seq++ {
		w.step()
	}
	w.calm = true
	took := 0
	for ; w.broken == nil && !w.done() && took < calmRounds; took++ {
		w.step()
		w.seq++
	}
	if w.broken == nil && !w.done() {
		w.fail(fixedInTime, "after %d rounds of calm", took)
	}
	if w.broken != nil {
		return nil, w.broken
	}
	h := w.honest()[0]
	set, _ := h.machine.Set()
	return &RollResult{p, h.machine.Fixed(), len(set), took, w.switched, len(w.sworn)}, nil
}

// rollMember is one member: of an honest one its machine and what is durable.
type rollMember struct {
	self    jurat.MemberIndex
	lies    bool
	machine *roll.Machine
	durable roll.State
	holds   map[jurat.Hash]bool // durable, too
	fixed   jurat.Hash          // as it was seen
	list    roll.List           // a liar's
}

type rollWorld struct {
	plan      RollPlan
	committee *jurat.Committee
	rand      *rand.Rand
	query     jurat.Hash
	members   []*rollMember
	entries   []roll.Entry // all contributions that there are
	late      []func()     // reports that are still on their way
	certs     []roll.Certificate
	sworn     map[jurat.Hash]bool
	seq       uint16
	calm      bool
	switched  int
	broken    *RollViolation
}

func newRollWorld(p RollPlan) *rollWorld {
	w := &rollWorld{plan: p, rand: generator(p.Seed, "weather of a roll", 0), query: jurat.Hash{7}, sworn: map[jurat.Hash]bool{},
		committee: &jurat.Committee{ID: jurat.Hash{1}, Epoch: 1, Threshold: jurat.Quorum(p.Members), Members: make([]jurat.Member, p.Members)}}
	for i := range p.Members {
		m := &rollMember{self: jurat.MemberIndex(i + 1), lies: slices.Contains(p.Liars, jurat.MemberIndex(i+1)), holds: map[jurat.Hash]bool{}}
		m.machine = roll.New(w.config(m), m.durable)
		w.members = append(w.members, m)
	}
	for i := range p.Parties {
		for version := range 1 + w.rand.IntN(2) {
			e := roll.Entry{Party: jurat.Address{byte(i + 1)}, Hash: jurat.Keccak([]byte{byte(i), byte(version)})}
			w.entries = append(w.entries, e)
			for _, m := range w.members {
				if version == 0 && i == 0 || w.rand.IntN(3) > 0 {
					m.holds[e.Hash] = true
				}
			}
		}
	}
	for _, m := range w.members {
		m.list = w.anyList()
	}
	for _, m := range w.honest() {
		var l roll.List
		for _, e := range w.entries {
			if m.holds[e.Hash] && (len(l) == 0 || l[len(l)-1].Party != e.Party) {
				l = append(l, e)
			}
		}
		m.machine.Close(l)
		for h := range m.holds {
			m.machine.Hold(h)
		}
	}
	return w
}

func (w *rollWorld) config(m *rollMember) roll.Config {
	return roll.Config{Members: w.plan.Members, Self: m.self, Query: w.query, Parties: 16}
}

func (w *rollWorld) honest() (list []*rollMember) {
	for _, m := range w.members {
		if !m.lies {
			list = append(list, m)
		}
	}
	return list
}

func (w *rollWorld) lost() bool { return !w.calm && chance(w.rand, w.plan.Loss) }

func (w *rollWorld) fail(broken, format string, args ...any) {
	if w.broken == nil {
		w.broken = &RollViolation{w.plan, broken, fmt.Sprintf(format, args...)}
	}
}

func (w *rollWorld) done() bool {
	for _, m := range w.honest() {
		if _, known := m.machine.Set(); !known {
			return false
		}
	}
	return true
}

// step is one round and what members tell each other before the next.
func (w *rollWorld) step() {
	r := jurat.NewRound(1, w.seq)
	for _, m := range w.honest() {
		if !w.lost() {
			m.persist()
		}
	}
	w.report(r, w.observe(r))
	waiting := w.late
	w.late = nil
	for _, do := range waiting {
		if w.calm || w.rand.IntN(3) == 0 {
			do()
		} else {
			w.late = append(w.late, do)
		}
	}
	for _, m := range w.honest() {
		if !w.calm && w.rand.IntN(12) == 0 {
			w.restart(m)
		}
	}
	w.tell()
	w.check()
}

// persist is the host's part: durable, then confirmed. It may stop in between.
func (m *rollMember) persist() {
	if s, unsaved := m.machine.Unsaved(); unsaved {
		m.durable = s
		m.machine.Saved(&s)
	}
}

func (w *rollWorld) restart(m *rollMember) {
	m.machine = roll.New(w.config(m), m.durable)
	for _, h := range slices.SortedFunc(maps.Keys(m.holds), func(a, b jurat.Hash) int { return bytes.Compare(a[:], b[:]) }) {
		m.machine.Hold(h)
	}
	var l roll.List // what it had been given may be another list now; the first one counts if it was durable
	for _, e := range w.entries {
		if m.holds[e.Hash] && (len(l) == 0 || l[len(l)-1].Party != e.Party) {
			l = append(l, e)
		}
	}
	m.machine.Close(l)
}

// observe is what members name in a round.
func (w *rollWorld) observe(r jurat.Round) (all []*jurat.Observation) {
	for _, m := range w.members {
		o := &jurat.Observation{Committee: w.committee.ID, Epoch: 1, Round: r, Member: m.self, Time: epochStart + jurat.Time(w.seq), Seen: make([]byte, (w.plan.Members+7)/8)}
		if m.lies {
			o.OneOffs = w.lie(m)
		} else {
			o.OneOffs = m.machine.Name(r)
		}
		slices.SortFunc(o.OneOffs, jurat.CompareSubjects)
		if w.calm || !chance(w.rand, w.plan.Loss/4) {
			all = append(all, o)
		}
	}
	return all
}

// lie is what a liar names: what an honest member would, with the payloads exchanged for
// what may do harm.
func (w *rollWorld) lie(m *rollMember) []jurat.Leaf {
	liar := w.rand.IntN(8)
	if liar == 0 {
		return nil
	}
	// The honest member whose part it copies, in another's words.
	copied := w.honest()[w.rand.IntN(len(w.honest()))]
	list, _, _ := copied.machine.Told()
	mask := roll.New(w.config(m), roll.State{})
	if list == nil || liar > 2 {
		mask.Close(m.list)
	} else if decoded, err := roll.Decode(list, 16); err == nil {
		mask.Close(decoded)
	}
	s, _ := mask.Unsaved()
	if len(w.certs) > 0 && liar%2 == 0 {
		s.Proposed = w.certs[w.rand.IntN(len(w.certs))].Set
	} else if copies, _ := copied.machine.Unsaved(); liar > 2 {
		s.Proposed = copies.Proposed // whom it helps to have two of them sworn
	}
	leaves := roll.New(w.config(m), s).Name(1)
	if len(w.certs) > 0 && w.rand.IntN(2) == 0 { // it holds to any certificate whatever it proposes
		c := w.certs[w.rand.IntN(len(w.certs))]
		held := roll.New(w.config(m), roll.State{Sworn: c, Proposed: c.Set}).Name(1)
		leaves = append(leaves, held[len(held)-1])
	}
	if w.rand.IntN(2) == 0 { // its list goes to some, or to nobody
		for _, to := range w.honest() {
			if told, _, _ := roll.New(w.config(m), s).Told(); told != nil && w.rand.IntN(3) > 0 {
				_ = to.machine.HearList(m.self, told)
			}
		}
	}
	return leaves
}

// anyList is a list of what there is and of what there is not.
func (w *rollWorld) anyList() (l roll.List) {
	for i := range w.plan.Parties {
		e := roll.Entry{Party: jurat.Address{byte(i + 1)}, Hash: jurat.Keccak([]byte{byte(i), byte(w.rand.IntN(3))})}
		if w.rand.IntN(4) > 0 {
			l = append(l, e)
		}
	}
	return l
}

// report is what follows from some of the observations, and who learns of it.
func (w *rollWorld) report(r jurat.Round, heard []*jurat.Observation) {
	quorum := jurat.Quorum(w.plan.Members)
	if len(heard) < quorum {
		return
	}
	leader := w.members[w.rand.IntN(len(w.members))]
	if !w.calm || leader.lies {
		w.rand.Shuffle(len(heard), func(i, j int) { heard[i], heard[j] = heard[j], heard[i] })
		heard = heard[:quorum+w.rand.IntN(len(heard)-quorum+1)]
		slices.SortFunc(heard, func(a, b *jurat.Observation) int { return int(a.Member) - int(b.Member) })
	}
	o, err := outcome.Of(w.committee, heard)
	if err != nil {
		w.fail(oneSet, "%v", err)
		return
	}
	hidden := false // by a leader who shows what is sworn to one member, or to nobody
	for _, l := range o.Leaves {
		if l.Kind == jurat.KindRoll {
			hidden = !w.calm && w.rand.IntN(2) > 0
		}
		if set, isProposal := w.proposal(l); isProposal {
			w.sworn[set] = true
			w.certs = append(w.certs, roll.Certificate{Set: set, Round: r})
		}
	}
	shown := w.honest()[w.rand.IntN(len(w.honest()))]
	for _, m := range w.honest() {
		learn := func() { m.machine.Report(r, heard, o.Leaves, func(int) []byte { return []byte("proof") }) }
		switch {
		case w.calm:
			learn()
		case hidden && m != shown || w.lost():
		case w.rand.IntN(3) == 0:
			w.late = append(w.late, learn)
		default:
			learn()
		}
	}
}

func (w *rollWorld) proposal(l jurat.Leaf) (set jurat.Hash, ok bool) {
	like := w.members[0].machine.ProposalLeaf(l.Payload)
	return l.Payload, l == like
}

// tell is what honest members say and give each other between rounds.
func (w *rollWorld) tell() {
	for _, from := range w.honest() {
		list, c, proof := from.machine.Told()
		for _, to := range w.honest() {
			if to == from || w.lost() {
				continue
			}
			if list != nil {
				if err := to.machine.HearList(from.self, list); err != nil {
					w.fail(heldByOne, "an honest list is refused: %v", err)
				}
			}
			if c.Round != 0 && (w.calm || w.rand.IntN(8) == 0) {
				to.machine.HearCertificate(c, proof)
			}
		}
	}
	for _, m := range w.honest() {
		lists, contributions, sets := m.machine.Wants()
		for _, of := range w.honest() {
			if of == m || w.lost() {
				continue
			}
			for _, h := range lists {
				if body := of.machine.Find(h); body != nil {
					m.machine.Found(body)
				}
			}
			for _, h := range contributions {
				if of.holds[h] {
					m.holds[h] = true
					m.machine.Hold(h)
				}
			}
			for _, h := range sets {
				if l, ok := of.machine.FindSet(h); ok {
					m.machine.FoundSet(l)
				}
			}
		}
	}
}

// check looks at the invariants.
func (w *rollWorld) check() {
	var fixed jurat.Hash
	for _, m := range w.honest() {
		f := m.machine.Fixed()
		if f == (jurat.Hash{}) {
			continue
		}
		if fixed != (jurat.Hash{}) && f != fixed {
			w.fail(oneSet, "round %d: member %d has another", w.seq, m.self)
		}
		if fixed = f; m.fixed != (jurat.Hash{}) && m.fixed != f && w.durably(m) {
			w.fail(fixedLasts, "round %d: member %d", w.seq, m.self)
		}
		if m.fixed != f && w.durably(m) {
			m.fixed = f
		}
		set, known := m.machine.Set()
		if !known {
			continue
		}
		for _, e := range set {
			if !slices.ContainsFunc(w.honest(), func(h *rollMember) bool { return h.lists(e) }) {
				w.fail(heldByOne, "round %d: %s of %s", w.seq, e.Hash, e.Party)
			}
		}
		for _, e := range w.entries {
			if !slices.ContainsFunc(w.honest(), func(h *rollMember) bool { return !h.lists(e) }) && !slices.Contains(set, e) {
				w.fail(heldByAll, "round %d: %s of %s is not in it", w.seq, e.Hash, e.Party)
			}
		}
	}
}

func (w *rollWorld) durably(m *rollMember) bool { return m.durable.Fixed == m.machine.Fixed() }

// lists reports whether a member's list has an entry, if it has named one.
func (m *rollMember) lists(e roll.Entry) bool {
	l, err := roll.Decode(m.durable.List, 16)
	return err == nil && slices.Contains(l, e)
}
