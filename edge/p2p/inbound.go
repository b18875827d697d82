package p2p

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"sync"
	"sync/atomic"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"golang.org/x/time/rate"
)

// inbound is a member's stream to us. There is one at a time: a newer replaces
// it, because the peer has restarted or its path has changed.
type inbound struct {
	turn   sync.Mutex // held by the goroutine that reads
	mu     sync.Mutex // guards the fields below
	stream network.Stream
	stop   context.CancelFunc // ends what reads stream; nil where there is none
	since  atomic.Int64       // when the read that is going on began, Unix nanoseconds; 0 while none is
}

// begin makes stream the current one and ends the one before.
func (in *inbound) begin(parent context.Context, stream network.Stream) context.Context {
	ctx, stop := context.WithCancel(parent)
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.stop != nil {
		in.stop()
		reset(in.stream)
	}
	in.stream, in.stop = stream, stop
	return ctx
}

// end forgets stream, if it is still the current one.
func (in *inbound) end(stream network.Stream) {
	reset(stream)
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.stream == stream {
		in.stop()
		in.stream, in.stop = nil, nil
	}
}

// accept takes a stream that a member has opened.
func (n *Network) accept(stream network.Stream) {
	m, ok := n.members[stream.Conn().RemotePeer()]
	if !ok || !n.goes(func() { n.links[m-1].read(stream) }) {
		reset(stream)
	}
}

// read hands the stream's frames to the handler until it breaks.
func (l *link) read(stream network.Stream) {
	ctx := l.inbound.begin(l.network.ctx, stream)
	defer l.inbound.end(stream)
	l.inbound.turn.Lock()
	defer l.inbound.turn.Unlock()
	select {
	case l.arrived <- struct{}{}:
	default:
	}
	select {
	case <-l.network.handled:
	case <-ctx.Done():
		return
	}
	r := bufio.NewReaderSize(watched{stream, &l.inbound.since}, bufferSize)
	err := readFrames(r, l.network.cfg.MaxFrame, func(length int) error { return l.admit(ctx, length) }, l.deliver)
	if errors.Is(err, ErrTooLarge) {
		// What follows cannot be read past: the stream ends here, and the peer's
		// next one begins with the penalty.
		l.network.cfg.Metrics.Count(EventOversized, l.member, 1)
		l.allowance.penalise(time.Now())
	}
}

// readFrames delivers a stream's frames until it ends or breaks its form. A
// length is checked, and has to be admitted, before anything is allocated for
// it. The delivered bytes are overwritten by the next frame.
func readFrames(r io.Reader, longest int, admit func(length int) error, deliver func([]byte)) error {
	var prefix [lengthSize]byte
	var frame []byte
	for {
		if _, err := io.ReadFull(r, prefix[:]); err != nil {
			return err
		}
		length := binary.BigEndian.Uint32(prefix[:])
		if length > uint32(longest) {
			return ErrTooLarge
		}
		if err := admit(int(length)); err != nil {
			return err
		}
		if length == 0 {
			continue
		}
		if cap(frame) < int(length) {
			frame = make([]byte, length)
		}
		frame = frame[:length]
		if _, err := io.ReadFull(r, frame); err != nil {
			return err
		}
		deliver(frame)
	}
}

// admit waits until the peer is allowed a frame of this length.
func (l *link) admit(ctx context.Context, length int) error {
	wait := l.allowance.take(time.Now(), length)
	if wait == 0 {
		return nil
	}
	l.network.cfg.Metrics.Count(EventLimited, l.member, 1)
	return sleep(ctx, wait)
}

func (l *link) deliver(frame []byte) {
	l.network.cfg.Metrics.Count(EventReceived, l.member, 1)
	l.network.cfg.Metrics.Count(EventReceivedBytes, l.member, len(frame))
	(*l.network.handler.Load())(l.member, frame)
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// watched notes since when it has been waiting for bytes.
type watched struct {
	io.Reader
	since *atomic.Int64
}

func (w watched) Read(p []byte) (int, error) {
	w.since.Store(time.Now().UnixNano())
	defer w.since.Store(0)
	return w.Reader.Read(p)
}

// watch disconnects peers that have fallen silent: a machine that was switched
// off says no goodbye.
func (n *Network) watch() {
	ticker := time.NewTicker(keepAlive)
	defer ticker.Stop()
	for {
		select {
		case <-n.ctx.Done():
			return
		case now := <-ticker.C:
			for _, l := range n.links {
				if l != nil {
					l.listen(now)
				}
			}
		}
	}
}

// listen disconnects the peer where we have been waiting for its bytes for too
// long.
func (l *link) listen(now time.Time) {
	since := l.inbound.since.Load()
	if since == 0 || now.Sub(time.Unix(0, since)) <= silence {
		return
	}
	if !l.inbound.since.CompareAndSwap(since, now.UnixNano()) {
		return // something came just now
	}
	l.network.cfg.Metrics.Count(EventSilent, l.member, 1)
	_ = l.network.host.Network().ClosePeer(l.peer) // what fails to close is closed already
}

// allowance is what one member may still send: frames and bytes, each refilled
// steadily up to a burst.
type allowance struct {
	frames, bytes *rate.Limiter
}

// penalty is the share of a burst that a useless frame costs.
const penalty = 16

func newAllowance(l Limits) *allowance {
	return &allowance{
		frames: rate.NewLimiter(rate.Limit(l.Frames), l.FramesBurst),
		bytes:  rate.NewLimiter(rate.Limit(l.Bytes), l.BytesBurst),
	}
}

// take accounts for a frame and returns how long to wait before reading it.
func (a *allowance) take(now time.Time, length int) time.Duration {
	return max(a.frames.ReserveN(now, 1).DelayFrom(now), a.bytes.ReserveN(now, length).DelayFrom(now))
}

func (a *allowance) penalise(now time.Time) {
	a.frames.ReserveN(now, max(1, a.frames.Burst()/penalty))
}

func (l Limits) orDefault(maxFrame int) Limits {
	set := func(v *float64, d float64) {
		if *v == 0 {
			*v = d
		}
	}
	set(&l.Frames, DefaultLimits.Frames)
	set(&l.Bytes, DefaultLimits.Bytes)
	if l.FramesBurst == 0 {
		l.FramesBurst = DefaultLimits.FramesBurst
	}
	if l.BytesBurst == 0 {
		l.BytesBurst = DefaultLimits.BytesBurst
	}
	l.BytesBurst = max(l.BytesBurst, maxFrame)
	return l
}
