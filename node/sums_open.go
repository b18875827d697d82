package node

import (
	"crypto/rand"
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/roll"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/sum"
	"github.com/jurat-network/jurat/edge/store"
)

// opening opens a sum as far as it can be: this member's share once the set is fixed and
// recorded, and the total once enough others' are here.
func (s *summer) opening(x *query) error {
	s.mu.Lock()
	set, known := x.machine.Set()
	contributions := make([]*sum.Contribution, 0, len(set))
	for _, e := range set {
		if g := x.given[e.Hash]; g != nil {
			contributions = append(contributions, g.Contribution)
		}
	}
	_, unsaved := x.machine.Unsaved()
	tally, done := x.tally, x.body != nil && x.tally == nil
	s.mu.Unlock()
	if !known || unsaved || done || len(contributions) < len(set) {
		return nil // one that is lacking was asked for
	}
	if tally == nil {
		var err error
		if tally, err = s.begin(x, set, contributions); tally == nil {
			return err
		}
	}
	return s.combine(x, tally)
}

// conclude settles this member's opinion.
func (s *summer) conclude(x *query, status request.Status, result []byte, problem string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if x.body == nil {
		x.body, x.problem = request.Body(status, result), problem
	}
}

// begin decides whether a set may be opened, records that it is, and makes this member's
// share. The tally is nil where it is not opened.
func (s *summer) begin(x *query, set roll.List, contributions []*sum.Contribution) (*sum.Tally, error) {
	parties := make([]jurat.Address, len(set))
	for i, e := range set {
		parties[i] = e.Party
	}
	if len(set) < int(x.Least) {
		s.conclude(x, request.Halted, nil, fmt.Sprintf("%d of %d parties gave, and it takes %d", len(set), len(x.Parties), x.Least))
		return nil, nil
	}
	if !s.past.versed.Load() {
		s.mu.Lock()
		x.problem = errUnversed.Error()
		s.mu.Unlock()
		return nil, nil
	}
	claim, err := s.claim(x, set)
	if err != nil {
		return nil, err
	}
	at := now().Seconds()
	before, err := s.store.Openings(x.job.Hash(), at-min(at, openingsKept))
	if err != nil {
		return nil, err
	}
	for _, o := range before {
		if apart := sum.Apart(o.Parties, parties); o.Request != x.id && apart > 0 && apart < int(x.Least) {
			s.conclude(x, request.Halted, nil, fmt.Sprintf("of the same job request %s was opened, of parties that differ in %d: what the totals differ by would tell of so few", o.Request, apart))
			return nil, nil
		}
	}
	tally, err := sum.Add(&x.key.Key, x.Query, contributions)
	if err != nil {
		s.conclude(x, request.Halted, nil, err.Error())
		return nil, nil
	}
	recorded, err := s.store.KeepOpening(&store.Opening{Request: x.id, Job: x.job.Hash(), Set: tally.Set(), Parties: parties, Time: at, Claim: claim})
	if errors.Is(err, store.ErrOpenings) {
		s.conclude(x, request.Halted, nil, err.Error())
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	if err := tally.MayOpen(recorded, at); errors.Is(err, sum.ErrAnotherSet) {
		s.conclude(x, request.Halted, nil, err.Error())
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	share, err := sum.ShareOf(rand.Reader, x.key.Group, x.key.Share, tally)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	x.tally, x.share, x.fresh, x.told, x.problem = tally, share.Encode(), true, 0, ""
	x.shares[s.self] = x.share
	s.log.Info("this member opens its share of a private sum", "request", x.id, "set", tally.Set(), "contributions", len(set))
	return tally, nil
}

// combine opens the total with the members' shares, if there are enough that are right.
func (s *summer) combine(x *query, tally *sum.Tally) error {
	s.mu.Lock()
	if !x.fresh || x.body != nil {
		s.mu.Unlock()
		return nil
	}
	x.fresh = false
	var shares []sum.Share
	var bad []jurat.MemberIndex
	for i := range s.committee.Members {
		m := jurat.MemberIndex(i + 1)
		if raw := x.shares[m]; raw != nil {
			share, err := sum.DecodeShare(x.Query, raw)
			if err != nil || share.Member != m {
				bad = append(bad, m)
				continue
			}
			shares = append(shares, share)
		}
	}
	s.mu.Unlock()
	for _, share := range shares {
		if tally.Verify(x.key.Group, &share) != nil {
			bad = append(bad, share.Member)
		}
	}
	s.blame(x, bad)
	shares = slices.DeleteFunc(shares, func(share sum.Share) bool { return slices.Contains(bad, share.Member) })
	result, err := tally.Open(x.key.Group, shares)
	if errors.Is(err, seal.ErrTooFew) {
		return nil
	}
	if err != nil {
		s.conclude(x, request.Halted, nil, err.Error())
		return nil
	}
	body, err := x.job.Sum.Encode(x.job.Output, result.Totals, result.Count)
	if err != nil {
		s.conclude(x, request.Halted, nil, err.Error())
		return nil
	}
	s.conclude(x, request.Answered, body, "")
	s.log.Info("a private sum is opened", "request", x.id, "contributions", result.Count)
	return nil
}

// blame names members whose shares are wrong, each once.
func (s *summer) blame(x *query, bad []jurat.MemberIndex) {
	for _, m := range bad {
		if !slices.Contains(x.named, m) {
			x.named = append(x.named, m)
			s.log.Warn("a member's share of a private sum is wrong; the others' do", "request", x.id, "member", m)
			s.network.Penalise(m)
		}
	}
}
