package node

import (
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/edge/chain"
)

// swore is what an epoch swore in answer to a question that the chain has.
func (w *watched) swore(id jurat.Hash, epoch uint32, text string) *reply {
	body := request.Body(request.Answered, []byte(text))
	a := &reply{Sworn: request.Sworn{Asked: request.Asked{ID: id, Deadline: w.base + 5000}, Leaf: jurat.Leaf{Kind: jurat.KindResponse, Subject: id, Payload: jurat.Keccak(body)}, Body: body}}
	a.response.Report.Epoch, a.response.Report.Round, a.response.Body = epoch, jurat.NewRound(jurat.FirstView(epoch), 9), body
	return a
}

// names is the only response that the member names.
func (w *watched) names(want *reply) {
	w.t.Helper()
	leaves, say := w.pool.Name(now(), 10)
	if len(leaves) != 1 || leaves[0] != want.Leaf || len(say) != 0 {
		w.t.Errorf("it names %+v and tells %+v, want the leaf %+v alone", leaves, say, want.Leaf)
	}
}

// What the epoch before has sworn is delivered while the contract takes it, and then
// sworn anew: the same body, without a job.
func TestLegaciesAreKept(t *testing.T) {
	w := newWatched(t, 4, 1)
	w.committee.Epoch = 2
	id := w.ask(1000, 0, 5000)
	a := w.swore(id, 1, "first")
	w.takeOver([]*reply{a})
	w.taken = map[uint32]bool{1: true}
	w.look(1000)
	w.wantOpen("deliverable", id, false)
	if got := w.next(now() + 1_000_000); got != a {
		t.Fatalf("to be delivered is %+v", got)
	}
	w.taken = map[uint32]bool{1: false}
	w.look(1001)
	w.wantOpen("void", id, true)
	if len(w.ready) != 0 || !w.asked[id].running {
		t.Errorf("%d are to be delivered, its job is kept from running: %t", len(w.ready), w.asked[id].running)
	}
	w.pool.Opine(id, request.Body(request.Answered, []byte("another")))
	w.names(a)
	if told := w.legacies(); len(told) != 1 || told[0].Leaf() != a.Leaf || told[0].Epoch != 1 {
		t.Errorf("the others are told %+v", told)
	}

	// It is sworn in this epoch: that answer is delivered, and left to the next epoch
	// is the first.
	for _, s := range w.pool.Swear(&jurat.Report{Epoch: 2}, nil, []jurat.Leaf{a.Leaf}) {
		w.line(&reply{Sworn: s, response: chain.Response{Report: jurat.SignedReport{Report: jurat.Report{Epoch: 2}}}})
	}
	w.look(1002)
	if len(w.ready) != 1 || string(w.ready[0].Body) != string(a.Body) || len(w.legacies()) != 0 {
		t.Fatalf("to be delivered: %+v", w.ready)
	}
	if left := w.bequest(); len(left) != 1 || left[0].response.Report.Epoch != 1 {
		t.Errorf("left is %+v", left)
	}

	// The chain has it; a reorganisation takes that back, and the question with it.
	w.log.Answered = []chain.Replied{{ID: id, Block: 1003}}
	w.look(1003)
	w.wantOpen("answered", id, false)
	asked := w.log.Asked
	w.log.Answered, w.log.Asked, w.ready = nil, nil, nil
	w.look(1004)
	w.log.Asked = asked
	w.look(1005)
	w.wantOpen("asked again", id, true)
	w.names(a)
	w.look(1000 + 5060)
	if len(w.legacy) != 0 {
		t.Error("after the grace it is kept")
	}
}

// Of what others tell only what can be of use is checked at all.
func TestLegaciesThatAreTold(t *testing.T) {
	w := newWatched(t, 4, 1)
	w.committee.Epoch = 3
	id := w.ask(1000, 0, 5000)
	w.look(1000)
	told := func(id jurat.Hash, epoch uint32, round jurat.Round, at jurat.Time, body []byte) *wire.Legacy {
		return &wire.Legacy{Said: request.Said{ID: id, Body: body}, Epoch: epoch, Proof: wire.Proof{Round: round, Time: at}}
	}
	body, at := request.Body(request.Answered, []byte("x")), now()
	second := jurat.NewRound(jurat.FirstView(2), 1)
	if w.legacyOf(told(id, 2, second, at, body)) == nil {
		t.Error("what was sworn is not looked at")
	}
	w.legacy[id] = w.swore(id, 2, "x")
	for what, l := range map[string]*wire.Legacy{
		"of a question that nobody asked": told(jurat.Hash{1}, 2, second, at, body),
		"after the deadline":              told(id, 2, second, jurat.Time(w.base+5001)*1000, body),
		"without a status":                told(id, 2, second, at, []byte{9}),
		"sworn after the one that is had": told(id, 2, second+100, at, body),
	} {
		if w.legacyOf(l) != nil {
			t.Errorf("%s: it is looked at", what)
		}
	}
	if w.legacyOf(told(id, 1, jurat.NewRound(jurat.FirstView(1), 1), at, body)) == nil {
		t.Error("what an epoch before that swore is not looked at")
	}
	many := make([]wire.Legacy, legaciesAtOnce+1)
	w.hearLegacies(many)
	w.hearLegacies([]wire.Legacy{{Epoch: 3}})
	if len(w.heard) != legaciesAtOnce {
		t.Errorf("%d wait to be checked", len(w.heard))
	}
}
