package source_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/localchain"
	"github.com/jurat-network/jurat/edge/source"
)

// deployed is a contract on a real chain that answers 4200000000 to whatever is
// called, and logged Said(7) when it was made.
func deployed(t *testing.T, chain *localchain.Chain) common.Address {
	t.Helper()
	client, err := ethclient.Dial(chain.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	ctx, from := t.Context(), chain.Accounts()[0]
	topic := crypto.Keccak256([]byte("Said(uint256)"))
	runtime := "63fa56ea0060005260206000f3" // PUSH4 4200000000, MSTORE at 0, RETURN 32
	code, err := hex.DecodeString("6007600052" + "7f" + hex.EncodeToString(topic) + "60206000a1" + "6c" + runtime + "600052" + "600d6013f3")
	if err != nil {
		t.Fatal(err)
	}
	address := crypto.PubkeyToAddress(from.Key.PublicKey)
	nonce, err := client.PendingNonceAt(ctx, address)
	if err != nil {
		t.Fatal(err)
	}
	tx, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(new(big.Int).SetUint64(chain.ChainID())), &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(chain.ChainID()), Nonce: nonce, Gas: 200_000, GasFeeCap: big.NewInt(100e9), GasTipCap: big.NewInt(1e9), Data: code,
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := client.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	for {
		receipt, err := client.TransactionReceipt(ctx, tx.Hash())
		if err == nil {
			if receipt.Status != types.ReceiptStatusSuccessful {
				t.Fatal("the contract was not made")
			}
			return receipt.ContractAddress
		}
		if ctx.Err() != nil {
			t.Fatal(err)
		}
	}
}

// relay stands before a real endpoint, and tampers with what it says.
type relay struct {
	url, to string
	asked   syncBuffer
	tamper  atomic.Pointer[func(method string, result json.RawMessage) json.RawMessage]
}

func newRelay(t *testing.T, to string) *relay {
	r := &relay{to: to}
	r.url = serve(t, r).URL
	return r
}

func (r *relay) set(tamper func(method string, result json.RawMessage) json.RawMessage) {
	r.tamper.Store(&tamper)
}

func honest(_ string, result json.RawMessage) json.RawMessage { return result }

func (r *relay) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	body, _ := io.ReadAll(request.Body)
	_, _ = r.asked.Write(body)
	var question struct{ Method string }
	_ = json.Unmarshal(body, &question)
	response, err := http.Post(r.to, "application/json", bytes.NewReader(body))
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer response.Body.Close()
	var answer map[string]json.RawMessage
	_ = json.NewDecoder(response.Body).Decode(&answer)
	if tamper := r.tamper.Load(); tamper != nil && answer["result"] != nil {
		if answer["result"] = (*tamper)(question.Method, answer["result"]); answer["result"] == nil {
			panic(http.ErrAbortHandler)
		}
	}
	_ = json.NewEncoder(w).Encode(answer)
}

// A value of a chain is what a quorum of endpoints says of one block. One that
// lies, lags, dies or is of another chain changes nothing and is named; two that
// do leave no value, and never another quorum.
func TestEVM(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	chain, err := localchain.Start(ctx, localchain.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cancel()
		_ = chain.Close()
	})
	at := deployed(t, chain)
	relays := []*relay{newRelay(t, chain.URL()), newRelay(t, chain.URL()), newRelay(t, chain.URL())}
	log := &syncBuffer{}
	cfg := source.Config{
		Chains: map[uint64]source.Chain{chain.ChainID(): {RPC: []string{relays[0].url + "/canary-key", relays[1].url, relays[2].url}, Quorum: 2}},
		Log:    slog.New(slog.NewTextHandler(log, nil)),
	}
	client := newClient(t, cfg)
	call := oneSource(t, fmt.Sprintf(`evm: {chain: %d, finality: 0, call: {to: %q, function: "price(address) returns (int256 price)", args: [%q]}}, scale: 8, path: $.result.price`, chain.ChainID(), at, at))
	event := oneSource(t, fmt.Sprintf(`evm: {chain: %d, finality: 0, log: {address: %q, event: "Said(uint256 n)", blocks: 1000}}, path: $.result.n, time_path: $.block.time`, chain.ChainID(), at))
	lie := func(of string, with string) func(string, json.RawMessage) json.RawMessage {
		return func(method string, result json.RawMessage) json.RawMessage {
			if method == of {
				return json.RawMessage(with)
			}
			return result
		}
	}
	word := func(hex string) string { return `"0x` + strings.Repeat("0", 64-len(hex)) + hex + `"` }
	future := func(method string, result json.RawMessage) json.RawMessage {
		if method != "eth_getBlockByNumber" {
			return result
		}
		var b map[string]any
		_ = json.Unmarshal(result, &b)
		b["number"] = "0xffffffff"
		changed, _ := json.Marshal(b)
		return changed
	}
	dead := func(string, json.RawMessage) json.RawMessage { return nil }
	expect := func(what string, first, second func(string, json.RawMessage) json.RawMessage, reason jurat.Reason, detail string) {
		t.Helper()
		relays[0].set(first)
		relays[1].set(second)
		r := ask(t, client, call, "canary")
		if r.Reason != reason || reason == 0 && r.Value.String() != "42" || !strings.Contains(r.Problem, detail) {
			t.Errorf("%s: %+v", what, r)
		}
	}
	first := strings.TrimPrefix(relays[0].url, "http://")
	poisoned := func() int { return strings.Count(log.String(), "it may be poisoned") }
	expect("all honest", honest, honest, 0, "")
	if poisoned() != 0 {
		t.Errorf("an honest endpoint is named: %s", log)
	}
	expect("one lies", lie("eth_call", word("fa56ea01")), honest, 0, "")
	expect("one still lies", lie("eth_call", word("fa56ea01")), honest, 0, "")
	if poisoned() != 1 || !strings.Contains(log.String(), "endpoint="+first) {
		t.Errorf("the poisoned endpoint %s is not named once: %s", first, log)
	}
	expect("it is honest again", honest, honest, 0, "")
	if !strings.Contains(log.String(), "agrees with the others again") {
		t.Errorf("the log does not say so: %s", log)
	}
	expect("one says that it is far ahead", future, honest, 0, "")
	expect("one has no such block", lie("eth_getBlockByNumber", "null"), honest, 0, "")
	expect("one is dead", dead, honest, 0, "")
	expect("one answers with something else", lie("eth_call", `{"a":1}`), honest, 0, "")
	expect("one answers with dirty words", lie("eth_call", `"0x00"`), honest, 0, "")
	expect("two lie differently", lie("eth_call", word("1")), lie("eth_call", word("2")), jurat.ReasonDivergent, first+` says {"price":1}`)
	expect("two are dead", dead, dead, jurat.ReasonUnreachable, "the quorum is 2; ")
	relays[0].set(honest)
	relays[1].set(honest)
	if r := ask(t, client, event, "canary"); r.Value == nil || r.Value.String() != "7" || r.Time%1000 != 0 || r.Time > wallClock()+10_000 {
		t.Errorf("log: %+v", r)
	}
	for finality, asked := range map[string]string{"finalized": `["finalized",false]`, "safe": `["safe",false]`, "1": `["latest",false]`} {
		s := oneSource(t, fmt.Sprintf(`evm: {chain: %d, finality: %s, call: {to: %q, function: "price() returns (int256 price)"}}, scale: 8, path: $.result.price`, chain.ChainID(), finality, at))
		r := ask(t, client, s, "canary") // the chain is too young to have finalized the contract
		if !strings.Contains(relays[0].asked.String(), asked) || finality == "1" && (r.Value == nil || r.Value.String() != "42") {
			t.Errorf("finality %s: %+v", finality, r)
		}
	}
	for what, s := range map[string]string{
		"no such log":      fmt.Sprintf(`evm: {chain: %d, finality: 0, log: {address: %q, event: "Said(int256 n)", blocks: 1000}}, path: $.result.n`, chain.ChainID(), at),
		"no contract":      fmt.Sprintf(`evm: {chain: %d, finality: 0, call: {to: %q, function: "f() returns (uint256)"}}, path: '$.result[0]'`, chain.ChainID(), "0x00000000000000000000000000000000000000ff"),
		"another type":     fmt.Sprintf(`evm: {chain: %d, finality: 0, call: {to: %q, function: "f() returns (uint8)"}}, path: '$.result[0]'`, chain.ChainID(), at),
		"an unknown chain": fmt.Sprintf(`evm: {chain: %d, call: {to: %q, function: "f() returns (uint8)"}}, path: '$.result[0]'`, chain.ChainID()+1, at),
	} {
		if r := ask(t, client, oneSource(t, s), "canary"); r.Reason == 0 {
			t.Errorf("%s: %+v", what, r)
		}
	}
	// An endpoint of another chain does not count.
	wrong := newClient(t, source.Config{Chains: map[uint64]source.Chain{chain.ChainID() + 1: {RPC: []string{relays[2].url}}}})
	s := oneSource(t, fmt.Sprintf(`evm: {chain: %d, finality: 0, call: {to: %q, function: "f() returns (uint256)"}}, path: '$.result[0]'`, chain.ChainID()+1, at))
	if r := ask(t, wrong, s, ""); r.Reason != jurat.ReasonUnreachable || !strings.Contains(r.Problem, fmt.Sprint("is of chain ", chain.ChainID())) {
		t.Errorf("another chain's endpoint: %+v", r)
	}
}

func TestChainConfig(t *testing.T) {
	for name, c := range map[string]source.Chain{
		"no endpoint":          {},
		"half is no quorum":    {RPC: []string{"https://a.example", "https://b.example"}, Quorum: 1},
		"a quorum of too many": {RPC: []string{"https://a.example"}, Quorum: 2},
		"one twice":            {RPC: []string{"https://a.example", "https://a.example"}},
		"no URL":               {RPC: []string{"canary://canary"}},
	} {
		_, err := source.NewClient(source.Config{Chains: map[uint64]source.Chain{1: c}})
		if err == nil || strings.Contains(err.Error(), "canary") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
