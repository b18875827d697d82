package sim

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

// chain is one of the two: blocks that come at their own pace, that are full at
// times, and the newest of which other ones may replace.
type chain struct {
	x       *crossing
	index   int
	plan    ChainPlan
	rng     *rand.Rand
	blocks  []*block // the canonical ones, by number
	mempool []*tx
	has     map[jurat.Hash]uint64 // messages that the canonical blocks have, and the block's number
	made    uint64                // blocks ever
}

type block struct {
	message.Block
	sent  []*message.Message
	books *books // after it
	txs   []*tx
}

// tx is something that wants to get in.
type tx struct {
	do   func(*place) error
	done func(error) // told once, when it first gets in
}

func newChain(x *crossing, index int) *chain {
	c := &chain{x: x, index: index, plan: x.plan.Chains[index], has: map[jurat.Hash]uint64{}, rng: generator(x.plan.Seed, "chain", index)}
	at := epochStart.Seconds()
	c.blocks = []*block{{Block: message.Block{Hash: c.hash(), Time: at}, books: newBooks(&x.plan, at)}}
	return c
}

func (c *chain) id() uint64 { return uint64(c.index + 1) }

func (c *chain) hash() jurat.Hash {
	c.made++
	return jurat.Keccak(binary.BigEndian.AppendUint64([]byte{byte(c.index)}, c.made))
}

func (c *chain) head() *block { return c.blocks[len(c.blocks)-1] }

// submit gives a transaction to the chain, some time later.
func (c *chain) submit(t *tx) {
	c.x.later(jurat.Time(between(c.rng, 50, 3000)), func() { c.mempool = append(c.mempool, t) })
}

// grow makes a block, and the next one later.
func (c *chain) grow() {
	c.x.later(jurat.Time(between(c.rng, int64(c.plan.Pace)/2, int64(c.plan.Pace)*3/2)), c.grow)
	at := c.x.clock()
	if c.x.now < c.plan.AsleepFrom+c.plan.AsleepFor && c.x.now >= c.plan.AsleepFrom {
		return
	}
	c.seal(max(at, c.head().Time+1))
	c.x.prefix()
}

// seal makes a block of what waits, in any order.
func (c *chain) seal(at uint64) {
	parent := c.head()
	b := &block{Block: message.Block{Number: parent.Number + 1, Hash: c.hash(), Time: at}, books: parent.books}
	c.blocks = append(c.blocks, b)
	full := c.x.now < c.plan.SpikeAt+c.plan.SpikeFor && c.x.now >= c.plan.SpikeAt
	c.rng.Shuffle(len(c.mempool), func(i, j int) { c.mempool[i], c.mempool[j] = c.mempool[j], c.mempool[i] })
	var left []*tx
	for _, t := range c.mempool {
		if full || chance(c.rng, 150) {
			left = append(left, t)
			continue
		}
		p := &place{c.x, c.index, b, b.books.clone()}
		err := t.do(p)
		if err == nil {
			b.books = p.books
			b.txs = append(b.txs, t)
		}
		if t.done != nil {
			t.done(err)
			t.done = nil
		}
	}
	c.mempool = left
	for _, m := range b.sent {
		c.has[m.ID()] = b.Number
	}
}

// sent reports whether a final block has the message.
func (c *chain) sent(id jurat.Hash) bool {
	number, ok := c.has[id]
	return ok && number+uint64(c.plan.Depth) < uint64(len(c.blocks))
}

// reorganise replaces the newest blocks by one more. Of what was in them most gets
// in again, in another order.
func (c *chain) reorganise(depth int) {
	depth = min(depth, len(c.blocks)-1)
	cut := c.blocks[len(c.blocks)-depth:]
	until := c.head().Time
	c.blocks = c.blocks[:len(c.blocks)-depth]
	c.x.trace("chain %d takes back %d blocks, from %d on", c.id(), depth, cut[0].Number)
	for _, b := range cut {
		for _, m := range b.sent {
			delete(c.has, m.ID())
		}
		for _, t := range b.txs {
			if chance(c.rng, 850) {
				c.mempool = append(c.mempool, t)
			}
		}
	}
	from := c.head().Time
	for i := range depth + 1 {
		at := from + (until-from)*uint64(i+1)/uint64(depth+1)
		c.seal(max(at, c.head().Time+1))
	}
	c.x.prefix()
}

// final is the newest final block, of those up to number head; ok is false where
// there is none yet.
func (c *chain) final(head uint64) (b *block, ok bool) {
	if head < uint64(c.plan.Depth) {
		return nil, false
	}
	return c.blocks[head-uint64(c.plan.Depth)], true
}

var errLost = errors.New("it did not get in")

// bring submits what a member or anybody else wants done, and says how it ended: at
// the latest when it has waited for long.
func (c *chain) bring(do func(*place) error, done func(error)) {
	over := false
	end := func(err error) {
		if !over {
			over = true
			done(err)
		}
	}
	c.submit(&tx{do, end})
	c.x.later(90_000, func() { end(errLost) })
}
