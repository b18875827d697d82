// Command compute prints what running a job's code costs: how long a run takes
// around the code itself, how much slower metered code is than the same code
// unmetered and than Go, and how long what is done once takes.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/jurat-network/jurat/core/wasm"
	"github.com/jurat-network/jurat/core/wasm/wasmtest"
	"github.com/jurat-network/jurat/edge/compute"
	"github.com/tetratelabs/wazero"
)

func main() {
	repeats := flag.Int("repeats", 50, "runs of each line, of which the median is shown")
	flag.Parse()
	if err := run(context.Background(), *repeats); err != nil {
		log.Fatal(err)
	}
}

// rounds of the loop that is run in Go and in a module; JavaScript runs a tenth.
const rounds = 1_000_000

func run(ctx context.Context, repeats int) error {
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	defer func() { _ = table.Flush() }() // to a terminal
	fmt.Fprintln(table, "what\tmedian\twork")
	line := func(what string, work int64, took time.Duration) {
		fmt.Fprintf(table, "%s\t%s\t%d\n", what, took.Round(time.Microsecond/10), work)
	}
	sandbox, err := compute.New(ctx)
	if err != nil {
		return err
	}
	defer sandbox.Close()

	begun := time.Now()
	if err := sandbox.Check(ctx, compute.Code{JavaScript: "return 0"}); err != nil {
		return err
	}
	line("once: the JavaScript engine metered and compiled", 0, time.Since(begun))
	begun = time.Now()
	if err := sandbox.Check(ctx, compute.Code{Module: loop(1, true)}); err != nil {
		return err
	}
	line("once: a small module metered, validated and compiled", 0, time.Since(begun))

	for _, l := range []struct {
		what string
		code compute.Code
	}{
		{"a run of a module that outputs 4 bytes", compute.Code{Module: loop(1, true)}},
		{"a run of JavaScript that returns 32 bytes", compute.Code{JavaScript: "return Functions.encodeUint256(1)"}},
		{"a run of a module: a loop of 1,000,000 rounds", compute.Code{Module: loop(rounds, true)}},
		{"a run of JavaScript: 100,000 rounds of it", compute.Code{JavaScript: fmt.Sprintf("let h = 1; for (let i = 0; i < %d; i++) h = (h * 31 + i) | 0; return Functions.encodeInt256(h)", rounds/10)}},
	} {
		var work int64
		took, err := median(repeats, func() error {
			o, err := sandbox.Run(ctx, l.code, compute.Input{}, nil)
			work = o.Work
			return err
		})
		if err != nil {
			return fmt.Errorf("%s: %w", l.what, err)
		}
		line(l.what, work, took)
	}
	return bare(ctx, repeats, line)
}

// bare measures the loop alone, without an instance around it.
func bare(ctx context.Context, repeats int, line func(string, int64, time.Duration)) error {
	took, err := median(repeats, func() error {
		if inGo(rounds) == 0 { // it is not; but the compiler must not leave the loop out
			return errors.New("the loop gives nothing")
		}
		return nil
	})
	if err != nil {
		return err
	}
	line("the loop alone, in Go", 0, took)
	original := loop(rounds, false)
	metered, err := wasm.Meter(original, wasm.Rules{Work: 1 << 60, Pages: 1, Elements: 1, Calls: 100})
	if err != nil {
		return err
	}
	for _, l := range []struct {
		what string
		code []byte
	}{{"the loop alone, in a module as it was", original}, {"the loop alone, in a module metered", metered.Code}} {
		runtime := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig())
		instance, err := runtime.Instantiate(ctx, l.code)
		if err != nil {
			return err
		}
		call := instance.ExportedFunction("run")
		took, err := median(repeats, func() error { _, err := call.Call(ctx); return err })
		if err != nil {
			return err
		}
		line(l.what, 0, took)
		if err := runtime.Close(ctx); err != nil {
			return err
		}
	}
	return nil
}

func inGo(n int32) int32 {
	h := int32(1)
	for i := range n {
		h = h*31 + i
	}
	return h
}

// loop is a module whose run does what inGo does, and outputs the number where it
// has a host.
func loop(n int32, host bool) []byte {
	code := wasmtest.Cat(wasmtest.I(1), []byte{0x21, 1}, // h = 1
		[]byte{0x03, 0x40},                                                    // loop
		[]byte{0x20, 1}, wasmtest.I(31), []byte{0x6c, 0x20, 0, 0x6a, 0x21, 1}, // h = h*31 + i
		[]byte{0x20, 0}, wasmtest.I(1), []byte{0x6a, 0x22, 0}, wasmtest.I(n), []byte{0x48, 0x0d, 0, 0x0b}) // while ++i < n
	m := wasmtest.Module{Memory: []uint32{1}}
	if host {
		m.Imports = []wasmtest.Import{{Module: "jurat", Name: "output", Params: []byte{wasmtest.I32, wasmtest.I32}}}
		code = wasmtest.Cat(code, wasmtest.I(0), []byte{0x20, 1, 0x36, 2, 0}, wasmtest.I(0), wasmtest.I(4), []byte{0x10, 0})
	}
	m.Funcs = []wasmtest.Func{{Export: "run", Locals: []byte{wasmtest.I32, wasmtest.I32}, Code: append(code, 0x0b)}}
	return m.Bytes()
}

func median(repeats int, f func() error) (time.Duration, error) {
	took := make([]time.Duration, max(1, repeats))
	for i := range took {
		begun := time.Now()
		if err := f(); err != nil {
			return 0, err
		}
		took[i] = time.Since(begun)
	}
	slices.Sort(took)
	return took[len(took)/2], nil
}
