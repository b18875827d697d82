package devnet

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/venue"
)

// requestLimits suit blocks and rounds of a second.
var requestLimits = chain.RequestLimits{BlockTime: 1, Rounds: 10, Grace: 60}

// native is the coin in which requests are paid: the chain's own.
var native jurat.Address

// startRequests begins to put up Requests and its example consumer, while the
// oracles' folders are made. Where they will be is known.
func (d *devnet) startRequests(ctx context.Context) error {
	if err := d.writeRequests(); err != nil {
		return err
	}
	d.requests = chain.RequestsFor(d.contracts, native, requestLimits)
	d.asking, ctx = beginTask(ctx)
	d.asking.group.Go(func() error {
		if err := chain.DeployRequests(ctx, d.sender, d.contracts, native, requestLimits); err != nil {
			return err
		}
		asker, err := chain.DeployAsker(ctx, d.sender, d.requests)
		d.asker = asker
		return err
	})
	return nil
}

// awaitRequests waits until they are there: nodes look for them when they start.
func (d *devnet) awaitRequests(context.Context) error {
	if err := d.asking.group.Wait(); err != nil {
		return err
	}
	d.network.Contracts["requests"], d.network.Contracts["asker"] = d.requests.String(), d.asker.String()
	return nil
}

// checkRequests reads what --requests names before anything is made or cleared.
func (d *devnet) checkRequests() error {
	for _, path := range d.Requests {
		data, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("%w: --requests: %w", ErrOptions, err)
		}
		j, err := job.Parse(data)
		if err != nil {
			return fmt.Errorf("%w: %s: %w", ErrOptions, path, err)
		}
		if j.Output == nil && j.Action == nil {
			return fmt.Errorf("%w: %s has neither output nor action, so it is a feed's: give it with --jobs; the feeds' jobs can be asked too", ErrOptions, path)
		}
		d.askable = append(d.askable, venue.JobFile{Name: strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)) + ".yaml", YAML: data})
	}
	return nil
}

// writeRequests copies them into the folder, where those of earlier starts stay.
func (d *devnet) writeRequests() error {
	for _, path := range d.Code {
		data, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("%w: --code: %w", ErrOptions, err)
		}
		if err := d.layout.write(filepath.Join("code", filepath.Base(path)), data, 0o644); err != nil {
			return err
		}
	}
	for _, f := range d.askable {
		if err := d.layout.write(filepath.Join("requests", f.Name), f.YAML, 0o644); err != nil {
			return err
		}
	}
	var err error
	if d.code, err = filepath.Glob(d.layout.path("code", "*")); err != nil {
		return err
	}
	files, err := filepath.Glob(d.layout.path("requests", "*.yaml"))
	if err != nil {
		return err
	}
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("read job: %w", err)
		}
		j, err := job.Parse(data)
		if err != nil {
			return fmt.Errorf("%s: %w; start with --fresh", path, err)
		}
		d.network.Requests = append(d.network.Requests, requestEntry{j.Name, j.Hash(), path, j})
	}
	return nil
}

// asked are their files, as every oracle lists them.
func (d *devnet) asked() (files []string) {
	for _, r := range d.network.Requests {
		files = append(files, r.File)
	}
	return files
}
