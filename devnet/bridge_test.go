package devnet_test

import (
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

// life is what jurat bridge shows of a message.
type life struct {
	ID    jurat.Hash
	Stage string
	Steps []struct {
		Step string
		Done bool
	}
}

// done are the steps that a message has taken.
func (l *life) done() (steps []string) {
	for _, s := range l.Steps {
		if s.Done {
			steps = append(steps, s.Step)
		}
	}
	return steps
}

// carry sends a message and waits until it is delivered.
func (n *network) carry(from, to, text string) *life {
	n.t.Helper()
	l := new(life)
	n.into(l, "bridge", "send", from, to, text)
	if l.Stage != "delivered" {
		n.t.Fatalf("the message from %s to %s is %s: %+v", from, to, l.Stage, l.Steps)
	}
	return l
}

// send sends a message and does not wait.
func (n *network) sendLetter(from, to, text string, more ...string) *life {
	n.t.Helper()
	l := new(life)
	n.into(l, append([]string{"bridge", "send", from, to, text, "--wait=false"}, more...)...)
	return l
}

// stage waits until a message is at a stage.
func (n *network) stage(id jurat.Hash, want string) *life {
	n.t.Helper()
	l := new(life)
	for end := time.Now().Add(patience); l.Stage != want; time.Sleep(time.Second) {
		n.into(l, "bridge", "status", id.String())
		if time.Now().After(end) {
			n.t.Fatalf("message %s is %s, never %s: %+v", id, l.Stage, want, l.Steps)
		}
	}
	return l
}

// lane waits until a node shows a lane halted, or not.
func (n *network) lane(from, to uint64, halted bool, why string) (changes uint32) {
	n.t.Helper()
	var answer struct {
		Lanes []struct {
			Source      uint64 `json:"source_chain,string"`
			Destination uint64 `json:"destination_chain,string"`
			Halted      bool
			Changes     uint32
			Doubt       *struct{ Why string }
		}
	}
	for end := time.Now().Add(patience); ; time.Sleep(time.Second) {
		n.into(&answer, "bridge", "lanes")
		for _, l := range answer.Lanes {
			if l.Source == from && l.Destination == to && l.Halted == halted && (why == "" || l.Doubt != nil && strings.Contains(l.Doubt.Why, why)) {
				return l.Changes
			}
		}
		if time.Now().After(end) {
			n.t.Fatalf("the lane from %d to %d is never halted=%v (%s): %+v", from, to, halted, why, answer.Lanes)
		}
	}
}

// on runs something with a client of one of the devnet's chains, and a sender of its
// development account.
func (n *network) on(number int, do func(*chain.Client, *chain.Sender)) {
	n.t.Helper()
	client, err := chain.Dial(n.t.Context(), chain.Config{RPC: []string{n.ready.Chains[number-1].RPC}})
	if err != nil {
		n.t.Fatal(err)
	}
	defer client.Close()
	key, err := crypto.HexToECDSA(strings.TrimPrefix(n.ready.Accounts[7].PrivateKey, "0x"))
	if err != nil {
		n.t.Fatal(err)
	}
	do(client, chain.NewSender(client, key, chain.SenderConfig{}))
}

func (n *network) mailbox() (at jurat.Address) {
	n.t.Helper()
	if err := at.UnmarshalText([]byte(n.ready.Chains[0].Contracts["mailbox"])); err != nil {
		n.t.Fatal(err)
	}
	return at
}

// TestMessages: messages go both ways with both committees' oaths, also with one
// oracle down; one whose receiver fails is kept and delivered by a retry; to a chain
// that sleeps they come when it wakes; a halted lane delivers nothing, and what was
// sent before comes when it is resumed.
func TestMessages(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"), "--chains", "2")
	for _, way := range [][2]string{{"1", "2"}, {"2", "1"}} {
		if l := n.carry(way[0], way[1], "hello"); !slices.Equal(l.done(), []string{"sent", "final", "sworn", "guarded", "delivered", "called"}) {
			t.Errorf("from %s to %s: %v", way[0], way[1], l.done())
		}
	}
	if _, err := n.jurat("devnet", "kill", "4"); err != nil {
		t.Fatal(err)
	}
	n.carry("1", "2", "with one oracle down")

	n.on(2, func(c *chain.Client, s *chain.Sender) {
		if err := chain.ShutMailbox(t.Context(), s, n.mailbox(), true); err != nil {
			t.Fatal(err)
		}
		id := n.sendLetter("1", "2", "to a shut box").ID
		n.stage(id, "kept")
		if out, err := n.jurat("bridge", "retry", id.String()); err == nil {
			t.Errorf("a shut box takes a retry: %s", out)
		}
		if err := chain.ShutMailbox(t.Context(), s, n.mailbox(), false); err != nil {
			t.Fatal(err)
		}
		if out, err := n.jurat("bridge", "retry", id.String()); err != nil {
			t.Fatal(out, err)
		}
		n.stage(id, "delivered")
	})

	if _, err := n.jurat("devnet", "sleep", "2"); err != nil {
		t.Fatal(err)
	}
	asleep := n.sendLetter("1", "2", "to a chain that sleeps").ID
	before, err := round(n.ready.Nodes[0].API)
	if err != nil {
		t.Fatal(err)
	}
	advances(t, n.ready.Nodes[0].API, 5)
	if after, err := round(n.ready.Nodes[0].API); err != nil || after <= before {
		t.Errorf("rounds wait for a chain that sleeps: %d, %d, %v", before, after, err)
	}
	if _, err := n.jurat("devnet", "wake", "2"); err != nil {
		t.Fatal(err)
	}
	n.stage(asleep, "delivered")

	// One that cannot come by its deadline is over when both committees have sworn that.
	if _, err := n.jurat("devnet", "sleep", "2"); err != nil {
		t.Fatal(err)
	}
	late := n.sendLetter("1", "2", "too late", "--deadline", "12s").ID
	time.Sleep(15 * time.Second)
	if _, err := n.jurat("devnet", "wake", "2"); err != nil {
		t.Fatal(err)
	}
	n.stage(late, "expired")

	source, destination := n.ready.Chains[0].ChainID, n.ready.Chains[1].ChainID
	if _, err := n.jurat("devnet", "sleep", "2"); err != nil { // so that the message is under way when the lane is halted
		t.Fatal(err)
	}
	waits := n.sendLetter("1", "2", "halted under way").ID
	if _, err := n.jurat("bridge", "halt", "1", "2"); err != nil {
		t.Fatal(err)
	}
	time.Sleep(3 * time.Second) // the operators' wishes are read
	if _, err := n.jurat("devnet", "wake", "2"); err != nil {
		t.Fatal(err)
	}
	changes := n.lane(source, destination, true, "operator")
	if out, err := n.jurat("bridge", "send", "1", "2", "to a halted lane"); err == nil || !strings.Contains(out, "LaneHalted") {
		t.Errorf("a halted lane takes a message: %v\n%s", err, out)
	}
	if out, err := n.jurat("bridge", "resume", "1", "2", "--changes", strconv.Itoa(int(changes))); err != nil {
		t.Fatal(out, err)
	}
	n.lane(source, destination, false, "")
	n.stage(waits, "delivered")
	n.carry("1", "2", "again")
}

// TestBetweenOtherChains: messages and tokens cross between two chains that are not the home, both ways, and who names
// one that was never sent pays at home.
func TestBetweenOtherChains(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	n := start(t, filepath.Join(t.TempDir(), ".devnet"), "--chains", "3")
	n.carry("2", "3", "across")
	n.carry("3", "2", "and back")
	v := openCrossing(n, 1, 2)
	out := v.send(0, 1_000, v.senders[1].Account(), 20*time.Minute)
	n.stage(out.ID(), "delivered")
	back := v.send(1, 400, payee, 20*time.Minute)
	n.stage(back.ID(), "delivered")
	locked, err := v.locked(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	minted, err := v.minted(t.Context())
	if err != nil || locked.Int64() != 600 || minted.Int64() != 600 || v.holds(0, payee) != 400 {
		t.Errorf("%s are locked and %s minted, and %d came back: %v", locked, minted, v.holds(0, payee), err)
	}
	if one := n.forgeAbroad("2", "2-3"); one.Sworn || one.Halted || one.By == 0 {
		t.Errorf("one of four: %+v", one)
	}
}
