package chain_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

// gushing is an endpoint whose answer is what pour writes, until nobody reads any more.
func gushing(t *testing.T, pour func(w http.ResponseWriter, r *http.Request)) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked, _ := io.ReadAll(r.Body)
		r.Body = io.NopCloser(bytes.NewReader(asked))
		w.Header().Set("Content-Type", "application/json")
		pour(w, r)
	}))
	t.Cleanup(func() {
		s.CloseClientConnections()
		s.Close()
		http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	})
	return s.URL
}

// endless writes text again and again until the other side has gone, and returns how much it took.
func endless(w io.Writer, begin, again string) (taken int) {
	n, err := io.WriteString(w, begin)
	chunk := strings.Repeat(again, 1<<15/len(again))
	for taken = n; err == nil; taken += n {
		n, err = io.WriteString(w, chunk)
	}
	return taken
}

// TestAnswersWithoutEnd: an endpoint that answers without end, in whatever way, has
// failed; no more than the bound is read of it, and the next endpoint answers.
func TestAnswersWithoutEnd(t *testing.T) {
	here := startChain(t)
	const open = `{"jsonrpc":"2.0","id":1,"result":"0x`
	ways := map[string]func(w http.ResponseWriter, r *http.Request){
		"one string":        func(w http.ResponseWriter, _ *http.Request) { endless(w, open, "00") },
		"many elements":     func(w http.ResponseWriter, _ *http.Request) { endless(w, `{"jsonrpc":"2.0","id":1,"result":[`, `{},`) },
		"nothing but space": func(w http.ResponseWriter, _ *http.Request) { endless(w, "", " ") },
		"after an answer": func(w http.ResponseWriter, _ *http.Request) {
			endless(w, `{"jsonrpc":"2.0","id":1,"result":"0x7a69"}`, " ")
		},
		"compressed": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			endless(gzip.NewWriter(w), open, "00")
		},
	}
	for name, pour := range ways {
		t.Run(name, func(t *testing.T) {
			url := gushing(t, pour)
			// With time enough for a slow machine to come to the bound.
			_, err := chain.Dial(t.Context(), chain.Config{RPC: []string{url}, ChainID: here.ChainID(), Timeout: 3 * time.Minute})
			if name == "after an answer" {
				if err != nil {
					t.Errorf("it answered: %v", err)
				}
				return
			}
			if !errors.Is(err, chain.ErrUnreachable) || !chain.IsTooLong(err) {
				t.Errorf("got %.300v, want it to be too long", err)
			}
			if c := dial(t, url, here.URL()); c.ChainID() != here.ChainID() {
				t.Errorf("chain %d", c.ChainID())
			}
		})
	}
}

// TestRedirects: an endpoint that sends elsewhere has failed, and nobody goes there.
func TestRedirects(t *testing.T) {
	here := startChain(t)
	url := gushing(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, here.URL(), http.StatusTemporaryRedirect)
	})
	if _, err := chain.Dial(t.Context(), chain.Config{RPC: []string{url}, ChainID: here.ChainID()}); !errors.Is(err, chain.ErrUnreachable) {
		t.Errorf("got %v, want it to be of no use", err)
	}
}

// TestEndlessBatch: of an answer to many calls less is read, since each of its objects takes forty
// times as much memory as it has bytes.
func TestEndlessBatch(t *testing.T) {
	here := startChain(t)
	took := make(chan int, 1)
	url := gushing(t, func(w http.ResponseWriter, r *http.Request) {
		if asked, _ := io.ReadAll(r.Body); asked[0] != '[' {
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"result":"0x%x"}`, here.ChainID())
			return
		}
		took <- endless(w, "[{}", ",{}")
	})
	c := dial(t, url)
	if _, err := c.Storage(t.Context(), jurat.Address{1}, make([]jurat.Hash, 9)); !chain.IsTooLong(err) {
		t.Errorf("got %.300v, want it to be too long", err)
	}
	if n := <-took; n > chain.MaxAnswer/2 { // what is under way besides is the connection's
		t.Errorf("%d bytes of it were taken", n)
	}
}

// TestEndlessPage: of a page that is no answer as little is read, and told, as a person needs.
func TestEndlessPage(t *testing.T) {
	took := make(chan int, 16)
	url := gushing(t, func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusBadGateway)
		took <- endless(w, "canary ", "x")
	})
	_, err := chain.Dial(t.Context(), chain.Config{RPC: []string{url}})
	if !errors.Is(err, chain.ErrUnreachable) || !strings.Contains(err.Error(), "canary") || len(err.Error()) > 4<<10 {
		t.Errorf("%d bytes of error: %.200v", len(err.Error()), err)
	}
	if n := <-took; n > chain.MaxAnswer {
		t.Errorf("%d bytes of it were taken", n)
	}
}

// TestLongRefusal: an endpoint that gives a reason of a megabyte refuses all the same, and
// what is told of it is short.
func TestLongRefusal(t *testing.T) {
	here := startChain(t)
	url := gushing(t, func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"%s"}}`, strings.Repeat("x", 1<<20))
	})
	_, err := chain.Dial(t.Context(), chain.Config{RPC: []string{url}, ChainID: here.ChainID()})
	if err == nil || len(err.Error()) > 4<<10 {
		t.Errorf("%d bytes of error", len(fmt.Sprint(err)))
	}
}

// TestTrickle: an endpoint that answers a byte now and then is left after the time that a
// call has, and the next is asked.
func TestTrickle(t *testing.T) {
	here := startChain(t)
	url := gushing(t, func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			if _, err := io.WriteString(w, " "); err != nil {
				return
			}
			w.(http.Flusher).Flush()
			time.Sleep(20 * time.Millisecond)
		}
	})
	c, err := chain.Dial(t.Context(), chain.Config{RPC: []string{url, here.URL()}, ChainID: here.ChainID(), Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if _, err := c.Head(t.Context()); err != nil {
		t.Error(err)
	}
}

// TestQuorumDespiteEndlessAnswers: of three endpoints one streams without end and one
// trickles: there is no quorum, and why is told by type; with one of them well again there is.
func TestQuorumDespiteEndlessAnswers(t *testing.T) {
	here := startChain(t)
	second := startFlaky(t, here.URL())
	second.down.Store(true)
	flood := gushing(t, func(w http.ResponseWriter, _ *http.Request) { endless(w, `{"jsonrpc":"2.0","id":1,"result":"0x`, "00") })
	q, err := chain.NewQuorum(here.ChainID(), []string{here.URL(), flood, second.URL}, 2, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer q.Close()
	// On a slow machine an endpoint's time is over before its answer is too long.
	if _, err := q.Block(t.Context(), 0); !errors.Is(err, chain.ErrNoQuorum) || !chain.IsTooLong(err) && !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %.300v", err)
	}
	second.down.Store(false)
	if _, err := q.Block(t.Context(), 0); err != nil {
		t.Error(err)
	}
}
