package chain_test

import (
	"bytes"
	"math/big"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/chain"
)

// askers is a network with a Requests contract and the example consumer.
type askers struct {
	*network
	requests, asker jurat.Address
}

func newAskers(t *testing.T) *askers {
	t.Helper()
	a := &askers{network: newNetwork(t, 0, testFeeds(8))}
	limits := chain.RequestLimits{BlockTime: 1, Rounds: 2, Grace: 60}
	a.requests = chain.RequestsFor(a.at, jurat.Address{}, limits)
	var err error
	for range 2 { // what is there already is found
		if err = chain.DeployRequests(t.Context(), a.payer, a.at, jurat.Address{}, limits); err != nil {
			t.Fatal(err)
		}
		if a.asker, err = chain.DeployAsker(t.Context(), a.payer, a.requests); err != nil {
			t.Fatal(err)
		}
	}
	if grace, err := chain.RequestGrace(t.Context(), a.client, a.requests, a.at); err != nil || grace != 60 {
		t.Fatalf("grace %d, %v", grace, err)
	}
	return a
}

func (a *askers) now(t *testing.T) uint64 {
	t.Helper()
	head, err := a.client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return max(head.Time, uint64(time.Now().Unix()))
}

func (a *askers) ask(t *testing.T, params string, payment *big.Int) *chain.Asked {
	t.Helper()
	got, err := chain.AskThrough(t.Context(), a.payer, a.asker, a.requests, &chain.Question{
		Committee: a.committee.ID, Job: jurat.Hash{7}, Params: []byte(params), Deadline: a.now(t) + 600, Payment: payment, CallbackGas: 200_000,
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// respond has the committee swear a body in answer to the request.
func (a *askers) respond(t *testing.T, q *chain.Asked, body []byte, at uint64) *chain.Response {
	t.Helper()
	a.round++
	leaf := jurat.Leaf{Kind: jurat.KindResponse, Subject: q.ID, Payload: jurat.Keccak(body)}
	tree := jurat.NewTree([]jurat.Hash{(&jurat.Leaf{Payload: jurat.Hash{1}}).Hash(), leaf.Hash()})
	path, err := tree.Proof(1)
	if err != nil {
		t.Fatal(err)
	}
	report := jurat.Report{Committee: a.committee.ID, Epoch: 1, Round: a.round, Time: jurat.Time(at * 1000), Root: tree.Root()}
	return &chain.Response{
		Report: jurat.SignedReport{Report: report, Signature: a.sign(t, report.Digest())},
		Expiry: a.committee.Expiry, Path: path, Request: q.Request, Body: body,
	}
}

func (a *askers) fulfil(t *testing.T, r *chain.Response) error {
	t.Helper()
	call, err := chain.FulfilCall(a.requests, r)
	if err != nil {
		t.Fatal(err)
	}
	_, err = a.payer.Send(t.Context(), call)
	return err
}

func (a *askers) stateOf(t *testing.T, q *chain.Asked) chain.RequestState {
	t.Helper()
	state, err := chain.ReadRequestState(t.Context(), a.client, a.requests, q.ID, q.Request.Consumer)
	if err != nil {
		t.Fatal(err)
	}
	return state
}

func word(v byte) []byte { return append(make([]byte, 31), v) }

func TestRequestIsAskedAnsweredAndPaid(t *testing.T) {
	a := newAskers(t)
	first := a.ask(t, "Lisbon", big.NewInt(1e18))
	second := a.ask(t, "", nil)

	// Both as the chain tells them, in order, with their blocks.
	log, err := chain.RequestEvents(t.Context(), a.client, a.requests, a.committee.ID, 0, second.Block)
	if err != nil {
		t.Fatal(err)
	}
	if len(log.Asked) != 2 || log.Asked[0].ID != first.ID || log.Asked[1].ID != second.ID {
		t.Fatalf("asked %d, want the two in order", len(log.Asked))
	}
	got := log.Asked[0]
	if got.Block != first.Block || got.Tx != first.Tx || string(got.Request.Params) != "Lisbon" || got.Request.Consumer != a.asker || got.Request.Payment.Cmp(big.NewInt(1e18)) != 0 {
		t.Errorf("read %+v, asked %+v", got, first)
	}
	if id := got.Request.ID(a.client.ChainID(), a.requests); id != first.ID {
		t.Errorf("the request hashes to %s, the chain says %s", id, first.ID)
	}
	if others, err := chain.RequestEvents(t.Context(), a.client, a.requests, jurat.Hash{9}, 0, second.Block); err != nil || len(others.Asked) != 0 {
		t.Errorf("another committee's: %v, %v", others.Asked, err)
	}

	body := request.Body(request.Answered, word(42))
	response := a.respond(t, first, body, a.now(t))
	if err := a.fulfil(t, response); err != nil {
		t.Fatal(err)
	}
	if state := a.stateOf(t, first); state != chain.RequestAnswered {
		t.Errorf("state %s", state)
	}
	status, result, err := chain.AskerAnswer(t.Context(), a.client, a.asker, first.ID)
	if err != nil || status != request.Answered || !bytes.Equal(result, word(42)) {
		t.Errorf("called back with %s %x, %v", status, result, err)
	}
	log, err = chain.RequestEvent(t.Context(), a.client, a.requests, first.ID)
	if err != nil || len(log.Answered) != 1 || !log.Answered[0].Called || !bytes.Equal(log.Answered[0].Body(), body) {
		t.Errorf("answered %+v, %v", log.Answered, err)
	}
	if err := a.fulfil(t, response); !chain.IsRevert(err, "NotOpen") {
		t.Errorf("a second time: %v, want NotOpen", err)
	}
}

func TestRequestFailureIsTakenBack(t *testing.T) {
	a := newAskers(t)
	q := a.ask(t, "Atlantis", big.NewInt(1e15))
	if _, err := chain.TakeBack(t.Context(), a.payer, a.asker, q.ID); !chain.IsRevert(err, "NotYet") {
		t.Errorf("while open: %v, want NotYet", err)
	}
	if err := a.fulfil(t, a.respond(t, q, request.Body(request.SourceDown, nil), a.now(t))); err != nil {
		t.Fatal(err)
	}
	if state := a.stateOf(t, q); state != chain.RequestFailed {
		t.Errorf("state %s, want failed", state)
	}
	if _, err := chain.TakeBack(t.Context(), a.payer, a.asker, q.ID); err != nil {
		t.Fatal(err)
	}
	if state := a.stateOf(t, q); state != chain.RequestRefunded {
		t.Errorf("state %s, want refunded", state)
	}
	if balance, err := a.client.Balance(t.Context(), a.requests); err != nil || balance.Sign() != 0 {
		t.Errorf("left %s, %v", balance, err)
	}
	log, err := chain.RequestEvent(t.Context(), a.client, a.requests, q.ID)
	if err != nil || len(log.Refunded) != 1 || len(log.Answered) != 1 || log.Answered[0].Status != request.SourceDown {
		t.Errorf("events %+v, %v", log, err)
	}
}

// TestRequestRefusalsHaveNames: what a node does next hangs on why it was refused.
func TestRequestRefusalsHaveNames(t *testing.T) {
	a := newAskers(t)
	q := a.ask(t, "x", nil)
	body := request.Body(request.Answered, word(1))
	refused := func(what, name string, change func(r *chain.Response)) {
		t.Helper()
		r := a.respond(t, q, body, a.now(t))
		change(r)
		if err := a.fulfil(t, r); !chain.IsRevert(err, name) {
			t.Errorf("%s: %v, want %s", what, err, name)
		}
	}
	refused("another body", "BadSignature", func(r *chain.Response) { r.Body = request.Body(request.Answered, word(2)) })
	refused("another question", "NotOpen", func(r *chain.Response) { r.Request.Number++ })
	refused("another epoch", "UnknownKey", func(r *chain.Response) { r.Report.Epoch = 2 })
	refused("no status", "BadBody", func(r *chain.Response) { r.Body = []byte{0} })
	refused("after the deadline", "SwornLate", func(r *chain.Response) {
		*r = *a.respond(t, q, body, q.Request.Deadline+1)
	})
	_, err := chain.AskThrough(t.Context(), a.payer, a.asker, a.requests, &chain.Question{Committee: a.committee.ID, Deadline: a.now(t) + 1, Confirmations: 200})
	if !chain.IsRevert(err, "DeadlineTooSoon") {
		t.Errorf("a deadline before finality: %v, want DeadlineTooSoon", err)
	}
}

func TestRequestPayIsCollected(t *testing.T) {
	a := newAskers(t)
	q := a.ask(t, "x", big.NewInt(1e18))
	if err := a.fulfil(t, a.respond(t, q, request.Body(request.Answered, word(1)), a.now(t))); err != nil {
		t.Fatal(err)
	}
	read := func(who jurat.Address) *chain.Earnings {
		t.Helper()
		pay, err := chain.ReadEarnings(t.Context(), a.client, a.requests, a.committee.ID, who)
		if err != nil {
			t.Fatal(err)
		}
		return pay
	}
	deliverer := read(a.payer.Account())
	if len(deliverer.Epochs) != 0 || deliverer.Deliveries.Sign() <= 0 {
		t.Fatalf("the deliverer has %+v", deliverer)
	}
	member := chain.NewSender(a.client, a.keys[2], quick())
	if _, err := a.payer.Send(t.Context(), chain.Call{To: ptr(member.Account()), Value: big.NewInt(1e17)}); err != nil {
		t.Fatal(err)
	}
	pay := read(member.Account())
	if len(pay.Epochs) != 1 || pay.Epochs[0].Place != 2 || pay.Deliveries.Sign() != 0 {
		t.Fatalf("the member has %+v", pay)
	}
	four := new(big.Int).Mul(pay.Total(), big.NewInt(4))
	if sum := four.Add(four, deliverer.Total()); new(big.Int).Sub(big.NewInt(1e18), sum).CmpAbs(big.NewInt(4)) >= 0 {
		t.Errorf("four members and the deliverer have %s together", sum)
	}
	to := jurat.Address{0xf0}
	if _, err := chain.CollectEarnings(t.Context(), member, a.requests, a.committee.ID, pay, to); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.CollectEarnings(t.Context(), a.payer, a.requests, a.committee.ID, deliverer, to); err != nil {
		t.Fatal(err)
	}
	want := new(big.Int).Add(pay.Total(), deliverer.Total())
	if got, err := a.client.Balance(t.Context(), to); err != nil || got.Cmp(want) != 0 {
		t.Errorf("sent %s, want %s (%v)", got, want, err)
	}
	if again := read(member.Account()); again.Total().Sign() != 0 {
		t.Errorf("left to collect: %s", again.Total())
	}
}

func TestOperatorFrontIsOfItsRequests(t *testing.T) {
	a := newAskers(t)
	cfg := chain.FrontConfig{Requests: a.requests, Committee: a.committee.ID, Life: 120, Confirmations: 1}
	first, err := chain.DeployOperatorFront(t.Context(), a.payer, cfg)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := chain.DeployOperatorFront(t.Context(), a.payer, cfg); err != nil || again != first {
		t.Errorf("deployed again at %s, %v; was at %s", again, err, first)
	}
	cfg.Life = 1
	if _, err := chain.DeployOperatorFront(t.Context(), a.payer, cfg); err == nil {
		t.Error("a life within which nothing can be answered was taken")
	}
}

func ptr[T any](v T) *T { return &v }
