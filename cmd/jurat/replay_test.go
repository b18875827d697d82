package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/replay"
	"github.com/jurat-network/jurat/edge/venue"
)

// replayed runs the command itself.
func replayed(t *testing.T, args ...string) *replayAnswer {
	t.Helper()
	var out, messages bytes.Buffer
	if status := run(t.Context(), append([]string{"replay", "--json"}, args...), nil, &out, &messages); status != exitOK {
		t.Fatalf("status %d: %s", status, messages.String())
	}
	var answer replayAnswer
	if err := json.Unmarshal(out.Bytes(), &answer); err != nil {
		t.Fatal(err)
	}
	return &answer
}

// The incidents of oracles' history that a job can meet, on tapes that were made
// for this: sixteen minutes, at the ninth of which (for one at the seventh) things
// go wrong. No wrong value is sworn, and a typed status is, within two rounds.
func TestIncidentsFailClosed(t *testing.T) {
	incidents := []struct {
		name      string
		from      int          // the first round in which a source is wrong
		reason    jurat.Reason // 0: the feed goes on, with right values
		low, high float64      // all that may be sworn
	}{
		{"skrw-2019-one-api-1000x", 8, jurat.ReasonFewSources, 0.00085, 0.00085},
		{"solend-2022-thin-pool", 8, jurat.ReasonFewSources, 0.99, 1.01},
		{"compound-2020-dai", 8, jurat.ReasonDivergent, 0.99, 1.01},
		{"pyth-2021-zero", 8, jurat.ReasonFewSources, 41_900, 42_100},
		{"luna-2022-floor", 8, jurat.ReasonFewSources, 0.10, 1.2},
		{"usdc-2023-depeg", 9, jurat.ReasonDivergent, 19_990, 20_100},
		{"usdc-2023-converted", 9, 0, 19_990, 20_610},
		{"deusd-2025-own-book", 8, jurat.ReasonWeight, 0.99, 1.01},
		{"moonwell-2025-wrseth", 8, jurat.ReasonBound, 2_090, 2_110},
		{"ribbon-2025-decimals", 8, jurat.ReasonMoved, 0.39, 0.41},
		{"aave-2026-capo", 8, jurat.ReasonFewSources, 2_390, 2_410},
	}
	dirs, err := os.ReadDir(filepath.Join("testdata", "incidents"))
	if err != nil || len(dirs) != len(incidents) {
		t.Fatalf("%d tapes for %d incidents: %v", len(dirs), len(incidents), err)
	}
	for _, i := range incidents {
		t.Run(i.name, func(t *testing.T) {
			dir := filepath.Join("testdata", "incidents", i.name)
			answer := replayed(t, filepath.Join(dir, "job.yaml"), "--tape", dir)
			if len(answer.Moments) != 16 {
				t.Fatalf("%d rounds", len(answer.Moments))
			}
			for n, m := range answer.Moments {
				value, err := strconv.ParseFloat(m.Value, 64)
				switch {
				case m.Value != "" && (err != nil || value < i.low || value > i.high):
					t.Errorf("round %d swears %s", n, m.Value)
				case m.Value == "" && n < i.from-2:
					t.Errorf("round %d, before anything went wrong: %s", n, m.Problem)
				case n >= i.from+2 && m.Reason != i.reason:
					t.Errorf("round %d: reason %q, want %q (%s)", n, m.Reason, i.reason, m.Problem)
				case i.reason == 0 && m.Value == "":
					t.Errorf("round %d: %s", n, m.Problem)
				}
			}
		})
	}
}

// The depeg of USDC in March 2023, or whatever days the recordings are of: a feed of
// BTC/USD two of whose three venues quote in USDC stays as near BTC/USD as its guard says.
func TestUSDCVenuesStayNearTheDollar(t *testing.T) {
	dir := os.Getenv("JURAT_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	tape := filepath.Join(dir, "data", "market")
	if _, err := os.Stat(tape); err != nil {
		t.Skipf("no recordings: %v; set JURAT_SHARED", err)
	}
	answer := replayed(t, filepath.Join("testdata", "incidents", "usdc-2023-depeg", "job.yaml"), "--tape", tape)
	dollar := answer.Summary.Sources[0]
	furthest, err := strconv.ParseFloat(dollar.Furthest, 64)
	if err != nil || furthest > 1.01 || dollar.Name != "binanceus-btcusd" { // 1% of the median is a little more of the lowest
		t.Errorf("the feed strayed %s%% from %s", dollar.Furthest, dollar.Name)
	}
	if answer.Summary.Sworn < answer.Summary.Rounds/4 {
		t.Errorf("sworn in %d rounds of %d", answer.Summary.Sworn, answer.Summary.Rounds)
	}
}

func TestReplayPlot(t *testing.T) {
	dir := filepath.Join("testdata", "incidents", "usdc-2023-depeg")
	file := filepath.Join(t.TempDir(), "plot.svg")
	replayed(t, filepath.Join(dir, "job.yaml"), "--tape", dir, "--plot", file)
	svg, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer svg.Close()
	shapes := map[string]int{}
	for decoder := xml.NewDecoder(svg); ; {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if start, ok := token.(xml.StartElement); ok {
			shapes[start.Name.Local]++
		}
	}
	if shapes["path"] != 4 || shapes["circle"] != 1 || shapes["rect"] < 7+5 {
		t.Errorf("three sources and what was sworn, seven rounds halted, one delivery of a value: %v", shapes)
	}
}

// Deliveries follow the feed's own heartbeat and deviation.
func TestReplayDelivers(t *testing.T) {
	j, err := job.Parse([]byte("name: A/B\nbase: A\nquote: B\ndecimals: 0\nheartbeat: 10m\ndeviation: 1%\nguards: {min_sources: 1, max_age: 20m}\n" +
		"sources: [{name: s, url: 'https://s.example/', path: $.p, time_path: $.t}]\n"))
	if err != nil {
		t.Fatal(err)
	}
	const start = jurat.Time(1_700_000_000_000)
	minute := jurat.Time(time.Minute.Milliseconds())
	var why []string
	err = replay.Run(replay.Plan{Job: j, From: start, To: start + 40*minute, Step: minute, Tracks: [][]replay.Point{{
		{Time: start, Value: "1000"}, {Time: start + 3*minute, Value: "1009"}, {Time: start + 5*minute, Value: "1010"}, {Time: start + 7*minute, Value: "1011"}}}},
		func(m *replay.Moment) bool {
			if m.Delivered != "" {
				why = append(why, strconv.Itoa(int((m.Time-start)/minute))+" "+m.Delivered+" "+m.Sworn.String())
			}
			return true
		})
	want := []string{"0 first 1000", "5 deviation 1010", "14 heartbeat 1011", "23 heartbeat 1011", "28 status HALTED", "37 heartbeat HALTED"}
	if err != nil || !slices.Equal(why, want) {
		t.Errorf("%v: delivered %q\nwant %q", err, why, want)
	}
}

func TestReplayRefuses(t *testing.T) {
	dir := filepath.Join("testdata", "incidents", "usdc-2023-depeg")
	file := filepath.Join(dir, "job.yaml")
	request := filepath.Join(t.TempDir(), "request.yaml")
	if err := os.WriteFile(request, []byte("name: x\noutput: {type: text}\nguards: {min_sources: 1}\nsources: [{name: s, url: 'https://s.example/', path: $}]\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, args := range map[string][]string{
		"no tape":         {file},
		"tape elsewhere":  {file, "--tape", t.TempDir()},
		"no job":          {"nowhere.yaml", "--tape", dir},
		"request job":     {request, "--tape", dir},
		"no time":         {file, "--tape", dir, "--from", "yesterday"},
		"to before from":  {file, "--tape", dir, "--to", "2001-01-01T00:00:00Z"},
		"a step of 1 ms":  {file, "--tape", dir, "--step", "1ms"},
		"too many rounds": {file, "--tape", dir, "--from", "1990-01-01T00:00:00Z", "--step", "1s"},
	} {
		var out, messages bytes.Buffer
		if status := run(t.Context(), append([]string{"replay"}, args...), nil, &out, &messages); status != exitUsage {
			t.Errorf("%s: status %d: %s", name, status, messages.String())
		}
	}
	if _, err := venue.ReadRecording("nowhere"); err == nil {
		t.Error("a folder that is not there is a tape")
	}
}
