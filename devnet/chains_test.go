package devnet_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// onChain is what a chain of the devnet's knows of a committee, and what it holds of its feeds.
func (n *network) onChain(number int, id jurat.Hash) (epoch uint32, lanes []delivery.Lane) {
	n.t.Helper()
	client, err := chain.Dial(context.Background(), chain.Config{RPC: []string{n.ready.Chains[number-1].RPC}, ChainID: n.ready.Chains[number-1].ChainID})
	if err != nil {
		n.t.Fatal(err)
	}
	defer client.Close()
	var at chain.Contracts
	if at.Feeds.UnmarshalText([]byte(n.ready.Contracts["feeds"])) != nil || at.Committees.UnmarshalText([]byte(n.ready.Contracts["committees"])) != nil {
		n.t.Fatal("the ready event has no contracts")
	}
	if epoch, _, _, err = chain.ReadEpoch(context.Background(), client, at, id); err != nil {
		n.t.Fatal(err)
	}
	c := n.committee()
	if id != c.ID {
		return epoch, nil
	}
	const ring = 16 // a devnet's
	if lanes, err = chain.NewReader(client, at, c, ring).Lanes(context.Background()); err != nil {
		n.t.Fatal(err)
	}
	return epoch, lanes
}

func (n *network) committee() *jurat.Committee {
	n.t.Helper()
	var form api.CommitteeForm
	if err := committeeAt(n.ready.Nodes[0].API, &form); err != nil {
		n.t.Fatal(err)
	}
	c, err := form.Parse()
	if err != nil {
		n.t.Fatal(err)
	}
	return c
}

// awaitChain waits until a chain is in an epoch and gets another word of every feed.
func (n *network) awaitChain(number int, id jurat.Hash, epoch uint32) {
	n.t.Helper()
	_, before := n.onChain(number, id)
	for end := time.Now().Add(patience); ; time.Sleep(time.Second) {
		at, now := n.onChain(number, id)
		fresh := at == epoch
		for i := range now {
			fresh = fresh && now[i].Count > before[i].Count
		}
		if fresh {
			return
		}
		if time.Now().After(end) {
			n.t.Fatalf("chain %d is in epoch %d, want %d with fresh feeds; counts %v, before %v", number, at, epoch, now, before)
		}
	}
}

// TestThreeChains: one committee delivers on three chains, and a guard committee of
// other operators is known on all of them. One chain sleeps through two rotations:
// the others go on, and it catches up when it wakes.
func TestThreeChains(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"), "--chains", "3")
	if len(n.ready.Chains) != 3 || len(n.ready.Guard.Nodes) != 4 || n.ready.Chains[1].ChainID == n.ready.Chains[0].ChainID {
		t.Fatalf("the ready event lacks chains or guard: %+v", n.ready)
	}
	id := n.committee().ID
	var guard jurat.Hash
	if err := guard.UnmarshalText([]byte(n.ready.Guard.Committee)); err != nil || guard == id {
		t.Fatalf("the guard committee is %q: %v", n.ready.Guard.Committee, err)
	}
	for number := 1; number <= 3; number++ {
		n.awaitChain(number, id, 1)
		if epoch, _ := n.onChain(number, guard); epoch != 1 {
			t.Errorf("chain %d has the guard committee in epoch %d", number, epoch)
		}
	}
	if _, err := n.jurat("devnet", "sleep", "3"); err != nil {
		t.Fatal(err)
	}
	n.change(2, 4, "devnet", "replace", "4")
	n.awaitChain(1, id, 2)
	n.awaitChain(2, id, 2)
	n.change(3, 4, "devnet", "replace", "3")
	n.awaitChain(2, id, 3)
	if out, err := n.jurat("devnet", "wake", "3"); err != nil {
		t.Fatal(out, err)
	}
	n.awaitChain(3, id, 3)
	n.takesBack(2, n.ready.Chains[1].RPC, n.ready.Chains[1].Contracts["committees"], 3)
	n.awaitChain(2, id, 3)
}
