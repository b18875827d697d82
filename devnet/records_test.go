package devnet_test

import (
	"path/filepath"
	"testing"
	"time"
)

// TestRecords: nodes swear scorecards by themselves and bring them to the chain; an
// oracle that was away has observed in fewer rounds than were sworn, and counts all
// of them all the same; and whoever counts again from a node's evidence finds what
// the chain has.
func TestRecords(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"))
	if out, err := n.jurat("devnet", "kill", "4"); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	advances(t, n.ready.Nodes[0].API, 5)
	if out, err := n.jurat("devnet", "revive", "4"); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	type card struct {
		Operator                             string
		Period, Rounds, Observed, Deliveries int
	}
	var table struct {
		Candidates []struct {
			Operator         string
			Rounds, Observed int
		}
		Cards []struct {
			Card card
			Tx   string
		}
	}
	for deadline := time.Now().Add(patience); ; time.Sleep(time.Second) {
		n.into(&table, "operators")
		least := 2
		for _, k := range table.Cards {
			least = min(least, k.Card.Period)
		}
		if len(table.Cards) == 4 && least == 2 {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("no second card of each operator: %+v", table)
		}
	}
	less, deliveries := 0, 0
	for _, k := range table.Candidates {
		if k.Rounds == 0 || k.Observed > k.Rounds {
			t.Errorf("operator %s has observed in %d of %d rounds", k.Operator, k.Observed, k.Rounds)
		}
		if k.Observed < k.Rounds {
			less++
		}
	}
	for _, k := range table.Cards {
		deliveries += k.Card.Deliveries
	}
	if less == 0 || deliveries == 0 {
		t.Errorf("nobody was away, or nobody delivered: %+v", table)
	}

	file, folder := filepath.Join(n.dir, "evidence.jsonl"), filepath.Join(n.dir, "evidence")
	for _, args := range [][]string{{"evidence", "export", "--out", file}, {"evidence", "import", file, "--out", folder}} {
		if out, err := n.jurat(args...); err != nil {
			t.Fatalf("jurat %v: %v\n%s", args, err, out)
		}
	}
	documents, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	var counted struct {
		Cards []struct {
			Finding string
			Period  int
		}
	}
	n.into(&counted, append([]string{"operators", "count", "--cards"}, documents...)...)
	if len(counted.Cards) < 8 {
		t.Fatalf("%d cards were counted again, want at least 8", len(counted.Cards))
	}
	for _, k := range counted.Cards {
		if k.Finding != "agrees" {
			t.Errorf("card %d: %s", k.Period, k.Finding)
		}
	}
}
