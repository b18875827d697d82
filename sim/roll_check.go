package sim

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/roll"
)

// The invariants of a roll.
const (
	oneSet      = "no two honest members ever hold different sets for fixed"
	heldByOne   = "what is in the set was in an honest member's list"
	heldByAll   = "what all honest members listed is in the set"
	fixedInTime = "in calm weather a set is fixed"
	fixedLasts  = "what is fixed stays so"
)

// check looks at the invariants.
func (w *rollWorld) check() {
	var fixed jurat.Hash
	for _, m := range w.honest() {
		f := m.machine.Fixed()
		if f == (jurat.Hash{}) {
			continue
		}
		if fixed != (jurat.Hash{}) && f != fixed {
			w.fail(m.self, oneSet, "round %d: it has another", w.seq)
		}
		if fixed = f; m.fixed != (jurat.Hash{}) && m.fixed != f && w.durably(m) {
			w.fail(m.self, fixedLasts, "round %d", w.seq)
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
				w.fail(0, heldByOne, "round %d: %s of %s", w.seq, e.Hash, e.Party)
			}
		}
		for _, e := range w.entries {
			if !slices.ContainsFunc(w.honest(), func(h *rollMember) bool { return !h.lists(e) }) && !slices.Contains(set, e) {
				w.fail(0, heldByAll, "round %d: %s of %s is not in it", w.seq, e.Hash, e.Party)
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
