package wasm

// Value types.
const (
	typeI32       = 0x7f
	typeI64       = 0x7e
	typeF32       = 0x7d
	typeF64       = 0x7c
	typeFuncref   = 0x70
	typeExternref = 0x6f
	typeNone      = 0x40 // of a block without a result
)

// The instructions that metering looks at or writes.
const (
	opUnreachable = 0x00
	opNop         = 0x01
	opBlock       = 0x02
	opLoop        = 0x03
	opIf          = 0x04
	opElse        = 0x05
	opEnd         = 0x0b
	opBr          = 0x0c
	opBrIf        = 0x0d
	opBrTable     = 0x0e
	opReturn      = 0x0f
	opCall        = 0x10
	opCallInd     = 0x11
	opSelect      = 0x1b
	opLocalGet    = 0x20
	opLocalTee    = 0x22
	opGlobalGet   = 0x23
	opGlobalSet   = 0x24
	opMemorySize  = 0x3f
	opMemoryGrow  = 0x40
	opI32Const    = 0x41
	opI64Const    = 0x42
	opF32Const    = 0x43
	opF64Const    = 0x44
	opI32GtS      = 0x4a
	opI64LtS      = 0x53
	opI64GtU      = 0x56
	opF32Eq       = 0x5b
	opF64Eq       = 0x61
	opI32Add      = 0x6a
	opI32Sub      = 0x6b
	opI64Add      = 0x7c
	opI64Sub      = 0x7d
	opI64Mul      = 0x7e
	opI64ShrU     = 0x88
	opExtendU     = 0xad // i64.extend_i32_u
	opRefFunc     = 0xd2
	opRefNull     = 0xd0
	opMisc        = 0xfc
	miscMemInit   = 8
	miscMemCopy   = 10
	miscMemFill   = 11
	miscTableInit = 12
	miscTableCopy = 14
	miscTableGrow = 15
	miscTableSize = 16
	miscTableFill = 17
)

// instruction is one decoded instruction.
type instruction struct {
	op         byte
	misc       uint32 // the instruction after opMisc
	index      uint32 // the table of a miscTableGrow
	targets    int    // of an opBrTable
	start, end int    // in the module
}

// next decodes one instruction, its immediate operands included.
func (r *reader) next() instruction {
	in := instruction{start: r.at}
	in.op = r.byte()
	switch op := in.op; {
	case op == opBlock || op == opLoop || op == opIf:
		r.blockType()
	case op == opBrTable:
		for range r.count(maxTargets, "branch targets") + 1 {
			r.u32()
			in.targets++
		}
	case op == opBr, op == opBrIf, op == opCall, op >= opLocalGet && op <= 0x26, op == opRefFunc:
		r.u32()
	case op == opCallInd:
		r.u32()
		r.u32()
	case op == 0x1c: // select with a type
		for range r.count(maxParams, "types of a select") {
			r.valueType()
		}
	case op >= 0x28 && op <= 0x3e: // loads and stores
		r.u32()
		r.u32()
	case op == opMemorySize, op == opMemoryGrow:
		r.byte()
	case op == opI32Const:
		r.signed(32)
	case op == opI64Const:
		r.signed(64)
	case op == opF32Const:
		r.take(4)
	case op == opF64Const:
		r.take(8)
	case op == opRefNull:
		r.byte()
	case op <= opNop, op == opElse, op == opEnd, op == opReturn, op == 0x1a, op == opSelect, op >= 0x45 && op <= 0xc4, op == 0xd1:
		// no operands
	case op == opMisc:
		in.misc = r.u32()
		in.index = r.miscOperands(in.misc)
	default:
		r.at = in.start
		r.refuse("%s", unknownInstruction(op))
	}
	in.end = r.at
	return in
}

func unknownInstruction(op byte) string {
	switch op {
	case 0xfd:
		return "SIMD is not allowed: its relaxed instructions differ from machine to machine"
	case 0xfe:
		return "threads (atomic instructions) are not allowed: their order differs from run to run"
	case 0x12, 0x13:
		return "tail calls are not allowed"
	}
	return "an instruction that WebAssembly 2.0 does not have"
}

func (r *reader) miscOperands(misc uint32) (table uint32) {
	switch misc {
	case 0, 1, 2, 3, 4, 5, 6, 7: // saturating truncations
	case miscMemInit:
		r.u32()
		r.byte()
	case miscMemCopy:
		r.take(2)
	case miscMemFill:
		r.byte()
	case miscTableInit, miscTableCopy:
		r.u32()
		r.u32()
	case 9, 13: // data.drop, elem.drop
		r.u32()
	case miscTableGrow, miscTableSize, miscTableFill:
		return r.u32()
	default:
		r.refuse("an instruction that WebAssembly 2.0 does not have")
	}
	return 0
}

func (r *reader) blockType() {
	at := r.at
	t := r.signed(33)
	if t >= 0 {
		return
	}
	if r.at = at; t != -64 { // typeNone
		r.valueType()
		return
	}
	r.byte()
}

// canonicalises reports whether an instruction makes a NaN whose bits the
// standard leaves open, and of which type.
func canonicalises(op byte) (f32, f64 bool) {
	f32 = op >= 0x8d && op <= 0x97 || op == 0xb6 // ceil to max; demote
	f64 = op >= 0x9b && op <= 0xa5 || op == 0xbb // ceil to max; promote
	return f32, f64
}

// work is what an instruction costs before it executes.
func (in instruction) work() int64 {
	switch in.op {
	case opBlock, opLoop, opElse, opEnd, opNop:
		return 0
	}
	return 1
}

// branches is how many ways an instruction may go on.
func (in instruction) branches() int {
	switch in.op {
	case opIf, opBr, opBrIf:
		return 1
	}
	return in.targets
}
