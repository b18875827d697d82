package devnet

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/chain"
)

// The money of a devnet's agreement: a bond that a person would miss, and an
// escrow that lasts.
var (
	bondEach = tokens(1000)
	price    = tokens(60) // an hour, of all operators together
	escrow   = new(big.Int).Mul(price, big.NewInt(30*24))
)

// agreementEntry is the devnet's agreement, for programs. Amounts are decimal
// numbers of the token's smallest units, times Unix seconds.
type agreementEntry struct {
	ID       jurat.Hash    `json:"id"`
	Feed     string        `json:"feed"`
	Consumer jurat.Address `json:"consumer"`
	Token    jurat.Address `json:"token"`
	Bond     string        `json:"bond"` // of each operator
	Escrow   string        `json:"escrow"`
	Price    string        `json:"price"` // for each period
	Period   uint64        `json:"period_s"`
	Until    uint64        `json:"until_s"`
	Earned   string        `json:"earned"` // by all operators together until the event
	Resumed  bool          `json:"resumed"`
	members  int
	provable int // per cent that an oracle's values must be off to be outliers, at least 5
	token    chain.Token
}

// agree has the first feed's agreement begin, or finds the one that is live. What
// keeps it from beginning keeps nothing else from running.
func (d *devnet) agree(ctx context.Context) error {
	if d.bound == (chain.Bound{}) {
		return nil
	}
	live := d.stakes.resumed
	var err error
	if live == nil {
		live, err = d.activate(ctx)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		d.progress("agreement", "no agreement: %v", err)
		return nil
	}
	token, err := chain.ReadToken(ctx, d.client, live.Terms.Token)
	if err != nil {
		return err
	}
	d.agreement = live.ID
	if epoch := d.plan.Epoch; live.Epoch != epoch {
		d.adoptNext() // this process ended before it was adopted
	}
	t := live.Terms
	earned := live.Accrued(uint64(d.now().Unix()))
	d.network.Agreement = &agreementEntry{
		ID: live.ID, Feed: d.committee.Feeds[t.Place].Name, Consumer: t.Consumer, Token: t.Token, Bond: t.Bond.String(),
		Escrow: live.Escrowed.String(), Price: t.Price.String(), Period: uint64(t.Period), Until: live.Until, Earned: earned.String(),
		Resumed: d.stakes.resumed != nil, members: d.committee.N(), token: token,
		provable: max(5, int(t.Tolerance/10_000)+1),
	}
	d.progress("agreement", "agreement %s: %d bonds of %s under lock", live.ID, d.committee.N(), token.Format(t.Bond.Big()))
	return nil
}

// activate has consumer and operators sign terms for the first feed, and the
// consumer pay.
func (d *devnet) activate(ctx context.Context) (*chain.Agreement, error) {
	if err := d.stakes.made.group.Wait(); err != nil {
		return nil, err
	}
	terms, err := d.terms(ctx)
	if err != nil {
		return nil, err
	}
	acceptances, err := d.accept(ctx, terms, false, d.plan.Seats)
	if err != nil {
		return nil, err
	}
	if _, err := chain.Activate(ctx, d.stakes.consumer, d.bound, d.committee, ring, terms, acceptances); err != nil {
		return nil, err
	}
	made, err := chain.Agreements(ctx, d.client, d.bound, d.committee.ID)
	if err != nil {
		return nil, err
	}
	return &made[len(made)-1], nil
}

// terms are for the committee's first feed. Faults that take time take seconds
// here, so that a person sees them end.
func (d *devnet) terms(ctx context.Context) (*agreement.Terms, error) {
	head, err := d.client.Head(ctx)
	if err != nil {
		return nil, err
	}
	jobs, err := d.jobs()
	if err != nil {
		return nil, err
	}
	f := &d.committee.Feeds[0]
	t := &agreement.Terms{
		ActivateBefore: head.Time + 300, Start: head.Time, Consumer: d.stakes.consumer.Account(), Committee: d.committee.ID,
		Feed: f.ID(), Ref: delivery.NewLayout(d.committee.ID, d.committee.Feeds, ring).Ref(0), Token: d.token,
		Period: 3600, Longest: 30 * 86400,
		Heartbeat: agreement.Seconds(f.Heartbeat), Deviation: agreement.PPM(f.Deviation), Tolerance: tolerance(jobs[0]),
		Samples: 3, Spacing: 2, Nearness: 5000, Deadline: 10, Grace: 3, DemandGrace: 20, DemandBlocks: 10, BaseFeeCap: 100e9, DeliveryGas: 100_000, EvidenceWindow: 7 * 86400,
	}
	if _, err := rand.Read(t.Salt[:]); err != nil {
		return nil, fmt.Errorf("draw salt: %w", err)
	}
	for _, a := range []struct {
		into *agreement.Amount
		from *big.Int
	}{{&t.Escrow, escrow}, {&t.Price, price}, {&t.Bond, bondEach}, {&t.Penalty, tokens(100)}, {&t.Joint, tokens(50)}, {&t.Rate, tokens(1000)}} {
		if *a.into, err = agreement.AmountOf(a.from); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// tolerance is one that honest oracles keep: see agreement.Objections.
func tolerance(j *job.Job) agreement.PPM {
	return max(20_000, agreement.PPM(2*j.Guards.MaxDivergence), agreement.PPM(j.Feed().Deviation))
}

// errTerms is returned where an operator would not sign.
var errTerms = errors.New("the operators object to the terms")

// accept has oracles' operators look at the terms as they would at a stranger's, and
// sign. Those of an active agreement are joined.
func (d *devnet) accept(ctx context.Context, t *agreement.Terms, active bool, oracles []int) ([]jurat.OperatorSignature, error) {
	jobs, err := d.jobs()
	if err != nil {
		return nil, err
	}
	lanes, err := chain.NewReader(d.client, d.contracts, d.committee, ring).Lanes(ctx)
	if err != nil {
		return nil, err
	}
	limits := &agreement.Limits{
		Bond: t.Bond, Longest: t.Longest, EvidenceWindow: t.EvidenceWindow, Activation: 600, Heartbeat: 1,
		DemandGrace: 10, DeliveryGas: t.DeliveryGas, BaseFee: t.BaseFeeCap, Loss: t.Bond, Tokens: []jurat.Address{d.token},
	}
	subject := &agreement.Subject{Now: uint64(d.now().Unix()), Committee: d.committee, Job: jobs[0], Last: lanes[0].Word, Active: active}
	if objections := t.Objections(limits, subject); len(objections) > 0 {
		return nil, fmt.Errorf("%w: %s", errTerms, objections[0])
	}
	id := t.ID(agreement.Domain{Chain: d.chain.ChainID(), Agreements: d.bound.Agreements})
	signatures := make([]jurat.OperatorSignature, len(oracles))
	for k, i := range oracles {
		key, err := d.signer(i)
		if err != nil {
			return nil, err
		}
		if signatures[k], err = key.Sign(id); err != nil {
			return nil, err
		}
	}
	return signatures, nil
}

// show writes what a person needs to know of the agreement.
func (a *agreementEntry) show(line func(string, ...any)) {
	amount := func(text string) string {
		n, _ := new(big.Int).SetString(text, 10)
		return a.token.Format(n)
	}
	line("\nAgreement  %s", a.ID)
	line("           %s, until %s; the DEVELOPMENT token %s is worth nothing", a.Feed, time.Unix(int64(a.Until), 0).UTC().Format(time.RFC3339), a.token.Symbol)
	line("           bonds   %d × %s, lost by whoever is proven to have cheated", a.members, amount(a.Bond))
	line("           escrow  %s paid by %s: %s an hour", amount(a.Escrow), a.Consumer, amount(a.Price))
	line("           earned  %s so far", strings.TrimSpace(amount(a.Earned)))
}
