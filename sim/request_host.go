package sim

import (
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
	gone   map[jurat.Hash]bool
	said   map[jurat.Hash][]byte // its opinions, for attacks
}

func newClerk(d *desk, self jurat.MemberIndex) *clerk {
	c := &clerk{desk: d, self: self, rng: generator(d.plan.Seed, "clerk", int(self)), gone: map[jurat.Hash]bool{}, said: map[jurat.Hash][]byte{},
		pool: request.NewPool(d.plan.Members, self)}
	for _, t := range d.plan.Traitors {
		if t.Member == self {
			c.attack = requestAttackNamed(t.Attack)
		}
	}
	c.pull()
	return c
}

// meet takes in a question, whose job then runs.
func (c *clerk) meet(q *question) {
	if c.gone[q.id] {
		return
	}
	if err := c.pool.Add(request.Asked{ID: q.id, Deadline: (epochStart + q.Deadline).Seconds(), Index: uint(q.number), Shape: q.shape}); err != nil {
		c.desk.fail(c.self, soundOpinions, "question %d has no room: %v", q.number, err)
	}
	life := c.life
	c.desk.later(q.Takes[c.self-1], func() {
		if c.life != life || c.gone[q.id] {
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

// restart forgets everything: what the chain still has is met again, at once.
func (c *clerk) restart() {
	c.desk.trace("%d restarts", c.self)
	c.life++
	c.pool = request.NewPool(c.desk.plan.Members, c.self)
	for k := range c.desk.questions {
		if q := &c.desk.questions[k]; q.Seen[c.self-1] <= c.desk.now {
			c.meet(q)
		}
	}
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
			c.desk.later(jurat.Time(between(c.desk.weather, 1, 200)), func() {
				if !o.pool.Hear(c.self, s.ID, s.Body) && c.attack == nil && o.attack == nil {
					c.desk.fail(o.self, soundOpinions, "refuses what member %d says", c.self)
				}
			})
		}
	}
}

// learn takes in a report.
func (c *clerk) learn(o *outcome.Outcome, observations []*jurat.Observation) {
	for _, s := range c.pool.Swear(&o.Report, observations, o.Leaves) {
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
