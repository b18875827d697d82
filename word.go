package jurat

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
)

// Word is what one oracle observed of one feed, or what a committee swears of
// it: a value, or why there is none. 32 bytes:
//
//	byte 0       tag
//	byte 1       reason code (TagReason only)
//	bytes 2–15   zero
//	bytes 16–31  value, int128 big-endian two's complement (TagValue only)
//
// The zero Word says nothing.
type Word [32]byte

// The tags of a Word.
const (
	TagNone   = 0 // not offered
	TagValue  = 1
	TagReason = 2 // observations only: the oracle spoke, and says why it has no value
	TagHalted = 3 // outcomes only: at least f+1 oracles gave reasons and fewer than 2f+1 values
)

// Halted is the outcome that no value could be sworn although the oracles are there.
var Halted = Word{0: TagHalted}

// ErrWord is returned for bytes that are no canonical Word.
var ErrWord = errors.New("not a canonical word")

// ErrValueRange is returned for a value that does not fit in 128 signed bits.
var ErrValueRange = errors.New("value does not fit in 128 signed bits")

// ValueWord returns the Word of an integer in the feed's decimals.
func ValueWord(v int64) Word {
	w := Word{0: TagValue}
	if v < 0 {
		for i := 16; i < 24; i++ {
			w[i] = 0xff
		}
	}
	binary.BigEndian.PutUint64(w[24:], uint64(v))
	return w
}

// BigWord returns the Word of v, or ErrValueRange.
func BigWord(v *big.Int) (Word, error) {
	w := Word{0: TagValue}
	abs := v
	if v.Sign() < 0 {
		abs = new(big.Int).Not(v) // -v-1: at most 127 bits where v is in range
	}
	if abs.BitLen() > 127 {
		return Word{}, ErrValueRange
	}
	abs.FillBytes(w[16:])
	if v.Sign() < 0 {
		for i := 16; i < 32; i++ {
			w[i] = ^w[i]
		}
	}
	return w, nil
}

// ReasonWord returns the Word by which an oracle says why it has no value.
func ReasonWord(r Reason) Word { return Word{0: TagReason, 1: byte(r)} }

// Tag returns the word's tag.
func (w Word) Tag() byte { return w[0] }

// Reason returns the reason of a TagReason word, 0 for any other.
func (w Word) Reason() Reason {
	if w[0] != TagReason {
		return 0
	}
	return Reason(w[1])
}

// Big returns the value of a TagValue word; ok is false for any other.
func (w Word) Big() (v *big.Int, ok bool) {
	if w[0] != TagValue {
		return nil, false
	}
	v = new(big.Int).SetBytes(w[16:])
	if w[16]&0x80 != 0 {
		v.Sub(v, new(big.Int).Lsh(big.NewInt(1), 128))
	}
	return v, true
}

// CompareValues orders two TagValue words by their values, without allocating.
func CompareValues(a, b Word) int {
	if c := cmp.Compare(int64(binary.BigEndian.Uint64(a[16:])), int64(binary.BigEndian.Uint64(b[16:]))); c != 0 {
		return c
	}
	return cmp.Compare(binary.BigEndian.Uint64(a[24:]), binary.BigEndian.Uint64(b[24:]))
}

// CheckObserved reports whether w may stand in an observation.
func (w Word) CheckObserved() error {
	if w[0] == TagHalted {
		return fmt.Errorf("%w: an observation cannot say HALTED", ErrWord)
	}
	return w.Check()
}

// isPlainValue reports whether w is a canonical word of TagValue.
func (w *Word) isPlainValue() bool {
	return binary.LittleEndian.Uint64(w[:]) == TagValue && binary.LittleEndian.Uint64(w[8:]) == 0
}

// Check reports whether w is canonical.
func (w Word) Check() error {
	if w[0] > TagHalted {
		return fmt.Errorf("%w: tag %d", ErrWord, w[0])
	}
	if (w[0] == TagReason) != (w[1] != 0) {
		return fmt.Errorf("%w: tag %d with reason %d", ErrWord, w[0], w[1])
	}
	padding := binary.LittleEndian.Uint64(w[:])>>16 | binary.LittleEndian.Uint64(w[8:]) // bytes 2 to 15
	if w[0] != TagValue {
		padding |= binary.LittleEndian.Uint64(w[16:]) | binary.LittleEndian.Uint64(w[24:])
	}
	if padding != 0 {
		return fmt.Errorf("%w: padding is not zero", ErrWord)
	}
	return nil
}

func (w Word) String() string {
	switch w[0] {
	case TagNone:
		return "none"
	case TagValue:
		v, _ := w.Big()
		return v.String()
	case TagReason:
		return "reason:" + w.Reason().String()
	case TagHalted:
		return "HALTED"
	}
	return "invalid"
}

// MarshalText writes 0x-prefixed hex.
func (w Word) MarshalText() ([]byte, error) { return Hash(w).MarshalText() }

// UnmarshalText reads 0x-prefixed hex of 32 bytes that form a canonical Word.
func (w *Word) UnmarshalText(b []byte) error {
	var h Hash
	if err := h.UnmarshalText(b); err != nil {
		return err
	}
	if err := Word(h).Check(); err != nil {
		return err
	}
	*w = Word(h)
	return nil
}
