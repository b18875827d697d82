package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
)

// judging is what evidence is judged by, as flags have it.
type judging struct {
	time         string
	roots        []string
	collateral   []string
	tolerate     []string
	measurements []string
}

func (j *judging) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&j.time, "time", "", "when to judge, as 2026-01-31T12:00:00Z (default: now)")
	j.evidence(cmd)
}

// evidence adds all flags but the time.
func (j *judging) evidence(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringArrayVar(&j.roots, "roots", nil, "a file of root certificates, in place of those that AMD, Intel and AWS publish; or of a deployment's SIM root")
	f.StringArrayVar(&j.collateral, "collateral", nil, "a file, or a folder of files: revocation lists, Intel's answers and signing certificates, least TCBs of AMD")
	f.StringArrayVar(&j.tolerate, "tolerate", nil, "take this TCB status of Intel's too, such as SWHardeningNeeded")
	f.StringArrayVar(&j.measurements, "measurement", nil, "allow this program's measurement; any of several (default: none is judged, and to seal there must be one, or the devnet's)")
}

func (c *cli) enclaveVerifyCommand() *cobra.Command {
	var j judging
	var reportData string
	cmd := command("verify FILE|-", "Judge an enclave's evidence, offline", cobra.ExactArgs(1), func(_ *cobra.Command, args []string) error {
		policy, err := j.policy()
		if err != nil {
			return err
		}
		file, err := c.readInput(args[0])
		if err != nil {
			return err
		}
		return c.judge(attest.Evidence(file), policy, reportData)
	})
	cmd.Long = `Judge evidence of AMD SEV-SNP (a report and its certificate table), Intel TDX (a quote of
version 4), AWS Nitro (an attestation document), a TPM, or SIM, at a time, by roots and
collateral that are given. Nothing is fetched. FILE holds the vendor's bytes, or the same as
hexadecimal or base64; - is stdin. Exit 0 if it is genuine and says what it must, 1 with the
reason if not.

What runs there is judged by --measurement, and for whom it speaks by --report-data: without
them evidence says only that some software runs on genuine hardware.`
	cmd.Example = `  jurat enclave verify quote.bin --collateral collateral/ --time 2025-10-25T12:00:00Z
  jurat enclave verify evidence.bin --roots .devnet/enclaves/root.pem --measurement 0x…`
	j.flags(cmd)
	cmd.Flags().StringVar(&reportData, "report-data", "", "the word that it must report, 0x and 64 hex digits (default: not judged)")
	return cmd
}

// judged is the answer of verify and attest.
type judged struct {
	Accepted bool           `json:"accepted"`
	Reason   attest.Reason  `json:"reason,omitempty"`
	Detail   string         `json:"detail,omitempty"`
	Claims   *attest.Claims `json:"claims,omitempty"`
	// What the caller did not ask to be judged.
	Unjudged []string `json:"unjudged,omitempty"`
}

func (c *cli) judge(evidence []byte, p attest.Policy, reportData string) error {
	claims, err := attest.Genuine(evidence, p.Trust)
	if err != nil {
		return c.refused(err)
	}
	answer := judged{Accepted: true, Claims: &claims}
	if reportData == "" {
		answer.Unjudged = append(answer.Unjudged, "report data")
	} else if err := p.ReportData.UnmarshalText([]byte(reportData)); err != nil {
		return fail(exitUsage, "give 0x and 64 hex digits", "--report-data: %w", err)
	}
	if len(p.Measurements) == 0 {
		answer.Unjudged = append(answer.Unjudged, "measurement")
		p.Measurements = []jurat.Hash{claims.Measurement}
	}
	if err := claims.Meet(p, reportData != ""); err != nil {
		return c.refused(err)
	}
	return c.out.data(answer, func(w io.Writer) { printClaims(w, &answer) })
}

func (c *cli) refused(err error) error {
	var r *attest.Refusal
	if !errors.As(err, &r) {
		return err
	}
	if err := c.out.data(judged{Reason: r.Reason, Detail: r.Detail}, func(w io.Writer) {
		fmt.Fprintf(w, "REFUSED  %s\n", printable(r.Error()))
	}); err != nil {
		return err
	}
	return errSaidNo
}

var worth = map[enclaves.Assurance]string{
	enclaves.Simulated: "simulated: it proves nothing",
	enclaves.Measured:  "measured: whoever runs the machine can read it",
	enclaves.Hidden:    "hidden from whoever runs the machine, short of physical access",
}

func printClaims(w io.Writer, a *judged) {
	c := a.Claims
	fmt.Fprintf(w, "GENUINE\t%s\n", c.Vendor)
	fmt.Fprintf(w, "assurance\t%d, %s\n", c.Assurance, worth[c.Assurance])
	fmt.Fprintf(w, "measurement\t%s\n", c.Measurement)
	for _, name := range slices.Sorted(maps.Keys(c.Registers)) {
		fmt.Fprintf(w, "  %s\t%s\n", name, c.Registers[name])
	}
	fmt.Fprintf(w, "report data\t%s\n", c.ReportData)
	fmt.Fprintf(w, "TCB\t%s\n", printable(c.TCB))
	fmt.Fprintf(w, "collateral of\t%s\n", c.Collateral.UTC().Format(time.RFC3339))
	fmt.Fprintf(w, "good until\t%s\n", c.Expires.UTC().Format(time.RFC3339))
	for _, what := range a.Unjudged {
		fmt.Fprintf(w, "not judged\t%s\n", what)
	}
}

// policy reads the files that the flags name.
func (j *judging) policy() (p attest.Policy, err error) {
	p.Time = time.Now()
	if j.time != "" {
		if p.Time, err = time.Parse(time.RFC3339, j.time); err != nil {
			return p, fail(exitUsage, "write it as 2026-01-31T12:00:00Z", "--time: %w", err)
		}
	}
	p.Tolerate = j.tolerate
	for _, text := range j.measurements {
		var m jurat.Hash
		if err := m.UnmarshalText([]byte(text)); err != nil {
			return p, fail(exitUsage, "give 0x and 64 hex digits", "--measurement: %w", err)
		}
		p.Measurements = append(p.Measurements, m)
	}
	if len(j.roots) == 0 {
		p.Roots = attest.VendorRoots()
	}
	if err := eachFile(j.roots, p.AddRoots); err != nil {
		return p, err
	}
	return p, eachFile(j.collateral, p.Collateral.Add)
}

// maxCollateral bounds a file of certificates or statements, in bytes.
const maxCollateral = 4 << 20

// eachFile takes each file, and each file of a folder.
func eachFile(names []string, take func([]byte) error) error {
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil {
			return fail(exitUsage, "name a file, or a folder of files", "%w", err)
		}
		files := []string{name}
		if info.IsDir() {
			if files, err = filepath.Glob(filepath.Join(name, "*")); err != nil {
				return err
			}
		}
		for _, file := range files {
			data, err := readBounded(file, maxCollateral)
			if err != nil {
				return fail(exitUsage, "", "%w", err)
			}
			if err := take(data); err != nil {
				return fail(exitUsage, "take it out, or convert it", "%s: %w", file, err)
			}
		}
	}
	return nil
}

func readBounded(name string, most int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, most+1))
	if err == nil && int64(len(data)) > most {
		err = fmt.Errorf("%s has more than %d bytes", name, most)
	}
	return data, err
}
