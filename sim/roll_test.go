package sim

import (
	"flag"
	"testing"
)

var rollCount = flag.Int("sim.rolls", 300, "how many seeds TestRollSeeds runs")

// TestRollSeeds runs one seed after another.
func TestRollSeeds(t *testing.T) {
	var took, sworn, several, entries int
	for seed := range uint64(*rollCount) {
		r, err := RunRoll(*firstSeed + seed)
		if err != nil {
			t.Fatalf("%s\n%v", NewRollPlan(*firstSeed+seed), err)
		}
		took += r.Took
		sworn += r.Sworn
		entries += r.Entries
		if r.Sworn > 1 {
			several++
		}
	}
	t.Logf("%d runs: %d with several proposals sworn, %d contributions, %d calm rounds", *rollCount, several, entries, took)
	if *rollCount >= 300 && several == 0 {
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

func TestPlantedRollBugs(t *testing.T) {
	mustNotice(t, plantedRollBugs, "-test.run=^TestRollSeeds$", "-sim.rolls=3000")
}
