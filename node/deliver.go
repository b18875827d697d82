package node

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"golang.org/x/sync/errgroup"
)

// lookInterval is how often the chain is read for what it holds.
const lookInterval = 2 * time.Second

// leastFunds is what an operator's account needs for its first deliveries.
var leastFunds = big.NewInt(1e15)

// chainSide is the node's side of a chain that it delivers to: its committee's home,
// or one of those abroad. A nil chainSide is a node without a chain: it swears and
// delivers nothing.
type chainSide struct {
	client    *chain.Client
	sender    *chain.Sender
	contracts chain.Contracts
	bound     chain.Bound              // zero where the configuration names no agreements
	requests  map[jurat.Address]uint64 // Requests, and the grace of each in seconds
	least     map[jurat.Address]*price // of some of these, for what this node answers
	upkeeps   jurat.Address            // zero where the configuration names none
	ring      uint16
	place     int               // among the node's chains; 0 is the home
	trouble   func(text string) // tells of what keeps the chain from being used; "" of its end
	log       *slog.Logger
}

// courier delivers for one epoch of the committee. A nil courier, without a chain,
// delivers nothing.
type courier struct {
	*chainSide
	self      jurat.MemberIndex
	committee *jurat.Committee
	deliverer *chain.Deliverer
	reader    *chain.Reader
	proxies   []jurat.Address // by feed
}

// dialChain connects and checks what can be mended before the node starts: the
// chain's id, the endpoints, the contracts, the account's funds.
func dialChain(ctx context.Context, cfg *ChainConfig, operator *OperatorKey, trouble func(string), log *slog.Logger) (*chainSide, error) {
	if cfg == nil {
		return nil, nil
	}
	client, err := chain.Dial(ctx, chain.Config{RPC: cfg.RPC, ChainID: cfg.ID})
	if err != nil {
		return nil, err
	}
	c := &chainSide{client: client, contracts: chain.Contracts{Committees: cfg.Committees, Feeds: cfg.Feeds}, ring: cfg.Ring, trouble: trouble, log: log}
	for name, at := range map[string]jurat.Address{"committees": cfg.Committees, "feeds": cfg.Feeds} {
		there, err := client.HasCode(ctx, at)
		if err == nil && !there {
			err = fmt.Errorf("%w: %s of chain %d is %s, where it has no contract", ErrConfig, name, cfg.ID, at)
		}
		if err != nil {
			client.Close()
			return nil, err
		}
	}
	if cfg.Agreements != (jurat.Address{}) {
		if c.bound, err = chain.BoundOf(ctx, client, cfg.Agreements); err != nil {
			client.Close()
			return nil, fmt.Errorf("%w: chain.agreements: %w", ErrConfig, err)
		}
	}
	c.requests = make(map[jurat.Address]uint64, len(cfg.Requests))
	for _, at := range cfg.Requests {
		if c.requests[at], err = chain.RequestGrace(ctx, client, at, c.contracts); err != nil {
			client.Close()
			return nil, fmt.Errorf("%w: chain.requests: %w", ErrConfig, err)
		}
	}
	if c.least, err = cfg.leastPayments(); err != nil {
		client.Close()
		return nil, err
	}
	if c.upkeeps = cfg.Upkeeps; c.upkeeps != (jurat.Address{}) {
		if err := chain.CheckUpkeepsContract(ctx, client, c.upkeeps, c.contracts); err != nil {
			client.Close()
			return nil, fmt.Errorf("%w: chain.upkeeps: %w", ErrConfig, err)
		}
	}
	sending := chain.SenderConfig{}
	if cfg.FeeCap != 0 {
		sending.FeeCap = new(big.Int).Mul(new(big.Int).SetUint64(cfg.FeeCap), big.NewInt(1e9))
	}
	c.sender = chain.NewSender(client, operator.secret, sending)
	if err := client.CheckFunded(ctx, c.sender.Account(), leastFunds); err != nil {
		client.Close()
		return nil, err
	}
	return c, nil
}

// price is what an operator asks for an answer, in the smallest units of the contract's
// coin. Its zero value asks for nothing.
type price struct{ base, perGas big.Int }

// of is the least payment of a request whose callback is given that much gas.
func (p *price) of(callbackGas uint32) *big.Int {
	least := new(big.Int).Mul(&p.perGas, new(big.Int).SetUint64(uint64(callbackGas)))
	return least.Add(least, &p.base)
}

// leastPayments reads what the operator asks for an answer.
func (c *ChainConfig) leastPayments() (map[jurat.Address]*price, error) {
	least := map[jurat.Address]*price{}
	for _, part := range []struct {
		key  string
		from map[string]string
		into func(*price) *big.Int
	}{
		{"least_payment", c.LeastPayment, func(p *price) *big.Int { return &p.base }},
		{"least_payment_per_gas", c.LeastPerGas, func(p *price) *big.Int { return &p.perGas }},
	} {
		for contract, text := range part.from {
			var at jurat.Address
			if err := at.UnmarshalText([]byte(contract)); err != nil || !slices.Contains(c.Requests, at) {
				return nil, fmt.Errorf("%w: chain.%s: %q is none of the contracts under chain.requests", ErrConfig, part.key, contract)
			}
			amount, ok := new(big.Int).SetString(text, 10)
			if !ok || amount.Sign() < 0 || amount.BitLen() > 128 {
				return nil, fmt.Errorf("%w: chain.%s: want an amount in the coin's smallest units, such as \"1000000000000000\", not %q", ErrConfig, part.key, text)
			}
			if least[at] == nil {
				least[at] = new(price)
			}
			part.into(least[at]).Set(amount)
		}
	}
	return least, nil
}

func (c *chainSide) close() {
	if c != nil {
		c.client.Close()
	}
}

// binds reports whether proofs of fault have somewhere to go.
func (c *chainSide) binds() bool { return c != nil && c.bound.Agreements != (jurat.Address{}) }

// keeps reports whether contracts can have the committee perform upkeeps.
func (c *chainSide) keeps() bool { return c != nil && c.upkeeps != (jurat.Address{}) }

// asks reports whether contracts can ask the committee.
func (c *chainSide) asks() bool { return c != nil && len(c.requests) > 0 }

// courier prepares delivering for one epoch of a committee; terms are of the
// agreements in force.
func (c *chainSide) courier(committee *jurat.Committee, self jurat.MemberIndex, terms func() []*agreement.Terms) *courier {
	if c == nil {
		return nil
	}
	reader := chain.NewReader(c.client, c.contracts, committee, c.ring)
	return &courier{chainSide: c, self: self, committee: committee, reader: reader, proxies: chain.Proxies(c.contracts, committee, c.ring),
		deliverer: chain.NewDeliverer(c.sender, reader, chain.DelivererConfig{Self: self, Delay: deliveryDelay, Log: c.log, Now: clock, Deliveries: c.bound.Deliveries, Terms: terms})}
}

// deliveryDelay is how long a member on turn has before the next one delivers: as
// long as the contract Deliveries reimburses nobody else (IDeliveries.TURN).
const deliveryDelay = 10 * time.Second

// offer hands a finished report to the deliverer; it never blocks.
func (c *courier) offer(f round.Finished) {
	if c != nil && f.Outcome != nil {
		c.deliverer.Offer(&delivery.Sworn{Report: f.Report, Outcome: f.Outcome, Expiry: c.committee.Expiry})
	}
}

// run keeps the chain in the epoch, and delivers. Steps into a later epoch than the
// first are taken by step.
func (c *courier) run(ctx context.Context, group *errgroup.Group, key *founding.Result, step step, n *node) {
	if c == nil {
		return
	}
	group.Go(func() error { c.keep(ctx, key, step); return nil })
	group.Go(func() error { c.deliverer.Run(ctx); return nil })
	group.Go(func() error { c.look(ctx, n); return nil })
}

// look reads what the chain holds, shows it, and keeps the evidence of what was
// delivered.
func (c *courier) look(ctx context.Context, n *node) {
	tick := time.NewTicker(lookInterval)
	defer tick.Stop()
	var before []delivery.Lane
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		lanes, err := c.reader.Lanes(ctx)
		if err != nil {
			if ctx.Err() == nil {
				c.trouble(err.Error())
			}
			continue
		}
		c.trouble("")
		took := map[jurat.Round][]int{} // feeds by the report that they came from
		for i, lane := range lanes {
			if before != nil && lane == before[i] {
				continue
			}
			report := n.keepDelivered(i, lane)
			if report != 0 {
				took[report] = append(took[report], i)
			}
			n.view.delivered(c.place, i, c.held(i, lane, report))
		}
		for report, feeds := range took {
			n.checkDelivered(report, feeds)
		}
		before = lanes
	}
}

// held is a lane as the API shows it; report is where it came from, 0 if that is
// not known.
func (c *courier) held(feed int, lane delivery.Lane, report jurat.Round) []api.Delivered {
	if lane.Count == 0 {
		return nil
	}
	return []api.Delivered{{ChainID: c.client.ChainID(), Feeds: c.contracts.Feeds, Proxy: c.proxies[feed],
		Word: lane.Word, Time: jurat.Time(lane.Time) * 1000, Report: report, Round: uint64(lane.Count)}}
}

// calls are the transactions that bring a feed's word to the chain.
func (c *courier) calls(s *delivery.Sworn, feed int) []api.Delivery {
	if c == nil || s == nil {
		return nil
	}
	call, err := c.reader.Call(s, []int{feed}, nil)
	if err != nil {
		return nil // the feed has no leaf in this report
	}
	return []api.Delivery{{ChainID: c.client.ChainID(), To: *call.To, Calldata: call.Data}}
}

// keepDelivered marks the report behind a chain's answer, so that its evidence
// is kept through the evidence window. The chain keeps the report's second; the
// report of that second which swears the same word is the one; it returns its
// round, 0 where it is not known.
func (n *node) keepDelivered(feed int, lane delivery.Lane) jurat.Round {
	r, ok := n.view.reportOf(feed, lane)
	if !ok {
		return 0
	}
	if err := n.store.Deliver(r); err != nil {
		n.log.Warn("delivery not noted", "round", r.String(), "error", err)
	}
	return r
}
