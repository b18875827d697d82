package message_test

import (
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

// overdue has a message sent, watched from the beginning, and past its deadline in a final block in
// which the inbox shows that arrival.
func (b *bench) overdue(arrival message.Arrival, change func(*message.Message), meanwhile func(jurat.Hash)) jurat.Hash {
	b.t.Helper()
	m := b.letter(0, func(m *message.Message) {
		m.Deadline = m.Sent + 100
		if change != nil {
			change(m)
		}
	})
	id := b.add(m)
	b.now += 5_000
	b.pool.Land(b.now, b.lanes[0], b.at(b.block), false, []message.Landing{{ID: id}})
	if meanwhile != nil {
		meanwhile(id)
	}
	b.now += 60_000
	b.pool.Land(b.now, b.lanes[0], b.at(b.block+60), false, []message.Landing{{ID: id}})
	b.now += 60_000
	b.pool.Land(b.now, b.lanes[0], b.at(b.block+120), true, []message.Landing{{ID: id, Arrival: arrival}})
	return id
}

func TestLateMessageIsSwornAndPaidFor(t *testing.T) {
	b := newBench(t, 1, 1)
	id := b.overdue(message.None, nil, nil)
	late := b.pool.Overdue(far)
	if len(late) != 1 || late[0].ID() != id || len(b.pool.Overdue(source)) != 0 {
		t.Fatalf("late: %v", late)
	}
	w := message.Weather{Blocks: 3, BaseFee: 7}
	leaf := message.LateLeaf(id, w)
	if names(b.pool, leaf) {
		t.Error("it is named before it is known what the destination was like")
	}
	b.pool.Weathered(id, w)
	if !names(b.pool, leaf) {
		t.Error("it is not named")
	}
	b.swear(guard, leaf)
	b.swear(committee, message.LateLeaf(id, message.Weather{Blocks: 4, BaseFee: 7}))
	if b.now += 60_000; len(b.pool.Breaches(b.now)) != 0 {
		t.Error("another committee's oath, or of other weather, counts")
	}
	b.swear(committee, leaf)
	if names(b.pool, leaf) {
		t.Error("what is sworn is named again")
	}
	b.now += 60_000
	got := b.pool.Breaches(b.now)
	if len(got) != 1 || got[0].Message.ID() != id || got[0].Weather != w || got[0].Oath.Leaf != leaf {
		t.Fatalf("breaches: %v", got)
	}
	if len(b.pool.Breaches(b.now)) != 0 {
		t.Error("it is given twice at once")
	}
	b.pool.Paid(id)
	if b.now += 60_000; len(b.pool.Breaches(b.now)) != 0 {
		t.Error("what is paid for is given again")
	}
}

func names(p *message.Pool, leaf jurat.Leaf) bool {
	for _, l := range p.Name(jurat.MaxOneOffs) {
		if l == leaf {
			return true
		}
	}
	return false
}

// Whatever the committee cannot help excuses it.
func TestWhatExcusesACommittee(t *testing.T) {
	guarded := func(b *bench) {
		b.pool.Govern(b.lanes[0], message.Policy{Guard: guard})
		b.pool.Restrict(b.lanes[0], message.Terms{Guard: guard})
	}
	for name, c := range map[string]struct {
		arrival   message.Arrival
		change    func(*message.Message)
		before    func(*bench)
		meanwhile func(*bench, jurat.Hash)
		blamed    bool
	}{
		"nothing":                 {blamed: true},
		"its receiver failed":     {arrival: message.Kept},
		"it was announced":        {arrival: message.Announced},
		"it waits for another":    {change: func(m *message.Message) { m.Previous = jurat.Hash{9} }},
		"first of an order":       {change: func(m *message.Message) { m.Previous = message.OrderedFirst }, blamed: true},
		"the lane was halted":     {meanwhile: func(b *bench, _ jurat.Hash) { b.pool.Govern(b.lanes[0], message.Policy{Changes: 1}) }},
		"the lane was in doubt":   {meanwhile: func(b *bench, _ jurat.Hash) { b.pool.Halt(b.now, b.lanes[0], "a reason") }},
		"the guard did not swear": {before: guarded, meanwhile: func(b *bench, id jurat.Hash) { b.swear(committee, message.SentLeaf(id)) }},
		"the guard swore in time": {before: guarded, blamed: true, meanwhile: func(b *bench, id jurat.Hash) {
			b.swear(committee, message.SentLeaf(id))
			b.swear(guard, message.SentLeaf(id))
		}},
		"nobody swore":                   {before: guarded, blamed: true},
		"this member came in the middle": {change: func(m *message.Message) { m.Sent -= 200 }},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, 1, 1)
			if c.before != nil {
				c.before(b)
			}
			id := b.overdue(c.arrival, c.change, func(id jurat.Hash) {
				if c.meanwhile != nil {
					c.meanwhile(b, id)
				}
			})
			if got := len(b.pool.Overdue(far)) == 1; got != c.blamed {
				t.Errorf("blamed: %v", got)
			}
			b.pool.Weathered(id, message.Weather{BaseFee: 5})
			if len(b.pool.Overdue(far)) != 0 || names(b.pool, message.LateLeaf(id, message.Weather{BaseFee: 5})) {
				t.Error("a destination that took no transaction is no excuse")
			}
		})
	}
}
