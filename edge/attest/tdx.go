package attest

import (
	"bytes"
	"crypto/x509"
	"encoding/binary"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/google/go-tdx-guest/abi"
	"github.com/google/go-tdx-guest/pcs"
	tpb "github.com/google/go-tdx-guest/proto/tdx"
	"github.com/google/go-tdx-guest/verify"

	"github.com/jurat-network/jurat/core/enclaves"
)

// looksTDX tells a quote of version 4 for TDX, signed with ECDSA on P-256.
func looksTDX(b []byte) bool {
	return len(b) >= 8 && binary.LittleEndian.Uint16(b) == abi.QuoteVersion &&
		binary.LittleEndian.Uint16(b[2:]) == abi.AttestationKeyType && binary.LittleEndian.Uint32(b[4:]) == abi.TeeTDX
}

// tdx judges an Intel TDX quote. The measurement is of MRTD and the four RTMRs. Bytes after the quote, with which some
// machines fill a buffer, say nothing.
func tdx(evidence []byte, t Trust) (Claims, error) {
	parsed, err := abi.QuoteToProto(evidence)
	if err != nil {
		return Claims{}, refuse(Malformed, "%v", err)
	}
	quote, ok := parsed.(*tpb.QuoteV4)
	if !ok {
		return Claims{}, refuse(UnknownFormat, "it is no TDX quote of version 4")
	}
	body := quote.TdQuoteBody
	c := Claims{Vendor: enclaves.TDX, Assurance: enclaves.TDX.Assurance(), ReportData: body.ReportData, Registers: map[string]HexBytes{"MRTD": body.MrTd}}
	registers := append([][]byte{body.MrTd}, body.Rtmrs...)
	for i, r := range body.Rtmrs {
		c.Registers[fmt.Sprintf("RTMR%d", i)] = r
	}
	c.Measurement = enclaves.MeasurementOf(enclaves.TDX, registers...)

	pck, err := pckChain(quote)
	if err != nil {
		return Claims{}, refuse(Malformed, "%v", err)
	}
	if err := c.machine(pck, t); err != nil {
		return Claims{}, err
	}
	if err := verify.TdxQuote(quote, &verify.Options{Getter: intel{}, Now: t.Time, TrustedRoots: pool(t.Roots.Intel)}); err != nil {
		return Claims{}, refuse(BadSignature, "%v", err)
	}
	if err := c.upToDate(quote, pck, t); err != nil {
		return Claims{}, err
	}
	return c, c.domain(body)
}

// pck are a machine's certificate, its issuer's and Intel's, as a quote brings them.
type pck struct{ leaf, issuer, root *x509.Certificate }

func pckChain(q *tpb.QuoteV4) (c pck, err error) {
	rest := q.GetSignedData().GetCertificationData().GetQeReportCertificationData().GetPckCertificateChainData().GetPckCertChain()
	for _, cert := range []**x509.Certificate{&c.leaf, &c.issuer, &c.root} {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			return c, errors.New("the quote lacks its machine's certificates")
		}
		if *cert, err = x509.ParseCertificate(block.Bytes); err != nil {
			return c, err
		}
	}
	return c, nil
}

// machine judges the certificates: Intel's root, none run out, none revoked.
func (c *Claims) machine(p pck, t Trust) error {
	trusted := false
	for _, root := range t.Roots.Intel {
		trusted = trusted || root.Equal(p.root)
	}
	if !trusted || p.leaf.CheckSignatureFrom(p.issuer) != nil || p.issuer.CheckSignatureFrom(p.root) != nil {
		return refuse(WrongRoot, "%q and its issuer %q do not lead to a root that is trusted", p.leaf.Subject.CommonName, p.issuer.Subject.CommonName)
	}
	if err := c.validAt(t.Time, p.leaf, p.issuer, p.root); err != nil {
		return err
	}
	if err := c.notRevoked(t, p.issuer, p.root); err != nil {
		return err
	}
	return c.notRevoked(t, p.leaf, p.issuer)
}

// upToDate judges the machine's firmware and Intel's quoting enclave by Intel's statements, which must be Intel's and
// in time.
func (c *Claims) upToDate(q *tpb.QuoteV4, p pck, t Trust) error {
	tcb, signature, err := statement(t.Collateral.TCBInfo, "tcbInfo")
	if err != nil {
		return err
	}
	identity, identitySignature, err := statement(t.Collateral.QEIdentity, "enclaveIdentity")
	if err != nil {
		return err
	}
	var info pcs.TcbInfo
	var enclave pcs.EnclaveIdentity
	if err := errors.Join(json.Unmarshal(tcb, &info), json.Unmarshal(identity, &enclave)); err != nil {
		return refuse(BadCollateral, "%v", err)
	}
	signer := signerOf(t.Collateral.Issuers, p.root)
	if signer == nil {
		return refuse(NoCollateral, "the certificate of Intel SGX TCB Signing is not given, or not signed by the root")
	}
	machine, err := pcs.PckCertificateExtensions(p.leaf)
	if err != nil {
		return refuse(Malformed, "%v", err)
	}
	if !strings.EqualFold(machine.FMSPC, info.Fmspc) {
		return refuse(NoCollateral, "Intel's statement is of FMSPC %s, the machine has %s", info.Fmspc, machine.FMSPC)
	}
	err = errors.Join(
		c.current(t.Time, info.IssueDate, info.NextUpdate, "Intel's statement of TCBs"),
		c.current(t.Time, enclave.IssueDate, enclave.NextUpdate, "Intel's statement of its quoting enclave"),
		c.validAt(t.Time, signer), c.notRevoked(t, signer, p.root))
	if err != nil {
		return err
	}
	if err := quoter(&enclave, q); err != nil {
		return err
	}
	is := status(&info, &enclave, q, machine)
	if is != pcs.TcbComponentStatusUpToDate && !slices.Contains(t.Tolerate, string(is)) {
		return refuse(OutOfDate, "Intel calls it %s", is)
	}
	served := intel{
		tcb: answer("tcbInfo", tcb, signature, asRead(machine.FMSPC, is)), identity: answer("enclaveIdentity", identity, identitySignature, ""),
		signer: chainOf(signer, p.root), issuer: chainOf(p.issuer, p.root),
	}
	for issuer, list := range map[*x509.Certificate]*[]byte{p.root: &served.rootCRL, p.issuer: &served.pckCRL} {
		l, err := c.listOf(t, issuer)
		if err != nil {
			return err
		}
		*list = l.Raw
	}
	err = verify.TdxQuote(q, &verify.Options{CheckRevocations: true, GetCollateral: true, Getter: served, Now: t.Time, TrustedRoots: pool(t.Roots.Intel)})
	if err != nil {
		return refuse(BadCollateral, "%v", err)
	}
	c.TCB = fmt.Sprintf("%s: FMSPC %s, TEE TCB %x, evaluation %d", is, info.Fmspc, q.TdQuoteBody.TeeTcbSvn, info.TcbEvaluationDataNumber)
	return nil
}

// quoter judges whether the enclave that signed the quote is the one of Intel's that its
// statement names. The library looks at the same again, and at who signed the statement.
func quoter(want *pcs.EnclaveIdentity, q *tpb.QuoteV4) error {
	r := q.SignedData.CertificationData.QeReportCertificationData.QeReport
	attributes := slices.Clone(r.Attributes)
	for i := range attributes {
		if i < len(want.AttributesMask.Bytes) {
			attributes[i] &= want.AttributesMask.Bytes[i]
		}
	}
	if !bytes.Equal(r.MrSigner, want.Mrsigner.Bytes) || r.IsvProdId != uint32(want.IsvProdID) || !bytes.Equal(attributes, want.Attributes.Bytes) {
		return refuse(OtherQuoter, "signer %x, product %d, attributes %x", r.MrSigner, r.IsvProdId, r.Attributes)
	}
	return nil
}

// safeAttributes are TDX's attributes of a trust domain that take nothing from its isolation: SEPT_VE_DISABLE
// (bit 28), PKS (30) and KL (31). MIGRATABLE (29) has another domain export it, PERFMON (63) counts in it.
const safeAttributes = 1<<28 | 1<<30 | 1<<31

// domain judges how the trust domain was started. TDX's attributes: the lowest byte says whether it can be looked into.
func (c *Claims) domain(body *tpb.TDQuoteBody) error {
	switch a := body.TdAttributes; {
	case len(a) != 8:
		return refuse(Malformed, "attributes of %d bytes", len(a))
	case a[0]&1 != 0:
		return refuse(Debuggable, "the trust domain's attributes %x allow debugging", a)
	case binary.LittleEndian.Uint64(a)&^safeAttributes != 0:
		return refuse(NotIsolated, "the trust domain's attributes %x are not all known to be safe", a)
	}
	return nil
}

// status is what Intel's statements call a machine: of module, platform and quoting enclave the first that is not
// UpToDate.
func status(info *pcs.TcbInfo, enclave *pcs.EnclaveIdentity, q *tpb.QuoteV4, machine *pcs.PckExtensions) pcs.TcbComponentStatus {
	svn := q.TdQuoteBody.TeeTcbSvn
	reach := func(have []byte, from int, want []pcs.TcbComponent) bool {
		for i := from; i < min(len(have), len(want)); i++ {
			if have[i] < want[i].Svn {
				return false
			}
		}
		return true
	}
	first := func(levels []pcs.TcbLevel, reaches func(*pcs.Tcb) bool) pcs.TcbComponentStatus {
		for i := range levels {
			if reaches(&levels[i].Tcb) {
				return levels[i].TcbStatus
			}
		}
		return pcs.TcbComponentStatusOutOfDate
	}
	module := 0
	if svn[1] > 0 {
		module = 2 // then the module's own levels judge the first two
		for _, m := range info.TdxModuleIdentities {
			if strings.EqualFold(m.ID, fmt.Sprintf("TDX_%02x", svn[1])) {
				s := first(m.TcbLevels, func(t *pcs.Tcb) bool { return uint32(svn[0]) >= t.Isvsvn })
				if s != pcs.TcbComponentStatusUpToDate {
					return s
				}
			}
		}
	}
	s := first(info.TcbLevels, func(t *pcs.Tcb) bool {
		return reach(machine.TCB.CPUSvnComponents, 0, t.SgxTcbcomponents) && machine.TCB.PCESvn >= t.Pcesvn && reach(svn, module, t.TdxTcbcomponents)
	})
	if s != pcs.TcbComponentStatusUpToDate {
		return s
	}
	qe := q.SignedData.CertificationData.QeReportCertificationData.QeReport.IsvSvn
	return first(enclave.TcbLevels, func(t *pcs.Tcb) bool { return qe >= t.Isvsvn })
}

// statement splits an answer of Intel's into what is signed and the signature. It takes two keys, spelled so: the
// library verifies one spelling of a key and reads another, so a forger could add his own statement to Intel's.
func statement(answer []byte, name string) (signed json.RawMessage, signature string, err error) {
	if len(answer) == 0 {
		return nil, "", refuse(NoCollateral, "Intel's %s is not given", name)
	}
	d := json.NewDecoder(bytes.NewReader(answer))
	seen := 0
	bad := func() (json.RawMessage, string, error) {
		return nil, "", refuse(BadCollateral, "it is not {%q: …, \"signature\": …}, as Intel answers", name)
	}
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return bad()
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return bad()
		}
		switch {
		case key == name && signed == nil:
			err = d.Decode(&signed)
		case key == "signature" && signature == "":
			err = d.Decode(&signature)
		default:
			return bad()
		}
		if err != nil {
			return bad()
		}
		seen++
	}
	if _, err := d.Token(); err != nil || d.More() || seen != 2 {
		return bad()
	}
	return signed, signature, nil
}

// answer is one of Intel's as the library gets it: what is signed, and under a second spelling of its key what the
// library shall read in place of single words.
func answer(name string, signed json.RawMessage, signature, asRead string) []byte {
	s, _ := json.Marshal(signature)
	if asRead == "" {
		return fmt.Appendf(nil, `{%q:%s,"signature":%s}`, name, signed, s)
	}
	return fmt.Appendf(nil, `{%q:%s,"signature":%s,%q:%s}`, name, signed, s, strings.ToUpper(name), asRead)
}

// asRead is what the library shall read of Intel's statement, besides what is signed. Intel writes an FMSPC in
// capitals, the library in small letters, and it compares them as they are. And it knows no status but UpToDate: of a
// machine whose status is tolerated it judges all the rest, by a level that every machine reaches.
func asRead(fmspc string, is pcs.TcbComponentStatus) string {
	if is == pcs.TcbComponentStatusUpToDate {
		return fmt.Sprintf(`{"fmspc":%q}`, fmspc)
	}
	zeros := strings.TrimSuffix(strings.Repeat(`{"svn":0},`, 16), ",")
	return fmt.Sprintf(`{"fmspc":%q,"tcbLevels":[{"tcb":{"sgxtcbcomponents":[%s],"pcesvn":0,"tdxtcbcomponents":[%s]},"tcbStatus":"UpToDate"}]}`, fmspc, zeros, zeros)
}

func signerOf(issuers []*x509.Certificate, root *x509.Certificate) *x509.Certificate {
	for _, cert := range issuers {
		if cert.Subject.CommonName == "Intel SGX TCB Signing" && cert.CheckSignatureFrom(root) == nil {
			return cert
		}
	}
	return nil
}

// intel answers what the library asks of Intel's servers, out of what is given.
type intel struct {
	tcb, identity, pckCRL, rootCRL []byte
	signer, issuer                 string
}

func (s intel) Get(address string) (map[string][]string, []byte, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, nil, err
	}
	header, chain, body := "", "", []byte(nil)
	switch name := u.Path[strings.LastIndexByte(u.Path, '/')+1:]; name {
	case "tcb":
		header, chain, body = "Tcb-Info-Issuer-Chain", s.signer, s.tcb
	case "identity":
		header, chain, body = "Sgx-Enclave-Identity-Issuer-Chain", s.signer, s.identity
	case "pckcrl":
		header, chain, body = "Sgx-Pck-Crl-Issuer-Chain", s.issuer, s.pckCRL
	case "IntelSGXRootCA.der":
		body = s.rootCRL
	}
	if body == nil {
		return nil, nil, fmt.Errorf("nothing is fetched: %s", address)
	}
	return map[string][]string{header: {chain}}, body, nil
}

// chainOf is certificates as Intel's headers have them.
func chainOf(certs ...*x509.Certificate) string {
	var b []byte
	for _, c := range certs {
		b = append(b, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw})...)
	}
	return url.QueryEscape(strings.TrimSuffix(string(b), "\n"))
}

func pool(certs []*x509.Certificate) *x509.CertPool {
	p := x509.NewCertPool()
	for _, c := range certs {
		p.AddCert(c)
	}
	return p
}
