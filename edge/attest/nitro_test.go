package attest_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha512"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"testing"
	"time"

	"github.com/fxamacker/cbor/v2"
	"github.com/hf/nitrite"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
)

// hypervisor makes Nitro documents under a root of its own, of enclaves that AWS would
// have to run: in debug mode, of other keys, of revoked certificates.
type hypervisor struct {
	root, zone, leaf          *x509.Certificate
	rootKey, zoneKey, leafKey *ecdsa.PrivateKey
}

func newHypervisor(t *testing.T, curve elliptic.Curve) *hypervisor {
	t.Helper()
	h := &hypervisor{}
	key := func(c elliptic.Curve) *ecdsa.PrivateKey {
		k, err := ecdsa.GenerateKey(c, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	h.rootKey, h.zoneKey, h.leafKey = key(elliptic.P384()), key(elliptic.P384()), key(curve)
	made := func(serial int64, name string, ca bool, parent *x509.Certificate, public crypto.PublicKey, by *ecdsa.PrivateKey) *x509.Certificate {
		c := &x509.Certificate{
			SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: name}, NotBefore: now.Add(-time.Hour), NotAfter: now.Add(3 * time.Hour),
			IsCA: ca, BasicConstraintsValid: true, SignatureAlgorithm: x509.ECDSAWithSHA384, KeyUsage: x509.KeyUsageDigitalSignature,
		}
		if ca {
			c.KeyUsage = x509.KeyUsageCertSign | x509.KeyUsageCRLSign
		}
		if parent == nil {
			parent = c
		}
		der, err := x509.CreateCertificate(rand.Reader, c, parent, public, by)
		if err == nil {
			c, err = x509.ParseCertificate(der)
		}
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	h.root = made(1, "a root", true, nil, h.rootKey.Public(), h.rootKey)
	h.zone = made(2, "a zone", true, h.root, h.zoneKey.Public(), h.rootKey)
	h.leaf = made(3, "an enclave", false, h.zone, h.leafKey.Public(), h.zoneKey)
	return h
}

func (h *hypervisor) attest(t *testing.T, change func(d *nitrite.Document)) []byte {
	t.Helper()
	word := binding.ReportData()
	d := &nitrite.Document{
		ModuleID: "i-1", Timestamp: uint64(now.UnixMilli()), Digest: "SHA384", PCRs: map[uint][]byte{},
		Certificate: h.leaf.Raw, CABundle: [][]byte{h.root.Raw, h.zone.Raw}, UserData: word[:],
	}
	for i := range uint(9) {
		d.PCRs[i] = make([]byte, 48)
		d.PCRs[i][0] = byte(i + 1)
	}
	change(d)
	encode := func(v any) []byte {
		b, err := cbor.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	protected, payload := encode(map[int]int{1: -35}), encode(d)
	digest := sha512.Sum384(encode([]any{"Signature1", protected, []byte{}, payload}))
	r, s, err := ecdsa.Sign(rand.Reader, h.leafKey, digest[:])
	if err != nil {
		t.Fatal(err)
	}
	signature := make([]byte, 96)
	if h.leafKey.Curve == elliptic.P384() {
		r.FillBytes(signature[:48])
		s.FillBytes(signature[48:])
	}
	return encode([]any{protected, map[int]int{}, payload, signature})
}

// revoking is the zone's list with a serial on it, valid until some time.
func (h *hypervisor) revoking(t *testing.T, serial int64, until time.Time) *x509.RevocationList {
	t.Helper()
	der, err := x509.CreateRevocationList(rand.Reader, &x509.RevocationList{
		Number: big.NewInt(1), ThisUpdate: now.Add(-time.Hour), NextUpdate: until,
		RevokedCertificateEntries: []x509.RevocationListEntry{{SerialNumber: big.NewInt(serial), RevocationTime: now}},
	}, h.zone, h.zoneKey)
	if err != nil {
		t.Fatal(err)
	}
	list, err := x509.ParseRevocationList(der)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestNitroRefusals(t *testing.T) {
	h, odd := newHypervisor(t, elliptic.P384()), newHypervisor(t, elliptic.P521())
	trust := attest.Trust{Time: now, Roots: attest.Roots{AWS: []*x509.Certificate{h.root}}}
	plain := func(*nitrite.Document) {}
	genuine, err := attest.Genuine(h.attest(t, plain), trust)
	if err != nil {
		t.Fatal(err)
	}
	if genuine.Vendor != enclaves.Nitro || len(genuine.Registers) != 4 {
		t.Errorf("claims %+v", genuine)
	}
	for _, c := range []struct {
		name   string
		change func(d *nitrite.Document)
		policy func(p *attest.Policy)
		want   attest.Reason
	}{
		{"as it is", plain, func(*attest.Policy) {}, ""},
		{"debug mode", func(d *nitrite.Document) {
			for i := range uint(3) {
				d.PCRs[i] = make([]byte, 48)
			}
		}, func(*attest.Policy) {}, attest.Debuggable},
		{"short PCRs", func(d *nitrite.Document) { d.PCRs[0] = make([]byte, 32) }, func(*attest.Policy) {}, attest.Malformed},
		{"made tomorrow", func(d *nitrite.Document) { d.Timestamp += 86_400_000 }, func(*attest.Policy) {}, attest.NotYet},
		{"no certificates", func(d *nitrite.Document) { d.CABundle = nil }, func(*attest.Policy) {}, attest.Malformed},
		{"other software", func(d *nitrite.Document) { d.PCRs[2][47]++ }, func(*attest.Policy) {}, attest.OtherMeasurement},
		{"other report data", func(d *nitrite.Document) { d.UserData[0]++ }, func(*attest.Policy) {}, attest.OtherReportData},
		{"more report data", func(d *nitrite.Document) { d.UserData = append(d.UserData, 1) }, func(*attest.Policy) {}, attest.OtherReportData},
		{"no report data", func(d *nitrite.Document) { d.UserData = nil }, func(*attest.Policy) {}, attest.OtherReportData},
		{"revoked", plain, func(p *attest.Policy) {
			p.Collateral.CRLs = []*x509.RevocationList{h.revoking(t, 3, now.Add(time.Hour))}
		}, attest.Revoked},
		{"another revoked", plain, func(p *attest.Policy) {
			p.Collateral.CRLs = []*x509.RevocationList{h.revoking(t, 4, now.Add(time.Hour))}
		}, ""},
		{"a stale list", plain, func(p *attest.Policy) {
			p.Collateral.CRLs = []*x509.RevocationList{h.revoking(t, 4, now.Add(-time.Minute))}
		}, attest.StaleCollateral},
		{"another's root", plain, func(p *attest.Policy) { p.Roots.AWS = []*x509.Certificate{odd.root} }, attest.WrongRoot},
	} {
		p := attest.Policy{Trust: trust, Measurements: []jurat.Hash{genuine.Measurement}, ReportData: binding.ReportData()}
		c.policy(&p)
		if claims, err := attest.Verify(h.attest(t, c.change), p); attest.ReasonOf(err) != c.want {
			t.Errorf("%s: %+v, %v; want %q", c.name, claims, err, c.want)
		}
	}
	// The library panics at this curve.
	trust.Roots.AWS = []*x509.Certificate{odd.root}
	if _, err := attest.Genuine(odd.attest(t, plain), trust); attest.ReasonOf(err) != attest.Malformed {
		t.Errorf("a key on P-521: %v", err)
	}
}
