// Package compute runs the code of jobs: WebAssembly modules, and JavaScript by a
// QuickJS that is itself a WebAssembly module in the same sandbox.
//
// The same code with the same input and the same answers of the outside gives
// the same bytes on every oracle, or stops for the same reason after the same
// number of instructions: core/wasm says how. What code can reach is listed in
// full by modules.go and prelude.js, with the library of ethers.js: its arguments, the values of the sources
// that its job declares, the job's hosts, the time and a seed. It has no clock,
// no randomness, no files, no environment. Each run has a fresh instance, so
// nothing is left for the next.
package compute

import (
	"container/list"
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/wasm"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"golang.org/x/sync/semaphore"
)

// The bounds of one run.
const (
	MaxWork        = 2_000_000_000    // instructions, as wasm.Meter counts them
	MaxTime        = 10 * time.Second // after which no request is answered any more
	MaxPages       = 256              // of 64 KiB, of a module
	MaxEnginePages = 1024             // of 64 KiB, of JavaScript, the engine's own included
	MaxElements    = 65_536           // of one table
	MaxCalls       = 1_500            // open at once
	MaxOutput      = 256              // bytes
	MaxModule      = 1 << 20          // bytes of a module
	MaxJavaScript  = 64 << 10         // bytes of a source

	maxConcurrent = 4    // runs at once; others wait
	maxCompiled   = 64   // modules that are kept compiled
	frameSize     = 2048 // see wasm.Rules
	entry         = "run"
)

var moduleRules = wasm.Rules{Work: MaxWork, Pages: MaxPages, Elements: MaxElements, Calls: MaxCalls}

// Code is what a job computes with. Exactly one of its fields is set.
type Code struct {
	Module     []byte // WebAssembly
	JavaScript string // the body of an async function that returns the output
}

// Hash is the Keccak-256 of the code's bytes, by which jobs name it.
func (c Code) Hash() jurat.Hash {
	if c.Module != nil {
		return jurat.Keccak(c.Module)
	}
	return jurat.Keccak([]byte(c.JavaScript))
}

// Sandbox runs code. It is safe for concurrent use.
type Sandbox struct {
	runtime   wazero.Runtime
	validator wazero.Runtime // reads the originals; nothing runs in it
	slots     *semaphore.Weighted

	mu       sync.Mutex
	compiled map[jurat.Hash]*list.Element // of *compiledModule
	recent   *list.List                   // the latest used first
}

// compiledModule is a metered module in machine code.
type compiledModule struct {
	hash      jurat.Hash
	module    wazero.CompiledModule
	rules     wasm.Rules
	uses      int  // by runs under way
	forgotten bool // the last use closes it
}

// New returns a Sandbox. What bounds the time of a run is its work: wazero is not
// asked to look at a context too, which would cost a call into Go in every round
// of a loop and let a slow machine stop what others finish. It compiles to machine code where wazero can (amd64 and
// arm64) and interprets elsewhere; the results are the same.
func New(ctx context.Context) (*Sandbox, error) {
	return newSandbox(ctx, wazero.NewRuntimeConfig())
}

func newSandbox(ctx context.Context, config wazero.RuntimeConfig) (*Sandbox, error) {
	const features = api.CoreFeaturesV2 &^ api.CoreFeatureSIMD
	s := &Sandbox{
		runtime:   wazero.NewRuntimeWithConfig(ctx, config.WithCoreFeatures(features).WithMemoryLimitPages(MaxEnginePages)),
		validator: wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(features)),
		slots:     semaphore.NewWeighted(maxConcurrent),
		compiled:  map[jurat.Hash]*list.Element{},
		recent:    list.New(),
	}
	for _, build := range []func(context.Context, wazero.Runtime) error{hostModule, engineHost, wasiHost} {
		if err := build(ctx, s.runtime); err != nil {
			return nil, fmt.Errorf("make sandbox: %w", err)
		}
	}
	return s, nil
}

// Close frees what was compiled. No run may be under way.
func (s *Sandbox) Close() {
	ctx := context.Background()
	_ = s.validator.Close(ctx) // nothing is open in it
	_ = s.runtime.Close(ctx)
}

// Check reports, as a *Stop, why code is none that may run. Of JavaScript it
// checks the size alone: whether it can be parsed, a run tells.
func (s *Sandbox) Check(ctx context.Context, code Code) error {
	c, err := s.compile(ctx, code)
	if err != nil {
		return err
	}
	s.release(ctx, c)
	return nil
}

// compile returns code as a compiled module, its own or JavaScript's engine, which
// is used until it is released. Its error is a *Stop.
func (s *Sandbox) compile(ctx context.Context, code Code) (*compiledModule, error) {
	original, rules := code.Module, moduleRules
	switch {
	case code.Module == nil && len(code.JavaScript) > MaxJavaScript:
		return nil, stopf(KindModule, "JavaScript of %d bytes; at most %d", len(code.JavaScript), MaxJavaScript)
	case code.Module == nil:
		original, rules = quickJS, engineRules
	case len(original) > MaxModule:
		return nil, stopf(KindModule, "a module of %d bytes; at most %d", len(original), MaxModule)
	}
	hash := jurat.Keccak(original)
	if code.Module == nil && hash != quickJSHash {
		return nil, stopf(KindModule, "the JavaScript engine is not the one that this version runs")
	}
	s.mu.Lock() // also while compiling: what many want at once is compiled once
	defer s.mu.Unlock()
	if found, ok := s.compiled[hash]; ok {
		s.recent.MoveToFront(found)
		c := found.Value.(*compiledModule)
		c.uses++
		return c, nil
	}
	metered, err := wasm.Meter(original, rules)
	if err != nil {
		return nil, &Stop{KindModule, err.Error()}
	}
	if code.Module != nil {
		if err := s.validate(ctx, original, metered); err != nil {
			return nil, err
		}
	}
	module, err := s.runtime.CompileModule(ctx, metered.Code)
	if err != nil {
		return nil, stopf(KindModule, "%s", clip(err.Error()))
	}
	c := &compiledModule{hash: hash, module: module, rules: rules, uses: 1}
	s.compiled[hash] = s.recent.PushFront(c)
	s.forget(ctx)
	return c, nil
}

// forget drops the module that was not used for longest, if there are too many.
func (s *Sandbox) forget(ctx context.Context) {
	if s.recent.Len() <= maxCompiled {
		return
	}
	oldest := s.recent.Remove(s.recent.Back()).(*compiledModule)
	delete(s.compiled, oldest.hash)
	oldest.forgotten = true
	oldest.closeUnused(ctx)
}

func (s *Sandbox) release(ctx context.Context, c *compiledModule) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c.uses--
	c.closeUnused(ctx)
}

// closeUnused frees the machine code of a module that nobody will run again.
func (c *compiledModule) closeUnused(ctx context.Context) {
	if c.uses == 0 && c.forgotten {
		_ = c.module.Close(ctx) // which cannot fail
	}
}

// validate checks the original's types, its imports and its exports: metering is
// sound for valid modules alone.
func (s *Sandbox) validate(ctx context.Context, original []byte, metered wasm.Metered) error {
	for _, i := range metered.Imports {
		if i.Module != hostName || !isHostFunction(i.Name) {
			return stopf(KindImport, "%s.%s: a module is given %s and nothing else", clip(i.Module), clip(i.Name), hostFunctionNames())
		}
	}
	if !metered.Exports[entry] {
		return stopf(KindModule, "the module exports no function run")
	}
	if !metered.Memory {
		return stopf(KindModule, "the module has no memory")
	}
	valid, err := s.validator.CompileModule(ctx, original)
	if err != nil {
		return stopf(KindModule, "%s", clip(err.Error()))
	}
	return valid.Close(ctx)
}
