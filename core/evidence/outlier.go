package evidence

import (
	"math/big"

	"github.com/jurat-network/jurat"
)

// Outlier is a proof that one operator's observation lies outside the tolerance
// of the sworn value, while at least 2f+1 others lie within half of it. Silence
// and reasons never do.
type Outlier struct {
	Shown  Shown
	Member jurat.MemberIndex
	Sig    jurat.OperatorSignature // the accused operator's own, over its observation
}

// Check implements Proof.
func (p *Outlier) Check(c *Case) (*Verdict, error) {
	r := &p.Shown.Report
	if err := c.open(r.Epoch); err != nil {
		return nil, err
	}
	if err := c.checkMember(p.Member); err != nil {
		return nil, err
	}
	if err := c.checkReport(r); err != nil {
		return nil, err
	}
	o, _, err := p.Shown.open(c)
	if err != nil {
		return nil, err
	}
	if err := c.checkOutlier(o, &p.Shown, p.Member); err != nil {
		return nil, err
	}
	accused, _ := o.speaker(p.Member)
	if err := c.checkSigned(p.Member, accused.Digest, p.Sig); err != nil {
		return nil, err
	}
	return &Verdict{
		Fault: Outlying, Round: r.Round, Culprits: []jurat.MemberIndex{p.Member},
		Window: accused.Time.Seconds() / uint64(c.Terms.Spacing),
	}, nil
}

// speaker is the first opened observer of that member with a value.
func (o *Opened) speaker(m jurat.MemberIndex) (*Witness, bool) {
	for i := range o.Witnesses {
		if w := &o.Witnesses[i]; w.Member == m && isValue(w.Word) {
			return w, true
		}
	}
	return nil, false
}

// isValue reports whether w is the canonical word of a value, whoever sent it.
func isValue(w jurat.Word) bool { return w.Tag() == jurat.TagValue && w.Check() == nil }

// checkOutlier refuses whom the comparison does not convict. With v the member's
// value and w the sworn one, it must be |v − w|·10^6 > tolerance·|w|, while of at
// least 2f+1 others |v' − w|·2·10^6 ≤ tolerance·|w|.
func (c *Case) checkOutlier(o *Opened, s *Shown, m jurat.MemberIndex) error {
	if !isValue(s.Word) {
		return refuse(RuleNoValue, "the report swears %s of the feed", s.Word)
	}
	accused, ok := o.speaker(m)
	if !ok {
		return refuse(RuleNoValue, "member %d is not among those opened, or has no value", m)
	}
	at, near := s.Report.Time, uint64(c.Terms.Nearness)
	if apart := max(at, accused.Time) - min(at, accused.Time); uint64(apart) > near {
		return refuse(RuleTooFar, "the observation is %d ms from the report; at most %d are compared", apart, near)
	}
	sworn, _ := s.Word.Big()
	allowed := new(big.Int).Mul(new(big.Int).Abs(sworn), new(big.Int).SetUint64(uint64(c.Terms.Tolerance)))
	if distance(accused.Word, sworn, 1_000_000).Cmp(allowed) <= 0 {
		return refuse(RuleWithinTolerance, "%s is within %s of %s", accused.Word, c.Terms.Tolerance, sworn)
	}
	near2f := 0
	for _, w := range o.Witnesses {
		if w.Member != m && isValue(w.Word) && distance(w.Word, sworn, 2_000_000).Cmp(allowed) <= 0 {
			near2f++
		}
	}
	if want := jurat.Quorum(len(c.Members)); near2f < want {
		return refuse(RuleFewClose, "%d others are within half the tolerance; it takes %d", near2f, want)
	}
	return nil
}

// distance is |w − from| · scale, of the word of a value.
func distance(w jurat.Word, from *big.Int, scale int64) *big.Int {
	v, _ := w.Big()
	v.Sub(v, from)
	return v.Mul(v.Abs(v), big.NewInt(scale))
}
