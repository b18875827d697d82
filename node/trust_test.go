package node

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
)

// recordedEvidence is what real hardware produced, which is not part of this repository.
func recordedEvidence(t *testing.T, name string) []byte {
	t.Helper()
	dir := os.Getenv("JURAT_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared")
	}
	b, err := os.ReadFile(filepath.Join(dir, "data", "attestation", name))
	if err != nil {
		t.Skipf("no recordings: %v; set JURAT_SHARED", err)
	}
	return b
}

// A node takes real evidence of the vendors that its configuration names, with the
// collateral in its folder, which it reads anew without a new start.
func TestVendorsByConfiguration(t *testing.T) {
	document := attest.Evidence(recordedEvidence(t, "nitro-attestation-2024-09-07.b64"))
	quote := attest.Evidence(recordedEvidence(t, "tdx-quote-v4.hex"))
	then, october := time.Date(2024, 9, 7, 15, 0, 0, 0, time.UTC), time.Date(2025, 10, 25, 12, 0, 0, 0, time.UTC)
	folder := t.TempDir()
	trusts, err := newTrust(&EnclaveConfig{Vendors: []enclaves.Vendor{enclaves.TDX, enclaves.Nitro}, Collateral: folder})
	if err != nil {
		t.Fatal(err)
	}
	none, err := newTrust(&EnclaveConfig{})
	if err != nil {
		t.Fatal(err)
	}
	judge := func(name string, by *trust, evidence []byte, at time.Time, want attest.Reason) {
		t.Helper()
		if c, err := attest.Genuine(evidence, by.at(at)); attest.ReasonOf(err) != want {
			t.Errorf("%s: %+v %v, want %q", name, c, err, want)
		}
	}
	read := func(want bool) {
		t.Helper()
		if err := trusts.reload(); (err == nil) != want {
			t.Errorf("read the folder: %v", err)
		}
	}
	judge("Nitro", trusts, document, then, "")
	judge("Nitro, years later", trusts, document, october, attest.Expired)
	judge("Nitro, of no vendor", none, document, then, attest.WrongRoot)
	judge("TDX, of no vendor", none, quote, october, attest.WrongRoot)
	judge("TDX without collateral", trusts, quote, october, attest.NoCollateral)
	for _, name := range []string{"tdx-collateral-2025-10-tcb-info.json", "tdx-collateral-2025-10-identity.json", "tdx-collateral-2025-10-pck-crl.der", "intel-sgx-root-ca-crl.der", "intel-tcb-signing.der"} {
		if err := os.WriteFile(filepath.Join(folder, name), recordedEvidence(t, name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	judge("before the folder is read", trusts, quote, october, attest.NoCollateral)
	read(true)
	judge("with Intel's word of that machine", trusts, quote, october, attest.OutOfDate)
	judge("a month later", trusts, quote, october.AddDate(0, 1, 0), attest.StaleCollateral)
	if err := os.WriteFile(filepath.Join(folder, "notes.txt"), []byte("none"), 0o600); err != nil {
		t.Fatal(err)
	}
	read(false)
	judge("with a file that is no collateral beside it", trusts, quote, october, attest.OutOfDate)
	for _, name := range []string{"notes.txt", "tdx-collateral-2025-10-tcb-info.json"} {
		if err := os.Remove(filepath.Join(folder, name)); err != nil {
			t.Fatal(err)
		}
	}
	read(true)
	judge("with a statement taken away", trusts, quote, october, attest.NoCollateral)
	for name, cfg := range map[string]EnclaveConfig{"no such folder": {Collateral: filepath.Join(folder, "none")}, "SIM as a vendor": {Vendors: []enclaves.Vendor{enclaves.SIM}}} {
		if _, err := newTrust(&cfg); err == nil {
			t.Errorf("%s: it is taken", name)
		}
	}
}
