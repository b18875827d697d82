package node

import (
	"context"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
)

// arrival is a message that an inbox has seen and this member has not: not yet, or
// not any more, or it was never sent.
type arrival struct {
	chain.Arrived
	lane  message.Lane
	since uint64 // Unix seconds past which its source chain would show it
}

// clockSlack is how many seconds chains' clocks may be apart from this one.
const clockSlack = 30

// watchInbox looks for messages that came to the inbox and of which this member knows
// nothing. It asks nobody for them, least of all the committee that swore them: what its
// source chain does not have by its id was never sent, and the lane is to be halted. On
// a lane where messages without the guard's oath are announced and wait, that is in time.
func (f *ferry) watchInbox(ctx context.Context, s *shore, newest message.Block) error {
	if s.watched == 0 {
		s.watched = newest.Number - min(newest.Number, depth)
	}
	if s.watched < newest.Number {
		to := min(newest.Number, s.watched+blocksAtOnce)
		list, err := s.quorum.Inbox(ctx, s.ends.Inbox, s.watched+1, to)
		if err != nil {
			return err
		}
		for _, a := range list {
			if l, ours := f.laneFrom(a.Source, s.id); ours && !f.knows(a.ID) && len(s.arrivals) < message.MaxStrangers {
				s.arrivals = append(s.arrivals, arrival{a, l, max(newest.Time, now().Seconds()) + clockSlack})
			}
		}
		s.watched = to
	}
	left := s.arrivals[:0]
	for _, a := range s.arrivals {
		settled, err := f.settleArrival(ctx, &a)
		if err != nil {
			return err
		}
		if !settled {
			left = append(left, a)
		}
	}
	s.arrivals = left
	return nil
}

// settleArrival finds out whether a message was sent, once its source chain would show it.
func (f *ferry) settleArrival(ctx context.Context, a *arrival) (settled bool, err error) {
	if f.knows(a.ID) {
		return true, nil
	}
	for _, source := range f.chains {
		if source.id != a.Source {
			continue
		}
		f.mu.Lock()
		final := f.final[source.id]
		f.mu.Unlock()
		if final.Time <= a.since {
			return false, nil // it may still come
		}
		sent, err := source.quorum.HasSent(ctx, source.ends.Outbox, a.ID, final.Number)
		if err != nil || sent {
			return sent, err
		}
		f.log.Error("A MESSAGE ARRIVED THAT WAS NEVER SENT: its lane is to be halted", "message", a.ID, "lane", a.lane.String(), "block", a.Block.Number)
		f.mu.Lock()
		f.pool.Halt(now(), a.lane, message.NeverSent)
		f.mu.Unlock()
	}
	return true, nil
}

func (f *ferry) knows(id jurat.Hash) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	_, ok := f.pool.Life(id)
	return ok
}

// laneFrom is the served lane between two chains.
func (f *ferry) laneFrom(source, destination uint64) (message.Lane, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for l := range f.lanes {
		if l.SourceChain == source && l.DestinationChain == destination {
			return l, true
		}
	}
	return message.Lane{}, false
}
