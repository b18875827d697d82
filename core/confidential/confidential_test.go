package confidential_test

import (
	"bytes"
	"errors"
	"reflect"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/enclaves"
)

func TestAskRoundTrip(t *testing.T) {
	a := &confidential.Ask{ResultKey: jurat.Hash{1}, Demand: confidential.Demand{Agreement: jurat.Hash{4}, Assurance: enclaves.Hidden, Vendors: 2},
		Uses: []confidential.Use{{Credential: jurat.Hash{2}, Period: 1 << 40, Number: 7}, {Credential: jurat.Hash{3}}}, Sealed: []byte("sealed")}
	b := a.Encode()
	got, err := confidential.Parse(b)
	if err != nil || !reflect.DeepEqual(got, a) {
		t.Fatalf("%+v %v", got, err)
	}
	if !confidential.Is(b) || confidential.Is(b[1:]) || confidential.Is(nil) {
		t.Error("is not told from other parameters")
	}
	many := &confidential.Ask{Sealed: []byte("x")}
	for i := range confidential.MaxCredentials + 1 {
		many.Uses = append(many.Uses, confidential.Use{Credential: jurat.Hash{byte(i)}})
	}
	twice := &confidential.Ask{Uses: []confidential.Use{{Credential: jurat.Hash{2}, Number: 1}, {Credential: jurat.Hash{2}, Number: 2}}, Sealed: []byte("x")}
	for name, raw := range map[string][]byte{"cut": b[:97], "nothing sealed": b[:len(b)-6], "too many": many.Encode(), "a credential twice": twice.Encode()} {
		if _, err := confidential.Parse(raw); !errors.Is(err, confidential.ErrAsk) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, at := range map[string]int{"assurance": 96, "vendors": 97} {
		raw := bytes.Clone(b)
		raw[at] = 200
		if _, err := confidential.Parse(raw); !errors.Is(err, confidential.ErrDemand) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A use is one of those that the owner granted for the period of the request's block.
func TestTicketsAreNumbered(t *testing.T) {
	g := confidential.Grant{Uses: 2, Period: 60}
	for name, c := range map[string]struct {
		use   confidential.Use
		block uint64
		good  bool
	}{
		"the first":        {confidential.Use{Period: 10}, 600, true},
		"the last":         {confidential.Use{Period: 10, Number: 1}, 659, true},
		"one too many":     {confidential.Use{Period: 10, Number: 2}, 600, false},
		"the period after": {confidential.Use{Period: 10}, 660, false},
		"the one before":   {confidential.Use{Period: 10}, 599, false},
	} {
		if err := g.Ticket(c.use, c.block); (err == nil) != c.good || err != nil && !errors.Is(err, confidential.ErrTicket) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A demand is refused as soon as the members that are not known cannot help it, and waits
// for them where they can.
func TestDemands(t *testing.T) {
	e := func(v enclaves.Vendor) confidential.Enclave {
		return confidential.Enclave{Vendor: v, Assurance: v.Assurance()}
	}
	sim, snp, tdx := e(enclaves.SIM), e(enclaves.SNP), e(enclaves.TDX)
	for name, c := range map[string]struct {
		demand confidential.Demand
		known  []confidential.Enclave
		want   error
	}{
		"none":                         {confidential.Demand{}, nil, nil},
		"any of one vendor":            {confidential.Demand{Vendors: 1}, []confidential.Enclave{sim, sim, sim, sim}, nil},
		"strong enough":                {confidential.Demand{Assurance: enclaves.Hidden}, []confidential.Enclave{sim, snp, snp, snp}, nil},
		"two weak of four":             {confidential.Demand{Assurance: enclaves.Measured}, []confidential.Enclave{sim, sim}, confidential.ErrDemand},
		"two vendors, all known":       {confidential.Demand{Vendors: 2}, []confidential.Enclave{snp, snp, tdx, tdx}, nil},
		"three of one":                 {confidential.Demand{Vendors: 2}, []confidential.Enclave{snp, snp, snp, tdx}, confidential.ErrDemand},
		"two of one, and two unknown":  {confidential.Demand{Vendors: 2}, []confidential.Enclave{snp, snp}, confidential.ErrNotKnown},
		"the third could be of either": {confidential.Demand{Vendors: 2}, []confidential.Enclave{snp, snp, tdx}, confidential.ErrNotKnown},
		"three vendors of three":       {confidential.Demand{Vendors: 3}, []confidential.Enclave{snp, tdx, sim, e(enclaves.Nitro)}, nil},
		"three vendors of two":         {confidential.Demand{Vendors: 3}, []confidential.Enclave{snp, tdx, snp, tdx}, confidential.ErrDemand},
	} {
		if err := c.demand.Meet(c.known, 4); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// Whoever asks under the same number cannot ask for less.
func TestQuestionsAreBoundToTheirDemand(t *testing.T) {
	place := confidential.Place{Chain: 1}
	seen := map[jurat.Hash]bool{}
	for _, d := range []confidential.Demand{{}, {Assurance: 1}, {Vendors: 1}, {Agreement: jurat.Hash{1}}} {
		context := place.Question(jurat.Address{1}, jurat.Hash{2}, 3, 4, jurat.Hash{5}, d)
		seen[context.Hash()] = true
	}
	if len(seen) != 4 {
		t.Errorf("%d of 4 contexts differ", len(seen))
	}
}

func FuzzParse(f *testing.F) {
	f.Add((&confidential.Ask{Uses: []confidential.Use{{Credential: jurat.Hash{2}}}, Sealed: []byte("sealed")}).Encode())
	f.Fuzz(func(t *testing.T, raw []byte) {
		if a, err := confidential.Parse(raw); err == nil && !bytes.Equal(a.Encode(), raw) {
			t.Fatalf("%x is written as %x", raw, a.Encode())
		}
	})
}

func TestGrantsAreTheOwners(t *testing.T) {
	key, err := secp256k1.GeneratePrivateKey()
	if err != nil {
		t.Fatal(err)
	}
	g := confidential.SignedGrant{Grant: confidential.Grant{Credential: jurat.Hash{1}, Consumer: jurat.Address{2}, Job: jurat.Hash{3}, Uses: 1, Period: 60, Expires: 100, Number: 1}}
	hash := g.Hash()
	compact := ecdsa.SignCompact(key, hash[:], false)
	copy(g.Signature[:], append(compact[1:], compact[0]))
	owner, err := g.Owner()
	if err != nil {
		t.Fatal(err)
	}
	changed := g
	changed.Uses = 1000
	if other, err := changed.Owner(); err == nil && other == owner {
		t.Error("the owner signed for more uses")
	}
	if err := g.Permits(jurat.Hash{1}, jurat.Address{2}, jurat.Hash{3}, jurat.Hash{}, 99); err != nil {
		t.Error(err)
	}
	for name, err := range map[string]error{
		"another credential": g.Permits(jurat.Hash{9}, jurat.Address{2}, jurat.Hash{3}, jurat.Hash{}, 99),
		"another consumer":   g.Permits(jurat.Hash{1}, jurat.Address{9}, jurat.Hash{3}, jurat.Hash{}, 99),
		"another job":        g.Permits(jurat.Hash{1}, jurat.Address{2}, jurat.Hash{9}, jurat.Hash{}, 99),
		"expired":            g.Permits(jurat.Hash{1}, jurat.Address{2}, jurat.Hash{3}, jurat.Hash{}, 100),
	} {
		if !errors.Is(err, confidential.ErrGrant) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Each part of a ticket, and the time, is in what a share is sealed for.
func TestTicketsDiffer(t *testing.T) {
	base := confidential.Ticket{Ciphertext: jurat.Hash{1}, Request: jurat.Hash{2}, Enclave: [32]byte{3}}
	seen := map[jurat.Hash]bool{base.At(5): true, base.At(6): true}
	for _, other := range []confidential.Ticket{{jurat.Hash{9}, base.Request, base.Enclave}, {base.Ciphertext, jurat.Hash{9}, base.Enclave}, {base.Ciphertext, base.Request, [32]byte{9}}} {
		seen[other.At(5)] = true
	}
	if len(seen) != 5 {
		t.Errorf("%d of 5 differ", len(seen))
	}
	r := &confidential.Release{Time: 7, Share: []byte("share")}
	if got, err := confidential.ParseRelease(r.Encode()); err != nil || got.Time != 7 || string(got.Share) != "share" {
		t.Errorf("%+v %v", got, err)
	}
	if _, err := confidential.ParseRelease([]byte{1}); !errors.Is(err, confidential.ErrRelease) {
		t.Error(err)
	}
}

// The parameters that contracts/src/examples/Tickets.sol puts together; contracts/test/Tickets.t.sol has the same hash.
func TestParametersAsContractsMakeThem(t *testing.T) {
	word := func(b byte) (h jurat.Hash) {
		for i := range h {
			h[i] = b
		}
		return h
	}
	a := &confidential.Ask{Demand: confidential.Demand{Agreement: word(0x33), Assurance: 3, Vendors: 2}, Uses: []confidential.Use{{Credential: word(0x22), Period: 10, Number: 1}}, Sealed: []byte{0xc0, 0xff, 0xee}}
	if got := jurat.Keccak(a.Encode()).String(); got != "0x9e1f2ac028bf40fd32b968464c4b59e4eacec71793200261b404ba331c834eed" {
		t.Error(got)
	}
}
