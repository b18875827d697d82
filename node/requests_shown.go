package node

import (
	"cmp"
	"maps"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// shown is what the API says of requests: what this operator asks for an answer, and
// where the requests stand that the node has in hand, newest first.
func (r *responder) shown() (terms []api.RequestTerms, states []api.RequestState) {
	for _, at := range slices.SortedFunc(maps.Keys(r.contracts), func(a, b jurat.Address) int { return slices.Compare(a[:], b[:]) }) {
		t := api.RequestTerms{ChainID: r.chainID, Contract: at}
		if p := r.least[at]; p != nil {
			t.LeastPayment, t.LeastPerGas = &p.base, &p.perGas
		}
		terms = append(terms, t)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	ready := map[jurat.Hash]bool{}
	for _, a := range r.ready {
		ready[a.Sworn.ID] = true
	}
	for id, q := range r.asked {
		s := r.stateOf(&q.Asked)
		s.Problem = q.problem
		switch {
		case q.over != 0 && q.status == 0:
			s.State = api.RequestRefunded
		case q.over != 0:
			s.State, s.Status = api.RequestAnswered, q.status
		case ready[id]:
			s.State = api.RequestSworn
		case r.pool.Has(id) || r.doer.has(id):
			s.State = api.RequestAnswering
		}
		states = append(states, s)
	}
	for _, a := range r.cheap {
		s := r.stateOf(&a)
		s.State = api.RequestUnderpaid
		states = append(states, s)
	}
	slices.SortFunc(states, func(a, b api.RequestState) int {
		return cmp.Or(cmp.Compare(b.Block, a.Block), cmp.Compare(b.Index, a.Index))
	})
	return terms, states
}

func (r *responder) stateOf(a *chain.Asked) api.RequestState {
	s := api.RequestState{ID: a.ID, Contract: a.At, Request: a.Request, Block: a.Block, Index: a.Index, Tx: a.Tx, State: api.RequestWaiting}
	if j := r.doer.jobs(a.Request.Job); j != nil {
		s.Name = j.Name
	}
	return s
}
