package evidence_test

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
)

// someTerms are terms for a feed (an index) of the committee that make sense.
func someTerms(c *jurat.Committee, feed int) *agreement.Terms {
	f := &c.Feeds[feed]
	return &agreement.Terms{
		Consumer: jurat.Address{1}, Committee: c.ID, Feed: f.ID(), Place: uint16(feed),
		Escrow: agreement.Units(1_000_000), Price: agreement.Units(1000), Period: 100,
		Start: firstTime.Seconds() - 1000, ActivateBefore: firstTime.Seconds() - 500, Longest: 10_000,
		Heartbeat: agreement.Seconds(f.Heartbeat), Deviation: agreement.PPM(f.Deviation),
		Tolerance: 10_000, Samples: 2, Spacing: 10, Nearness: 1500, EvidenceWindow: 1000,
		Rate: agreement.Units(agreement.CoinRate), Bond: agreement.Units(1000), Penalty: agreement.Units(30), Joint: agreement.Units(7),
	}
}

// caseOf is an agreement of those terms under which the committee served from
// before firstTime on, seen a few minutes after it.
func caseOf(t testing.TB, c *jurat.Committee, terms *agreement.Terms) *evidence.Case {
	t.Helper()
	keys, err := evidence.KeysOf(c)
	if err != nil {
		t.Fatal(err)
	}
	k := &evidence.Case{
		ID: jurat.Hash{31: 77}, Terms: terms, Activated: terms.Start, LockedUntil: terms.Start + 20_000,
		Now: firstTime.Seconds() + 200, From: terms.Start, To: terms.Start + 10_000, Keys: keys,
	}
	for _, m := range c.Members {
		k.Members = append(k.Members, m.Operator)
	}
	return k
}

// mustRefuse checks that a proof is refused by a rule.
func mustRefuse(t *testing.T, name string, err error, want evidence.Rule) {
	t.Helper()
	if refused, ok := errors.AsType[*evidence.Refused](err); !ok || refused.Rule != want {
		t.Errorf("%s: error %v, want one by rule %s", name, err, want)
	}
}

// observe is a member's signed observation, and state its statement of a digest.
func observe(net *evidencetest.Network, o jurat.Observation) *round.Observe {
	return &round.Observe{Observation: o, Sig: net.SignAs(o.Member, o.Digest())}
}

func state(net *evidencetest.Network, r jurat.Round, m jurat.MemberIndex, digest jurat.Hash) *round.Standby {
	s := &round.Standby{Round: r, Member: m, Digest: digest, Next: threshold.Commitment{Hiding: [33]byte{2}}}
	s.Sig = net.SignAs(m, round.SigningHash(net.Committee, s))
	return s
}

func TestEquivocationInObservations(t *testing.T) {
	net := newNetwork(t)
	c := caseOf(t, net.Committee, someTerms(net.Committee, 0))
	r := jurat.NewRound(1, 7)
	first := net.Observation(r, 2, firstTime, jurat.ValueWord(1), jurat.ValueWord(2), jurat.ValueWord(3))
	second := net.Observation(r, 2, firstTime+5, jurat.ValueWord(1), jurat.ValueWord(2), jurat.ValueWord(4))
	proofOf := func(a, b jurat.Observation) *evidence.ObservedTwice {
		p, err := evidence.Equivocated(net.Committee, &round.Evidence{Member: a.Member, Round: a.Round, A: observe(net, a), B: observe(net, b)})
		if err != nil {
			t.Fatal(err)
		}
		return p.(*evidence.ObservedTwice)
	}
	v, err := proofOf(first, second).Check(c)
	if err != nil || v.Fault != evidence.Equivocation || !slices.Equal(v.Culprits, []jurat.MemberIndex{2}) {
		t.Fatalf("verdict %+v, %v", v, err)
	}
	later := first
	later.Time, later.OneOffs = firstTime+9, []jurat.Leaf{{Kind: jurat.KindMessage}}
	_, err = proofOf(first, later).Check(c)
	mustRefuse(t, "another time and one-offs, the same values", err, evidence.RuleSame)

	for _, x := range []struct {
		name   string
		change func(p *evidence.ObservedTwice, c *evidence.Case)
		want   evidence.Rule
	}{
		{"an answer to a demand", func(p *evidence.ObservedTwice, _ *evidence.Case) { p.Round = jurat.NewRound(1, 0) }, evidence.RuleAnswersOnly},
		{"an agreement that never was", func(_ *evidence.ObservedTwice, c *evidence.Case) { c.Activated = 0 }, evidence.RuleNotActivated},
		{"too late", func(_ *evidence.ObservedTwice, c *evidence.Case) { c.Now = c.LockedUntil }, evidence.RuleTooLate},
		{"an epoch that never served", func(_ *evidence.ObservedTwice, c *evidence.Case) { c.From, c.To = 0, 0 }, evidence.RuleNotServed},
		{"after the paid time", func(_ *evidence.ObservedTwice, c *evidence.Case) { c.To = firstTime.Seconds() }, evidence.RuleNotPaidFor},
		{"before it", func(_ *evidence.ObservedTwice, c *evidence.Case) { c.From = firstTime.Seconds() + 1 }, evidence.RuleNotPaidFor},
		{"to come", func(_ *evidence.ObservedTwice, c *evidence.Case) { c.Now = firstTime.Seconds() - 1 }, evidence.RuleNotPaidFor},
		{"no member", func(p *evidence.ObservedTwice, _ *evidence.Case) { p.Member = 5 }, evidence.RuleNoMember},
		{"member 0", func(p *evidence.ObservedTwice, _ *evidence.Case) { p.Member = 0 }, evidence.RuleNoMember},
		{"another member", func(p *evidence.ObservedTwice, _ *evidence.Case) { p.Member = 3 }, evidence.RuleNotSigned},
		{"another round", func(p *evidence.ObservedTwice, _ *evidence.Case) { p.Round++ }, evidence.RuleNotSigned},
		{"another epoch", func(p *evidence.ObservedTwice, _ *evidence.Case) { p.Epoch++ }, evidence.RuleNotSigned},
		{"another committee", func(_ *evidence.ObservedTwice, c *evidence.Case) {
			other := *c.Terms
			other.Committee[0] ^= 1
			c.Terms = &other
		}, evidence.RuleNotSigned},
		{"other values", func(p *evidence.ObservedTwice, _ *evidence.Case) { p.B.Values[0] ^= 1 }, evidence.RuleNotSigned},
		{"a high s", func(p *evidence.ObservedTwice, _ *evidence.Case) { p.A.Sig = malleated(p.A.Sig) }, evidence.RuleNotSigned},
	} {
		p, c := proofOf(first, second), *c
		x.change(p, &c)
		_, err := p.Check(&c)
		mustRefuse(t, x.name, err, x.want)
	}
}

// TestAnswersProveNothing: an operator may answer one demand again, with another
// word; and an answer is no observation of the protocol.
func TestAnswersProveNothing(t *testing.T) {
	net := newNetwork(t)
	terms := someTerms(net.Committee, 0)
	d := &agreement.Demand{Opened: firstTime.Seconds(), Epoch: 1}
	a := d.Answer(terms, 2, firstTime+1, jurat.ValueWord(5))
	b := d.Answer(terms, 2, firstTime+2, jurat.ReasonWord(jurat.ReasonStale))
	p, err := evidence.Equivocated(net.Committee, &round.Evidence{Member: 2, Round: d.Round(), A: observe(net, a), B: observe(net, b)})
	if err != nil {
		t.Fatal(err)
	}
	_, err = p.Check(caseOf(t, net.Committee, terms))
	mustRefuse(t, "two answers", err, evidence.RuleSame)
	p.(*evidence.ObservedTwice).B.Values[0]++
	_, err = p.Check(caseOf(t, net.Committee, terms))
	mustRefuse(t, "two answers with other words beside them", err, evidence.RuleAnswersOnly)
}

// malleated is the other signature that the same nonce makes.
func malleated(sig jurat.OperatorSignature) jurat.OperatorSignature {
	n, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	n.Sub(n, new(big.Int).SetBytes(sig[32:64])).FillBytes(sig[32:64])
	sig[64] ^= 27 ^ 28
	return sig
}

func TestEquivocationInStatements(t *testing.T) {
	net := newNetwork(t)
	c := caseOf(t, net.Committee, someTerms(net.Committee, 0))
	r := jurat.NewRound(3, 1) // led by member 3
	propose := &round.Propose{Round: r, Digest: jurat.Hash{1}}
	propose.Sig = net.SignAs(3, round.SigningHash(net.Committee, propose))
	partial := &round.Partial{Round: r, Member: 3, Digest: jurat.Hash{2}}
	partial.Sig = net.SignAs(3, round.SigningHash(net.Committee, partial))

	p, err := evidence.Equivocated(net.Committee, &round.Evidence{Member: 3, Round: r, A: propose, B: partial})
	if err != nil {
		t.Fatal(err)
	}
	v, err := p.Check(c)
	if err != nil || v.Fault != evidence.Equivocation || v.Round != r || !slices.Equal(v.Culprits, []jurat.MemberIndex{3}) {
		t.Fatalf("verdict %+v, %v", v, err)
	}
	same, err := evidence.Equivocated(net.Committee, &round.Evidence{Member: 3, Round: r, A: partial, B: state(net, r, 3, partial.Digest)})
	if err != nil {
		t.Fatal(err)
	}
	_, err = same.Check(c)
	mustRefuse(t, "a retry", err, evidence.RuleSame)
	for name, e := range map[string]*round.Evidence{
		"an envelope":               {Member: 3, Round: r, A: propose, B: &round.Open{Round: r}},
		"two rounds":                {Member: 3, Round: r, A: propose, B: state(net, r+1, 3, jurat.Hash{2})},
		"two members":               {Member: 3, Round: r, A: propose, B: state(net, r, 2, jurat.Hash{2})},
		"another than accused":      {Member: 2, Round: r, A: propose, B: partial},
		"observation and statement": {Member: 3, Round: r, A: propose, B: observe(net, net.Observation(r, 3, firstTime))},
	} {
		if _, err := evidence.Equivocated(net.Committee, e); !errors.Is(err, evidence.ErrNoProof) {
			t.Errorf("%s: error %v, want one that wraps ErrNoProof", name, err)
		}
	}
}

// resworn signs a document's report anew, over whatever its leaves are now.
func resworn(t testing.TB, net *evidencetest.Network, d *evidence.Document) *evidence.Document {
	t.Helper()
	d.Report.Root = jurat.NewTree(jurat.HashLeaves(d.Leaves)).Root()
	var err error
	if d.Report.Signature, err = net.Sign(d.Report.Digest()); err != nil {
		t.Fatal(err)
	}
	return d
}

// relisted lets a document's evidence leaf commit to its observations as they are now.
func relisted(t testing.TB, net *evidencetest.Network, d *evidence.Document) *evidence.Document {
	for i := range d.Observations {
		o := &d.Observations[i].Observation
		d.Observers[i].Digest = o.Digest()
		d.Observations[i].Sig = net.SignAs(d.Observers[i].Member, o.Digest())
	}
	d.Leaves[0].Payload = jurat.EvidencePayload(d.Observers)
	return resworn(t, net, d)
}

// badReports are reports that each have one fault, seen at one feed.
func badReports(t testing.TB, net *evidencetest.Network) []badReport {
	edited := func(change func(d *evidence.Document)) *evidence.Document {
		d := sworn(t, net)
		d.Leaves = slices.Clone(d.Leaves)
		change(d)
		return relisted(t, net, d)
	}
	return []badReport{
		{"too few observers", evidence.FewObservers, 0, edited(func(d *evidence.Document) { d.Observers, d.Observations = d.Observers[:2], d.Observations[:2] })},
		{"an observer twice", evidence.Disordered, 0, edited(func(d *evidence.Document) { d.Observers[2], d.Observations[2] = d.Observers[1], d.Observations[1] })},
		{"observers out of order", evidence.Disordered, 0, edited(func(d *evidence.Document) {
			slices.Reverse(d.Observers)
			slices.Reverse(d.Observations)
		})},
		{"an observer that is no member", evidence.Disordered, 0, edited(func(d *evidence.Document) {
			d.Observers[3].Member = 9
			d.Observations[3].Observation.Member = 4
			d.Observations = d.Observations[:3]
		})},
		{"an observation of another round", evidence.Foreign, 1, edited(func(d *evidence.Document) { d.Observations[1].Observation.Round-- })},
		{"an observation by another member", evidence.Foreign, 0, edited(func(d *evidence.Document) { d.Observations[1].Observation.Member = 4 })},
		{"an observer that says HALTED", evidence.Garbled, 1, edited(func(d *evidence.Document) { d.Observations[2].Observation.Words[1] = jurat.Halted })},
		{"another time", evidence.WrongTime, 2, edited(func(d *evidence.Document) { d.Report.Time++ })},
		{"another value", evidence.WrongOutcome, 0, edited(func(d *evidence.Document) { d.Leaves[1].Payload[31]++ })},
		{"a value where it halts", evidence.WrongOutcome, 1, edited(func(d *evidence.Document) { d.Leaves[2].Payload = jurat.Hash(jurat.ValueWord(5)) })},
		{"a value where it is left out", evidence.WrongOutcome, 2, edited(func(d *evidence.Document) {
			d.Leaves = append(d.Leaves, jurat.Leaf{Kind: jurat.KindFeed, Subject: sol.ID(), Payload: jurat.Hash(jurat.ValueWord(150_00000000))})
		})},
		{"one-offs beside it", evidence.WrongOutcome, 0, edited(func(d *evidence.Document) {
			d.Observations[0].Observation.OneOffs = []jurat.Leaf{{Kind: jurat.KindMessage}}
			d.Leaves[1].Payload[31]--
		})},
	}
}

type badReport struct {
	name string
	want evidence.Finding
	feed int
	doc  *evidence.Document
}

func TestInvalidReport(t *testing.T) {
	net := newNetwork(t)
	for _, bad := range badReports(t, net) {
		c := caseOf(t, net.Committee, someTerms(net.Committee, bad.feed))
		p := evidence.FindInvalid(bad.doc, bad.feed)
		if p == nil {
			t.Errorf("%s: nothing is found", bad.name)
			continue
		}
		r, digest := bad.doc.Report.Round, bad.doc.Report.Digest()
		p.Signers = evidence.SignersOf(net.Committee, &bad.doc.Report.Report, []round.Message{
			state(net, r, 4, digest), state(net, r, 1, digest), state(net, r, 1, digest), state(net, r, 2, jurat.Hash{}), state(net, r+1, 3, digest)})
		v, err := p.Check(c)
		if err != nil || v.Fault != evidence.Condemned || v.Finding != bad.want || !slices.Equal(v.Culprits, []jurat.MemberIndex{1, 4}) {
			t.Errorf("%s: verdict %+v, %v, want finding %s against 1 and 4", bad.name, v, err, bad.want)
		}
	}
}

func TestInvalidReportRefusals(t *testing.T) {
	net := newNetwork(t)
	c := caseOf(t, net.Committee, someTerms(net.Committee, 0))
	bad := badReports(t, net)[8]
	digest := bad.doc.Report.Digest()
	for _, x := range []struct {
		name   string
		change func(p *evidence.InvalidReport)
		want   evidence.Rule
	}{
		{"another committee", func(p *evidence.InvalidReport) { p.Shown.Report.Committee[0] ^= 1 }, evidence.RuleWrongCommittee},
		{"another time", func(p *evidence.InvalidReport) { p.Shown.Report.Time += 1 << 40 }, evidence.RuleNotPaidFor},
		{"an altered report", func(p *evidence.InvalidReport) { p.Shown.Report.Root[0] ^= 1 }, evidence.RuleBadSignature},
		{"a truncated list", func(p *evidence.InvalidReport) { p.Shown.Observers = p.Shown.Observers[:len(p.Shown.Observers)-1] }, evidence.RuleGarble},
		{"no list", func(p *evidence.InvalidReport) { p.Shown.Observers = nil }, evidence.RuleGarble},
		{"an empty list", func(p *evidence.InvalidReport) { p.Shown.Observers = []byte{0, 0} }, evidence.RuleNotInReport},
		{"bytes after the list", func(p *evidence.InvalidReport) { p.Shown.Observers = append(p.Shown.Observers, 0) }, evidence.RuleGarble},
		{"a form nobody knows", func(p *evidence.InvalidReport) { p.Shown.Observers[4] = 16 }, evidence.RuleGarble},
		{"a chunk too short for the feed", func(p *evidence.InvalidReport) { p.Shown.Observers[5+40] = 0 }, evidence.RuleNotInChunk},
		{"an altered observation", func(p *evidence.InvalidReport) { p.Shown.Observers[5] ^= 1 }, evidence.RuleNotInReport},
		{"another path to the observers", func(p *evidence.InvalidReport) { p.Shown.ObserversPath = p.Shown.ObserversPath[1:] }, evidence.RuleNotInReport},
		{"another word", func(p *evidence.InvalidReport) { p.Shown.Word[31] ^= 1 }, evidence.RuleNotInReport},
		{"no word", func(p *evidence.InvalidReport) { p.Shown.Word, p.Shown.WordPath = jurat.Word{}, nil }, evidence.RuleNotOpened},
		{"a signer of something else", func(p *evidence.InvalidReport) {
			p.Signers = []evidence.Signer{{Member: 1, Sig: net.SignAs(1, jurat.StatementHash(net.Committee.ID, 1, bad.doc.Report.Round+1, digest, jurat.Hash{}))}}
		}, evidence.RuleNotSigned},
		{"a signer that is no member", func(p *evidence.InvalidReport) { p.Signers = []evidence.Signer{{Member: 5}} }, evidence.RuleNoMember},
	} {
		p := evidence.FindInvalid(bad.doc, 0)
		x.change(p)
		_, err := p.Check(c)
		mustRefuse(t, x.name, err, x.want)
	}
}

// TestTrueReportsProveNothing: no form of a report as it should be is a proof.
func TestTrueReportsProveNothing(t *testing.T) {
	net := newNetwork(t)
	d := sworn(t, net)
	for feed := range 3 {
		if p := evidence.FindInvalid(d, feed); p != nil {
			t.Errorf("feed %d: a fault is found", feed)
		}
	}
	bad := badReports(t, net)[8]
	p := evidence.FindInvalid(bad.doc, 0) // of the same observations, opened
	tree := jurat.NewTree(jurat.HashLeaves(d.Leaves))
	p.Shown.Report, p.Shown.Word = d.Report, jurat.Word(d.Leaves[1].Payload)
	p.Shown.ObserversPath, _ = tree.Proof(0)
	p.Shown.WordPath, _ = tree.Proof(1)
	_, err := p.Check(caseOf(t, net.Committee, someTerms(net.Committee, 0)))
	mustRefuse(t, "a true report", err, evidence.RuleNothingWrong)
	if _, found := evidence.FindDoubleLeaf(d); found {
		t.Error("a double leaf is found")
	}
}

func TestDoubleLeaf(t *testing.T) {
	net := newNetwork(t)
	c := caseOf(t, net.Committee, someTerms(net.Committee, 2))
	d := sworn(t, net)
	d.Leaves = append(slices.Clone(d.Leaves), jurat.Leaf{Kind: jurat.KindFeed, Subject: btc.ID(), Payload: jurat.Hash(jurat.ValueWord(1))})
	p, found := evidence.FindDoubleLeaf(resworn(t, net, d))
	if !found {
		t.Fatal("no double leaf is found")
	}
	p.Signers = evidence.SignersOf(net.Committee, &d.Report.Report, []round.Message{state(net, d.Report.Round, 2, d.Report.Digest())})
	v, err := p.Check(c)
	if err != nil || v.Fault != evidence.Condemned || v.Finding != evidence.Nothing || !slices.Equal(v.Culprits, []jurat.MemberIndex{2}) {
		t.Fatalf("verdict %+v, %v", v, err)
	}
	p.B = p.A
	_, err = p.Check(c)
	mustRefuse(t, "one leaf", err, evidence.RuleSame)
}

// outlying is a report in which member 4 is off by so many parts per million of
// the others' value.
func outlying(t testing.TB, net *evidencetest.Network, r jurat.Round, at jurat.Time, ppm int64) *evidence.Document {
	var all []jurat.Observation
	for m := range jurat.MemberIndex(4) {
		v := int64(67_000_00000000)
		if m == 3 {
			v += v / 1_000_000 * ppm
		}
		all = append(all, net.Observation(r, m+1, at, jurat.ValueWord(v), jurat.Word{}, jurat.Word{}))
	}
	d, err := net.Swear(all...)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestOutlier(t *testing.T) {
	net := newNetwork(t)
	c := caseOf(t, net.Committee, someTerms(net.Committee, 0))
	docket := new(evidence.Docket)
	for i, x := range []struct {
		after   jurat.Time // ms since firstTime
		ppm     int64
		charges int // -1: no outlier; -2: proven before
	}{
		{0, 10_000, -1}, {0, -10_000, -1},
		{1_000, 10_001, 0},
		{2_000, 20_000, -2}, // the same stretch of ten seconds
		{10_000, -10_001, 0},
		{20_000, 1_000_000, 1}, // the second in an even stretch
		{40_000, 1_000_000, 0}, {30_000, 1_000_000, 1},
	} {
		found := evidence.FindOutliers(c, outlying(t, net, jurat.NewRound(1, uint16(i+1)), firstTime+x.after, x.ppm), 0)
		if len(found) == 0 {
			if x.charges != -1 {
				t.Errorf("%d: no outlier is found", i)
			}
			continue
		}
		v, err := found[0].Check(c)
		if err != nil || len(found) != 1 || !slices.Equal(v.Culprits, []jurat.MemberIndex{4}) {
			t.Fatalf("%d: verdict %+v, %v", i, v, err)
		}
		sentence, err := docket.Enter(c, v)
		if x.charges == -2 {
			mustRefuse(t, "a second sample of one stretch", err, evidence.RuleProven)
		} else if err != nil || len(sentence.Charges) != x.charges {
			t.Errorf("%d: sentence %+v, %v, want %d charges", i, sentence, err, x.charges)
		}
	}
}

func TestOutlierRefusals(t *testing.T) {
	net := newNetwork(t)
	c := caseOf(t, net.Committee, someTerms(net.Committee, 0))
	good := evidence.FindOutliers(c, outlying(t, net, jurat.NewRound(1, 1), firstTime, 50_000), 0)[0]
	p := *good
	p.Member, p.Sig = 1, good.Sig
	_, err := p.Check(c)
	mustRefuse(t, "another member", err, evidence.RuleWithinTolerance)
	p = *good
	p.Sig[5] ^= 1
	_, err = p.Check(c)
	mustRefuse(t, "not its own signature", err, evidence.RuleNotSigned)
	p = *good
	p.Shown.Word, p.Shown.WordPath = jurat.Word{}, nil
	_, err = p.Check(c)
	mustRefuse(t, "nothing sworn is shown", err, evidence.RuleNoValue)

	// Of four, two are far off, and the others too few to say who errs.
	var all []jurat.Observation
	for m := range jurat.MemberIndex(4) {
		all = append(all, net.Observation(jurat.NewRound(1, 2), m+1, firstTime+2000*jurat.Time(m/3), jurat.ValueWord(1_000_000+50_000*int64(m/2)), jurat.Word{}, jurat.Word{}))
	}
	d, err := net.Swear(all...)
	if err != nil {
		t.Fatal(err)
	}
	if found := evidence.FindOutliers(c, d, 0); len(found) > 0 {
		t.Errorf("%d outliers of two against two", len(found))
	}
	p = *good
	p.Shown = evidence.FindOutliers(c, outlying(t, net, jurat.NewRound(1, 3), firstTime, 50_000), 0)[0].Shown
	p.Member = 4
	_, err = p.Check(c)
	mustRefuse(t, "the signature over another round's", err, evidence.RuleNotSigned)
}

// TestDocketOrder: whatever the order in which proofs are entered, each operator
// is charged the same in the end.
func TestDocketOrder(t *testing.T) {
	net := newNetwork(t)
	terms := someTerms(net.Committee, 0)
	c := caseOf(t, net.Committee, terms)
	var verdicts []*evidence.Verdict
	for i := range 6 {
		at := terms.Start + uint64(i)*70
		for _, culprits := range [][]jurat.MemberIndex{nil, {1}, {1, 3}} {
			if i%3 == 2 && culprits != nil {
				continue
			}
			verdicts = append(verdicts, &evidence.Verdict{Fault: evidence.Condemned, Digest: jurat.Hash{byte(i)}, Epoch: 1, At: at, Culprits: culprits})
		}
		verdicts = append(verdicts, &evidence.Verdict{Fault: evidence.Outlying, Window: uint64(i), Culprits: []jurat.MemberIndex{2}},
			&evidence.Verdict{Fault: evidence.Equivocation, Round: jurat.Round(i/4) + 1, Culprits: []jurat.MemberIndex{4}})
	}
	bond := terms.Bond.Big()
	settle := func(order []int) (left [4]int64) {
		docket := new(evidence.Docket)
		locks := map[jurat.Address]*big.Int{}
		for _, m := range c.Members {
			locks[m] = new(big.Int).Set(bond)
		}
		for _, i := range order {
			s, err := docket.Enter(c, verdicts[i])
			if err != nil {
				continue
			}
			for _, charge := range s.Charges {
				lock := locks[charge.Operator]
				if amount := charge.Amount.Big(); charge.Whole || amount.Cmp(lock) > 0 {
					lock.SetUint64(0)
				} else {
					lock.Sub(lock, amount)
				}
			}
		}
		for i, m := range c.Members {
			left[i] = locks[m].Int64()
		}
		return left
	}
	random := rand.New(rand.NewPCG(1, 2))
	order := make([]int, len(verdicts))
	for i := range order {
		order[i] = i
	}
	want := settle(order)
	if want[0] != 0 || want[2] != 0 || want[3] != 0 || want[1] == 0 {
		t.Errorf("%v is left of the locks", want)
	}
	for range 200 {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		if got := settle(order); got != want {
			t.Fatalf("order %v leaves %v, not %v", order, got, want)
		}
	}
}

// FuzzOpenObservers: opening is total, and what opens has the payload of what it lists.
func FuzzOpenObservers(f *testing.F) {
	net := newNetwork(f)
	for _, bad := range badReports(f, net) {
		if p := evidence.FindInvalid(bad.doc, bad.feed); p != nil {
			f.Add(p.Shown.Observers, uint8(bad.feed))
		}
	}
	report := sworn(f, net).Report.Report
	f.Fuzz(func(t *testing.T, list []byte, feed uint8) {
		o, err := evidence.OpenObservers(&report, 4, int(feed), list)
		if err != nil {
			if _, ok := errors.AsType[*evidence.Refused](err); !ok {
				t.Fatalf("error %v is none of a rule", err)
			}
			return
		}
		if len(o.Witnesses) > o.Observers || o.Observers*35+2 > len(list) {
			t.Errorf("%d of %d observers opened from %d bytes", len(o.Witnesses), o.Observers, len(list))
		}
	})
}
