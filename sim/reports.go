package sim

import (
	"cmp"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// finished checks a report that a host delivers.
func (c *checker) finished(h *host, f *round.Finished) {
	r := &f.Report
	if !honest(h) {
		return
	}
	if !c.world.scheme.VerifyReport(r.Digest(), r.Signature) {
		c.fail(h.self, oneReport, "delivered report %v does not verify", r.Round)
		return
	}
	c.world.traceReport(h, f)
	c.report(h.self, r)
	c.pace.delivered(c, h, r.Round)
}

// report takes up a valid report. by is who showed it; 0 for a corrupted member.
func (c *checker) report(by jurat.MemberIndex, r *jurat.SignedReport) {
	digest := r.Digest()
	if was, known := c.sworn[r.Round]; known {
		if was != digest {
			c.fail(by, oneReport, "round %v: %s and %s", r.Round, short(was), short(digest))
		}
		return
	}
	c.sworn[r.Round] = digest
	c.newest = max(c.newest, r.Round)
	var proof *round.Proposal
	holders := 0
	for _, h := range c.world.hosts {
		if !c.world.plan.Good(h.self) {
			continue
		}
		if p := h.disk.proposal(r.Round, digest); p != nil {
			proof = p
			holders++
		}
	}
	if f := c.world.plan.Faults(); holders < f+1 {
		c.fail(by, durableProof, "report %v %s exists, %d hold its evidence", r.Round, short(digest), holders)
		return
	}
	c.outcome(by, r, proof)
}

// outcome follows a report from its observations by its own arithmetic, which
// shares nothing with package outcome.
func (c *checker) outcome(by jurat.MemberIndex, r *jurat.SignedReport, p *round.Proposal) {
	n, f := c.world.plan.N, c.world.plan.Faults()
	if len(p.Observations) < 2*f+1 || len(p.Observations) > n {
		c.fail(by, honestValues, "report %v comes from %d observations", r.Round, len(p.Observations))
		return
	}
	var all, good []*jurat.Observation
	var observers []jurat.Observer
	for i, m := range p.Observations {
		o := &m.Observation
		h := c.world.host(o.Member)
		if i > 0 && o.Member <= p.Observations[i-1].Observation.Member || o.Round != r.Round {
			c.fail(by, honestValues, "report %v: observers out of order, or of another round", r.Round)
		}
		digest := c.world.digestOf(m)
		if honest(h) {
			if c.said[saying{o.Member, o.Round}].observation != digest {
				c.fail(by, honestValues, "report %v rests on words that honest %d did not say", r.Round, o.Member)
			}
			good = append(good, o)
		}
		all = append(all, o)
		observers = append(observers, jurat.Observer{Member: o.Member, Digest: digest})
	}

	leaves := []jurat.Leaf{{Kind: jurat.KindEvidence, Payload: jurat.EvidencePayload(observers)}}
	for i := range c.world.committee.Feeds {
		word := expected(column(all, i), f)
		if word != (jurat.Word{}) {
			leaves = append(leaves, jurat.Leaf{Kind: jurat.KindFeed, Subject: c.world.committee.Feeds[i].ID(), Payload: jurat.Hash(word)})
		}
		c.honestRange(by, r.Round, i, word, column(good, i))
	}
	leaves = append(leaves, namedByQuorum(all, 2*f+1)...)
	c.inherits(by, r.Round, all)
	hashes := make([]jurat.Hash, len(leaves))
	for i, l := range leaves {
		hashes[i] = l.Hash()
	}
	if root := jurat.NewTree(hashes).Root(); root != r.Root {
		c.fail(by, honestValues, "report %v has root %s, its observations give %s", r.Round, short(r.Root), short(root))
	}
	var times []jurat.Time
	for _, o := range good {
		times = append(times, o.Time)
	}
	if r.Time < slices.Min(times) || r.Time > slices.Max(times) {
		c.fail(by, honestValues, "report %v has time %d, honest clocks showed %d to %d", r.Round, r.Time, slices.Min(times), slices.Max(times))
	}
	c.court.reports(by, r, leaves, observers, p)
}

// column is what the observers said of one feed.
func column(observations []*jurat.Observation, feed int) []jurat.Word {
	words := make([]jurat.Word, len(observations))
	for i, o := range observations {
		words[i] = o.Words[feed]
	}
	return words
}

// expected is design.md's rule, written the long way: value if 2f+1 speak, else
// HALTED if f+1 give reasons, else nothing.
func expected(said []jurat.Word, f int) jurat.Word {
	var values []jurat.Word
	reasons := 0
	for _, w := range said {
		switch w.Tag() {
		case jurat.TagValue:
			values = append(values, w)
		case jurat.TagReason:
			reasons++
		}
	}
	if len(values) >= 2*f+1 {
		slices.SortFunc(values, compareBig)
		return values[(len(values)+1)/2-1]
	}
	if reasons >= f+1 {
		return jurat.Halted
	}
	return jurat.Word{}
}

func compareBig(a, b jurat.Word) int {
	x, _ := a.Big()
	y, _ := b.Big()
	return x.Cmp(y)
}

// honestRange checks a sworn word against honest ones alone: a value lies among
// theirs; all honest speaking never halts; all honest abstaining always does.
func (c *checker) honestRange(by jurat.MemberIndex, r jurat.Round, feed int, sworn jurat.Word, said []jurat.Word) {
	var values []jurat.Word
	reasons := 0
	for _, w := range said {
		if w.Tag() == jurat.TagValue {
			values = append(values, w)
		} else if w.Tag() == jurat.TagReason {
			reasons++
		}
	}
	slices.SortFunc(values, compareBig)
	switch {
	case sworn.Tag() == jurat.TagValue && (len(values) == 0 || compareBig(sworn, values[0]) < 0 || compareBig(sworn, values[len(values)-1]) > 0):
		c.fail(by, honestValues, "report %v, feed %d: swore %s, honest observers said %s", r, feed, sworn, wordList(values))
	case sworn == jurat.Halted && len(values) == len(said):
		c.fail(by, honestValues, "report %v, feed %d: HALTED although every honest observer spoke", r, feed)
	case sworn != jurat.Halted && reasons == len(said):
		c.fail(by, honestValues, "report %v, feed %d: swore %s although every honest observer gave a reason", r, feed, sworn)
	}
}

// namedByQuorum counts, for each one-off leaf, who names it.
func namedByQuorum(observations []*jurat.Observation, quorum int) (agreed []jurat.Leaf) {
	count := map[jurat.Leaf]int{}
	for _, o := range observations {
		for _, l := range o.OneOffs {
			if count[l]++; count[l] == quorum {
				agreed = append(agreed, l)
			}
		}
	}
	slices.SortFunc(agreed, func(a, b jurat.Leaf) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Subject.String(), b.Subject.String()))
	})
	return agreed
}
