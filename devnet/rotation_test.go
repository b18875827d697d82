package devnet_test

import (
	"context"
	"encoding/json"
	"math/big"
	"net/http"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// committeeAt is the committee that the node at an API serves in.
func committeeAt(url string, into *api.CommitteeForm) error {
	return shownAt(url+"/v1/committee", into)
}

// shownAt reads what a node shows.
func shownAt(url string, into any) error {
	client := http.Client{Timeout: 5 * time.Second}
	r, err := client.Get(url)
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
// start resumes the last epoch; what that has sworn in answer to a request outlives it.
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
	sealed := n.encryption(func(*api.EncryptionForm) bool { return true })
	if _, err := n.jurat("devnet", "kill", "4"); err != nil {
		t.Fatal(err)
	}
	n.change(2, 4, "devnet", "replace", "4")
	n.change(3, 7, "devnet", "grow", "7")
	n.takesBack(1, n.ready.RPC, n.ready.Contracts["committees"], 3)
	if rotated, adopted := n.logOf("committees", epochStarted, 3), n.logOf("agreements", epochAdopted, 3); rotated.TxHash != adopted.TxHash {
		t.Errorf("epoch 3 began again in transaction %s and was adopted in %s", rotated.TxHash, adopted.TxHash)
	}

	// What is sealed to the committee stays so: seven share the key that four made.
	now := n.encryption(func(e *api.EncryptionForm) bool { return len(e.Shares) == 7 })
	if now.Key != sealed.Key || now.Generation != 1 || now.Threshold != 5 || now.Sharing == sealed.Sharing {
		t.Errorf("the key that is sealed to was %+v and is %+v", sealed, now)
	}

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

	// The agreement pays the last epoch, and holds a joiner to the terms.
	n.pays(3)
	var settled struct{ Taken, Left string }
	n.into(&settled, "devnet", "corrupt", "5", "--equivocate")
	if settled.Taken != n.ready.Agreement.Bond || settled.Left != "0" {
		t.Errorf("oracle 5, which joined, has not lost its bond of %s: %+v", n.ready.Agreement.Bond, settled)
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
	moodFile, moodJob, turn := mood(t)
	again := start(t, dir, "--requests", moodFile)
	advances(t, again.ready.Nodes[0].API, 3)
	var form api.CommitteeForm
	if err := committeeAt(again.ready.Nodes[0].API, &form); err != nil || form.Epoch != 3 || len(form.Members) != 7 {
		t.Errorf("resumed in epoch %d with %d members (%v), want 3 with 7", form.Epoch, len(form.Members), err)
	}
	asks(t, again).outlives(moodJob, turn, 4, 6, 9)
}

// encryption waits until a node shows a key that is sealed to, sworn by the committee's
// key, of which something holds.
func (n *network) encryption(holds func(*api.EncryptionForm) bool) *api.EncryptionForm {
	n.t.Helper()
	for end := time.Now().Add(patience); ; time.Sleep(time.Second) {
		var e struct {
			api.EncryptionForm
			Bundle json.RawMessage `json:"bundle"`
		}
		err := shownAt(n.ready.Nodes[0].API+"/v1/encryption", &e)
		if err == nil && len(e.Bundle) > 0 && holds(&e.EncryptionForm) {
			b, err := evidence.ParseBundle(e.Bundle)
			if err != nil {
				n.t.Fatal(err)
			}
			key := seal.Key{Generation: e.Generation, Expiry: e.Expiry, X: e.Key}
			if b.Leaf != key.Leaf(e.Sharing) {
				n.t.Fatalf("the leaf %+v is not the key's: %+v", b.Leaf, e)
			}
			var form api.CommitteeForm
			if err := committeeAt(n.ready.Nodes[0].API, &form); err != nil {
				n.t.Fatal(err)
			}
			if err := b.Verify(form.Key); err != nil {
				n.t.Fatal(err)
			}
			return &e.EncryptionForm
		}
		if time.Now().After(end) {
			n.t.Fatalf("no such key to seal to is sworn: %+v, %v", e, err)
		}
	}
}

// change has the committee change and checks what came of it.
func (n *network) change(epoch uint32, members int, args ...string) {
	n.t.Helper()
	var r struct {
		Epoch   uint32
		Members int
		Round   jurat.Round
		Adopted bool
	}
	n.into(&r, args...)
	if r.Epoch != epoch || r.Members != members || r.Round.View() < jurat.FirstView(epoch) || r.Round.View() > jurat.LastView(epoch) {
		n.t.Fatalf("jurat %v came to %+v; want epoch %d of %d members", args, r, epoch, members)
	}
	if !r.Adopted {
		n.t.Fatalf("jurat %v: the agreement has not adopted epoch %d", args, epoch)
	}
	if rotated, adopted := n.logOf("committees", epochStarted, epoch), n.logOf("agreements", epochAdopted, epoch); rotated.TxHash != adopted.TxHash {
		n.t.Errorf("epoch %d began in transaction %s and was adopted in %s: nobody is paid, and nothing proven, of the time between", epoch, rotated.TxHash, adopted.TxHash)
	}
}

var (
	epochStarted = crypto.Keccak256Hash([]byte("EpochStarted(bytes32,uint32,bytes32,uint64,bytes32)"))
	epochAdopted = crypto.Keccak256Hash([]byte("Adopted(bytes32,uint32,uint256)"))
)

// logOf is the event of a contract at home that names an epoch.
func (n *network) logOf(contract string, event common.Hash, epoch uint32) types.Log {
	n.t.Helper()
	return n.logAt(n.ready.RPC, n.ready.Contracts[contract], event, epoch)
}

// logAt is the event of a contract on a chain that names an epoch.
func (n *network) logAt(rpc, contract string, event common.Hash, epoch uint32) types.Log {
	n.t.Helper()
	client, err := chain.Dial(context.Background(), chain.Config{RPC: []string{rpc}})
	if err != nil {
		n.t.Fatal(err)
	}
	defer client.Close()
	logs, err := client.Logs(context.Background(), ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.HexToAddress(contract)},
		Topics: [][]common.Hash{{event}, nil, {common.BigToHash(new(big.Int).SetUint64(uint64(epoch)))}}})
	if err != nil || len(logs) != 1 {
		n.t.Fatalf("%d logs of epoch %d by %s: %v", len(logs), epoch, contract, err)
	}
	return logs[0]
}

// takesBack has a chain of the devnet take back that an epoch began, as if nobody had
// ever said so, and waits until the members have brought it there again.
func (n *network) takesBack(number int, rpc, committees string, epoch uint32) {
	n.t.Helper()
	began := n.logAt(rpc, committees, epochStarted, epoch)
	if out, err := n.jurat("devnet", "reorg", strconv.Itoa(number), "@"+strconv.FormatUint(began.BlockNumber, 10), "--drop"); err != nil {
		n.t.Fatal(err, out)
	}
	client, err := chain.Dial(context.Background(), chain.Config{RPC: []string{rpc}})
	if err != nil {
		n.t.Fatal(err)
	}
	defer client.Close()
	var at chain.Contracts
	if err := at.Committees.UnmarshalText([]byte(committees)); err != nil {
		n.t.Fatal(err)
	}
	n.await("epoch "+strconv.Itoa(int(epoch))+" is brought again", func() bool {
		now, _, _, err := chain.ReadEpoch(context.Background(), client, at, jurat.Hash(began.Topics[1]))
		return err == nil && now == epoch
	})
	if again := n.logAt(rpc, committees, epochStarted, epoch); again.BlockHash == began.BlockHash {
		n.t.Error("nothing was taken back")
	}
}

// pays waits until the agreement has paid members of an epoch.
func (n *network) pays(epoch uint32) {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	client, err := chain.Dial(ctx, chain.Config{RPC: []string{n.ready.RPC}})
	if err != nil {
		n.t.Fatal(err)
	}
	defer client.Close()
	key, err := crypto.HexToECDSA(strings.TrimPrefix(n.ready.Accounts[1].PrivateKey, "0x"))
	if err != nil {
		n.t.Fatal(err)
	}
	var at jurat.Address
	if err := at.UnmarshalText([]byte(n.ready.Contracts["agreements"])); err != nil {
		n.t.Fatal(err)
	}
	bound, err := chain.BoundOf(ctx, client, at)
	if err != nil {
		n.t.Fatal(err)
	}
	sender := chain.NewSender(client, key, chain.SenderConfig{Poll: 100 * time.Millisecond})
	read := func() *chain.Agreement {
		made, err := chain.Agreements(ctx, client, bound, jurat.Hash{})
		if err != nil || len(made) != 1 {
			n.t.Fatalf("%d agreements: %v", len(made), err)
		}
		return &made[0]
	}
	a := read()
	if a.Epoch != epoch || a.Ended {
		n.t.Fatalf("the agreement is in epoch %d (ended: %t), want %d", a.Epoch, a.Ended, epoch)
	}
	_, joins, err := chain.Joiners(ctx, client, bound, a, epoch)
	if err != nil || slices.Contains(joins, true) {
		n.t.Fatalf("members without a lock: %v (%v)", joins, err)
	}
	for paid := a.Paid; read().Paid.Cmp(paid) == 0; time.Sleep(time.Second) { // what is earned can be pulled later
		if _, err := chain.Pull(ctx, sender, bound, a, epoch); err != nil {
			n.t.Fatal(err)
		}
	}
}
