package enclave

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/url"
	"slices"
	"time"

	"github.com/jurat-network/jurat"
)

// Dialer reaches a far end's TCP. What it returns is carried by somebody who is not
// trusted: nothing is sent over it but TLS.
type Dialer interface {
	Dial(ctx context.Context, address string) (net.Conn, error)
}

// errFarEnd is returned where the far end is not who the sealed document says.
var errFarEnd = errors.New("the far end is not the one that was sealed")

// secure begins TLS to a place over a carried connection. The certificate is judged
// at the time of the oracles that released the request, not the host's: a host that
// turns its clock back revives no certificate.
func secure(ctx context.Context, carried net.Conn, p *Place, now jurat.Time) (net.Conn, error) {
	u, err := url.Parse(p.Origin)
	if err != nil {
		return nil, errFarEnd
	}
	roots, err := p.roots()
	if err != nil {
		return nil, err
	}
	at := time.UnixMilli(int64(now))
	conn := tls.Client(carried, &tls.Config{
		ServerName: u.Hostname(),
		MinVersion: tls.VersionTLS12,
		Time:       func() time.Time { return at },
		// Verified below: by the authorities and pins that were sealed, and none that the host has.
		InsecureSkipVerify: true,
		VerifyConnection: func(s tls.ConnectionState) error {
			return verifyPlace(s.PeerCertificates, u.Hostname(), p.Pins, roots, at)
		},
	})
	if err := conn.HandshakeContext(ctx); err != nil {
		return nil, err
	}
	return conn, nil
}

// verifyPlace checks a chain of certificates against what a document says of a place.
func verifyPlace(chain []*x509.Certificate, host string, pins []jurat.Hash, roots *x509.CertPool, at time.Time) error {
	if len(chain) == 0 {
		return errFarEnd
	}
	leaf := chain[0]
	if leaf.VerifyHostname(host) != nil || at.Before(leaf.NotBefore) || at.After(leaf.NotAfter) {
		return errFarEnd
	}
	verified := [][]*x509.Certificate{{leaf}} // without authorities only the leaf has shown that it has its key
	if roots != nil {
		between := x509.NewCertPool()
		for _, c := range chain[1:] {
			between.AddCert(c)
		}
		var err error
		verified, err = leaf.Verify(x509.VerifyOptions{Roots: roots, Intermediates: between, CurrentTime: at, DNSName: host})
		if err != nil {
			return errFarEnd
		}
	}
	if len(pins) == 0 {
		return nil
	}
	for _, c := range slices.Concat(verified...) {
		if slices.Contains(pins, jurat.Hash(sha256.Sum256(c.RawSubjectPublicKeyInfo))) {
			return nil
		}
	}
	return errFarEnd
}
