package sim

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
)

// actionAttack is what a corrupted member does with an action. Its machine runs
// on as if honest, and the attack changes what it says, or acts beside it.
type actionAttack struct {
	name string
	idle bool // it claims to have done what it never does
	// observe returns what it says in place of what its machine would; nil for just that.
	observe func(*actor, []jurat.Leaf, action.Opinion) ([]jurat.Leaf, action.Opinion)
}

var actionAttacks = []*actionAttack{
	{name: "actor that claims what it never did", idle: true},
	{name: "actor that does it and denies", observe: func(o *actor, named []jurat.Leaf, own action.Opinion) ([]jurat.Leaf, action.Opinion) {
		if own.Claim.Verdict != action.Idle {
			own.Claim.Verdict = action.Refused
		}
		return o.saying(named, own), own
	}},
	{name: "actor without an intent", observe: func(o *actor, named []jurat.Leaf, own action.Opinion) ([]jurat.Leaf, action.Opinion) {
		if chance(o.rng, 100) {
			o.deed.far.ask(o.self, action.Key(o.deed.terms.Request), func(action.Verdict) {})
		}
		now := uint64(o.clock()/1000) / uint64(o.deed.plan.Window)
		for a := now - 1; a <= now+uint64(o.deed.plan.Members); a++ {
			if o.deed.terms.Actor(a) == o.self {
				own.Claim = action.Claim{Attempt: a, Verdict: action.Did}
				break
			}
		}
		return o.saying(named, own), own
	}},
	{name: "actor that says now this, now that", observe: func(o *actor, named []jurat.Leaf, own action.Opinion) ([]jurat.Leaf, action.Opinion) {
		if own.Claim.Attempt != 0 {
			own.Claim.Verdict = action.Verdict(o.rng.IntN(4))
			own.Claim.Detail = []byte{byte(o.rng.IntN(2))}
		}
		own.Able = chance(o.rng, 500)
		return o.saying(named, own), own
	}},
	{name: "onlooker that claims another's act", observe: func(o *actor, named []jurat.Leaf, own action.Opinion) ([]jurat.Leaf, action.Opinion) {
		if len(o.disk.Sworn) > 0 {
			own.Claim = action.Claim{Attempt: o.disk.Sworn[0], Verdict: action.Did}
		}
		return o.saying(named, own), own
	}},
	{name: "actor that is able and never acts", observe: func(o *actor, _ []jurat.Leaf, own action.Opinion) ([]jurat.Leaf, action.Opinion) {
		own = action.Opinion{Able: true}
		return []jurat.Leaf{own.Leaf(o.deed.terms.Request)}, own
	}},
	{name: "onlooker that sees what is not there", observe: func(o *actor, named []jurat.Leaf, own action.Opinion) ([]jurat.Leaf, action.Opinion) {
		own.Look = action.Look{Sight: action.Seen, Detail: []byte("receipt")}
		if chance(o.rng, 300) {
			own.Look = action.Look{Sight: action.Absent}
		}
		return o.saying(named, own), own
	}},
	// It would have every intent and every outcome sworn that any other names or named.
	{name: "onlooker that names everything", observe: func(o *actor, _ []jurat.Leaf, own action.Opinion) ([]jurat.Leaf, action.Opinion) {
		leaves := []jurat.Leaf{own.Leaf(o.deed.terms.Request)}
		for _, l := range slices.Backward(o.deed.everNamed) {
			if l.Kind == jurat.KindIntent && len(leaves) < 200 || l.Kind == jurat.KindResponse && chance(o.rng, 500) {
				if !slices.ContainsFunc(leaves, func(have jurat.Leaf) bool { return jurat.CompareSubjects(have, l) == 0 }) {
					leaves = append(leaves, l)
				}
			}
		}
		slices.SortFunc(leaves, jurat.CompareSubjects)
		return leaves, own
	}},
}

func actionAttackNamed(name string) *actionAttack {
	return actionAttacks[slices.IndexFunc(actionAttacks, func(a *actionAttack) bool { return a.name == name })]
}

// saying replaces the opinion among what a member names.
func (o *actor) saying(named []jurat.Leaf, own action.Opinion) []jurat.Leaf {
	for i := range named {
		if named[i].Kind == jurat.KindOpinion {
			named[i] = own.Leaf(o.deed.terms.Request)
		}
	}
	return named
}
