package node

import (
	"context"
	"crypto/rand"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	gethcrypto "github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
	"github.com/jurat-network/jurat/edge/attest"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/localchain"
)

// hall is a committee of registrars that hear each other, on a chain in this process;
// the test swears what 2f+1 of them name.
type hall struct {
	t          *testing.T
	committee  *jurat.Committee
	group      *threshold.Group
	signers    []*threshold.Signer
	client     *chain.Client
	contract   jurat.Address
	registrars []*registrar
	round      jurat.Round
}

// seat is a member's place in the hall.
type seat struct {
	hall *hall
	self jurat.MemberIndex
}

func (s seat) Send(to jurat.MemberIndex, frame []byte) error {
	return s.hall.registrars[to-1].Receive(s.self, frame)
}
func (seat) Penalise(jurat.MemberIndex) {}

func newHall(t *testing.T) *hall {
	t.Helper()
	local, err := localchain.Start(context.Background(), localchain.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = local.Close() })
	h := &hall{t: t}
	if h.client, err = chain.Dial(t.Context(), chain.Config{RPC: []string{local.URL()}}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(h.client.Close)
	rig := newRig(t, 4, 0)
	h.group = rig.group
	made := chain.Registration{
		Session: jurat.Session{Threshold: 3, Epoch: 1, Attempt: 1, Members: rig.committee.Members}, Key: rig.group.Key,
		Transcript: jurat.Hash{1}, Expiry: uint64(time.Now().Add(30 * 24 * time.Hour).Unix()),
	}
	for i, key := range rig.keys {
		signature, err := key.Sign(jurat.TranscriptHash(made.Session.ID(), made.Key, made.Transcript, made.Expiry))
		if err != nil {
			t.Fatal(err)
		}
		made.Signatures = append(made.Signatures, signature)
		signer, err := threshold.NewSigner(rig.group, rig.shares[i], rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		h.signers = append(h.signers, signer)
	}
	c := *rig.committee
	c.ID, c.Expiry = made.Committee(), made.Expiry
	h.committee = &c
	funded, err := NewOperatorKey(gethcrypto.FromECDSA(local.Accounts()[0].Key))
	if err != nil {
		t.Fatal(err)
	}
	sender := funded.Sender(h.client, chain.SenderConfig{Poll: 10 * time.Millisecond})
	at, err := chain.Deploy(t.Context(), sender, chain.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	if err := chain.RegisterCommittee(t.Context(), sender, at, &made); err != nil {
		t.Fatal(err)
	}
	if h.contract, err = chain.DeployEnclaves(t.Context(), sender, at, true); err != nil {
		t.Fatal(err)
	}
	for i := range c.Members {
		self := jurat.MemberIndex(i + 1)
		h.registrars = append(h.registrars, &registrar{
			at: enclaves.Place{Chain: h.client.ChainID(), Contract: h.contract}, client: h.client, sender: sender, committee: &c, self: self,
			network: seat{h, self}, log: slog.New(slog.DiscardHandler), inbox: make(chan shownEnclave, 8), open: map[string]*pronounced{},
		})
	}
	return h
}

// swear makes the report of all that 2f+1 members name now.
func (h *hall) swear() {
	h.t.Helper()
	named := map[jurat.Leaf]int{}
	for _, r := range h.registrars {
		for _, l := range r.Leaves(0) {
			named[l]++
		}
	}
	leaves := []jurat.Leaf{{Kind: jurat.KindEvidence, Payload: jurat.Hash{1}}}
	for l, n := range named {
		if n >= h.committee.Threshold {
			leaves = append(leaves, l)
		}
	}
	slices.SortFunc(leaves[1:], jurat.CompareSubjects)
	tree := jurat.NewTree(jurat.HashLeaves(leaves))
	h.round++
	report := jurat.Report{Committee: h.committee.ID, Epoch: 1, Round: h.round, Time: now(), Root: tree.Root()}
	f := round.Finished{
		Report:  jurat.SignedReport{Report: report, Signature: h.sign(report.Digest())},
		Outcome: &outcome.Outcome{Report: report, Leaves: leaves, Tree: tree},
	}
	for _, r := range h.registrars {
		r.Sworn(f)
	}
}

func (h *hall) sign(digest jurat.Hash) jurat.Signature {
	h.t.Helper()
	return signedBy(h.t, h.group, h.signers[:h.committee.Threshold], uint64(h.round), digest)
}

// signedBy is the signature of members 1 to as many as sign, in a session of a number.
func signedBy(t *testing.T, group *threshold.Group, signers []*threshold.Signer, session uint64, digest jurat.Hash) jurat.Signature {
	t.Helper()
	var list threshold.List
	var z [][32]byte
	for m, s := range signers {
		c, err := s.Commit(session)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, threshold.Entry{Member: jurat.MemberIndex(m + 1), Commitment: c})
	}
	for _, s := range signers {
		partial, err := s.Sign(session, digest, list)
		if err != nil {
			t.Fatal(err)
		}
		z = append(z, partial)
	}
	signature, err := threshold.Aggregate(group, digest, list, z)
	if err != nil {
		t.Fatal(err)
	}
	return signature
}

// run has the registrars at work, and reports sworn, until something holds.
func (h *hall) run(what string, holds func() bool) {
	h.t.Helper()
	ctx, cancel := context.WithCancel(h.t.Context())
	var running sync.WaitGroup
	for _, r := range h.registrars {
		running.Go(func() { r.Run(ctx) })
	}
	defer running.Wait()
	defer cancel()
	for end := time.Now().Add(2 * time.Minute); !holds(); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			h.t.Fatalf("%s: it does not come", what)
		}
		h.swear()
	}
}

// TestEnclavesAreRegisteredAndEnded: three members' enclaves run what is allowed and come
// on the chain; the fourth's runs something else, and nobody names it. What operators
// end is over for all, one enclave at a time or a program with all that run it.
func TestEnclavesAreRegisteredAndEnded(t *testing.T) {
	h := newHall(t)
	simulator, err := attest.NewSimulator(time.Now())
	if err != nil {
		t.Fatal(err)
	}
	software := attest.Measurement{1}
	measurement := enclaves.MeasurementOf(enclaves.SIM, software[:])
	signer := func(i int) jurat.Address { return jurat.Address{byte(i + 1)} }
	for i, r := range h.registrars {
		machine, err := simulator.Machine()
		if err != nil {
			t.Fatal(err)
		}
		runs := software
		if i == 3 {
			runs[0]++
		}
		r.trust, r.measurements = &trust{read: simulator.Trust(time.Time{})}, []jurat.Hash{measurement}
		r.own = func(_ context.Context, with channel.Identify) (id channel.Identity, err error) {
			id.Key = make([]byte, 32)
			id.Binding = enclaves.Binding{Chain: with.Chain, Contract: with.Enclaves, HPKE: jurat.Keccak(id.Key), Signer: signer(i), Challenge: with.Challenge}
			var field [64]byte
			word := id.ReportData()
			copy(field[:], word[:])
			id.Evidence, err = machine.Attest(runs, field)
			return id, err
		}
	}
	live := func(i int) bool {
		_, live, err := chain.ReadEnclave(t.Context(), h.client, h.contract, h.committee.ID, signer(i))
		if err != nil {
			t.Fatal(err)
		}
		return live
	}
	h.run("three enclaves are registered", func() bool { return live(0) && live(1) && live(2) })
	if live(3) {
		t.Error("an enclave that runs something else is registered")
	}
	for _, r := range h.registrars[:3] {
		r.ended, r.own = []ending{{signer: signer(1)}}, nil
	}
	h.run("an enclave is revoked", func() bool { return !live(1) })
	if !live(0) || !live(2) {
		t.Error("more is revoked than one enclave")
	}
	for _, r := range h.registrars[:3] {
		r.ended, r.measurements = []ending{{measurement: measurement}}, nil
	}
	h.run("a program is ended", func() bool { return !live(0) && !live(2) })
}

// TestEnclavesThatAreNotNamed: what a member shows is judged before it is named.
func TestEnclavesThatAreNotNamed(t *testing.T) {
	h := newHall(t)
	simulator, err := attest.NewSimulator(time.Now())
	if err != nil {
		t.Fatal(err)
	}
	machine, err := simulator.Machine()
	if err != nil {
		t.Fatal(err)
	}
	h.swear()
	r := h.registrars[0]
	software := attest.Measurement{1}
	r.trust, r.measurements = &trust{read: simulator.Trust(time.Time{})}, []jurat.Hash{enclaves.MeasurementOf(enclaves.SIM, software[:])}
	for _, c := range []struct {
		name   string
		change func(before, after *enclaves.Binding)
		want   string
	}{
		{"as it is", func(_, _ *enclaves.Binding) {}, ""},
		{"an unknown challenge", func(b, a *enclaves.Binding) { b.Challenge[0]++; a.Challenge = b.Challenge }, "no report"},
		{"another chain", func(b, a *enclaves.Binding) { b.Chain++; a.Chain = b.Chain }, string(attest.OtherPlace)},
		{"another contract", func(b, a *enclaves.Binding) { b.Contract[0]++; a.Contract = b.Contract }, string(attest.OtherPlace)},
		{"another key than it attests", func(_, a *enclaves.Binding) { a.Signer[0]++ }, string(attest.OtherReportData)},
		{"another key than it shows", func(b, a *enclaves.Binding) { b.HPKE[0]++; a.HPKE = b.HPKE }, string(attest.OtherKeys)},
	} {
		key := make([]byte, 32)
		b := enclaves.Binding{Chain: r.at.Chain, Contract: r.at.Contract, HPKE: jurat.Keccak(key), Signer: jurat.Address{9}, Challenge: r.reports[0].Digest()}
		shown := b
		c.change(&b, &shown)
		var field [64]byte
		word := b.ReportData()
		copy(field[:], word[:])
		evidence, err := machine.Attest(software, field)
		if err != nil {
			t.Fatal(err)
		}
		clear(r.open)
		err = r.judge(&shownEnclave{from: 2, Identity: channel.Identity{Binding: shown, Key: key, Evidence: evidence}})
		if named := len(r.Leaves(0)); c.want == "" && (err != nil || named != 1) || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want) || named != 0) {
			t.Errorf("%s: %v, %d leaves named; want %q", c.name, err, named, c.want)
		}
	}
}
