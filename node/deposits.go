package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/edge/store"
)

// Deposit is a credential as its owner hands it to any node: sealed, and signed, so that
// nodes can pass it on and nobody puts another in its place.
type Deposit struct {
	ID         jurat.Hash              `json:"id"`
	Nonce      jurat.Hash              `json:"nonce"` // with the owner's account it makes the id
	Ciphertext []byte                  `json:"ciphertext"`
	Signature  jurat.OperatorSignature `json:"signature"` // the owner's, over Hash
}

// Hash is what a credential's owner signs.
func (d *Deposit) Hash() jurat.Hash { return jurat.DepositHash(d.ID, jurat.Keccak(d.Ciphertext)) }

// keptDeposit is a deposit with its grants, as one member hands it to another.
type keptDeposit struct {
	Deposit
	Grants []confidential.SignedGrant `json:"grants,omitempty"`
}

// What is deposited with one node comes to the others, and to one that was down: each says
// now and then, page by page, what it has, and hands out what another lacks.
const (
	inventoryPage  = 256                // entries
	inventoryEntry = 32 + 8             // id ‖ the first bytes of the hash of its grants
	lackAtOnce     = 8                  // that are asked for in one word
	lackFor        = jurat.Time(20_000) // after which a credential that a request names is taken for none
	// fundsOfOwner is what an owner's account must have on the chain, in wei, for a deposit not to
	// give way to any other.
	fundsOfOwner = 1_000_000_000_000_000
	// maxCiphertext is that of the longest secret, which one word between members holds with its grants.
	maxCiphertext = 1<<16 + 32 + 16 + seal.Overhead
	// forgetDeposits is how long a deposit stays after it expired, in seconds: a request that is under
	// way is refused because of that, and not for want of the deposit.
	forgetDeposits = 3600
	// forgetTickets is how long a ticket stays after its request's deadline, in seconds: from then on a
	// question has expired, by this node's clock, and a clock that is set back by less finds it.
	forgetTickets = 7 * 24 * 3600
)

// errNoDeposit is returned for a deposit that is not its owner's, or not sealed for here.
var errNoDeposit = errors.New("deposit refused")

// accept keeps a deposit, whoever hands it in. That a request names it costs its asker nothing, so
// it ranks by what its owner has until a use is taken. The error is errNoDeposit for what never was one.
func (a *confidant) accept(ctx context.Context, d *Deposit) error {
	s := a.sealing.Load()
	if s == nil {
		return errNoKeys
	}
	if len(d.Ciphertext) > maxCiphertext {
		return fmt.Errorf("%w: %d bytes, at most %d", errNoDeposit, len(d.Ciphertext), maxCiphertext)
	}
	owner, err := confidential.SignerOf(d.Hash(), d.Signature[:])
	if err != nil {
		return fmt.Errorf("%w: %w", errNoDeposit, err)
	}
	at := now()
	var sealed *seal.Ciphertext
	var ended error // of one that was good once
	for _, requests := range a.requests {
		place := confidential.Place{Chain: a.chain, Requests: requests, Measurements: a.set}
		if place.CredentialID(owner, d.Nonce) != d.ID {
			continue
		}
		context := place.Credential(d.ID)
		checked, err := seal.Check(&s.Key, context.Hash(), at.Seconds(), d.Ciphertext)
		switch {
		case err == nil:
			sealed = checked
		case errors.Is(err, seal.ErrExpired), errors.Is(err, seal.ErrRetired):
			ended = err
		}
	}
	if sealed == nil && ended != nil {
		return ended
	}
	if sealed == nil {
		return fmt.Errorf("%w: the ciphertext was not sealed by its signer for this credential, committee and these enclaves; seal it by /v1/confidential/keys", errNoDeposit)
	}
	if _, err := a.store.CredentialOf(d.ID); err == nil {
		return nil // the first stays, and the chain is asked once
	}
	rank := store.Unfunded
	if has, err := a.registry.Balance(ctx, owner); err == nil && has.Cmp(big.NewInt(fundsOfOwner)) >= 0 {
		rank = store.Funded
	}
	return a.store.KeepCredential(&store.Credential{ID: d.ID, Owner: owner, Rank: rank, Since: at, Expires: sealed.Expiry(), Body: channel.Encode(d)})
}

// grant keeps what an owner signed for a consumer of a deposited credential.
func (a *confidant) grant(g *confidential.SignedGrant) error {
	if err := g.Check(); err != nil {
		return err
	}
	owner, err := g.Owner()
	if err != nil {
		return err
	}
	c, err := a.store.CredentialOf(g.Credential)
	if err != nil {
		return err
	}
	if c.Owner != owner {
		return fmt.Errorf("%w: its signer does not own the credential", confidential.ErrGrant)
	}
	return a.store.KeepGrant(g.Credential, g.Consumer, g.Number, channel.Encode(g))
}

// deposited is a credential that a request uses. One that is not here is asked for of
// another member, and the error is errHeld until nobody had it for long enough.
func (a *confidant) deposited(id jurat.Hash) (*Deposit, *store.Credential, error) {
	c, err := a.store.CredentialOf(id)
	switch {
	case errors.Is(err, store.ErrNotFound):
		a.mu.Lock()
		since, asked := a.lacking[id]
		if !asked && len(a.lacking) < keptLacking {
			since = now()
			a.lacking[id] = since
		}
		a.mu.Unlock()
		if asked && now() >= since+lackFor {
			return nil, nil, fmt.Errorf("%w: no member has credential %s", confidential.ErrGrant, id)
		}
		if a.committee.N() > 1 {
			a.say(a.another(), enclaveWord{Lack: []jurat.Hash{id}})
		}
		return nil, nil, fmt.Errorf("%w: credential %s is asked of other members", errHeld, id)
	case err != nil:
		return nil, nil, fmt.Errorf("%w: %w", errHeld, err)
	}
	d := new(Deposit)
	if err := json.Unmarshal(c.Body, d); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", errHeld, err)
	}
	return d, c, nil
}

// another is any other member.
func (a *confidant) another() jurat.MemberIndex {
	m := jurat.MemberIndex(1 + rand.IntN(a.committee.N()-1))
	if m >= a.self {
		m++
	}
	return m
}

// inventory tells another member a page of what is kept here; the pages take turns.
func (a *confidant) inventory() error {
	page, err := a.store.Credentials(a.paged, inventoryPage)
	if err != nil {
		return err
	}
	a.paged = jurat.Hash{}
	if len(page) == inventoryPage {
		a.paged = page[len(page)-1]
	}
	var have []byte
	for _, id := range page {
		grants, err := a.store.GrantsOf(id)
		if errors.Is(err, store.ErrNotFound) {
			continue // it has just given way
		}
		if err != nil {
			return err
		}
		sum := grantsSum(grants)
		have = append(append(have, id[:]...), sum[:]...)
	}
	if len(have) > 0 && a.committee.N() > 1 {
		a.say(a.another(), enclaveWord{Have: have})
	}
	return nil
}

// grantsSum tells a credential's grants from others of it.
func grantsSum(grants [][]byte) [8]byte {
	h := jurat.Keccak(grants...)
	return [8]byte(h[:8])
}

// compare asks a member for what it has and this one lacks, a few at a time.
func (a *confidant) compare(from jurat.MemberIndex, have []byte) error {
	if len(have)%inventoryEntry != 0 || len(have) > inventoryPage*inventoryEntry {
		return errNoDeposit
	}
	var lack []jurat.Hash
	for entry := range slices.Chunk(have, inventoryEntry) {
		grants, err := a.store.GrantsOf(jurat.Hash(entry[:32]))
		if errors.Is(err, store.ErrNotFound) || err == nil && grantsSum(grants) != [8]byte(entry[32:]) {
			lack = append(lack, jurat.Hash(entry[:32]))
		}
	}
	rand.Shuffle(len(lack), func(i, j int) { lack[i], lack[j] = lack[j], lack[i] }) // one that finds no place holds up no other
	if len(lack) > 0 {
		a.say(from, enclaveWord{Lack: lack[:min(len(lack), lackAtOnce)]})
	}
	return nil
}

// handOut gives a member what it lacks.
func (a *confidant) handOut(to jurat.MemberIndex, lack []jurat.Hash) {
	for _, id := range lack[:min(len(lack), lackAtOnce)] {
		c, err := a.store.CredentialOf(id)
		if err != nil {
			continue // another has it
		}
		kept := &keptDeposit{Grants: make([]confidential.SignedGrant, len(c.Grants))}
		err = json.Unmarshal(c.Body, &kept.Deposit)
		for i, body := range c.Grants {
			err = errors.Join(err, json.Unmarshal(body, &kept.Grants[i]))
		}
		if err == nil {
			a.say(to, enclaveWord{Kept: kept})
		}
	}
}

// takeIn keeps what a member hands out.
func (a *confidant) takeIn(ctx context.Context, k *keptDeposit) error {
	if err := a.accept(ctx, &k.Deposit); err != nil {
		return err
	}
	a.mu.Lock()
	delete(a.lacking, k.ID)
	a.mu.Unlock()
	for i := range k.Grants {
		if k.Grants[i].Credential != k.ID {
			return errNoDeposit
		}
		if err := a.grant(&k.Grants[i]); err != nil && !errors.Is(err, store.ErrOlder) {
			return err
		}
	}
	return nil
}
