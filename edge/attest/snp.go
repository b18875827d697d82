package attest

import (
	"bytes"
	"crypto/x509"
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"

	"github.com/google/go-sev-guest/abi"
	"github.com/google/go-sev-guest/kds"
	spb "github.com/google/go-sev-guest/proto/sevsnp"
	"github.com/google/go-sev-guest/verify"
	"github.com/google/go-sev-guest/verify/trust"
	"github.com/google/uuid"

	"github.com/jurat-network/jurat/core/enclaves"
)

// looksSNP tells an extended attestation report: version 2 to 5, signed with ECDSA on P-384.
func looksSNP(b []byte) bool {
	if len(b) < 0x38 {
		return false
	}
	version := binary.LittleEndian.Uint32(b)
	return version >= abi.MinSupportedReportVersion && version <= abi.MaxSupportedReportVersion &&
		abi.SignatureAlgo(b) == abi.SignEcdsaP384Sha384
}

// snp judges an SEV-SNP report of 1,184 bytes and the certificate table after it, as a guest is given them. The
// measurement is of MEASUREMENT alone. Which root it leads to tells SEV-SNP from SIM.
func snp(evidence []byte, t Trust) (Claims, error) {
	if len(evidence) < abi.ReportSize {
		return Claims{}, refuse(Malformed, "a report of %d bytes, cut to %d", abi.ReportSize, len(evidence))
	}
	report, err := abi.ReportToProto(evidence[:abi.ReportSize])
	if err != nil {
		return Claims{}, refuse(Malformed, "%v", err)
	}
	// The library judges its own writing of what it read, and does not read every bit.
	if same, err := abi.ReportToAbiBytes(report); err != nil || !bytes.Equal(same, evidence[:abi.ReportSize]) {
		return Claims{}, refuse(Malformed, "reserved bits of the report are set")
	}
	signer, err := abi.ParseSignerInfo(report.SignerInfo)
	if err != nil {
		return Claims{}, refuse(Malformed, "%v", err)
	}
	ek, certs, err := endorsement(evidence[abi.ReportSize:], signer.SigningKey)
	if err != nil {
		return Claims{}, refuse(Malformed, "%v", err)
	}
	vendor, chain, intermediate := leads(t.Roots, ek, signer.SigningKey)
	if chain == nil {
		return Claims{}, refuse(WrongRoot, "no root that is trusted signed for %q, issued by %q", ek.Subject.CommonName, ek.Issuer.CommonName)
	}
	c := Claims{
		Vendor: vendor, Assurance: vendor.Assurance(),
		Measurement: enclaves.MeasurementOf(vendor, report.Measurement),
		Registers:   map[string]HexBytes{"MEASUREMENT": report.Measurement},
		ReportData:  report.ReportData,
	}
	if err := c.validAt(t.Time, ek, intermediate, chain.ARK); err != nil {
		return Claims{}, err
	}
	if err := signedSNP(report, certs, chain, t); err != nil {
		return Claims{}, err
	}
	if err := c.platform(report, signer, ek, chain.Line, t); err != nil {
		return Claims{}, err
	}
	if err := c.guest(report); err != nil {
		return Claims{}, err
	}
	return c, c.notRevoked(t, intermediate, chain.ARK)
}

// signedSNP has the maintained library check certificates and signature, with a chain that is trusted and nothing
// else, and with no way to fetch.
func signedSNP(report *spb.Report, certs *spb.CertificateChain, chain *AMDChain, t Trust) error {
	root := trust.AMDRootCertsProduct(chain.Line)
	root.ProductCerts = &trust.ProductCerts{Ark: chain.ARK, Ask: chain.ASK, Asvk: chain.ASVK}
	err := verify.SnpAttestation(&spb.Attestation{Report: report, CertificateChain: certs}, &verify.Options{
		DisableCertFetching: true,
		Getter:              noFetch{},
		Now:                 t.Time,
		TrustedRoots:        map[string][]*trust.AMDRootCerts{chain.Line: {root}},
	})
	if err != nil {
		return refuse(BadSignature, "%v", err)
	}
	return nil
}

// platform judges the machine: its certificate is of this chip and firmware, which are up to date.
func (c *Claims) platform(r *spb.Report, signer abi.SignerInfo, ek *x509.Certificate, line string, t Trust) error {
	said, err := kds.CertificateExtensions(ek, signer.SigningKey)
	if err != nil {
		return refuse(Malformed, "%v", err)
	}
	if uint64(said.TCBVersion) != r.ReportedTcb {
		return refuse(OtherMachine, "the certificate is for TCB %016x, the report of %016x", uint64(said.TCBVersion), r.ReportedTcb)
	}
	if signer.SigningKey == abi.VcekReportSigner && !signer.MaskChipKey && !bytes.Equal(said.HWID, r.ChipId) {
		return refuse(OtherMachine, "the certificate is of chip %x…, the report of %x…", said.HWID[:8], r.ChipId[:8])
	}
	var tcb TCB
	binary.LittleEndian.PutUint64(tcb[:], r.ReportedTcb)
	floor, ok := t.Collateral.Floors[line]
	if !ok {
		return refuse(NoCollateral, "no least TCB of %s is given", line)
	}
	if !tcb.reaches(floor) {
		return refuse(OutOfDate, "%s has TCB %x, the least is %x", line, tcb, floor)
	}
	c.TCB = fmt.Sprintf("%s %x", line, tcb)
	return nil
}

// guest judges how the guest was started: without debugging, without a migration agent, at the highest privilege.
func (c *Claims) guest(r *spb.Report) error {
	policy, err := abi.ParseSnpPolicy(r.Policy)
	switch {
	case err != nil:
		return refuse(Malformed, "%v", err)
	case policy.Debug:
		return refuse(Debuggable, "the guest's policy allows debugging")
	case policy.MigrateMA:
		return refuse(NotIsolated, "the guest's policy allows a migration agent")
	case r.Vmpl != 0:
		return refuse(NotIsolated, "VMPL %d asked for the report, not 0", r.Vmpl)
	}
	return nil
}

// leads finds the chain that signed for an endorsement key.
func leads(roots Roots, ek *x509.Certificate, key abi.ReportSigner) (enclaves.Vendor, *AMDChain, *x509.Certificate) {
	of := func(chains []AMDChain) (*AMDChain, *x509.Certificate) {
		for i := range chains {
			intermediate := chains[i].ASK
			if key == abi.VlekReportSigner {
				intermediate = chains[i].ASVK
			}
			if intermediate != nil && ek.CheckSignatureFrom(intermediate) == nil && intermediate.CheckSignatureFrom(chains[i].ARK) == nil {
				return &chains[i], intermediate
			}
		}
		return nil, nil
	}
	if chain, intermediate := of(roots.AMD); chain != nil {
		return enclaves.SNP, chain, intermediate
	}
	chain, intermediate := of(roots.SIM)
	return enclaves.SIM, chain, intermediate
}

// endorsement reads the certificate of the key that signed out of a certificate table. The library's own reader adds
// lengths in 32 bits and allocates what they say.
func endorsement(table []byte, key abi.ReportSigner) (*x509.Certificate, *spb.CertificateChain, error) {
	name := map[abi.ReportSigner]string{abi.VcekReportSigner: abi.VcekGUID, abi.VlekReportSigner: abi.VlekGUID}[key]
	if name == "" {
		return nil, nil, fmt.Errorf("the report is signed by %v", key)
	}
	der, err := entry(table, uuid.MustParse(name))
	if err != nil {
		return nil, nil, err
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, nil, err
	}
	if key == abi.VcekReportSigner {
		return cert, &spb.CertificateChain{VcekCert: der}, nil
	}
	return cert, &spb.CertificateChain{VlekCert: der}, nil
}

// entry is a certificate of a table: entries of a GUID, an offset and a length, up to one of zeros.
func entry(table []byte, want uuid.UUID) ([]byte, error) {
	for at := 0; at+abi.CertTableEntrySize <= len(table); at += abi.CertTableEntrySize {
		var e abi.CertTableHeaderEntry
		if err := e.Unmarshal(table[at:]); err != nil {
			return nil, err
		}
		if e == (abi.CertTableHeaderEntry{}) {
			break
		}
		if e.GUID != want {
			continue
		}
		end, carry := bits.Add32(e.Offset, e.Length, 0)
		if carry != 0 || int64(end) > int64(len(table)) {
			return nil, errors.New("the certificate table is cut")
		}
		return table[e.Offset:end], nil
	}
	return nil, errors.New("the certificate table lacks the certificate of the key that signed")
}

// noFetch is what libraries are given to fetch with.
type noFetch struct{}

func (noFetch) Get(url string) ([]byte, error) {
	return nil, fmt.Errorf("nothing is fetched: %s", url)
}
