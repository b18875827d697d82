package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
)

// Town Crier's figures are quoted from its paper (Zhang, Cecchetti, Croman, Juels, Shi: CCS 2016,
// section "Experiments"): one SGX laptop of 2016, contracts under the gas rules of then.
const (
	crierRate      = "15 to 65 (a machine of 20 enclaves)"
	crierTime      = "180 to 599, of which 22 to 24 are not the source's"
	crierGas       = "35,000 without the callback; to ask 120,000 + 2,500 a word"
	crierLines     = "46,400, of which 42,700 are mbedTLS"
	crierContract  = "120"
	crierConsumers = "none: its contract holds one enclave's key"
)

// trusted prints what has to be trusted, and what contracts pay, beside Town Crier's figures.
func trusted() error {
	own, err := lines("enclave", "core/channel", "core/confidential")
	if err != nil {
		return err
	}
	under, err := lines("core/job", "core/seal", "core/seal/envelope", "core/dlog", "core/curve", "core/threshold", "edge/compute", "edge/attest", "core/wasm", "core/enclaves")
	if err != nil {
		return err
	}
	contract, err := linesOf("contracts/src/Enclaves.sol")
	if err != nil {
		return err
	}
	modules, packages, err := dependencies()
	if err != nil {
		return err
	}
	text, err := os.ReadFile("contracts/gas.json")
	if err != nil {
		return err
	}
	var gas map[string]int
	if err := json.Unmarshal(text, &gas); err != nil {
		return fmt.Errorf("contracts/gas.json: %w", err)
	}
	plain, confidential := gas["fulfil, 32 bytes, alone"], gas["fulfil, 32 bytes, alone, by an enclave"]
	if plain == 0 || confidential == 0 {
		return fmt.Errorf("contracts/gas.json has no answer by an enclave; run node contracts/script/gas.mjs --write")
	}
	fmt.Println()
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "\tJurat\tto reach\tTown Crier (quoted)")
	row := func(what, ours, goal, theirs string) {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", what, ours, goal, theirs)
	}
	row("requests a second", "above", "300 · 600", crierRate)
	row("response, ms", "above", "p99 25 without the source", crierTime)
	row("gas: an answer that a contract checks is an enclave's", fmt.Sprintf("%d, %.1f %% more than a plain one", confidential, 100*float64(confidential-plain)/float64(plain)), "20 % more at most", crierGas)
	row("gas: registering an enclave · renewing", fmt.Sprintf("%d · %d", gas["register an enclave"], gas["renew an enclave"]), "", crierConsumers)
	row("lines of the trusted rooms, without blank ones", fmt.Sprint(own), "fewer than 4,000", crierLines)
	row("lines under them that are ours, too", fmt.Sprint(under), "", "")
	row("modules of others · their packages", fmt.Sprintf("%d · %d", modules, packages), "stated", "mbedTLS, the SGX SDK")
	row("lines of the contract, without blank ones", fmt.Sprint(contract), "213 at most", crierContract)
	return table.Flush()
}

// lines counts a package's lines with something on them, tests left out.
func lines(rooms ...string) (n int, err error) {
	for _, room := range rooms {
		files, err := filepath.Glob(filepath.Join(room, "*.go"))
		if err != nil || len(files) == 0 {
			return 0, fmt.Errorf("count the lines of %s: run this in the project's folder: %w", room, err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			in, err := linesOf(file)
			if err != nil {
				return 0, err
			}
			n += in
		}
	}
	return n, nil
}

func linesOf(file string) (n int, err error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return 0, err
	}
	for scan := bufio.NewScanner(bytes.NewReader(text)); scan.Scan(); {
		if strings.TrimSpace(scan.Text()) != "" {
			n++
		}
	}
	return n, nil
}

// dependencies counts what enclave/DEPENDENCIES states that is not ours.
func dependencies() (modules, packages int, err error) {
	text, err := os.ReadFile(filepath.Join("enclave", "DEPENDENCIES"))
	if err != nil {
		return 0, 0, err
	}
	known := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		path := strings.TrimSpace(line)
		if path == "" || strings.HasPrefix(path, "#") || strings.HasPrefix(path, "github.com/jurat-network/") {
			continue
		}
		packages++
		parts := strings.Split(path, "/")
		known[strings.Join(parts[:min(3, len(parts))], "/")] = true
	}
	return len(known), packages, nil
}
