package attest_test

import (
	"bytes"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-sev-guest/abi"
	snpdata "github.com/google/go-sev-guest/verify/testdata"
	tdxtesting "github.com/google/go-tdx-guest/testing"
	"github.com/google/go-tdx-guest/testing/testdata"
	"github.com/google/uuid"

	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
)

// recorded reads evidence that real hardware produced, which is not part of this repository.
func recorded(t testing.TB, name string) []byte {
	t.Helper()
	dir := os.Getenv("JURAT_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	b, err := os.ReadFile(filepath.Join(dir, "data", "attestation", name))
	if err != nil {
		t.Skipf("no recordings: %v; set JURAT_SHARED", err)
	}
	return b
}

var (
	october = time.Date(2025, 10, 25, 12, 0, 0, 0, time.UTC) // Intel's collateral
	nitroAt = time.Date(2024, 9, 7, 15, 0, 0, 0, time.UTC)   // AWS's document
)

// intelTrust is Intel's root with the collateral of October 2025.
func intelTrust(t testing.TB) attest.Trust {
	t.Helper()
	// By then Intel called that machine out of date, which the first case of the refusals is about.
	trust := attest.Trust{Time: october, Roots: attest.VendorRoots(), Tolerate: []string{"OutOfDate"}}
	for _, name := range []string{
		"tdx-collateral-2025-10-tcb-info.json", "tdx-collateral-2025-10-identity.json", "tdx-collateral-2025-10-pck-crl.der",
		"intel-sgx-root-ca-crl.der", "intel-tcb-signing.der",
	} {
		if err := trust.Collateral.Add(recorded(t, name)); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	return trust
}

func TestRealTDX(t *testing.T) {
	trust := intelTrust(t)
	quote := attest.Evidence(recorded(t, "tdx-quote-v4.hex"))
	c, err := attest.Genuine(quote, trust)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", c)
	if c.Vendor != enclaves.TDX || c.Assurance != enclaves.Hidden || !strings.HasPrefix(c.TCB, "OutOfDate: FMSPC 00806F050000") {
		t.Errorf("claims %+v", c)
	}
	if want := time.Date(2025, 11, 12, 10, 45, 32, 0, time.UTC); !c.Expires.Equal(want) {
		t.Errorf("good until %s, want %s: the revocation list of machines runs out first", c.Expires, want)
	}
	if want := time.Date(2025, 3, 20, 11, 21, 57, 0, time.UTC); !c.Collateral.Equal(want) {
		t.Errorf("collateral of %s, want %s: the root's revocation list is the oldest", c.Collateral, want)
	}
}

func TestRealTDXRefusals(t *testing.T) {
	tcb := recorded(t, "tdx-collateral-2025-10-tcb-info.json")
	for _, c := range []struct {
		name string
		make func(quote []byte, trust *attest.Trust) []byte
		want attest.Reason
	}{
		{"out of date", func(q []byte, tr *attest.Trust) []byte { tr.Tolerate = nil; return q }, attest.OutOfDate},
		{"header cut", func(q []byte, _ *attest.Trust) []byte { return q[:40] }, attest.Malformed},
		{"body cut", func(q []byte, _ *attest.Trust) []byte { return q[:600] }, attest.Malformed},
		{"certificates cut", func(q []byte, _ *attest.Trust) []byte { return q[:3000] }, attest.Malformed},
		{"oversized", func(q []byte, _ *attest.Trust) []byte { return append(q, make([]byte, attest.MaxEvidence)...) }, attest.TooLarge},
		{"version 3", func(q []byte, _ *attest.Trust) []byte { q[0] = 3; return q }, attest.UnknownFormat},
		{"SGX", func(q []byte, _ *attest.Trust) []byte { q[4] = 0; return q }, attest.UnknownFormat},
		{"MRTD flipped", func(q []byte, _ *attest.Trust) []byte { q[48+136] ^= 1; return q }, attest.BadSignature},
		{"report data flipped", func(q []byte, _ *attest.Trust) []byte { q[48+520] ^= 1; return q }, attest.BadSignature},
		{"debug flipped on", func(q []byte, _ *attest.Trust) []byte { q[48+120] ^= 1; return q }, attest.BadSignature},
		{"signature flipped", func(q []byte, _ *attest.Trust) []byte { q[48+584+4] ^= 1; return q }, attest.BadSignature},
		{"attestation key flipped", func(q []byte, _ *attest.Trust) []byte { q[48+584+4+64] ^= 1; return q }, attest.BadSignature},
		{"other roots", func(q []byte, tr *attest.Trust) []byte { tr.Roots.Intel = attest.VendorRoots().AWS; return q }, attest.WrongRoot},
		{"no roots", func(q []byte, tr *attest.Trust) []byte { tr.Roots.Intel = nil; return q }, attest.WrongRoot},
		{"collateral run out", func(q []byte, tr *attest.Trust) []byte { tr.Time = october.AddDate(0, 1, 0); return q }, attest.StaleCollateral},
		{"before its collateral", func(q []byte, tr *attest.Trust) []byte { tr.Time = october.AddDate(0, 0, -20); return q }, attest.NotYet},
		{"after its certificates", func(q []byte, tr *attest.Trust) []byte { tr.Time = october.AddDate(10, 0, 0); return q }, attest.Expired},
		{"no revocation lists", func(q []byte, tr *attest.Trust) []byte { tr.Collateral.CRLs = nil; return q }, attest.NoCollateral},
		{"the root's list alone", func(q []byte, tr *attest.Trust) []byte { tr.Collateral.CRLs = tr.Collateral.CRLs[1:]; return q }, attest.NoCollateral},
		{"no TCB statement", func(q []byte, tr *attest.Trust) []byte { tr.Collateral.TCBInfo = nil; return q }, attest.NoCollateral},
		{"no identity statement", func(q []byte, tr *attest.Trust) []byte { tr.Collateral.QEIdentity = nil; return q }, attest.NoCollateral},
		{"no signing certificate", func(q []byte, tr *attest.Trust) []byte { tr.Collateral.Issuers = nil; return q }, attest.NoCollateral},
		{"statements exchanged", func(q []byte, tr *attest.Trust) []byte {
			tr.Collateral.TCBInfo, tr.Collateral.QEIdentity = tr.Collateral.QEIdentity, tr.Collateral.TCBInfo
			return q
		}, attest.BadCollateral},
		{"statement of another machine", func(q []byte, tr *attest.Trust) []byte {
			tr.Collateral.TCBInfo = bytes.Replace(tcb, []byte("00806F050000"), []byte("00806F050001"), 1)
			return q
		}, attest.NoCollateral},
		{"statement made kinder", func(q []byte, tr *attest.Trust) []byte {
			tr.Collateral.TCBInfo = bytes.ReplaceAll(tcb, []byte("OutOfDate"), []byte("UpToDate"))
			return q
		}, attest.BadCollateral},
		{"statement made harsher", func(q []byte, tr *attest.Trust) []byte {
			tr.Collateral.TCBInfo = bytes.ReplaceAll(tcb, []byte("UpToDate"), []byte("Revoked"))
			return q
		}, attest.OutOfDate},
		{"statement's time stretched", func(q []byte, tr *attest.Trust) []byte {
			tr.Collateral.TCBInfo = bytes.Replace(tcb, []byte("2025-11-18"), []byte("2035-11-18"), 1)
			return q
		}, attest.BadCollateral},
		{"a second statement in other letters", func(q []byte, tr *attest.Trust) []byte {
			tr.Collateral.TCBInfo = append(bytes.TrimSuffix(bytes.TrimSpace(tcb), []byte("}")), []byte(`,"TcbInfo":{"tcbLevels":[{"tcb":{},"tcbStatus":"UpToDate"}]}}`)...)
			return q
		}, attest.BadCollateral},
		{"a statement twice", func(q []byte, tr *attest.Trust) []byte {
			tr.Collateral.TCBInfo = append([]byte(`{"tcbInfo":{},`), bytes.TrimPrefix(bytes.TrimSpace(tcb), []byte("{"))...)
			return q
		}, attest.BadCollateral},
		{"something after a statement", func(q []byte, tr *attest.Trust) []byte {
			tr.Collateral.TCBInfo = append(bytes.Clone(tcb), '{')
			return q
		}, attest.BadCollateral},
	} {
		t.Run(c.name, func(t *testing.T) {
			trust := intelTrust(t)
			quote := c.make(attest.Evidence(recorded(t, "tdx-quote-v4.hex")), &trust)
			if claims, err := attest.Genuine(quote, trust); attest.ReasonOf(err) != c.want {
				t.Errorf("%+v, %v; want it refused: %s", claims, err, c.want)
			}
		})
	}
}

// carriedTDX is the quote that go-tdx-guest carries, with Intel's collateral of its time.
func carriedTDX() ([]byte, attest.Trust) {
	trust := attest.Trust{Time: time.Date(2023, 7, 1, 1, 0, 0, 0, time.UTC), Roots: attest.VendorRoots()}
	for _, file := range [][]byte{testdata.TcbInfoBody, testdata.QeIdentityBody, testdata.PckCrlBody, testdata.RootCrlBody} {
		if err := trust.Collateral.Add(file); err != nil {
			panic(err)
		}
	}
	chain, err := url.QueryUnescape(tdxtesting.TcbInfoHeader["Tcb-Info-Issuer-Chain"][0])
	if err != nil {
		panic(err)
	}
	if err := trust.Collateral.Add([]byte(chain)); err != nil {
		panic(err)
	}
	return bytes.Clone(testdata.RawQuote), trust
}

func TestCarriedTDX(t *testing.T) {
	quote, trust := carriedTDX()
	if _, err := attest.Genuine(quote, trust); attest.ReasonOf(err) != attest.OutOfDate {
		t.Errorf("a machine below every level of Intel's statement: %v", err)
	}
	trust.Tolerate = []string{"OutOfDate"}
	c, err := attest.Genuine(quote, trust)
	if err != nil {
		t.Fatal(err)
	}
	if c.Vendor != enclaves.TDX || !strings.HasPrefix(c.TCB, "OutOfDate: FMSPC 50806f000000") {
		t.Errorf("claims %+v", c)
	}
	quote[48+136] ^= 1
	if _, err := attest.Genuine(quote, trust); attest.ReasonOf(err) != attest.BadSignature {
		t.Errorf("with a bit flipped: %v", err)
	}
}

// TestCarriedSNP judges the report that go-sev-guest carries, which is genuine, and of a guest that can be debugged.
func TestCarriedSNP(t *testing.T) {
	table := abi.CertTable{Entries: []abi.CertTableEntry{{GUID: uuid.MustParse(abi.VcekGUID), RawCert: snpdata.VcekBytes}}}
	evidence := append(bytes.Clone(snpdata.AttestationBytes[:abi.ReportSize]), table.Marshal()...)
	trust := attest.Trust{
		Time: time.Date(2022, 12, 1, 0, 0, 0, 0, time.UTC), Roots: attest.VendorRoots(),
		Collateral: attest.Collateral{Floors: map[string]attest.TCB{"Milan": {}}},
	}
	for _, c := range []struct {
		name string
		make func(e []byte, trust *attest.Trust)
		want attest.Reason
	}{
		{"as it is", func([]byte, *attest.Trust) {}, attest.Debuggable},
		{"debug flipped off", func(e []byte, _ *attest.Trust) { e[0x0a] &^= 1 << 3 }, attest.BadSignature},
		{"measurement flipped", func(e []byte, _ *attest.Trust) { e[0x90] ^= 1 }, attest.BadSignature},
		{"a deployment's roots", func(_ []byte, tr *attest.Trust) {
			s, _ := simulated()
			tr.Roots = s.Trust(now).Roots
		}, attest.WrongRoot},
		{"no floor", func(_ []byte, tr *attest.Trust) { tr.Collateral.Floors = nil }, attest.NoCollateral},
		{"out of date", func(_ []byte, tr *attest.Trust) { tr.Collateral.Floors = map[string]attest.TCB{"Milan": {7: 255}} }, attest.OutOfDate},
		{"expired", func(_ []byte, tr *attest.Trust) { tr.Time = tr.Time.AddDate(10, 0, 0) }, attest.Expired},
	} {
		e, tr := bytes.Clone(evidence), trust
		c.make(e, &tr)
		if claims, err := attest.Genuine(e, tr); attest.ReasonOf(err) != c.want {
			t.Errorf("%s: %+v, %v; want it refused: %s", c.name, claims, err, c.want)
		}
	}
}

func TestRealNitro(t *testing.T) {
	document := func(t *testing.T) []byte { return attest.Evidence(recorded(t, "nitro-attestation-2024-09-07.b64")) }
	trust := attest.Trust{Time: nitroAt, Roots: attest.VendorRoots()}
	c, err := attest.Genuine(document(t), trust)
	t.Logf("%+v", c)
	if err != nil {
		t.Fatal(err)
	}
	if c.Vendor != enclaves.Nitro || c.Assurance != enclaves.Hidden {
		t.Errorf("claims %+v", c)
	}
	for _, c := range []struct {
		name string
		make func(d []byte, trust *attest.Trust) []byte
		want attest.Reason
	}{
		{"cut", func(d []byte, _ *attest.Trust) []byte { return d[:len(d)-1] }, attest.Malformed},
		{"cut early", func(d []byte, _ *attest.Trust) []byte { return d[:20] }, attest.Malformed},
		{"followed by something", func(d []byte, _ *attest.Trust) []byte { return append(d, 0) }, attest.Malformed},
		{"oversized", func(d []byte, _ *attest.Trust) []byte { return append(d, make([]byte, attest.MaxEvidence)...) }, attest.TooLarge},
		{"signature flipped", func(d []byte, _ *attest.Trust) []byte { d[len(d)-1] ^= 1; return d }, attest.BadSignature},
		{"other roots", func(d []byte, tr *attest.Trust) []byte { tr.Roots.AWS = attest.VendorRoots().Intel; return d }, attest.WrongRoot},
		{"expired", func(d []byte, tr *attest.Trust) []byte { tr.Time = nitroAt.Add(24 * time.Hour); return d }, attest.Expired},
		{"before its time", func(d []byte, tr *attest.Trust) []byte { tr.Time = nitroAt.Add(-24 * time.Hour); return d }, attest.NotYet},
		{"algorithm changed", func(d []byte, _ *attest.Trust) []byte { d[5] ^= 1; return d }, attest.BadSignature},
	} {
		tr := trust
		if claims, err := attest.Genuine(c.make(document(t), &tr), tr); attest.ReasonOf(err) != c.want {
			t.Errorf("%s: %+v, %v; want it refused: %s", c.name, claims, err, c.want)
		}
	}
}

func TestFilesThatAreNoCollateral(t *testing.T) {
	for _, file := range []string{"", "{", "{}", "text", `{"floors":{"Milan":"0x00"}}`, `{"floors":[]}`} {
		var c attest.Collateral
		if err := c.Add([]byte(file)); !errors.Is(err, attest.ErrNotCollateral) {
			t.Errorf("%q is taken: %v", file, err)
		}
	}
}
