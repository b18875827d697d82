package node

import (
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/chain"
)

// A member that has its own answer goes on releasing, to an enclave that was not there before,
// until the answer is sworn.
func TestWhoHasItsAnswerReleasesAgain(t *testing.T) {
	c := newCircle(t)
	asked := c.ask(confidential.Demand{})
	q := &question{Asked: chain.Asked{ID: asked.id, At: asked.at, Request: *asked.request, Block: 10}}
	of := func(m int) *responder {
		r := &responder{confidant: c.members[m], pool: request.NewPool(4, jurat.MemberIndex(m+1)), asked: map[jurat.Hash]*question{q.ID: q}}
		if err := r.pool.Add(request.Asked{ID: q.ID, Deadline: asked.request.Deadline, Block: q.Block}); err != nil {
			t.Fatal(err)
		}
		return r
	}
	first, second := of(0), of(1)
	c.away[4] = true
	has := func(what string, want int) {
		t.Helper()
		if _, count := c.released(asked); count[3] != want {
			t.Errorf("%s: the fourth enclave has %d shares, want %d", what, count[3], want)
		}
	}
	if _, count := c.released(asked, 1, 2, 3, 4); count != [4]int{4, 4, 4, 1} {
		t.Fatalf("while the fourth is away they have %v", count)
	}
	c.away[4] = false
	first.releaseAgain(t.Context())
	has("no answer yet", 1)
	q.opined = true
	first.releaseAgain(t.Context())
	has("the first has its answer", 2)
	first.releaseAgain(t.Context())
	has("again", 2)
	leaf := jurat.Leaf{Kind: jurat.KindResponse, Subject: q.ID, Payload: jurat.Keccak([]byte{1})}
	second.pool.Swear(&jurat.Report{}, nil, []jurat.Leaf{leaf})
	second.releaseAgain(t.Context())
	has("the second has seen it sworn", 2)
}

// Requests that have no answer yet keep none from its turn, however many and old they are.
func TestWhoWasTriedWaitsBehind(t *testing.T) {
	r := &responder{pool: request.NewPool(4, 1), asked: map[jurat.Hash]*question{}}
	add := func(id byte, block uint64, tried jurat.Time) {
		q := &question{Asked: chain.Asked{ID: jurat.Hash{id}, Block: block}, tried: tried}
		r.asked[q.ID] = q
		if err := r.pool.Add(request.Asked{ID: q.ID, Deadline: 1 << 40, Block: block}); err != nil {
			t.Fatal(err)
		}
	}
	for i := range byte(40) {
		add(i, 1, 1000+jurat.Time(i))
	}
	add(100, 9, 0)
	add(101, 8, 0)
	if got := r.waiting(); len(got) != 42 || got[0].ID != (jurat.Hash{101}) || got[1].ID != (jurat.Hash{100}) || got[2].ID != (jurat.Hash{0}) {
		t.Errorf("%d wait, first %x, %x, %x", len(got), got[0].ID[0], got[1].ID[0], got[2].ID[0])
	}
}
