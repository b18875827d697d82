package wire

import (
	"encoding/binary"
	"math/bits"
)

// bitWriter appends bits to buf, least significant first.
type bitWriter struct {
	buf  []byte
	acc  uint64 // bits not yet in buf
	held uint   // how many, below 64
}

// put writes the lower n bits of v, n ≤ 64; the bits above them are zero.
func (w *bitWriter) put(v uint64, n uint) {
	w.acc |= v << w.held
	if w.held+n < 64 {
		w.held += n
		return
	}
	w.buf = binary.LittleEndian.AppendUint64(w.buf, w.acc)
	w.acc = v >> (64 - w.held) // 0 where held is 0: Go shifts by 64 to nothing
	w.held += n - 64
}

// value writes a zigzagged difference with its symbol, and an age.
func (w *bitWriter) value(z int128, age uint64) {
	symbol := uint(bits.Len64(z.lo))
	if z.hi != 0 || symbol > maxShort {
		w.put(symbolWide, symbolBits)
		w.put(z.lo, 64)
		w.put(z.hi, 64)
		w.gamma(age)
		return
	}
	below, zeros := max(symbol, 1)-1, uint(bits.Len64(age))-1
	v, n := uint64(symbol)|(z.lo&(1<<below-1))<<symbolBits, symbolBits+below
	if n+2*zeros+1 > 64 {
		w.put(v, n)
		w.gamma(age)
		return
	}
	// As nearly always, all fits: the code of gamma in one piece.
	w.put(v|(1<<zeros|age&(1<<zeros-1)<<(zeros+1))<<n, n+2*zeros+1)
}

// gamma writes v ≥ 1 in Elias' gamma code: as many zeros as v has bits below
// its highest, a one, and those bits. v is below 2^33.
func (w *bitWriter) gamma(v uint64) {
	below := uint(bits.Len64(v)) - 1
	w.put(1<<below, below+1)
	w.put(v&^(1<<below), below)
}

// flush pads to a byte and returns the buffer.
func (w *bitWriter) flush() []byte {
	for ; w.held > 0; w.held -= min(w.held, 8) {
		w.buf = append(w.buf, byte(w.acc))
		w.acc >>= 8
	}
	return w.buf
}

// bitReader takes bits from buf, least significant first. Past the end it
// reads zeros and says so in fault.
type bitReader struct {
	buf   []byte
	at    uint   // the next bit
	fault string // the first fault
}

func (r *bitReader) fail(reason string) {
	if r.fault == "" {
		r.fault = reason
	}
}

// left is how many bits there still are.
func (r *bitReader) left() uint { return 8*uint(len(r.buf)) - r.at }

// peek returns at least the next 57 bits, with zeros after the end.
func (r *bitReader) peek() uint64 {
	rest := r.buf[r.at/8:]
	if len(rest) >= 8 {
		return binary.LittleEndian.Uint64(rest) >> (r.at % 8)
	}
	var last [8]byte
	copy(last[:], rest)
	return binary.LittleEndian.Uint64(last[:]) >> (r.at % 8)
}

// take reads n bits, n ≤ 57.
func (r *bitReader) take(n uint) uint64 {
	if r.left() < n {
		r.fail(ReasonTruncated)
		return 0
	}
	v := r.peek() & (1<<n - 1)
	r.at += n
	return v
}

// What fits into the 57 bits of one peek: a symbol, up to 34 bits, and an age's
// code of up to 17.
const (
	quickSymbol = 35
	quickZeros  = 8
)

// quick reads a value's symbol, zigzagged difference and age at one look, where
// they are as short as nearly all are. Otherwise it reads nothing.
func (r *bitReader) quick() (z, age uint64, ok bool) {
	if r.left() < 64 {
		return 0, 0, false
	}
	v := r.peek()
	symbol := uint(v % (1 << symbolBits))
	if symbol > quickSymbol {
		return 0, 0, false
	}
	below := max(symbol, 1) - 1
	z = 1<<symbol>>1 | v>>symbolBits&(1<<below-1)
	v >>= symbolBits + below
	zeros := uint(bits.TrailingZeros64(v | 1<<(quickZeros+1)))
	if zeros > quickZeros {
		return 0, 0, false
	}
	age = 1<<zeros | v>>(zeros+1)&(1<<zeros-1)
	r.at += symbolBits + below + 2*zeros + 1
	return z, age, true
}

// difference reads the zigzagged difference that a symbol announces.
func (r *bitReader) difference(symbol uint64) int128 {
	switch {
	case symbol == 0:
		return int128{}
	case symbol <= maxShort:
		below := uint(symbol) - 1
		return int128{lo: 1<<below | r.take(below)}
	case symbol == symbolWide:
		var z int128
		z.lo = r.take(32) | r.take(32)<<32
		z.hi = r.take(32) | r.take(32)<<32
		if z.hi == 0 && bits.Len64(z.lo) <= maxShort {
			r.fail(ReasonNotCanonical)
		}
		return z
	}
	r.fail(ReasonRange)
	return int128{}
}

// gamma reads an Elias gamma code of a number up to 2^32.
func (r *bitReader) gamma() uint64 {
	below := uint(bits.TrailingZeros64(r.peek() | 1<<33))
	switch {
	case below >= r.left():
		r.fail(ReasonTruncated)
		return 1
	case below > 32:
		r.fail(ReasonRange)
		return 1
	}
	r.take(below + 1)
	v := uint64(1)<<below | r.take(below)
	if v > 1<<32 {
		r.fail(ReasonRange)
		return 1
	}
	return v
}

// end checks that the padding up to the next byte is zeros and returns how many
// bytes were not read.
func (r *bitReader) end() (unread int) {
	if pad := r.left() % 8; r.take(pad) != 0 {
		r.fail(ReasonNotCanonical)
	}
	return int(r.left() / 8)
}
