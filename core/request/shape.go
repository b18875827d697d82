package request

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat/core/job"
)

// Field is what one value of an answer is, as far as agreeing on it goes.
type Field uint8

// The fields.
const (
	Number Field = iota + 1 // an int256: oracles may differ, and the median is the answer
	Bool                    // one word, 0 or 1: the same on every oracle, or there is no answer
	Bytes                   // bytes, or a string: likewise

	// List and Set are joined with the field of their elements: Set | Bytes.
	List Field = 1 << 4 // an array, agreed on length first, then element by element
	Set  Field = 1 << 5 // an array that ascends, each element once, agreed on element by element

	// behind stands for a word that comes before the encoding and is not in it.
	behind Field = 4
)

// element is the field of a list's or set's elements; 0 where there are none.
func (f Field) element() Field {
	if f < List {
		return 0
	}
	return f &^ (List | Set)
}

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
		case job.List:
			s = append(s, List|fieldOf(f.Of))
		case job.Set:
			s = append(s, Set|fieldOf(f.Of))
		default:
			s = append(s, fieldOf(f.Type))
		}
	}
	return s
}

func fieldOf(t job.Type) Field {
	switch t {
	case job.Number:
		return Number
	case job.Bool:
		return Bool
	}
	return Bytes
}

// MaxResult bounds an answer's encoding, in bytes: what members send each other
// and what a delivery carries in calldata.
const MaxResult = 4096

const word = 32

// split takes an answer's encoding apart, one value a field: 32 bytes of a
// number or a bool, the bytes themselves of bytes, of a list or set its length's
// word and all that follows. ok is false where the encoding is not the one that
// join makes, so equal values have equal bytes.
func (s Shape) split(result []byte) (values [][]byte, ok bool) {
	if len(result) > MaxResult || len(s) == 0 {
		return nil, false
	}
	encoded := result
	if s[0] == behind {
		encoded = append(make([]byte, word, word+len(result)), result...)
	}
	values, end, ok := s.read(encoded)
	return values, ok && end == len(encoded)
}

// read takes values from the beginning of an encoding, and says where they end.
func (s Shape) read(encoded []byte) (values [][]byte, end int, ok bool) {
	end = word * len(s) // of what has been read: heads, then tails in order
	if len(encoded) < end {
		return nil, 0, false
	}
	values = make([][]byte, len(s))
	for i, f := range s {
		head := encoded[i*word : (i+1)*word]
		switch f {
		case behind:
		case Number:
			values[i] = head
		case Bool:
			if n, ok := number(head, 1); !ok || n > 1 {
				return nil, 0, false
			}
			values[i] = head
		default:
			if at, ok := number(head, len(encoded)-word); !ok || at != end {
				return nil, 0, false
			}
			size, ok := f.size(encoded[end:])
			if !ok {
				return nil, 0, false
			}
			values[i] = encoded[end : end+size]
			if f == Bytes {
				n, _ := number(values[i], size)
				values[i] = values[i][word : word+n]
			}
			end += size
		}
	}
	return values, end, true
}

// size is how long the tail of bytes, a list or a set is that begins here, its
// length's word included. ok is false for a tail that join would not make.
func (f Field) size(tail []byte) (size int, ok bool) {
	n, ok := number(tail, len(tail)-word)
	if !ok {
		return 0, false
	}
	if f != Bytes {
		elements, size, ok := f.elements(tail, n)
		return size, ok && (f&Set == 0 || f.ascend(elements))
	}
	size = word + n + (word-n%word)%word
	return size, size <= len(tail) && len(bytes.Trim(tail[word+n:size], "\x00")) == 0
}

// elements takes a list's or set's tail apart, of n elements.
func (f Field) elements(tail []byte, n int) (elements [][]byte, size int, ok bool) {
	if n > job.MaxElements {
		return nil, 0, false
	}
	elements, size, ok = Shape(slices.Repeat([]Field{f.element()}, n)).read(tail[word:])
	return elements, word + size, ok
}

// ascend reports whether elements are a set's: in order, each once.
func (f Field) ascend(elements [][]byte) bool {
	for i := 1; i < len(elements); i++ {
		if f.element().compare(elements[i-1], elements[i]) >= 0 {
			return false
		}
	}
	return true
}

// compare orders values of one field: numbers with their sign.
func (f Field) compare(a, b []byte) int {
	if f == Number {
		if c := cmp.Compare(int8(a[0]), int8(b[0])); c != 0 {
			return c
		}
	}
	return bytes.Compare(a, b)
}

// number reads a word that is a number of at most limit.
func number(b []byte, limit int) (n int, ok bool) {
	if len(b) < word {
		return 0, false
	}
	for _, c := range b[:word-4] {
		if c != 0 {
			return 0, false
		}
	}
	v := uint64(binary.BigEndian.Uint32(b[word-4:]))
	return int(v), limit >= 0 && v <= uint64(limit)
}

func wordOf(n int) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, word-8, word), uint64(n))
}

// join is Solidity's abi.encode of the values, one after the other.
func (s Shape) join(values [][]byte) []byte {
	var head, tail []byte
	for i, f := range s {
		switch f {
		case behind:
		case Number, Bool:
			head = append(head, values[i]...)
		case Bytes:
			head = append(head, wordOf(word*len(s)+len(tail))...)
			tail = append(append(tail, wordOf(len(values[i]))...), values[i]...)
			tail = append(tail, make([]byte, (word-len(values[i])%word)%word)...)
		default:
			head = append(head, wordOf(word*len(s)+len(tail))...)
			tail = append(tail, values[i]...)
		}
	}
	return append(head, tail...)
}

// list is a list's or set's tail of its elements.
func (f Field) list(elements [][]byte) []byte {
	return append(wordOf(len(elements)), Shape(slices.Repeat([]Field{f.element()}, len(elements))).join(elements)...)
}
