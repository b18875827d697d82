// Package attest verifies the evidence that hardware gives of an enclave: AMD SEV-SNP, Intel TDX, AWS
// Nitro, a TPM, and SIM, which is AMD's format under a deployment's test root. Everything that a judgement
// rests on is given: time, roots and collateral. Nothing is fetched.
package attest

import (
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
)

// MaxEvidence is the longest evidence that is looked at, in bytes.
const MaxEvidence = 32 << 10

// Trust is what a judgement rests on.
type Trust struct {
	Time       time.Time // at which certificates, revocation lists and statements must be valid
	Roots      Roots
	Collateral Collateral
	Tolerate   []string // Intel's names of TCB statuses that are taken besides UpToDate; nodes take none
}

// Policy is what evidence must say, besides being genuine.
type Policy struct {
	Trust
	Measurements []jurat.Hash // any of them
	ReportData   jurat.Hash   // [enclaves.Binding.ReportData]
}

// Claims is what genuine evidence says.
type Claims struct {
	Vendor      enclaves.Vendor     `json:"vendor"`
	Assurance   enclaves.Assurance  `json:"assurance"`
	Measurement jurat.Hash          `json:"measurement"`
	Registers   map[string]HexBytes `json:"registers"`  // what the measurement is of, by the vendor's names
	ReportData  HexBytes            `json:"reportData"` // as the evidence has it: 64 bytes, or fewer
	TCB         string              `json:"tcb"`        // in the vendor's terms
	Debug       bool                `json:"debug"`      // always false: what can be debugged is refused
	Collateral  time.Time           `json:"collateral"` // the date of the oldest collateral that it was judged by
	Expires     time.Time           `json:"expires"`    // when certificates or collateral run out first
}

// HexBytes are shown as 0x and hexadecimal digits.
type HexBytes []byte

func (b HexBytes) String() string               { return "0x" + hex.EncodeToString(b) }
func (b HexBytes) MarshalJSON() ([]byte, error) { return json.Marshal(b.String()) }

// UnmarshalJSON reads what MarshalJSON writes.
func (b *HexBytes) UnmarshalJSON(text []byte) (err error) {
	var s string
	if err := json.Unmarshal(text, &s); err != nil {
		return err
	}
	*b, err = hex.DecodeString(strings.TrimPrefix(s, "0x"))
	return err
}

// Verify judges evidence by a policy. An error is a [Refusal].
func Verify(evidence []byte, p Policy) (Claims, error) {
	c, err := Genuine(evidence, p.Trust)
	if err == nil {
		err = c.Meet(p, true)
	}
	if err != nil {
		return Claims{}, err
	}
	return c, nil
}

// Meet judges whether genuine evidence is of software that is allowed and, where bound, reports what it must. An error
// is a [Refusal].
func (c *Claims) Meet(p Policy, bound bool) error {
	if !slices.Contains(p.Measurements, c.Measurement) {
		return refuse(OtherMeasurement, "measurement %s is none of the %d allowed", c.Measurement, len(p.Measurements))
	}
	if bound && !c.reports(p.ReportData) {
		return refuse(OtherReportData, "it reports %s, not %s", c.ReportData, p.ReportData)
	}
	return nil
}

// reports says whether the report data is a word, and nothing but zeros after it.
func (c *Claims) reports(want jurat.Hash) bool {
	return len(c.ReportData) >= len(want) && slices.Equal(c.ReportData[:len(want)], want[:]) &&
		!slices.ContainsFunc(c.ReportData[len(want):], func(b byte) bool { return b != 0 })
}

// Genuine judges whether a vendor vouches for evidence, and for hardware that is up to date and cannot be
// debugged. Whose software runs there, and for whom, it does not: see [Verify]. An error is a [Refusal].
func Genuine(evidence []byte, t Trust) (c Claims, err error) {
	// The vendors' libraries parse what strangers send: one that panics has found it malformed.
	defer func() {
		if p := recover(); p != nil {
			c, err = Claims{}, refuse(Malformed, "%v", p)
		}
	}()
	if len(evidence) > MaxEvidence {
		return Claims{}, refuse(TooLarge, "%d bytes are more than %d", len(evidence), MaxEvidence)
	}
	switch {
	case looksSNP(evidence):
		return snp(evidence, t)
	case looksTDX(evidence):
		return tdx(evidence, t)
	case looksNitro(evidence):
		return nitro(evidence, t)
	case looksVTPM(evidence):
		return vtpm(evidence, t)
	}
	return Claims{}, refuse(UnknownFormat, "%d bytes are no SEV-SNP report with certificates, TDX quote, Nitro document or TPM quote", len(evidence))
}

// Attestation is evidence with what it is said to be bound to, as an enclave hands it out.
type Attestation struct {
	enclaves.Binding
	Evidence []byte `json:"evidence"`
}

// Verify judges an attestation of whoever holds these keys, in answer to this challenge, at this place. The policy's
// ReportData is not looked at: it follows.
func (a *Attestation) Verify(p Policy, want enclaves.Binding) (Claims, error) {
	p.ReportData = a.ReportData()
	c, err := Verify(a.Evidence, p)
	switch {
	case err != nil:
		return Claims{}, err
	case a.Chain != want.Chain || a.Contract != want.Contract:
		return Claims{}, refuse(OtherPlace, "it is of an enclave of chain %d and contract %s", a.Chain, a.Contract)
	case a.HPKE != want.HPKE || a.Signer != want.Signer:
		return Claims{}, refuse(OtherKeys, "it is of the enclave with the signing key %s and the HPKE key %s", a.Signer, a.HPKE)
	case a.Challenge != want.Challenge:
		return Claims{}, refuse(Stale, "it answers the challenge %s, not %s", a.Challenge, want.Challenge)
	}
	return c, nil
}

// validAt refuses a certificate outside of its time, and shortens what the claims are good for.
func (c *Claims) validAt(at time.Time, certs ...*x509.Certificate) error {
	for _, cert := range certs {
		if at.After(cert.NotAfter) {
			return refuse(Expired, "the certificate of %q ran out on %s", cert.Subject.CommonName, day(cert.NotAfter))
		}
		if at.Before(cert.NotBefore) {
			return refuse(NotYet, "the certificate of %q begins on %s", cert.Subject.CommonName, day(cert.NotBefore))
		}
		c.until(cert.NotAfter)
	}
	return nil
}

func (c *Claims) until(t time.Time) {
	if c.Expires.IsZero() || t.Before(c.Expires) {
		c.Expires = t
	}
}

func (c *Claims) dated(t time.Time) {
	if c.Collateral.IsZero() || t.Before(c.Collateral) {
		c.Collateral = t
	}
}

func day(t time.Time) string { return t.UTC().Format(time.RFC3339) }
