package api_test

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/api"
)

// follower reads one stream.
type follower struct {
	t      *testing.T
	lines  *bufio.Scanner
	cancel context.CancelFunc
}

// frame is one server-sent event.
type frame struct{ event, id, data string }

func follow(t *testing.T, url, lastEvent string) *follower {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	if lastEvent != "" {
		request.Header.Set("Last-Event-ID", lastEvent)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cancel(); response.Body.Close() })
	if response.StatusCode != http.StatusOK || response.Header.Get("Content-Type") != "text/event-stream" {
		body, _ := io.ReadAll(response.Body)
		t.Fatalf("status %d: %s", response.StatusCode, body)
	}
	lines := bufio.NewScanner(response.Body)
	lines.Buffer(nil, 1<<20)
	f := &follower{t, lines, cancel}
	if opening := f.next(); opening.event != "" { // the comment and retry that open every stream
		t.Fatalf("stream opens with %+v", opening)
	}
	return f
}

// next is the next frame; the stream must not have ended.
func (f *follower) next() frame {
	f.t.Helper()
	e, ok := f.read()
	if !ok {
		f.t.Fatalf("the stream ended: %v", f.lines.Err())
	}
	return e
}

// read is the next frame that is more than the comment which keeps a quiet stream open.
func (f *follower) read() (e frame, ok bool) {
	fields := 0
	for f.lines.Scan() {
		line := f.lines.Text()
		if line == "" && fields > 0 {
			return e, true
		}
		name, value, _ := strings.Cut(line, ": ")
		if name != "" {
			fields++
		}
		switch name {
		case "event":
			e.event = value
		case "id":
			e.id = value
		case "data":
			e.data = value
		}
	}
	return frame{}, false
}

func (f *follower) wantRound(round int) {
	f.t.Helper()
	if e := f.next(); e.event != "report" || e.id != strconv.Itoa(round) {
		f.t.Fatalf("got %+v, want the report of round %d", e, round)
	}
}

func TestStreamAndResume(t *testing.T) {
	node := newFake(t)
	url := serve(t, node) + "/v1/stream"
	first := follow(t, url, "")
	for round := 1; round <= 3; round++ {
		node.events <- node.event(jurat.Round(round))
		first.wantRound(round)
	}
	follow(t, url, "").wantRound(3) // a new client gets the newest at once

	resumed := follow(t, url, "1")
	resumed.wantRound(2)
	resumed.wantRound(3)
	node.events <- node.event(4)
	resumed.wantRound(4)
	first.wantRound(4)

	onlyLater := follow(t, url, "4")
	node.events <- node.event(5)
	onlyLater.wantRound(5)
}

func TestStreamTellsOfAGap(t *testing.T) {
	node := newFake(t)
	url := serve(t, node) + "/v1/stream"
	watcher := follow(t, url, "")
	node.events <- node.event(100)
	watcher.wantRound(100)

	late := follow(t, url, "7")
	if e := late.next(); e.event != "gap" || e.data != `{"next_round":100}` {
		t.Errorf("got %+v, want a gap before round 100", e)
	}
	late.wantRound(100)
}

func TestStreamOfOneFeed(t *testing.T) {
	node := newFake(t)
	stream := follow(t, serve(t, node)+"/v1/stream?feed=ETH/USD", "")
	node.events <- node.event(1)
	var report api.ReportForm
	if err := json.Unmarshal([]byte(stream.next().data), &report); err != nil {
		t.Fatal(err)
	}
	if len(report.Feeds) != 1 || report.Feeds[0].Name != "ETH/USD" || report.Feeds[0].Status != "halted" || report.Feeds[0].Value != nil {
		t.Errorf("feeds %+v, want ETH/USD alone, halted, without a value", report.Feeds)
	}
}

func TestStreamRefusesABadResume(t *testing.T) {
	url := serve(t, newFake(t))
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url+"/v1/stream", nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Last-Event-ID", "yesterday")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusBadRequest {
		t.Errorf("status %d, want 400", response.StatusCode)
	}
}

// TestSlowReaderIsCutOff: a client that does not read costs a bounded buffer and
// nobody else anything.
func TestSlowReaderIsCutOff(t *testing.T) {
	node := newFake(t)
	for range 2000 { // large events, so that the kernel's buffers fill soon
		node.states = append(node.states, node.states[0])
	}
	url := serve(t, node)
	slow := follow(t, url+"/v1/stream", "")
	brisk := follow(t, url+"/v1/stream?feed=BTC/USD", "")
	cutOff := func() bool {
		_, _, body := get(t, url+"/metrics")
		return strings.Contains(string(body), "jurat_api_streams_lagged_total 1")
	}
	for round := 1; !cutOff(); round++ {
		if round > 1000 {
			t.Fatal("1000 events were buffered for a client that does not read")
		}
		node.events <- node.event(jurat.Round(round))
		brisk.wantRound(round)
	}
	for { // what was already on its way still arrives, then the stream ends
		if _, ok := slow.read(); !ok {
			return
		}
	}
}

func TestStreamsAreCounted(t *testing.T) {
	node := newFake(t)
	url := serve(t, node)
	var open []*follower
	for range api.MaxStreams {
		open = append(open, follow(t, url+"/v1/stream", ""))
	}
	status, _, body := get(t, url+"/v1/stream")
	if status != http.StatusServiceUnavailable || !strings.Contains(string(body), "too-many-streams") {
		t.Fatalf("stream %d: status %d: %s", api.MaxStreams+1, status, body)
	}
	open[0].cancel()
	for deadline := time.Now().Add(time.Minute); ; {
		_, _, metrics := get(t, url+"/metrics")
		if strings.Contains(string(metrics), "jurat_api_streams "+strconv.Itoa(api.MaxStreams-1)) {
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("a closed stream still counts")
		}
	}
	follow(t, url+"/v1/stream", "")
}
