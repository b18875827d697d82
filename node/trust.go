package node

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
)

// trust is whose evidence of enclaves this node takes: of the vendors that its
// configuration names, by the roots that they publish and the collateral in a folder, and
// SIM's where there is a simulator's root. The folder is read again whenever it
// has changed, so new collateral needs no new start.
type trust struct {
	folder string
	fixed  attest.Trust // roots, and SIM's collateral

	mu   sync.Mutex
	read attest.Trust
	seen string // what the folder held when it was read; guarded by mu
}

// newTrust reads what the configuration names.
func newTrust(cfg *EnclaveConfig) (*trust, error) {
	t := &trust{folder: cfg.Collateral}
	vendors := attest.VendorRoots()
	for _, v := range cfg.Vendors {
		switch v {
		case enclaves.SNP:
			t.fixed.Roots.AMD = vendors.AMD
		case enclaves.TDX:
			t.fixed.Roots.Intel = vendors.Intel
		case enclaves.Nitro:
			t.fixed.Roots.AWS = vendors.AWS
		default:
			return nil, fmt.Errorf("%w: enclave.vendors: %s publishes no root; list SEV-SNP, TDX and Nitro, and a simulator's root under sim_root", ErrConfig, v)
		}
	}
	if cfg.SIMRoot != "" {
		file, err := readFile(cfg.SIMRoot)
		if err == nil {
			err = t.fixed.ReadSIM(file)
		}
		if err != nil {
			return nil, fmt.Errorf("%w: enclave.sim_root: %w", ErrConfig, err)
		}
	}
	t.read = t.fixed
	if err := t.reload(); err != nil {
		return nil, fmt.Errorf("%w: enclave.collateral: %w", ErrConfig, err)
	}
	return t, nil
}

// at is what evidence is judged by at a time.
func (t *trust) at(when time.Time) attest.Trust {
	t.mu.Lock()
	defer t.mu.Unlock()
	is := t.read
	is.Time = when
	return is
}

// reload reads the folder if it has changed. What was read before stays where a file is
// no collateral: nothing of it is taken then.
func (t *trust) reload() error {
	if t.folder == "" {
		return nil
	}
	entries, err := os.ReadDir(t.folder)
	if err != nil {
		return fmt.Errorf("read collateral: %w", err)
	}
	var files []string
	state := ""
	for _, e := range entries {
		info, err := e.Info()
		switch {
		case errors.Is(err, os.ErrNotExist):
			continue // it has just gone
		case err != nil:
			return fmt.Errorf("read collateral: %w", err)
		case info.Mode().IsRegular() && e.Name()[0] != '.': // else it is being written, or none
			files = append(files, filepath.Join(t.folder, e.Name()))
			state += fmt.Sprintf("%q %d %d\n", e.Name(), info.Size(), info.ModTime().UnixNano())
		}
	}
	t.mu.Lock()
	known := state == t.seen
	t.mu.Unlock()
	if known {
		return nil
	}
	fresh := t.fixed
	fresh.Collateral = t.fixed.Collateral.Clone()
	for _, file := range files {
		text, err := readFile(file)
		if err == nil {
			err = fresh.Collateral.Add(text)
		}
		if err != nil {
			return fmt.Errorf("read collateral %s: %w", file, err)
		}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.read, t.seen = fresh, state
	return nil
}
