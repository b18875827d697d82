package node

import (
	"context"
	"errors"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// challenged is a report whose evidence is asked for.
type challenged struct {
	digest jurat.Hash
	seen   jurat.Time // when this member noticed it
}

// defend answers the open challenge under an agreement with the report's
// evidence, where it is held here: anyone's answer clears all members, and the
// deposit pays for it. One that nobody answers is left to who gains by its end, the
// challenger and the consumer: it costs every member the joint share.
func (a *answerer) defend(ctx context.Context, under *chain.Agreement) error {
	c := a.chain
	h, err := chain.ChallengeOf(ctx, c.client, c.bound, under.ID)
	if err != nil {
		return err
	}
	if h == nil {
		delete(a.challenges, under.ID)
		return nil
	}
	if seen := a.challenges[under.ID]; seen.digest != h.Digest {
		a.challenges[under.ID] = challenged{h.Digest, now()}
		a.log.Warn("a report's evidence is asked for on chain", "agreement", under.ID, "round", h.Round.String(), "by", h.By)
	}
	if now() < a.challenges[under.ID].seen+a.rank(h.Digest) {
		return nil
	}
	d, err := a.archive.Document(h.Round)
	if errors.Is(err, api.ErrNoReport) || errors.Is(err, api.ErrNoEvidence) {
		return nil // another member has to
	}
	if err != nil || d.Report.Digest() != h.Digest {
		return err
	}
	shown := evidence.ShowAll(d, int(under.Terms.Place))
	tx, err := chain.Defend(ctx, c.sender, c.bound, under.Terms, &shown)
	if chain.IsRevert(err, "NotOpen") {
		return nil
	}
	if err == nil {
		a.log.Info("a report was defended with its evidence", "agreement", under.ID, "round", h.Round.String(), "tx", tx)
	}
	return err
}
