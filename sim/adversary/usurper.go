package adversary

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// usurper wants two next committees sworn, or else members bound to different
// ones for ever. It names what it likes of the next committee: another one to each
// member, one that does not exist, or none. Leading, it chooses observations that
// make a leaf, lends it the cabal's names, and has a few members sign it; in the
// next round it tries another leaf with others, or leaves every name out.
type usurper struct {
	faithful
	ledger ledger
	last   jurat.Hash // what it tried last
}

// NewUsurper makes the leader that wants two next committees.
func NewUsurper() Attack { return &usurper{} }

func (*usurper) Name() string { return "leader that wants two next committees" }

func (a *usurper) Hear(s Seat, _ jurat.MemberIndex, m round.Message) bool {
	a.ledger.hear(s, m)
	return true
}

func (a *usurper) Send(s Seat, to []jurat.MemberIndex, m round.Message) []round.Send {
	a.ledger.hear(s, m)
	switch m := m.(type) {
	case *round.Observe:
		if m.Observation.Member == s.Self() {
			return a.nameAnything(s, to, m)
		}
	case *round.Propose:
		if m.Round == a.ledger.round {
			return a.propose(s, to, m)
		}
	}
	return []round.Send{{To: to, Msg: m}}
}

// candidates are all that can be named: what exists, what does not, and nothing.
func candidates(s Seat) []jurat.Hash {
	return append(slices.Clone(s.Successors()), jurat.Hash{0xfa, 0x15, 0xe}, jurat.Hash{})
}

func (a *usurper) nameAnything(s Seat, to []jurat.MemberIndex, m *round.Observe) (out []round.Send) {
	if len(s.Successors()) == 0 && s.Rand().IntN(4) > 0 {
		return []round.Send{{To: to, Msg: m}}
	}
	if len(to) == 0 {
		to = others(s)
	}
	all := candidates(s)
	for _, member := range to {
		out = append(out, round.Send{To: []jurat.MemberIndex{member}, Msg: rename(s, m, all[s.Rand().IntN(len(all))])})
	}
	return out
}

// rename signs a corrupted member's observation with another next committee in
// it; the zero hash for none.
func rename(s Seat, m *round.Observe, payload jurat.Hash) *round.Observe {
	other := *m
	other.Observation.OneOffs = slices.DeleteFunc(slices.Clone(m.Observation.OneOffs), func(l jurat.Leaf) bool { return l.Kind == jurat.KindSuccession })
	if payload != (jurat.Hash{}) {
		leaf := jurat.Leaf{Kind: jurat.KindSuccession, Subject: jurat.Successor(s.Committee().Epoch + 1), Payload: payload}
		at, _ := slices.BinarySearchFunc(other.Observation.OneOffs, leaf, jurat.CompareSubjects)
		other.Observation.OneOffs = slices.Insert(other.Observation.OneOffs, at, leaf)
	}
	return s.Sign(other.Observation.Member, &other).(*round.Observe)
}

// propose makes a proposal for each next committee that can be had in this round,
// and shows each to members of its own.
func (a *usurper) propose(s Seat, to []jurat.MemberIndex, m *round.Propose) []round.Send {
	honest := others(s)
	s.Rand().Shuffle(len(honest), func(i, j int) { honest[i], honest[j] = honest[j], honest[i] })
	order := candidates(s)
	s.Rand().Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
	slices.SortStableFunc(order, func(x, y jurat.Hash) int { return rank(x == a.last) - rank(y == a.last) })
	said := false
	for _, payload := range order {
		victims := honest[:min(len(honest), 1+s.Rand().IntN(1+s.Committee().N()/3))]
		if len(victims) > 0 && a.swear(s, payload, victims) {
			a.last, said, honest = payload, true, honest[len(victims):]
		}
	}
	if !said {
		return []round.Send{{To: to, Msg: m}}
	}
	return nil
}

// swear shows a proposal that holds a next committee, or none for the zero hash,
// to some members, with what they need to follow it.
func (a *usurper) swear(s Seat, payload jurat.Hash, victims []jurat.MemberIndex) bool {
	quorum := jurat.Quorum(s.Committee().N())
	kept := a.ledger.observations
	defer func() { a.ledger.observations = kept }()
	a.ledger.observations = map[jurat.MemberIndex]*round.Observe{}
	naming := 0
	for _, member := range ascending(kept) {
		o := kept[member]
		if slices.Contains(s.Cabal(), member) {
			o = rename(s, o, payload)
		}
		named := names(s, o)
		if payload == (jurat.Hash{}) && named != payload {
			if naming == quorum-1 {
				continue // one more would make it a leaf
			}
			naming++
		}
		a.ledger.observations[member] = o
		if payload != (jurat.Hash{}) && named == payload {
			naming++
		}
	}
	signers := a.ledger.signers(s)
	if payload != (jurat.Hash{}) && naming < quorum || len(a.ledger.observations) < quorum || len(signers) < quorum {
		return false
	}
	p := a.ledger.propose(s, a.ledger.observers(), a.ledger.list(s, favouredBy(s, victims, signers)))
	if p == nil {
		return false
	}
	s.Say(victims, p)
	for _, member := range s.Cabal() {
		if o := a.ledger.observations[member]; o != nil {
			s.Say(victims, o) // after it: only what a proposal names is kept beside the first
		}
	}
	return true
}

// names is the next committee that an observation names; zero for none.
func names(s Seat, o *round.Observe) jurat.Hash {
	for _, l := range o.Observation.OneOffs {
		if l.Kind == jurat.KindSuccession && l.Subject == jurat.Successor(s.Committee().Epoch+1) {
			return l.Payload
		}
	}
	return jurat.Hash{}
}

// favouredBy are signers, the victims and the cabal before all others.
func favouredBy(s Seat, victims, signers []jurat.MemberIndex) []jurat.MemberIndex {
	ordered := slices.Clone(signers)
	first := func(m jurat.MemberIndex) int {
		return rank(slices.Contains(victims, m) || slices.Contains(s.Cabal(), m))
	}
	slices.SortStableFunc(ordered, func(x, y jurat.MemberIndex) int { return first(y) - first(x) })
	ordered = ordered[:min(len(ordered), jurat.Quorum(s.Committee().N()))]
	slices.Sort(ordered)
	return ordered
}
