package devnet_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// agreementEvent is what the ready event says of the agreement.
type agreementEvent struct {
	ID, Bond, Escrow string
	Resumed          bool
}

// into runs a command of the command line with --json and reads its answer.
func (n *network) into(v any, args ...string) {
	n.t.Helper()
	out, err := n.stdout(append(args, "--json")...)
	if err != nil {
		if said, ok := errors.AsType[*exec.ExitError](err); ok {
			out = append(out, said.Stderr...)
		}
		n.t.Fatalf("jurat %v: %v\n%s", args, err, out)
	}
	if err := json.Unmarshal(out, v); err != nil {
		n.t.Fatalf("jurat %v: %v in %s", args, err, out)
	}
}

// bonds are what the operators have at stake, in the committee's order, and what
// was taken of each.
func (n *network) bonds() (bond []string, taken []int) {
	n.t.Helper()
	var status struct {
		Bonds []struct {
			Bond  string
			Taken []struct{ Tx string }
		}
	}
	n.into(&status, "bond", "status")
	for _, b := range status.Bonds {
		bond, taken = append(bond, b.Bond), append(taken, len(b.Taken))
	}
	return bond, taken
}

// TestEquivocatorLosesItsBond: an agreement is live when the devnet is ready; the
// oracle that says two things in one round loses its whole bond, by one
// transaction that an honest one files; no other loses anything; and the next
// start resumes what is left.
func TestEquivocatorLosesItsBond(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	dir := filepath.Join(t.TempDir(), ".devnet")
	n := start(t, dir)
	a := n.ready.Agreement
	if a.ID == "" || a.Escrow == "" || a.Resumed {
		t.Fatalf("the ready event has no new agreement: %+v", a)
	}
	if bond, _ := n.bonds(); len(bond) != 4 || bond[1] != a.Bond {
		t.Fatalf("bonds %v, want four of %s", bond, a.Bond)
	}

	var settled struct {
		Oracle                                           int
		Agreement, Tx, Taken, Bounty, Compensation, Sunk string
		Left                                             string
		Said                                             []struct{ Hash string }
		Gas                                              uint64
		SettledMs                                        int64 `json:"settled_ms"`
	}
	n.into(&settled, "devnet", "corrupt", "2", "--equivocate")
	switch {
	case settled.Oracle != 2 || settled.Agreement != a.ID || settled.Taken != a.Bond || settled.Left != "0":
		t.Errorf("oracle 2 has not lost its bond of %s: %+v", a.Bond, settled)
	case len(settled.Said) != 2 || settled.Said[0].Hash == settled.Said[1].Hash:
		t.Errorf("the two observations are not shown: %+v", settled.Said)
	case sum(t, settled.Bounty, settled.Compensation, settled.Sunk).String() != settled.Taken:
		t.Errorf("%s is not the sum of its parts: %+v", settled.Taken, settled)
	}
	t.Logf("settled %d ms after the evidence existed, %d gas", settled.SettledMs, settled.Gas)
	advances(t, n.ready.Nodes[1].API, 3) // the oracle is honest again

	check := func(n *network) {
		t.Helper()
		bond, taken := n.bonds()
		for i := range bond {
			want, times := a.Bond, 0
			if i == 1 {
				want, times = "0", 1
			}
			if bond[i] != want || taken[i] != times {
				t.Errorf("oracle %d has %s and paid %d times, want %s and %d", i+1, bond[i], taken[i], want, times)
			}
		}
	}
	time.Sleep(5 * time.Second) // whoever else holds a proof has had its turn
	check(n)
	if out, err := n.jurat("devnet", "corrupt", "2", "--equivocate"); err == nil {
		t.Errorf("an oracle without a bond can lose one: %s", out)
	}
	if err := n.stop(); err != nil {
		t.Errorf("Ctrl-C: %v", err)
	}

	again := start(t, dir)
	if again.ready.Agreement.ID != a.ID || !again.ready.Agreement.Resumed {
		t.Errorf("the agreement was not resumed: %+v", again.ready.Agreement)
	}
	check(again)
}

func sum(t *testing.T, parts ...string) *big.Int {
	t.Helper()
	total := new(big.Int)
	for _, p := range parts {
		n, ok := new(big.Int).SetString(p, 10)
		if !ok {
			t.Fatalf("%q is no amount", p)
		}
		total.Add(total, n)
	}
	return total
}

// TestOraclesObey: oracles are paused, killed and brought back by command.
func TestOraclesObey(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"))
	var done struct {
		PID   int
		State string
	}
	for _, step := range []struct{ order, state string }{
		{"pause", "paused"}, {"revive", "running"}, {"kill", "killed"}, {"revive", "running"},
	} {
		n.into(&done, "devnet", step.order, "3")
		if done.State != step.state {
			t.Errorf("%s: oracle 3 is %s, want %s", step.order, done.State, step.state)
		}
		advances(t, n.ready.Nodes[0].API, 2)
	}
	if !alive(done.PID) || done.PID == n.ready.Nodes[2].PID {
		t.Errorf("oracle 3 was not restarted: pid %d", done.PID)
	}
	advances(t, n.ready.Nodes[2].API, 2)
	for _, args := range [][]string{{"devnet", "kill", "5"}, {"devnet", "kill", "x"}, {"devnet", "corrupt", "1"}} {
		if out, err := n.jurat(args...); err == nil {
			t.Errorf("jurat %v: %s", args, out)
		}
	}
	if err := n.stop(); err != nil {
		t.Errorf("Ctrl-C: %v", err)
	}
	if alive(done.PID) {
		t.Error("a restarted oracle outlived the devnet")
	}
	if out, err := n.jurat("devnet", "kill", "3"); err == nil {
		t.Errorf("an order to no devnet: %s", out)
	}
}
