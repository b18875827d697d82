package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"golang.org/x/time/rate"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/request"
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

// Deposited is a deposit and its newest grants.
type Deposited struct {
	ID     jurat.Hash                 `json:"id"`
	Grants []confidential.SignedGrant `json:"grants"`
}

// NextUse is the next use of a credential as one node tells it, and the grant that it is of.
type NextUse struct {
	confidential.Use
	Grant confidential.Grant `json:"grant"`
}

// confidentialRoutes serve those who seal something; nil where the node has no part in it.
func (n *node) confidentialRoutes() http.Handler {
	if n.cfg.Enclave == nil {
		return nil
	}
	mux := http.NewServeMux()
	serve := func(pattern string, handle func(*confidant, *http.Request) (any, error), limit *rate.Limiter) {
		method, path, _ := strings.Cut(pattern, " ")
		mux.Handle(method+" "+api.ConfidentialPath+path, api.Serve(func(r *http.Request) (any, error) {
			a := n.confidant.Load()
			switch {
			case a == nil:
				return nil, errNoKeys
			case !limit.Allow():
				return nil, errMany
			}
			return handle(a, r)
		}, confidentialStatus))
	}
	costly := func() *rate.Limiter { return rate.NewLimiter(costlyPerSecond, costlyAtOnce) }
	cheap := rate.NewLimiter(rate.Inf, 0) // what only reads
	serve("GET keys", (*confidant).keys, costly())
	serve("GET credentials", (*confidant).deposits, cheap)
	serve("POST credentials", (*confidant).deposit, costly())
	serve("POST grants", (*confidant).granted, costly())
	serve("GET next", (*confidant).next, cheap)
	return mux
}

// Evidence is made by the enclave between its tasks, and what is handed in is looked up on the
// chain and written to the disk. Strangers can have so much of each done: the committee has the rest.
const (
	costlyPerSecond = 20
	costlyAtOnce    = 60
)

// errMany is returned to strangers who ask for more than that.
var errMany = errors.New("too many ask this node at once; ask again in a second, or another node")

func confidentialStatus(err error) int {
	if errors.Is(err, errNoKeys) || errors.Is(err, errMany) {
		return http.StatusServiceUnavailable
	}
	return http.StatusBadRequest
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
	identity, err := link.Identify(ctx, channel.Identify{Chain: a.chain, Enclaves: a.cfg.Contract, Challenge: challenge})
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

// deposit keeps a sealed credential.
func (a *confidant) deposit(r *http.Request) (any, error) {
	var d Deposit
	if err := readBody(r, &d); err != nil {
		return nil, err
	}
	if err := a.accept(r.Context(), &d); err != nil {
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
	return g, a.grant(&g)
}

// next is the use that a consumer may take next of a credential, as far as this node knows.
func (a *confidant) next(r *http.Request) (any, error) {
	var id jurat.Hash
	var consumer jurat.Address
	err := errors.Join(id.UnmarshalText([]byte(r.URL.Query().Get("credential"))), consumer.UnmarshalText([]byte(r.URL.Query().Get("consumer"))))
	at, err2 := strconv.ParseUint(r.URL.Query().Get("time"), 10, 64)
	if err != nil || err2 != nil {
		return nil, fmt.Errorf("credential, consumer and time (Unix seconds of the block that is to have the request): %w", errors.Join(err, err2))
	}
	c, err := a.store.CredentialOf(id)
	if err != nil {
		return nil, err
	}
	g, _, err := grantFor(c, &request.Request{Consumer: consumer})
	if err != nil {
		return nil, err
	}
	u := confidential.Use{Credential: id, Period: at / g.Period}
	u.Number, err = a.store.NextUse(store.Use{Credential: id, Consumer: consumer, Length: g.Period, Period: u.Period})
	return NextUse{Use: u, Grant: g.Grant}, err
}

// deposits are those that are kept, with their grants: a page of them after an id.
func (a *confidant) deposits(r *http.Request) (any, error) {
	var after jurat.Hash
	if text := r.URL.Query().Get("after"); text != "" {
		if err := after.UnmarshalText([]byte(text)); err != nil {
			return nil, fmt.Errorf("after: %w", err)
		}
	}
	ids, err := a.store.Credentials(after, inventoryPage)
	if err != nil {
		return nil, err
	}
	list := []Deposited{}
	for _, id := range ids {
		grants, err := a.store.GrantsOf(id)
		if errors.Is(err, store.ErrNotFound) {
			continue // it has just given way
		}
		if err != nil {
			return nil, err
		}
		d := Deposited{ID: id, Grants: make([]confidential.SignedGrant, len(grants))}
		for i, body := range grants {
			if err := json.Unmarshal(body, &d.Grants[i]); err != nil {
				return nil, err
			}
		}
		list = append(list, d)
	}
	return map[string]any{"credentials": list}, nil
}
