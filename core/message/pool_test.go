package message_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

const (
	start  = jurat.Time(1_800_000_000_000)
	source = 1
	far    = 2
)

var (
	committee = jurat.Hash{31: 0xc0}
	guard     = jurat.Hash{31: 0x60}
)

// bench is one member's pool on lanes from chain 1 to chain 2, and a committee and
// a guard that swear what they are told to.
type bench struct {
	t     *testing.T
	pool  *message.Pool
	now   jurat.Time
	lanes []message.Lane
	round jurat.Round
	block uint64
	sent  map[message.Lane]uint64
}

func newBench(t *testing.T, self jurat.MemberIndex, lanes int) *bench {
	b := &bench{t: t, now: start, sent: map[message.Lane]uint64{}, block: 100, round: jurat.NewRound(1, 1)}
	b.pool = message.NewPool(message.Config{Members: 4, Self: self, Committee: committee, Delay: 10_000})
	for i := range lanes {
		l := message.Lane{SourceChain: source, Outbox: seededAddress("outbox", i), DestinationChain: far, Inbox: seededAddress("inbox", i), Committee: committee}
		if err := b.pool.Serve(l); err != nil {
			t.Fatal(err)
		}
		b.pool.Govern(l, message.Policy{})
		b.pool.Restrict(l, message.Terms{})
		b.lanes = append(b.lanes, l)
	}
	b.pool.Begin(source, b.at(100))
	b.pool.Begin(far, b.at(100))
	return b
}

// at is a block of either chain: one a second.
func (b *bench) at(number uint64) message.Block {
	return message.Block{Number: number, Hash: seeded("block", int(number)), Time: start.Seconds() + number - 100}
}

// letter is the next message of a lane, in the next block.
func (b *bench) letter(lane int, change func(*message.Message)) *message.Message {
	l := b.lanes[lane]
	b.sent[l]++
	b.block++
	m := &message.Message{SourceChain: l.SourceChain, Outbox: l.Outbox, DestinationChain: l.DestinationChain, Inbox: l.Inbox, Committee: l.Committee,
		Sequence: b.sent[l], Sender: seededAddress("sender", 0), Receiver: seededAddress("receiver", 0), GasLimit: 50_000,
		Sent: b.at(b.block).Time, Deadline: start.Seconds() + 3600, Data: []byte{1}}
	if change != nil {
		change(m)
	}
	return m
}

// add sends it, finally.
func (b *bench) add(m *message.Message) jurat.Hash {
	b.t.Helper()
	at := b.at(b.block)
	if err := b.pool.Add(b.now, m, at); err != nil {
		b.t.Fatal(err)
	}
	b.pool.Checked(source, at)
	b.pool.Final(b.now, source, at)
	return m.ID()
}

// swear has a committee swear leaves, with others around them.
func (b *bench) swear(who jurat.Hash, leaves ...jurat.Leaf) *message.Report {
	b.round++
	all := append([]jurat.Leaf{{Subject: jurat.Hash{}}, {Kind: jurat.KindFeed, Subject: jurat.Hash{1}}, {Kind: jurat.KindFeed, Subject: jurat.Hash{2}}}, leaves...)
	slices.SortFunc(all, jurat.CompareSubjects)
	tree := jurat.NewTree(jurat.HashLeaves(all))
	r := &message.Report{Size: len(all)}
	r.Committee, r.Epoch, r.Round, r.Time, r.Root = who, 1, b.round, b.now, tree.Root()
	for i, l := range all {
		if l.Kind == jurat.KindMessage {
			path, _ := tree.Proof(i)
			r.Leaves = append(r.Leaves, message.Placed{Leaf: l, Index: i, Path: path})
		}
	}
	b.pool.Swear(b.now, r)
	return r
}

// work runs the clock until the member's turn has surely come.
func (b *bench) work() []message.Task {
	for range 15 {
		if tasks := b.pool.Work(b.now); len(tasks) > 0 {
			return tasks
		}
		b.now += 10_000
	}
	return nil
}

// one is the only task there is.
func (b *bench) one(deed message.Deed) message.Task {
	b.t.Helper()
	tasks := b.work()
	if len(tasks) != 1 || tasks[0].Deed != deed {
		b.t.Fatalf("want one task, to %s: %+v", deed, tasks)
	}
	return tasks[0]
}

func (b *bench) none() {
	b.t.Helper()
	if tasks := b.work(); tasks != nil {
		b.t.Fatalf("want nothing to do: %+v", tasks)
	}
}

// proves checks a proof as the contract does.
func proves(t *testing.T, p *message.Proof, leaves []jurat.Leaf) {
	t.Helper()
	queue := jurat.HashLeaves(leaves)
	if len(leaves) == 1 {
		if !jurat.VerifyProof(p.Report.Root, queue[0], p.Path) || p.Flags != nil {
			t.Fatal("a single proof does not prove")
		}
		return
	}
	path, word := p.Path, p.FlagWord()
	for i := range len(leaves) + len(p.Path) - 1 {
		a := queue[0]
		queue = queue[1:]
		var other jurat.Hash
		if word[i/8]>>(7-i%8)&1 == 1 {
			other, queue = queue[0], queue[1:]
		} else {
			other, path = path[0], path[1:]
		}
		queue = append(queue, jurat.RootOf(a, []jurat.Hash{other}))
	}
	if len(queue) != 1 || queue[0] != p.Report.Root || len(path) != 0 {
		t.Fatal("a multiproof does not prove")
	}
}

func sentLeaves(messages []*message.Message) (leaves []jurat.Leaf) {
	for _, m := range messages {
		leaves = append(leaves, message.SentLeaf(m.ID()))
	}
	return leaves
}

// TestDelivery: named, sworn, brought when it is this member's turn, gone.
func TestDelivery(t *testing.T) {
	b := newBench(t, 1, 1)
	id := b.add(b.letter(0, nil))
	leaf := message.SentLeaf(id)
	if got := b.pool.Name(10); !slices.Equal(got, []jurat.Leaf{leaf}) {
		t.Fatalf("it names %v", got)
	}
	b.none()
	b.swear(committee, leaf)
	if got := b.pool.Name(10); got != nil {
		t.Errorf("it goes on naming %v", got)
	}
	task := b.one(message.Deliver)
	if task.Chain != far || task.Lane != b.lanes[0] || len(task.Oaths) != 1 {
		t.Errorf("%+v", task)
	}
	proves(t, &task.Oaths[0], sentLeaves(task.Messages))
	if more := b.pool.Work(b.now); more != nil {
		t.Errorf("it begins twice: %+v", more)
	}
	b.pool.Ended(b.now, task, message.Landed)
	b.pool.Land(b.now, b.lanes[0], b.at(200), false, []message.Landing{{ID: id, Arrival: message.Delivered}})
	b.none()
	b.pool.Land(b.now, b.lanes[0], b.at(200), true, []message.Landing{{ID: id, Arrival: message.Delivered}})
	if task.Messages[0].ID() != id {
		t.Error("a task loses its message's data when the pool forgets that")
	}
	if life, ok := b.pool.Life(id); !ok || life.Stage != message.StageDelivered || b.pool.Open(b.lanes[0]) != nil {
		t.Errorf("%+v", life)
	}
}

// TestUndone: a delivery that a reorganisation of the destination takes back is
// made again.
func TestUndone(t *testing.T) {
	b := newBench(t, 1, 1)
	id := b.add(b.letter(0, nil))
	b.swear(committee, message.SentLeaf(id))
	b.pool.Ended(b.now, b.one(message.Deliver), message.Landed)
	b.pool.Land(b.now, b.lanes[0], b.at(200), false, []message.Landing{{ID: id, Arrival: message.Delivered}})
	b.pool.Land(b.now, b.lanes[0], b.at(201), false, []message.Landing{{ID: id}})
	b.one(message.Deliver)
}

// TestFairness: a full lane leaves the others their turn, and each lane goes by sequence.
func TestFairness(t *testing.T) {
	b := newBench(t, 1, 3)
	sequence := map[jurat.Leaf][2]uint64{}
	for lane, count := range []int{500, 2, 40} {
		for range count {
			m := b.letter(lane, nil)
			sequence[message.SentLeaf(b.add(m))] = [2]uint64{uint64(lane), m.Sequence}
		}
	}
	got := b.pool.Name(90)
	next, counts := map[uint64]uint64{}, [3]int{}
	for _, l := range got {
		s := sequence[l]
		if next[s[0]]++; s[1] != next[s[0]] {
			t.Fatalf("lane %d: %d comes in place of %d", s[0], s[1], next[s[0]])
		}
		counts[s[0]]++
	}
	if counts != [3]int{48, 2, 40} {
		t.Errorf("of the lanes it names %v", counts)
	}
}

// TestPatience: what nobody else names lets others go first.
func TestPatience(t *testing.T) {
	b := newBench(t, 1, 1)
	lone := message.SentLeaf(b.add(b.letter(0, nil)))
	other := message.SentLeaf(b.add(b.letter(0, nil)))
	for range 16 {
		if got := b.pool.Name(1); got[0] != lone {
			t.Fatal("it gives up too soon")
		}
		b.swear(committee)
	}
	if got := b.pool.Name(1); got[0] != other {
		t.Error("the first is in the way for ever")
	}
}

// TestBatch: many messages by one report, proven together, and within what a
// transaction carries.
func TestBatch(t *testing.T) {
	b := newBench(t, 1, 1)
	var leaves []jurat.Leaf
	for range 70 {
		leaves = append(leaves, message.SentLeaf(b.add(b.letter(0, nil))))
	}
	b.swear(committee, leaves...)
	tasks, count := b.work(), 0
	for _, task := range tasks {
		proves(t, &task.Oaths[0], sentLeaves(task.Messages))
		if len(task.Messages) > message.MaxBatch || len(task.Oaths[0].Flags) > 256 {
			t.Errorf("%d messages, %d flags", len(task.Messages), len(task.Oaths[0].Flags))
		}
		count += len(task.Messages)
	}
	if count != 70 || tasks[0].Messages[0].Sequence > message.MaxBatch {
		t.Errorf("%d messages, in %d tasks", count, len(tasks))
	}
	b.pool.Ended(b.now, tasks[0], message.Refused)
	b.now += 20_000
	if again := b.pool.Work(b.now); len(again) != len(tasks[0].Messages) {
		t.Errorf("what was refused together comes in %d tasks; want %d, each alone", len(again), len(tasks[0].Messages))
	}
}

// TestBatchBounds: neither gas nor data of a batch is more than a transaction can carry.
func TestBatchBounds(t *testing.T) {
	b := newBench(t, 1, 1)
	var leaves []jurat.Leaf
	for i := range 12 {
		leaves = append(leaves, message.SentLeaf(b.add(b.letter(0, func(m *message.Message) {
			m.GasLimit = 3_000_000
			if i >= 6 {
				m.GasLimit, m.Data = 0, bytes.Repeat([]byte{1}, message.MaxData)
			}
		}))))
	}
	b.swear(committee, leaves...)
	for _, task := range b.work() {
		gas, size := 0, 0
		for _, m := range task.Messages {
			gas, size = gas+int(m.GasLimit), size+len(m.Data)
		}
		if gas > message.MaxBatchGas || size > message.MaxBatchBytes {
			t.Errorf("%d messages, %d gas, %d bytes", len(task.Messages), gas, size)
		}
	}
}

// TestOrder: an ordered message waits for the one before it, and passes what has lapsed.
func TestOrder(t *testing.T) {
	b := newBench(t, 1, 1)
	first := b.letter(0, func(m *message.Message) { m.Previous, m.Deadline = message.OrderedFirst, m.Sent+600 })
	a := b.add(first)
	second := b.add(b.letter(0, func(m *message.Message) { m.Previous = a }))
	b.swear(committee, message.SentLeaf(second))
	b.none()
	b.now += 700_000
	b.pool.Land(b.now, b.lanes[0], b.at(900), true, []message.Landing{{ID: a}})
	task := b.one(message.Lapse)
	if task.Messages[0].ID() != a {
		t.Fatalf("%+v", task)
	}
	b.pool.Ended(b.now, task, message.Landed)
	b.pool.Land(b.now, b.lanes[0], b.at(900), false, []message.Landing{{ID: a, Arrival: message.Lapsed}})
	if task := b.one(message.Deliver); task.Messages[0].ID() != second {
		t.Errorf("%+v", task)
	}
}

// TestOrderInABatch: of two that depend on each other both go only where the proof's
// order is theirs.
func TestOrderInABatch(t *testing.T) {
	both := 0
	for i := range 20 {
		b := newBench(t, 1, 1)
		a := b.add(b.letter(0, func(m *message.Message) { m.Previous, m.Data = message.OrderedFirst, []byte{byte(i)} }))
		c := b.add(b.letter(0, func(m *message.Message) { m.Previous, m.Data = a, []byte{byte(i)} }))
		b.swear(committee, message.SentLeaf(a), message.SentLeaf(c))
		task := b.one(message.Deliver)
		if together := bytes.Compare(a[:], c[:]) < 0; together != (len(task.Messages) == 2) || task.Messages[0].ID() != a {
			t.Fatalf("%d messages go together", len(task.Messages))
		}
		both += len(task.Messages) - 1
	}
	if both == 0 || both == 20 {
		t.Errorf("%d of 20 are in order: the test lost a case", both)
	}
}

// TestGuard: above the floor both committees' oaths go, below it one does, at once or
// after an announcement.
func TestGuard(t *testing.T) {
	token := seededAddress("token", 0)
	amount := func(v int64) func(*message.Message) {
		return func(m *message.Message) {
			m.Tokens = []message.TokenAmount{{Token: token, Amount: big.NewInt(v)}}
		}
	}
	policy := message.Policy{Guard: guard, Floors: map[jurat.Address]*big.Int{token: big.NewInt(100), {}: big.NewInt(1)}}

	b := newBench(t, 1, 1)
	b.pool.Govern(b.lanes[0], policy)
	big, small, plain := b.add(b.letter(0, amount(100))), b.add(b.letter(0, amount(99))), b.add(b.letter(0, nil))
	b.swear(committee, message.SentLeaf(big), message.SentLeaf(small), message.SentLeaf(plain))
	task := b.one(message.Deliver)
	if leaves := b.pool.Lacking(9); len(task.Messages) != 2 || !slices.Equal(leaves, []jurat.Leaf{message.SentLeaf(big)}) {
		t.Fatalf("%d go without the guard; it is asked for %v", len(task.Messages), leaves)
	}
	b.swear(guard, message.SentLeaf(big))
	task = b.one(message.Deliver)
	if len(task.Oaths) != 2 || task.Oaths[1].Report.Committee != guard || len(task.Messages) != 1 {
		t.Fatalf("%+v", task)
	}
	proves(t, &task.Oaths[1], sentLeaves(task.Messages))
	if life, _ := b.pool.Life(big); life.Stage != message.StageGuarded || !life.Guarded {
		t.Errorf("%+v", life)
	}

	b = newBench(t, 1, 1)
	policy.Veto = 60
	b.pool.Govern(b.lanes[0], policy)
	small = b.add(b.letter(0, amount(99)))
	b.swear(committee, message.SentLeaf(small))
	if tasks := b.pool.Work(b.now + 15_000); tasks != nil {
		t.Fatalf("it does not wait for the guard: %+v", tasks)
	}
	task = b.one(message.Announce)
	b.pool.Ended(b.now, task, message.Landed)
	from := b.now.Seconds() + 60
	b.pool.Land(b.now, b.lanes[0], b.at(300), false, []message.Landing{{ID: small, Arrival: message.Announced, From: from}})
	if task = b.one(message.Retry); b.now.Seconds() < from {
		t.Errorf("it delivers %d s too soon", from-b.now.Seconds())
	}
}

// TestReturn: what was not delivered by its deadline is sworn at a final block and
// goes back, on a halted lane too; and a message is never in both states.
func TestReturn(t *testing.T) {
	b := newBench(t, 1, 1)
	m := b.letter(0, func(m *message.Message) {
		m.Deadline, m.Tokens = m.Sent+100, []message.TokenAmount{{Amount: big.NewInt(1)}}
	})
	id := b.add(m)
	b.swear(committee, message.SentLeaf(id))
	b.pool.Govern(b.lanes[0], message.Policy{Changes: 1})
	b.pool.Restrict(b.lanes[0], message.Terms{Changes: 1})
	b.now += 200_000
	b.pool.Land(b.now, b.lanes[0], b.at(201), false, []message.Landing{{ID: id}}) // not final
	if got := b.pool.Name(9); got != nil {
		t.Fatalf("it names %v before that is final", got)
	}
	b.pool.Land(b.now, b.lanes[0], b.at(201), true, []message.Landing{{ID: id}}) // the very deadline
	if got := b.pool.Name(9); got != nil {
		t.Fatalf("it names %v at the deadline", got)
	}
	b.pool.Land(b.now, b.lanes[0], b.at(202), true, []message.Landing{{ID: id, Arrival: message.Kept}})
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{message.ReturnLeaf(id)}) {
		t.Fatalf("it names %v", got)
	}
	b.swear(committee, message.ReturnLeaf(id))
	task := b.one(message.Reclaim)
	if task.Chain != source || task.Messages[0].ID() != id {
		t.Errorf("%+v", task)
	}
	proves(t, &task.Oaths[0], []jurat.Leaf{message.ReturnLeaf(id)})
	b.pool.Ended(b.now, task, message.Landed)
	b.pool.Reclaimed(id, b.at(300))
	if life, _ := b.pool.Life(id); life.Stage != message.StageReturned {
		t.Errorf("%+v", life)
	}
}

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

// TestNeverSent: who does not find a sworn message on its chain has the lane halted;
// who has not read as far, does not.
func TestNeverSent(t *testing.T) {
	b := newBench(t, 1, 1)
	m := b.letter(0, nil)
	b.swear(committee, message.SentLeaf(m.ID()))
	if got := b.pool.Wanted(b.now, 9); got != nil {
		t.Errorf("it asks at once for %v", got)
	}
	b.now += 10_000
	if got := b.pool.Wanted(b.now, 9); !slices.Equal(got, []jurat.Hash{m.ID()}) {
		t.Errorf("it asks for %v", got)
	}
	forged := *m
	forged.Sequence++
	b.pool.Found(b.now, &forged)
	b.pool.Found(b.now, m)
	if got := b.pool.Name(9); got != nil {
		t.Fatalf("it halts what it has not read: %v", got)
	}
	b.pool.Final(b.now, source, b.at(b.block+1))
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{b.lanes[0].HaltLeaf(0)}) {
		t.Fatalf("it names %v", got)
	}
	if d := b.pool.Lanes()[0].Doubt; d.Why != message.NeverSent || d.Message != m.ID() {
		t.Errorf("%+v", d)
	}

	b = newBench(t, 1, 1)
	m = b.letter(0, nil)
	b.swear(committee, message.SentLeaf(m.ID()))
	b.pool.Found(b.now, m)
	id := b.add(m) // it was merely late
	b.pool.Final(b.now, source, b.at(b.block+1))
	if d := b.pool.Lanes()[0].Doubt; d != nil {
		t.Errorf("%+v", d)
	}
	if b.one(message.Deliver).Messages[0].ID() != id {
		t.Error("what was sworn before it was seen is not delivered")
	}
}

// TestNeverSentHidden: no date makes a forged message pass for one that is still to
// come, or was forgotten.
func TestNeverSentHidden(t *testing.T) {
	for what, sent := range map[string]uint64{"of the future": start.Seconds() + 1_000_000, "of the past": start.Seconds() - 1_000_000} {
		b := newBench(t, 1, 1)
		forged := b.letter(0, func(m *message.Message) { m.Sent, m.Deadline = sent, sent+2_000_000 })
		b.swear(committee, message.SentLeaf(forged.ID()))
		b.pool.Found(b.now, forged)
		b.pool.Final(b.now, source, b.at(200))
		for _, q := range b.pool.Unsure(9) {
			b.pool.Answer(b.now, q, false)
		}
		if d := b.pool.Lanes()[0].Doubt; d == nil || d.Message != forged.ID() {
			t.Errorf("%s: %+v", what, d)
		}
	}
}

// TestArrived: of what arrives the id is enough to find out that nobody sent it,
// as soon as the source chain would have it, and no sooner.
func TestArrived(t *testing.T) {
	b := newBench(t, 1, 1)
	real, forged := b.letter(0, nil), seeded("forged", 0)
	at := b.at(b.block)
	b.pool.Arrived(b.now, b.lanes[0], real.ID(), at)
	b.pool.Arrived(b.now, b.lanes[0], forged, at)
	b.add(real)
	b.pool.Final(b.now, source, message.Block{Number: 1000, Time: at.Time + 60})
	if got := b.pool.Unsure(9); got != nil {
		t.Fatalf("it asks too soon for %v", got)
	}
	b.pool.Final(b.now, source, message.Block{Number: 1001, Time: at.Time + 61})
	if got := b.pool.Unsure(9); len(got) != 1 || got[0] != (message.Query{ID: forged, Chain: source, Outbox: b.lanes[0].Outbox, From: at.Time + 60 - 31*86_400, To: at.Time + 60}) {
		t.Fatalf("it asks for %v", got)
	}
	b.pool.Answer(b.now, b.pool.Unsure(1)[0], false)
	if d := b.pool.Lanes()[0].Doubt; d == nil || d.Message != forged {
		t.Errorf("%+v", d)
	}
}

// TestStrangersAreBounded: such as nobody can show make room.
func TestStrangersAreBounded(t *testing.T) {
	b := newBench(t, 1, 1)
	for i := range message.MaxStrangers + 5 {
		b.now++
		b.swear(committee, message.SentLeaf(seeded("stranger", i)))
	}
	got := b.pool.Wanted(b.now+10_000, 2*message.MaxStrangers)
	if len(got) != message.MaxStrangers || got[0] != seeded("stranger", 5) {
		t.Errorf("%d are wanted, the first %s", len(got), got[0])
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

// TestUnchecked: a message is not named before its block was looked at again.
func TestUnchecked(t *testing.T) {
	b := newBench(t, 1, 1)
	m := b.letter(0, nil)
	at := b.at(b.block)
	if err := b.pool.Add(b.now, m, at); err != nil {
		t.Fatal(err)
	}
	b.pool.Final(b.now, source, at)
	if got := b.pool.Name(9); got != nil {
		t.Errorf("it names %v", got)
	}
	if got := b.pool.Blocks(source, 9); !slices.Equal(got, []message.Block{at}) {
		t.Errorf("it would have %v looked at", got)
	}
	b.pool.Checked(source, at)
	if got := b.pool.Name(9); len(got) != 1 {
		t.Errorf("it names %v", got)
	}
}

// TestGuardsPool: a guard's member names the same leaves, halts, and delivers nothing.
func TestGuardsPool(t *testing.T) {
	b := newBench(t, 1, 1)
	p := message.NewPool(message.Config{Members: 4, Self: 2, Committee: guard, Delay: 10_000})
	b.pool = p
	if err := p.Serve(b.lanes[0]); err != nil {
		t.Fatal(err)
	}
	p.Begin(source, b.at(100))
	p.Begin(far, b.at(100))
	p.Govern(b.lanes[0], message.Policy{Guard: guard})
	id := b.add(b.letter(0, nil))
	if got := p.Name(9); !slices.Equal(got, []jurat.Leaf{message.SentLeaf(id)}) {
		t.Fatalf("it names %v", got)
	}
	b.swear(committee, message.SentLeaf(id))
	b.swear(guard, message.SentLeaf(id))
	b.none()
	strange := b.letter(0, nil)
	b.swear(committee, message.SentLeaf(strange.ID()))
	p.Final(b.now, source, b.at(b.block+5))
	p.Found(b.now, strange)
	halt := b.lanes[0].HaltLeaf(0)
	if got := p.Name(9); !slices.Equal(got, []jurat.Leaf{halt}) {
		t.Fatalf("it names %v", got)
	}
	b.swear(guard, halt)
	if task := b.one(message.Halt); !task.ByGuard {
		t.Errorf("%+v", task)
	}
}

// TestTurns: exactly one member is the first, and each is in its time.
func TestTurns(t *testing.T) {
	when := map[jurat.Time]int{}
	for self := range 4 {
		b := newBench(t, jurat.MemberIndex(self+1), 1)
		b.swear(committee, message.SentLeaf(b.add(b.letter(0, nil))))
		for b.pool.Work(b.now) == nil {
			b.now += 1_000
		}
		when[b.now-start]++
	}
	if want := map[jurat.Time]int{0: 1, 10_000: 1, 20_000: 1, 30_000: 1}; !reflect.DeepEqual(when, want) {
		t.Errorf("they begin after %v", when)
	}
}

// TestExpire: what a dead key swore is named anew.
func TestExpire(t *testing.T) {
	b := newBench(t, 1, 1)
	leaf := message.SentLeaf(b.add(b.letter(0, nil)))
	b.swear(committee, leaf)
	b.pool.Expire(committee, 1)
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{leaf}) {
		t.Errorf("it names %v", got)
	}
	b.none()
}

// TestBounds: a lane takes so many and no more, and takes more when some are over.
func TestBounds(t *testing.T) {
	b := newBench(t, 1, 1)
	var ids []jurat.Hash
	for range message.MaxOpen {
		ids = append(ids, b.add(b.letter(0, nil)))
	}
	m := b.letter(0, nil)
	if err := b.pool.Add(b.now, m, b.at(b.block)); !errors.Is(err, message.ErrFull) {
		t.Fatal(err)
	}
	for _, id := range ids {
		b.pool.Land(b.now, b.lanes[0], b.at(5000), true, []message.Landing{{ID: id, Arrival: message.Delivered}})
	}
	if got := len(b.pool.Lives(b.lanes[0])); got != message.MaxHistory {
		t.Errorf("%d are remembered", got)
	}
	b.add(m)
	for i := range message.MaxLanes + 1 {
		l := b.lanes[0]
		l.SourceChain = uint64(1000 + i)
		if err := b.pool.Serve(l); (i >= message.MaxLanes-1) != errors.Is(err, message.ErrFull) {
			t.Fatalf("lane %d: %v", i, err)
		}
	}
	foreign := *m
	foreign.Committee = guard
	if err := b.pool.Add(b.now, &foreign, b.at(b.block)); !errors.Is(err, message.ErrLane) {
		t.Error(err)
	}
	fat := newBench(t, 1, 1)
	for i := range message.MaxHeld/message.MaxData + 1 {
		m := fat.letter(0, func(m *message.Message) { m.Data = make([]byte, message.MaxData) })
		if err := fat.pool.Add(fat.now, m, fat.at(fat.block)); (i == message.MaxHeld/message.MaxData) != errors.Is(err, message.ErrFull) {
			t.Fatal(fmt.Sprint(i, err))
		}
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

// guardBench is a guard's member's on lanes that the committee swears.
func guardBench(t *testing.T, self jurat.MemberIndex, lanes int) *bench {
	b := newBench(t, self, lanes)
	b.pool = message.NewPool(message.Config{Members: 4, Self: self, Committee: guard, Delay: 10_000})
	for _, l := range b.lanes {
		if err := b.pool.Serve(l); err != nil {
			t.Fatal(err)
		}
		b.pool.Govern(l, message.Policy{Guard: guard})
		b.pool.Restrict(l, message.Terms{Guard: guard})
	}
	b.pool.Begin(source, b.at(100))
	b.pool.Begin(far, b.at(100))
	return b
}

// TestSwornAndNameless: a message that the other committee swore, of which nobody has
// more than the id, and that no source chain has, halts every lane that it may be of; what
// a chain has does not, nor what is of a lane that is not served here, nor what the
// member's own committee swore.
func TestSwornAndNameless(t *testing.T) {
	b := guardBench(t, 1, 2)
	forged, old := seeded("forged", 0), seeded("old", 0)
	elsewhere := b.letter(0, func(m *message.Message) { m.SourceChain = 77 })
	known := b.add(b.letter(0, nil))
	for _, id := range []jurat.Hash{forged, old, elsewhere.ID()} {
		if !b.pool.Strange(message.SentLeaf(id)) {
			t.Fatal("a message that is not known is no stranger")
		}
		report := b.swear(committee, message.SentLeaf(id))
		report.Expiry = start.Seconds() + 5000
	}
	if b.pool.Strange(message.SentLeaf(known)) || b.pool.Strange(message.SentLeaf(forged)) || b.pool.Strange(message.ReturnLeaf(seeded("x", 0))) {
		t.Error("what is known is fetched again")
	}
	b.now += 6_000
	if got := b.pool.Wanted(b.now, 9); len(got) != 3 {
		t.Fatalf("it asks others for %v", got)
	}
	b.pool.Found(b.now, elsewhere)
	b.pool.Final(b.now, source, b.at(b.block+200)) // the chain would show it, and others may yet
	if got := b.pool.Unsure(9); got != nil {
		t.Fatalf("it asks too soon for %v", got)
	}
	b.now += 25_000
	b.pool.Final(b.now, source, b.at(b.block+201))
	got := b.pool.Unsure(9)
	if len(got) != 4 {
		t.Fatalf("it asks for %v, want two messages at two outboxes", got)
	}
	for _, q := range got {
		if q.ID == old {
			b.pool.Answer(b.now, q, true)
			break
		}
	}
	if got := b.pool.Unsure(9); len(got) != 2 || got[0].ID != forged || got[1].ID != forged {
		t.Fatalf("it asks for %v, want the forgery at two outboxes", got)
	}
	b.pool.Answer(b.now, b.pool.Unsure(1)[0], false)
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{message.SentLeaf(known)}) {
		t.Fatalf("before the chain has answered it names %v", got)
	}
	b.pool.Answer(b.now, b.pool.Unsure(1)[0], false)
	if got := b.pool.Name(9); len(got) != 2 || !slices.Contains(got, b.lanes[0].HaltLeaf(0)) || !slices.Contains(got, b.lanes[1].HaltLeaf(0)) {
		t.Errorf("it names %v", got)
	}
	b = newBench(t, 1, 1)
	b.swear(committee, message.SentLeaf(forged))
	b.now += 60_000
	b.pool.Final(b.now, source, b.at(b.block+200))
	if got := b.pool.Unsure(9); got != nil {
		t.Errorf("of its own committee's it asks for %v", got)
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

// TestResumptionWaitsForStrangers: while it is not known of all that came to the Inbox
// whether it was sent, a lane is not resumed: what was announced could be delivered then.
func TestResumptionWaitsForStrangers(t *testing.T) {
	b := guardBench(t, 1, 1)
	l := b.lanes[0]
	old := seeded("old", 0)
	b.pool.Arrived(b.now, l, old, b.at(100))
	b.pool.Govern(l, message.Policy{Guard: guard, Changes: 1})
	b.pool.Restrict(l, message.Terms{Guard: guard, Changes: 1})
	b.pool.Resume(l, 1)
	if got := b.pool.Name(9); got != nil {
		t.Fatalf("it names %v", got)
	}
	b.pool.Final(b.now, source, b.at(161))
	b.pool.Answer(b.now, b.pool.Unsure(1)[0], true)
	if got := b.pool.Name(9); !slices.Equal(got, []jurat.Leaf{l.ResumeLeaf(1)}) {
		t.Fatalf("it names %v", got)
	}
}
