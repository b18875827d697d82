package confidential

import (
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// ErrGrant is returned for a grant that does not let a request use a credential.
var ErrGrant = errors.New("grant refused")

// Grant lets a consumer use a deposited credential, for one job. The newest of a
// credential and consumer counts: to pause is to sign another with no uses.
type Grant struct {
	Credential jurat.Hash    `json:"credential"`
	Consumer   jurat.Address `json:"consumer"` // the contract that asks
	Job        jurat.Hash    `json:"job"`      // which its owner has read
	Uses       uint32        `json:"uses"`     // requests in a period; 0 pauses
	Period     uint64        `json:"period_s"` // seconds; periods are counted from 1970
	Price      uint64        `json:"price"`    // least payment of a request that uses it, in the coin's smallest units
	Expires    uint64        `json:"expires"`  // Unix seconds
	Number     uint64        `json:"number"`   // the higher, the newer
}

// SignedGrant is a grant with its owner's signature.
type SignedGrant struct {
	Grant
	Signature jurat.OperatorSignature `json:"signature"`
}

// Hash is what the owner signs.
func (g *Grant) Hash() jurat.Hash {
	return jurat.GrantHash(g.Credential, g.Consumer, g.Job, g.Uses, g.Period, g.Price, g.Expires, g.Number)
}

// Check refuses what cannot be a grant.
func (g *Grant) Check() error {
	if g.Period == 0 || g.Credential == (jurat.Hash{}) || g.Consumer == (jurat.Address{}) || g.Job == (jurat.Hash{}) {
		return fmt.Errorf("%w: it names a credential, a consumer, a job and a period", ErrGrant)
	}
	return nil
}

// Owner is who signed a grant. The error is ErrGrant.
func (g *SignedGrant) Owner() (jurat.Address, error) {
	owner, err := SignerOf(g.Hash(), g.Signature[:])
	if err != nil {
		return owner, fmt.Errorf("%w: %w", ErrGrant, err)
	}
	return owner, nil
}

// Permits reports whether a request may use the credential at a time (Unix seconds);
// how often, who counts says.
func (g *Grant) Permits(credential jurat.Hash, consumer jurat.Address, job jurat.Hash, now uint64) error {
	switch {
	case g.Credential != credential || g.Consumer != consumer:
		return fmt.Errorf("%w: it is another credential's or consumer's", ErrGrant)
	case g.Job != job:
		return fmt.Errorf("%w: its owner granted it to job %s, not %s", ErrGrant, g.Job, job)
	case now >= g.Expires:
		return fmt.Errorf("%w: it expired at %d", ErrGrant, g.Expires)
	case g.Uses == 0:
		return fmt.Errorf("%w: it is paused", ErrGrant)
	}
	return nil
}
