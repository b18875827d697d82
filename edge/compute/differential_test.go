package compute

import (
	"context"
	"encoding/binary"
	"errors"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/wasm"
	"github.com/jurat-network/jurat/core/wasm/wasmtest"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// author writes random valid modules: functions that call later ones, with
// loops, branches of all kinds, early returns, memory and floats. It never looks
// at the bits of a NaN, nor at its sign: there the original may differ.
type author struct {
	*rand.Rand
	funcs []wasmtest.Func
	at    int // the function that is written
	loops int // open loops, each with a counter of its own
}

var allTypes = []byte{wasmtest.I32, wasmtest.I64, wasmtest.F32, wasmtest.F64}

// Every function has one parameter of each type, then localsOf each, then counters.
const (
	localsOf = 2
	counters = 3
)

func (a *author) local(t byte) []byte {
	for i, u := range allTypes {
		if u == t {
			if n := a.IntN(localsOf + 1); n > 0 {
				return wasmtest.U32(uint32(4 + i*localsOf + n - 1))
			}
			return wasmtest.U32(uint32(i))
		}
	}
	panic("no such type")
}

func (a *author) constant(t byte) []byte {
	word := make([]byte, 8)
	binary.LittleEndian.PutUint64(word, a.Uint64()>>a.IntN(64))
	special := []float64{0, math.Copysign(0, -1), 1, -1.5, math.Inf(1), math.NaN(), math.MaxFloat64, 1e-310}
	switch f := special[a.IntN(len(special))]; t {
	case wasmtest.I32:
		return wasmtest.I(int32(a.Uint32()) >> a.IntN(32))
	case wasmtest.I64:
		return wasmtest.Cat(wasmtest.I(int32(a.Uint32())), []byte{0xac})
	case wasmtest.F32:
		if a.IntN(2) == 0 {
			binary.LittleEndian.PutUint32(word, math.Float32bits(float32(f)))
		}
		return append([]byte{0x43}, word[:4]...)
	default:
		if a.IntN(2) == 0 {
			binary.LittleEndian.PutUint64(word, math.Float64bits(f))
		}
		return append([]byte{0x44}, word...)
	}
}

// value is code that leaves a value of a type.
func (a *author) value(t byte, depth int) []byte {
	if depth == 0 {
		if a.IntN(2) == 0 {
			return append([]byte{0x20}, a.local(t)...)
		}
		return a.constant(t)
	}
	depth--
	binary := map[byte][2]int{wasmtest.I32: {0x6a, 0x78}, wasmtest.I64: {0x7c, 0x8a}, wasmtest.F32: {0x92, 0x97}, wasmtest.F64: {0xa0, 0xa5}}[t]
	unary := map[byte][]int{
		wasmtest.I32: {0x67, 0x68, 0x69, 0x45}, wasmtest.I64: {0x79, 0x7a, 0x7b},
		wasmtest.F32: {0x8b, 0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x91}, wasmtest.F64: {0x99, 0x9a, 0x9b, 0x9c, 0x9d, 0x9e, 0x9f},
	}[t]
	switch a.IntN(9) {
	case 0:
		op := unary[a.IntN(len(unary))]
		return append(a.value(t, depth), byte(op))
	case 1: // from another type
		from := map[byte]struct {
			t  byte
			op []byte
		}{
			wasmtest.I32: {wasmtest.I64, []byte{0xa7}}, wasmtest.I64: {wasmtest.F64, []byte{0xfc, 6}},
			wasmtest.F32: {wasmtest.F64, []byte{0xb6}}, wasmtest.F64: {wasmtest.F32, []byte{0xbb}},
		}[t]
		return append(a.value(from.t, depth), from.op...)
	case 2: // if with a result
		return wasmtest.Cat(a.value(wasmtest.I32, depth), []byte{0x04, t}, a.value(t, depth), []byte{0x05}, a.value(t, depth), []byte{0x0b})
	case 3: // a block that may be left early with its result
		return wasmtest.Cat([]byte{0x02, t}, a.value(t, depth), a.value(wasmtest.I32, depth), []byte{0x0d, 0, 0x0b})
	case 4: // a comparison
		if t == wasmtest.I32 {
			return wasmtest.Cat(a.value(wasmtest.F64, depth), a.value(wasmtest.F64, depth), []byte{byte(0x61 + a.IntN(6))})
		}
	case 5:
		if a.at+1 < len(a.funcs) && t == wasmtest.F64 {
			callee := a.at + 1 + a.IntN(len(a.funcs)-a.at-1)
			code := []byte{}
			for _, p := range allTypes {
				code = append(code, a.value(p, depth/2)...)
			}
			return wasmtest.Cat(code, []byte{0x10}, wasmtest.U32(uint32(callee)), []byte{0x21}, a.local(wasmtest.F64), []byte{0x21}, a.local(wasmtest.I32), []byte{0x20}, a.local(wasmtest.F64))
		}
	case 6: // a load from the first page
		load := map[byte]byte{wasmtest.I32: 0x28, wasmtest.I64: 0x29, wasmtest.F32: 0x2a, wasmtest.F64: 0x2b}[t]
		return wasmtest.Cat(a.value(wasmtest.I32, depth), wasmtest.I(0xff0), []byte{0x71, load, 0, 0})
	}
	op := binary[0] + a.IntN(binary[1]-binary[0]+1)
	return wasmtest.Cat(a.value(t, depth), a.value(t, depth), []byte{byte(op)})
}

// statement is code that leaves nothing. labels is how many blocks it is in.
func (a *author) statement(depth, labels int) []byte {
	t := allTypes[a.IntN(4)]
	set := func() []byte { return wasmtest.Cat(a.value(t, 3), []byte{0x21}, a.local(t)) }
	if depth == 0 {
		return set()
	}
	depth--
	switch a.IntN(9) {
	case 0:
		return wasmtest.Cat(a.value(wasmtest.I32, 2), []byte{0x04, 0x40}, a.statement(depth, labels+1), []byte{0x05}, a.statement(depth, labels+1), []byte{0x0b})
	case 1: // a loop of a few rounds
		if a.loops == counters {
			return set()
		}
		counter := wasmtest.U32(uint32(4 + 4*localsOf + a.loops))
		a.loops++
		inner := a.statement(depth, labels+1)
		a.loops--
		return wasmtest.Cat(wasmtest.I(int32(1+a.IntN(5))), []byte{0x21}, counter, []byte{0x03, 0x40}, inner,
			[]byte{0x20}, counter, wasmtest.I(1), []byte{0x6b, 0x22}, counter, []byte{0x0d, 0, 0x0b})
	case 2: // a return, at times
		return wasmtest.Cat(a.value(wasmtest.I32, 2), []byte{0x04, 0x40}, a.value(wasmtest.I32, 2), a.value(wasmtest.F64, 2), []byte{0x0f, 0x0b})
	case 3: // a table of branches, out of two blocks
		return wasmtest.Cat([]byte{0x02, 0x40, 0x02, 0x40}, a.value(wasmtest.I32, 2), []byte{0x0e, 2, 0, 1, 0, 0x0b}, a.statement(depth, labels+1), []byte{0x0b})
	case 4: // a branch out of the function
		return wasmtest.Cat([]byte{0x02, 0x40}, a.value(wasmtest.I32, 1), a.value(wasmtest.F64, 1), a.value(wasmtest.I32, 2),
			[]byte{0x0d}, wasmtest.U32(uint32(labels+1)), []byte{0x1a, 0x1a, 0x0b})
	case 5:
		t = allTypes[a.IntN(2)] // no float: the bits of a NaN that was stored could be read
		store := map[byte]byte{wasmtest.I32: 0x36, wasmtest.I64: 0x37}[t]
		return wasmtest.Cat(a.value(wasmtest.I32, 2), wasmtest.I(0xff0), []byte{0x71}, a.value(t, 3), []byte{store, 0, 0})
	case 6:
		return wasmtest.Cat(wasmtest.I(64), a.value(wasmtest.I32, 2), wasmtest.I(int32(a.IntN(100))), []byte{0xfc, 11, 0})
	case 7:
		return wasmtest.Cat(wasmtest.I(int32(a.IntN(2))), []byte{0x40, 0, 0x1a})
	}
	return wasmtest.Cat(a.statement(depth, labels), a.statement(depth, labels))
}

func randomModule(seed uint64) []byte {
	a := &author{Rand: rand.New(rand.NewPCG(seed, 0)), funcs: make([]wasmtest.Func, 4)}
	for a.at = range a.funcs {
		var locals []byte
		for _, t := range allTypes {
			for range localsOf {
				locals = append(locals, t)
			}
		}
		for range counters {
			locals = append(locals, wasmtest.I32)
		}
		code := []byte{}
		for range 1 + a.IntN(5) {
			code = append(code, a.statement(4, 0)...)
		}
		code = wasmtest.Cat(code, a.value(wasmtest.I32, 3), a.value(wasmtest.F64, 3), []byte{0x0b})
		a.funcs[a.at] = wasmtest.Func{Params: allTypes, Results: []byte{wasmtest.I32, wasmtest.F64}, Locals: locals, Code: code}
	}
	a.funcs[0].Export = "run"
	return wasmtest.Module{Memory: []uint32{1}, Funcs: a.funcs}.Bytes()
}

// end is how one call of a module's run ended.
type end struct {
	results []uint64
	failure string // the error's first line
	memory  jurat.Hash
	work    int64
}

func call(t *testing.T, rt wazero.Runtime, code []byte) end {
	t.Helper()
	ctx := context.Background()
	module, err := rt.InstantiateWithConfig(ctx, code, wazero.NewModuleConfig().WithName(""))
	if err != nil {
		t.Fatalf("instantiate: %v", err)
	}
	defer module.Close(ctx)
	results, err := module.ExportedFunction("run").Call(ctx, 7, 1<<40, api.EncodeF32(1.5), api.EncodeF64(-2.25))
	e := end{results: results}
	if err != nil {
		e.failure, _, _ = strings.Cut(err.Error(), "\n")
	}
	all, _ := module.Memory().Read(0, module.Memory().Size())
	e.memory = jurat.Keccak(all)
	if g := module.ExportedGlobal(wasm.WorkGlobal); g != nil {
		e.work = int64(g.Get())
	}
	return e
}

// TestDifferential: a metered module does what the original does, and what it
// does has the same bits, NaNs' too, and costs the same on both engines.
func TestDifferential(t *testing.T) {
	ctx := context.Background()
	compiler, interpreter := wazero.NewRuntime(ctx), wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
	defer compiler.Close(ctx)
	defer interpreter.Close(ctx)
	rules := wasm.Rules{Work: 1 << 40, Pages: 2000, Elements: 10, Calls: 100}
	ended, trapped, nans := 0, 0, 0
	for seed := range uint64(400) {
		original := randomModule(seed)
		metered, err := wasm.Meter(original, rules)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		plain, a, b := call(t, compiler, original), call(t, compiler, metered.Code), call(t, interpreter, metered.Code)
		if a.failure != b.failure || a.memory != b.memory || a.work != b.work {
			t.Fatalf("seed %d: metered, compiled %+v; interpreted %+v", seed, a, b)
		}
		if plain.failure != a.failure {
			t.Fatalf("seed %d: original %+v; metered %+v", seed, plain, a)
		}
		if a.failure != "" {
			trapped++
			continue
		}
		ended++
		if a.results[0] != b.results[0] || a.results[1] != b.results[1] {
			t.Fatalf("seed %d: compiled %x, interpreted %x", seed, a.results, b.results)
		}
		x, y := api.DecodeF64(plain.results[1]), api.DecodeF64(a.results[1])
		if x != x {
			nans++
		}
		if x != y && (x == x || y == y) {
			t.Fatalf("seed %d: original %v, metered %v", seed, x, y)
		}
	}
	if ended < 100 || trapped == 0 || nans == 0 {
		t.Errorf("%d modules ended, %d trapped, %d gave a NaN: the author writes too little", ended, trapped, nans)
	}
}

// TestCanonicalNaN: whichever instruction makes a NaN, of whatever operand, the
// module sees the one canonical NaN.
func TestCanonicalNaN(t *testing.T) {
	odd := wasmtest.Cat([]byte{0x44}, []byte{1, 2, 3, 4, 5, 6, 0xf7, 0xff}) // a signalling NaN with a sign and a payload
	zero := wasmtest.Cat([]byte{0x44}, make([]byte, 8))
	for name, code := range map[string][]byte{
		"0/0":     wasmtest.Cat(zero, zero, []byte{0xa3}),
		"odd+0":   wasmtest.Cat(odd, zero, []byte{0xa0}),
		"0*odd":   wasmtest.Cat(zero, odd, []byte{0xa2}),
		"sqrt":    wasmtest.Cat(odd, []byte{0x9f}),
		"min":     wasmtest.Cat(zero, odd, []byte{0xa4}),
		"nearest": wasmtest.Cat(odd, []byte{0x9e}),
		"f32":     wasmtest.Cat(odd, []byte{0xb6, 0xbb}),
		"sign":    wasmtest.Cat([]byte{0x44, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f}, zero, zero, []byte{0xa3, 0xa6}),
		"f32 sum": wasmtest.Cat(odd, []byte{0xb6}, odd, []byte{0xb6, 0x92, 0xbb}),
	} {
		// output the bits of the NaN
		m := withHost([]wasmtest.Import{hostOutput}, "", nil, wasmtest.I(0), code, []byte{0x39, 3, 0}, wasmtest.I(0), wasmtest.I(8), []byte{0x10, 0})
		for engine, s := range map[string]*Sandbox{"compiler": sandbox(), "interpreter": interpreter()} {
			o, err := runCode(t, s, m, Input{})
			if err != nil || binary.LittleEndian.Uint64(o.Output) != 0x7ff8000000000000 {
				t.Errorf("%s, %s: %x, %v; want the canonical NaN", name, engine, o.Output, err)
			}
		}
	}
}

// FuzzMeteredIsValid: of any bytes, those that are a valid module and are not
// refused become a valid module.
func FuzzMeteredIsValid(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(randomModule(seed))
	}
	ctx := context.Background()
	rt := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(api.CoreFeaturesV2&^api.CoreFeatureSIMD).WithMemoryLimitPages(MaxPages))
	f.Cleanup(func() { rt.Close(ctx) })
	f.Fuzz(func(t *testing.T, module []byte) {
		metered, err := wasm.Meter(module, moduleRules)
		if err != nil {
			if !errors.Is(err, wasm.ErrModule) {
				t.Fatal(err)
			}
			return
		}
		original, err := rt.CompileModule(ctx, module)
		if err != nil {
			return
		}
		original.Close(ctx)
		written, err := rt.CompileModule(ctx, metered.Code)
		if err != nil {
			t.Fatalf("the original is valid, the metered module is not: %v", err)
		}
		written.Close(ctx)
	})
}
