package round

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/threshold"
)

// Refused is the error for a message that proves nothing. Reason is a fixed,
// short, lower-case name for counters.
type Refused struct {
	Kind   Kind
	Reason string
	Err    error // more detail; may be nil
}

// The reasons for which Verify refuses a message.
const (
	ReasonForeign    = "foreign"       // another committee, epoch or sender than it may have
	ReasonMalformed  = "malformed"     // lengths, ranges or orders that no honest member sends
	ReasonCommitment = "commitment"    // a nonce commitment that is no pair of points
	ReasonSignature  = "bad-signature" // a signature that does not verify
)

func (e *Refused) Error() string {
	if e.Err == nil {
		return fmt.Sprintf("%s message refused: %s", e.Kind, e.Reason)
	}
	return fmt.Sprintf("%s message refused: %s: %v", e.Kind, e.Reason, e.Err)
}

func (e *Refused) Unwrap() error { return e.Err }

// Leader is the member that leads a view.
func Leader(c *jurat.Committee, view uint64) jurat.MemberIndex {
	return jurat.MemberIndex((view-1)%uint64(c.N())) + 1
}

// Verify checks all that can be known of a message without knowing where the
// protocol stands: lengths, ranges, orders, and every signature, the cheap things
// first. from is the peer that sent it, as the transport has authenticated it.
// The error is a *Refused.
func Verify(s Scheme, c *jurat.Committee, from jurat.MemberIndex, m Message) (Verified, error) {
	if !c.Has(from) {
		return Verified{}, refuse(m, ReasonForeign)
	}
	v := verifier{s, c, from}
	switch m := m.(type) {
	case *Observe:
		digest, err := v.observe(m)
		if err != nil {
			return Verified{}, err
		}
		return Verified{from, m, digest}, nil
	case *Open, *Commit, *Propose, *Pull, *Partial, *Standby, *Session, *Sworn, *Vote, *Certificate, *Hello, *Welcome:
		if err := v.check(m); err != nil {
			return Verified{}, err
		}
		return Verified{from: from, msg: m}, nil
	}
	return Verified{}, refuse(m, ReasonMalformed)
}

// Own takes a message that this host has just signed for itself, with its
// SigningHash; its signatures are not checked.
func Own(self jurat.MemberIndex, m Message, hash jurat.Hash) Verified {
	v := Verified{from: self, msg: m}
	if m.Kind() == KindObserve {
		v.digest = hash
	}
	return v
}

func refuse(m Message, reason string) error { return &Refused{Kind: m.Kind(), Reason: reason} }

// verifier checks one message.
type verifier struct {
	Scheme
	c    *jurat.Committee
	from jurat.MemberIndex
}

func (v *verifier) check(m Message) error {
	switch m := m.(type) {
	case *Open:
		return v.leaders(m, m.Round, m.Sig)
	case *Commit:
		return v.commits(m, m.Round, m.Member, &m.Commitment, m.Sig)
	case *Propose:
		return v.propose(m)
	case *Pull:
		if !v.held(m.Round) || len(m.Digests) == 0 || len(m.Digests) > v.c.N() {
			return refuse(m, ReasonMalformed)
		}
		return nil
	case *Partial:
		return v.commits(m, m.Round, m.Member, &m.Next, m.Sig)
	case *Standby:
		return v.commits(m, m.Round, m.Member, &m.Next, m.Sig)
	case *Session:
		if !v.listed(m.List) {
			return refuse(m, ReasonMalformed)
		}
		return v.leaders(m, m.Round, m.Sig)
	case *Sworn:
		return v.sworn(m, &m.Report)
	case *Vote:
		if !v.entered(m.View) {
			return refuse(m, ReasonMalformed)
		}
		return v.signed(m, m.Member, m.Sig)
	case *Certificate:
		return v.certificate(m)
	case *Hello:
		return v.own(m, m.Member, m.Sig)
	default:
		return v.welcome(m.(*Welcome))
	}
}

// held reports whether a round can be one of the epoch.
func (v *verifier) held(r jurat.Round) bool {
	first, last := jurat.FirstView(v.c.Epoch), jurat.LastView(v.c.Epoch)
	return r.View() >= first && r.View() <= last && r.Seq() >= 1
}

// entered reports whether a view is one of the epoch that takes a certificate.
func (v *verifier) entered(view uint64) bool {
	return view > jurat.FirstView(v.c.Epoch) && view <= jurat.LastView(v.c.Epoch)
}

// signed checks a member's signature over the message.
func (v *verifier) signed(m Message, member jurat.MemberIndex, sig jurat.OperatorSignature) error {
	if !v.c.Has(member) {
		return refuse(m, ReasonForeign)
	}
	if !v.VerifyOperator(member, SigningHash(v.c, m), sig) {
		return refuse(m, ReasonSignature)
	}
	return nil
}

// own is signed for messages that nobody may pass on.
func (v *verifier) own(m Message, member jurat.MemberIndex, sig jurat.OperatorSignature) error {
	if member != v.from {
		return refuse(m, ReasonForeign)
	}
	return v.signed(m, member, sig)
}

// leaders checks a message of the leader of the round's view.
func (v *verifier) leaders(m Message, r jurat.Round, sig jurat.OperatorSignature) error {
	if !v.held(r) {
		return refuse(m, ReasonMalformed)
	}
	return v.signed(m, Leader(v.c, r.View()), sig)
}

// commits checks a message that brings the leader a nonce commitment.
func (v *verifier) commits(m Message, r jurat.Round, member jurat.MemberIndex, c *threshold.Commitment, sig jurat.OperatorSignature) error {
	if !v.held(r) {
		return refuse(m, ReasonMalformed)
	}
	if err := v.own(m, member, sig); err != nil {
		return err
	}
	if !v.CheckCommitment(c) {
		return refuse(m, ReasonCommitment)
	}
	return nil
}

func (v *verifier) observe(m *Observe) (jurat.Hash, error) {
	if !v.held(m.Observation.Round) {
		return jurat.Hash{}, refuse(m, ReasonMalformed)
	}
	if err := m.Observation.Check(v.c); err != nil {
		return jurat.Hash{}, &Refused{KindObserve, ReasonMalformed, err}
	}
	digest := m.Observation.Digest()
	if !v.VerifyOperator(m.Observation.Member, digest, m.Sig) {
		return jurat.Hash{}, refuse(m, ReasonSignature)
	}
	return digest, nil
}

func (v *verifier) propose(m *Propose) error {
	if len(m.Observers) < v.c.Threshold || len(m.Observers) > v.c.N() || !v.listed(m.List) {
		return refuse(m, ReasonMalformed)
	}
	for i, o := range m.Observers {
		if !v.c.Has(o.Member) || i > 0 && o.Member <= m.Observers[i-1].Member {
			return refuse(m, ReasonMalformed)
		}
	}
	return v.leaders(m, m.Round, m.Sig)
}

// listed checks that a list is exactly 2f+1 members, ascending. Its points are
// the signer's to check: only the leader puts together lists, and a bad one
// costs it its own session.
func (v *verifier) listed(l threshold.List) bool {
	if len(l) != v.c.Threshold {
		return false
	}
	for i := range l {
		if !v.c.Has(l[i].Member) || i > 0 && l[i].Member <= l[i-1].Member {
			return false
		}
	}
	return true
}

func (v *verifier) sworn(m Message, r *jurat.SignedReport) error {
	switch {
	case r.Committee != v.c.ID || r.Epoch != v.c.Epoch:
		return refuse(m, ReasonForeign)
	case !v.held(r.Round):
		return refuse(m, ReasonMalformed)
	case !v.VerifyReport(r.Digest(), r.Signature):
		return refuse(m, ReasonSignature)
	}
	return nil
}

func (v *verifier) certificate(m *Certificate) error {
	if !v.entered(m.View) || len(m.Votes) != v.c.Threshold {
		return refuse(m, ReasonMalformed)
	}
	for i := range m.Votes {
		if !v.c.Has(m.Votes[i].Member) || i > 0 && m.Votes[i].Member <= m.Votes[i-1].Member {
			return refuse(m, ReasonMalformed)
		}
	}
	hash := VoteHash(v.c, m.View)
	for _, vote := range m.Votes {
		if !v.VerifyOperator(vote.Member, hash, vote.Sig) {
			return refuse(m, ReasonSignature)
		}
	}
	return nil
}

func (v *verifier) welcome(m *Welcome) error {
	if err := v.own(m, m.Member, m.Sig); err != nil {
		return err
	}
	if m.Certificate != nil {
		if err := v.certificate(m.Certificate); err != nil {
			return err
		}
	}
	if m.Newest != nil {
		if err := v.sworn(m, m.Newest); err != nil {
			return err
		}
	}
	switch seen := m.LastSeen.(type) {
	case nil:
		return nil
	case *Observe:
		_, err := v.observe(seen)
		return err
	case *Partial, *Standby, *Propose:
		relayed := verifier{v.Scheme, v.c, signer(v.c, seen)}
		return relayed.check(seen)
	}
	return refuse(m, ReasonMalformed)
}

// signer is the member whose statement or observation m is.
func signer(c *jurat.Committee, m Message) jurat.MemberIndex {
	switch m := m.(type) {
	case *Observe:
		return m.Observation.Member
	case *Partial:
		return m.Member
	case *Standby:
		return m.Member
	case *Propose:
		return Leader(c, m.Round.View())
	}
	return 0
}
