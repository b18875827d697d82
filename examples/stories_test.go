// Package examples_test tells every story, as a reader would: one command each.
package examples_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/jurat-network/jurat/examples/story"
)

var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "jurat-stories")
	if err != nil {
		panic(err)
	}
	binary = filepath.Join(dir, "jurat")
	if out, err := exec.Command("go", "build", "-o", binary, "../cmd/jurat").CombinedOutput(); err != nil {
		panic(string(out))
	}
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// told are the stories, each with the line that shows its end and the server that it needs.
var told = []struct{ name, end, needs string }{
	{"price", "SOUND: BTC/USD is 39000", ""},
	{"insurance", "The committee swears 3.9 mm. Paid to the farmer: 10000000000000000000 wei.", ""},
	{"shipment", "The committee swears 12.1 °C, at sea: SPOILED", "mosquitto"},
	{"invoice", "Declined, the committee's status being 3.", "postgresql"},
	{"webhook", "The warehouse has 1 order, and was told of it 1 time.", ""},
	{"automation", "Turnover of the house: 3000000000000000000 wei, each sale once.", ""},
	{"chainlink", "and has 0.9 LINK: one answer was paid.", ""},
	{"flight", "the insurer does not know which flights it covered.", ""},
	{"bank", "The loan is paid out. Two bits have left the bank.", ""},
	{"functions", "Two answers were paid, and 2.7 LINK are left.", ""},
	{"bridge", "Locked on chain 1: 350. Minted on chain 2: 350.", ""},
}

func TestStories(t *testing.T) {
	if testing.Short() {
		t.Skip("runs whole networks")
	}
	for _, s := range told {
		t.Run(s.name, func(t *testing.T) {
			if s.needs != "" && !story.Installed(s.needs) {
				t.Skipf("no %s on this machine: apt-get install %s", s.needs, s.needs)
			}
			cmd := exec.Command("go", "run", "./examples/"+s.name, "--jurat", binary)
			cmd.Dir = ".."
			out, err := cmd.CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			if !bytes.Contains(out, []byte(s.end)) {
				t.Fatalf("no %q in\n%s", s.end, out)
			}
		})
	}
}
