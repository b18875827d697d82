package sim

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// The invariants of succession.
const (
	oneSuccessor   = "never two next committees sworn in one epoch"
	knownSuccessor = "no honest oracle signs a next committee that its host has not told it of"
	keptPromise    = "an honest oracle bound to a next committee signs and names it alone, until 2f+1 name another later"
)

// promise is what binds an honest member: the latest leaf that it signed, or was
// shown 2f+1 observations of, and their round.
type promise struct {
	payload jurat.Hash
	round   jurat.Round
}

// inherits checks a sworn report's next committee against all others of the epoch.
func (c *checker) inherits(by jurat.MemberIndex, r jurat.Round, observations []*jurat.Observation) {
	payload := c.heir(by, r, observations)
	if payload == (jurat.Hash{}) {
		return
	}
	if c.next != (jurat.Hash{}) && c.next != payload {
		c.fail(by, oneSuccessor, "report %v swears %s, an earlier one %s", r, short(payload), short(c.next))
	}
	c.next = payload
}

// heir is the next committee that a set of observations amounts to, zero for none.
func (c *checker) heir(by jurat.MemberIndex, r jurat.Round, observations []*jurat.Observation) (payload jurat.Hash) {
	for _, l := range namedByQuorum(observations, 2*c.world.plan.Faults()+1) {
		if l.Kind != jurat.KindSuccession {
			continue
		}
		if want := jurat.Successor(c.world.committee.Epoch + 1); l.Subject != want || payload != (jurat.Hash{}) {
			c.fail(by, oneSuccessor, "in round %v a next committee for %s, after %s", r, l.Subject, short(payload))
		}
		payload = l.Payload
	}
	return payload
}

// promises checks what an honest member signs for the first time.
func (c *checker) promises(h *host, p *round.Proposal) {
	r := p.Propose.Round
	var all []*jurat.Observation
	for _, o := range p.Observations {
		all = append(all, &o.Observation)
	}
	payload := c.heir(h.self, r, all)
	was, bound := c.bound[h.self]
	switch {
	case payload != (jurat.Hash{}) && !h.wasTold(payload):
		c.fail(h.self, knownSuccessor, "signs %s in round %v", short(payload), r)
	case c.world.plan.restored(h.self): // its disk has forgotten, and it counts among the faulty
	case payload == jurat.Hash{} && bound:
		c.fail(h.self, keptPromise, "bound to %s by round %v, signs %v without it", short(was.payload), was.round, r)
	case payload == jurat.Hash{}:
	case bound && payload != was.payload && r <= was.round:
		c.fail(h.self, keptPromise, "bound to %s by round %v, signs %s in %v", short(was.payload), was.round, short(payload), r)
	case h.disk.saved.Bound == nil || h.disk.saved.Bound.Payload != payload:
		c.fail(h.self, durableFirst, "signs the next committee %s in round %v, the promise is not on disk", short(payload), r)
	default:
		c.binds(h, payload, r)
	}
}

func (c *checker) binds(h *host, payload jurat.Hash, r jurat.Round) {
	if was, bound := c.bound[h.self]; !bound || r > was.round {
		c.bound[h.self] = promise{payload, r}
	}
}

// names checks an honest member's observation when it is first said.
func (c *checker) names(h *host, o *jurat.Observation) {
	was, bound := c.bound[h.self]
	if !bound || c.world.plan.restored(h.self) {
		return
	}
	want := jurat.Leaf{Kind: jurat.KindSuccession, Subject: jurat.Successor(o.Epoch + 1), Payload: was.payload}
	if !slices.Contains(o.OneOffs, want) {
		c.fail(h.self, keptPromise, "bound to %s by round %v, and round %v says %v", short(was.payload), was.round, o.Round, o.OneOffs)
	}
}

// persistsBound checks a promise that is about to be written: that 2f+1 oracles
// asked for it, in a later round than any promise to another.
func (c *checker) persistsBound(h *host, b *round.Bound) {
	was, bound := c.bound[h.self]
	var members []jurat.MemberIndex
	for _, o := range b.Names {
		want := jurat.Leaf{Kind: jurat.KindSuccession, Subject: jurat.Successor(c.world.committee.Epoch + 1), Payload: b.Payload}
		_, err := c.world.verify(o.Observation.Member, o)
		if err != nil || o.Observation.Round != b.Round() || !slices.Contains(o.Observation.OneOffs, want) || slices.Contains(members, o.Observation.Member) {
			c.fail(h.self, keptPromise, "bound to %s by an observation that does not name it: %s", short(b.Payload), describe(o))
		}
		members = append(members, o.Observation.Member)
	}
	switch {
	case len(members) <= 2*c.world.plan.Faults():
		c.fail(h.self, keptPromise, "bound to %s by %d observations", short(b.Payload), len(members))
	case !h.wasTold(b.Payload):
		c.fail(h.self, knownSuccessor, "is bound to %s", short(b.Payload))
	case c.world.plan.restored(h.self):
	case bound && b.Payload != was.payload && b.Round() <= was.round:
		c.fail(h.self, keptPromise, "bound to %s by round %v, now to %s by %v", short(was.payload), was.round, short(b.Payload), b.Round())
	default:
		c.binds(h, b.Payload, b.Round())
	}
}

// wasTold reports whether the host knows an attempt, and so may have told of it.
func (h *host) wasTold(payload jurat.Hash) bool {
	return slices.ContainsFunc(h.known, func(k int) bool { return h.world.plan.Attempts[k].Payload == payload })
}
