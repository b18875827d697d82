package devnet_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// mood is a source that says another thing after a while.
func mood(t *testing.T) (file string, hash jurat.Hash, change func()) {
	var later atomic.Bool
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		says := "before"
		if later.Load() {
			says = "after"
		}
		fmt.Fprintf(w, `{"mood": %q}`, says)
	}))
	t.Cleanup(s.Close)
	j, file := requestJob(t, "mood", `name: mood
output: {type: text}
sources: [{name: teller, url: "`+s.URL+`/", path: $.mood}]
guards: {min_sources: 1}
`)
	return file, j.Hash(), func() { later.Store(true) }
}

// outlives has an answer sworn that no operator can deliver, since their accounts are
// empty; the committee rotates, and what the old key signed is void. The next epoch
// swears the same answer, although the source says another thing by then, and the
// consumer is called once.
func (a *asking) outlives(job jurat.Hash, change func(), epoch uint32, replaced, joins int) {
	a.t.Helper()
	ctx := a.t.Context()
	for i := 1; i < joins; i++ {
		a.drain(i)
	}
	asked, err := a.ask(0, job, nil, 600, 1e15)
	if err != nil {
		a.t.Fatal(err)
	}
	a.await("the answer is not sworn", func() bool { return a.swornBy(asked.ID) >= a.committee.N()/3+1 })
	change()

	out := make(chan error, 1)
	go func() {
		said, err := a.jurat("devnet", "replace", strconv.Itoa(replaced))
		if err != nil {
			err = fmt.Errorf("%w\n%s", err, said)
		}
		out <- err
	}()
	var next struct {
		Next *chain.Next `json:"next"`
		Oath *chain.Oath `json:"oath"`
	}
	a.await("the next epoch is not sworn", func() bool {
		data, err := os.ReadFile(filepath.Join(a.dir, "node1", "store", fmt.Sprintf("epoch-%d.rotation.json", epoch)))
		return err == nil && json.Unmarshal(data, &next) == nil
	})
	a.drain(joins)
	var at chain.Contracts
	for name, into := range map[string]*jurat.Address{"committees": &at.Committees, "feeds": &at.Feeds} {
		if err := into.UnmarshalText([]byte(a.ready.Contracts[name])); err != nil {
			a.t.Fatal(err)
		}
	}
	if err := chain.RotateCommittee(ctx, a.senders[1], at, chain.Bound{}, next.Next, next.Oath, nil); err != nil {
		a.t.Fatal(err)
	}
	if err := <-out; err != nil {
		a.t.Fatalf("jurat devnet replace: %v", err)
	}
	if log, err := chain.RequestEvent(ctx, a.client, a.requests, asked.ID); err != nil || len(log.Answered) != 0 {
		a.t.Fatalf("answered already: %+v, %v", log.Answered, err)
	}
	for i := 1; i <= joins; i++ {
		to := crypto.PubkeyToAddress(a.operator(i).PrivateKey.PublicKey)
		if _, err := a.senders[2].Send(ctx, chain.Call{To: (*jurat.Address)(&to), Value: big.NewInt(1e18)}); err != nil {
			a.t.Fatal(err)
		}
	}
	if status, result := a.answered(asked.ID); status != request.Answered || string(textOf(result)) != "before" {
		a.t.Errorf("the next epoch answered %s %q", status, result)
	}
	log, err := chain.RequestEvent(ctx, a.client, a.requests, asked.ID)
	if err != nil || len(log.Answered) != 1 {
		a.t.Fatalf("answers %+v, %v", log.Answered, err)
	}
	brought, err := chain.ReadFulfilment(ctx, a.client, a.requests, log.Answered[0].Tx)
	if err != nil || brought.Report.Epoch != epoch {
		a.t.Errorf("brought under epoch %d (%v), want %d", brought.Report.Epoch, err, epoch)
	}
	if out, err := a.jurat("audit", "--request", asked.ID.String()); err != nil {
		a.t.Errorf("audit: %v\n%s", err, out)
	}
}

// textOf is an ABI-encoded string: offset, length, bytes.
func textOf(result []byte) []byte {
	if len(result) < 96 {
		return result
	}
	n := min(len(result)-64, int(new(big.Int).SetBytes(result[32:64]).Int64()))
	return result[64 : 64+n]
}

// swornBy is how many oracles show that the answer is sworn.
func (a *asking) swornBy(id jurat.Hash) (count int) {
	for _, n := range a.ready.Nodes {
		var list struct {
			Requests []struct {
				ID    jurat.Hash
				State string
			}
		}
		if shownAt(n.API+"/v1/requests", &list) != nil {
			continue
		}
		for _, r := range list.Requests {
			if r.ID == id && r.State == api.RequestSworn {
				count++
			}
		}
	}
	return count
}

func (a *asking) await(otherwise string, holds func() bool) {
	a.t.Helper()
	for end := time.Now().Add(patience); !holds(); time.Sleep(200 * time.Millisecond) {
		if time.Now().After(end) {
			a.t.Fatal(otherwise)
		}
	}
}

// operator is an oracle's key; a devnet's keystores have a public password.
func (a *asking) operator(i int) *keystore.Key {
	a.t.Helper()
	document, err := os.ReadFile(filepath.Join(a.dir, fmt.Sprint("node", i), "operator.json"))
	if err != nil {
		a.t.Fatal(err)
	}
	key, err := keystore.DecryptKey(document, "devnet")
	if err != nil {
		a.t.Fatal(err)
	}
	return key
}

// drain takes all that an operator's account holds, until it holds nothing: the node
// sends transactions from it meanwhile.
func (a *asking) drain(i int) {
	a.t.Helper()
	ctx := a.t.Context()
	key := a.operator(i).PrivateKey
	from, sink := crypto.PubkeyToAddress(key.PublicKey), common.Address{0xdd}
	client, err := ethclient.DialContext(ctx, a.ready.RPC)
	if err != nil {
		a.t.Fatal(err)
	}
	defer client.Close()
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(a.ready.ChainID))
	a.await(fmt.Sprintf("oracle %d's account does not become empty", i), func() bool {
		left, nonce, least := a.account(ctx, client, from)
		price := new(big.Int).Div(left, gas)
		if price.Cmp(least) < 0 {
			return true // it pays for no transaction any more
		}
		price = minBig(price, big.NewInt(10e9))
		value := new(big.Int).Sub(left, new(big.Int).Mul(price, gas))
		tx, err := types.SignNewTx(key, signer, &types.LegacyTx{Nonce: nonce, GasPrice: price, Gas: gas.Uint64(), To: &sink, Value: value})
		if err != nil {
			a.t.Fatal(err)
		}
		_ = client.SendTransaction(ctx, tx) // where the node was faster, it is tried again
		return false
	})
}

var gas = big.NewInt(21_000) // of a transfer

// account is what an account holds and its next nonce, with the newest block's base fee.
func (a *asking) account(ctx context.Context, client *ethclient.Client, at common.Address) (left *big.Int, nonce uint64, baseFee *big.Int) {
	a.t.Helper()
	left, err := client.BalanceAt(ctx, at, nil)
	if err == nil {
		nonce, err = client.NonceAt(ctx, at, nil)
	}
	if err != nil {
		a.t.Fatal(err)
	}
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		a.t.Fatal(err)
	}
	return left, nonce, head.BaseFee
}

func minBig(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
