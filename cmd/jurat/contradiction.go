package main

import (
	"context"
	"fmt"

	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/chain"
)

// contradict holds a report against what the terms' referee swears at nearly the same time, as a
// node of the referee's committee shows it, and files what is further apart than the tolerance.
func (w *watcher) contradict(ctx context.Context, a *chain.Agreement, d *evidence.Document, c *evidence.Case) error {
	if w.referee == nil {
		return nil
	}
	theirs, _, err := w.referee.evidence(ctx, "latest")
	if err != nil {
		w.cli.out.note("the referee: %v", err)
		return nil // it is another network; this one is watched on
	}
	if theirs.Report.Committee != a.Terms.Referee {
		return nil
	}
	p := &evidence.Contradiction{}
	var ours, sworn bool
	p.Ours, ours = evidence.SwornOf(d, a.Terms.Feed)
	p.Theirs, sworn = evidence.SwornOf(theirs, a.Terms.RefereeFeed)
	keys, err := w.refereeKeys(ctx, theirs)
	if !ours || !sworn || err != nil {
		return err
	}
	referred := *c
	referred.Referee = evidence.Referee{Keys: keys, Expiry: theirs.Committee.Expiry}
	verdict, err := p.Check(&referred)
	if err != nil {
		return nil //nolint:nilerr // they agree, or were not sworn at nearly one time
	}
	key := fmt.Sprint(a.ID, "contradiction", verdict.Window)
	if w.told[key] {
		return nil // the window has its sample
	}
	w.told[key] = true
	call, err := chain.ProofCall(w.side.bound, a.Terms, p)
	if err != nil {
		return err
	}
	const name = "contradiction"
	if err := w.fault(d.Report.Round, name, nil, a.ID, &call); err != nil || w.sender == nil {
		return err
	}
	if err := w.awaitPast(ctx, max(d.Report.Time, theirs.Report.Time)); err != nil {
		return err
	}
	tx, slashes, err := chain.FileProof(ctx, w.sender, w.side.bound, a.Terms, p)
	return w.filed(d.Report.Round, name, a.ID, tx, slashes, err)
}

// refereeKeys check what the referee signed, by the key that the chain knows.
func (w *watcher) refereeKeys(ctx context.Context, d *evidence.Document) (evidence.Keys, error) {
	key, err := chain.KeyOf(ctx, w.side.client, w.side.bound, d.Report.Committee, d.Report.Epoch)
	if err != nil {
		return nil, err
	}
	committee := d.Committee
	committee.Key = key
	return evidence.KeysOf(&committee)
}
