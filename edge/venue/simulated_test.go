package venue_test

import (
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/venue"
	"go.uber.org/goleak"
	"io"
	"net/http"
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
