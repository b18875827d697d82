package devnet

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// The files of the simulated machines, in the devnet's folder: the root by which they
// are judged, and one machine for each oracle that there can be.
const (
	simFolder   = "sim"
	simRoot     = "root.pem"
	simMachines = 16
)

func simMachine(i int) string { return fmt.Sprintf("machine-%d.pem", i) }

// makeEnclaves makes, at the first start with --enclaves, a simulator's root and
// machines. The root's key is not kept: nobody makes another machine later.
func (d *devnet) makeEnclaves(ctx context.Context) error {
	if !d.Enclaves {
		return nil
	}
	registry, err := chain.DeployEnclaves(ctx, d.sender, d.contracts, true)
	if err != nil {
		return err
	}
	d.network.Contracts["enclaves"] = registry.String()
	if d.measurement, err = measure(); err != nil {
		return err
	}
	d.network.SIMRoot = d.layout.path(simFolder, simRoot)
	if _, err := os.Stat(d.network.SIMRoot); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	s, err := attest.NewSimulator(time.Now())
	if err != nil {
		return fmt.Errorf("make SIM: %w", err)
	}
	for i := 1; i <= max(simMachines, d.plan.Oracles); i++ {
		m, err := s.Machine()
		if err != nil {
			return fmt.Errorf("make SIM: %w", err)
		}
		text, err := m.PEM()
		if err != nil {
			return fmt.Errorf("make SIM: %w", err)
		}
		if err := d.layout.write(filepath.Join(simFolder, simMachine(i)), text, 0o600); err != nil {
			return err
		}
	}
	return d.layout.write(filepath.Join(simFolder, simRoot), s.PEM(), 0o644)
}

// enclaveSocket is where oracle i's enclave listens. A unix socket's path has at most
// 107 bytes.
func (d *devnet) enclaveSocket(i int) string {
	path := d.layout.node(i, "enclave.sock")
	if len(path) > 100 {
		of := jurat.Keccak([]byte(path))
		path = filepath.Join(os.TempDir(), fmt.Sprintf("jurat-enclave-%x.sock", of[:8]))
	}
	return path
}

// enclaveConfig is oracle i's part in confidential requests; nil without --enclaves.
func (d *devnet) enclaveConfig(i int) *node.EnclaveConfig {
	if !d.Enclaves {
		return nil
	}
	return &node.EnclaveConfig{Socket: d.enclaveSocket(i), Found: i == 1, Measurements: []jurat.Hash{d.measurement}, SIMRoot: d.network.SIMRoot, Contract: chain.EnclavesFor(d.contracts, true)}
}

// startEnclave starts oracle i's enclave, where it has none that runs.
func (d *devnet) startEnclave(i int) error {
	if !d.Enclaves {
		return nil
	}
	if p := d.enclaves.of(i); p != nil {
		if ended, _ := p.exited(); !ended {
			return nil
		}
	}
	_, err := d.enclaves.run(i, d.layout.node(i, "enclave.log"), "enclave", "--socket", d.enclaveSocket(i),
		"--sim-machine", d.layout.path(simFolder, simMachine(i)), "--sim-root", d.network.SIMRoot)
	return err
}

// measure is what simulated machines measure of this program, which enclaves run.
func measure() (m jurat.Hash, err error) {
	self, err := os.Executable()
	if err != nil {
		return m, fmt.Errorf("measure: %w", err)
	}
	measured, err := attest.MeasureFile(self)
	if err != nil {
		return m, fmt.Errorf("measure: %w", err)
	}
	return enclaves.MeasurementOf(enclaves.SIM, measured[:]), nil
}
