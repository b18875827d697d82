package enclave

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/jurat-network/jurat"

// deps are the import paths under a package, itself included, but for the standard library.
func deps(t *testing.T, pkg string) []string {
	t.Helper()
	out, err := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", pkg).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(string(out))
}

// What an enclave is made of is written down, and is nothing else. DEPENDENCIES is what
// `go list -deps` says of this room.
func TestDependenciesAreWrittenDown(t *testing.T) {
	stated, err := os.ReadFile("DEPENDENCIES")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, line := range strings.Split(string(stated), "\n") {
		if line != "" && !strings.HasPrefix(line, "#") {
			want = append(want, line)
		}
	}
	got := deps(t, module+"/enclave")
	slices.Sort(got)
	if !slices.Equal(got, want) {
		for _, p := range got {
			if !slices.Contains(want, p) {
				t.Errorf("DEPENDENCIES does not state %s", p)
			}
		}
		for _, p := range want {
			if !slices.Contains(got, p) {
				t.Errorf("DEPENDENCIES states %s, which nothing imports", p)
			}
		}
		t.Error("DEPENDENCIES is not the sorted list of what this room imports")
	}
	for _, p := range got {
		if strings.HasPrefix(p, module+"/node") || strings.HasPrefix(p, module+"/edge/store") || strings.HasPrefix(p, module+"/edge/chain") {
			t.Errorf("an enclave has no %s", p)
		}
	}
}

// No type that can hold a request's plaintext is in a node's binary path: the rooms that
// make up a node do not import this one, on whatever way.
func TestNodesHaveNoPlaintextTypes(t *testing.T) {
	for _, room := range []string{"/node", "/edge/api", "/edge/store", "/edge/p2p", "/edge/chain", "/core/channel", "/devnet"} {
		if slices.Contains(deps(t, module+room), module+"/enclave") {
			t.Errorf("%s can reach the plaintext types of enclave", room)
		}
	}
}

// The trusted room is small enough to be read whole: lines with something on them, tests
// left out.
func TestTheTrustedRoomIsSmall(t *testing.T) {
	lines := 0
	for _, dir := range []string{".", "../core/channel", "../core/confidential"} {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for scan := bufio.NewScanner(bytes.NewReader(text)); scan.Scan(); {
				if strings.TrimSpace(scan.Text()) != "" {
					lines++
				}
			}
		}
	}
	if lines == 0 || lines >= 4000 {
		t.Errorf("%d lines; fewer than 4,000 were promised", lines)
	}
	t.Logf("%d lines", lines)
}
