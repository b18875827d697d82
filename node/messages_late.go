package node

import (
	"context"
	"fmt"
	"time"

	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
)

// lookAtWeather tells the pool what this chain was like for messages to it that are late:
// whether it took transactions until their deadline.
func (f *ferry) lookAtWeather(ctx context.Context, s *shore, final message.Block) error {
	f.mu.Lock()
	late := f.pool.Overdue(s.id)
	f.mu.Unlock()
	for _, m := range late {
		w, err := weatherOf(ctx, s.quorum, m, final)
		if err != nil {
			return fmt.Errorf("whether chain %d took transactions while message %s was open: %w", s.id, m.ID(), err)
		}
		f.log.Warn("a message is late", "message", m.ID(), "lane", m.Lane().String(), "blocks_with_transactions", w.Blocks, "base_fee", w.BaseFee)
		f.mu.Lock()
		f.pool.Weathered(m.ID(), w)
		f.mu.Unlock()
	}
	return nil
}

// weatherOf looks at the last blocks until a message's deadline, of those since it was sent.
func weatherOf(ctx context.Context, q *chain.Quorum, m *message.Message, final message.Block) (w message.Weather, err error) {
	number, err := lastUntil(ctx, q, m.Deadline, final)
	if err != nil {
		return w, err
	}
	for range message.WeatherBlocks {
		h, err := q.Header(ctx, number)
		if err != nil {
			return w, err
		}
		if h.Time <= m.Sent || h.Time > m.Deadline {
			break
		}
		if h.GasUsed > 0 {
			w.Blocks++
		}
		if h.BaseFee != nil && h.BaseFee.IsUint64() {
			w.BaseFee = max(w.BaseFee, h.BaseFee.Uint64())
		}
		if number == 0 {
			break
		}
		number--
	}
	return w, nil
}

// lastUntil is the number of the last block that is not later than a time, up to a final one.
func lastUntil(ctx context.Context, q *chain.Quorum, until uint64, final message.Block) (uint64, error) {
	if final.Time <= until {
		return final.Number, nil
	}
	low, high := uint64(0), final.Number // the block at high is later; that at low is not, or is the first
	for low+1 < high {
		middle := low + (high-low)/2
		b, err := q.Block(ctx, middle)
		if err != nil {
			return 0, err
		}
		if b.Time > until {
			high = middle
		} else {
			low = middle
		}
	}
	return low, nil
}

// breachInterval is how often it is looked for late messages to pay for.
const breachInterval = 2 * time.Second

// answerFor has the committee pay, this member included, for messages that it swears to be
// late, under the first agreement that covers them, until ctx ends.
func (f *ferry) answerFor(ctx context.Context) {
	home := f.node.chain
	if f.watcher == nil || !home.binds() {
		return
	}
	tick := time.NewTicker(breachInterval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		f.mu.Lock()
		breaches := f.pool.Breaches(now())
		f.mu.Unlock()
		for _, b := range breaches {
			if f.bringBreach(ctx, home, &b) {
				f.mu.Lock()
				f.pool.Paid(b.Message.ID())
				f.mu.Unlock()
			}
		}
	}
}

// bringBreach brings one; settled says that there is no use in trying again.
func (f *ferry) bringBreach(ctx context.Context, home *chainSide, b *message.Breach) (settled bool) {
	if b.Message.SourceChain != home.client.ChainID() {
		return true // no bond lies where it was sent
	}
	live := f.watcher.live()
	for _, under := range live {
		call, err := chain.LateCall(home.bound, under.Terms, f.committee.Epoch, b)
		if err != nil {
			f.log.Error("a late message cannot be brought to where bonds are", "error", err)
			return true
		}
		tx, slashes, err := chain.FileCall(ctx, home.sender, home.bound, call)
		switch {
		case err == nil:
			f.log.Error("THE COMMITTEE PAID FOR A LATE MESSAGE", "message", b.Message.ID(), "agreement", under.ID, "members", len(slashes), "tx", tx)
			return true
		case chain.IsRevert(err, "Proven"):
			return true
		case !chain.IsRefusal(err):
			f.log.Warn("a late message is not brought to where bonds are", "message", b.Message.ID(), "error", err)
			return false
		}
		f.log.Info("an agreement does not cover a late message", "message", b.Message.ID(), "agreement", under.ID, "error", err)
	}
	return false // of agreements that were not read yet, another may
}
