package message_test

import (
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

// always is a member's watch that began long ago and goes on.
var always = []message.Span{{From: start.Seconds() - 1000, To: start.Seconds() + 1_000_000}}

// disputes has a guard's member hear that a message was never sent, while its chain is read up to a block.
func (b *bench) disputes(m *message.Message, to uint64, spans []message.Span) {
	b.t.Helper()
	if !b.pool.Dispute(b.now, m) {
		b.t.Fatal("it is not disputed")
	}
	b.pool.Final(b.now, source, b.at(to))
	b.pool.Watched(source, spans)
}

// settle answers what the chain is asked.
func (b *bench) settle(sent bool) (asked int) {
	for _, m := range b.pool.Settling(b.now, source, 9) {
		b.pool.Settle(m.ID(), sent)
		asked++
	}
	return asked
}

// TestDenied: a guard's member names that a message was never sent once its chain, past that second, does not have it, and
// the chain was looked after since; the committee's member learns it, and the oath counts until it expires.
func TestDenied(t *testing.T) {
	b := guardBench(t, 1, 1)
	m := b.letter(0, nil)
	b.disputes(m, b.block, always)
	if b.settle(false) != 0 {
		t.Fatal("it is asked of a second that is not over")
	}
	b.pool.Final(b.now, source, b.at(b.block+1))
	if b.settle(false) != 1 {
		t.Fatal("it is not asked")
	}
	if got := b.pool.Name(9); got != nil {
		t.Fatalf("before the chain was looked after it names %v", got)
	}
	b.pool.Watched(source, always)
	leaf := message.NeverLeaf(m.ID())
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{leaf}) {
		t.Fatalf("it names %v", got)
	}
	b.swear(guard, leaf)
	if got := b.pool.Name(9); got != nil {
		t.Errorf("what is sworn is named again: %v", got)
	}
	b.pool.Expire(guard, 1)
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{leaf}) {
		t.Errorf("after its key expired it names %v", got)
	}

	c := newBench(t, 1, 1)
	c.pool.Govern(c.lanes[0], message.Policy{Guard: guard})
	if !c.pool.Dispute(c.now, m) || !slices.Equal(c.pool.Testimony(c.now, 9), []jurat.Leaf{leaf}) {
		t.Fatal("the committee's member does not look for the guard's oath")
	}
	c.swear(committee, leaf) // its own committee's word is none
	c.swear(guard, message.ReturnLeaf(m.ID()))
	if list := c.pool.Disputes(c.now); len(list) != 1 || len(list[0].Oaths) != 0 {
		t.Fatalf("%+v", list)
	}
	c.swear(guard, leaf)
	if list := c.pool.Disputes(c.now); len(list[0].Oaths) != 1 || list[0].Oaths[0].Leaf != leaf || c.pool.Testimony(c.now+60_000, 9) != nil {
		t.Errorf("%+v", list)
	}
	if got := c.pool.Name(9); got != nil {
		t.Errorf("the committee's member names %v", got)
	}
}

// TestNoSayOnWhatWasNotWatched: whoever did not read the chain's final blocks from before a message was sent until after has no
// opinion, nor has who saw one of them taken back, before or after it had asked the chain.
func TestNoSayOnWhatWasNotWatched(t *testing.T) {
	for what, spans := range map[string][]message.Span{
		"never":        nil,
		"from then on": {{From: start.Seconds() + 1, To: start.Seconds() + 1000}},
		"until then":   {{From: start.Seconds() - 9, To: start.Seconds() + 1}},
		"but for then": {{From: start.Seconds() - 9, To: start.Seconds()}, {From: start.Seconds() + 5, To: start.Seconds() + 1000}},
	} {
		b := guardBench(t, 1, 1)
		m := b.letter(0, nil) // a second after the start
		b.disputes(m, b.block+50, spans)
		if b.settle(false) != 0 || b.pool.Name(9) != nil {
			t.Errorf("watched %s: it has a say", what)
		}
	}
	b := guardBench(t, 1, 1)
	b.disputes(b.letter(0, nil), b.block+50, always)
	b.settle(false)
	b.pool.Watched(source, []message.Span{{From: start.Seconds() + 50, To: start.Seconds() + 60}}) // it was taken back
	if got := b.pool.Name(9); got != nil {
		t.Errorf("of what may have been taken back it names %v", got)
	}
}

// TestSentIsNotDenied: nothing is denied of what the chain has, nor disputed of what this member saw sent, of other lanes, or of old.
func TestSentIsNotDenied(t *testing.T) {
	b := guardBench(t, 1, 1)
	m := b.letter(0, nil)
	b.disputes(m, b.block+1, always)
	b.settle(true)
	b.pool.Watched(source, always)
	if b.pool.Name(9) != nil || b.pool.Known(m.ID()) {
		t.Error("what the chain has is denied")
	}
	late := b.letter(0, nil)
	b.disputes(late, b.block+1, always)
	b.settle(false)
	b.block += 10
	id := b.add(late)
	b.pool.Watched(source, always)
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{message.SentLeaf(id)}) || b.pool.Dispute(b.now, late) {
		t.Errorf("of what was sent it names %v", got)
	}
	elsewhere := b.letter(0, func(m *message.Message) { m.Outbox[0]++ })
	old := b.letter(0, func(m *message.Message) { m.Sent, m.Deadline = 1, 2 })
	none := b.letter(0, func(m *message.Message) { m.Sequence = 0 })
	for _, m := range []*message.Message{elsewhere, old, none} {
		if b.pool.Dispute(b.now, m) {
			t.Errorf("it is disputed: %+v", m)
		}
	}
}

// TestForgeryIsDenied: a sworn message of which somebody has the whole is denied without anybody's dispute, besides the halt.
func TestForgeryIsDenied(t *testing.T) {
	b := guardBench(t, 1, 1)
	m := b.letter(0, nil)
	b.swear(committee, message.SentLeaf(m.ID()))
	b.pool.Found(b.now, m)
	b.pool.Final(b.now, source, b.at(b.block+1))
	b.pool.Watched(source, always)
	b.settle(false)
	b.pool.Watched(source, always)
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{b.lanes[0].HaltLeaf(0), message.NeverLeaf(m.ID())}) {
		t.Errorf("it names %v", got)
	}
	if life, ok := b.pool.Life(m.ID()); !ok || life.Stage != message.StageDisputed {
		t.Errorf("it is shown as %+v", life)
	}
}

// TestDisputesAreBounded: whoever disputes much crowds out neither messages nor, for good, others' disputes; a few leaves
// are named at once, and those that the others do not name let the next go first.
func TestDisputesAreBounded(t *testing.T) {
	b := guardBench(t, 1, 1)
	first := b.letter(0, nil)
	b.disputes(first, b.block+1, always)
	for range message.MaxDisputed {
		b.now++
		b.pool.Dispute(b.now, b.letter(0, nil))
	}
	if n := len(b.pool.Disputes(b.now)); n != message.MaxDisputed || b.pool.Known(first.ID()) {
		t.Fatalf("%d are disputed", n)
	}
	b.pool.Final(b.now, source, b.at(b.block+1))
	for b.settle(false) > 0 {
		b.now += 60
	}
	b.pool.Watched(source, always)
	seen := map[jurat.Leaf]bool{}
	for range 200 {
		got := b.pool.Name(60)
		if len(got) != 4 {
			t.Fatalf("it names %d at once", len(got))
		}
		for _, l := range got {
			seen[l] = true
		}
		b.swear(guard)
	}
	if len(seen) < 40 {
		t.Errorf("in 200 rounds only %d had their turn", len(seen))
	}
}
