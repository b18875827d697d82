package node

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
	"github.com/jurat-network/jurat/core/threshold"
)

// Scheme is the real arithmetic behind a committee's signatures: operator ECDSA
// and FROST. It is immutable and safe for concurrent use.
type Scheme struct {
	operators []operator.Key
	group     *threshold.Group
}

// NewScheme reads the members' keys; group is nil until the committee has one.
func NewScheme(members []jurat.Member, group *threshold.Group) (*Scheme, error) {
	s := new(Scheme)
	if group != nil {
		prepared, err := group.Prepared()
		if err != nil {
			return nil, err
		}
		s.group = prepared
	}
	for i, m := range members {
		key, err := operator.ParseKey(m.Key)
		if err != nil {
			return nil, fmt.Errorf("member %d: %w", i+1, err)
		}
		if key.Address() != m.Operator {
			return nil, fmt.Errorf("member %d: key %x is not of account %s", i+1, m.Key, m.Operator)
		}
		s.operators = append(s.operators, key.Prepared())
	}
	return s, nil
}

// VerifyOperator implements round.Scheme.
func (s *Scheme) VerifyOperator(m jurat.MemberIndex, digest jurat.Hash, sig jurat.OperatorSignature) bool {
	return m >= 1 && int(m) <= len(s.operators) && s.operators[m-1].Verify(digest, sig)
}

// VerifyReport implements round.Scheme.
func (s *Scheme) VerifyReport(digest jurat.Hash, sig jurat.Signature) bool {
	return s.group.Verify(digest, sig) == nil
}

// CheckCommitment implements round.Scheme.
func (s *Scheme) CheckCommitment(c *threshold.Commitment) bool { return c.Check() == nil }

// VerifyShare implements round.Scheme.
func (s *Scheme) VerifyShare(digest jurat.Hash, list threshold.List, m jurat.MemberIndex, z [32]byte) bool {
	return threshold.VerifyShare(s.group, digest, list, m, z) == nil
}

// Aggregate implements round.Scheme.
func (s *Scheme) Aggregate(digest jurat.Hash, list threshold.List, z [][32]byte) (jurat.Signature, error) {
	return threshold.Aggregate(s.group, digest, list, z)
}
