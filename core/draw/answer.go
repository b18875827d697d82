package draw

import (
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/operator"
)

// Answer is what an operator says to a call: that it takes a seat if the lot
// falls on it, and where it can be reached then, or that it does not.
type Answer struct {
	Format    string                  `json:"format"`
	Call      jurat.Hash              `json:"call"` // Call.Hash
	Operator  jurat.Address           `json:"operator"`
	Accepts   bool                    `json:"accepts"`
	Peer      string                  `json:"peer"`      // libp2p peer id for this epoch; empty where it declines
	Addresses []string                `json:"addresses"` // multiaddrs
	Signature jurat.OperatorSignature `json:"signature"` // over Digest, by the operator's hot key
}

// AnswerFormat names the document.
const AnswerFormat = "jurat-answer-1"

// ErrAnswer is returned for an answer that is not the operator's to this call.
var ErrAnswer = errors.New("answer refused")

// Digest is what the operator signs.
func (a *Answer) Digest() jurat.Hash {
	return jurat.SeatAnswerHash(a.Call, a.Operator, a.Accepts, a.Peer, a.Addresses)
}

// Encode writes the answer as JSON, for people to read.
func (a *Answer) Encode() []byte { return encode(a) }

// ParseAnswer reads an answer's JSON. Who signed it, only the draw can tell.
func ParseAnswer(data []byte) (*Answer, error) {
	a := new(Answer)
	if err := decode(data, a); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAnswer, err)
	}
	switch {
	case a.Format != AnswerFormat:
		return nil, fmt.Errorf("%w: format %q; this reads %s", ErrAnswer, a.Format, AnswerFormat)
	case a.Accepts && (a.Peer == "" || len(a.Addresses) == 0):
		return nil, fmt.Errorf("%w: %s accepts without a peer or without addresses: nobody could reach it", ErrAnswer, a.Operator)
	}
	return a, nil
}

// The states of an invitation.
const (
	Invited  = "invited"  // has not answered
	Accepted = "accepted" // has the seat
	Declined = "declined" // gave its place to who follows
	Passed   = "passed"   // did not answer, and the convener went on: its word alone
)

// Place is one operator's in the draw.
type Place struct {
	Operator jurat.Address `json:"operator"`
	State    string        `json:"state"`
	answer   *Answer
}

// Places are the draw as far as it has been called: everyone up to the last who
// holds or is offered a seat, in permutation order. passed are operators that the
// convener does not wait for any longer; that they did not answer cannot be
// proven, so they stay visible here and in no other way. One that both accepted
// and declined has declined.
func (d *Drawn) Places(answers []*Answer, passed []jurat.Address) ([]Place, error) {
	said, err := d.collect(answers)
	if err != nil {
		return nil, err
	}
	var places []Place
	offered := 0
	for _, who := range d.Order {
		if offered == d.Call.Seats {
			break
		}
		p := Place{Operator: who, State: Invited, answer: said[who]}
		switch {
		case p.answer != nil && p.answer.Accepts:
			p.State = Accepted
		case p.answer != nil:
			p.State = Declined
		case slices.Contains(passed, who):
			p.State = Passed
		}
		if p.State == Accepted || p.State == Invited {
			offered++
		}
		places = append(places, p)
	}
	if offered < d.Call.Seats {
		return nil, fmt.Errorf("%w: only %d operators are left for %d seats; make another call", ErrDraw, offered, d.Call.Seats)
	}
	return places, nil
}

// collect verifies the answers and keeps one of each operator.
func (d *Drawn) collect(answers []*Answer) (map[jurat.Address]*Answer, error) {
	call := d.Call.Hash()
	said := map[jurat.Address]*Answer{}
	for _, a := range answers {
		k := d.Call.Candidate(a.Operator)
		switch {
		case a.Call != call:
			return nil, fmt.Errorf("%w: %s answers call %s; this is %s", ErrAnswer, a.Operator, a.Call, call)
		case k == nil:
			return nil, fmt.Errorf("%w: %s is not in the call's snapshot", ErrAnswer, a.Operator)
		}
		key, err := operator.ParseKey(k.Key)
		if err != nil || key.Address() != a.Operator || !key.Verify(a.Digest(), a.Signature) {
			return nil, fmt.Errorf("%w: the signature is not by %s over this answer", ErrAnswer, a.Operator)
		}
		switch before := said[a.Operator]; {
		case before == nil || !a.Accepts:
			said[a.Operator] = a
		case before.Accepts && before.Digest() != a.Digest():
			return nil, fmt.Errorf("%w: %s accepts at two places; give the one that it means", ErrAnswer, a.Operator)
		}
	}
	return said, nil
}

// Candidate is the one of an operator; nil where the snapshot lacks it.
func (c *Call) Candidate(who jurat.Address) *Candidate {
	for i := range c.Snapshot.Candidates {
		if c.Snapshot.Candidates[i].Operator == who {
			return &c.Snapshot.Candidates[i]
		}
	}
	return nil
}

// ErrOpen means that somebody who was offered a seat has not answered.
var ErrOpen = errors.New("seats are still offered")

// Proposal is the member list of those who accepted, in permutation order.
func (d *Drawn) Proposal(answers []*Answer, passed []jurat.Address) (*committee.Proposal, error) {
	places, err := d.Places(answers, passed)
	if err != nil {
		return nil, err
	}
	p := &committee.Proposal{Committee: d.Call.Committee, Epoch: d.Call.Epoch, Attempt: 1, Expiry: d.Call.Expiry}
	for _, place := range places {
		switch place.State {
		case Invited:
			return nil, fmt.Errorf("%w: %s has not answered; wait for it, or pass it over openly", ErrOpen, place.Operator)
		case Accepted:
			p.Members = append(p.Members, committee.Seat{Operator: place.Operator, Key: d.Call.Candidate(place.Operator).Key,
				Peer: place.answer.Peer, Addresses: place.answer.Addresses})
		}
	}
	return p, p.Check()
}
