package node

import (
	"context"
	"errors"
	"maps"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/chain"
)

const (
	// depth is how many blocks are read again each time, because a reorganisation may
	// change them: as many as a request can have its answer wait for.
	depth = 256
	// backlog is how many blocks a start looks back for what is still open.
	backlog = 100_000
	// longestParams is the most bytes of parameters that a request is read with. The
	// longest that a job takes are shorter, and are answered with Refused; longer
	// ones are left to their refund.
	longestParams = 2 * job.MaxParams
)

// errNotBegun is returned where the endpoint that is asked has not got so far: it is asked again.
var errNotBegun = errors.New("the chain does not show yet when this epoch began")

// look takes in what is new on the chain.
func (r *responder) look(ctx context.Context) error {
	head, err := r.chain.client.Head(ctx)
	if err != nil {
		return err
	}
	at := head.Number.Uint64()
	if r.seen == jurat.Hash(head.Hash()) {
		return nil
	}
	if r.seen == (jurat.Hash{}) {
		r.from = at - min(at, backlog)
		start, err := r.started(ctx, r.from, at)
		if err != nil {
			return err
		}
		r.mu.Lock()
		r.start = start
		r.mu.Unlock()
	}
	var log chain.RequestLog
	for contract := range r.contracts {
		part, err := chain.RequestEvents(ctx, r.chain.client, contract, r.committee.ID, r.from, at)
		if err != nil {
			return err
		}
		log.Asked, log.Answered, log.Refunded = append(log.Asked, part.Asked...), append(log.Answered, part.Answered...), append(log.Refunded, part.Refunded...)
	}
	if len(r.fronts) >= knownConsumers {
		clear(r.fronts)
	}
	for i := range log.Asked {
		if err := r.meet(ctx, &log.Asked[i]); err != nil {
			return err
		}
	}
	if err := r.lookAtLegacies(ctx, head.Time); err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pace.take(at, head.Time)
	next := r.take(&log, at)
	r.sift(at, head.Time)
	r.from, r.seen = next, jurat.Hash(head.Hash())
	r.counters.open.Set(float64(r.pool.Open()))
	return nil
}

// started is when this epoch began on the chain, where that is in the blocks from from to at.
func (r *responder) started(ctx context.Context, from, at uint64) (start chain.EpochStart, err error) {
	if r.committee.Epoch == 1 {
		return start, nil
	}
	start, err = chain.ReadEpochStart(ctx, r.chain.client, r.chain.contracts, r.committee.ID, r.committee.Epoch, from, at)
	if err == nil && start.Block == 0 && from == 0 {
		return start, errNotBegun
	}
	return start, err
}

// knownConsumers bounds of how many consumers it is remembered what they are.
const knownConsumers = 4096

// meet finds out what a consumer is.
func (r *responder) meet(ctx context.Context, a *chain.Asked) error {
	consumer := a.Request.Consumer
	if _, known := r.fronts[consumer]; known {
		return nil
	}
	front, err := chain.IsOperatorFront(ctx, r.chain.client, consumer, a.At, r.committee.ID)
	if err != nil {
		return err
	}
	r.fronts[consumer] = front
	return nil
}

// take compares what the blocks from r.from to at say with what is known, and
// returns the block to read from next time.
func (r *responder) take(log *chain.RequestLog, at uint64) (next uint64) {
	ended := map[jurat.Hash]uint64{} // the block in which a request came to its end
	status := map[jurat.Hash]request.Status{}
	for _, a := range log.Answered {
		ended[a.ID], status[a.ID] = a.Block, a.Status
	}
	for _, a := range log.Refunded {
		ended[a.ID] = a.Block
	}
	there := map[jurat.Hash]bool{}
	next = at + 1 - min(at+1, depth)
	for i := range log.Asked {
		a := &log.Asked[i]
		there[a.ID] = true
		known := r.asked[a.ID]
		switch {
		case known != nil:
			known.Block, known.Index = a.Block, a.Index // it may have moved
		case ended[a.ID] != 0 || len(a.Request.Params) > longestParams:
		case r.underpaid(a):
			r.pass(a) // takes no place among those that are answered
		case len(r.asked) >= request.MaxOpen:
			next = min(next, a.Block)
		default:
			r.asked[a.ID] = &question{Asked: *a, front: r.fronts[a.Request.Consumer]}
		}
	}
	for id, a := range r.cheap {
		if ended[id] != 0 || !there[id] && a.Block >= r.from {
			delete(r.cheap, id)
		}
	}
	for id, q := range r.asked {
		block := ended[id]
		switch {
		case block != 0 && block+depth <= at || block == 0 && q.over != 0 && q.over < r.from:
			r.forget(id) // nothing will undo its end
			r.settle(id)
		case block != 0:
			if q.over == 0 && !r.sent(id) {
				r.moved = now()
			}
			q.over, q.status = block, status[id]
			r.drop(id)
		case !there[id] && q.Block >= r.from:
			// A reorganisation has undone the question. An answer that is sworn stays
			// ready: if the same question comes back, it is answered already.
			r.forget(id)
		default:
			q.over, q.status = 0, 0 // if it had one, a reorganisation has undone its end
		}
	}
	return next
}

// underpaid reports whether a request pays less than this operator asks.
func (r *responder) underpaid(a *chain.Asked) bool {
	least := r.least[a.At]
	return least != nil && a.Request.Payment.Cmp(least.of(a.Request.CallbackGas)) < 0
}

// cheapAtOnce bounds how many of them are shown.
const cheapAtOnce = 1000

// pass lets the others answer a request that pays too little here.
func (r *responder) pass(a *chain.Asked) {
	if _, known := r.cheap[a.ID]; known || len(r.cheap) >= cheapAtOnce {
		return
	}
	r.cheap[a.ID] = *a
	r.counters.underpaid.Inc()
	r.log.Info("a request pays too little to be answered here", "request", a.ID, "job", a.Request.Job, "pays", a.Request.Payment, "least", r.least[a.At].of(a.Request.CallbackGas))
}

// sent reports whether this member brought the answer, or tried.
func (r *responder) sent(id jurat.Hash) bool {
	return slices.ContainsFunc(r.ready, func(a *reply) bool { return a.Sworn.ID == id && a.sent })
}

// forget lets a request go.
func (r *responder) forget(id jurat.Hash) {
	r.drop(id)
	delete(r.asked, id)
}

// drop says nothing more of it.
func (r *responder) drop(id jurat.Hash) {
	r.pool.Drop(id)
	r.doer.drop(id)
	r.summer.drop(id)
}

// settle lets its answer go.
func (r *responder) settle(id jurat.Hash) {
	delete(r.legacy, id)
	r.ready = slices.DeleteFunc(r.ready, func(a *reply) bool { return a.Sworn.ID == id })
}

// sift gives the pool what is final enough, and lets go what cannot be delivered
// any more in a block of that time, in seconds.
func (r *responder) sift(at, blockTime uint64) {
	r.placeLegacies()
	ready := make(map[jurat.Hash]bool, len(r.ready))
	for _, a := range r.ready {
		ready[a.Sworn.ID] = true
	}
	for id, a := range r.cheap {
		if blockTime >= a.Request.Deadline {
			delete(r.cheap, id)
		}
	}
	for id, q := range r.asked {
		switch {
		case blockTime >= q.Request.Deadline+r.contracts[q.At]:
			r.forget(id)
		case q.over == 0 && !ready[id] && r.legacy[id] != nil && now().Seconds() <= q.Request.Deadline:
			r.inherit(q, r.legacy[id])
		case q.over != 0 || ready[id] || r.pool.Has(id) || at < q.Block+uint64(q.Request.Confirmations) || now().Seconds() > q.Request.Deadline:
		case r.doer.take(&q.Asked, at):
		default:
			q.running, q.opined = false, false
			// Where the pool is full, the next look tries again.
			_ = r.pool.Add(r.openOf(q))
		}
	}
	over := func(a *reply) bool { return blockTime >= a.Deadline+r.contracts[a.at] }
	r.ready = slices.DeleteFunc(r.ready, over)
	maps.DeleteFunc(r.legacy, func(_ jurat.Hash, a *reply) bool { return over(a) })
}

// openOf is a question as the pool takes it.
func (r *responder) openOf(q *question) request.Asked {
	return request.Asked{ID: q.ID, Deadline: q.Request.Deadline, Block: q.Block, Index: q.Index, Shape: r.shape(q)}
}
