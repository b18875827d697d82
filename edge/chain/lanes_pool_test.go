package chain_test

import (
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
)

// farChain is where the messages of these tests are said to come from.
const farChain = 4242

// randomMessage differs from others in every field.
func randomMessage(rng *rand.Rand) *message.Message {
	bytes := func(n int) []byte {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(rng.Uint32())
		}
		return b
	}
	m := &message.Message{SourceChain: rng.Uint64(), Outbox: [20]byte(bytes(20)), DestinationChain: rng.Uint64(), Inbox: [20]byte(bytes(20)),
		Committee: [32]byte(bytes(32)), Sequence: rng.Uint64(), Previous: [32]byte(bytes(32)), Sender: [20]byte(bytes(20)), Receiver: [20]byte(bytes(20)),
		GasLimit: rng.Uint32(), Sent: rng.Uint64(), Deadline: rng.Uint64(), Data: bytes(rng.IntN(200))}
	for range rng.IntN(message.MaxTokens + 1) {
		m.Tokens = append(m.Tokens, message.TokenAmount{Token: [20]byte(bytes(20)), Amount: new(big.Int).SetBytes(bytes(rng.IntN(33)))})
	}
	return m
}

func boundMessage(m *message.Message) lanes.Message {
	b := lanes.Message{SourceChain: m.SourceChain, Outbox: common.Address(m.Outbox), DestinationChain: m.DestinationChain, Inbox: common.Address(m.Inbox),
		Committee: m.Committee, Sequence: m.Sequence, Previous: m.Previous, Sender: common.Address(m.Sender), Receiver: common.Address(m.Receiver),
		GasLimit: m.GasLimit, Sent: m.Sent, Deadline: m.Deadline, Data: m.Data, Tokens: []lanes.TokenAmount{}}
	for _, t := range m.Tokens {
		b.Tokens = append(b.Tokens, lanes.TokenAmount{Token: common.Address(t.Token), Amount: t.Amount})
	}
	return b
}

// swearMessages makes a report that holds the leaves.
func (o *oracles) swearMessages(t *testing.T, leaves []jurat.Leaf) *message.Report {
	t.Helper()
	o.round++
	leaves = slices.SortedFunc(slices.Values(leaves), jurat.CompareSubjects)
	var observations []*jurat.Observation
	for m := range o.committee.Threshold {
		observations = append(observations, &jurat.Observation{Committee: o.committee.ID, Epoch: 1, Round: o.round, Member: jurat.MemberIndex(m + 1),
			Time: jurat.Time(time.Now().UnixMilli()), OneOffs: leaves, Words: make([]jurat.Word, len(o.committee.Feeds)),
			SourceTimes: make([]uint32, len(o.committee.Feeds)), Seen: make([]byte, 1)})
	}
	out, err := outcome.Of(&o.committee, observations)
	if err != nil {
		t.Fatal(err)
	}
	signed := &jurat.SignedReport{Report: out.Report, Signature: o.sign(t, out.Report.Digest())}
	report, err := message.ReportOf(signed, o.committee.Expiry, out)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// TestPoolAgainstInbox: core/message and the contracts are of one mind. Ids of random
// messages are the same. What a pool would bring, many messages by one multiproof, in
// their order and with one committee's oath or two, the inbox takes; a lane that the
// pool halts and resumes is halted and resumed.
func TestPoolAgainstInbox(t *testing.T) {
	n := newNetwork(t, 0, testFeeds(8))
	guard := newOracles(t, nil)
	ctx := t.Context()
	if err := chain.RegisterCommittee(ctx, n.payer, n.at, &guard.registration); err != nil {
		t.Fatal(err)
	}
	ends, err := chain.DeployLaneEnds(ctx, n.payer, n.at, accountOf(devKey(t, 0)), 0)
	if err != nil {
		t.Fatal(err)
	}
	client, err := ethclient.DialContext(ctx, n.local.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 1))
	inbox := lanes.NewInbox()
	at := common.Address(ends.Inbox)
	for range 64 {
		m := randomMessage(rng)
		out, err := client.CallContract(ctx, ethereum.CallMsg{To: &at, Data: inbox.PackIdOf(boundMessage(m))}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if jurat.Hash(out) != m.ID() {
			t.Fatalf("the contract has id %x of %+v, this code %s", out, m, m.ID())
		}
	}

	lane := message.Lane{SourceChain: farChain, Outbox: jurat.Address{0xbb}, DestinationChain: n.client.ChainID(), Inbox: ends.Inbox, Committee: n.committee.ID}
	send := func(data []byte) {
		t.Helper()
		if _, err := n.payer.Send(ctx, chain.Call{To: &ends.Inbox, Data: data}); err != nil {
			t.Fatal(err)
		}
	}
	send(inbox.PackOpen(farChain, common.Address(lane.Outbox), lane.Committee, guard.committee.ID, 0))
	send(inbox.PackSetGuardFrom(farChain, common.Address{}, big.NewInt(1)))
	send(inbox.PackCheckDisjoint(lane.Committee, 1, guard.committee.ID, 1))
	b := &poolOnInbox{t: t, n: n, lane: lane, ends: ends, policy: message.Policy{Guard: guard.committee.ID, Floors: map[jurat.Address]*big.Int{{}: big.NewInt(1)}}}
	if b.quorum, err = chain.NewQuorum(lane.DestinationChain, []string{n.local.URL()}, 0, slog.New(slog.NewTextHandler(io.Discard, nil))); err != nil {
		t.Fatal(err)
	}
	defer b.quorum.Close()
	b.start()

	b.add(rng, 1)
	b.pool.Swear(b.now(), n.swearMessages(t, b.pool.Name(9)))
	b.deliver(1) // the committee's oath alone
	b.add(rng, 23)
	leaves := b.pool.Name(99)
	b.pool.Swear(b.now(), n.swearMessages(t, leaves))
	b.pool.Swear(b.now(), guard.swearMessages(t, leaves))
	b.deliver(23) // both, by multiproofs of two trees
	b.halts(guard)
}

// poolOnInbox is a pool whose work is done on a real Inbox.
type poolOnInbox struct {
	t      *testing.T
	n      *network
	pool   *message.Pool
	lane   message.Lane
	ends   chain.LaneEnds
	policy message.Policy
	quorum *chain.Quorum
	sent   []*message.Message
}

func (b *poolOnInbox) now() jurat.Time { return jurat.Time(time.Now().UnixMilli()) }

func (b *poolOnInbox) start() {
	b.pool = message.NewPool(message.Config{Members: 4, Self: 1, Committee: b.lane.Committee, Delay: 0})
	if err := b.pool.Serve(b.lane); err != nil {
		b.t.Fatal(err)
	}
	b.pool.Begin(farChain, message.Block{Number: 1})
	b.pool.Begin(b.lane.DestinationChain, message.Block{Number: 1})
	b.pool.Govern(b.lane, b.policy)
	b.pool.Restrict(b.lane, message.Terms{Guard: b.policy.Guard})
}

// add has messages sent, about half of them in order.
func (b *poolOnInbox) add(rng *rand.Rand, count int) {
	b.t.Helper()
	block := message.Block{Number: uint64(len(b.sent) + 2), Hash: jurat.Hash{byte(len(b.sent) + 1)}, Time: b.now().Seconds()}
	previous := message.OrderedFirst
	for range count {
		m := &message.Message{SourceChain: farChain, Outbox: b.lane.Outbox, DestinationChain: b.lane.DestinationChain, Inbox: b.lane.Inbox, Committee: b.lane.Committee,
			Sequence: uint64(len(b.sent) + 1), Sender: jurat.Address{1, byte(len(b.sent))}, Receiver: jurat.Address{2}, Sent: block.Time, Deadline: block.Time + 3600,
			Data: fmt.Appendf(nil, "%d", rng.Uint64())}
		if count > 1 && rng.IntN(2) == 0 {
			m.Previous = previous
			previous = m.ID()
		}
		if err := b.pool.Add(b.now(), m, block); err != nil {
			b.t.Fatal(err)
		}
		b.sent = append(b.sent, m)
	}
	b.pool.Checked(farChain, block)
}

// work does the pool's tasks on the chain, and returns how many there were.
func (b *poolOnInbox) work() int {
	b.t.Helper()
	tasks := b.pool.Work(b.now())
	for _, task := range tasks {
		if task.Chain != b.lane.DestinationChain {
			continue // there is no source
		}
		call, err := chain.MessageCall(&task)
		if err != nil {
			b.t.Fatal(err)
		}
		if _, err := b.n.payer.Send(b.t.Context(), call); err != nil {
			b.t.Fatalf("%s of %d messages with %d oaths: %v", task.Deed, len(task.Messages), len(task.Oaths), err)
		}
		b.pool.Ended(b.now(), task, message.Landed)
	}
	return len(tasks)
}

// deliver works until the last count messages are there.
func (b *poolOnInbox) deliver(count int) {
	b.t.Helper()
	for tasks := 1; tasks > 0; {
		tasks = b.work()
		newest, err := b.quorum.Newest(b.t.Context(), "latest", 0)
		if err != nil {
			b.t.Fatal(err)
		}
		landings, err := b.quorum.Landings(b.t.Context(), b.lane.Inbox, b.pool.Open(b.lane), newest)
		if err != nil {
			b.t.Fatal(err)
		}
		b.pool.Land(b.now(), b.lane, newest, false, landings)
	}
	for _, m := range b.sent[len(b.sent)-count:] {
		if life, _ := b.pool.Life(m.ID()); life.Stage != message.StageDelivered {
			b.t.Errorf("message %d is %s", m.Sequence, life.Stage)
		}
	}
}

// halts has the guard halt the lane, and both resume it.
func (b *poolOnInbox) halts(guard *oracles) {
	b.t.Helper()
	halt, resume := b.lane.HaltLeaf(0), b.lane.ResumeLeaf(1)
	b.pool.Swear(b.now(), guard.swearMessages(b.t, []jurat.Leaf{halt}))
	b.work()
	b.expect(1)
	b.pool.Swear(b.now(), guard.swearMessages(b.t, []jurat.Leaf{resume}))
	b.pool.Swear(b.now(), b.n.swearMessages(b.t, []jurat.Leaf{resume}))
	b.work()
	b.expect(2)
}

// expect has the lane changed so often.
func (b *poolOnInbox) expect(changes uint32) {
	b.t.Helper()
	l, err := chain.LaneOf(b.t.Context(), b.n.client, b.lane.Inbox, farChain)
	if err != nil || l.Changes != changes {
		b.t.Fatalf("the lane: %+v, %v; want %d changes", l, err, changes)
	}
	b.policy.Changes = changes
	b.pool.Govern(b.lane, b.policy)
}
