package committee

import (
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
)

// Keygen is a completed key generation as contracts take it: what was made, and
// every member's signature over it. Nothing of it is secret.
type Keygen struct {
	Attempt    uint32                    `json:"attempt"`
	Key        jurat.Hash                `json:"key"` // x coordinate of the group key, whose y is even
	Transcript jurat.Hash                `json:"transcript"`
	Signatures []jurat.OperatorSignature `json:"signatures"` // of each member over jurat.TranscriptHash, in order
}

// ErrKeygen is returned for a key generation that not all proposed members signed.
var ErrKeygen = errors.New("key generation refused")

// sessionOf is the attempt of the proposal that made the key.
func (p *Proposal) sessionOf(k *Keygen) jurat.Session {
	s := p.Session()
	s.Attempt = k.Attempt
	return s
}

// Verify reports with a nil error that every member of the proposal signed k.
func (p *Proposal) Verify(k *Keygen) error {
	if k.Attempt < p.Attempt || len(k.Signatures) != len(p.Members) {
		return fmt.Errorf("%w: attempt %d with %d signatures, of a proposal from attempt %d of %d members",
			ErrKeygen, k.Attempt, len(k.Signatures), p.Attempt, len(p.Members))
	}
	session := p.sessionOf(k)
	signed := jurat.TranscriptHash(session.ID(), k.Key, k.Transcript, p.Expiry)
	for i, m := range p.Members {
		key, err := operator.ParseKey(m.Key)
		if err != nil {
			return fmt.Errorf("%w: member %d: %w", ErrKeygen, i+1, err)
		}
		if !key.Verify(signed, k.Signatures[i]) {
			return fmt.Errorf("%w: the signature of member %d is not over this key, expiry and attempt", ErrKeygen, i+1)
		}
	}
	return nil
}

// Payload is that of the leaf by which the committee swears this epoch.
func (p *Proposal) Payload(k *Keygen) jurat.Hash {
	session := p.sessionOf(k)
	return jurat.SuccessionHash(&session, k.Key, k.Transcript, p.Expiry)
}
