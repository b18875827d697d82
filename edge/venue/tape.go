package venue

import (
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jurat-network/jurat/core/job"
)

// ErrTape is returned for a folder or file that holds no recorded candles.
var ErrTape = errors.New("tape refused")

// Tape serves recorded one-minute candles as ticker endpoints, one a file. It is
// safe for concurrent use.
//
// Tape time begins where every file has had its first candle, and passes speed
// times as fast as the clock. A candle's close is known from the end of its
// minute, and stays the answer until a later candle ends: a minute without a
// candle is no new price. Timestamps are moved to the clock so that an answer is
// as old by the clock as it was on the tape, at every speed: a job's max_age
// means recorded minutes. When the tape ends it stays at its last candles, which
// go stale like any source that has fallen silent.
type Tape struct {
	*http.ServeMux
	tracks []track
	speed  float64
	now    func() time.Time
	from   int64     // tape time of the beginning, Unix seconds
	began  time.Time // the clock then
}

// track is one file.
type track struct {
	venue   string
	pair    pair
	candles []candle // ascending, at least one
}

type candle struct {
	end    int64  // Unix seconds: the minute's opening and 60
	close  string // decimal text as recorded
	volume string // decimal text as recorded
}

// tapeFile is "<venue>-<pair>-1m.csv".
var tapeFile = regexp.MustCompile(`^([A-Za-z0-9][A-Za-z0-9_-]*)-([A-Za-z0-9]+)-1m\.csv$`)

// OpenTape reads all <venue>-<pair>-1m.csv of a folder and begins to play at once.
func OpenTape(dir string, speed float64, now func() time.Time) (*Tape, error) {
	if !(speed > 0 && speed <= 1e6) {
		return nil, fmt.Errorf("%w: speed %v; want more than 0 and at most a million", ErrTape, speed)
	}
	tracks, err := readTracks(dir)
	if err != nil {
		return nil, err
	}
	t := &Tape{ServeMux: http.NewServeMux(), tracks: tracks, speed: speed, now: now, began: now()}
	for i := range tracks {
		t.from = max(t.from, tracks[i].candles[0].end)
	}
	t.HandleFunc("GET /tape/{venue}/{pair}", t.ticker)
	t.HandleFunc("GET /{$}", t.index)
	return t, nil
}

// readTracks reads all files of a tape, in the order of their names.
func readTracks(dir string) ([]track, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("open tape: %w", err)
	}
	var tracks []track
	for _, entry := range entries {
		name := tapeFile.FindStringSubmatch(entry.Name())
		if name == nil {
			continue
		}
		recorded, err := readTrack(filepath.Join(dir, entry.Name()), name[1], name[2])
		if err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrTape, entry.Name(), err)
		}
		tracks = append(tracks, recorded)
	}
	if len(tracks) == 0 {
		return nil, fmt.Errorf("%w: %s has no file called <venue>-<pair>-1m.csv, such as kraken-btcusd-1m.csv", ErrTape, dir)
	}
	return tracks, nil
}

func readTrack(path, venue, pairName string) (track, error) {
	p, err := splitPair(pairName)
	if err != nil {
		return track{}, err
	}
	file, err := os.Open(path)
	if err != nil {
		return track{}, err
	}
	defer file.Close()
	candles, err := readCandles(file)
	return track{venue: strings.ToLower(venue), pair: p, candles: candles}, err
}

// columns are what a file of candles has, in this order.
var columns = []string{"time", "open", "high", "low", "close", "volume"}

// readCandles reads CSV with a header, ascending by time.
func readCandles(r io.Reader) ([]candle, error) {
	rows := csv.NewReader(r)
	rows.FieldsPerRecord = len(columns)
	rows.ReuseRecord = true
	header, err := rows.Read()
	if err != nil || !slices.Equal(header, columns) {
		return nil, fmt.Errorf("the first line is not %q", strings.Join(columns, ","))
	}
	var candles []candle
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		line, _ := rows.FieldPos(0)
		opened, err := strconv.ParseInt(row[0], 10, 64)
		if err != nil || opened <= 0 || opened > 1e11 {
			return nil, fmt.Errorf("line %d: time is not Unix seconds", line)
		}
		if len(candles) > 0 && opened+60 <= candles[len(candles)-1].end {
			return nil, fmt.Errorf("line %d: time does not ascend", line)
		}
		if err := new(job.Decimal).UnmarshalText([]byte(row[4])); err != nil {
			return nil, fmt.Errorf("line %d: close: %w", line, err)
		}
		candles = append(candles, candle{end: opened + 60, close: strings.Clone(row[4]), volume: strings.Clone(row[5])})
	}
	if len(candles) == 0 {
		return nil, errors.New("no candles")
	}
	return candles, nil
}

// quotes are the units that end a pair's name, no suffix before a longer one.
var quotes = []string{"FDUSD", "USDT", "USDC", "BUSD", "TUSD", "USD", "DAI", "EUR", "GBP", "JPY", "BTC", "ETH"}

// splitPair takes "btcusdc" apart. A dollar, a USDC and a USDT are three units.
func splitPair(name string) (pair, error) {
	name = strings.ToUpper(name)
	for _, q := range quotes {
		if base, ok := strings.CutSuffix(name, q); ok && base != "" {
			return pair{base, q}, nil
		}
	}
	return pair{}, fmt.Errorf("cannot tell what %s is quoted in; the known units are %s", name, strings.Join(quotes, ", "))
}

// position is the tape time now, in Unix seconds with their fraction.
func (t *Tape) position(now time.Time) float64 {
	return float64(t.from) + now.Sub(t.began).Seconds()*t.speed
}

// ticker answers as one venue for one pair.
func (t *Tape) ticker(w http.ResponseWriter, r *http.Request) {
	for i := range t.tracks {
		track := &t.tracks[i]
		if track.venue != r.PathValue("venue") || lower(track.pair) != r.PathValue("pair") {
			continue
		}
		now := t.now()
		position := t.position(now)
		last := track.at(int64(position))
		age := time.Duration((position - float64(last.end)) * float64(time.Second))
		answer(w, "recorded", http.StatusOK, map[string]any{
			"recorded": true,
			"venue":    track.venue,
			"pair":     track.pair.String(),
			"price":    last.close,
			"time":     now.Add(-age).UnixMilli(),
			"tape":     map[string]any{"time": last.end, "now": int64(position), "speed": t.speed, "ended": track.ended(position)},
		})
		return
	}
	answer(w, "recorded", http.StatusNotFound, map[string]any{"recorded": true, "error": "no such tape; GET / lists them"})
}

// at is the last candle that has ended at a tape time not before the beginning.
func (t *track) at(position int64) candle {
	after, _ := slices.BinarySearchFunc(t.candles, position+1, func(c candle, end int64) int { return cmp.Compare(c.end, end) })
	return t.candles[after-1]
}

func (t *track) ended(position float64) bool {
	return position > float64(t.candles[len(t.candles)-1].end)
}

// index lists the endpoints and where the tape is.
func (t *Tape) index(w http.ResponseWriter, _ *http.Request) {
	position := t.position(t.now())
	ended := true
	var endpoints []string
	for i := range t.tracks {
		endpoints = append(endpoints, t.tracks[i].endpoint())
		ended = ended && t.tracks[i].ended(position)
	}
	answer(w, "recorded", http.StatusOK, map[string]any{"recorded": true, "endpoints": endpoints,
		"tape": map[string]any{"from": t.from, "now": int64(position), "speed": t.speed, "ended": ended}})
}

func (t *track) endpoint() string { return "/tape/" + t.venue + "/" + lower(t.pair) }

// Jobs are one job for each pair on the tape, of the venues that trade just this
// pair: a price in USDC is none in USD. Up to three venues must be live; where
// the tape has fewer, all of them.
func (t *Tape) Jobs(baseURL string) []JobFile {
	byPair := map[pair][]*track{}
	var pairs []pair
	for i := range t.tracks {
		p := t.tracks[i].pair
		if byPair[p] == nil {
			pairs = append(pairs, p)
		}
		byPair[p] = append(byPair[p], &t.tracks[i])
	}
	slices.SortFunc(pairs, func(a, b pair) int { return strings.Compare(a.String(), b.String()) })
	var files []JobFile
	for _, p := range pairs {
		spec := jobSpec{comment: "Recorded candles; max_age is in recorded minutes.", pair: p, heartbeat: "30s", deviation: "0.2%", interval: "1s",
			minSources: min(3, len(byPair[p])), maxAge: "15m", maxDivergence: "2%"}
		for _, track := range byPair[p] {
			spec.sources = append(spec.sources, sourceSpec{name: track.venue, url: baseURL + track.endpoint(), path: "$.price", timePath: "$.time"})
		}
		files = append(files, spec.file())
	}
	return files
}
