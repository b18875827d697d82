package source_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/source"
)

func body(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, text) }
}

// drip writes a byte at a time for as long as the reader listens.
func drip(w http.ResponseWriter, r *http.Request) {
	for r.Context().Err() == nil {
		if _, err := io.WriteString(w, " "); err != nil {
			return
		}
		_ = http.NewResponseController(w).Flush()
		time.Sleep(10 * time.Millisecond)
	}
}

// endless writes as fast as the reader reads.
func endless(w http.ResponseWriter, _ *http.Request) {
	block := bytes.Repeat([]byte(" "), 64<<10)
	for {
		if _, err := w.Write(block); err != nil {
			return
		}
	}
}

// bomb is a gigabyte of spaces, gzipped to about a megabyte.
func bomb(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Encoding", "gzip")
	z := gzip.NewWriter(w)
	block := make([]byte, 1<<20)
	for range 1024 {
		if _, err := z.Write(block); err != nil {
			return
		}
	}
	_ = z.Close()
}

func hangUp(w http.ResponseWriter, _ *http.Request) {
	conn, _, err := http.NewResponseController(w).Hijack()
	if err == nil {
		conn.Close()
	}
}

func redirectTo(url string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, url, http.StatusFound) }
}

// badAnswers is what a source may send, and the reason that the oracle gives.
var badAnswers = []struct {
	name   string
	answer http.HandlerFunc
	reason jurat.Reason
	hangs  bool // only the job's timeout ends it
}{
	{"status 500", func(w http.ResponseWriter, _ *http.Request) { http.Error(w, `{"price":100}`, 500) }, jurat.ReasonStatus, false},
	{"status 404", http.NotFound, jurat.ReasonStatus, false},
	{"status 204", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(204) }, jurat.ReasonStatus, false},
	{"HTML", body("<!DOCTYPE html><html><body>price 100</body></html>"), jurat.ReasonMalformed, false},
	{"nothing", body(""), jurat.ReasonMalformed, false},
	{"NaN", body(`{"price":NaN}`), jurat.ReasonMalformed, false},
	{"NaN as text", body(`{"price":"NaN"}`), jurat.ReasonNotNumber, false},
	{"infinity", body(`{"price":Infinity}`), jurat.ReasonMalformed, false},
	{"infinity as text", body(`{"price":"-Infinity"}`), jurat.ReasonNotNumber, false},
	{"null", body(`{"price":null}`), jurat.ReasonNotNumber, false},
	{"text", body(`{"price":"N/A"}`), jurat.ReasonNotNumber, false},
	{"empty text", body(`{"price":""}`), jurat.ReasonNotNumber, false},
	{"hexadecimal", body(`{"price":"0x64"}`), jurat.ReasonNotNumber, false},
	{"an object", body(`{"price":{"usd":100}}`), jurat.ReasonNotNumber, false},
	{"zero", body(`{"price":0}`), jurat.ReasonRange, false},
	{"zero with an exponent", body(`{"price":0.0e5}`), jurat.ReasonRange, false},
	{"negative", body(`{"price":"-100"}`), jurat.ReasonRange, false},
	{"zero at the feed's decimals", body(`{"price":0.000000001}`), jurat.ReasonRange, false},
	{"beyond 128 bits", body(`{"price":1e31}`), jurat.ReasonRange, false},
	{"exponent bomb", body(`{"price":1e999999999}`), jurat.ReasonRange, false},
	{"exponent bomb, small", body(`{"price":"1e-999999999999999999999"}`), jurat.ReasonRange, false},
	{"digit bomb", body(`{"price":` + strings.Repeat("9", 100_000) + `}`), jurat.ReasonRange, false},
	{"a thousand times too much", body(`{"price":100000}`), jurat.ReasonRange, false},
	{"a thousandth", body(`{"price":0.1}`), jurat.ReasonRange, false},
	{"duplicate keys", body(`{"price":100,"price":101}`), jurat.ReasonMalformed, false},
	{"duplicate keys elsewhere", body(`{"price":100,"a":{"b":1,"b":1}}`), jurat.ReasonMalformed, false},
	{"trailing garbage", body(`{"price":100}{"price":101}`), jurat.ReasonMalformed, false},
	{"not UTF-8", body("{\"price\":100,\"a\":\"\xff\"}"), jurat.ReasonMalformed, false},
	{"nothing there", body(`{"prices":100}`), jurat.ReasonNotFound, false},
	{"nested too deep", body(strings.Repeat(`{"price":`, 10_000)), jurat.ReasonTooLarge, false},
	{"too many values", body(`[` + strings.Repeat(`0,`, 200_000) + `0]`), jurat.ReasonTooLarge, false},
	{"gzip bomb", bomb, jurat.ReasonTooLarge, false},
	{"bad gzip", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = io.WriteString(w, "not gzip at all")
	}, jurat.ReasonMalformed, false},
	{"corrupt gzip", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write(append([]byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff}, bytes.Repeat([]byte{0xff}, 64)...))
	}, jurat.ReasonMalformed, false},
	{"a coding that was not asked for", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "br")
		_, _ = io.WriteString(w, `{"price":100}`)
	}, jurat.ReasonMalformed, false},
	{"endless body", endless, jurat.ReasonTooLarge, false},
	{"endless header", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X", strings.Repeat("x", 1<<20))
		_, _ = io.WriteString(w, `{"price":100}`)
	}, jurat.ReasonUnreachable, false},
	{"slowloris", drip, jurat.ReasonUnreachable, true},
	{"silence", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, jurat.ReasonUnreachable, true},
	{"hang-up", hangUp, jurat.ReasonUnreachable, false},
	{"half an answer", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "100")
		_, _ = io.WriteString(w, `{"price":100}`)
	}, jurat.ReasonUnreachable, false},
	{"redirect to cloud metadata", redirectTo("http://169.254.169.254/latest/meta-data/"), jurat.ReasonRefused, false},
	{"redirect to cloud metadata by name", redirectTo("http://metadata.google.internal/"), jurat.ReasonRefused, false},
	{"redirect to another port here", redirectTo("http://127.0.0.1:1/"), jurat.ReasonRefused, false},
	{"redirect to this machine by name", redirectTo("http://localhost/"), jurat.ReasonRefused, false},
	{"redirect to IPv6-mapped loopback", redirectTo("http://[::ffff:127.0.0.1]/"), jurat.ReasonRefused, false},
	{"redirect to a file", redirectTo("file:///etc/passwd"), jurat.ReasonRefused, false},
	{"redirect with a password", redirectTo("http://user:secret@1.1.1.1/"), jurat.ReasonRefused, false},
	{"redirect without end", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, r.URL.Path, http.StatusFound) }, jurat.ReasonRefused, false},
	{"redirect to nowhere", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusFound) }, jurat.ReasonStatus, false},
}

// Whatever one source sends, it has a typed reason, and the value is that of the
// others: never a number made of the bad answer.
func TestBadAnswers(t *testing.T) {
	for _, c := range badAnswers {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			mux := http.NewServeMux()
			mux.HandleFunc("/bad", c.answer)
			for i, price := range []string{"100", "100.5", "101", "100.25"} {
				mux.HandleFunc(fmt.Sprint("/good", i), body(`{"price":`+price+`}`))
			}
			server := serve(t, mux)
			var urls []string
			for i := range 4 {
				urls = append(urls, fmt.Sprint(server.URL, "/good", i))
			}
			urls = append(urls, server.URL+"/bad")
			timeout := "1m"
			if c.hangs {
				timeout = "300ms"
			}
			p, log := start(t, source.Config{Allow: []string{host(server)}}, jobYAML("1h", timeout, urls...))
			result := settle(t, p, nil)
			bad := result.Sources[4]
			if bad.Reason != c.reason || bad.Value != "" || bad.Counted || bad.Problem == "" {
				t.Errorf("the bad source: %s %q (%s), want %s", bad.Reason, bad.Value, bad.Problem, c.reason)
			}
			if want := jurat.ValueWord(100_37500000); result.Word != want {
				t.Errorf("value %s (%s), want %s", result.Word, result.Problem, want)
			}
			if want := "source=s4 reason=" + c.reason.String(); !strings.Contains(log.String(), want) {
				t.Errorf("the log does not say %q: %s", want, log)
			}
		})
	}
}
