package job_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
	"github.com/jurat-network/jurat/core/job"
)

const threeSources = `name: BTC/USD
base: BTC
quote: USD
decimals: 8
heartbeat: 1m
deviation: 0.5%
sources:
  - {name: a, url: "https://a.example/", path: $.price, time_path: $.time}
  - {name: b, url: "https://b.example/", path: $.price, time_path: $.time}
  - {name: c, url: "https://c.example/", path: $.price, time_path: $.time}
`

func parse(t *testing.T, text string) *job.Job {
	t.Helper()
	j, err := job.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func TestParseFillsInDefaults(t *testing.T) {
	j := parse(t, threeSources)
	want := job.Guards{MinSources: 3, MaxAge: 60_000, MaxDivergence: 50_000}
	if j.Guards != want || j.Interval != 1000 || j.Timeout != 3000 || j.Sources[0].Venue != "a" {
		t.Errorf("defaults: %+v, interval %s, timeout %s, venue %q", j.Guards, j.Interval, j.Timeout, j.Sources[0].Venue)
	}
	feed := j.Feed()
	if feed.Heartbeat != 60 || feed.Deviation != 5000 || feed.Job != j.Hash() {
		t.Errorf("feed: %+v", feed)
	}
}

func TestHashIsOfTheMeaning(t *testing.T) {
	base := parse(t, threeSources).Hash()
	same := map[string]string{
		"comments":            "# a feed\n" + threeSources,
		"a default spelt out": threeSources + "interval: 1000ms\nguards: {max_age: 60s, min_sources: 3}\n",
		"a quoted scalar":     strings.Replace(threeSources, "decimals: 8", `decimals: "8"`, 1),
		"another unit":        strings.Replace(threeSources, "heartbeat: 1m", "heartbeat: 60s", 1),
	}
	for name, text := range same {
		if parse(t, text).Hash() != base {
			t.Errorf("%s changes the hash", name)
		}
	}
	other := map[string]string{
		"decimals":         strings.Replace(threeSources, "decimals: 8", "decimals: 18", 1),
		"a path":           strings.Replace(threeSources, "$.price", "$.last", 1),
		"a guard":          threeSources + "guards: {max_age: 2m}\n",
		"order of sources": strings.NewReplacer("name: a,", "name: b,", "name: b,", "name: a,").Replace(threeSources),
	}
	for name, text := range other {
		if parse(t, text).Hash() == base {
			t.Errorf("%s does not change the hash", name)
		}
	}
}

// The canonical form is what other implementations must reproduce.
func TestCanonicalForm(t *testing.T) {
	j := parse(t, strings.Replace(threeSources, `path: $.price, time_path: $.time}`, `path: $.price, headers: {X-B: "2", Accept: "a&b"}}`, 1)+"guards: {min: 10.50, max: 1e6}\n")
	want := `{"jurat":"job.v1","name":"BTC/USD","base":"BTC","quote":"USD","decimals":8,"heartbeat":60000,"deviation":5000,"interval":1000,"timeout":3000,"sources":[` +
		`{"name":"a","venue":"a","url":"https://a.example/","headers":{"Accept":"a&b","X-B":"2"},"path":"$.price"},` +
		`{"name":"b","venue":"b","url":"https://b.example/","path":"$.price","time_path":"$.time"},` +
		`{"name":"c","venue":"c","url":"https://c.example/","path":"$.price","time_path":"$.time"}],` +
		`"guards":{"min_sources":3,"max_age":60000,"max_divergence":50000,"min":"10.5","max":"1000000"}}`
	if got := string(j.Canonical()); got != want {
		t.Errorf("canonical form:\n%s\nwant\n%s", got, want)
	}
	if j.Hash() != jurat.Keccak([]byte(want)) {
		t.Error("the hash is not Keccak-256 of the canonical form")
	}
}

func TestParseRefuses(t *testing.T) {
	replace := func(old, with string) string {
		if !strings.Contains(threeSources, old) {
			t.Fatalf("nothing to replace: %s", old)
		}
		return strings.Replace(threeSources, old, with, 1)
	}
	cases := []struct{ name, text, want string }{
		{"empty", "", "the document is empty"},
		{"unknown key", replace("deviation:", "deviatoin:"), `line 6, column 1: unknown key "deviatoin"; did you mean "deviation"?`},
		{"unknown key in a source", replace("path: $.price", "pth: $.price"), `line 8, column 42: unknown key "pth"; did you mean "path"?`},
		{"key twice", threeSources + "base: ETH\n", `line 11, column 1: mapping key "base" already defined`},
		{"anchor", replace("name: BTC/USD", "name: &x BTC/USD"), "line 1, column 7: anchors"},
		{"two documents", threeSources + "---\nname: x\n", "a second document begins"},
		{"no name", replace("name: BTC/USD\n", ""), "name: want 1 to 64"},
		{"control characters in the name", replace("name: BTC/USD", `name: "BTC\nUSD"`), "line 1, column 7: name: want 1 to 64"},
		{"one unit", replace("quote: USD", "quote: BTC"), "line 3, column 8: quote: base and quote are both BTC"},
		{"decimals", replace("decimals: 8", "decimals: 37"), "37 decimals; at most 36 fit"},
		{"decimals that overflow", replace("decimals: 8", "decimals: 256"), "line 4, column 11: want a whole number that fits in 8 bits"},
		{"fractional decimals", replace("decimals: 8", "decimals: 8.0"), "want a whole number"},
		{"heartbeat", replace("heartbeat: 1m", "heartbeat: 100s"), "a heartbeat of 100 s cannot be stored"},
		{"heartbeat below a second", replace("heartbeat: 1m", "heartbeat: 500ms"), "line 5, column 12: heartbeat: want whole seconds"},
		{"heartbeat without unit", replace("heartbeat: 1m", "heartbeat: 60"), "line 5, column 12: heartbeat: want a whole number and ms, s, m, h or d"},
		{"deviation without per cent", replace("0.5%", "0.005"), "line 6, column 12: deviation: want a share"},
		{"deviation too fine", replace("0.5%", "0.00001%"), "deviation: want a share"},
		{"interval", threeSources + "interval: 1ms\n", "line 11, column 11: interval: 1ms is outside 100ms to 1h"},
		{"no sources", "name: X\nbase: A\nquote: B\ndecimals: 0\nheartbeat: 1m\ndeviation: 1%\nsources: []\n", "a job has 1 to 128 sources"},
		{"two sources", strings.Split(threeSources, "  - {name: c")[0], "line 8, column 3: sources: 2 venues; a value needs 3 that are live"},
		{"two venues", replace("name: b,", "name: b, venue: a,"), "2 venues; a value needs 3 that are live"},
		{"guard that can never hold", threeSources + "guards: {min_sources: 4}\n", "line 11, column 23: guards.min_sources: 4 of 3 venues can never be live"},
		{"no live source", threeSources + "guards: {min_sources: 0}\n", "at least one source must be live"},
		{"divergence that guards nothing", threeSources + "guards: {max_divergence: 60%}\n", "guards.max_divergence: 60% is outside"},
		{"answers that go stale before the next", threeSources + "interval: 1m\n", "guards.max_age: 1m is less than interval"},
		{"min above max", threeSources + "guards: {min: 2, max: 1}\n", "guards.max: max is not above min"},
		{"absurd min", threeSources + "guards: {min: 1e999999999}\n", "guards.min: want a decimal number"},
		{"source twice", replace("name: b,", "name: a,"), `line 9, column 12: sources[1].name: two sources are called "a"`},
		{"scheme", replace("https://a.example/", "file:///etc/passwd"), `line 8, column 20: sources[0].url: scheme "file"; want http or https`},
		{"no host", replace("https://a.example/", "https:///x"), "want scheme://host"},
		{"password in the URL", replace("https://a.example/", "https://u:p@a.example/"), "a job is public"},
		{"credential header", replace("path: $.price,", "path: $.price, headers: {Authorization: x},"), "sources[0].headers.Authorization: a job is public"},
		{"header that splits", replace("path: $.price,", `path: $.price, headers: {X: "a\r\nHost: b"},`), "want printable ASCII"},
		{"the client's header", replace("path: $.price,", "path: $.price, headers: {Host: internal},"), "this header is the client's own"},
		{"no path", replace("path: $.price, ", ""), "sources[0].path: a JSONPath is missing"},
		{"path that is none", replace("$.price", "$.a("), "sources[0].path: not a JSONPath"},
		{"relative path", replace("$.price", "price"), "want a JSONPath from the top"},
		{"path that costs", replace("$.price", "$..a..b"), "at most one .. and two filters"},
		{"script", replace("$.price", "'$[(1+1)]'"), "sources[0].path"},
		{"list for a scalar", replace("name: BTC/USD", "name: [a]"), "line 1, column 7: want a single value here"},
		{"scalar for a list", "sources: 1\n", "line 1, column 10: want a list here"},
		{"missing value", replace("quote: USD", "quote:"), "a value is missing here"},
		{"deep", strings.Repeat("[", 60_000), "nested too deeply"},
		{"deep dashes", strings.Repeat("- ", 60_000), "nested too deeply"},
		{"large", strings.Repeat("#", document.MaxBytes+1), "at most"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := job.Parse([]byte(c.text))
			var place *document.Error
			if !errors.Is(err, job.ErrJob) || !errors.As(err, &place) {
				t.Fatalf("error %v", err)
			}
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %q, want %q", err, c.want)
			}
		})
	}
}

// The schema that editors are given is the one that the types make.
func TestSchemaFile(t *testing.T) {
	path := filepath.Join("..", "..", "docs", "job.schema.json")
	if os.Getenv("JURAT_GENERATE") != "" {
		if err := os.WriteFile(path, job.Schema(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	shipped, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(shipped) != string(job.Schema()) {
		t.Errorf("%s is not job.Schema(); run JURAT_GENERATE=1 go test ./core/job", path)
	}
}

// The jobs that people copy from are jobs.
func TestExamples(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "examples", "jobs", "*.yaml"))
	if err != nil || len(files) < 3 {
		t.Fatalf("%d examples, %v", len(files), err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := job.Parse(text); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "jobs.md"))
	if err != nil {
		t.Fatal(err)
	}
	jobs := 0
	for _, after := range strings.Split(string(page), "```yaml\n")[1:] {
		snippet, _, _ := strings.Cut(after, "```")
		if !strings.HasPrefix(snippet, "name:") {
			continue // part of a document
		}
		jobs++
		if _, err := job.Parse([]byte(snippet)); err != nil {
			t.Errorf("docs/jobs.md: %v\n%s", err, snippet)
		}
	}
	if jobs < 3 {
		t.Errorf("docs/jobs.md has %d jobs", jobs)
	}
}

func ExampleJob_Evaluate() {
	j, err := job.Parse([]byte(threeSources))
	if err != nil {
		panic(err)
	}
	const now jurat.Time = 1710328242_000
	result := j.Evaluate([]job.Reading{
		j.Sources[0].Read([]byte(`{"price":"73367.80","time":1710328241}`), now),
		j.Sources[1].Read([]byte(`{"price":73285.0000000000000000001,"time":1710328240}`), now),
		j.Sources[2].Read([]byte(`{"price":"73300.125","time":"2024-03-13T11:10:41.270099Z"}`), now),
	}, now)
	fmt.Println(result.Word, result.SourceTime)
	// Output: 7330012500000 1710328240
}
