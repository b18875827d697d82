package chain_test

import (
	"crypto/ecdsa"
	"errors"
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/draw"
	"github.com/jurat-network/jurat/edge/chain"
)

var devTokens = new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(1e18))

// The contracts that name each other lie where they were foretold, name each
// other as they should, and are found by whoever deploys again.
func TestDeployBound(t *testing.T) {
	c := startChain(t)
	client := dial(t, c.URL())
	s := chain.NewSender(client, devKey(t, 0), quick())
	at, err := chain.Deploy(t.Context(), s, chain.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	token, err := chain.DeployDevToken(t.Context(), s, s.Account(), devTokens)
	if err != nil {
		t.Fatal(err)
	}
	cfg := chain.BoundConfig{Token: token, Sink: jurat.Address{1}, Unbonding: 60, ChallengeWindow: 60, RecordGrace: 10}
	deployer := chain.NewSender(client, devKey(t, 1), quick())
	b, err := chain.DeployBound(t.Context(), s, deployer, at, cfg)
	if err != nil {
		t.Fatal(err)
	}
	if foretold := chain.BoundFor(deployer.Account(), at); b != foretold {
		t.Errorf("%+v, foretold %+v", b, foretold)
	}
	if named, err := chain.BoundOf(t.Context(), client, b.Agreements); err != nil || named != b {
		t.Errorf("Agreements names %+v, %v; want %+v", named, err, b)
	}
	if again, err := chain.DeployBound(t.Context(), s, chain.NewSender(client, devKey(t, 1), quick()), at, cfg); err != nil || again != b {
		t.Errorf("again: %+v, %v", again, err)
	}
	if held, err := chain.BondToken(t.Context(), client, b); err != nil || held.Symbol != "DEVJ" || held.Format(big.NewInt(1_500_000_000_000_000_000)) != "1.5 DEVJ" {
		t.Errorf("bonds are in %+v, %v", held, err)
	}
	if made, err := chain.Agreements(t.Context(), client, b, jurat.Hash{}); err != nil || len(made) != 0 {
		t.Errorf("%d agreements, %v", len(made), err)
	}

	t.Run("from an account that has sent other things", func(t *testing.T) {
		used := chain.NewSender(client, devKey(t, 2), quick())
		if err := chain.Approve(t.Context(), used, token, b.Bonds, big.NewInt(1)); err != nil {
			t.Fatal(err)
		}
		if _, err := chain.DeployBound(t.Context(), s, used, at, cfg); !errors.Is(err, chain.ErrDeployerUsed) {
			t.Errorf("got %v, want %v", err, chain.ErrDeployerUsed)
		}
	})
	t.Run("an address that is no Agreements", func(t *testing.T) {
		if _, err := chain.BoundOf(t.Context(), client, at.Feeds); err == nil {
			t.Error("Feeds passes for Agreements")
		}
		if _, err := chain.BoundOf(t.Context(), client, jurat.Address{9}); err == nil {
			t.Error("an empty address passes for Agreements")
		}
	})
	t.Run("a bond is opened with the operator's consent, once", func(t *testing.T) { testOpen(t, s, client, b, token) })
}

func testOpen(t *testing.T, owner *chain.Sender, client *chain.Client, b chain.Bound, token jurat.Address) {
	key := devKey(t, 2)
	operator := accountOf(key)
	sign := func(hash jurat.Hash) (sig jurat.OperatorSignature) {
		b, err := crypto.Sign(hash[:], key)
		if err != nil {
			t.Fatal(err)
		}
		copy(sig[:], b)
		sig[64] += 27
		return sig
	}
	hash := chain.ConsentHash(client.ChainID(), b, operator, owner.Account())
	if other := chain.ConsentHash(client.ChainID()+1, b, operator, owner.Account()); other == hash {
		t.Error("a consent holds on two chains")
	}
	if err := chain.OpenBond(t.Context(), owner, b, operator, sign(jurat.Hash{1})); !chain.IsRevert(err, "BadConsent") {
		t.Errorf("without consent: %v", err)
	}
	for range 2 { // the second finds it open
		if err := chain.OpenBond(t.Context(), owner, b, operator, sign(hash)); err != nil {
			t.Fatal(err)
		}
	}
	amount := big.NewInt(1000)
	if err := chain.Approve(t.Context(), owner, token, b.Bonds, amount); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.Deposit(t.Context(), owner, b, operator, amount); err != nil {
		t.Fatal(err)
	}
	bond, err := chain.ReadBond(t.Context(), client, b, operator)
	if err != nil || bond.Owner != owner.Account() || !bond.Active || bond.Total.Cmp(amount) != 0 || bond.Free.Cmp(amount) != 0 {
		t.Errorf("%+v, %v", bond, err)
	}
	if left, until, err := chain.ReadLock(t.Context(), client, b, jurat.Hash{1}, operator); err != nil || left.Sign() != 0 || until != 0 {
		t.Errorf("a lock of %s until %d, %v", left, until, err)
	}
	testRegistry(t, owner, client, b, key)
}

// An operator is entered once, read with its bond, and changed; a call is dated.
func testRegistry(t *testing.T, owner *chain.Sender, client *chain.Client, b chain.Bound, key *ecdsa.PrivateKey) {
	seat := committee.Seat{Operator: accountOf(key), Key: committee.PublicKey(crypto.CompressPubkey(&key.PublicKey)), Peer: "peer", Addresses: []string{"/ip4/127.0.0.1/tcp/1"}}
	if s, err := chain.ReadRegistry(t.Context(), client, b, jurat.Hash{}, 0); err != nil || len(s.Candidates) != 0 {
		t.Fatalf("at first: %+v, %v", s, err)
	}
	var first *draw.Snapshot
	for _, peer := range []string{"peer", "peer", "moved"} { // the second finds it entered
		seat.Peer = peer
		if err := chain.Enter(t.Context(), owner, b, "an operator", seat); err != nil {
			t.Fatal(err)
		}
		s, err := chain.ReadRegistry(t.Context(), client, b, jurat.Hash{1}, 0)
		if err != nil {
			t.Fatal(err)
		}
		want := draw.Candidate{Operator: seat.Operator, Key: seat.Key, Name: "an operator", Peer: peer, Addresses: seat.Addresses, Bond: agreement.Units(1000)}
		if !reflect.DeepEqual(s.Candidates, []draw.Candidate{want}) {
			t.Errorf("%+v, want %+v", s.Candidates, want)
		}
		if first == nil {
			first = s
		}
	}
	if again, err := chain.ReadRegistry(t.Context(), client, b, jurat.Hash{1}, first.Block); err != nil || again.Hash() != first.Hash() {
		t.Errorf("block %d read again: %+v, %v", first.Block, again, err)
	}
	seat.Operator = jurat.Address{1}
	if err := chain.Enter(t.Context(), owner, b, "somebody else's", seat); !chain.IsRevert(err, "NotOwner") {
		t.Errorf("an operator of another: %v", err)
	}
	if block, _, err := chain.AnnouncedAt(t.Context(), client, b, jurat.Hash{7}); err != nil || block != 0 {
		t.Errorf("before it was announced: %d, %v", block, err)
	}
	for range 2 { // the second finds it announced
		if err := chain.Announce(t.Context(), owner, b, jurat.Hash{7}); err != nil {
			t.Fatal(err)
		}
	}
	block, seconds, err := chain.AnnouncedAt(t.Context(), client, b, jurat.Hash{7})
	if err != nil || block == 0 || seconds == 0 {
		t.Errorf("announced at block %d, %d: %v", block, seconds, err)
	}
	if random, err := chain.Prevrandao(t.Context(), client, block); err != nil || random == (jurat.Hash{}) {
		t.Errorf("prevrandao %s, %v", random, err)
	}
	if _, err := chain.Prevrandao(t.Context(), client, 1<<40); !errors.Is(err, chain.ErrNoBlock) {
		t.Errorf("a block of the future: %v", err)
	}
}
