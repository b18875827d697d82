package request

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/jurat-network/jurat/core/job"
)

// Field is what one value of an answer is, as far as agreeing on it goes.
type Field uint8

// The fields.
const (
	Number Field = iota + 1 // an int256: oracles may differ, and the median is the answer
	Bool                    // one word, 0 or 1: the same on every oracle, or there is no answer
	Bytes                   // bytes, or a string: likewise

	// behind stands for a word that comes before the encoding and is not in it.
	behind
)

// Shape is what a job's answer consists of, in order: one field, or a struct's.
type Shape []Field

// Behind is the shape of the same answers where they are put behind one word, as
// an OperatorFront puts them behind the request's id: offsets count from that word.
func (s Shape) Behind() Shape { return append(Shape{behind}, s...) }

// PutBehind encodes an answer of the shape anew, as Behind has it. The error is
// ErrBody for what is no answer of the shape.
func (s Shape) PutBehind(result []byte) ([]byte, error) {
	values, ok := s.split(result)
	if !ok {
		return nil, fmt.Errorf("%w: not the encoding of its job's output", ErrBody)
	}
	return s.Behind().join(append([][]byte{nil}, values...)), nil
}

// ShapeOf is the shape of a job's answers: of a feed job a number.
func ShapeOf(j *job.Job) Shape {
	if j.Output == nil {
		return Shape{Number}
	}
	var s Shape
	for _, f := range j.Output.Flat() {
		switch f.Type {
		case job.Number:
			s = append(s, Number)
		case job.Bool:
			s = append(s, Bool)
		default:
			s = append(s, Bytes)
		}
	}
	return s
}

// MaxResult bounds an answer's encoding, in bytes: what members send each other
// and what a delivery carries in calldata.
const MaxResult = 4096

const word = 32

// split takes an answer's encoding apart, one value a field: 32 bytes of a
// number or a bool, the bytes themselves of bytes. ok is false where the encoding
// is not the one that join makes, so equal values have equal bytes.
func (s Shape) split(result []byte) (values [][]byte, ok bool) {
	if len(result) > MaxResult || len(s) == 0 {
		return nil, false
	}
	encoded := result
	if s[0] == behind {
		encoded = append(make([]byte, word, word+len(result)), result...)
	}
	if len(encoded) < word*len(s) {
		return nil, false
	}
	values = make([][]byte, len(s))
	for i, f := range s {
		head := encoded[i*word : (i+1)*word]
		switch f {
		case Bytes:
			at, ok := offset(head, len(encoded)-word)
			if !ok {
				return nil, false
			}
			n, ok := offset(encoded[at:at+word], len(encoded)-at-word)
			if !ok {
				return nil, false
			}
			values[i] = encoded[at+word : at+word+n]
		case Bool:
			if n, ok := offset(head, 1); !ok || n > 1 {
				return nil, false
			}
			values[i] = head
		case behind:
			values[i] = nil
		default:
			values[i] = head
		}
	}
	return values, bytes.Equal(s.join(values), result)
}

// offset reads a word that is a number of at most limit.
func offset(b []byte, limit int) (n int, ok bool) {
	for _, c := range b[:word-4] {
		if c != 0 {
			return 0, false
		}
	}
	v := uint64(binary.BigEndian.Uint32(b[word-4:]))
	return int(v), limit >= 0 && v <= uint64(limit)
}

// join is Solidity's abi.encode of the values, one after the other.
func (s Shape) join(values [][]byte) []byte {
	var head, tail []byte
	number := func(n int) []byte { return binary.BigEndian.AppendUint64(make([]byte, word-8, word), uint64(n)) }
	for i, f := range s {
		if f == behind {
			continue
		}
		if f != Bytes {
			head = append(head, values[i]...)
			continue
		}
		head = append(head, number(word*len(s)+len(tail))...)
		tail = append(append(tail, number(len(values[i]))...), values[i]...)
		tail = append(tail, make([]byte, (word-len(values[i])%word)%word)...)
	}
	return append(head, tail...)
}
