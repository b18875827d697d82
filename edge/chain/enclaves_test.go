package chain_test

import (
	"log/slog"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/chain"
)

// oath is a report in which the committee swears a leaf, beside another.
func (n *network) oath(t *testing.T, leaf jurat.Leaf) *chain.Oath {
	t.Helper()
	_, at := n.local.Head()
	n.round++
	leaves := []jurat.Leaf{{Kind: jurat.KindEvidence, Payload: jurat.Hash{1}}, leaf}
	tree := jurat.NewTree(jurat.HashLeaves(leaves))
	path, err := tree.Proof(1)
	if err != nil {
		t.Fatal(err)
	}
	report := jurat.Report{Committee: n.committee.ID, Epoch: 1, Round: n.round, Time: jurat.Time(at * 1000), Root: tree.Root()}
	return &chain.Oath{Report: jurat.SignedReport{Report: report, Signature: n.sign(t, report.Digest())}, Path: path}
}

// TestEnclavesLiveAndEnd brings what a committee swears of an enclave, as Go makes the leaves, to the contract.
func TestEnclavesLiveAndEnd(t *testing.T) {
	n := newNetwork(t, 0, testFeeds(2))
	ctx, id := t.Context(), n.committee.ID
	contract, err := chain.DeployEnclaves(ctx, n.payer, n.at, true)
	if err != nil {
		t.Fatal(err)
	}
	if development, err := chain.CheckEnclavesContract(ctx, n.client, contract, n.at); err != nil || !development {
		t.Errorf("%v, %v", development, err)
	}
	for _, other := range []jurat.Address{n.at.Feeds, chain.EnclavesFor(n.at, false)} {
		if _, err := chain.CheckEnclavesContract(ctx, n.client, other, n.at); err == nil {
			t.Errorf("%s passes for Enclaves", other)
		}
	}
	_, at := n.local.Head()
	place := enclaves.Place{Chain: n.client.ChainID(), Contract: contract}
	r := &enclaves.Registration{
		Signer: jurat.Address{1}, Vendor: enclaves.SIM, Measurement: jurat.Hash{2}, Evidence: jurat.Hash{3}, HPKE: jurat.Hash{4},
		Collateral: at - 3600, Expiry: at + 86_400, Assurance: enclaves.Simulated,
	}
	quorum, err := chain.NewQuorum(n.client.ChainID(), []string{n.local.URL()}, 0, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer quorum.Close()
	live := func(want bool) {
		t.Helper()
		at, err := quorum.Newest(ctx, "latest", 0)
		if err != nil {
			t.Fatal(err)
		}
		list, err := quorum.Enclaves(ctx, contract, id, []jurat.Address{{9}, r.Signer}, at)
		if err != nil || len(list) != 2 || list[0].Live || list[1].Live != want || want && (list[1].HPKE != r.HPKE || list[1].Vendor != r.Vendor || list[1].Assurance != r.Assurance) {
			t.Errorf("as a quorum has it: %+v, %v, want %v", list, err, want)
		}
		if _, is, err := chain.ReadEnclave(ctx, n.client, contract, id, r.Signer); err != nil || is != want {
			t.Errorf("live: %v, %v, want %v", is, err, want)
		}
	}
	register := func(name string) {
		t.Helper()
		_, err := chain.RegisterEnclave(ctx, n.payer, contract, n.oath(t, r.Leaf(place)), r)
		if name == "" && err != nil || name != "" && !chain.IsRevert(err, name) {
			t.Errorf("register: %v, want %q", err, name)
		}
	}
	permit := func(allowed bool) {
		t.Helper()
		if _, err := chain.PermitMeasurement(ctx, n.payer, contract, n.oath(t, enclaves.Permission(place, r.Measurement, allowed)), r.Measurement, allowed); err != nil {
			t.Fatal(err)
		}
		if is, err := chain.MeasurementAllowed(ctx, n.client, contract, id, r.Measurement); err != nil || is != allowed {
			t.Errorf("allowed: %v, %v", is, err)
		}
	}
	live(false)
	register("NotAllowed")
	permit(true)
	register("")
	live(true)
	known, _, err := chain.ReadEnclave(ctx, n.client, contract, id, r.Signer)
	want := *r
	want.Evidence, want.Collateral = jurat.Hash{}, 0 // which the contract does not keep
	if err != nil || known != want {
		t.Errorf("%+v, %v, want %+v", known, err, want)
	}
	permit(false)
	live(false)
	permit(true)
	live(true)
	old := n.oath(t, r.Leaf(place))
	if _, err := chain.RevokeEnclave(ctx, n.payer, contract, n.oath(t, enclaves.Revocation(place, r.Signer)), r.Signer); err != nil {
		t.Fatal(err)
	}
	live(false)
	if _, err := chain.RegisterEnclave(ctx, n.payer, contract, old, r); !chain.IsRevert(err, "Older") {
		t.Errorf("an older registration undoes a revocation: %v", err)
	}
	if _, err := chain.RegisterEnclave(ctx, n.payer, contract, n.oath(t, r.Leaf(enclaves.Place{Chain: 1, Contract: contract})), r); !chain.IsRevert(err, "NotInReport") {
		t.Errorf("sworn of another chain: %v", err)
	}
}
