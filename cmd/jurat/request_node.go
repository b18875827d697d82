package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"math/big"

	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// nodesRequests asks a node for the requests that it has in hand, and its terms.
func (c *cli) nodesRequests(ctx context.Context) (list api.RequestList, err error) {
	node, err := c.client()
	if err != nil {
		return list, err
	}
	return list, node.into(ctx, "/v1/requests", &list)
}

// listOfNode lists requests as a node sees them.
func (c *cli) listOfNode(ctx context.Context) error {
	list, err := c.nodesRequests(ctx)
	if err != nil {
		return err
	}
	return c.out.data(list, func(w io.Writer) {
		fmt.Fprintln(w, "REQUEST\tJOB\tSTATE\tPAYS")
		for _, r := range list.Requests {
			name, state := r.Name, r.State
			if name == "" {
				name = r.Job.String()[:10] + "…"
			}
			if r.Status != "" && r.Status != r.State {
				state += ": " + r.Status
			}
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.ID, printable(name), printable(state), printable(r.Payment))
		}
		for _, t := range list.Terms {
			more := ""
			if t.LeastPerGas != "0" && t.LeastPerGas != "" {
				more = " and " + printable(t.LeastPerGas) + " for each gas of the callback,"
			}
			fmt.Fprintf(w, "\nat %s of chain %s this node answers for %s%s or more\n", t.Contract, printable(t.ChainID), printable(t.LeastPayment), more)
		}
	})
}

// affords refuses a question that pays less than the node asks. A node that cannot
// be asked, or does not answer for the contract, is told of and holds nobody up: it
// is one of several.
func (r *requestSend) affords(ctx context.Context, s *requestSide, payment *big.Int) error {
	gas := cmp.Or(r.gas, request.DefaultCallbackGas)
	list, err := r.nodesRequests(ctx)
	if err != nil {
		r.out.note("what an answer must pay is not known: %v", err)
		return nil
	}
	for _, t := range list.Terms {
		if t.Contract != s.requests || t.ChainID != fmt.Sprint(s.client.ChainID()) {
			continue
		}
		if least := leastFor(&t, gas); payment.Cmp(least) < 0 {
			return fail(exitUsage, "offer that with --payment, or name another member's node with --api: an answer needs two thirds of them",
				"the node answers for a payment of %s or more, and %s is offered", least, payment)
		}
		return nil
	}
	r.out.note("the node answers no requests at %s; others may", s.requests)
	return nil
}

// leastFor is what a node asks for an answer whose callback is given that much gas. What
// is no number, of a node of another make, counts as nothing.
func leastFor(t *api.RequestTermsForm, gas uint32) *big.Int {
	sum := new(big.Int)
	for text, times := range map[string]uint32{t.LeastPayment: 1, t.LeastPerGas: gas} {
		if amount, ok := new(big.Int).SetString(text, 10); ok && amount.Sign() > 0 {
			sum.Add(sum, amount.Mul(amount, new(big.Int).SetUint64(uint64(times))))
		}
	}
	return sum
}

// withNode adds to a request without an answer what the node says of it.
func (c *cli) withNode(ctx context.Context, f *requestForm) {
	if f.State != chain.RequestOpen.String() && f.State != chain.RequestFailed.String() {
		return
	}
	list, err := c.nodesRequests(ctx)
	if err != nil {
		return // the chain has told the rest
	}
	for _, r := range list.Requests {
		if r.ID != f.ID {
			continue
		}
		if f.Problem = r.Problem; f.State == chain.RequestOpen.String() {
			f.Node = r.State
		}
	}
}
