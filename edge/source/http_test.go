package source_test

import (
	"context"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"unicode/utf16"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/source"
)

// oneSource is a job of one source, written as the text says.
func oneSource(t *testing.T, text string) *job.Source {
	t.Helper()
	j, err := job.Parse([]byte("name: BTC/USD\nbase: BTC\nquote: USD\ndecimals: 8\nheartbeat: 1m\ndeviation: 0.5%\nguards: {min_sources: 1}\nsources:\n  - {name: a, " + text + "}\n"))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return &j.Sources[0]
}

func newClient(t *testing.T, cfg source.Config) *source.Client {
	t.Helper()
	client, err := source.NewClient(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// ask asks once; canary must not be anywhere in what came of it.
func ask(t *testing.T, client *source.Client, s *job.Source, canary string) job.Reading {
	t.Helper()
	r := client.Ask(t.Context(), s, 5_000, wallClock())
	if shown := fmt.Sprintf("%+v %#v", r, r); canary != "" && (strings.Contains(shown, canary) || strings.Contains(shown, "canary-7d1f0c")) {
		t.Errorf("the secret shows: %s", shown)
	}
	return r
}

const canary = "canary-7d1f0c:pässword+/="

func serveTLS(t *testing.T, handler http.Handler) (*httptest.Server, *x509.CertPool) {
	t.Helper()
	s := httptest.NewTLSServer(handler)
	t.Cleanup(s.Close)
	roots := x509.NewCertPool()
	roots.AddCert(s.Certificate())
	return s, roots
}

// A secret goes where it is meant for, in the form that the job says, and shows
// nowhere, whatever the far end does with it.
func TestSecrets(t *testing.T) {
	echo := func(w http.ResponseWriter, r *http.Request) {
		got := r.Header.Get("Authorization") + r.Header.Get("X-Key") + r.URL.Query().Get("appid")
		switch got {
		case "Bearer " + canary, canary, "Basic " + base64.StdEncoding.EncodeToString([]byte(canary)):
			_, _ = io.WriteString(w, `{"price":100}`)
		default:
			w.WriteHeader(http.StatusUnauthorized)
		}
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/", echo)
	mux.HandleFunc("/shows", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, `{"price":%q}`, r.URL.Query().Get("appid")+r.Header.Get("X-Key"))
	})
	mux.HandleFunc("/escapes", func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, `{"price":"`)
		for _, c := range utf16.Encode([]rune(r.Header.Get("X-Key"))) {
			fmt.Fprintf(w, `\u%04x`, c)
		}
		_, _ = io.WriteString(w, `"}`)
	})
	mux.HandleFunc("/leads", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "ftp://"+r.Header.Get("X-Key"), http.StatusFound)
	})
	server, roots := serveTLS(t, mux)
	client := newClient(t, source.Config{Allow: []string{host(server)}, Roots: roots, Secrets: map[string]source.Secret{
		"key": source.NewSecret(canary, []string{host(server)}), "other": source.NewSecret(canary, []string{"api.example"}),
	}})
	for _, auth := range []string{"{bearer: key}", "{basic: key}", "{header: X-Key, secret: key}", "{query: appid, secret: key}"} {
		s := oneSource(t, `http: {url: "`+server.URL+`/", auth: `+auth+`}, path: $.price`)
		if r := ask(t, client, s, canary); r.Value == nil {
			t.Errorf("%s: %s", auth, r.Problem)
		}
	}
	for _, c := range []struct {
		path, auth string
		reason     jurat.Reason
		problem    string
	}{
		{"/", "{bearer: other}", jurat.ReasonRefused, "is not meant for"},
		{"/", "{bearer: none}", jurat.ReasonRefused, "has no secret"},
		{"/shows", "{header: X-Key, secret: key}", jurat.ReasonNotNumber, "no decimal number"},
		{"/shows", "{query: appid, secret: key}", jurat.ReasonNotNumber, "no decimal number"},
		{"/escapes", "{header: X-Key, secret: key}", jurat.ReasonNotNumber, "no decimal number"},
		{"/leads", "{header: X-Key, secret: key}", jurat.ReasonUnreachable, "sends the secret back"},
	} {
		s := oneSource(t, `http: {url: "`+server.URL+c.path+`", auth: `+c.auth+`}, path: $.price`)
		if r := ask(t, client, s, canary); r.Reason != c.reason || !strings.Contains(r.Problem, c.problem) {
			t.Errorf("%s %s: %s, %s", c.path, c.auth, r.Reason, r.Problem)
		}
	}
	if shown := fmt.Sprintf("%v %+v %#v", source.NewSecret(canary, nil), struct{ S source.Secret }{source.NewSecret(canary, nil)}, []source.Secret{source.NewSecret(canary, nil)}); strings.Contains(shown, canary) {
		t.Errorf("a secret prints itself: %s", shown)
	}
}

// Neither headers nor secrets follow to another origin.
func TestSecretsStayWithTheirOrigin(t *testing.T) {
	var leaked atomic.Bool
	other := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(fmt.Sprint(r.Header, r.URL), "canary") {
			leaked.Store(true)
		}
		_, _ = io.WriteString(w, `{"price":100}`)
	}))
	first := serve(t, redirectTo(other.URL))
	client := newClient(t, source.Config{Allow: []string{host(first), host(other)}, Secrets: map[string]source.Secret{
		"key": source.NewSecret("canary-secret", []string{host(first), host(other)}),
	}})
	for _, auth := range []string{"{bearer: key}", "{basic: key}", "{header: X-Key, secret: key}", "{query: appid, secret: key}"} {
		s := oneSource(t, `http: {url: "`+first.URL+`", auth: `+auth+`}, path: $.price`)
		if r := ask(t, client, s, "canary-secret"); auth != "{basic: key}" && r.Value == nil {
			t.Errorf("%s: %s", auth, r.Problem)
		}
	}
	if leaked.Load() {
		t.Error("a secret followed a redirect to another origin")
	}
}

// Over plain HTTP a secret goes only to where the operator says that it may.
func TestSecretsWantTLS(t *testing.T) {
	client := newClient(t, source.Config{Secrets: map[string]source.Secret{"key": source.NewSecret("canary-secret", []string{"api.example"})}})
	s := oneSource(t, `http: {url: "http://api.example/", auth: {bearer: key}}, path: $.price`)
	if r := ask(t, client, s, "canary-secret"); r.Reason != jurat.ReasonRefused || !strings.Contains(r.Problem, "TLS only") {
		t.Errorf("%s: %s", r.Reason, r.Problem)
	}
}

func TestLoadSecret(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string, mode os.FileMode) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), mode); err != nil {
			t.Fatal(err)
		}
		return path
	}
	if _, err := source.LoadSecret(write("good", "canary-secret\n", 0o600), nil); err != nil {
		t.Error(err)
	}
	for name, path := range map[string]string{
		"readable by the group": write("group", "canary-secret\n", 0o640),
		"readable by all":       write("all", "canary-secret\n", 0o604),
		"short":                 write("short", "1234567\n", 0o600),
		"two lines":             write("two", "canary-secret\nanother\n", 0o600),
		"a folder":              dir,
	} {
		if _, err := source.LoadSecret(path, nil); !errors.Is(err, source.ErrSecret) || strings.Contains(err.Error(), "canary") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := source.LoadSecret(filepath.Join(dir, "none"), nil); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
}

// What is sent is what the job says; only a GET is redirected.
func TestMethodAndBody(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /price", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if string(body) != `{"pair":"BTC/USD"}` || r.Header.Get("Content-Type") != "application/json" || r.Header.Get("X-A") != "b" {
			t.Errorf("sent %q, %v", body, r.Header)
		}
		_, _ = io.WriteString(w, `{"price":100}`)
	})
	mux.Handle("POST /leads", http.RedirectHandler("/price", http.StatusTemporaryRedirect))
	server := serve(t, mux)
	client := newClient(t, source.Config{Allow: []string{host(server)}})
	post := func(path string) job.Reading {
		return ask(t, client, oneSource(t, `http: {url: "`+server.URL+path+`", method: POST, headers: {X-A: b}, body: '{"pair":"BTC/USD"}'}, path: $.price`), "")
	}
	if r := post("/price"); r.Value == nil {
		t.Error(r.Problem)
	}
	if r := post("/leads"); r.Reason != jurat.ReasonRefused {
		t.Errorf("a POST is redirected: %s %s", r.Reason, r.Problem)
	}
}

// Jobs that ask the same share an answer while it is fresh, also when they ask
// at once; its time is that of its question. A failure is not kept.
func TestFresh(t *testing.T) {
	var asked atomic.Int32
	var status atomic.Int32
	status.Store(http.StatusOK)
	server := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		asked.Add(1)
		w.WriteHeader(int(status.Load()))
		_, _ = io.WriteString(w, `{"price":100,"other":200}`)
	}))
	client := newClient(t, source.Config{Allow: []string{host(server)}})
	one := oneSource(t, `http: {url: "`+server.URL+`", fresh: 10s}, path: $.price`)
	two := oneSource(t, `http: {url: "`+server.URL+`", fresh: 5s}, path: $.other`)
	at := func(s *job.Source, now jurat.Time) job.Reading {
		return client.Ask(context.Background(), s, 5_000, now)
	}
	const start jurat.Time = 1_710_328_241_000

	done := make(chan job.Reading)
	for i := range 8 {
		go func() { done <- at([]*job.Source{one, two}[i%2], start) }()
	}
	for range 8 {
		if r := <-done; r.Value == nil || r.Time != start {
			t.Errorf("%+v", r)
		}
	}
	if asked.Load() != 1 {
		t.Errorf("asked %d times at once, want once", asked.Load())
	}
	if r := at(one, start+9_999); r.Time != start || r.Asked != start || asked.Load() != 1 {
		t.Errorf("after 9.999 s: asked %d times, time %d", asked.Load(), r.Time)
	}
	if r := at(two, start+5_000); r.Time != start+5_000 || r.Value.String() != "200" || asked.Load() != 2 {
		t.Errorf("after 5 s: asked %d times, time %d", asked.Load(), r.Time)
	}
	status.Store(http.StatusServiceUnavailable)
	for i := range 2 {
		if r := at(one, start+20_000); r.Reason != jurat.ReasonStatus || asked.Load() != int32(3+i) {
			t.Errorf("a failure: %s, asked %d times", r.Reason, asked.Load())
		}
	}
}
