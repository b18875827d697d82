package devnet_test

import (
	"path/filepath"
	"testing"
)

// demanded is what devnet corrupt --silent says.
type demanded struct {
	Answers []struct {
		Oracle   int
		Said, Tx string
	}
	Met     bool
	By      int `json:"concluded_by"`
	Settled *string
	Paid    []struct {
		Oracle                            int
		Taken, Bounty, Compensation, Sunk string
	}
	TookMs int64 `json:"took_ms"`
}

// TestSilentPayForAnUnmetDemand: with two of four silent nothing is sworn. An
// answer is demanded on chain; the two others give theirs, and lose nothing; the
// two silent ones pay the penalty; and the network goes on.
func TestSilentPayForAnUnmetDemand(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"))
	if out, err := n.jurat("devnet", "corrupt", "4", "--silent"); err == nil {
		t.Errorf("one silent oracle of four made a feed late: %s", out)
	}
	var done demanded
	n.into(&done, "devnet", "corrupt", "3,4", "--silent")
	if len(done.Answers) != 2 || done.Answers[0].Oracle != 1 || done.Answers[1].Oracle != 2 || done.Settled != nil || done.Met {
		t.Errorf("oracles 1 and 2 have not answered alone: %+v", done)
	}
	if len(done.Paid) != 2 || done.Paid[0].Oracle != 3 || done.Paid[1].Oracle != 4 {
		t.Fatalf("oracles 3 and 4 have not paid: %+v", done)
	}
	for _, p := range done.Paid {
		if sum(t, p.Bounty, p.Compensation, p.Sunk).String() != p.Taken || p.Taken == "0" {
			t.Errorf("%s is not the sum of its parts: %+v", p.Taken, p)
		}
	}
	if done.By < 1 || done.By > 4 {
		t.Errorf("no oracle has concluded the demand: %+v", done)
	}
	t.Logf("concluded by oracle %d, %d ms after the demand", done.By, done.TookMs)
	for i, times := range n.timesTaken() {
		if want := i / 2; times != want {
			t.Errorf("oracle %d paid %d times, want %d", i+1, times, want)
		}
	}
	advances(t, n.ready.Nodes[3].API, 3) // honest again
}

// TestOperatorsSettleWithoutTheKey: two of four have lost their shares, so nothing
// is sworn. An answer is demanded, all four give theirs, and the feed is settled by
// the operators' own signatures: the demand is met and nobody pays.
func TestOperatorsSettleWithoutTheKey(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"))
	var done demanded
	n.into(&done, "devnet", "corrupt", "3,4", "--keyless")
	if done.Settled == nil || !done.Met || len(done.Paid) != 0 || len(done.Answers) < 3 {
		t.Errorf("the feed was not settled by answers: %+v", done)
	}
	t.Logf("met %d ms after the demand by %d answers", done.TookMs, len(done.Answers))
	for i, times := range n.timesTaken() {
		if times != 0 {
			t.Errorf("oracle %d paid %d times", i+1, times)
		}
	}
	advances(t, n.ready.Nodes[3].API, 3)
}
