package devnet_test

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// forgery is the answer of devnet corrupt --forge-message.
type forgery struct {
	Sworn, Halted, Arrived bool
	Sequence               uint64
	Gas                    uint64
	By                     int
	Paid                   []struct {
		Oracle int
		Taken  string
	}
}

// TestForgedMessages: a message is carried, and of its fee the guard has its share. One that nobody brings while
// its destination takes transactions costs its committee a penalty, by its own oath. An oracle names one in
// its place that was never sent: it is not sworn, and costs that oracle its whole lock by its own signature alone.
// Then the other three swear it: it arrives nowhere, its lane is halted by their oath, and each of them pays.
func TestForgedMessages(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"), "--chains", "2")
	n.carry("1", "2", "hello")
	n.on(1, func(c *chain.Client, _ *chain.Sender) {
		var outbox jurat.Address
		if err := outbox.UnmarshalText([]byte(n.ready.Chains[0].Contracts["outbox"])); err != nil {
			t.Fatal(err)
		}
		far := n.ready.Chains[1].ChainID
		pay, err := chain.ReadGuardPay(t.Context(), c, outbox, far)
		if err != nil || pay.Share != 1_000 || pay.Uncredited.Sign() == 0 {
			t.Fatalf("the lane keeps %+v, %v", pay, err)
		}
		guards := new(big.Int).Div(pay.Uncredited, big.NewInt(10))
		for node, all := range map[string]*big.Int{"node1": new(big.Int).Sub(pay.Uncredited, guards), "guard/node2": guards} {
			var collected struct{ Amount string }
			keys := filepath.Join(n.dir, filepath.FromSlash(node))
			n.into(&collected, "bridge", "collect", "1", "2", "--keystore", filepath.Join(keys, "operator.json"), "--password-file", filepath.Join(keys, "password"))
			if want := new(big.Int).Div(all, big.NewInt(4)).String(); collected.Amount != want {
				t.Errorf("%s collected %s, want %s", node, collected.Amount, want)
			}
		}
	})
	n.rollOnDelivered()
	var late struct {
		By   int
		Gas  uint64
		Paid []struct {
			Oracle int
			Taken  string
		}
	}
	n.into(&late, "devnet", "corrupt", "all", "--undelivered")
	if late.By == 0 || len(late.Paid) != 4 {
		t.Errorf("undelivered: %+v", late)
	}
	for _, p := range late.Paid {
		if p.Taken != "25000000000000000000" { // a fourth of the penalty
			t.Errorf("oracle %d lost %s for a late message", p.Oracle, p.Taken)
		}
	}
	for _, each := range n.ready.Nodes {
		advances(t, each.API, 2) // they are back
	}
	const bond = "975000000000000000000"
	var one forgery
	n.into(&one, "devnet", "corrupt", "2", "--forge-message")
	if one.Sworn || one.Halted || one.Arrived || one.Sequence == 0 || one.By == 0 || one.By == 2 || len(one.Paid) != 1 || one.Paid[0].Oracle != 2 || one.Paid[0].Taken != bond {
		t.Errorf("one of four: %+v", one)
	}
	n.carry("1", "2", "nothing else has happened")

	var three forgery
	n.into(&three, "devnet", "corrupt", "1,3,4", "--forge-message")
	if !three.Sworn || !three.Halted || three.Arrived || three.By != 2 || len(three.Paid) != 3 {
		t.Errorf("2f+1 of four: %+v", three)
	}
	for _, p := range three.Paid {
		if p.Taken != bond {
			t.Errorf("oracle %d lost %s, want %s", p.Oracle, p.Taken, bond)
		}
	}
	t.Logf("late: %d gas; forged by one: %d gas; by three: %d gas", late.Gas, one.Gas, three.Gas)
}

// TestForgedMessagesAbroad: an oracle names a message to the home that another chain never sent. The guard's oracles swear
// that, one of them being down, and the oracle pays the penalty by its own signature, one other of the committee being
// down; then three that swear it pay, each, and the lane is halted. A message that was sent costs nobody anything,
// whoever is told that it was not.
func TestForgedMessagesAbroad(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"), "--chains", "2")
	n.must("devnet", "kill", "guard-4")
	n.must("devnet", "kill", "4")
	honest := n.carry("2", "1", "hello")
	n.accuseSent(2, honest.ID)
	one := n.forgeAbroad("2", "2-1")
	if one.Sworn || one.Halted || one.By == 0 {
		t.Errorf("one of four: %+v", one)
	}
	n.must("devnet", "revive", "4")
	advances(t, n.ready.Nodes[3].API, 2)
	three := n.forgeAbroad("1,2,3", "2-1")
	if !three.Sworn || !three.Halted || three.By == 0 {
		t.Errorf("2f+1 of four: %+v", three)
	}
	if taken := n.timesTaken(); !slices.Equal(taken, []int{1, 2, 1, 0}) {
		t.Errorf("bonds were cut %v times", taken)
	}
	t.Logf("forged abroad by one: %d gas; by three: %d gas", one.Gas, three.Gas)
}

// forgeAbroad has oracles name a message that another chain than the home never sent, and each pay the penalty.
func (n *network) forgeAbroad(oracles, lane string) (f forgery) {
	n.t.Helper()
	n.into(&f, "devnet", "corrupt", oracles, "--forge-message", "--lane", lane)
	if f.Arrived || len(f.Paid) != len(strings.Split(oracles, ",")) {
		n.t.Errorf("oracles %s on lane %s: %+v", oracles, lane, f)
	}
	for _, p := range f.Paid {
		if p.Taken != "100000000000000000000" { // the penalty
			n.t.Errorf("oracle %d lost %s", p.Oracle, p.Taken)
		}
	}
	return f
}

// accuseSent tells every node that a message was never sent which was.
func (n *network) accuseSent(source int, id jurat.Hash) {
	n.t.Helper()
	var outbox jurat.Address
	if err := outbox.UnmarshalText([]byte(n.ready.Chains[source-1].Contracts["outbox"])); err != nil {
		n.t.Fatal(err)
	}
	n.on(source, func(c *chain.Client, _ *chain.Sender) {
		sent, _, err := chain.ReadMessage(n.t.Context(), c, outbox, id)
		if err != nil {
			n.t.Fatal(err)
		}
		text, err := json.Marshal(&sent.Message)
		if err != nil {
			n.t.Fatal(err)
		}
		path := filepath.Join(n.t.TempDir(), "sent.json")
		if err := os.WriteFile(path, text, 0o600); err != nil {
			n.t.Fatal(err)
		}
		n.must("bridge", "accuse", path)
	})
}

// rollOnDelivered has the roll called on a message that was brought in time: the nodes
// answer it by themselves, and nobody pays.
func (n *network) rollOnDelivered() {
	n.t.Helper()
	sent := n.sendLetter("1", "2", "in time", "--deadline", "20s")
	n.stage(sent.ID, "delivered")
	n.on(1, func(c *chain.Client, s *chain.Sender) {
		var at jurat.Address
		if err := at.UnmarshalText([]byte(n.ready.Contracts["agreements"])); err != nil {
			n.t.Fatal(err)
		}
		b, err := chain.BoundOf(n.t.Context(), c, at)
		if err != nil {
			n.t.Fatal(err)
		}
		ends, err := chain.CrossingsEnds(n.t.Context(), c, b)
		if err != nil {
			n.t.Fatal(err)
		}
		m, _, err := chain.ReadMessage(n.t.Context(), c, ends.Outbox, sent.ID)
		if err != nil {
			n.t.Fatal(err)
		}
		made, err := chain.Agreements(n.t.Context(), c, b, m.Committee)
		if err != nil || len(made) != 1 {
			n.t.Fatalf("%d agreements: %v", len(made), err)
		}
		under := made[0]
		var silent uint64
		called, concluded := false, false
		for end := time.Now().Add(patience); !concluded; time.Sleep(time.Second) {
			if time.Now().After(end) {
				n.t.Fatalf("the roll is called: %v, concluded: %v", called, concluded)
			}
			if !called {
				_, _, err := chain.CallRollOnMessage(n.t.Context(), s, b, under.Terms, &m.Message, 4)
				if called = err == nil; !called && !chain.IsRevert(err, "NotPast") {
					n.t.Fatal(err)
				}
				continue
			}
			silent, concluded = n.silent(c, b, under.ID, sent.ID)
			if silent != 0 {
				n.t.Fatalf("%d were silent", silent)
			}
		}
	})
}

// silent is how many members a roll on a message found silent, once it is concluded.
func (n *network) silent(c *chain.Client, b chain.Bound, agreement, id jurat.Hash) (count uint64, concluded bool) {
	n.t.Helper()
	parsed, err := bound.CrossingsMetaData.ParseABI()
	if err != nil {
		n.t.Fatal(err)
	}
	logs, err := c.Logs(n.t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(b.Crossings)},
		Topics: [][]common.Hash{{parsed.Events["Concluded"].ID}, {common.Hash(agreement)}, {common.Hash(id)}}})
	if err != nil {
		n.t.Fatal(err)
	}
	if len(logs) == 0 {
		return 0, false
	}
	e, err := bound.NewCrossings().UnpackConcludedEvent(&logs[0])
	if err != nil {
		n.t.Fatal(err)
	}
	return e.Silent.Uint64(), true
}
