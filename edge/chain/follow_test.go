package chain_test

import (
	"errors"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/localchain"
)

// TestFollow: another chain is brought into each epoch by the calls that the first
// took, nothing but its endpoint being asked: by the founding, and by a recovery,
// which waits there anew.
func TestFollow(t *testing.T) {
	n := newNetwork(t, 0, testFeeds(2))
	ctx, id := t.Context(), n.committee.ID
	other, err := localchain.Start(ctx, localchain.Config{ChainID: localchain.DefaultChainID + 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = other.Close() })
	client := dial(t, other.URL())
	payer := chain.NewSender(client, devKey(t, 1), quick())
	at, err := chain.Deploy(ctx, payer, chain.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	follow := func(epoch uint32) error {
		return chain.FollowEpoch(ctx, n.client, n.at.Committees, payer, at.Committees, id, epoch)
	}
	same := func(epoch uint32) {
		t.Helper()
		e1, k1, x1, err1 := chain.ReadEpoch(ctx, n.client, n.at, id)
		e2, k2, x2, err2 := chain.ReadEpoch(ctx, client, at, id)
		if err1 != nil || err2 != nil || e1 != epoch || e2 != e1 || k2 != k1 || x2 != x1 {
			t.Fatalf("epoch %d at home, %d there, want %d in both with one key: %v, %v", e1, e2, epoch, err1, err2)
		}
	}
	if err := follow(2); !errors.Is(err, chain.ErrNotFollowed) {
		t.Errorf("an epoch that has not begun: %v", err)
	}
	for range 2 { // the second time it is there
		if err := follow(1); err != nil {
			t.Fatal(err)
		}
		same(1)
	}

	p, k := n.recovery(t, 1)
	if _, err := chain.OpenRecovery(ctx, n.payer, n.at, n.votes(t, p, k, false, 0, 1, 3)); err != nil {
		t.Fatal(err)
	}
	delay, err := chain.RecoveryDelay(ctx, n.client, n.at)
	if err != nil {
		t.Fatal(err)
	}
	if err := n.local.Advance(time.Duration(delay) * time.Second); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.FinishRecovery(ctx, n.payer, n.at, &chain.Next{Proposal: p, Keygen: k}); err != nil {
		t.Fatal(err)
	}
	if err := follow(2); err != nil { // opens it
		t.Fatal(err)
	}
	if recovery, _, err := chain.RecoveryOf(ctx, client, at, id); err != nil || recovery != p.Recovery(k) {
		t.Fatalf("recovery %s waits there: %v", recovery, err)
	}
	if err := follow(2); !chain.IsRevert(err, "TooEarly") {
		t.Errorf("before it is due: %v", err)
	}
	if err := other.Advance(time.Duration(delay) * time.Second); err != nil {
		t.Fatal(err)
	}
	if err := follow(2); err != nil {
		t.Fatal(err)
	}
	same(2)

	// A chain that joins late starts from what the first has, and needs nothing of before.
	later, err := localchain.Start(ctx, localchain.Config{ChainID: localchain.DefaultChainID + 2})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = later.Close() })
	client, payer = dial(t, later.URL()), nil
	checkpoint, err := chain.ReadCheckpoint(ctx, n.client, n.at, id)
	if err != nil || len(checkpoint.Members) != 4 {
		t.Fatalf("checkpoint %+v: %v", checkpoint, err)
	}
	if at, err = chain.DeployFrom(ctx, chain.NewSender(client, devKey(t, 1), quick()), chain.DefaultLimits, *checkpoint); err != nil {
		t.Fatal(err)
	}
	same(2)
	if _, err := chain.ReadCheckpoint(ctx, n.client, n.at, jurat.Hash{1}); !errors.Is(err, chain.ErrNoCheckpoint) {
		t.Errorf("a committee that is unknown has a checkpoint: %v", err)
	}
}
