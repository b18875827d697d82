package threshold

import (
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/curve"
	"github.com/jurat-network/jurat/core/dlog"
)

// Session is one digest under one commitment list: everything that those two
// fix, computed once. Signing, checking a partial and aggregating all start
// from it. A Session holds no secret and is never changed, so that many may
// read it at once.
type Session struct {
	group   *Group
	digest  jurat.Hash
	list    List
	points  []*Parsed // points[i] is list[i], parsed
	factors []scalar  // RFC 9591's binding factor of each list entry
	nonce   affine    // R = Σ D_i + factor_i·E_i, not the identity
	c       scalar    // the challenge
}

// errNoSum marks a list whose commitments cancel out. Nobody finds one by
// chance.
var errNoSum = errors.New("the commitments add up to the identity")

// NewSession checks a list and computes what it fixes for a digest. The error
// wraps ErrList, or ErrGroup.
func NewSession(g *Group, digest jurat.Hash, list List) (*Session, error) {
	if err := list.checkShape(g); err != nil {
		return nil, err
	}
	parsed, err := list.parse()
	if err != nil {
		return nil, err
	}
	return NewSessionParsed(g, digest, list, parsed)
}

// NewSessionParsed is NewSession where every commitment of the list has been
// parsed before: parsed[i] is list[i]'s.
func NewSessionParsed(g *Group, digest jurat.Hash, list List, parsed []*Parsed) (*Session, error) {
	s, err := newSession(g, digest[:], list, parsed, evmChallenge)
	if err != nil {
		return nil, err
	}
	s.digest = digest
	return s, nil
}

func newSession(g *Group, msg []byte, list List, parsed []*Parsed, challenge challenge) (*Session, error) {
	if err := list.checkShape(g); err != nil {
		return nil, err
	}
	if len(parsed) != len(list) {
		return nil, fmt.Errorf("%w: %d parsed commitments for %d entries", ErrList, len(parsed), len(list))
	}
	for i := range list {
		if parsed[i].commitment != list[i].Commitment {
			return nil, fmt.Errorf("%w: the parsed commitment of member %d is another", ErrList, list[i].Member)
		}
	}
	s := &Session{group: g, list: slices.Clone(list), points: parsed}
	key := g.encodedKey()
	s.factors = bindingFactors(&key, msg, list)

	terms := make([]term, len(list))
	for i := range list {
		terms[i] = term{K: s.factors[i], P: parsed[i].binding}
	}
	sum := dlog.Multiply(nil, terms)
	for i := range parsed {
		curve.AddMixed(&sum, &parsed[i].hiding)
	}
	if sum.Z.IsZero() {
		return nil, fmt.Errorf("%w: %w", ErrList, errNoSum)
	}
	s.nonce.FromJacobian(&sum)
	s.c = challenge(&s.nonce, &key, msg)
	return s, nil
}

// bindingFactors is compute_binding_factors of RFC 9591 section 4.4.
func bindingFactors(key *[33]byte, msg []byte, list List) []scalar {
	msgHash, listHash := h4(msg), h5(list.rfcEncoding())
	factors := make([]scalar, len(list))
	for i := range list {
		id := identifier(list[i].Member)
		factors[i] = h1(key[:], msgHash[:], listHash[:], id[:])
	}
	return factors
}

// weight is λ·c, the factor of a listed member's share in its partial
// signature (RFC 9591 section 5.2).
func (s *Session) weight(m jurat.MemberIndex) scalar {
	l := dlog.Lagrange(s.list.members(), m)
	return *l.Mul(&s.c)
}
