package sim

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/roll"
)

// lie is what a liar names: what an honest member would, with the payloads exchanged for
// what may do harm.
func (w *rollWorld) lie(m *rollMember) []jurat.Leaf {
	liar := w.weather.IntN(8)
	if liar == 0 {
		return nil
	}
	// The honest member whose part it copies, in another's words.
	copied := w.honest()[w.weather.IntN(len(w.honest()))]
	list, _, _ := copied.machine.Told()
	mask := roll.New(w.config(m), roll.State{})
	if list == nil || liar > 2 {
		mask.Close(m.list)
	} else if decoded, err := roll.Decode(list, 16); err == nil {
		mask.Close(decoded)
	}
	s, _ := mask.Unsaved()
	if len(w.certs) > 0 && liar%2 == 0 {
		s.Proposed = w.certs[w.weather.IntN(len(w.certs))].Set
	} else if copies, _ := copied.machine.Unsaved(); liar > 2 {
		s.Proposed = copies.Proposed // whom it helps to have two of them sworn
	}
	leaves := roll.New(w.config(m), s).Name(1)
	if len(w.certs) > 0 && w.weather.IntN(2) == 0 { // it holds to any certificate whatever it proposes
		c := w.certs[w.weather.IntN(len(w.certs))]
		held := roll.New(w.config(m), roll.State{Sworn: c, Proposed: c.Set}).Name(1)
		leaves = append(leaves, held[len(held)-1])
	}
	if w.weather.IntN(2) == 0 { // its list goes to some, or to nobody
		for _, to := range w.honest() {
			if told, _, _ := roll.New(w.config(m), s).Told(); told != nil && w.weather.IntN(3) > 0 {
				_ = to.machine.HearList(m.self, told)
			}
		}
	}
	return leaves
}

// anyList is a list of what there is and of what there is not.
func (w *rollWorld) anyList() (l roll.List) {
	for i := range w.plan.Parties {
		e := roll.Entry{Party: jurat.Address{byte(i + 1)}, Hash: jurat.Keccak([]byte{byte(i), byte(w.weather.IntN(3))})}
		if w.weather.IntN(4) > 0 {
			l = append(l, e)
		}
	}
	return l
}
