package threshold

import (
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// ErrPartial is returned for a partial signature that does not fit its member,
// digest and list.
var ErrPartial = errors.New("partial signature does not verify")

// BadShares names the members whose partial signatures are wrong, ascending.
// Under one signed (digest, list, z) each is a proof against that member.
type BadShares struct{ Members []jurat.MemberIndex }

func (e *BadShares) Error() string {
	return fmt.Sprintf("partial signatures of members %v do not verify; start a session without them", e.Members)
}

// Unwrap lets errors.Is find ErrPartial.
func (e *BadShares) Unwrap() error { return ErrPartial }

// VerifyShare checks one member's partial signature (RFC 9591 section 5.4).
// The error wraps ErrPartial if z is wrong, ErrList or ErrGroup if the question
// is.
func VerifyShare(g *Group, digest jurat.Hash, list List, m jurat.MemberIndex, z [32]byte) error {
	s, err := NewSession(g, digest, list)
	if err != nil {
		return err
	}
	return s.VerifyShare(m, z)
}

// Aggregate adds the partial signatures z[i] of list[i] to a signature that
// verifies. Only when the sum does not are the partials looked at one by one:
// the error is then a *BadShares.
func Aggregate(g *Group, digest jurat.Hash, list List, z [][32]byte) (jurat.Signature, error) {
	s, err := NewSession(g, digest, list)
	if err != nil {
		return jurat.Signature{}, err
	}
	return s.Aggregate(z)
}

// VerifyShare is the function of that name for a session at hand: it checks
// z·G = D + ρ·E + λ·c·Y.
func (s *Session) VerifyShare(m jurat.MemberIndex, z [32]byte) error {
	at := s.list.find(m)
	if at < 0 {
		return fmt.Errorf("%w: member %d is not in it", ErrList, m)
	}
	y, err := s.group.SharePoint(m)
	if err != nil {
		return err
	}
	response, err := dlog.ParseScalar(&z)
	if err != nil {
		return fmt.Errorf("%w: member %d: %w", ErrPartial, m, err)
	}
	k, factor := s.weight(m), s.factors[at]
	sum := dlog.Multiply(&response, []term{{K: *k.Negate(), P: y}, {K: *factor.Negate(), P: s.points[at].binding}})
	var nonce jac
	if !sum.Equal(nonce.FromAffine(&s.points[at].hiding)) {
		return fmt.Errorf("%w: member %d", ErrPartial, m)
	}
	return nil
}

// Aggregate is the function of that name for a session at hand.
func (s *Session) Aggregate(z [][32]byte) (jurat.Signature, error) {
	sum, err := s.sum(z)
	if err == nil {
		sig := jurat.Signature{R: addressOf(&s.nonce), S: sum.Bytes()}
		if err = s.group.Verify(s.digest, sig); err == nil {
			return sig, nil
		}
	} else if !errors.Is(err, dlog.ErrScalar) {
		return jurat.Signature{}, err
	}
	if bad := s.blame(z); len(bad) > 0 {
		return jurat.Signature{}, &BadShares{bad}
	}
	return jurat.Signature{}, fmt.Errorf("every partial verifies, their sum does not: %w", err)
}

func (s *Session) sum(z [][32]byte) (sum scalar, err error) {
	if len(z) != len(s.list) {
		return sum, fmt.Errorf("%w: %d partial signatures for %d entries", ErrList, len(z), len(s.list))
	}
	for i := range z {
		k, err := dlog.ParseScalar(&z[i])
		if err != nil {
			return sum, err
		}
		sum.Add(&k)
	}
	return sum, nil
}

func (s *Session) blame(z [][32]byte) (bad []jurat.MemberIndex) {
	for i := range z {
		if m := s.list[i].Member; s.VerifyShare(m, z[i]) != nil {
			bad = append(bad, m)
		}
	}
	return bad
}
