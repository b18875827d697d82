package node

import (
	"context"

	"github.com/jurat-network/jurat/core/message"
)

// lookUpsAtOnce is how many messages are looked up in one turn.
const lookUpsAtOnce = 16

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
		by := message.Block{Time: max(newest.Time, now().Seconds())} // the arrivals' own blocks are no later
		for _, a := range list {
			if l, ours := f.laneFrom(a.Source, s.id); ours {
				f.mu.Lock()
				f.pool.Arrived(now(), l, a.ID, by)
				f.mu.Unlock()
			}
		}
		s.watched = to
	}
	return f.lookUp(ctx)
}

// lookUp answers the pool's questions whether a chain sent a message.
func (f *ferry) lookUp(ctx context.Context) error {
	f.mu.Lock()
	asked := f.pool.Unsure(lookUpsAtOnce)
	f.mu.Unlock()
	for _, q := range asked {
		for _, source := range f.chains {
			if source.id != q.Lane.SourceChain {
				continue
			}
			f.mu.Lock()
			final := f.final[source.id]
			f.mu.Unlock()
			sent, err := source.quorum.HasSent(ctx, source.ends.Outbox, q.ID, final.Number)
			if err != nil {
				return err
			}
			if !sent {
				f.log.Error("A MESSAGE IS SWORN THAT WAS NEVER SENT: its lane is to be halted", "message", q.ID, "lane", q.Lane.String())
			}
			f.mu.Lock()
			f.pool.Answer(now(), q.ID, sent)
			f.mu.Unlock()
		}
	}
	return nil
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
