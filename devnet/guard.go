package devnet

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// guards is how many oracles a devnet's guard committee has.
const guards = 4

// guard is the committee that must say the same as the first before a message between
// chains is believed: other operators, other processes, a key of its own. It lies in
// the folder guard/, laid out as the first one's.
type guard struct {
	layout    layout
	children  children
	committee *jurat.Committee
}

// guardEntry is the guard committee as programs are told of it.
type guardEntry struct {
	Committee jurat.Hash  `json:"committee"`
	Key       jurat.Hash  `json:"key"`
	Nodes     []nodeEntry `json:"nodes"`
}

// startGuard makes the guard committee's oracles and starts them. They swear the first
// feed, for a round has to say something, and deliver it nowhere: it has no home of theirs.
func (d *devnet) startGuard(ctx context.Context) error {
	if len(d.plan.Guards) == 0 {
		return nil
	}
	d.guard = &guard{layout: layout{d.layout.path("guard")}, children: children{ahead: d.chain.Ahead()}}
	d.network.Guard = &guardEntry{}
	jobs, err := d.jobPaths()
	if err != nil {
		return err
	}
	var members []node.MemberConfig
	for i := range guards {
		seat, err := d.guard.layout.seat(i+1, d.plan.Guards[i])
		if err != nil {
			return err
		}
		members = append(members, node.MemberConfig{Key: fmt.Sprintf("0x%x", seat.Key), Peer: seat.Peer, Addresses: seat.Addresses})
	}
	for i := range guards {
		if err := d.configureGuard(ctx, i+1, members, jobs[:1]); err != nil {
			return err
		}
	}
	for i := range guards {
		p, err := d.guard.children.start(i+1, d.guard.layout.node(i+1, "config.yaml"), d.guard.layout.node(i+1, "node.log"))
		if err != nil {
			return err
		}
		d.network.Guard.Nodes[i].PID = p.cmd.Process.Pid
	}
	d.progress("guard", "%d oracle processes of the guard committee", guards)
	return nil
}

// configureGuard writes the configuration of one of its oracles, and funds its account.
func (d *devnet) configureGuard(ctx context.Context, i int, members []node.MemberConfig, jobs []string) error {
	listen, at := d.plan.Guards[i-1], d.plan.Guards[guards+i-1]
	cfg := node.Config{
		Data:      "store",
		Operator:  node.OperatorConfig{Keystore: "operator.json", PasswordFile: "password"},
		Network:   node.NetworkConfig{Identity: "network.key", Listen: []string{multiaddr(listen)}},
		Committee: node.CommitteeConfig{Members: members, Expiry: d.plan.Expiry, Interval: node.Duration(roundInterval)},
		Jobs:      jobs,
		Chain:     &node.ChainConfig{RPC: []string{d.chain.URL()}, ID: d.chain.ChainID(), Committees: d.contracts.Committees, Feeds: d.contracts.Feeds, Ring: ring},
		Chains:    d.known(Who{true, i}),
		Guards:    d.memberAPIs(),
		API:       node.APIConfig{Listen: at},
	}
	cfg.Egress.Allow = d.allowed
	text, err := yaml.Marshal(cfg)
	if err != nil {
		return fmt.Errorf("write configuration of guard %d: %w", i, err)
	}
	l := d.guard.layout
	if err := l.write(filepath.Join(filepath.Base(l.node(i)), "config.yaml"), text, 0o600); err != nil {
		return err
	}
	key, err := l.operatorKey(i)
	if err != nil {
		return err
	}
	d.network.Guard.Nodes = append(d.network.Guard.Nodes, nodeEntry{Index: i, API: "http://" + at, Operator: accountOf(key)})
	return d.fund(ctx, accountOf(key))
}

// awaitGuard waits until the guard committee has its key, and every chain knows it.
func (d *devnet) awaitGuard(ctx context.Context) error {
	if d.guard == nil {
		return nil
	}
	clients := []*chain.Client{d.client}
	for _, f := range d.further {
		clients = append(clients, f.client)
	}
	for {
		if there, err := d.guarded(ctx, clients); there || err != nil {
			return err
		}
		for _, p := range d.guard.children.list {
			if ended, how := p.exited(); ended {
				return fmt.Errorf("oracle %d of the guard committee has ended (%w): %s", p.index, how, lastLine(d.guard.layout.node(p.index, "node.log")))
			}
		}
		if err := sleep(ctx); err != nil {
			return err
		}
	}
}

func (d *devnet) guarded(ctx context.Context, clients []*chain.Client) (bool, error) {
	var form api.CommitteeForm
	if getJSON(ctx, d.network.Guard.Nodes[0].API+"/v1/committee", &form) != nil || form.Epoch == 0 {
		return false, ctx.Err() // it has no key yet
	}
	c, err := form.Parse()
	if err != nil {
		return false, err
	}
	for _, client := range clients {
		epoch, _, _, err := chain.ReadEpoch(ctx, client, d.contracts, c.ID)
		if err != nil || epoch == 0 {
			return false, err
		}
	}
	d.guard.committee = c
	d.network.Guard.Committee, d.network.Guard.Key = c.ID, c.Key
	d.progress("guard", "guard committee %s has its key and is registered", c.ID)
	return true, nil
}

// stop ends the guard committee's oracles; of a nil one, nothing.
func (g *guard) stop(grace time.Duration) {
	if g != nil {
		g.children.stop(grace)
	}
}

// guardPorts is how many addresses the guard committee of a devnet with so many chains takes.
func guardPorts(chains int) int {
	if chains == 1 {
		return 0
	}
	return 2 * guards
}

// watchGuard tells of the guard committee's oracles that have ended.
func (d *devnet) watchGuard(down map[*child]bool) {
	if d.guard == nil {
		return
	}
	for _, p := range d.guard.children.list {
		if ended, how := p.exited(); ended && !down[p] && !p.lent {
			down[p] = true
			d.progress("node_down", "oracle guard-%d has ended (%s); bring it back with: jurat devnet revive guard-%d", p.index, why(how, d.guard.layout.node(p.index, "node.log")), p.index)
		}
	}
}

// advanceGuard starts the guard committee's oracles anew with their clocks set ahead.
func (d *devnet) advanceGuard() error {
	if d.guard == nil {
		return nil
	}
	g := d.guard
	g.children.ahead = d.chain.Ahead()
	for i := range guards {
		if p := g.children.of(i + 1); p != nil {
			p.end(5 * time.Second)
		}
		p, err := g.children.start(i+1, g.layout.node(i+1, "config.yaml"), g.layout.node(i+1, "node.log"))
		if err != nil {
			return err
		}
		d.network.Guard.Nodes[i].PID = p.cmd.Process.Pid
	}
	return d.layout.writeJSON("devnet.json", d.network)
}

// guardAPIs are where the guard committee's oracles answer.
func (d *devnet) guardAPIs() (urls []string) {
	for i := range len(d.plan.Guards) / 2 {
		urls = append(urls, "http://"+d.plan.Guards[guards+i])
	}
	return urls
}

// memberAPIs are where the committee's own oracles answer.
func (d *devnet) memberAPIs() (urls []string) {
	for _, at := range d.plan.APIs {
		urls = append(urls, "http://"+at)
	}
	return urls
}
