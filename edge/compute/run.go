package compute

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/wasm"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// Input is all that code can know, besides what the job's hosts answer.
type Input struct {
	Args      []string          // what the job computes with, in order
	BytesArgs []string          // each 0x and hex, of JavaScript only; nil for those of Args that are
	Sources   []Source          // what the job's sources said
	Secrets   map[string]string // by name; of JavaScript only
	Hosts     []string          // host, or host:port where the port is not the scheme's, that it may ask
	Time      jurat.Time        // of the request
	Seed      jurat.Hash        // of what the code sees as randomness
}

// Source is the value of one declared source.
type Source struct {
	Name  string
	Value string // as the source wrote it
	Live  bool   // there is a value
}

// Outcome is what a run did, whether it gave an output or stopped.
type Outcome struct {
	Output   []byte // nil where it stopped
	Work     int64  // instructions; the same on every machine
	Pages    uint32 // of 64 KiB that its memory had at the end
	Requests []Request
	Log      []string // what it wrote to its log, clipped
}

// run is one run under way.
type run struct {
	ctx    context.Context
	input  Input
	code   Code
	output []byte // nil until the code gave one
	web    *web
	log    []string
	clock  time.Duration // since Input.Time: JavaScript's waiting passes it at once
}

// runKey is the context's key for the *run that host functions serve.
type runKey struct{}

func runOf(ctx context.Context) *run { return ctx.Value(runKey{}).(*run) }

// The bounds of a run's log.
const (
	maxLogLines = 64
	maxLogLine  = 512 // bytes
)

func (r *run) logLine(line string) {
	if len(r.log) < maxLogLines {
		r.log = append(r.log, line[:min(len(line), maxLogLine)])
	}
}

// setOutput keeps the run's output: the last one counts.
func (r *run) setOutput(output []byte) {
	if len(output) > MaxOutput {
		panic(stopf(KindOutput, "%d bytes; an output has at most %d", len(output), MaxOutput))
	}
	r.output = append([]byte{}, output...)
}

// Run runs code once, in an instance of its own. The error is a *Stop where the
// code gave no output; the outcome then says how far it came. asker makes the
// requests; nil refuses all.
func (s *Sandbox) Run(ctx context.Context, code Code, input Input, asker Asker) (Outcome, error) {
	if err := s.slots.Acquire(ctx, 1); err != nil {
		return Outcome{}, stopf(KindTime, "all %d places are taken", maxConcurrent)
	}
	defer s.slots.Release(1)
	compiled, err := s.compile(ctx, code)
	if err != nil {
		return Outcome{}, err
	}
	defer s.release(context.WithoutCancel(ctx), compiled)

	r := &run{input: input, code: code, web: newWeb(ctx, input.Hosts, asker)}
	defer r.web.close()
	r.ctx = context.WithValue(ctx, runKey{}, r)
	instance, err := s.runtime.InstantiateModule(r.ctx, compiled.module, wazero.NewModuleConfig().WithName("").WithStartFunctions())
	if err != nil {
		return Outcome{}, trap(err) // its data lies outside of its memory
	}
	defer func() { _ = instance.Close(context.WithoutCancel(ctx)) }() // it has nothing open
	if code.Module != nil {
		err = runModule(r, instance)
	} else {
		err = runJavaScript(r, instance)
	}
	outcome := r.outcome(instance, compiled.rules)
	if stop := r.stopOf(instance, compiled.rules, err); stop != nil {
		return outcome, stop
	}
	outcome.Output = r.output
	return outcome, nil
}

// runModule calls a module's start function, if it has one, and its entry.
func runModule(r *run, instance api.Module) error {
	for _, name := range []string{wasm.StartFunction, entry} {
		if function := instance.ExportedFunction(name); function != nil {
			if _, err := function.Call(r.ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *run) outcome(instance api.Module, rules wasm.Rules) Outcome {
	return Outcome{
		Work:     rules.Work - workLeft(instance),
		Pages:    instance.Memory().Size() >> 16,
		Requests: r.web.made,
		Log:      r.log,
	}
}

func workLeft(m api.Module) int64 { return int64(m.ExportedGlobal(wasm.WorkGlobal).Get()) }

// pay charges the code for what its host does.
func pay(m api.Module, work int64) {
	left := workLeft(m) - work
	m.ExportedGlobal(wasm.WorkGlobal).(api.MutableGlobal).Set(uint64(left))
	if left < 0 {
		panic(outOfWork())
	}
}

func outOfWork() *Stop { return stopf(KindWork, "%d instructions are executed", int64(MaxWork)) }

// stopOf says why a run that ended with err gave no output; nil where it gave one.
// What the module itself counted comes first: it is the same everywhere.
func (r *run) stopOf(m api.Module, rules wasm.Rules, err error) *Stop {
	var stop *Stop
	switch {
	case errors.As(err, &stop):
		return stop
	case workLeft(m) < 0:
		return outOfWork()
	case m.ExportedGlobal(wasm.StopGlobal).Get() == wasm.StopMemory:
		return stopf(KindMemory, "more than %d pages of 64 KiB are wanted", rules.Pages)
	case m.ExportedGlobal(wasm.StopGlobal).Get() == wasm.StopTable:
		return stopf(KindTable, "a table of more than %d elements is wanted", rules.Elements)
	case int32(m.ExportedGlobal(wasm.CallsGlobal).Get()) > rules.Calls && err != nil:
		return stopf(KindCalls, "%d calls are open: does it recurse without end?", rules.Calls)
	case err != nil && r.code.Module == nil && strings.Contains(err.Error(), "out of bounds memory access"):
		// The engine's stack lies at the beginning of its memory and grows downwards.
		return stopf(KindCalls, "the engine's stack is full: does it recurse without end?")
	case err != nil:
		return trap(err)
	case r.output == nil:
		return stopf(KindOutput, "the code ended without an output")
	}
	return nil
}

// trap names what WebAssembly forbids, without the machine's stack below it.
func trap(err error) *Stop {
	text, _, _ := strings.Cut(err.Error(), "\n")
	text = strings.TrimPrefix(text, "wasm error: ")
	if text == "stack overflow" {
		return stopf(KindCalls, "the machine's stack is full: does it recurse without end?")
	}
	return &Stop{KindTrap, clip(text)}
}
