package sim

import (
	"maps"
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/request"
)

// clerk is one member: the host of one request.Pool.
type clerk struct {
	desk   *desk
	self   jurat.MemberIndex
	rng    *rand.Rand
	attack *requestAttack // nil for an honest member
	pool   *request.Pool
	life   int // counts starts
	epoch  uint32
	gone   map[jurat.Hash]bool    // undone, or over on the chain
	ready  map[jurat.Hash]*answer // sworn and not on the chain, as this member saw it
	legacy map[jurat.Hash]*answer // of the epoch before
	said   map[jurat.Hash][]byte  // its opinions, for attacks
}

func newClerk(d *desk, self jurat.MemberIndex) *clerk {
	c := &clerk{desk: d, self: self, rng: generator(d.plan.Seed, "clerk", int(self)), gone: map[jurat.Hash]bool{}, said: map[jurat.Hash][]byte{},
		epoch: d.committee.Epoch, ready: map[jurat.Hash]*answer{}, legacy: map[jurat.Hash]*answer{}, pool: request.NewPool(d.plan.Members, self)}
	for _, t := range d.plan.Traitors {
		if t.Member == self {
			c.attack = requestAttackNamed(t.Attack)
		}
	}
	c.pull()
	c.bring()
	return c
}

// meet takes in a question, whose job then runs.
func (c *clerk) meet(q *question) {
	if c.gone[q.id] || c.ready[q.id] != nil {
		return
	}
	if err := c.pool.Add(request.Asked{ID: q.id, Deadline: (epochStart + q.Deadline).Seconds(), Index: uint(q.number), Shape: q.shape}); err != nil {
		c.desk.fail(c.self, soundOpinions, "question %d has no room: %v", q.number, err)
	}
	if a := c.legacy[q.id]; a != nil {
		c.pool.Inherit(q.id, a.body)
		return
	}
	life := c.life
	c.desk.later(q.Takes[c.self-1], func() {
		if c.life != life || c.gone[q.id] || !c.pool.Has(q.id) {
			return
		}
		body := q.honest(c.rng)
		c.said[q.id] = body
		c.desk.opines(c, q, body)
		c.pool.Opine(q.id, body)
	})
}

func (c *clerk) drop(q *question) {
	c.gone[q.id] = true
	c.pool.Drop(q.id)
}

// meetAgain takes in a question that a reorganisation has brought back. If it is the
// same, an answer that is sworn still serves it.
func (c *clerk) meetAgain(q *question) {
	if q.taken == nil {
		delete(c.gone, q.id)
	}
	c.meet(q)
}

// over takes note that the chain has an answer.
func (c *clerk) over(q *question) {
	if q.taken != nil { // no reorganisation has undone that meanwhile
		c.drop(q) // what is sworn stays: a reorganisation may undo the delivery
	}
}

// meetAll takes in all that the chain has and this member could have seen.
func (c *clerk) meetAll() {
	for k := range c.desk.questions {
		if q := &c.desk.questions[k]; q.there && q.taken == nil && q.Seen[c.self-1] <= c.desk.now {
			c.meet(q)
		}
	}
}

// rotate begins the next epoch.
func (c *clerk) rotate(joins bool) {
	c.life++
	c.epoch = c.desk.committee.Epoch
	c.pool = request.NewPool(c.desk.plan.Members, c.self)
	c.legacy, c.ready = c.ready, map[jurat.Hash]*answer{}
	if joins {
		clear(c.legacy)
	}
	if c.desk.takes(c.epoch - 1) { // these it can deliver as they are
		for id, a := range c.legacy {
			c.ready[id] = a
		}
	}
	c.meetAll()
	c.bequeath()
}

// voided notices that the contract takes the old epoch's reports no more.
func (c *clerk) voided() {
	for id, a := range c.ready {
		if a.epoch < c.epoch {
			delete(c.ready, id)
		}
	}
	c.meetAll()
}

// bequeath tells the others what the epoch before has sworn, again and again.
func (c *clerk) bequeath() {
	c.desk.later(jurat.Time(between(c.rng, 2000, 5000)), c.bequeath)
	for _, o := range c.everyone() {
		for _, a := range sortedAnswers(c.legacy) {
			if c.attack == nil && !c.desk.lost() {
				c.desk.later(jurat.Time(between(c.desk.weather, 1, 200)), func() { o.inherit(a) })
			}
		}
	}
}

// inherit takes what a member shows to have been sworn before.
func (c *clerk) inherit(a *answer) {
	id := a.leaf.Subject
	if had := c.legacy[id]; c.gone[id] || had != nil && !a.older(had) {
		return
	}
	c.legacy[id] = a
	switch {
	case c.ready[id] != nil:
	case c.desk.takes(a.epoch):
		c.pool.Drop(id)
		c.ready[id] = a
	default:
		c.pool.Inherit(id, a.body)
	}
}

// bring delivers what is sworn, again and again.
func (c *clerk) bring() {
	c.desk.later(jurat.Time(between(c.rng, 500, 4000)), c.bring)
	for _, a := range sortedAnswers(c.ready) {
		for k := range c.desk.questions {
			if q := &c.desk.questions[k]; q.id == a.leaf.Subject && c.attack == nil && !c.desk.lost() {
				c.desk.fulfil(q, a)
			}
		}
	}
}

// sortedAnswers are in an order that is the same in each run.
func sortedAnswers(m map[jurat.Hash]*answer) []*answer {
	return slices.SortedFunc(maps.Values(m), func(a, b *answer) int { return jurat.CompareSubjects(a.leaf, b.leaf) })
}

// restart forgets everything: what the chain still has is met again, at once.
func (c *clerk) restart() {
	c.desk.trace("%d restarts", c.self)
	c.life++
	c.pool = request.NewPool(c.desk.plan.Members, c.self)
	clear(c.ready)
	clear(c.legacy)
	c.meetAll()
}

// observe is what the member says in a round; its opinions go out before.
func (c *clerk) observe(r jurat.Round) *jurat.Observation {
	clock := epochStart + c.desk.now
	leaves, say := c.pool.Name(clock, jurat.MaxOneOffs-1)
	if c.attack == nil {
		c.tell(say, c.everyone())
		c.desk.names(c, leaves)
	} else {
		leaves = c.attack.observe(c, leaves, say)
	}
	slices.SortFunc(leaves, jurat.CompareSubjects)
	leaves = slices.CompactFunc(leaves, func(a, b jurat.Leaf) bool { return jurat.CompareSubjects(a, b) == 0 })
	return &jurat.Observation{
		Epoch: c.desk.committee.Epoch, Committee: c.desk.committee.ID, Round: r, Member: c.self, Time: clock,
		OneOffs: leaves, Words: []jurat.Word{}, SourceTimes: []uint32{}, Seen: make([]byte, (c.desk.plan.Members+7)/8),
	}
}

func (c *clerk) everyone() []*clerk {
	return slices.DeleteFunc(slices.Clone(c.desk.members), func(o *clerk) bool { return o == c })
}

// tell sends opinions to members. An honest one takes whatever an honest one sends.
func (c *clerk) tell(say []request.Said, to []*clerk) {
	for _, o := range to {
		for _, s := range say {
			if c.desk.lost() {
				continue
			}
			epoch := c.epoch
			c.desk.later(jurat.Time(between(c.desk.weather, 1, 200)), func() {
				if o.epoch != epoch {
					return // the members of an epoch have a network of their own
				}
				if !o.pool.Hear(c.self, s.ID, s.Body) && c.attack == nil && o.attack == nil {
					c.desk.fail(o.self, soundOpinions, "refuses what member %d says", c.self)
				}
			})
		}
	}
}

// learn takes in a report.
func (c *clerk) learn(o *outcome.Outcome, observations []*jurat.Observation) {
	if o.Report.Epoch != c.epoch {
		return
	}
	for _, s := range c.pool.Swear(&o.Report, observations, o.Leaves) {
		a := &answer{s.Leaf, o.Report.Epoch, o.Report.Round, s.Body}
		c.ready[s.ID] = a
		c.desk.known = append(c.desk.known, a)
		if c.attack == nil {
			c.desk.delivers(c, s)
		}
	}
}

// pull asks the others for what is missing, again and again. Traitors give nothing.
func (c *clerk) pull() {
	c.desk.later(jurat.Time(between(c.rng, 500, 1000)), c.pull)
	for _, want := range c.pool.Wanted(100) {
		for _, o := range c.desk.members {
			if o == c || o.attack != nil || c.desk.lost() {
				continue
			}
			if body := o.pool.Find(want); body != nil {
				c.desk.later(jurat.Time(between(c.desk.weather, 1, 300)), func() { c.pool.Found(want.ID, body) })
			}
		}
	}
}
