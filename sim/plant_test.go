package sim

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// edit is one change of the product's source.
type edit struct{ file, old, new string }

// bug is a mistake that somebody could make.
type bug struct {
	name  string
	edits []edit
	// breaks are the invariants of which the simulator must name one; several
	// where one mistake breaks more than one.
	breaks []string
	// only narrows the seeds to those with such a member, where it takes one.
	only string
}

// mustNotice shows of each bug that the tests that args choose find it, and fails
// where an edit no longer applies. Each is planted in a copy of the product that the
// compiler alone sees, and hunted on one processor, so that it is always the first
// failing seed that speaks, whatever else the machine does.
func mustNotice(t *testing.T, bugs []bug, args ...string) {
	if testing.Short() {
		t.Skip("each bug compiles the product anew")
	}
	for _, b := range bugs {
		t.Run(b.name, func(t *testing.T) {
			t.Parallel()
			binary := filepath.Join(t.TempDir(), "sim.test")
			build := exec.Command("go", "test", "-c", "-o", binary, "-overlay", plant(t, b.edits), ".")
			if out, err := build.CombinedOutput(); err != nil {
				t.Fatalf("it does not compile: %v\n%s", err, out)
			}
			run := exec.Command(binary, append(args, "-test.cpu=1", "-test.timeout=20m")...)
			if b.only != "" {
				run.Args = append(run.Args, "-sim.only="+b.only)
			}
			out, err := run.CombinedOutput()
			if err == nil {
				t.Fatalf("all seeds of %q went by and nothing was noticed", args)
			}
			for _, invariant := range b.breaks {
				if strings.Contains(string(out), "broken: "+invariant) {
					t.Logf("noticed: %s", invariant)
					return
				}
			}
			t.Errorf("want broken one of %q, got:\n%s", b.breaks, out[:min(len(out), 2000)])
		})
	}
}

// plant writes changed copies of the files that are edited, and an overlay that
// puts them in the place of the originals.
func plant(t *testing.T, edits []edit) (overlay string) {
	t.Helper()
	dir := t.TempDir()
	changed := map[string]string{}
	for _, e := range edits {
		if _, ok := changed[e.file]; !ok {
			src, err := os.ReadFile(filepath.Join("..", e.file))
			if err != nil {
				t.Fatal(err)
			}
			changed[e.file] = string(src)
		}
		if n := strings.Count(changed[e.file], e.old); n != 1 {
			t.Fatalf("%s: %d places to plant %q, want 1; the product has changed, so must the bug", e.file, n, e.old)
		}
		changed[e.file] = strings.Replace(changed[e.file], e.old, e.new, 1)
	}
	replace := map[string]string{}
	for file, src := range changed {
		original, err := filepath.Abs(filepath.Join("..", file))
		if err != nil {
			t.Fatal(err)
		}
		replace[original] = filepath.Join(dir, strings.ReplaceAll(file, "/", "_"))
		if err := os.WriteFile(replace[original], []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	b, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	overlay = filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(overlay, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return overlay
}
