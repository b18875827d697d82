package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"time"

	"github.com/jurat-network/jurat/core/channel"
)

// ErrEnclave is returned where the enclave is not there, or says what it may not.
var ErrEnclave = errors.New("enclave unavailable")

// EnclaveLink is the node's end of the channel to its enclave: it asks for what the
// enclave does, and carries the enclave's connections to far ends. What it carries is
// TLS between those two; what it hands in and out is sealed. It is safe for concurrent use.
type EnclaveLink struct {
	socket string
	dial   func(ctx context.Context, network, address string) (net.Conn, error)
	conn   net.Conn
	ctx    context.Context // ends with the link
	cancel context.CancelFunc
	parts  sync.WaitGroup

	writing sync.Mutex // of frames

	mu    sync.Mutex
	last  uint32
	open  map[uint32]chan channel.Frame // of what was asked, by id
	cause error                         // why the link has ended
}

// The bounds of what the enclave can have carried.
const (
	carriedAtOnce = 320
	carryDial     = 8 * time.Second // less than the enclave waits
	carryTime     = time.Minute
)

// LinkEnclave connects to the enclave that listens on a unix socket. dial reaches far
// ends, under the rules that hold for the node's sources. The error is ErrEnclave.
func LinkEnclave(ctx context.Context, socket string, dial func(ctx context.Context, network, address string) (net.Conn, error)) (*EnclaveLink, error) {
	conn, err := new(net.Dialer).DialContext(ctx, "unix", socket)
	if err != nil {
		return nil, fmt.Errorf("%w: %w; is jurat enclave running on this socket?", ErrEnclave, err)
	}
	_ = conn.SetDeadline(time.Now().Add(carryDial))
	err = channel.Write(conn, channel.Frame{Kind: channel.Hello, Body: []byte{channel.Version}})
	var hello channel.Frame
	if err == nil {
		hello, err = channel.Read(conn)
	}
	if err != nil || hello.Kind != channel.Hello || len(hello.Body) != 1 || hello.Body[0] != channel.Version {
		_ = conn.Close()
		return nil, fmt.Errorf("%w: it did not greet: %w; is another node linked to it, or is it of another version?", ErrEnclave, errors.Join(err))
	}
	_ = conn.SetDeadline(time.Time{})
	l := &EnclaveLink{socket: socket, dial: dial, conn: conn, open: map[uint32]chan channel.Frame{}}
	l.ctx, l.cancel = context.WithCancel(context.WithoutCancel(ctx))
	l.parts.Go(l.read)
	return l, nil
}

// Close ends the link and all that is carried.
func (l *EnclaveLink) Close() {
	l.cancel()
	_ = l.conn.Close()
	l.parts.Wait()
}

// Ended is closed when the link has ended.
func (l *EnclaveLink) Ended() <-chan struct{} { return l.ctx.Done() }

// read takes in what the enclave says until the link ends.
func (l *EnclaveLink) read() {
	slots := make(chan struct{}, carriedAtOnce)
	for {
		f, err := channel.Read(l.conn)
		if err != nil {
			l.end(err)
			return
		}
		if f.Kind != channel.Dial {
			l.mu.Lock()
			waiting := l.open[f.ID]
			delete(l.open, f.ID)
			l.mu.Unlock()
			if waiting != nil {
				waiting <- f
			}
			continue
		}
		select {
		case slots <- struct{}{}:
			l.parts.Go(func() {
				defer func() { <-slots }()
				l.carry(f)
			})
		default: // more than an honest enclave has under way
			l.end(fmt.Errorf("more than %d connections at once", carriedAtOnce))
			return
		}
	}
}

func (l *EnclaveLink) end(err error) {
	l.mu.Lock()
	l.cause = err
	for id, waiting := range l.open {
		close(waiting)
		delete(l.open, id)
	}
	l.mu.Unlock()
	l.cancel()
	_ = l.conn.Close()
}

// ask says a frame under a new id and waits for the answer of the kind.
func (l *EnclaveLink) ask(ctx context.Context, kind, want channel.Kind, body []byte) (channel.Frame, error) {
	waiting := make(chan channel.Frame, 1)
	l.mu.Lock()
	if l.cause != nil {
		l.mu.Unlock()
		return channel.Frame{}, fmt.Errorf("%w: %w", ErrEnclave, l.cause)
	}
	l.last++
	id := l.last
	l.open[id] = waiting
	l.mu.Unlock()
	if err := l.say(channel.Frame{Kind: kind, ID: id, Body: body}); err != nil {
		return channel.Frame{}, fmt.Errorf("%w: %w", ErrEnclave, err)
	}
	select {
	case f, ok := <-waiting:
		if !ok || f.Kind != want {
			return channel.Frame{}, fmt.Errorf("%w: it broke off", ErrEnclave)
		}
		return f, nil
	case <-ctx.Done():
		l.mu.Lock()
		delete(l.open, id)
		l.mu.Unlock()
		if kind == channel.Run {
			_ = l.say(channel.Frame{Kind: channel.Cancel, ID: id})
		}
		return channel.Frame{}, ctx.Err()
	}
}

func (l *EnclaveLink) say(f channel.Frame) error {
	l.writing.Lock()
	defer l.writing.Unlock()
	return channel.Write(l.conn, f)
}

// Identify has the enclave say who it is, as its vendor vouches.
func (l *EnclaveLink) Identify(ctx context.Context, with channel.Identify) (identity channel.Identity, err error) {
	f, err := l.ask(ctx, channel.Attest, channel.Attested, channel.Encode(with))
	if err == nil {
		err = channel.Decode(f.Body, &identity)
	}
	return identity, err
}

// Found has the enclave make the service key, if it has none.
func (l *EnclaveLink) Found(ctx context.Context) error {
	_, err := l.ask(ctx, channel.Found, channel.Service, nil)
	return err
}

// Run has the enclave answer a request.
func (l *EnclaveLink) Run(ctx context.Context, task *channel.Task) (outcome channel.Outcome, err error) {
	f, err := l.ask(ctx, channel.Run, channel.Done, channel.Encode(task))
	if err == nil {
		err = channel.Decode(f.Body, &outcome)
	}
	return outcome, err
}

// carry reaches the far end that the enclave wants, and is a pipe from then on.
func (l *EnclaveLink) carry(wanted channel.Frame) {
	ctx, cancel := context.WithTimeout(l.ctx, carryTime)
	defer cancel()
	within, stop := context.WithTimeout(ctx, carryDial)
	far, err := l.dial(within, "tcp", string(wanted.Body))
	stop()
	reply := channel.Frame{Kind: channel.Carry, ID: wanted.ID}
	if err != nil {
		reply.Body = []byte("unreachable") // whatever else: the enclave needs no more
	} else {
		defer far.Close()
	}
	near, err := new(net.Dialer).DialContext(ctx, "unix", l.socket)
	if err != nil {
		return
	}
	defer near.Close()
	if channel.Write(near, reply) != nil || far == nil {
		return
	}
	over := context.AfterFunc(ctx, func() { _, _ = far.Close(), near.Close() })
	defer over()
	var back sync.WaitGroup
	back.Go(func() { pipe(near, far) })
	pipe(far, near)
	back.Wait()
}

// pipe copies until from has said its last, and lets to know.
func pipe(to, from net.Conn) {
	_, err := io.Copy(to, from)
	if half, ok := to.(interface{ CloseWrite() error }); ok && err == nil {
		_ = half.CloseWrite()
		return
	}
	_, _ = to.Close(), from.Close()
}
