package message

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
)

// Deed is what a task does.
type Deed string

// The deeds, by the functions of Inbox and Outbox that they call.
const (
	Deliver  Deed = "deliver"
	Announce Deed = "announce"
	Retry    Deed = "retry" // of a message that was announced long enough ago; one that was kept is its sender's and receiver's to retry
	Lapse    Deed = "lapse"
	Reclaim  Deed = "reclaim"
	Halt     Deed = "halt"
	Resume   Deed = "resume"
)

// Task is something for this member to bring to a chain now.
type Task struct {
	Deed     Deed
	Lane     Lane
	Chain    uint64     // where it is to be brought: to the lane's Outbox or Inbox
	Messages []*Message // in the order of their leaves; none for Halt and Resume
	Oaths    []Proof    // the lane's committee's, then the guard's where it is needed; none for Retry and Lapse
	ByGuard  bool       // of Halt: the oath is the guard's
	errands  []*errand
}

// Proof is a committee's oath to all of a task's messages.
type Proof struct {
	Report *Report
	Path   []jurat.Hash
	Flags  []bool // of a multiproof, at most 256; none where the path is a single leaf's
}

// FlagWord is Flags as the contracts take them: the first in the highest bit.
func (p *Proof) FlagWord() (w [32]byte) {
	for i, flag := range p.Flags {
		if flag {
			w[i/8] |= 0x80 >> (i % 8)
		}
	}
	return w
}

// errand is what is to be brought to a chain.
type errand struct {
	under bool       // a task is under way
	retry jurat.Time // not before this is it tried again
	done  bool       // a task of this member's landed
	alone bool       // it was refused among others
}

func (e *errand) free(now jurat.Time) bool { return !e.under && now >= e.retry }

// What one task carries at most.
const (
	MaxBatch      = 32
	MaxBatchGas   = 8_000_000
	MaxBatchBytes = 90_000 // of data: nodes of chains refuse transactions beyond 128 kB
	maxFlags      = 256
)

const (
	// guardGrace is how long the guard's oath is waited for where a message can do without it, and would be announced.
	guardGrace jurat.Time = 20_000
	// refusedFor is how long what a chain refused waits, unreachedFor what did not get there.
	refusedFor   jurat.Time = 15_000
	unreachedFor jurat.Time = 2_000
)

// Work is what this member brings to the chains now: what is sworn, in the order of
// sequence, while it is its turn. Each task is given once, until Ended says what came of it.
func (p *Pool) Work(now jurat.Time) (tasks []Task) {
	for _, l := range p.lanes {
		if !l.ours(p) {
			continue
		}
		tasks = append(tasks, p.turnLane(l, now)...)
		if l.Committee != p.Committee {
			continue // the guard's members only halt and resume
		}
		tasks = append(tasks, p.giveBack(l, now)...)
		if l.policy != nil && !l.policy.Halted() && l.doubt == nil {
			tasks = append(tasks, p.advance(l, now)...)
		}
	}
	for _, t := range tasks {
		for _, e := range t.errands {
			e.under = true
		}
	}
	return tasks
}

// Ending is how a task ended.
type Ending uint8

// The endings.
const (
	Landed    Ending = iota // the transaction did what it was to
	Refused                 // the chain refused it: among others one message may be why, so each is tried alone
	Unreached               // it did not get there
)

// Ended says how a task of Work ended.
func (p *Pool) Ended(now jurat.Time, t Task, how Ending) {
	for _, e := range t.errands {
		e.under = false
		switch how {
		case Landed:
			e.done, e.retry = true, now+2*p.Delay // it shows by then
		case Refused:
			e.retry, e.alone = now+refusedFor, true
		case Unreached:
			e.retry = now + unreachedFor
		}
	}
}

// turnLane brings halts and resumptions to the ends that lack them.
func (p *Pool) turnLane(l *lane, now jurat.Time) (tasks []Task) {
	for end, chain := range []uint64{l.SourceChain, l.DestinationChain} {
		var number uint32
		var guard jurat.Hash
		switch {
		case end == 0 && l.source != nil:
			number, guard = l.source.Changes, l.source.Guard
		case end == 1 && l.policy != nil:
			number, guard = l.policy.Changes, l.policy.Guard
		default:
			continue
		}
		main, second := l.changed[number][l.Committee], l.changed[number][guard]
		t := Task{Deed: Halt, Lane: l.Lane, Chain: chain, errands: []*errand{&l.ends[end]}}
		switch {
		case number%2 == 1 && main != nil && (second != nil || guard == jurat.Hash{}):
			t.Deed, t.Oaths = Resume, proofs(main, second)
		case number%2 == 0 && main != nil:
			t.Oaths = proofs(main)
		case number%2 == 0 && second != nil:
			t.Oaths, t.ByGuard = proofs(second), true
		default:
			continue
		}
		turn := p.onTurn
		if t.Deed == Halt {
			turn = p.onTurnToHalt
		}
		if r := t.Oaths[0].Report; l.ends[end].free(now) && turn(l, r.Round.View(), r.Time, now) {
			tasks = append(tasks, t)
		}
	}
	return tasks
}

// proofs are of single leaves.
func proofs(list ...*Oath) (out []Proof) {
	for _, o := range list {
		if o != nil {
			out = append(out, Proof{Report: o.Report, Path: o.Path})
		}
	}
	return out
}

// giveBack has tokens returned of messages that were not delivered. A message
// without tokens is over as soon as that is sworn: its sender can show it to the
// Outbox, and nobody else need pay for it.
func (p *Pool) giveBack(l *lane, now jurat.Time) (tasks []Task) {
	for _, e := range slices.Clone(l.entries) {
		main := e.returned[l.Committee]
		if !e.lost || e.gone != 0 || main == nil || l.source == nil {
			continue
		}
		second := e.returned[l.source.Guard]
		if second == nil && l.source.Guard != (jurat.Hash{}) {
			continue
		}
		if len(e.Tokens) == 0 {
			e.gone, e.endedAt = StageExpired, p.newest(l.SourceChain).Number
			p.finish(e)
			continue
		}
		if e.free(now) && p.onTurn(l, main.Report.Round.View(), main.Report.Time, now) {
			tasks = append(tasks, Task{Deed: Reclaim, Lane: l.Lane, Chain: l.SourceChain, Messages: []*Message{e.copied()}, Oaths: proofs(main, second), errands: []*errand{&e.errand}})
		}
	}
	return tasks
}

// group are messages that one delivery can carry: each oath is under one report.
type group struct {
	deed       Deed
	main, also *Report
	alone      jurat.Hash // the message that goes by itself; zero for none
}

// advance delivers what can be delivered, announces what must wait, and has what
// holds others up lapse.
func (p *Pool) advance(l *lane, now jurat.Time) (tasks []Task) {
	groups := map[group][]*entry{}
	var order []group
	for _, e := range l.entries {
		if g, ok := p.next(e, now); ok && p.onTurn(l, g.view(), max(e.sworn, e.since(g.deed)), now) {
			if groups[g] == nil {
				order = append(order, g)
			}
			groups[g] = append(groups[g], e)
		}
	}
	for _, g := range order {
		for _, batch := range p.batches(g, groups[g]) {
			tasks = append(tasks, p.carry(g, batch)...)
		}
	}
	return tasks
}

func (g *group) view() uint64 {
	if g.main == nil {
		return 0
	}
	return g.main.Round.View()
}

// since is from when on a deed can be done that needs no oath.
func (e *entry) since(d Deed) jurat.Time {
	switch d {
	case Retry:
		return jurat.Time(e.landing.From) * 1000
	case Lapse:
		return jurat.Time(e.Deadline) * 1000
	}
	return 0
}

// next is what is to be done for a message now.
func (p *Pool) next(e *entry, now jurat.Time) (g group, ok bool) {
	l := e.lane
	main, second := e.sent[l.Committee], e.sent[l.policy.Guard]
	if e.alone {
		g.alone = e.id
	}
	switch at := e.landing.Arrival; {
	case !e.free(now) || at == Delivered || at == Lapsed:
		return g, false
	case e.lost:
		g.deed, g.alone = Lapse, e.id
		return g, e.Previous != jurat.Hash{}
	case now.Seconds() > e.Deadline || at == Kept:
		return g, false
	case main != nil && second != nil:
		g.deed, g.main, g.also = Deliver, main.Report, second.Report
	case at == Announced:
		g.deed, g.alone = Retry, e.id
		return g, now.Seconds() >= e.landing.From && p.inOrder(e, nil)
	case main == nil:
		return g, false
	case l.policy.NeedsGuard(&e.Message):
		return g, false
	case l.policy.Guard == (jurat.Hash{}) || l.policy.Veto == 0:
		g.deed, g.main = Deliver, main.Report
	default:
		g.deed, g.main = Announce, main.Report
		return g, now >= e.sworn+guardGrace
	}
	return g, true
}

// inOrder reports whether what the message is ordered after is behind it, or comes
// earlier in the same batch. What is not known here is older than all that is open.
func (p *Pool) inOrder(e *entry, batch []*entry) bool {
	before := p.subjects[e.Previous]
	if before == nil || before.ended == StageDelivered || before.landing.Arrival == Delivered || before.landing.Arrival == Lapsed {
		return true
	}
	return slices.Contains(batch, before) && bytes.Compare(before.id[:], e.id[:]) < 0
}

// batches cuts what goes together into pieces that a transaction can carry, in the
// order of sequence. What must wait for another of them is left to the next time.
func (p *Pool) batches(g group, entries []*entry) (out [][]*entry) {
	var batch []*entry
	gas, size := uint64(0), 0
	for _, e := range entries {
		cost := gasOf(&e.Message)
		if len(batch) > 0 && (len(batch) == MaxBatch || gas+cost > MaxBatchGas || size+len(e.Data) > MaxBatchBytes) {
			out, batch, gas, size = append(out, batch), nil, 0, 0
		}
		if g.deed == Deliver && !p.inOrder(e, batch) {
			continue
		}
		batch, gas, size = append(batch, e), gas+cost, size+len(e.Data)
	}
	if len(batch) > 0 {
		out = append(out, batch)
	}
	return out
}

// gasOf is about what delivering a message costs, with what its receiver may use.
func gasOf(m *Message) uint64 {
	return 60_000 + uint64(m.GasLimit)*64/63 + 80_000*uint64(len(m.Tokens)) + 16*uint64(len(m.Data))
}

// carry makes the tasks of a batch: one, or two of its halves where its proof has too
// many steps for the contract.
func (p *Pool) carry(g group, batch []*entry) []Task {
	l := batch[0].lane
	t := Task{Deed: g.deed, Lane: l.Lane, Chain: l.DestinationChain}
	slices.SortFunc(batch, func(a, b *entry) int { return bytes.Compare(a.id[:], b.id[:]) })
	var main, also []*Oath
	for _, e := range batch {
		t.Messages, t.errands = append(t.Messages, e.copied()), append(t.errands, &e.errand)
		main, also = append(main, e.sent[l.Committee]), append(also, e.sent[l.policy.Guard])
	}
	for _, of := range [][]*Oath{main, also} {
		if of[0] == nil || len(t.Oaths) == 0 && g.main == nil || len(t.Oaths) == 1 && g.also == nil {
			break
		}
		proof, ok := join(of)
		if !ok {
			return nil // its reports contradict themselves: nothing that is sworn does
		}
		if len(proof.Flags) > maxFlags {
			return append(p.carry(g, batch[:len(batch)/2]), p.carry(g, batch[len(batch)/2:])...)
		}
		t.Oaths = append(t.Oaths, proof)
	}
	return []Task{t}
}

// copied is the message for a task, which may outlast what the pool keeps of it.
func (e *entry) copied() *Message {
	m := e.Message
	return &m
}

// join proves leaves of one report together. Ascending ids are ascending places, so
// the proof takes them in the order of the messages.
func join(of []*Oath) (Proof, bool) {
	if len(of) == 1 {
		return Proof{Report: of[0].Report, Path: of[0].Path}, true
	}
	var indices []int
	var paths [][]jurat.Hash
	for _, o := range of {
		indices, paths = append(indices, o.Index), append(paths, o.Path)
	}
	if !slices.IsSorted(indices) {
		return Proof{}, false
	}
	m, err := jurat.JoinProofs(of[0].Report.Size, indices, paths)
	if err != nil {
		return Proof{}, false
	}
	return Proof{of[0].Report, m.Path, m.Flags}, true
}

// stint is this member's work on what a view swore for a lane.
type stint struct {
	view uint64
	last jurat.Time // when it had a task
}

// onTurn reports whether this member is to bring what was sworn in a view, and could
// be brought since a moment. One member brings all of a view's, so that they come in
// order; the next steps in when nothing has come for a while, and then goes on.
func (p *Pool) onTurn(l *lane, view uint64, since, now jurat.Time) bool {
	wait := jurat.Time(p.rank(l, view)) * p.Delay
	goesOn := l.stint.view == view && l.stint.last > max(l.moved, now-min(now, p.Delay))
	if now < max(since, l.moved)+wait && !goesOn {
		return false
	}
	l.stint = stint{view, now}
	return true
}

// onTurnToHalt is onTurn for halts, which are worth a needless transaction rather than
// to be late: two take turns, and then it is everybody's.
func (p *Pool) onTurnToHalt(l *lane, view uint64, since, now jurat.Time) bool {
	return now >= since+min(jurat.Time(p.rank(l, view)), 2)*p.Delay
}

// rank is this member's place among those that bring what was sworn in a view, from 0.
func (p *Pool) rank(l *lane, view uint64) int {
	seed := jurat.Keccak(p.Committee[:], l.Outbox[:], l.Inbox[:], binary.BigEndian.AppendUint64(nil, view))
	return delivery.Rank(seed, p.Members, p.Self)
}
