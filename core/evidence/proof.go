package evidence

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/operator"
	"github.com/jurat-network/jurat/core/threshold"
)

// Proof is a proof of fault: ObservedTwice, SworeTwice, DoubleLeaf,
// InvalidReport, Withheld, Outlier or Contradiction. It holds the very bytes that
// the contract Faults takes.
type Proof interface {
	// Check gives the verdict that the contract Faults gives, or refuses the proof
	// with a *Refused by the rule by which the contract would. Whether it was proven
	// before is for a Docket to know.
	Check(c *Case) (*Verdict, error)
}

// Case is what a chain knows of the agreement, and of the epoch of its
// committee, that a proof is about.
type Case struct {
	ID          jurat.Hash // the agreement's
	Terms       *agreement.Terms
	Activated   uint64 // Unix seconds; 0 if it never was
	LockedUntil uint64 // Unix seconds: from then on proofs are refused
	Now         uint64 // Unix seconds of the block
	From, To    uint64 // Unix seconds: the epoch served [From, To); zeros if it never did
	Members     []jurat.Address
	Keys        Keys
	Referee     Referee // of the epoch that signed a Contradiction's other report
}

// Keys checks the signatures of an epoch exactly as ecrecover would. Every
// round.Scheme does.
type Keys interface {
	VerifyOperator(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool
	VerifyReport(digest jurat.Hash, sig jurat.Signature) bool
}

// Verdict is what a proof shows. What follows from it, a Docket says.
type Verdict struct {
	Fault Breach
	Round jurat.Round
	// Culprits are shown by their own signatures: one for equivocation and
	// outliers, any number, also none, for a condemned report; none for a
	// contradiction. Ascending.
	Culprits []jurat.MemberIndex

	// Of a condemned or contradicted report.
	Epoch uint32
	At    uint64 // Unix seconds: the report's time
	// Of a condemned one.
	Digest  jurat.Hash
	Finding Finding // Nothing for a double leaf

	Window uint64 // of a sample: which stretch of spacing seconds of Unix time it counts for
}

// Breach is a kind of fault. The numbers are those of nullifiers.
type Breach uint8

// The breaches.
const (
	Equivocation Breach = 1 // costs the culprit its whole lock
	Condemned    Breach = 2 // a report: costs culprits their whole locks and all others the joint share
	Outlying     Breach = 5 // costs the culprit the penalty at every samples-th of those counted together
	Contradicted Breach = 6 // costs all the fees from the first sample on, at the samples-th of those counted together, which ends the agreement
)

var breachNames = map[Breach]string{Equivocation: "equivocation", Condemned: "condemned report", Outlying: "outlier", Contradicted: "contradiction"}

func (b Breach) String() string { return breachNames[b] }

// Rule names why a proof is refused: the contract's error of that name.
type Rule string

// The rules, in about the order in which proofs are checked.
const (
	RuleSame            Rule = "Same"            // nothing that is compared differs
	RuleAnswersOnly     Rule = "AnswersOnly"     // the round is for answers to demands, which may be given again
	RuleNoReferee       Rule = "NoReferee"       // the terms name none
	RuleNotActivated    Rule = "NotActivated"    // the agreement never was
	RuleTooLate         Rule = "TooLate"         // its locks may have left
	RuleNotServed       Rule = "NotServed"       // that epoch never served the agreement
	RuleNotPaidFor      Rule = "NotPaidFor"      // that time is to come, or not in the epoch's stint
	RuleNoMember        Rule = "NoMember"        // the epoch has no such member
	RuleNotSigned       Rule = "NotSigned"       // that member did not sign this
	RuleWrongCommittee  Rule = "WrongCommittee"  // the report is of another committee
	RuleBadSignature    Rule = "BadSignature"    // the epoch's key did not sign the report
	RuleGarble          Rule = "Garble"          // the list of observers does not parse
	RuleNotInChunk      Rule = "NotInChunk"      // the chunk shown does not hold the feed's word
	RuleNotInReport     Rule = "NotInReport"     // the path does not lead from that leaf to the report's root
	RuleNothingWrong    Rule = "NothingWrong"    // the report is as it should be
	RuleNotOpened       Rule = "NotOpened"       // as far as it was opened it is; a verdict takes more
	RuleNoValue         Rule = "NoValue"         // silence, reasons and HALTED are not compared
	RuleNotAsItShould   Rule = "NotAsItShould"   // the report shows a finding: prove that instead
	RuleTooFar          Rule = "TooFar"          // the two times are too far apart
	RuleTooCoarse       Rule = "TooCoarse"       // half the tolerance is less than one unit
	RuleWithinTolerance Rule = "WithinTolerance" // the value is
	RuleFewClose        Rule = "FewClose"        // fewer than 2f+1 others are close: the sworn value may be what is off
	RuleProven          Rule = "Proven"          // it counts once
)

// Refused is the error of a proof that proves nothing.
type Refused struct {
	Rule   Rule
	Detail string
}

func (e *Refused) Error() string { return string(e.Rule) + ": " + e.Detail }

func refuse(rule Rule, format string, args ...any) error {
	return &Refused{rule, fmt.Sprintf(format, args...)}
}

// open refuses what no proof about the agreement and the epoch can be brought against.
func (c *Case) open(epoch uint32) error {
	switch {
	case c.Activated == 0:
		return refuse(RuleNotActivated, "agreement %s", c.ID)
	case c.Now >= c.LockedUntil:
		return refuse(RuleTooLate, "proofs were taken until %d", c.LockedUntil)
	case c.To == 0:
		return refuse(RuleNotServed, "epoch %d never served agreement %s", epoch, c.ID)
	}
	return nil
}

func (c *Case) isPaidFor(t jurat.Time) bool {
	s := t.Seconds()
	return s >= c.From && s < c.To && s <= c.Now
}

func (c *Case) checkPaidFor(t jurat.Time) error {
	if !c.isPaidFor(t) {
		return refuse(RuleNotPaidFor, "%d ms is not in [%d s, %d s), or to come", t, c.From, c.To)
	}
	return nil
}

func (c *Case) checkMember(m jurat.MemberIndex) error {
	if m == 0 || int(m) > len(c.Members) {
		return refuse(RuleNoMember, "member %d of %d", m, len(c.Members))
	}
	return nil
}

func (c *Case) checkSigned(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) error {
	if !c.Keys.VerifyOperator(m, digest, sig) {
		return refuse(RuleNotSigned, "member %d did not sign %s", m, digest)
	}
	return nil
}

// checkReport refuses a report that the committee did not sign, or of a time
// that is not paid for.
func (c *Case) checkReport(r *jurat.SignedReport) error {
	if r.Committee != c.Terms.Committee {
		return refuse(RuleWrongCommittee, "the report is of %s, the agreement with %s", r.Committee, c.Terms.Committee)
	}
	if err := c.checkPaidFor(r.Time); err != nil {
		return err
	}
	if digest := r.Digest(); !c.Keys.VerifyReport(digest, r.Signature) {
		return refuse(RuleBadSignature, "epoch %d's key did not sign %s", r.Epoch, digest)
	}
	return nil
}

func checkLeaf(r *jurat.SignedReport, leaf jurat.Leaf, path []jurat.Hash) error {
	if hash := leaf.Hash(); !jurat.VerifyProof(r.Root, hash, path) {
		return refuse(RuleNotInReport, "leaf %s of kind %d is not under %s by that path", hash, leaf.Kind, r.Root)
	}
	return nil
}

// committeeKeys are a committee's public keys.
type committeeKeys struct {
	operators []operator.Key
	group     threshold.Group
}

// KeysOf returns what checks the signatures of a committee. The error is of a
// member whose key is none, or not its operator's.
func KeysOf(c *jurat.Committee) (Keys, error) {
	k := &committeeKeys{group: threshold.Group{Key: c.Key}}
	for i, m := range c.Members {
		key, err := operator.ParseKey(m.Key)
		if err != nil {
			return nil, fmt.Errorf("the key of member %d: %w", i+1, err)
		}
		if key.Address() != m.Operator {
			return nil, fmt.Errorf("the key of member %d is that of %s, not of %s", i+1, key.Address(), m.Operator)
		}
		k.operators = append(k.operators, key)
	}
	return k, nil
}

func (k *committeeKeys) VerifyOperator(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool {
	return m >= 1 && int(m) <= len(k.operators) && k.operators[m-1].Verify(digest, sig)
}

func (k *committeeKeys) VerifyReport(digest jurat.Hash, sig jurat.Signature) bool {
	return k.group.Verify(digest, sig) == nil
}
