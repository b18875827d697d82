package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync/atomic"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/opened"
	"github.com/jurat-network/jurat/core/roll"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/store"
)

// past is the summer's part in knowing what members before these opened (core/opened).
type past struct {
	keyOf  func(ctx context.Context, epoch uint32) ([32]byte, error) // the key that an epoch's reports are signed with; zero for none
	began  uint64                                                    // Unix seconds: when this member was first in this epoch
	versed atomic.Bool                                               // it knows all, and may open

	// The fields below are Run's, and those of the summer's mu where it says so.
	hearing *opened.Hearing              // nil before it is known who was a member before
	keys    map[uint32]*threshold.Group  // by epoch
	cursors map[jurat.MemberIndex]uint64 // up to which opening of each it has taken in what that has on record
	heard   map[jurat.MemberIndex]recall // not taken in yet, of each the last; guarded by mu
	told    jurat.Time
	tidied  jurat.Time
	trouble string // what was last told of
}

// recall is what members say of the openings that they have on record: a question where it
// asks, else an answer.
type recall struct {
	Asks   bool              `json:"asks,omitempty"`
	After  uint64            `json:"after,omitempty"`  // the last opening that is known of who answers
	Last   uint64            `json:"last,omitempty"`   // the last of those that are told
	More   bool              `json:"more,omitempty"`   // others follow
	Claims []json.RawMessage `json:"claims,omitempty"` // those that are told, as opened.Claim.Encode has them
	Versed uint32            `json:"versed,omitempty"` // the last epoch in which who answers knows what was opened before it; 0 for none
}

// recallBytes bounds the claims that are told at once, but one.
const recallBytes = maxEnclaveFrame - opened.MaxClaim - 1024

// tidyEvery is how often what is over is forgotten.
const tidyEvery jurat.Time = 3600_000

// errUnversed is why a set that is fixed is not opened here yet.
var errUnversed = errors.New("this member does not know yet which sums were opened before its epoch: it waits for the answers of 2f+1 members of the epoch before")

// beginPast finds out whether this member knows what was opened before.
func (s *summer) beginPast() (err error) {
	if s.past.began, err = s.store.BeginEpoch(s.committee.Epoch, now().Seconds()); err != nil {
		return err
	}
	if s.committee.Epoch == 1 {
		if err := s.store.KnowOpenings(1); err != nil {
			return err
		}
	}
	last, err := s.store.Versed()
	s.past.versed.Store(last >= s.committee.Epoch)
	s.past.cursors, s.past.heard, s.past.keys = map[jurat.MemberIndex]uint64{}, map[jurat.MemberIndex]recall{}, map[uint32]*threshold.Group{}
	return err
}

// tend does what is due besides the sums in hand.
func (s *summer) tend(ctx context.Context) {
	var err error
	if now() >= s.past.tidied+tidyEvery {
		s.past.tidied, err = now(), s.forget()
	}
	if !s.past.versed.Load() {
		err = errors.Join(err, s.learn(ctx))
	}
	switch {
	case err == nil:
		s.past.trouble = ""
	case err.Error() != s.past.trouble && ctx.Err() == nil:
		s.past.trouble = err.Error()
		s.log.Warn("what was opened of private sums before is not known here", "error", err)
	}
}

// learn takes in what was told, asks for more, and finds out whether it is enough.
func (s *summer) learn(ctx context.Context) error {
	key := s.sealing.Load()
	if key == nil {
		return nil // nor is anything opened without it
	}
	if s.past.hearing == nil {
		if err := s.ask(key.plan); err != nil {
			return err
		}
	}
	s.mu.Lock()
	heard := s.past.heard
	s.past.heard = map[jurat.MemberIndex]recall{}
	s.mu.Unlock()
	var trouble error
	for _, m := range slices.Sorted(maps.Keys(heard)) {
		trouble = errors.Join(trouble, s.takeIn(ctx, m, heard[m])) // one must not keep the others from being heard
	}
	waited := now().Seconds() >= s.past.began+openingsKept
	if !waited && !s.past.hearing.Enough(s.committee.N()) {
		if now() >= s.past.told+sumAgain {
			s.past.told = now()
			for i := range s.committee.Members {
				s.askFor(jurat.MemberIndex(i + 1))
			}
		}
		return trouble
	}
	if err := s.store.KnowOpenings(s.committee.Epoch); err != nil {
		return err
	}
	s.past.versed.Store(true)
	s.log.Info("it is known here which private sums were opened before this epoch: this member may open others", "epoch", s.committee.Epoch)
	return nil
}

// ask begins to ask: it is known who was a member before.
func (s *summer) ask(p *plan) error {
	h := &opened.Hearing{Epoch: s.committee.Epoch}
	if p != nil && p.Old != nil {
		h.Seats, h.Before = p.Holders, len(p.Old.Shares)
	}
	last, err := s.store.Versed()
	if err != nil {
		return err
	}
	h.Told(s.self, last)
	s.past.hearing = h
	if h.Before == 0 {
		s.log.Warn("too few members of the epoch before are left to be sure which private sums it opened: none is opened until that no longer matters", "epoch", s.committee.Epoch, "until", s.past.began+openingsKept)
		return nil
	}
	s.log.Info("this member opens no private sum before it knows which were opened before its epoch: it asks", "epoch", s.committee.Epoch)
	return nil
}

func (s *summer) askFor(m jurat.MemberIndex) {
	if m != s.self {
		s.say(m, &sumWord{Recall: &recall{Asks: true, After: s.past.cursors[m]}})
	}
}

// recalled hears of openings: it answers a question, and keeps an answer for Run.
func (s *summer) recalled(from jurat.MemberIndex, w *recall) {
	switch {
	case w.Asks:
		s.recount(from, w.After)
	case !s.past.versed.Load():
		s.mu.Lock()
		s.past.heard[from] = *w
		s.mu.Unlock()
		s.stir()
	}
}

// recount tells a member of openings that it has not been told.
func (s *summer) recount(to jurat.MemberIndex, after uint64) {
	versed, err := s.store.Versed() // before the claims: it is of these
	claims, last, more, failed := s.store.Claims(after, recallBytes)
	if err := errors.Join(err, failed); err != nil {
		s.log.Warn("it is not told which private sums were opened", "member", to, "error", err)
		return
	}
	answer := &recall{After: after, Last: last, More: more, Versed: versed}
	for _, c := range claims {
		answer.Claims = append(answer.Claims, c)
	}
	s.say(to, &sumWord{Recall: answer})
}

// takeIn takes in what a member told: all of it, or, where one is not proven, nothing.
func (s *summer) takeIn(ctx context.Context, m jurat.MemberIndex, w recall) error {
	if w.After != s.past.cursors[m] {
		return nil // told twice
	}
	since := now().Seconds() - min(now().Seconds(), openingsKept)
	for _, body := range w.Claims {
		o, err := s.proven(ctx, body)
		if errors.Is(err, opened.ErrClaim) {
			s.log.Warn("a member tells of an opening that it does not prove: what it tells does not count", "member", m, "error", err)
			s.network.Penalise(m)
			return nil
		}
		if err != nil {
			return err
		}
		if o.Time < since {
			continue
		}
		if err := s.store.LearnOpening(&store.Opening{Request: o.Request, Job: o.Job, Set: o.Set, Parties: o.Parties, Time: o.Time, Claim: body}); err != nil {
			return err
		}
	}
	s.past.cursors[m] = w.Last
	switch {
	case !w.More:
		s.past.hearing.Told(m, w.Versed)
	case len(w.Claims) > 0:
		s.askFor(m) // at once
	}
	return nil
}

// proven is the opening that a claim proves. The error wraps opened.ErrClaim, or is of the chain.
func (s *summer) proven(ctx context.Context, body []byte) (*opened.Opening, error) {
	c, err := opened.Parse(body)
	if err != nil {
		return nil, err
	}
	if c.Epoch < 1 || c.Epoch > s.committee.Epoch {
		return nil, fmt.Errorf("%w: of epoch %d, and this is %d", opened.ErrClaim, c.Epoch, s.committee.Epoch)
	}
	group := s.past.keys[c.Epoch]
	if group == nil {
		key, err := s.past.keyOf(ctx, c.Epoch)
		if err == nil && key == [32]byte{} {
			err = fmt.Errorf("the chain does not show the key of epoch %d", c.Epoch)
		}
		if err != nil {
			return nil, err
		}
		group = &threshold.Group{Key: key}
		s.past.keys[c.Epoch] = group
	}
	return c.Check(s.committee.ID, func(digest jurat.Hash, sig jurat.Signature) bool { return group.Verify(digest, sig) == nil })
}

// claim is what proves to others that a set was fixed, which this member is about to open.
func (s *summer) claim(x *query, set roll.List) ([]byte, error) {
	s.mu.Lock()
	_, c, proof := x.machine.Told()
	s.mu.Unlock()
	claim := &opened.Claim{Chain: s.chain, At: x.asked.at, Request: *x.asked.request, Kind: x.Kind, Width: x.Width, Least: x.Least, Set: set.Encode(), Epoch: s.committee.Epoch}
	if c.Set != set.Hash(x.ID()) {
		return nil, errProof
	}
	if err := json.Unmarshal(proof, &claim.Proof); err != nil {
		return nil, fmt.Errorf("prove that a set was fixed: %w", err)
	}
	return claim.Encode()
}
