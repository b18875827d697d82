package jurat_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/jurat-network/jurat"

// coreMayImport lists, besides core itself, everything that core may import:
// arithmetic, encodings and hashes. No clock, network, disk, logger, lock or
// source of randomness is on it.
var coreMayImport = []string{
	"bytes", "cmp", "container/heap", "crypto/sha256", "crypto/subtle",
	"encoding", "encoding/binary", "encoding/hex", "encoding/json", "errors", "fmt", "hash",
	"io", "iter", "maps", "math", "math/big", "math/bits", "slices", "sort", "strconv", "strings", "unicode", "unicode/utf8",
	"crypto/aes", "crypto/cipher", "crypto/hkdf", "crypto/hmac",
	"github.com/cloudflare/circl/simd/keccakf1600", "golang.org/x/sys/cpu", // which instructions there are
	"golang.org/x/crypto/chacha20poly1305", "golang.org/x/crypto/hkdf", "golang.org/x/crypto/sha3",
	"github.com/consensys/gnark-crypto/ecc/secp256k1",
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fp",
	"github.com/consensys/gnark-crypto/ecc/secp256k1/fr",
	"github.com/decred/dcrd/dcrec/secp256k1/v4",
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa",
}

// roomMayImport holds one room's own exceptions, each for a reason.
var roomMayImport = map[string][]string{
	"core/operator": {"github.com/ethereum/go-ethereum/crypto"}, // libsecp256k1: pure, and three times as fast
	"core/drand":    {"github.com/consensys/gnark-crypto/ecc/bls12-381"},
	// HPKE draws its ephemeral keys itself; whoever opens draws nothing.
	"core/seal/envelope": {"crypto/ecdh", "crypto/hpke"},
	// YAML's syntax tree without its decoder, and the types that documents are read into.
	"core/document": {"reflect", "github.com/goccy/go-yaml/ast", "github.com/goccy/go-yaml/lexer", "github.com/goccy/go-yaml/parser", "github.com/goccy/go-yaml/token"},
	// Decimal arithmetic, JSONPath, XPath, CSV and CBOR over bytes that are given, Go's parser for formulas, and
	// the syntax of addresses: nothing is looked up.
	"core/job": {"encoding/csv", "encoding/xml", "golang.org/x/net/html",
		"github.com/antchfx/htmlquery", "github.com/antchfx/xmlquery", "github.com/antchfx/xpath", "net/url", "go/ast", "go/parser", "go/scanner", "go/token", "github.com/cockroachdb/apd/v3", "github.com/ohler55/ojg/jp", "github.com/fxamacker/cbor/v2"},
}

// simMayImport is what the simulator needs besides: a generator that is seeded
// and passed by hand, and reflection to hash what it explores.
var simMayImport = []string{"math/rand/v2", "reflect"}

// coreMayCall restricts packages that are partly impure to their pure names.
var coreMayCall = map[string][]string{
	"fmt": {"Sprintf", "Sprint", "Sprintln", "Errorf", "Append", "Appendf", "Appendln", "Fprintf", "Fprint", "Fprintln", "Stringer", "Formatter", "State", "GoStringer"},
	// Both can also fetch a document by its URL.
	"github.com/antchfx/htmlquery": {"CreateXPathNavigator"},
	"github.com/antchfx/xmlquery":  {"CreateXPathNavigator", "Parse", "Node"},
	"math/rand/v2":                 {"New", "NewPCG", "Rand", "PCG", "Source"},
}

// mayRound are the core's files with floating-point numbers, none of which is in what
// members agree on: processors differ in what they fuse (arm64 rounds x*y+z once, amd64
// twice), so a sworn byte may hang on none.
var mayRound = []string{
	"core/draw/chance.go", // a chance that people are told
	"core/sum/result.go",  // how wide a search's steps are: it finds the same
}

// enclaveMayImport lists what the trusted room joins; only cmd/jurat, and tests, join it.
var enclaveMayImport = []string{"edge/compute", "edge/attest", "enclave"}

// TestRings keeps the three rings apart: core imports only core and pure
// arithmetic, starts no goroutine and opens no channel; edge rooms never import
// each other; only edge/chain speaks to an Ethereum client; the enclave's room is
// out of every oracle's reach.
func TestRings(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != "." && skipDir(name, d.Name()):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		src, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		files++
		breaches, err := checkFile(filepath.ToSlash(name), src)
		for _, b := range breaches {
			t.Error(b)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 10 {
		t.Fatalf("only %d files were checked; the walk is broken", files)
	}
}

// TestRingsNotice shows that every rule bites.
func TestRingsNotice(t *testing.T) {
	for _, c := range []struct{ file, src, want string }{
		{"core/round/x.go", `package round; import "time"; var _ time.Time`, `imports "time"`},
		{"core/round/x.go", `package round; import "crypto/rand"; var _ = rand.Reader`, `imports "crypto/rand"`},
		{"core/round/x.go", `package round; import "math/rand/v2"; var _ rand.Rand`, `imports "math/rand/v2"`},
		{"core/round/x.go", `package round; import "github.com/jurat-network/jurat/edge/store"; var _ store.Store`, `imports "github.com/jurat-network/jurat/edge/store"`},
		{"core/round/x.go", `package round; import "github.com/jurat-network/jurat/sim"; var _ sim.Plan`, `imports "github.com/jurat-network/jurat/sim"`},
		{"report.go", `package jurat; import "fmt"; func f() { fmt.Println() }`, "fmt.Println"},
		{"sim/x.go", `package sim; import "math/rand/v2"; var _ = rand.Uint64()`, "rand.Uint64"},
		{"sim/x.go", `package sim; import . "fmt"`, "dot import"},
		{"sim/x.go", `package sim; func f() { go f() }`, "goroutine"},
		{"sim/x.go", `package sim; var _ chan int`, "channel"},
		{"core/outcome/x.go", `package outcome; func f(a int) int { return int(float64(a)) }`, "float64"},
		{"core/job/x.go", `package job; var x = 1e3`, "1e3"},
		{"edge/p2p/x.go", `package p2p; import "github.com/jurat-network/jurat/edge/store"`, "edge/store"},
		{"edge/p2p/x.go", `package p2p; import "github.com/jurat-network/jurat/node"`, "jurat/node"},
		{"edge/api/x.go", `package api; import "github.com/ethereum/go-ethereum/ethclient"`, "ethclient"},
		{"node/x.go", `package node; import "github.com/jurat-network/jurat/enclave"; var _ enclave.Question`, "jurat/enclave"},
		{"enclave/x.go", `package enclave; import "github.com/jurat-network/jurat/edge/store"; var _ store.Store`, "edge/store"},
	} {
		got, err := checkFile(c.file, []byte(c.src))
		if err != nil || len(got) != 1 || !strings.Contains(got[0], c.want) {
			t.Errorf("%s: %s: got %q, %v; want one breach about %q", c.file, c.src, got, err, c.want)
		}
	}
	for _, c := range []struct{ file, src string }{
		{"sim/x.go", `package sim; import "math/rand/v2"; var _ = rand.New(rand.NewPCG(1, 2)).Uint64()`},
		{"core/round/x.go", `package round; import "github.com/jurat-network/jurat/core/outcome"`},
		{"edge/chain/x.go", `package chain; import ("github.com/ethereum/go-ethereum/ethclient"; "github.com/jurat-network/jurat/edge/chain/bindings")`},
		{"node/x.go", `package node; import ("time"; "github.com/jurat-network/jurat/edge/store")`},
	} {
		if got, err := checkFile(c.file, []byte(c.src)); err != nil || len(got) != 0 {
			t.Errorf("%s: %s: got %q, %v; want no breach", c.file, c.src, got, err)
		}
	}
}

func skipDir(name, base string) bool {
	if _, err := os.Stat(filepath.Join(name, "go.mod")); err == nil {
		return true // another module
	}
	return base == "testdata" || base == "node_modules" || strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_")
}

// checkFile returns what a file of this module does that its ring forbids.
func checkFile(name string, src []byte) (breaches []string, err error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, src, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	room := path.Dir(name)
	report := func(p token.Pos, format string, args ...any) {
		at := fset.Position(p)
		breaches = append(breaches, fmt.Sprintf("%s:%d: %s", at.Filename, at.Line, fmt.Sprintf(format, args...)))
	}
	names := map[string]string{} // local package name → import path
	for _, spec := range f.Imports {
		p, _ := strconv.Unquote(spec.Path.Value)
		if !mayImport(room, p) {
			report(spec.Pos(), "%s imports %q, which its ring forbids", room, p)
			continue
		}
		local := path.Base(strings.TrimSuffix(p, "/v2"))
		if spec.Name != nil {
			local = spec.Name.Name
		}
		if local == "." && isCore(room) {
			report(spec.Pos(), "dot import of %q", p)
		}
		names[local] = p
	}
	if isCore(room) {
		checkPure(f, names, report)
		if !isSim(room) && !slices.Contains(mayRound, name) {
			checkExact(f, report)
		}
	}
	return breaches, nil
}

func checkPure(f *ast.File, names map[string]string, report func(token.Pos, string, ...any)) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			report(n.Pos(), "core starts a goroutine")
		case *ast.ChanType:
			report(n.Pos(), "core uses a channel")
		case *ast.SelectorExpr:
			pkg, ok := n.X.(*ast.Ident)
			if !ok {
				return true
			}
			if pure, limited := coreMayCall[names[pkg.Name]]; limited && !slices.Contains(pure, n.Sel.Name) {
				report(n.Pos(), "core uses %s.%s, which is not pure", pkg.Name, n.Sel.Name)
			}
		}
		return true
	})
}

func checkExact(f *ast.File, report func(token.Pos, string, ...any)) {
	ast.Inspect(f, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && slices.Contains([]string{"float32", "float64", "complex64", "complex128"}, id.Name) {
			report(n.Pos(), "core rounds in %s, which processors do differently", id.Name)
		}
		if l, ok := n.(*ast.BasicLit); ok && (l.Kind == token.FLOAT || l.Kind == token.IMAG) {
			report(n.Pos(), "core has the floating-point number %s", l.Value)
		}
		return true
	})
}

func isCore(room string) bool {
	return room == "." || room == "core" || strings.HasPrefix(room, "core/") || isSim(room)
}

func isSim(room string) bool { return room == "sim" || strings.HasPrefix(room, "sim/") }

// edgeRoom is "p2p" for everything under edge/p2p.
func edgeRoom(room string) (string, bool) {
	rest, ok := strings.CutPrefix(room, "edge/")
	first, _, _ := strings.Cut(rest, "/")
	return first, ok
}

func mayImport(room, p string) bool {
	inside := p == module || strings.HasPrefix(p, module+"/")
	target := "."
	if p != module {
		target = strings.TrimPrefix(p, module+"/")
	}
	from, edge := edgeRoom(room)
	switch {
	case room == "enclave" && inside:
		return isCore(target) && !isSim(target) || slices.Contains(enclaveMayImport, target)
	case target == "enclave" && inside:
		return room == "cmd/jurat" || strings.HasPrefix(room, "bench/") || strings.HasPrefix(room, "examples/")
	case isCore(room) && inside:
		return isCore(target) && (isSim(room) || !isSim(target))
	case isCore(room):
		return slices.Contains(coreMayImport, p) || slices.Contains(roomMayImport[room], p) ||
			isSim(room) && slices.Contains(simMayImport, p)
	case edge && inside:
		to, toEdge := edgeRoom(target)
		return isCore(target) && !isSim(target) || toEdge && to == from
	case strings.HasPrefix(p, "github.com/ethereum/go-ethereum/ethclient"):
		// The devnet's in-process chain brings its own client of itself.
		return edge && from == "chain" || strings.HasPrefix(room, "devnet/")
	}
	return true
}
