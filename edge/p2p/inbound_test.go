package p2p

import (
	"bytes"
	"errors"
	"io"
	"testing"
)

// FuzzReadFrames: whatever the bytes, the frames that are delivered are exactly
// those that the bytes begin with, none is longer than allowed, and each was
// admitted.
func FuzzReadFrames(f *testing.F) {
	const longest = 300
	f.Add([]byte{})
	f.Add(frameOf([]byte("one")))
	f.Add(bytes.Repeat(frameOf([]byte("again")), 3))
	f.Add(append(frameOf(nil), frameOf(make([]byte, longest))...))
	f.Add(frameOf(make([]byte, longest+1)))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 1, 2, 3})
	f.Add([]byte("GET / HTTP/1.1\r\n"))
	f.Fuzz(func(t *testing.T, input []byte) {
		var seen []byte
		admitted, delivered := 0, 0
		err := readFrames(bytes.NewReader(input), longest,
			func(length int) error {
				if length > longest {
					t.Fatalf("admitted %d bytes", length)
				}
				admitted++
				if length == 0 {
					seen = append(seen, frameOf(nil)...)
				}
				return nil
			},
			func(frame []byte) { delivered++; seen = append(seen, frameOf(frame)...) })
		if !bytes.HasPrefix(input, seen) {
			t.Fatalf("delivered %x of %x", seen, input)
		}
		rest := input[len(seen):]
		switch {
		case errors.Is(err, ErrTooLarge):
			if len(rest) < lengthSize {
				t.Fatalf("too large after %x", rest)
			}
		case err != io.EOF && err != io.ErrUnexpectedEOF:
			t.Fatalf("ended with %v", err)
		case len(rest) > lengthSize+longest:
			t.Fatalf("stopped before %x", rest)
		}
		if delivered > admitted {
			t.Fatalf("delivered %d frames, admitted %d", delivered, admitted)
		}
	})
}
