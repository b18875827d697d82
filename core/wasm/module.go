package wasm

import "slices"

// Sections, in the order in which a module has them.
const (
	sectionType      = 1
	sectionImport    = 2
	sectionFunction  = 3
	sectionTable     = 4
	sectionMemory    = 5
	sectionGlobal    = 6
	sectionExport    = 7
	sectionStart     = 8
	sectionElement   = 9
	sectionDataCount = 12
	sectionCode      = 10
	sectionData      = 11
)

var sectionOrder = []byte{sectionType, sectionImport, sectionFunction, sectionTable, sectionMemory, sectionGlobal,
	sectionExport, sectionStart, sectionElement, sectionDataCount, sectionCode, sectionData}

type signature struct{ params, results []byte }

// program is a module that was read.
type program struct {
	rules    Rules
	sections map[byte]*reader // the content of each; custom sections are dropped

	types     []signature
	imports   []Import
	functions []uint32 // the type of each function that is no import
	memories  []memoryLimits
	tables    int
	globals   int // the module's own
	exports   map[string]bool
	start     int64 // the function that is called first; -1 where there is none
	bodies    []*reader
	loops     int // of the bodies that were checked
}

type memoryLimits struct{ min, max uint32 }

func parse(module []byte, rules Rules) *program {
	r := &reader{module, 0, len(module)}
	if len(module) < 8 || string(module[:8]) != "\x00asm\x01\x00\x00\x00" {
		r.refuse("no WebAssembly module of version 1")
	}
	r.take(8)
	p := &program{rules: rules, sections: map[byte]*reader{}, exports: map[string]bool{}, start: -1}
	last := -1
	for !r.done() {
		id := r.byte()
		content := r.part(int(min(r.u32(), 1<<30)))
		if id == 0 {
			content.name()
			continue
		}
		place := slices.Index(sectionOrder, id)
		if place <= last {
			r.refuse("section %d is unknown, out of order or there twice", id)
		}
		last = place
		p.sections[id] = content
	}
	p.readTypes()
	p.readImports()
	p.readFunctions()
	p.readTables()
	p.readMemories()
	p.readGlobals()
	p.readExports()
	if r := p.sections[sectionStart]; r != nil {
		start := *r
		p.start = int64(start.u32())
	}
	p.readBodies()
	return p
}

// each reads every element of a section that is a vector.
func (p *program) each(id byte, most int, what string, read func(r *reader)) {
	section := p.sections[id]
	if section == nil {
		return
	}
	r := *section
	for range r.count(most, what) {
		read(&r)
	}
	if !r.done() {
		r.refuse("more bytes than %s", what)
	}
}

func (p *program) readTypes() {
	list := func(r *reader) []byte {
		types := make([]byte, r.count(maxParams, "parameters or results"))
		for i := range types {
			types[i] = r.valueType()
		}
		return types
	}
	p.each(sectionType, maxTypes, "types", func(r *reader) {
		if r.byte() != 0x60 {
			r.refuse("a type that is no function's")
		}
		params := list(r)
		p.types = append(p.types, signature{params, list(r)})
	})
}

func (p *program) typeAt(r *reader) (uint32, signature) {
	i := r.u32()
	if int(i) >= len(p.types) {
		r.refuse("type %d does not exist", i)
	}
	return i, p.types[i]
}

func (p *program) readImports() {
	p.each(sectionImport, maxImports, "imports", func(r *reader) {
		module, name := r.name(), r.name()
		if kind := r.byte(); kind != 0 {
			r.refuse("import %.64q.%.64q is no function: a module brings its own memory, tables and globals", module, name)
		}
		_, s := p.typeAt(r)
		p.imports = append(p.imports, Import{module, name, s.params, s.results})
	})
}

func (p *program) readFunctions() {
	p.each(sectionFunction, maxFunctions, "functions", func(r *reader) {
		i, _ := p.typeAt(r)
		p.functions = append(p.functions, i)
	})
}

func (p *program) readTables() {
	p.each(sectionTable, maxTables, "tables", func(r *reader) {
		if t := r.byte(); t != typeFuncref && t != typeExternref {
			r.refuse("a table of an unknown kind")
		}
		if least, _ := r.limits("table"); least > p.rules.Elements {
			r.refuse("a table of %d elements; at most %d", least, p.rules.Elements)
		}
		p.tables++
	})
}

func (p *program) readMemories() {
	p.each(sectionMemory, 1, "memories", func(r *reader) {
		least, most := r.limits("memory")
		if least > p.rules.Pages {
			r.refuse("a memory of %d pages of 64 KiB; at most %d", least, p.rules.Pages)
		}
		if most < 0 || most > int64(p.rules.Pages) {
			most = int64(p.rules.Pages)
		}
		p.memories = append(p.memories, memoryLimits{least, uint32(most)})
	})
}

func (p *program) readGlobals() {
	p.each(sectionGlobal, maxGlobals, "globals", func(r *reader) {
		r.valueType()
		r.byte()
		for r.next().op != opEnd {
		}
		p.globals++
	})
}

func (p *program) readExports() {
	p.each(sectionExport, maxExports, "exports", func(r *reader) {
		name := r.name()
		if len(name) >= len(reserved) && name[:len(reserved)] == reserved {
			r.refuse("export %.64q: names that begin with %s are the meter's", name, reserved)
		}
		if r.byte() == 0 {
			p.exports[name] = true
		}
		r.u32()
	})
}

func (p *program) readBodies() {
	p.each(sectionCode, maxFunctions, "function bodies", func(r *reader) {
		p.bodies = append(p.bodies, r.part(int(min(r.u32(), 1<<30))))
	})
	if len(p.bodies) != len(p.functions) {
		panic(&Refusal{0, "functions without bodies, or bodies without functions"})
	}
}
