package sim

import (
	"flag"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var rollCount = flag.Int("sim.rolls", 300, "how many seeds TestRollSeeds runs")

// TestRollSeeds runs one seed after another.
func TestRollSeeds(t *testing.T) {
	var took, sworn, several, entries int
	for seed := range uint64(*rollCount) {
		r, err := RunRoll(seed)
		if err != nil {
			t.Fatal(err)
		}
		took += r.Took
		sworn += r.Sworn
		entries += r.Entries
		if r.Sworn > 1 {
			several++
		}
	}
	t.Logf("%d runs: %d with several proposals sworn, %d contributions, %d calm rounds", *rollCount, several, entries, took)
	if several == 0 {
		t.Error("in no run two proposals were sworn: the simulation does not get there")
	}
}

// plantedRollBugs are mistakes in core/roll that the simulator must notice.
var plantedRollBugs = []bug{
	{"a sworn proposal is taken for fixed", []edit{
		{"core/roll/machine.go", "	m.unsaved = m.unsaved || !fixed\n", "	m.unsaved = true\n	if !fixed {\n		m.state.Fixed = c.Set\n	}\n"},
	}, []string{oneSet}, ""},
	{"what anybody lists is in the set", []edit{
		{"core/roll/list.go", "		if n <= faults {\n", "		if n <= 0 {\n"},
	}, []string{heldByOne, fixedInTime}, ""},
	{"what all list is in the set, and no more", []edit{
		{"core/roll/machine.go", "setOf(lists, m.faults())", "setOf(lists, m.Members-1)"},
	}, []string{heldByAll}, ""},
}

// TestPlantedRollBugs shows of each that the simulator finds it.
func TestPlantedRollBugs(t *testing.T) {
	if testing.Short() {
		t.Skip("each bug compiles the product anew")
	}
	for _, b := range plantedRollBugs {
		t.Run(b.name, func(t *testing.T) {
			binary := filepath.Join(t.TempDir(), "sim.test")
			build := exec.Command("go", "test", "-c", "-o", binary, "-overlay", plant(t, b.edits), ".")
			if out, err := build.CombinedOutput(); err != nil {
				t.Fatalf("it does not compile: %v\n%s", err, out)
			}
			run := exec.Command(binary, "-test.run=^TestRollSeeds$", "-sim.rolls=3000", "-test.timeout=5m")
			out, err := run.CombinedOutput()
			if err == nil {
				t.Fatal("3000 seeds went by and nothing was noticed")
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
