package sim

import (
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
)

// actor is one member's process: the host of one action.Machine. It does what
// Ready says in its order, and may die between any two.
type actor struct {
	deed    *deed
	self    jurat.MemberIndex
	rng     *rand.Rand
	attack  *actionAttack // nil for an honest member
	life    int           // counts starts; what an earlier life set in motion does not reach a later one
	fuse    int           // boundaries to pass until it dies; negative for never
	machine *action.Machine
	disk    action.State
	named   []jurat.Leaf
	opinion action.Opinion
	looks   bool
	held    map[uint64]bool // attempts whose sworn intent it can prove to others
}

func newActor(d *deed, self jurat.MemberIndex) *actor {
	o := &actor{deed: d, self: self, rng: generator(d.plan.Seed, "actor", int(self)), fuse: -1, held: map[uint64]bool{}}
	for _, t := range d.plan.Traitors {
		if t.Member == self {
			o.attack = actionAttackNamed(t.Attack)
		}
	}
	return o
}

func (o *actor) up() bool { return o.machine != nil }

func (o *actor) clock() jurat.Time {
	return jurat.Time(int64(epochStart+o.deed.now) + o.deed.plan.Skew[o.self-1])
}

func (o *actor) start() {
	if o.up() {
		return
	}
	o.life++
	able := !slices.Contains(o.deed.plan.Unable, o.self)
	o.machine = action.New(action.Config{Terms: o.deed.terms, Self: o.self, Able: able}, o.disk)
	o.step(action.Tick{})
	o.lookOut()
}

func (o *actor) restart() {
	if o.up() {
		o.crash("at last")
	}
	o.fuse = -1
	o.start()
}

func (o *actor) crash(where string) {
	o.deed.trace("%d dies %s", o.self, where)
	o.machine, o.named, o.opinion, o.looks, o.fuse = nil, nil, action.Opinion{}, false, -1
}

// boundary is a place at which the process may die. It reports whether it lives.
func (o *actor) boundary(where string) bool {
	if o.fuse == 0 {
		o.crash(where)
		return false
	}
	if o.fuse > 0 {
		o.fuse--
	}
	return true
}

// step gives the machine an input and does what it says: persist, say, act.
func (o *actor) step(in action.Input) {
	if !o.up() {
		return
	}
	r := o.machine.Step(o.clock(), in)
	if r.Persist != nil {
		if !o.boundary("before a write") {
			return
		}
		o.disk = *r.Persist
		o.deed.trace("%d writes %+v", o.self, o.disk)
		if !o.boundary("after a write") {
			return
		}
	}
	o.named, o.opinion, o.looks = r.Name, action.Opinion{}, r.Look
	if r.Opinion != nil {
		o.opinion = *r.Opinion
	}
	if r.Act != nil {
		o.act(*r.Act)
	}
}

func (o *actor) act(intent action.Intent) {
	if !o.boundary("before its act") {
		return
	}
	o.deed.trace("%d acts on attempt %d", o.self, intent.Attempt)
	o.deed.begins(o, intent)
	if o.attack != nil && o.attack.idle {
		o.later(100, func() { o.step(action.Acted{Claim: action.Claim{Attempt: intent.Attempt, Verdict: action.Did}}) })
		return
	}
	ended := false
	end := func(v action.Verdict) {
		if !ended {
			ended = true
			o.step(action.Acted{Claim: action.Claim{Attempt: intent.Attempt, Verdict: v, Detail: []byte("answer")}})
		}
	}
	life := o.life
	o.deed.far.ask(o.self, intent.Key, func(v action.Verdict) {
		if o.life == life && o.up() {
			end(v)
		}
	})
	o.later(jurat.Time(o.deed.plan.Timeout)*1000, func() { end(action.Uncertain) })
	if o.fuse == 0 {
		o.crash("in its act")
	}
}

// later does something unless the process dies before.
func (o *actor) later(wait jurat.Time, do func()) {
	life := o.life
	o.deed.later(wait, func() {
		if o.life == life && o.up() {
			do()
		}
	})
}

// lookOut looks for the effect now and then.
func (o *actor) lookOut() {
	o.later(jurat.Time(between(o.rng, 500, 2000)), func() {
		if o.looks {
			o.step(action.Looked{Look: o.deed.far.look()})
		}
		o.lookOut()
	})
}

// observe is what the member says in a round; ok is false where it says nothing.
func (o *actor) observe(r jurat.Round) (s uttered, ok bool) {
	if !o.up() {
		return uttered{}, false
	}
	o.step(action.Tick{})
	if !o.up() {
		return uttered{}, false
	}
	named, opinion := o.named, o.opinion
	if o.attack != nil && o.attack.observe != nil {
		named, opinion = o.attack.observe(o, slices.Clone(named), opinion)
	}
	o.deed.names(o, named)
	return uttered{opinion: opinion, observation: &jurat.Observation{
		Epoch: o.deed.committee.Epoch, Committee: o.deed.committee.ID, Round: r, Member: o.self, Time: o.clock(),
		OneOffs: named, Words: []jurat.Word{}, SourceTimes: []uint32{}, Seen: make([]byte, (o.deed.plan.Members+7)/8),
	}}, true
}

// hear takes in a sworn report: the leaves of the request, and the opinions of
// those who observed, as far as their bodies arrived. With a claim comes the proof
// that its intent was sworn, if whoever claims has it.
func (o *actor) hear(r jurat.Round, sworn []jurat.Leaf, heard []uttered) {
	if !o.up() {
		return
	}
	opinions := make([]action.Opinion, o.deed.plan.Members)
	for _, s := range heard {
		body := s.opinion
		if !slices.Contains(s.observation.OneOffs, body.Leaf(o.deed.terms.Request)) || o.deed.lost() {
			continue
		}
		opinions[s.observation.Member-1] = body
		if attempt := body.Claim.Attempt; o.deed.intents[attempt] && o.deed.oracles[s.observation.Member-1].held[attempt] {
			intent := o.deed.terms.Intent(attempt)
			o.step(action.Sworn{Leaf: intent.Leaf()})
		}
	}
	for _, l := range sworn {
		switch l.Kind {
		case jurat.KindIntent:
			for attempt := range o.deed.intents {
				if intent := o.deed.terms.Intent(attempt); intent.Leaf() == l {
					o.held[attempt] = true
				}
			}
			o.step(action.Sworn{Leaf: l})
		case jurat.KindResponse:
			o.step(action.Answered{})
		}
	}
	o.step(action.Heard{Round: r, Opinions: opinions})
}
