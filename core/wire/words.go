package wire

import (
	"encoding/binary"
	"math/bits"

	"github.com/jurat-network/jurat"
)

// An observation's words and source times are a stream of bits, least
// significant first, padded with zeros to a byte. For each feed it holds a
// symbol of six bits:
//
//	0–57   a value: the bit length of its zigzagged difference from the base's
//	       value (from 0 where the base has none), followed by the difference's
//	       bits below the highest
//	wide   a value whose difference is longer: its 128 bits, lower half first
//	reason a reason, followed by its 8 bits
//	none   not offered
//
// and, after a value, the Elias gamma code of 1 plus the zigzagged difference of
// its source time from the feed's before (from the observation's own time for
// the first).
const (
	symbolBits   = 6
	maxShort     = 57
	symbolWide   = 58
	symbolReason = 59
	symbolNone   = 60
)

// minBaseFeeds is the length of feed list from which a base's name (32 bytes)
// costs less than it saves (about 20 bits a feed).
const minBaseFeeds = 16

// maxFeedBytes is the most that one feed takes: wide symbol, 128 bits, and 65
// bits of source time, rounded up.
const maxFeedBytes = 25

// words walks an observation's words and source times.
func (x *coder) words(o *jurat.Observation) {
	if x.fault != "" {
		return
	}
	var base []jurat.Word
	if x.base != nil {
		base = x.base.Words
	}
	if x.reading {
		x.unpack(o, base)
	} else {
		x.pack(o, base)
	}
}

// pack appends the stream of o's words.
func (x *coder) pack(o *jurat.Observation, base []jurat.Word) {
	if len(o.Words) != x.codec.feeds || len(o.SourceTimes) != x.codec.feeds || base != nil && len(base) != x.codec.feeds {
		x.fail(ReasonRange)
		return
	}
	w := bitWriter{buf: x.buf}
	last := uint32(o.Time.Seconds())
	for i := range o.Words {
		word, t := &o.Words[i], o.SourceTimes[i]
		tag, rest := binary.LittleEndian.Uint64(word[:]), binary.LittleEndian.Uint64(word[8:])
		value := parse128(word)
		switch {
		case tag == jurat.TagValue && rest == 0:
			d := value
			if base != nil && base[i][0] == jurat.TagValue {
				d = value.sub(parse128(&base[i]))
			}
			w.value(d.zigzag(), 1+uint64(zigzag32(t-last)))
			last = t
		case t != 0 || rest != 0 || value != (int128{}):
			x.fail(ReasonNotCanonical)
			return
		case tag == jurat.TagNone:
			w.put(symbolNone, symbolBits)
		case tag&0xff == jurat.TagReason && tag>>16 == 0 && tag>>8 != 0:
			w.put(symbolReason|tag>>8<<symbolBits, symbolBits+8)
		default:
			x.fail(ReasonNotCanonical)
			return
		}
	}
	x.buf = w.flush()
}

// unpack reads the stream of o's words.
func (x *coder) unpack(o *jurat.Observation, base []jurat.Word) {
	if len(x.buf)*8 < x.codec.feeds*symbolBits {
		x.fail(ReasonTruncated)
		return
	}
	o.Words = make([]jurat.Word, x.codec.feeds)
	o.SourceTimes = make([]uint32, x.codec.feeds)
	r := bitReader{buf: x.buf}
	last := uint32(o.Time.Seconds())
	for i := range o.Words {
		z, age, ok := r.quick()
		difference := int128{lo: z}
		if !ok {
			switch symbol := r.take(symbolBits); symbol {
			case symbolNone:
				continue
			case symbolReason:
				reason := jurat.Reason(r.take(8))
				if reason == 0 {
					r.fail(ReasonNotCanonical)
				}
				o.Words[i] = jurat.ReasonWord(reason)
				continue
			default:
				difference, age = r.difference(symbol), r.gamma()
			}
		}
		value := difference.unzigzag()
		if base != nil && base[i][0] == jurat.TagValue {
			value = value.add(parse128(&base[i]))
		}
		value.put(&o.Words[i])
		last += unzigzag32(uint32(age - 1))
		o.SourceTimes[i] = last
	}
	x.buf = x.buf[len(x.buf)-r.end():]
	if r.fault != "" {
		x.fail(r.fault)
	}
}

// int128 is a 128-bit two's complement integer.
type int128 struct{ hi, lo uint64 }

// parse128 reads the value of a word of TagValue.
func parse128(w *jurat.Word) int128 {
	return int128{binary.BigEndian.Uint64(w[16:]), binary.BigEndian.Uint64(w[24:])}
}

// put makes w the word of value v.
func (v int128) put(w *jurat.Word) {
	w[0] = jurat.TagValue
	binary.BigEndian.PutUint64(w[16:], v.hi)
	binary.BigEndian.PutUint64(w[24:], v.lo)
}

func (v int128) add(u int128) int128 {
	lo, carry := bits.Add64(v.lo, u.lo, 0)
	hi, _ := bits.Add64(v.hi, u.hi, carry)
	return int128{hi, lo}
}

func (v int128) sub(u int128) int128 {
	lo, borrow := bits.Sub64(v.lo, u.lo, 0)
	hi, _ := bits.Sub64(v.hi, u.hi, borrow)
	return int128{hi, lo}
}

// zigzag maps integers near zero, of either sign, to small unsigned ones.
func (v int128) zigzag() int128 {
	sign := uint64(int64(v.hi) >> 63)
	return int128{(v.hi<<1 | v.lo>>63) ^ sign, v.lo<<1 ^ sign}
}

func (v int128) unzigzag() int128 {
	sign := -(v.lo & 1)
	return int128{v.hi>>1 ^ sign, (v.lo>>1 | v.hi<<63) ^ sign}
}

func zigzag32(d uint32) uint32   { return d<<1 ^ uint32(int32(d)>>31) }
func unzigzag32(z uint32) uint32 { return z>>1 ^ -(z & 1) }
