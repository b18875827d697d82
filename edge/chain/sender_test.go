package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

var receiver = jurat.Address{0: 0xbe, 19: 0xef}

func pay(wei int64) chain.Call { return chain.Call{To: &receiver, Value: big.NewInt(wei)} }

// sending is a Send under way.
type sending struct {
	done    chan struct{}
	receipt *types.Receipt
	err     error
}

func sendAsync(ctx context.Context, s *chain.Sender, call chain.Call) *sending {
	r := &sending{done: make(chan struct{})}
	go func() {
		defer close(r.done)
		r.receipt, r.err = s.Send(ctx, call)
	}()
	return r
}

func (r *sending) wait(t *testing.T) *types.Receipt {
	t.Helper()
	<-r.done
	if r.err != nil {
		t.Fatal(r.err)
	}
	return r.receipt
}

func checkBalance(t *testing.T, c *chain.Client, of jurat.Address, want int64) {
	t.Helper()
	got, err := c.Balance(t.Context(), of)
	if err != nil || got.Int64() != want {
		t.Errorf("%s holds %v (%v), want %d", of, got, err, want)
	}
}

func TestSendManyAtOnce(t *testing.T) {
	client := dial(t, startChain(t).URL())
	s := chain.NewSender(client, devKey(t, 0), quick())
	var sends []*sending
	for range 20 {
		sends = append(sends, sendAsync(t.Context(), s, pay(1)))
	}
	for _, r := range sends {
		r.wait(t)
	}
	checkBalance(t, client, receiver, 20)
}

func TestOneIntentOneEffect(t *testing.T) {
	a := startAnvil(t)
	client := dial(t, a.URL)
	s := chain.NewSender(client, devKey(t, 0), quick())
	call := pay(7)
	call.Intent = "payment 1"
	var sends []*sending
	for range 5 {
		sends = append(sends, sendAsync(t.Context(), s, call))
	}
	eventually(t, "the transaction is pending", func() bool { return len(a.pool(t, s.Account())) == 1 })
	a.mine(t)
	hash := sends[0].wait(t).TxHash
	for _, r := range sends[1:] {
		if got := r.wait(t).TxHash; got != hash {
			t.Errorf("two transactions for one intent: %s and %s", got, hash)
		}
	}
	checkBalance(t, client, receiver, 7)
}

// TestStuckIsReplaced: what stays out of blocks is replaced under the same
// nonce by transactions that pay at least an eighth more, never above the cap.
func TestStuckIsReplaced(t *testing.T) {
	a := startAnvil(t)
	client := dial(t, a.URL)
	cfg := quick()
	cfg.FeeCap = gwei(6)
	s := chain.NewSender(client, devKey(t, 0), cfg)
	r := sendAsync(t.Context(), s, pay(5))
	var offers []*big.Int
	eventually(t, "three offers were made and the last is the cap", func() bool {
		for _, tx := range a.pool(t, s.Account()) {
			fee := hexInt(t, tx.MaxFee)
			if n := len(offers); n == 0 || offers[n-1].Cmp(fee) != 0 {
				offers = append(offers, fee)
			}
		}
		return len(offers) >= 3 && new(big.Int).Mul(offers[len(offers)-1], big.NewInt(9)).Cmp(gwei(6*8)) > 0
	})
	for i, fee := range offers {
		if fee.Cmp(cfg.FeeCap) > 0 {
			t.Errorf("offer %d of %v wei is above the cap", i, fee)
		}
		if i > 0 && new(big.Int).Mul(fee, big.NewInt(8)).Cmp(new(big.Int).Mul(offers[i-1], big.NewInt(9))) < 0 {
			t.Errorf("offer %d of %v wei does not replace %v", i, fee, offers[i-1])
		}
	}
	a.mine(t)
	r.wait(t)
	checkBalance(t, client, receiver, 5)
}

// TestForgottenIsSentAgain: nodes drop transactions; the sender does not.
func TestForgottenIsSentAgain(t *testing.T) {
	a := startAnvil(t)
	client := dial(t, a.URL)
	cfg := quick()
	cfg.StuckAfter = 400 * time.Millisecond
	s := chain.NewSender(client, devKey(t, 0), cfg)
	r := sendAsync(t.Context(), s, pay(5))
	for range 3 {
		eventually(t, "the transaction is pending", func() bool { return len(a.pool(t, s.Account())) == 1 })
		a.do(t, "anvil_dropAllTransactions")
	}
	eventually(t, "the transaction is pending", func() bool { return len(a.pool(t, s.Account())) == 1 })
	a.mine(t)
	r.wait(t)
	checkBalance(t, client, receiver, 5)
}

// TestReorgIsNoticed: a transaction is not confirmed by a block that a reorg
// takes away, and gets into the chain that replaces it.
func TestReorgIsNoticed(t *testing.T) {
	a := startAnvil(t)
	client := dial(t, a.URL)
	cfg := quick()
	cfg.Confirmations = 3
	s := chain.NewSender(client, devKey(t, 0), cfg)
	a.mine(t)
	a.mine(t)
	r := sendAsync(t.Context(), s, pay(5))
	eventually(t, "the transaction is pending", func() bool { return len(a.pool(t, s.Account())) == 1 })
	a.mine(t)
	a.mine(t)
	checkBalance(t, client, receiver, 5)
	time.Sleep(5 * cfg.Poll) // let it see the two confirmations
	select {
	case <-r.done:
		t.Fatal("confirmed after two blocks of three")
	default:
	}
	a.do(t, "anvil_reorg", 2, []any{})
	checkBalance(t, client, receiver, 0)
	eventually(t, "the transaction is pending again", func() bool { return len(a.pool(t, s.Account())) == 1 })
	for range 3 {
		a.mine(t)
	}
	receipt := r.wait(t)
	checkBalance(t, client, receiver, 5)
	head, err := client.Head(t.Context())
	if err != nil || head.Number.Uint64()-receipt.BlockNumber.Uint64() < 2 {
		t.Errorf("confirmed in block %v at head %v (%v)", receipt.BlockNumber, head.Number, err)
	}
}

// TestRestartReplacesWhatIsPending: a new process knows nothing of the old
// one's transaction; exactly one of the two happens.
func TestRestartReplacesWhatIsPending(t *testing.T) {
	a := startAnvil(t)
	client := dial(t, a.URL)
	ctx, crash := context.WithCancel(t.Context())
	before := chain.NewSender(client, devKey(t, 0), quick())
	r := sendAsync(ctx, before, pay(5))
	eventually(t, "the transaction is pending", func() bool { return len(a.pool(t, before.Account())) == 1 })
	crash()
	<-r.done
	if !errors.Is(r.err, context.Canceled) {
		t.Fatalf("got %v, want %v", r.err, context.Canceled)
	}
	after := chain.NewSender(client, devKey(t, 0), quick())
	again := sendAsync(t.Context(), after, pay(100))
	eventually(t, "the new transaction has replaced the old", func() bool {
		for _, tx := range a.pool(t, after.Account()) {
			return tx.ValueOf == "0x64"
		}
		return false
	})
	a.mine(t)
	again.wait(t)
	a.mine(t)
	checkBalance(t, client, receiver, 100)
}

// TestGivenUpIsCancelled: a call that nobody wants any longer does not stand in
// the way of the ones behind it, and does not happen.
func TestGivenUpIsCancelled(t *testing.T) {
	a := startAnvil(t)
	client := dial(t, a.URL)
	s := chain.NewSender(client, devKey(t, 0), quick())
	ctx, giveUp := context.WithCancel(t.Context())
	first := sendAsync(ctx, s, pay(5))
	eventually(t, "the first is pending", func() bool { return len(a.pool(t, s.Account())) == 1 })
	second := sendAsync(t.Context(), s, pay(100))
	eventually(t, "the second is pending", func() bool { return len(a.pool(t, s.Account())) == 2 })
	giveUp()
	<-first.done
	eventually(t, "the first is cancelled", func() bool {
		for _, tx := range a.pool(t, s.Account()) {
			if strings.EqualFold(tx.To, s.Account().String()) && tx.ValueOf == "0x0" {
				return true
			}
		}
		return false
	})
	a.mine(t)
	second.wait(t)
	checkBalance(t, client, receiver, 100)
}

// TestNonceSpentElsewhere: another process with the same key spends the nonce;
// the call happens all the same, once.
func TestNonceSpentElsewhere(t *testing.T) {
	a := startAnvil(t)
	client := dial(t, a.URL)
	s := chain.NewSender(client, devKey(t, 0), quick())
	r := sendAsync(t.Context(), s, pay(5))
	eventually(t, "the transaction is pending", func() bool { return len(a.pool(t, s.Account())) == 1 })
	other := chain.NewSender(client, devKey(t, 0), quick())
	theirs := sendAsync(t.Context(), other, pay(100))
	for {
		select {
		case <-theirs.done:
		default:
			a.mine(t)
			time.Sleep(5 * time.Millisecond)
			continue
		}
		break
	}
	theirs.wait(t)
	for {
		select {
		case <-r.done:
		default:
			a.mine(t)
			time.Sleep(5 * time.Millisecond)
			continue
		}
		break
	}
	r.wait(t)
	checkBalance(t, client, receiver, 105)
}

// TestLateReceiptIsAwaited: an endpoint denies receipts for a while although it
// knows that the nonce is spent. The payment is not made again.
func TestLateReceiptIsAwaited(t *testing.T) {
	here := startChain(t)
	target, err := url.Parse(here.URL())
	if err != nil {
		t.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(target)
	var denied atomic.Int64
	late := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		var request struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		if json.Unmarshal(body, &request) == nil && request.Method == "eth_getTransactionReceipt" && denied.Add(1) <= 2 {
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":null}`, request.ID)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(func() {
		late.Close()
		http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	})
	client := dial(t, late.URL)
	cfg := quick()
	cfg.StuckAfter = time.Minute // one transaction, and so one question a look
	s := chain.NewSender(client, devKey(t, 0), cfg)
	if _, err := s.Send(t.Context(), pay(5)); err != nil {
		t.Fatal(err)
	}
	if denied.Load() < 3 {
		t.Fatalf("the receipt was asked for %d times", denied.Load())
	}
	checkBalance(t, client, receiver, 5)
}

func TestFeeCapIsRespected(t *testing.T) {
	a := startAnvil(t)
	a.do(t, "anvil_setNextBlockBaseFeePerGas", "0x"+gwei(80).Text(16))
	a.mine(t)
	client := dial(t, a.URL)
	cfg := quick()
	cfg.FeeCap = gwei(50)
	s := chain.NewSender(client, devKey(t, 0), cfg)
	_, err := s.Send(t.Context(), pay(1))
	var tooHigh *chain.FeeCapError
	if !errors.As(err, &tooHigh) || tooHigh.Cap.Cmp(cfg.FeeCap) != 0 {
		t.Fatalf("got %v, want a FeeCapError", err)
	}
	if n := len(a.pool(t, s.Account())); n != 0 {
		t.Errorf("%d transactions were sent", n)
	}
}

// TestEndpointsComeBack: the chain's node goes away while a transaction is
// pending, and returns without it.
func TestEndpointsComeBack(t *testing.T) {
	a := startAnvil(t)
	flaky := startFlaky(t, a.URL)
	client := dial(t, flaky.URL)
	s := chain.NewSender(client, devKey(t, 0), quick())
	r := sendAsync(t.Context(), s, pay(5))
	eventually(t, "the transaction is pending", func() bool { return len(a.pool(t, s.Account())) == 1 })
	flaky.down.Store(true)
	before := flaky.seen.Load()
	eventually(t, "the sender has noticed", func() bool { return flaky.seen.Load() > before+3 })
	a.do(t, "anvil_dropAllTransactions")
	flaky.down.Store(false)
	eventually(t, "the transaction is pending again", func() bool { return len(a.pool(t, s.Account())) == 1 })
	a.mine(t)
	r.wait(t)
	checkBalance(t, client, receiver, 5)
}

func TestUnfunded(t *testing.T) {
	client := dial(t, startChain(t).URL())
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	s := chain.NewSender(client, key, quick())
	_, err = s.Send(t.Context(), pay(1000))
	var unfunded *chain.UnfundedError
	if !errors.As(err, &unfunded) || unfunded.Account != s.Account() || !strings.Contains(err.Error(), "send it at least") {
		t.Errorf("got %v, want an UnfundedError of %s", err, s.Account())
	}
	err = client.CheckFunded(t.Context(), s.Account(), gwei(1))
	if !errors.As(err, &unfunded) {
		t.Errorf("got %v, want an UnfundedError", err)
	}
	if err := client.CheckFunded(t.Context(), accountOf(devKey(t, 0)), gwei(1)); err != nil {
		t.Errorf("a funded account: %v", err)
	}
}

// TestRevertIsNamed deploys code that always refuses with Feeds' NotNewer.
func TestRevertIsNamed(t *testing.T) {
	client := dial(t, startChain(t).URL())
	s := chain.NewSender(client, devKey(t, 0), quick())
	selector := crypto.Keccak256([]byte("NotNewer(bytes32,uint256,uint256)"))[:4]
	// PUSH4 selector PUSH1 224 SHL PUSH0 MSTORE PUSH1 100 PUSH0 REVERT, returned by init code.
	code := append(append([]byte{0x63}, selector...), 0x60, 224, 0x1b, 0x5f, 0x52, 0x60, 100, 0x5f, 0xfd)
	init := append([]byte{0x60, byte(len(code)), 0x60, 0x09, 0x5f, 0x39, 0x60, byte(len(code)), 0x5f, 0xf3}, code...)
	init[3] = 10
	receipt, err := s.Send(t.Context(), chain.Call{Data: init})
	if err != nil {
		t.Fatal(err)
	}
	to := jurat.Address(receipt.ContractAddress)
	if _, err := s.Send(t.Context(), chain.Call{To: &to}); !chain.IsRevert(err, "NotNewer") {
		t.Errorf("estimated: got %v, want NotNewer", err)
	}
	if _, err := s.Send(t.Context(), chain.Call{To: &to, Gas: 100_000}); !chain.IsRevert(err, "NotNewer") {
		t.Errorf("with a gas limit: got %v, want NotNewer", err)
	}
	if _, err := client.Call(t.Context(), to, nil, 0); !chain.IsRevert(err, "NotNewer") {
		t.Errorf("call: got %v, want NotNewer", err)
	}
}
