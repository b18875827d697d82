package node

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/roll"
	"github.com/jurat-network/jurat/core/sum"
	"github.com/jurat-network/jurat/core/wire"
)

// sumWord is what one member says to another of a private sum: some of these.
type sumWord struct {
	Request jurat.Hash     `json:"request"`
	Give    []byte         `json:"give,omitempty"`   // a contribution
	Have    []byte         `json:"have,omitempty"`   // what it has been given, as roll.List.Encode has it
	Listed  bool           `json:"listed,omitempty"` // Have is its list, which its observations name
	Sworn   *swornProposal `json:"sworn,omitempty"`
	Share   []byte         `json:"share,omitempty"`  // of the total
	Want    []jurat.Hash   `json:"want,omitempty"`   // contributions, lists and sets
	Recall  *recall        `json:"recall,omitempty"` // of no request: openings of before
	List    []byte         `json:"list,omitempty"`   // another member's, or the set that is fixed, that was wanted
}

// swornProposal is that a set was sworn to be proposed, with the proof.
type swornProposal struct {
	Set   jurat.Hash `json:"set"`
	Proof wire.Proof `json:"proof"`
}

// wantsAtOnce bounds what is asked for, and given, in one frame's answer.
const wantsAtOnce = 32

// Frame implements listener.
func (s *summer) Frame() byte { return sumFrame }

// say sends a word to a member, 0 to every other; who is away is told again.
func (s *summer) say(to jurat.MemberIndex, w *sumWord) {
	body, err := json.Marshal(w)
	if err != nil || len(body) >= maxEnclaveFrame {
		s.log.Error("a word of private sums is not sent", "bytes", len(body), "error", err)
		return
	}
	frame := append([]byte{sumFrame}, body...)
	for i := range s.committee.Members {
		if m := jurat.MemberIndex(i + 1); m != s.self && (to == 0 || m == to) {
			_ = s.network.Send(m, frame)
		}
	}
}

// tellAgain tells the others what they may lack, and asks for what this member does.
func (s *summer) tellAgain(x *query) {
	s.mu.Lock()
	if now() < x.told+sumAgain {
		s.mu.Unlock()
		return
	}
	x.told = now()
	list, c, proof := x.machine.Told()
	w := &sumWord{Request: x.id, Have: list, Listed: list != nil, Share: x.share}
	if list == nil && !x.machine.Closed() {
		w.Have = x.inventory()
	}
	if c.Round != 0 {
		w.Sworn = &swornProposal{Set: c.Set}
		if json.Unmarshal(proof, &w.Sworn.Proof) != nil {
			w.Sworn = nil // without a proof it convinces nobody
		}
	}
	lists, contributions, sets := x.machine.Wants()
	s.mu.Unlock()
	share := w.Share
	w.Share = nil
	w.Want = slices.Concat(sets, lists, contributions)
	w.Want = w.Want[:min(len(w.Want), wantsAtOnce)]
	s.say(0, w)
	if share != nil {
		s.say(0, &sumWord{Request: x.id, Share: share})
	}
}

// inventory is what this member has been given, before it closes its list.
func (x *query) inventory() []byte {
	var l roll.List
	for _, p := range x.Parties {
		if h, has := x.first[p]; has {
			l = append(l, roll.Entry{Party: p, Hash: h})
		}
	}
	return l.Encode()
}

// Receive implements listener.
func (s *summer) Receive(from jurat.MemberIndex, frame []byte) error {
	w := new(sumWord)
	if err := json.Unmarshal(frame[1:], w); err != nil {
		return err
	}
	if w.Recall != nil {
		s.recalled(from, w.Recall)
		return nil
	}
	s.mu.Lock()
	x := s.open[w.Request]
	s.mu.Unlock()
	if x == nil {
		return nil // not seen here yet, or over
	}
	if w.Give != nil {
		s.passed(from, x, w.Give)
	}
	if w.Sworn != nil {
		if err := s.hearSworn(x, w.Sworn); err != nil {
			return err
		}
	}
	s.mu.Lock()
	answers, err := s.hear(from, x, w)
	s.mu.Unlock()
	for _, a := range answers {
		s.say(from, a)
	}
	s.stir()
	return err
}

// hear takes in what is cheap to take in, and says what is to be answered.
func (s *summer) hear(from jurat.MemberIndex, x *query, w *sumWord) (answers []*sumWord, err error) {
	if len(w.Share) > 0 && len(w.Share) < maxEnclaveFrame && string(x.shares[from]) != string(w.Share) {
		x.shares[from], x.fresh = slices.Clone(w.Share), true
	}
	if w.Listed {
		if err := x.machine.HearList(from, w.Have); err != nil {
			return nil, err
		}
	}
	if w.List != nil {
		x.machine.Found(w.List)
	}
	if len(w.Have) > 0 && !x.machine.Closed() {
		have, err := roll.Decode(w.Have, len(x.Parties))
		if err != nil {
			return nil, err
		}
		var want []jurat.Hash
		for _, e := range have {
			if _, has := x.first[e.Party]; !has && len(want) < wantsAtOnce {
				want = append(want, e.Hash)
			}
		}
		if len(want) > 0 {
			answers = append(answers, &sumWord{Request: x.id, Want: want})
		}
	}
	for _, h := range w.Want[:min(len(w.Want), wantsAtOnce)] {
		if g := x.given[h]; g != nil {
			answers = append(answers, &sumWord{Request: x.id, Give: g.raw})
		} else if body := x.machine.Find(h); body != nil {
			answers = append(answers, &sumWord{Request: x.id, List: body})
		}
	}
	return answers, nil
}

// errProof is returned for a proof that proves nothing.
var errProof = errors.New("no report of the committee's is proven")

// hearSworn takes a certificate from who has seen one, if it is newer than what is known.
func (s *summer) hearSworn(x *query, w *swornProposal) error {
	s.mu.Lock()
	_, known, _ := x.machine.Told()
	s.mu.Unlock()
	if w.Proof.Round <= known.Round {
		return nil
	}
	report := w.Proof.Report(s.committee.ID, s.committee.Epoch, roll.ProposalLeaf(x.machine.Query, w.Set))
	if !s.keys.VerifyReport(report.Digest(), report.Signature) {
		return errProof
	}
	proof, err := json.Marshal(&w.Proof)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	x.machine.HearCertificate(roll.Certificate{Set: w.Set, Round: w.Proof.Round}, proof)
	return nil
}

// passed verifies a contribution that another member passed on, beside its reader. What
// does not fit now is offered again.
func (s *summer) passed(from jurat.MemberIndex, x *query, raw []byte) {
	select {
	case s.passing <- struct{}{}:
	default:
		return
	}
	raw = slices.Clone(raw)
	go func() {
		defer func() { <-s.passing }()
		_, err := s.give(x, raw, true)
		if errors.Is(err, sum.ErrProof) || errors.Is(err, sum.ErrContribution) || errors.Is(err, sum.ErrParty) {
			s.log.Warn("a member passes on what is no contribution", "member", from, "request", x.id, "error", err)
			s.network.Penalise(from)
		}
		s.stir()
	}()
}

// errTwice is returned to a party that gives another contribution than before.
var errTwice = errors.New("the party has given to this query already; the first counts")

// give verifies a contribution and keeps it: from a party until the query closes, from
// another member a little longer, and for as long as it takes where it is in the set.
func (s *summer) give(x *query, raw []byte, passed bool) (*gift, error) {
	if len(raw) != x.Size() {
		return nil, fmt.Errorf("%w: %d bytes, want %d", sum.ErrContribution, len(raw), x.Size())
	}
	hash, party := sum.HashOf(raw), jurat.Address(raw[1:21])
	s.mu.Lock()
	known, twice := x.given[hash], false
	if first, has := x.first[party]; has && first != hash {
		twice = true
	}
	wanted := passed && x.machine.Wanted(hash)
	closed := x.machine.Closed()
	s.mu.Unlock()
	at := now().Seconds()
	if passed && (!closed || wanted) {
		at = min(at, x.Closes-1) // another member took it in time, or says so
	}
	switch {
	case known != nil:
		return known, nil
	case twice && !wanted:
		return nil, errTwice
	}
	c, err := sum.CheckContribution(&x.key.Key, x.Query, at, raw)
	if err != nil {
		return nil, err
	}
	if err := s.store.KeepContribution(x.id, hash, raw); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if first, has := x.first[party]; has && first != hash && !wanted {
		return nil, errTwice // it came by two ways at once
	}
	x.take(c, raw)
	return x.given[hash], nil
}
