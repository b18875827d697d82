package attest

import (
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/google/go-sev-guest/verify/trust"
	"github.com/hf/nitrite"
)

// VendorRoots are the roots that AMD, Intel and AWS publish, as their maintained libraries carry them. SIM is not
// among them.
func VendorRoots() Roots {
	var r Roots
	for _, line := range []struct {
		name       string
		vcek, vlek []byte
	}{
		{"Milan", trust.AskArkMilanVcekBytes, trust.AskArkMilanVlekBytes},
		{"Genoa", trust.AskArkGenoaVcekBytes, trust.AskArkGenoaVlekBytes},
		{"Turin", trust.AskArkTurinVcekBytes, trust.AskArkTurinVlekBytes},
	} {
		// Intermediate first, as AMD's server sends them.
		vcek, vlek := certificates(line.vcek), certificates(line.vlek)
		r.AMD = append(r.AMD, AMDChain{Line: line.name, ASK: vcek[0], ARK: vcek[1], ASVK: vlek[0]})
	}
	r.Intel = certificates(intelRoot)
	r.AWS = certificates([]byte(nitrite.DefaultCARoots))
	return r
}

// ErrNotRoots is of a file that holds no root certificate.
var ErrNotRoots = errors.New("no roots: certificates in PEM or DER are, of AMD with the intermediate of the same line, or a simulator's file")

// AddRoots adds the roots that a file holds, whose names tell whose they are; a simulator's bring their collateral.
// What has another name is taken for the root of a maker of TPMs.
func (t *Trust) AddRoots(file []byte) error {
	var certs []*x509.Certificate
	if cert, err := x509.ParseCertificate(file); err == nil {
		certs = append(certs, cert)
	}
	for block, rest := pem.Decode(file); block != nil; block, rest = pem.Decode(rest) {
		if block.Type != "CERTIFICATE" {
			continue
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrNotRoots, err)
		}
		certs = append(certs, cert)
	}
	if len(certs) == 0 {
		return ErrNotRoots
	}
	named := func(name string) *x509.Certificate {
		for _, cert := range certs {
			if cert.Subject.CommonName == name {
				return cert
			}
		}
		return nil
	}
	for _, cert := range certs {
		name := cert.Subject.CommonName
		line, isARK := strings.CutPrefix(name, "ARK-")
		switch {
		case name == simRoot:
			return t.ReadSIM(file)
		case isARK:
			chain := AMDChain{Line: line, ARK: cert, ASK: named("SEV-" + line), ASVK: named("SEV-VLEK-" + line)}
			if chain.ASK == nil && chain.ASVK == nil {
				return fmt.Errorf("%w: the intermediate of %s is missing", ErrNotRoots, line)
			}
			t.Roots.AMD = append(t.Roots.AMD, chain)
		case strings.HasPrefix(name, "SEV-"): // taken with its ARK
		case strings.HasPrefix(name, "Intel SGX"):
			t.Roots.Intel = append(t.Roots.Intel, cert)
		case strings.HasPrefix(name, "aws.nitro-enclaves"):
			t.Roots.AWS = append(t.Roots.AWS, cert)
		default:
			t.Roots.TPM = append(t.Roots.TPM, cert)
		}
	}
	return nil
}

// certificates are those of PEM blocks that this program carries.
func certificates(file []byte) (all []*x509.Certificate) {
	for block, rest := pem.Decode(file); block != nil; block, rest = pem.Decode(rest) {
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			panic(err)
		}
		all = append(all, cert)
	}
	return slices.Clip(all)
}

// intelRoot is Intel SGX Root CA, from https://certificates.trustedservices.intel.com: go-tdx-guest keeps its copy to itself.
var intelRoot = []byte(`-----BEGIN CERTIFICATE-----
MIICjzCCAjSgAwIBAgIUImUM1lqdNInzg7SVUr9QGzknBqwwCgYIKoZIzj0EAwIw
aDEaMBgGA1UEAwwRSW50ZWwgU0dYIFJvb3QgQ0ExGjAYBgNVBAoMEUludGVsIENv
cnBvcmF0aW9uMRQwEgYDVQQHDAtTYW50YSBDbGFyYTELMAkGA1UECAwCQ0ExCzAJ
BgNVBAYTAlVTMB4XDTE4MDUyMTEwNDUxMFoXDTQ5MTIzMTIzNTk1OVowaDEaMBgG
A1UEAwwRSW50ZWwgU0dYIFJvb3QgQ0ExGjAYBgNVBAoMEUludGVsIENvcnBvcmF0
aW9uMRQwEgYDVQQHDAtTYW50YSBDbGFyYTELMAkGA1UECAwCQ0ExCzAJBgNVBAYT
AlVTMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC6nEwMDIYZOj/iPWsCzaEKi7
1OiOSLRFhWGjbnBVJfVnkY4u3IjkDYYL0MxO4mqsyYjlBalTVYxFP2sJBK5zlKOB
uzCBuDAfBgNVHSMEGDAWgBQiZQzWWp00ifODtJVSv1AbOScGrDBSBgNVHR8ESzBJ
MEegRaBDhkFodHRwczovL2NlcnRpZmljYXRlcy50cnVzdGVkc2VydmljZXMuaW50
ZWwuY29tL0ludGVsU0dYUm9vdENBLmRlcjAdBgNVHQ4EFgQUImUM1lqdNInzg7SV
Ur9QGzknBqwwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwCgYI
KoZIzj0EAwIDSQAwRgIhAOW/5QkR+S9CiSDcNoowLuPRLsWGf/Yi7GSX94BgwTwg
AiEA4J0lrHoMs+Xo5o/sX6O9QWxHRAvZUGOdRQ7cvqRXaqI=
-----END CERTIFICATE-----
`)
