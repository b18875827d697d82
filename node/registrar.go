package node

import (
	"context"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/chain"
)

// enclaveFrame is the first byte of what members show each other of enclaves that are to
// be registered.
const enclaveFrame = 0xdb

// registrar has the committee swear which enclaves it vouches for, and brings that to
// the contract Enclaves. A member shows the others its enclave's evidence, with a
// recent report's digest for a challenge: nobody knew that before, and all know it
// since. Each judges the evidence by itself, at the report's time, so that those who
// accept it name the same leaf. It is a speaker.
type registrar struct {
	at           enclaves.Place
	trust        *trust
	measurements []jurat.Hash // that this member's operator allows
	ended        []ending
	own          func(context.Context, channel.Identify) (channel.Identity, error) // this member's enclave; nil where it has none
	client       *chain.Client
	sender       *chain.Sender
	committee    *jurat.Committee
	self         jurat.MemberIndex
	network      Network
	log          *slog.Logger

	inbox chan shownEnclave

	mu      sync.Mutex
	reports []jurat.SignedReport   // recent ones, the oldest first
	open    map[string]*pronounced // by whose enclave it is, or what it is of
	told    string                 // Run's alone
	showed  jurat.Time             // Run's alone
}

// pronounced is a leaf that this member names until the chain has it.
type pronounced struct {
	leaf  jurat.Leaf
	owner jurat.MemberIndex                        // brings it first
	until jurat.Time                               // from when on it is not named any more
	there func(context.Context) (bool, error)      // whether the chain has it
	bring func(context.Context, *chain.Oath) error // brings it there
	oath  *chain.Oath                              // once it is sworn
	since jurat.Time                               // when it was
}

// ending is an enclave, or a measurement, that this member's operator has ended.
type ending struct {
	signer      jurat.Address
	measurement jurat.Hash // zero where it is an enclave
}

// shownEnclave is what a member shows of its enclave.
type shownEnclave struct {
	from     jurat.MemberIndex
	Identity channel.Identity `json:"identity"`
}

const (
	registrarTick = 3 * time.Second
	// showAgain is how often an enclave is shown that the chain lacks.
	showAgain = jurat.Time(15_000)
	// challengeAge is how old a report may be whose digest is a challenge.
	challengeAge = jurat.Time(5 * 60_000)
	reportsKept  = 512
	// namedFor is how long a leaf is named for one showing.
	namedFor = jurat.Time(60_000)
	// bringDelay is how long each member waits for the one before it to bring a leaf.
	bringDelay = jurat.Time(8_000)
)

func newRegistrar(t *term, c *jurat.Committee, a *confidant) (*registrar, error) {
	contract, simulated := a.cfg.Contract, a.cfg.SIMRoot != ""
	if want := chain.EnclavesFor(t.chain.contracts, simulated); contract != want {
		return nil, fmt.Errorf("%w: enclave.contract is %s, but the Enclaves of these Committees lies at %s (with sim_root, the one for development)", ErrConfig, contract, want)
	}
	r := &registrar{
		at: enclaves.Place{Chain: a.chain, Contract: contract}, trust: a.trust, measurements: a.cfg.Measurements,
		client: t.chain.client, sender: t.chain.sender, committee: c, self: t.self, network: t.network, log: t.log,
		inbox: make(chan shownEnclave, 2*c.N()), open: map[string]*pronounced{},
	}
	for _, text := range a.cfg.Ended {
		var e ending
		into := encoding.TextUnmarshaler(&e.signer)
		if len(text) > len(jurat.Address{}.String()) {
			into = &e.measurement
		}
		if err := into.UnmarshalText([]byte(text)); err != nil {
			return nil, fmt.Errorf("%w: enclave.ended: %q is neither a signing address nor a measurement: %w", ErrConfig, text, err)
		}
		r.ended = append(r.ended, e)
	}
	if a.cfg.Socket != "" {
		r.own = a.identity
	}
	return r, nil
}

// identity asks the own enclave who it is.
func (a *confidant) identity(ctx context.Context, with channel.Identify) (channel.Identity, error) {
	a.mu.Lock()
	link := a.link
	a.mu.Unlock()
	if link == nil {
		return channel.Identity{}, errors.New("the own enclave is not linked")
	}
	return link.Identify(ctx, with)
}

// Leaves implements speaker.
func (r *registrar) Leaves(jurat.Round) (leaves []jurat.Leaf) {
	at := now()
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, p := range r.open {
		if p.oath == nil && at < p.until {
			leaves = append(leaves, p.leaf)
		}
	}
	slices.SortFunc(leaves, jurat.CompareSubjects) // so that who has no room leaves out the same
	return leaves
}

// Sworn implements speaker.
func (r *registrar) Sworn(f round.Finished) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.reports = append(r.reports, f.Report)
	if len(r.reports) > reportsKept {
		r.reports = slices.Delete(r.reports, 0, len(r.reports)-reportsKept)
	}
	if f.Outcome == nil {
		return
	}
	for at, leaf := range f.Outcome.Leaves {
		if leaf.Kind != jurat.KindEnclave {
			continue
		}
		for _, p := range r.open {
			if p.leaf != leaf || p.oath != nil {
				continue
			}
			if path, err := f.Outcome.Tree.Proof(at); err == nil {
				p.oath, p.since = &chain.Oath{Report: f.Report, Path: path}, now()
			}
		}
	}
}

// Frame implements listener.
func (r *registrar) Frame() byte { return enclaveFrame }

// Receive implements listener.
func (r *registrar) Receive(from jurat.MemberIndex, frame []byte) error {
	s := shownEnclave{from: from}
	if err := json.Unmarshal(frame[1:], &s); err != nil {
		return err
	}
	select {
	case r.inbox <- s:
	default: // it is shown again
	}
	return nil
}

// Run implements speaker.
func (r *registrar) Run(ctx context.Context) {
	tick := time.NewTicker(registrarTick)
	defer tick.Stop()
	for {
		var err error
		select {
		case <-ctx.Done():
			return
		case s := <-r.inbox:
			if err = r.judge(&s); err != nil {
				err = fmt.Errorf("member %d's enclave: %w", s.from, err)
			}
		case <-tick.C:
			err = r.step(ctx)
		}
		if err != nil && ctx.Err() == nil && err.Error() != r.told {
			r.told = err.Error()
			r.log.Warn("enclaves wait for their registration", "error", err)
		}
	}
}

// step shows the own enclave where the chain lacks it, and brings what is sworn.
func (r *registrar) step(ctx context.Context) error {
	if err := r.state(ctx); err != nil {
		return err
	}
	if err := r.show(ctx); err != nil {
		return err
	}
	at := now()
	for name, p := range r.due(at) {
		there, err := p.there(ctx)
		if err == nil && !there {
			err = p.bring(ctx, p.oath)
			there = err == nil || chain.IsRevert(err, "Older")
		}
		if there || at >= p.until+namedFor {
			r.mu.Lock()
			if r.open[name] == p {
				delete(r.open, name)
			}
			r.mu.Unlock()
		}
		if err != nil && !there {
			return err
		}
	}
	return nil
}

// due are the sworn leaves that it is this member's turn to bring, and those that are named in vain.
func (r *registrar) due(at jurat.Time) map[string]*pronounced {
	due := map[string]*pronounced{}
	r.mu.Lock()
	defer r.mu.Unlock()
	n := r.committee.N()
	for name, p := range r.open {
		rank := (int(r.self) - int(p.owner) + n) % n
		if p.oath != nil && at >= p.since+jurat.Time(rank)*bringDelay || p.oath == nil && at >= p.until+namedFor {
			due[name] = p
		}
	}
	for name, p := range due {
		if p.oath == nil {
			delete(r.open, name)
			delete(due, name)
		}
	}
	return due
}

// state names what this member's operator allows and has ended, where the chain says otherwise.
func (r *registrar) state(ctx context.Context) error {
	for _, m := range r.measurements {
		if err := r.permission(ctx, m, true); err != nil {
			return err
		}
	}
	for _, e := range r.ended {
		if e.measurement != (jurat.Hash{}) {
			if err := r.permission(ctx, e.measurement, false); err != nil {
				return err
			}
			continue
		}
		signer := e.signer
		live := func(ctx context.Context) (bool, error) {
			_, live, err := chain.ReadEnclave(ctx, r.client, r.at.Contract, r.committee.ID, signer)
			return !live, err
		}
		if err := r.name(ctx, signer.String(), &pronounced{leaf: enclaves.Revocation(r.at, signer), there: live,
			bring: func(ctx context.Context, o *chain.Oath) error {
				_, err := chain.RevokeEnclave(ctx, r.sender, r.at.Contract, o, signer)
				return err
			}}); err != nil {
			return err
		}
	}
	return nil
}

func (r *registrar) permission(ctx context.Context, m jurat.Hash, allowed bool) error {
	return r.name(ctx, m.String(), &pronounced{
		leaf: enclaves.Permission(r.at, m, allowed),
		there: func(ctx context.Context) (bool, error) {
			is, err := chain.MeasurementAllowed(ctx, r.client, r.at.Contract, r.committee.ID, m)
			return is == allowed, err
		},
		bring: func(ctx context.Context, o *chain.Oath) error {
			_, err := chain.PermitMeasurement(ctx, r.sender, r.at.Contract, o, m, allowed)
			return err
		},
	})
}

// name begins to name a leaf that the chain lacks. Who names it anew keeps an oath that it has.
func (r *registrar) name(ctx context.Context, what string, p *pronounced) error {
	there, err := p.there(ctx)
	if err != nil || there {
		return err
	}
	if p.owner == 0 {
		p.owner = jurat.MemberIndex(1 + int(p.leaf.Subject[31])%r.committee.N())
	}
	p.until = now() + namedFor
	r.mu.Lock()
	defer r.mu.Unlock()
	old := r.open[what]
	switch {
	case old != nil && old.leaf == p.leaf:
		old.until = p.until
	case old != nil && old.oath != nil && now() < old.until:
		// What is sworn is brought first; a newer showing waits.
	default:
		r.open[what] = p
	}
	return nil
}
