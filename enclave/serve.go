package enclave

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	"github.com/jurat-network/jurat/core/channel"
)

// The bounds of what a node, which is not trusted, can ask for.
const (
	maxTasks    = 64               // at once; more are refused as busy
	maxDials    = 5 * maxTasks     // under way
	taskTime    = 30 * time.Second // of one task
	dialTime    = 10 * time.Second // until the node has carried a connection
	firstFrame  = 5 * time.Second  // until a connection has said what it is
	answerTick  = time.Millisecond
	firstLength = 1 << 10
)

// Why an outcome has no body. These texts are all that is said of what went wrong.
const (
	whyBusy    = "busy"
	whyFrame   = "no such task"
	whyService = "no service key"
)

// server is one enclave on one socket.
type server struct {
	enclave *Enclave
	tasks   sync.WaitGroup

	mu      sync.Mutex
	node    net.Conn // the connection on which the node says everything; nil while there is none
	dials   map[uint32]chan net.Conn
	last    uint32 // id of a dial
	running map[uint32]context.CancelFunc

	writing sync.Mutex // of frames to the node
}

// Serve answers a node on a socket until ctx ends. It says nothing to anybody else, and
// writes nothing.
func (e *Enclave) Serve(ctx context.Context, socket net.Listener) error {
	return newServer(e).serve(ctx, socket)
}

func newServer(e *Enclave) *server {
	return &server{enclave: e, dials: map[uint32]chan net.Conn{}, running: map[uint32]context.CancelFunc{}}
}

func (s *server) serve(ctx context.Context, socket net.Listener) error {
	ctx, cancel := context.WithCancel(ctx)
	defer s.tasks.Wait()
	defer cancel()
	stop := context.AfterFunc(ctx, func() { _ = socket.Close() })
	defer stop()
	for {
		conn, err := socket.Accept()
		if err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return fmt.Errorf("serve enclave: %w", err)
		}
		s.tasks.Go(func() { s.accept(ctx, conn) })
	}
}

// accept learns what a connection is for.
func (s *server) accept(ctx context.Context, conn net.Conn) {
	_ = conn.SetDeadline(time.Now().Add(firstFrame))
	f, err := channel.Read(conn)
	if err != nil || len(f.Body) > firstLength {
		_ = conn.Close()
		return
	}
	_ = conn.SetDeadline(time.Time{})
	switch {
	case f.Kind == channel.Hello && len(f.Body) == 1 && f.Body[0] == channel.Version:
		s.control(ctx, conn)
	case f.Kind == channel.Carry:
		s.carried(f, conn)
	default:
		_ = conn.Close()
	}
}

// control serves the connection on which the node says everything, and ends what it
// asked for when it is gone.
func (s *server) control(ctx context.Context, conn net.Conn) {
	defer conn.Close()
	s.mu.Lock()
	taken := s.node != nil
	if !taken {
		s.node = conn
	}
	s.mu.Unlock()
	if taken {
		return // one node, one at a time
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer func() {
		s.mu.Lock()
		s.node = nil
		s.mu.Unlock()
	}()
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer stop()
	if s.say(conn, channel.Frame{Kind: channel.Hello, Body: []byte{channel.Version}}) != nil {
		return
	}
	for {
		f, err := channel.Read(conn)
		if err != nil {
			return
		}
		switch f.Kind {
		case channel.Run:
			s.begin(ctx, conn, f)
		case channel.Cancel:
			s.mu.Lock()
			if end := s.running[f.ID]; end != nil {
				end()
			}
			s.mu.Unlock()
		default:
			answer, err := channel.Frame{}, errFault
			contain(func() { answer, err = s.enclave.answer(f) })
			if err != nil || s.say(conn, answer) != nil {
				return
			}
		}
	}
}

// say writes a frame to the node.
func (s *server) say(conn net.Conn, f channel.Frame) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	return channel.Write(conn, f)
}

// begin starts a task beside the loop.
func (s *server) begin(ctx context.Context, conn net.Conn, f channel.Frame) {
	ctx, cancel := context.WithTimeout(ctx, taskTime)
	s.mu.Lock()
	_, twice := s.running[f.ID]
	full := len(s.running) >= maxTasks
	if !twice && !full {
		s.running[f.ID] = cancel
	}
	s.mu.Unlock()
	if twice || full {
		cancel()
		_ = s.say(conn, channel.Frame{Kind: channel.Done, ID: f.ID, Body: channel.Encode(channel.Outcome{Why: whyBusy})})
		return
	}
	s.tasks.Go(func() {
		defer cancel()
		began := time.Now()
		outcome := s.contained(ctx, f)
		// When it is done says no more than in which tick.
		rest(answerTick - time.Since(began)%answerTick)
		s.mu.Lock()
		delete(s.running, f.ID)
		s.mu.Unlock()
		_ = s.say(conn, channel.Frame{Kind: channel.Done, ID: f.ID, Body: channel.Encode(outcome)})
	})
}

// errFault is what is told of a fault of ours.
var errFault = errors.New("a fault of jurat's")

// contain runs what belongs to one task so that a fault of ours costs its answer and not
// the keys; what the fault was could quote content, so nobody is told.
func contain(do func()) {
	defer func() { _ = recover() }()
	do()
}

// contained runs a task.
func (s *server) contained(ctx context.Context, f channel.Frame) (outcome channel.Outcome) {
	outcome.Why = errFault.Error()
	contain(func() {
		var task channel.Task
		if channel.Decode(f.Body, &task) != nil {
			outcome = channel.Outcome{Why: whyFrame}
			return
		}
		o, why := s.enclave.open(&task)
		if o == nil {
			outcome = channel.Outcome{Why: why}
			return
		}
		outcome = channel.Outcome{Body: s.enclave.run(ctx, o, s)}
	})
	return outcome
}

// Dial implements Dialer: the node is asked to carry a connection.
func (s *server) Dial(ctx context.Context, address string) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, dialTime)
	defer cancel()
	wanted := make(chan net.Conn, 1)
	s.mu.Lock()
	node := s.node
	if node == nil || len(s.dials) >= maxDials {
		s.mu.Unlock()
		return nil, errors.New("nobody carries a connection")
	}
	s.last++
	id := s.last
	s.dials[id] = wanted
	s.mu.Unlock()
	if err := s.say(node, channel.Frame{Kind: channel.Dial, ID: id, Body: []byte(address)}); err != nil {
		s.forget(id)
		return nil, err
	}
	select {
	case conn := <-wanted:
		if conn == nil {
			return nil, errors.New("the node does not reach it")
		}
		return conn, nil
	case <-ctx.Done():
		s.forget(id)
		select { // it may have come just now
		case conn := <-wanted:
			if conn != nil {
				_ = conn.Close()
			}
		default:
		}
		return nil, ctx.Err()
	}
}

func (s *server) forget(id uint32) {
	s.mu.Lock()
	delete(s.dials, id)
	s.mu.Unlock()
}

// carried gives a connection to whoever waits for it.
func (s *server) carried(f channel.Frame, conn net.Conn) {
	s.mu.Lock()
	wanted := s.dials[f.ID]
	delete(s.dials, f.ID)
	if wanted != nil && len(f.Body) == 0 {
		wanted <- conn // it has room for one, and is in the map once
		conn = nil
	} else if wanted != nil {
		wanted <- nil
	}
	s.mu.Unlock()
	if conn != nil {
		_ = conn.Close()
	}
}
