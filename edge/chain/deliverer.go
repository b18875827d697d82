package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/edge/chain/bindings"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// DelivererConfig says how a member takes part in delivering.
type DelivererConfig struct {
	Self    jurat.MemberIndex
	Delay   time.Duration // how long a member on turn is given before the next one goes; at least two block times. 0 is 30 s
	Refresh time.Duration // how old what was read from the chain may be; 0 is 2 s
	Timeout time.Duration // how long a delivery may take before it is given up; 0 is twice Delay
	Log     *slog.Logger  // nil tells nobody
	// Deliveries is the contract that reimburses what agreements cover, and Terms
	// those that are in force; nil for none.
	Deliveries jurat.Address
	Terms      func() []*agreement.Terms
	// Now is the clock; nil is time.Now.
	Now func() time.Time
}

// Deliverer brings a committee's reports to one chain: what is due, when it is
// this member's turn, the newest report only. Everything it decides on is read
// from the chain, so it needs no memory: a delivery that somebody else made, that
// a reorg took back or that a crash interrupted is seen where it counts.
type Deliverer struct {
	cfg       DelivererConfig
	sender    *Sender
	reader    *Reader
	committee *jurat.Committee

	mu     sync.Mutex
	newest *delivery.Sworn // guarded by mu
	wake   chan struct{}   // holds one token while newest is unseen

	// The rest belongs to Run.
	lanes    []delivery.Lane
	readAt   time.Time // of lanes
	pages    []jurat.Address
	seed     jurat.Hash   // the order of turns
	dueSince time.Time    // since when something has been due in this order; zero if nothing is
	warned   map[int]bool // feeds whose values do not fit
	told     string       // the last trouble
}

// NewDeliverer makes the deliverer of a member whose account pays through s.
func NewDeliverer(s *Sender, r *Reader, cfg DelivererConfig) *Deliverer {
	if cfg.Delay == 0 {
		cfg.Delay = 30 * time.Second
	}
	if cfg.Refresh == 0 {
		cfg.Refresh = 2 * time.Second
	}
	if cfg.Timeout == 0 {
		cfg.Timeout = 2 * cfg.Delay
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	return &Deliverer{cfg: cfg, sender: s, reader: r, committee: r.committee, wake: make(chan struct{}, 1), warned: make(map[int]bool)}
}

// Offer takes a finished report; an older one that waits is forgotten. It never
// blocks. s must not be changed afterwards.
func (d *Deliverer) Offer(s *delivery.Sworn) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.newest != nil && s.Report.Round <= d.newest.Report.Round {
		return
	}
	d.newest = s
	select {
	case d.wake <- struct{}{}:
	default:
	}
}

// Run delivers until ctx ends. What goes wrong is told to the log and tried
// again with a later report.
func (d *Deliverer) Run(ctx context.Context) {
	var timer <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case <-d.wake:
		case <-timer:
		}
		d.mu.Lock()
		sworn := d.newest
		d.mu.Unlock()
		wait, err := d.consider(ctx, sworn)
		if ctx.Err() != nil {
			return
		}
		if err != nil && !isRevert(err) {
			wait = d.cfg.Refresh // with this report again; what a contract refuses is refused for good
		}
		d.tell(sworn, err)
		timer = nil
		if wait > 0 {
			timer = time.After(wait)
		}
	}
}

// tell logs a trouble once, however many reports it concerns.
func (d *Deliverer) tell(s *delivery.Sworn, err error) {
	switch {
	case err == nil:
		d.told = ""
	case err.Error() != d.told:
		d.told = err.Error()
		d.cfg.Log.Warn("a report could not be delivered", "round", s.Report.Round.String(), "err", err)
	}
}

// consider delivers what of the report is due if it is this member's turn.
// Otherwise it returns how long until it may be; 0 where nothing is due.
func (d *Deliverer) consider(ctx context.Context, s *delivery.Sworn) (wait time.Duration, err error) {
	due, wait, err := d.turn(ctx, s)
	if err != nil || len(due) == 0 || wait > 0 {
		return wait, err
	}
	d.lanes = nil // look once more before paying: somebody may just have delivered
	due, wait, err = d.turn(ctx, s)
	if err != nil || len(due) == 0 || wait > 0 {
		return wait, err
	}
	if err := d.findPages(ctx); err != nil {
		return 0, err
	}
	for _, part := range d.reader.layout.Parts(due) {
		if err := d.deliver(ctx, s, part); err != nil {
			return 0, err
		}
	}
	return 0, nil
}

// turn is what is due, and how long until this member's turn to deliver it.
func (d *Deliverer) turn(ctx context.Context, s *delivery.Sworn) (due []int, wait time.Duration, err error) {
	due, err = d.due(ctx, s)
	rank := delivery.Rank(d.seed, d.committee.N(), d.cfg.Self)
	if len(due) > 0 {
		wait = d.dueSince.Add(time.Duration(rank) * d.cfg.Delay).Sub(d.cfg.Now())
	}
	return due, wait, err
}

// due is what the report should bring to the chain as it is now.
func (d *Deliverer) due(ctx context.Context, s *delivery.Sworn) ([]int, error) {
	now := d.cfg.Now()
	if d.lanes == nil || now.Sub(d.readAt) >= d.cfg.Refresh {
		lanes, err := d.reader.Lanes(ctx)
		if err != nil {
			return nil, err
		}
		d.lanes, d.readAt = lanes, now
	}
	layout := d.reader.layout
	decision := layout.Due(d.committee.Feeds, d.lanes, s.Outcome.Words, s.Report.Time)
	for _, feed := range decision.Unfit {
		if !d.warned[feed] {
			d.warned[feed] = true
			d.cfg.Log.Warn("a value does not fit into its half of a slot; the feed needs a home of its own",
				"feed", d.committee.Feeds[feed].Name, "value", s.Outcome.Words[feed].String())
		}
	}
	if seed := d.turns(decision.Due); seed != d.seed || len(decision.Due) == 0 {
		d.seed, d.dueSince = seed, time.Time{}
	}
	if len(decision.Due) > 0 && d.dueSince.IsZero() {
		d.dueSince = now
	}
	return decision.Due, nil
}

// covering are the terms that cover one of the feeds.
func (d *Deliverer) covering(feeds []int) (list []*agreement.Terms) {
	if d.cfg.Terms == nil {
		return nil
	}
	for _, t := range d.cfg.Terms() {
		if slices.Contains(feeds, int(t.Place)) {
			list = append(list, t)
		}
	}
	return list
}

// turns is the seed of the order of turns, by what is due: where an agreement
// covers some of it, the one by which it reimburses.
func (d *Deliverer) turns(due []int) jurat.Hash {
	layout := d.reader.layout
	if covering := d.covering(due); len(covering) > 0 {
		return layout.TurnsAfter(d.lanes[covering[0].Place])
	}
	return layout.Turns(d.lanes)
}

// call is the transaction that delivers feeds, reimbursed where that is agreed.
func (d *Deliverer) call(s *delivery.Sworn, feeds []int) (Call, error) {
	covering := d.covering(feeds)
	if len(covering) == 0 {
		return d.reader.Call(s, feeds, d.pages)
	}
	pack, err := d.reader.layout.EncodePack(s, feeds, d.pages)
	if err != nil {
		return Call{}, fmt.Errorf("encode delivery: %w", err)
	}
	terms := make([]bound.Terms, len(covering))
	for i, t := range covering {
		terms[i] = termsCall(t)
	}
	data, err := bound.NewDeliveries().TryPackDeliver(terms, pack.Body)
	if err != nil {
		return Call{}, fmt.Errorf("encode delivery: %w", err)
	}
	return Call{To: &d.cfg.Deliveries, Data: data}, nil
}

// room is what a delivery may need besides its estimate: a block that is later than the
// newest one may be the first in which agreements reimburse it, and that takes a look at
// who is on turn, and words that are written for the first time.
func (d *Deliverer) room(feeds []int) uint64 {
	return uint64(len(d.covering(feeds))) * (80_000 + 4_000*uint64(d.committee.N()))
}

// findPages learns which of the layout's pages are written on this chain.
func (d *Deliverer) findPages(ctx context.Context) error {
	all := d.reader.layout.Pages()
	for len(d.pages) < len(all) {
		at := d.reader.layout.PageAddress(d.reader.at.Feeds, all[len(d.pages)])
		there, err := d.reader.client.HasCode(ctx, at)
		if err != nil || !there {
			return err
		}
		d.pages = append(d.pages, at)
	}
	return nil
}

// deliver sends one delivery and waits until it is confirmed. That the chain
// has newer answers already is as good.
func (d *Deliverer) deliver(ctx context.Context, s *delivery.Sworn, feeds []int) error {
	ctx, cancel := context.WithTimeout(ctx, d.cfg.Timeout)
	defer cancel()
	call, err := d.call(s, feeds)
	if err != nil {
		return err
	}
	call.Intent = fmt.Sprintf("deliver %s %s %v", s.Report.Committee, s.Report.Round, feeds)
	receipt, err := d.sender.sendWithRoom(ctx, call, d.room(feeds))
	d.lanes = nil // whatever came of it, the chain is to be read again
	switch {
	case IsRevert(err, "NotNewer"):
		d.cfg.Log.Debug("somebody else has delivered", "round", s.Report.Round.String())
		return nil
	case IsRevert(err, "UnknownKey"):
		if err := Sync(ctx, d.sender, d.reader.at, d.committee.ID, s.Report.Epoch, s.Expiry); err != nil {
			return err
		}
		return errSynced
	case err != nil:
		return err
	}
	d.cfg.Log.Info("delivered", "round", s.Report.Round.String(), "feeds", len(feeds), "tx", receipt.TxHash.String(), "gas", receipt.GasUsed)
	return nil
}

// errSynced means that the chain did not know the epoch's key, and does now.
var errSynced = errors.New("the chain has learnt the epoch's key; delivering with the next report")

// Call is the transaction that delivers the feeds of a report, for anyone to
// send. pages are those that are written on the chain; nil costs more gas.
func (r *Reader) Call(s *delivery.Sworn, feeds []int, pages []jurat.Address) (Call, error) {
	d, err := r.layout.Encode(s, feeds, pages)
	if err != nil {
		return Call{}, fmt.Errorf("encode delivery: %w", err)
	}
	selector := bindings.NewFeeds().PackPostPack()
	if d.One {
		selector = bindings.NewFeeds().PackPost()
	}
	at := r.at.Feeds
	return Call{To: &at, Data: append(selector, d.Body...)}, nil
}
