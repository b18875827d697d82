package wire_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/wire"
)

// FuzzDecodeAnswer: what is taken has one encoding, and everything else is
// refused by one error.
func FuzzDecodeAnswer(f *testing.F) {
	a := wire.Answer{Agreement: jurat.Hash{1}, Opened: 1_700_000_000, Time: 1_700_000_000_123, Word: jurat.ValueWord(-5), Sig: jurat.OperatorSignature{2, 64: 27}}
	f.Add(a.Append(nil))
	a.Word = jurat.ReasonWord(jurat.ReasonFewSources)
	f.Add(a.Append(nil))
	a.Word = jurat.Word{}
	f.Add(a.Append(nil))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		a, err := wire.DecodeAnswer(b)
		switch {
		case err != nil && !errors.Is(err, wire.ErrAnswer):
			t.Errorf("refused by %v", err)
		case err == nil && !bytes.Equal(a.Append(nil), b):
			t.Errorf("%x comes back as %x", b, a.Append(nil))
		}
	})
}

func TestAnswerMustSayAWord(t *testing.T) {
	a := wire.Answer{Word: jurat.ValueWord(1)}
	if got, err := wire.DecodeAnswer(a.Append(nil)); err != nil || *got != a {
		t.Errorf("%+v, %v", got, err)
	}
	for _, w := range []jurat.Word{{}, jurat.Halted} {
		a.Word = w
		if _, err := wire.DecodeAnswer(a.Append(nil)); !errors.Is(err, wire.ErrAnswer) {
			t.Errorf("%x is taken: %v", w[:], err)
		}
	}
}
