package sim

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/outcome"
)

// The simulation of a committee's action: the very same action.Machine that nodes
// run, n of them, on the same heap of events, against a far end that counts what
// is done to it. Rounds are taken for granted, as stage.go says: a member may hear of
// a report late or never.
//
//	action_plan.go     what happens to an action from outside, drawn from a seed
//	action_host.go     the host's contract around one action.Machine, and how it dies
//	action_far.go      the far end
//	action_attacks.go  what corrupted members do
//	action_check.go    the invariants

// ActionResult is what an action came to.
type ActionResult struct {
	Plan        ActionPlan
	Outcome     action.Outcome // the first that was sworn
	Outcomes    int            // how many different ones were sworn
	Intents     int            // sworn
	Acts        int            // that honest members began
	Effects     int            // of these at the far end
	Fingerprint uint64         // of every event in its order: equal runs have equal ones
}

// RunAction draws a seed's action and runs it to its deadline, or to the first
// broken invariant. The error is a *Violation; trace may be nil.
func RunAction(seed uint64, trace func(line string)) (*ActionResult, error) {
	return runAction(NewActionPlan(seed), trace)
}

func runAction(p ActionPlan, trace func(line string)) (*ActionResult, error) {
	d := newDeed(p, trace)
	d.trace("%s", p.String())
	for _, o := range d.oracles {
		d.at(p.Seen[o.self-1], o.start)
	}
	for _, c := range p.Crashes {
		d.at(c.At, func() { d.oracles[c.Member-1].fuse = c.Fuse })
		d.at(c.At+c.Down, d.oracles[c.Member-1].restart)
	}
	d.calmFrom(p.Calm)
	d.at(1, d.round)
	d.play(p.end())
	d.ends()
	return d.result(), d.err()
}

// deed is one run of an action.
type deed struct {
	plan      ActionPlan
	committee *jurat.Committee
	terms     action.Terms
	oracles   []*actor // member i+1
	far       far
	seq       uint16
	stage
	actionChecker
}

func newDeed(p ActionPlan, trace func(string)) *deed {
	d := &deed{plan: p, committee: unkeyed(jurat.Hash{1}, p.Members)}
	d.stage = newStage(p.Seed, "action", "weather of an action", p.Loss, trace)
	d.terms = action.Terms{
		Request: jurat.Keccak([]byte(fmt.Sprint("request ", p.Seed))), Effect: jurat.Keccak([]byte("effect")),
		Deadline: (epochStart + p.Deadline).Seconds(), Members: p.Members, Window: p.Window, Timeout: p.Timeout,
		Honoured: p.Honoured, Visible: p.Visible,
	}
	d.far = far{deed: d, rng: generator(p.Seed, "far end", 0)}
	d.actionChecker = newActionChecker(d)
	for i := range p.Members {
		d.oracles = append(d.oracles, newActor(d, jurat.MemberIndex(i+1)))
	}
	return d
}

// uttered is one member's observation in a round, as far as the request goes.
type uttered struct {
	observation *jurat.Observation
	opinion     action.Opinion
}

func (u uttered) author() jurat.MemberIndex { return u.observation.Member }

// round holds one round: of those that are up and heard, some observe; if they
// are 2f+1, a report follows, and each member hears of it sooner, later or never.
func (d *deed) round() {
	d.later(jurat.Time(between(d.weather, 400, 1100)), d.round)
	d.seq++
	r := jurat.NewRound(1, d.seq)
	var heard []uttered
	for _, o := range d.oracles {
		if s, ok := o.observe(r); ok && !d.lost() {
			heard = append(heard, s)
		}
	}
	if heard = proposed(&d.stage, d.plan.Members, heard, uttered.author); heard == nil {
		return
	}
	var observations []*jurat.Observation
	for _, s := range heard {
		observations = append(observations, s.observation)
	}
	o, err := outcome.Of(d.committee, observations)
	if err != nil {
		d.fail(0, soundOffer, "round %v: %v", r, err)
		return
	}
	d.report(r, o, heard)
}

// report carries what a round swore to the members.
func (d *deed) report(r jurat.Round, o *outcome.Outcome, heard []uttered) {
	var sworn []jurat.Leaf
	for _, l := range o.Leaves {
		if l.Kind == jurat.KindIntent || l.Kind == jurat.KindResponse {
			sworn = append(sworn, l)
			d.swears(l, heard)
		}
	}
	for _, to := range d.oracles {
		wait := jurat.Time(between(d.weather, 5, 300))
		if !d.calm {
			wait = jurat.Time(between(d.weather, 5, 5000))
			if d.lost() {
				continue
			}
		}
		d.later(wait, func() { to.hear(r, sworn, heard) })
	}
}

func (d *deed) result() *ActionResult {
	r := &ActionResult{Plan: d.plan, Outcomes: len(d.outcomes), Intents: len(d.intents), Acts: d.acts, Fingerprint: d.digest}
	if len(d.outcomes) > 0 {
		r.Outcome = d.outcomes[0]
	}
	for _, e := range d.far.effects {
		if !d.plan.corrupt(e.by) {
			r.Effects++
		}
	}
	return r
}
