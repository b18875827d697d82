package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/goccy/go-yaml"
	"golang.org/x/sync/errgroup"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

// Undelivered is what became of a message that a committee swore and did not bring.
type Undelivered struct {
	Agreement jurat.Hash
	Message   message.Message
	Tx        jurat.Hash // in which its committee paid
	Gas       uint64
	By        int // the oracle that filed it; 0 for somebody else
	Paid      []OraclePaid
	Token     chain.Token
}

// undeliveredFor is how many seconds the message has.
const undeliveredFor = 40

// Undeliver has all oracles of the devnet in a folder use an endpoint of the second chain that hands on no
// transaction, so that a message there is sworn and not brought, while somebody else's transactions go through. They
// follow the rules in all else: past its deadline they swear what they did not do, and each pays its part.
func Undeliver(ctx context.Context, dir string, progress func(string, ...any)) (done *Undelivered, err error) {
	n, err := readNetwork(dir)
	if err != nil {
		return nil, err
	}
	if len(n.Chains) < 2 {
		return nil, ErrNoLanes
	}
	var victims []*victim
	for _, each := range n.Nodes {
		v, err := n.victim(ctx, each.Index)
		if err != nil {
			return nil, err
		}
		defer v.client.Close()
		victims = append(victims, v)
	}
	far, err := chain.Dial(ctx, chain.Config{RPC: []string{n.Chains[1].RPC}, ChainID: n.Chains[1].ChainID})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotRunning, err)
	}
	defer far.Close()
	censor, err := censored(n.Chains[1].RPC)
	if err != nil {
		return nil, err
	}
	defer censor.Close()
	running, stop := context.WithCancel(ctx)
	group, running := errgroup.WithContext(running)
	defer func() {
		stop()
		err = errors.Join(err, group.Wait())
		for _, v := range victims {
			_, again := n.order(context.WithoutCancel(ctx), Revive, v.index)
			err = errors.Join(err, again)
		}
	}()
	for _, v := range victims {
		if _, err := n.order(ctx, lend, v.index); err != nil {
			return nil, err
		}
		config, err := configWith(layout{dir}.node(v.index), n.Chains[1].ChainID, "http://"+censor.Addr().String())
		if err != nil {
			return nil, err
		}
		group.Go(func() error { return v.runConfigured(running, layout{dir}, config) })
	}
	progress("all oracles are corrupted: they bring no transaction to chain %d", n.Chains[1].ChainID)
	running, cancel := context.WithTimeout(running, demandPatience)
	defer cancel()
	group.Go(func() error { return keepBusy(running, n, far) })
	m, err := n.sendAnything(running, victims[0])
	if err != nil {
		return nil, err
	}
	progress("message %s is sent, and nobody brings it", m.ID())
	return n.undelivered(running, victims, m)
}

// censored serves an endpoint as another is, that hands on no transaction, until it is closed.
func censored(endpoint string) (net.Listener, error) {
	target, err := url.Parse(endpoint)
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	behind := httputil.NewSingleHostReverseProxy(target)
	behind.ErrorLog = log.New(io.Discard, "", 0)
	server := &http.Server{ReadHeaderTimeout: 5 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(io.LimitReader(r.Body, 8<<20))
		if err != nil || bytes.Contains(body, []byte("eth_sendRawTransaction")) {
			http.Error(w, "this endpoint hands on no transaction", http.StatusForbidden)
			return
		}
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		behind.ServeHTTP(w, r)
	})}
	go func() { _ = server.Serve(l) }()
	return l, nil
}

// configWith writes a node's configuration anew, beside its own, with another endpoint of a chain.
func configWith(folder string, id uint64, rpc string) (path string, err error) {
	text, err := os.ReadFile(filepath.Join(folder, "config.yaml"))
	if err != nil {
		return "", err
	}
	var cfg node.Config
	if err := yaml.Unmarshal(text, &cfg); err != nil {
		return "", err
	}
	for i := range cfg.Chains {
		if cfg.Chains[i].ID == id {
			cfg.Chains[i].RPC = []string{rpc}
		}
	}
	if text, err = yaml.Marshal(cfg); err != nil {
		return "", err
	}
	path = filepath.Join(folder, "censored.yaml")
	return path, os.WriteFile(path, text, 0o600)
}

// runConfigured runs the oracle, with another configuration than its own, until ctx ends.
func (v *victim) runConfigured(ctx context.Context, l layout, path string) error {
	out, err := os.OpenFile(l.node(v.index, "node.log"), os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return fmt.Errorf("corrupt oracle %d: %w", v.index, err)
	}
	defer out.Close()
	if err := node.RunWith(ctx, path, out, false, nil); err != nil {
		return fmt.Errorf("corrupt oracle %d: %w", v.index, err)
	}
	return nil
}

// account is a sender of one of the devnet's development accounts that nobody else uses here.
func (n *network) account(client *chain.Client) (*chain.Sender, error) {
	key, err := crypto.HexToECDSA(strings.TrimPrefix(n.Accounts[6].PrivateKey, "0x"))
	if err != nil {
		return nil, err
	}
	return chain.NewSender(client, key, chain.SenderConfig{Poll: poll}), nil
}

// keepBusy has the second chain take a transaction a second, until ctx ends.
func keepBusy(ctx context.Context, n *network, far *chain.Client) error {
	s, err := n.account(far)
	if err != nil {
		return err
	}
	to := s.Account()
	for {
		if _, err := s.Send(ctx, chain.Call{To: &to}); err != nil && ctx.Err() == nil {
			return fmt.Errorf("keep chain %d busy: %w", far.ChainID(), err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(time.Second):
		}
	}
}

// sendAnything sends a message from the first chain to the second.
func (n *network) sendAnything(ctx context.Context, v *victim) (*message.Message, error) {
	s, err := n.account(v.client)
	if err != nil {
		return nil, err
	}
	var outbox, mailbox jurat.Address
	if err := errors.Join(outbox.UnmarshalText([]byte(n.Chains[0].Contracts["outbox"])), mailbox.UnmarshalText([]byte(n.Chains[1].Contracts["mailbox"]))); err != nil {
		return nil, err
	}
	head, err := v.client.Head(ctx)
	if err != nil {
		return nil, err
	}
	deadline := max(uint64(time.Now().Unix()), head.Time) + undeliveredFor
	sent, _, err := chain.SendMessage(ctx, s, outbox, &chain.Letter{Destination: n.Chains[1].ChainID, Receiver: mailbox, GasLimit: 100_000, Deadline: deadline, Data: []byte("in vain")})
	if err != nil {
		return nil, err
	}
	return &sent.Message, nil
}

// undelivered waits until all have paid for it.
func (n *network) undelivered(ctx context.Context, victims []*victim, m *message.Message) (*Undelivered, error) {
	v := victims[0]
	done := &Undelivered{Agreement: v.agreement, Message: *m}
	for {
		tx, err := chain.PaidForLate(ctx, v.client, v.bound, m.ID())
		if err != nil {
			return nil, err
		}
		if tx != (jurat.Hash{}) {
			done.Tx = tx
			break
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("%w: nobody paid for message %s; see the nodes' logs", ErrUnproven, m.ID())
		case <-time.After(poll):
		}
	}
	slashes, err := chain.Slashes(ctx, v.client, v.bound, v.agreement, jurat.Address{})
	if err != nil {
		return nil, err
	}
	for _, s := range slashes {
		if s.Tx == done.Tx {
			done.By = v.indexOf(s.Prover)
			done.Paid = append(done.Paid, OraclePaid{v.indexOf(s.Operator), s})
		}
	}
	if _, done.Gas, err = v.client.Mined(ctx, done.Tx); err != nil {
		return nil, err
	}
	done.Token, err = chain.BondToken(ctx, v.client, v.bound)
	return done, err
}
