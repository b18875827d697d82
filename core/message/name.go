package message

import (
	"cmp"
	"slices"

	"github.com/jurat-network/jurat"
)

// Name is what this member names in an observation, at most room leaves: first
// what halts and resumes lanes, late messages and such as were never sent, then of each lane in turn the next message that was
// sent and the next that is to be returned. So a lane that is full costs the others
// no more than their turn, and members that see the same name the same, which is
// what has a leaf sworn. A message that the others do not name lets those after it go first.
func (p *Pool) Name(room int) (leaves []jurat.Leaf) {
	var queues [][]*entry
	for _, l := range p.lanes {
		if !l.ours(p) {
			continue
		}
		leaves = append(leaves, l.changes(p)...)
		if l.doubt == nil && l.policy != nil {
			queues = append(queues, l.toSwear(p), l.toReturn(p))
		}
	}
	leaves = append(leaves, p.toBlame()...)
	leaves = append(leaves, p.toDeny()...)
	leaves = leaves[:min(len(leaves), room)]
	for i := 0; ; i++ {
		more := false
		for _, queue := range queues {
			if i >= len(queue) {
				continue
			}
			if len(leaves) == room {
				return leaves
			}
			e := queue[i]
			e.named, more = true, true
			if e.lost {
				leaves = append(leaves, ReturnLeaf(e.id))
			} else {
				leaves = append(leaves, SentLeaf(e.id))
			}
		}
		if !more {
			return leaves
		}
	}
}

// toSwear are the lane's messages that this member's committee has not sworn, in
// order. Of a halted lane none is sworn: what halted it may be that they were not sent.
func (l *lane) toSwear(p *Pool) []*entry {
	if l.policy.Halted() {
		return nil
	}
	return l.choose(func(e *entry) bool {
		return e.checked && !e.lost && e.landing.Arrival != Delivered && e.sent[p.Committee] == nil
	})
}

// toReturn are the messages that were not delivered. A halt does not hold them up:
// nothing is delivered any more after its deadline, halted or not.
func (l *lane) toReturn(p *Pool) []*entry {
	return l.choose(func(e *entry) bool { return e.lost && e.gone == 0 && e.returned[p.Committee] == nil })
}

func (l *lane) choose(which func(*entry) bool) (queue []*entry) {
	for _, e := range l.entries {
		if which(e) {
			queue = append(queue, e)
		}
	}
	slices.SortStableFunc(queue, func(a, b *entry) int { return cmp.Compare(a.tries/patience, b.tries/patience) })
	return queue
}
