package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
)

// Before it releases anything a member reads on the home chain, as a quorum of its
// endpoints has it, that the request is open, which enclaves are registered, and whether
// the agreement is live. What it cannot read it does not release for.
const (
	// standingAge is how old what was read of enclaves may be: so long after a quorum of the
	// node's endpoints has a revocation in a block, nothing is released to that enclave.
	standingAge = jurat.Time(3_000)
	// headAge is how old the newest block may be by this node's clock: endpoints that all
	// stand still hide a revocation no longer.
	headAge = jurat.Time(60_000)
	// shownAge is how long an enclave counts that does not show itself again.
	shownAge = 3 * reverifyAfter
)

// registry is the home chain; *chain.Quorum is one.
type registry interface {
	Newest(ctx context.Context, tag string, below uint64) (message.Block, error)
	Block(ctx context.Context, number uint64) (message.Block, error)
	Enclaves(ctx context.Context, contract jurat.Address, committee jurat.Hash, signers []jurat.Address, at message.Block) ([]chain.EnclaveAt, error)
	RequestAt(ctx context.Context, requests jurat.Address, id jurat.Hash, consumer jurat.Address, at message.Block) (chain.RequestState, error)
	Balance(ctx context.Context, account jurat.Address) (*big.Int, error)
	TermAt(ctx context.Context, agreements jurat.Address, id, committee jurat.Hash, consumer jurat.Address, at message.Block) (chain.Term, error)
}

// standing is what the chain said of members' enclaves.
type standing struct {
	read  jurat.Time
	block message.Block
	of    map[jurat.Address]chain.EnclaveAt // by signer
}

// recipient is an enclave that may be released to: this member has verified it itself,
// and the committee vouches for it on the chain.
type recipient struct {
	key [32]byte
	confidential.Enclave
}

// errHeld is of what keeps a member from releasing now, and may pass.
var errHeld = errors.New("held back")

// shownNow are the enclaves that this member has verified itself, the own one included.
func (a *confidant) shownNow() map[jurat.MemberIndex]channel.Identity {
	a.mu.Lock()
	defer a.mu.Unlock()
	list := map[jurat.MemberIndex]channel.Identity{}
	for m, p := range a.peers {
		if p.verified != 0 && now() < p.verified+shownAge {
			list[m] = p.identity
		}
	}
	if a.own != nil {
		list[a.self] = *a.own
	}
	return list
}

// recipients are the members' enclaves that may be released to, as of a block at least as
// new as one. The error is errHeld where the chain cannot be read.
func (a *confidant) recipients(ctx context.Context, since uint64) (map[jurat.MemberIndex]recipient, message.Block, error) {
	shown := a.shownNow()
	var signers []jurat.Address
	for _, i := range shown {
		signers = append(signers, i.Signer)
	}
	a.reading.Lock()
	defer a.reading.Unlock()
	s := a.standing
	missing := slices.ContainsFunc(signers, func(signer jurat.Address) bool { _, known := s.of[signer]; return !known })
	if missing || s.read == 0 || now() >= s.read+standingAge || s.block.Number < since {
		began := now()
		block, err := a.registry.Newest(ctx, "latest", 0)
		if err == nil && now() > jurat.Time(block.Time)*1000+headAge {
			err = fmt.Errorf("the newest block of a quorum of the endpoints is of %s", time.Unix(int64(block.Time), 0).UTC().Format(time.RFC3339))
		}
		var list []chain.EnclaveAt
		if err == nil {
			list, err = a.registry.Enclaves(ctx, a.cfg.Contract, a.committee.ID, signers, block)
		}
		if err != nil {
			return nil, block, fmt.Errorf("%w: the chain does not say which enclaves are registered: %w", errHeld, err)
		}
		s = standing{began, block, map[jurat.Address]chain.EnclaveAt{}}
		for _, e := range list {
			s.of[e.Signer] = e
		}
		a.standing = s
	}
	to := map[jurat.MemberIndex]recipient{}
	for m, i := range shown {
		e := s.of[i.Signer]
		if e.Live && e.HPKE == jurat.Keccak(i.Key) && slices.Contains(a.cfg.Measurements, e.Measurement) {
			to[m] = recipient{[32]byte(i.Key), confidential.Enclave{Vendor: e.Vendor, Assurance: e.Assurance}}
		}
	}
	return to, s.block, nil
}

// open checks that a request is open at a block, and under a live agreement, where it is
// under one. The error is confidential.ErrDemand where that does not pass, else errHeld.
func (a *confidant) open(ctx context.Context, q *occasion, agreement jurat.Hash, at message.Block) error {
	state, err := a.registry.RequestAt(ctx, q.at, q.id, q.request.Consumer, at)
	if err != nil {
		return fmt.Errorf("%w: the chain does not say where the request stands: %w", errHeld, err)
	}
	if state != chain.RequestOpen {
		return fmt.Errorf("%w: the request is %s at block %d", errHeld, state, at.Number)
	}
	if agreement == (jurat.Hash{}) {
		return nil
	}
	if a.agreements == (jurat.Address{}) {
		return fmt.Errorf("%w: agreement %s, and this node serves under none; see chain.agreements in its configuration", confidential.ErrDemand, agreement)
	}
	t, err := a.registry.TermAt(ctx, a.agreements, agreement, a.committee.ID, q.request.Consumer, at)
	switch {
	case err != nil:
		return fmt.Errorf("%w: the chain does not say whether agreement %s is live: %w", errHeld, agreement, err)
	case !t.Made:
		return fmt.Errorf("%w: agreement %s is none between this committee and the consumer", confidential.ErrDemand, agreement)
	case t.Ended || at.Time >= t.Until:
		return fmt.Errorf("%w: agreement %s is over", confidential.ErrDemand, agreement)
	case t.Epoch != a.committee.Epoch:
		return fmt.Errorf("%w: agreement %s was not adopted for epoch %d yet", errHeld, agreement, a.committee.Epoch)
	}
	return nil
}
