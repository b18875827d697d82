package wire

import (
	"math/big"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/jurat-network/jurat"
)

// The stream of words is read as the format says it, bit by bit: the same words,
// or the same reason for refusing them, of streams that are whole, cut short,
// damaged or noise.
func TestWordsBitByBit(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	refused := map[string]int{}
	for seed := range uint64(300) {
		s := newSampler(t, seed, 4, 1+int(seed%40))
		base := s.words()
		if seed%2 == 0 {
			base = nil
		}
		o := s.observe().Observation
		o.Words, o.SourceTimes = s.words(), make([]uint32, s.codec.feeds)
		for i := range o.Words {
			if o.Words[i].Tag() == jurat.TagValue { // ages of all lengths
				o.SourceTimes[i] = uint32(o.Time.Seconds()) + random.Uint32()>>random.IntN(32)
			}
		}
		x := coder{codec: s.codec}
		if x.pack(&o, base); x.fault != "" {
			t.Fatalf("seed %d: not packed: %s", seed, x.fault)
		}
		compareWords(t, s.codec, &o, x.buf, base, refused)
		for range 40 {
			damaged := append([]byte(nil), x.buf[:random.IntN(len(x.buf)+1)]...)
			if random.IntN(2) == 0 {
				damaged = append([]byte(nil), x.buf...)
			}
			for range random.IntN(4) {
				if len(damaged) > 0 {
					damaged[random.IntN(len(damaged))] ^= 1 << random.IntN(8)
				}
			}
			compareWords(t, s.codec, &o, damaged, base, refused)
		}
	}
	for _, reason := range []string{"", ReasonTruncated, ReasonRange, ReasonNotCanonical} {
		if refused[reason] == 0 {
			t.Errorf("no stream was refused as %q", reason)
		}
	}
}

func compareWords(t *testing.T, c *Codec, like *jurat.Observation, stream []byte, base []jurat.Word, refused map[string]int) {
	t.Helper()
	got, want := *like, *like
	x := coder{codec: c, reading: true, buf: stream}
	x.unpack(&got, base)
	unread, fault := readBitByBit(&want, stream, base, c.feeds)
	refused[fault]++
	switch {
	case x.fault != fault:
		t.Fatalf("%x is refused as %q, should be as %q", stream, x.fault, fault)
	case fault == "" && (!reflect.DeepEqual(got, want) || len(x.buf) != unread):
		t.Fatalf("%x is read as\n%v, %d unread; should be\n%v, %d unread", stream, got, len(x.buf), want, unread)
	}
}

// slowBits is the first bit of a stream and those after it.
type slowBits struct {
	stream []byte
	at     int
	fault  string
}

func (b *slowBits) fail(reason string) {
	if b.fault == "" {
		b.fault = reason
	}
}

func (b *slowBits) take(n int) *big.Int {
	v := new(big.Int)
	for i := range n {
		if b.at == 8*len(b.stream) {
			b.fail(ReasonTruncated)
			return new(big.Int)
		}
		v.SetBit(v, i, uint(b.stream[b.at/8]>>(b.at%8)&1))
		b.at++
	}
	return v
}

// readBitByBit is the comment in words.go as a program.
func readBitByBit(o *jurat.Observation, stream []byte, base []jurat.Word, feeds int) (unread int, fault string) {
	if len(stream)*8 < feeds*symbolBits {
		return 0, ReasonTruncated
	}
	o.Words, o.SourceTimes = make([]jurat.Word, feeds), make([]uint32, feeds)
	b := slowBits{stream: stream}
	last := uint32(o.Time.Seconds())
	for i := 0; i < feeds && b.fault == ""; i++ {
		z := new(big.Int)
		switch symbol := int(b.take(symbolBits).Int64()); {
		case symbol == symbolNone:
			continue
		case symbol == symbolReason:
			reason := b.take(8).Int64()
			if reason == 0 {
				b.fail(ReasonNotCanonical)
			}
			o.Words[i] = jurat.ReasonWord(jurat.Reason(reason))
			continue
		case symbol == symbolWide:
			if z = b.take(128); z.BitLen() <= maxShort {
				b.fail(ReasonNotCanonical)
			}
		case symbol > symbolWide:
			b.fail(ReasonRange)
		case symbol > 0:
			z = b.take(symbol - 1)
			z.SetBit(z, symbol-1, 1)
		}
		value := new(big.Int).Rsh(z, 1)
		if z.Bit(0) == 1 {
			value.Not(value)
		}
		if base != nil && base[i].Tag() == jurat.TagValue {
			before, _ := base[i].Big()
			value.Add(value, before)
		}
		value.And(value, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))) // wraps
		o.Words[i][0] = jurat.TagValue
		value.FillBytes(o.Words[i][16:])

		zeros := 0
		for b.fault == "" && b.take(1).Sign() == 0 {
			if zeros++; zeros > 32 {
				b.fail(ReasonRange)
			}
		}
		age := b.take(zeros)
		if age.SetBit(age, zeros, 1); age.BitLen() > 33 || age.BitLen() == 33 && age.TrailingZeroBits() < 32 {
			b.fail(ReasonRange)
		}
		last += unzigzag32(uint32(age.Uint64() - 1))
		o.SourceTimes[i] = last
	}
	for b.fault == "" && b.at%8 != 0 {
		if b.take(1).Sign() != 0 {
			b.fail(ReasonNotCanonical)
		}
	}
	return len(stream) - b.at/8, b.fault
}
