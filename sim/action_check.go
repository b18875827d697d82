package sim

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/request"
)

// The invariants of an action.
const (
	oneEffect     = "honest members act at most once on a far end that honours no key"
	actSworn      = "an honest member acts on a sworn intent of its own, once, with the request's key"
	actInTime     = "an honest member begins no act that could outlast its intent"
	intentOfTerms = "a sworn intent is what the terms say"
	sworeDid      = "an effect that is sworn as verified is at the far end"
	witnessed     = "a single-witness outcome is what the actor of a sworn intent claims, and true if it is honest"
	nothingDone   = "where a refusal is sworn, no honest member has acted or will, but the refused"
	alwaysEnds    = "an outcome is sworn by the deadline"
	soundOffer    = "what an honest member names is canonical"
)

// actionChecker watches a deed. It knows who is corrupted, and everything that is
// said and done.
type actionChecker struct {
	run       *deed
	intents   map[uint64]bool // attempts whose intent is sworn
	acted     map[uint64]bool // on which an honest member began to act
	acts      int
	outcomes  []action.Outcome // sworn, each once
	named     map[jurat.Hash]action.Outcome
	everNamed []jurat.Leaf
	denied    bool // it is sworn that nothing was done
	inTime    bool
}

func newActionChecker(d *deed) actionChecker {
	c := actionChecker{run: d, intents: map[uint64]bool{}, acted: map[uint64]bool{}, named: map[jurat.Hash]action.Outcome{}}
	for _, o := range []action.Outcome{{Status: request.Unknown}, {Status: request.Refused}} {
		c.named[jurat.Keccak(o.Body())] = o
	}
	for _, v := range []action.Verdict{action.Did, action.Refused} {
		for _, verified := range []bool{false, true} {
			for _, detail := range []string{"", "answer", "receipt", "not attempted", "\x00", "\x01"} {
				o := action.Outcome{Status: request.Answered, Verdict: v, Verified: verified, Detail: []byte(detail)}
				c.named[jurat.Keccak(o.Body())] = o
			}
		}
	}
	return c
}

// names takes note of what is named, for those who repeat it.
func (c *actionChecker) names(_ *actor, leaves []jurat.Leaf) {
	for _, l := range leaves {
		if !slices.Contains(c.everNamed, l) {
			c.everNamed = append(c.everNamed, l)
		}
	}
}

// begins: a member begins an act.
func (c *actionChecker) begins(o *actor, intent action.Intent) {
	if o.attack != nil {
		return
	}
	if want := c.run.terms.Intent(intent.Attempt); intent != want || intent.Actor != o.self || !c.intents[intent.Attempt] || c.acted[intent.Attempt] {
		c.run.fail(o.self, actSworn, "attempt %d: %+v, want %+v; sworn %t, acted %t", intent.Attempt, intent, want, c.intents[intent.Attempt], c.acted[intent.Attempt])
	}
	if o.clock()+jurat.Time(c.run.plan.Timeout)*1000 > jurat.Time(intent.Expiry)*1000 {
		c.run.fail(o.self, actInTime, "attempt %d expires at %d", intent.Attempt, intent.Expiry)
	}
	c.acted[intent.Attempt] = true
	c.acts++
	if c.acts > 1 && !c.run.plan.Honoured {
		c.run.fail(o.self, oneEffect, "act %d", c.acts)
	}
	if c.denied {
		c.run.fail(o.self, nothingDone, "it acts on attempt %d", intent.Attempt)
	}
}

// effected: a request took effect.
func (c *actionChecker) effected(by jurat.MemberIndex) {
	honest := 0
	for _, e := range c.run.far.effects {
		if !c.run.plan.corrupt(e.by) {
			honest++
		}
	}
	if honest > 1 {
		c.run.fail(by, oneEffect, "effect %d", honest)
	}
	if c.denied && !c.run.plan.corrupt(by) {
		c.run.fail(by, nothingDone, "its effect comes after")
	}
}

// swears: a report holds a leaf of the request.
func (c *actionChecker) swears(l jurat.Leaf, heard []uttered) {
	if l.Kind == jurat.KindIntent {
		c.swearsIntent(l)
		return
	}
	o, known := c.named[l.Payload]
	if !known {
		c.run.fail(0, witnessed, "a response of nobody's making")
		return
	}
	if slices.ContainsFunc(c.outcomes, func(was action.Outcome) bool { return jurat.Keccak(was.Body()) == l.Payload }) {
		return
	}
	c.outcomes = append(c.outcomes, o)
	c.inTime = c.inTime || c.run.now <= c.run.plan.Deadline
	c.run.trace("sworn: status %d %s %s %q", o.Status, o.Verdict, o.Label(), o.Detail)
	c.judge(o)
}

func (c *actionChecker) swearsIntent(l jurat.Leaf) {
	now := uint64((epochStart+c.run.now)/1000) / uint64(c.run.plan.Window)
	for a := now - 12; a <= now+12; a++ {
		if intent := c.run.terms.Intent(a); intent.Leaf() == l {
			if !c.intents[a] {
				if c.denied {
					c.run.fail(0, nothingDone, "attempt %d is sworn after", a)
				}
				c.run.trace("sworn: %d is to act, attempt %d", intent.Actor, a)
			}
			c.intents[a] = true
			return
		}
	}
	c.run.fail(0, intentOfTerms, "leaf %+v", l)
}

// judge holds a sworn outcome against what is so.
func (c *actionChecker) judge(o action.Outcome) {
	switch {
	case o.Status == request.Unknown:
	case o.Status == request.Refused:
		c.denied = true
		if c.acts > 0 || len(c.intents) > 0 {
			c.run.fail(0, nothingDone, "%d intents, %d acts, and it is sworn that none was attempted", len(c.intents), c.acts)
		}
	case o.Verified:
		if len(c.run.far.effects) == 0 {
			c.run.fail(0, sworeDid, "there is no effect")
		}
	default:
		if o.Verdict == action.Refused {
			c.denied = true
			if len(c.intents) > 1 {
				c.run.fail(0, nothingDone, "%d intents are sworn, and one actor's refusal", len(c.intents))
			}
		}
		c.judgeWitness(o)
	}
}

func (c *actionChecker) judgeWitness(o action.Outcome) {
	var honest []*actor
	corrupt := false
	for a := range c.intents {
		if by := c.run.oracles[c.run.terms.Actor(a)-1]; by.attack == nil {
			honest = append(honest, by)
		} else {
			corrupt = true
		}
	}
	if len(c.intents) == 0 {
		c.run.fail(0, witnessed, "no intent is sworn")
	}
	if corrupt {
		return // its word is its own
	}
	done := slices.ContainsFunc(c.run.far.effects, func(e effect) bool {
		return slices.ContainsFunc(honest, func(by *actor) bool { return e.by == by.self })
	})
	// Where the key is honoured, a traitor's act without an intent may be the one that counts.
	repeated := c.run.plan.Honoured && len(c.run.far.effects) > 0
	switch {
	case o.Verdict == action.Did && !done && !repeated:
		c.run.fail(0, witnessed, "there is no effect of an honest actor's")
	case o.Verdict == action.Refused && done:
		c.run.fail(0, witnessed, "there is an effect of an honest actor's")
	}
}

// ends judges the run at its end.
func (c *actionChecker) ends() {
	if c.run.plan.keepsTime() && !c.inTime {
		c.run.fail(0, alwaysEnds, "%d are sworn, none in time", len(c.outcomes))
	}
}
