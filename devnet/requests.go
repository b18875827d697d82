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

// linkSupply is how much of the DEVELOPMENT link there is, all of it the first
// development account's, in its smallest units.
var linkSupply = tokens(1_000_000_000)

// frontLife is how many seconds a request through a front has for its answer.
const frontLife = 120

// A FunctionsClient's request costs its subscription a tenth of a DEVELOPMENT link, and for
// its gas about as much as gas costs on a busy chain.
const (
	functionsFee    = 1e17
	functionsPerGas = 1e9
)

// native is the coin in which requests are paid: the chain's own.
var native jurat.Address

// startRequests begins to put up Requests and its example consumer, while the
// oracles' folders are made. Where they will be is known.
func (d *devnet) startRequests(ctx context.Context) error {
	if err := d.writeRequests(); err != nil {
		return err
	}
	holder := d.sender.Account()
	d.requests, d.link = chain.RequestsFor(d.contracts, native, requestLimits), chain.DevLinkFor(holder, linkSupply)
	d.linkRequests = chain.RequestsFor(d.contracts, d.link, requestLimits)
	d.asking, ctx = beginTask(ctx)
	d.asking.group.Go(func() error {
		if err := chain.DeployDevLink(ctx, d.sender, holder, linkSupply); err != nil {
			return err
		}
		return chain.DeployRequests(ctx, d.sender, d.contracts, d.link, requestLimits)
	})
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
	for name, at := range map[string]jurat.Address{"requests": d.requests, "asker": d.asker, "link": d.link, "linkRequests": d.linkRequests} {
		d.network.Contracts[name] = at.String()
	}
	return nil
}

// createFront puts up what ChainlinkClients of the committee take for their oracle, and
// FunctionsClients for their router.
func (d *devnet) createFront(ctx context.Context) error {
	front, err := chain.DeployOperatorFront(ctx, d.sender, chain.FrontConfig{Requests: d.linkRequests, Committee: d.committee.ID, Life: frontLife})
	if err != nil {
		return err
	}
	d.network.Contracts["front"] = front.String()
	functions, err := chain.DeployFunctionsFront(ctx, d.sender, chain.FunctionsConfig{
		FrontConfig: chain.FrontConfig{Requests: d.linkRequests, Committee: d.committee.ID, Life: frontLife}, Fee: functionsFee, PerGas: functionsPerGas})
	if err != nil {
		return err
	}
	d.network.Contracts["functions"] = functions.String()
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
