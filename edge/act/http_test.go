package act_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/act"
)

// far is a server that writes down what it is asked.
type far struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string
}

func newFar(t *testing.T, answer http.HandlerFunc) *far {
	t.Helper()
	f := &far{}
	f.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		f.mu.Lock()
		f.asked = append(f.asked, r.Method+" "+r.URL.String()+" "+r.Header.Get("Authorization")+" "+r.Header.Get("Idempotency-Key")+" "+string(body))
		f.mu.Unlock()
		answer(w, r)
	}))
	t.Cleanup(f.Close)
	return f
}

func (f *far) times() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.asked)
}

func config(hosts ...string) act.Config {
	return act.Config{HTTP: hosts, MQTT: hosts, Dial: new(net.Dialer).DialContext, Secret: func(name string, target *url.URL) (string, error) {
		if name != "payments" || target.Hostname() != "127.0.0.1" {
			return "", errors.New("no such secret, or not for there")
		}
		return "user:canary-secret", nil
	}}
}

func post(address string) *job.Effect {
	return &job.Effect{HTTP: &job.HTTP{URL: address, Method: "POST", Body: `{"a":1}`, Headers: map[string]string{"Idempotency-Key": "0xaa"}}}
}

func status(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(code)
		_, _ = io.WriteString(w, `{"id":"p1"}`)
	}
}

func TestHTTPVerdicts(t *testing.T) {
	for _, c := range []struct {
		name   string
		answer http.HandlerFunc
		want   action.Verdict
		here   bool
	}{
		{"200", status(200), action.Did, false},
		{"201", status(201), action.Did, false},
		{"204", status(204), action.Did, false},
		{"302", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/elsewhere", http.StatusFound) }, action.Uncertain, false},
		{"400", status(400), action.Refused, false},
		{"401", status(401), action.Refused, true},
		{"403", status(403), action.Refused, true},
		{"404", status(404), action.Refused, false},
		{"409", status(409), action.Uncertain, false},
		{"422", status(422), action.Refused, false},
		{"429", status(429), action.Uncertain, false},
		{"500", status(500), action.Uncertain, false},
		{"503", status(503), action.Uncertain, false},
		{"hang-up", func(w http.ResponseWriter, _ *http.Request) {
			if conn, _, err := http.NewResponseController(w).Hijack(); err == nil {
				conn.Close()
			}
		}, action.Uncertain, false},
		{"silence", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, action.Uncertain, false},
		{"endless header", func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("X", strings.Repeat("x", 1<<20)) }, action.Uncertain, false},
		{"endless body", func(w http.ResponseWriter, _ *http.Request) {
			block := make([]byte, 64<<10)
			for {
				if _, err := w.Write(block); err != nil {
					return
				}
			}
		}, action.Did, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := newFar(t, c.answer)
			a := mustNew(t, config(strings.TrimPrefix(f.URL, "http://")))
			ctx, cancel := context.WithTimeout(context.Background(), 700*time.Millisecond)
			defer cancel()
			r := a.Act(ctx, post(f.URL+"/pay"))
			if r.Verdict != c.want || r.Here != c.here {
				t.Errorf("%+v, want %s, here %t", r, c.want, c.here)
			}
			if c.name == "201" && string(r.Body) != `{"id":"p1"}` {
				t.Errorf("answered %q", r.Body)
			}
			if len(r.Body) > job.MaxBody || len(r.Detail) > action.MaxDetail {
				t.Errorf("%d bytes of answer, %d of detail", len(r.Body), len(r.Detail))
			}
			if f.times() != 1 {
				t.Errorf("asked %d times: %q", f.times(), f.asked)
			}
		})
	}
}

func TestHTTPRequest(t *testing.T) {
	f := newFar(t, status(201))
	a := mustNew(t, config("127.0.0.1"))
	e := post(f.URL + "/pay?x=1")
	e.HTTP.Auth = &job.Auth{Bearer: "payments"}
	if r := a.Act(within(t), e); r.Verdict != action.Did || r.Detail != "status 201" {
		t.Fatalf("%+v", r)
	}
	if want := `POST /pay?x=1 Bearer user:canary-secret 0xaa {"a":1}`; f.asked[0] != want {
		t.Errorf("asked %q, want %q", f.asked[0], want)
	}
}

// A server that closes a connection without an answer gets one request, although
// net/http repeats those with an Idempotency-Key by itself on a connection that it
// kept.
func TestNothingIsRepeated(t *testing.T) {
	answers := 0
	f := newFar(t, func(w http.ResponseWriter, _ *http.Request) {
		if answers++; answers == 1 {
			return
		}
		if conn, _, err := http.NewResponseController(w).Hijack(); err == nil {
			conn.Close()
		}
	})
	a := mustNew(t, config("127.0.0.1"))
	if r := a.Act(within(t), post(f.URL)); r.Verdict != action.Did {
		t.Fatalf("%+v", r)
	}
	if r := a.Act(within(t), post(f.URL)); r.Verdict != action.Uncertain || f.times() != 2 {
		t.Errorf("%+v after %d requests, want 2", r, f.times())
	}
}

func TestHTTPNotHere(t *testing.T) {
	f := newFar(t, status(200))
	cfg := config("127.0.0.1", "closed.example:80")
	a := mustNew(t, cfg)
	other := post(f.URL)
	other.HTTP.Auth = &job.Auth{Bearer: "others"}
	for name, e := range map[string]*job.Effect{
		"a host that is not listed": post("http://127.0.0.2:80/"),
		"another port":              post("http://closed.example:81/"),
		"a secret that is not here": other,
	} {
		if err := a.Permits(e); !errors.Is(err, act.ErrNotPermitted) {
			t.Errorf("%s: %v", name, err)
		}
		if r := a.Act(within(t), e); r.Verdict != action.Refused || !r.Here {
			t.Errorf("%s: %+v", name, r)
		}
	}
	if err := mustNew(t, act.Config{}).Permits(post(f.URL)); !errors.Is(err, act.ErrNotPermitted) {
		t.Errorf("nothing is listed: %v", err)
	}
	if r := a.Act(within(t), post("http://127.0.0.1:1/")); r.Verdict != action.Refused || !r.Here || !strings.Contains(r.Detail, "not attempted") {
		t.Errorf("nobody listens: %+v", r)
	}
	cfg.Dial = func(context.Context, string, string) (net.Conn, error) { return nil, errors.New("egress refused") }
	if r := mustNew(t, cfg).Act(within(t), post(f.URL)); r.Verdict != action.Refused || !r.Here || !strings.Contains(r.Detail, "egress refused") {
		t.Errorf("egress refuses: %+v", r)
	}
	if f.times() != 0 {
		t.Errorf("it was asked %d times", f.times())
	}
}
