package api

import (
	"cmp"
	"encoding/json"
	"slices"
	"sync"

	"github.com/prometheus/client_golang/prometheus"
)

const (
	clientBuffer = 32      // events that a client may lag behind
	ringEvents   = 1024    // events kept for clients that resume
	ringWords    = 1 << 16 // feeds' words in all of these
)

// sent is one event. It is encoded when the first client wants it, and then
// once for all.
type sent struct {
	round uint64
	event Event

	once  sync.Once
	form  ReportForm // set by once, as is whole
	whole []byte     // form as JSON
}

// encoded returns the event in the API's form, and that as JSON.
func (s *sent) encoded() (*ReportForm, []byte) {
	s.once.Do(func() {
		s.form = reportForm(&s.event)
		var err error
		if s.whole, err = json.Marshal(&s.form); err != nil {
			panic(err) // hashes, integers and strings always marshal
		}
	})
	return &s.form, s.whole
}

// hub passes each event to every client and keeps the last ones. A client that
// does not keep up is cut off: it resumes from where it was by Last-Event-ID.
type hub struct {
	mu      sync.Mutex
	ring    []*sent // ascending by round
	words   int     // sum of len(event.Feeds) over ring
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
		h.publish(e)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	for c := range h.clients {
		h.drop(c)
	}
}

func (h *hub) publish(e Event) {
	s := &sent{round: uint64(e.Report.Round), event: e}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.ring = append(h.ring, s)
	h.words += len(e.Feeds)
	for len(h.ring) > ringEvents || len(h.ring) > 1 && h.words > ringWords {
		h.words -= len(h.ring[0].event.Feeds)
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
