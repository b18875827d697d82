package wire

import (
	"encoding/binary"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
)

// coder reads or writes one frame. A message's layout is told once, as a walk
// over its fields, and holds for both directions: what is written is what is
// read. Writing changes nothing in the message, so that one message may be
// encoded by several goroutines. The first fault sticks, and makes every later
// step do nothing.
type coder struct {
	codec   *Codec
	reading bool
	buf     []byte // writing: the frame so far; reading: what is left of it
	fault   string // why the frame or message is refused; "" while all is well

	base     *Base     // what observations are coded against; reading: what the frame named
	bases    Bases     // reading: where a named base is looked up; may be nil
	needFull *NeedFull // reading: set where it was not found
}

func (x *coder) fail(reason string) {
	if x.fault == "" {
		x.fault = reason
		x.buf = nil
	}
}

// end returns what was wrong with a frame that has been read.
func (x *coder) end(kind round.Kind) error {
	switch {
	case x.needFull != nil:
		return x.needFull
	case x.fault == "" && len(x.buf) > 0:
		x.fail(ReasonTrailing)
	}
	if x.fault != "" {
		return &FrameError{Kind: kind, Reason: x.fault}
	}
	return nil
}

// header walks version, kind and tag, and returns the kind.
func (x *coder) header(kind round.Kind) round.Kind {
	h := [headerSize]byte{Version, byte(kind)}
	copy(h[2:], x.codec.tag[:])
	x.bytes(h[:])
	if x.fault == "" {
		switch {
		case h[0] != Version:
			x.fail(ReasonVersion)
		case [4]byte(h[2:]) != x.codec.tag:
			x.fail(ReasonForeign)
		}
	}
	return round.Kind(h[1])
}

// bytes walks len(p) bytes as they are.
func (x *coder) bytes(p []byte) {
	switch {
	case x.fault != "":
	case !x.reading:
		x.buf = append(x.buf, p...)
	case len(x.buf) < len(p):
		x.fail(ReasonTruncated)
	default:
		copy(p, x.buf)
		x.buf = x.buf[len(p):]
	}
}

// byte walks one byte.
func (x *coder) byte(b *byte) {
	switch {
	case x.fault != "":
	case !x.reading:
		x.buf = append(x.buf, *b)
	case len(x.buf) == 0:
		x.fail(ReasonTruncated)
	default:
		*b, x.buf = x.buf[0], x.buf[1:]
	}
}

// uvarint walks an unsigned integer in shortest LEB128.
func (x *coder) uvarint(v *uint64) {
	if x.fault != "" {
		return
	}
	if !x.reading {
		x.buf = binary.AppendUvarint(x.buf, *v)
		return
	}
	got, n := binary.Uvarint(x.buf)
	switch {
	case n == 0:
		x.fail(ReasonTruncated)
	case n < 0:
		x.fail(ReasonRange)
	case n > 1 && x.buf[n-1] == 0:
		x.fail(ReasonNotCanonical)
	default:
		*v, x.buf = got, x.buf[n:]
	}
}

// count walks the length of a list whose elements take at least size bytes
// each. Reading, the length is known to be no more than limit and than what the
// frame has room for.
func (x *coder) count(length, limit, size int) int {
	v := uint64(length)
	x.uvarint(&v)
	switch {
	case x.fault != "":
		return 0
	case v > uint64(limit):
		x.fail(ReasonRange)
		return 0
	case x.reading && v*uint64(size) > uint64(len(x.buf)):
		x.fail(ReasonTruncated)
		return 0
	}
	return int(v)
}

// list walks a list of at most limit elements of at least size bytes each.
func list[T any](x *coder, l *[]T, limit, size int, element func(*T)) {
	n := x.count(len(*l), limit, size)
	if x.reading && n > 0 {
		*l = make([]T, n)
	}
	for i := range n {
		element(&(*l)[i])
	}
}

// optional walks a pointer that may be nil: one byte, 0 or 1, then the value.
func optional[T any](x *coder, p **T, value func(*T)) {
	var flag byte
	if !x.reading && *p != nil {
		flag = 1
	}
	x.byte(&flag)
	switch {
	case x.fault != "" || flag == 0:
	case flag > 1:
		x.fail(ReasonNotCanonical)
	default:
		if x.reading {
			*p = new(T)
		}
		value(*p)
	}
}

func (x *coder) hash(h *jurat.Hash)             { x.bytes(h[:]) }
func (x *coder) sig(s *jurat.OperatorSignature) { x.bytes(s[:]) }
func (x *coder) round(r *jurat.Round)           { x.uvarint((*uint64)(r)) }
func (x *coder) time(t *jurat.Time)             { x.uvarint((*uint64)(t)) }

func (x *coder) member(m *jurat.MemberIndex) {
	var b [2]byte
	binary.BigEndian.PutUint16(b[:], uint16(*m))
	x.bytes(b[:])
	v := binary.BigEndian.Uint16(b[:])
	if x.fault == "" && (v == 0 || int(v) > x.codec.members) {
		x.fail(ReasonRange)
	}
	if x.reading {
		*m = jurat.MemberIndex(v)
	}
}

func (x *coder) epoch(e *uint32) {
	v := uint64(*e)
	x.uvarint(&v)
	if v > 1<<32-1 {
		x.fail(ReasonRange)
	}
	if x.reading {
		*e = uint32(v)
	}
}

func (x *coder) commitment(c *threshold.Commitment) {
	x.bytes(c.Hiding[:])
	x.bytes(c.Binding[:])
}

func (x *coder) list(l *threshold.List) {
	list(x, (*[]threshold.Entry)(l), x.codec.members, 2+threshold.CommitmentSize, func(e *threshold.Entry) {
		x.member(&e.Member)
		x.commitment(&e.Commitment)
	})
}

// report walks a signed report. Its committee is the codec's; its epoch may be
// an earlier one.
func (x *coder) report(r *jurat.SignedReport) {
	x.ours(&r.Committee)
	x.epoch(&r.Epoch)
	x.round(&r.Round)
	x.time(&r.Time)
	x.hash(&r.Root)
	x.bytes(r.Signature.R[:])
	x.bytes(r.Signature.S[:])
}

// ours stands for a committee id that is not written, because it is the codec's.
func (x *coder) ours(id *jurat.Hash) {
	if x.reading {
		*id = x.codec.committee
	} else if *id != x.codec.committee {
		x.fail(ReasonForeign)
	}
}
