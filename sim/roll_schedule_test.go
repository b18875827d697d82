package sim

import (
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/roll"
)

// Schedules that chance hardly ever finds: which members a round hears, what the liar says
// in it and who learns of the report are set so that one rule of core/roll is all that
// stands between the members and two sets. TestPlantedRollRules takes each rule out.

// rollTable is three honest members, A, B and C, and a liar. A and C have been given x in
// time, B and the liar have not: so a round that hears A, B and C makes the set {x}, and one
// that hears B, C and the liar makes the empty one.
type rollTable struct {
	t         *testing.T
	committee *jurat.Committee
	members   []*rollMember
	stuck     *rollMember // its disk takes nothing; nil for none
}

const (
	memberA = iota
	memberB
	memberC
)

var (
	rollQuery = jurat.Hash{7}
	givenX    = roll.Entry{Party: jurat.Address{1}, Hash: jurat.Hash{0xaa}}
	setX      = roll.List{givenX}.Hash(rollQuery)
	setNone   = roll.List{}.Hash(rollQuery)
)

func newRollTable(t *testing.T) *rollTable {
	w := &rollTable{t: t, committee: &jurat.Committee{ID: jurat.Hash{1}, Epoch: 1, Threshold: 3, Members: make([]jurat.Member, 4)}}
	lists := []roll.List{{givenX}, {}, {givenX}, {}}
	for i := range lists {
		m := &rollMember{self: jurat.MemberIndex(i + 1)}
		m.machine = w.machine(m)
		m.machine.Close(lists[i])
		w.members = append(w.members, m)
	}
	for _, m := range w.members {
		for i, l := range lists {
			if err := m.machine.HearList(jurat.MemberIndex(i+1), l.Encode()); err != nil {
				t.Fatal(err)
			}
		}
	}
	return w
}

func (w *rollTable) machine(m *rollMember) *roll.Machine {
	machine := roll.New(roll.Config{Members: 4, Self: m.self, Query: rollQuery, Parties: 4}, m.durable)
	machine.Hold(givenX.Hash)
	return machine
}

// restart has a member forget what is not durable.
func (w *rollTable) restart(member int) {
	m := w.members[member]
	m.machine = w.machine(m)
}

// round asks all honest members, makes the report of those that are heard and of the liar,
// and shows it to some. Nothing of it depends on chance.
func (w *rollTable) round(seq uint16, heard []int, lies []jurat.Leaf, shown ...int) {
	w.t.Helper()
	r := jurat.NewRound(1, seq)
	observe := func(self jurat.MemberIndex, leaves []jurat.Leaf) *jurat.Observation {
		slices.SortFunc(leaves, jurat.CompareSubjects)
		return &jurat.Observation{Committee: w.committee.ID, Epoch: 1, Round: r, Member: self, Time: epochStart + jurat.Time(seq), Seen: make([]byte, 1), OneOffs: leaves}
	}
	var all []*jurat.Observation
	for i, m := range w.members[:3] {
		if m != w.stuck {
			m.persist()
		}
		if o := observe(m.self, m.machine.Name(r)); slices.Contains(heard, i) {
			all = append(all, o)
		}
	}
	if len(all) < 3 {
		all = append(all, observe(4, lies))
	}
	o, err := outcome.Of(w.committee, all)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, i := range shown {
		w.members[i].machine.Report(r, all, o.Leaves, func(int) []byte { return []byte("proof") })
	}
}

// tells has a member hear of a certificate.
func (w *rollTable) tells(member int, c roll.Certificate) {
	w.members[member].machine.HearCertificate(c, []byte("proof"))
}

// liar is what the liar names: its list, and what it is said to propose and to hold to.
func (w *rollTable) liar(proposes jurat.Hash, holds roll.Certificate) []jurat.Leaf {
	mask := func(s roll.State) []jurat.Leaf {
		return roll.New(roll.Config{Members: 4, Self: 4, Query: rollQuery, Parties: 4}, s).Name(1)
	}
	leaves := mask(roll.State{Closed: true})
	if proposes != (jurat.Hash{}) {
		leaves = append(leaves, mask(roll.State{Proposed: proposes})...)
	}
	if holds.Round != 0 {
		held := mask(roll.State{Proposed: holds.Set, Sworn: holds})
		leaves = append(leaves, held[len(held)-1])
	}
	return leaves
}

// one wants one set at most to be held for fixed, and in calm weather by all.
func (w *rollTable) one(seq uint16) {
	w.t.Helper()
	check := func() (fixed jurat.Hash, by int) {
		for _, m := range w.members[:3] {
			f := m.machine.Fixed()
			if f == (jurat.Hash{}) {
				continue
			}
			if fixed != (jurat.Hash{}) && f != fixed {
				w.t.Fatalf("broken: %s", oneSet)
			}
			fixed, by = f, by+1
		}
		return fixed, by
	}
	check()
	everybody := []int{memberA, memberB, memberC}
	for range 4 {
		for _, from := range w.members[:3] {
			for to := range w.members[:3] {
				if _, c, _ := from.machine.Told(); c.Round != 0 {
					w.tells(to, c)
				}
			}
		}
		w.round(seq, everybody, nil, everybody...)
		seq++
	}
	if _, by := check(); by != 3 {
		w.t.Fatalf("broken: %s: %d of 3 have one", fixedInTime, by)
	}
}

var nothing roll.Certificate

// apart brings the members apart, as far as the rules let anybody: {x} is sworn to be
// proposed in round 2, which A alone sees, and the empty set in round 4, which C alone sees.
// B has proposed both, and seen neither sworn.
func (w *rollTable) apart() (first, second roll.Certificate) {
	w.t.Helper()
	abc, bc := []int{memberA, memberB, memberC}, []int{memberB, memberC}
	w.round(1, abc, nil, abc...)
	w.round(2, abc, nil, memberA)
	w.round(3, bc, w.liar(jurat.Hash{}, nothing), bc...)
	w.round(4, bc, w.liar(setNone, nothing), memberC)
	return roll.Certificate{Set: setX, Round: jurat.NewRound(1, 2)}, roll.Certificate{Set: setNone, Round: jurat.NewRound(1, 4)}
}

// fixes has A and B come to fix {x} where they hold to it, in a round that B alone sees; and
// then A and C the empty set.
func (w *rollTable) fixes(seq uint16, first, second roll.Certificate, between func()) {
	w.t.Helper()
	ab, ac := []int{memberA, memberB}, []int{memberA, memberC}
	w.round(seq, ab, w.liar(jurat.Hash{}, first), memberB)
	between()
	w.tells(memberA, second)
	w.round(seq+1, ac, w.liar(setNone, second), ac...)
	w.round(seq+2, ac, w.liar(jurat.Hash{}, roll.Certificate{Set: setNone, Round: jurat.NewRound(1, seq+1)}), ac...)
	w.one(seq + 3)
}

// TestRollWhoProposedAnotherHoldsToNothing: B hears that {x} was sworn when it has proposed
// the empty set since.
func TestRollWhoProposedAnotherHoldsToNothing(t *testing.T) {
	w := newRollTable(t)
	first, second := w.apart()
	w.tells(memberB, first)
	w.fixes(5, first, second, func() {})
}

// TestRollRestartForgetsNoProposal: the same, but members restart before they hear what
// was sworn, and do not know any more in which round they named what.
func TestRollRestartForgetsNoProposal(t *testing.T) {
	w := newRollTable(t)
	first, second := w.apart()
	w.restart(memberB)
	w.tells(memberB, first)
	w.fixes(5, first, second, func() { w.restart(memberA) })
}

// TestRollNamesWhatIsDurable: B cannot write down that it proposes the empty set, and
// has forgotten it when it starts anew.
func TestRollNamesWhatIsDurable(t *testing.T) {
	w := newRollTable(t)
	abc, bc := []int{memberA, memberB, memberC}, []int{memberB, memberC}
	w.round(1, abc, nil, abc...)
	w.round(2, abc, nil, memberA)
	w.stuck = w.members[memberB]
	w.round(3, bc, w.liar(jurat.Hash{}, nothing), bc...)
	w.round(4, bc, w.liar(setNone, nothing), memberC)
	w.stuck = nil
	w.restart(memberB)
	first := roll.Certificate{Set: setX, Round: jurat.NewRound(1, 2)}
	w.tells(memberB, first)
	second := nothing
	w.members[memberC].persist()
	if _, c, _ := w.members[memberC].machine.Told(); c.Set == setNone {
		second = c // it was sworn: only where B named what it had not written down
	}
	w.fixes(5, first, second, func() {})
}

// TestRollHoldsByOneRound: {x} is sworn twice, in rounds 2 and 5, with the empty set in between. A
// holds to it by the first, B by the second: together they are no three.
func TestRollHoldsByOneRound(t *testing.T) {
	w := newRollTable(t)
	first, second := w.apart()
	w.tells(memberB, first)
	ab := []int{memberA, memberB}
	w.round(5, ab, w.liar(setX, nothing), memberB)
	w.fixes(6, roll.Certificate{Set: setX, Round: jurat.NewRound(1, 5)}, second, func() {})
}

// plantedRollRules are the rules, each taken out.
var plantedRollRules = []bug{
	{"who has proposed another since holds, too", []edit{
		{"core/roll/machine.go", " && c.Round >= m.state.Other\n", "\n"},
	}, []string{oneSet}, ""},
	{"a member that starts anew changes its proposal at once", []edit{
		{"core/roll/machine.go", "	case m.round == 0:\n		return // in which rounds a life before this one named the other is not known yet\n", ""},
	}, []string{oneSet}, ""},
	{"a proposal is named before it is durable", []edit{
		{"core/roll/machine.go", "	if m.unsaved {\n		return nil\n	}\n	if m.state.Closed &&", "	if m.state.Closed &&"},
	}, []string{oneSet}, ""},
	{"what is held to names no round", []edit{
		{"core/roll/state.go", "		b[63-i] = byte(c.Round >> (8 * i))\n", "		_ = i\n"},
	}, []string{oneSet}, ""},
}

func TestPlantedRollRules(t *testing.T) {
	mustNotice(t, plantedRollRules, "-test.run=^TestRoll(Who|Restart|Names|Holds)")
}
