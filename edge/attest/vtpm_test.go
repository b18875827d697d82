package attest_test

import (
	"bytes"
	"crypto/x509"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-tpm/tpm2"
	"github.com/google/go-tpm/tpm2/transport"
	"github.com/google/go-tpm/tpm2/transport/linuxudstpm"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
)

// startTPM runs a TPM 2.0 in software.
func startTPM(t *testing.T) transport.TPM {
	t.Helper()
	program, err := exec.LookPath("swtpm")
	if err != nil {
		t.Skip("swtpm is not installed: apt-get install swtpm")
	}
	dir, err := os.MkdirTemp("", "tpm") // t.TempDir's names are too long for a socket
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	socket := filepath.Join(dir, "socket")
	cmd := exec.Command(program, "socket", "--tpm2", "--tpmstate", "dir="+dir, "--server", "type=unixio,path="+socket, "--flags", "not-need-init,startup-clear")
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	for range 200 {
		if _, err = os.Stat(socket); err == nil {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	tpm, err := linuxudstpm.Open(socket)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = tpm.Close() })
	return tpm
}

func enrol(t *testing.T, e *attest.Enroller, m *attest.TPM) *x509.Certificate {
	t.Helper()
	credential, secret, err := e.Challenge(&m.EK, &m.AK)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := m.Activate(credential)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := e.Certify(&m.AK, secret, opened, now)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := e.Certify(&m.AK, secret, append(opened[:31:31], opened[31]^1), now); !errors.Is(err, attest.ErrNotEnrolled) {
		t.Errorf("a credential that was not opened: %v", err)
	}
	return cert
}

func TestVTPM(t *testing.T) {
	tpm := startTPM(t)
	m, err := attest.OpenTPM(tpm)
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	e, err := attest.NewEnroller(now)
	if err != nil {
		t.Fatal(err)
	}
	other, err := attest.NewEnroller(now)
	if err != nil {
		t.Fatal(err)
	}
	cert := enrol(t, e, m)
	word := binding.ReportData()
	evidence, err := m.Attest(cert, word)
	if err != nil {
		t.Fatal(err)
	}
	trust := attest.Trust{Time: now}
	if err := trust.AddRoots(e.PEM()); err != nil {
		t.Fatal(err)
	}
	c, err := attest.Genuine(evidence, trust)
	if err != nil {
		t.Fatal(err)
	}
	if c.Vendor != enclaves.VTPM || c.Assurance != enclaves.Measured || len(c.Registers) != 10 {
		t.Errorf("claims %+v", c)
	}
	policy := attest.Policy{Trust: trust, Measurements: []jurat.Hash{c.Measurement}, ReportData: word}
	for _, c := range []struct {
		name string
		make func(e []byte, p *attest.Policy) []byte
		want attest.Reason
	}{
		{"as it is", func(e []byte, _ *attest.Policy) []byte { return e }, ""},
		{"cut", func(e []byte, _ *attest.Policy) []byte { return e[:len(e)-1] }, attest.Malformed},
		{"cut early", func(e []byte, _ *attest.Policy) []byte { return e[:12] }, attest.Malformed},
		{"followed by something", func(e []byte, _ *attest.Policy) []byte { return append(e, 0) }, attest.Malformed},
		{"no TPM made it", func(e []byte, _ *attest.Policy) []byte { e[11] ^= 1; return e }, attest.Malformed},
		{"report data flipped", func(e []byte, _ *attest.Policy) []byte { return flip(e, word[:]) }, attest.BadSignature},
		{"PCR flipped", func(e []byte, _ *attest.Policy) []byte { e[len(e)-1] ^= 1; return e }, attest.BadSignature},
		{"another's root", func(e []byte, p *attest.Policy) []byte {
			p.Roots.TPM = nil
			if err := p.AddRoots(other.PEM()); err != nil {
				t.Fatal(err)
			}
			return e
		}, attest.WrongRoot},
		{"expired", func(e []byte, p *attest.Policy) []byte { p.Time = now.AddDate(2, 0, 0); return e }, attest.Expired},
		{"other report data", func(e []byte, p *attest.Policy) []byte { p.ReportData[0] ^= 1; return e }, attest.OtherReportData},
		{"other software", func(e []byte, p *attest.Policy) []byte { p.Measurements[0][0] ^= 1; return e }, attest.OtherMeasurement},
	} {
		p := policy
		p.Measurements = append([]jurat.Hash(nil), policy.Measurements...)
		if claims, err := attest.Verify(c.make(bytes.Clone(evidence), &p), p); attest.ReasonOf(err) != c.want {
			t.Errorf("%s: %+v, %v; want %q", c.name, claims, err, c.want)
		}
	}

	// What boots is measured: another kernel is another measurement.
	if _, err := (tpm2.PCRExtend{PCRHandle: tpm2.AuthHandle{Handle: tpm2.TPMHandle(8), Auth: tpm2.PasswordAuth(nil)},
		Digests: tpm2.TPMLDigestValues{Digests: []tpm2.TPMTHA{{HashAlg: tpm2.TPMAlgSHA256, Digest: make([]byte, 32)}}}}).Execute(tpm); err != nil {
		t.Fatal(err)
	}
	if evidence, err = m.Attest(cert, word); err != nil {
		t.Fatal(err)
	}
	if _, err := attest.Verify(evidence, policy); attest.ReasonOf(err) != attest.OtherMeasurement {
		t.Errorf("after another boot: %v", err)
	}
}

// flip flips a bit of what stands somewhere in the evidence.
func flip(e, what []byte) []byte {
	e[bytes.Index(e, what)] ^= 1
	return e
}

// TestVTPMOfAnotherKey has a TPM's credential opened by another, and a key that signs anything not enrolled.
func TestVTPMOfAnotherKey(t *testing.T) {
	m, err := attest.OpenTPM(startTPM(t))
	if err != nil {
		t.Fatal(err)
	}
	defer m.Close()
	o, err := attest.OpenTPM(startTPM(t))
	if err != nil {
		t.Fatal(err)
	}
	defer o.Close()
	e, err := attest.NewEnroller(now)
	if err != nil {
		t.Fatal(err)
	}
	credential, _, err := e.Challenge(&m.EK, &m.AK)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.Activate(credential); err == nil {
		t.Error("another TPM opens the credential")
	}
	loose := m.AK
	loose.ObjectAttributes.Restricted = false
	if _, _, err := e.Challenge(&m.EK, &loose); !errors.Is(err, attest.ErrNotEnrolled) {
		t.Errorf("a key that signs anything: %v", err)
	}
}
