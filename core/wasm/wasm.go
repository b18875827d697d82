// Package wasm makes WebAssembly modules of strangers fit to run: a module is
// read, refused where it could differ from machine to machine or is too large,
// and written anew with instructions in it that count its work, its calls and
// what it grows, so that it stops itself at the same instruction everywhere.
//
// What makes a metered module deterministic:
//
//   - its only imports are functions, and the caller decides which
//   - SIMD (with it the relaxed kind), threads, 64-bit memories, tail calls and
//     whatever else is later than WebAssembly 2.0 are refused
//   - every NaN that arithmetic makes is replaced by the one canonical NaN at
//     once, since the standard leaves its sign and payload to the machine
//   - running out of work, of memory, of table elements or of calls is decided
//     by what the module itself counts, never by the machine's clock or stack
//
// It is pure. It reads anything without panicking, but it does not validate
// types: whoever runs a metered module validates the original first, since only
// a valid module becomes a valid, metered one.
package wasm

import (
	"errors"
	"fmt"
)

// ErrModule is returned for bytes that are no module which may run; the error is
// a *Refusal.
var ErrModule = errors.New("module refused")

// Refusal says what of a module is refused.
type Refusal struct {
	Offset int // in bytes from the module's start
	What   string
}

func (r *Refusal) Error() string {
	return fmt.Sprintf("%s: byte %d: %s", ErrModule, r.Offset, r.What)
}

// Is makes every Refusal an ErrModule.
func (r *Refusal) Is(target error) bool { return target == ErrModule }

// Rules are what a module may be and do.
type Rules struct {
	Work     int64  // instructions that it may execute; see Meter
	Pages    uint32 // of 64 KiB that its memory may have
	Elements uint32 // that each of its tables may have
	Calls    int32  // frames that may be open at once
	// Known says that the module is the host's own: its functions may be of any form,
	// and each counts as one frame. A stranger's function counts as one frame more for
	// every 2048 instructions, parameters and locals, since large ones take much of the
	// machine's stack.
	Known bool
}

// The bounds of a module's form.
const (
	MaxModule    = 4 << 20 // bytes
	maxTypes     = 10_000
	maxImports   = 1_000
	maxFunctions = 50_000
	maxTables    = 16
	maxGlobals   = 10_000
	maxExports   = 10_000
	maxParams    = 100   // of one function, and results
	maxLocals    = 512   // of one function, parameters included
	maxNesting   = 512   // blocks within blocks
	maxTargets   = 4_096 // of one br_table
)

// The bounds of a stranger's functions. Compilers take time that grows with the
// square of these: a function of 10,000 loops and 1,000 locals, 72 KB in all, kept
// wazero busy for three minutes.
const (
	maxBody        = 64 << 10 // bytes
	maxBranches    = 2_000    // ifs, branches and targets of tables
	maxLoops       = 200
	maxLoopNesting = 16
	maxAllLoops    = 5_000 // of all functions together
)

// The globals that a metered module exports beside what it exported itself.
const (
	WorkGlobal  = "jurat.work"  // i64: what is left; negative when it ran out
	CallsGlobal = "jurat.calls" // i32: frames that are open; above Rules.Calls when they ran out
	StopGlobal  = "jurat.stop"  // i32: one of the Stop codes
)

// StartFunction is the export that was the module's start function, if it had one.
// Whoever instantiates the module calls it first, and can then ask why it stopped.
const StartFunction = "jurat.start"

// reserved begins the names that only this package exports.
const reserved = "jurat."

// Why a metered module stopped itself, as StopGlobal says it. That work or calls
// ran out is told by their own globals.
const (
	StopMemory = 1
	StopTable  = 2
)

// Import is a function that a module wants from its host.
type Import struct {
	Module, Name string
	Params       []byte // value types as WebAssembly encodes them: 0x7F i32, 0x7E i64
	Results      []byte
}

// Metered is a module that may run.
type Metered struct {
	Code    []byte
	Imports []Import
	Exports map[string]bool // functions that the module exports itself
	Memory  bool            // it has a memory
}

// Meter checks a module and writes it anew, metered. Work is counted as one for
// every instruction but block, loop, else, end and nop, and besides, roundWork
// wherever a function or a round of a loop begins, one for every 4 locals of a
// function that is called, one for every 8 bytes or elements
// that a bulk instruction touches, and growWork for every page of grown memory.
// A straight run of instructions is paid for before its first one executes;
// whether it could be is checked where functions and loops begin, and must be
// checked by the host whenever it is called and after the module has ended.
func Meter(module []byte, rules Rules) (m Metered, err error) {
	defer func() {
		if e := recover(); e != nil {
			refusal, ok := e.(*Refusal)
			if !ok {
				panic(e)
			}
			err = refusal
		}
	}()
	if len(module) > MaxModule {
		return m, &Refusal{0, fmt.Sprintf("%d bytes; a module has at most %d", len(module), MaxModule)}
	}
	p := parse(module, rules)
	return p.metered(), nil
}
