// Package wasmtest assembles small WebAssembly modules for tests.
package wasmtest

// Value types.
const (
	I32 = 0x7f
	I64 = 0x7e
	F32 = 0x7d
	F64 = 0x7c
)

// Import is an imported function.
type Import struct {
	Module, Name    string
	Params, Results []byte
}

// Func is a function; Code is its instructions, the last end included.
type Func struct {
	Export          string // "" where it is not exported
	Params, Results []byte
	Locals          []byte
	Code            []byte
}

// Module is a module. Functions are numbered from the imports on.
type Module struct {
	Imports []Import
	Funcs   []Func
	Memory  []uint32 // nil, or the least and, if there is one, the most pages; exported as "memory"
	Table   []uint32 // nil, or the like for a table of functions, filled with all Funcs
	Globals []byte   // value types, all mutable and zero
	Data    string   // at 0
	Start   *uint32
	Custom  string // the name of a custom section at the end, "" for none
}

// Bytes assembles the module.
func (m Module) Bytes() []byte {
	b := []byte("\x00asm\x01\x00\x00\x00")
	types, imports, functions, codes := [][]byte{}, [][]byte{}, [][]byte{}, [][]byte{}
	for _, i := range m.Imports {
		imports = append(imports, Cat(Name(i.Module), Name(i.Name), []byte{0}, U32(uint32(len(types)))))
		types = append(types, signature(i.Params, i.Results))
	}
	exports := [][]byte{}
	for n, f := range m.Funcs {
		functions = append(functions, U32(uint32(len(types))))
		types = append(types, signature(f.Params, f.Results))
		body := U32(uint32(len(f.Locals)))
		for _, l := range f.Locals {
			body = append(body, 1, l)
		}
		body = append(body, f.Code...)
		codes = append(codes, Cat(U32(uint32(len(body))), body))
		if f.Export != "" {
			exports = append(exports, Cat(Name(f.Export), []byte{0}, U32(uint32(len(m.Imports)+n))))
		}
	}
	if m.Memory != nil {
		exports = append(exports, Cat(Name("memory"), []byte{2, 0}))
	}
	b = section(b, 1, vector(types))
	b = section(b, 2, vector(imports))
	b = section(b, 3, vector(functions))
	if m.Table != nil {
		b = section(b, 4, Cat([]byte{1, 0x70}, limits(m.Table)))
	}
	if m.Memory != nil {
		b = section(b, 5, Cat([]byte{1}, limits(m.Memory)))
	}
	globals := [][]byte{}
	for _, t := range m.Globals {
		zero := map[byte][]byte{I32: {0x41, 0}, I64: {0x42, 0}, F32: {0x43, 0, 0, 0, 0}, F64: {0x44, 0, 0, 0, 0, 0, 0, 0, 0}}[t]
		globals = append(globals, Cat([]byte{t, 1}, zero, []byte{0x0b}))
	}
	b = section(b, 6, vector(globals))
	b = section(b, 7, vector(exports))
	if m.Start != nil {
		b = section(b, 8, U32(*m.Start))
	}
	if m.Table != nil {
		all := [][]byte{}
		for n := range m.Funcs {
			all = append(all, U32(uint32(len(m.Imports)+n)))
		}
		b = section(b, 9, Cat([]byte{1, 0, 0x41, 0, 0x0b}, vector(all)))
	}
	b = section(b, 10, vector(codes))
	if m.Data != "" {
		b = section(b, 11, Cat([]byte{1, 0, 0x41, 0, 0x0b}, Name(m.Data)))
	}
	if m.Custom != "" {
		b = section(b, 0, Cat(Name(m.Custom), []byte("anything")))
	}
	return b
}

func signature(params, results []byte) []byte {
	return Cat([]byte{0x60}, U32(uint32(len(params))), params, U32(uint32(len(results))), results)
}

func limits(l []uint32) []byte {
	if len(l) == 1 {
		return Cat([]byte{0}, U32(l[0]))
	}
	return Cat([]byte{1}, U32(l[0]), U32(l[1]))
}

func section(b []byte, id byte, content []byte) []byte {
	if len(content) == 1 && content[0] == 0 && id != 8 { // an empty vector
		return b
	}
	return Cat(b, []byte{id}, U32(uint32(len(content))), content)
}

func vector(elements [][]byte) []byte {
	return append(U32(uint32(len(elements))), Cat(elements...)...)
}

// Name is a string behind its length.
func Name(s string) []byte { return append(U32(uint32(len(s))), s...) }

// Cat concatenates.
func Cat(parts ...[]byte) []byte {
	var b []byte
	for _, p := range parts {
		b = append(b, p...)
	}
	return b
}

// U32 is an unsigned LEB128 number.
func U32(v uint32) []byte {
	var b []byte
	for v >= 0x80 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v))
}

// I is the code of i32.const.
func I(v int32) []byte {
	b := []byte{0x41}
	for {
		low := byte(v & 0x7f)
		v >>= 7
		if v == 0 && low&0x40 == 0 || v == -1 && low&0x40 != 0 {
			return append(b, low)
		}
		b = append(b, low|0x80)
	}
}
