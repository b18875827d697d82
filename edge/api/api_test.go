package api_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/api"
)

func TestFeedByBothForms(t *testing.T) {
	node := newFake(t)
	url := serve(t, node)
	for _, path := range []string{"/v1/feeds/BTC/USD", "/v1/feeds/BTC%2FUSD"} {
		status, _, body := get(t, url+path)
		if status != http.StatusOK {
			t.Fatalf("%s: status %d: %s", path, status, body)
		}
		var feed struct {
			Value, Answer, Status, Time string
			AgeMs                       int `json:"age_ms"`
			Swore, Members              int
			Observed                    []struct{ Member, Value, Answer any }
			Bundle                      json.RawMessage
		}
		if err := json.Unmarshal(body, &feed); err != nil {
			t.Fatal(err)
		}
		if feed.Value != "67123.45000001" || feed.Answer != "6712345000001" || feed.Status != "value" {
			t.Errorf("%s: value %s, answer %s, status %s", path, feed.Value, feed.Answer, feed.Status)
		}
		if feed.Time != "2023-11-14T22:13:20.000Z" || feed.AgeMs != 1500 || feed.Swore != 4 || feed.Members != 4 || len(feed.Observed) != 4 {
			t.Errorf("%s: %+v", path, feed)
		}
		bundle, err := evidence.ParseBundle(feed.Bundle)
		if err != nil {
			t.Fatal(err)
		}
		if err := bundle.Verify(node.network.Committee.Key); err != nil {
			t.Errorf("the served bundle: %v", err)
		}
	}
}

func TestReportIsTheEvidence(t *testing.T) {
	node := newFake(t)
	url := serve(t, node)
	for path, cache := range map[string]string{
		"/v1/reports/latest": "no-store",
		"/v1/reports/65537":  "public, max-age=86400, immutable",
		"/v1/reports/1.1":    "public, max-age=86400, immutable",
		"/v1/evidence/" + node.doc.Report.Digest().String(): "public, max-age=86400, immutable",
	} {
		status, header, body := get(t, url+path)
		if status != http.StatusOK || header.Get("Cache-Control") != cache {
			t.Fatalf("%s: status %d, cache %q", path, status, header.Get("Cache-Control"))
		}
		doc, err := evidence.Parse(body)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := evidence.Audit(node.network.Committee, doc, 0); err != nil {
			t.Error(err)
		}
	}
}

func TestCommitteeParses(t *testing.T) {
	node := newFake(t)
	_, _, body := get(t, serve(t, node)+"/v1/committee")
	var form api.CommitteeForm
	if err := json.Unmarshal(body, &form); err != nil {
		t.Fatal(err)
	}
	got, err := form.Parse()
	if err != nil {
		t.Fatal(err)
	}
	if got.ID != node.network.Committee.ID || form.Faults != 1 || form.Self != 2 {
		t.Errorf("committee %s, faults %d, self %d", got.ID, form.Faults, form.Self)
	}
}

func TestProblems(t *testing.T) {
	node := newFake(t)
	url := serve(t, node)
	node.set(func() {
		node.ready = []string{"chain: unreachable", "store: behind"}
		node.reportOf = func(round jurat.Round) (*evidence.Document, error) {
			switch round {
			case 2:
				return nil, api.ErrNoEvidence
			case 3:
				return nil, errors.New("disk on fire: /secret/path")
			case 4:
				panic("a bug")
			}
			return nil, api.ErrNoReport
		}
	})
	for _, c := range []struct {
		method, path string
		body         io.Reader
		status       int
		problem      string
	}{
		{"GET", "/v1/feeds/DOGE/USD", nil, 404, "no-such-feed"},
		{"GET", "/v1/feeds/" + strings.Repeat("x", 500), nil, 404, "no-such-feed"},
		{"GET", "/v1/feeds/%ff%fe", nil, 404, "no-such-feed"},
		{"GET", "/v1/reports/1", nil, 404, "no-such-report"},
		{"GET", "/v1/evidence/0x" + strings.Repeat("1", 64), nil, 404, "no-such-report"},
		{"GET", "/v1/evidence/0x1", nil, 400, "bad-hash"},
		{"GET", "/v1/reports/2", nil, 404, "no-evidence"},
		{"GET", "/v1/reports/3", nil, 500, "internal"},
		{"GET", "/v1/reports/4", nil, 500, "internal"},
		{"GET", "/v1/reports/0", nil, 400, "bad-round"},
		{"GET", "/v1/reports/-1", nil, 400, "bad-round"},
		{"GET", "/v1/reports/1.70000", nil, 400, "bad-round"},
		{"GET", "/v1/reports/99999999999999999999", nil, 400, "bad-round"},
		{"GET", "/v1/reports?after=x", nil, 400, "bad-round"},
		{"GET", "/v1/reports?after=9223372036854775808", nil, 400, "bad-round"},
		{"GET", "/v1/reports?from_ms=-1", nil, 400, "bad-time"},
		{"GET", "/v1/reports?from_ms=9223372036854775808", nil, 400, "bad-time"},
		{"GET", "/v2/feeds", nil, 404, "no-such-path"},
		{"GET", "/v1/stream?feed=DOGE/USD", nil, 404, "no-such-feed"},
		{"POST", "/v1/feeds", strings.NewReader("{}"), 405, "method-not-allowed"},
		{"GET", "/v1/feeds", strings.NewReader("{}"), 413, "body-refused"},
		{"GET", "/readyz", nil, 503, "not-ready"},
	} {
		status, header, body := do(t, c.method, url+c.path, c.body)
		var p api.Problem
		if err := json.Unmarshal(body, &p); err != nil {
			t.Errorf("%s %s: %v in %q", c.method, c.path, err, body)
			continue
		}
		if status != c.status || p.Status != c.status || p.Type != api.ProblemType+c.problem || header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s %s: status %d, %+v; want %d %s", c.method, c.path, status, p, c.status, c.problem)
		}
		if p.Title == "" || p.Detail == "" || p.Try == "" || len(p.Detail) > 200 {
			t.Errorf("%s %s: %+v leaves something unsaid, or says too much", c.method, c.path, p)
		}
		if strings.Contains(string(body), "/secret/path") {
			t.Errorf("%s %s: the answer tells what only the log may: %s", c.method, c.path, body)
		}
	}
}

func TestHealthAndMetrics(t *testing.T) {
	url := serve(t, newFake(t))
	if status, _, body := get(t, url+"/healthz"); status != 200 || string(body) != `{"ok":true,"version":"test"}`+"\n" {
		t.Errorf("healthz: %d %s", status, body)
	}
	if status, _, body := get(t, url+"/readyz"); status != 200 || string(body) != `{"ready":true}`+"\n" {
		t.Errorf("readyz: %d %s", status, body)
	}
	get(t, url+"/v1/feeds/NO/SUCH")
	_, _, body := get(t, url+"/metrics")
	for _, want := range []string{
		`jurat_api_requests_total{route="GET /healthz",status="200"} 1`,
		`jurat_api_requests_total{route="GET /v1/feeds/{name...}",status="404"} 1`,
		`jurat_api_request_duration_seconds_count{route="GET /readyz"} 1`,
	} {
		if !strings.Contains(string(body), want) {
			t.Errorf("metrics lack %s in:\n%s", want, body)
		}
	}
}

func TestListen(t *testing.T) {
	first, err := api.Listen(":0")
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	address := first.Addr().String()
	if !strings.HasPrefix(address, "127.0.0.1:") {
		t.Errorf("an address without a host listens on %s, want loopback", address)
	}
	if _, err := api.Listen(address); err == nil || !strings.Contains(err.Error(), "choose another") {
		t.Errorf("a port in use: error %v, want one with the remedy", err)
	}
	if _, err := api.Listen("nonsense"); err == nil || !strings.Contains(err.Error(), "host:port") {
		t.Errorf("no address: error %v, want one with the remedy", err)
	}
}

// TestLargeHeaderIsRefused keeps a stranger from filling memory with a header.
func TestLargeHeaderIsRefused(t *testing.T) {
	c := dial(t, serve(t, newFake(t)))
	go func() {
		io.WriteString(c, "GET /healthz HTTP/1.1\r\nHost: x\r\n")
		for range 64 {
			if _, err := io.WriteString(c, "X-Fill: "+strings.Repeat("a", 1024)+"\r\n"); err != nil {
				return
			}
		}
	}()
	line, err := bufio.NewReader(c).ReadString('\n')
	if err != nil || !strings.Contains(line, "431") {
		t.Errorf("answer %q, %v; want status 431", line, err)
	}
}
