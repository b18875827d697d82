// Package devnet runs a whole oracle network on one machine: a chain in this
// process, venues to ask, n real `jurat node` processes that make a key together,
// contracts, and a consumer that reads what was sworn.
package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/localchain"
	"github.com/jurat-network/jurat/edge/venue"
	"github.com/jurat-network/jurat/node"
)

// Run runs a devnet until ctx ends, then stops everything it started. What it
// made stays in the data folder and is resumed by the next Run.
func Run(ctx context.Context, o Options) error {
	began := time.Now()
	if err := o.fill(); err != nil {
		return err
	}
	d := &devnet{Options: o, orders: make(chan order)}
	var err error
	if d.with, err = parseServers(o.With); err != nil {
		return err
	}
	if d.endpoints, err = parseEndpoints(d.RPC, d.Chains); err != nil {
		return err
	}
	defer d.close()
	if err := d.start(ctx); err != nil {
		if ctx.Err() != nil {
			return nil // stopped before it was ready
		}
		return err
	}
	feeds, consumed, err := d.readings(ctx)
	if err != nil {
		return err
	}
	if err := d.announce(feeds, consumed, time.Since(began)); err != nil {
		return err
	}
	d.watch(ctx)
	return nil
}

// devnet is what runs.
type devnet struct {
	Options
	layout      layout
	plan        plan
	lock        *os.File
	ports       ports // that it listens on, and its oracles
	chain       *localchain.Chain
	client      *chain.Client
	given       []venue.JobFile // what --jobs names, read and parsed
	with        []server        // what --with names
	endpoints   []endpoint      // what --rpc names
	askable     []venue.JobFile // what --requests names, read and parsed
	code        []string        // files of code in the folder
	tape        *venue.Tape     // what --tape names
	venues      io.Closer
	children    children
	enclaves    children       // the oracles' enclaves; none without --enclaves
	measurement jurat.Hash     // of this program, on simulated machines
	further     []*further     // chains besides the first
	guard       *guard         // nil where there is one chain
	ends        chain.LaneEnds // of lanes, on every chain; zero where there is one
	proxy       *proxy
	control     io.Closer
	orders      chan order // to the oracles, from the commands
	sender      *chain.Sender
	network     network

	contracts    chain.Contracts
	bound        chain.Bound
	token        jurat.Address // the development token
	stakes       stakes
	committee    *jurat.Committee
	agreement    jurat.Hash // that is live; zero for none
	consumer     jurat.Address
	actions      node.ActionsConfig
	written      []*job.Insert // rows that jobs insert
	requests     jurat.Address // the contract Requests, whose coin is the native one
	upkeeps      jurat.Address // the contract Upkeeps
	asker        jurat.Address // its example consumer
	link         jurat.Address // a DEVELOPMENT token that can what LINK can
	linkRequests jurat.Address // the contract Requests in which it pays
	asking       *task         // their deployment; nil before that has begun
	allowed      []string      // loopback addresses that sources may reach
}

// progress tells a person what is being waited for, and programs the same.
func (d *devnet) progress(event, format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if d.JSON {
		d.emit(map[string]any{"event": event, "detail": text})
		return
	}
	fmt.Fprintf(d.Stderr, "  %s\n", text)
}

func (d *devnet) emit(v any) {
	line, err := json.Marshal(v)
	if err != nil {
		return
	}
	fmt.Fprintf(d.Stdout, "%s\n", line)
}

// start brings everything up, in the order in which it depends on each other.
func (d *devnet) start(ctx context.Context) (err error) {
	for _, step := range []func(context.Context) error{
		d.readPrices, d.checkServers, d.open, d.startChain, d.startFurther, d.startVenues, d.deploy, d.deployFurther, d.deployEnds, d.deployUpkeeps, d.startBound, d.startRequests, d.makeEnclaves, d.configure, d.awaitBound, d.awaitRequests, d.startNodes, d.startGuard, d.startStakes, d.awaitCommittee, d.createFeeds, d.createFront, d.awaitDelivery, d.awaitFurther, d.awaitGuard, d.openLanes,
		d.agree, d.startAPI, d.startControl,
	} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return d.layout.writeJSON("devnet.json", d.network)
}

// open takes the folder for this process alone.
func (d *devnet) open(context.Context) (err error) {
	if d.layout, d.lock, err = openLayout(d.Data, d.Fresh); err != nil {
		return err
	}
	d.plan, err = d.layout.plan(plan{Oracles: d.Oracles, Source: d.source(), Chain: d.Listen, Chains: make([]string, d.Chains-1), Guards: make([]string, guardPorts(d.Chains)), Expiry: uint64(time.Now().AddDate(1, 0, 0).Unix())}, &d.ports)
	return err
}

func (d *devnet) startChain(ctx context.Context) (err error) {
	d.chain, err = localchain.Start(context.WithoutCancel(ctx), localchain.Config{
		Addr: d.plan.Chain, Dir: d.layout.path("chain"), Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		return err
	}
	d.children.ahead = d.chain.Ahead()
	d.network.RPC, d.network.ChainID, d.network.Prices = d.chain.URL(), d.chain.ChainID(), d.plan.Source
	for _, a := range d.chain.Accounts() {
		d.network.Accounts = append(d.network.Accounts, accountEntry{a.Address.String(), a.KeyHex()})
	}
	d.client, err = chain.Dial(ctx, chain.Config{RPC: []string{d.chain.URL()}, ChainID: d.chain.ChainID()})
	d.progress("chain", "chain at %s, id %d", d.network.RPC, d.network.ChainID)
	return err
}

// close stops everything, nodes first, so that they see their peers and the
// chain until they have stopped.
func (d *devnet) close() {
	if d.control != nil {
		_ = d.control.Close()
	}
	if d.proxy != nil {
		_ = d.proxy.Close()
	}
	d.asking.end()
	d.stakes.deployed.end()
	d.stakes.made.end()
	d.stakes.adopted.end()
	d.guard.stop(10 * time.Second)
	d.children.stop(10 * time.Second)
	d.enclaves.stop(10 * time.Second)
	if d.venues != nil {
		_ = d.venues.Close()
	}
	if d.client != nil {
		d.client.Close()
	}
	_ = d.closeFurther()
	if d.chain != nil {
		_ = d.chain.Close()
	}
	d.ports.release()
	if d.lock != nil {
		_ = d.lock.Close()
	}
}

// announce says that the network is ready: the banner, or the ready event.
func (d *devnet) announce(feeds []reading, consumed string, took time.Duration) error {
	if d.JSON {
		ready := d.network
		ready.Event = "ready"
		d.emit(ready)
		return nil
	}
	banner(d.Stdout, d.network, feeds, consumed, d.network.Contracts["consumer"], took, d.layout.dir)
	return nil
}

// watch tells what changes until ctx ends: a line whenever the chain has a new
// word of a feed, and nodes that have ended.
func (d *devnet) watch(ctx context.Context) {
	shown := map[string]uint64{}
	down := map[*child]bool{}
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case o := <-d.orders:
			o.answer <- d.obey(o)
			continue
		case <-tick.C:
		}
		d.watchGuard(down)
		for _, p := range d.children.list {
			if ended, how := p.exited(); ended && !down[p] && !p.lent {
				down[p] = true
				d.progress("node_down", "oracle %d has ended (%s); bring it back with: jurat devnet revive %d", p.index, why(how, d.layout.node(p.index, "node.log")), p.index)
			}
		}
		d.followKey(ctx)
		feeds, _, err := d.readings(ctx)
		if err != nil {
			continue // no node answers for now; the nodes' own state is shown above
		}
		for _, f := range feeds {
			if shown[f.Name] != f.Delivered {
				shown[f.Name] = f.Delivered
				d.tell(f)
			}
		}
	}
}

// followKey writes down the committee's key when another epoch has begun: commands
// believe no other.
func (d *devnet) followKey(ctx context.Context) {
	_, key, _, err := chain.ReadEpoch(ctx, d.client, d.contracts, d.committee.ID)
	if now := jurat.Hash(key).String(); err == nil && now != d.network.Key {
		d.network.Key = now
		if err := d.layout.writeJSON("devnet.json", d.network); err != nil {
			d.progress("key", "the committee's new key %s is not written down: %v", now, err)
		}
	}
}

// tell shows one delivery.
func (d *devnet) tell(f reading) {
	if d.JSON {
		d.emit(struct {
			Event string `json:"event"`
			reading
		}{"delivered", f})
		return
	}
	fmt.Fprintf(d.Stdout, "%s  %s   delivered %d\n", time.Now().Format(time.TimeOnly), f.text(), f.Delivered)
}

// operator is node i's account.
func (d *devnet) operator(i int) (jurat.Address, error) {
	key, err := d.layout.operatorKey(i)
	if err != nil {
		return jurat.Address{}, err
	}
	return accountOf(key), nil
}
