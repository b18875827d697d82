// Package p2p carries frames between the members of a committee, over libp2p:
// TCP, noise, yamux, and nobody but the members, each known by its pinned peer id.
//
// Every member keeps one outgoing stream to every other. A frame goes out in
// the order in which it was sent, at most once, or not at all: what waits for a
// peer that is away, slow or gone is bounded, and the oldest frames give way to
// new ones. The protocol above expects no more of a network.
//
// On the wire a stream is a sequence of frames, each preceded by its length (4
// bytes, big-endian). A length of zero keeps the stream alive and carries nothing.
package p2p

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
)

// Config describes a member's place in the network.
type Config struct {
	Self     jurat.MemberIndex
	Identity *Identity
	Listen   []string // multiaddrs, such as /ip4/0.0.0.0/tcp/7070
	Members  []Peer   // Members[i] is member i+1; the own entry is not dialled
	MaxFrame int      // bytes; longer frames are neither sent nor received
	Limits   Limits   // what one peer may send; zero fields take DefaultLimits
	Delay    time.Duration
	Metrics  Metrics // may be nil
}

// Peer is how a member is known and where it listens.
type Peer struct {
	ID        string   // libp2p peer id
	Addresses []string // multiaddrs; empty for a member that only dials
}

// Limits bound what one peer may send. A peer that sends more is read more
// slowly, so that it delays itself and nobody else.
type Limits struct {
	Frames      float64 // a second
	FramesBurst int
	Bytes       float64 // a second
	BytesBurst  int     // at least MaxFrame is always allowed
}

// DefaultLimits suit committees with rounds of 200 ms and longer.
var DefaultLimits = Limits{Frames: 1000, FramesBurst: 4000, Bytes: 16 << 20, BytesBurst: 32 << 20}

// Event is something that is counted.
type Event string

// The events, by member.
const (
	EventSent          Event = "sent"           // frames written
	EventSentBytes     Event = "sent-bytes"     // their bytes
	EventReceived      Event = "received"       // frames handed to the handler
	EventReceivedBytes Event = "received-bytes" // their bytes
	EventOverflow      Event = "overflow"       // frames dropped because newer ones filled the peer's queue
	EventStale         Event = "stale"          // frames dropped because the peer was away for too long
	EventOversized     Event = "oversized"      // frames announced longer than MaxFrame
	EventPenalty       Event = "penalty"        // useless frames that the handler reported
	EventLimited       Event = "limited"        // times that a peer was made to wait
	EventSilent        Event = "silent"         // streams closed because nothing came, not even keep-alives
	EventConnected     Event = "connected"      // outgoing streams opened
	EventDisconnected  Event = "disconnected"   // outgoing streams lost
	EventRefused       Event = "refused"        // connections of strangers; the member is 0
)

// Metrics counts events. Count is called by many goroutines at once and must
// not block.
type Metrics interface {
	Count(e Event, member jurat.MemberIndex, n int)
}

// Handler takes a frame from a member. It is called by one goroutine a peer;
// the frame is only valid until it returns.
type Handler func(from jurat.MemberIndex, frame []byte)

// The errors of Send.
var (
	ErrMember   = errors.New("not another member of the committee")
	ErrTooLarge = errors.New("frame too large")
	ErrClosed   = errors.New("network is closed")
)

// Network is a member's connections to the others.
type Network struct {
	cfg     Config
	host    host.Host
	members map[peer.ID]jurat.MemberIndex // every member but this one
	links   []*link                       // by member - 1; nil for this one
	handler atomic.Pointer[Handler]
	handled chan struct{} // closed by the first Handle: before it nothing is read
	once    sync.Once

	ctx    context.Context
	cancel context.CancelFunc
	mu     sync.Mutex // guards closed, and wg.Add against Close
	closed bool
	wg     sync.WaitGroup // every goroutine of the network
}

// New listens and begins to connect. Frames are read once Handle has been called.
func New(cfg Config) (*Network, error) {
	if cfg.Metrics == nil {
		cfg.Metrics = uncounted{}
	}
	cfg.Limits = cfg.Limits.orDefault(cfg.MaxFrame)
	n := &Network{cfg: cfg, members: make(map[peer.ID]jurat.MemberIndex), links: make([]*link, len(cfg.Members)), handled: make(chan struct{})}
	n.ctx, n.cancel = context.WithCancel(context.Background())
	if err := n.check(); err != nil {
		return nil, err
	}
	h, err := newHost(cfg, n.members)
	if err != nil {
		return nil, err
	}
	n.host = h
	for i, p := range cfg.Members {
		if m := jurat.MemberIndex(i + 1); m != cfg.Self {
			if n.links[i], err = newLink(n, m, p); err != nil {
				return nil, errors.Join(err, n.Close())
			}
		}
	}
	h.SetStreamHandler(protocolID, n.accept)
	for _, l := range n.links {
		if l != nil {
			n.goes(l.run)
		}
	}
	n.goes(n.watch)
	return n, nil
}

// check reads the member list and refuses what cannot work.
func (n *Network) check() error {
	self := int(n.cfg.Self) - 1
	switch {
	case self < 0 || self >= len(n.cfg.Members):
		return fmt.Errorf("join network as member %d of %d: %w", n.cfg.Self, len(n.cfg.Members), ErrMember)
	case n.cfg.MaxFrame <= 0:
		return errors.New("join network: MaxFrame must be set")
	}
	for i, p := range n.cfg.Members {
		id, err := peer.Decode(p.ID)
		if err != nil {
			return fmt.Errorf("read peer id of member %d: %w", i+1, err)
		}
		if first, twice := n.members[id]; twice {
			return fmt.Errorf("join network: members %d and %d have one peer id; each needs its own", first, i+1)
		}
		if i == self && id != n.cfg.Identity.id {
			return fmt.Errorf("join network: member %d is pinned to peer %s, but this node's identity is peer %s; use the right identity file, or correct the member list on every node", n.cfg.Self, id, n.cfg.Identity.id)
		}
		n.members[id] = jurat.MemberIndex(i + 1)
	}
	delete(n.members, n.cfg.Identity.id)
	return nil
}

// Handle sets who takes the frames from now on.
func (n *Network) Handle(h Handler) {
	n.handler.Store(&h)
	n.once.Do(func() { close(n.handled) })
}

// Send queues a frame for a member and returns at once. The frame must not
// change afterwards; several members may be sent the same one. Where the
// member's queue is full its oldest frames are dropped and counted.
func (n *Network) Send(to jurat.MemberIndex, frame []byte) error {
	if int(to) < 1 || int(to) > len(n.links) || n.links[to-1] == nil {
		return fmt.Errorf("send to member %d: %w", to, ErrMember)
	}
	return n.links[to-1].send(frame, time.Now())
}

// Broadcast queues a frame for every other member.
func (n *Network) Broadcast(frame []byte) error {
	now := time.Now()
	for _, l := range n.links {
		if l == nil {
			continue
		}
		if err := l.send(frame, now); err != nil {
			return err
		}
	}
	return nil
}

// Penalise makes a member wait longer for its next frames, because one was of
// no use: it did not decode, or its signature was bad.
func (n *Network) Penalise(m jurat.MemberIndex) {
	if n.cfg.Self != m && int(m) >= 1 && int(m) <= len(n.links) {
		n.links[m-1].allowance.penalise(time.Now())
		n.cfg.Metrics.Count(EventPenalty, m, 1)
	}
}

// Connected returns the members to which frames flow, ascending.
func (n *Network) Connected() []jurat.MemberIndex {
	var up []jurat.MemberIndex
	for _, l := range n.links {
		if l != nil && l.connected.Load() {
			up = append(up, l.member)
		}
	}
	return up
}

// Addresses returns the multiaddrs that the network listens on.
func (n *Network) Addresses() []string {
	var out []string
	for _, a := range n.host.Network().ListenAddresses() {
		out = append(out, a.String())
	}
	return out
}

// Close disconnects from everyone. When it returns the handler is called no more.
func (n *Network) Close() error {
	n.mu.Lock()
	n.closed = true
	n.mu.Unlock()
	n.cancel()
	err := closeHost(n.host)
	n.wg.Wait()
	if err != nil {
		return fmt.Errorf("close network: %w", err)
	}
	return nil
}

// goes runs f as one of the network's goroutines; false where it is closed.
func (n *Network) goes(f func()) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.closed {
		return false
	}
	n.wg.Go(f)
	return true
}

func parseAddresses(texts []string) ([]ma.Multiaddr, error) {
	addrs := make([]ma.Multiaddr, len(texts))
	for i, text := range texts {
		a, err := ma.NewMultiaddr(text)
		if err != nil {
			return nil, fmt.Errorf("read address %q: %w; write it like /ip4/192.0.2.1/tcp/7070", text, err)
		}
		addrs[i] = a
	}
	return addrs, nil
}

type uncounted struct{}

func (uncounted) Count(Event, jurat.MemberIndex, int) {}
