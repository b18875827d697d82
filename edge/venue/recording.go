package venue

import (
	"fmt"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/replay"
)

// Recording is a tape that is read from one end to the other, and not served.
type Recording struct{ tracks []track }

// ReadRecording reads all <venue>-<pair>-1m.csv of a folder.
func ReadRecording(dir string) (*Recording, error) {
	tracks, err := readTracks(dir)
	if err != nil {
		return nil, err
	}
	return &Recording{tracks}, nil
}

// Span is from when on every file has a candle, and until when any has.
func (r *Recording) Span() (from, to jurat.Time) {
	for i := range r.tracks {
		candles := r.tracks[i].candles
		from = max(from, candleTime(candles[0]))
		to = max(to, candleTime(candles[len(candles)-1]))
	}
	return from, to
}

// Apart says which files have no minute in common; "" where all do.
func (r *Recording) Apart() string {
	first, last := &r.tracks[0], &r.tracks[0]
	for i := range r.tracks {
		t := &r.tracks[i]
		if t.candles[0].end > last.candles[0].end {
			last = t
		}
		if t.candles[len(t.candles)-1].end < first.candles[len(first.candles)-1].end {
			first = t
		}
	}
	ends, begins := first.candles[len(first.candles)-1].end, last.candles[0].end
	if ends >= begins {
		return ""
	}
	day := func(seconds int64) string { return time.Unix(seconds, 0).UTC().Format(time.RFC3339) }
	return fmt.Sprintf("%s ends at %s, before %s begins at %s", first.name(), day(ends), last.name(), day(begins))
}

// Names are the files' <venue>-<pair>.
func (r *Recording) Names() []string {
	names := make([]string, len(r.tracks))
	for i := range r.tracks {
		names[i] = r.tracks[i].name()
	}
	return names
}

// Of finds what a source says on the tape, by the first that holds:
//
//   - its address ends in /tape/<venue>/<pair>, as in the jobs of a tape
//   - it is called <venue>-<pair>, as the file
//   - its venue and unit are the file's
//
// A candle's close is known from the end of its minute; its volume stands for
// depth. name is "" where the source is not on the tape.
func (r *Recording) Of(s *job.Source) (name string, points []replay.Point) {
	t := r.find(func(t *track) bool { return strings.HasSuffix(s.Address(), t.endpoint()) })
	if t == nil {
		t = r.find(func(t *track) bool { return strings.ReplaceAll(strings.ToLower(s.Name), "xbt", "btc") == t.name() })
	}
	if t == nil {
		t = r.find(func(t *track) bool {
			return strings.EqualFold(s.Venue, t.venue) && strings.EqualFold(s.Says(), t.pair.String())
		})
	}
	if t == nil {
		return "", nil
	}
	for _, c := range t.candles {
		points = append(points, replay.Point{Time: candleTime(c), Value: c.close, Depth: c.volume})
	}
	return t.name(), points
}

func (r *Recording) find(is func(*track) bool) *track {
	for i := range r.tracks {
		if is(&r.tracks[i]) {
			return &r.tracks[i]
		}
	}
	return nil
}

func (t *track) name() string { return t.venue + "-" + lower(t.pair) }

func candleTime(c candle) jurat.Time { return jurat.Time(c.end) * 1000 }
