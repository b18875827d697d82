package sim

import (
	"math/big"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/core/outcome"
)

// The simulation of messages between chains: the very same message.Pool that nodes
// run, one in each member of a committee and of a guard, on two chains that
// reorganise, fall asleep and are full at times, with a lane each way. Rounds
// are taken for granted, as stage.go says; leaves, trees and proofs are real, and a
// report counts as signed if a round came to it.
//
//	bridge_plan.go       what happens from outside, drawn from a seed
//	bridge_chain.go      a chain
//	bridge_contracts.go  what its Outbox, Inbox and pools do
//	bridge_host.go       the host around one message.Pool
//	bridge_attacks.go    what corrupted members do, and what lying endpoints show
//	bridge_check.go      the invariants

// BridgeResult is what a run came to.
type BridgeResult struct {
	Plan        BridgePlan
	Sent        int    // messages on the canonical chains, at the end
	Delivered   int    // of these
	Kept        int    // arrived, and their receiver or a pool failed to the end
	Returned    int    // not delivered by their deadline, and given back
	Batched     int    // messages that came with others in one delivery
	Forged      int    // delivered, though never sent
	Halts       int    // of lanes, at either end
	Fingerprint uint64 // of every event in its order: equal runs have equal ones
}

// RunBridge draws a seed's run and runs it to its end, or to the first broken
// invariant. The error is a *Violation; trace may be nil.
func RunBridge(seed uint64, trace func(line string)) (*BridgeResult, error) {
	return runBridge(NewBridgePlan(seed), trace)
}

func runBridge(p BridgePlan, trace func(string)) (*BridgeResult, error) {
	x := newCrossing(p, trace)
	x.trace("%s", x.plan.String())
	for _, c := range x.chains {
		x.at(1, c.grow)
		for _, r := range c.plan.Reorgs {
			x.at(r.At, func() { c.reorganise(r.Depth) })
		}
	}
	if d := p.Deep; d != nil {
		x.at(d.At, func() { x.chains[d.Chain].reorganise(x.chains[d.Chain].plan.Depth + d.Beyond) })
	}
	for _, l := range p.Letters {
		x.at(l.At, func() {
			x.chains[l.Lane].submit(&tx{do: func(p *place) error { return p.send(l) }})
		})
	}
	for who, c := range x.councils {
		if who == 1 && !p.Guard {
			continue
		}
		for _, m := range c.members {
			x.at(jurat.Time(between(m.rng, 1, 4000)), m.start)
		}
		x.at(1, c.round)
		if p.Rotate[who] != never {
			x.at(p.Rotate[who], c.rotate)
		}
	}
	for _, crash := range p.Crashes {
		m := x.councils[crash.Council].members[crash.Index-1]
		x.at(crash.At, m.die)
		x.at(crash.At+crash.Down, m.start)
	}
	x.calmFrom(p.Calm)
	x.at(p.Calm, x.public)
	x.play(p.End)
	x.ends()
	return x.result(), x.err()
}

var (
	committeeID = jurat.Hash{31: 0xc0}
	guardID     = jurat.Hash{31: 0x60}
	bridgeToken = jurat.Address{0x70}
)

func tokens(amount int64) []message.TokenAmount {
	if amount == 0 {
		return nil
	}
	return []message.TokenAmount{{Token: bridgeToken, Amount: big.NewInt(amount)}}
}

func amountOf(m *message.Message) (amount int64) {
	for _, t := range m.Tokens {
		amount += t.Amount.Int64()
	}
	return amount
}

// crossing is one run.
type crossing struct {
	plan     BridgePlan
	chains   [2]*chain
	lanes    [2]message.Lane
	councils [2]*council // the committee and the guard
	mail     map[jurat.Hash]*message.Message
	forged   []*message.Message
	stage
	bridgeChecker
}

func newCrossing(p BridgePlan, trace func(string)) *crossing {
	x := &crossing{plan: p, mail: map[jurat.Hash]*message.Message{}, stage: newStage(p.Seed, "bridge", "weather of a bridge", p.Loss, trace)}
	x.bridgeChecker = newBridgeChecker(x)
	for i := range x.lanes {
		x.lanes[i] = message.Lane{SourceChain: uint64(i + 1), Outbox: jurat.Address{0x0b, byte(i)}, DestinationChain: uint64(2 - i),
			Inbox: jurat.Address{0x1b, byte(1 - i)}, Committee: committeeID}
		x.chains[i] = newChain(x, i)
	}
	for who, id := range []jurat.Hash{committeeID, guardID} {
		x.councils[who] = newCouncil(x, who, id)
	}
	return x
}

// clock is the time on chains and members, in Unix seconds.
func (x *crossing) clock() uint64 { return (epochStart + x.now).Seconds() }

func (x *crossing) policy(changes uint32) message.Policy { return x.plan.policy(changes) }

// public is whoever retries what was kept, now and then.
func (x *crossing) public() {
	x.later(30_000, x.public)
	for i, lane := range x.lanes {
		c := x.chains[1-i]
		for _, m := range x.sentOn(lane) {
			if c.head().books.arrived[m.ID()].Arrival == message.Kept {
				c.submit(&tx{do: func(p *place) error { return p.retry(m) }})
			}
		}
	}
}

// sentOn are the messages of a lane that the canonical chain has.
func (x *crossing) sentOn(l message.Lane) (list []*message.Message) {
	for _, b := range x.chains[l.SourceChain-1].blocks {
		list = append(list, b.sent...)
	}
	return list
}

// council is a committee: its members, and what it swore.
type council struct {
	x         *crossing
	who       int
	committee *jurat.Committee
	members   []*carrier // member i+1
	signed    map[jurat.Hash]bool
	leaves    map[jurat.Leaf]*message.Report // of the epoch, the newest report that holds each
	order     []jurat.Leaf                   // of leaves, as they were sworn first
	old       map[jurat.Leaf]*message.Report // of the epoch before
	seq       uint16
}

func newCouncil(x *crossing, who int, id jurat.Hash) *council {
	c := &council{x: x, who: who, committee: unkeyed(id, bridgeMembers), signed: map[jurat.Hash]bool{}, leaves: map[jurat.Leaf]*message.Report{}}
	for i := range bridgeMembers {
		c.members = append(c.members, newCarrier(c, jurat.MemberIndex(i+1)))
	}
	return c
}

func (c *council) expiry(epoch uint32) uint64 { return c.x.plan.expires(c.who, epoch) }

// rotate begins the next epoch. The chains come to know of it later, each by itself.
func (c *council) rotate() {
	next := *c.committee
	next.Epoch++
	c.committee, c.seq, c.old, c.leaves, c.order = &next, 0, c.leaves, map[jurat.Leaf]*message.Report{}, nil
	c.x.trace("%s begins epoch %d", councilNames[c.who], next.Epoch)
	for _, chain := range c.x.chains {
		c.x.later(jurat.Time(between(c.x.weather, 1000, 60_000)), func() { c.succeed(chain, next.Epoch) })
	}
	for _, m := range c.members {
		if m.pool != nil {
			m.die()
			m.start()
		}
	}
}

// succeed brings an epoch to a chain, and again where a reorganisation took it back.
func (c *council) succeed(on *chain, epoch uint32) {
	if on.head().books.epochs[c.who] < epoch {
		on.submit(&tx{do: func(p *place) error { p.epochs[c.who] = epoch; return nil }})
	}
	c.x.later(20_000, func() { c.succeed(on, epoch) })
}

// round holds one: of those that are up and heard some observe, and if they are 2f+1
// a report follows.
func (c *council) round() {
	x := c.x
	x.later(jurat.Time(between(x.weather, 1500, 5000)), c.round)
	c.seq++
	r := jurat.NewRound(jurat.FirstView(c.committee.Epoch)+uint64(c.seq/16), c.seq)
	var heard []*jurat.Observation
	for _, m := range c.members {
		if o := m.observe(r); o != nil && !x.lost() {
			heard = append(heard, o)
		}
	}
	if heard = proposed(&x.stage, bridgeMembers, heard, observer); heard == nil {
		return
	}
	o, err := outcome.Of(c.committee, heard)
	if err != nil {
		x.fail(0, soundNames, "round %v of %s: %v", r, councilNames[c.who], err)
		return
	}
	c.report(o)
}

// report carries what a round swore to the members of both.
func (c *council) report(o *outcome.Outcome) {
	x := c.x
	report, err := message.ReportOf(&jurat.SignedReport{Report: o.Report}, c.expiry(c.committee.Epoch), o)
	if err != nil {
		x.fail(0, soundNames, "%v", err)
		return
	}
	c.signed[report.Digest()] = true
	for _, placed := range report.Leaves {
		if c.leaves[placed.Leaf] == nil {
			c.order = append(c.order, placed.Leaf)
		}
		c.leaves[placed.Leaf] = report
		x.swears(c.who, placed.Leaf)
	}
	for _, m := range c.members {
		if x.lost() {
			continue
		}
		x.later(jurat.Time(between(x.weather, 5, 2000)), func() { m.hear(report) })
	}
}

func (x *crossing) result() *BridgeResult {
	r := &BridgeResult{Plan: x.plan, Forged: x.forgeries, Batched: x.batched, Fingerprint: x.digest}
	for i, lane := range x.lanes {
		source, far := x.chains[i].head().books, x.chains[1-i].head().books
		r.Halts += int(source.outChanges+1)/2 + int(far.inChanges+1)/2
		for _, m := range x.sentOn(lane) {
			id := m.ID()
			r.Sent++
			switch {
			case source.returned[id]:
				r.Returned++
			case far.arrived[id].Arrival == message.Delivered:
				r.Delivered++
			case far.arrived[id].Arrival == message.Kept:
				r.Kept++
			}
		}
	}
	return r
}
