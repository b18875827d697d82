package devnet_test

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
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

// TestAllWithhold: a delivered report is challenged while no oracle shows evidence.
// Whoever challenged resolves that when half the window is over: all pay the joint
// share, the deposit comes back, and none loses more, since nobody shows who signed.
func TestAllWithhold(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"))
	pays := []string{"--keystore", filepath.Join(n.dir, "node1", "operator.json"), "--password-file", filepath.Join(n.dir, "node1", "password")}
	id := n.ready.Agreement.ID
	file := filepath.Join(n.dir, "challenged.json")
	paid := time.Now().Add(10 * time.Second) // a chain's blocks may be some seconds ahead of the clock
	if out, err := n.jurat(append([]string{"agreement", "resolve", id}, pays...)...); err == nil || !strings.Contains(out, "none is open") {
		t.Errorf("resolved without a challenge: %v %s", err, out)
	}
	for tries := 1; ; tries++ { // a delivery may come between
		if err := os.WriteFile(file, n.lastDelivered(paid), 0o600); err != nil {
			t.Fatal(err)
		}
		for i := 1; i <= 4; i++ {
			if out, err := n.jurat("devnet", "kill", strconv.Itoa(i)); err != nil {
				t.Fatal(out)
			}
		}
		out, err := n.jurat(append([]string{"agreement", "challenge", id, "--evidence", file}, pays...)...)
		if err == nil {
			break
		}
		if tries == 3 || !strings.Contains(out, "NotDelivered") {
			t.Fatalf("%v: %s", err, out)
		}
		for i := 1; i <= 4; i++ {
			if out, err := n.jurat("devnet", "revive", strconv.Itoa(i)); err != nil {
				t.Fatal(out)
			}
		}
	}
	resolve := append([]string{"agreement", "resolve", id}, pays...)
	if out, err := n.jurat(resolve...); err == nil || !strings.Contains(out, "TooEarly") {
		t.Errorf("resolved while it may be answered: %v %s", err, out)
	}
	if out, err := n.jurat("devnet", "advance", "12h"); err != nil {
		t.Fatal(out)
	}
	var done struct{ Amount string }
	n.into(&done, resolve...)
	for i := 1; i <= 4; i++ {
		if out, err := n.jurat("devnet", "revive", strconv.Itoa(i)); err != nil {
			t.Fatal(out)
		}
	}
	advances(t, n.ready.Nodes[0].API, 2)
	bonds, taken := n.bonds()
	for i := range taken {
		if taken[i] != 1 || bonds[i] == "0" || bonds[i] == n.ready.Agreement.Bond {
			t.Errorf("oracle %d paid %d times and has %s of %s", i+1, taken[i], bonds[i], n.ready.Agreement.Bond)
		}
	}
	t.Logf("%s taken; bonds are %v of %s", done.Amount, bonds, n.ready.Agreement.Bond)
}

// lastDelivered is the report that the first feed's word on the chain came from, once
// that is of later.
func (n *network) lastDelivered(after time.Time) []byte {
	n.t.Helper()
	for end := time.Now().Add(patience); ; time.Sleep(200 * time.Millisecond) {
		if time.Now().After(end) {
			n.t.Fatal("no node knows what was delivered")
		}
		response, err := http.Get(n.ready.Nodes[0].API + "/v1/feeds/" + n.ready.Feeds[0].Name)
		if err != nil {
			continue
		}
		var form struct {
			Delivered []struct {
				Round *uint64 `json:"report_round"`
			}
		}
		err = json.NewDecoder(response.Body).Decode(&form)
		response.Body.Close()
		if err != nil || len(form.Delivered) == 0 || form.Delivered[0].Round == nil {
			continue
		}
		if out, err := n.stdout("report", "show", strconv.FormatUint(*form.Delivered[0].Round, 10), "--json", "--api", n.ready.Nodes[0].API); err == nil {
			if d, err := evidence.Parse(out); err != nil || d.Report.Time > jurat.Time(after.UnixMilli()) {
				return out
			}
		}
	}
}
