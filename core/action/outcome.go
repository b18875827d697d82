package action

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
)

// Outcome is what a committee swears of an action.
type Outcome struct {
	// Status is Answered; Refused, where no act was ever allowed to begin, and so
	// nothing happened; or Unknown.
	Status   request.Status
	Verdict  Verdict // Did or Refused, where the status is Answered
	Verified bool    // 2f+1 members saw the effect; else it is the word of the actor alone: single-witness
	Detail   []byte  // at most MaxDetail
}

var (
	unknown      = Outcome{Status: request.Unknown}
	notAttempted = Outcome{Status: request.Refused}
)

// Body is the response's: abi.encodePacked(uint8 status, bytes result), where
// the result of Answered is abi.encode(uint8 verdict, bool verified, bytes
// detail), else nothing.
func (o *Outcome) Body() []byte {
	b := request.Body(o.Status, nil)
	if o.Status != request.Answered {
		return b
	}
	verified := uint64(0)
	if o.Verified {
		verified = 1
	}
	for _, v := range []uint64{uint64(o.Verdict), verified, 96, uint64(len(o.Detail))} {
		w := word(v)
		b = append(b, w[:]...)
	}
	b = append(b, o.Detail...)
	return append(b, make([]byte, (32-len(o.Detail)%32)%32)...)
}

// ErrOutcome is returned for a result that Body does not make.
var ErrOutcome = errors.New("no outcome of an action")

// ParseOutcome reads the result of a response whose status is Answered.
func ParseOutcome(result []byte) (*Outcome, error) {
	if len(result) < 4*32 || result[31] > byte(Uncertain) {
		return nil, fmt.Errorf("%w: %d bytes", ErrOutcome, len(result))
	}
	o := &Outcome{Status: request.Answered, Verdict: Verdict(result[31]), Verified: result[63] == 1}
	size := binary.BigEndian.Uint64(result[4*32-8:])
	if size > MaxDetail || size > uint64(len(result)-4*32) {
		return nil, fmt.Errorf("%w: a detail of %d bytes", ErrOutcome, size)
	}
	o.Detail = result[4*32 : 4*32+size]
	if !bytes.Equal(o.Body()[1:], result) {
		return nil, fmt.Errorf("%w: not as it is encoded", ErrOutcome)
	}
	return o, nil
}

// Leaf is the outcome as the request's response.
func (o *Outcome) Leaf(request jurat.Hash) jurat.Leaf {
	return jurat.Leaf{Kind: jurat.KindResponse, Subject: request, Payload: jurat.Keccak(o.Body())}
}

// Label is how much stands behind an outcome: "verified", "single-witness", or ""
// where the outcome is the committee's own knowledge.
func (o *Outcome) Label() string {
	switch {
	case o.Status != request.Answered:
		return ""
	case o.Verified:
		return "verified"
	}
	return "single-witness"
}

// derive is the outcome that a member names now; nil where it is too early for
// one. Whatever it depends on besides the opinions that sworn reports show (the clock, which
// intents are known to be sworn) comes to be the same for all honest members, and
// from half a window before the deadline nothing counts any more but the clock: so
// there is always an outcome.
func (m *Machine) derive(now jurat.Time) *Outcome {
	if now >= m.before(1) {
		return &unknown
	}
	if o := m.seen(); o != nil {
		return o
	}
	if o := m.claimed(now); o != nil {
		return o
	}
	if m.state.First == 0 && len(m.state.Sworn) == 0 {
		if now >= m.before(4) && !m.Inherited {
			return &notAttempted
		}
		return nil
	}
	if now >= m.before(2) || now >= m.expiry(m.over())+m.window() || m.lost() {
		return &unknown
	}
	return nil
}

// over is the last attempt that can be of this request.
func (m *Machine) over() uint64 {
	first := m.state.First
	if first == 0 {
		first = slices.Min(m.state.Sworn)
	}
	return m.last(first)
}

// seen is the effect that 2f+1 members saw alike.
func (m *Machine) seen() *Outcome {
	for i := range m.opinions {
		look := &m.opinions[i].Look
		if look.Sight == Seen && m.count(func(o *Opinion) bool {
			return o.Look.Sight == Seen && bytes.Equal(o.Look.Detail, look.Detail)
		}) >= jurat.Quorum(m.Members) {
			return &Outcome{Status: request.Answered, Verdict: Did, Verified: true, Detail: look.Detail}
		}
	}
	return nil
}

// claimed is an actor's word. Where the effect can be seen, the others have half
// a window to see it; and a word that an honest member contradicts is none.
func (m *Machine) claimed(now jurat.Time) *Outcome {
	c := m.claim()
	sights := func(s Sight) int { return m.count(func(o *Opinion) bool { return o.Look.Sight == s }) }
	switch {
	case c == nil || m.Visible && now < m.expiry(c.Attempt)+m.window()/2:
		return nil
	case c.Verdict == Did && sights(Absent) <= m.faulty():
	case c.Verdict == Refused && sights(Seen) <= m.faulty() && m.only(c.Attempt):
	default:
		return nil
	}
	return &Outcome{Status: request.Answered, Verdict: c.Verdict, Detail: c.Detail}
}

// only reports whether this member has named the intent of an attempt and none
// else. It names no other once it has named the refusal: 2f+1 members that keep
// to this leave no quorum for another intent, before or after.
func (m *Machine) only(attempt uint64) bool {
	return m.state.First == attempt && m.state.Named == attempt
}

// claim is the claim of the first attempt that its actor says it did, else one
// that it says was refused. Claims count only of intents that are sworn.
func (m *Machine) claim() *Claim {
	var best *Claim
	for i := range m.opinions {
		c := &m.opinions[i].Claim
		if (c.Verdict != Did && c.Verdict != Refused) || !slices.Contains(m.state.Sworn, c.Attempt) || m.Actor(c.Attempt) != jurat.MemberIndex(i+1) {
			continue
		}
		if best == nil || c.Verdict < best.Verdict || c.Verdict == best.Verdict && c.Attempt < best.Attempt {
			best = c
		}
	}
	return best
}

// lost reports whether the one actor that could tell says that it cannot.
func (m *Machine) lost() bool {
	if m.Honoured || m.Visible {
		return false
	}
	for i := range m.opinions {
		c := &m.opinions[i].Claim
		if c.Verdict == Uncertain && slices.Contains(m.state.Sworn, c.Attempt) && m.Actor(c.Attempt) == jurat.MemberIndex(i+1) {
			return true
		}
	}
	return false
}

func (m *Machine) count(is func(*Opinion) bool) (n int) {
	for i := range m.opinions {
		if is(&m.opinions[i]) {
			n++
		}
	}
	return n
}
