package wasm

import (
	"fmt"
	"unicode/utf8"
)

// reader walks over bytes. What it cannot read it refuses by a panic with a
// *Refusal, which Meter turns into its error.
type reader struct {
	data []byte
	at   int
	end  int // reads stop here: the end of the section or body
}

func (r *reader) refuse(format string, args ...any) {
	panic(&Refusal{r.at, fmt.Sprintf(format, args...)})
}

func (r *reader) done() bool { return r.at >= r.end }

func (r *reader) byte() byte {
	if r.done() {
		r.refuse("ends too early")
	}
	r.at++
	return r.data[r.at-1]
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > r.end-r.at {
		r.refuse("ends too early")
	}
	r.at += n
	return r.data[r.at-n : r.at]
}

// part is a reader of the next n bytes, which r passes over.
func (r *reader) part(n int) *reader {
	start := r.at
	r.take(n)
	return &reader{r.data, start, r.at}
}

// u32 reads an unsigned LEB128 number of at most 32 bits.
func (r *reader) u32() uint32 {
	var v uint64
	for shift := 0; shift < 35; shift += 7 {
		b := r.byte()
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			if v > 1<<32-1 {
				break
			}
			return uint32(v)
		}
	}
	r.refuse("a number of more than 32 bits")
	return 0
}

// signed reads a signed LEB128 number of at most the given bits.
func (r *reader) signed(bits int) int64 {
	var v int64
	for shift := 0; shift < bits; shift += 7 {
		b := r.byte()
		v |= int64(b&0x7f) << shift
		if b < 0x80 {
			if used := shift + 7; used < 64 {
				v = v << (64 - used) >> (64 - used)
			}
			if bits < 64 && (v < -(1<<(bits-1)) || v >= 1<<(bits-1)) {
				break
			}
			return v
		}
	}
	r.refuse("a number of more than %d bits", bits)
	return 0
}

// count reads the length of a vector, each element of which takes a byte at least.
func (r *reader) count(most int, what string) int {
	n := r.u32()
	if int64(n) > int64(most) {
		r.refuse("%d %s; at most %d", n, what, most)
	}
	if int(n) > r.end-r.at {
		r.refuse("ends too early")
	}
	return int(n)
}

func (r *reader) name() string {
	text := r.take(int(min(r.u32(), 1<<30)))
	if !utf8.Valid(text) {
		r.refuse("a name that is not UTF-8")
	}
	return string(text)
}

func (r *reader) valueType() byte {
	t := r.byte()
	switch t {
	case typeI32, typeI64, typeF32, typeF64, typeFuncref, typeExternref:
	case 0x7b:
		r.at--
		r.refuse("SIMD (v128) is not allowed: its relaxed instructions differ from machine to machine")
	default:
		r.at--
		r.refuse("0x%02x is no value type", t)
	}
	return t
}

// limits reads the limits of a memory or table; max is -1 where there is none.
func (r *reader) limits(what string) (min uint32, max int64) {
	switch r.byte() {
	case 0:
		return r.u32(), -1
	case 1:
		min = r.u32()
		return min, int64(r.u32())
	case 2, 3:
		r.refuse("threads are not allowed: their %s is shared", what)
	}
	r.refuse("a %s of an unknown kind", what)
	return 0, 0
}

func appendU32(b []byte, v uint32) []byte {
	for v >= 0x80 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v))
}

func appendSigned(b []byte, v int64) []byte {
	for {
		low := byte(v & 0x7f)
		v >>= 7
		if v == 0 && low&0x40 == 0 || v == -1 && low&0x40 != 0 {
			return append(b, low)
		}
		b = append(b, low|0x80)
	}
}

func appendName(b []byte, name string) []byte {
	return append(appendU32(b, uint32(len(name))), name...)
}
