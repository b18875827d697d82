package node

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
	"github.com/jurat-network/jurat/edge/chain"
)

// show shows the own enclave to the others, and judges it as they do.
func (r *registrar) show(ctx context.Context) error {
	if r.own == nil || now() < r.showed+showAgain {
		return nil
	}
	r.mu.Lock()
	var newest jurat.SignedReport
	if n := len(r.reports); n > 0 {
		newest = r.reports[n-1]
	}
	r.mu.Unlock()
	if newest.Round == 0 {
		return nil // nothing is sworn yet
	}
	identity, err := r.own(ctx, channel.Identify{Chain: r.at.Chain, Enclaves: r.at.Contract, Challenge: newest.Digest()})
	if err != nil {
		return err
	}
	r.showed = now()
	known, live, err := chain.ReadEnclave(ctx, r.client, r.at.Contract, r.committee.ID, identity.Signer)
	half := uint64(attest.MaxRegistration/time.Second) / 2
	if err != nil || live && known.Expiry > newest.Time.Seconds()+half {
		return err
	}
	s := shownEnclave{from: r.self, Identity: identity}
	body, err := json.Marshal(s)
	if err != nil {
		return err
	}
	for i := range r.committee.Members {
		if to := jurat.MemberIndex(i + 1); to != r.self {
			_ = r.network.Send(to, append([]byte{enclaveFrame}, body...)) // who is away is shown it again
		}
	}
	return r.judge(&s)
}

// judge judges an enclave that is shown, and begins to name its registration.
func (r *registrar) judge(s *shownEnclave) error {
	i := &s.Identity
	from, known := r.challenged(i.Challenge)
	if !known {
		return fmt.Errorf("its challenge %s is no report of the last %s", i.Challenge, time.Duration(challengeAge)*time.Millisecond)
	}
	evidence := attest.Attestation{Binding: i.Binding, Evidence: i.Evidence}
	policy := attest.Policy{Trust: r.trust.at(time.UnixMilli(int64(from))), Measurements: r.measurements}
	want := enclaves.Binding{Chain: r.at.Chain, Contract: r.at.Contract, HPKE: jurat.Keccak(i.Key), Signer: i.Signer, Challenge: i.Challenge}
	claims, err := evidence.Verify(policy, want)
	if err != nil {
		return err
	}
	registration := evidence.Registration(&claims, policy.Time)
	if err := registration.Check(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), registrarTick)
	defer cancel()
	return r.name(ctx, fmt.Sprintf("enclave of member %d", s.from), &pronounced{
		leaf: registration.Leaf(r.at), owner: s.from,
		there: func(ctx context.Context) (bool, error) {
			is, live, err := chain.ReadEnclave(ctx, r.client, r.at.Contract, r.committee.ID, registration.Signer)
			return live && is.Expiry >= registration.Expiry, err
		},
		bring: func(ctx context.Context, o *chain.Oath) error {
			_, err := chain.RegisterEnclave(ctx, r.sender, r.at.Contract, o, &registration)
			if err == nil {
				r.log.Info("an enclave is registered", "member", s.from, "signer", registration.Signer, "vendor", registration.Vendor)
			}
			return err
		},
	})
}

// challenged is the time of the report of which a challenge is the digest, if it is a recent one.
func (r *registrar) challenged(challenge jurat.Hash) (jurat.Time, bool) {
	oldest := now() - challengeAge
	r.mu.Lock()
	defer r.mu.Unlock()
	for i := len(r.reports) - 1; i >= 0 && r.reports[i].Time >= oldest; i-- {
		if r.reports[i].Digest() == challenge {
			return r.reports[i].Time, true
		}
	}
	return 0, false
}
