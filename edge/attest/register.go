package attest

import (
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
)

// MaxRegistration is how long an enclave stays registered without new evidence. What is revoked or found out of date
// in between, members end by a leaf of their own.
const MaxRegistration = 24 * time.Hour

// Registration is what a committee swears of an enclave whose evidence was judged with these claims, from a time on. All
// of it follows from its arguments, so members who are shown the same evidence and collateral name the same leaf.
func (a *Attestation) Registration(c *Claims, from time.Time) enclaves.Registration {
	until := from.Add(MaxRegistration)
	if c.Expires.Before(until) {
		until = c.Expires
	}
	return enclaves.Registration{
		Signer: a.Signer, Vendor: c.Vendor, Measurement: c.Measurement, Evidence: jurat.Keccak(a.Evidence), HPKE: a.HPKE,
		Collateral: uint64(c.Collateral.Unix()), Expiry: uint64(until.Unix()), Assurance: c.Assurance,
	}
}
