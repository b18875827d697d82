package node

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// TestReorganisationHaltsTheLane: a message is named once it is final; where its chain
// takes back the block that had it, deeper than the finality that was stated, the
// member names the lane's halt, the message no more, and keeps both headers.
func TestReorganisationHaltsTheLane(t *testing.T) {
	x := newCrossing(t)
	f := x.ferry(t, x.main)
	sent, _, err := chain.SendMessage(t.Context(), x.senders[0], x.ends.Outbox, x.letter("hello"))
	if err != nil {
		t.Fatal(err)
	}
	leaf := message.SentLeaf(sent.ID())
	f.until(t, "the message is named", func() bool { return f.names(leaf) })
	if f.names(x.lane().HaltLeaf(0)) {
		t.Fatal("a halt is named of a lane without trouble")
	}
	x.masks[0].rewrite(sent.Block.Number)
	f.until(t, "the halt is named", func() bool { return f.names(x.lane().HaltLeaf(0)) })
	if f.names(leaf) {
		t.Error("what was taken back is still named")
	}
	found, err := filepath.Glob(filepath.Join(f.dir, "reorg-*.json"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no evidence is kept: %v", err)
	}
	var kept struct {
		Was       message.Block   `json:"was"`
		Is        message.Block   `json:"is"`
		WasHeader json.RawMessage `json:"was_header"`
		IsHeader  json.RawMessage `json:"is_header"`
	}
	if err := readJSON(found[0], &kept); err != nil {
		t.Fatal(err)
	}
	for _, side := range []struct {
		block  message.Block
		header json.RawMessage
	}{{kept.Was, kept.WasHeader}, {kept.Is, kept.IsHeader}} {
		if hash := headerHash(t, side.header); hash != side.block.Hash {
			t.Errorf("the header that is kept has hash %s, not %s", hash, side.block.Hash)
		}
	}
	// It was named, so it may be sworn. A node that starts anew sees nothing of it on any chain, and
	// has the lane held all the same.
	again := x.ferry(t, x.main)
	again.dir = f.dir
	again.until(t, "the lane is served again", func() bool { return len(again.Lanes()) == 1 })
	if until := again.pool.Held(x.lane()); until != sent.Deadline {
		t.Errorf("the lane is held until %d, not until the deadline %d of what was taken back", until, sent.Deadline)
	}
}

// TestGuardHaltsWhatWasNeverSent: a committee that swears a message which no outbox
// sent can have it announced, and nobody asks it; the guard's member sees it at the
// inbox, does not find it on its source chain, and names the lane's halt.
func TestGuardHaltsWhatWasNeverSent(t *testing.T) {
	x := newCrossing(t)
	f := x.ferry(t, x.guard)
	f.until(t, "the lane is served", func() bool { return len(f.Lanes()) == 1 })
	l := x.lane()
	forged := x.forge("forged")
	report := x.main.swear(t, message.SentLeaf(forged.ID()))
	x.announce(t, forged, report)
	if f.names(l.HaltLeaf(0)) {
		t.Fatal("a halt is named before anything came")
	}
	f.until(t, "the inbox is read", func() bool { return f.chains[1].watched > 0 })
	if err := x.chains[0].Advance(3 * time.Minute); err != nil { // the source would show it by now
		t.Fatal(err)
	}
	f.until(t, "the halt is named", func() bool { return f.names(l.HaltLeaf(0)) })
	if doubt := f.Lanes()[0].Doubt; doubt == nil || doubt.Why != message.NeverSent {
		t.Errorf("the lane is in doubt because of %+v", doubt)
	}
}

// TestForgottenEventsHaltNothing: an endpoint that has thrown old events away shows none
// of a message, honest or not. Nothing follows from that: no halt is named, the error says
// why, and the question stays open until an endpoint answers that keeps them.
func TestForgottenEventsHaltNothing(t *testing.T) {
	x := newCrossing(t)
	f := x.ferry(t, x.guard)
	f.until(t, "the lane is served", func() bool { return len(f.Lanes()) == 1 })
	forged := x.forge("forged")
	x.announce(t, forged, x.main.swear(t, message.SentLeaf(forged.ID())))
	forget := func(method string, _ []json.RawMessage, result any) any {
		if method == "eth_getBlockReceipts" {
			return nil
		}
		return result
	}
	x.masks[0].alter.Store(&forget)
	if err := x.chains[0].Advance(3 * time.Minute); err != nil {
		t.Fatal(err)
	}
	var err error
	f.until(t, "it is looked for", func() bool {
		err = f.read(t.Context(), f.chains[0])
		return f.chains[0].lookup != nil && errors.Is(err, chain.ErrNoQuorum)
	})
	if !strings.Contains(err.Error(), "does not keep events") {
		t.Errorf("the error does not say what is wrong: %v", err)
	}
	if f.names(x.lane().HaltLeaf(0)) {
		t.Fatal("a halt is named on the word of an endpoint that keeps nothing")
	}
	x.masks[0].alter.Store(nil)
	f.until(t, "the halt is named", func() bool { return f.names(x.lane().HaltLeaf(0)) })
}

// TestForgeryIsSeenWhenItIsSworn: the guard's member sees in what a node of the committee
// publishes that a message was sworn which its chain does not have, and names the halt
// before anything comes to the inbox. What was sent halts nothing.
func TestForgeryIsSeenWhenItIsSworn(t *testing.T) {
	x := newCrossing(t)
	sent, _, err := chain.SendMessage(t.Context(), x.senders[0], x.ends.Outbox, x.letter("honest"))
	if err != nil {
		t.Fatal(err)
	}
	forged := x.forge("forged")
	type published struct {
		of     *message.Message
		report *message.Report
	}
	publish := func(m *message.Message) *published { return &published{m, x.main.swear(t, message.SentLeaf(m.ID()))} }
	var listed atomic.Pointer[published]
	listed.Store(publish(&sent.Message))
	committee := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m, report := listed.Load().of, listed.Load().report
		leaf := report.Leaves[0].Leaf
		var form any
		switch r.URL.Path {
		case "/v1/leaves":
			form = api.LeafList{Leaves: []api.SwornLeaf{{Round: report.Round, Subject: leaf.Subject, Payload: leaf.Payload}}}
		case "/v1/leaves/" + m.ID().String():
			form = api.LeafForm{Bundle: &evidence.Bundle{Report: report.SignedReport, Leaf: leaf, Key: x.main.Key}, Size: 1}
		case "/v1/messages/" + m.ID().String():
			data := "0x" + hex.EncodeToString(m.Data)
			form = api.MessageForm{ID: m.ID(), SourceChain: fmt.Sprint(m.SourceChain), Outbox: m.Outbox, DestinationChain: fmt.Sprint(m.DestinationChain), Inbox: m.Inbox,
				Committee: m.Committee, Sequence: fmt.Sprint(m.Sequence), Sender: m.Sender, Receiver: m.Receiver, GasLimit: m.GasLimit, Sent: m.Sent, Deadline: m.Deadline, Data: &data}
		default:
			http.NotFound(w, r)
			return
		}
		_ = json.NewEncoder(w).Encode(form)
	}))
	t.Cleanup(committee.Close)
	f := x.ferry(t, x.guard)
	f.guards = []string{committee.URL}
	client, err := chain.Dial(t.Context(), chain.Config{RPC: []string{x.chains[0].URL()}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	f.node.chain = &chainSide{client: client, contracts: x.at}
	f.until(t, "the lane is served", func() bool { return len(f.Lanes()) == 1 })
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { f.fetch(ctx); close(done) }()
	defer func() { stop(); <-done }()
	if err := x.chains[0].Advance(3 * time.Minute); err != nil {
		t.Fatal(err)
	}
	f.until(t, "the honest message is named", func() bool { return f.names(message.SentLeaf(sent.ID())) })
	listed.Store(publish(forged))
	f.until(t, "the halt is named", func() bool { return f.names(x.lane().HaltLeaf(0)) })
	if doubt := f.Lanes()[0].Doubt; doubt == nil || doubt.Why != message.NeverSent || doubt.Message != forged.ID() {
		t.Errorf("the lane is in doubt because of %+v", doubt)
	}
}

// TestShortVetoIsNamed: a lane on which the guard has too little time is named, with the
// least delay that there is enough in.
func TestShortVetoIsNamed(t *testing.T) {
	x := newCrossing(t)
	f := x.ferry(t, x.guard)
	var log strings.Builder
	f.log = slog.New(slog.NewTextHandler(&log, nil))
	f.until(t, "the lane is read", func() bool { return len(f.Lanes()) == 1 && f.Lanes()[0].LeastVeto != 0 && f.Lanes()[0].Policy != nil })
	if strings.Contains(log.String(), "vetoDelay") {
		t.Fatal("a delay of ten minutes is too short")
	}
	if err := x.chains[0].Advance(20 * time.Minute); err != nil { // its final blocks are that old now
		t.Fatal(err)
	}
	f.until(t, "it is named", func() bool { return strings.Contains(log.String(), "vetoDelay") })
	if least := f.Lanes()[0].LeastVeto; least < 20*60+90 {
		t.Errorf("the least delay is said to be %d s", least)
	}
}

// TestHonestArrivalsHaltNothing: a message that was sent and announced is no reason to halt.
func TestHonestArrivalsHaltNothing(t *testing.T) {
	x := newCrossing(t)
	f := x.ferry(t, x.guard)
	sent, _, err := chain.SendMessage(t.Context(), x.senders[0], x.ends.Outbox, x.letter(""))
	if err != nil {
		t.Fatal(err)
	}
	report := x.main.swear(t, message.SentLeaf(sent.ID()))
	x.announce(t, &sent.Message, report)
	if err := x.chains[0].Advance(3 * time.Minute); err != nil {
		t.Fatal(err)
	}
	f.until(t, "it is seen as announced", func() bool {
		life, err := f.Message(sent.ID())
		return err == nil && life.Stage == message.StageAnnounced && f.chains[1].watched > 0
	})
	if f.names(x.lane().HaltLeaf(0)) {
		t.Error("an honest message halts the lane")
	}
}

// TestLyingEndpoint: of three endpoints one shows an event of a message that was not
// sent, and one is down at first: nothing is believed before two say the same, and then
// what they say.
func TestLyingEndpoint(t *testing.T) {
	x := newCrossing(t)
	forged := x.forge("forged")
	liar, down := startMask(t, x.chains[0].URL()), startMask(t, x.chains[0].URL())
	lie := func(method string, _ []json.RawMessage, result any) any {
		list, ok := result.([]any)
		if method != "eth_getLogs" || !ok || len(list) == 0 {
			return result
		}
		event := list[0].(map[string]any)
		id := forged.ID()
		topics := event["topics"].([]any)
		topics[1] = id.String()
		event["data"] = "0x" + hex.EncodeToString(encodeMessage(t, forged))
		return list
	}
	liar.alter.Store(&lie)
	broken := func(string, []json.RawMessage, any) any { return nil }
	down.alter.Store(&broken)
	f := x.ferryOf(t, x.main, []string{x.masks[0].URL, liar.URL, down.URL}, []string{x.masks[1].URL})
	sent, _, err := chain.SendMessage(t.Context(), x.senders[0], x.ends.Outbox, x.letter("hello"))
	if err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(3 * time.Second); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		for _, s := range f.chains {
			_ = f.read(t.Context(), s) // two of three that say two things are no quorum
		}
		if f.names(message.SentLeaf(forged.ID())) || f.names(message.SentLeaf(sent.ID())) {
			t.Fatal("a message is named that one endpoint shows")
		}
	}
	down.alter.Store(nil)
	f.until(t, "the message that was sent is named", func() bool { return f.names(message.SentLeaf(sent.ID())) })
	if f.names(message.SentLeaf(forged.ID())) || len(f.pool.Lives(x.lane())) != 1 {
		t.Error("the message of one endpoint of three is believed")
	}
}
