package source_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/source"
	"go.uber.org/goleak"
)

// What of a chain in the process outlives it is two goroutines of libraries.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

// syncBuffer is a log that the test reads while pollers write it.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

func wallClock() jurat.Time { return jurat.Time(time.Now().UnixMilli()) }

var testClock = source.Clock{Now: wallClock, Jitter: func(uint64) uint64 { return 0 }}

// start runs a Poller until the test ends.
func start(t *testing.T, cfg source.Config, yaml string) (*source.Poller, *syncBuffer) {
	t.Helper()
	j, err := job.Parse([]byte(yaml))
	if err != nil {
		t.Fatalf("%v\n%s", err, yaml)
	}
	client, err := source.NewClient(cfg)
	if err != nil {
		t.Fatal(err)
	}
	log := &syncBuffer{}
	p := source.NewPoller(client, j, testClock, slog.New(slog.NewTextHandler(log, nil)), func(job.Run) {})
	ctx, cancel := context.WithCancel(t.Context())
	stopped := make(chan struct{})
	go func() {
		p.Run(ctx)
		close(stopped)
	}()
	t.Cleanup(func() {
		cancel()
		<-stopped
		client.Close()
	})
	return p, log
}

// settle waits until every source has answered, and as until does.
func settle(t *testing.T, p *source.Poller, until func(job.Result) bool) job.Result {
	t.Helper()
	for {
		result := p.Latest(wallClock())
		starting := false
		for _, s := range result.Sources {
			starting = starting || s.Reason == jurat.ReasonStarting
		}
		if !starting && (until == nil || until(result)) {
			return result
		}
		select {
		case <-t.Context().Done():
			t.Fatalf("never settled: %+v", result)
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// jobYAML is a job of these URLs.
func jobYAML(interval, timeout string, urls ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "name: BTC/USD\nbase: BTC\nquote: USD\ndecimals: 8\nheartbeat: 1m\ndeviation: 0.5%%\ninterval: %s\ntimeout: %s\nsources:\n", interval, timeout)
	for i, url := range urls {
		fmt.Fprintf(&b, "  - {name: s%d, url: %q, path: $.price}\n", i, url)
	}
	fmt.Fprintf(&b, "guards: {min_sources: %d, max_age: 2h}\n", min(3, len(urls)))
	return b.String()
}

// serve runs a server until the test ends; a Poller started after it stops first.
func serve(t *testing.T, handler http.Handler) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(handler)
	t.Cleanup(s.Close)
	return s
}

func host(s *httptest.Server) string {
	return strings.TrimPrefix(strings.TrimPrefix(s.URL, "http://"), "https://")
}

// The journey of one source: it fails, is not live at once, and recovers.
func TestSourceFailsAndRecovers(t *testing.T) {
	var mu sync.Mutex
	status := http.StatusOK
	server := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		w.WriteHeader(status)
		_, _ = io.WriteString(w, `{"price":100}`)
	}))
	set := func(s int) {
		mu.Lock()
		defer mu.Unlock()
		status = s
	}
	p, log := start(t, source.Config{Allow: []string{host(server)}}, jobYAML("100ms", "1m", server.URL))
	hasValue := func(r job.Result) bool { return r.Word == jurat.ValueWord(100_00000000) }
	settle(t, p, hasValue)
	set(http.StatusServiceUnavailable)
	settle(t, p, func(r job.Result) bool {
		return r.Word == jurat.ReasonWord(jurat.ReasonFewSources) && r.Sources[0].Reason == jurat.ReasonStatus
	})
	set(http.StatusOK)
	settle(t, p, hasValue)
	for _, want := range []string{
		`level=WARN msg="source has no value" feed=BTC/USD source=s0 reason=status`,
		`level=WARN msg="feed has no value" feed=BTC/USD reason=few-sources`,
		`level=INFO msg="source has a value again" feed=BTC/USD source=s0`,
		`level=INFO msg="feed has a value again" feed=BTC/USD`,
	} {
		if strings.Count(log.String(), want) != 1 {
			t.Errorf("want one line %q: %s", want, log)
		}
	}
}

// A source whose own clock stands still goes stale although it answers.
func TestFrozenSourceGoesStale(t *testing.T) {
	frozen := time.Now().Add(-58 * time.Second).Unix()
	server := serve(t, body(fmt.Sprintf(`{"price":100,"time":%d}`, frozen)))
	yaml := strings.NewReplacer("path: $.price", "path: $.price, time_path: $.time", "max_age: 2h", "max_age: 62s").Replace(jobYAML("100ms", "1m", server.URL))
	p, _ := start(t, source.Config{Allow: []string{host(server)}}, yaml)
	result := settle(t, p, nil)
	if got := p.Latest(wallClock() + 10_000).Sources[0].Reason; got != jurat.ReasonStale {
		t.Errorf("ten seconds later: %s, now %+v", got, result)
	}
}

// What a source sends cannot write a line of its own into the log, nor hide text.
// A run is recorded, with its guards, when a feed gets its first value, loses it and
// has it again; not while nothing changes.
func TestPollerRecordsWhatChanges(t *testing.T) {
	answers := make(chan string, 1) // holds the newest
	answers <- `{"price":1}`
	server := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		text := <-answers
		answers <- text
		_, _ = io.WriteString(w, text)
	}))
	j, err := job.Parse([]byte(jobYAML("100ms", "1s", server.URL)))
	if err != nil {
		t.Fatal(err)
	}
	client, err := source.NewClient(source.Config{Allow: []string{host(server)}})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	recorded := make(chan job.Run, 100)
	p := source.NewPoller(client, j, testClock, slog.New(slog.DiscardHandler), func(r job.Run) { recorded <- r })
	ctx, cancel := context.WithCancel(t.Context())
	var done sync.WaitGroup
	done.Go(func() { p.Run(ctx) })
	defer func() { cancel(); done.Wait() }()
	for _, want := range []struct {
		answer string
		reason jurat.Reason
	}{{`{"price":1}`, 0}, {`{"price":0}`, jurat.ReasonFewSources}, {`{"price":2}`, 0}} {
		<-answers
		answers <- want.answer
		run := <-recorded
		if run.Reason != want.reason || len(run.Values[0].Guards) == 0 || run.Job != "BTC/USD" {
			t.Errorf("%s: recorded %+v", want.answer, run)
		}
	}
	if n := len(recorded); n != 0 {
		t.Errorf("%d runs more", n)
	}
}

// What was sworn binds what is said next, where the job guards against sudden moves.
func TestPollerRemembersWhatWasSworn(t *testing.T) {
	server := serve(t, body(`{"price":111}`))
	p, _ := start(t, source.Config{Allow: []string{host(server)}}, strings.Replace(jobYAML("100ms", "1s", server.URL), "max_age: 2h", "max_age: 2h, max_move: 10%/1m", 1))
	p.Swear(jurat.ValueWord(100_00000000), wallClock())
	result := settle(t, p, func(r job.Result) bool { return r.Word.Reason() != jurat.ReasonStarting })
	if result.Word.Reason() != jurat.ReasonMoved || !strings.Contains(result.Problem, "111 is 11% away from 100, sworn") {
		t.Errorf("%s: %s", result.Word, result.Problem)
	}
	p.Swear(jurat.ValueWord(105_00000000), wallClock()-60_000) // older: changes nothing
	if r := p.Latest(wallClock() + 300_000); r.Word.Reason() == jurat.ReasonMoved {
		t.Errorf("five minutes later: %s", r.Word)
	}
}

func TestLogInjection(t *testing.T) {
	evil := "ok\"}\ntime=2030-01-01 level=ERROR msg=\"all keys leaked\"\r\n\x1b[2J\u202e" + strings.Repeat("x", 5000)
	text, err := json.Marshal(map[string]string{"price": evil})
	if err != nil {
		t.Fatal(err)
	}
	server := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(text) }))
	p, log := start(t, source.Config{Allow: []string{host(server)}}, jobYAML("1h", "1m", server.URL))
	result := settle(t, p, nil)
	if result.Sources[0].Reason != jurat.ReasonNotNumber {
		t.Fatalf("reason %s", result.Sources[0].Reason)
	}
	line, _, _ := strings.Cut(log.String(), "level=WARN msg=\"feed has no value\"")
	if strings.Count(line, "\n") != 1 || len(line) > 1000 || strings.ContainsAny(line, "\x1b\r\u202e") {
		t.Errorf("log: %q", line)
	}
	if raw := result.Sources[0].Raw; strings.ContainsAny(raw, "\n\r\x1b\u202e") || len(raw) > 400 {
		t.Errorf("excerpt: %q", raw)
	}
}

// Headers of a job go to the origin that the job names, and nowhere else.
func TestHeadersStayWithTheirOrigin(t *testing.T) {
	seen := make(chan http.Header, 3)
	var first *httptest.Server
	second := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen <- r.Header
		http.Redirect(w, r, first.URL+"/end", http.StatusTemporaryRedirect)
	}))
	first = serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen <- r.Header
		if r.URL.Path == "/end" {
			_, _ = io.WriteString(w, `{"price":100}`)
			return
		}
		http.Redirect(w, r, second.URL, http.StatusMovedPermanently)
	}))
	yaml := strings.Replace(jobYAML("1h", "1m", first.URL), "path: $.price", "path: $.price, headers: {X-Plan: gold}", 1)
	p, _ := start(t, source.Config{Allow: []string{host(first), host(second)}}, yaml)
	if result := settle(t, p, nil); result.Word != jurat.ValueWord(100_00000000) {
		t.Fatalf("%s: %s", result.Word, result.Problem)
	}
	for hop, want := range []string{"gold", "", ""} {
		h := <-seen
		if h.Get("X-Plan") != want || h.Get("Referer") != "" {
			t.Errorf("hop %d: plan %q, referer %q", hop, h.Get("X-Plan"), h.Get("Referer"))
		}
	}
}

// A certificate must be good, and https never becomes http.
func TestTLS(t *testing.T) {
	plain := serve(t, body(`{"price":100}`))
	mux := http.NewServeMux()
	mux.HandleFunc("/", body(`{"price":100}`))
	mux.Handle("/down", redirectTo(plain.URL))
	secure := httptest.NewUnstartedServer(mux)
	secure.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	secure.StartTLS()
	defer secure.Close()
	allow := []string{host(plain), host(secure)}
	roots := secure.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs

	known, _ := start(t, source.Config{Allow: allow, Roots: roots}, jobYAML("1h", "1m", secure.URL, secure.URL+"/down"))
	result := settle(t, known, nil)
	if result.Sources[0].Reason != 0 {
		t.Errorf("a known authority: %s", result.Sources[0].Problem)
	}
	if result.Sources[1].Reason != jurat.ReasonRefused {
		t.Errorf("a downgrade: %+v", result.Sources[1])
	}
	unknown, _ := start(t, source.Config{Allow: allow}, jobYAML("1h", "1m", secure.URL))
	if s := settle(t, unknown, nil).Sources[0]; s.Reason != jurat.ReasonUnreachable || !strings.Contains(s.Problem, "certificate") {
		t.Errorf("an unknown authority: %+v", s)
	}
}

// A proxy in the environment would resolve names where no egress rule looks. The
// name here resolves nowhere, so only a proxy could answer for it.
func TestProxyOfTheEnvironmentIsNotUsed(t *testing.T) {
	proxy := serve(t, body(`{"price":666}`))
	t.Setenv("HTTP_PROXY", proxy.URL)
	t.Setenv("http_proxy", proxy.URL)
	p, _ := start(t, source.Config{Allow: []string{host(proxy)}}, jobYAML("1h", "1m", "http://venue.invalid/"))
	if s := settle(t, p, nil).Sources[0]; s.Reason != jurat.ReasonUnreachable {
		t.Errorf("%s: %s %q", s.Reason, s.Problem, s.Raw)
	}
}

// Sources that hang hold only their own slots, and stopping ends them at once.
func TestHangingSourcesDelayNoOther(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/hang", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	mux.HandleFunc("/", body(`{"price":100}`))
	server := serve(t, mux)
	yaml := jobYAML("100ms", "1m", server.URL+"/hang", server.URL+"/a", server.URL+"/b", server.URL+"/c")
	p, _ := start(t, source.Config{Allow: []string{host(server)}}, yaml)
	for {
		result := p.Latest(wallClock())
		if result.Word == jurat.ValueWord(100_00000000) {
			if result.Sources[0].Reason != jurat.ReasonStarting {
				t.Errorf("the hanging source: %s", result.Sources[0].Reason)
			}
			return // the clean-up stops the Poller while the question still hangs
		}
		time.Sleep(5 * time.Millisecond)
	}
}
