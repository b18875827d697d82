package evidence

import "github.com/jurat-network/jurat"

// Shown is a report and what of it is shown.
type Shown struct {
	Report        jurat.SignedReport
	Observers     []byte       // see OpenObservers
	ObserversPath []jurat.Hash // from the evidence leaf to the report's root
	Word          jurat.Word   // what the report swears of the feed; zero with an empty path if it is not shown
	WordPath      []jurat.Hash
}

// open returns the report's observers, and whether its word of the feed is shown.
func (s *Shown) open(c *Case) (*Opened, bool, error) {
	o, err := OpenObservers(&s.Report.Report, len(c.Members), int(c.Terms.Place), s.Observers)
	if err != nil {
		return nil, false, err
	}
	leaf := jurat.Leaf{Kind: jurat.KindEvidence, Payload: o.Payload}
	if err := checkLeaf(&s.Report, leaf, s.ObserversPath); err != nil {
		return nil, false, err
	}
	withWord := s.Word != jurat.Word{} || len(s.WordPath) > 0
	if withWord {
		leaf := jurat.Leaf{Kind: jurat.KindFeed, Subject: c.Terms.Feed, Payload: jurat.Hash(s.Word)}
		if err := checkLeaf(&s.Report, leaf, s.WordPath); err != nil {
			return nil, false, err
		}
	}
	return o, withWord, nil
}

// InvalidReport is a proof that a report does not follow from the observations
// that it commits to. Few observers or their disorder need no opening, a foreign
// or garbled observation that one, a wrong time all times, and a wrong outcome
// all words and the report's.
type InvalidReport struct {
	Shown   Shown
	Signers []Signer // more can be brought later
}

// Check implements Proof.
func (p *InvalidReport) Check(c *Case) (*Verdict, error) {
	r := &p.Shown.Report
	if err := c.open(r.Epoch); err != nil {
		return nil, err
	}
	if err := c.checkReport(r); err != nil {
		return nil, err
	}
	o, withWord, err := p.Shown.open(c)
	if err != nil {
		return nil, err
	}
	finding, whole := o.judge(r.Time, len(c.Members), p.Shown.Word, withWord)
	switch {
	case finding == Nothing && whole:
		return nil, refuse(RuleNothingWrong, "report %s follows from its observers", r.Round)
	case finding == Nothing:
		return nil, refuse(RuleNotOpened, "of %d observers %d are opened, %d with their word", o.Observers, len(o.Witnesses), len(o.words()))
	}
	return c.condemn(&r.Report, finding, p.Signers)
}

// Twin is one of two leaves of one kind and subject.
type Twin struct {
	Payload jurat.Hash
	Path    []jurat.Hash
}

// DoubleLeaf is a proof that a report has two different leaves of one kind and subject.
type DoubleLeaf struct {
	Report  jurat.SignedReport
	Kind    jurat.Kind
	Subject jurat.Hash
	A, B    Twin
	Signers []Signer
}

// Check implements Proof.
func (p *DoubleLeaf) Check(c *Case) (*Verdict, error) {
	if p.A.Payload == p.B.Payload {
		return nil, refuse(RuleSame, "both leaves say %s", p.A.Payload)
	}
	if err := c.open(p.Report.Epoch); err != nil {
		return nil, err
	}
	if err := c.checkReport(&p.Report); err != nil {
		return nil, err
	}
	for _, t := range []*Twin{&p.A, &p.B} {
		if err := checkLeaf(&p.Report, jurat.Leaf{Kind: p.Kind, Subject: p.Subject, Payload: t.Payload}, t.Path); err != nil {
			return nil, err
		}
	}
	return c.condemn(&p.Report.Report, Nothing, p.Signers)
}

func (c *Case) condemn(r *jurat.Report, finding Finding, signers []Signer) (*Verdict, error) {
	culprits, err := c.checkSigners(r, signers)
	if err != nil {
		return nil, err
	}
	return &Verdict{
		Fault: Condemned, Round: r.Round, Culprits: culprits,
		Digest: r.Digest(), Finding: finding, Epoch: r.Epoch, At: r.Time.Seconds(),
	}, nil
}

// FindDoubleLeaf looks for two leaves of one kind and subject in a report.
func FindDoubleLeaf(d *Document) (*DoubleLeaf, bool) {
	first := map[jurat.Leaf]int{} // by kind and subject
	for i, l := range d.Leaves {
		subject := jurat.Leaf{Kind: l.Kind, Subject: l.Subject}
		k, twice := first[subject]
		if !twice {
			first[subject] = i
			continue
		}
		if d.Leaves[k].Payload != l.Payload {
			tree := jurat.NewTree(jurat.HashLeaves(d.Leaves))
			return &DoubleLeaf{Report: d.Report, Kind: l.Kind, Subject: l.Subject, A: twin(d, tree, k), B: twin(d, tree, i)}, true
		}
	}
	return nil, false
}

func twin(d *Document, tree *jurat.Tree, i int) Twin {
	return Twin{d.Leaves[i].Payload, pathOf(tree, i)}
}

func pathOf(tree *jurat.Tree, i int) []jurat.Hash {
	path, err := tree.Proof(i)
	if err != nil {
		panic("evidence: a tree lacks one of its leaves: " + err.Error())
	}
	return path
}

// Withheld is what silence shows: a report's evidence was asked for on chain and
// nobody gave it. It is no proof by itself; the contract Demands alone may say so.
type Withheld struct{ Report jurat.SignedReport }

// Check implements Proof: an invalid report of which no signer is shown.
func (p *Withheld) Check(c *Case) (*Verdict, error) {
	if err := c.open(p.Report.Epoch); err != nil {
		return nil, err
	}
	if err := c.checkReport(&p.Report); err != nil {
		return nil, err
	}
	return c.condemn(&p.Report.Report, Nothing, nil)
}
