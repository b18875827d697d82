package p2p

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
)

// patience is how long a test waits for what must happen: long, because it only
// decides about failing.
const patience = 30 * time.Second

// counts are metrics that a test can read.
type counts struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *counts) Count(e Event, m jurat.MemberIndex, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.n == nil {
		c.n = make(map[string]int)
	}
	c.n[fmt.Sprintf("%s %d", e, m)] += n
}

func (c *counts) get(e Event, m jurat.MemberIndex) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n[fmt.Sprintf("%s %d", e, m)]
}

// committee is a set of members of which any may be running.
type committee struct {
	t      testing.TB
	config []Config
	counts []*counts
}

// newCommittee chooses identities and free ports for n members.
func newCommittee(t testing.TB, n int) *committee {
	c := &committee{t: t}
	peers := make([]Peer, n)
	for i := range n {
		id, err := NewIdentity()
		if err != nil {
			t.Fatal(err)
		}
		peers[i] = Peer{ID: id.ID()}
		c.counts = append(c.counts, new(counts))
		c.config = append(c.config, Config{
			Self: jurat.MemberIndex(i + 1), Identity: id, Members: peers, MaxFrame: 1 << 20,
			Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Metrics: c.counts[i],
		})
	}
	for i := range n { // what a first start listens on is where all later ones listen
		alone := c.config[i]
		alone.Members = slices.Clone(peers)
		for j := range alone.Members {
			alone.Members[j].Addresses = nil
		}
		nw, err := New(alone)
		if err != nil {
			t.Fatal(err)
		}
		peers[i].Addresses = nw.Addresses()
		c.config[i].Listen = nw.Addresses()
		nw.Close()
	}
	return c
}

func (c *committee) start(m jurat.MemberIndex, h Handler) *Network {
	c.t.Helper()
	n, err := New(c.config[m-1])
	if err != nil {
		c.t.Fatal(err)
	}
	n.Handle(h)
	c.t.Cleanup(func() { n.Close() })
	return n
}

// eventually waits until a condition holds.
func eventually(t testing.TB, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !holds(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%s: not in %s", what, patience)
		}
	}
}

func ignore(jurat.MemberIndex, []byte) {}

// inbox collects frames by sender.
type inbox struct {
	mu     sync.Mutex
	frames map[jurat.MemberIndex][]string
}

func (b *inbox) handle(from jurat.MemberIndex, frame []byte) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.frames == nil {
		b.frames = make(map[jurat.MemberIndex][]string)
	}
	b.frames[from] = append(b.frames[from], string(frame))
}

func (b *inbox) from(m jurat.MemberIndex) []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.frames[m])
}

func TestEveryoneHearsEveryone(t *testing.T) {
	c := newCommittee(t, 4)
	boxes := make([]inbox, 4)
	var all []*Network
	for i := range 4 {
		all = append(all, c.start(jurat.MemberIndex(i+1), boxes[i].handle))
	}
	for i, n := range all { // before anyone is connected: the frames wait
		for k := range 50 {
			if err := n.Broadcast(fmt.Appendf(nil, "%d says %d", i+1, k)); err != nil {
				t.Fatal(err)
			}
		}
	}
	for i := range all {
		for j := range all {
			if i == j {
				continue
			}
			eventually(t, "all frames", func() bool { return len(boxes[i].from(jurat.MemberIndex(j+1))) == 50 })
			for k, got := range boxes[i].from(jurat.MemberIndex(j + 1)) {
				if want := fmt.Sprintf("%d says %d", j+1, k); got != want {
					t.Fatalf("member %d heard %q where %q was next", i+1, got, want)
				}
			}
		}
		eventually(t, "connected", func() bool { return len(all[i].Connected()) == 3 })
	}
	if got := c.counts[0].get(EventSent, 2); got != 50 {
		t.Errorf("member 1 counts %d frames sent to 2", got)
	}
	if got := c.counts[1].get(EventReceived, 1); got != 50 {
		t.Errorf("member 2 counts %d frames received from 1", got)
	}
}

func TestLargestFrame(t *testing.T) {
	c := newCommittee(t, 2)
	want := bytes.Repeat([]byte("jurat"), c.config[0].MaxFrame/5)
	got := make(chan bool, 1)
	n := c.start(1, ignore)
	c.start(2, func(_ jurat.MemberIndex, frame []byte) { got <- bytes.Equal(frame, want) })
	if err := n.Send(2, want); err != nil {
		t.Fatal(err)
	}
	if !<-got {
		t.Error("the largest frame came back as another")
	}
}

func TestSendRefuses(t *testing.T) {
	c := newCommittee(t, 2)
	n := c.start(1, ignore)
	for _, m := range []jurat.MemberIndex{0, 1, 3} {
		if err := n.Send(m, []byte("x")); !errors.Is(err, ErrMember) {
			t.Errorf("send to %d: %v", m, err)
		}
	}
	for _, size := range []int{0, c.config[0].MaxFrame + 1} {
		if err := n.Send(2, make([]byte, size)); !errors.Is(err, ErrTooLarge) {
			t.Errorf("send %d bytes: %v", size, err)
		}
	}
	n.Close()
	if err := n.Send(2, []byte("x")); !errors.Is(err, ErrClosed) {
		t.Errorf("send after close: %v", err)
	}
	if err := n.Close(); err != nil {
		t.Errorf("second close: %v", err)
	}
}

func TestNewRefuses(t *testing.T) {
	c := newCommittee(t, 2)
	c.start(1, ignore)
	for want, spoil := range map[string]func(*Config){
		"stop the program":       func(cfg *Config) { cfg.Listen = c.config[0].Listen },
		"MaxFrame":               func(cfg *Config) { cfg.MaxFrame = 0 },
		"member 3 of 2":          func(cfg *Config) { cfg.Self = 3 },
		"pinned to peer":         func(cfg *Config) { cfg.Identity = c.config[0].Identity },
		"one peer id":            func(cfg *Config) { cfg.Members = []Peer{cfg.Members[1], cfg.Members[1]} },
		"peer id of member 1":    func(cfg *Config) { cfg.Members = []Peer{{ID: "nobody"}, cfg.Members[1]} },
		"read address":           func(cfg *Config) { cfg.Listen = []string{"127.0.0.1:7070"} },
		"member 1: read address": func(cfg *Config) { cfg.Members = []Peer{{cfg.Members[0].ID, []string{"here"}}, cfg.Members[1]} },
	} {
		cfg := c.config[1]
		spoil(&cfg)
		if n, err := New(cfg); err == nil {
			n.Close()
			t.Errorf("%s: no error", want)
		} else if !strings.Contains(err.Error(), want) {
			t.Errorf("want %q in: %v", want, err)
		}
	}
}

func TestRestartedPeerIsHeardAgain(t *testing.T) {
	c := newCommittee(t, 2)
	var first, second inbox
	one := c.start(1, ignore)
	two := c.start(2, first.handle)
	one.Send(2, []byte("before"))
	eventually(t, "the first frame", func() bool { return len(first.from(1)) == 1 })
	two.Close()
	eventually(t, "the loss noticed", func() bool { return len(one.Connected()) == 0 })
	one.Send(2, []byte("meanwhile"))
	start := time.Now()
	c.start(2, second.handle)
	eventually(t, "the frame sent meanwhile", func() bool { return slices.Equal(second.from(1), []string{"meanwhile"}) })
	t.Logf("heard again %s after the restart began", time.Since(start).Round(time.Millisecond))
}

func TestSlowPeerDelaysNobody(t *testing.T) {
	c := newCommittee(t, 3)
	stuck := make(chan struct{})
	var once sync.Once
	one := c.start(1, ignore)
	c.start(2, func(jurat.MemberIndex, []byte) { <-stuck })
	t.Cleanup(func() { once.Do(func() { close(stuck) }) })
	var box inbox
	c.start(3, box.handle)
	eventually(t, "connected", func() bool { return len(one.Connected()) == 2 })
	big := make([]byte, 256<<10)
	for range 100 { // 25 MB: more than streams and queue hold
		if err := one.Send(2, big); err != nil {
			t.Fatal(err)
		}
	}
	if waits := one.links[1].queue.size(); waits > queueBytes(c.config[0].MaxFrame) {
		t.Errorf("%d bytes wait for the slow peer", waits)
	}
	if err := one.Send(3, []byte("on time")); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the other's frame", func() bool { return len(box.from(1)) == 1 })
	eventually(t, "what was dropped counted", func() bool { return c.counts[0].get(EventOverflow, 2) > 0 })
	once.Do(func() { close(stuck) })
}

func TestIdlePeersStayConnected(t *testing.T) {
	if testing.Short() {
		t.Skip("waits for the time of silence")
	}
	c := newCommittee(t, 2)
	one := c.start(1, ignore)
	c.start(2, ignore)
	eventually(t, "connected", func() bool { return len(one.Connected()) == 1 })
	time.Sleep(silence + 2*keepAlive)
	if c.counts[0].get(EventSilent, 2)+c.counts[0].get(EventDisconnected, 2) != 0 {
		t.Error("an idle stream was closed")
	}
}

func TestDelayHoldsFramesBack(t *testing.T) {
	c := newCommittee(t, 2)
	c.config[0].Delay = 50 * time.Millisecond
	arrived := make(chan time.Time, 1)
	one := c.start(1, ignore)
	c.start(2, func(jurat.MemberIndex, []byte) { arrived <- time.Now() })
	eventually(t, "connected", func() bool { return len(one.Connected()) == 1 })
	start := time.Now()
	one.Send(2, []byte("x"))
	if took := (<-arrived).Sub(start); took < 50*time.Millisecond {
		t.Errorf("arrived after %s", took)
	}
}
