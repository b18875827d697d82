package opened

import "github.com/jurat-network/jurat"

// Hearing is what a member knows of who has answered it.
type Hearing struct {
	Epoch  uint32              // the member's
	Seats  []jurat.MemberIndex // that each of its members had in the epoch before; 0 for none. Empty where that is not known
	Before int                 // members of the epoch before

	versed map[jurat.MemberIndex]uint32
}

// Told says that a member, perhaps this one itself, has told all that it has on record, and
// the last epoch in which it is versed; 0 for none. What it says later counts.
func (h *Hearing) Told(from jurat.MemberIndex, versed uint32) {
	if h.versed == nil {
		h.versed = map[jurat.MemberIndex]uint32{}
	}
	h.versed[from] = versed
}

// Enough reports whether this member is versed. members is how many there are in its epoch.
func (h *Hearing) Enough(members int) bool {
	here, before := 0, map[jurat.MemberIndex]bool{}
	for m, versed := range h.versed {
		if m < 1 || int(m) > members {
			continue
		}
		if versed >= h.Epoch {
			here++
		}
		if uint64(versed)+1 >= uint64(h.Epoch) && int(m) <= len(h.Seats) && h.Seats[m-1] != 0 {
			before[h.Seats[m-1]] = true
		}
	}
	return here > jurat.Faults(members) || h.Before > 0 && len(before) >= jurat.Quorum(h.Before)
}
