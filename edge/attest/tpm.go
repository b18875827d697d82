package attest

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/subtle"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/binary"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/google/go-tpm/tpm2"
	"github.com/google/go-tpm/tpm2/transport"
)

// attestationTemplate is that of an attestation key: it signs what the TPM itself says, and nothing else, and never
// leaves it.
var attestationTemplate = tpm2.TPMTPublic{
	Type: tpm2.TPMAlgECC, NameAlg: tpm2.TPMAlgSHA256,
	ObjectAttributes: tpm2.TPMAObject{FixedTPM: true, FixedParent: true, SensitiveDataOrigin: true, UserWithAuth: true, Restricted: true, SignEncrypt: true},
	Parameters: tpm2.NewTPMUPublicParms(tpm2.TPMAlgECC, &tpm2.TPMSECCParms{
		CurveID: tpm2.TPMECCNistP256,
		Scheme: tpm2.TPMTECCScheme{Scheme: tpm2.TPMAlgECDSA,
			Details: tpm2.NewTPMUAsymScheme(tpm2.TPMAlgECDSA, &tpm2.TPMSSigSchemeECDSA{HashAlg: tpm2.TPMAlgSHA256})},
	}),
}

// TPM is a machine's TPM 2.0 with an endorsement key and an attestation key in it.
type TPM struct {
	t      transport.TPM
	ek, ak tpm2.NamedHandle
	// EK is the endorsement key, by which who enrols the machine knows its TPM. AK is the attestation key.
	EK, AK tpm2.TPMTPublic
}

// OpenTPM makes the keys in a TPM.
func OpenTPM(t transport.TPM) (*TPM, error) {
	m := &TPM{t: t}
	for _, key := range []struct {
		template tpm2.TPMTPublic
		handle   *tpm2.NamedHandle
		public   *tpm2.TPMTPublic
	}{{tpm2.RSAEKTemplate, &m.ek, &m.EK}, {attestationTemplate, &m.ak, &m.AK}} {
		made, err := tpm2.CreatePrimary{PrimaryHandle: tpm2.TPMRHEndorsement, InPublic: tpm2.New2B(key.template)}.Execute(t)
		if err != nil {
			return nil, fmt.Errorf("make a key in the TPM: %w", err)
		}
		public, err := made.OutPublic.Contents()
		if err != nil {
			return nil, fmt.Errorf("make a key in the TPM: %w", err)
		}
		*key.handle, *key.public = tpm2.NamedHandle{Handle: made.ObjectHandle, Name: made.Name}, *public
	}
	return m, nil
}

// Close forgets the keys.
func (m *TPM) Close() error {
	var err error
	for _, h := range []tpm2.NamedHandle{m.ak, m.ek} {
		_, e := tpm2.FlushContext{FlushHandle: h.Handle}.Execute(m.t)
		err = errors.Join(err, e)
	}
	return err
}

// Activate opens a credential, which only the TPM can that has both keys.
func (m *TPM) Activate(c Credential) ([]byte, error) {
	policy := func(t transport.TPM, handle tpm2.TPMISHPolicy, nonce tpm2.TPM2BNonce) error {
		_, err := tpm2.PolicySecret{AuthHandle: tpm2.TPMRHEndorsement, PolicySession: handle, NonceTPM: nonce}.Execute(t)
		return err
	}
	r, err := tpm2.ActivateCredential{
		ActivateHandle: m.ak,
		KeyHandle:      tpm2.AuthHandle{Handle: m.ek.Handle, Name: m.ek.Name, Auth: tpm2.Policy(tpm2.TPMAlgSHA256, 16, policy)},
		CredentialBlob: tpm2.TPM2BIDObject{Buffer: c.Blob}, Secret: tpm2.TPM2BEncryptedSecret{Buffer: c.Secret},
	}.Execute(m.t)
	if err != nil {
		return nil, fmt.Errorf("activate credential: %w", err)
	}
	return r.CertInfo.Buffer, nil
}

// Attest makes evidence: a quote of the PCRs with this report data, and the attestation key's certificate.
func (m *TPM) Attest(certificate *x509.Certificate, reportData [32]byte) ([]byte, error) {
	selection := tpm2.TPMLPCRSelection{PCRSelections: []tpm2.TPMSPCRSelection{{Hash: tpm2.TPMAlgSHA256, PCRSelect: tpm2.PCClientCompatible.PCRs(quotedPCRs...)}}}
	values, err := m.values()
	if err != nil {
		return nil, err
	}
	q, err := tpm2.Quote{SignHandle: m.ak, QualifyingData: tpm2.TPM2BData{Buffer: reportData[:]}, InScheme: tpm2.TPMTSigScheme{Scheme: tpm2.TPMAlgNull}, PCRSelect: selection}.Execute(m.t)
	if err != nil {
		return nil, fmt.Errorf("quote: %w", err)
	}
	evidence := []byte(vtpmMagic)
	for _, part := range [][]byte{q.Quoted.Bytes(), tpm2.Marshal(q.Signature), certificate.Raw, values} {
		evidence = append(binary.BigEndian.AppendUint16(evidence, uint16(len(part))), part...)
	}
	return evidence, nil
}

// values reads the PCRs, of which a TPM gives a few at a time.
func (m *TPM) values() (values []byte, err error) {
	for _, pcr := range quotedPCRs {
		r, err := tpm2.PCRRead{PCRSelectionIn: tpm2.TPMLPCRSelection{PCRSelections: []tpm2.TPMSPCRSelection{{Hash: tpm2.TPMAlgSHA256, PCRSelect: tpm2.PCClientCompatible.PCRs(pcr)}}}}.Execute(m.t)
		if err != nil || len(r.PCRValues.Digests) != 1 {
			return nil, fmt.Errorf("read PCR %d: %w", pcr, errors.Join(err, errors.New("the bank SHA-256 is needed")))
		}
		values = append(values, r.PCRValues.Digests[0].Buffer...)
	}
	return values, nil
}

// Credential is a secret that only one TPM opens, for one attestation key.
type Credential struct {
	Blob   []byte `json:"blob"`
	Secret []byte `json:"secret"`
}

// Enroller is a root that vouches for attestation keys. It is whoever knows machines by their endorsement keys: a
// cloud, a maker, or the operator.
type Enroller struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
	last int64
}

// NewEnroller makes a root that is valid for ten years.
func NewEnroller(now time.Time) (*Enroller, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Attestation keys of TPMs"}, NotBefore: now.Add(-time.Hour), NotAfter: now.AddDate(10, 0, 0),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	cert, err := signCertificate(template, template, key.Public(), key)
	return &Enroller{cert: cert, key: key, last: 1}, err
}

// PEM is the root's certificate.
func (e *Enroller) PEM() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: e.cert.Raw})
}

// ErrNotEnrolled is of an attestation key for which no root vouches.
var ErrNotEnrolled = errors.New("the attestation key is not one that lies in this TPM and signs nothing but what the TPM says")

// Challenge makes a credential for whoever has both keys in one TPM; the caller knows the endorsement key.
func (e *Enroller) Challenge(ek, ak *tpm2.TPMTPublic) (c Credential, secret []byte, err error) {
	if ak.ObjectAttributes != attestationTemplate.ObjectAttributes {
		return c, nil, ErrNotEnrolled
	}
	name, err := tpm2.ObjectName(ak)
	if err != nil {
		return c, nil, err
	}
	to, err := tpm2.ImportEncapsulationKey(ek)
	if err != nil {
		return c, nil, err
	}
	secret = make([]byte, 32)
	if _, err := rand.Read(secret); err != nil {
		return c, nil, err
	}
	c.Blob, c.Secret, err = tpm2.CreateCredential(rand.Reader, to, name.Buffer, secret)
	c.Blob = bytes.Clone(c.Blob)
	return c, secret, err
}

// Certify vouches for an attestation key whose TPM has opened the credential, for a year.
func (e *Enroller) Certify(ak *tpm2.TPMTPublic, secret, opened []byte, now time.Time) (*x509.Certificate, error) {
	if subtle.ConstantTimeCompare(secret, opened) != 1 {
		return nil, ErrNotEnrolled
	}
	point, err := ak.Unique.ECC()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotEnrolled, err)
	}
	if len(point.X.Buffer) > 32 || len(point.Y.Buffer) > 32 {
		return nil, ErrNotEnrolled
	}
	uncompressed := make([]byte, 65)
	uncompressed[0] = 4
	copy(uncompressed[33-len(point.X.Buffer):], point.X.Buffer)
	copy(uncompressed[65-len(point.Y.Buffer):], point.Y.Buffer)
	public, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), uncompressed)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotEnrolled, err)
	}
	e.last++
	return signCertificate(&x509.Certificate{
		SerialNumber: big.NewInt(e.last), Subject: pkix.Name{CommonName: "Attestation key"},
		NotBefore: now.Add(-time.Hour), NotAfter: now.AddDate(1, 0, 0), KeyUsage: x509.KeyUsageDigitalSignature,
	}, e.cert, public, e.key)
}
