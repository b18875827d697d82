package committee

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/operator"
)

// VoteFormat is the value of a vote's "format".
const VoteFormat = "jurat-recovery-vote-1"

// Vote is a current operator's, for a recovery or against it. It holds the whole
// recovery, so votes alone are enough to open one. Nothing of it is secret.
type Vote struct {
	Format    string                  `json:"format"`
	Against   bool                    `json:"against"`  // a veto
	Recovery  jurat.Hash              `json:"recovery"` // follows from proposal and key generation
	Operator  PublicKey               `json:"operator"` // who votes: a member of the epoch before the proposal's
	Proposal  *Proposal               `json:"proposal"` // of the next epoch
	Keygen    *Keygen                 `json:"keygen"`   // that came of it
	Signature jurat.OperatorSignature `json:"signature"`
}

// ErrVote is returned for a vote that counts nowhere.
var ErrVote = errors.New("vote refused")

// Recovery is the id under which a contract recovers by this key generation.
func (p *Proposal) Recovery(k *Keygen) jurat.Hash {
	session := p.sessionOf(k)
	return jurat.RecoveryID(p.Committee, p.Epoch-1, session.ID(), k.Key, k.Transcript, p.Expiry)
}

// NewVote is a vote that lacks its signature, over Digest.
func NewVote(p *Proposal, k *Keygen, by PublicKey, against bool) *Vote {
	return &Vote{Format: VoteFormat, Against: against, Recovery: p.Recovery(k), Operator: by, Proposal: p, Keygen: k}
}

// Digest is what the operator signs.
func (v *Vote) Digest() jurat.Hash {
	if v.Against {
		return jurat.VetoHash(v.Proposal.Committee, v.Proposal.Epoch-1, v.Recovery)
	}
	return jurat.RecoveryHash(v.Recovery)
}

// Check refuses what no contract would count: a proposal that is none, a key that not
// all its members signed, another's signature. Whether the operator is a member of
// the epoch whose key is lost, the chain knows.
func (v *Vote) Check() error {
	if v.Format != VoteFormat || v.Proposal == nil || v.Keygen == nil {
		return fmt.Errorf("%w: it is of format %.80q and not whole", ErrVote, v.Format)
	}
	if err := v.Proposal.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrVote, err)
	}
	if v.Proposal.Epoch == 1 {
		return fmt.Errorf("%w: a founding is no recovery", ErrVote)
	}
	if err := v.Proposal.Verify(v.Keygen); err != nil {
		return fmt.Errorf("%w: %w", ErrVote, err)
	}
	if id := v.Proposal.Recovery(v.Keygen); id != v.Recovery {
		return fmt.Errorf("%w: proposal and key generation are recovery %s, not %s", ErrVote, id, v.Recovery)
	}
	key, err := operator.ParseKey(v.Operator)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrVote, err)
	}
	if !key.Verify(v.Digest(), v.Signature) {
		return fmt.Errorf("%w: the signature is not %s's over this recovery", ErrVote, key.Address())
	}
	return nil
}

// ParseVote reads and checks a vote's JSON. Unknown keys are refused.
func ParseVote(data []byte) (*Vote, error) {
	if len(data) > 2*MaxBytes {
		return nil, fmt.Errorf("%w: %d bytes; at most %d", ErrVote, len(data), 2*MaxBytes)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	v := new(Vote)
	if err := d.Decode(v); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrVote, err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: something follows the document", ErrVote)
	}
	return v, v.Check()
}

// Encode writes the vote as JSON, for people to read.
func (v *Vote) Encode() ([]byte, error) {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write vote: %w", err)
	}
	return append(b, '\n'), nil
}
