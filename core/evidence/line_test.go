package evidence_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/jurat-network/jurat/core/evidence"
)

func TestLineNamesItsDocument(t *testing.T) {
	net := newNetwork(t)
	d := sworn(t, net)
	line, err := evidence.FormatLine(d)
	if err != nil {
		t.Fatal(err)
	}
	name, _, err := evidence.Name(d)
	if err != nil {
		t.Fatal(err)
	}
	read, said, err := evidence.ParseLine(line)
	if err != nil || said != name || read.Report != d.Report {
		t.Fatalf("read %v, name %s, %v; want name %s", read, said, err, name)
	}
	for want, changed := range map[error][]byte{
		evidence.ErrAltered:   bytes.Replace(line, []byte(`"member":1,"time":1`), []byte(`"member":1,"time":2`), 1),
		evidence.ErrMalformed: line[:len(line)-2],
	} {
		if bytes.Equal(changed, line) {
			t.Fatal("nothing was changed")
		}
		if _, _, err := evidence.ParseLine(changed); !errors.Is(err, want) {
			t.Errorf("%v, want %v", err, want)
		}
	}
}

// FuzzLine: reading is total, and what is read is written as a line that reads the same.
func FuzzLine(f *testing.F) {
	good, err := evidence.FormatLine(sworn(f, newNetwork(f)))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte(`{"hash":"0x00","evidence":null}`))
	f.Add([]byte(`{"evidence":{"format":"jurat.evidence.v1"}}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		d, name, err := evidence.ParseLine(line)
		if err != nil {
			return
		}
		again, err := evidence.FormatLine(d)
		if err != nil {
			t.Fatal(err)
		}
		if _, same, err := evidence.ParseLine(again); err != nil || same != name {
			t.Fatalf("what was read is written with name %s (%v), not %s", same, err, name)
		}
	})
}
