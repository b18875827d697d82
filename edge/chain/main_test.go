package chain_test

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"go.uber.org/goleak"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/localchain"
)

func TestMain(m *testing.M) {
	// These are go-ethereum's, see the same lines in edge/localchain.
	goleak.VerifyTestMain(m,
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

// startChain runs a development chain of our own.
func startChain(t *testing.T) *localchain.Chain {
	t.Helper()
	c, err := localchain.Start(context.Background(), localchain.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

func dial(t *testing.T, urls ...string) *chain.Client {
	t.Helper()
	c, err := chain.Dial(t.Context(), chain.Config{RPC: urls})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// devKey is the i-th of the development keys that both our chain and anvil fund.
func devKey(t *testing.T, i int) *ecdsa.PrivateKey {
	t.Helper()
	keys := []string{
		"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
		"59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
		"5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
	}
	key, err := crypto.HexToECDSA(keys[i])
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func accountOf(key *ecdsa.PrivateKey) jurat.Address {
	return jurat.Address(crypto.PubkeyToAddress(key.PublicKey))
}

// quick is a sender's configuration for tests.
func quick() chain.SenderConfig {
	return chain.SenderConfig{Poll: 10 * time.Millisecond, StuckAfter: 100 * time.Millisecond}
}

// anvil is another chain implementation, whose blocks are made when the test says.
type anvil struct {
	URL string
	rpc *rpc.Client
}

// startAnvil runs anvil without block production; startMiningAnvil one that
// makes a block for each transaction.
func startAnvil(t *testing.T) *anvil       { t.Helper(); return runAnvil(t, "--no-mining") }
func startMiningAnvil(t *testing.T) *anvil { t.Helper(); return runAnvil(t) }

// runAnvil runs anvil from contracts/node_modules, or skips.
func runAnvil(t *testing.T, args ...string) *anvil {
	t.Helper()
	found, err := filepath.Glob("../../contracts/node_modules/@foundry-rs/anvil-*/bin/anvil")
	if err != nil || len(found) == 0 {
		t.Skip("anvil is not installed; run npm ci in contracts/")
	}
	cmd := exec.Command(found[0], append([]string{"--port", "0"}, args...)...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if addr, ok := strings.CutPrefix(lines.Text(), "Listening on "); ok {
			go io.Copy(io.Discard, out)
			a := &anvil{URL: "http://" + addr}
			if a.rpc, err = rpc.Dial(a.URL); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(a.rpc.Close)
			return a
		}
	}
	t.Fatal("anvil did not start")
	return nil
}

func (a *anvil) do(t *testing.T, method string, args ...any) {
	t.Helper()
	if err := a.rpc.CallContext(t.Context(), nil, method, args...); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
}

func (a *anvil) mine(t *testing.T) { t.Helper(); a.do(t, "evm_mine") }

// pendingTx is what anvil's mempool holds of a transaction.
type pendingTx struct {
	Hash    string `json:"hash"`
	Nonce   string `json:"nonce"`
	MaxFee  string `json:"maxFeePerGas"`
	MaxTip  string `json:"maxPriorityFeePerGas"`
	To      string `json:"to"`
	Input   string `json:"input"`
	ValueOf string `json:"value"`
}

func (a *anvil) pool(t *testing.T, of jurat.Address) map[string]pendingTx {
	t.Helper()
	var content struct {
		Pending map[string]map[string]pendingTx `json:"pending"`
	}
	if err := a.rpc.CallContext(t.Context(), &content, "txpool_content"); err != nil {
		t.Fatal(err)
	}
	for addr, txs := range content.Pending {
		if strings.EqualFold(addr, of.String()) {
			return txs
		}
	}
	return nil
}

// eventually waits for what another goroutine brings about.
func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for !ok() {
		if t.Context().Err() != nil {
			t.Fatalf("never: %s", what)
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// flakyRPC passes JSON-RPC on while it is up, and breaks connections while not.
type flakyRPC struct {
	URL  string
	down atomic.Bool
	seen atomic.Int64
}

func startFlaky(t *testing.T, target string) *flakyRPC {
	t.Helper()
	u, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	f := &flakyRPC{}
	proxy := httputil.NewSingleHostReverseProxy(u)
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f.seen.Add(1)
		if f.down.Load() {
			panic(http.ErrAbortHandler)
		}
		proxy.ServeHTTP(w, r)
	})}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	f.URL = "http://" + l.Addr().String()
	done := make(chan struct{})
	go func() { defer close(done); _ = server.Serve(l) }()
	t.Cleanup(func() {
		_ = server.Close()
		<-done
		http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	})
	return f
}

func gwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e9)) }

func hexInt(t *testing.T, s string) *big.Int {
	t.Helper()
	v, ok := new(big.Int).SetString(strings.TrimPrefix(s, "0x"), 16)
	if !ok {
		t.Fatalf("not a number: %q", s)
	}
	return v
}
