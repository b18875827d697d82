package job_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

const asked jurat.Time = 1_710_328_300_000

// sourceOf is a source of a job whose path and time path these are.
func sourceOf(t testing.TB, path, timePath string) *job.Source {
	t.Helper()
	text := fmt.Sprintf("name: X\nbase: A\nquote: B\ndecimals: 18\nheartbeat: 1m\ndeviation: 1%%\nguards: {min_sources: 1, max: 1e30}\n"+
		"sources:\n  - name: s\n    url: http://s.example/\n    path: %q\n", path)
	if timePath != "" {
		text += fmt.Sprintf("    time_path: %q\n", timePath)
	}
	j, err := job.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return &j.Sources[0]
}

// Values survive to the last digit, whatever the path goes through.
func TestReadExactly(t *testing.T) {
	cases := []struct{ path, body, want string }{
		{"$.p", `{"p":0.1234567890123456789}`, "0.1234567890123456789"},
		{"$.p", `{"p":"0.1234567890123456789"}`, "0.1234567890123456789"},
		{"$.p", `{"p":9007199254740993}`, "9007199254740993"},         // 2^53+1, which no float holds
		{"$.p", `{"p":18446744073709551617}`, "18446744073709551617"}, // 2^64+1
		{"$.p", `{"p":0.30000000000000004}`, "0.30000000000000004"},   // what 0.1+0.2 is as a float
		{"$.p", `{"p":1.50e3}`, "1500"},
		{"$.p", `{"p":"12E-2"}`, "0.12"},
		{"$.p", "\n\t {\"p\" : 7 } \r\n", "7"},
		{"$", `42.5`, "42.5"},
		{"$[1]", `[1,2.5,3]`, "2.5"},
		{"$[-1]", `[1,2.5,3.25]`, "3.25"},
		{"$['a.b'].c", `{"a.b":{"c":8}}`, "8"},
		{"$.result.*.c[0]", `{"result":{"XXBTZUSD":{"c":["73367.80000","0.01"]}}}`, "73367.8"},
		{"$..last", `{"a":[{"b":1},{"last":"5.05"}]}`, "5.05"},
		{"$.t[?(@.symbol == 'BTCUSD')].price", `{"t":[{"symbol":"ETHUSD","price":1},{"symbol":"BTCUSD","price":0.1234567890123456789}]}`, "0.1234567890123456789"},
		{"$.t[?(@.id == 9007199254740993)].price", `{"t":[{"id":9007199254740992,"price":1},{"id":9007199254740993,"price":2}]}`, "2"},
		{"$.t[?(@.v > 1.5)].price", `{"t":[{"v":1.4,"price":1},{"v":1.6,"price":2}]}`, "2"},
		{"$['\\u0070']", `{"p":3}`, "3"},
	}
	for _, c := range cases {
		r := sourceOf(t, c.path, "").Read([]byte(c.body), asked)
		if r.Reason != 0 {
			t.Errorf("%s of %s: %s: %s", c.path, c.body, r.Reason, r.Problem)
		} else if r.Value.String() != c.want || r.Time != asked {
			t.Errorf("%s of %s: %s at %d, want %s", c.path, c.body, r.Value, r.Time, c.want)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	cases := []struct {
		path, body string
		want       jurat.Reason
	}{
		{"$.p", `{"p":1,"p":2}`, jurat.ReasonMalformed},
		{"$.p", `{"p":1,"\u0070":2}`, jurat.ReasonMalformed},
		{"$.p", `{"p":1,}`, jurat.ReasonMalformed},
		{"$.p", `{"p":01}`, jurat.ReasonMalformed},
		{"$.p", `{"p":.5}`, jurat.ReasonMalformed},
		{"$.p", `{"p":+5}`, jurat.ReasonMalformed},
		{"$.p", `{"p":0x10}`, jurat.ReasonMalformed},
		{"$.p", `{'p':1}`, jurat.ReasonMalformed},
		{"$.p", `{"p":1} // c`, jurat.ReasonMalformed},
		{"$.p", "\ufeff{\"p\":1}", jurat.ReasonMalformed},
		{"$.p", `{"p":1`, jurat.ReasonMalformed},
		{"$.p", `{"p" 1}`, jurat.ReasonMalformed},
		{"$.p", `{"p":[1 2]}`, jurat.ReasonMalformed},
		{"$.p", `{"p":"01"}`, jurat.ReasonNotNumber},
		{"$.p", `{"p":" 1"}`, jurat.ReasonNotNumber},
		{"$.p", `{"p":"1,000"}`, jurat.ReasonNotNumber},
		{"$.p", `{"p":"1."}`, jurat.ReasonNotNumber},
		{"$.p", `{"p":"1e"}`, jurat.ReasonNotNumber},
		{"$.p", `{"p":"1e+-5"}`, jurat.ReasonNotNumber},
		{"$.p", `{"p":"١"}`, jurat.ReasonNotNumber},
		{"$.p", `{"p":"sNaN1"}`, jurat.ReasonNotNumber},
		{"$.p", `{"p":true}`, jurat.ReasonNotNumber},
		{"$.p", `{"p":[1]}`, jurat.ReasonNotNumber},
		{"$.p", `{"p":-0}`, jurat.ReasonRange},
		{"$.p", `{"p":170141183460469231731.687303715884105728}`, jurat.ReasonRange}, // 2^127 at 18 decimals
		{"$.p", `{"p":170141183460469231731.687303715884105727}`, 0},                 // the largest that fits
		{"$.p", `{"q":1}`, jurat.ReasonNotFound},
		{"$.p.q", `{"p":1}`, jurat.ReasonNotFound},
		{"$[3]", `[1]`, jurat.ReasonNotFound},
		{"$.*", `{"p":1,"q":2}`, jurat.ReasonNotFound},
		{"$..p", `{"p":{"p":1}}`, jurat.ReasonNotFound},
		{"$[0:2]", `[1,2]`, jurat.ReasonNotFound},
	}
	for _, c := range cases {
		r := sourceOf(t, c.path, "").Read([]byte(c.body), asked)
		if r.Reason != c.want {
			t.Errorf("%s of %s: %s (%s), want %s", c.path, c.body, r.Reason, r.Problem, c.want)
		}
		if (r.Value == nil) != (r.Reason != 0) || (r.Problem != "") != (r.Reason != 0) {
			t.Errorf("%s of %s: value %v, problem %q with reason %s", c.path, c.body, r.Value, r.Problem, r.Reason)
		}
	}
}

func TestReadTime(t *testing.T) {
	cases := []struct {
		time string
		want jurat.Time // 0: refused
	}{
		{`1710328241`, 1710328241_000},
		{`"1710328241"`, 1710328241_000},
		{`1710328241.2709`, 1710328241_270},
		{`1710328241999`, 1710328241_999},
		{`"1710328241999"`, 1710328241_999},
		{`1710328241999999`, 1710328241_999},
		{`1710328241999999999`, 1710328241_999},
		{`1.710328241e9`, 1710328241_000},
		{`"2024-03-13T11:10:41.270099Z"`, 1710328241_270},
		{`"2024-03-13t11:10:41z"`, 1710328241_000},
		{`"2024-03-13 12:10:41.5+01:00"`, 1710328241_500},
		{`"2024-02-29T00:00:00Z"`, 1709164800_000},
		{`"2023-02-29T00:00:00Z"`, 0},
		{`"2024-03-13T11:10:41"`, 0}, // of which zone?
		{`"2024-03-13"`, 0},
		{`"2024-13-13T11:10:41Z"`, 0},
		{`"2024-03-13T24:00:00Z"`, 0},
		{`"2024-03-13T11:10:41.Z"`, 0},
		{`"2024-03-13T11:10:41+1:00"`, 0},
		{`"1969-12-31T23:59:59Z"`, 0},
		{`0`, 0},
		{`-1710328241`, 0},
		{`1e25`, 0},
		{`""`, 0},
		{`null`, 0},
		{`{}`, 0},
	}
	source := sourceOf(t, "$.p", "$.t")
	for _, c := range cases {
		r := source.Read([]byte(`{"p":1,"t":`+c.time+`}`), asked)
		if c.want == 0 && r.Reason != jurat.ReasonMalformed || c.want != 0 && (r.Reason != 0 || r.Time != c.want) {
			t.Errorf("%s: %d (%s: %s), want %d", c.time, r.Time, r.Reason, r.Problem, c.want)
		}
	}
	if r := source.Read([]byte(`{"p":1}`), asked); r.Reason != jurat.ReasonNotFound {
		t.Errorf("no time: %s", r.Reason)
	}
}

// RFC 3339 is read as Go's time package reads it.
func FuzzTime(f *testing.F) {
	for _, s := range []string{"2024-03-13T11:10:41.270099Z", "2000-02-29T23:59:59+14:00", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999-23:59", "2100-02-29T00:00:00Z"} {
		f.Add(s)
	}
	source := sourceOf(f, "$.p", "$.t")
	f.Fuzz(func(t *testing.T, text string) {
		body, err := json.Marshal(map[string]any{"p": 1, "t": text})
		if err != nil {
			return
		}
		r := source.Read(body, asked)
		want, err := time.Parse(time.RFC3339Nano, text)
		if err == nil && want.UnixMilli() >= 0 && strings.HasSuffix(text, "Z") && !strings.Contains(text, ",") {
			if r.Reason != 0 || int64(r.Time) != want.UnixMilli() {
				t.Errorf("%q: %d (%s), want %d", text, r.Time, r.Problem, want.UnixMilli())
			}
		}
	})
}

// FuzzRead: no body makes a reading panic, and a value comes only of strict JSON.
func FuzzRead(f *testing.F) {
	paths := []string{"$.p", "$", "$..p", "$.result.*.c[0]", "$.t[?(@.s == 'x')].p", "$[-1]", "$[0:2:-1]", "$['a','p']"}
	for i := range paths {
		for _, body := range []string{`{"p":1.5}`, `{"p":1,"p":2}`, `{"result":{"x":{"c":["1"]}}}`, `{"t":[{"s":"x","p":"1e5"}]}`, `[1,2,[3]]`, `"NaN"`, "\xff", `{"p":1e999999999}`} {
			f.Add(uint8(i), []byte(body))
		}
	}
	sources := make([]*job.Source, len(paths))
	for i, p := range paths {
		sources[i] = sourceOf(f, p, "")
	}
	f.Fuzz(func(t *testing.T, path uint8, body []byte) {
		r := sources[int(path)%len(paths)].Read(body, asked)
		switch {
		case (r.Reason == 0) != (r.Value != nil):
			t.Fatalf("reason %s with value %v", r.Reason, r.Value)
		case r.Reason == 0 && !json.Valid(body):
			t.Fatalf("a value of what is no JSON: %q", body)
		case !utf8.ValidString(r.Raw) || len(r.Raw) > 1000 || strings.ContainsAny(r.Raw, "\n\r\x1b"):
			t.Fatalf("excerpt %q", r.Raw)
		}
	})
}

// FuzzPath: no JSONPath panics, when it is compiled or when it is run.
func FuzzPath(f *testing.F) {
	for _, p := range []string{"$.p", "$..p", "$[?(@.p > 1)]", "$[?(@.p =~ /a+/)]", "$[(@.length-1)]", "$[0:1:0]", "$[?@..p]", "$[?(length(@.p) == 1)]", "$['p',0]", "$[?(1/0 == 1)]"} {
		f.Add(p)
	}
	bodies := []string{`{"p":1.5,"q":{"p":[1,"2",{"p":null}]}}`, `[1,[2,{"p":3}],"x",null,true]`, `7`}
	f.Fuzz(func(t *testing.T, path string) {
		text, err := json.Marshal(path)
		if err != nil {
			return
		}
		j, err := job.Parse([]byte("name: X\nbase: A\nquote: B\ndecimals: 0\nheartbeat: 1m\ndeviation: 1%\nguards: {min_sources: 1}\n" +
			"sources:\n  - {name: s, url: 'http://s.example/', path: " + string(text) + "}\n"))
		if err != nil {
			return
		}
		for _, body := range bodies {
			j.Sources[0].Read([]byte(body), asked)
		}
	})
}

// FuzzParse: no document panics, an accepted one survives its own canonical form's
// hash being taken twice, and its feed is one that a contract would create.
func FuzzParse(f *testing.F) {
	f.Add([]byte(threeSources))
	f.Add([]byte("name: [a, b\n"))
	f.Add([]byte("{name: X, sources: [{name: a}]}"))
	f.Add([]byte("a: &a [*a]\n<<: *a\n"))
	f.Add([]byte("? a\n: b\n--- !!str\n...\n%YAML 1.2\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		j, err := job.Parse(data)
		if err != nil {
			return
		}
		feed := j.Feed()
		if err := feed.Check(); err != nil || feed.Job != jurat.Keccak(j.Canonical()) {
			t.Errorf("accepted, but %v", err)
		}
		if result := j.Evaluate(nil, asked); result.Word != jurat.ReasonWord(jurat.ReasonStarting) {
			t.Errorf("before any answer: %s", result.Word)
		}
	})
}

// The bodies that real exchanges sent, read as the jobs for these exchanges do.
func TestRecordedExchanges(t *testing.T) {
	dir := os.Getenv("JURAT_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	cases := []struct {
		file, path, timePath, value string
		time                        jurat.Time
	}{
		{"coinbase-exchange.json", "$.price", "$.time", "73367.8", 1710328241_270},
		{"bitstamp.json", "$.last", "$.timestamp", "73285", 1710328241_000},
		{"gemini.json", "$.last", "$.volume.timestamp", "73268.24", 1710328245_000},
	}
	for _, c := range cases {
		body, err := os.ReadFile(filepath.Join(dir, "data", "exchanges", c.file))
		if err != nil {
			t.Skipf("no recordings: %v; set JURAT_SHARED", err)
		}
		r := sourceOf(t, c.path, c.timePath).Read(body, asked)
		if r.Reason != 0 || r.Value.String() != c.value || r.Time != c.time {
			t.Errorf("%s: %v at %d (%s), want %s at %d", c.file, r.Value, r.Time, r.Problem, c.value, c.time)
		}
	}
}
