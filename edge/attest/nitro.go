package attest

import (
	"crypto/x509"
	"errors"
	"fmt"
	"time"

	"github.com/fxamacker/cbor/v2"
	"github.com/hf/nitrite"

	"github.com/jurat-network/jurat/core/enclaves"
)

// nitroSkew is how far a document's own time may lie ahead of the time at which it is judged.
const nitroSkew = 5 * time.Minute

// looksNitro tells a COSE_Sign1: an array of four, tagged or not, that begins with the protected header as bytes.
func looksNitro(b []byte) bool {
	if len(b) > 0 && b[0] == 0xd2 {
		b = b[1:]
	}
	return len(b) > 2 && b[0] == 0x84 && b[1] == 0x44
}

// nitro judges an AWS Nitro attestation document. The measurement is of PCR0, PCR1, PCR2 and PCR8: image, kernel,
// application, and who signed the image. The report data is user_data.
func nitro(evidence []byte, t Trust) (Claims, error) {
	doc, err := nitroDocument(evidence)
	if err != nil {
		return Claims{}, refuse(Malformed, "%v", err)
	}
	leaf, between, err := nitroChain(doc)
	if err != nil {
		return Claims{}, refuse(Malformed, "%v", err)
	}
	c := Claims{Vendor: enclaves.Nitro, Assurance: enclaves.Nitro.Assurance(), ReportData: doc.UserData, Registers: map[string]HexBytes{}}
	// The time of the evidence stands for the date of collateral, of which AWS has none but lists that few give.
	made := time.UnixMilli(int64(doc.Timestamp))
	c.dated(made)
	chain, err := leads509(leaf, between, t.Roots.AWS)
	if err != nil {
		return Claims{}, refuse(WrongRoot, "%v", err)
	}
	if err := c.validAt(t.Time, chain...); err != nil {
		return Claims{}, err
	}
	if made.After(t.Time.Add(nitroSkew)) {
		return Claims{}, refuse(NotYet, "it was made on %s", day(made))
	}
	for i, cert := range chain[:len(chain)-1] {
		if err := c.notRevoked(t, cert, chain[i+1]); err != nil && ReasonOf(err) != NoCollateral {
			return Claims{}, err
		}
	}
	if _, err := nitrite.Verify(evidence, nitrite.VerifyOptions{Roots: pool(t.Roots.AWS), CurrentTime: t.Time}); err != nil {
		return Claims{}, refuse(BadSignature, "%v", err)
	}
	return c, c.registers(doc)
}

// registers judges the PCRs: of an enclave that can be debugged they are zero.
func (c *Claims) registers(doc *nitrite.Document) error {
	var measured [][]byte
	for _, i := range []uint{0, 1, 2, 8} {
		pcr := doc.PCRs[i]
		if pcr == nil {
			pcr = make([]byte, 48)
		}
		if len(pcr) != 48 {
			return refuse(Malformed, "PCR%d has %d bytes, not the 48 of a SHA-384", i, len(pcr))
		}
		measured = append(measured, pcr)
		c.Registers[fmt.Sprintf("PCR%d", i)] = pcr
	}
	for _, pcr := range measured[:3] {
		if allZero(pcr) {
			return refuse(Debuggable, "PCR0, PCR1 or PCR2 is zero, as of an enclave in debug mode")
		}
	}
	c.Measurement = enclaves.MeasurementOf(enclaves.Nitro, measured...)
	c.TCB = doc.ModuleID
	return nil
}

// nitroDocument reads the document out of a COSE_Sign1, unjudged. The library panics on a certificate with a curve
// that it does not know, and takes any amount of nesting: what it gets has been read here.
func nitroDocument(evidence []byte) (*nitrite.Document, error) {
	reader, err := cbor.DecOptions{
		DupMapKey: cbor.DupMapKeyEnforcedAPF, IndefLength: cbor.IndefLengthForbidden,
		MaxNestedLevels: 8, MaxArrayElements: 64, MaxMapPairs: 64,
	}.DecMode()
	if err != nil {
		return nil, err
	}
	var sign1 struct {
		_           struct{} `cbor:",toarray"`
		Protected   []byte
		Unprotected map[any]any
		Payload     []byte
		Signature   []byte
	}
	if err := reader.Unmarshal(evidence, &sign1); err != nil {
		return nil, err
	}
	var doc nitrite.Document
	if err := reader.Unmarshal(sign1.Payload, &doc); err != nil {
		return nil, err
	}
	return &doc, nil
}

func nitroChain(doc *nitrite.Document) (leaf *x509.Certificate, between []*x509.Certificate, err error) {
	if leaf, err = x509.ParseCertificate(doc.Certificate); err != nil {
		return nil, nil, err
	}
	for _, der := range doc.CABundle {
		cert, err := x509.ParseCertificate(der)
		if err != nil {
			return nil, nil, err
		}
		between = append(between, cert)
	}
	if len(between) == 0 {
		return nil, nil, errors.New("the document lacks its certificates")
	}
	return leaf, between, nil
}

// leads509 is the chain from a certificate to a root that is trusted, through given ones, whatever the time.
func leads509(leaf *x509.Certificate, between, roots []*x509.Certificate) ([]*x509.Certificate, error) {
	chain := []*x509.Certificate{leaf}
	for at := leaf; len(chain) <= len(between)+1; {
		for _, root := range roots {
			if at.CheckSignatureFrom(root) == nil {
				return append(chain, root), nil
			}
		}
		var issuer *x509.Certificate
		for _, cert := range between {
			if !cert.Equal(at) && at.CheckSignatureFrom(cert) == nil {
				issuer = cert
			}
		}
		if issuer == nil {
			break
		}
		chain, at = append(chain, issuer), issuer
	}
	return nil, fmt.Errorf("%q, issued by %q, does not lead to a root that is trusted", leaf.Subject.CommonName, leaf.Issuer.CommonName)
}

func allZero(b []byte) bool {
	for _, x := range b {
		if x != 0 {
			return false
		}
	}
	return true
}
