package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/api"
)

// printAnswer prints what a run answered, one line a field.
func (c *cli) printAnswer(w io.Writer, run *job.Run) {
	values := run.Values[len(run.Values)-len(run.Answer):] // the answer's come last
	for i, text := range run.Answer {
		fmt.Fprintf(w, "%s\t%s %s\n", orName(values[i].Name, run.Job), printable(text), printable(values[i].Unit))
	}
	if run.Result != "" {
		fmt.Fprintf(w, "encoded\t%s\n", run.Result)
	}
}

// printRun shows a run source by source and value by value.
func printRun(w io.Writer, run *job.Run) {
	fmt.Fprintf(w, "%s\tjob %s\t%s\n", printable(run.Job), run.Hash, api.RFC3339(run.Time))
	for _, p := range run.Params {
		fmt.Fprintf(w, "asked with\t%s\n", printable(p))
	}
	fmt.Fprintln(w, "\nSOURCE\tOF\tSAID\tVALUE\tUNIT\tAGE\t")
	for i := range run.Sources {
		printSource(w, run, &run.Sources[i])
	}
	fmt.Fprintln(w, "\nVALUE\tFROM\tIS\tUNIT\tGUARDS")
	for i := range run.Values {
		printValue(w, run, &run.Values[i])
	}
	fmt.Fprintln(w)
	switch {
	case run.Reason != 0:
		fmt.Fprintf(w, "no answer: %s: %s\n", run.Reason, printable(run.Problem))
	case run.Word != nil:
		fmt.Fprintf(w, "answer\t%s\n", strings.Join(run.Answer, ", "))
	default:
		fmt.Fprintf(w, "answer\t%s\nencoded\t%s\n", printable(strings.Join(run.Answer, ", ")), run.Result)
	}
}

func printSource(w io.Writer, run *job.Run, s *job.SourceResult) {
	value, age, verdict := "—", "—", ""
	switch {
	case s.Reason != 0:
		verdict = fmt.Sprintf("%s: %s", s.Reason, printable(s.Problem))
	case s.Counted:
		verdict = "counts"
	default:
		verdict = "live, does not count"
	}
	if s.Reason == 0 {
		value, age = printable(s.Value), ageOf(run.Time, s.Time)
	}
	if s.Label != "" {
		verdict += "  (" + strings.ToUpper(printable(s.Label)) + ")"
	}
	fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", printable(s.Name), orName(s.Of, run.Job), shortened(s.Raw), value, printable(s.Unit), age, verdict)
}

func printValue(w io.Writer, run *job.Run, v *job.ValueResult) {
	from, is := "median of its sources", printable(v.Value)
	switch {
	case v.Formula != "":
		from = printable(v.Formula)
	case v.Type != job.Number:
		from = "what its sources say"
	}
	if v.Reason != 0 {
		is = fmt.Sprintf("— %s: %s", v.Reason, printable(v.Problem))
	}
	guards := make([]string, len(v.Guards))
	for i, g := range v.Guards {
		held := "ok"
		if !g.Held {
			held = "TRIPPED"
		}
		guards[i] = fmt.Sprintf("%s %s: %s %s", g.Guard, g.Limit, printable(g.Found), held)
	}
	fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", orName(v.Name, run.Job), from, is, printable(v.Unit), strings.Join(guards, "; "))
}

// orName is the name of a value, or that of the job whose answer it is.
func orName(name, of string) string {
	if name == "" {
		return printable(of)
	}
	return printable(name)
}

func ageOf(now, then jurat.Time) string {
	if then > now {
		return "-" + job.Duration(then-now).String()
	}
	return job.Duration(now - then).String()
}

// shortened keeps what a source said from flooding a table.
func shortened(raw string) string {
	const most = 32
	if text := []rune(printable(raw)); len(text) > most {
		return string(text[:most]) + "…"
	} else {
		return string(text)
	}
}
