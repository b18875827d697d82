package channel_test

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/jurat-network/jurat/core/channel"
)

func TestFrames(t *testing.T) {
	var b bytes.Buffer
	sent := []channel.Frame{{Kind: channel.Hello, Body: []byte{channel.Version}}, {Kind: channel.Dial, ID: 7, Body: []byte("example.com:443")}, {Kind: channel.Carry, ID: 1 << 31}}
	for _, f := range sent {
		if err := channel.Write(&b, f); err != nil {
			t.Fatal(err)
		}
	}
	b.WriteString("what comes behind a Carry")
	for _, want := range sent {
		got, err := channel.Read(&b)
		if err != nil || got.Kind != want.Kind || got.ID != want.ID || !bytes.Equal(got.Body, want.Body) {
			t.Fatalf("%+v %v, want %+v", got, err, want)
		}
	}
	if b.String() != "what comes behind a Carry" {
		t.Errorf("%q is left", b.String())
	}
	for name, raw := range map[string][]byte{
		"an unknown kind": {0, 0, 0, 5, 200, 0, 0, 0, 0},
		"kind 0":          {0, 0, 0, 5, 0, 0, 0, 0, 0},
		"too short":       {0, 0, 0, 4, 1, 0, 0, 0, 0},
		"oversized":       {0xff, 0xff, 0xff, 0xff, 1, 0, 0, 0, 0},
	} {
		if _, err := channel.Read(bytes.NewReader(raw)); !errors.Is(err, channel.ErrFrame) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := channel.Read(bytes.NewReader([]byte{0, 0, 0, 9, 1, 0, 0, 0, 0, 1})); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("cut: %v", err)
	}
	if err := channel.Write(io.Discard, channel.Frame{Kind: channel.Run, Body: make([]byte, channel.MaxBody+1)}); !errors.Is(err, channel.ErrFrame) {
		t.Errorf("oversized: %v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte{0, 0, 0, 6, 1, 0, 0, 0, 0, 1})
	f.Fuzz(func(t *testing.T, raw []byte) {
		frame, err := channel.Read(bytes.NewReader(raw))
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := channel.Write(&b, frame); err != nil || !bytes.HasPrefix(raw, b.Bytes()) {
			t.Fatalf("%v: %x is written as %x", err, raw, b.Bytes())
		}
	})
}
