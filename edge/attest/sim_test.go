package attest_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"net/http"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/google/go-tdx-guest/testing/testdata"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
)

var now = time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)

// touched fails every test of this package in which something is fetched.
type touched struct{}

func (touched) RoundTrip(r *http.Request) (*http.Response, error) {
	panic("something fetches " + r.URL.String())
}

func TestMain(m *testing.M) {
	http.DefaultTransport = touched{}
	http.DefaultClient.Transport = touched{}
	os.Exit(m.Run())
}

// simulated is a root and a machine that all tests share: making keys takes long.
var simulated = sync.OnceValues(func() (*attest.Simulator, *attest.Machine) {
	s, err := attest.NewSimulator(now)
	if err != nil {
		panic(err)
	}
	m, err := s.Machine()
	if err != nil {
		panic(err)
	}
	return s, m
})

var (
	software = attest.Measurement{1, 2, 3}
	binding  = enclaves.Binding{Chain: 31337, Contract: jurat.Address{1}, HPKE: jurat.Hash{2}, Signer: jurat.Address{3}, Challenge: jurat.Hash{4}}
)

func field(h jurat.Hash) (data [64]byte) {
	copy(data[:], h[:])
	return data
}

// evidence is a simulated machine's, with the policy that takes it.
func evidence(t testing.TB) ([]byte, attest.Policy) {
	t.Helper()
	s, m := simulated()
	e, err := m.Attest(software, field(binding.ReportData()))
	if err != nil {
		t.Fatal(err)
	}
	return e, attest.Policy{
		Trust:        s.Trust(now),
		Measurements: []jurat.Hash{enclaves.MeasurementOf(enclaves.SIM, software[:])},
		ReportData:   binding.ReportData(),
	}
}

func TestSIMIsTakenAsSIM(t *testing.T) {
	e, p := evidence(t)
	c, err := attest.Verify(e, p)
	if err != nil {
		t.Fatal(err)
	}
	if c.Vendor != enclaves.SIM || c.Assurance != enclaves.Simulated || c.Debug || c.Measurement != p.Measurements[0] {
		t.Errorf("claims %+v", c)
	}
	if !c.Collateral.Before(now) || !c.Expires.After(now.AddDate(9, 0, 0)) {
		t.Errorf("collateral of %s, good until %s", c.Collateral, c.Expires)
	}
}

func TestSIMThroughItsFiles(t *testing.T) {
	s, m := simulated()
	file, err := m.PEM()
	if err != nil {
		t.Fatal(err)
	}
	read, err := attest.ReadMachine(file)
	if err != nil {
		t.Fatal(err)
	}
	e, err := read.Attest(software, field(binding.ReportData()))
	if err != nil {
		t.Fatal(err)
	}
	trust := attest.Trust{Time: now}
	if err := trust.ReadSIM(s.PEM()); err != nil {
		t.Fatal(err)
	}
	if _, err := attest.Genuine(e, trust); err != nil {
		t.Error(err)
	}
	if err := trust.ReadSIM(file); !errors.Is(err, attest.ErrNotSIM) {
		t.Errorf("a machine read as a root: %v", err)
	}
	if _, err := attest.ReadMachine(s.PEM()); !errors.Is(err, attest.ErrNotSIM) {
		t.Errorf("a root read as a machine: %v", err)
	}
}

// TestSIMRefusals has each fault refused for its own reason.
func TestSIMRefusals(t *testing.T) {
	s, m := simulated()
	other, err := attest.NewSimulator(now)
	if err != nil {
		t.Fatal(err)
	}
	otherMachine, err := s.Machine()
	if err != nil {
		t.Fatal(err)
	}
	resigned := func(change func(report []byte)) func([]byte, *attest.Policy) []byte {
		return func([]byte, *attest.Policy) []byte {
			e, err := m.Altered(software, field(binding.ReportData()), change)
			if err != nil {
				t.Fatal(err)
			}
			return e
		}
	}
	for _, c := range []struct {
		name string
		make func(e []byte, p *attest.Policy) []byte
		want attest.Reason
	}{
		{"empty", func(e []byte, _ *attest.Policy) []byte { return nil }, attest.UnknownFormat},
		{"text", func(e []byte, _ *attest.Policy) []byte { return []byte("SIMULATED-ATTESTATION-REPORT-DATA") }, attest.UnknownFormat},
		{"zeros", func(e []byte, _ *attest.Policy) []byte { return make([]byte, 1184) }, attest.UnknownFormat},
		{"report cut", func(e []byte, _ *attest.Policy) []byte { return e[:1000] }, attest.Malformed},
		{"no certificates", func(e []byte, _ *attest.Policy) []byte { return e[:1184] }, attest.Malformed},
		{"certificate cut", func(e []byte, _ *attest.Policy) []byte { return e[:len(e)-1] }, attest.Malformed},
		{"table says 4 GiB", func(e []byte, _ *attest.Policy) []byte {
			binary.LittleEndian.PutUint32(e[1184+20:], 0xffffffff)
			return e
		}, attest.Malformed},
		{"oversized", func(e []byte, _ *attest.Policy) []byte { return append(e, make([]byte, attest.MaxEvidence)...) }, attest.TooLarge},
		{"measurement flipped", func(e []byte, _ *attest.Policy) []byte { e[0x90] ^= 1; return e }, attest.BadSignature},
		{"report data flipped", func(e []byte, _ *attest.Policy) []byte { e[0x50] ^= 1; return e }, attest.BadSignature},
		{"signature flipped", func(e []byte, _ *attest.Policy) []byte { e[0x2a0] ^= 1; return e }, attest.BadSignature},
		{"a reserved bit of the stepping", func(e []byte, _ *attest.Policy) []byte { e[0x18a] |= 0x80; return e }, attest.Malformed},
		{"another root", func(e []byte, p *attest.Policy) []byte { p.Trust = other.Trust(now); return e }, attest.WrongRoot},
		{"the vendor's roots", func(e []byte, p *attest.Policy) []byte {
			p.Roots.AMD, p.Roots.SIM = attest.VendorRoots().AMD, nil
			return e
		}, attest.WrongRoot},
		{"expired", func(e []byte, p *attest.Policy) []byte { p.Time = now.AddDate(11, 0, 0); return e }, attest.Expired},
		{"before its time", func(e []byte, p *attest.Policy) []byte { p.Time = now.AddDate(-1, 0, 0); return e }, attest.NotYet},
		{"no time", func(e []byte, p *attest.Policy) []byte { p.Time = time.Time{}; return e }, attest.NotYet},
		{"no revocation list", func(e []byte, p *attest.Policy) []byte { p.Collateral.CRLs = nil; return e }, attest.NoCollateral},
		{"another's revocation list", func(e []byte, p *attest.Policy) []byte {
			p.Collateral.CRLs = other.Trust(now).Collateral.CRLs
			return e
		}, attest.NoCollateral},
		{"stale revocation list", func(e []byte, p *attest.Policy) []byte {
			p.Collateral.CRLs = s.ListUntil(now.Add(-time.Hour))
			return e
		}, attest.StaleCollateral},
		{"revoked", func(e []byte, p *attest.Policy) []byte { p.Collateral.CRLs = s.Revoking(); return e }, attest.Revoked},
		{"no floor", func(e []byte, p *attest.Policy) []byte { p.Collateral.Floors = nil; return e }, attest.NoCollateral},
		{"out of date", func(e []byte, p *attest.Policy) []byte {
			p.Collateral.Floors = map[string]attest.TCB{"Milan": {7: 214}}
			return e
		}, attest.OutOfDate},
		{"lies about its TCB", resigned(func(r []byte) { r[0x187]++ }), attest.OtherMachine},
		{"another chip", resigned(func(r []byte) { r[0x1a0]++ }), attest.OtherMachine},
		{"another machine's certificate", func(e []byte, _ *attest.Policy) []byte {
			o, err := otherMachine.Attest(software, field(binding.ReportData()))
			if err != nil {
				t.Fatal(err)
			}
			return append(e[:1184:1184], o[1184:]...)
		}, attest.BadSignature},
		{"debug", resigned(func(r []byte) { r[0x0a] |= 1 << 3 }), attest.Debuggable},
		{"migration agent", resigned(func(r []byte) { r[0x0a] |= 1 << 2 }), attest.NotIsolated},
		{"lower privilege", resigned(func(r []byte) { r[0x30] = 1 }), attest.NotIsolated},
		{"other software", func(e []byte, p *attest.Policy) []byte { p.Measurements = []jurat.Hash{{1}}; return e }, attest.OtherMeasurement},
		{"none allowed", func(e []byte, p *attest.Policy) []byte { p.Measurements = nil; return e }, attest.OtherMeasurement},
		{"AMD's measurement", func(e []byte, p *attest.Policy) []byte {
			p.Measurements = []jurat.Hash{enclaves.MeasurementOf(enclaves.SNP, software[:])}
			return e
		}, attest.OtherMeasurement},
		{"other report data", func(e []byte, p *attest.Policy) []byte { p.ReportData[0] ^= 1; return e }, attest.OtherReportData},
		{"more report data", resigned(func(r []byte) { r[0x8f] = 1 }), attest.OtherReportData},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, p := evidence(t)
			e = c.make(e, &p)
			if claims, err := attest.Verify(e, p); attest.ReasonOf(err) != c.want {
				t.Errorf("%v, %v; want it refused: %s", claims, err, c.want)
			}
		})
	}
}

func TestAttestationIsBoundToItsKeys(t *testing.T) {
	e, p := evidence(t)
	for _, c := range []struct {
		name   string
		change func(a *attest.Attestation, want *enclaves.Binding)
		reason attest.Reason
	}{
		{"as it is", func(*attest.Attestation, *enclaves.Binding) {}, ""},
		{"copied, with another signing key", func(_ *attest.Attestation, w *enclaves.Binding) { w.Signer[0]++ }, attest.OtherKeys},
		{"copied, with another HPKE key", func(_ *attest.Attestation, w *enclaves.Binding) { w.HPKE[0]++ }, attest.OtherKeys},
		{"copied, and the key swapped", func(a *attest.Attestation, w *enclaves.Binding) { a.Signer[0]++; w.Signer[0]++ }, attest.OtherReportData},
		{"of another chain", func(_ *attest.Attestation, w *enclaves.Binding) { w.Chain++ }, attest.OtherPlace},
		{"of another contract", func(_ *attest.Attestation, w *enclaves.Binding) { w.Contract[0]++ }, attest.OtherPlace},
		{"of an old challenge", func(_ *attest.Attestation, w *enclaves.Binding) { w.Challenge[0]++ }, attest.Stale},
	} {
		a, want := &attest.Attestation{Binding: binding, Evidence: e}, binding
		c.change(a, &want)
		if _, err := a.Verify(p, want); attest.ReasonOf(err) != c.reason {
			t.Errorf("%s: %v, want %q", c.name, err, c.reason)
		}
	}
}

// TestFlippedBitsAreRefused flips a bit of each byte of the report: what is signed is judged, what is padding must be
// zero. A stride of seven meets every place in a byte.
func TestFlippedBitsAreRefused(t *testing.T) {
	e, p := evidence(t)
	for i := 0; i < 1184*8; i += 7 {
		b := bytes.Clone(e)
		b[i/8] ^= 1 << (i % 8)
		if _, err := attest.Verify(b, p); err == nil {
			t.Errorf("bit %d of byte 0x%x is not looked at", i%8, i/8)
		}
	}
}

func FuzzVerify(f *testing.F) {
	e, p := evidence(f)
	f.Add(e)
	f.Add(e[:1184])
	quote, trust := carriedTDX()
	f.Add(quote)
	f.Add([]byte("\x84\x44\xa1\x01\x38\x22\xa0\x59\x1d\x07"))
	p.Collateral.TCBInfo, p.Collateral.QEIdentity, p.Collateral.Issuers = trust.Collateral.TCBInfo, trust.Collateral.QEIdentity, trust.Collateral.Issuers
	p.Collateral.CRLs = append(p.Collateral.CRLs, trust.Collateral.CRLs...)
	roots := attest.VendorRoots()
	p.Roots.AMD, p.Roots.Intel, p.Roots.AWS = roots.AMD, roots.Intel, roots.AWS
	f.Fuzz(func(t *testing.T, b []byte) {
		if c, err := attest.Verify(b, p); err != nil && attest.ReasonOf(err) == "" {
			t.Errorf("%v, %v: no refusal", c, err)
		}
	})
}

func FuzzFiles(f *testing.F) {
	s, m := simulated()
	file, err := m.PEM()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(s.PEM())
	f.Add(file)
	f.Add(testdata.TcbInfoBody)
	f.Add(testdata.RootCrlBody)
	f.Add([]byte(`{"floors":{"Milan":"0x0400000000001600"}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var trust attest.Trust
		if err := trust.ReadSIM(b); err != nil && !errors.Is(err, attest.ErrNotSIM) {
			t.Errorf("a root: %v", err)
		}
		if _, err := attest.ReadMachine(b); err != nil && !errors.Is(err, attest.ErrNotSIM) {
			t.Errorf("a machine: %v", err)
		}
		if err := trust.Collateral.Add(b); err != nil && !errors.Is(err, attest.ErrNotCollateral) {
			t.Errorf("collateral: %v", err)
		}
	})
}
