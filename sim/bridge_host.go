package sim

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
)

// carrier is one member's process: the host of one message.Pool, which feeds it what
// the chains show and does what it says.
type carrier struct {
	x      *crossing
	of     *council
	self   jurat.MemberIndex
	rng    *rand.Rand
	attack *bridgeAttack // nil for an honest member
	duped  bool          // most of its endpoints lie
	life   int           // counts starts; what an earlier life set in motion does not reach a later one
	pool   *message.Pool // nil while it is down
	next   [2]uint64     // of each chain, the block to be read next
}

func newCarrier(c *council, self jurat.MemberIndex) *carrier {
	m := &carrier{x: c.x, of: c, self: self, rng: generator(c.x.plan.Seed, "carrier of "+councilNames[c.who], int(self))}
	m.attack = bridgeAttackNamed(c.x.plan.traitor(m.member()))
	m.duped = slices.Contains(c.x.plan.Duped, m.member())
	return m
}

func (m *carrier) member() Member { return Member{m.of.who, m.self} }

func (m *carrier) honest() bool { return m.attack == nil && !m.duped }

func (m *carrier) clock() jurat.Time { return epochStart + m.x.now }

func (m *carrier) die() {
	if m.pool != nil {
		m.x.trace("%s dies", m.member())
		m.pool = nil
	}
}

func (m *carrier) start() {
	if m.pool != nil {
		return
	}
	m.life++
	m.pool = message.NewPool(message.Config{Members: bridgeMembers, Self: m.self, Committee: m.of.committee.ID, Delay: 12_000})
	for i, l := range m.x.lanes {
		if err := m.pool.Serve(l); err != nil {
			m.x.fail(0, soundNames, "%v", err)
		}
		m.pool.Begin(uint64(i+1), m.x.chains[i].blocks[0].Block)
		m.next[i] = 1
	}
	m.tick()
}

// later does something unless the process dies before.
func (m *carrier) later(wait jurat.Time, do func()) {
	life := m.life
	m.x.later(wait, func() {
		if m.life == life && m.pool != nil {
			do()
		}
	})
}

// tick is the host's loop.
func (m *carrier) tick() {
	m.later(jurat.Time(between(m.rng, 1500, 3500)), m.tick)
	for _, c := range m.x.chains {
		if !m.x.lost() { // its endpoints answer, and enough of them the same
			m.read(c)
		}
	}
	m.ask()
	m.operate()
	for _, t := range m.pool.Work(m.clock()) {
		m.bring(t)
	}
	if m.attack != nil && m.attack.bring != nil {
		m.attack.bring(m)
	}
}

// read takes in what a chain shows, as of a head that may be a few blocks old.
func (m *carrier) read(c *chain) {
	lag := 0
	if !m.x.calm {
		lag = m.rng.IntN(3)
	}
	head := c.blocks[len(c.blocks)-1-min(lag, len(c.blocks)-1)]
	final, ok := c.final(head.Number)
	if !ok {
		return
	}
	m.recheck(c)
	m.take(c, final)
	out, in := m.x.lanes[c.index], m.x.lanes[1-c.index]
	if m.of.who == 1 { // anybody sees what is announced, and the guard looks
		for _, a := range head.books.announced {
			id := a.message.ID()
			if id[0]%2 == 0 { // the call shows it, unless another contract made it
				m.pool.Swear(m.clock(), a.report)
				m.pool.Found(m.clock(), a.message)
			}
			m.pool.Arrived(m.clock(), in, id, head.Block)
		}
	}
	m.pool.Restrict(out, message.Terms{Changes: head.books.outChanges, Guard: m.x.policy(0).Guard})
	m.pool.Govern(in, m.x.policy(head.books.inChanges))
	for _, id := range m.pool.Open(out) {
		if final.books.returned[id] {
			m.pool.Reclaimed(id, final.Block)
		}
	}
	m.land(in, head, false)
	m.land(in, final, true)
}

// recheck looks again at the blocks that the pool wants looked at, until it wants no more.
func (m *carrier) recheck(c *chain) {
	for again := true; again; {
		again = false
		for _, b := range m.pool.Blocks(c.id(), 64) {
			var is message.Block
			if b.Number < uint64(len(c.blocks)) {
				is = c.blocks[b.Number].Block
			}
			if m.duped || is == b {
				m.pool.Checked(c.id(), b)
				continue
			}
			m.x.trace("%s sees that chain %d took block %d back", m.member(), c.id(), b.Number)
			for chain, from := range m.pool.Reorganised(m.clock(), c.id(), b, is) {
				m.next[chain-1] = min(m.next[chain-1], from)
			}
			again = true
			break
		}
	}
}

// take reads the blocks up to the newest final one.
func (m *carrier) take(c *chain, final *block) {
	last := uint64(0)
	for ; m.next[c.index] <= final.Number; m.next[c.index]++ {
		b := c.blocks[m.next[c.index]]
		for _, sent := range m.shown(c, b) {
			if err := m.pool.Add(m.clock(), sent, b.Block); errors.Is(err, message.ErrFull) {
				return
			} else if err != nil {
				m.x.fail(0, soundNames, "%s: %v", m.member(), err)
			}
		}
		last = b.Number
	}
	if last > 0 {
		m.pool.Final(m.clock(), c.id(), c.blocks[last].Block)
	}
}

// land tells the pool what an Inbox shows at a block.
func (m *carrier) land(l message.Lane, b *block, final bool) {
	var landings []message.Landing
	for _, id := range m.pool.Open(l) {
		landing := b.books.arrived[id]
		landing.ID = id
		landings = append(landings, landing)
	}
	if m.duped {
		m.mislead(l, b, final, landings)
		return
	}
	m.pool.Land(m.clock(), l, b.Block, final, landings)
}

// ask tells the pool what others have: oaths of the guard's, and messages.
func (m *carrier) ask() {
	if m.of.who == 0 {
		guard := m.x.councils[1]
		for _, leaf := range m.pool.Lacking(32) {
			if report := guard.leaves[leaf]; report != nil && !m.x.lost() {
				m.pool.Swear(m.clock(), report)
			}
		}
		if at := guard.expiry(1); m.x.clock() >= at {
			m.pool.Expire(guardID, 1)
		}
	}
	if m.of.who == 1 && m.x.plan.Overheard {
		m.overhear()
	}
	for _, id := range m.pool.Wanted(m.clock(), 16) {
		if sent := m.x.mail[id]; sent != nil && !m.x.hidden(id) && !m.x.lost() {
			m.pool.Found(m.clock(), sent)
		}
	}
	for _, q := range m.pool.Unsure(16) {
		c := m.x.chains[q.Chain-1]
		if final, ok := c.final(c.head().Number); ok {
			found := slices.ContainsFunc(c.blocks[:final.Number+1], func(b *block) bool {
				return slices.ContainsFunc(b.sent, func(sent *message.Message) bool { return sent.ID() == q.ID })
			})
			m.pool.Answer(m.clock(), q, found)
		}
	}
}

// overhear takes in what the committee swore of messages that this member has not seen.
func (m *carrier) overhear() {
	c := m.x.councils[0]
	for _, l := range c.order {
		if report := c.leaves[l]; report != nil && m.pool.Strange(l) && !m.x.lost() {
			m.pool.Swear(m.clock(), report)
		}
	}
}

// operate is the member's operator, who looks at halted lanes once all is calm, and at
// doubts that too few others had.
func (m *carrier) operate() {
	if !m.x.calm {
		return
	}
	for _, v := range m.pool.Lanes() {
		alone := v.Doubt != nil && m.clock() > v.Doubt.Since+120_000
		if v.Policy != nil && !v.Resumes && (v.Policy.Halted() || alone) {
			m.pool.Resume(v.Lane, v.Policy.Changes)
		}
	}
}

// doubts are what the member has against lanes.
func (m *carrier) doubts() (text string) {
	for _, v := range m.pool.Lanes() {
		if v.Doubt != nil {
			text += fmt.Sprintf("; of %s: %s, %+v", v.Lane, v.Doubt.Why, *v.Doubt)
		}
	}
	return text
}

// bring has a task's transaction sent.
func (m *carrier) bring(t message.Task) {
	m.x.trace("%s brings to chain %d: %s, %d messages", m.member(), t.Chain, t.Deed, len(t.Messages))
	life := m.life
	lane := slices.Index(m.x.lanes[:], t.Lane)
	m.x.chains[t.Chain-1].bring(func(p *place) error { return do(p, lane, &t) }, func(err error) {
		if m.life != life || m.pool == nil {
			return
		}
		ending := message.Landed
		if err != nil {
			m.x.trace("%s could not %s on chain %d: %v", m.member(), t.Deed, t.Chain, err)
		}
		switch {
		case errors.Is(err, errLost):
			ending = message.Unreached
		case err != nil:
			ending = message.Refused
		}
		m.pool.Ended(m.clock(), t, ending)
	})
}

// do is the contract call of a task.
func do(p *place, lane int, t *message.Task) error {
	switch t.Deed {
	case message.Deliver:
		err := p.deliver(t.Oaths, t.Messages)
		if err == nil && len(t.Messages) > 1 {
			p.x.batched += len(t.Messages)
		}
		return err
	case message.Announce:
		return p.announce(&t.Oaths[0], t.Messages)
	case message.Retry:
		return p.retry(t.Messages[0])
	case message.Lapse:
		return p.lapse(t.Messages[0])
	case message.Reclaim:
		return p.reclaim(t.Oaths, t.Messages[0])
	case message.Halt:
		return p.halt(lane, t.ByGuard, &t.Oaths[0])
	default:
		return p.resume(lane, t.Oaths)
	}
}

// observe is what the member says in a round; nil where it says nothing.
func (m *carrier) observe(r jurat.Round) *jurat.Observation {
	if m.pool == nil {
		return nil
	}
	named := m.pool.Name(m.x.plan.Room)
	if m.attack != nil && m.attack.name != nil {
		named = m.attack.name(m, named)
	}
	if m.honest() {
		m.x.names(m, named)
	}
	m.x.everNamed(named)
	slices.SortFunc(named, jurat.CompareSubjects)
	named = slices.CompactFunc(named, func(a, b jurat.Leaf) bool { return jurat.CompareSubjects(a, b) == 0 })
	return &jurat.Observation{
		Epoch: m.of.committee.Epoch, Committee: m.of.committee.ID, Round: r, Member: m.self, Time: m.clock(),
		OneOffs: named, Words: []jurat.Word{}, SourceTimes: []uint32{}, Seen: make([]byte, (bridgeMembers+7)/8),
	}
}

// hear takes in a report of the member's own committee.
func (m *carrier) hear(r *message.Report) {
	if m.pool != nil && r.Epoch == m.of.committee.Epoch {
		m.pool.Swear(m.clock(), r)
	}
}
