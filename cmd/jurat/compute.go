package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/compute"
	"github.com/jurat-network/jurat/node"
)

// computeFlags are what code is run with.
type computeFlags struct {
	jobFlags
	hosts  []string
	values []string
	time   string
	seed   string
}

func (c *cli) computeCommand() *cobra.Command {
	var f computeFlags
	run := command("run FILE [ARGUMENT...]", "Run a WebAssembly module or JavaScript once, as oracles run it", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.computeRun(cmd, &f, args[0], args[1:])
	})
	run.Long = `Run code once in the sandbox in which oracles run it, and print its output, the work it took and the
requests it made. Code that stops is named with the reason; the exit status is then 1.`
	run.Example = "  jurat compute run price.js bitcoin usd --host api.coingecko.com\n  jurat compute run median.wasm --value btc=64000.5 --json"
	flags := run.Flags()
	flags.StringVar(&f.config, "config", "", "a node's configuration, for its egress")
	flags.StringSliceVar(&f.allow, "allow", nil, "host:port that the code may reach although it is not public")
	flags.StringSliceVar(&f.hosts, "host", nil, "host, or host:port, that the code may ask")
	flags.StringArrayVar(&f.values, "value", nil, "NAME=VALUE: a named value, as the job's sources would give it")
	flags.StringVar(&f.time, "time", "", "the request's time, such as 2026-11-26T12:00:00Z; now where absent")
	flags.StringVar(&f.seed, "seed", "", "32 bytes, 0x and hex, of what the code sees as randomness; zeros where absent")
	hash := command("hash FILE...", "Print the hash by which jobs name code, and check that it may run", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.computeHash(cmd, args)
	})
	return group("compute", "Try the code of jobs", run, hash)
}

// computed is the answer of compute run.
type computed struct {
	Hash     jurat.Hash        `json:"hash"` // of the code
	Output   string            `json:"output,omitempty"`
	Stop     compute.Kind      `json:"stop,omitempty"` // why there is no output
	Detail   string            `json:"detail,omitempty"`
	Work     int64             `json:"work"`  // instructions; the same on every machine
	Pages    uint32            `json:"pages"` // of 64 KiB
	Requests []compute.Request `json:"requests"`
	Log      []string          `json:"log"`
}

func (c *cli) computeRun(cmd *cobra.Command, f *computeFlags, file string, args []string) error {
	code, err := node.ReadCode(file)
	if err != nil {
		return fail(exitUsage, "", "%w", err)
	}
	in, err := f.input(args)
	if err != nil {
		return err
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
	computer, err := node.NewComputer(cmd.Context(), cfg, client)
	if err != nil {
		return fail(exitUsage, "", "%w", err)
	}
	defer computer.Close()
	outcome, err := computer.RunCode(cmd.Context(), code, in)
	result := computed{Hash: code.Hash(), Work: outcome.Work, Pages: outcome.Pages, Requests: outcome.Requests, Log: outcome.Log}
	var stop *compute.Stop
	if errors.As(err, &stop) {
		result.Stop, result.Detail = stop.Kind, stop.Detail
	} else {
		result.Output = "0x" + hex.EncodeToString(outcome.Output)
	}
	if err := c.out.data(result, func(w io.Writer) { printComputed(w, &result, outcome.Output) }); err != nil {
		return err
	}
	if stop != nil {
		return &failure{exitNo, stop, ""}
	}
	return err
}

// input is what the flags give the code.
func (f *computeFlags) input(args []string) (compute.Input, error) {
	in := compute.Input{Args: args, Hosts: f.hosts, Time: jurat.Time(time.Now().UnixMilli())}
	if f.time != "" {
		at, err := time.Parse(time.RFC3339, f.time)
		if err != nil {
			return in, fail(exitUsage, "write --time 2026-11-26T12:00:00Z", "%q is no time", f.time)
		}
		in.Time = jurat.Time(at.UnixMilli())
	}
	if f.seed != "" {
		raw, err := hex.DecodeString(strings.TrimPrefix(f.seed, "0x"))
		if err != nil || len(raw) != len(in.Seed) {
			return in, fail(exitUsage, "write --seed 0x and 64 hex digits", "%q is no seed", f.seed)
		}
		copy(in.Seed[:], raw)
	}
	for _, v := range f.values {
		name, value, ok := strings.Cut(v, "=")
		if !ok || name == "" {
			return in, fail(exitUsage, "write --value NAME=VALUE", "%q is no named value", v)
		}
		in.Sources = append(in.Sources, compute.Source{Name: name, Value: value, Live: true})
	}
	return in, nil
}

func printComputed(w io.Writer, r *computed, output []byte) {
	fmt.Fprintf(w, "code\t%s\n", r.Hash)
	for _, q := range r.Requests {
		said := fmt.Sprintf("status %d", q.Status)
		if q.Error != "" {
			said = printable(q.Error)
		}
		fmt.Fprintf(w, "asked\t%s %s: %s\n", q.Method, printable(q.URL), said)
	}
	for _, line := range r.Log {
		fmt.Fprintf(w, "log\t%s\n", printable(line))
	}
	fmt.Fprintf(w, "work\t%d of %d instructions, %d KiB\n", r.Work, int64(compute.MaxWork), r.Pages*64)
	if r.Stop != "" {
		fmt.Fprintf(w, "stopped\t%s: %s\n", r.Stop, printable(r.Detail))
		return
	}
	fmt.Fprintf(w, "output\t%s\n", r.Output)
	if text := printable(string(output)); text == string(output) && text != "" {
		fmt.Fprintf(w, "text\t%s\n", text)
	}
}

// hashed is one line of the answer of compute hash.
type hashed struct {
	File string     `json:"file"`
	Kind string     `json:"kind"` // module or javascript
	Hash jurat.Hash `json:"hash"`
}

func (c *cli) computeHash(cmd *cobra.Command, files []string) error {
	sandbox, err := compute.New(cmd.Context())
	if err != nil {
		return err
	}
	defer sandbox.Close()
	var lines []hashed
	for _, file := range files {
		code, err := node.ReadCode(file)
		if err == nil {
			err = sandbox.Check(cmd.Context(), code)
		}
		if err != nil {
			return fail(exitUsage, "", "%s: %w", printable(file), err)
		}
		line := hashed{file, "javascript", code.Hash()}
		if code.Module != nil {
			line.Kind = "module"
		}
		lines = append(lines, line)
	}
	return c.out.data(lines, func(w io.Writer) {
		for _, l := range lines {
			fmt.Fprintf(w, "%s\t%s\t%s\n", l.Hash, l.Kind, printable(l.File))
		}
	})
}
