package outcome

import "github.com/jurat-network/jurat"

// Judge computes one outcome after another for one committee. It keeps the
// feeds' ids and the last tree, of which it renews only what changed; what it
// answers depends on the observations alone.
type Judge struct {
	committee *jurat.Committee
	faults    int
	subjects  []jurat.Hash // the feeds' ids, in list order
	last      *Outcome     // whose tree the next one starts from; nil at first

	// Scratch.
	tally   tally
	places  []int        // of the leaves that changed
	changed []jurat.Leaf // the leaves themselves
}

// NewJudge returns a Judge for c, which must not change any more.
func NewJudge(c *jurat.Committee) *Judge {
	j := &Judge{committee: c, faults: c.Faults(), subjects: make([]jurat.Hash, len(c.Feeds))}
	for i := range c.Feeds {
		j.subjects[i] = c.Feeds[i].ID()
	}
	j.tally.values = make([]value, 0, c.N())
	return j
}

// Of is the outcome of observations that were checked, with their digests in
// observers, both ascending by member.
func (j *Judge) Of(observers []jurat.Observer, observations []*jurat.Observation) (*Outcome, error) {
	if err := checkSet(j.committee, observers, observations); err != nil {
		return nil, err
	}
	out := &Outcome{Words: make([]jurat.Word, len(j.subjects))}
	for i := range out.Words {
		j.tally.values, j.tally.reasons = j.tally.values[:0], 0
		for _, o := range observations {
			j.tally.add(&o.Words[i])
		}
		out.Words[i] = j.tally.word(j.faults)
	}
	out.Leaves = j.leaves(out.Words, observers, observations)
	out.Tree = j.tree(out.Leaves)
	out.Report = jurat.Report{
		Committee: j.committee.ID,
		Epoch:     j.committee.Epoch,
		Round:     observations[0].Round,
		Time:      medianTime(observations),
		Root:      out.Tree.Root(),
	}
	j.last = out
	return out, nil
}

func (j *Judge) leaves(words []jurat.Word, observers []jurat.Observer, observations []*jurat.Observation) []jurat.Leaf {
	oneOffs := agreedOneOffs(observations, j.faults)
	leaves := make([]jurat.Leaf, 0, 1+len(words)+len(oneOffs))
	leaves = append(leaves, jurat.Leaf{Kind: jurat.KindEvidence, Payload: jurat.EvidencePayload(observers)})
	for i := range words {
		if words[i][0] != jurat.TagNone {
			leaves = append(leaves, jurat.Leaf{Kind: jurat.KindFeed, Subject: j.subjects[i], Payload: jurat.Hash(words[i])})
		}
	}
	return append(leaves, oneOffs...)
}

// tree builds the tree over leaves. Where their places are as they were last
// time, unchanged leaves keep their hashes, and if few changed, the tree its nodes.
func (j *Judge) tree(leaves []jurat.Leaf) *jurat.Tree {
	if j.last == nil || len(j.last.Leaves) != len(leaves) {
		return jurat.NewTree(jurat.HashLeaves(leaves))
	}
	j.places, j.changed = j.places[:0], j.changed[:0]
	for i := range leaves {
		if leaves[i] != j.last.Leaves[i] {
			j.places, j.changed = append(j.places, i), append(j.changed, leaves[i])
		}
	}
	renewed := jurat.HashLeaves(j.changed)
	if len(renewed) > 1+len(leaves)/4 {
		hashes := make([]jurat.Hash, len(leaves))
		for i := range hashes {
			hashes[i] = j.last.Tree.Leaf(i)
		}
		for k, i := range j.places {
			hashes[i] = renewed[k]
		}
		return jurat.NewTree(hashes)
	}
	tree := j.last.Tree.Clone()
	if err := tree.Set(j.places, renewed); err != nil {
		panic("outcome: the last tree does not fit its leaves: " + err.Error())
	}
	return tree
}
