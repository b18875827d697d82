package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/jurat-network/jurat"
)

// cutFile FILE OUT copies a file without its last 100 bytes.
func cutFile(ts *testscript.TestScript, _ bool, args []string) {
	text := ts.ReadFile(args[0])
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(text[:len(text)-100]), 0o600))
}

// joinFiles ONE TWO OUT writes one file after the other.
func joinFiles(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(ts.ReadFile(args[0])+ts.ReadFile(args[1])), 0o600))
}

// forge OLD NEW FILE OUT changes the first line's document and names it anew.
func forge(ts *testscript.TestScript, _ bool, args []string) {
	first, rest, _ := strings.Cut(ts.ReadFile(args[2]), "\n")
	at := strings.Index(first, `{"format"`)
	document := []byte(first[at : len(first)-1])
	changed := bytes.Replace(document, []byte(args[0]), []byte(args[1]), 1)
	if bytes.Equal(changed, document) {
		ts.Fatalf("the document holds no %q", args[0])
	}
	line := `{"hash":"` + jurat.Keccak(changed).String() + `","evidence":` + string(changed) + "}\n"
	ts.Check(os.WriteFile(ts.MkAbs(args[3]), []byte(line+rest), 0o600))
}

// namedFiles DIR wants four documents in a folder, each named by its hash, and
// sets FILE1 to FILE4 to them.
func namedFiles(ts *testscript.TestScript, _ bool, args []string) {
	files, err := filepath.Glob(filepath.Join(ts.MkAbs(args[0]), "*"))
	ts.Check(err)
	for i, file := range files {
		data, err := os.ReadFile(file)
		ts.Check(err)
		if name := jurat.Keccak(data).String() + ".json"; name != filepath.Base(file) {
			ts.Fatalf("%s hashes to %s", file, name)
		}
		ts.Setenv([]string{"FILE1", "FILE2", "FILE3", "FILE4"}[i], file)
	}
	if len(files) != 4 {
		ts.Fatalf("%d files, want 4", len(files))
	}
}
