package venue_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/venue"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// get returns the body and label of one answer.
func get(t *testing.T, url string) ([]byte, string) {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	response, err := client.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		t.Fatalf("GET %s: status %d, %v", url, response.StatusCode, err)
	}
	return body, response.Header.Get(venue.Label)
}

// evaluate asks every source of a job once.
func evaluate(t *testing.T, file venue.JobFile, now time.Time) (*job.Job, job.Result) {
	t.Helper()
	j, err := job.Parse(file.YAML)
	if err != nil {
		t.Fatalf("%s: %v\n%s", file.Name, err, file.YAML)
	}
	at := jurat.Time(now.UnixMilli())
	readings := make([]job.Reading, len(j.Sources))
	for i := range j.Sources {
		body, label := get(t, j.Sources[i].URL)
		if label != "simulated" && label != "recorded" {
			t.Errorf("%s is labelled %q", j.Sources[i].URL, label)
		}
		readings[i] = j.Sources[i].Read(body, at)
	}
	return j, j.Evaluate(readings, at)
}

func TestSimulatedVenuesFeedTheDefaultJobs(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	server, err := venue.Listen("127.0.0.1:0", venue.NewSimulated(7, func() time.Time { return now }))
	if err != nil {
		t.Fatal(err)
	}
	defer server.Close()
	for _, file := range venue.DefaultJobs(server.URL) {
		var last jurat.Word
		for range 3 {
			j, result := evaluate(t, file, now)
			if _, ok := result.Word.Big(); !ok {
				t.Fatalf("%s: %s: %s %+v", j.Name, result.Word, result.Problem, result.Sources)
			}
			if result.Word == last {
				t.Errorf("%s did not move in an hour", j.Name)
			}
			last = result.Word
			t.Logf("%s %s", j.Name, result.Word)
			now = now.Add(time.Hour)
		}
	}
}

// The live jobs differ from the default ones in their addresses and pace alone,
// so that what runs on simulated venues runs on the real ones.
func TestLiveJobs(t *testing.T) {
	simulated, live := venue.DefaultJobs("http://127.0.0.1:1"), venue.LiveJobs()
	if len(live) != len(simulated) || len(live) < 3 {
		t.Fatalf("%d live jobs, %d simulated", len(live), len(simulated))
	}
	for i := range live {
		a, err := job.Parse(live[i].YAML)
		if err != nil {
			t.Fatalf("%v\n%s", err, live[i].YAML)
		}
		b, err := job.Parse(simulated[i].YAML)
		if err != nil {
			t.Fatal(err)
		}
		if a.Name != b.Name || a.Hash() == b.Hash() {
			t.Errorf("%s and %s", a.Name, b.Name)
		}
		for k := range a.Sources {
			live, simulated := a.Sources[k], b.Sources[k]
			if live.Path != simulated.Path || live.TimePath != simulated.TimePath || !strings.HasPrefix(live.URL, "https://") {
				t.Errorf("%s: %+v and %+v", a.Name, live, simulated)
			}
			if _, path, _ := strings.Cut(strings.TrimPrefix(live.URL, "https://"), "/"); !strings.HasSuffix(simulated.URL, "/"+path) {
				t.Errorf("%s is not asked as %s", simulated.URL, live.URL)
			}
		}
	}
}

// One seed is one market, another is another; venues differ by little.
func TestSimulatedMarketIsSeeded(t *testing.T) {
	at := func(seed uint64, hours int) []string {
		now := time.Unix(1_700_000_000, 0)
		s := venue.NewSimulated(seed, func() time.Time { return now })
		now = now.Add(time.Duration(hours) * time.Hour)
		var prices []string
		for _, path := range []string{"/coinbase/products/BTC-USD/ticker", "/gemini/v1/pubticker/btcusd"} {
			w := httptest.NewRecorder()
			s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
			var body struct {
				Simulated   bool
				Price, Last string
			}
			if err := json.Unmarshal(w.Body.Bytes(), &body); err != nil || !body.Simulated {
				t.Fatalf("%s: %s (%v)", path, w.Body, err)
			}
			prices = append(prices, body.Price+body.Last)
		}
		return prices
	}
	first, again, other := at(1, 1), at(1, 1), at(2, 1)
	if !slices.Equal(first, again) || slices.Equal(first, other) || first[0] == first[1] {
		t.Errorf("%v, again %v, another seed %v", first, again, other)
	}
}

func TestUnknownPair(t *testing.T) {
	w := httptest.NewRecorder()
	venue.NewSimulated(1, time.Now).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/gemini/v1/pubticker/xyzusd", nil))
	if w.Code != http.StatusNotFound || w.Header().Get(venue.Label) != "simulated" {
		t.Errorf("status %d, header %v", w.Code, w.Header())
	}
}
