package evidence

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/threshold"
)

// Step is one thing that an audit checked.
type Step struct {
	Name   string `json:"step"`
	OK     bool   `json:"ok"`
	Detail string `json:"detail"` // what was compared with what
}

// Audited is what an audit found. It is complete even where the audit failed,
// as far as the failure lets anything be computed.
type Audited struct {
	Steps []Step
	// Word is what the observations amount to for the feed: a value,
	// jurat.Halted, or the zero Word where the report has no leaf of it.
	Word jurat.Word
	// Words are the same of every feed, in the order of the committee's list. The
	// report's leaves are compared with all of them, so an audit of one feed that
	// finds nothing wrong vouches for the words of all. nil after StepObservers failed.
	Words []jurat.Word
	// Bundle proves Word under the report; nil where there is no leaf.
	Bundle *Bundle
}

// The names of the steps, in the order in which an audit takes them. The first
// comes once for each observer. An audit whose observations could not make any
// report ends after StepObservers.
const (
	StepCommittee   = "committee"
	StepObservation = "observation"
	StepObservers   = "observers"
	StepEvidence    = "evidence leaf"
	StepTime        = "time"
	StepWords       = "words"
	StepMedian      = "median"
	StepLeaf        = "leaf"
	StepPath        = "path"
	StepRoot        = "root"
	StepDigest      = "digest"
	StepSignature   = "signature"
)

// ErrAudit is wrapped by the error of an audit that found something wrong.
var ErrAudit = errors.New("the report does not follow from its evidence")

// ErrNoSuchFeed is returned for a feed that the committee's list does not have.
var ErrNoSuchFeed = errors.New("the committee has no such feed")

// Audit checks everything that lies between the operators' signatures and the
// word sworn of one feed (an index into the committee's list): each
// observation's signature, the set of observers and the leaf that commits to
// it, the outcome, the tree, the digest and the committee's signature.
//
// c is the committee that the auditor trusts to be the one, from a chain or a
// file; d.Committee must agree with it. The error wraps ErrAudit and names the
// first step that failed; the rest was checked all the same.
func Audit(c *jurat.Committee, d *Document, feed int) (*Audited, error) {
	if feed < 0 || feed >= len(c.Feeds) {
		return nil, fmt.Errorf("%w: index %d of %d", ErrNoSuchFeed, feed, len(c.Feeds))
	}
	a := &audit{committee: c, document: d, feed: feed}
	a.checkCommittee()
	a.checkObservations()
	if a.checkObservers() {
		a.checkOutcome()
		a.checkTree()
	}
	a.checkReport()
	return &a.Audited, a.verdict()
}

// audit is one audit under way.
type audit struct {
	Audited
	committee *jurat.Committee
	document  *Document
	feed      int
	outcome   *outcome.Outcome // what the observations amount to
}

// step records a check: good says what was found where ok, bad where not.
func (a *audit) step(name string, ok bool, good, bad string) {
	detail := good
	if !ok {
		detail = bad
	}
	a.Steps = append(a.Steps, Step{name, ok, detail})
}

func (a *audit) verdict() error {
	for _, s := range a.Steps {
		if !s.OK {
			return fmt.Errorf("%w: %s: %s", ErrAudit, s.Name, s.Detail)
		}
	}
	return nil
}

func (a *audit) checkCommittee() {
	c, r, d := a.committee, &a.document.Report, &a.document.Committee
	session := jurat.Session{Members: c.Members, Threshold: c.Threshold}
	var bad string
	switch err := session.Check(); {
	case err != nil:
		bad = err.Error()
	case r.Committee != c.ID || r.Epoch != c.Epoch:
		bad = fmt.Sprintf("the report is of committee %s epoch %d, not of %s epoch %d", r.Committee, r.Epoch, c.ID, c.Epoch)
	case d.ID != c.ID || d.Key != c.Key || !slices.Equal(d.Members, c.Members) || !slices.Equal(d.Feeds, c.Feeds):
		bad = fmt.Sprintf("the document describes another committee than the trusted %s: key, members or feeds differ", c.ID)
	case r.Time.Seconds() > c.Expiry:
		bad = fmt.Sprintf("the report is of second %d, the key expired at %d", r.Time.Seconds(), c.Expiry)
	case c.Epoch == 1 && !founded(c):
		bad = fmt.Sprintf("no key generation of these members with key %s founds %s", jurat.Hash(c.Key), c.ID)
	}
	a.step(StepCommittee, bad == "", fmt.Sprintf("%s epoch %d: %d members, %d sign, %d may be faulty", c.ID, c.Epoch, c.N(), c.Threshold, c.Faults()), bad)
}

// maxAttempts bounds the search for the attempt that founded a committee.
const maxAttempts = 4096

// founded reports whether a committee in its first epoch has the id that its
// members and key give it. The group key signs the id with every report, so
// whoever trusts the key then knows the members too; those of later epochs are
// known from a chain.
func founded(c *jurat.Committee) bool {
	session := jurat.Session{Members: c.Members, Threshold: c.Threshold, Epoch: c.Epoch}
	for session.Attempt = 1; session.Attempt <= maxAttempts; session.Attempt++ {
		if jurat.CommitteeID(session.ID(), c.Key) == c.ID {
			return true
		}
	}
	return false
}

func (a *audit) checkObservations() {
	for i := range a.document.Observations {
		s := &a.document.Observations[i]
		good, bad := a.observation(s)
		a.step(StepObservation, bad == "", good, bad)
	}
}

// observation checks one observation and its signature.
func (a *audit) observation(s *SignedObservation) (good, bad string) {
	o, r := &s.Observation, &a.document.Report
	if err := o.Check(a.committee); err != nil {
		return "", fmt.Sprintf("member %d: %v", o.Member, err)
	}
	if o.Round != r.Round {
		return "", fmt.Sprintf("member %d observed round %s, the report is of %s", o.Member, o.Round, r.Round)
	}
	member := a.committee.Members[o.Member-1]
	key, err := operator.ParseKey(member.Key)
	if err != nil || key.Address() != member.Operator {
		return "", fmt.Sprintf("member %d: the key known of operator %s is not its key", o.Member, member.Operator)
	}
	digest := o.Digest()
	if !key.Verify(digest, s.Sig) {
		return "", fmt.Sprintf("member %d: operator %s did not sign %s", o.Member, member.Operator, digest)
	}
	f := &a.committee.Feeds[a.feed]
	return fmt.Sprintf("member %d: operator %s signed %s: %s", o.Member, member.Operator, digest, f.Format(o.Words[a.feed])), ""
}

// checkObservers reports whether the observations can make a report at all.
func (a *audit) checkObservers() bool {
	d := a.document
	observations := make([]*jurat.Observation, len(d.Observations))
	var bad string
	if len(d.Observers) != len(d.Observations) {
		bad = fmt.Sprintf("%d observers are named and %d observations shown", len(d.Observers), len(d.Observations))
	}
	for i := range d.Observations {
		o := &d.Observations[i].Observation
		observations[i] = o
		if bad == "" && d.Observers[i] != (jurat.Observer{Member: o.Member, Digest: o.Digest()}) {
			bad = fmt.Sprintf("member %d with digest %s is named, member %d with %s is shown", d.Observers[i].Member, d.Observers[i].Digest, o.Member, o.Digest())
		}
	}
	out, err := outcome.Of(a.committee, observations)
	if err != nil && bad == "" {
		bad = err.Error()
	}
	quorum := jurat.Quorum(a.committee.N())
	a.step(StepObservers, bad == "", fmt.Sprintf("%d of %d members observed; a report takes %d", len(d.Observers), a.committee.N(), quorum), bad)
	a.outcome = out
	return err == nil
}

func (a *audit) checkOutcome() {
	d, c := a.document, a.committee
	payload := jurat.EvidencePayload(d.Observers)
	want := jurat.Leaf{Kind: jurat.KindEvidence, Payload: payload}
	a.step(StepEvidence, len(d.Leaves) > 0 && d.Leaves[0] == want,
		fmt.Sprintf("leaf 0 commits to these observers: %s", payload),
		fmt.Sprintf("the observers hash to %s, which is not what leaf 0 says", payload))

	median := a.outcome.Report.Time
	a.step(StepTime, median == d.Report.Time,
		fmt.Sprintf("%d ms is the lower median of the observers' clocks", median),
		fmt.Sprintf("the lower median of the observers' clocks is %d ms, the report says %d ms", median, d.Report.Time))

	f := &c.Feeds[a.feed]
	words := make([]jurat.Word, len(d.Observations))
	said := make([]string, len(d.Observations))
	for i := range d.Observations {
		o := &d.Observations[i].Observation
		words[i] = o.Words[a.feed]
		said[i] = fmt.Sprintf("%d: %s", o.Member, f.Format(words[i]))
	}
	a.step(StepWords, true, f.Name+" by member: "+strings.Join(said, ", "), "")

	a.Words = a.outcome.Words
	a.Word = outcome.Feed(words, c.Faults())
	a.step(StepMedian, a.Word == a.outcome.Words[a.feed], a.rule(words),
		fmt.Sprintf("the words give %s alone and %s among the others", f.Format(a.Word), f.Format(a.outcome.Words[a.feed])))
}

// rule says why the words amount to what they do.
func (a *audit) rule(words []jurat.Word) string {
	c := a.committee
	values, reasons := 0, 0
	for _, w := range words {
		switch w.Tag() {
		case jurat.TagValue:
			values++
		case jurat.TagReason:
			reasons++
		}
	}
	switch a.Word.Tag() {
	case jurat.TagValue:
		return fmt.Sprintf("%s is the lower median of %d values (at least %d are needed)", c.Feeds[a.feed].Format(a.Word), values, jurat.Quorum(c.N()))
	case jurat.TagHalted:
		return fmt.Sprintf("HALTED: %d values are fewer than %d, and %d reasons at least %d", values, jurat.Quorum(c.N()), reasons, c.Faults()+1)
	}
	return fmt.Sprintf("nothing is sworn: %d values are fewer than %d, and %d reasons fewer than %d", values, jurat.Quorum(c.N()), reasons, c.Faults()+1)
}

// checkTree checks the feed's leaf, its path and the whole tree.
func (a *audit) checkTree() {
	d, f := a.document, &a.committee.Feeds[a.feed]
	leaf := jurat.Leaf{Kind: jurat.KindFeed, Subject: f.ID(), Payload: jurat.Hash(a.Word)}
	at := slices.Index(a.outcome.Leaves, leaf)
	switch {
	case a.Word.Tag() == jurat.TagNone:
		absent := !slices.ContainsFunc(d.Leaves, func(l jurat.Leaf) bool { return l.Kind == leaf.Kind && l.Subject == leaf.Subject })
		a.step(StepLeaf, absent, "none, as nothing is sworn of the feed", "the report has a leaf of the feed, of which nothing is sworn")
	case at < 0 || at >= len(d.Leaves) || d.Leaves[at] != leaf:
		a.step(StepLeaf, false, "", fmt.Sprintf("leaf %d of the report is not feed %s with word %s", at, leaf.Subject, leaf.Payload))
	default:
		a.step(StepLeaf, true, fmt.Sprintf("leaf %d is feed %s with word %s: %s", at, leaf.Subject, leaf.Payload, leaf.Hash()), "")
		a.checkPath(leaf, at)
	}
	root := a.outcome.Tree.Root()
	a.step(StepRoot, slices.Equal(d.Leaves, a.outcome.Leaves) && root == d.Report.Root,
		fmt.Sprintf("%d leaves, exactly those that the observations give, hash to %s", len(d.Leaves), root),
		fmt.Sprintf("the observations give %d leaves under %s, the report has %d under %s", len(a.outcome.Leaves), root, len(d.Leaves), d.Report.Root))
}

func (a *audit) checkPath(leaf jurat.Leaf, at int) {
	path, err := a.outcome.Tree.Proof(at)
	if err != nil {
		panic("evidence: the outcome's tree lacks one of its leaves: " + err.Error())
	}
	d, f := a.document, &a.committee.Feeds[a.feed]
	a.step(StepPath, jurat.VerifyProof(d.Report.Root, leaf.Hash(), path),
		fmt.Sprintf("%d hashes lead from the leaf to the root", len(path)),
		fmt.Sprintf("%d hashes lead from the leaf to %s, the report's root is %s", len(path), jurat.RootOf(leaf.Hash(), path), d.Report.Root))
	a.Bundle = &Bundle{Report: d.Report, Leaf: leaf, Path: path, Key: a.committee.Key, Feed: f}
}

// checkReport checks the committee's signature. The digest is always the
// report's own: the step shows it, it cannot fail.
func (a *audit) checkReport() {
	r := &a.document.Report
	digest := r.Digest()
	a.step(StepDigest, true, fmt.Sprintf("committee, epoch %d, round %s (%d), time and root hash to %s", r.Epoch, r.Round, uint64(r.Round), digest), "")
	group := threshold.Group{Key: a.committee.Key}
	err := group.Verify(digest, r.Signature)
	key := jurat.Hash(a.committee.Key)
	a.step(StepSignature, err == nil, fmt.Sprintf("group key %s signed the digest", key), fmt.Sprintf("group key %s did not sign digest %s: %v", key, digest, err))
}
