package devnet_test

import (
	"path/filepath"
	"testing"
)

// condemned is the answer of devnet corrupt --invalid and --double-leaf.
type condemned struct {
	Sworn   []string
	Follows string
	Signers int
	Gas     uint64
	By      int
	Paid    []struct {
		Oracle int
		Taken  string
	}
}

// TestReportsAgainstTheirEvidence: 2f+1 oracles swear a report that says two things of one feed
// and show nobody who signed; an honest oracle that is handed its evidence has all pay the joint
// share. Then they swear a word that does not follow, their statements leak, and whoever has
// no node takes their whole locks.
func TestReportsAgainstTheirEvidence(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"))
	if out, err := n.jurat("devnet", "corrupt", "1,2", "--invalid"); err == nil {
		t.Errorf("two of four swear a report: %s", out)
	}
	const joint, rest = "50000000000000000000", "950000000000000000000"

	var double condemned
	n.into(&double, "devnet", "corrupt", "1,2,3", "--double-leaf")
	if len(double.Sworn) != 2 || double.Signers != 0 || double.By != 4 || len(double.Paid) != 4 {
		t.Errorf("%+v", double)
	}
	for _, p := range double.Paid {
		if p.Taken != joint {
			t.Errorf("oracle %d lost %s, want %s", p.Oracle, p.Taken, joint)
		}
	}
	advances(t, n.ready.Nodes[0].API, 2) // they are honest again

	var invalid condemned
	n.into(&invalid, "devnet", "corrupt", "1,2,3", "--invalid")
	if len(invalid.Sworn) != 1 || invalid.Sworn[0] == invalid.Follows || invalid.Signers != 3 || invalid.By != 0 || len(invalid.Paid) != 3 {
		t.Errorf("%+v", invalid)
	}
	for _, p := range invalid.Paid {
		if p.Taken != rest || p.Oracle == 4 {
			t.Errorf("oracle %d lost %s, want %s", p.Oracle, p.Taken, rest)
		}
	}
	bonds, taken := n.bonds()
	for i := range bonds {
		want, times := "0", 2
		if i == 3 { // the joint share is taken once in a period of pay
			want, times = rest, 1
		}
		if bonds[i] != want || taken[i] != times {
			t.Errorf("oracle %d has %s and paid %d times, want %s and %d", i+1, bonds[i], taken[i], want, times)
		}
	}
	t.Logf("double leaf %d gas, invalid report %d gas", double.Gas, invalid.Gas)
}
