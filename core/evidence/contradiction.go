package evidence

import (
	"math/big"

	"github.com/jurat-network/jurat"
)

// Sworn is what a committee swore of a feed.
type Sworn struct {
	Report jurat.SignedReport
	Word   jurat.Word
	Path   []jurat.Hash // from the feed's leaf to the report's root
}

// Referee is what a chain knows of the epoch of the terms' referee that signed a
// report.
type Referee struct {
	Keys   Keys
	Expiry uint64 // Unix seconds, of its key
}

// Contradiction is a proof that the terms' referee swore another value at nearly
// the same time. Who is right is not proven: no bond moves.
type Contradiction struct {
	Ours   Sworn // by the agreement's committee, in paid time
	Theirs Sworn // by the referee
}

// Check implements Proof: |v − w|·10^6 > tolerance·|v|, with v the committee's
// value and w the referee's.
func (p *Contradiction) Check(c *Case) (*Verdict, error) {
	if c.Terms.Referee == (jurat.Hash{}) {
		return nil, refuse(RuleNoReferee, "the terms name none")
	}
	if err := c.open(p.Ours.Report.Epoch); err != nil {
		return nil, err
	}
	if err := c.checkReport(&p.Ours.Report); err != nil {
		return nil, err
	}
	if err := c.checkReferee(&p.Theirs.Report); err != nil {
		return nil, err
	}
	v, err := p.Ours.value(c.Terms.Feed)
	if err != nil {
		return nil, err
	}
	w, err := p.Theirs.value(c.Terms.RefereeFeed)
	if err != nil {
		return nil, err
	}
	at := p.Ours.Report.Time
	if err := c.checkNear(p.Theirs.Report.Time, at); err != nil {
		return nil, err
	}
	if distance(p.Theirs.Word, v, 1_000_000).Cmp(c.allowed(v)) <= 0 {
		return nil, refuse(RuleWithinTolerance, "%s is within %s of %s", w, c.Terms.Tolerance, v)
	}
	return &Verdict{
		Fault: Contradicted, Round: p.Ours.Report.Round, Epoch: p.Ours.Report.Epoch,
		At: at.Seconds(), Window: at.Seconds() / uint64(c.Terms.Spacing),
	}, nil
}

// checkReferee refuses what the referee did not sign while its epoch's key counted.
func (c *Case) checkReferee(r *jurat.SignedReport) error {
	switch digest := r.Digest(); {
	case r.Committee != c.Terms.Referee:
		return refuse(RuleWrongCommittee, "the report is of %s, the referee is %s", r.Committee, c.Terms.Referee)
	case r.Time.Seconds() >= c.Referee.Expiry:
		return refuse(RuleNotPaidFor, "%d ms is after the referee's key expired, at %d s", r.Time, c.Referee.Expiry)
	case !c.Referee.Keys.VerifyReport(digest, r.Signature):
		return refuse(RuleBadSignature, "the referee's key of epoch %d did not sign %s", r.Epoch, digest)
	}
	return nil
}

func (s *Sworn) value(feed jurat.Hash) (*big.Int, error) {
	if err := checkLeaf(&s.Report, jurat.Leaf{Kind: jurat.KindFeed, Subject: feed, Payload: jurat.Hash(s.Word)}, s.Path); err != nil {
		return nil, err
	}
	if !isValue(s.Word) {
		return nil, refuse(RuleNoValue, "the report swears %s of the feed", s.Word)
	}
	v, _ := s.Word.Big()
	return v, nil
}

// SwornOf is what a document's report swears of a feed; false for nothing. Signatures are not
// checked.
func SwornOf(d *Document, feed jurat.Hash) (Sworn, bool) {
	for i, l := range d.Leaves {
		if l.Kind == jurat.KindFeed && l.Subject == feed {
			tree := jurat.NewTree(jurat.HashLeaves(d.Leaves))
			return Sworn{d.Report, jurat.Word(l.Payload), pathOf(tree, i)}, tree.Root() == d.Report.Root
		}
	}
	return Sworn{}, false
}
