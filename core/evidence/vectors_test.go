package evidence_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
	"github.com/jurat-network/jurat/core/round"
)

// testdata/vectors/proofs.txt is read by contracts/test/FaultsVectors.t.sol: each
// line is a proof, what the chain knows of its agreement, and what Go says of it:
// the rule that refuses it, or what the verdict costs whom. The contract Faults
// must say and do the same. A line of terms holds for those that follow it, and
// proofs of one agreement follow each other until a line begins anew.

var update = flag.Bool("update", false, "rewrite testdata/vectors/proofs.txt")

// scribe writes the lines.
type scribe struct {
	t      *testing.T
	lines  bytes.Buffer
	docket evidence.Docket
	fresh  bool
	terms  string
	key    [32]byte
	theirs [32]byte // the referee's key
	rules  map[string]int
}

// anew begins another agreement.
func (s *scribe) anew() { s.docket, s.fresh = evidence.Docket{}, true }

// bring has a proof judged.
func (s *scribe) bring(c *evidence.Case, p evidence.Proof) {
	var words []any
	add := func(w ...any) { words = append(words, w...) }
	name := fmt.Sprintf("%T", p)[len("*evidence."):]
	fresh := 0
	if s.fresh {
		fresh, s.fresh = 1, false
	}
	if terms := hexOf(c.Terms.Encode()); terms != s.terms {
		s.terms = terms
		fmt.Fprintln(&s.lines, "terms", terms)
	}
	add(name, fresh, c.Activated, c.LockedUntil, c.Now, c.From, c.To, len(c.Members))
	for _, m := range c.Members {
		add(m)
	}
	add(jurat.Hash(s.key), jurat.Hash(s.theirs), c.Referee.Expiry)
	add(fields(p)...)
	v, err := p.Check(c)
	var sentence *evidence.Sentence
	if err == nil {
		sentence, err = s.docket.Enter(c, v)
	}
	refused, isRefused := errors.AsType[*evidence.Refused](err)
	switch {
	case isRefused:
		s.rules[string(refused.Rule)]++
		add(refused.Rule, 0)
	case err != nil:
		s.t.Fatal(err)
	default:
		s.rules[name+": "+v.Finding.String()]++
		add("-")
		add(effects(c, sentence)...)
	}
	fmt.Fprintln(&s.lines, words...)
}

// effects are a sentence's calls of the contract Agreements: each of five words,
// kind, operator, amount, epoch, from.
func effects(c *evidence.Case, s *evidence.Sentence) []any {
	var calls []any
	n := 0
	call := func(w ...any) {
		calls = append(calls, w...)
		n++
	}
	for _, charge := range s.Charges {
		if charge.Whole {
			call("chargeWhole", charge.Operator, 0, 0, 0)
		} else {
			call("charge", charge.Operator, charge.Amount, 0, 0)
		}
	}
	if f := s.Forfeit; f != nil {
		call("forfeit", jurat.Address{}, f.To-f.From, f.Epoch, f.From)
	}
	if s.EndFrom != 0 {
		call("forfeit", jurat.Address{}, c.Now-s.EndFrom, 1, s.EndFrom)
		call("stop", jurat.Address{}, 0, 0, 0)
	}
	return append([]any{n}, calls...)
}

// fields are a proof's, in the order in which the Forge test reads them; a list
// begins with its length.
func fields(p evidence.Proof) (words []any) {
	add := func(w ...any) { words = append(words, w...) }
	report := func(r *jurat.SignedReport) {
		add(r.Committee, r.Epoch, uint64(r.Round), uint64(r.Time), r.Root, r.Signature.R, jurat.Hash(r.Signature.S))
	}
	path := func(hashes []jurat.Hash) {
		add(len(hashes))
		for _, h := range hashes {
			add(h)
		}
	}
	signers := func(list []evidence.Signer) {
		add(len(list))
		for _, y := range list {
			add(y.Member, y.Context, hexOf(y.Sig[:]))
		}
	}
	shown := func(s *evidence.Shown) {
		report(&s.Report)
		add(hexOf(s.Observers))
		path(s.ObserversPath)
		add(jurat.Hash(s.Word))
		path(s.WordPath)
	}
	switch p := p.(type) {
	case *evidence.ObservedTwice:
		add(p.Epoch, uint64(p.Round), p.Member)
		for _, h := range []evidence.Header{p.A, p.B} {
			add(uint64(h.Time), h.Values, h.OneOffs, h.Context, hexOf(h.Sig[:]))
		}
	case *evidence.SworeTwice:
		add(p.Epoch, uint64(p.Round), p.Member)
		for _, o := range []evidence.Oath{p.A, p.B} {
			add(o.Digest, o.Context, hexOf(o.Sig[:]))
		}
	case *evidence.DoubleLeaf:
		report(&p.Report)
		add(uint8(p.Kind), p.Subject)
		for _, t := range []evidence.Twin{p.A, p.B} {
			add(t.Payload)
			path(t.Path)
		}
		signers(p.Signers)
	case *evidence.InvalidReport:
		shown(&p.Shown)
		signers(p.Signers)
	case *evidence.Withheld:
		report(&p.Report)
	case *evidence.Outlier:
		shown(&p.Shown)
		add(p.Member, hexOf(p.Sig[:]))
	case *evidence.Contradiction:
		for _, s := range []*evidence.Sworn{&p.Ours, &p.Theirs} {
			report(&s.Report)
			add(jurat.Hash(s.Word))
			path(s.Path)
		}
	}
	return words
}

func hexOf(b []byte) string { return "0x" + hex.EncodeToString(b) }

func TestProofVectors(t *testing.T) {
	net := newNetwork(t)
	s := &scribe{t: t, fresh: true, key: net.Committee.Key, rules: map[string]int{}}
	s.equivocations(net)
	s.condemnations(net)
	s.outliers(net)
	s.contradictions(net)
	for _, must := range []string{"Proven", "NotActivated", "TooLate", "NotServed", "NotPaidFor", "BadSignature", "NotSigned", "NotInReport", "Garble", "NotInChunk",
		"NotOpened", "WithinTolerance", "TooCoarse", "NotAsItShould", "NoReferee", "InvalidReport: wrong outcome", "DoubleLeaf: nothing", "Contradiction: nothing"} {
		if s.rules[must] == 0 {
			t.Errorf("no vector is of %q: %v", must, s.rules)
		}
	}
	path := filepath.Join("..", "..", "testdata", "vectors", "proofs.txt")
	if *update {
		if err := os.WriteFile(path, s.lines.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(s.lines.Bytes(), want) {
		t.Error("proofs.txt differs from what this code computes; if the rules were meant to change, run go test ./core/evidence -update, and the Forge test")
	}
}

// variants brings a proof as the case changes: nothing, too late, and so on.
func (s *scribe) variants(c *evidence.Case, p evidence.Proof) {
	for _, change := range []func(c *evidence.Case){
		func(c *evidence.Case) { c.Activated = 0 },
		func(c *evidence.Case) { c.LockedUntil = c.Now },
		func(c *evidence.Case) { c.From, c.To = 0, 0 },
		func(c *evidence.Case) { c.To = firstTime.Seconds() },
		func(c *evidence.Case) { c.From = firstTime.Seconds() + 100 },
		func(c *evidence.Case) { c.Now = firstTime.Seconds() - 1 },
		func(c *evidence.Case) {
			terms := *c.Terms
			terms.Committee[0] ^= 1
			c.Terms = &terms
		},
		func(*evidence.Case) {}, // as it is
		func(*evidence.Case) {}, // and once more
	} {
		other := *c
		change(&other)
		s.bring(&other, p)
	}
}

func (s *scribe) equivocations(net *evidencetest.Network) {
	c := caseOf(s.t, net.Committee, someTerms(net.Committee, 0))
	prove := func(a, b round.Message, m jurat.MemberIndex, r jurat.Round) evidence.Proof {
		p, err := evidence.Equivocated(net.Committee, &round.Evidence{Member: m, Round: r, A: a, B: b})
		if err != nil {
			s.t.Fatal(err)
		}
		return p
	}
	r := jurat.NewRound(1, 7)
	one := net.Observation(r, 2, firstTime, jurat.ValueWord(1), jurat.ValueWord(2), jurat.ValueWord(3))
	two := net.Observation(r, 2, firstTime+5, jurat.ValueWord(1), jurat.ValueWord(2), jurat.ValueWord(4))
	two.OneOffs = []jurat.Leaf{{Kind: jurat.KindMessage, Subject: jurat.Hash{1}}}
	later := one
	later.Time++
	twice := prove(observe(net, one), observe(net, two), 2, r).(*evidence.ObservedTwice)
	s.variants(c, twice)
	s.bring(c, prove(observe(net, one), observe(net, later), 2, r))
	for _, change := range []func(p *evidence.ObservedTwice){
		func(p *evidence.ObservedTwice) { p.Round = jurat.NewRound(1, 0) },
		func(p *evidence.ObservedTwice) { p.Round++ },
		func(p *evidence.ObservedTwice) { p.Epoch++ },
		func(p *evidence.ObservedTwice) { p.Member = 5 },
		func(p *evidence.ObservedTwice) { p.Member = 3 },
		func(p *evidence.ObservedTwice) { p.A.Sig = malleated(p.A.Sig) },
		func(p *evidence.ObservedTwice) { p.B.Context[5]++ },
	} {
		p := *twice
		change(&p)
		s.bring(c, &p)
	}
	swore := prove(state(net, r, 3, jurat.Hash{1}), state(net, r, 3, jurat.Hash{2}), 3, r).(*evidence.SworeTwice)
	s.anew()
	s.variants(c, swore)
	s.bring(c, prove(state(net, r, 3, jurat.Hash{1}), state(net, r, 3, jurat.Hash{1}), 3, r))
	p := *swore
	p.Member = 0
	s.bring(c, &p)
}

func (s *scribe) condemnations(net *evidencetest.Network) {
	for i, bad := range badReports(s.t, net) {
		s.anew()
		terms := someTerms(net.Committee, bad.feed)
		if i%2 == 1 {
			terms.Joint = agreement.Amount{} // fees instead
		}
		c := caseOf(s.t, net.Committee, terms)
		p := evidence.FindInvalid(bad.doc, bad.feed)
		if i == 0 || i == 9 {
			s.variants(c, p)
		} else {
			s.bring(c, p)
		}
		r, digest := bad.doc.Report.Round, bad.doc.Report.Digest()
		for _, who := range [][]jurat.MemberIndex{{1, 4}, {4}, {2, 1}} {
			named := *p
			for _, m := range who {
				named.Signers = append(named.Signers, evidence.SignersOf(net.Committee, &bad.doc.Report.Report, []round.Message{state(net, r, m, digest)})...)
			}
			s.bring(c, &named)
		}
		s.bring(c, &evidence.Withheld{Report: bad.doc.Report})
	}
	s.refusals(net)

	d := sworn(s.t, net)
	c := caseOf(s.t, net.Committee, someTerms(net.Committee, 2))
	s.anew()
	s.bring(c, &evidence.Withheld{Report: d.Report})
	d.Leaves = append(d.Leaves[:len(d.Leaves):len(d.Leaves)], jurat.Leaf{Kind: jurat.KindFeed, Subject: btc.ID(), Payload: jurat.Hash(jurat.ValueWord(1))})
	p, _ := evidence.FindDoubleLeaf(resworn(s.t, net, d))
	p.Signers = evidence.SignersOf(net.Committee, &d.Report.Report, []round.Message{state(net, d.Report.Round, 2, d.Report.Digest())})
	s.variants(c, p)
	same := *p
	same.B = same.A
	s.bring(c, &same)
	same.B.Payload[31]++
	s.bring(c, &same)
}

// refusals are of one report, shown in ways that prove nothing.
func (s *scribe) refusals(net *evidencetest.Network) {
	bad := badReports(s.t, net)[8]
	c := caseOf(s.t, net.Committee, someTerms(net.Committee, 0))
	s.anew()
	for _, change := range []func(p *evidence.InvalidReport){
		func(p *evidence.InvalidReport) { p.Shown.Report.Root[0] ^= 1 },
		func(p *evidence.InvalidReport) { p.Shown.Report.Signature.S = [32]byte{} },
		func(p *evidence.InvalidReport) { p.Shown.Observers = append(p.Shown.Observers, 0) },
		func(p *evidence.InvalidReport) { p.Shown.Observers[4] = 16 },
		func(p *evidence.InvalidReport) { p.Shown.Observers[5+40] = 0 },
		func(p *evidence.InvalidReport) { p.Shown.Observers[5+40] = 33 },
		func(p *evidence.InvalidReport) { p.Shown.Observers[5] ^= 1 },
		func(p *evidence.InvalidReport) { p.Shown.Observers = []byte{0, 0} },
		func(p *evidence.InvalidReport) { p.Shown.ObserversPath = p.Shown.ObserversPath[1:] },
		func(p *evidence.InvalidReport) { p.Shown.Word[31] ^= 1 },
		func(p *evidence.InvalidReport) { p.Shown.Word, p.Shown.WordPath = jurat.Word{}, nil },
		func(p *evidence.InvalidReport) { p.Signers = []evidence.Signer{{Member: 5}} },
		func(p *evidence.InvalidReport) { p.Signers = []evidence.Signer{{Member: 1}} },
	} {
		p := evidence.FindInvalid(bad.doc, 0)
		change(p)
		s.bring(c, p)
	}
}

func (s *scribe) outliers(net *evidencetest.Network) {
	c := caseOf(s.t, net.Committee, someTerms(net.Committee, 0))
	s.anew()
	sample := func(after jurat.Time, ppm int64) *evidence.Outlier {
		doc := outlying(s.t, net, jurat.NewRound(1, uint16(1+after/1000)), firstTime+after, ppm)
		wide := *c
		terms := *c.Terms
		terms.Tolerance = 9999
		wide.Terms = &terms
		return evidence.FindOutliers(&wide, doc, 0)[0] // whoever it may be
	}
	for _, x := range []struct {
		after jurat.Time
		ppm   int64
	}{{0, 10_000}, {0, -10_000}, {1000, 10_001}, {2000, 50_000}, {10_000, -10_001}, {20_000, 90_000}, {40_000, 90_000}, {30_000, -90_000}, {80_000, 90_000}, {60_000, 90_000}, {100_000, 90_000}} {
		s.bring(c, sample(x.after, x.ppm))
	}
	// A value of few units, and a report that is no yardstick.
	for _, unit := range []int64{199, 200} {
		var all []jurat.Observation
		for m := range jurat.MemberIndex(4) {
			all = append(all, net.Observation(jurat.NewRound(3, 1), m+1, firstTime, jurat.ValueWord(unit*(1+int64(m/3))), jurat.Word{}, jurat.Word{}))
		}
		d, err := net.Swear(all...)
		if err != nil {
			s.t.Fatal(err)
		}
		p := sample(50_000, 20_000)
		p.Sig = d.Observations[3].Sig
		p.Shown = evidence.ShowAll(d, 0)
		s.bring(c, p)
	}
	bad := badReports(s.t, net)[1]
	p0 := sample(50_000, 20_000)
	p0.Shown = evidence.ShowAll(bad.doc, 0)
	s.bring(c, p0)
	p := sample(50_000, 20_000)
	for _, change := range []func(p *evidence.Outlier){
		func(p *evidence.Outlier) { p.Member = 1 },
		func(p *evidence.Outlier) { p.Member = 9 },
		func(p *evidence.Outlier) { p.Sig[7]++ },
		func(p *evidence.Outlier) { p.Shown.Word, p.Shown.WordPath = jurat.Word{}, nil },
	} {
		other := *p
		change(&other)
		s.bring(c, &other)
	}
	far := *c
	terms := *c.Terms
	terms.Nearness = 0
	far.Terms = &terms
	for _, at := range []jurat.Time{0, 1} { // of four clocks, the accused one's is ahead
		var all []jurat.Observation
		for m := range jurat.MemberIndex(4) {
			all = append(all, net.Observation(jurat.NewRound(2, 1), m+1, firstTime+at*jurat.Time(m/3), jurat.ValueWord(1_000_000+900_000*int64(m/3)), jurat.Word{}, jurat.Word{}))
		}
		d, err := net.Swear(all...)
		if err != nil {
			s.t.Fatal(err)
		}
		s.bring(&far, evidence.FindOutliers(c, d, 0)[0])
	}
}

func (s *scribe) contradictions(net *evidencetest.Network) {
	referee, err := evidencetest.New("referee", 4, btc)
	if err != nil {
		s.t.Fatal(err)
	}
	s.theirs = referee.Committee.Key
	keys, err := evidence.KeysOf(referee.Committee)
	if err != nil {
		s.t.Fatal(err)
	}
	terms := someTerms(net.Committee, 0)
	c := caseOf(s.t, net.Committee, terms)
	c.Referee = evidence.Referee{Keys: keys, Expiry: referee.Committee.Expiry}
	swear := func(n *evidencetest.Network, at jurat.Time, word jurat.Word) evidence.Sworn {
		var all []jurat.Observation
		for m := range jurat.MemberIndex(4) {
			words := make([]jurat.Word, len(n.Committee.Feeds))
			words[0] = word
			all = append(all, n.Observation(jurat.NewRound(1, 1+uint16(at/1000)), m+1, firstTime+at, words...))
		}
		d, err := n.Swear(all...)
		if err != nil {
			s.t.Fatal(err)
		}
		path, err := jurat.NewTree(jurat.HashLeaves(d.Leaves)).Proof(1)
		if err != nil {
			s.t.Fatal(err)
		}
		return evidence.Sworn{Report: d.Report, Word: jurat.Word(d.Leaves[1].Payload), Path: path}
	}
	pair := func(at jurat.Time, ours, theirs int64) *evidence.Contradiction {
		return &evidence.Contradiction{Ours: swear(net, at, jurat.ValueWord(ours)), Theirs: swear(referee, at+1000, jurat.ValueWord(theirs))}
	}
	s.anew()
	s.variants(c, pair(30_000, 1_000_000, 2_000_000))
	named := *terms
	named.Referee, named.RefereeFeed = referee.Committee.ID, btc.ID()
	c.Terms = &named
	s.anew()
	s.variants(c, pair(30_000, 1_000_000, 2_000_000))
	s.bring(c, pair(31_000, 1_000_000, 2_000_000))   // the same window
	s.bring(c, pair(50_000, 1_000_000, 1_010_000))   // within
	s.bring(c, pair(40_000, -1_000_000, -1_010_001)) // of the other parity
	s.bring(c, pair(52_000, 1_000_000, 1_010_001))   // the second: it ends
	s.bring(c, pair(10_000, 1_000_000, 0))           // earlier still
	s.bring(c, pair(-90_000+100_000, 5, 6))          // that window is taken
	p := pair(0, 1_000_000, 1_500_000)
	p.Theirs = swear(referee, 1501, jurat.ValueWord(1_500_000))
	s.bring(c, p)
	p.Theirs = swear(referee, 0, jurat.ReasonWord(1))
	s.bring(c, p)
	p.Theirs = p.Ours
	s.bring(c, p)
	p = pair(0, 1_000_000, 1_500_000)
	p.Theirs.Report.Signature.R[3]++
	s.bring(c, p)
	expired := *c
	expired.Referee.Expiry = firstTime.Seconds()
	s.bring(&expired, pair(0, 1_000_000, 1_500_000))
}
