package node

import (
	"context"
	"encoding/binary"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/edge/chain"
)

const (
	// replyInterval is how often answers are looked at that are to be delivered.
	replyInterval = 200 * time.Millisecond
	// repliesAtOnce is how many deliveries are under way at a time: nodes keep few
	// pending transactions of one account.
	repliesAtOnce = 16
	// refusedFor is how long an answer waits that the contract refused.
	refusedFor jurat.Time = 10_000
)

// deliver brings answers to the chain until ctx ends: in the order in which they
// were asked for, while it is this member's turn.
func (r *responder) deliver(ctx context.Context) {
	var flights sync.WaitGroup
	defer flights.Wait()
	slots := make(chan struct{}, repliesAtOnce)
	tick := time.NewTicker(replyInterval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		for a := r.next(now()); a != nil; a = r.next(now()) {
			select {
			case slots <- struct{}{}:
			case <-ctx.Done():
				return
			}
			wait, err := r.send(ctx, a)
			if err != nil {
				<-slots
				r.landed(ctx, a, err)
				if !chain.IsRefusal(err) {
					break // the chain does not answer
				}
				continue
			}
			flights.Go(func() {
				defer func() { <-slots }()
				r.landed(ctx, a, wait())
			})
		}
	}
}

// next is the first answer to be delivered by this member now; nil for none. Those
// behind one whose turn has not come wait with it.
func (r *responder) next(at jurat.Time) *reply {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, a := range r.ready {
		q := r.asked[a.Sworn.ID]
		if q == nil || q.over != 0 || a.sending || at < a.retry {
			continue
		}
		view := a.response.Report.Round.View()
		if at < max(a.since, r.moved)+r.turn(view) && !r.stint.lasts(view, max(r.moved, at-min(at, r.pace.delay()))) {
			return nil
		}
		r.stint = stint{view, at}
		a.sending = true
		return a
	}
	return nil
}

// turn is how long others go first with the answers that are sworn in a view. One
// member brings all of a view's, so that they arrive in order; the next one steps
// in when nothing has come for a while.
func (r *responder) turn(view uint64) jurat.Time {
	seed := jurat.Keccak(r.committee.ID[:], binary.BigEndian.AppendUint64(nil, view))
	return jurat.Time(delivery.Rank(seed, r.committee.N(), r.self)) * r.pace.delay()
}

// stint is this member's work on a view's answers.
type stint struct {
	view uint64
	last jurat.Time // when it sent one
}

// lasts reports whether it goes on: who has stepped in need not wait anew for each
// answer, as long as nobody else has brought any since, nor much time has passed.
func (s stint) lasts(view uint64, since jurat.Time) bool { return s.view == view && s.last > since }

// pace measures how fast a chain makes blocks.
type pace struct{ number, time, blocks, seconds uint64 }

// take notes the newest block's number and time, in seconds.
func (p *pace) take(number, time uint64) {
	if p.number == 0 {
		p.number, p.time = number, time
	}
	p.blocks, p.seconds = number-min(number, p.number), time-min(time, p.time)
}

// delay is how long a member on turn has before the next one steps in: two blocks,
// so that it can be seen whether it has delivered, and at least three seconds.
func (p *pace) delay() jurat.Time {
	if p.blocks < 4 {
		return jurat.Time(deliveryDelay.Milliseconds()) // not known yet
	}
	return max(3000, 2000*jurat.Time(p.seconds)/jurat.Time(p.blocks))
}

// send begins a delivery; wait returns how it ended.
func (r *responder) send(ctx context.Context, a *reply) (wait func() error, err error) {
	call, err := chain.FulfilCall(a.at, &a.response)
	if err != nil {
		return nil, err
	}
	receipt, err := r.chain.sender.Begin(ctx, call)
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	a.sent = true
	r.mu.Unlock()
	return func() error { _, err := receipt(); return err }, nil
}

// landed takes note of how a delivery ended. Where it came about, the chain says
// so at the next look; where it was refused it may be that another was faster.
func (r *responder) landed(ctx context.Context, a *reply, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	a.sending = false
	a.retry = now() + refusedFor
	switch {
	case err == nil:
		r.counters.fulfilled.Inc()
		r.log.Info("an answer was delivered", "request", a.Sworn.ID)
	case ctx.Err() != nil || chain.IsRevert(err, "NotOpen"):
	case err.Error() != r.refused:
		r.refused = err.Error()
		r.log.Warn("an answer could not be delivered", "request", a.Sworn.ID, "error", err)
	}
}
