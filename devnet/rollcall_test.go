package devnet_test

import (
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
	"github.com/jurat-network/jurat/edge/localchain"
)

// TestSilentPayForAnUnansweredRequest: with two of four away nobody answers what the
// agreement's consumer asks. When its deadline and the terms' grace are over
// the roll is called: the two others show that they are there and lose nothing, and
// who was away pays the penalty.
func TestSilentPayForAnUnansweredRequest(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	a := newAsking(t)
	var at jurat.Address
	if err := at.UnmarshalText([]byte(a.ready.Contracts["agreements"])); err != nil {
		t.Fatal(err)
	}
	bound, err := chain.BoundOf(t.Context(), a.client, at)
	if err != nil {
		t.Fatal(err)
	}
	made, err := chain.Agreements(t.Context(), a.client, bound, a.committee.ID)
	if err != nil || len(made) != 1 {
		t.Fatalf("%d agreements: %v", len(made), err)
	}
	for _, index := range []string{"3", "4"} {
		if out, err := a.jurat("devnet", "pause", index); err != nil {
			t.Fatalf("pause %s: %v\n%s", index, err, out)
		}
	}

	log := a.askBy(made[0].Terms.Consumer)
	call := func() (jurat.Hash, error) {
		tx, _, err := chain.CallRoll(t.Context(), a.senders[0], bound, made[0].Terms, a.requests, log, a.committee.N())
		return tx, err
	}
	if _, err := call(); !chain.IsRevert(err, "NotLate") {
		t.Errorf("before it is late: %v", err)
	}
	a.past(log.Deadline + uint64(made[0].Terms.Grace))
	if _, err := call(); err != nil {
		t.Fatal(err)
	}
	demand, err := chain.DemandOf(t.Context(), a.client, bound, made[0].ID)
	if err != nil || demand == nil || demand.Request != log.ID(localchain.DefaultChainID, a.requests) {
		t.Fatalf("the open demand is %+v: %v", demand, err)
	}
	end := time.Now().Add(patience)
	for concluded := (*chain.Conclusion)(nil); concluded == nil; time.Sleep(time.Second) {
		if concluded, err = chain.ConclusionOf(t.Context(), a.client, bound, made[0].ID, demand.Opened); err != nil || time.Now().After(end) {
			t.Fatalf("the roll-call is not concluded: %v", err)
		}
	}
	answers, err := chain.Answers(t.Context(), a.client, bound, made[0].ID, demand.Opened)
	if err != nil || len(answers) != 2 {
		t.Errorf("%d answered the roll (%v), want 2", len(answers), err)
	}
	if got, want := a.timesTaken(), []int{0, 0, 1, 1}; !slices.Equal(got, want) {
		t.Errorf("oracles paid %v times, want %v", got, want)
	}
}

// askBy asks the committee for its first feed's job, by an account itself, and returns
// the request.
func (a *asking) askBy(consumer jurat.Address) *request.Request {
	a.t.Helper()
	accounts, err := localchain.DevelopmentAccounts()
	if err != nil {
		a.t.Fatal(err)
	}
	at := slices.IndexFunc(accounts, func(x localchain.Account) bool { return x.Address == consumer })
	if at < 0 {
		a.t.Fatalf("%s is no development account", consumer)
	}
	head, err := a.client.Head(a.t.Context())
	if err != nil {
		a.t.Fatal(err)
	}
	data := asked.NewRequests().PackRequest(asked.Ask{Committee: a.committee.ID, Job: a.committee.Feeds[0].Job, Number: 1, Deadline: head.Time + 20})
	sender := chain.NewSender(a.client, accounts[at].Key, chain.SenderConfig{Poll: 100 * time.Millisecond})
	receipt, err := sender.Send(a.t.Context(), chain.Call{To: &a.requests, Data: data, Value: big.NewInt(1e15)})
	if err != nil {
		a.t.Fatal(err)
	}
	log, err := chain.RequestEvents(a.t.Context(), a.client, a.requests, a.committee.ID, receipt.BlockNumber.Uint64(), receipt.BlockNumber.Uint64())
	if err != nil || len(log.Asked) != 1 || log.Asked[0].Request.Consumer != consumer {
		a.t.Fatalf("asked: %+v, %v", log.Asked, err)
	}
	return &log.Asked[0].Request
}

// past waits until the chain's clock is past a second.
func (a *asking) past(second uint64) {
	a.t.Helper()
	for {
		head, err := a.client.Head(a.t.Context())
		if err != nil {
			a.t.Fatal(err)
		}
		if head.Time > second {
			return
		}
		time.Sleep(200 * time.Millisecond)
	}
}
