package compute

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jurat-network/jurat/core/wasm/wasmtest"
	"github.com/tetratelabs/wazero"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// sandbox is the one that tests share: compiling the engine takes a second.
var sandbox = sync.OnceValue(func() *Sandbox { return mustSandbox(wazero.NewRuntimeConfig()) })

// interpreter runs the same by another engine of wazero's.
var interpreter = sync.OnceValue(func() *Sandbox { return mustSandbox(wazero.NewRuntimeConfigInterpreter()) })

func mustSandbox(config wazero.RuntimeConfig) *Sandbox {
	s, err := newSandbox(context.Background(), config)
	if err != nil {
		panic(err)
	}
	return s
}

// Functions of the host, as tests import them.
var (
	hostOutput = wasmtest.Import{Module: "jurat", Name: "output", Params: []byte{wasmtest.I32, wasmtest.I32}}
	hostArg    = wasmtest.Import{Module: "jurat", Name: "arg", Params: []byte{wasmtest.I32, wasmtest.I32, wasmtest.I32}, Results: []byte{wasmtest.I32}}
	hostSource = wasmtest.Import{Module: "jurat", Name: "source", Params: []byte{wasmtest.I32, wasmtest.I32, wasmtest.I32, wasmtest.I32}, Results: []byte{wasmtest.I32}}
	hostSeed   = wasmtest.Import{Module: "jurat", Name: "seed", Params: []byte{wasmtest.I32}}
	hostTime   = wasmtest.Import{Module: "jurat", Name: "time", Results: []byte{wasmtest.I64}}
	hostAsk    = wasmtest.Import{Module: "jurat", Name: "request", Params: []byte{wasmtest.I32, wasmtest.I32}, Results: []byte{wasmtest.I32}}
	hostStatus = wasmtest.Import{Module: "jurat", Name: "status", Params: []byte{wasmtest.I32}, Results: []byte{wasmtest.I32}}
	hostBody   = wasmtest.Import{Module: "jurat", Name: "body", Params: []byte{wasmtest.I32, wasmtest.I32, wasmtest.I32}, Results: []byte{wasmtest.I32}}
	hostFail   = wasmtest.Import{Module: "jurat", Name: "fail", Params: []byte{wasmtest.I32, wasmtest.I32}}
)

// withHost is a module that imports functions and whose run is the given code.
func withHost(imports []wasmtest.Import, data string, locals []byte, code ...[]byte) wasmtest.Module {
	return wasmtest.Module{
		Imports: imports, Memory: []uint32{1}, Data: data,
		Funcs: []wasmtest.Func{{Export: "run", Locals: locals, Code: append(wasmtest.Cat(code...), 0x0b)}},
	}
}

func runCode(t *testing.T, s *Sandbox, m wasmtest.Module, in Input) (Outcome, error) {
	t.Helper()
	return s.Run(context.Background(), Code{Module: m.Bytes()}, in, nil)
}

func wantStop(t *testing.T, err error, kind Kind, words ...string) {
	t.Helper()
	var stop *Stop
	if !errors.As(err, &stop) || stop.Kind != kind {
		t.Fatalf("%v; want a stop of kind %s", err, kind)
	}
	for _, w := range words {
		if !strings.Contains(stop.Detail, w) {
			t.Fatalf("%q does not say %q", stop.Detail, w)
		}
	}
}

func TestModuleReadsWhatItWasGiven(t *testing.T) {
	// arg(0) to 100, source("btc") behind it, the seed behind that: output 100..100+n+m+32
	m := withHost([]wasmtest.Import{hostArg, hostSource, hostSeed, hostOutput}, "btc", []byte{wasmtest.I32},
		wasmtest.I(0), wasmtest.I(100), wasmtest.I(50), []byte{0x10, 0, 0x21, 0},
		wasmtest.I(0), wasmtest.I(3), wasmtest.I(100), []byte{0x20, 0, 0x6a}, wasmtest.I(50), []byte{0x10, 1, 0x20, 0, 0x6a, 0x21, 0},
		wasmtest.I(100), []byte{0x20, 0, 0x6a, 0x10, 2},
		wasmtest.I(100), []byte{0x20, 0}, wasmtest.I(32), []byte{0x6a, 0x10, 3},
	)
	in := Input{Args: []string{"hello "}, Sources: []Source{{"eth", "1", true}, {"btc", "42.5", true}}, Seed: [32]byte{7: 9}}
	o, err := runCode(t, sandbox(), m, in)
	if err != nil {
		t.Fatal(err)
	}
	if want := "hello 42.5" + string(in.Seed[:]); string(o.Output) != want {
		t.Errorf("output %q, want %q", o.Output, want)
	}
	if o.Work < 400 || o.Pages != 1 {
		t.Errorf("work %d, pages %d", o.Work, o.Pages)
	}
	in.Sources[1].Live = false
	if o, err = runCode(t, sandbox(), m, in); err != nil || len(o.Output) != 37 {
		t.Errorf("a source without a value: %q, %v; want -1 as its length", o.Output, err)
	}
}

// TestHostile stops each of them by name, on both engines of wazero after the
// same number of instructions, and runs a good module afterwards.
func TestHostile(t *testing.T) {
	loop := func(inner ...byte) []byte { return wasmtest.Cat([]byte{0x03, 0x40}, inner, []byte{0x0c, 0, 0x0b}) }
	function := func(code ...byte) wasmtest.Module {
		return wasmtest.Module{Memory: []uint32{1}, Table: []uint32{1}, Funcs: []wasmtest.Func{{Export: "run", Code: append(code, 0x0b)}}}
	}
	start := uint32(0)
	starting := function(loop()...)
	starting.Start = &start
	mutual := wasmtest.Module{Memory: []uint32{1}, Funcs: []wasmtest.Func{{Export: "run", Code: []byte{0x10, 1, 0x0b}}, {Code: []byte{0x10, 0, 0x0b}}}}
	indirect := function(0x41, 0, 0x11, 0, 0)
	many := make([]byte, 500)
	for i := range many {
		many[i] = wasmtest.I64
	}
	wide := wasmtest.Module{Memory: []uint32{1}, Funcs: []wasmtest.Func{{Export: "run", Locals: many, Code: []byte{0x10, 0, 0x0b}}}}
	clock := wasmtest.Import{Module: "wasi_snapshot_preview1", Name: "clock_time_get", Params: []byte{wasmtest.I32, wasmtest.I64, wasmtest.I32}, Results: []byte{wasmtest.I32}}
	ask := func(url string) wasmtest.Module {
		text := fmt.Sprintf(`{"url":%q}`, url)
		return withHost([]wasmtest.Import{hostAsk}, text, nil, wasmtest.I(0), wasmtest.I(int32(len(text))), []byte{0x10, 0, 0x1a})
	}
	for name, c := range map[string]struct {
		module wasmtest.Module
		kind   Kind
		words  string
	}{
		"endless loop":              {function(loop()...), KindWork, "2000000000 instructions"},
		"endless loop at the start": {starting, KindWork, ""},
		"memory bomb":               {function(loop(0x41, 1, 0x40, 0, 0x1a)...), KindMemory, "256 pages"},
		"memory bomb at once":       {function(0x41, 0x7f, 0x40, 0, 0x1a), KindMemory, "256 pages"},
		"memory filled for ever":    {function(loop(wasmtest.Cat(wasmtest.I(0), wasmtest.I(1), wasmtest.I(65536), []byte{0xfc, 11, 0})...)...), KindWork, ""},
		"memory copied for ever":    {function(loop(wasmtest.Cat(wasmtest.I(0), wasmtest.I(1), wasmtest.I(65535), []byte{0xfc, 10, 0, 0})...)...), KindWork, ""},
		"table bomb":                {function(loop(0xd0, 0x70, 0x41, 1, 0xfc, 15, 0, 0x1a)...), KindTable, "65536 elements"},
		"table bomb at once":        {function(0xd0, 0x70, 0x41, 0x7f, 0xfc, 15, 0, 0x1a), KindTable, "65536 elements"},
		"recursion":                 {function(0x10, 0), KindCalls, "1500 calls"},
		"mutual recursion":          {mutual, KindCalls, "1500 calls"},
		"recursion by table":        {indirect, KindCalls, "1500 calls"},
		"recursion, wide frames":    {wide, KindCalls, "1500 calls"},
		"unreachable":               {function(0x00), KindTrap, "unreachable"},
		"division by zero":          {function(0x41, 1, 0x41, 0, 0x6d, 0x1a), KindTrap, "divide by zero"},
		"reads outside":             {function(wasmtest.Cat(wasmtest.I(-4), []byte{0x28, 2, 0, 0x1a})...), KindTrap, "out of bounds"},
		"no output":                 {function(), KindOutput, "without an output"},
		"no memory":                 {wasmtest.Module{Funcs: []wasmtest.Func{{Export: "run", Code: []byte{0x0b}}}}, KindModule, "no memory"},
		"no entry":                  {wasmtest.Module{Memory: []uint32{1}, Funcs: []wasmtest.Func{{Export: "go", Code: []byte{0x0b}}}}, KindModule, "no function run"},
		"not valid":                 {function(0x6a), KindModule, ""},
		"takes the meter's work":    {function(0x42, 0, 0x24, 0), KindModule, ""},
		"calls the meter":           {function(0x41, 0, 0x10, 1, 0x1a), KindModule, ""},
		"branches too far":          {function(0x10, 0, 0x0c, 1), KindModule, ""},
		"uses the meter's local":    {function(wasmtest.Cat([]byte{0x44}, make([]byte, 8), []byte{0x9f, 0x1a, 0x20, 1, 0x1a})...), KindModule, ""},
		"asks for a clock":          {wasmtest.Module{Memory: []uint32{1}, Imports: []wasmtest.Import{clock}, Funcs: []wasmtest.Func{{Export: "run", Code: []byte{0x0b}}}}, KindImport, "wasi_snapshot_preview1.clock_time_get"},
		"asks for an unknown":       {wasmtest.Module{Memory: []uint32{1}, Imports: []wasmtest.Import{{Module: "jurat", Name: "exec"}}, Funcs: []wasmtest.Func{{Export: "run", Code: []byte{0x0b}}}}, KindImport, "jurat.exec"},
		"output as it is not":       {wasmtest.Module{Memory: []uint32{1}, Imports: []wasmtest.Import{{Module: "jurat", Name: "output"}}, Funcs: []wasmtest.Func{{Export: "run", Code: []byte{0x0b}}}}, KindTrap, "signature"},
		"run with parameters":       {wasmtest.Module{Memory: []uint32{1}, Funcs: []wasmtest.Func{{Export: "run", Params: []byte{wasmtest.I32}, Code: []byte{0x0b}}}}, KindTrap, ""},
		"undeclared source":         {withHost([]wasmtest.Import{hostSource}, "btc", nil, wasmtest.I(0), wasmtest.I(3), wasmtest.I(0), wasmtest.I(0), []byte{0x10, 0, 0x1a}), KindSource, `"btc"`},
		"argument that is not":      {withHost([]wasmtest.Import{hostArg}, "", nil, wasmtest.I(5), wasmtest.I(0), wasmtest.I(0), []byte{0x10, 0, 0x1a}), KindSource, "argument 5"},
		"undeclared host":           {ask("https://evil.example/x"), KindHost, "evil.example"},
		"a file":                    {ask("file:///etc/passwd"), KindHost, "file:///etc/passwd"},
		"too large an output":       {withHost([]wasmtest.Import{hostOutput}, "", nil, wasmtest.I(0), wasmtest.I(257), []byte{0x10, 0}), KindOutput, "257 bytes"},
		"output outside":            {withHost([]wasmtest.Import{hostOutput}, "", nil, wasmtest.I(-1), wasmtest.I(16), []byte{0x10, 0}), KindTrap, "outside"},
		"fails":                     {withHost([]wasmtest.Import{hostFail}, "no quorum", nil, wasmtest.I(0), wasmtest.I(9), []byte{0x10, 0}), KindThrew, "no quorum"},
	} {
		t.Run(name, func(t *testing.T) {
			in := Input{Sources: []Source{{"eth", "1", true}}, Hosts: []string{"api.example"}}
			o, err := runCode(t, sandbox(), c.module, in)
			wantStop(t, err, c.kind, c.words)
			if o.Output != nil {
				t.Errorf("an output %x beside a stop", o.Output)
			}
			if c.kind != KindWork { // which takes the interpreter a minute
				other, err2 := runCode(t, interpreter(), c.module, in)
				if other.Work != o.Work || err2.Error() != err.Error() {
					t.Errorf("compiled: work %d, %v; interpreted: work %d, %v", o.Work, err, other.Work, err2)
				}
			}
			good := withHost([]wasmtest.Import{hostOutput}, "ok", nil, wasmtest.I(0), wasmtest.I(2), []byte{0x10, 0})
			if o, err := runCode(t, sandbox(), good, in); err != nil || string(o.Output) != "ok" {
				t.Errorf("a good module afterwards: %q, %v", o.Output, err)
			}
		})
	}
}

// TestModuleAsks makes a request, and outputs the time, the status and the body.
func TestModuleAsks(t *testing.T) {
	text := `{"url":"https://api.example/v","method":"post","headers":{"k":"v"},"body":"q"}`
	m := withHost([]wasmtest.Import{hostAsk, hostStatus, hostBody, hostTime, hostOutput}, text, []byte{wasmtest.I32},
		wasmtest.I(0), wasmtest.I(int32(len(text))), []byte{0x10, 0, 0x21, 0},
		wasmtest.I(200), []byte{0x10, 3, 0x37, 3, 0},
		wasmtest.I(208), []byte{0x20, 0, 0x10, 1, 0x36, 2, 0},
		wasmtest.I(200), []byte{0x20, 0}, wasmtest.I(212), wasmtest.I(20), []byte{0x10, 2}, wasmtest.I(12), []byte{0x6a, 0x10, 4})
	web := replies{"POST https://api.example/v": func(q Question) (Reply, error) {
		return Reply{Status: 201, Body: []byte(q.Headers["k"] + string(q.Body) + "!")}, nil
	}}
	o, err := sandbox().Run(context.Background(), Code{Module: m.Bytes()}, Input{Hosts: []string{"api.example"}, Time: 0x0102}, web)
	if want := "\x02\x01\x00\x00\x00\x00\x00\x00\xc9\x00\x00\x00vq!"; err != nil || string(o.Output) != want {
		t.Errorf("%q, %v; want %q", o.Output, err, want)
	}
	o, err = sandbox().Run(context.Background(), Code{Module: m.Bytes()}, Input{Hosts: []string{"api.example"}}, nil)
	if err != nil || !bytes.Equal(o.Output, make([]byte, 12)) || o.Requests[0].Error == "" {
		t.Errorf("without an asker: %q, %v; want status 0 and no body", o.Output, err)
	}
}

// TestNothingLeaks: what one run leaves in its memory, globals and clock the next
// does not find.
func TestNothingLeaks(t *testing.T) {
	// output memory[0..8), then write 1 there and into the global
	m := withHost([]wasmtest.Import{hostOutput}, "", nil,
		wasmtest.I(0), wasmtest.I(0), []byte{0x28, 2, 0, 0x23, 0, 0x6a, 0x36, 2, 0},
		wasmtest.I(0), wasmtest.I(4), []byte{0x10, 0},
		wasmtest.I(0), wasmtest.I(1), []byte{0x36, 2, 0}, wasmtest.I(1), []byte{0x24, 0})
	m.Globals = []byte{wasmtest.I32}
	for range 3 {
		if o, err := runCode(t, sandbox(), m, Input{}); err != nil || !bytes.Equal(o.Output, make([]byte, 4)) {
			t.Fatalf("output %x, %v; want zeros", o.Output, err)
		}
	}
	leave := `globalThis.left = "here"; Array.prototype.left = 1; return Functions.encodeString("x")`
	look := `return Functions.encodeString(typeof left + [].left)`
	for range 2 {
		if _, err := sandbox().Run(context.Background(), Code{JavaScript: leave}, Input{}, nil); err != nil {
			t.Fatal(err)
		}
		if o, err := sandbox().Run(context.Background(), Code{JavaScript: look}, Input{}, nil); err != nil || string(o.Output) != "undefinedundefined" {
			t.Fatalf("%q, %v", o.Output, err)
		}
	}
}

// TestGivesUp: a run that waits ends when whoever asked for it gives up.
func TestGivesUp(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	script := `await Functions.makeHttpRequest({ url: "https://a.example/" }); return new Uint8Array(1)`
	_, err := sandbox().Run(ctx, Code{JavaScript: script}, Input{Hosts: []string{"a.example"}}, slow{})
	wantStop(t, err, KindTime, "gave up")
}

func TestForgetsWhatIsNotUsed(t *testing.T) {
	s := mustSandbox(wazero.NewRuntimeConfigInterpreter())
	defer s.Close()
	for i := range int32(maxCompiled + 10) {
		m := withHost([]wasmtest.Import{hostOutput}, "", nil, wasmtest.I(i), wasmtest.I(4), []byte{0x10, 0})
		if _, err := runCode(t, s, m, Input{}); err != nil {
			t.Fatal(err)
		}
	}
	if len(s.compiled) != maxCompiled || s.recent.Len() != maxCompiled {
		t.Errorf("%d modules are kept, want %d", len(s.compiled), maxCompiled)
	}
}
