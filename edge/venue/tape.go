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
		return nil, fmt.Errorf("%w: %s has no file called <venue>-<pair>-1m.csv, such as kraken-btcusd-1m.csv%s", ErrTape, dir, others(entries))
	}
	return tracks, nil
}

// others says what else a folder has, where that is little.
func others(entries []os.DirEntry) string {
	var names []string
	for _, entry := range entries[:min(len(entries), 5)] {
		names = append(names, entry.Name())
	}
	if len(names) == 0 {
		return "; it is empty"
	}
	return "; it has " + strings.Join(names, ", ")
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

// columns are what a file of candles has, in whatever order and case; others are not read.
var columns = []string{"time", "open", "high", "low", "close", "volume"}

// readCandles reads CSV with a header, ascending by time.
func readCandles(r io.Reader) ([]candle, error) {
	rows := csv.NewReader(r)
	rows.ReuseRecord = true
	header, err := rows.Read()
	if err != nil {
		return nil, fmt.Errorf("the first line is not %q: %w", strings.Join(columns, ","), err)
	}
	at, err := columnsOf(header)
	if err != nil {
		return nil, err
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
		opened, err := openedAt(row[at["time"]])
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		if len(candles) > 0 && opened+60 <= candles[len(candles)-1].end {
			return nil, fmt.Errorf("line %d: time does not ascend; sort the rows by time and keep one a minute", line)
		}
		if err := new(job.Decimal).UnmarshalText([]byte(row[at["close"]])); err != nil {
			return nil, fmt.Errorf("line %d: close: %w", line, err)
		}
		candles = append(candles, candle{end: opened + 60, close: strings.Clone(row[at["close"]]), volume: strings.Clone(row[at["volume"]])})
	}
	if len(candles) == 0 {
		return nil, errors.New("no candles")
	}
	return candles, nil
}

// columnsOf finds the columns in a header.
func columnsOf(header []string) (map[string]int, error) {
	at := map[string]int{}
	for i, name := range header {
		name = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")))
		if _, twice := at[name]; twice && slices.Contains(columns, name) {
			return nil, fmt.Errorf("the first line names the column %s twice", name)
		}
		at[name] = i
	}
	var missing []string
	for _, name := range columns {
		if _, ok := at[name]; !ok {
			missing = append(missing, name)
		}
	}
	if len(missing) > 0 {
		return nil, fmt.Errorf("the first line is %.80q and lacks %s; write %q above the candles", strings.Join(header, ","), strings.Join(missing, ", "), strings.Join(columns, ","))
	}
	return at, nil
}

// openedAt reads a minute's opening in Unix seconds.
func openedAt(text string) (int64, error) {
	opened, err := strconv.ParseInt(text, 10, 64)
	switch {
	case err != nil || opened <= 0:
		return 0, fmt.Errorf("time %.40q is not Unix seconds, such as 1678492800", text)
	case opened > 1e11:
		return 0, fmt.Errorf("time %d is not Unix seconds but milliseconds or less; write %d", opened, opened/1000)
	}
	return opened, nil
}

// quotes are the units that end a pair's name, no suffix before a longer one.
var quotes = []string{"FDUSD", "USDT", "USDC", "BUSD", "TUSD", "USD", "DAI", "EUR", "GBP", "JPY", "BTC", "ETH"}

// dollarCoins are the units that end in USD: BNBUSD is no BN in BUSD, and USDTUSD no USD
// in TUSD. So one of these is taken for the quote only behind a base that is known.
var (
	dollarCoins = []string{"FDUSD", "BUSD", "TUSD"}
	knownBases  = []string{"BTC", "XBT", "ETH", "BNB", "SOL", "XRP", "ADA", "DOGE", "LTC", "LINK", "AVAX", "USDC", "USDT", "DAI"}
)

// splitPair takes "btcusdc" apart. A dollar, a USDC and a USDT are three units; XBT is
// what some venues call BTC.
func splitPair(name string) (pair, error) {
	name = strings.ToUpper(name)
	if slices.Contains(quotes, name) {
		return pair{}, fmt.Errorf("%s is no pair: write it as one word, such as kraken-btcusdc-1m.csv", name)
	}
	for _, q := range quotes {
		if base, ok := strings.CutSuffix(name, q); ok && base != "" && (!slices.Contains(dollarCoins, q) || slices.Contains(knownBases, base)) {
			if base == "XBT" {
				base = "BTC"
			}
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
