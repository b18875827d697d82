package attest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha512"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/binary"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"time"

	"github.com/google/go-sev-guest/abi"
	"github.com/google/go-sev-guest/kds"
	"github.com/google/uuid"
)

// simLine is the line of processors whose format SIM uses.
const simLine = "Milan"

// simRoot is the name of every simulator's root.
const simRoot = "SIM root, no hardware"

// simTCB is what simulated firmware says of itself: boot loader 4, SNP 22, microcode 213.
var simTCB = TCB{0: 4, 6: 22, 7: 213}

// Measurement is what SEV-SNP measures of a guest: a SHA-384.
type Measurement [48]byte

// MeasureFile is what a simulated machine measures: the SHA-384 of the program that it runs.
func MeasureFile(name string) (m Measurement, err error) {
	f, err := os.Open(name)
	if err != nil {
		return m, err
	}
	defer f.Close()
	h := sha512.New384()
	if _, err := io.Copy(h, f); err != nil {
		return m, err
	}
	return Measurement(h.Sum(nil)), nil
}

// Simulator is a deployment's test root. It stands where AMD stands, and vouches for nothing: whoever has it, or a
// machine of its, says what he likes. Its keys are not written down; what it made before it was forgotten stays.
type Simulator struct {
	ark, ask       *x509.Certificate
	arkKey, askKey *rsa.PrivateKey
	from, until    time.Time
	crl            *x509.RevocationList
	machines       uint64
}

// NewSimulator makes a root that is valid for ten years.
func NewSimulator(now time.Time) (*Simulator, error) {
	s := &Simulator{from: now.Add(-24 * time.Hour).Truncate(time.Second), until: now.AddDate(10, 0, 0).Truncate(time.Second)}
	var err error
	if s.arkKey, err = rsa.GenerateKey(rand.Reader, 2048); err != nil {
		return nil, err
	}
	if s.askKey, err = rsa.GenerateKey(rand.Reader, 2048); err != nil {
		return nil, err
	}
	root := s.certificate(1, "")
	root.Subject = pkix.Name{CommonName: simRoot, Organization: []string{"A Jurat deployment for development"}}
	root.IsCA, root.KeyUsage = true, x509.KeyUsageCertSign|x509.KeyUsageCRLSign
	if s.ark, err = signCertificate(root, root, s.arkKey.Public(), s.arkKey); err != nil {
		return nil, err
	}
	// The library asks for these names of the intermediate, whoever signed it.
	between := s.certificate(2, "SEV-"+simLine)
	between.IsCA, between.KeyUsage = true, x509.KeyUsageCertSign
	if s.ask, err = signCertificate(between, s.ark, s.askKey.Public(), s.arkKey); err != nil {
		return nil, err
	}
	return s, s.revoke()
}

// revoke makes the revocation list anew.
func (s *Simulator) revoke(serials ...*big.Int) error {
	list := &x509.RevocationList{Number: big.NewInt(int64(len(serials) + 1)), ThisUpdate: s.from, NextUpdate: s.until}
	for _, serial := range serials {
		list.RevokedCertificateEntries = append(list.RevokedCertificateEntries, x509.RevocationListEntry{SerialNumber: serial, RevocationTime: s.from})
	}
	der, err := x509.CreateRevocationList(rand.Reader, list, s.ark, s.arkKey)
	if err != nil {
		return err
	}
	s.crl, err = x509.ParseRevocationList(der)
	return err
}

// Trust is who takes this root's machines for SIM at a time.
func (s *Simulator) Trust(at time.Time) Trust {
	return Trust{
		Time:  at,
		Roots: Roots{SIM: []AMDChain{{Line: simLine, ARK: s.ark, ASK: s.ask}}},
		Collateral: Collateral{
			CRLs:   []*x509.RevocationList{s.crl},
			Floors: map[string]TCB{simLine: simTCB},
		},
	}
}

// PEM is the root, the intermediate and the revocation list: what [ReadSIM] reads.
func (s *Simulator) PEM() []byte {
	b := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.ark.Raw})
	b = append(b, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.ask.Raw})...)
	return append(b, pem.EncodeToMemory(&pem.Block{Type: "X509 CRL", Bytes: s.crl.Raw})...)
}

// ErrNotSIM is of a file that is no root, or no machine, of a simulator.
var ErrNotSIM = errors.New("not a simulator's file: `jurat devnet` writes it")

// ReadSIM adds a simulator's root to what is trusted. Only a deployment for development does.
func (t *Trust) ReadSIM(file []byte) error {
	ark, rest := pem.Decode(file)
	ask, rest := pem.Decode(rest)
	list, _ := pem.Decode(rest)
	if ark == nil || ask == nil || list == nil {
		return ErrNotSIM
	}
	chain := AMDChain{Line: simLine}
	var err, err2, err3 error
	var crl *x509.RevocationList
	chain.ARK, err = x509.ParseCertificate(ark.Bytes)
	chain.ASK, err2 = x509.ParseCertificate(ask.Bytes)
	crl, err3 = x509.ParseRevocationList(list.Bytes)
	if err := errors.Join(err, err2, err3); err != nil {
		return fmt.Errorf("%w: %w", ErrNotSIM, err)
	}
	t.Roots.SIM = append(t.Roots.SIM, chain)
	t.Collateral.CRLs = append(t.Collateral.CRLs, crl)
	if t.Collateral.Floors == nil {
		t.Collateral.Floors = map[string]TCB{}
	}
	if _, ok := t.Collateral.Floors[simLine]; !ok {
		t.Collateral.Floors[simLine] = simTCB
	}
	return nil
}

// Machine is a simulated machine: it makes evidence of whatever it is told.
type Machine struct {
	chip [64]byte
	key  *ecdsa.PrivateKey
	vcek *x509.Certificate
}

// Machine makes another machine.
func (s *Simulator) Machine() (*Machine, error) {
	s.machines++
	m := &Machine{}
	copy(m.chip[:], "SIM")
	binary.BigEndian.PutUint64(m.chip[56:], s.machines)
	var err error
	if m.key, err = ecdsa.GenerateKey(elliptic.P384(), rand.Reader); err != nil {
		return nil, err
	}
	cert := s.certificate(int64(s.machines), "SEV-VCEK")
	cert.BasicConstraintsValid = false
	if cert.ExtraExtensions, err = extensions(m.chip, simTCB); err != nil {
		return nil, err
	}
	m.vcek, err = signCertificate(cert, s.ask, m.key.Public(), s.askKey)
	return m, err
}

// PEM is the machine with its key: what [ReadMachine] reads.
func (m *Machine) PEM() ([]byte, error) {
	der, err := x509.MarshalECPrivateKey(m.key)
	if err != nil {
		return nil, err
	}
	return append(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: m.vcek.Raw}),
		pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: der})...), nil
}

// ReadMachine reads a machine.
func ReadMachine(file []byte) (*Machine, error) {
	cert, rest := pem.Decode(file)
	key, _ := pem.Decode(rest)
	if cert == nil || key == nil {
		return nil, ErrNotSIM
	}
	var m Machine
	var err, err2 error
	m.vcek, err = x509.ParseCertificate(cert.Bytes)
	m.key, err2 = x509.ParseECPrivateKey(key.Bytes)
	if err := errors.Join(err, err2); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotSIM, err)
	}
	said, err := kds.VcekCertificateExtensions(m.vcek)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotSIM, err)
	}
	copy(m.chip[:], said.HWID)
	return &m, nil
}

// Attest makes evidence: a report of version 3 with the machine's certificate, as a guest is given it.
func (m *Machine) Attest(measured Measurement, reportData [64]byte) ([]byte, error) {
	return m.sign(m.report(measured, reportData))
}

// report is an unsigned report of a guest with AMD's least policy.
func (m *Machine) report(measured Measurement, reportData [64]byte) []byte {
	b := make([]byte, abi.ReportSize)
	tcb := simTCB
	binary.LittleEndian.PutUint32(b, 3)
	binary.LittleEndian.PutUint64(b[0x08:], abi.SnpPolicyToBytes(abi.SnpPolicy{ABIMajor: 1, SMT: true}))
	binary.LittleEndian.PutUint32(b[0x34:], abi.SignEcdsaP384Sha384)
	copy(b[0x38:], tcb[:])
	copy(b[0x50:], reportData[:])
	copy(b[0x90:], measured[:])
	copy(b[0x180:], tcb[:])
	b[0x188], b[0x189], b[0x18a] = 0x19, 0x01, 0x01 // a Milan's family, model and stepping
	copy(b[0x1a0:], m.chip[:])
	copy(b[0x1e0:], tcb[:])
	copy(b[0x1f0:], tcb[:])
	return b
}

// sign completes a report and appends the certificate table.
func (m *Machine) sign(report []byte) ([]byte, error) {
	digest := sha512.Sum384(abi.SignedComponent(report))
	r, s, err := ecdsa.Sign(rand.Reader, m.key, digest[:])
	if err != nil {
		return nil, err
	}
	if err := abi.SetSignature(r, s, report); err != nil {
		return nil, err
	}
	table := abi.CertTable{Entries: []abi.CertTableEntry{{GUID: uuid.MustParse(abi.VcekGUID), RawCert: m.vcek.Raw}}}
	return append(report, table.Marshal()...), nil
}

// certificate is what all of a simulator's have in common. The library takes only AMD's own place and name.
func (s *Simulator) certificate(serial int64, name string) *x509.Certificate {
	return &x509.Certificate{
		SerialNumber: big.NewInt(serial),
		Subject: pkix.Name{
			CommonName: name, Organization: []string{"Advanced Micro Devices"}, OrganizationalUnit: []string{"Engineering"},
			Country: []string{"US"}, Locality: []string{"Santa Clara"}, Province: []string{"CA"},
		},
		NotBefore: s.from, NotAfter: s.until,
		SignatureAlgorithm: x509.SHA384WithRSAPSS, BasicConstraintsValid: true,
	}
}

func signCertificate(cert, parent *x509.Certificate, public crypto.PublicKey, key crypto.Signer) (*x509.Certificate, error) {
	der, err := x509.CreateCertificate(rand.Reader, cert, parent, public, key)
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificate(der)
}

// extensions are those that AMD's key distribution service gives a chip's certificate.
func extensions(chip [64]byte, tcb TCB) (all []pkix.Extension, err error) {
	add := func(id asn1.ObjectIdentifier, value any, params string) {
		der, e := asn1.MarshalWithParams(value, params)
		err = errors.Join(err, e)
		all = append(all, pkix.Extension{Id: id, Value: der})
	}
	add(kds.OidStructVersion, 0, "")
	add(kds.OidProductName1, simLine+"-B1", "ia5")
	for i, id := range []asn1.ObjectIdentifier{kds.OidBlSpl, kds.OidTeeSpl, kds.OidSpl4, kds.OidSpl5, kds.OidSpl6, kds.OidSpl7, kds.OidSnpSpl, kds.OidUcodeSpl} {
		add(id, int(tcb[i]), "")
	}
	add(kds.OidHwid, chip[:], "")
	return all, err
}
