package wire

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// Answer is what a member says to a demand on a chain: with the demand and the
// agreement, which everyone reads there, it is an observation that its author
// signed (agreement.Demand.Answer). It is said outside of rounds.
type Answer struct {
	Agreement jurat.Hash
	Opened    uint64 // Unix seconds: which of the agreement's demands
	Time      jurat.Time
	Word      jurat.Word
	Sig       jurat.OperatorSignature
}

// answerSize is agreement 32 ‖ opened 8 ‖ time 8 ‖ word 32 ‖ signature 65, big-endian.
const answerSize = 32 + 8 + 8 + 32 + 65

// ErrAnswer is returned for bytes that are no answer.
var ErrAnswer = errors.New("no answer to a demand")

// Append appends the answer's one encoding.
func (a *Answer) Append(b []byte) []byte {
	b = append(b, a.Agreement[:]...)
	b = binary.BigEndian.AppendUint64(b, a.Opened)
	b = binary.BigEndian.AppendUint64(b, uint64(a.Time))
	b = append(b, a.Word[:]...)
	return append(b, a.Sig[:]...)
}

// DecodeAnswer reads what Append wrote. A word that answers nothing is refused.
func DecodeAnswer(b []byte) (*Answer, error) {
	if len(b) != answerSize {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrAnswer, len(b), answerSize)
	}
	a := &Answer{Opened: binary.BigEndian.Uint64(b[32:]), Time: jurat.Time(binary.BigEndian.Uint64(b[40:]))}
	copy(a.Agreement[:], b)
	copy(a.Word[:], b[48:])
	copy(a.Sig[:], b[80:])
	if a.Word.Tag() == jurat.TagNone || a.Word.CheckObserved() != nil {
		return nil, fmt.Errorf("%w: the word %x is neither a value nor a reason", ErrAnswer, a.Word[:])
	}
	return a, nil
}
