package devnet_test

import (
	"math/big"
	"path/filepath"
	"testing"
)

// TestLiarPaysThePenalty: an oracle whose values are off is outvoted, and pays the
// terms' penalty on samples of its own signed observations that honest oracles
// file; nobody else pays; and what the terms tolerate is no fault.
func TestLiarPaysThePenalty(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"))
	if out, err := n.jurat("devnet", "corrupt", "3", "--lie", "0.5"); err == nil {
		t.Errorf("what the terms tolerate was proven: %s", out)
	}
	var settled struct {
		Agreement, Tx, Taken, Bounty, Compensation, Sunk, Left, Prover, Operator string
		Gas                                                                      uint64
		SettledMs                                                                int64 `json:"settled_ms"`
		Samples                                                                  []struct {
			Round           uint64
			Said, Sworn, Tx string
			Others          []string
			Signature       string
		}
	}
	n.into(&settled, "devnet", "corrupt", "3", "--lie", "10")
	if settled.Agreement != n.ready.Agreement.ID || len(settled.Samples) != 3 || settled.Prover == settled.Operator {
		t.Fatalf("oracle 3 was not proven to lie: %+v", settled)
	}
	if sum(t, settled.Bounty, settled.Compensation, settled.Sunk).String() != settled.Taken {
		t.Errorf("%s is not the sum of its parts: %+v", settled.Taken, settled)
	}
	// A lie that goes on while the first penalty is on its way makes another fault.
	lost := new(big.Int).Sub(sum(t, n.ready.Agreement.Bond), sum(t, settled.Left))
	if lost.Sign() <= 0 || new(big.Int).Mod(lost, sum(t, settled.Taken)).Sign() != 0 {
		t.Errorf("%s left of %s is not less by penalties of %s", settled.Left, n.ready.Agreement.Bond, settled.Taken)
	}
	for _, s := range settled.Samples {
		said, _ := new(big.Rat).SetString(s.Said)
		sworn, _ := new(big.Rat).SetString(s.Sworn)
		if said == nil || sworn == nil || len(s.Others) < 3 || said.Cmp(new(big.Rat).Mul(sworn, big.NewRat(107, 100))) < 0 {
			t.Errorf("no outlier: %+v", s)
		}
	}
	t.Logf("settled %d ms after the evidence existed, %d gas", settled.SettledMs, settled.Gas)
	advances(t, n.ready.Nodes[2].API, 3) // the oracle is honest again
	for i, times := range n.timesTaken() {
		if (times > 0) != (i == 2) {
			t.Errorf("oracle %d paid %d times", i+1, times)
		}
	}
}

// timesTaken is how often each operator's bond was cut.
func (n *network) timesTaken() []int {
	_, taken := n.bonds()
	return taken
}
