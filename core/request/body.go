package request

import (
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// Status is the first byte of an answer: of one oracle's opinion, and of a
// committee's response. The numbers are part of what is sworn.
type Status uint8

// The statuses. All but Answered have no result, and cost whoever asked nothing.
const (
	Answered    Status = iota + 1 // the result is the job's output, as abi.encode makes it
	NoAgreement                   // the oracles answer, but not the same
	SourceDown                    // the job's sources do not answer
	Halted                        // one of the job's guards tripped
	Refused                       // the parameters do not decode, the job is unknown, or no oracle may act
	Unknown                       // of actions: it may have happened, and nobody can tell
	statusEnd
)

var statusNames = [...]string{"", "answered", "no-agreement", "source-down", "halted", "refused", "unknown"}

// Known reports whether this build knows the status.
func (s Status) Known() bool { return s > 0 && s < statusEnd }

func (s Status) String() string {
	if !s.Known() {
		return fmt.Sprintf("status-%d", uint8(s))
	}
	return statusNames[s]
}

// StatusOf is what an oracle without an answer says of a
func StatusOf(reason jurat.Reason) Status {
	switch reason {
	case jurat.ReasonParams:
		return Refused
	case jurat.ReasonRange, jurat.ReasonStale, jurat.ReasonFuture, jurat.ReasonDivergent, jurat.ReasonUnit,
		jurat.ReasonMoved, jurat.ReasonThin, jurat.ReasonWeight, jurat.ReasonBound, jurat.ReasonComputation:
		return Halted
	}
	return SourceDown
}

// ErrBody is returned for bytes that are no answer's body.
var ErrBody = errors.New("no answer to a request")

// MaxBody is the most that a body can be, in bytes.
const MaxBody = 1 + MaxResult

// Body is abi.encodePacked(uint8 status, bytes result), whose Keccak-256 is the
// payload of a response's leaf.
func Body(s Status, result []byte) []byte { return append([]byte{byte(s)}, result...) }

// ParseBody takes a body apart. It refuses, with ErrBody, an unknown status, a
// failure with a result, and more than MaxBody bytes.
func ParseBody(body []byte) (s Status, result []byte, err error) {
	if len(body) == 0 || len(body) > MaxBody {
		return 0, nil, fmt.Errorf("%w: %d bytes; 1 to %d make one", ErrBody, len(body), MaxBody)
	}
	if s = Status(body[0]); !s.Known() || s != Answered && len(body) > 1 {
		return 0, nil, fmt.Errorf("%w: status %d with %d bytes", ErrBody, body[0], len(body)-1)
	}
	return s, body[1:], nil
}
