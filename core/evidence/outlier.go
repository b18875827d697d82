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
// least 2f+1 others |v' − w|·2·10^6 ≤ tolerance·|w|. Where half the tolerance is
// less than one unit, rounding would be an outlier, and nothing is compared.
func (c *Case) checkOutlier(o *Opened, s *Shown, m jurat.MemberIndex) error {
	if !isValue(s.Word) {
		return refuse(RuleNoValue, "the report swears %s of the feed", s.Word)
	}
	if o.Finding != Nothing {
		return refuse(RuleNotAsItShould, "the report is no yardstick: %s", o.Finding)
	}
	accused, ok := o.speaker(m)
	if !ok {
		return refuse(RuleNoValue, "member %d is not among those opened, or has no value", m)
	}
	if err := c.checkNear(accused.Time, s.Report.Time); err != nil {
		return err
	}
	sworn, _ := s.Word.Big()
	allowed := c.allowed(sworn)
	if allowed.Cmp(big.NewInt(2_000_000)) < 0 {
		return refuse(RuleTooCoarse, "half of %s of %s is less than one unit", c.Terms.Tolerance, sworn)
	}
	if distance(accused.Word, sworn, 1_000_000).Cmp(allowed) <= 0 {
		return refuse(RuleWithinTolerance, "%s is within %s of %s", accused.Word, c.Terms.Tolerance, sworn)
	}
	within := 0
	for _, w := range o.Witnesses {
		if w.Member != m && isValue(w.Word) && distance(w.Word, sworn, 2_000_000).Cmp(allowed) <= 0 {
			within++
		}
	}
	if want := jurat.Quorum(len(c.Members)); within < want {
		return refuse(RuleFewClose, "%d others are within half the tolerance; it takes %d", within, want)
	}
	return nil
}

// checkNear refuses to compare what was said at times too far apart.
func (c *Case) checkNear(a, b jurat.Time) error {
	if apart := max(a, b) - min(a, b); uint64(apart) > uint64(c.Terms.Nearness) {
		return refuse(RuleTooFar, "%d ms lie between the two; at most %s are compared", apart, c.Terms.Nearness)
	}
	return nil
}

// allowed is tolerance·|v|: a millionfold of what may lie between.
func (c *Case) allowed(v *big.Int) *big.Int {
	a := new(big.Int).Abs(v)
	return a.Mul(a, new(big.Int).SetUint64(uint64(c.Terms.Tolerance)))
}

// distance is |w − from| · scale, of the word of a value.
func distance(w jurat.Word, from *big.Int, scale int64) *big.Int {
	v, _ := w.Big()
	v.Sub(v, from)
	return v.Mul(v.Abs(v), big.NewInt(scale))
}
