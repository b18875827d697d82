package evidence

import (
	"encoding/binary"
	"slices"

	"github.com/jurat-network/jurat"
)

// FindInvalid looks for what a report's observations show of it and of one feed,
// an index into the committee's list; nil where all is as it should be, or where
// the document does not hold what would show it. The proof opens no more than it
// must. Signatures are not checked, and no signers are named.
func FindInvalid(d *Document, feed int) *InvalidReport {
	all, ok := show(d, feed, func(int) depth { return worded })
	if !ok {
		return nil
	}
	o, err := OpenObservers(&d.Report.Report, d.Committee.N(), feed, all.Observers)
	if err != nil {
		return nil // more observers than a list can count
	}
	finding, _ := o.judge(d.Report.Time, d.Committee.N(), all.Word, len(all.WordPath) > 0)
	if finding == Nothing {
		return nil
	}
	odd := oddOne(d, feed, finding)
	least, _ := show(d, feed, func(i int) depth {
		switch {
		case finding == WrongOutcome || i == odd:
			return worded
		case finding == WrongTime:
			return timed
		}
		return listed
	})
	if finding != WrongOutcome {
		least.Word, least.WordPath = jurat.Word{}, nil
	}
	return &InvalidReport{Shown: least}
}

// ShowAll opens all of a report's observers, as an answer to a challenge does;
// nothing where the document's leaves do not commit to its observers.
func ShowAll(d *Document, feed int) Shown {
	s, _ := show(d, feed, func(int) depth { return worded })
	return s
}

// oddOne is the first observer that shows by itself what is found; -1 where it
// takes all or none.
func oddOne(d *Document, feed int, finding Finding) int {
	for i := range min(len(d.Observers), len(d.Observations)) {
		o := &d.Observations[i].Observation
		switch {
		case o.Digest() != d.Observers[i].Digest:
		case finding == Foreign && (isForeign(d, o) || o.Member != d.Observers[i].Member):
			return i
		case finding == Garbled && feed < len(o.Words) && o.Words[feed].CheckObserved() != nil:
			return i
		}
	}
	return -1
}

// FindOutliers looks for the observers of a report that a feed's tolerance (parts
// per million) and nearness (milliseconds) make outliers. Each proof opens all
// that spoke. Where nobody is far off, as in nearly every report, that costs next to nothing.
func FindOutliers(c *Case, d *Document, feed int) []*Outlier {
	if !c.isAnyFar(d, feed) {
		return nil
	}
	shown, ok := show(d, feed, func(int) depth { return worded })
	if !ok {
		return nil
	}
	o, err := OpenObservers(&d.Report.Report, d.Committee.N(), feed, shown.Observers)
	if err != nil {
		return nil
	}
	var found []*Outlier
	for i, named := range d.Observers {
		if c.checkOutlier(o, &shown, named.Member) == nil {
			found = append(found, &Outlier{Shown: shown, Member: named.Member, Sig: d.Observations[i].Sig})
		}
	}
	return found
}

// isAnyFar reports whether an observer's word of a feed is outside the tolerance
// of the sworn one.
func (c *Case) isAnyFar(d *Document, feed int) bool {
	if feed < 0 || feed >= len(d.Committee.Feeds) {
		return false
	}
	id := d.Committee.Feeds[feed].ID()
	at := slices.IndexFunc(d.Leaves, func(l jurat.Leaf) bool { return l.Kind == jurat.KindFeed && l.Subject == id })
	if at < 0 || !isValue(jurat.Word(d.Leaves[at].Payload)) {
		return false
	}
	sworn, _ := jurat.Word(d.Leaves[at].Payload).Big()
	allowed := c.allowed(sworn)
	return slices.ContainsFunc(d.Observations, func(o SignedObservation) bool {
		return feed < len(o.Observation.Words) && isValue(o.Observation.Words[feed]) && distance(o.Observation.Words[feed], sworn, 1_000_000).Cmp(allowed) > 0
	})
}

// depth is how far an observer is opened.
type depth int

const (
	listed depth = iota
	timed        // as far as its time
	worded       // as far as its word of the feed
)

// show lists a report's observers, each opened as far as asked and as the
// document allows, and the report's word of the feed where there is one. ok is
// false where the document's leaves do not commit to its observers.
func show(d *Document, feed int, far func(i int) depth) (s Shown, ok bool) {
	tree := jurat.NewTree(jurat.HashLeaves(d.Leaves))
	evidence := slices.Index(d.Leaves, jurat.Leaf{Kind: jurat.KindEvidence, Payload: jurat.EvidencePayload(d.Observers)})
	if evidence < 0 || tree.Root() != d.Report.Root || feed < 0 || feed >= len(d.Committee.Feeds) {
		return Shown{}, false
	}
	s = Shown{Report: d.Report, ObserversPath: pathOf(tree, evidence)}
	s.Observers = binary.BigEndian.AppendUint16(nil, uint16(len(d.Observers)))
	for i, named := range d.Observers {
		s.Observers = binary.BigEndian.AppendUint16(s.Observers, uint16(named.Member))
		if i >= len(d.Observations) || far(i) == listed || d.Observations[i].Observation.Digest() != named.Digest {
			s.Observers = append(append(s.Observers, 0), named.Digest[:]...)
			continue
		}
		s.Observers = appendOpened(s.Observers, d, named.Member, &d.Observations[i].Observation, feed, far(i))
	}
	id := d.Committee.Feeds[feed].ID()
	for i, l := range d.Leaves {
		if l.Kind == jurat.KindFeed && l.Subject == id {
			s.Word, s.WordPath = jurat.Word(l.Payload), pathOf(tree, i)
			break
		}
	}
	return s, true
}

// isForeign reports whether an observation is of another committee, epoch or
// round than the document's report.
func isForeign(d *Document, o *jurat.Observation) bool {
	r := &d.Report.Report
	return o.Committee != r.Committee || o.Epoch != r.Epoch || o.Round != r.Round
}

// appendOpened appends an observer's form and what follows it.
func appendOpened(b []byte, d *Document, member jurat.MemberIndex, o *jurat.Observation, feed int, far depth) []byte {
	form := byte(formOpen)
	if isForeign(d, o) || o.Member != member {
		form |= formElsewhere
	}
	if len(o.OneOffs) > 0 {
		form |= formOneOffs
	}
	if far == timed || feed >= len(o.Words) {
		form |= formBare
	}
	b = append(b, form)
	if form&formElsewhere != 0 {
		b = binary.BigEndian.AppendUint32(append(b, o.Committee[:]...), o.Epoch)
		b = binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint64(b, uint64(o.Round)), uint16(o.Member))
	}
	context := o.ContextHash()
	b = append(binary.BigEndian.AppendUint64(b, uint64(o.Time)), context[:]...)
	if form&formOneOffs != 0 {
		oneOffs := o.OneOffsHash()
		b = append(b, oneOffs[:]...)
	}
	tree := jurat.ValueTree(o.Words)
	if form&formBare != 0 {
		root := tree.Root()
		return append(b, root[:]...)
	}
	first := feed / jurat.ChunkWords * jurat.ChunkWords
	chunk := o.Words[first:min(first+jurat.ChunkWords, len(o.Words))]
	b = append(b, byte(len(chunk)))
	for _, w := range chunk {
		b = append(b, w[:]...)
	}
	path := pathOf(tree, feed/jurat.ChunkWords)
	b = append(b, byte(len(path)))
	for _, h := range path {
		b = append(b, h[:]...)
	}
	return b
}
