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
	Demand                   // which a request need not repeat, but for the agreement
}

// SignedGrant is a grant with its owner's signature.
type SignedGrant struct {
	Grant
	Signature jurat.OperatorSignature `json:"signature"`
}

// Hash is what the owner signs.
func (g *Grant) Hash() jurat.Hash {
	return jurat.GrantHash(g.Credential, g.Consumer, g.Job, g.Uses, g.Period, g.Price, g.Expires, g.Number, g.Agreement, uint8(g.Assurance), g.Vendors)
}

// Check refuses what cannot be a grant.
func (g *Grant) Check() error {
	if g.Period == 0 || g.Credential == (jurat.Hash{}) || g.Consumer == (jurat.Address{}) || g.Job == (jurat.Hash{}) {
		return fmt.Errorf("%w: it names a credential, a consumer, a job and a period", ErrGrant)
	}
	if err := g.Demand.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrGrant, err)
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

// Permits reports whether a request may use the credential at a time (Unix seconds),
// under an agreement or, where it is zero, none; for which of its uses, Ticket says.
func (g *Grant) Permits(credential jurat.Hash, consumer jurat.Address, job, agreement jurat.Hash, now uint64) error {
	switch {
	case g.Credential != credential || g.Consumer != consumer:
		return fmt.Errorf("%w: it is another credential's or consumer's", ErrGrant)
	case g.Job != job:
		return fmt.Errorf("%w: its owner granted it to job %s, not %s", ErrGrant, g.Job, job)
	case g.Agreement != jurat.Hash{} && g.Agreement != agreement:
		return fmt.Errorf("%w: its owner granted it under agreement %s", ErrGrant, g.Agreement)
	case now >= g.Expires:
		return fmt.Errorf("%w: it expired at %d", ErrGrant, g.Expires)
	case g.Uses == 0:
		return fmt.Errorf("%w: it is paused", ErrGrant)
	}
	return nil
}

// Use is the use of a credential that a request takes, by its number: of those that its
// owner granted the consumer for a period, from 0. Who asks counts them, and a request
// on a number that another has taken is refused. So that members need no common count.
type Use struct {
	Credential jurat.Hash `json:"credential"`
	Period     uint64     `json:"period"` // Unix seconds of the block that has the request, divided by the grant's period
	Number     uint64     `json:"number"`
}

// ErrTicket is returned for a use that a grant does not have, or not in this period.
var ErrTicket = errors.New("ticket refused")

// Ticket reports whether a use is one of the grant's, of a request that a block of that
// time (Unix seconds) has. The error is ErrTicket.
func (g *Grant) Ticket(u Use, block uint64) error {
	switch period := block / g.Period; {
	case u.Period != period:
		return fmt.Errorf("%w: it is of period %d, and the request was made in period %d of %d s", ErrTicket, u.Period, period, g.Period)
	case u.Number >= uint64(g.Uses):
		return fmt.Errorf("%w: number %d of %d, which count from 0", ErrTicket, u.Number, g.Uses)
	}
	return nil
}
