package chain_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

func TestDialRefuses(t *testing.T) {
	here := startChain(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closed := "http://user:canary@" + l.Addr().String() + "/v3/canary?key=canary"
	l.Close()

	_, err = chain.Dial(t.Context(), chain.Config{RPC: []string{here.URL()}, ChainID: 1})
	var wrong *chain.WrongChainError
	if !errors.As(err, &wrong) || wrong.Got != "31337" || wrong.Want != "1" {
		t.Errorf("wrong chain: got %v", err)
	}
	_, err = chain.Dial(t.Context(), chain.Config{RPC: []string{closed}})
	if !errors.Is(err, chain.ErrUnreachable) {
		t.Errorf("nobody listens: got %v, want %v", err, chain.ErrUnreachable)
	}
	if strings.Contains(err.Error(), "canary") || strings.Contains(err.Error(), "\n") {
		t.Errorf("the error shows the endpoint's key, or is not one line: %q", err)
	}
	for _, bad := range [][]string{nil, {""}, {"localhost:8545"}, {"ftp://x"}, {"http://"}} {
		if _, err := chain.Dial(t.Context(), chain.Config{RPC: bad}); err == nil {
			t.Errorf("dialled %q", bad)
		}
	}
}

// TestFailover: the second endpoint serves while the first is down, a first
// that comes up late is used, and one of another chain never is.
func TestFailover(t *testing.T) {
	here := startChain(t)
	flaky := startFlaky(t, here.URL())
	flaky.down.Store(true)
	c := dial(t, flaky.URL, here.URL())
	if c.ChainID() != here.ChainID() {
		t.Fatalf("chain id %d", c.ChainID())
	}
	if _, err := c.Head(t.Context()); err != nil {
		t.Error(err)
	}
	only := startFlaky(t, here.URL())
	c = dial(t, only.URL)
	only.down.Store(true)
	if _, err := c.Head(t.Context()); !errors.Is(err, chain.ErrUnreachable) {
		t.Errorf("got %v, want %v", err, chain.ErrUnreachable)
	}
	only.down.Store(false)
	if _, err := c.Head(t.Context()); err != nil {
		t.Error(err)
	}
}

// TestLimitedEndpointIsLeft: a provider that has had enough is no authority.
func TestLimitedEndpointIsLeft(t *testing.T) {
	here := startChain(t)
	limited := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var request struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		if request.Method == "eth_chainId" {
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"0x7a69"}`, request.ID)
			return
		}
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"error":{"code":-32005,"message":"daily request count exceeded"}}`, request.ID)
	}))
	defer limited.Close()
	c := dial(t, limited.URL, here.URL())
	if _, err := c.Head(t.Context()); err != nil {
		t.Error(err)
	}
	if _, err := dial(t, limited.URL).Head(t.Context()); !errors.Is(err, chain.ErrUnreachable) {
		t.Errorf("got %v, want %v", err, chain.ErrUnreachable)
	}
}

func TestStorageInBatches(t *testing.T) {
	c := dial(t, startChain(t).URL())
	slots := make([]jurat.Hash, 1201)
	words, err := c.Storage(t.Context(), jurat.Address{1}, slots)
	if err != nil || len(words) != len(slots) {
		t.Errorf("%d words (%v), want %d", len(words), err, len(slots))
	}
}
