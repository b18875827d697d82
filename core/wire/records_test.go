package wire

import (
	"bytes"
	"errors"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/record"
)

// FuzzDecodeRecords: what is taken has one encoding, and everything else is refused
// by one error.
func FuzzDecodeRecords(f *testing.F) {
	s := newSampler(f, 9, 4, 17)
	codec, p := s.codec, s.evidence(0)
	report := jurat.SignedReport{Report: p.Report}
	whole, err := codec.AppendReport(nil, &report, p)
	if err != nil {
		f.Fatal(err)
	}
	alone, err := codec.AppendReport(nil, &report, nil)
	if err != nil {
		f.Fatal(err)
	}
	for _, b := range [][]byte{whole, alone, AppendKnown(nil, []record.Run{{First: 65537, Count: 9}}), AppendKnown(nil, nil), AppendWanted(nil, []jurat.Round{65537, 1 << 40}), {}} {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := codec.DecodeRecords(b)
		if err != nil {
			if !errors.Is(err, ErrRecords) {
				t.Errorf("refused by %v", err)
			}
			return
		}
		var again []byte
		switch {
		case m.Report != nil:
			if again, err = codec.AppendReport(nil, m.Report, m.Evidence); err != nil {
				t.Fatal(err)
			}
		case m.Known != nil:
			again = AppendKnown(nil, m.Known)
		default:
			again = AppendWanted(nil, m.Wanted)
		}
		if !bytes.Equal(again, b) {
			t.Errorf("%x comes back as %x", b, again)
		}
	})
}

func TestRecordsComeBack(t *testing.T) {
	s := newSampler(t, 9, 4, 17)
	codec, p := s.codec, s.evidence(0)
	report := jurat.SignedReport{Report: p.Report}
	b, err := codec.AppendReport(nil, &report, p)
	if err != nil {
		t.Fatal(err)
	}
	m, err := codec.DecodeRecords(b)
	if err != nil || *m.Report != report {
		t.Fatalf("%+v, %v", m, err)
	}
	if again, err := codec.AppendReport(nil, m.Report, m.Evidence); err != nil || !bytes.Equal(again, b) {
		t.Errorf("%x comes back as %x, %v", b, again, err)
	}
	for name, b := range map[string][]byte{"a run of none": {1, 10: 0}, "half a round": {2, 1, 2}, "too many wanted": append([]byte{2}, make([]byte, 8*(MaxWanted+1))...), "a report longer than the message": {3, 0, 0, 1, 0}} {
		if _, err := codec.DecodeRecords(b); !errors.Is(err, ErrRecords) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
