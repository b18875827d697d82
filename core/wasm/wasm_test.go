package wasm_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/jurat-network/jurat/core/wasm"
	"github.com/jurat-network/jurat/core/wasm/wasmtest"
)

var rules = wasm.Rules{Work: 1_000_000, Pages: 16, Elements: 100, Calls: 200}

// sum is a module that uses what metering touches: a loop, a call, a return from
// a block, floats, memory and bulk instructions.
func sum() wasmtest.Module {
	return wasmtest.Module{
		Memory:  []uint32{1},
		Globals: []byte{wasmtest.I32},
		Funcs: []wasmtest.Func{
			{Export: "run", Results: []byte{wasmtest.F64}, Locals: []byte{wasmtest.I32}, Code: wasmtest.Cat(
				[]byte{0x03, 0x40}, []byte{0x20, 0, 0x41, 1, 0x6a, 0x22, 0}, wasmtest.I(100), []byte{0x48, 0x0d, 0, 0x0b},
				wasmtest.I(0), wasmtest.I(7), wasmtest.I(64), []byte{0xfc, 11, 0},
				[]byte{0x10, 1, 0x0f, 0x0b},
			)},
			{Results: []byte{wasmtest.F64}, Code: wasmtest.Cat([]byte{0x44}, make([]byte, 8), []byte{0x44}, make([]byte, 8), []byte{0xa3, 0x0b})},
		},
	}
}

func TestMeterAddsItsGlobals(t *testing.T) {
	m, err := wasm.Meter(sum().Bytes(), rules)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{wasm.WorkGlobal, wasm.CallsGlobal, wasm.StopGlobal} {
		if !bytes.Contains(m.Code, []byte(name)) {
			t.Errorf("the metered module does not export %s", name)
		}
	}
	if !m.Exports["run"] || len(m.Imports) != 0 {
		t.Errorf("exports %v, imports %v", m.Exports, m.Imports)
	}
	again, err := wasm.Meter(sum().Bytes(), rules)
	if err != nil || !bytes.Equal(again.Code, m.Code) {
		t.Error("metering twice gives two modules")
	}
	if _, err := wasm.Meter(m.Code, rules); err == nil || !strings.Contains(err.Error(), "the meter's") {
		t.Errorf("a module that exports the meter's names: %v", err)
	}
}

// TestRefused names what is refused, and why.
func TestRefused(t *testing.T) {
	body := func(code ...byte) []byte {
		return wasmtest.Module{Memory: []uint32{1}, Funcs: []wasmtest.Func{{Export: "run", Code: append(code, 0x0b)}}}.Bytes()
	}
	locals := make([]byte, 5000)
	for i := range locals {
		locals[i] = wasmtest.I32
	}
	section := func(id byte, content ...byte) []byte {
		return wasmtest.Cat([]byte("\x00asm\x01\x00\x00\x00"), []byte{id}, wasmtest.U32(uint32(len(content))), content)
	}
	for name, c := range map[string]struct {
		module []byte
		want   string
	}{
		"nothing":            {nil, "no WebAssembly module"},
		"version 2":          {[]byte("\x00asm\x02\x00\x00\x00"), "of version 1"},
		"cut short":          {sum().Bytes()[:40], "ends too early"},
		"too large":          {make([]byte, wasm.MaxModule+1), "at most"},
		"SIMD":               {body(0xfd, 0x0c), "SIMD"},
		"atomics":            {body(0xfe, 0x03), "threads"},
		"tail call":          {body(0x12, 0x00), "tail calls"},
		"unknown":            {body(0xff), "WebAssembly 2.0"},
		"unknown misc":       {body(0xfc, 0x30), "WebAssembly 2.0"},
		"v128 local":         {wasmtest.Module{Funcs: []wasmtest.Func{{Export: "run", Locals: []byte{0x7b}, Code: []byte{0x0b}}}}.Bytes(), "SIMD"},
		"locals":             {wasmtest.Module{Funcs: []wasmtest.Func{{Export: "run", Locals: locals, Code: []byte{0x0b}}}}.Bytes(), "locals"},
		"many loops":         {body(bytes.Repeat([]byte{0x03, 0x40, 0x0b}, 201)...), "too many loops"},
		"deep loops":         {body(wasmtest.Cat(bytes.Repeat([]byte{0x03, 0x40}, 17), bytes.Repeat([]byte{0x0b}, 17))...), "too many loops"},
		"many branches":      {body(bytes.Repeat([]byte{0x41, 0, 0x0d, 0}, 5000)...), "5000 branches"},
		"a large function":   {body(bytes.Repeat([]byte{0x01}, 70_000)...), "a function of"},
		"blocks":             {body(bytes.Repeat([]byte{0x02, 0x40}, 600)...), "blocks"},
		"large memory":       {wasmtest.Module{Memory: []uint32{17}}.Bytes(), "17 pages"},
		"large table":        {wasmtest.Module{Table: []uint32{101}}.Bytes(), "101 elements"},
		"shared memory":      {section(5, 1, 3, 1, 1), "shared"},
		"64-bit memory":      {section(5, 1, 4, 1), "unknown kind"},
		"two memories":       {section(5, 2, 0, 1, 0, 1), "at most 1"},
		"imported memory":    {section(2, 1, 3, 'e', 'n', 'v', 1, 'm', 2, 0, 1), "is no function"},
		"sections twice":     {wasmtest.Cat(section(5, 1, 0, 1), section(5, 1, 0, 1)[8:]), "out of order or there twice"},
		"no such type":       {wasmtest.Cat(section(1, 1, 0x60, 0, 0), section(3, 1, 7)[8:]), "type 7"},
		"bodies missing":     {wasmtest.Cat(section(1, 1, 0x60, 0, 0), section(3, 1, 0)[8:]), "without bodies"},
		"a huge count":       {section(1, 0xff, 0xff, 0xff, 0xff, 0x0f), "at most"},
		"a number too long":  {section(1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), "32 bits"},
		"code after the end": {body(0x0b, 0x01), "after a function's end"},
	} {
		_, err := wasm.Meter(c.module, rules)
		var refusal *wasm.Refusal
		if !errors.As(err, &refusal) || !errors.Is(err, wasm.ErrModule) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v; want a refusal with %q", name, err, c.want)
		}
	}
}

func TestCustomSectionsAreDropped(t *testing.T) {
	named := sum()
	named.Custom = "name"
	a, err := wasm.Meter(named.Bytes(), rules)
	if err != nil {
		t.Fatal(err)
	}
	b, _ := wasm.Meter(sum().Bytes(), rules)
	if !bytes.Equal(a.Code, b.Code) {
		t.Error("a custom section reaches the metered module")
	}
}

// FuzzMeter: whatever the bytes, there is a module or a *Refusal.
func FuzzMeter(f *testing.F) {
	f.Add(sum().Bytes())
	f.Add(wasmtest.Module{Table: []uint32{1, 9}, Data: "", Funcs: []wasmtest.Func{
		{Export: "run", Params: []byte{wasmtest.I32}, Results: []byte{wasmtest.I32, wasmtest.I64}, Code: []byte{0x20, 0, 0x42, 5, 0x10, 1, 0x20, 0, 0x0f, 0x0b}},
		{Params: []byte{wasmtest.I64}, Code: []byte{0xd0, 0x70, 0x41, 1, 0xfc, 15, 0, 0x1a, 0x0b}},
	}}.Bytes())
	f.Fuzz(func(t *testing.T, module []byte) {
		m, err := wasm.Meter(module, rules)
		if err != nil {
			var refusal *wasm.Refusal
			if !errors.As(err, &refusal) {
				t.Fatalf("%v is no refusal", err)
			}
			return
		}
		if !bytes.HasPrefix(m.Code, []byte("\x00asm\x01\x00\x00\x00")) {
			t.Fatal("no module")
		}
	})
}
