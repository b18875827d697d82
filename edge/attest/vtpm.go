package attest

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/asn1"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/google/go-tpm/tpm2"

	"github.com/jurat-network/jurat/core/enclaves"
)

// vtpmMagic begins a TPM's evidence, for which there is no format of a vendor's:
//
//	"JURATTPM1" ‖ TPMS_ATTEST ‖ TPMT_SIGNATURE ‖ the certificate of the attestation key, DER ‖ PCR values, 32 bytes each
//
// each part after its length in two bytes, big-endian.
const vtpmMagic = "JURATTPM1"

// quotedPCRs are those of the bank SHA-256 that are quoted: firmware, boot loader and kernel, in their order.
var quotedPCRs = []uint{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}

func looksVTPM(b []byte) bool { return bytes.HasPrefix(b, []byte(vtpmMagic)) }

// vtpm judges a quote of a TPM 2.0, made by an attestation key that a root vouches to lie in one. The measurement is of
// the quoted PCRs. It says what was booted; it does not hide what runs from whoever runs the machine.
func vtpm(evidence []byte, t Trust) (Claims, error) {
	parts, err := vtpmParts(evidence[len(vtpmMagic):])
	if err != nil {
		return Claims{}, refuse(Malformed, "%v", err)
	}
	attested, err := tpm2.Unmarshal[tpm2.TPMSAttest](parts[0])
	if err != nil {
		return Claims{}, refuse(Malformed, "TPMS_ATTEST: %v", err)
	}
	quote, err := attested.Attested.Quote()
	if err != nil || attested.Magic != tpm2.TPMGeneratedValue || attested.Type != tpm2.TPMSTAttestQuote {
		return Claims{}, refuse(Malformed, "it is no quote that a TPM made")
	}
	cert, err := x509.ParseCertificate(parts[2])
	if err != nil {
		return Claims{}, refuse(Malformed, "%v", err)
	}
	c := Claims{
		Vendor: enclaves.VTPM, Assurance: enclaves.VTPM.Assurance(), ReportData: attested.ExtraData.Buffer,
		Registers: map[string]HexBytes{}, TCB: fmt.Sprintf("firmware %016x", attested.FirmwareVersion),
	}
	if err := c.attestationKey(cert, t); err != nil {
		return Claims{}, err
	}
	if err := signedByTPM(cert, parts[0], parts[1]); err != nil {
		return Claims{}, refuse(BadSignature, "%v", err)
	}
	return c, c.pcrs(quote, parts[3])
}

// attestationKey judges the certificate: of a root that is trusted, in time, and not revoked where a list is given.
func (c *Claims) attestationKey(cert *x509.Certificate, t Trust) error {
	chain, err := leads509(cert, nil, t.Roots.TPM)
	if err != nil {
		return refuse(WrongRoot, "%v", err)
	}
	c.dated(cert.NotBefore)
	if err := c.validAt(t.Time, chain...); err != nil {
		return err
	}
	if err := c.notRevoked(t, chain[0], chain[1]); err != nil && ReasonOf(err) != NoCollateral {
		return err
	}
	return nil
}

// signedByTPM verifies an ECDSA signature on P-256 over a SHA-256.
func signedByTPM(cert *x509.Certificate, attested, signature []byte) error {
	key, ok := cert.PublicKey.(*ecdsa.PublicKey)
	if !ok {
		return errors.New("the attestation key is not an ECDSA key")
	}
	s, err := tpm2.Unmarshal[tpm2.TPMTSignature](signature)
	if err != nil {
		return err
	}
	ec, err := s.Signature.ECDSA()
	if err != nil || s.SigAlg != tpm2.TPMAlgECDSA || ec.Hash != tpm2.TPMAlgSHA256 {
		return errors.New("the signature is not ECDSA over SHA-256")
	}
	der, err := asn1.Marshal(struct{ R, S *big.Int }{new(big.Int).SetBytes(ec.SignatureR.Buffer), new(big.Int).SetBytes(ec.SignatureS.Buffer)})
	if err != nil {
		return err
	}
	if digest := sha256.Sum256(attested); !ecdsa.VerifyASN1(key, digest[:], der) {
		return errors.New("the attestation key did not sign the quote")
	}
	return nil
}

// pcrs judges the values that are shown against the digest that is quoted.
func (c *Claims) pcrs(quote *tpm2.TPMSQuoteInfo, values []byte) error {
	selected := quote.PCRSelect.PCRSelections
	if len(selected) != 1 || selected[0].Hash != tpm2.TPMAlgSHA256 || !bytes.Equal(selected[0].PCRSelect, tpm2.PCClientCompatible.PCRs(quotedPCRs...)) {
		return refuse(NotIsolated, "it does not quote the PCRs 0 to 9 of the bank SHA-256, and those alone")
	}
	if len(values) != sha256.Size*len(quotedPCRs) {
		return refuse(Malformed, "%d bytes of PCR values", len(values))
	}
	if digest := sha256.Sum256(values); !bytes.Equal(digest[:], quote.PCRDigest.Buffer) {
		return refuse(BadSignature, "the PCR values are not those that are quoted")
	}
	for i, pcr := range quotedPCRs {
		c.Registers[fmt.Sprintf("PCR%d", pcr)] = values[sha256.Size*i : sha256.Size*(i+1)]
	}
	c.Measurement = enclaves.MeasurementOf(enclaves.VTPM, values)
	return nil
}

func vtpmParts(b []byte) (parts [4][]byte, err error) {
	for i := range parts {
		if len(b) < 2 || len(b)-2 < int(binary.BigEndian.Uint16(b)) {
			return parts, errors.New("the TPM's evidence is cut")
		}
		n := int(binary.BigEndian.Uint16(b))
		parts[i], b = b[2:2+n], b[2+n:]
	}
	if len(b) > 0 {
		return parts, errors.New("something follows the TPM's evidence")
	}
	return parts, nil
}
