package confidential_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
)

func TestAskRoundTrip(t *testing.T) {
	a := &confidential.Ask{ResultKey: jurat.Hash{1}, Credentials: []jurat.Hash{{2}, {3}}, Sealed: []byte("sealed")}
	b := a.Encode()
	got, err := confidential.Parse(b)
	if err != nil || got.ResultKey != a.ResultKey || len(got.Credentials) != 2 || got.Credentials[1] != a.Credentials[1] || string(got.Sealed) != "sealed" {
		t.Fatalf("%+v %v", got, err)
	}
	if !confidential.Is(b) || confidential.Is(b[1:]) || confidential.Is(nil) {
		t.Error("is not told from other parameters")
	}
	many := &confidential.Ask{Credentials: make([]jurat.Hash, confidential.MaxCredentials+1), Sealed: []byte("x")}
	for name, raw := range map[string][]byte{"cut": b[:90], "nothing sealed": b[:len(b)-6], "too many": many.Encode(), "a count of 2^200": append(append(bytes.Clone(b[:64]), 1), b[65:]...)} {
		if _, err := confidential.Parse(raw); !errors.Is(err, confidential.ErrAsk) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add((&confidential.Ask{Credentials: []jurat.Hash{{2}}, Sealed: []byte("sealed")}).Encode())
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
	if err := g.Permits(jurat.Hash{1}, jurat.Address{2}, jurat.Hash{3}, 99); err != nil {
		t.Error(err)
	}
	for name, err := range map[string]error{
		"another credential": g.Permits(jurat.Hash{9}, jurat.Address{2}, jurat.Hash{3}, 99),
		"another consumer":   g.Permits(jurat.Hash{1}, jurat.Address{9}, jurat.Hash{3}, 99),
		"another job":        g.Permits(jurat.Hash{1}, jurat.Address{2}, jurat.Hash{9}, 99),
		"expired":            g.Permits(jurat.Hash{1}, jurat.Address{2}, jurat.Hash{3}, 100),
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
