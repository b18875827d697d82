package devnet_test

import (
	"path/filepath"
	"testing"
)

// TestAChallengeIsAnsweredByOthers: an oracle keeps no evidence, and a delivered
// report is challenged: another oracle shows the evidence on chain, and nobody
// loses anything.
func TestAChallengeIsAnsweredByOthers(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"))
	var done struct {
		Round, Observers     uint64
		Challenged, Defended string
		By                   int
		TookMs               int64 `json:"took_ms"`
	}
	n.into(&done, "devnet", "corrupt", "2", "--withhold")
	if done.Defended == "" || done.By == 2 || done.By == 0 || done.Observers < 3 {
		t.Errorf("no other oracle has shown the evidence: %+v", done)
	}
	t.Logf("report %d defended by oracle %d, %d ms after the challenge", done.Round, done.By, done.TookMs)
	for i, times := range n.timesTaken() {
		if times != 0 {
			t.Errorf("oracle %d paid %d times", i+1, times)
		}
	}
	advances(t, n.ready.Nodes[1].API, 3)
}
