package source_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/source"
)

// streamServer serves a WebSocket stream, and returns its ws address.
func streamServer(t *testing.T, serve func(context.Context, *websocket.Conn, *http.Request)) string {
	t.Helper()
	server := serve2(t, func(w http.ResponseWriter, r *http.Request) {
		conn, err := websocket.Accept(w, r, nil)
		if err != nil {
			return
		}
		defer conn.CloseNow()
		serve(r.Context(), conn, r)
	})
	return "ws://" + server
}

func serve2(t *testing.T, handler http.HandlerFunc) string { return host(serve(t, handler)) }

func send(ctx context.Context, conn *websocket.Conn, text string) bool {
	return conn.Write(ctx, websocket.MessageText, []byte(text)) == nil
}

func websocketSource(t *testing.T, url, rest string) *job.Source {
	t.Helper()
	return oneSource(t, fmt.Sprintf("websocket: {url: %q%s}, path: $.price", url, rest))
}

// The newest message with a value counts; acknowledgements and heartbeats do
// not, bad messages do. A connection that ends is made again, and subscribes again.
func TestWebSocket(t *testing.T) {
	const subscribe = `{"op":"subscribe","args":["BTC/USD"]}`
	messages := make(chan string)
	var connections atomic.Int32
	url := streamServer(t, func(ctx context.Context, conn *websocket.Conn, r *http.Request) {
		connections.Add(1)
		_, asked, err := conn.Read(ctx)
		if err != nil || string(asked) != subscribe || r.Header.Get("X-Key") != "canary-secret" {
			t.Errorf("asked %q, %v, %v", asked, r.Header, err)
			return
		}
		if !send(ctx, conn, `{"op":"subscribed"}`) {
			return
		}
		reading := conn.CloseRead(ctx)
		for {
			select {
			case m := <-messages:
				if m == "hang up" || !send(ctx, conn, m) {
					return
				}
			case <-reading.Done():
				return
			}
		}
	})
	client := newClient(t, source.Config{Allow: []string{url[len("ws://"):]}, Secrets: map[string]source.Secret{
		"key": source.NewSecret("canary-secret", []string{"127.0.0.1"}),
	}})
	s := websocketSource(t, url, ", subscribe: ['"+subscribe+"'], auth: {header: X-Key, secret: key}")
	until(t, client, s, fails(jurat.ReasonNotFound)) // nothing but the acknowledgement yet
	messages <- `{"price":1}`
	first := until(t, client, s, says("1"))
	messages <- `{"heartbeat":true}`
	messages <- `{"price":"2.50"}`
	second := until(t, client, s, says("2.5"))
	if second.Time < first.Time || second.Time > wallClock() {
		t.Errorf("times %d, %d", first.Time, second.Time)
	}
	for message, reason := range map[string]jurat.Reason{
		"<html>": jurat.ReasonMalformed, `{"price":3,"price":4}`: jurat.ReasonMalformed, `{"price":null}`: jurat.ReasonNotNumber,
		`{"price":"canary-secret"}`: jurat.ReasonNotNumber, `{"price":-1}`: jurat.ReasonRange,
	} {
		messages <- message
		until(t, client, s, fails(reason))
		messages <- `{"price":3}`
		until(t, client, s, says("3"))
	}
	messages <- "hang up"
	messages <- `{"price":4}` // taken by the next connection
	until(t, client, s, says("4"))
	if n := connections.Load(); n != 2 {
		t.Errorf("%d connections", n)
	}
	messages <- `{"price":5,"a":"` + strings.Repeat("x", 2<<20) + `"}`
	until(t, client, s, fails(jurat.ReasonTooLarge))
	messages <- `{"price":6}`
	until(t, client, s, says("6"))
}

// Of a stream that speaks of a struct, too, a message with none of its fields
// takes nothing away.
func TestWebSocketOfAStruct(t *testing.T) {
	messages := make(chan string)
	url := streamServer(t, func(ctx context.Context, conn *websocket.Conn, _ *http.Request) {
		reading := conn.CloseRead(ctx)
		for {
			select {
			case m := <-messages:
				if !send(ctx, conn, m) {
					return
				}
			case <-reading.Done():
				return
			}
		}
	})
	j, err := job.Parse([]byte("name: ask\noutput: {type: struct, fields: [{name: bid, type: number}, {name: pair, type: text}]}\nguards: {min_sources: 1}\nsources:\n" +
		"  - {name: a, websocket: {url: \"" + url + "\"}, fields: {bid: $.bid, pair: $.pair}}\n"))
	if err != nil {
		t.Fatal(err)
	}
	client := newClient(t, source.Config{Allow: []string{url[len("ws://"):]}})
	go func() {
		for _, m := range []string{`{"bid":1,"pair":"A"}`, `{"heartbeat":1}`, `{"heartbeat":2}`} {
			messages <- m
		}
	}()
	bid := func(r job.Reading) bool {
		return len(r.Fields) == 2 && r.Fields[0].Value != nil && r.Fields[1].Value != nil
	}
	until(t, client, &j.Sources[0], bid)
	messages <- `{"heartbeat":3}` // the others were read before it
	messages <- `{"heartbeat":4}`
	if r := client.Ask(t.Context(), &j.Sources[0], 1_000, wallClock()); !bid(r) {
		t.Errorf("%+v", r)
	}
}

// Whatever a stream sends, the oracle has a typed reason in time.
func TestHostileStreams(t *testing.T) {
	forever := func(kind websocket.MessageType, size int, end bool) func(context.Context, *websocket.Conn, *http.Request) {
		return func(ctx context.Context, conn *websocket.Conn, _ *http.Request) {
			block := []byte(strings.Repeat(" ", size))
			for {
				w, err := conn.Writer(ctx, kind)
				for err == nil {
					if _, err = w.Write(block); end {
						break
					}
				}
				if err != nil || w.Close() != nil {
					return
				}
			}
		}
	}
	for name, c := range map[string]struct {
		url    string
		reason jurat.Reason
	}{
		"a message without end": {streamServer(t, forever(websocket.MessageText, 64<<10, false)), jurat.ReasonTooLarge},
		"a flood of blanks":     {streamServer(t, forever(websocket.MessageBinary, 1000, true)), jurat.ReasonMalformed},
		"silence": {streamServer(t, func(ctx context.Context, conn *websocket.Conn, _ *http.Request) {
			<-conn.CloseRead(ctx).Done()
		}), jurat.ReasonUnreachable},
		"a trickle": {streamServer(t, func(ctx context.Context, conn *websocket.Conn, _ *http.Request) {
			ctx = conn.CloseRead(ctx)
			w, err := conn.Writer(ctx, websocket.MessageText)
			for err == nil && ctx.Err() == nil {
				_, err = w.Write([]byte(" "))
				time.Sleep(10 * time.Millisecond)
			}
		}), jurat.ReasonUnreachable},
		"no stream":     {"ws://" + serve2(t, body(`{"price":1}`)), jurat.ReasonStatus},
		"a redirect":    {"ws://" + serve2(t, redirectTo("http://169.254.169.254/")), jurat.ReasonStatus},
		"a hang-up":     {"ws://" + serve2(t, hangUp), jurat.ReasonUnreachable},
		"status 500":    {"ws://" + serve2(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) }), jurat.ReasonStatus},
		"a closed door": {streamServer(t, func(_ context.Context, conn *websocket.Conn, _ *http.Request) { _ = conn.Close(4000, "no") }), jurat.ReasonUnreachable},
	} {
		t.Run(name, func(t *testing.T) {
			client := newClient(t, source.Config{Allow: []string{c.url[len("ws://"):]}})
			if r := client.Ask(t.Context(), websocketSource(t, c.url, ""), 1_000, wallClock()); r.Reason != c.reason {
				t.Errorf("%s (%s), want %s", r.Reason, r.Problem, c.reason)
			}
		})
	}
}
