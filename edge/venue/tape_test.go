package venue_test

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/venue"
)

const header = "time,open,high,low,close,volume\n"

// tapeDir writes files of candles.
func tapeDir(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// clock is a wall clock that the test moves.
type clock struct{ at time.Time }

func (c *clock) now() time.Time           { return c.at }
func (c *clock) advance(by time.Duration) { c.at = c.at.Add(by) }

func play(t *testing.T, dir string, speed float64) (*venue.Tape, *venue.Server, *clock) {
	t.Helper()
	c := &clock{at: time.Unix(1_800_000_000, 0)}
	tape, err := venue.OpenTape(dir, speed, c.now)
	if err != nil {
		t.Fatal(err)
	}
	server, err := venue.Listen("127.0.0.1:0", tape)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	})
	return tape, server, c
}

// A minute without a candle is no new price: the last one grows older, by tape
// minutes at any speed, until the job's max_age refuses it.
func TestTapeMakesNoPriceUp(t *testing.T) {
	// Candles of minutes 0, 1 and 5 from the tape's first.
	dir := tapeDir(t, map[string]string{"x-btcusd-1m.csv": header + "6000,1,1,1,10.5,0\n6060,1,1,1,11.25,0\n6300,1,1,1,12,0\n"})
	tape, server, c := play(t, dir, 60) // a tape minute is a second
	jobs := tape.Jobs(server.URL)
	if len(jobs) != 1 || jobs[0].Name != "btc-usd.yaml" {
		t.Fatalf("jobs: %v", jobs)
	}
	jobs[0].YAML = []byte(strings.Replace(string(jobs[0].YAML), "max_age: 15m", "max_age: 150s", 1))
	steps := []struct {
		wall  time.Duration // since the beginning, when the first candle has just ended
		value string
		age   time.Duration
	}{
		{0, "1050000000", 0},
		{999 * time.Millisecond, "1050000000", 59_940 * time.Millisecond},
		{1000 * time.Millisecond, "1125000000", 0},
		{3500 * time.Millisecond, "1125000000", 150 * time.Second},
		{3517 * time.Millisecond, "reason:few-sources", 0}, // 151 s old
		{5000 * time.Millisecond, "1200000000", 0},
		{9000 * time.Millisecond, "reason:few-sources", 0}, // the tape has ended
	}
	began := c.at
	for _, step := range steps {
		c.at = began.Add(step.wall)
		_, result := evaluate(t, jobs[0], c.at)
		if result.Word.String() != step.value {
			t.Errorf("at %s: %s (%s), want %s", step.wall, result.Word, result.Problem, step.value)
		}
		if result.Word.Tag() != jurat.TagValue {
			continue
		}
		if age := c.at.UnixMilli() - int64(result.Sources[0].Time); age != step.age.Milliseconds() {
			t.Errorf("at %s: %d ms old, want %s", step.wall, age, step.age)
		}
	}
	body, _ := get(t, server.URL+"/")
	var index struct {
		Endpoints []string
		Tape      struct{ Ended bool }
	}
	if err := json.Unmarshal(body, &index); err != nil || len(index.Endpoints) != 1 || !index.Tape.Ended {
		t.Errorf("index: %s", body)
	}
}

// Pairs of different quote units never share a job.
func TestTapeKeepsUnitsApart(t *testing.T) {
	one := header + "6000,1,1,1,10,0\n"
	dir := tapeDir(t, map[string]string{
		"a-btcusd-1m.csv": one, "b-btcusd-1m.csv": one, "c-BTCUSD-1m.csv": one, "d-btcusd-1m.csv": one,
		"a-btcusdc-1m.csv": one, "b-btcusdt-1m.csv": one, "binance-us-ethbtc-1m.csv": one,
		"a-bnbusd-1m.csv": one, "a-usdtusd-1m.csv": one, "a-btcbusd-1m.csv": one, "a-btctusd-1m.csv": one, "README.md": "not a tape",
	})
	tape, server, _ := play(t, dir, 1)
	want := map[string]struct{ sources, least int }{"BTC/USD": {4, 3}, "BTC/USDC": {1, 1}, "BTC/USDT": {1, 1}, "ETH/BTC": {1, 1},
		"BNB/USD": {1, 1}, "USDT/USD": {1, 1}, "BTC/BUSD": {1, 1}, "BTC/TUSD": {1, 1}}
	jobs := tape.Jobs(server.URL)
	if len(jobs) != len(want) {
		t.Errorf("%d jobs, want %d", len(jobs), len(want))
	}
	for _, file := range jobs {
		j, err := job.Parse(file.YAML)
		if err != nil {
			t.Fatalf("%v\n%s", err, file.YAML)
		}
		if w := want[j.Name]; len(j.Sources) != w.sources || int(j.Guards.MinSources) != w.least {
			t.Errorf("%s: %d sources, at least %d; want %+v", j.Name, len(j.Sources), j.Guards.MinSources, w)
		}
	}
}

// Columns are found by their names, whatever else a file has, and Kraken's name for BTC is
// understood.
func TestTapeTakesOtherHeaders(t *testing.T) {
	dir := tapeDir(t, map[string]string{"Kraken-XBTUSD-1m.csv": "\ufeffClose, Time,trades,open,HIGH,low,volume,vwap\r\n10.5,6000,7,1,1,1,2.5,1\r\n11,6120,7,1,1,1,2.5,1\r\n"})
	r, err := venue.ReadRecording(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"kraken-xbtusd", "kraken-btcusd"} {
		track, points := r.Of(&job.Source{Name: name})
		if track != "kraken-btcusd" || len(points) != 2 || points[0].Value != "10.5" || points[1].Depth != "2.5" || points[1].Time != 6_180_000 {
			t.Errorf("%s: %s %+v of %v", name, track, points, r.Names())
		}
	}
	if r.Apart() != "" {
		t.Error("one file is apart from itself")
	}
	dir = tapeDir(t, map[string]string{"a-btcusd-1m.csv": header + "6000,1,1,1,10,0\n", "b-btcusd-1m.csv": header + "9000,1,1,1,10,0\n"})
	if r, err = venue.ReadRecording(dir); err != nil || !strings.Contains(r.Apart(), "a-btcusd ends at 1970-01-01T01:41:00Z, before b-btcusd begins") {
		t.Errorf("%q, %v", r.Apart(), err)
	}
}

func TestTapeRefuses(t *testing.T) {
	good := "6000,1,1,1,10,0\n"
	cases := []struct{ name, file, text, want string }{
		{"no file", "notes.txt", "", "has no file called"},
		{"no file but others", "btc.csv", "", "it has btc.csv"},
		{"no header", "x-btcusd-1m.csv", good, "and lacks time, open, high"},
		{"a column twice", "x-btcusd-1m.csv", "time,Time,open,high,low,close,volume\n" + good, "the column time twice"},
		{"a pair in two words", "x-btc-usd-1m.csv", header + good, "USD is no pair: write it as one word"},
		{"a date", "x-btcusd-1m.csv", header + "2023-03-11 00:00:00,1,1,1,1,1\n", "line 2: time \"2023-03-11 00:00:00\" is not Unix seconds, such as"},
		{"no candles", "x-btcusd-1m.csv", header, "no candles"},
		{"unit", "x-btcxyz-1m.csv", header + good, "cannot tell what BTCXYZ is quoted in"},
		{"columns", "x-btcusd-1m.csv", header + "6000,1,1\n", "wrong number of fields"},
		{"milliseconds", "x-btcusd-1m.csv", header + "1677628800000,1,1,1,1,1\n", "milliseconds or less; write 1677628800"},
		{"order", "x-btcusd-1m.csv", header + good + "5940,1,1,1,1,1\n", "line 3: time does not ascend"},
		{"twice", "x-btcusd-1m.csv", header + good + good, "line 3: time does not ascend"},
		{"price", "x-btcusd-1m.csv", header + "6000,1,1,1,NaN,1\n", "line 2: close: want a decimal number"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := venue.OpenTape(tapeDir(t, map[string]string{c.file: c.text}), 1, time.Now)
			if !errors.Is(err, venue.ErrTape) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
		})
	}
	dir := tapeDir(t, map[string]string{"x-btcusd-1m.csv": header + good})
	for _, speed := range []float64{0, -1, 1e7} {
		if _, err := venue.OpenTape(dir, speed, time.Now); !errors.Is(err, venue.ErrTape) {
			t.Errorf("speed %v: %v", speed, err)
		}
	}
}

// The recorded week, sampled: what the oracle would swear is what the file says.
func TestTapeOfARecordedWeek(t *testing.T) {
	dir := filepath.Join(shared(t), "data", "market")
	tape, server, c := play(t, dir, 3600) // an hour a second
	file, err := os.Open(filepath.Join(dir, "binanceus-btcusd-1m.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	jobs := map[string]venue.JobFile{}
	for _, j := range tape.Jobs(server.URL) {
		jobs[j.Name] = j
	}
	if len(jobs) != 3 {
		t.Fatalf("%d jobs, want BTC in USD, USDC and USDT", len(jobs))
	}
	inUSDC := 0
	for hour := 7; hour < 168; hour += 7 {
		c.advance(7 * time.Second)
		row := rows[1+hour*60] // row 1 is minute 0, whose end is the beginning
		_, result := evaluate(t, jobs["btc-usd.yaml"], c.at)
		want := new(job.Decimal)
		if err := want.UnmarshalText([]byte(row[4])); err != nil {
			t.Fatal(err)
		}
		if result.Sources[0].Value != want.String() {
			t.Fatalf("hour %d: %q (%s), recorded %s", hour, result.Sources[0].Value, result.Problem, want)
		}
		if _, result := evaluate(t, jobs["btc-usdc.yaml"], c.at); result.Word.Tag() == jurat.TagValue {
			inUSDC++
		}
	}
	t.Logf("BTC/USDC, of which one venue often has no candle, had a value in %d of 23 samples", inUSDC)
	if inUSDC == 0 {
		t.Error("BTC/USDC never had a value")
	}
}

// shared is the folder of recordings; tests that need it skip without it.
func shared(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("JURAT_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no recordings: %v; set JURAT_SHARED", err)
	}
	return dir
}
