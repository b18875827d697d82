package enclaves_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
)

func TestEveryFieldIsBound(t *testing.T) {
	seen := map[jurat.Hash]string{}
	for name, change := range map[string]func(b *enclaves.Binding){
		"nothing":   func(*enclaves.Binding) {},
		"chain":     func(b *enclaves.Binding) { b.Chain++ },
		"contract":  func(b *enclaves.Binding) { b.Contract[19]++ },
		"hpke":      func(b *enclaves.Binding) { b.HPKE[31]++ },
		"signer":    func(b *enclaves.Binding) { b.Signer[0]++ },
		"challenge": func(b *enclaves.Binding) { b.Challenge[0]++ },
	} {
		b := enclaves.Binding{Chain: 31337, Contract: jurat.Address{1}, HPKE: jurat.Hash{2}, Signer: jurat.Address{3}, Challenge: jurat.Hash{4}}
		change(&b)
		if other, ok := seen[b.ReportData()]; ok {
			t.Errorf("%s and %s give one report data", name, other)
		}
		seen[b.ReportData()] = name
	}
}

func TestLeavesAreOfTheirPlaceAndSubject(t *testing.T) {
	at := enclaves.Place{Chain: 31337, Contract: jurat.Address{1}}
	elsewhere := enclaves.Place{Chain: 31338, Contract: jurat.Address{1}}
	r := &enclaves.Registration{Signer: jurat.Address{2}, Vendor: enclaves.SIM, Expiry: 1}
	for _, l := range []jurat.Leaf{r.Leaf(at), enclaves.Revocation(at, r.Signer), enclaves.Permission(at, jurat.Hash{1}, true)} {
		if l.Kind != jurat.KindEnclave {
			t.Errorf("kind %d", l.Kind)
		}
	}
	if r.Leaf(at).Subject != enclaves.Revocation(at, r.Signer).Subject {
		t.Error("a revocation is of another subject than what it revokes: both could be sworn in one report")
	}
	if r.Leaf(at).Subject == r.Leaf(elsewhere).Subject {
		t.Error("a registration counts on two chains")
	}
	if allow, forbid := enclaves.Permission(at, jurat.Hash{1}, true), enclaves.Permission(at, jurat.Hash{1}, false); allow.Subject != forbid.Subject || allow.Payload == forbid.Payload {
		t.Error("allowing and forbidding are not two words on one subject")
	}
}

func TestRegistrationsThatNoVerifierMakes(t *testing.T) {
	good := enclaves.Registration{
		Signer: jurat.Address{1}, Vendor: enclaves.TDX, Measurement: jurat.Hash{1}, HPKE: jurat.Hash{1},
		Collateral: 1, Expiry: 2, Assurance: enclaves.Hidden,
	}
	if err := good.Check(); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(r *enclaves.Registration){
		"no vendor":            func(r *enclaves.Registration) { r.Vendor = 0 },
		"unknown vendor":       func(r *enclaves.Registration) { r.Vendor = 6 },
		"SIM as hardware":      func(r *enclaves.Registration) { r.Vendor = enclaves.SIM },
		"vTPM as hardware":     func(r *enclaves.Registration) { r.Vendor = enclaves.VTPM },
		"no signer":            func(r *enclaves.Registration) { r.Signer = jurat.Address{} },
		"no measurement":       func(r *enclaves.Registration) { r.Measurement = jurat.Hash{} },
		"no key":               func(r *enclaves.Registration) { r.HPKE = jurat.Hash{} },
		"expired at its birth": func(r *enclaves.Registration) { r.Expiry = 1 },
	} {
		r := good
		change(&r)
		if err := r.Check(); !errors.Is(err, enclaves.ErrBadRegistration) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestVendorsByName(t *testing.T) {
	for v := enclaves.SIM; v.Known(); v++ {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		var back enclaves.Vendor
		if err := json.Unmarshal(b, &back); err != nil || back != v {
			t.Errorf("%s reads as %v, %v", b, back, err)
		}
	}
	var v enclaves.Vendor
	if err := v.UnmarshalText([]byte("SGX")); err == nil {
		t.Error("SGX is taken for a vendor")
	}
}
