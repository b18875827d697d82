package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"time"
)

// keepAlive is the time between comments on a quiet stream.
const keepAlive = 15 * time.Second

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
	form, data := s.encoded()
	if len(e.only) > 0 {
		part := *form
		part.Feeds = nil
		for _, f := range form.Feeds {
			if slices.Contains(e.only, f.Name) {
				part.Feeds = append(part.Feeds, f)
			}
		}
		var err error
		if data, err = json.Marshal(part); err != nil {
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
