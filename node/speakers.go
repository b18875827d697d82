package node

import (
	"context"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// speaker is a part of the node that has leaves sworn besides the feeds: answers
// to requests, records, intents. What it wants sworn it names as one-off leaves of
// this member's observations until enough others name the same; one that must tell
// the others something besides is a listener, too.
type speaker interface {
	// Leaves are what this member names in a round, the most urgent first: of all
	// speakers' no more than jurat.MaxOneOffs are said. It is called by the engine's
	// loop and must not block.
	Leaves(r jurat.Round) []jurat.Leaf
	// Sworn is told of every report. It is called by the engine's loop and must not block.
	Sworn(f round.Finished)
	// Run works until ctx ends.
	Run(ctx context.Context)
}

// listener is a speaker that members tell something besides what they observe.
type listener interface {
	// Frame is the first byte of its frames; Receive takes one, and an error makes
	// its sender wait for the next. It is called by many readers at once.
	Frame() byte
	Receive(from jurat.MemberIndex, frame []byte) error
}

// speakers are a term's.
type speakers []speaker

// room is what the machine leaves of an observation's one-offs: it adds the next committee's itself.
const room = jurat.MaxOneOffs - 1

// observe is what feeds say for a round, with every speaker's leaves: each has its
// share of the room, and what one leaves free is the others', in their order.
func (s speakers) observe(feeds func(jurat.Round) round.Observed) func(jurat.Round) round.Observed {
	return func(r jurat.Round) round.Observed {
		o := feeds(r)
		var said [][]jurat.Leaf
		for _, each := range s {
			said = append(said, each.Leaves(r))
		}
		o.OneOffs = append(o.OneOffs, shared(said, room-len(o.OneOffs))...)
		slices.SortFunc(o.OneOffs, jurat.CompareSubjects)
		o.OneOffs = slices.CompactFunc(o.OneOffs, func(a, b jurat.Leaf) bool { return jurat.CompareSubjects(a, b) == 0 })
		return o
	}
}

// shared takes in turn the first of each that is left, until there is no more room.
func shared(said [][]jurat.Leaf, room int) (taken []jurat.Leaf) {
	for i := 0; ; i++ {
		more := false
		for _, leaves := range said {
			if i >= len(leaves) {
				continue
			}
			if len(taken) == room {
				return taken
			}
			taken, more = append(taken, leaves[i]), true
		}
		if !more {
			return taken
		}
	}
}

func (s speakers) sworn(f round.Finished) {
	for _, each := range s {
		each.Sworn(f)
	}
}

// of is the listener whose frames begin with a byte; nil for none.
func (s speakers) of(first byte) listener {
	for _, each := range s {
		if l, ok := each.(listener); ok && l.Frame() == first {
			return l
		}
	}
	return nil
}
