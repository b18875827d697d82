package node

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/core/seal/envelope"
	"github.com/jurat-network/jurat/edge/attest"
)

// meet sees to the own enclave, to what is known of the others', and to the service key.
func (a *confidant) meet(ctx context.Context) error {
	for i := range a.committee.Members {
		if m := jurat.MemberIndex(i + 1); m != a.self {
			a.challenge(m)
		}
	}
	if a.cfg.Socket == "" {
		return nil
	}
	a.mu.Lock()
	link, own := a.link, a.own
	a.mu.Unlock()
	if link != nil {
		select {
		case <-link.Ended():
			a.unlink(link)
			link = nil
		default:
		}
	}
	if link == nil {
		var err error
		if link, err = LinkEnclave(ctx, a.cfg.Socket, a.sources.client.Dial); err != nil {
			return err
		}
		a.mu.Lock()
		a.link = link
		a.mu.Unlock()
		a.told = ""
		a.log.Info("linked to the enclave")
	}
	if own == nil || own.Service == nil {
		return a.serviceKey(ctx, link)
	}
	return nil
}

// serviceKey asks the others for the service key, or has it made.
func (a *confidant) serviceKey(ctx context.Context, link *EnclaveLink) error {
	own, err := a.identify(ctx, link)
	if err != nil || own.Service != nil {
		return err
	}
	service, holders := a.common()
	if service != nil {
		for _, m := range holders {
			a.say(m, enclaveWord{Want: own})
		}
	}
	if len(holders) > 0 || !a.cfg.Found || now() < a.began+foundAfter {
		return nil
	}
	if err := link.Found(ctx); err != nil {
		return err
	}
	a.log.Info("the enclave has made the service key")
	_, err = a.identify(ctx, link)
	return err
}

// common is the service key that most other members' enclaves show, and whose those are. It is nil
// while fewer than f+1 show it and others could still say another: one member alone, whose
// enclave made a key of its own, would have enclaves that start anew take that one.
func (a *confidant) common() (service []byte, holders []jurat.MemberIndex) {
	a.mu.Lock()
	defer a.mu.Unlock()
	by := map[string][]jurat.MemberIndex{}
	for m := range jurat.MemberIndex(a.committee.N()) {
		if p := a.peers[m+1]; p != nil && p.verified != 0 && p.identity.Service != nil {
			key := string(p.identity.Service)
			if by[key] = append(by[key], m+1); len(by[key]) > len(holders) {
				service, holders = p.identity.Service, by[key]
			}
		}
	}
	if len(holders) <= jurat.Faults(a.committee.N()) && now() < a.began+foundAfter {
		return nil, holders
	}
	return service, holders
}

// identify reads who the own enclave is, which this node judges as it does the others'.
func (a *confidant) identify(ctx context.Context, link *EnclaveLink) (*channel.Identity, error) {
	var challenge jurat.Hash
	if _, err := rand.Read(challenge[:]); err != nil {
		return nil, err
	}
	own, err := link.Identify(ctx, channel.Identify{Chain: a.chain, Enclaves: a.cfg.Contract, Challenge: challenge})
	if err == nil {
		err = a.verify(&own, challenge)
	}
	if err != nil {
		return nil, err
	}
	a.mu.Lock()
	a.own = &own
	a.notify()
	a.mu.Unlock()
	return &own, nil
}

// notify wakes who waits for a change; the caller holds mu.
func (a *confidant) notify() {
	close(a.changed)
	a.changed = make(chan struct{})
}

// challenge has a member's enclave show itself, if it is time to.
func (a *confidant) challenge(m jurat.MemberIndex) {
	at := now()
	a.mu.Lock()
	p := a.peers[m]
	if p == nil {
		p = &shown{}
		a.peers[m] = p
	}
	if at < p.asked+askAgain || p.verified != 0 && p.identity.Service != nil && at < p.verified+reverifyAfter {
		a.mu.Unlock()
		return
	}
	_, err := rand.Read(p.challenge[:])
	p.asked = at
	challenge := p.challenge
	a.mu.Unlock()
	if err == nil {
		a.say(m, enclaveWord{Challenge: &challenge})
	}
}

// verify judges an enclave's evidence: that its vendor vouches for it now, that it runs
// an allowed program, that its keys are those of the evidence, and that it answers this
// node's own challenge.
func (a *confidant) verify(i *channel.Identity, challenge jurat.Hash) error {
	evidence := attest.Attestation{Binding: i.Binding, Evidence: i.Evidence}
	want := enclaves.Binding{Chain: a.chain, Contract: a.cfg.Contract, HPKE: jurat.Keccak(i.Key), Signer: i.Signer, Challenge: challenge}
	if _, err := evidence.Verify(attest.Policy{Trust: a.trust.at(time.UnixMilli(int64(now()))), Measurements: a.cfg.Measurements}, want); err != nil {
		return err
	}
	if len(i.Key) != 32 {
		return errors.New("an enclave's key has 32 bytes")
	}
	if _, err := envelope.NewShareSealer((*[32]byte)(i.Key)); err != nil {
		return err // a release to it would fail, and those to others with it
	}
	if i.Service == nil {
		return nil
	}
	signer, err := confidential.SignerOf(confidential.ServiceHash(i.Service), i.Signature)
	if err != nil || signer != i.Signer {
		return errors.New("the service key is not signed by the enclave that shows it")
	}
	return nil
}
