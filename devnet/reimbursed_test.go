package devnet_test

import (
	"path/filepath"
	"testing"
	"time"
)

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
