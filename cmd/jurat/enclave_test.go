package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
	"github.com/jurat-network/jurat/enclave"
)

// TestEnclaveVerify judges a simulated machine's evidence by files, as a user does.
func TestEnclaveVerify(t *testing.T) {
	dir := t.TempDir()
	file := func(name string, data []byte) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	s, err := attest.NewSimulator(time.Now())
	if err != nil {
		t.Fatal(err)
	}
	m, err := s.Machine()
	if err != nil {
		t.Fatal(err)
	}
	software := attest.Measurement{1}
	binding := enclaves.Binding{Chain: 31337}
	var data [64]byte
	word := binding.ReportData()
	copy(data[:], word[:])
	e, err := m.Attest(software, data)
	if err != nil {
		t.Fatal(err)
	}
	root := file("root.pem", s.PEM())
	binary := file("evidence.bin", e)
	text := file("evidence.hex", []byte("0x"+hex.EncodeToString(e)+"\n"))
	measurement := enclaves.MeasurementOf(enclaves.SIM, software[:]).String()
	flipped := bytes.Clone(e)
	flipped[0x90] ^= 1
	later := time.Now().AddDate(20, 0, 0).UTC().Format(time.RFC3339)
	for _, c := range []struct {
		name   string
		args   []string
		status int
		want   string // in what is printed
	}{
		{"binary", []string{binary, "--roots", root}, exitOK, "SIM"},
		{"hexadecimal", []string{text, "--roots", root}, exitOK, "it proves nothing"},
		{"allowed and bound", []string{binary, "--roots", root, "--measurement", measurement, "--report-data", word.String()}, exitOK, measurement},
		{"not judged", []string{binary, "--roots", root}, exitOK, "not judged"},
		{"other software", []string{binary, "--roots", root, "--measurement", word.String()}, exitNo, string(attest.OtherMeasurement)},
		{"other report data", []string{binary, "--roots", root, "--report-data", measurement}, exitNo, string(attest.OtherReportData)},
		{"the vendors' roots", []string{binary}, exitNo, string(attest.WrongRoot)},
		{"a bit flipped", []string{file("flipped", flipped), "--roots", root}, exitNo, string(attest.BadSignature)},
		{"later", []string{binary, "--roots", root, "--time", later}, exitNo, string(attest.Expired)},
		{"a constant", []string{file("constant", []byte("attestation")), "--roots", root}, exitNo, string(attest.UnknownFormat)},
		{"no file", []string{filepath.Join(dir, "none"), "--roots", root}, exitUsage, "give a file"},
		{"no roots", []string{binary, "--roots", binary}, exitUsage, "no roots"},
		{"no collateral", []string{binary, "--collateral", binary}, exitUsage, "no collateral"},
		{"no time", []string{binary, "--time", "yesterday"}, exitUsage, "--time"},
		{"no measurement", []string{binary, "--measurement", "0x12"}, exitUsage, "--measurement"},
	} {
		var out, errs bytes.Buffer
		if status := run(t.Context(), append([]string{"enclave", "verify"}, c.args...), nil, &out, &errs); status != c.status || !strings.Contains(out.String()+errs.String(), c.want) {
			t.Errorf("%s: status %d, want %d with %q:\n%s%s", c.name, status, c.status, c.want, &out, &errs)
		}
		out.Reset()
		if c.status == exitUsage {
			continue
		}
		run(t.Context(), append([]string{"enclave", "verify", "--json"}, c.args...), nil, &out, &errs)
		var answer judged
		if err := json.Unmarshal(out.Bytes(), &answer); err != nil || answer.Accepted != (c.status == exitOK) || answer.Accepted == (answer.Reason != "") {
			t.Errorf("%s: %v, %s", c.name, err, &out)
		}
	}
}

// TestEnclaveAttest asks a real enclave on a simulated machine.
func TestEnclaveAttest(t *testing.T) {
	dir := t.TempDir()
	s, err := attest.NewSimulator(time.Now())
	if err != nil {
		t.Fatal(err)
	}
	m, err := s.Machine()
	if err != nil {
		t.Fatal(err)
	}
	root := filepath.Join(dir, "root.pem")
	if err := os.WriteFile(root, s.PEM(), 0o600); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(dir, "program")
	if err := os.WriteFile(program, []byte("what runs"), 0o600); err != nil {
		t.Fatal(err)
	}
	measured, err := attest.MeasureFile(program)
	if err != nil {
		t.Fatal(err)
	}
	e, err := enclave.New(t.Context(), enclave.Config{Machine: m, Measured: measured, Trust: s.Trust(time.Now())})
	if err != nil {
		t.Fatal(err)
	}
	socket := filepath.Join(dir, "socket")
	listener, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- e.Serve(ctx, listener) }()
	defer func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
		e.Close()
	}()

	var out, errs bytes.Buffer
	if status := run(t.Context(), []string{"enclave", "attest", "--socket", socket, "--roots", root, "--json"}, nil, &out, &errs); status != exitOK {
		t.Fatalf("status %d:\n%s%s", status, &out, &errs)
	}
	var answer attestedKeys
	if err := json.Unmarshal(out.Bytes(), &answer); err != nil {
		t.Fatal(err)
	}
	software, err := attest.MeasureFile(program)
	if err != nil {
		t.Fatal(err)
	}
	if want := enclaves.MeasurementOf(enclaves.SIM, software[:]); !answer.Accepted || answer.Claims.Measurement != want || len(answer.Key) != 66 {
		t.Errorf("%s, want measurement %s", &out, want)
	}
	out.Reset()
	status := run(t.Context(), []string{"enclave", "attest", "--socket", socket}, nil, &out, &errs)
	for range 100 { // until the enclave has noticed that the first connection is gone
		if status != exitUnreachable {
			break
		}
		time.Sleep(50 * time.Millisecond)
		status = run(t.Context(), []string{"enclave", "attest", "--socket", socket}, nil, &out, &errs)
	}
	if status != exitNo || !strings.Contains(out.String(), string(attest.WrongRoot)) {
		t.Errorf("by the vendors' roots: status %d:\n%s%s", status, &out, &errs)
	}
	if status := run(t.Context(), []string{"enclave", "attest", "--socket", root}, nil, &out, &errs); status != exitUnreachable {
		t.Errorf("of no enclave: status %d:\n%s%s", status, &out, &errs)
	}
}

// An enclave takes the place of one that ended, and of nothing else.
func TestListenAlone(t *testing.T) {
	dir := t.TempDir()
	socket, file := filepath.Join(dir, "socket"), filepath.Join(dir, "file")
	if err := os.WriteFile(file, []byte("kept"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := listenAlone(t.Context(), file); statusOf(err) != exitUsage {
		t.Errorf("a file is in the way: %v", err)
	}
	if kept, err := os.ReadFile(file); err != nil || string(kept) != "kept" {
		t.Errorf("the file is gone: %q, %v", kept, err)
	}
	first, err := listenAlone(t.Context(), socket)
	if err != nil {
		t.Fatal(err)
	}
	if at, err := os.Stat(socket); err != nil || at.Mode().Perm() != 0o600 {
		t.Errorf("the socket's mode: %v, %v", at.Mode(), err)
	}
	if _, err := listenAlone(t.Context(), socket); statusOf(err) != exitUsage || !strings.Contains(err.Error(), "a process listens") {
		t.Errorf("another listens: %v", err)
	}
	first.(*net.UnixListener).SetUnlinkOnClose(false) // as a process that is killed
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := listenAlone(t.Context(), socket)
	if err != nil {
		t.Fatalf("what one left that ended is in the way: %v", err)
	}
	_ = again.Close()
	if _, err := listenAlone(t.Context(), filepath.Join(dir, "none", "socket")); statusOf(err) != exitUsage {
		t.Errorf("no such folder: %v", err)
	}
}
