package api

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

const (
	keepAlive    = 15 * time.Second // between comments on a quiet stream
	clientBuffer = 32               // events that a client may lag behind
	ringEvents   = 1024             // events kept for clients that resume
	ringBytes    = 8 << 20          // of encoded events kept
)

// sent is one event, encoded once for all clients.
type sent struct {
	round uint64
	form  ReportForm
	whole []byte // form as JSON
}

// hub passes each event to every client and keeps the last ones. A client that
// does not keep up is cut off: it resumes from where it was by Last-Event-ID.
type hub struct {
	mu      sync.Mutex
	ring    []*sent // ascending by round
	bytes   int     // sum of len(whole) over ring
	clients map[chan *sent]struct{}
	closed  bool
	lagged  prometheus.Counter // clients cut off
}

func newHub(lagged prometheus.Counter) *hub {
	return &hub{clients: map[chan *sent]struct{}{}, lagged: lagged}
}

// pump passes events on until their channel closes, then ends all clients.
func (h *hub) pump(events <-chan Event) {
	for e := range events {
		h.publish(&e)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	for c := range h.clients {
		h.drop(c)
	}
}

func (h *hub) publish(e *Event) {
	form := reportForm(e)
	whole, err := json.Marshal(form)
	if err != nil {
		panic(err) // hashes, integers and strings always marshal
	}
	s := &sent{uint64(e.Report.Round), form, whole}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.ring = append(h.ring, s)
	h.bytes += len(whole)
	for len(h.ring) > ringEvents || len(h.ring) > 1 && h.bytes > ringBytes {
		h.bytes -= len(h.ring[0].whole)
		h.ring = slices.Delete(h.ring, 0, 1)
	}
	for c := range h.clients {
		select {
		case c <- s:
		default:
			h.drop(c)
			h.lagged.Inc()
		}
	}
}

// drop closes a client's channel. h.mu is held.
func (h *hub) drop(c chan *sent) {
	delete(h.clients, c)
	close(c)
}

// join returns the events after the round last (only the newest for 0), whether
// some between may be gone from the ring, and a channel with all later ones. ok
// is false where the hub is full or closed.
func (h *hub) join(last uint64) (missed bool, past []*sent, c chan *sent, ok bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed || len(h.clients) >= MaxStreams {
		return false, nil, nil, false
	}
	c = make(chan *sent, clientBuffer)
	h.clients[c] = struct{}{}
	if last == 0 {
		return false, slices.Clone(h.ring[max(0, len(h.ring)-1):]), c, true
	}
	at, found := slices.BinarySearchFunc(h.ring, last, func(s *sent, last uint64) int {
		return cmp.Compare(s.round, last)
	})
	if found {
		at++
	}
	missed = !found && at == 0 && len(h.ring) > 0
	return missed, slices.Clone(h.ring[at:]), c, true
}

func (h *hub) leave(c chan *sent) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if _, there := h.clients[c]; there {
		h.drop(c)
	}
}

// stream serves reports as server-sent events: event "report" with the round as
// id and a ReportForm as data; event "gap" where events between the client's
// Last-Event-ID and the next one are no longer kept. ?feed=NAME, which may be
// repeated, leaves out all other feeds.
func (s *Server) stream(w http.ResponseWriter, r *http.Request) *Problem {
	last, p := lastEvent(r)
	if p != nil {
		return p
	}
	only := r.URL.Query()["feed"]
	for _, name := range only {
		if _, err := s.node.Feed(name); err != nil {
			return s.problem(err, name)
		}
	}
	missed, past, events, ok := s.hub.join(last)
	if !ok {
		return tooManyStreams(MaxStreams)
	}
	defer s.hub.leave(events)
	s.metrics.streams.Inc()
	defer s.metrics.streams.Dec()

	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // asks proxies not to hold events back
	if r.Method == http.MethodHead {
		return nil
	}
	out := &eventWriter{w: w, control: http.NewResponseController(w), only: only}
	if err := out.control.SetReadDeadline(time.Time{}); err != nil { // a stream outlives the server's read timeout
		return s.problem(fmt.Errorf("clear read deadline: %w", err), "")
	}
	out.follow(r, missed, past, events)
	return nil
}

// lastEvent is where a client that reconnects left off; 0 for a new one.
func lastEvent(r *http.Request) (uint64, *Problem) {
	text := r.Header.Get("Last-Event-ID")
	if text == "" {
		return 0, nil
	}
	round, ok := parseRound(text)
	if !ok {
		return 0, badRound(text)
	}
	return uint64(round), nil
}

// eventWriter writes one client's stream.
type eventWriter struct {
	w       http.ResponseWriter
	control *http.ResponseController
	only    []string // names of the feeds wanted; empty for all
}

// follow writes until the client goes, falls too far behind, or the server stops.
func (e *eventWriter) follow(r *http.Request, missed bool, past []*sent, events <-chan *sent) {
	begin := []byte(": jurat reports\nretry: 1000\n\n")
	if missed {
		begin = fmt.Appendf(begin, "event: gap\ndata: {\"next_round\":%d}\n\n", past[0].round)
	}
	if e.write(begin) != nil {
		return
	}
	for _, s := range past {
		if e.event(s) != nil {
			return
		}
	}
	quiet := time.NewTicker(keepAlive)
	defer quiet.Stop()
	for {
		var err error
		select {
		case <-r.Context().Done():
			return
		case s, open := <-events:
			if !open {
				return
			}
			err = e.event(s)
		case <-quiet.C:
			err = e.write([]byte(": keep-alive\n\n"))
		}
		if err != nil {
			return
		}
	}
}

func (e *eventWriter) event(s *sent) error {
	data := s.whole
	if len(e.only) > 0 {
		form := s.form
		form.Feeds = nil
		for _, f := range s.form.Feeds {
			if slices.Contains(e.only, f.Name) {
				form.Feeds = append(form.Feeds, f)
			}
		}
		var err error
		if data, err = json.Marshal(form); err != nil {
			return fmt.Errorf("encode event: %w", err)
		}
	}
	var b bytes.Buffer
	b.WriteString("event: report\nid: " + strconv.FormatUint(s.round, 10) + "\ndata: ")
	b.Write(data)
	b.WriteString("\n\n")
	return e.write(b.Bytes())
}

// write sends bytes at once. A stream outlives the server's write timeout, each
// of its writes does not.
func (e *eventWriter) write(b []byte) error {
	if err := e.control.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil {
		return fmt.Errorf("set write deadline: %w", err)
	}
	if _, err := e.w.Write(b); err != nil {
		return fmt.Errorf("write event: %w", err)
	}
	if err := e.control.Flush(); err != nil {
		return fmt.Errorf("flush event: %w", err)
	}
	return nil
}
