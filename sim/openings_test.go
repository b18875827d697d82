package sim

import (
	"flag"
	"testing"
)

var openingsCount = flag.Int("sim.openings", 1000, "how many seeds TestOpeningsSeeds runs")

// TestOpeningsSeeds runs one seed after another.
func TestOpeningsSeeds(t *testing.T) {
	var all OpeningsResult
	for seed := range uint64(*openingsCount) {
		r, err := RunOpenings(*firstSeed + seed)
		if err != nil {
			t.Fatal(err)
		}
		all.Opened, all.Refused, all.Unversed = all.Opened+r.Opened, all.Refused+r.Refused, all.Unversed+r.Unversed
	}
	t.Logf("%d runs: %d sets opened, %d times refused for another, %d for what is not known yet", *openingsCount, all.Opened, all.Refused, all.Unversed)
	if *openingsCount >= 100 && (all.Opened == 0 || all.Refused == 0 || all.Unversed == 0) {
		t.Error("the simulation does not get there")
	}
}

// plantedOpeningsBugs are mistakes in core/opened that the simulator must notice.
var plantedOpeningsBugs = []bug{
	{"who joins opens at once", []edit{
		{"core/opened/hearing.go", "	return here > ", "	return true || here > "},
	}, []string{noOverlap}, ""},
	{"f+1 of the epoch before are enough", []edit{
		{"core/opened/hearing.go", "len(before) >= jurat.Quorum(h.Before)", "len(before) > jurat.Faults(h.Before)"},
	}, []string{noOverlap}, ""},
	{"who answers counts, whatever it knows", []edit{
		{"core/opened/hearing.go", "uint64(versed)+1 >= uint64(h.Epoch) && ", ""},
	}, []string{noOverlap}, ""},
	{"f that say that they know all are believed", []edit{
		{"core/opened/hearing.go", "here > jurat.Faults(members)", "here >= jurat.Faults(members)"},
	}, []string{noOverlap}, ""},
	{"one that joined counts for one of before", []edit{
		{"core/opened/hearing.go", " && h.Seats[m-1] != 0 {\n			before[h.Seats[m-1]]", " {\n			before[m]"},
	}, []string{noOverlap}, ""},
	{"nobody counts that has just learned it", []edit{
		{"core/opened/hearing.go", "uint64(versed)+1 >= ", "uint64(versed)+1 == "},
	}, []string{versedAll}, ""},
}

func TestPlantedOpeningsBugs(t *testing.T) {
	mustNotice(t, plantedOpeningsBugs, "-test.run=^TestOpeningsSeeds$", "-sim.openings=20000")
}
