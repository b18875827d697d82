package devnet

import (
	"context"
	"fmt"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// Challenged is what became of a challenge.
type Challenged struct {
	Agreement  jurat.Hash
	Round      jurat.Round // of the report
	Digest     jurat.Hash
	Challenger jurat.Address
	Opened     jurat.Hash // the transactions
	Defended   jurat.Hash
	By         int           // the oracle that showed the evidence; 0 for somebody else
	Took       time.Duration // from challenge to defence
	Observers  int           // shown
}

// Withhold makes an oracle of the devnet in a folder keep no evidence of what it
// swears, and challenges a report that was delivered meanwhile, as anyone may. One
// such oracle changes nothing: f+1 honest members hold the evidence of every
// report, and the first on turn shows it. All would have to withhold it for the
// joint share to be lost.
func Withhold(ctx context.Context, dir string, index int, progress func(format string, args ...any)) (*Challenged, error) {
	var done *Challenged
	_, err := corrupt(ctx, dir, index, progress, func(v *victim) (*corruption, error) {
		asker, err := newDemander(v, progress)
		if err != nil {
			return nil, err
		}
		settled := func(v *victim, ctx context.Context, began time.Time) (_ *Settled, err error) {
			if done, err = asker.challenge(ctx, began); done == nil {
				return nil, err
			}
			return &Settled{Agreement: v.agreement}, err
		}
		return &corruption{"keeps no evidence of what it swears", withhold, settled}, nil
	})
	return done, err
}

// withhold changes what an engine is joined with into that of a member that keeps
// no evidence.
func withhold(cfg *node.EngineConfig) { cfg.Store = shredder{cfg.Store} }

// shredder is a store that loses all evidence.
type shredder struct{ node.Store }

// Persist implements node.Store.
func (s shredder) Persist(records []round.Record) error {
	kept := make([]round.Record, 0, len(records))
	for _, r := range records {
		if _, evidence := r.(*round.Proposal); !evidence {
			kept = append(kept, r)
		}
	}
	return s.Store.Persist(kept)
}

// challenge asks for the evidence of what the chain holds, if that is of later
// than began, and waits for it; nil where it is not, or has just been replaced.
func (d *demander) challenge(ctx context.Context, began time.Time) (*Challenged, error) {
	shown, err := d.delivered(ctx, began)
	if shown == nil || err != nil {
		return nil, err
	}
	opened, err := chain.OpenChallenge(ctx, d.sender, d.bound, d.terms, shown, d.committee.N())
	if chain.IsRevert(err, "NotDelivered") {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	r := &shown.Report
	d.progress("anyone challenges: the evidence of report %d is to be shown on chain", r.Round)
	done := &Challenged{Agreement: d.agreement, Round: r.Round, Digest: r.Digest(), Challenger: d.sender.Account(), Opened: opened,
		Observers: int(shown.Observers[0])<<8 | int(shown.Observers[1])}
	for {
		defence, err := chain.DefenceOf(ctx, d.client, d.bound, d.agreement, done.Digest)
		if err != nil {
			return nil, err
		}
		if defence != nil {
			done.Defended, done.By = defence.Tx, d.indexOf(defence.By)
			return done, d.clock(ctx, done)
		}
		select {
		case <-time.After(poll):
		case <-ctx.Done():
			return nil, fmt.Errorf("%w: nobody showed the evidence: %w", ErrUnproven, ctx.Err())
		}
	}
}

// delivered is the report that the chain's word of the feed came from, as an
// oracle that holds its evidence shows it; nil for one of before began.
func (d *demander) delivered(ctx context.Context, began time.Time) (*evidence.Shown, error) {
	r, err := d.newestDelivered(ctx)
	if r == 0 || err != nil {
		return nil, err
	}
	document, err := d.evidence(ctx, r)
	if err != nil || document.Report.Time < jurat.Time(began.UnixMilli()) {
		return nil, err
	}
	shown := evidence.ShowAll(document, int(d.terms.Place))
	return &shown, nil
}

func (d *demander) clock(ctx context.Context, done *Challenged) error {
	from, _, err := d.client.Mined(ctx, done.Opened)
	if err != nil {
		return err
	}
	to, _, err := d.client.Mined(ctx, done.Defended)
	done.Took = to.Sub(from)
	return err
}

// newestDelivered is the round of the report that the chain's word came from, as
// an honest oracle has it; 0 where none knows.
func (d *demander) newestDelivered(ctx context.Context) (jurat.Round, error) {
	var last error
	for _, n := range d.network.Nodes {
		if n.Index == d.index {
			continue
		}
		var form struct {
			Delivered []struct {
				ReportRound *jurat.Round `json:"report_round"`
			}
		}
		if last = getJSON(ctx, n.API+"/v1/feeds/"+d.committee.Feeds[d.terms.Place].Name, &form); last != nil {
			continue
		}
		for _, on := range form.Delivered {
			if on.ReportRound != nil {
				return *on.ReportRound, nil
			}
		}
	}
	return 0, last
}
