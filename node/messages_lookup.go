package node

import (
	"context"
	"fmt"

	"github.com/jurat-network/jurat/core/message"
)

// windowsAtOnce is how many ranges of blocks one turn of reading looks through.
const windowsAtOnce = 16

// lookup is the search for a message that a chain may have sent: from its newest block
// back, a window at a time, so that a long one holds up nothing else.
type lookup struct {
	query message.Query
	low   uint64 // the lowest block that may have it
	next  uint64 // the highest one that was not looked at yet
}

// lookUp goes on answering the pool's questions whether this chain sent a message. An
// answer takes a quorum of endpoints that still have what is looked for: where they have
// thrown old events away, there is no answer, and the error says so.
func (f *ferry) lookUp(ctx context.Context, s *shore) error {
	for range windowsAtOnce {
		if s.lookup == nil {
			if err := f.beginLookup(ctx, s); err != nil || s.lookup == nil {
				return err
			}
		}
		k := s.lookup
		sent, over := false, k.next < k.low
		if !over {
			from := max(k.low, k.next-min(k.next, blocksAtOnce-1))
			var err error
			if sent, err = s.quorum.HasSent(ctx, s.ends.Outbox, k.query.ID, from, k.next); err != nil {
				return fmt.Errorf("whether a sworn message was sent is not known, and its lane is not resumed before it is: %w", err)
			}
			over = from == k.low
			k.next = from - min(from, 1)
		}
		if sent || over {
			f.answer(s, k.query, sent)
		}
	}
	return nil
}

// beginLookup takes up the next question about the chain.
func (f *ferry) beginLookup(ctx context.Context, s *shore) error {
	q, final, ok := f.question(s.id)
	if !ok {
		return nil
	}
	low, err := s.quorum.FirstSince(ctx, q.From, final.Number)
	if err != nil {
		return err
	}
	after, err := s.quorum.FirstSince(ctx, q.To+1, final.Number)
	if err != nil {
		return err
	}
	if after <= low { // no final block is of that time
		f.answer(s, q, false)
		return nil
	}
	s.lookup = &lookup{query: q, low: low, next: after - 1}
	return nil
}

// question is what the pool next wants to know of a chain, and its newest final block.
func (f *ferry) question(chain uint64) (q message.Query, final message.Block, ok bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, q := range f.pool.Unsure(message.MaxStrangers) {
		if q.Chain == chain {
			return q, f.final[chain], true
		}
	}
	return q, final, false
}

func (f *ferry) answer(s *shore, q message.Query, sent bool) {
	s.lookup = nil
	f.mu.Lock()
	defer f.mu.Unlock()
	f.pool.Answer(now(), q, sent)
	if sent {
		return
	}
	for _, v := range f.pool.Lanes() {
		if v.Doubt != nil && v.Doubt.Message == q.ID {
			f.log.Error("A MESSAGE IS SWORN THAT WAS NEVER SENT: its lane is to be halted", "message", q.ID, "lane", v.Lane.String())
		}
	}
}

// arrivals looks for messages that came to the inbox and of which this member knows
// nothing. What its source chain does not have by its id was never sent, and the lane is
// to be halted. On a lane where messages without the guard's oath are announced and
// wait, that is in time.
func (f *ferry) arrivals(ctx context.Context, s *shore, newest message.Block) error {
	f.mu.Lock()
	lanes := map[uint64]message.Lane{} // by source
	for l := range f.lanes {
		if l.DestinationChain == s.id {
			lanes[l.SourceChain] = l
			if !f.watched[l] { // what arrived before it was known is looked at, too
				s.watched = 0
			}
		}
	}
	f.mu.Unlock()
	if s.watched == 0 {
		s.watched = newest.Number - min(newest.Number, blocksAtOnce)
	}
	by := message.Block{Time: max(newest.Time, now().Seconds())} // the arrivals' own blocks are no later
	for s.watched < newest.Number {
		to := min(newest.Number, s.watched+s.span)
		list, err := s.quorum.Inbox(ctx, s.ends.Inbox, s.watched+1, to)
		s.asked(err)
		if err != nil {
			return err
		}
		f.mu.Lock()
		for _, a := range list {
			if l, ours := lanes[a.Source]; ours {
				f.pool.Arrived(now(), l, a.ID, by)
			}
		}
		f.mu.Unlock()
		s.watched = to
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, l := range lanes {
		f.watched[l] = true
	}
	return nil
}
