package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/store"
)

// SealingKeys is what a client seals by, as one node tells it. Nothing of it needs to be
// believed: the enclave's evidence answers the client's own challenge.
type SealingKeys struct {
	Chain        uint64           `json:"chain"`
	Measurements []jurat.Hash     `json:"measurements"` // the enclaves' programs to which the node releases
	Key          []byte           `json:"key"`          // the committee's, as seal.Key encodes it
	Enclave      channel.Identity `json:"enclave"`      // the node's own
}

// Deposit is a credential as its owner hands it to every node: sealed.
type Deposit struct {
	Nonce      jurat.Hash `json:"nonce"` // with the owner's account it makes the id
	ID         jurat.Hash `json:"id"`
	Ciphertext []byte     `json:"ciphertext"`
}

// Deposited is a deposit and its newest grants.
type Deposited struct {
	ID     jurat.Hash                 `json:"id"`
	Grants []confidential.SignedGrant `json:"grants"`
}

// confidentialRoutes serve those who seal something; nil where the node has no part in it.
func (n *node) confidentialRoutes() http.Handler {
	if n.cfg.Enclave == nil {
		return nil
	}
	mux := http.NewServeMux()
	for pattern, handle := range map[string]func(*confidant, *http.Request) (any, error){
		"GET " + api.ConfidentialPath + "keys":         (*confidant).keys,
		"GET " + api.ConfidentialPath + "credentials":  (*confidant).deposits,
		"POST " + api.ConfidentialPath + "credentials": (*confidant).deposit,
		"POST " + api.ConfidentialPath + "grants":      (*confidant).granted,
	} {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
			status, answer := http.StatusOK, any(nil)
			err := errNoKeys
			if a := n.confidant.Load(); a != nil {
				answer, err = handle(a, r)
			}
			switch {
			case errors.Is(err, errNoKeys):
				status = http.StatusServiceUnavailable
			case err != nil:
				status = http.StatusBadRequest
			}
			if err != nil {
				answer = map[string]string{"detail": err.Error()}
			}
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(status)
			_ = json.NewEncoder(w).Encode(answer) // who asked has gone
		})
	}
	return mux
}

// errNoKeys is returned before there is something to seal to.
var errNoKeys = errors.New("the committee or this node's enclave has no key to seal to yet; ask again, or another node")

// keys are what to seal by, with fresh evidence.
func (a *confidant) keys(r *http.Request) (any, error) {
	var challenge jurat.Hash
	if err := challenge.UnmarshalText([]byte(r.URL.Query().Get("challenge"))); err != nil {
		return nil, fmt.Errorf("challenge: %w", err)
	}
	a.mu.Lock()
	link := a.link
	a.mu.Unlock()
	s := a.sealing.Load()
	if link == nil || s == nil {
		return nil, errNoKeys
	}
	ctx, cancel := context.WithTimeout(r.Context(), 3*time.Second)
	defer cancel()
	identity, err := link.Identify(ctx, channel.Identify{Chain: a.chain, Challenge: challenge})
	if err != nil || identity.Service == nil {
		return nil, errNoKeys
	}
	key := s.Key.Encode()
	return SealingKeys{a.chain, a.cfg.Measurements, key[:], identity}, nil
}

// maxDeposit bounds a deposit's body, in bytes.
const maxDeposit = 4 * (64 << 10)

func readBody(r *http.Request, v any) error {
	if err := json.NewDecoder(http.MaxBytesReader(nil, r.Body, maxDeposit)).Decode(v); err != nil {
		return fmt.Errorf("read body: %w", err)
	}
	return nil
}

// deposit keeps a sealed credential. Whose it is, its id keeps to itself until a grant.
func (a *confidant) deposit(r *http.Request) (any, error) {
	var d Deposit
	if err := readBody(r, &d); err != nil {
		return nil, err
	}
	s := a.sealing.Load()
	if s == nil {
		return nil, errNoKeys
	}
	checked := false
	for _, requests := range a.requests {
		place := confidential.Place{Chain: a.chain, Requests: requests, Measurements: a.set}
		context := place.Credential(d.ID)
		_, err := seal.Check(&s.Key, context.Hash(), now().Seconds(), d.Ciphertext)
		checked = checked || err == nil
	}
	if !checked {
		return nil, errors.New("the ciphertext was not sealed for this credential, committee and these enclaves; seal it by /v1/confidential/keys")
	}
	if err := a.store.KeepCredential(&store.Credential{ID: d.ID, Nonce: d.Nonce, Ciphertext: d.Ciphertext}); err != nil {
		return nil, err
	}
	return Deposited{ID: d.ID, Grants: []confidential.SignedGrant{}}, nil
}

// granted keeps a grant, if the credential's owner signed it.
func (a *confidant) granted(r *http.Request) (any, error) {
	var g confidential.SignedGrant
	if err := readBody(r, &g); err != nil {
		return nil, err
	}
	if err := g.Check(); err != nil {
		return nil, err
	}
	owner, err := g.Owner()
	if err != nil {
		return nil, err
	}
	c, err := a.store.CredentialOf(g.Credential)
	if err != nil {
		return nil, err
	}
	theirs := false
	for _, requests := range a.requests {
		place := confidential.Place{Chain: a.chain, Requests: requests}
		theirs = theirs || place.CredentialID(owner, c.Nonce) == g.Credential
	}
	if !theirs {
		return nil, fmt.Errorf("%w: its signer does not own the credential", confidential.ErrGrant)
	}
	return g, a.store.KeepGrant(g.Credential, g.Consumer, g.Number, channel.Encode(g))
}

// deposits are all that are kept, with their grants.
func (a *confidant) deposits(*http.Request) (any, error) {
	ids, err := a.store.Credentials()
	if err != nil {
		return nil, err
	}
	list := []Deposited{}
	for _, id := range ids {
		c, err := a.store.CredentialOf(id)
		if err != nil {
			return nil, err
		}
		d := Deposited{ID: id, Grants: make([]confidential.SignedGrant, len(c.Grants))}
		for i, body := range c.Grants {
			if err := json.Unmarshal(body, &d.Grants[i]); err != nil {
				return nil, err
			}
		}
		list = append(list, d)
	}
	return map[string]any{"credentials": list}, nil
}
