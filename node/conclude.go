package node

import (
	"context"
	"encoding/binary"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

// stage is how far an open demand is from its end.
type stage struct {
	blocks uint64 // counted
	ripe   bool   // met, void or due: it can be concluded
}

// conclude brings an open demand nearer to its end, a step at a time: it counts a
// block, or ends the demand. Neither is paid for. But whoever made the demand need
// not stay for it, and while one is open nobody can make another.
func (a *answerer) conclude(ctx context.Context, under *chain.Agreement, d *asked, blocks uint64) error {
	c := a.chain
	ripe, err := chain.IsConcludable(ctx, c.client, d.at, under.Terms)
	if err != nil {
		return err
	}
	if at := (stage{blocks, ripe}); d.since == 0 || at != d.stage {
		d.stage, d.since = at, now()
	}
	mayCount := d.demand.Epoch == a.committee.Epoch && blocks < uint64(under.Terms.DemandBlocks)
	if !ripe && !mayCount || now() < d.since+a.stepDelay(under.ID, d) {
		return nil
	}
	if !ripe {
		// Dear blocks do not count, and somebody else may have counted this one.
		if err := chain.CountBlock(ctx, c.sender, d.at, under.Terms); !chain.IsRefusal(err) {
			return err
		}
		return nil
	}
	tx, slashes, err := chain.Conclude(ctx, c.sender, c.bound, d.at, under.Terms)
	if chain.IsRefusal(err) {
		return nil // somebody else was faster
	}
	if err == nil {
		a.log.Warn("a demand was concluded", "agreement", under.ID, "round", d.demand.Round().String(), "paid", len(slashes), "tx", tx)
	}
	return err
}

// stepDelay is how long after noticing the demand's stage this member takes the
// next step, if no other has. Each step has an order of its own, so that the gas is
// shared; who has not answered leaves it to those who have.
func (a *answerer) stepDelay(id jurat.Hash, d *asked) jurat.Time {
	seed := binary.BigEndian.AppendUint64(id[:], d.demand.Opened)
	wait := a.rank(jurat.Keccak(binary.BigEndian.AppendUint64(seed, d.stage.blocks)))
	if d.answers[a.self] == nil {
		wait += jurat.Time(a.committee.N()) * jurat.Time(filingDelay.Milliseconds())
	}
	return wait
}
