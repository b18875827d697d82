package p2p

import (
	"bufio"
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
)

const (
	keepAlive    = time.Second      // an idle stream says so this often
	silence      = 5 * keepAlive    // after which a peer that says nothing is disconnected
	writeTimeout = 10 * time.Second // for a peer that does not read
	firstRetry   = 50 * time.Millisecond
	lastRetry    = time.Second
	lengthSize   = 4
	bufferSize   = 64 << 10
)

// link is everything about one other member: the queue of what it is to be
// sent, the goroutine that sends it, and what it is allowed to send itself.
type link struct {
	network   *Network
	member    jurat.MemberIndex
	peer      peer.ID
	queue     queue
	connected atomic.Bool   // whether the outgoing stream is open
	arrived   chan struct{} // holds a token when the peer has just connected to us
	allowance *allowance
	inbound   inbound
}

func newLink(n *Network, m jurat.MemberIndex, p Peer) (*link, error) {
	id, err := peer.Decode(p.ID)
	if err != nil {
		return nil, fmt.Errorf("read peer id of member %d: %w", m, err)
	}
	addrs, err := parseAddresses(p.Addresses)
	if err != nil {
		return nil, fmt.Errorf("member %d: %w", m, err)
	}
	n.host.Peerstore().AddAddrs(id, addrs, peerstore.PermanentAddrTTL)
	return &link{
		network: n, member: m, peer: id,
		queue:     queue{wake: make(chan struct{}, 1)},
		arrived:   make(chan struct{}, 1),
		allowance: newAllowance(n.cfg.Limits),
	}, nil
}

// send queues a frame for when its delay is over.
func (l *link) send(frame []byte, now time.Time) error {
	switch {
	case len(frame) == 0 || len(frame) > l.network.cfg.MaxFrame:
		return fmt.Errorf("send %d bytes: %w; at most %d", len(frame), ErrTooLarge, l.network.cfg.MaxFrame)
	case l.network.ctx.Err() != nil:
		return ErrClosed
	}
	if dropped := l.queue.push(frame, now.Add(l.network.cfg.Delay), queueBytes(l.network.cfg.MaxFrame)); dropped > 0 {
		l.network.cfg.Metrics.Count(EventOverflow, l.member, dropped)
	}
	return nil
}

// run keeps an outgoing stream open and writes to it, until the network closes.
func (l *link) run() {
	retry := firstRetry
	for l.network.ctx.Err() == nil {
		stream, err := open(l.network.ctx, l.network.host, l.peer)
		if err != nil {
			l.pause(retry/2 + rand.N(retry))
			retry = min(2*retry, lastRetry)
			continue
		}
		retry = firstRetry
		l.connected.Store(true)
		l.network.cfg.Metrics.Count(EventConnected, l.member, 1)
		l.write(stream)
		l.connected.Store(false)
		l.network.cfg.Metrics.Count(EventDisconnected, l.member, 1)
	}
}

// pause waits, but not when the peer has just connected to us: it is there.
func (l *link) pause(d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-l.arrived:
	case <-l.network.ctx.Done():
	}
}

// write sends what is queued until the stream breaks or the network closes.
func (l *link) write(stream network.Stream) {
	ctx, cancel := context.WithCancel(l.network.ctx)
	defer cancel()
	// The peer writes nothing on this stream: reading returns when it is over.
	watched := l.network.goes(func() {
		defer cancel()
		var b [1]byte
		_, _ = stream.Read(b[:])
	})
	defer reset(stream)
	if !watched {
		return
	}
	w := &frameWriter{stream: stream, buf: bufio.NewWriterSize(stream, bufferSize)}
	timer := time.NewTimer(keepAlive)
	defer timer.Stop()
	var batch [][]byte
	for {
		var stale int
		var next time.Duration
		batch, stale, next = l.queue.take(batch[:0], time.Now())
		if stale > 0 {
			l.network.cfg.Metrics.Count(EventStale, l.member, stale)
		}
		if len(batch) > 0 {
			if !l.writeBatch(w, batch) {
				return
			}
			continue
		}
		if w.flush() != nil {
			return
		}
		timer.Reset(min(next, keepAlive))
		select {
		case <-l.queue.wake:
		case <-timer.C:
			if next > keepAlive && w.write(nil) != nil {
				return
			}
		case <-ctx.Done():
			return
		}
	}
}

func (l *link) writeBatch(w *frameWriter, batch [][]byte) bool {
	bytes := 0
	for _, frame := range batch {
		if w.write(frame) != nil {
			return false
		}
		bytes += len(frame)
	}
	l.network.cfg.Metrics.Count(EventSent, l.member, len(batch))
	l.network.cfg.Metrics.Count(EventSentBytes, l.member, bytes)
	return true
}

// reset ends a stream; one that cannot be ended has ended.
func reset(stream network.Stream) { _ = stream.Reset() }

// frameWriter gathers frames into few writes: a stream's write costs an
// encrypted packet and two switches of goroutine, however short it is.
type frameWriter struct {
	stream network.Stream
	buf    *bufio.Writer
	armed  time.Time // when the write deadline was last moved
}

func (w *frameWriter) write(frame []byte) error {
	if w.buf.Available() < lengthSize+len(frame) {
		if err := w.flush(); err != nil {
			return err
		}
	}
	var length [lengthSize]byte
	binary.BigEndian.PutUint32(length[:], uint32(len(frame)))
	if _, err := w.buf.Write(length[:]); err != nil {
		return err
	}
	_, err := w.buf.Write(frame)
	return err
}

func (w *frameWriter) flush() error {
	if w.buf.Buffered() == 0 {
		return nil
	}
	if now := time.Now(); now.Sub(w.armed) > writeTimeout/10 {
		if err := w.stream.SetWriteDeadline(now.Add(writeTimeout)); err != nil {
			return err
		}
		w.armed = now
	}
	return w.buf.Flush()
}
