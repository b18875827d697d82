package message_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

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

// TestNeedsGuard: amounts of one token count together, and a call is one whatever comes with it.
func TestNeedsGuard(t *testing.T) {
	token, other := seededAddress("token", 0), seededAddress("token", 1)
	floors := func(calls int64) map[jurat.Address]*big.Int {
		return map[jurat.Address]*big.Int{token: big.NewInt(100), {}: big.NewInt(calls)}
	}
	for name, c := range map[string]struct {
		calls   int64 // the zero token's floor
		gas     uint32
		amounts []int64
		other   bool // one more, of a token without a floor
		want    bool
	}{
		"an amount below":               {0, 0, []int64{99}, false, false},
		"an amount that is reached":     {0, 0, []int64{100}, false, true},
		"small ones that sum up to it":  {0, 0, []int64{50, 50}, false, true},
		"small ones that do not":        {0, 0, []int64{50, 49}, false, false},
		"a call":                        {0, 1, nil, false, true},
		"a call that brings a little":   {0, 1, []int64{1}, false, true},
		"a call, where none needs it":   {1, 1, []int64{99}, false, false},
		"a large one, with such a call": {1, 1, []int64{100}, false, true},
		"a token without a floor":       {1, 0, []int64{1}, true, true},
	} {
		m := message.Message{GasLimit: c.gas}
		for _, v := range c.amounts {
			m.Tokens = append(m.Tokens, message.TokenAmount{Token: token, Amount: big.NewInt(v)})
		}
		if c.other {
			m.Tokens = append(m.Tokens, message.TokenAmount{Token: other, Amount: big.NewInt(1)})
		}
		policy := message.Policy{Guard: guard, Floors: floors(c.calls)}
		if got := policy.NeedsGuard(&m); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
		policy.Guard = jurat.Hash{}
		if policy.NeedsGuard(&m) {
			t.Errorf("%s: needs a guard that is not there", name)
		}
	}
}
