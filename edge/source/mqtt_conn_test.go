package source

import (
	"bufio"
	"bytes"
	"io"
	"net"
	"testing"
	"time"
)

// still is a connection of which only deadlines are set.
type still struct{ net.Conn }

func (still) SetReadDeadline(time.Time) error { return nil }

// FuzzPackets: what comes through is what was sent, packet by packet, as far as
// no packet is larger than allowed; of a larger one, not even its length.
func FuzzPackets(f *testing.F) {
	f.Add([]byte{0xd0, 0, 0x30, 3, 0, 1, 'a'}, 1)
	f.Add([]byte{0x30, 0xff, 0xff, 0xff, 0x7f, 1, 2, 3}, 7)
	f.Add([]byte{0x30, 0x80, 0x80, 0x80, 0x80, 1}, 3)
	f.Add(append([]byte{0x30, 0x80, 1}, make([]byte, 128)...), 50)
	f.Fuzz(func(t *testing.T, sent []byte, step int) {
		c := &mqttConn{Conn: still{}, buffered: bufio.NewReader(bytes.NewReader(sent))}
		var got []byte
		buffer := make([]byte, 1+uint(step)%256)
		var err error
		for err == nil {
			var n int
			n, err = c.Read(buffer)
			got = append(got, buffer[:n]...)
		}
		if !bytes.HasPrefix(sent, got) {
			t.Fatalf("sent %x, got %x", sent, got)
		}
		want, flood := allowed(sent)
		if c.flood.Load() != flood || flood != (err == errFlood) || !flood && err != io.EOF || !bytes.Equal(got, want) {
			t.Errorf("sent %x: got %x, %v; want %x, flood %t", sent, got, err, want, flood)
		}
	})
}

// allowed is the part of what was sent up to the length of a packet that is too
// large, whose last byte is kept back, read in the plainest way.
func allowed(sent []byte) (part []byte, flood bool) {
	for at := 0; at < len(sent); {
		length, i := 0, at+1
		for shift := 0; ; shift += 7 {
			if i == len(sent) {
				return sent, false
			}
			length |= int(sent[i]&0x7f) << shift
			more := sent[i]&0x80 != 0
			if length > maxPacket || more && shift == 21 {
				return sent[:i], true
			}
			if i++; !more {
				break
			}
		}
		at = i + length
	}
	return sent, false
}
