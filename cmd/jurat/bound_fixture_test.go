package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/localchain"
)

const boundRing = 4

// boundNetwork is a real chain with all contracts and a registered committee,
// whose operators' and owners' keys are files. Time passes there as it does here,
// so windows are short.
type boundNetwork struct {
	*fixture
	chain  *localchain.Chain
	client *chain.Client
	sender *chain.Sender // holds all tokens
	at     chain.Contracts
	bound  chain.Bound
	token  jurat.Address
	round  jurat.Round

	referee *fixture // another committee, which sees prices a tenth higher
}

const boundJob = `name: BTC/USD
base: BTC
quote: USD
decimals: 8
heartbeat: 12s
deviation: 0.1%
guards: {min_sources: 3, max_age: 1m, max_divergence: 2%}
sources:
  - {name: one, url: "https://api.one.example/price", path: $.price}
  - {name: two, url: "https://two.example/price", path: $.price}
  - {name: three, url: "https://three.example/price", path: $.price}
`

func startBoundNetwork(ctx context.Context) (*boundNetwork, error) {
	j, err := job.Parse([]byte(boundJob))
	if err != nil {
		return nil, err
	}
	network, err := evidencetest.New("bound", 4, j.Feed(), jurat.Feed{Name: "ETH/USD", Base: "ETH", Quote: "USD", Decimals: 8, Heartbeat: 60, Deviation: 1000})
	if err != nil {
		return nil, err
	}
	network.Committee.Expiry = uint64(time.Now().Add(90 * 24 * time.Hour).Unix())
	n := &boundNetwork{fixture: &fixture{network: network, committee: network.Committee, events: make(chan api.Event, 64)}, round: jurat.NewRound(1, 0)}
	other, err := evidencetest.New("referee", 4, network.Committee.Feeds...)
	if err != nil {
		return nil, err
	}
	other.Committee.Expiry = network.Committee.Expiry
	n.referee = &fixture{network: other, committee: other.Committee, events: make(chan api.Event, 64), shift: 6_700_00000000}
	if n.chain, err = localchain.Start(ctx, localchain.Config{}); err != nil {
		return nil, err
	}
	if n.client, err = chain.Dial(ctx, chain.Config{RPC: []string{n.chain.URL()}}); err != nil {
		return nil, err
	}
	n.sender = n.senderOf(0)
	return n, n.deploy(ctx)
}

func (n *boundNetwork) senderOf(account int) *chain.Sender {
	return chain.NewSender(n.client, n.chain.Accounts()[account].Key, chain.SenderConfig{Poll: 50 * time.Millisecond})
}

func (n *boundNetwork) deploy(ctx context.Context) (err error) {
	limits := chain.DefaultLimits
	limits.Grace = 1
	if n.at, err = chain.Deploy(ctx, n.sender, limits); err != nil {
		return err
	}
	supply := new(big.Int).Exp(big.NewInt(10), big.NewInt(27), nil)
	if n.token, err = chain.DeployDevToken(ctx, n.sender, n.sender.Account(), supply); err != nil {
		return err
	}
	cfg := chain.BoundConfig{Token: n.token, Sink: jurat.Address{1}, Unbonding: 1, ChallengeWindow: 60, RecordGrace: 1}
	if n.bound, err = chain.DeployBound(ctx, n.sender, n.senderOf(9), n.at, cfg); err != nil {
		return err
	}
	each := new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil)
	for _, account := range []int{1, 2} {
		if err := chain.Transfer(ctx, n.sender, n.token, n.chain.Accounts()[account].Address, each); err != nil {
			return err
		}
	}
	for _, f := range []*fixture{n.fixture, n.referee} {
		c := f.committee
		r := chain.Registration{
			Session: jurat.Session{Members: c.Members, Threshold: c.Threshold, Epoch: 1, Attempt: 1},
			Key:     c.Key, Transcript: jurat.Hash{1}, Expiry: c.Expiry,
		}
		statement := jurat.TranscriptHash(r.Session.ID(), r.Key, r.Transcript, r.Expiry)
		for m := range c.Members {
			r.Signatures = append(r.Signatures, f.network.SignAs(jurat.MemberIndex(m+1), statement))
		}
		if err := chain.RegisterCommittee(ctx, n.sender, n.at, &r); err != nil {
			return err
		}
	}
	proxies, err := chain.CreateFeeds(ctx, n.sender, n.at, n.committee, boundRing)
	if err != nil {
		return err
	}
	n.proxy = proxies[0]
	return n.deliver(ctx)
}

// next swears a report of now.
func (n *boundNetwork) next() error {
	n.round++
	return n.swear(n.round, jurat.Time(time.Now().UnixMilli()))
}

// deliver swears a report of now and brings its first feed to the chain.
func (n *boundNetwork) deliver(ctx context.Context) error {
	if err := n.next(); err != nil {
		return err
	}
	var observations []*jurat.Observation
	for i := range n.doc.Observations {
		observations = append(observations, &n.doc.Observations[i].Observation)
	}
	out, err := outcome.Of(n.committee, observations)
	if err != nil {
		return err
	}
	sworn := &delivery.Sworn{Report: n.doc.Report, Outcome: out, Expiry: n.committee.Expiry}
	reader := chain.NewReader(n.client, n.at, n.committee, boundRing)
	call, err := reader.Call(sworn, []int{0}, nil)
	if err != nil {
		return err
	}
	_, err = n.sender.Send(ctx, call)
	return err
}

// awaitBlocks waits until the chain has made so many more blocks.
func (n *boundNetwork) awaitBlocks(ctx context.Context, count uint64) error {
	for from, _ := n.chain.Head(); ; {
		if now, _ := n.chain.Head(); now >= from+count {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// awaitTime waits until the chain's clock has gone so many seconds further.
func (n *boundNetwork) awaitTime(ctx context.Context, seconds uint64) error {
	_, from := n.chain.Head()
	return n.awaitClock(ctx, func(now uint64) bool { return now >= from+seconds })
}

// awaitWall waits until the chain's clock, which runs ahead of this machine's
// where many transactions came at once, is no more than a second ahead.
func (n *boundNetwork) awaitWall(ctx context.Context) error {
	return n.awaitClock(ctx, func(now uint64) bool { return now <= uint64(time.Now().Unix())+1 })
}

func (n *boundNetwork) awaitClock(ctx context.Context, until func(now uint64) bool) error {
	for {
		if _, now := n.chain.Head(); until(now) {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// lies swears reports, a second apart, of which member 4 observed twice the value.
func (n *boundNetwork) lies(count int) error {
	n.lie = 67_123_45000000
	defer func() { n.lie = 0 }()
	for range count {
		if err := n.next(); err != nil {
			return err
		}
		time.Sleep(time.Second)
	}
	return nil
}

// agree has an agreement begin in which two outliers a second apart are a fault.
func (n *boundNetwork) agree(ctx context.Context, withReferee bool) error {
	owner, consumer := n.senderOf(2), n.senderOf(1)
	whole := new(big.Int).Exp(big.NewInt(10), big.NewInt(22), nil)
	if err := errors.Join(chain.Approve(ctx, owner, n.token, n.bound.Bonds, whole), chain.Approve(ctx, consumer, n.token, n.bound.Agreements, whole)); err != nil {
		return err
	}
	bonded := map[*fixture]*chain.Sender{n.fixture: owner} // by who puts the bonds up
	if withReferee {
		other := n.senderOf(4) // a referee has nobody in common with the committee
		bonded[n.referee] = other
		if err := errors.Join(chain.Transfer(ctx, n.sender, n.token, other.Account(), whole), chain.Approve(ctx, other, n.token, n.bound.Bonds, whole)); err != nil {
			return err
		}
	}
	for f, owner := range bonded {
		for m, member := range f.committee.Members {
			consent := f.network.SignAs(jurat.MemberIndex(m+1), chain.ConsentHash(n.client.ChainID(), n.bound, member.Operator, owner.Account()))
			if err := chain.OpenBond(ctx, owner, n.bound, member.Operator, consent); err != nil {
				return err
			}
			if _, err := chain.Deposit(ctx, owner, n.bound, member.Operator, big.NewInt(1e18)); err != nil {
				return err
			}
		}
	}
	if err := n.deliver(ctx); err != nil {
		return err
	}
	head, err := n.client.Head(ctx)
	if err != nil {
		return err
	}
	f := &n.committee.Feeds[0]
	t := &agreement.Terms{ActivateBefore: head.Time + 300, Start: head.Time, Consumer: consumer.Account(), Committee: n.committee.ID,
		Feed: f.ID(), Ref: delivery.NewLayout(n.committee.ID, n.committee.Feeds, boundRing).Ref(0), Token: n.token, Escrow: agreement.Units(1e18),
		Price: agreement.Units(1e15), Period: 60, Longest: 86400, Heartbeat: agreement.Seconds(f.Heartbeat), Deviation: agreement.PPM(f.Deviation),
		Tolerance: 40_000, Samples: 2, Spacing: 1, Nearness: 5000, DemandGrace: 60, BaseFeeCap: 100e9, Bond: agreement.Units(1e18), Penalty: agreement.Units(5e17), EvidenceWindow: 3600}
	if withReferee {
		t.Referee, t.RefereeFeed = n.referee.committee.ID, n.referee.committee.Feeds[0].ID()
	}
	id := t.ID(agreement.Domain{Chain: n.client.ChainID(), Agreements: n.bound.Agreements})
	var acceptances []jurat.OperatorSignature
	for m := range n.committee.Members {
		acceptances = append(acceptances, n.network.SignAs(jurat.MemberIndex(m+1), id))
	}
	_, err = chain.Activate(ctx, consumer, n.bound, n.committee, boundRing, t, acceptances)
	return err
}

// awaitLate waits until the chain's clock says that the first feed's answer is late.
func (n *boundNetwork) awaitLate(ctx context.Context) error {
	late := n.fixture.at.Seconds() + uint64(n.committee.Feeds[0].Heartbeat) + 2
	return n.awaitClock(ctx, func(now uint64) bool { return now > late })
}

// serve runs the real API, with its stream.
func (f *fixture) serve(ctx context.Context) (url string, stop func(), err error) {
	server, err := f.server()
	if err != nil {
		return "", nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = server.Run(ctx, l) // it ends with ctx
	}()
	return "http://" + l.Addr().String(), func() { cancel(); close(f.events); <-done }, nil
}

// write puts keystores, the operators' configurations and the job into a folder.
func (n *boundNetwork) write(dir, url string) error {
	put := func(name, text string) error { return os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600) }
	keys := map[string]*ecdsa.PrivateKey{"consumer": n.chain.Accounts()[1].Key, "owner": n.chain.Accounts()[2].Key, "stranger": n.chain.Accounts()[3].Key}
	var members strings.Builder
	for i := range n.committee.Members {
		secret, err := crypto.ToECDSA(n.network.Secret(jurat.MemberIndex(i + 1)))
		if err != nil {
			return err
		}
		keys[fmt.Sprintf("operator%d", i+1)] = secret
		fmt.Fprintf(&members, "    - {key: \"0x%x\", peer: 12D3KooWDpJ7As7BWAwRMfu1VU2WCqNsvq387JEYKDBj4kx6nXTN, addresses: [/ip4/127.0.0.1/tcp/1]}\n", n.committee.Members[i].Key)
	}
	err := errors.Join(put("password", "secret\n"), put("btc.yaml", boundJob))
	for name, key := range keys {
		document, encrypted := keystore.EncryptKey(&keystore.Key{Id: uuid.New(), Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key}, "secret", 2, 1)
		err = errors.Join(err, encrypted, put(name+".json", string(document)))
	}
	for i := range n.committee.Members {
		err = errors.Join(err, put(fmt.Sprintf("node%d.yaml", i+1), fmt.Sprintf(`data: store
operator: {keystore: operator%d.json, password_file: password}
network: {identity: network.key, listen: [/ip4/127.0.0.1/tcp/0]}
committee:
  members:
%s  expiry: %d
  interval: 1s
jobs: [btc.yaml]
chain: {rpc: [%q], id: %d, committees: %q, feeds: %q, agreements: %q, ring: %d}
api: {listen: %q}
`, i+1, members.String(), n.committee.Expiry, n.chain.URL(), n.chain.ChainID(), n.at.Committees, n.at.Feeds, n.bound.Agreements, boundRing, strings.TrimPrefix(url, "http://"))))
	}
	state, marshalled := json.Marshal(map[string]any{
		"rpc": n.chain.URL(), "chain_id": n.chain.ChainID(), "api": url, "key": jurat.Hash(n.committee.Key).String(),
		"contracts": map[string]string{"agreements": n.bound.Agreements.String()},
		"feeds":     []map[string]string{{"name": "BTC/USD", "id": n.idOf(0), "proxy": n.proxy.String()}},
	})
	return errors.Join(err, marshalled, os.Mkdir(filepath.Join(dir, ".devnet"), 0o700), put(filepath.Join(".devnet", "devnet.json"), string(state)))
}

func (n *boundNetwork) idOf(feed int) string { return n.committee.Feeds[feed].ID().String() }

// TestBoundScripts runs the sessions in testdata/bound, each on a real chain of
// its own with the real contracts.
func TestBoundScripts(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a chain")
	}
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "bound"),
		Setup: func(env *testscript.Env) error {
			n, err := startBoundNetwork(t.Context())
			if err != nil {
				return err
			}
			env.Defer(func() { n.client.Close(); _ = n.chain.Close() })
			url, stop, err := n.serve(t.Context())
			if err != nil {
				return err
			}
			env.Defer(stop)
			referee, stopReferee, err := n.referee.serve(t.Context())
			if err != nil {
				return err
			}
			env.Defer(stopReferee)
			env.Setenv("REFEREE", referee)
			env.Values["network"] = n
			for name, value := range map[string]string{
				"NODE": url, "RPC": n.chain.URL(), "NO_COLOR": "1", "AGREEMENTS": n.bound.Agreements.String(), "TOKEN": n.token.String(), "PROXY": n.proxy.String(), "KEY": jurat.Hash(n.committee.Key).String(),
				"CONSUMER": n.chain.Accounts()[1].Address.String(), "OWNER": n.chain.Accounts()[2].Address.String(), "OPERATOR5": n.chain.Accounts()[3].Address.String(),
				"KEY5": fmt.Sprintf("0x%x", crypto.CompressPubkey(&n.chain.Accounts()[3].Key.PublicKey)),
			} {
				env.Setenv(name, value)
			}
			for i := range n.committee.Members {
				env.Setenv(fmt.Sprintf("OPERATOR%d", i+1), n.committee.Members[i].Operator.String())
				env.Setenv(fmt.Sprintf("KEY%d", i+1), fmt.Sprintf("0x%x", n.committee.Members[i].Key))
			}
			return n.write(env.WorkDir, url)
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"edit": edit, "json": checkJSON, "keep": keep, "liar": liar, "cut": cutFile, "join": joinFiles, "forge": forge, "names": namedFiles,
			"swear": func(ts *testscript.TestScript, _ bool, _ []string) {
				ts.Check(ts.Value("network").(*boundNetwork).next())
			},
			"double": func(ts *testscript.TestScript, _ bool, _ []string) {
				n := ts.Value("network").(*boundNetwork)
				n.round++
				ts.Check(n.swearTwice(n.round, jurat.Time(time.Now().UnixMilli())))
			},
			"agree": func(ts *testscript.TestScript, _ bool, args []string) {
				ts.Check(ts.Value("network").(*boundNetwork).agree(t.Context(), len(args) > 0))
			},
			"refer": func(ts *testscript.TestScript, _ bool, _ []string) {
				n := ts.Value("network").(*boundNetwork)
				ts.Check(n.referee.swear(n.round+1, jurat.Time(time.Now().UnixMilli())))
			},
			"lie": func(ts *testscript.TestScript, _ bool, _ []string) {
				ts.Check(ts.Value("network").(*boundNetwork).lies(6))
			},
			"forget": func(ts *testscript.TestScript, _ bool, _ []string) {
				n := ts.Value("network").(*boundNetwork)
				n.mu.Lock()
				n.forgotten = n.round
				n.mu.Unlock()
			},
			"deliver": func(ts *testscript.TestScript, _ bool, _ []string) {
				ts.Check(ts.Value("network").(*boundNetwork).deliver(t.Context()))
			},
			"blocks": func(ts *testscript.TestScript, _ bool, args []string) {
				count, err := strconv.ParseUint(args[0], 10, 64)
				ts.Check(err)
				ts.Check(ts.Value("network").(*boundNetwork).awaitBlocks(t.Context(), count))
			},
			"pass": func(ts *testscript.TestScript, _ bool, args []string) {
				seconds, err := strconv.ParseUint(args[0], 10, 64)
				ts.Check(err)
				ts.Check(ts.Value("network").(*boundNetwork).awaitTime(t.Context(), seconds))
			},
			"wall": func(ts *testscript.TestScript, _ bool, _ []string) {
				ts.Check(ts.Value("network").(*boundNetwork).awaitWall(t.Context()))
			},
			"eventually": eventually,
			"late": func(ts *testscript.TestScript, _ bool, _ []string) {
				ts.Check(ts.Value("network").(*boundNetwork).awaitLate(t.Context()))
			},
		},
	})
}

// eventually PATTERN COMMAND... runs the command, for at most a minute, until its
// stdout has a match: where somebody else's process is what is waited for.
func eventually(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: eventually PATTERN COMMAND...")
	}
	pattern, err := regexp.Compile("(?m)" + args[0])
	ts.Check(err)
	for until := time.Now().Add(time.Minute); ; time.Sleep(250 * time.Millisecond) {
		if ts.Exec(args[1], args[2:]...) == nil && pattern.MatchString(ts.ReadFile("stdout")) {
			return
		}
		if time.Now().After(until) {
			ts.Fatalf("no match of %q within a minute", args[0])
		}
	}
}

// keep NAME PREFIX sets NAME to the second word of the line of stdout that begins with PREFIX.
func keep(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: keep NAME PREFIX")
	}
	for _, line := range strings.Split(ts.ReadFile("stdout"), "\n") {
		if fields := strings.Fields(line); len(fields) > 1 && fields[0] == args[1] {
			ts.Setenv(args[0], strings.Trim(fields[1], ","))
			return
		}
	}
	ts.Fatalf("stdout has no line of %q", args[1])
}
