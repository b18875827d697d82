package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/replay"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/venue"
)

// replayFlags are what is replayed, and how it is shown.
type replayFlags struct {
	tape, from, to, plot string
	step                 time.Duration
	all                  bool
}

func (c *cli) replayCommand() *cobra.Command {
	var f replayFlags
	cmd := command("replay JOB", "Run a feed's job over recorded history", cobra.ExactArgs(1), func(_ *cobra.Command, args []string) error {
		return c.replay(&f, args[0])
	})
	cmd.Long = `Run a feed's job over recorded one-minute candles, and show what its sources would have said, what
a committee would have sworn, and what would have been delivered to a chain.

A tape is a folder of files <venue>-<pair>-1m.csv with the columns time,open,high,low,close,volume,
in whatever order and beside others: time is the minute's opening in Unix seconds, ascending.
A source is on it whose address ends in /tape/<venue>/<pair>, or whose name is <venue>-<pair>, or
whose venue and unit are the file's. Its value is the last minute's close, its depth that minute's
volume. A minute without a candle is no new value: the last one grows older.`
	cmd.Example = "  jurat replay btc-usd.yaml --tape tapes/2023-03 --plot depeg.svg\n  jurat replay btc-usd.yaml --tape tapes/2023-03 --from 2023-03-11T00:00:00Z --to 2023-03-12T00:00:00Z --all"
	flags := cmd.Flags()
	flags.StringVar(&f.tape, "tape", "", "folder of recorded candles")
	flags.StringVar(&f.from, "from", "", "time of the first round, RFC 3339 (default: when every file has begun)")
	flags.StringVar(&f.to, "to", "", "time of the last round, RFC 3339 (default: the end of the tape)")
	flags.DurationVar(&f.step, "step", time.Minute, "time between two rounds, at least 1s")
	flags.StringVar(&f.plot, "plot", "", "write a plot to this SVG file")
	flags.BoolVar(&f.all, "all", false, "show every round, not only where something changed")
	return cmd
}

// replayAnswer is the answer of replay.
type replayAnswer struct {
	Job     string           `json:"job"`
	Hash    jurat.Hash       `json:"hash"`
	Tape    string           `json:"tape"`
	From    jurat.Time       `json:"from"`
	To      jurat.Time       `json:"to"`
	StepMs  int64            `json:"step_ms"`
	Summary *replay.Summary  `json:"summary"`
	Moments []*replay.Moment `json:"moments"`
}

func (c *cli) replay(f *replayFlags, file string) error {
	// Nobody is asked, so egress forbids nothing.
	text, err := readFile(file)
	if err != nil {
		return fail(exitUsage, "name a file with the feed's job", "read job: %w", err)
	}
	j, err := job.Parse(text)
	if err != nil {
		return fail(exitUsage, "", "%s: %w", printable(file), err)
	}
	if f.tape == "" {
		return fail(exitUsage, "name its folder with --tape", "no tape is named")
	}
	recording, err := venue.ReadRecording(f.tape)
	if err != nil {
		return fail(exitUsage, "", "%w", err)
	}
	answer, err := runReplay(f, j, recording)
	if err != nil {
		return err
	}
	if apart := recording.Apart(); apart != "" {
		c.out.note("%s: no round has both", apart)
	}
	for _, s := range answer.Summary.Sources {
		if s.Track == "" {
			c.out.note("%s is not on the tape, which has %s: it never answers", s.Name, strings.Join(recording.Names(), ", "))
		}
	}
	if f.plot != "" {
		if err := writePlot(f.plot, j, answer); err != nil {
			return fail(exitFailed, "", "write the plot: %w", err)
		}
	}
	return c.out.data(answer, func(w io.Writer) { printReplay(w, j, answer, f.all) })
}

// runReplay replays a job over a recording.
func runReplay(f *replayFlags, j *job.Job, recording *venue.Recording) (*replayAnswer, error) {
	plan := replay.Plan{Job: j, Step: jurat.Time(f.step / time.Millisecond)}
	if f.step < time.Second {
		return nil, fail(exitUsage, "", "a step of %s; at least 1s", f.step)
	}
	var err error
	plan.From, plan.To = recording.Span()
	for _, bound := range []struct {
		text string
		into *jurat.Time
	}{{f.from, &plan.From}, {f.to, &plan.To}} {
		if bound.text == "" {
			continue
		}
		at, err := time.Parse(time.RFC3339, bound.text)
		if err != nil || at.UnixMilli() < 0 {
			return nil, fail(exitUsage, "write RFC 3339, such as 2023-03-11T00:00:00Z", "%q is no time", bound.text)
		}
		*bound.into = jurat.Time(at.UnixMilli())
	}
	tracks := make([]string, len(j.Sources))
	for i := range j.Sources {
		name, points := recording.Of(&j.Sources[i])
		tracks[i] = name
		plan.Tracks = append(plan.Tracks, points)
	}
	answer := &replayAnswer{Job: j.Name, Hash: j.Hash(), Tape: f.tape, From: plan.From, To: plan.To, StepMs: f.step.Milliseconds(), Summary: replay.NewSummary(j, tracks)}
	err = replay.Run(plan, func(m *replay.Moment) bool {
		answer.Summary.Add(m)
		answer.Moments = append(answer.Moments, m)
		return true
	})
	if err != nil {
		return nil, fail(exitUsage, "", "%w", err)
	}
	return answer, nil
}

// changesShown is how many changes are shown where not all rounds are.
const changesShown = 50

func printReplay(w io.Writer, j *job.Job, a *replayAnswer, all bool) {
	s := a.Summary
	fmt.Fprintf(w, "%s\t%s to %s, %d rounds\n\nSOURCE\tTRACK\tLIVE\tCOUNTED\tFURTHEST FROM WHAT WAS SWORN\n", a.Job, api.RFC3339(a.From), api.RFC3339(a.To), s.Rounds)
	for _, source := range s.Sources {
		furthest := "—"
		if source.Furthest != "" {
			furthest = fmt.Sprintf("%s%% at %s", source.Furthest, api.RFC3339(source.At))
		}
		fmt.Fprintf(w, "%s\t%s\t%d\t%d\t%s\n", source.Name, orDash(source.Track), source.Live, source.Counted, furthest)
	}
	fmt.Fprintf(w, "\nTIME\tSWORN\tDELIVERED\t%s\n", strings.Join(sourceNames(j), "\t"))
	shown, left := 0, 0
	for i, m := range a.Moments {
		if !all && !changed(a.Moments, i) {
			continue
		}
		if shown++; !all && shown > changesShown {
			left++
			continue
		}
		printMoment(w, m)
	}
	if left > 0 {
		fmt.Fprintf(w, "… %d changes more; --all or --json shows them\n", left)
	}
	fmt.Fprintf(w, "\nsworn\t%d rounds\nhalted\t%d rounds, at most %d in a row%s\ndelivered\t%d%s\n",
		s.Sworn, s.Halted, s.LongestHalt, counts(s.Reasons), total(s.Delivered), counts(s.Delivered))
}

// changed reports whether a round differs from the one before in more than its value.
func changed(moments []*replay.Moment, i int) bool {
	m := moments[i]
	return i == 0 || m.Delivered == "status" || m.Reason != moments[i-1].Reason || m.Sworn.Tag() != moments[i-1].Sworn.Tag()
}

func printMoment(w io.Writer, m *replay.Moment) {
	sworn := m.Value
	if sworn == "" {
		sworn = "HALTED: " + m.Reason.String()
	}
	fmt.Fprintf(w, "%s\t%s\t%s", api.RFC3339(m.Time), sworn, orDash(m.Delivered))
	for _, s := range m.Sources {
		text := s.Value
		switch {
		case s.Reason != 0:
			text = s.Reason.String()
		case !s.Counted:
			text = "(" + text + ")"
		}
		fmt.Fprintf(w, "\t%s", text)
	}
	fmt.Fprintln(w)
}

func sourceNames(j *job.Job) []string {
	names := make([]string, len(j.Sources))
	for i := range j.Sources {
		names[i] = j.Sources[i].Name
	}
	return names
}

func orDash(text string) string {
	if text == "" {
		return "—"
	}
	return text
}

func total(counts map[string]int) (sum int) {
	for _, n := range counts {
		sum += n
	}
	return sum
}

// counts writes ": 3 divergent, 1 stale", "" for none.
func counts(of map[string]int) string {
	parts := make([]string, 0, len(of))
	for _, name := range slices.Sorted(maps.Keys(of)) {
		parts = append(parts, fmt.Sprintf("%d %s", of[name], name))
	}
	if len(parts) == 0 {
		return ""
	}
	return ": " + strings.Join(parts, ", ")
}
