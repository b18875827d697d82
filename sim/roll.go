package sim

import (
	"bytes"
	"fmt"
	"maps"
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
//
//	roll_liars.go  what liars name, tell and list
//	roll_check.go  the invariants

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

// RunRoll draws a seed's run and runs it to its end, or to the first broken invariant. The
// error is a *Violation.
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
		w.fail(0, fixedInTime, "after %d rounds of calm", took)
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
	query     jurat.Hash
	members   []*rollMember
	entries   []roll.Entry // all contributions that there are
	late      []func()     // reports that are still on their way
	certs     []roll.Certificate
	sworn     map[jurat.Hash]bool
	seq       uint16
	switched  int
	stage
}

func newRollWorld(p RollPlan) *rollWorld {
	w := &rollWorld{plan: p, committee: unkeyed(jurat.Hash{1}, p.Members), query: jurat.Hash{7}, sworn: map[jurat.Hash]bool{},
		stage: newStage(p.Seed, "", "weather of a roll", p.Loss, nil)}
	w.replay = fmt.Sprintf("go test ./sim -run TestRollSeeds -sim.first %d -sim.rolls 1", p.Seed)
	for i := range p.Members {
		m := &rollMember{self: jurat.MemberIndex(i + 1), lies: slices.Contains(p.Liars, jurat.MemberIndex(i+1)), holds: map[jurat.Hash]bool{}}
		m.machine = roll.New(w.config(m), m.durable)
		w.members = append(w.members, m)
	}
	for i := range p.Parties {
		for version := range 1 + w.weather.IntN(2) {
			e := roll.Entry{Party: jurat.Address{byte(i + 1)}, Hash: jurat.Keccak([]byte{byte(i), byte(version)})}
			w.entries = append(w.entries, e)
			for _, m := range w.members {
				if version == 0 && i == 0 || w.weather.IntN(3) > 0 {
					m.holds[e.Hash] = true
				}
			}
		}
	}
	for _, m := range w.members {
		m.list = w.anyList()
	}
	for _, m := range w.honest() {
		m.machine.Close(w.given(m))
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

func (w *rollWorld) done() bool {
	for _, m := range w.honest() {
		if _, known := m.machine.Set(); !known {
			return false
		}
	}
	return true
}

// step is one round, which takes a millisecond, and what members tell each other before the next.
func (w *rollWorld) step() {
	w.now = jurat.Time(w.seq)
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
		if w.calm || w.weather.IntN(3) == 0 {
			do()
		} else {
			w.late = append(w.late, do)
		}
	}
	for _, m := range w.honest() {
		if !w.calm && w.weather.IntN(12) == 0 {
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
	m.machine.Close(w.given(m)) // which may be another list now; the first one counts if it was durable
}

// given is the list of what a member holds, the first of each party.
func (w *rollWorld) given(m *rollMember) (l roll.List) {
	for _, e := range w.entries {
		if m.holds[e.Hash] && (len(l) == 0 || l[len(l)-1].Party != e.Party) {
			l = append(l, e)
		}
	}
	return l
}

// observe is what members name in a round.
func (w *rollWorld) observe(r jurat.Round) (all []*jurat.Observation) {
	for _, m := range w.members {
		o := &jurat.Observation{Committee: w.committee.ID, Epoch: 1, Round: r, Member: m.self, Time: epochStart + w.now, Seen: make([]byte, (w.plan.Members+7)/8)}
		if m.lies {
			o.OneOffs = w.lie(m)
		} else {
			o.OneOffs = m.machine.Name(r)
		}
		slices.SortFunc(o.OneOffs, jurat.CompareSubjects)
		if w.calm || !chance(w.weather, w.plan.Loss/4) {
			all = append(all, o)
		}
	}
	return all
}

// report is what follows from some of the observations, and who learns of it.
func (w *rollWorld) report(r jurat.Round, heard []*jurat.Observation) {
	quorum := jurat.Quorum(w.plan.Members)
	if len(heard) < quorum {
		return
	}
	leader := w.members[w.weather.IntN(len(w.members))]
	if !w.calm || leader.lies {
		w.weather.Shuffle(len(heard), func(i, j int) { heard[i], heard[j] = heard[j], heard[i] })
		heard = heard[:quorum+w.weather.IntN(len(heard)-quorum+1)]
		slices.SortFunc(heard, func(a, b *jurat.Observation) int { return int(a.Member) - int(b.Member) })
	}
	o, err := outcome.Of(w.committee, heard)
	if err != nil {
		w.fail(0, oneSet, "%v", err)
		return
	}
	hidden := false // by a leader who shows what is sworn to one member, or to nobody
	for _, l := range o.Leaves {
		if l.Kind == jurat.KindRoll {
			hidden = !w.calm && w.weather.IntN(2) > 0
		}
		if set, isProposal := w.proposal(l); isProposal {
			w.sworn[set] = true
			w.certs = append(w.certs, roll.Certificate{Set: set, Round: r})
		}
	}
	shown := w.honest()[w.weather.IntN(len(w.honest()))]
	for _, m := range w.honest() {
		learn := func() { m.machine.Report(r, heard, o.Leaves, func(int) []byte { return []byte("proof") }) }
		switch {
		case w.calm:
			learn()
		case hidden && m != shown || w.lost():
		case w.weather.IntN(3) == 0:
			w.late = append(w.late, learn)
		default:
			learn()
		}
	}
}

func (w *rollWorld) proposal(l jurat.Leaf) (set jurat.Hash, ok bool) {
	return l.Payload, l == roll.ProposalLeaf(w.query, l.Payload)
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
					w.fail(0, heldByOne, "an honest list is refused: %v", err)
				}
			}
			if c.Round != 0 && (w.calm || w.weather.IntN(8) == 0) {
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
				if body := of.machine.Find(h); body != nil {
					m.machine.Found(body)
				}
			}
		}
	}
}
