package node

import (
	"cmp"
	"context"
	"slices"

	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/chain"
)

// What an epoch has sworn and nobody has brought to the chain before the committee
// rotated is not answered anew: who asked would be told something else than what was
// sworn, and who holds the first answer could choose. As long as Feeds knows the old
// epoch's key (until someone syncs it with Committees) the old report is brought as it
// is. From then on the contract takes it no more, and this epoch swears the same body:
// each member that has seen it proven names it, without a job and without opinions.
//
// Members keep what they saw sworn from one epoch to the next, and tell it, with the
// proof, to those who have joined or were away.

const (
	// legacyBeats is in how many looks at the chain members are told once.
	legacyBeats = 5
	// legaciesAtOnce bounds what is told by others and waits to be checked.
	legaciesAtOnce = 4 * bodiesAtOnce
)

// bequest is what an epoch leaves to the next: the answers that are sworn and not on
// the chain for good.
func (s speakers) bequest() []*reply {
	for _, each := range s {
		if r, ok := each.(*responder); ok {
			return r.bequest()
		}
	}
	return nil
}

func (r *responder) bequest() (left []*reply) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, a := range r.legacy {
		left = append(left, &reply{Sworn: a.Sworn, at: a.at, response: a.response})
	}
	for _, a := range r.ready {
		if r.legacy[a.Sworn.ID] == nil {
			left = append(left, &reply{Sworn: a.Sworn, at: a.at, response: a.response})
		}
	}
	return left
}

// older reports whether of two answers to one request the first was sworn before the
// second: that one stays, on every member.
func older(a, b *chain.Response) bool {
	return cmp.Or(cmp.Compare(a.Report.Epoch, b.Report.Epoch), cmp.Compare(a.Report.Round, b.Report.Round)) < 0
}

// hearLegacies keeps what a member tells until it is checked. Called with r.mu held.
func (r *responder) hearLegacies(told []wire.Legacy) {
	for _, l := range told[:min(len(told), max(0, legaciesAtOnce-len(r.heard)))] {
		if l.Epoch < r.committee.Epoch {
			l.Body = slices.Clone(l.Body)
			r.heard = append(r.heard, l)
		}
	}
}

// lookAtLegacies checks what was told, and learns which epochs' reports the contract
// still takes in a block of that time, in seconds.
func (r *responder) lookAtLegacies(ctx context.Context, blockTime uint64) error {
	r.mu.Lock()
	heard := r.heard
	r.heard = nil
	r.mu.Unlock()
	keys := map[uint32]*chain.EpochKey{}
	keyOf := func(epoch uint32) (*chain.EpochKey, error) {
		if keys[epoch] == nil {
			key, err := chain.ReadEpochKey(ctx, r.chain.client, r.chain.contracts, r.committee.ID, epoch)
			if err != nil {
				return nil, err
			}
			keys[epoch] = key
		}
		return keys[epoch], nil
	}
	for i := range heard {
		l := &heard[i]
		a := r.legacyOf(l)
		if a == nil {
			continue
		}
		key, err := keyOf(l.Epoch)
		if err != nil {
			return err
		}
		a.response.Expiry = key.Expiry
		group := threshold.Group{Key: key.Key}
		if err := group.Verify(a.response.Report.Digest(), a.response.Report.Signature); err != nil {
			r.log.Debug("what is said to have been sworn before the rotation was not", "request", l.ID, "epoch", l.Epoch, "error", err)
			continue
		}
		r.mu.Lock()
		r.legacy[l.ID] = a
		r.mu.Unlock()
	}
	r.mu.Lock()
	epochs := map[uint32]bool{}
	for _, a := range r.legacy {
		epochs[a.response.Report.Epoch] = true
	}
	r.mu.Unlock()
	for epoch := range epochs {
		key, err := keyOf(epoch)
		if err != nil {
			return err
		}
		epochs[epoch] = key.Taken && blockTime < key.Expiry
	}
	r.taken = epochs
	return nil
}

// legacyOf is what a member tells as a reply that is not proven yet; nil where it is of
// no use here.
func (r *responder) legacyOf(l *wire.Legacy) *reply {
	r.mu.Lock()
	defer r.mu.Unlock()
	q := r.asked[l.ID]
	if q == nil || q.over != 0 || l.Proof.Time.Seconds() > q.Request.Deadline {
		return nil
	}
	if _, _, err := request.ParseBody(l.Body); err != nil {
		return nil
	}
	a := &reply{Sworn: request.Sworn{Asked: request.Asked{ID: l.ID, Deadline: q.Request.Deadline, Block: q.Block, Index: q.Index}, Leaf: l.Leaf(), Body: l.Body}, at: q.At,
		response: chain.Response{Report: l.Proof.Report(r.committee.ID, l.Epoch, l.Leaf()), Path: l.Proof.Path, Request: q.Request, Body: l.Body}}
	if had := r.legacy[l.ID]; had != nil && !older(&a.response, &had.response) {
		return nil
	}
	return a
}

// placeLegacies puts those that the contract takes where they are delivered, and
// takes away those that it takes no more. Called with r.mu held.
func (r *responder) placeLegacies() {
	r.ready = slices.DeleteFunc(r.ready, func(a *reply) bool {
		epoch := a.response.Report.Epoch
		return epoch < r.committee.Epoch && !r.taken[epoch]
	})
	for id, a := range r.legacy {
		q := r.asked[id]
		if q == nil || q.over != 0 || !r.taken[a.response.Report.Epoch] || slices.ContainsFunc(r.ready, func(b *reply) bool { return b.Sworn.ID == id }) {
			continue
		}
		r.drop(id)
		a.since = now()
		r.queue(a)
	}
}

// inherit has this epoch swear what an earlier one has. Called with r.mu held.
func (r *responder) inherit(q *question, a *reply) {
	if !r.pool.Has(q.ID) {
		r.drop(q.ID) // an act is not begun anew
		if r.pool.Add(r.openOf(q)) != nil {
			return // full: the next look tries again
		}
	}
	q.running = true // its job need not run
	r.pool.Inherit(q.ID, a.Body)
}

// legacies are what the others are told: the oldest of what is open.
func (r *responder) legacies() (list []wire.Legacy) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for id, a := range r.legacy {
		if q := r.asked[id]; q == nil || q.over != 0 || slices.ContainsFunc(r.ready, func(b *reply) bool { return b.Sworn.ID == id && b.response.Report.Epoch == r.committee.Epoch }) {
			continue
		}
		report := &a.response.Report
		list = append(list, wire.Legacy{Said: request.Said{ID: id, Body: a.Body}, Epoch: report.Epoch,
			Proof: wire.Proof{Round: report.Round, Time: report.Time, Signature: report.Signature, Path: a.response.Path}})
	}
	slices.SortFunc(list, func(x, y wire.Legacy) int {
		a, b := r.legacy[x.ID], r.legacy[y.ID]
		return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Index, b.Index))
	})
	return list[:min(len(list), bodiesAtOnce)]
}

// takeOver begins with what the epoch before has left.
func (r *responder) takeOver(left []*reply) {
	for _, a := range left {
		if had := r.legacy[a.Sworn.ID]; had == nil || older(&a.response, &had.response) {
			r.legacy[a.Sworn.ID] = a
		}
	}
}
