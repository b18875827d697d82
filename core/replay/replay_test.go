package replay_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/replay"
)

const minute jurat.Time = 60_000

// began is a whole minute.
const began = 1_700_000_040_000 / minute * minute

func feed(t *testing.T, guards string) *job.Job {
	t.Helper()
	j, err := job.Parse([]byte(`name: BTC/USD
base: BTC
quote: USD
decimals: 2
heartbeat: 3m
deviation: 1%
sources:
  - {name: a, url: "https://a.example/", path: $.p, time_path: $.t}
  - {name: b, url: "https://b.example/", path: $.p, time_path: $.t}
  - {name: c, url: "https://c.example/", path: $.p, time_path: $.t}
guards: {max_age: 90s, ` + guards + `}
`))
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// track has a point a minute: "100 101 - 102", of which - is none.
func track(values string) (points []replay.Point) {
	for i, v := range strings.Fields(values) {
		if v != "-" {
			points = append(points, replay.Point{Time: began + jurat.Time(i)*minute, Value: v})
		}
	}
	return points
}

// told is what was sworn and delivered, in words.
func told(t *testing.T, p replay.Plan) (moments []string, s *replay.Summary) {
	t.Helper()
	s = replay.NewSummary(p.Job, []string{"a", "b", "c"})
	err := replay.Run(p, func(m *replay.Moment) bool {
		s.Add(m)
		what := m.Value
		if what == "" {
			what = m.Reason.String()
		}
		moments = append(moments, strings.TrimSpace(what+" "+m.Delivered))
		return true
	})
	if err != nil {
		t.Fatal(err)
	}
	return moments, s
}

// What is sworn is the median of what was known at the time, or a reason; what is
// delivered is what moved, what is due, and what changed its status.
func TestReplay(t *testing.T) {
	for _, c := range []struct {
		name, guards string
		tracks       [3]string
		minutes      int
		want         string
	}{
		{"still, then moving", "", [3]string{"100 100 100 100 100 103", "100 100 100 100 100 103", "100 100 100 100 100 103"}, 6,
			"100.00 first|100.00|100.00|100.00 heartbeat|100.00|103.00 deviation"},
		{"one venue strays", "max_divergence: 5%", [3]string{"100 100 100", "101 101 101", "102 120 102"}, 3,
			"101.00 first|divergent status|101.00 status"},
		{"one venue is silent", "", [3]string{"100 100 100 100", "100 100 100 100", "100 - - 100"}, 4,
			"100.00 first|100.00|few-sources status|100.00 status"}, // a value lives for 90 s
		{"what moves too fast waits", "max_move: 10%/1m", [3]string{"100 150 150", "100 150 150", "100 150 150"}, 3,
			"100.00 first|moved status|moved"},
		{"nothing yet", "", [3]string{"- 100", "100 100", "100 100"}, 2, "few-sources first|100.00 status"}, // that there is none is told too
	} {
		p := replay.Plan{Job: feed(t, c.guards), From: began, To: began + jurat.Time(c.minutes-1)*minute, Step: minute}
		for _, values := range c.tracks {
			p.Tracks = append(p.Tracks, track(values))
		}
		if got, _ := told(t, p); strings.Join(got, "|") != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, strings.Join(got, "|"), c.want)
		}
	}
}

// A summary counts what a replay came to, and how far it strayed from each source.
func TestSummary(t *testing.T) {
	p := replay.Plan{Job: feed(t, "max_divergence: 5%"), From: began, To: began + 3*minute, Step: minute,
		Tracks: [][]replay.Point{track("100 100 100 100"), track("101 101 101 101"), track("102 120 120 102")}}
	_, s := told(t, p)
	got := fmt.Sprintf("%d rounds, %d sworn, %d halted, %d at most in a row, %v, delivered %v", s.Rounds, s.Sworn, s.Halted, s.LongestHalt, s.Reasons, s.Delivered)
	if want := "4 rounds, 2 sworn, 2 halted, 2 at most in a row, map[divergent:2], delivered map[first:1 status:2]"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	if a := s.Sources[0]; a.Track != "a" || a.Live != 4 || a.Counted != 2 || a.Furthest != "1.0000" || a.At != began {
		t.Errorf("the first source: %+v", a)
	}
}

func TestWhatCannotBeReplayed(t *testing.T) {
	j := feed(t, "")
	three := [][]replay.Point{nil, nil, nil}
	asked, err := job.Parse([]byte("name: x\noutput: {type: number}\nguards: {min_sources: 1}\nsources: [{name: s, url: 'https://s.example/', path: $}]\n"))
	if err != nil {
		t.Fatal(err)
	}
	for name, p := range map[string]replay.Plan{
		"a request":    {Job: asked, Tracks: three[:1], From: began, To: began, Step: minute},
		"two tracks":   {Job: j, Tracks: three[:2], From: began, To: began, Step: minute},
		"no step":      {Job: j, Tracks: three, From: began, To: began},
		"backwards":    {Job: j, Tracks: three, From: began, To: began - 1, Step: minute},
		"for ever":     {Job: j, Tracks: three, From: 0, To: began, Step: 1},
		"one too many": {Job: j, Tracks: three, From: began, To: began + 1_000_000*minute, Step: minute},
	} {
		if err := replay.Run(p, func(*replay.Moment) bool { return false }); !errors.Is(err, replay.ErrReplay) {
			t.Errorf("%s: %v, want ErrReplay", name, err)
		}
	}
	// Off the tape a source never answers; and who has seen enough is told no more.
	seen := 0
	err = replay.Run(replay.Plan{Job: j, Tracks: three, From: began, To: began + 9*minute, Step: minute}, func(m *replay.Moment) bool {
		seen++
		if m.Reason != jurat.ReasonFewSources || m.Sources[0].Reason != jurat.ReasonUnreachable || m.Sworn != jurat.Halted {
			t.Errorf("%+v", m)
		}
		return seen < 2
	})
	if err != nil || seen != 2 {
		t.Errorf("%d moments, %v", seen, err)
	}
}
