package devnet_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
)

var silent = slog.New(slog.DiscardHandler)

// payee is who gets what crosses in these tests.
var payee = jurat.Address{0xa1, 0x1c, 0xe5}

// TestHostileBridge: value between two chains whose endpoints lie and which reorganise, with two of
// seven oracles against it, one down and one that names what nobody sent, and one of the guard's
// four down. Never is more minted than is locked, as the chains themselves show it all the while.
func TestHostileBridge(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	l := startLiars(t)
	n := start(t, filepath.Join(t.TempDir(), ".devnet"), append([]string{"--chains", "2", "--oracles", "7"}, l.flags(2)...)...)
	l.mu.Lock()
	for _, c := range n.ready.Chains {
		l.chains[strconv.Itoa(c.Number)] = c.RPC
	}
	l.mu.Unlock()
	v := openCrossing(n, 0, 1)
	stop := v.watch(t)
	h := &hostile{network: n, crossing: v, liars: l}

	n.must("devnet", "kill", "7")
	n.must("devnet", "kill", "guard-4")
	forged := h.corrupt("2", 30*time.Second)
	t.Run("a minority of every oracle's endpoints lies", h.minority)
	t.Run("a majority of one oracle's endpoints lies", h.majority)
	if told := <-forged; told.Sent == 0 || told.Halted == 0 || told.Returned == 0 || len(told.Sworn) != 0 {
		t.Errorf("the malicious oracle's forgeries: %+v", told)
	}
	t.Run("value returns", h.back)
	t.Run("undelivered and given back", h.undelivered)
	t.Run("receivers that do their worst", h.receivers)
	t.Run("a token that does its worst", h.imp)
	t.Run("a reorg that finality covers", h.shallow)
	t.Run("a committee that has changed", h.rotated)
	t.Run("what receivers did not take goes back", h.later)
	t.Run("a reorg past finality", h.deep)

	seen := stop()
	t.Logf("looked %d times: at most %s were locked and %s minted", seen.looks, seen.most[0], seen.most[1])
	if len(seen.bad) > 0 || seen.looks == 0 || seen.most[1].Sign() == 0 {
		t.Errorf("more was minted than locked: %v", seen.bad)
	}
}

type hostile struct {
	*network
	crossing *crossing
	liars    *liars
	later    func(*testing.T) // what is left of the receivers' part
}

// must runs a command that has to succeed.
func (n *network) must(args ...string) string {
	n.t.Helper()
	out, err := n.jurat(args...)
	if err != nil {
		n.t.Fatalf("jurat %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return out
}

// forgeries is what devnet corrupt --forge tells.
type forgeries struct {
	Sent, Returned, Halted int
	Sworn                  []jurat.Hash
}

// corrupt has an oracle forge messages for a while, beside what else the test does.
func (h *hostile) corrupt(who string, during time.Duration) chan forgeries {
	t := h.t
	t.Helper()
	told := make(chan forgeries, 1)
	cmd := exec.Command(binary, "devnet", "corrupt", who, "--forge", during.String(), "--json")
	cmd.Dir = filepath.Dir(h.dir)
	go func() {
		var f forgeries
		out, err := cmd.Output()
		if bad := json.Unmarshal(out, &f); bad != nil {
			t.Errorf("corrupt --forge: %v, %v: %s", err, bad, out)
		}
		told <- f
	}()
	return told
}

// minority: the third of three endpoints lies to each oracle, the guard's too, in another way.
func (h *hostile) minority(t *testing.T) {
	h.t = t
	ways := []way{hide(), flood(), h.liars.hang(), rubbish(), rewrite(), lag(1), forge(h.ready.Chains[0].RPC, h.unsent(1))}
	for _, number := range []string{"1", "2"} {
		for i, w := range ways {
			h.liars.lie(w, fmt.Sprintf("%s/b/%d", number, i+1), fmt.Sprintf("%s/b/guard-%d", number, i%4+1))
		}
	}
	before := h.crossing.holds(1, payee)
	id := h.crossing.send(0, 1_000, payee, 10*time.Minute).ID()
	h.stage(id, "delivered")
	if got := h.crossing.holds(1, payee) - before; got != 1_000 {
		t.Errorf("%d came of 1000", got)
	}
	for _, w := range ways[:6] {
		if h.liars.told(w.name) == 0 {
			t.Errorf("no oracle was lied to by %s", w.name)
		}
	}
	h.liars.honest()
}

// unsent is a message with tokens that nobody sent.
func (h *hostile) unsent(sequence uint64) *message.Message {
	now := uint64(time.Now().Unix())
	return &message.Message{SourceChain: h.ready.Chains[0].ChainID, Outbox: h.crossing.ends.Outbox, DestinationChain: h.ready.Chains[1].ChainID, Inbox: h.crossing.ends.Inbox,
		Committee: h.committee().ID, Sequence: sequence, Sender: payee, Receiver: payee, Sent: now, Deadline: now + 900,
		Tokens: []message.TokenAmount{{Token: h.crossing.token, Amount: big.NewInt(1_000_000)}}}
}

// majority: two of one oracle's three endpoints show it a message that nobody sent. It believes that
// and names it, no other does, and what was sent is delivered.
func (h *hostile) majority(t *testing.T) {
	h.t = t
	forged := h.unsent(1 << 40)
	both := forge(h.ready.Chains[0].RPC, forged)
	h.liars.lie(both, "1/a/3", "1/b/3", "1/a/guard-2", "1/b/guard-2")
	for _, api := range []string{h.ready.Nodes[2].API, h.ready.Guard.Nodes[1].API} {
		h.await("the deceived oracle shows the message", func() bool { return status(api+"/v1/messages/"+forged.ID().String()) == http.StatusOK })
	}
	h.stage(h.crossing.send(0, 500, payee, 10*time.Minute).ID(), "delivered")
	for _, api := range []string{h.ready.Nodes[0].API, h.ready.Nodes[2].API, h.ready.Guard.Nodes[0].API, h.ready.Guard.Nodes[1].API} {
		if code := status(api + "/v1/leaves/" + forged.ID().String()); code != http.StatusNotFound {
			t.Errorf("%s has an oath to what nobody sent: %d", api, code)
		}
	}
	if at := h.crossing.arrival(forged); at != message.None {
		t.Errorf("the message that nobody sent is %v at the inbox", at)
	}
	h.liars.honest()
}

func status(url string) int {
	response, err := http.Get(url)
	if err != nil {
		return 0
	}
	response.Body.Close()
	return response.StatusCode
}

// await waits until something is so.
func (n *network) await(what string, so func() bool) {
	n.t.Helper()
	for end := time.Now().Add(patience); !so(); time.Sleep(500 * time.Millisecond) {
		if time.Now().After(end) {
			n.t.Fatalf("never: %s", what)
		}
	}
}

// back: tokens go home, burned there and released here.
func (h *hostile) back(t *testing.T) {
	h.t = t
	own := h.crossing.senders[1].Account()
	h.stage(h.crossing.send(0, 700, own, 10*time.Minute).ID(), "delivered")
	before, minted := h.crossing.holds(0, payee), h.crossing.holds(1, own)
	h.stage(h.crossing.send(1, 300, payee, 10*time.Minute).ID(), "delivered")
	if got, left := h.crossing.holds(0, payee)-before, h.crossing.holds(1, own); got != 300 || left != minted-300 {
		t.Errorf("%d were released of 300, %d are left of %d", got, left, minted)
	}
}

// undelivered: a receiver that fails at its gas takes the message with more; one that refuses until the
// deadline loses it, and the tokens go back by the committees' oath, once.
func (h *hostile) undelivered(t *testing.T) {
	h.t = t
	short := h.crossing.sendLetter(0, &chain.Letter{Receiver: h.mailbox(), GasLimit: 3_000, Data: []byte("more gas"),
		Tokens: []message.TokenAmount{{Token: h.crossing.token, Amount: big.NewInt(50)}}}, 10*time.Minute)
	own := h.crossing.senders[0].Account()
	late := h.crossing.sendLetter(0, &chain.Letter{Receiver: h.crossing.mint, GasLimit: 100_000, Data: []byte("no receiver"),
		Tokens: []message.TokenAmount{{Token: h.crossing.token, Amount: big.NewInt(60)}}}, 25*time.Second)
	bare := h.crossing.sendLetter(0, &chain.Letter{Receiver: h.crossing.mint, GasLimit: 100_000, Data: []byte("no receiver either")}, 25*time.Second)
	before := h.crossing.holds(0, own)
	h.stage(short.ID(), "kept")
	h.must("bridge", "retry", short.ID().String())
	h.stage(short.ID(), "delivered")
	if got := h.crossing.holds(1, h.mailbox()); got != 50 {
		t.Errorf("the mailbox has %d of 50", got)
	}
	if out, err := h.jurat("bridge", "return", short.ID().String()); err == nil {
		t.Errorf("what was delivered went back: %s", out)
	}
	h.stage(late.ID(), "returned")
	if got := h.crossing.holds(0, own) - before; got != 60 {
		t.Errorf("%d went back of 60", got)
	}
	var back struct {
		Sworn []struct{ Committee jurat.Hash }
		Given []struct{ Amount string }
	}
	h.await("the return of a message without tokens is sworn", func() bool {
		out, err := h.stdout("bridge", "return", bare.ID().String(), "--json")
		return err == nil && json.Unmarshal(out, &back) == nil
	})
	if len(back.Sworn) != 2 || len(back.Given) != 0 {
		t.Errorf("%+v", back)
	}
	h.stage(bare.ID(), "returned")
}

// freeze has every oracle read no block of the first chain above a height.
func (h *hostile) freeze(height uint64) {
	h.liars.lie(lag(height), "1/a", "1/b")
}

func (h *hostile) head(i int) uint64 {
	h.t.Helper()
	head, err := h.crossing.clients[i].Head(h.t.Context())
	if err != nil {
		h.t.Fatal(err)
	}
	return head.Number.Uint64()
}

// shallow: a message whose block is taken back before it was final is in another block afterwards, with
// another id, or nowhere: what was not locked in the end is not minted.
func (h *hostile) shallow(t *testing.T) {
	h.t = t
	for _, drop := range []bool{false, true} {
		h.freeze(h.head(0))
		before, locked := h.crossing.holds(1, payee), h.crossing.holds(0, h.crossing.lock)
		sent := h.crossing.send(0, 90, payee, 10*time.Minute)
		h.freeze(sent.Block.Number + 1) // the oracles see it, one block short of final
		h.await("the block after it", func() bool { return h.head(0) > sent.Block.Number+1 })
		time.Sleep(2 * time.Second) // they read every second
		args := []string{"devnet", "reorg", "1", "@" + strconv.FormatUint(sent.Block.Number, 10)}
		if drop {
			args = append(args, "--drop")
		}
		h.must(args...)
		h.liars.honest()
		again := h.crossing.sentAgain(0, sent)
		if drop {
			if again != nil || h.crossing.holds(0, h.crossing.lock) != locked {
				t.Fatalf("the message was to vanish, and is %+v", again)
			}
			h.stage(h.crossing.send(0, 1, payee, 10*time.Minute).ID(), "delivered") // the lane goes on
			before++
		} else {
			if again == nil || again.Block.Number <= sent.Block.Number || again.ID() == sent.ID() {
				t.Fatalf("the message was to move from %+v, and is %+v", sent.Block, again)
			}
			h.stage(again.ID(), "delivered")
			before += 90
		}
		if at := h.crossing.arrival(&sent.Message); at != message.None {
			t.Errorf("the message that was taken back is %v at the inbox", at)
		}
		if got := h.crossing.holds(1, payee); got != before {
			t.Errorf("%d were minted, not %d", got, before)
		}
	}
	for _, l := range h.lanes() {
		if l.Halted || l.Doubt != nil {
			t.Errorf("a reorg above the final block brought a lane in doubt: %+v", l)
		}
	}
}

// shownLane is what jurat bridge lanes shows of one.
type shownLane struct {
	Source  string `json:"source_chain"`
	Halted  bool
	Changes uint32
	Doubt   *struct{ Why string }
}

func (h *hostile) lanes() []shownLane {
	h.t.Helper()
	var answer struct{ Lanes []shownLane }
	h.into(&answer, "bridge", "lanes")
	return answer.Lanes
}

// rotated: the committee changes while the far chain sleeps. What was sworn before by the one and sent
// after to the other both arrive, once the far chain has taken up the new committee.
func (h *hostile) rotated(t *testing.T) {
	h.t = t
	before := h.crossing.holds(1, payee)
	h.must("devnet", "sleep", "2")
	old := h.crossing.send(0, 30, payee, 20*time.Minute)
	h.stageAt(old.ID(), "sworn")
	h.change(2, 7, "devnet", "replace", "7") // the one that is down
	young := h.crossing.send(0, 40, payee, 20*time.Minute)
	time.Sleep(3 * time.Second)
	h.must("devnet", "wake", "2")
	h.stage(old.ID(), "delivered")
	h.stage(young.ID(), "delivered")
	if got := h.crossing.holds(1, payee) - before; got != 70 {
		t.Errorf("%d were minted of 70", got)
	}
	if epoch, _ := h.onChain(2, h.committee().ID); epoch != 2 {
		t.Errorf("chain 2 is in epoch %d", epoch)
	}
}

// stageAt waits until an oracle shows a step of a message as done.
func (n *network) stageAt(id jurat.Hash, step string) {
	n.t.Helper()
	n.await("message "+id.String()+" is "+step, func() bool {
		l := new(life)
		n.into(l, "bridge", "status", id.String())
		return slices.Contains(l.done(), step)
	})
}

// deep: a message that both committees swore vanishes with a block that was final, before it arrived.
// The lanes are halted, both headers are kept, and the oaths, which anybody may hold on to, bring nothing:
// not while the lane is halted, not after all oracles were restarted and their operators want it
// resumed, for it is not resumed before the message's deadline, and not after that.
func (h *hostile) deep(t *testing.T) {
	h.t = t
	before := h.crossing.holds(1, payee)
	h.must("devnet", "sleep", "2")
	sent := h.crossing.send(0, 5_000, payee, 60*time.Second)
	h.stageAt(sent.ID(), "sworn")
	h.stageAt(sent.ID(), "guarded")
	oaths := h.oaths(sent.ID())
	h.must("devnet", "reorg", "1", "@"+strconv.FormatUint(sent.Block.Number, 10), "--drop")
	source, destination := h.ready.Chains[0].ChainID, h.ready.Chains[1].ChainID
	h.lane(source, destination, true, string(message.Reorganised)) // at the outbox: the inbox sleeps
	h.reorgKept()
	h.must("devnet", "wake", "2")
	changes := h.halted(1, source)
	h.refuses(sent, oaths, "LaneHalted")

	for _, who := range []string{"1", "2", "3", "4", "5", "6", "8", "guard-1", "guard-2", "guard-3"} {
		h.must("devnet", "kill", who)
	}
	for _, who := range []string{"1", "2", "3", "4", "5", "6", "8", "guard-1", "guard-2", "guard-3", "guard-4"} {
		h.must("devnet", "revive", who)
	}
	for _, way := range [][2]string{{"1", "2"}, {"2", "1"}} {
		h.must("bridge", "resume", way[0], way[1], "--changes", strconv.Itoa(int(changes)))
	}
	h.await("the lane is resumed", func() bool {
		head, err := h.crossing.clients[1].Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		at, err := chain.LaneOf(t.Context(), h.crossing.clients[1], h.crossing.ends.Inbox, source)
		if err != nil {
			t.Fatal(err)
		}
		if at.Changes%2 == 0 && head.Time <= sent.Deadline {
			t.Fatalf("the lane is resumed %d s before the deadline of a sworn message that is no more", sent.Deadline-head.Time)
		}
		return at.Changes%2 == 0
	})
	h.refuses(sent, oaths, "Refused")
	h.lane(source, destination, false, "")
	h.stage(h.crossing.send(0, 10, payee, 10*time.Minute).ID(), "delivered")
	if got := h.crossing.holds(1, payee) - before; got != 10 {
		t.Errorf("%d were minted of 10", got)
	}
}

// halted waits until the inbox of a chain, counted from 0, has a lane halted.
func (h *hostile) halted(i int, far uint64) (changes uint32) {
	h.t.Helper()
	h.await("the inbox is halted", func() bool {
		at, err := chain.LaneOf(h.t.Context(), h.crossing.clients[i], h.crossing.ends.Inbox, far)
		if err == nil {
			changes = at.Changes
		}
		return err == nil && at.Changes%2 == 1
	})
	return changes
}

// reorgKept: some oracle keeps both headers of a block that was final, and none keeps another.
func (h *hostile) reorgKept() {
	h.t.Helper()
	both := 0
	h.await("the evidence of the reorganisation", func() bool {
		kept, _ := filepath.Glob(filepath.Join(h.dir, "node*", "store", "reorg-*.json"))
		for _, path := range kept {
			var of struct {
				Was, Is   message.Block
				WasHeader *types.Header `json:"was_header"` // null where the oracle had not seen it
				IsHeader  *types.Header `json:"is_header"`
			}
			data, err := os.ReadFile(path)
			if err != nil || json.Unmarshal(data, &of) != nil || of.WasHeader == nil {
				continue // it is being written, or of a block that was looked at once only
			}
			if of.IsHeader == nil || jurat.Hash(of.WasHeader.Hash()) != of.Was.Hash || jurat.Hash(of.IsHeader.Hash()) != of.Is.Hash || of.Was.Hash == of.Is.Hash {
				h.t.Fatalf("%s holds other headers than it says", path)
			}
			both++
		}
		return both > 0
	})
}

// oaths are both committees' oaths to a message, as anybody can get them.
func (h *hostile) oaths(id jurat.Hash) (list []message.Proof) {
	h.t.Helper()
	for _, api := range []string{h.ready.Nodes[0].API, h.ready.Guard.Nodes[0].API} {
		var form struct {
			Bundle json.RawMessage
			Size   int
		}
		h.get(api+"/v1/leaves/"+id.String(), &form)
		bundle, err := evidence.ParseBundle(form.Bundle)
		if err != nil {
			h.t.Fatal(err)
		}
		_, _, expiry, err := chain.EpochAt(h.t.Context(), h.crossing.clients[0], h.crossing.ends.Outbox, bundle.Report.Committee)
		if err != nil {
			h.t.Fatal(err)
		}
		list = append(list, message.Proof{Report: &message.Report{SignedReport: bundle.Report, Expiry: expiry}, Path: bundle.Path})
	}
	return list
}

func (h *hostile) get(url string, into any) {
	h.t.Helper()
	response, err := http.Get(url)
	if err != nil {
		h.t.Fatal(err)
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(into); err != nil {
		h.t.Fatalf("%s: %s, %v", url, response.Status, err)
	}
}

// refuses: whoever brings a message with both committees' oaths is refused.
func (h *hostile) refuses(m *chain.SentMessage, oaths []message.Proof, why string) {
	h.t.Helper()
	call, err := chain.MessageCall(&message.Task{Deed: message.Deliver, Lane: m.Lane(), Chain: m.DestinationChain, Messages: []*message.Message{&m.Message}, Oaths: oaths})
	if err != nil {
		h.t.Fatal(err)
	}
	if _, err := h.crossing.senders[1].Send(h.t.Context(), call); !chain.IsRevert(err, why) {
		h.t.Errorf("a message that is no more on its chain is brought: %v, want %s", err, why)
	}
}
