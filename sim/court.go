package sim

import (
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/round"
)

// court is the contract Faults, as core/evidence has it, over an agreement that
// covers the whole run: whatever an honest member could bring is brought, and
// whatever could be brought against one.
type court struct {
	world  *World
	bond   *evidence.Case
	docket evidence.Docket
	first  map[saying]testimony // of honest members, in all their lives
	// verdicts counts what members were convicted of, each thing once.
	verdicts map[jurat.MemberIndex]map[evidence.Breach]int
}

// testimony is what a member signed first in a round: all that it signs later
// must agree with it, and then it agrees with each other.
type testimony struct {
	observation *round.Observe
	statement   round.Message
}

// A day on either side of a run: what its clocks show is paid time.
const day = 86400

func newCourt(w *World) *court {
	began := epochStart.Seconds()
	c := &court{world: w, first: map[saying]testimony{}, verdicts: map[jurat.MemberIndex]map[evidence.Breach]int{}}
	c.bond = &evidence.Case{
		ID: jurat.Hash{1},
		Terms: &agreement.Terms{
			Committee: w.committee.ID, Period: 60, Tolerance: 100_000, Samples: 3, Spacing: 1, Nearness: 60_000,
			Bond: agreement.Units(1000), Penalty: agreement.Units(10), Joint: agreement.Units(1),
		},
		Activated: began - day, From: began - day, To: began + day, Now: began + day, LockedUntil: began + 2*day,
		Keys: w.scheme,
	}
	for _, m := range w.committee.Members {
		c.bond.Members = append(c.bond.Members, m.Operator)
	}
	return c
}

// about turns the agreement to one of the committee's feeds.
func (c *court) about(feed int) {
	c.bond.Terms.Feed, c.bond.Terms.Place = c.world.committee.Feeds[feed].ID(), uint16(feed)
}

// signs tries to convict an honest member by what it has just signed, sent or
// not, and what it signed before.
func (c *court) signs(h *host, msg round.Message) {
	o, observes := msg.(*round.Observe)
	r, _, states := statement(msg)
	if observes {
		r = o.Observation.Round
	}
	if !honest(h) || !observes && !states {
		return
	}
	key := saying{h.self, r}
	was := c.first[key]
	switch {
	case observes && was.observation == nil:
		was.observation = o
	case observes:
		c.accuse(h, r, was.observation, msg)
	case was.statement == nil:
		was.statement = msg
	default:
		c.accuse(h, r, was.statement, msg)
	}
	c.first[key] = was
}

func (c *court) accuse(h *host, r jurat.Round, a, b round.Message) {
	proof, err := evidence.Equivocated(c.world.committee, &round.Evidence{Member: h.self, Round: r, A: a, B: b})
	if err != nil {
		return
	}
	if v, err := proof.Check(c.bond); err == nil {
		c.world.check.fail(h.self, noBlame, "signed a proof of its own %s: %s; %s", v.Fault, describe(a), describe(b))
	}
}

// tries brings what an honest member holds against another.
func (c *court) tries(h *host, e *round.Evidence) {
	proof, err := evidence.Equivocated(c.world.committee, e)
	if err != nil {
		c.world.check.fail(h.self, provenFaults, "%v", err)
		return
	}
	v, err := proof.Check(c.bond)
	if err != nil {
		c.world.check.fail(h.self, provenFaults, "against %d: %v", e.Member, err)
		return
	}
	c.sentence(h.self, v)
}

// sentence enters a verdict, and sees that it falls on the corrupted alone.
func (c *court) sentence(by jurat.MemberIndex, v *evidence.Verdict) {
	s, err := c.docket.Enter(c.bond, v)
	if err != nil {
		return // proven before
	}
	for _, m := range v.Culprits {
		if c.verdicts[m] == nil {
			c.verdicts[m] = map[evidence.Breach]int{}
		}
		c.verdicts[m][v.Fault]++
		if honest(c.world.host(m)) {
			c.world.check.fail(by, noBlame, "honest %d is convicted: %s in round %v", m, v.Fault, v.Round)
		}
	}
	for _, charge := range s.Charges {
		if m := 1 + slices.Index(c.bond.Members, charge.Operator); !slices.Contains(v.Culprits, jurat.MemberIndex(m)) {
			c.world.check.fail(by, noBlame, "%d is charged for what %v did", m, v.Culprits)
		}
	}
}

// reports looks for faults in a report and in the observations behind it, as
// those who watch do. Where nothing moves, whoever is off by more than the
// tolerance lies; elsewhere an honest oracle may have looked a moment later.
func (c *court) reports(by jurat.MemberIndex, r *jurat.SignedReport, leaves []jurat.Leaf, observers []jurat.Observer, p *round.Proposal) {
	digest := r.Digest()
	if still := c.world.market.still; len(c.world.committee.Feeds) == 0 || !still && digest[0]%4 != 0 {
		return // a sample is enough where so many are alike
	}
	feed := int(r.Round) % len(c.world.committee.Feeds)
	c.about(feed)
	d := &evidence.Document{Report: *r, Committee: *c.world.committee, Leaves: leaves, Observers: observers}
	for _, o := range p.Observations {
		d.Observations = append(d.Observations, evidence.SignedObservation{Observation: o.Observation, Sig: o.Sig})
	}
	if evidence.FindInvalid(d, feed) != nil {
		c.world.check.fail(by, noBlame, "report %v, which honest members signed, is shown invalid", r.Round)
	}
	if _, found := evidence.FindDoubleLeaf(d); found {
		c.world.check.fail(by, noBlame, "report %v, which honest members signed, has a double leaf", r.Round)
	}
	if !c.world.market.still {
		return
	}
	for _, proof := range evidence.FindOutliers(c.bond, d, feed) {
		v, err := proof.Check(c.bond)
		if err != nil {
			c.world.check.fail(by, provenFaults, "outlier of %d in round %v: %v", proof.Member, r.Round, err)
			continue
		}
		c.sentence(by, v)
	}
}
