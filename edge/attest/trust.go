package attest

import (
	"crypto/x509"
	"maps"
	"slices"
	"time"
)

// Roots are the certificates that trust begins with.
type Roots struct {
	AMD   []AMDChain
	SIM   []AMDChain // of deployments made for development
	Intel []*x509.Certificate
	AWS   []*x509.Certificate
	TPM   []*x509.Certificate // of makers of TPMs
}

// AMDChain is a line of processors' root and intermediate certificate.
type AMDChain struct {
	Line     string // "Milan", "Genoa" or "Turin"
	ARK, ASK *x509.Certificate
	ASVK     *x509.Certificate // the intermediate of keys that a cloud's operator loads; nil if none is trusted
}

// Collateral is what vendors state besides, each part signed by them but for Floors.
type Collateral struct {
	CRLs       []*x509.RevocationList
	TCBInfo    []byte              // Intel's answer to /tdx/certification/v4/tcb
	QEIdentity []byte              // Intel's answer to /tdx/certification/v4/qe/identity
	Issuers    []*x509.Certificate // of Intel's signing certificates
	// Floors are the least TCBs of AMD's lines, for AMD signs no statement of which are out of date: the eight bytes
	// of a TCB_VERSION as a report has them, each of which must be reached.
	Floors map[string]TCB
}

// Clone is collateral that can be added to without a change of this.
func (c *Collateral) Clone() Collateral {
	d := *c
	d.CRLs, d.Issuers, d.Floors = slices.Clone(c.CRLs), slices.Clone(c.Issuers), maps.Clone(c.Floors)
	return d
}

// TCB is AMD's TCB_VERSION, byte by byte from the lowest.
type TCB [8]byte

// notRevoked looks for a certificate in its issuer's revocation list, which there must be.
func (c *Claims) notRevoked(t Trust, cert, issuer *x509.Certificate) error {
	list, err := c.listOf(t, issuer)
	if err != nil {
		return err
	}
	for _, bad := range list.RevokedCertificateEntries {
		if bad.SerialNumber.Cmp(cert.SerialNumber) == 0 {
			return refuse(Revoked, "the certificate of %q was revoked on %s", cert.Subject.CommonName, day(bad.RevocationTime))
		}
	}
	return nil
}

// listOf is the newest revocation list of an issuer that is valid at the time.
func (c *Claims) listOf(t Trust, issuer *x509.Certificate) (*x509.RevocationList, error) {
	var list *x509.RevocationList
	for _, l := range t.Collateral.CRLs {
		ours := l.CheckSignatureFrom(issuer) == nil
		if ours && (list == nil || l.ThisUpdate.After(list.ThisUpdate)) {
			list = l
		}
	}
	if list == nil {
		return nil, refuse(NoCollateral, "there is no revocation list of %q", issuer.Subject.CommonName)
	}
	return list, c.current(t.Time, list.ThisUpdate, list.NextUpdate, "the revocation list of "+issuer.Subject.CommonName)
}

// current refuses collateral outside of its time, and shortens what the claims are good for.
func (c *Claims) current(at, from, until time.Time, what string) error {
	if at.After(until) {
		return refuse(StaleCollateral, "%s ran out on %s", what, day(until))
	}
	if at.Before(from) {
		return refuse(NotYet, "%s begins on %s", what, day(from))
	}
	c.dated(from)
	c.until(until)
	return nil
}

// reaches says whether every byte reaches the floor's.
func (t TCB) reaches(floor TCB) bool {
	for i := range t {
		if t[i] < floor[i] {
			return false
		}
	}
	return true
}
