package message_test

import (
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
