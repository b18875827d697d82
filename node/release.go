package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/edge/store"
)

// part is one ciphertext of a confidential request: its question, or a credential.
type part struct {
	context seal.Context
	answer  *Answer
	raw     []byte
	grant   []byte       // of a credential, as its owner signed it
	ticket  store.Ticket // without operator and enclave
}

// partsOf are the ciphertexts of a request, each verified for the context that follows
// from the chain alone, and the uses of credentials that it takes. made is the time of
// the block that has the request, in Unix seconds. demand becomes what the request and
// the grants demand. The error is errHeld where that may pass, else why the request is refused.
func (a *confidant) partsOf(q *occasion, ask *confidential.Ask, s *sealing, made uint64, demand *confidential.Demand) (parts []part, uses []store.Use, err error) {
	at := now().Seconds()
	place := confidential.Place{Chain: a.chain, Requests: q.at, Measurements: a.set}
	question := place.Question(q.request.Consumer, q.job, q.request.Number, q.request.Deadline, ask.ResultKey, ask.Demand)
	asked, err := s.Question(question.Hash(), at, ask.Sealed)
	if err != nil {
		return nil, nil, err
	}
	parts = append(parts, part{context: question, answer: asked, raw: ask.Sealed, ticket: store.Ticket{Sealed: asked.Digest(), Request: q.id}})
	for _, use := range ask.Uses {
		d, c, err := a.deposited(use.Credential)
		if err != nil {
			return nil, nil, err
		}
		grant, body, err := grantFor(c, q.request)
		if err == nil {
			err = grant.Permits(use.Credential, q.request.Consumer, q.job, ask.Agreement, at)
		}
		if err == nil {
			err = grant.Ticket(use, made)
		}
		if err == nil && (q.request.Payment == nil || q.request.Payment.Cmp(new(big.Int).SetUint64(grant.Price)) < 0) && grant.Price > 0 {
			err = fmt.Errorf("%w: a use costs %d", confidential.ErrGrant, grant.Price)
		}
		context := place.Credential(use.Credential)
		var kept *Answer
		if err == nil {
			kept, err = s.Deposit(context.Hash(), at, d.Ciphertext)
		}
		if err != nil {
			return nil, nil, err
		}
		parts = append(parts, part{context: context, answer: kept, raw: d.Ciphertext, grant: body, ticket: store.Ticket{Sealed: use.Credential, Request: q.id}})
		*demand = demand.With(grant.Demand)
		uses = append(uses, store.Use{Credential: use.Credential, Consumer: grant.Consumer, Length: grant.Period, Period: use.Period, Number: use.Number})
	}
	return parts, uses, nil
}

// grantFor is the newest grant of a credential to a request's consumer.
func grantFor(c *store.Credential, r *request.Request) (*confidential.SignedGrant, []byte, error) {
	for _, body := range c.Grants {
		var g confidential.SignedGrant
		if err := json.Unmarshal(body, &g); err != nil {
			return nil, nil, err
		}
		if g.Consumer == r.Consumer {
			return &g, body, nil
		}
	}
	return nil, nil, fmt.Errorf("%w: the credential's owner has granted consumer %s nothing", confidential.ErrGrant, r.Consumer)
}

// errSpent is returned where there is nothing to release of a part: every enclave that it
// was released to has gone.
var errSpent = errors.New("its tickets are spent: every enclave that it was released to has started anew")

// release releases this member's decryption shares of a request's parts to every
// member's enclave that it has verified, that is live on the chain, and that is as
// strong as is demanded, the own one included. What is demanded is looked at first; then
// each use and ticket is durable; then each share is sealed to the one enclave. The
// error is errHeld where trying again may help, else why the request is refused.
func (a *confidant) release(ctx context.Context, q *occasion, s *sealing) (parts []part, err error) {
	ask, err := confidential.Parse(q.params)
	if err != nil {
		return nil, err
	}
	if now().Seconds() > q.request.Deadline { // from then on tickets are let go, see forgetTickets
		return nil, fmt.Errorf("%w: the request's deadline has passed", errHeld)
	}
	block := q.block()
	to, at, err := a.recipients(ctx, block)
	if err != nil {
		return nil, err
	}
	if err := a.open(ctx, q, ask.Agreement, at); err != nil {
		return nil, err
	}
	made, err := a.registry.Block(ctx, block)
	if err != nil {
		return nil, fmt.Errorf("%w: the chain does not say when the request was made: %w", errHeld, err)
	}
	demand := ask.Demand
	parts, uses, err := a.partsOf(q, ask, s, made.Time, &demand)
	if err != nil {
		return nil, err
	}
	if err := meet(&demand, to, a.committee.N()); err != nil {
		return nil, err
	}
	if len(to) == 0 {
		return nil, fmt.Errorf("%w: no enclave is registered yet", errHeld)
	}
	return parts, a.hand(q, parts, uses, to, s)
}

// meet judges a demand by the enclaves that may be released to, and leaves the weak out.
func meet(demand *confidential.Demand, to map[jurat.MemberIndex]recipient, members int) error {
	var known []confidential.Enclave
	for _, e := range to {
		known = append(known, e.Enclave)
	}
	err := demand.Meet(known, members)
	if errors.Is(err, confidential.ErrNotKnown) {
		err = fmt.Errorf("%w: %w", errHeld, err)
	}
	maps.DeleteFunc(to, func(_ jurat.MemberIndex, e recipient) bool { return !demand.Strong(e.Enclave) })
	return err
}

// hand takes the tickets, and then sends or keeps what is released on them.
func (a *confidant) hand(q *occasion, parts []part, uses []store.Use, to map[jurat.MemberIndex]recipient, s *sealing) error {
	var tickets []store.Ticket
	var members []jurat.MemberIndex // of the tickets
	for i := range parts {
		for m := range to {
			t := parts[i].ticket
			t.Operator, t.Enclave = a.committee.Members[m-1].Operator, to[m].key
			tickets, members = append(tickets, t), append(members, m)
		}
	}
	may, err := a.store.TakeTickets(store.Taking{At: now(), Request: q.id, Until: q.request.Deadline, Uses: uses, Tickets: tickets})
	switch {
	case errors.Is(err, store.ErrTicketUsed):
		return err
	case err != nil:
		return fmt.Errorf("%w: %w", errHeld, err)
	}
	for i := 0; i < len(may); i += len(to) {
		if !slices.Contains(may[i:i+len(to)], true) {
			return errSpent // of this part nothing: then the others are of no use, and stay here
		}
	}
	at := jurat.Time(a.newest.Load())
	for i, t := range tickets {
		if !may[i] {
			continue
		}
		place := i / len(to)
		release, err := s.Release(parts[place].answer, q.id, t.Enclave, at)
		if err != nil {
			return fmt.Errorf("%w: %w", errHeld, err)
		}
		word := &releaseWord{Request: q.id, Part: place, Release: release}
		if members[i] != a.self {
			a.say(members[i], enclaveWord{Release: word})
		} else if err := a.take(a.self, word); err != nil {
			return fmt.Errorf("%w: %w", errHeld, err)
		}
	}
	return nil
}

// take keeps what a member released to the own enclave.
func (a *confidant) take(from jurat.MemberIndex, w *releaseWord) error {
	if w.Part < 0 || w.Part > confidential.MaxCredentials || len(w.Release) > confidential.MaxRelease {
		return confidential.ErrRelease
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.released.keep(from, w, now())
	a.notify()
	return nil
}

// forget lets go what was released long ago.
func (a *confidant) forget() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.released.forget(now() - releasesFor)
	for id, since := range a.lacking {
		if now() > since+releasesFor {
			delete(a.lacking, id)
		}
	}
}
