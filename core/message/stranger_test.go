package message_test

import (
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

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
