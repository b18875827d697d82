package main

import (
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/source"
	"github.com/jurat-network/jurat/node"
)

// jobFlags are what an operator decides about where sources may lead.
type jobFlags struct {
	config string
	allow  []string
	code   []string
}

func (f *jobFlags) add(cmd *cobra.Command) *cobra.Command {
	cmd.Flags().StringVar(&f.config, "config", "", "a node's configuration, for its egress, secrets and databases")
	cmd.Flags().StringSliceVar(&f.allow, "allow", nil, "host:port that sources may reach although it is not public")
	cmd.Flags().StringSliceVar(&f.code, "code", nil, "file of code that a job names by its hash")
	return cmd
}

func (c *cli) jobCommand() *cobra.Command {
	var f jobFlags
	check := command("check FILE...", "Check jobs, and say what they are", cobra.MinimumNArgs(1), func(_ *cobra.Command, args []string) error {
		return c.jobCheck(&f, args)
	})
	check.Long = `Check jobs without asking anybody: every error names its line and column. Refused are unknown
keys, units that do not come out, cycles, credentials in clear, and sources that egress forbids.`
	run := command("run FILE [PARAMETER...]", "Ask a job's sources once, and print the answer", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.jobRun(cmd, &f, args, c.printAnswer)
	})
	explain := command("explain FILE [PARAMETER...]", "Ask a job's sources once, and show how the answer comes about", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.jobRun(cmd, &f, args, printRun)
	})
	explain.Long = `Ask a job's sources once and show, source by source, what was said, what was taken from it and in
which unit, and value by value what was made of it and which guards held. A job that has no answer is
shown in the same way, with its reason; the exit status is then 1.`
	explain.Example = "  jurat job explain examples/jobs/btc-usd.yaml\n  jurat job explain rainfall.yaml Ulm 2026-11-26 --json"
	runs := command("runs [NAME]", "List what came of a node's jobs", cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.jobRuns(cmd, strings.Join(args, ""))
	})
	runs.Long = `List a node's newest runs of jobs: every request's, and of feeds those in which the feed or one of its
sources changed between having a value and a reason for having none.`
	why := command("why RUN", "Show why a run of a node's jobs came out as it did", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.jobWhy(cmd, args[0])
	})
	why.Example = "  jurat job runs BTC/USD\n  jurat job why 17"
	return group("job", "Check, try and explain jobs", f.add(check), f.add(run), f.add(explain), runs, why)
}

// jobChecked is one line of the answer of job check.
type jobChecked struct {
	File    string     `json:"file"`
	Name    string     `json:"name"`
	Kind    string     `json:"kind"` // feed, request, sum or action
	Hash    jurat.Hash `json:"hash"`
	Answer  string     `json:"answer"`
	Sources int        `json:"sources"`
	Values  int        `json:"values"`
}

func (c *cli) jobCheck(f *jobFlags, files []string) error {
	var checked []jobChecked
	for _, file := range files {
		j, err := c.readJob(f, file)
		if err != nil {
			return err
		}
		line := jobChecked{file, j.Name, "feed", j.Hash(), j.Base + "/" + j.Quote, len(j.Sources), len(j.Values)}
		if j.Output != nil {
			line.Kind, line.Answer = "request", string(j.Output.Type)
		}
		if j.Sum != nil {
			line.Kind, line.Answer = "sum", j.Sum.Of
		}
		if j.Action != nil {
			line.Kind, line.Answer = "action", j.Action.Where()
		}
		checked = append(checked, line)
	}
	return c.out.data(checked, func(w io.Writer) {
		fmt.Fprintln(w, "FILE\tNAME\tKIND\tANSWER\tSOURCES\tHASH")
		for _, l := range checked {
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%d\t%s\n", printable(l.File), l.Name, l.Kind, l.Answer, l.Sources, l.Hash)
		}
	})
}

// readJob reads a job and refuses what egress forbids.
func (c *cli) readJob(f *jobFlags, file string) (*job.Job, error) {
	refuse := func(err error) error { return fail(exitUsage, "", "%s: %w", printable(file), err) }
	var text []byte
	var err error
	if file == "-" {
		text, err = io.ReadAll(io.LimitReader(c.stdin, document.MaxBytes+1))
	} else {
		text, err = readFile(file)
	}
	if err != nil {
		return nil, fail(exitUsage, "name a file with a job, or - for stdin", "read job: %w", err)
	}
	j, places, err := job.ParsePlaced(text)
	if err != nil {
		return nil, refuse(err)
	}
	cfg, err := f.sources()
	if err != nil {
		return nil, err
	}
	egress, err := source.NewEgress(cfg.Egress.Allow)
	if err != nil {
		return nil, fail(exitUsage, "", "%w", err)
	}
	for i := range j.Sources {
		s := &j.Sources[i]
		if problem := egressProblem(egress, s); problem != "" {
			return nil, refuse(fmt.Errorf("%w: %w", job.ErrJob, places.Errorf(fmt.Sprintf("sources[%d].%s", i, s.AddressKey()), "%s", problem)))
		}
	}
	if j.Compute == nil {
		return j, nil
	}
	for i, host := range j.Compute.Hosts {
		u, _ := url.Parse("https://" + host)
		port := u.Port()
		if port == "" {
			port = "443"
		}
		if problem := egress.Problem(u.Hostname(), port); problem != "" {
			return nil, refuse(fmt.Errorf("%w: %w", job.ErrJob, places.Errorf(fmt.Sprintf("compute.hosts[%d]", i), "%s", problem)))
		}
	}
	return j, nil
}

// egressProblem says why a source's address is refused without asking anybody.
func egressProblem(egress *source.Egress, s *job.Source) string {
	u, err := url.Parse(s.Address())
	if err != nil || u.Hostname() == "" {
		return "" // where it is, the operator's configuration says
	}
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "ws": "80", "https": "443", "wss": "443", "mqtt": "1883", "mqtts": "8883"}[u.Scheme]
	}
	return egress.Problem(u.Hostname(), port)
}

// sources is the configuration that decides about sources.
func (f *jobFlags) sources() (*node.Config, error) {
	cfg := &node.Config{}
	if f.config != "" {
		var err error
		if cfg, err = node.LoadConfig(f.config); err != nil {
			return nil, fail(exitUsage, "", "%w", err)
		}
	}
	cfg.Egress.Allow = append(cfg.Egress.Allow, f.allow...)
	cfg.Code = append(cfg.Code, f.code...)
	return cfg, nil
}

// jobRun runs a job once and prints what came of it. A job without an answer ends
// with status 1.
func (c *cli) jobRun(cmd *cobra.Command, f *jobFlags, args []string, text func(io.Writer, *job.Run)) error {
	j, err := c.readJob(f, args[0])
	if err != nil {
		return err
	}
	if j.Sum != nil {
		return fail(exitUsage, "see what it is with jurat job check; jurat sum ask has a devnet's committee do it", "%s is made of what parties give: it is not tried out", printable(args[0]))
	}
	if j.Action != nil {
		return fail(exitUsage, "see what it is with jurat job check; jurat request send has a devnet's committee do it", "%s acts: it is not tried out", printable(args[0]))
	}
	bound, err := j.Args(args[1:])
	if err != nil {
		return fail(exitUsage, paramsWanted(j), "%w", err)
	}
	cfg, err := f.sources()
	if err != nil {
		return err
	}
	client, err := node.NewSourceClient(cfg, slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil)))
	if err != nil {
		return fail(exitUsage, "", "%w", err)
	}
	defer client.Close()
	now := func() jurat.Time { return jurat.Time(time.Now().UnixMilli()) }
	readings := client.AskAll(cmd.Context(), j, bound, now)
	var run job.Run
	if j.Compute == nil {
		run = j.Explain(bound, nil, readings, now())
	} else if run, err = jobCompute(cmd, cfg, client, j, bound, readings, now()); err != nil {
		return err
	}
	if err := c.out.data(run, func(w io.Writer) { text(w, &run) }); err != nil {
		return err
	}
	if run.Reason != 0 {
		return &failure{exitNo, fmt.Errorf("%s has no answer: %s: %s", run.Job, run.Reason, printable(run.Problem)), ""}
	}
	return nil
}

// jobCompute runs a job that has code. The code's time is now, its seed the job's
// hash: on the chain they are the time of the request's block and its id.
func jobCompute(cmd *cobra.Command, cfg *node.Config, client *source.Client, j *job.Job, args job.Args, readings []job.Reading, now jurat.Time) (job.Run, error) {
	run, with, ok := j.ExplainComputation(args, readings, now)
	if !ok {
		return run, nil
	}
	computer, err := node.NewComputer(cmd.Context(), cfg, client)
	if err != nil {
		return run, fail(exitUsage, "", "%w", err)
	}
	defer computer.Close()
	outcome, answer := computer.Run(cmd.Context(), j, with, now, j.Hash())
	run.Computed(j, answer)
	for _, line := range outcome.Log {
		fmt.Fprintln(cmd.ErrOrStderr(), printable(line))
	}
	return run, nil
}

// paramsWanted says how a job's parameters are written.
func paramsWanted(j *job.Job) string {
	if j.Compute != nil && j.Compute.Source == job.FromRequest {
		return "write the source, and then its arguments"
	}
	if len(j.Params) == 0 {
		return "write none"
	}
	text := "write"
	for _, p := range j.Params {
		text += fmt.Sprintf(" %s (%s)", p.Name, p.Type)
	}
	return text
}
