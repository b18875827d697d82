package devnet_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/jurat-network/jurat/edge/api"
)

// TestLostKeyIsRecovered: two of four lose their shares, so that nothing can be sworn
// any more. The next epoch's members make a key, 2f+1 operators vote, the recovery
// waits its three days, and feeds go on under the new key.
func TestLostKeyIsRecovered(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"))
	do := func(args ...string) string {
		t.Helper()
		out, err := n.jurat(args...)
		if err != nil {
			t.Fatalf("jurat %v: %v\n%s", args, err, out)
		}
		return out
	}
	at := func(i int, parts ...string) string {
		return filepath.Join(append([]string{n.dir, fmt.Sprintf("node%d", i)}, parts...)...)
	}
	for _, i := range []string{"3", "4"} {
		do("devnet", "kill", i)
	}
	for _, i := range []int{3, 4} {
		files, err := filepath.Glob(at(i, "store", "store.db*"))
		if err != nil || len(files) == 0 {
			t.Fatalf("oracle %d has no store: %v", i, err)
		}
		for _, f := range files {
			if err := os.Remove(f); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, i := range []string{"3", "4"} {
		do("devnet", "revive", i)
	}

	changed := make(chan error, 1)
	go func() { // ends when the new committee swears
		out, err := n.jurat("devnet", "replace", "4")
		if err != nil {
			err = fmt.Errorf("%w: %s", err, out)
		}
		changed <- err
	}()
	var votes []string
	for i := 1; i <= 3; i++ {
		for end := time.Now().Add(patience); ; time.Sleep(200 * time.Millisecond) {
			if _, err := os.Stat(at(i, "store", "epoch-2.keygen.json")); err == nil {
				break
			}
			if time.Now().After(end) {
				t.Fatalf("oracle %d has no key of the next epoch", i)
			}
		}
	}
	for i := 1; i <= 3; i++ {
		vote := []string{"committee", "recover", "vote", "--epoch", "2", "--config", at(i, "config.yaml")}
		if out, err := n.jurat(vote...); err == nil {
			t.Errorf("a node that runs votes: %s", out)
		}
		do("devnet", "kill", fmt.Sprint(i))
		out, err := n.stdout(vote...)
		if err != nil {
			t.Fatal(err)
		}
		votes = append(votes, filepath.Join(n.dir, fmt.Sprintf("vote%d.json", i)))
		if err := os.WriteFile(votes[i-1], out, 0o600); err != nil {
			t.Fatal(err)
		}
		do("devnet", "revive", fmt.Sprint(i))
	}
	pays := []string{"--keystore", at(1, "operator.json"), "--password-file", at(1, "password")}
	open := append([]string{"committee", "recover", "open"}, pays...)
	if out, err := n.jurat(append(open, votes[:2]...)...); err == nil {
		t.Errorf("two of four open a recovery: %s", out)
	}
	do(append(open, votes...)...)
	finish := append([]string{"committee", "recover", "finish", votes[0]}, pays...)
	if out, err := n.jurat(finish...); err == nil {
		t.Errorf("a recovery does not wait: %s", out)
	}
	do("devnet", "advance", "72h")
	var status struct{ State string }
	if n.into(&status, "committee", "recover", "status"); status.State != "waiting" {
		t.Errorf("the recovery is %s", status.State)
	}
	do(finish...)

	select {
	case err := <-changed:
		if err != nil {
			t.Fatal(err)
		}
	case <-time.After(patience):
		t.Fatal("the new committee does not swear")
	}
	var form api.CommitteeForm
	if err := committeeAt(n.ready.Nodes[0].API, &form); err != nil || form.Epoch != 2 {
		t.Fatalf("oracle 1 serves in epoch %d: %v", form.Epoch, err)
	}
	before := n.lanes()
	for end := time.Now().Add(patience); n.lanes()[0].Count == before[0].Count; time.Sleep(time.Second) {
		if time.Now().After(end) {
			t.Fatal("the new committee delivers nothing")
		}
	}
	for end := time.Now().Add(patience); ; time.Sleep(time.Second) { // the devnet writes the new key down
		out, err := n.jurat("feed", "read", n.ready.Feeds[0].Name)
		if err == nil {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("the feed cannot be read: %s", out)
		}
	}
}
