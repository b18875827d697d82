package node

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
)

// watching is a guard's member that has read both chains up to now.
func (x *crossing) watching(t *testing.T, dir string) *ferry {
	t.Helper()
	f := x.ferry(t, x.guard)
	if dir != "" {
		f.dir = dir
	}
	f.until(t, "the chain is watched", func() bool { return len(f.Lanes()) == 1 && f.chains[0].watch != nil })
	return f
}

// mint has the source make blocks until one is final that is later than all messages so far.
func (x *crossing) mint(t *testing.T) {
	t.Helper()
	for range 3 {
		if err := x.chains[0].Advance(10 * time.Second); err != nil {
			t.Fatal(err)
		}
	}
}

// made is a message that was not sent in a second of a block of its source's.
func (x *crossing) made(t *testing.T, text string) *message.Message {
	t.Helper()
	real, _, err := chain.SendMessage(t.Context(), x.senders[0], x.ends.Outbox, x.letter("beside "+text))
	if err != nil {
		t.Fatal(err)
	}
	m := x.forge(text)
	m.Sent, m.Sequence = real.Sent, real.Sequence+1
	return m
}

// TestGuardDeniesWhatWasNeverSent: of a message that is disputed a guard's member names that it was never sent, once the final
// blocks of its chain are past that second and do not have it; of one that was sent it names nothing of that kind.
func TestGuardDeniesWhatWasNeverSent(t *testing.T) {
	x := newCrossing(t)
	f := x.watching(t, "")
	x.mint(t)
	forged := x.made(t, "forged")
	sent, _, err := chain.SendMessage(t.Context(), x.senders[0], x.ends.Outbox, x.letter("sent"))
	if err != nil {
		t.Fatal(err)
	}
	if !f.dispute(forged) || !f.dispute(&sent.Message) {
		t.Fatal("what is not final yet cannot be disputed")
	}
	x.mint(t)
	f.until(t, "it is named", func() bool { return f.names(message.NeverLeaf(forged.ID())) })
	if f.names(message.NeverLeaf(sent.ID())) || len(f.Disputed()) != 1 {
		t.Errorf("disputed are %v", f.Disputed())
	}
	if f.names(x.lane().HaltLeaf(0)) {
		t.Error("whoever disputes a message halts the lane")
	}
}

// TestHiddenMessageIsNotDenied: endpoints that show no event of a message that was sent cannot have it denied: the block's
// header says that it may have it. Nor can they where the receipts that they show are others.
func TestHiddenMessageIsNotDenied(t *testing.T) {
	x := newCrossing(t)
	f := x.watching(t, "")
	x.mint(t)
	sent, _, err := chain.SendMessage(t.Context(), x.senders[0], x.ends.Outbox, x.letter("hidden"))
	if err != nil {
		t.Fatal(err)
	}
	var receipts bool
	hide := func(method string, _ []json.RawMessage, result any) any {
		if list, ok := result.([]any); ok && (method == "eth_getLogs" || method == "eth_getBlockReceipts" && receipts) {
			if method == "eth_getLogs" {
				return []any{}
			}
			for _, r := range list {
				r.(map[string]any)["logs"] = []any{}
			}
		}
		return result
	}
	for _, receipts = range []bool{true, false} {
		x.masks[0].alter.Store(&hide)
		_, err := f.chains[0].quorum.HasSentSurely(t.Context(), x.ends.Outbox, sent.ID(), sent.Block.Number, sent.Block.Number)
		if receipts && (err == nil || !strings.Contains(err.Error(), chain.ErrHidden.Error())) {
			t.Errorf("receipts that are others are believed: %v", err)
		}
		if was, err := f.chains[0].quorum.HasSentSurely(t.Context(), x.ends.Outbox, sent.ID(), sent.Block.Number, sent.Block.Number); !receipts && (err != nil || !was) {
			t.Errorf("the receipts show it: %v, %v", was, err)
		}
	}
	receipts = true
	if !f.dispute(&sent.Message) {
		t.Fatal("it was read all the same")
	}
	x.mint(t)
	asked := 0
	f.until(t, "it is asked for", func() bool { asked++; return asked > 12 })
	if f.names(message.NeverLeaf(sent.ID())) || len(f.Disputed()) != 1 {
		t.Error("a message that was sent is denied")
	}
}

// TestNothingIsDeniedOfWhatWasTakenBack: whoever saw a final block taken back has no say on what is of before that, whether it
// was up at the time, or down and finds another block where it left off; nor has it on the time while it was down.
func TestNothingIsDeniedOfWhatWasTakenBack(t *testing.T) {
	x := newCrossing(t)
	f := x.watching(t, "")
	x.mint(t)
	before := x.made(t, "before")
	x.mint(t)
	f.until(t, "it is past that", func() bool { return f.chains[0].watch.Final.Time > before.Sent })
	has := func(f *ferry, m *message.Message) bool {
		for _, s := range f.chains[0].watch.Spans {
			if s.From < m.Sent && m.Sent < s.To {
				return true
			}
		}
		return false
	}
	if err := writeJSON(f.watchPath(f.chains[0].id), f.chains[0].watch); err != nil { // as it is once a minute
		t.Fatal(err)
	}
	kept, err := os.ReadFile(f.watchPath(f.chains[0].id))
	if err != nil {
		t.Fatal(err)
	}
	x.mint(t)
	during := x.made(t, "during")
	x.mint(t)
	again := x.watching(t, f.dir)
	if !has(again, before) || has(again, during) {
		t.Errorf("after a restart it has a say on what it saw: %v, on what it did not: %v", has(again, before), has(again, during))
	}
	x.mint(t)
	after := x.made(t, "after")
	x.mint(t)
	again.until(t, "it goes on watching", func() bool { return has(again, after) })
	again.dispute(before)
	again.dispute(during)
	again.until(t, "it is named", func() bool { return again.names(message.NeverLeaf(before.ID())) })
	if again.names(message.NeverLeaf(during.ID())) {
		t.Error("it denies what it did not watch")
	}

	x.masks[0].rewrite(again.chains[0].watch.Final.Number)
	again.until(t, "the watch begins anew", func() bool { return !has(again, before) && !has(again, after) })
	if again.names(message.NeverLeaf(before.ID())) {
		t.Error("it denies what may have been taken back")
	}
	x.masks[0].alter.Store(nil)

	if err := os.WriteFile(f.watchPath(f.chains[0].id), kept, 0o600); err != nil {
		t.Fatal(err)
	}
	var was watch
	if err := json.Unmarshal(kept, &was); err != nil {
		t.Fatal(err)
	}
	x.masks[0].rewrite(was.Final.Number)
	if late := x.watching(t, f.dir); has(late, before) {
		t.Error("what was taken back while it was down is denied")
	}
}

// TestMadeUpDisputesAreBounded: a node that makes up disputed messages is heard so often, and no more.
func TestMadeUpDisputesAreBounded(t *testing.T) {
	k := &otherNodes{ferry: &ferry{pool: message.NewPool(message.Config{Members: 4, Self: 1})}, said: map[string]*heard{"": {time.Now(), map[jurat.Hash]bool{}}}, silent: map[string]bool{}}
	for i := range heardAtMost {
		k.said[""].ids[jurat.Hash{1, byte(i)}] = true
	}
	k.hear(t.Context(), "", jurat.Hash{2}) // it would call without a client
}
