package wasm

// growWork is the work of growing memory by one page.
const growWork = 1024

// Places of what metering adds, after what the module has.
type added struct {
	work, calls, stop uint32   // globals
	bulk              uint32   // function (n i32) i32 that charges for n bytes or elements
	growMemory        uint32   // function (pages i32) i32 that charges, or stops
	growTable         []uint32 // the like for each table, without a charge by page
}

func (p *program) places() added {
	next := uint32(len(p.imports) + len(p.functions))
	a := added{
		work:  uint32(p.globals),
		calls: uint32(p.globals) + 1,
		stop:  uint32(p.globals) + 2,
		bulk:  next, growMemory: next + 1,
	}
	next += 2
	for range p.tables {
		a.growTable = append(a.growTable, next)
		next++
	}
	return a
}

// metered writes the module anew.
func (p *program) metered() Metered {
	a := p.places()
	lengthType := p.typeOf(signature{[]byte{typeI32}, []byte{typeI32}})
	bodies := make([][]byte, 0, len(p.bodies)+2+p.tables)
	for i, body := range p.bodies {
		bodies = append(bodies, p.meterBody(body, p.types[p.functions[i]], a))
	}
	bodies = append(bodies, p.bulkBody(a), p.growMemoryBody(a))
	for i := range p.tables {
		bodies = append(bodies, p.growTableBody(a, uint32(i)))
	}
	functions := append([]uint32(nil), p.functions...)
	for range len(bodies) - len(p.bodies) {
		functions = append(functions, lengthType)
	}

	out := []byte("\x00asm\x01\x00\x00\x00")
	for _, id := range sectionOrder {
		var content []byte
		switch id {
		case sectionType:
			content = p.typeSection()
		case sectionFunction:
			content = appendU32(nil, uint32(len(functions)))
			for _, t := range functions {
				content = appendU32(content, t)
			}
		case sectionMemory:
			content = p.memorySection()
		case sectionGlobal:
			content = p.globalSection()
		case sectionExport:
			content = p.exportSection(a)
		case sectionStart: // its function is exported instead
		case sectionCode:
			content = appendU32(nil, uint32(len(bodies)))
			for _, b := range bodies {
				content = append(appendU32(content, uint32(len(b))), b...)
			}
		default:
			if r := p.sections[id]; r != nil {
				content = r.data[r.at:r.end]
			}
		}
		if content != nil {
			out = append(out, id)
			out = append(appendU32(out, uint32(len(content))), content...)
		}
	}
	return Metered{out, p.imports, p.exports, len(p.memories) > 0}
}

// typeOf returns the index of a function's type, which it adds where it is new.
func (p *program) typeOf(s signature) uint32 {
	for i, t := range p.types {
		if string(t.params) == string(s.params) && string(t.results) == string(s.results) {
			return uint32(i)
		}
	}
	p.types = append(p.types, s)
	return uint32(len(p.types) - 1)
}

func (p *program) typeSection() []byte {
	b := appendU32(nil, uint32(len(p.types)))
	for _, t := range p.types {
		b = append(b, 0x60)
		b = append(appendU32(b, uint32(len(t.params))), t.params...)
		b = append(appendU32(b, uint32(len(t.results))), t.results...)
	}
	return b
}

func (p *program) memorySection() []byte {
	if len(p.memories) == 0 {
		return nil
	}
	b := []byte{1, 1}
	return appendU32(appendU32(b, p.memories[0].min), p.memories[0].max)
}

// elements returns the elements of a section that is a vector, and their number
// with more added.
func (p *program) elements(id byte, more int) []byte {
	section := p.sections[id]
	if section == nil {
		return appendU32(nil, uint32(more))
	}
	r := *section
	n := r.u32()
	return append(appendU32(nil, n+uint32(more)), r.data[r.at:r.end]...)
}

func (p *program) globalSection() []byte {
	b := p.elements(sectionGlobal, 3)
	b = append(b, typeI64, 1, opI64Const)
	b = append(appendSigned(b, p.rules.Work), opEnd)
	return append(b, typeI32, 1, opI32Const, 0, opEnd, typeI32, 1, opI32Const, 0, opEnd)
}

func (p *program) exportSection(a added) []byte {
	more := 3
	if p.start >= 0 {
		more++
	}
	b := p.elements(sectionExport, more)
	if p.start >= 0 {
		b = appendU32(append(appendName(b, StartFunction), 0), uint32(p.start))
	}
	b = appendU32(append(appendName(b, WorkGlobal), 3), a.work)
	b = appendU32(append(appendName(b, CallsGlobal), 3), a.calls)
	return appendU32(append(appendName(b, StopGlobal), 3), a.stop)
}

// bulkBody charges for the length of a bulk instruction and returns it.
func (p *program) bulkBody(a added) []byte {
	b := []byte{0} // no locals
	b = appendU32(append(b, opGlobalGet), a.work)
	b = append(b, opLocalGet, 0, opExtendU, opI64Const, 3, opI64ShrU, opI64Sub)
	b = appendU32(append(b, opGlobalSet), a.work)
	b = a.checkWork(b)
	return append(b, opLocalGet, 0, opEnd)
}

// growMemoryBody stops a module that asks for more pages than it may have, and
// charges for what it gets.
func (p *program) growMemoryBody(a added) []byte {
	b := []byte{0}
	if len(p.memories) == 0 {
		return append(b, opLocalGet, 0, opEnd) // nothing calls it
	}
	b = append(b, opMemorySize, 0)
	b = a.stopAbove(b, p.rules.Pages, StopMemory)
	b = appendU32(append(b, opGlobalGet), a.work)
	b = append(b, opLocalGet, 0, opExtendU, opI64Const)
	b = append(appendSigned(b, growWork), opI64Mul, opI64Sub)
	b = appendU32(append(b, opGlobalSet), a.work)
	b = a.checkWork(b)
	return append(b, opLocalGet, 0, opEnd)
}

func (p *program) growTableBody(a added, table uint32) []byte {
	b := []byte{0}
	b = appendU32(append(b, opMisc, miscTableSize), table)
	b = a.stopAbove(b, p.rules.Elements, StopTable)
	b = append(b, opLocalGet, 0)
	b = appendU32(append(b, opCall), a.bulk)
	return append(b, opEnd)
}

// stopAbove adds the function's parameter to the size on the stack and stops the
// module with a code where the sum is above most.
func (a added) stopAbove(b []byte, most uint32, code int64) []byte {
	b = append(b, opExtendU, opLocalGet, 0, opExtendU, opI64Add, opI64Const)
	b = append(appendSigned(b, int64(most)), opI64GtU, opIf, typeNone, opI32Const)
	b = appendSigned(b, code)
	b = appendU32(append(b, opGlobalSet), a.stop)
	return append(b, opUnreachable, opEnd)
}

// charge takes work from what is left.
func (a added) charge(b []byte, work int64) []byte {
	b = appendU32(append(b, opGlobalGet), a.work)
	b = append(appendSigned(append(b, opI64Const), work), opI64Sub)
	return appendU32(append(b, opGlobalSet), a.work)
}

// checkWork stops the module where nothing is left.
func (a added) checkWork(b []byte) []byte {
	b = appendU32(append(b, opGlobalGet), a.work)
	return append(b, opI64Const, 0, opI64LtS, opIf, typeNone, opUnreachable, opEnd)
}

// enter opens frames and stops the module where they are too many; leave closes
// them.
func (a added) enter(b []byte, frames int64, most int32) []byte {
	b = appendU32(append(b, opGlobalGet), a.calls)
	b = append(appendSigned(append(b, opI32Const), frames), opI32Add)
	b = appendU32(append(b, opGlobalSet), a.calls)
	b = appendU32(append(b, opGlobalGet), a.calls)
	b = appendSigned(append(b, opI32Const), int64(most))
	return append(b, opI32GtS, opIf, typeNone, opUnreachable, opEnd)
}

func (a added) leave(b []byte, frames int64) []byte {
	b = appendU32(append(b, opGlobalGet), a.calls)
	b = append(appendSigned(append(b, opI32Const), frames), opI32Sub)
	return appendU32(append(b, opGlobalSet), a.calls)
}
