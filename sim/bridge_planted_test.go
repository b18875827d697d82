package sim

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// plantedBridgeBugs are mistakes in core/message that the simulator must notice.
var plantedBridgeBugs = []bug{
	{"a message is given back while it can still be delivered", []edit{
		{"core/message/pool.go", "at.Time > e.Deadline, landing", "at.Time+30 > e.Deadline, landing"},
	}, []string{soundNames, soundOaths, deliverOnce}, ""},
	{"what was delivered is given back once its deadline is past", []edit{
		{"core/message/pool.go", "		case landing.Arrival == Delivered:\n", "		case landing.Arrival == Delivered && at.Time <= e.Deadline:\n"},
	}, []string{soundNames, soundOaths, deliverOnce, conserved}, ""},
	{"a lane is resumed while something forged can be delivered", []edit{
		{"core/message/trouble.go", " && l.harmless(p) {", " {"},
	}, []string{haltsLost, guardBounds}, ""},
	{"a forged message of the future is waited for", []edit{
		{"core/message/trouble.go", "		case s.exactly && s.sent > now.Seconds()+ahead:\n			p.expose(now, id)\n", ""},
	}, []string{guardBounds}, ""},
}

// TestPlantedBridgeBugs shows of each that the simulator finds it.
func TestPlantedBridgeBugs(t *testing.T) {
	if testing.Short() {
		t.Skip("each bug compiles the product anew")
	}
	for _, b := range plantedBridgeBugs {
		t.Run(b.name, func(t *testing.T) {
			binary := filepath.Join(t.TempDir(), "sim.test")
			build := exec.Command("go", "test", "-c", "-o", binary, "-overlay", plant(t, b.edits), ".")
			if out, err := build.CombinedOutput(); err != nil {
				t.Fatalf("it does not compile: %v\n%s", err, out)
			}
			run := exec.Command(binary, "-test.run=^TestBridgeSeeds$", "-sim.bridges=600", "-test.timeout=20m")
			out, err := run.CombinedOutput()
			if err == nil {
				t.Fatal("600 seeds went by and nothing was noticed")
			}
			for _, invariant := range b.breaks {
				if strings.Contains(string(out), "broken: "+invariant) {
					t.Logf("noticed: %s", out[:min(len(out), 2000)])
					return
				}
			}
			t.Errorf("want broken one of %q, got:\n%s", b.breaks, out[:min(len(out), 2000)])
		})
	}
}
