package attest

import (
	"crypto/x509"
	"math/big"
	"time"
)

// Altered is evidence that the machine signs after a change: of firmware that would say so.
func (m *Machine) Altered(measured Measurement, reportData [64]byte, change func(report []byte)) ([]byte, error) {
	r := m.report(measured, reportData)
	change(r)
	return m.sign(r)
}

// ListUntil is the root's revocation list, had it run out.
func (s *Simulator) ListUntil(until time.Time) []*x509.RevocationList {
	short := *s
	short.until = until
	if err := short.revoke(); err != nil {
		panic(err)
	}
	return []*x509.RevocationList{short.crl}
}

// Revoking is a revocation list with the intermediate on it.
func (s *Simulator) Revoking() []*x509.RevocationList {
	revoking := *s
	if err := revoking.revoke(big.NewInt(2)); err != nil {
		panic(err)
	}
	return []*x509.RevocationList{revoking.crl}
}
