package evidence

import (
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// Header is what the chain is shown of a signed observation: the hashes of its parts.
type Header struct {
	Time    jurat.Time
	Values  jurat.Hash // the root of jurat.ValueTree
	OneOffs jurat.Hash
	Context jurat.Hash
	Sig     jurat.OperatorSignature
}

// ObservedTwice is a proof that one operator signed two observations of one
// round with different values. Different times, one-off subjects or contexts are
// no fault.
type ObservedTwice struct {
	Epoch  uint32
	Round  jurat.Round
	Member jurat.MemberIndex
	A, B   Header
}

// Check implements Proof. One of the two is dated in paid time.
func (p *ObservedTwice) Check(c *Case) (*Verdict, error) {
	if p.A.Values == p.B.Values {
		return nil, refuse(RuleSame, "both have values %s", p.A.Values)
	}
	if p.Round.Seq() == 0 {
		return nil, refuse(RuleAnswersOnly, "round %s", p.Round)
	}
	if err := c.open(p.Epoch); err != nil {
		return nil, err
	}
	if !c.isPaidFor(p.A.Time) {
		if err := c.checkPaidFor(p.B.Time); err != nil {
			return nil, err
		}
	}
	if err := c.checkMember(p.Member); err != nil {
		return nil, err
	}
	for _, h := range []*Header{&p.A, &p.B} {
		digest := jurat.ObservationHash(c.Terms.Committee, p.Epoch, p.Round, p.Member, h.Time, h.Values, h.OneOffs, h.Context)
		if err := c.checkSigned(p.Member, digest, h.Sig); err != nil {
			return nil, err
		}
	}
	return equivocation(p.Round, p.Member), nil
}

// Oath is a statement that an operator signed: that Digest is the one of a round.
type Oath struct {
	Digest  jurat.Hash
	Context jurat.Hash
	Sig     jurat.OperatorSignature
}

// SworeTwice is a proof that one operator stated two digests of one round: as a
// leader's proposals, as partial signatures, or as readiness to sign.
type SworeTwice struct {
	Epoch  uint32
	Round  jurat.Round
	Member jurat.MemberIndex
	A, B   Oath
}

// Check implements Proof. A statement has no date: in an epoch that the
// agreement spans, any round counts.
func (p *SworeTwice) Check(c *Case) (*Verdict, error) {
	if p.A.Digest == p.B.Digest {
		return nil, refuse(RuleSame, "both state %s", p.A.Digest)
	}
	if err := c.open(p.Epoch); err != nil {
		return nil, err
	}
	if err := c.checkMember(p.Member); err != nil {
		return nil, err
	}
	for _, o := range []*Oath{&p.A, &p.B} {
		digest := jurat.StatementHash(c.Terms.Committee, p.Epoch, p.Round, o.Digest, o.Context)
		if err := c.checkSigned(p.Member, digest, o.Sig); err != nil {
			return nil, err
		}
	}
	return equivocation(p.Round, p.Member), nil
}

func equivocation(r jurat.Round, m jurat.MemberIndex) *Verdict {
	return &Verdict{Fault: Equivocation, Round: r, Culprits: []jurat.MemberIndex{m}}
}

// ErrNoProof is returned where messages show no fault of any kind.
var ErrNoProof = errors.New("these messages prove no fault")

// Equivocated is the proof that two signed messages of one member of a committee
// make, which a Machine hands out as round.Evidence. Signatures are not checked here.
func Equivocated(c *jurat.Committee, e *round.Evidence) (Proof, error) {
	a, isObserve := e.A.(*round.Observe)
	if b, both := e.B.(*round.Observe); isObserve && both {
		if a.Observation.Round != e.Round || b.Observation.Round != e.Round || a.Observation.Member != e.Member || b.Observation.Member != e.Member {
			return nil, fmt.Errorf("%w: observations of members %d and %d for rounds %s and %s", ErrNoProof, a.Observation.Member, b.Observation.Member, a.Observation.Round, b.Observation.Round)
		}
		return &ObservedTwice{c.Epoch, e.Round, e.Member, headerOf(a), headerOf(b)}, nil
	}
	first, ok1 := round.StatementOf(c, e.A)
	second, ok2 := round.StatementOf(c, e.B)
	if !ok1 || !ok2 || first.Round != e.Round || second.Round != e.Round || first.Member != e.Member || second.Member != e.Member {
		return nil, fmt.Errorf("%w: %s and %s of member %d in round %s", ErrNoProof, e.A.Kind(), e.B.Kind(), e.Member, e.Round)
	}
	return &SworeTwice{c.Epoch, e.Round, e.Member, oathOf(&first), oathOf(&second)}, nil
}

func headerOf(m *round.Observe) Header {
	o := &m.Observation
	return Header{o.Time, jurat.ValueTree(o.Words).Root(), o.OneOffsHash(), o.ContextHash(), m.Sig}
}

func oathOf(s *round.Statement) Oath { return Oath{s.Digest, s.Context, s.Sig} }

// Signer is a member's statement over the digest of a report in question: it
// shows that the member signed that report.
type Signer struct {
	Member  jurat.MemberIndex
	Context jurat.Hash
	Sig     jurat.OperatorSignature
}

// SignersOf returns the statements among messages that name a report's digest,
// one a member, ascending.
func SignersOf(c *jurat.Committee, r *jurat.Report, messages []round.Message) []Signer {
	signers := make([]*Signer, c.N()+1)
	digest := r.Digest()
	for _, m := range messages {
		s, ok := round.StatementOf(c, m)
		if ok && s.Round == r.Round && s.Digest == digest && c.Has(s.Member) {
			signers[s.Member] = &Signer{s.Member, s.Context, s.Sig}
		}
	}
	var named []Signer
	for _, s := range signers {
		if s != nil {
			named = append(named, *s)
		}
	}
	return named
}

// checkSigners returns who is named, ascending.
func (c *Case) checkSigners(r *jurat.Report, signers []Signer) ([]jurat.MemberIndex, error) {
	named := make([]bool, len(c.Members)+1)
	digest := r.Digest()
	for _, s := range signers {
		if err := c.checkMember(s.Member); err != nil {
			return nil, err
		}
		if err := c.checkSigned(s.Member, jurat.StatementHash(r.Committee, r.Epoch, r.Round, digest, s.Context), s.Sig); err != nil {
			return nil, err
		}
		named[s.Member] = true
	}
	var culprits []jurat.MemberIndex
	for m, is := range named {
		if is {
			culprits = append(culprits, jurat.MemberIndex(m))
		}
	}
	return culprits, nil
}
