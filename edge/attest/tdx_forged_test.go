package attest_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"math/big"
	"testing"
	"time"

	"github.com/google/go-tdx-guest/testing/testdata"

	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
)

// forgery is a TDX quote with all that vouches for it, under a root that this test makes:
// of the quote that go-tdx-guest carries, with everything signed anew. So each thing can
// be wrong by itself, and all the rest is as the production verifier wants it.
type forgery struct {
	body      func(body []byte)      // of the trust domain, before the quoting enclave signs it
	enclave   func(report []byte)    // of the quoting enclave, before the machine signs it
	tcb       func(m map[string]any) // Intel's statement of machines, before Intel signs it
	identity  func(m map[string]any) // and of its quoting enclave
	revoked   string                 // name of a certificate that its issuer took back
	leafUntil time.Time              // the end of the machine's certificate; a year on where zero
	stranger  bool                   // another machine's key signs the quoting enclave's report
	listUntil time.Time              // the end of the revocation lists
}

// paper is a certificate with its key.
type paper struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func newKey(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// like issues a certificate that says what one of Intel's says.
func like(t testing.TB, old *x509.Certificate, issuer *paper, until time.Time) *paper {
	t.Helper()
	key := newKey(t)
	template := &x509.Certificate{SerialNumber: old.SerialNumber, Subject: old.Subject, NotBefore: now.AddDate(0, -1, 0), NotAfter: until, KeyUsage: old.KeyUsage,
		IsCA: old.IsCA, BasicConstraintsValid: true, CRLDistributionPoints: old.CRLDistributionPoints, SubjectKeyId: old.SubjectKeyId}
	for _, e := range old.Extensions {
		if e.Id.String() == "1.2.840.113741.1.13.1" { // which machine it is, and its TCB
			template.ExtraExtensions = append(template.ExtraExtensions, e)
		}
	}
	parent, signer := template, key
	if issuer != nil {
		parent, signer = issuer.cert, issuer.key
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parent, key.Public(), signer)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return &paper{cert, key}
}

// rs signs as Intel does: r ‖ s, 32 bytes each.
func rs(t testing.TB, key *ecdsa.PrivateKey, message []byte) []byte {
	t.Helper()
	digest := sha256.Sum256(message)
	r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
	if err != nil {
		t.Fatal(err)
	}
	return append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)
}

func pemOf(cert *x509.Certificate) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert.Raw})
}

// make forges the quote, and the trust that takes it.
func (f forgery) make(t testing.TB) ([]byte, attest.Trust) {
	t.Helper()
	year := now.AddDate(1, 0, 0)
	old := bytes.Clone(testdata.RawQuote)
	var chain []*x509.Certificate
	for block, rest := pem.Decode(old[bytes.Index(old, []byte("-----BEGIN")):]); block != nil; block, rest = pem.Decode(rest) {
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			t.Fatal(err)
		}
		chain = append(chain, cert)
	}
	if f.leafUntil.IsZero() {
		f.leafUntil = year
	}
	if f.listUntil.IsZero() {
		f.listUntil = year
	}
	root := like(t, chain[2], nil, year)
	platform := like(t, chain[1], root, year)
	leaf := like(t, chain[0], platform, f.leafUntil)
	_, carried := carriedTDX()
	signer := like(t, carried.Collateral.Issuers[0], root, year)

	trust := attest.Trust{Time: now, Roots: attest.Roots{Intel: []*x509.Certificate{root.cert}}}
	trust.Collateral.Issuers = []*x509.Certificate{signer.cert}
	for _, issuer := range []*paper{root, platform} {
		list := &x509.RevocationList{Number: big.NewInt(1), ThisUpdate: now.AddDate(0, 0, -1), NextUpdate: f.listUntil}
		for _, p := range []*paper{platform, leaf, signer} {
			if p.cert.Subject.CommonName == f.revoked && bytes.Equal(p.cert.RawIssuer, issuer.cert.RawSubject) {
				list.RevokedCertificateEntries = append(list.RevokedCertificateEntries, x509.RevocationListEntry{SerialNumber: p.cert.SerialNumber, RevocationTime: now.AddDate(0, 0, -1)})
			}
		}
		der, err := x509.CreateRevocationList(rand.Reader, list, issuer.cert, issuer.key)
		if err == nil {
			err = trust.Collateral.Add(der)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	trust.Collateral.TCBInfo = f.statement(t, testdata.TcbInfoBody, "tcbInfo", signer, func(m map[string]any) {
		level := m["tcbLevels"].([]any)[0].(map[string]any)
		zeros := make([]any, 16)
		for i := range zeros {
			zeros[i] = map[string]any{"svn": 0}
		}
		level["tcb"], level["tcbStatus"] = map[string]any{"sgxtcbcomponents": zeros, "pcesvn": 0, "tdxtcbcomponents": zeros}, "UpToDate"
		m["tcbLevels"] = []any{level}
		if f.tcb != nil {
			f.tcb(m)
		}
	})
	trust.Collateral.QEIdentity = f.statement(t, testdata.QeIdentityBody, "enclaveIdentity", signer, f.identity)

	head, rest := old[:48+584], old[48+584:]
	if f.body != nil {
		f.body(head[48:])
	}
	attesting := newKey(t)
	point, err := attesting.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	report := bytes.Clone(rest[4+64+64+6:][:384])
	size := int(binary.LittleEndian.Uint16(rest[4+64+64+6+384+64:]))
	auth := rest[4+64+64+6+384+64+2:][:size]
	bound := sha256.Sum256(append(bytes.Clone(point[1:]), auth...))
	copy(report[320:], append(bound[:], make([]byte, 32)...))
	if f.enclave != nil {
		f.enclave(report)
	}
	machine := leaf.key
	if f.stranger {
		machine = newKey(t)
	}
	certs := append(append(pemOf(leaf.cert), pemOf(platform.cert)...), pemOf(root.cert)...)
	inner := append(append(bytes.Clone(report), rs(t, machine, report)...), byte(size), byte(size>>8))
	inner = append(append(append(inner, auth...), 5, 0), binary.LittleEndian.AppendUint32(nil, uint32(len(certs)))...)
	inner = append(inner, certs...)
	signed := append(append(rs(t, attesting, head), point[1:]...), 6, 0)
	signed = append(binary.LittleEndian.AppendUint32(signed, uint32(len(inner))), inner...)
	quote := binary.LittleEndian.AppendUint32(bytes.Clone(head), uint32(len(signed)))
	return append(quote, signed...), trust
}

// statement is one of Intel's, changed and signed anew.
func (f forgery) statement(t testing.TB, answer []byte, name string, signer *paper, change func(map[string]any)) []byte {
	t.Helper()
	var parts map[string]json.RawMessage
	var said map[string]any
	if err := json.Unmarshal(answer, &parts); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(parts[name], &said); err != nil {
		t.Fatal(err)
	}
	said["issueDate"], said["nextUpdate"] = now.AddDate(0, 0, -1).Format(time.RFC3339), now.AddDate(0, 0, 29).Format(time.RFC3339)
	for _, level := range said["tcbLevels"].([]any) {
		level.(map[string]any)["tcbStatus"] = "UpToDate"
	}
	if change != nil {
		change(said)
	}
	text, err := json.Marshal(said)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := json.Marshal(map[string]any{name: json.RawMessage(text), "signature": hex.EncodeToString(rs(t, signer.key, text))})
	if err != nil {
		t.Fatal(err)
	}
	return whole
}

func level(status string) func(map[string]any) {
	return func(m map[string]any) {
		for _, l := range m["tcbLevels"].([]any) {
			l.(map[string]any)["tcbStatus"] = status
		}
	}
}

// A machine that is up to date is taken, and each thing that is wrong by itself is refused
// for its own reason: by the verifier that Intel's own quotes go through.
func TestTDXUnderATestRoot(t *testing.T) {
	quote, trust := forgery{}.make(t)
	c, err := attest.Genuine(quote, trust)
	if err != nil {
		t.Fatal(err)
	}
	if c.Vendor != enclaves.TDX || c.Debug || !c.Expires.Equal(now.AddDate(0, 0, 29)) {
		t.Errorf("%+v", c)
	}
	vendors := trust
	vendors.Roots = attest.VendorRoots()
	if _, err := attest.Genuine(quote, vendors); attest.ReasonOf(err) != attest.WrongRoot {
		t.Errorf("under Intel's root: %v", err)
	}
	for name, c := range map[string]struct {
		forgery
		want attest.Reason
	}{
		"debug":                          {forgery{body: func(b []byte) { b[120] |= 1 }}, attest.Debuggable},
		"an attribute that nobody knows": {forgery{body: func(b []byte) { b[120] |= 2 }}, attest.NotIsolated},
		"migratable":                     {forgery{body: func(b []byte) { b[123] |= 1 << 5 }}, attest.NotIsolated},
		"counted in":                     {forgery{body: func(b []byte) { b[127] |= 1 << 7 }}, attest.NotIsolated},
		"out of date":                    {forgery{tcb: level("OutOfDate")}, attest.OutOfDate},
		"needs configuration":            {forgery{tcb: level("ConfigurationNeeded")}, attest.OutOfDate},
		"TCB revoked":                    {forgery{tcb: level("Revoked")}, attest.OutOfDate},
		"below every level": {forgery{tcb: func(m map[string]any) {
			m["tcbLevels"].([]any)[0].(map[string]any)["tcb"].(map[string]any)["pcesvn"] = 60000
		}}, attest.OutOfDate},
		"quoting enclave out of date":       {forgery{identity: level("OutOfDate")}, attest.OutOfDate},
		"machine revoked":                   {forgery{revoked: "Intel SGX PCK Certificate"}, attest.Revoked},
		"its issuer revoked":                {forgery{revoked: "Intel SGX PCK Platform CA"}, attest.Revoked},
		"signer of statements revoked":      {forgery{revoked: "Intel SGX TCB Signing"}, attest.Revoked},
		"machine's certificate run out":     {forgery{leafUntil: now.Add(-time.Hour)}, attest.Expired},
		"revocation lists run out":          {forgery{listUntil: now.Add(-time.Hour)}, attest.StaleCollateral},
		"statement run out":                 {forgery{tcb: func(m map[string]any) { m["nextUpdate"] = now.Add(-time.Hour).Format(time.RFC3339) }}, attest.StaleCollateral},
		"identity run out":                  {forgery{identity: func(m map[string]any) { m["nextUpdate"] = now.Add(-time.Hour).Format(time.RFC3339) }}, attest.StaleCollateral},
		"statement of another line":         {forgery{tcb: func(m map[string]any) { m["fmspc"] = "00806F050001" }}, attest.NoCollateral},
		"another quoting enclave's signer":  {forgery{enclave: func(r []byte) { r[128] ^= 1 }}, attest.OtherQuoter},
		"another quoting enclave's product": {forgery{enclave: func(r []byte) { r[256] ^= 1 }}, attest.OtherQuoter},
		"a quoting enclave in debug":        {forgery{enclave: func(r []byte) { r[48] |= 2 }}, attest.OtherQuoter},
		"another attestation key is bound":  {forgery{enclave: func(r []byte) { r[320] ^= 1 }}, attest.BadSignature},
		"another machine signs":             {forgery{stranger: true}, attest.BadSignature},
		"another module than Intel signed":  {forgery{body: func(b []byte) { b[16+48] ^= 1 }}, attest.BadCollateral},
	} {
		quote, trust := c.make(t)
		if claims, err := attest.Genuine(quote, trust); attest.ReasonOf(err) != c.want {
			t.Errorf("%s: %+v, %v; want it refused: %s", name, claims, err, c.want)
		}
	}
}
