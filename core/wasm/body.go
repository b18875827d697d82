package wasm

import "bytes"

// roundWork is the work of beginning a function or a round of a loop, where the
// module looks whether it may go on.
const roundWork = 10

// localsWork is how many locals are zeroed for the work of one instruction.
const localsWork = 4

// facts are what metering must know of a body before it writes it.
type facts struct {
	locals       int // parameters included
	declarations []byte
	groups       uint32 // of locals in declarations
	instructions int
	calls        bool // it calls others
	floats       bool // it makes NaNs
	loops        int
	loopNesting  int
	branches     int
}

// survey reads a body from its start to its end; r is left at the first instruction.
func survey(r *reader, s signature) facts {
	f := facts{locals: len(s.params)}
	f.groups = uint32(r.count(maxLocals, "groups of locals"))
	start := r.at
	for range f.groups {
		n := r.u32()
		if f.locals += int(min(n, maxLocals+1)); f.locals > maxLocals {
			r.refuse("a function of more than %d locals", maxLocals)
		}
		r.valueType()
	}
	f.declarations = r.data[start:r.at]
	scan := *r
	var open []byte // the instructions that opened the blocks which are open
	for ended := false; !ended; {
		in := scan.next()
		f.instructions++
		switch in.op {
		case opBlock, opLoop, opIf:
			if open = append(open, in.op); len(open) > maxNesting {
				scan.refuse("more than %d blocks within each other", maxNesting)
			}
			if in.op == opLoop {
				f.loops++
				f.loopNesting = max(f.loopNesting, bytes.Count(open, []byte{opLoop}))
			}
		case opEnd:
			if ended = len(open) == 0; !ended {
				open = open[:len(open)-1]
			}
		case opCall, opCallInd:
			f.calls = true
		}
		f.branches += in.branches()
		f32, f64 := canonicalises(in.op)
		f.floats = f.floats || f32 || f64
	}
	if !scan.done() {
		scan.refuse("instructions after a function's end")
	}
	return f
}

// checkForm refuses a stranger's function that would keep a compiler busy.
func (p *program) checkForm(r *reader, f facts) {
	if p.rules.Known {
		return
	}
	p.loops += f.loops
	switch {
	case r.end-r.at > maxBody:
		r.refuse("a function of %d bytes; at most %d", r.end-r.at, maxBody)
	case f.loops > maxLoops || f.loopNesting > maxLoopNesting || p.loops > maxAllLoops:
		r.refuse("too many loops: at most %d in a function, %d within each other, %d in all", maxLoops, maxLoopNesting, maxAllLoops)
	case f.branches > maxBranches:
		r.refuse("%d branches in a function; at most %d", f.branches, maxBranches)
	}
}

// frameSize is how many instructions, parameters and locals of a stranger's
// function count as a frame.
const frameSize = 2048

func (p *program) frames(f facts) int64 {
	if p.rules.Known {
		return 1
	}
	return 1 + int64((f.instructions+f.locals)/frameSize)
}

// body is a function's body while it is written anew.
type body struct {
	added
	out     []byte
	segment []byte // a straight run of instructions whose work is not charged yet
	work    int64  // of the segment
	checked bool   // the segment begins with a check
}

// flush writes the segment behind the charge for it.
func (b *body) flush() {
	if b.work > 0 || b.checked {
		b.out = b.charge(b.out, b.work)
	}
	if b.checked {
		b.out = b.checkWork(b.out)
	}
	b.out = append(b.out, b.segment...)
	b.segment, b.work, b.checked = b.segment[:0], 0, false
}

// meterBody writes a body anew. A function that calls others is put into a block,
// so that all its ways out lead through the one place where its frame is closed.
func (p *program) meterBody(original *reader, s signature, a added) []byte {
	r := *original
	f := survey(&r, s)
	p.checkForm(&r, f)
	b := &body{added: a, checked: true, work: int64(roundWork + f.locals/localsWork)}
	b.out = append(appendU32(b.out, f.groups), f.declarations...)
	if f.floats { // the scratch locals, f32 and then f64
		b.out = append(appendU32(nil, f.groups+2), f.declarations...)
		b.out = append(b.out, 1, typeF32, 1, typeF64)
	}
	frames := p.frames(f)
	if f.calls {
		b.out = a.enter(b.out, frames, p.rules.Calls)
		b.out = append(b.out, opBlock)
		b.out = p.resultBlock(b.out, s.results)
	}
	for nesting := 0; nesting >= 0; {
		in := r.next()
		switch in.op {
		case opBlock, opLoop, opIf:
			nesting++
		case opEnd:
			nesting--
		}
		p.meterInstruction(b, &r, in, f, nesting)
	}
	if f.calls {
		b.out = append(a.leave(b.out, frames), opEnd)
	}
	return b.out
}

// resultBlock writes the type of a block without parameters.
func (p *program) resultBlock(b []byte, results []byte) []byte {
	switch len(results) {
	case 0:
		return append(b, typeNone)
	case 1:
		return append(b, results[0])
	}
	return appendSigned(b, int64(p.typeOf(signature{nil, results})))
}

// meterInstruction adds one instruction to the segment. Where execution may come
// from elsewhere or go elsewhere, the segment ends.
func (p *program) meterInstruction(b *body, r *reader, in instruction, f facts, nesting int) {
	code := r.data[in.start:in.end]
	switch in.op {
	case opLoop:
		b.flush()
		b.out = append(b.out, code...)
		b.checked, b.work = true, roundWork
		return
	case opElse, opEnd:
		b.flush()
		b.out = append(b.out, code...)
		return
	}
	b.work += in.work()
	switch {
	case in.op == opReturn && f.calls:
		b.segment = appendU32(append(b.segment, opBr), uint32(nesting))
		b.flush()
		return
	case in.op == opMemoryGrow && len(p.memories) > 0:
		b.segment = appendU32(append(b.segment, opCall), b.growMemory)
	case in.op == opMisc && in.misc == miscTableGrow:
		if int(in.index) >= p.tables {
			r.refuse("table %d does not exist", in.index)
		}
		b.segment = appendU32(append(b.segment, opCall), b.growTable[in.index])
	case in.op == opMisc && in.isBulk():
		b.segment = appendU32(append(b.segment, opCall), b.bulk)
	}
	b.segment = append(b.segment, code...)
	b.segment = canonicalNaN(b.segment, in.op, uint32(f.locals))
	switch in.op {
	case opIf, opBr, opBrIf, opBrTable, opReturn, opUnreachable:
		b.flush()
	}
}

// isBulk reports whether an instruction's topmost operand is a length on which its
// time depends.
func (in instruction) isBulk() bool {
	switch in.misc {
	case miscMemInit, miscMemCopy, miscMemFill, miscTableInit, miscTableCopy, miscTableFill:
		return true
	}
	return false
}

// canonicalNaN replaces the number that an instruction left on the stack, if it is
// a NaN, by the canonical one: x, NaN, x == x, select. scratch is the first of the
// two locals for it.
func canonicalNaN(b []byte, op byte, scratch uint32) []byte {
	f32, f64 := canonicalises(op)
	switch {
	case f32:
		b = appendU32(append(b, opLocalTee), scratch)
		b = append(b, opF32Const, 0, 0, 0xc0, 0x7f)
		b = appendU32(append(b, opLocalGet), scratch)
		b = appendU32(append(b, opLocalGet), scratch)
		b = append(b, opF32Eq, opSelect)
	case f64:
		scratch++
		b = appendU32(append(b, opLocalTee), scratch)
		b = append(b, opF64Const, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f)
		b = appendU32(append(b, opLocalGet), scratch)
		b = appendU32(append(b, opLocalGet), scratch)
		b = append(b, opF64Eq, opSelect)
	}
	return b
}
