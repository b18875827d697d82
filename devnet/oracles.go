package devnet

import (
	"bytes"
	"cmp"
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"net"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/goccy/go-yaml"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/p2p"
	"github.com/jurat-network/jurat/edge/venue"
	"github.com/jurat-network/jurat/node"
)

// venueSeed makes the simulated prices the same in every devnet.
const venueSeed = 1

// roundInterval is the pace of a devnet's committee.
const roundInterval = time.Second

// readPrices reads what --jobs and --tape name before anything is made or cleared.
func (d *devnet) readPrices(context.Context) (err error) {
	from := map[string]string{}
	for _, path := range d.Jobs {
		data, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("%w: --jobs: %w", ErrOptions, err)
		}
		j, err := job.Parse(data)
		if err != nil {
			return fmt.Errorf("%w: %s: %w", ErrOptions, path, err)
		}
		if other, twice := from[j.Name]; twice {
			return fmt.Errorf("%w: %s and %s are both of feed %s; a committee answers a feed once", ErrOptions, other, path, j.Name)
		}
		from[j.Name] = path
		d.given = append(d.given, venue.JobFile{Name: filepath.Base(path), YAML: data})
	}
	if err := d.checkRequests(); err != nil {
		return err
	}
	if d.Tape != "" {
		if d.tape, err = venue.OpenTape(d.Tape, cmp.Or(d.Speed, 60), d.now); err != nil {
			return fmt.Errorf("%w: --tape: %w", ErrOptions, err)
		}
	}
	return nil
}

// startVenues starts what the oracles will ask and writes the jobs.
func (d *devnet) startVenues(context.Context) (err error) {
	var server *venue.Server
	switch d.plan.Source {
	case "jobs":
		return d.writeJobs(d.given)
	case "live":
		return d.writeJobs(venue.LiveJobs())
	case "tape":
		if server, err = venue.Listen(d.plan.Venues, d.tape); err != nil {
			return err
		}
		d.venues = server
		return d.writeJobs(d.tape.Jobs(server.URL))
	}
	if server, err = venue.Listen(d.plan.Venues, venue.NewSimulated(venueSeed, d.now)); err != nil {
		return err
	}
	d.venues = server
	return d.writeJobs(venue.DefaultJobs(server.URL))
}

// writeJobs writes the jobs into the folder at the first start. A feed's id holds
// its job's hash, so later starts must mean the same jobs.
func (d *devnet) writeJobs(files []venue.JobFile) error {
	for i, f := range files {
		// The number keeps the order in which they were given.
		files[i].Name = fmt.Sprintf("%02d-%s.yaml", i+1, strings.TrimSuffix(f.Name, filepath.Ext(f.Name)))
	}
	if there, err := filepath.Glob(d.layout.path("jobs", "*.yaml")); err == nil && len(there) > 0 {
		return d.sameJobs(there, files)
	}
	for _, f := range files {
		if err := d.layout.write(filepath.Join("jobs", f.Name), f.YAML, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// sameJobs refuses to resume a devnet with other jobs than it was made with.
func (d *devnet) sameJobs(there []string, files []venue.JobFile) error {
	same := len(there) == len(files)
	for i := 0; same && i < len(files); i++ {
		data, err := os.ReadFile(there[i])
		same = err == nil && filepath.Base(there[i]) == files[i].Name && bytes.Equal(data, files[i].YAML)
	}
	if !same {
		return fmt.Errorf("%w: %s was made with other jobs; start with --fresh to replace it, or choose another folder with --data", errOtherPlan, d.layout.dir)
	}
	return nil
}

// jobPaths are the jobs in the order in which all oracles list them.
func (d *devnet) jobPaths() ([]string, error) {
	paths, err := filepath.Glob(d.layout.path("jobs", "*.yaml"))
	if err != nil || len(paths) == 0 {
		return nil, fmt.Errorf("find jobs: %s has none; start with --fresh", d.layout.path("jobs"))
	}
	return paths, nil // Glob sorts
}

// jobs reads them.
func (d *devnet) jobs() ([]*job.Job, error) {
	paths, err := d.jobPaths()
	if err != nil {
		return nil, err
	}
	var jobs []*job.Job
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("read job: %w", err)
		}
		j, err := job.Parse(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		jobs = append(jobs, j)
	}
	return jobs, nil
}

// operatorFunds is what each operator has for deliveries: more than a devnet
// can spend.
var operatorFunds = new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18))

// configure makes each oracle's keys and configuration, and funds its account.
func (d *devnet) configure(ctx context.Context) error {
	jobs, err := d.jobPaths()
	if err != nil {
		return err
	}
	if err := d.allow(); err != nil {
		return err
	}
	members, err := d.members()
	if err != nil {
		return err
	}
	for i := range d.plan.Peers {
		founders := members
		if i >= d.plan.Oracles {
			founders = nil // it joined later
		}
		if err := d.configureNode(ctx, d.nodeConfig(i+1, founders, jobs), i+1); err != nil {
			return err
		}
	}
	return nil
}

func (d *devnet) configureNode(ctx context.Context, cfg node.Config, i int) error {
	if err := d.serveWith(i, &cfg); err != nil {
		return err
	}
	text, err := yaml.Marshal(cfg)
	if err != nil {
		return fmt.Errorf("write configuration of node %d: %w", i, err)
	}
	if err := d.layout.write(filepath.Join(filepath.Base(d.layout.node(i)), "config.yaml"), text, 0o600); err != nil {
		return err
	}
	account, err := d.operator(i)
	if err != nil {
		return err
	}
	return d.fund(ctx, account)
}

// fund gives an operator's account what it needs on every chain.
func (d *devnet) fund(ctx context.Context, account jurat.Address) error {
	balance, err := d.client.Balance(ctx, account)
	if err != nil {
		return err
	}
	if balance.Sign() == 0 {
		if err := d.chain.Fund(ctx, account, operatorFunds); err != nil {
			return err
		}
	}
	return d.fundFurther(ctx, account)
}

func (d *devnet) members() ([]node.MemberConfig, error) {
	var members []node.MemberConfig
	for i := 1; i <= d.plan.Oracles; i++ {
		seat, err := d.layout.seat(i, d.plan.Peers[i-1])
		if err != nil {
			return nil, err
		}
		members = append(members, node.MemberConfig{Key: fmt.Sprintf("0x%x", seat.Key), Peer: seat.Peer, Addresses: seat.Addresses})
	}
	return members, nil
}

// seat is oracle i's place in a committee whose members it hears at an address; its
// keys are made where it has none.
func (l layout) seat(i int, hostport string) (committee.Seat, error) {
	key, err := l.operatorKey(i)
	if err != nil {
		return committee.Seat{}, err
	}
	identity, err := p2p.LoadOrCreateIdentity(l.node(i, "network.key"))
	if err != nil {
		return committee.Seat{}, err
	}
	return committee.Seat{Operator: accountOf(key), Key: [33]byte(crypto.CompressPubkey(&key.PublicKey)), Peer: identity.ID(), Addresses: []string{multiaddr(hostport)}}, nil
}

func multiaddr(hostport string) string {
	host, port, _ := net.SplitHostPort(hostport)
	return "/ip4/" + host + "/tcp/" + port
}

func accountOf(key *ecdsa.PrivateKey) jurat.Address {
	return jurat.Address(crypto.PubkeyToAddress(key.PublicKey))
}

// allow opens the loopback addresses that the jobs name: whoever hands a job to
// a devnet on this machine means its venue on this machine. Other private
// addresses stay closed.
func (d *devnet) allow() error {
	jobs, err := d.jobs()
	if err != nil {
		return err
	}
	for _, r := range d.network.Requests {
		jobs = append(jobs, r.job)
	}
	for _, j := range jobs {
		addresses := d.permit(j)
		if j.Compute != nil {
			for _, host := range j.Compute.Hosts {
				addresses = append(addresses, "http://"+host, "https://"+host)
			}
		}
		for _, s := range j.Sources {
			addresses = append(addresses, s.Address())
		}
		for _, address := range addresses {
			u, err := url.Parse(address)
			if err != nil || !loopback(u.Hostname()) {
				continue
			}
			port := u.Port()
			if port == "" {
				port = map[string]string{"http": "80", "https": "443", "ws": "80", "wss": "443", "mqtt": "1883", "mqtts": "8883"}[u.Scheme]
			}
			if at := net.JoinHostPort(u.Hostname(), port); !slices.Contains(d.allowed, at) {
				d.allowed = append(d.allowed, at)
			}
		}
	}
	return nil
}

func loopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}

func (d *devnet) nodeConfig(i int, members []node.MemberConfig, jobs []string) node.Config {
	cfg := node.Config{
		Data:      "store",
		Operator:  node.OperatorConfig{Keystore: "operator.json", PasswordFile: "password"},
		Network:   node.NetworkConfig{Identity: "network.key", Listen: []string{multiaddr(d.plan.Peers[i-1])}},
		Committee: node.CommitteeConfig{Members: members, Expiry: d.plan.Expiry, Interval: node.Duration(roundInterval)},
		Jobs:      jobs,
		Requests:  d.asked(),
		Code:      d.code,
		Chain: &node.ChainConfig{RPC: []string{d.chain.URL()}, ID: d.chain.ChainID(),
			Committees: d.contracts.Committees, Feeds: d.contracts.Feeds, Agreements: d.bound.Agreements, Requests: []jurat.Address{d.requests, d.linkRequests}, Upkeeps: d.upkeeps, Ring: ring},
		API:    node.APIConfig{Listen: d.plan.APIs[i-1]},
		Chains: d.known(Who{Index: i}),
		Guards: d.guardAPIs(),
	}
	cfg.Enclave = d.enclaveConfig(i)
	cfg.Egress.Allow, cfg.Actions = d.allowed, d.actions
	return cfg
}

// startNodes starts the oracles that have a seat.
func (d *devnet) startNodes(context.Context) error {
	for i := range d.plan.Peers {
		if err := d.list(i + 1); err != nil {
			return err
		}
	}
	for _, i := range d.plan.Seats {
		if err := d.startNode(i); err != nil {
			return err
		}
	}
	d.progress("nodes", "%d oracle processes", len(d.plan.Seats))
	return nil
}

// list tells programs of oracle i.
func (d *devnet) list(i int) error {
	operator, err := d.operator(i)
	if err != nil {
		return err
	}
	d.network.Nodes = append(d.network.Nodes, nodeEntry{Index: i, API: "http://" + d.plan.APIs[i-1], Operator: operator})
	if d.proxy == nil {
		return nil
	}
	return d.proxy.add(d.network.Nodes[i-1].API)
}

func (d *devnet) startNode(i int) error {
	if err := d.startEnclave(i); err != nil {
		return err
	}
	p, err := d.children.start(i, d.layout.node(i, "config.yaml"), d.layout.node(i, "node.log"))
	if err != nil {
		return err
	}
	d.network.Nodes[i-1].PID = p.cmd.Process.Pid
	return nil
}
