package node

import (
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/store"
)

// faults are what members were caught at, as the API shows it: with the
// transactions that prove it, for anyone to send.
func (w *watcher) faults() ([]api.Fault, error) {
	kept, err := w.store.Faults()
	if err != nil {
		return nil, err
	}
	list := make([]api.Fault, len(kept))
	for i := range kept {
		f := &kept[i]
		list[i] = api.Fault{
			ID: f.ID, Member: f.Evidence.Member, Operator: f.Committee.Members[f.Evidence.Member-1].Operator,
			Epoch: f.Committee.Epoch, Round: f.Evidence.Round, Seen: f.Seen, Tx: f.Tx, Proofs: w.proofs(f),
			Said: [2]api.Said{said(f, f.Evidence.A), said(f, f.Evidence.B)},
		}
		list[i].Said[0].Frame, list[i].Said[1].Frame = f.Frames[0], f.Frames[1]
	}
	return list, nil
}

// said is one of the two messages.
func said(f *store.Fault, m round.Message) api.Said {
	s := api.Said{Kind: m.Kind().String(), Hash: round.SigningHash(f.Committee, m)}
	if o, ok := m.(*round.Observe); ok {
		s.Signature, s.Time = o.Sig, o.Observation.Time
		for i, word := range o.Observation.Words {
			feed := &f.Committee.Feeds[i]
			s.Feeds = append(s.Feeds, api.FeedWord{Feed: feed, ID: feed.ID(), Word: word})
		}
	}
	if statement, ok := round.StatementOf(f.Committee, m); ok {
		s.Signature, s.Digest = statement.Sig, statement.Digest
	}
	return s
}

// proofs are the calls that prove a fault, one for each agreement that this node
// has seen.
func (w *watcher) proofs(f *store.Fault) (list []api.Proof) {
	made := w.agreements.Load()
	if made == nil {
		return nil
	}
	proof, err := evidence.Equivocated(f.Committee, &f.Evidence)
	if err != nil {
		return nil
	}
	for i := range *made {
		a := &(*made)[i]
		call, err := chain.ProofCall(w.chain.bound, a.Terms, proof)
		if err != nil {
			continue
		}
		list = append(list, api.Proof{Agreement: a.ID, Delivery: api.Delivery{ChainID: w.chain.client.ChainID(), To: *call.To, Calldata: call.Data}})
	}
	return list
}

// checkDelivered looks once more, from what the store holds, at a report of which
// a chain took these feeds. That it does not follow from its observations should
// never happen: this member would not have signed it.
func (n *node) checkDelivered(r jurat.Round, feeds []int) {
	d, err := archive{n.store}.Document(r)
	if err != nil {
		return // its evidence is not held here
	}
	for _, feed := range feeds {
		if evidence.FindInvalid(d, feed) == nil {
			continue
		}
		n.counters.invalid.Inc()
		n.log.Error("INVALID REPORT: a report was delivered that does not follow from its observations; whoever holds this evidence can prove it to the contract Faults",
			"round", r.String(), "feed", d.Committee.Feeds[feed].Name, "evidence", fmt.Sprintf("/v1/reports/%d", r))
	}
	if _, double := evidence.FindDoubleLeaf(d); double {
		n.counters.invalid.Inc()
		n.log.Error("INVALID REPORT: a report was delivered that says two things of one subject", "round", r.String(), "evidence", fmt.Sprintf("/v1/reports/%d", r))
	}
}
