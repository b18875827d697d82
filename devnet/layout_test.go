package devnet

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFreshSparesARunningDevnet: whoever starts over in a folder that is in use
// is refused, and what is there stays, until the other has stopped.
func TestFreshSparesARunningDevnet(t *testing.T) {
	dir := t.TempDir()
	first, lock, err := openLayout(dir, false)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"plan.json", filepath.Join("node1", "operator.json")} {
		if err := first.write(name, []byte("{}"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := openLayout(dir, true); err == nil || !strings.Contains(err.Error(), "another devnet runs") {
		t.Errorf("a second devnet started over in the folder: %v", err)
	}
	if _, err := os.Stat(first.path("node1", "operator.json")); err != nil {
		t.Errorf("the running devnet lost its files: %v", err)
	}
	lock.Close()
	second, lock, err := openLayout(dir, true)
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Close()
	if left, err := os.ReadDir(second.dir); err != nil || len(left) != 1 || left[0].Name() != lockFile {
		t.Errorf("starting over left %v, %v", left, err)
	}
}
