package chain_test

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/edge/chain"
)

// recovery is the next epoch of a network, whose members are the same and have made
// the key of another one.
func (n *network) recovery(t *testing.T, attempt uint32) (*committee.Proposal, *committee.Keygen) {
	t.Helper()
	p := &committee.Proposal{Committee: n.committee.ID, Epoch: 2, Attempt: attempt, Expiry: n.committee.Expiry + 1}
	for i, m := range n.committee.Members {
		p.Members = append(p.Members, committee.Seat{Operator: m.Operator, Key: m.Key, Peer: string(rune('a' + i)), Addresses: []string{"/ip4/127.0.0.1/tcp/1"}})
	}
	k := &committee.Keygen{Attempt: attempt, Key: newOracles(t, nil).group.Key, Transcript: jurat.Hash{byte(attempt)}}
	session := p.Session()
	for m := range n.keys {
		k.Signatures = append(k.Signatures, n.signAs(t, m, jurat.TranscriptHash(session.ID(), k.Key, k.Transcript, p.Expiry)))
	}
	return p, k
}

func (o *oracles) signAs(t *testing.T, m int, digest jurat.Hash) jurat.OperatorSignature {
	t.Helper()
	signature, err := crypto.Sign(digest[:], o.keys[m])
	if err != nil {
		t.Fatal(err)
	}
	signature[64] += 27
	return jurat.OperatorSignature(signature)
}

// votes are the first members', each as it comes back from its file.
func (n *network) votes(t *testing.T, p *committee.Proposal, k *committee.Keygen, against bool, members ...int) (votes []*committee.Vote) {
	t.Helper()
	for _, m := range members {
		v := committee.NewVote(p, k, committee.PublicKey(n.committee.Members[m].Key), against)
		v.Signature = n.signAs(t, m, v.Digest())
		data, err := v.Encode()
		if err == nil {
			v, err = committee.ParseVote(data)
		}
		if err != nil {
			t.Fatal(err)
		}
		votes = append(votes, v)
	}
	return votes
}

// TestRecovery: 2f+1 votes open, three days pass, anyone finishes; meanwhile a report
// of the key cancels, and f+1 veto for good.
func TestRecovery(t *testing.T) {
	n := newNetwork(t, 0, testFeeds(2))
	ctx, id := t.Context(), n.committee.ID
	p, k := n.recovery(t, 1)
	waits := func(want jurat.Hash) {
		t.Helper()
		if got, _, err := chain.RecoveryOf(ctx, n.client, n.at, id); err != nil || got != want {
			t.Fatalf("recovery %s waits, want %s (%v)", got, want, err)
		}
	}
	refused := func(err error, name string) {
		t.Helper()
		if !chain.IsRevert(err, name) {
			t.Fatalf("error %v, want %s", err, name)
		}
	}
	now := func() time.Time { _, at := n.local.Head(); return time.Unix(int64(at), 0) }

	_, err := chain.OpenRecovery(ctx, n.payer, n.at, n.votes(t, p, k, false, 0, 3))
	refused(err, "TooFewVotes")
	if _, err = chain.OpenRecovery(ctx, n.payer, n.at, append(n.votes(t, p, k, false, 0, 1), n.votes(t, p, k, true, 2)...)); !errors.Is(err, chain.ErrVotes) {
		t.Errorf("a veto is taken for a vote: %v", err)
	}
	if _, err = chain.OpenRecovery(ctx, n.payer, n.at, n.votes(t, p, k, false, 0, 1, 3)); err != nil {
		t.Fatal(err)
	}
	waits(p.Recovery(k))
	_, err = chain.FinishRecovery(ctx, n.payer, n.at, &chain.Next{Proposal: p, Keygen: k})
	refused(err, "TooEarly")

	// The key is not lost after all: a report of before the opening proves nothing, one of later does.
	old := n.swear(t, now().Add(-time.Hour), value(t, "1"))
	_, err = chain.CancelRecovery(ctx, n.payer, n.at, &old.Report)
	refused(err, "ReportTooOld")
	fresh := n.swear(t, now().Add(time.Minute), value(t, "1"))
	if _, err = chain.CancelRecovery(ctx, n.payer, n.at, &fresh.Report); err != nil {
		t.Fatal(err)
	}
	waits(jurat.Hash{})

	// f+1 forbid it for good.
	if _, err = chain.VetoRecovery(ctx, n.payer, n.at, n.votes(t, p, k, true, 2, 3)); err != nil {
		t.Fatal(err)
	}
	_, err = chain.OpenRecovery(ctx, n.payer, n.at, n.votes(t, p, k, false, 0, 1, 3))
	refused(err, "Vetoed")

	// Another attempt, and nobody objects.
	p, k = n.recovery(t, 2)
	if _, err = chain.OpenRecovery(ctx, n.payer, n.at, n.votes(t, p, k, false, 1, 2, 3)); err != nil {
		t.Fatal(err)
	}
	delay, err := chain.RecoveryDelay(ctx, n.client, n.at)
	if err != nil {
		t.Fatal(err)
	}
	if err := n.local.Advance(time.Duration(delay) * time.Second); err != nil {
		t.Fatal(err)
	}
	if _, err = chain.FinishRecovery(ctx, n.payer, n.at, &chain.Next{Proposal: p, Keygen: k}); err != nil {
		t.Fatal(err)
	}
	if epoch, key, _, err := n.reader.Epoch(ctx); err != nil || epoch != 2 || key != [32]byte(k.Key) {
		t.Errorf("the chain is in epoch %d with key %x: %v", epoch, key, err)
	}
}
