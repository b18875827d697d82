package sim

import (
	"github.com/jurat-network/jurat"
)

// The promise of progress. Once the network is healed and every member outside
// Plan.Faulty is up, each of these delivers a new report
//
//   - by the view ResumeViews after the highest that anyone had reached, and
//   - within ResumeWithin, which is that many views at their longest;
//
// and from then on never waits longer than ResumeWithin for the next one.
//
// Leaders take turns, so the views that a run of r faulty leaders in a row can
// waste are r ≤ f. One more is the view in which the committee was when it healed,
// whose round may be past saving, and one is the first that must succeed. Where the
// next committee's key was generated more than once, one more is the view in which
// those who are bound to different leaves learn of each other.
const (
	resumed  = "progress resumes within a bounded number of views after healing"
	goesOn   = "progress goes on while at most f are faulty"
	slackFor = 1500 // milliseconds that a view change and a round take beside their timers
)

// ResumeViews is the bound in views.
func (p *Plan) ResumeViews() uint64 {
	views := uint64(p.longestBadReign()) + 2
	if len(p.Attempts) > 1 {
		views++
	}
	return views
}

// ResumeWithin is the bound in virtual milliseconds.
func (p *Plan) ResumeWithin() jurat.Time {
	return jurat.Time(p.ResumeViews()) * (p.Params.MaxTimeout + p.Params.Interval + slackFor)
}

// longestBadReign is the longest run of faulty members in the order in which
// they lead, which goes around.
func (p *Plan) longestBadReign() (longest int) {
	run := 0
	for i := range 2 * p.N {
		if p.Good(jurat.MemberIndex(i%p.N + 1)) {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return min(longest, len(p.Faulty))
}

// pace watches progress through one calm spell after another.
type pace struct {
	calm    bool
	healed  jurat.Time   // when the present calm began
	view    uint64       // the highest that a good member was in, at that moment
	round   jurat.Round  // the highest valid report at that moment
	last    []jurat.Time // when member i+1 last delivered a new report in this calm; 0 not yet
	longest uint64       // the most views that any healing took
}

// begins opens a calm spell.
func (p *pace) begins(c *checker) {
	*p = pace{calm: true, healed: c.world.now, round: c.newest, last: make([]jurat.Time, c.world.plan.N), longest: p.longest}
	for _, h := range c.world.hosts {
		if c.world.plan.Good(h.self) {
			p.view = max(p.view, h.view())
		}
	}
}

// delivered notes a report that a host delivers.
func (p *pace) delivered(c *checker, h *host, r jurat.Round) {
	if !p.calm || r <= p.round || !c.world.plan.Good(h.self) {
		return
	}
	if p.last[h.self-1] == 0 {
		taken := max(r.View(), p.view) - p.view
		if taken > c.world.plan.ResumeViews() {
			c.fail(h.self, resumed, "first report after healing is %v, %d views after view %d", r, taken, p.view)
		}
		p.longest = max(p.longest, taken)
	}
	p.wait(c, h)
	p.last[h.self-1] = c.world.now
}

// wait fails if a host has waited too long for a report by now.
func (p *pace) wait(c *checker, h *host) {
	invariant, since := goesOn, p.last[h.self-1]
	if since == 0 {
		invariant, since = resumed, p.healed
	}
	if limit := c.world.plan.ResumeWithin(); c.world.now > since+limit {
		c.fail(h.self, invariant, "no new report since %d.%03d s, the bound is %d s; it is in view %d", since/1000, since%1000, limit/1000, h.view())
	}
}

// all reports whether every good host has delivered a new report in this calm.
func (p *pace) all(c *checker) bool {
	for i, at := range p.last {
		if at == 0 && c.world.plan.Good(jurat.MemberIndex(i+1)) {
			return false
		}
	}
	return true
}

// ends closes a calm spell.
func (p *pace) ends(c *checker) {
	for _, h := range c.world.hosts {
		if p.calm && c.world.plan.Good(h.self) {
			p.wait(c, h)
		}
	}
	p.calm = false
}
