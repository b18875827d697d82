package node

import (
	"context"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
)

// age takes note of how old the chain's final blocks are. What was once the most counts
// less with every turn, by half in about ten minutes.
func (f *ferry) age(s *shore, newest, final message.Block) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.lags[s.id] = max(newest.Time-min(newest.Time, final.Time), f.lags[s.id]*999/1000)
}

// leastVeto is the shortest delay on lanes from a chain in which a guard can object; 0
// before the chain was read.
func (f *ferry) leastVeto(source uint64) uint64 {
	if lag, known := f.lags[source]; known {
		return message.LeastVeto(lag)
	}
	return 0
}

// warn tells once of a lane on which messages wait for the guard to object, and wait for
// less than it takes to find out that they were never sent.
func (f *ferry) warn(l message.Lane, in *chain.LaneAt) {
	least := f.leastVeto(l.SourceChain)
	if in.Guard == (jurat.Hash{}) || in.Veto == 0 || least <= uint64(in.Veto) || f.warned[l] == in.Veto {
		return
	}
	f.warned[l] = in.Veto
	f.log.Error("a lane's vetoDelay is too short for its guard to object in: its admin is to set a longer one (setVetoDelay)",
		"lane", l.String(), "veto_s", in.Veto, "least_s", least)
}

// readLanes reads the chain's ends of lanes, and takes up those of this committee.
func (f *ferry) readLanes(ctx context.Context, s *shore, at message.Block) error {
	for _, far := range f.chains {
		if far == s {
			continue
		}
		out, err := s.quorum.OutboxLane(ctx, s.ends.Outbox, far.id, at)
		if err != nil {
			return err
		}
		to := message.Lane{SourceChain: s.id, Outbox: s.ends.Outbox, DestinationChain: far.id, Inbox: out.Far, Committee: out.Committee}
		if out.Far == far.ends.Inbox && out.Far != (jurat.Address{}) {
			f.take(s, to, out.Guard)
			f.mu.Lock()
			f.pool.Restrict(to, message.Terms{Changes: out.Changes, Guard: out.Guard})
			f.mu.Unlock()
		}
		in, err := s.quorum.InboxLane(ctx, s.ends.Inbox, far.id, f.tokens(far.id, s.id), at)
		if err != nil {
			return err
		}
		if in.Far != far.ends.Outbox || in.Far == (jurat.Address{}) {
			continue
		}
		from := message.Lane{SourceChain: far.id, Outbox: in.Far, DestinationChain: s.id, Inbox: s.ends.Inbox, Committee: in.Committee}
		f.mu.Lock()
		if f.watched[from] {
			f.pool.Govern(from, message.Policy{Changes: in.Changes, Guard: in.Guard, Floors: in.Floors, Veto: in.Veto})
			f.warn(from, in)
		}
		f.mu.Unlock()
	}
	return nil
}

// take serves a lane from a chain that this committee swears, or guards. What was sent
// before it was known is read from the beginning.
func (f *ferry) take(s *shore, l message.Lane, guard jurat.Hash) {
	if l.Committee != f.committee.ID && guard != f.committee.ID {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.lanes[l] {
		return
	}
	if err := f.pool.Serve(l); err != nil {
		f.log.Error("a lane is not served", "lane", l.String(), "error", err)
		return
	}
	f.lanes[l], s.begun = true, false
	f.recallHeld(l)
	f.log.Info("a lane is served", "lane", l.String(), "guard", guard)
}

// tokens are those whose floors matter on the lane between two chains: of what is
// open, and the zero one, of messages without tokens.
func (f *ferry) tokens(source, destination uint64) []jurat.Address {
	f.mu.Lock()
	defer f.mu.Unlock()
	list := []jurat.Address{{}}
	for l := range f.lanes {
		if l.SourceChain != source || l.DestinationChain != destination {
			continue
		}
		for _, life := range f.pool.Lives(l) {
			for _, t := range life.Message.Tokens {
				if !life.Stage.Over() && !slices.Contains(list, t.Token) {
					list = append(list, t.Token)
				}
			}
		}
	}
	return list
}
