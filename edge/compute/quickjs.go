package compute

import (
	_ "unsafe" // for go:linkname

	_ "github.com/fastschema/qjs" // has the engine's bytes
	"github.com/jurat-network/jurat"
)

// quickJS is QuickJS-ng compiled to WebAssembly. The module that carries it keeps
// it to itself, and with it a Go API that this package does not use: it gives
// scripts the machine's clock and files. Taking the bytes by their name spares a
// copy of foreign code in this repository.
//
//go:linkname quickJS github.com/fastschema/qjs.wasmBytes
var quickJS []byte

// quickJSHash pins the engine: two oracles with different engines must not answer
// one job.
var quickJSHash = jurat.Hash{
	0x15, 0x3d, 0xb0, 0x7b, 0xe1, 0xf4, 0xb4, 0x8b, 0xd4, 0xca, 0x4a, 0xd1, 0x6f, 0xb1, 0xbb, 0xb5,
	0x75, 0x3c, 0xb9, 0xad, 0xcf, 0x99, 0x60, 0xa3, 0xa4, 0x4d, 0x98, 0xf2, 0x50, 0xa9, 0xcf, 0xe6,
}
