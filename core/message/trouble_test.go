package message_test

import (
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

// TestReorganised: past finality a lane is halted at both ends, what came from the lost
// blocks is not named, and it is not resumed while something sworn of it could be delivered.
func TestReorganised(t *testing.T) {
	b := newBench(t, 1, 1)
	l := b.lanes[0]
	kept := b.add(b.letter(0, nil))
	lost := b.letter(0, func(m *message.Message) { m.Deadline = m.Sent + 500 })
	id := b.add(lost)
	b.swear(committee, message.SentLeaf(id))
	was, is := b.at(b.block), message.Block{Number: b.block, Hash: seeded("another", 0), Time: b.at(b.block).Time}
	if again := b.pool.Reorganised(b.now, source, was, is); !maps.Equal(again, map[uint64]uint64{source: b.block}) {
		t.Errorf("it reads %v again", again)
	}
	b.pool.Final(b.now, source, b.at(b.block+9))
	if got := b.pool.Blocks(source, 9); !slices.Equal(got, []message.Block{b.at(b.block - 1), b.at(b.block + 9)}) {
		t.Errorf("it does not look how far back the chain went: %v", got)
	}
	b.pool.Checked(source, b.at(b.block-1))
	halt := l.HaltLeaf(0)
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{halt}) {
		t.Fatalf("it names %v", got)
	}
	b.swear(committee, halt)
	tasks := b.work()
	if len(tasks) != 2 || tasks[0].Chain+tasks[1].Chain != source+far || tasks[0].Deed != message.Halt {
		t.Fatalf("%+v", tasks)
	}
	for _, task := range tasks {
		b.pool.Ended(b.now, task, message.Landed)
	}
	b.pool.Govern(l, message.Policy{Changes: 1})
	if got := b.pool.Name(9); got != nil {
		t.Errorf("of a halted lane it names %v", got)
	}
	if !b.pool.Resume(l, 1) || b.pool.Resume(l, 0) {
		t.Error("a lane is resumed after the changes that it has made, and no others")
	}
	if got := b.pool.Name(9); got != nil {
		t.Errorf("it names %v while the lost message could be delivered", got)
	}
	b.pool.Final(b.now, far, b.at(800))
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{l.ResumeLeaf(1)}) {
		t.Fatalf("it names %v", got)
	}
	b.swear(committee, l.ResumeLeaf(1))
	// The Outbox has not been told of the halt: it takes both in their order.
	b.pool.Govern(l, message.Policy{Changes: 2})
	if got := b.pool.Lanes()[0]; got.Doubt != nil {
		t.Errorf("its doubt outlasts the resumption: %+v", got.Doubt)
	}
	if got := b.pool.Name(9); len(got) != 1 || got[0] != message.SentLeaf(kept) {
		t.Errorf("after that it names %v", got)
	}
	b.pool.Restrict(l, message.Terms{Changes: 1})
	for _, task := range b.work() {
		if task.Deed == message.Resume && task.Chain == source {
			return
		}
	}
	t.Error("the outbox is not resumed")
}

// TestHeldAfterRestart: a member that has forgotten why a lane is halted, and is told until when a
// message could come that is no more on its chain, does not have it resumed before. One that was
// but named may be sworn as well.
func TestHeldAfterRestart(t *testing.T) {
	b := newBench(t, 1, 1)
	l := b.lanes[0]
	lost := b.letter(0, func(m *message.Message) { m.Deadline = m.Sent + 500 })
	b.add(lost)
	b.pool.Name(9)
	b.pool.Reorganised(b.now, source, b.at(b.block), message.Block{Number: b.block, Hash: seeded("another", 0), Time: b.at(b.block).Time})
	until := b.pool.Held(l)
	if until != lost.Deadline {
		t.Fatalf("it is held until %d, not %d", until, lost.Deadline)
	}
	again := newBench(t, 1, 1)
	again.pool.Hold(again.now, l, until)
	if got := again.pool.Name(9); !slices.Equal(got, []jurat.Leaf{l.HaltLeaf(0)}) {
		t.Errorf("it names %v: it may have ended before the halt was sworn", got)
	}
	again.pool.Govern(l, message.Policy{Changes: 1})
	again.pool.Restrict(l, message.Terms{Changes: 1})
	if !again.pool.Resume(l, 1) {
		t.Fatal("there is no such lane")
	}
	if got := again.pool.Name(9); got != nil {
		t.Errorf("it names %v while the lost message could be delivered", got)
	}
	again.pool.Final(again.now, far, again.at(800))
	if got := again.pool.Name(9); !slices.Equal(got, []jurat.Leaf{l.ResumeLeaf(1)}) {
		t.Errorf("after that it names %v", got)
	}
}

// TestUndoneForGood: what a destination took back though it was final is read again, and
// not taken for over.
func TestUndoneForGood(t *testing.T) {
	b := newBench(t, 1, 1)
	m := b.letter(0, nil)
	id := b.add(m)
	b.pool.Final(b.now, far, b.at(200))
	b.pool.Final(b.now, far, b.at(210))
	b.pool.Land(b.now, b.lanes[0], b.at(210), true, []message.Landing{{ID: id, Arrival: message.Delivered}})
	again := b.pool.Reorganised(b.now, far, b.at(210), message.Block{Number: 210, Hash: seeded("another", 0)})
	if want := map[uint64]uint64{far: 201, source: b.block}; !maps.Equal(again, want) {
		t.Fatalf("it reads %v again, want %v", again, want)
	}
	if b.add(m); b.pool.Open(b.lanes[0]) == nil {
		t.Error("it is over although it was undone")
	}
}

// TestTwoOfOneSequence: an outbox that shows two is not believed any more.
func TestTwoOfOneSequence(t *testing.T) {
	b := newBench(t, 1, 1)
	b.add(b.letter(0, nil))
	b.sent[b.lanes[0]]--
	m := b.letter(0, func(m *message.Message) { m.Data = []byte{2} })
	if err := b.pool.Add(b.now, m, b.at(b.block)); err != nil {
		t.Fatal(err)
	}
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{b.lanes[0].HaltLeaf(0)}) {
		t.Errorf("it names %v", got)
	}
}

// TestResumedWhereTheOutboxIsAhead: what an operator wants of a lane waits until the Inbox
// has made the changes that the Outbox made; a resumption is of the last halt, not of the one before.
func TestResumedWhereTheOutboxIsAhead(t *testing.T) {
	b := newBench(t, 1, 1)
	l := b.lanes[0]
	b.pool.Govern(l, message.Policy{Changes: 2})
	b.pool.Restrict(l, message.Terms{Changes: 3})
	for _, changes := range []uint32{2, 3} {
		if b.pool.Resume(l, changes) {
			t.Errorf("it is resumed after %d changes although the Inbox is about to be halted", changes)
		}
	}
	b.pool.Govern(l, message.Policy{Changes: 3})
	if !b.pool.Resume(l, 3) {
		t.Error("both ends are halted, and it is not resumed")
	}
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{l.ResumeLeaf(3)}) {
		t.Errorf("it names %v", got)
	}
}

// TestTurnsToHalt: two take turns, and then it is everybody's.
func TestTurnsToHalt(t *testing.T) {
	when := map[jurat.Time]int{}
	for self := range 4 {
		b := newBench(t, jurat.MemberIndex(self+1), 1)
		b.swear(committee, b.lanes[0].HaltLeaf(0))
		for b.pool.Work(b.now) == nil {
			b.now += 1_000
		}
		when[b.now-start]++
	}
	if want := map[jurat.Time]int{0: 1, 10_000: 1, 20_000: 2}; !reflect.DeepEqual(when, want) {
		t.Errorf("they halt after %v", when)
	}
}

// TestDoubtAfterAWish: a committee that lies halts its own lane for nothing, has the
// guard swear the resumption, and only then swears a message that was never sent. What the
// guard's operator wanted was of what it knew: the new doubt takes the wish back, and
// outlasts the resumption that was sworn already.
func TestDoubtAfterAWish(t *testing.T) {
	b := guardBench(t, 1, 1)
	l := b.lanes[0]
	b.pool.Govern(l, message.Policy{Guard: guard, Changes: 1})
	b.pool.Restrict(l, message.Terms{Guard: guard, Changes: 1})
	if !b.pool.Resume(l, 1) {
		t.Fatal("the wish is refused")
	}
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{l.ResumeLeaf(1)}) {
		t.Fatalf("it names %v", got)
	}
	forged := b.letter(0, nil)
	b.swear(committee, message.SentLeaf(forged.ID()))
	b.pool.Final(b.now, source, b.at(b.block+5))
	b.pool.Found(b.now, forged)
	if got := b.pool.Name(9); got != nil {
		t.Fatalf("it still names %v", got)
	}
	b.pool.Govern(l, message.Policy{Guard: guard, Changes: 2})
	b.pool.Restrict(l, message.Terms{Guard: guard, Changes: 2})
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{l.HaltLeaf(2)}) {
		t.Fatalf("resumed by what it swore before, it names %v", got)
	}
}
