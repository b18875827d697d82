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

// difference writes a zigzagged difference with its symbol.
func (w *bitWriter) difference(z int128) {
	length := uint(bits.Len64(z.lo))
	switch {
	case z.hi != 0 || length > maxShort:
		w.put(symbolWide, symbolBits)
		w.put(z.lo, 64)
		w.put(z.hi, 64)
	case length == 0:
		w.put(0, symbolBits)
	default:
		below := z.lo &^ (1 << (length - 1))
		w.put(uint64(length)|below<<symbolBits, symbolBits+length-1)
	}
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
	buf   []byte // what is not yet in acc
	acc   uint64 // the next bits; those above held are not to be looked at
	held  uint   // how many of acc's bits are taken out of buf
	fault string // the first fault
}

func (r *bitReader) fail(reason string) {
	if r.fault == "" {
		r.fault = reason
	}
}

// fill holds at least 56 bits, or all that are left.
func (r *bitReader) fill() {
	if len(r.buf) >= 8 {
		r.acc |= binary.LittleEndian.Uint64(r.buf) << r.held
		whole := (63 - r.held) / 8
		r.buf = r.buf[whole:]
		r.held += 8 * whole
		return
	}
	r.acc &= 1<<r.held - 1
	for r.held <= 56 && len(r.buf) > 0 {
		r.acc |= uint64(r.buf[0]) << r.held
		r.buf = r.buf[1:]
		r.held += 8
	}
}

// take reads n bits, n ≤ 56.
func (r *bitReader) take(n uint) uint64 {
	if r.held < n {
		r.fill()
		if r.held < n {
			r.fail(ReasonTruncated)
			return 0
		}
	}
	v := r.acc & (1<<n - 1)
	r.acc >>= n
	r.held -= n
	return v
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
	if r.held < 33 {
		r.fill()
	}
	below := uint(bits.TrailingZeros64(r.acc | 1<<33))
	switch {
	case below >= r.held:
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
// bytes were not read: those in buf, and whole ones still held.
func (r *bitReader) end() (unread int) {
	if pad := r.held % 8; r.take(pad) != 0 {
		r.fail(ReasonNotCanonical)
	}
	return len(r.buf) + int(r.held/8)
}
