package main

import (
	"context"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/record"
	"github.com/jurat-network/jurat/edge/chain"
)

// cardCheck is one scorecard beside what the evidence of its period gives.
type cardCheck struct {
	Operator jurat.Address `json:"operator"`
	Period   uint32        `json:"period"`
	From     uint64        `json:"from"` // Unix seconds
	To       uint64        `json:"to"`   // Unix seconds; the period is [from, to)
	Tx       jurat.Hash    `json:"tx"`
	Sworn    cardGain      `json:"sworn"`
	Counted  cardGain      `json:"counted"`
	Finding  string        `json:"finding"`
}

// cardGain is what evidence can show of what a card gains on the one before.
type cardGain struct {
	Rounds   uint64 `json:"rounds"`
	Observed uint64 `json:"observed"`
	Outliers uint64 `json:"outliers"`
}

// The findings.
const (
	cardAgrees   = "agrees"
	cardNotShown = "not all shown"
	cardDiffers  = "DIFFERS"
)

// checkCards counts again what scorecards on the chain say of the rounds of
// documents, which hold.
func (c *cli) checkCards(ctx context.Context, at string, committee *jurat.Committee, documents []*evidence.Document) ([]cardCheck, error) {
	s, err := c.openBound(ctx, at)
	if err != nil {
		return nil, err
	}
	defer s.client.Close()
	ledger := record.NewLedger()
	for _, d := range documents {
		ledger.Add(record.LineOf(committee, d))
	}
	checks := []cardCheck{}
	for i, m := range committee.Members {
		cards, err := chain.Cards(ctx, s.client, s.bound, committee.ID, m.Operator, 0)
		if err != nil {
			return nil, unreachable(err)
		}
		last, recorded := record.First(committee.ID, m.Operator), uint64(0)
		for k := range cards {
			card := &cards[k].Card
			to, err := chain.CardBound(ctx, s.client, s.bound, committee, &cards[k])
			if err != nil {
				return nil, unreachable(err)
			}
			from := record.From(committee, recorded, to)
			if lines := ledger.Between(from, to); len(lines) > 0 {
				sworn := cardGain{card.Rounds - last.Rounds, card.Observed - last.Observed, uint64(card.Outliers - last.Outliers)}
				t := record.Sum(committee, lines)[i]
				check := cardCheck{m.Operator, card.Period, from, to, cards[k].Tx, sworn, cardGain{t.Rounds, t.Observed, t.Outliers}, ""}
				check.Finding = check.find()
				checks = append(checks, check)
			}
			last = card
			if recorded, err = s.client.BlockTime(ctx, cards[k].Block); err != nil {
				return nil, unreachable(err)
			}
		}
	}
	return checks, nil
}

// find compares. Fewer rounds than sworn may be all that there is to see here; of
// as many, each number must be the same.
func (k *cardCheck) find() string {
	switch {
	case k.Sworn == k.Counted:
		return cardAgrees
	case k.Counted.Rounds < k.Sworn.Rounds && k.Counted.Observed <= k.Sworn.Observed && k.Counted.Outliers <= k.Sworn.Outliers:
		return cardNotShown
	}
	return cardDiffers
}
