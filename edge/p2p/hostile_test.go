package p2p

import (
	"bytes"
	"context"
	"encoding/binary"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
)

// stranger is a libp2p host with an identity of its own and none of the gates.
func stranger(t *testing.T, id *Identity, to Peer) (host.Host, peer.ID) {
	t.Helper()
	target, err := peer.Decode(to.ID)
	if err != nil {
		t.Fatal(err)
	}
	cfg := Config{Identity: id}
	h, err := newHost(cfg, map[peer.ID]jurat.MemberIndex{target: 1})
	if err != nil {
		t.Fatal(err)
	}
	addrs, err := parseAddresses(to.Addresses)
	if err != nil {
		t.Fatal(err)
	}
	h.Peerstore().AddAddrs(target, addrs, peerstore.PermanentAddrTTL)
	t.Cleanup(func() { closeHost(h) })
	return h, target
}

func TestStrangerIsRefused(t *testing.T) {
	c := newCommittee(t, 2)
	c.start(1, func(from jurat.MemberIndex, _ []byte) { t.Errorf("a frame from member %d", from) })
	id, err := NewIdentity()
	if err != nil {
		t.Fatal(err)
	}
	h, target := stranger(t, id, c.config[0].Members[0])
	stream, err := open(context.Background(), h, target)
	if err == nil {
		stream.Reset()
		t.Fatal("a stranger has opened a stream")
	}
	eventually(t, "refusal counted", func() bool { return c.counts[0].get(EventRefused, 0) > 0 })
}

// hostile is member 2, run by someone who writes what they like.
func hostile(t *testing.T, c *committee) network.Stream {
	t.Helper()
	h, target := stranger(t, c.config[1].Identity, c.config[0].Members[0])
	stream, err := open(context.Background(), h, target)
	if err != nil {
		t.Fatal(err)
	}
	return stream
}

func frameOf(body []byte) []byte {
	return append(binary.BigEndian.AppendUint32(nil, uint32(len(body))), body...)
}

func TestOversizedFrameEndsTheStream(t *testing.T) {
	for name, header := range map[string][]byte{
		"one byte too long": binary.BigEndian.AppendUint32(nil, 1<<20+1),
		"4 GiB":             {0xff, 0xff, 0xff, 0xff},
		"HTTP":              []byte("GET / HTTP/1.1\r\n\r\n"),
	} {
		t.Run(name, func(t *testing.T) {
			c := newCommittee(t, 2)
			var box inbox
			c.start(1, box.handle)
			stream := hostile(t, c)
			if _, err := stream.Write(append(frameOf([]byte("good")), header...)); err != nil {
				t.Fatal(err)
			}
			if _, err := stream.Read(make([]byte, 1)); err == nil {
				t.Error("the stream is still open")
			}
			if got := c.counts[0].get(EventOversized, 2); got != 1 {
				t.Errorf("counted %d oversized frames", got)
			}
			if got := box.from(2); !slices.Equal(got, []string{"good"}) {
				t.Errorf("handed over %q", got)
			}
		})
	}
}

func TestFloodIsLimited(t *testing.T) {
	c := newCommittee(t, 3)
	c.config[0].Limits = Limits{Frames: 10, FramesBurst: 100, Bytes: 1 << 20, BytesBurst: 1 << 20}
	var box inbox
	start := time.Now()
	c.start(1, box.handle)
	stream := hostile(t, c)
	go func() { // until the stream ends
		flood := bytes.Repeat(frameOf([]byte("again")), 1000)
		for {
			if _, err := stream.Write(flood); err != nil {
				return
			}
		}
	}()
	eventually(t, "the limit", func() bool { return c.counts[0].get(EventLimited, 2) > 3 })
	calm := c.start(3, ignore)
	for k := range 20 {
		if err := calm.Send(1, []byte{byte(k)}); err != nil {
			t.Fatal(err)
		}
	}
	eventually(t, "the others' frames", func() bool { return len(box.from(3)) == 20 })
	heard := len(box.from(2))
	if most := 101 + int(10*time.Since(start).Seconds()); heard > most {
		t.Errorf("%d frames of the flood came through; at most %d were allowed", heard, most)
	}
}

func TestPenaltyCostsAllowance(t *testing.T) {
	c := newCommittee(t, 2)
	n := c.start(1, ignore)
	before := n.links[1].allowance.frames.Tokens()
	n.Penalise(2)
	if lost := before - n.links[1].allowance.frames.Tokens(); lost < float64(DefaultLimits.FramesBurst)/penalty-1 {
		t.Errorf("a useless frame cost %.0f frames", lost)
	}
	if c.counts[0].get(EventPenalty, 2) != 1 {
		t.Error("the penalty was not counted")
	}
	n.Penalise(0)
	n.Penalise(1)
	n.Penalise(3)
}

func TestSilentPeerIsDisconnected(t *testing.T) {
	if testing.Short() {
		t.Skip("waits for the time of silence")
	}
	c := newCommittee(t, 2)
	c.start(1, ignore)
	stream := hostile(t, c) // never writes, not even keep-alives
	if _, err := stream.Read(make([]byte, 1)); err == nil {
		t.Error("read something")
	}
	if c.counts[0].get(EventSilent, 2) != 1 {
		t.Errorf("counts: %v", slices.Sorted(maps.Keys(c.counts[0].n)))
	}
}

func TestNewerStreamReplacesOlder(t *testing.T) {
	c := newCommittee(t, 2)
	var box inbox
	c.start(1, box.handle)
	old := hostile(t, c)
	old.Write(frameOf([]byte("old")))
	eventually(t, "the old stream's frame", func() bool { return len(box.from(2)) == 1 })
	newer := hostile(t, c)
	newer.Write(frameOf([]byte("new")))
	eventually(t, "the new stream's frame", func() bool { return len(box.from(2)) == 2 })
	if _, err := old.Read(make([]byte, 1)); err == nil {
		t.Error("the old stream is still open")
	}
}

func TestReconnectingDoesNotForgive(t *testing.T) {
	c := newCommittee(t, 2)
	n := c.start(1, ignore)
	const times = 5
	for i := range times {
		stream := hostile(t, c)
		stream.Write([]byte{0xff, 0xff, 0xff, 0xff})
		eventually(t, "the frame counted", func() bool { return c.counts[0].get(EventOversized, 2) == i+1 })
	}
	share := float64(DefaultLimits.FramesBurst) / penalty
	if left := n.links[1].allowance.frames.Tokens(); left > float64(DefaultLimits.FramesBurst)-share*(times-1) {
		t.Errorf("after %d oversized frames on as many connections %.0f frames are still allowed", times, left)
	}
}
