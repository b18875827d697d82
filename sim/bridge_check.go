package sim

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

// The invariants of messages. The first four are held against the newest blocks of
// both chains whenever either has another one.
const (
	conserved   = "what a lane releases and gives back is no more than what it locked"
	deliverOnce = "a message is delivered at most once, or given back at most once, and never both"
	sentFirst   = "what is delivered was sent, finally"
	guardBounds = "a committee that lies without the guard moves only what the guard leaves to it"
	causedHalt  = "a lane is halted only for a cause"
	soundNames  = "an honest member names only what is so"
	soundOaths  = "a committee with an honest quorum swears only what is so"
	haltsLost   = "a lane is halted when something is sworn that its source took back, and that is never delivered after"
	arrives     = "a message arrives, once it is final and as far as it can"
	givesBack   = "what was not delivered by its deadline goes back, on a halted lane too"
	inTheirTurn = "what was sent in order is called in order"
	limited     = "no more is released in any time than the bucket holds and fills by"
	freshOaths  = "no chain takes an oath of a key that has expired"
	changedBy   = "a lane is halted by what one of its committees swore, and resumed by what both did"
	bothEnds    = "both ends of a lane come to stand alike"
	roomKept    = "a member names no more than there is room for: the rest is the feeds'"
	seenSworn   = "a forgery that the guard hears of when it is sworn has its lane halted"
)

// bridgeChecker watches a crossing. It knows who is corrupted, and both chains.
type bridgeChecker struct {
	run       *crossing
	subjects  map[jurat.Hash]*message.Message
	ever      []jurat.Leaf // that anybody named
	was       map[jurat.Leaf]bool
	orphans   map[jurat.Hash]bool // sworn by the committee, and not on their chain any more
	stray     [2]map[jurat.Hash]bool
	sworn     [2]map[jurat.Leaf]bool // by either council, ever
	forgeries int
	batched   int
}

func newBridgeChecker(x *crossing) bridgeChecker {
	return bridgeChecker{run: x, subjects: map[jurat.Hash]*message.Message{}, was: map[jurat.Leaf]bool{}, orphans: map[jurat.Hash]bool{},
		stray: [2]map[jurat.Hash]bool{{}, {}}, sworn: [2]map[jurat.Leaf]bool{{}, {}}}
}

// post makes a message known to those who know everything.
func (x *crossing) post(id jurat.Hash, m *message.Message) {
	x.mail[id] = m
	x.subjects[id], x.subjects[message.ReturnLeaf(id).Subject] = m, m
}

// everNamed takes note of what is named, for those who repeat it.
func (c *bridgeChecker) everNamed(leaves []jurat.Leaf) {
	for _, l := range leaves {
		if !c.was[l] {
			c.was[l] = true
			c.ever = append(c.ever, l)
		}
	}
}

// so reports whether a leaf is true of the chains now.
func (c *bridgeChecker) so(l jurat.Leaf) bool {
	m := c.subjects[l.Subject]
	if m == nil { // of a lane
		return c.run.plan.Lying || c.run.plan.Deep != nil
	}
	id := m.ID()
	source, far := c.run.chains[m.SourceChain-1], c.run.chains[m.DestinationChain-1]
	if l.Subject == id {
		return source.sent(id)
	}
	final, ok := far.final(far.head().Number)
	return ok && final.Time > m.Deadline && final.books.arrived[id].Arrival != message.Delivered
}

// unsettled reports whether a chain has just taken back what was final, and members
// may not have seen it yet.
func (c *bridgeChecker) unsettled() bool {
	d := c.run.plan.Deep
	return d != nil && c.run.now >= d.At
}

// names: an honest member names leaves.
func (c *bridgeChecker) names(m *carrier, leaves []jurat.Leaf) {
	if len(leaves) > c.run.plan.Room {
		c.run.fail(0, roomKept, "%s names %d leaves", m.member(), len(leaves))
	}
	for _, l := range leaves {
		if !c.unsettled() && !c.so(l) {
			c.run.fail(0, soundNames, "%s names %s%s", m.member(), c.describe(l), m.doubts())
		}
	}
}

// swears: a report of a council holds a leaf.
func (c *bridgeChecker) swears(who int, l jurat.Leaf) {
	c.sworn[who][l] = true
	if c.subjects[l.Subject] == nil {
		c.run.trace("%s swears %s", councilNames[who], c.describe(l))
	}
	if c.run.plan.Lying && who == 0 {
		return
	}
	if m := c.subjects[l.Subject]; m != nil && l.Subject == m.ID() && c.unsettled() && !c.so(l) {
		c.orphans[l.Subject] = true
	}
	if !c.unsettled() && !c.so(l) {
		c.run.fail(0, soundOaths, "%s swears %s", councilNames[who], c.describe(l))
	}
}

func (c *bridgeChecker) describe(l jurat.Leaf) string {
	m := c.subjects[l.Subject]
	switch {
	case m == nil:
		for i, lane := range c.run.lanes {
			for n := range uint64(8) {
				switch l {
				case lane.HaltLeaf(n):
					return fmt.Sprintf("halt %d of lane %d", n, i)
				case lane.ResumeLeaf(n):
					return fmt.Sprintf("resumption %d of lane %d", n, i)
				}
			}
		}
		return fmt.Sprintf("%+v", l)
	case l.Subject == m.ID():
		return fmt.Sprintf("that %d on lane from %d was sent", m.Sequence, m.SourceChain)
	}
	return fmt.Sprintf("that %d on lane from %d was not delivered", m.Sequence, m.SourceChain)
}

// prefix holds the invariants of the two chains against their newest blocks.
func (c *bridgeChecker) prefix() {
	plan := &c.run.plan
	for i := range c.run.lanes {
		source, far := c.run.chains[i], c.run.chains[1-i]
		out, in := source.head().books, far.head().books
		if !plan.Lying && plan.Deep == nil && out.outChanges+in.inChanges > 0 {
			c.run.fail(0, causedHalt, "lane %d", i)
		}
		// Where the destination took back what was final, a message may be given back on the strength of what is there no more.
		promised := plan.Deep == nil || plan.Deep.Chain == i
		if plan.Lying && !plan.Guard {
			promised = false // nothing holds against 2f+1
		}
		c.changes(i, out.outChanges)
		c.changes(i, in.inChanges)
		c.buckets(i, in)
		seen := map[jurat.Hash]bool{}
		strayed := int64(0)
		for _, id := range in.delivered {
			if before := c.run.mail[id].Previous; before != (jurat.Hash{}) && before != message.OrderedFirst && !seen[before] && in.arrived[before].Arrival != message.Lapsed {
				c.run.fail(0, inTheirTurn, "message %d on lane %d", c.run.mail[id].Sequence, i)
			}
			if seen[id] || promised && out.returned[id] {
				c.run.fail(0, deliverOnce, "message %d on lane %d; given back %t", c.run.mail[id].Sequence, i, out.returned[id])
			}
			seen[id] = true
			if !source.sent(id) {
				strayed += amountOf(c.run.mail[id])
				c.strays(i, id, in)
			}
		}
		if promised && in.minted-strayed+out.givenBack > out.locked {
			c.run.fail(0, conserved, "lane %d released %d and gave back %d; %d was locked", i, in.minted-strayed, out.givenBack, out.locked)
		}
	}
}

// changes holds how often an end was halted or resumed against what was sworn.
func (c *bridgeChecker) changes(lane int, made uint32) {
	l := c.run.lanes[lane]
	for n := range uint64(made) {
		by := [2]bool{c.sworn[0][l.HaltLeaf(n)], c.sworn[1][l.HaltLeaf(n)]}
		sound := by[0] || by[1]
		if n%2 == 1 {
			sound = c.sworn[0][l.ResumeLeaf(n)] && (c.sworn[1][l.ResumeLeaf(n)] || !c.run.plan.Guard)
		}
		if !sound {
			c.run.fail(0, changedBy, "change %d of lane %d", n, lane)
		}
	}
}

// buckets holds what was released against what the pool's bucket lets through, from any release to any later one.
func (c *bridgeChecker) buckets(lane int, in *books) {
	for i := range in.releases {
		sum := int64(0)
		for _, r := range in.releases[i:] {
			sum += r.amount
			if sum > c.run.plan.Capacity+int64(r.at-in.releases[i].at)*c.run.plan.Rate {
				c.run.fail(0, limited, "lane %d released %d in %d s", lane, sum, r.at-in.releases[i].at)
			}
		}
	}
}

// took: a chain takes an oath in a block of some time.
func (c *bridgeChecker) took(who int, r *message.Report, at uint64) {
	if epoch := r.Epoch; c.run.plan.expires(who, epoch) <= at {
		c.run.fail(0, freshOaths, "one of %s in epoch %d, %d s late", councilNames[who], epoch, at-c.run.plan.expires(who, epoch))
	}
}

// strays judges a delivery of what its source does not have.
func (c *bridgeChecker) strays(lane int, id jurat.Hash, in *books) {
	plan := &c.run.plan
	m := c.run.mail[id]
	known := c.stray[lane][id]
	c.stray[lane][id] = true
	policy := plan.policy(0)
	switch {
	case known:
	case plan.Lying:
		c.forgeries++
		released := (c.run.clock() - epochStart.Seconds()) * uint64(plan.Rate)
		if plan.Guard && (policy.NeedsGuard(m) || plan.Veto >= 200) || in.minted > plan.Capacity+int64(released) {
			c.run.fail(0, guardBounds, "lane %d delivered %d of what was never sent", lane, amountOf(m))
		}
	case plan.Deep == nil || plan.Deep.Chain != lane:
		c.run.fail(0, sentFirst, "message %d on lane %d", m.Sequence, lane)
	case in.inChanges >= 2:
		c.run.fail(0, haltsLost, "message %d on lane %d is delivered after it was resumed", m.Sequence, lane)
	}
}

// ends judges the run at its end.
func (c *bridgeChecker) ends() {
	x := c.run
	for i, lane := range x.lanes {
		source, far := x.chains[i], x.chains[1-i]
		out, in := source.head().books, far.head().books
		if x.plan.Deep != nil && out.outChanges != in.inChanges {
			c.run.fail(0, bothEnds, "lane %d was halted and resumed %d times at its source and %d times at its destination", i, out.outChanges, in.inChanges)
		}
		if x.plan.Lying {
			c.unseen(i, out.outChanges, in.inChanges)
			continue
		}
		for id := range c.orphans {
			if m := c.subjects[id]; m.Lane() == lane && !source.sent(id) && in.inChanges == 0 {
				c.run.fail(0, haltsLost, "message %d on lane %d is sworn, and the lane goes on", m.Sequence, i)
			}
		}
		for _, m := range x.sentOn(lane) {
			id := m.ID()
			at := in.arrived[id].Arrival
			due := x.clock() - 400 // what was to be done by then is done
			switch {
			case at == message.Delivered || out.returned[id]:
			case m.Deadline < due:
				if out.waiting[id] {
					c.run.fail(0, givesBack, "message %d on lane %d, which arrived as %d", m.Sequence, i, at)
				}
			case at == message.Kept || m.Sent > due || c.held(in, m):
			case x.plan.Deep == nil || m.Sent > (epochStart+x.plan.Calm+1_000_000).Seconds():
				c.run.fail(0, arrives, "message %d on lane %d has come as far as %d", m.Sequence, i, at)
			}
		}
	}
}

// unseen looks, where the guard heard the committee swear what was never sent, whether it had the lane halted.
func (c *bridgeChecker) unseen(lane int, out, in uint32) {
	for _, f := range c.run.forged {
		if c.run.plan.Overheard && f.Lane() == c.run.lanes[lane] && c.sworn[0][message.SentLeaf(f.ID())] && (out == 0 || in == 0) {
			c.run.fail(0, seenSworn, "lane %d goes on", lane)
		}
	}
}

// held reports whether a message waits for one that was kept.
func (c *bridgeChecker) held(in *books, m *message.Message) bool {
	before := c.subjects[m.Previous]
	if before == nil {
		return false
	}
	at := in.arrived[m.Previous].Arrival
	return at == message.Kept || at != message.Delivered && at != message.Lapsed && c.held(in, before)
}
