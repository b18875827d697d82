package node

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/seal/envelope"
	"github.com/jurat-network/jurat/edge/store"
)

// part is one ciphertext of a confidential request: its question, or a credential.
type part struct {
	context seal.Context
	sealed  *seal.Ciphertext
	raw     []byte
	grant   []byte       // of a credential, as its owner signed it
	ticket  store.Ticket // without member and enclave
}

// partsOf are the ciphertexts of a request, each verified for the context that follows
// from the chain alone. problem says why the request is refused.
func (a *confidant) partsOf(q *occasion, s *sealing) (parts []part, problem string) {
	ask, err := confidential.Parse(q.params)
	if err != nil {
		return nil, err.Error()
	}
	at := now().Seconds()
	place := confidential.Place{Chain: a.chain, Requests: q.at, Measurements: a.set}
	add := func(context seal.Context, raw []byte) error {
		sealed, err := seal.Check(&s.Key, context.Hash(), at, raw)
		if err == nil {
			parts = append(parts, part{context: context, sealed: sealed, raw: raw, ticket: store.Ticket{Sealed: sealed.Digest(), Request: q.id}})
		}
		return err
	}
	if err := add(place.Question(q.request.Consumer, q.job, q.request.Number, q.request.Deadline, ask.ResultKey), ask.Sealed); err != nil {
		return nil, err.Error()
	}
	for _, id := range ask.Credentials {
		c, err := a.store.CredentialOf(id)
		if err != nil {
			return nil, err.Error()
		}
		grant, body, err := grantFor(c, q.request)
		if err == nil {
			err = grant.Permits(id, q.request.Consumer, q.job, at)
		}
		if err == nil && (q.request.Payment == nil || q.request.Payment.Cmp(new(big.Int).SetUint64(grant.Price)) < 0) && grant.Price > 0 {
			err = fmt.Errorf("%w: a use costs %d", confidential.ErrGrant, grant.Price)
		}
		if err == nil {
			err = add(place.Credential(id), c.Ciphertext)
		}
		if err != nil {
			return nil, err.Error()
		}
		p := &parts[len(parts)-1]
		p.grant = body
		p.ticket.Sealed, p.ticket.Consumer, p.ticket.Period, p.ticket.Most = id, grant.Consumer, at/grant.Period, grant.Uses
	}
	return parts, ""
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

// release releases this member's decryption shares of a request's parts to every
// member's enclave that it has verified, the own one included: each ticket is durable
// first, and each share sealed to the one enclave. spent says that
// there is nothing to release of a part: a credential's uses in the period are used up, or
// every enclave that it was released to has gone.
func (a *confidant) release(q *occasion, parts []part, s *sealing) (spent bool, err error) {
	a.mu.Lock()
	to := map[jurat.MemberIndex][32]byte{}
	for m, p := range a.peers {
		if p.verified != 0 {
			to[m] = [32]byte(p.identity.Key)
		}
	}
	if a.own != nil {
		to[a.self] = [32]byte(a.own.Key)
	}
	a.mu.Unlock()
	var tickets []store.Ticket
	for i := range parts {
		for m := range to {
			t := parts[i].ticket
			t.Member, t.Enclave = m, to[m]
			tickets = append(tickets, t)
		}
	}
	may, err := a.store.TakeTickets(tickets)
	if err != nil {
		return false, err
	}
	if len(to) == 0 {
		return false, nil
	}
	for i := 0; i < len(may); i += len(to) {
		if !slices.Contains(may[i:i+len(to)], true) {
			return true, nil // of this part nothing: then the others are of no use, and stay here
		}
	}
	shares := make([]*seal.Share, len(parts))
	at := jurat.Time(a.newest.Load())
	for i, t := range tickets {
		if !may[i] {
			continue
		}
		place := i / len(to)
		if shares[place] == nil {
			share, err := seal.ShareOf(rand.Reader, s.Group, s.Share, parts[place].sealed)
			if err != nil {
				return false, err
			}
			shares[place] = &share
		}
		ticket := confidential.Ticket{Ciphertext: parts[place].sealed.Digest(), Request: q.id, Enclave: t.Enclave}
		sealed, err := envelope.SealShare(&t.Enclave, ticket.At(at), shares[place])
		if err != nil {
			return false, err
		}
		word := &releaseWord{Request: q.id, Part: place, Release: (&confidential.Release{Time: at, Share: sealed}).Encode()}
		if t.Member != a.self {
			a.say(t.Member, enclaveWord{Release: word})
		} else if err := a.take(a.self, word); err != nil {
			return false, err
		}
	}
	return false, nil
}

// take keeps what a member released to the own enclave.
func (a *confidant) take(from jurat.MemberIndex, w *releaseWord) error {
	if w.Part < 0 || w.Part > confidential.MaxCredentials || len(w.Release) > confidential.MaxRelease {
		return confidential.ErrRelease
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	g := a.released[w.Request]
	if g == nil {
		if len(a.released) >= keptReleases {
			return nil
		}
		g = &gathered{since: now()}
		a.released[w.Request] = g
	}
	if g.parts[w.Part] == nil {
		g.parts[w.Part] = map[jurat.MemberIndex][]byte{}
	}
	g.parts[w.Part][from] = w.Release
	a.notify()
	return nil
}

// forget lets go what was released long ago.
func (a *confidant) forget() {
	a.mu.Lock()
	defer a.mu.Unlock()
	for id, g := range a.released {
		if now() > g.since+releasesFor {
			delete(a.released, id)
		}
	}
}
