package devnet_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestDeliveriesHaveRoom: a delivery that is estimated a block before agreements reimburse
// it has the gas for it, also where it is of a single feed and so costs little else.
func TestDeliveriesHaveRoom(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"), "--jobs", signedFeed(t, "20s"))
	delivered := func(log string) int { return strings.Count(log, "msg=delivered") }
	for end := time.Now().Add(patience); ; time.Sleep(time.Second) {
		logs := ""
		for i := range n.ready.Nodes {
			text, err := os.ReadFile(filepath.Join(n.dir, fmt.Sprintf("node%d", i+1), "node.log"))
			if err != nil {
				t.Fatal(err)
			}
			logs += string(text)
		}
		if strings.Contains(logs, "a report could not be delivered") {
			t.Fatalf("a delivery failed:\n%s", logs)
		}
		if delivered(logs) >= 4 {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("%d reports were delivered", delivered(logs))
		}
	}
}

// TestDeliveriesAreReimbursed: what an agreement covers is delivered by the member
// on turn, through the contract that reimburses it, and whoever has nothing but an
// endpoint finds the report behind the chain's answer all the same.
func TestDeliveriesAreReimbursed(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"))
	var status struct {
		Agreements []struct{ ID, Reimbursed string }
	}
	for end := time.Now().Add(patience); ; time.Sleep(time.Second) {
		n.into(&status, "agreement", "status")
		if len(status.Agreements) == 1 && status.Agreements[0].Reimbursed != "0" {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("nothing was reimbursed: %+v", status)
		}
	}
	t.Logf("reimbursed: %s units", status.Agreements[0].Reimbursed)
	feed := n.ready.Feeds[0].Name
	for _, args := range [][]string{{"feed", "read", feed, "--from", "chain"}, {"audit", feed}} {
		if out, err := n.jurat(args...); err != nil {
			t.Errorf("jurat %v: %v\n%s", args, err, out)
		}
	}
}
