package wire

import (
	"bytes"
	"errors"
	"reflect"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
)

func someOpinions(n, size int) *Opinions {
	o := new(Opinions)
	for i := range n {
		id := jurat.Hash{byte(i), byte(i >> 8), 1}
		o.Own = append(o.Own, request.Said{ID: id, Body: bytes.Repeat([]byte{byte(i)}, size)})
		o.Found = append(o.Found, request.Said{ID: id, Body: []byte{byte(i)}})
		o.Wanted = append(o.Wanted, request.Wanted{ID: id, Payload: jurat.Hash{byte(i)}})
		o.Legacy = append(o.Legacy, Legacy{Said: request.Said{ID: id, Body: bytes.Repeat([]byte{byte(i)}, size)}, Epoch: uint32(i),
			Proof: Proof{Round: jurat.Round(i), Time: 7, Signature: jurat.Signature{R: jurat.Address{1}, S: [32]byte{2}}, Path: make([]jurat.Hash, 1+i%maxDeedPath)}})
	}
	return o
}

func TestOpinionsPartsComeTogether(t *testing.T) {
	for _, want := range []*Opinions{{}, someOpinions(1, 1), someOpinions(500, 33), someOpinions(20, request.MaxBody)} {
		got := new(Opinions)
		for _, part := range want.Parts() {
			b := part.Append(nil)
			if len(b) > MaxOpinions {
				t.Errorf("a part of %d bytes", len(b))
			}
			read, err := DecodeOpinions(b)
			if err != nil {
				t.Fatal(err)
			}
			got.Own, got.Found, got.Wanted = append(got.Own, read.Own...), append(got.Found, read.Found...), append(got.Wanted, read.Wanted...)
			got.Legacy = append(got.Legacy, read.Legacy...)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%d opinions came as %d", len(want.Own), len(got.Own))
		}
	}
}

func TestOpinionsRefused(t *testing.T) {
	whole := someOpinions(2, 5).Append(nil)
	for n := range whole {
		if _, err := DecodeOpinions(whole[:n]); !errors.Is(err, ErrOpinions) {
			t.Fatalf("cut at %d: %v", n, err)
		}
	}
	empty := someOpinions(1, 0).Append(nil)
	large := someOpinions(1, request.MaxBody+1).Append(nil)
	long := (&Opinions{Legacy: []Legacy{{Said: request.Said{Body: []byte{1}}, Proof: Proof{Path: make([]jurat.Hash, maxDeedPath+1)}}}}).Append(nil)
	for _, b := range [][]byte{append(whole, 0), empty, large, long, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, {0, 0, 0, 0, 0, 0, 0, 1}} {
		if _, err := DecodeOpinions(b); !errors.Is(err, ErrOpinions) {
			t.Errorf("%.20x: %v", b, err)
		}
	}
}

func FuzzDecodeOpinions(f *testing.F) {
	f.Add(someOpinions(3, 5).Append(nil))
	f.Add([]byte{0, 1, 0, 0, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, b []byte) {
		o, err := DecodeOpinions(b)
		if err == nil && !bytes.Equal(o.Append(nil), b) {
			t.Errorf("%x reads as %x", b, o.Append(nil))
		}
	})
}
