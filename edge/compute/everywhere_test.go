package compute

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/wasm"
	"github.com/tetratelabs/wazero"
)

// everywhereFile is what code gives and what it costs, as it was recorded on amd64.
// JURAT_GENERATE=1 records it anew.
const everywhereFile = "testdata/everywhere.txt"

// scriptsEverywhere are small programs over what could differ from one processor or
// engine to another: rounding, NaN, transcendental functions, order, text, memory.
var scriptsEverywhere = []struct{ name, script string }{
	{"sums of products", `let s = 0; for (let i = 1; i < 3000; i++) s = s * (1 + 1 / i) + 0.1 / i - s / 3 * Math.SQRT2 / i; return Functions.encodeString(s.toString())`},
	{"functions", `let s = 0; for (let i = 1; i < 200; i++) s += Math.sin(i) * Math.exp(1 / i) + Math.pow(1.1, i / 7) - Math.atan2(i, 3) + Math.cbrt(i) + Math.hypot(i, 1 / i) + Math.fround(i / 3); return Functions.encodeString(s.toString())`},
	{"no numbers", `const f = new Float64Array([0 / 0, -(0 / 0), Infinity - Infinity, Math.sqrt(-1)]); return Functions.encodeString(Array.from(new Uint8Array(f.buffer)).join())`},
	{"the smallest and the largest", `const x = [5e-324 * 1.5, 1.7976931348623157e308 * 10 / 10, 2 ** 53 + 1, -1 % 3, -0, (0.1 + 0.2) * 10, 1e21 + 1, 4.35 * 100]; return Functions.encodeString(x.map(v => Object.is(v, -0) ? "-0" : v.toString()).join())`},
	{"integers", `let a = 1n; for (let i = 1n; i < 80n; i++) a = a * (i + 2n ** 61n) % (2n ** 127n - 1n); let b = 7; for (let i = 0; i < 4000; i++) b = (Math.imul(b, 1103515245) + 12345 >>> 3) ^ b << 5; return Functions.encodeString(a + " " + b)`},
	{"order and text", `const o = {}; for (let i = 0; i < 200; i++) o[Math.random()] = i; const s = Object.values(o).sort((x, y) => x % 7 - y % 7).join() + "Ångström".normalize("NFD").toUpperCase() + new Date().toISOString(); let h = 7; for (const c of s) h = Math.imul(h, 31) + c.codePointAt(0) | 0; return Functions.encodeString(h.toString())`},
	{"a stop", `const a = []; for (let i = 0; i < 2000; i++) a.push(i * 1.5); null.x(a)`},
}

// TestSameOnEveryProcessor: modules and scripts give the bytes that they gave on amd64,
// and stop where they did, for the same work, with both engines. make test-arm64 runs it
// on another processor.
func TestSameOnEveryProcessor(t *testing.T) {
	got := modulesEverywhere(t) + scriptLines(t)
	if os.Getenv("JURAT_GENERATE") != "" {
		if err := os.WriteFile(everywhereFile, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(everywhereFile)
	if err != nil {
		t.Fatal(err)
	}
	was, is := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	for i := range max(len(was), len(is)) {
		if i >= len(was) || i >= len(is) || was[i] != is[i] {
			t.Errorf("line %d on %s:\n%s\nwas recorded as\n%s", i+1, runtime.GOARCH, is[min(i, len(is)-1)], was[min(i, len(was)-1)])
		}
	}
}

// modulesEverywhere is a digest of how every ten random modules end, by both engines.
func modulesEverywhere(t *testing.T) string {
	t.Helper()
	ctx := context.Background()
	compiler, interpreter := wazero.NewRuntime(ctx), wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
	defer compiler.Close(ctx)
	defer interpreter.Close(ctx)
	rules := wasm.Rules{Work: 1 << 30, Pages: 2000, Elements: 10, Calls: 100}
	var lines strings.Builder
	for first := uint64(1000); first < 1200; first += 10 {
		var all []byte
		work := int64(0)
		for seed := first; seed < first+10; seed++ {
			metered, err := wasm.Meter(randomModule(seed), rules)
			if err != nil {
				t.Fatal(err)
			}
			a, b := call(t, compiler, metered.Code), call(t, interpreter, metered.Code)
			if x, y := fmt.Sprint(a), fmt.Sprint(b); x != y {
				t.Errorf("seed %d: compiled %s, interpreted %s", seed, x, y)
			}
			all = fmt.Appendln(all, a)
			work += a.work
		}
		fmt.Fprintf(&lines, "modules %d to %d: work %d, %s\n", first, first+9, work, jurat.Keccak(all))
	}
	return lines.String()
}

// scriptLines is what each script gives; the interpreter, which is slow, runs those that end.
func scriptLines(t *testing.T) string {
	t.Helper()
	in := Input{Time: 1700000000123, Seed: jurat.Keccak([]byte("everywhere"))}
	var lines strings.Builder
	for i, s := range scriptsEverywhere {
		code := Code{JavaScript: s.script}
		o, err := sandbox().Run(context.Background(), code, in, nil)
		line := describe(o, err)
		fmt.Fprintf(&lines, "%s: %s\n", s.name, line)
		if i < 2 {
			if o, err = interpreter().Run(context.Background(), code, in, nil); describe(o, err) != line {
				t.Errorf("%s, interpreted: %s; compiled: %s", s.name, describe(o, err), line)
			}
		}
	}
	return lines.String()
}

func describe(o Outcome, err error) string {
	var stop *Stop
	if errors.As(err, &stop) {
		return fmt.Sprintf("%s after %d, %d pages", stop.Kind, o.Work, o.Pages)
	}
	return fmt.Sprintf("%s for %d, %d pages", hex.EncodeToString(o.Output), o.Work, o.Pages)
}
