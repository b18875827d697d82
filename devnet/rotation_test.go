package devnet_test

import (
	"context"
	"encoding/json"
	"net/http"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// committeeAt is the committee that the node at an API serves in.
func committeeAt(url string, into *api.CommitteeForm) error {
	client := http.Client{Timeout: 5 * time.Second}
	r, err := client.Get(url + "/v1/committee")
	if err != nil {
		return err
	}
	defer r.Body.Close()
	return json.NewDecoder(r.Body).Decode(into)
}

// lanes are what the chain holds of the feeds.
func (n *network) lanes() []delivery.Lane {
	n.t.Helper()
	client, err := chain.Dial(context.Background(), chain.Config{RPC: []string{n.ready.RPC}})
	if err != nil {
		n.t.Fatal(err)
	}
	defer client.Close()
	var form api.CommitteeForm
	if err := committeeAt(n.ready.Nodes[0].API, &form); err != nil {
		n.t.Fatal(err)
	}
	c, err := form.Parse()
	if err != nil {
		n.t.Fatal(err)
	}
	var at chain.Contracts
	if err := at.Feeds.UnmarshalText([]byte(n.ready.Contracts["feeds"])); err != nil {
		n.t.Fatal(err)
	}
	const ring = 16 // a devnet's
	lanes, err := chain.NewReader(client, at, c, ring).Lanes(context.Background())
	if err != nil {
		n.t.Fatal(err)
	}
	return lanes
}

// TestMembersChange: a killed member is replaced, then the committee grows from
// four to seven, while its feeds go on: the contract that counts missed
// heartbeats counts none. Old epochs' reports are audited as before, and the next
// start resumes the last epoch.
func TestMembersChange(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	dir := filepath.Join(t.TempDir(), ".devnet")
	n := start(t, dir)
	first, err := round(n.ready.Nodes[0].API)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.jurat("devnet", "kill", "4"); err != nil {
		t.Fatal(err)
	}
	n.change(2, 4, "devnet", "replace", "4")
	n.change(3, 7, "devnet", "grow", "7")

	// A heartbeat with the new committee, so that a late delivery would have been counted.
	before := n.lanes()
	for end := time.Now().Add(patience); ; time.Sleep(time.Second) {
		now := n.lanes()
		delivered := true
		for i := range now {
			delivered = delivered && now[i].Count > before[i].Count
			if now[i].Lateness != 0 {
				t.Fatalf("feed %d missed %d heartbeats", i, now[i].Lateness)
			}
		}
		if delivered {
			break
		}
		if time.Now().After(end) {
			t.Fatal("the new committee delivers nothing")
		}
	}

	feed := n.ready.Feeds[0].Name
	for _, args := range [][]string{{"audit", feed}, {"audit", feed, "--round", strconv.FormatUint(first, 10)}} {
		if out, err := n.jurat(args...); err != nil {
			t.Errorf("jurat %v: %v\n%s", args, err, out)
		}
	}
	if err := n.stop(); err != nil {
		t.Errorf("Ctrl-C: %v", err)
	}
	again := start(t, dir)
	advances(t, again.ready.Nodes[0].API, 3)
	var form api.CommitteeForm
	if err := committeeAt(again.ready.Nodes[0].API, &form); err != nil || form.Epoch != 3 || len(form.Members) != 7 {
		t.Errorf("resumed in epoch %d with %d members (%v), want 3 with 7", form.Epoch, len(form.Members), err)
	}
}

// change has the committee change and checks what came of it.
func (n *network) change(epoch uint32, members int, args ...string) {
	n.t.Helper()
	var r struct {
		Epoch   uint32
		Members int
		Round   jurat.Round
	}
	n.into(&r, args...)
	if r.Epoch != epoch || r.Members != members || r.Round.View() < jurat.FirstView(epoch) || r.Round.View() > jurat.LastView(epoch) {
		n.t.Fatalf("jurat %v came to %+v; want epoch %d of %d members", args, r, epoch, members)
	}
}
