package store

import (
	"errors"
	"testing"

	"github.com/jurat-network/jurat"
)

// A ticket is released to one enclave; of a credential so many requests a period; and a
// restart forgets none of it.
func TestTicketsLast(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	take := func(name string, want bool, k Ticket) {
		t.Helper()
		may, err := s.TakeTickets([]Ticket{k})
		if err != nil || may[0] != want {
			t.Errorf("%s: %v %v, want %t", name, may, err, want)
		}
	}
	for range 2 {
		take("first", true, Ticket{Sealed: jurat.Hash{1}, Request: jurat.Hash{1}, Member: 1, Enclave: [32]byte{1}})
		take("another enclave of that member", false, Ticket{Sealed: jurat.Hash{1}, Request: jurat.Hash{1}, Member: 1, Enclave: [32]byte{2}})
		take("another member's", true, Ticket{Sealed: jurat.Hash{1}, Request: jurat.Hash{1}, Member: 2, Enclave: [32]byte{2}})
		for request := range byte(3) {
			for member := range 2 {
				take("a credential's use", request < 2, Ticket{Sealed: jurat.Hash{7}, Request: jurat.Hash{10 + request}, Member: jurat.MemberIndex(member + 1), Enclave: [32]byte{9}, Consumer: jurat.Address{1}, Period: 5, Most: 2})
			}
		}
		take("in the next period", true, Ticket{Sealed: jurat.Hash{7}, Request: jurat.Hash{20}, Member: 1, Enclave: [32]byte{9}, Consumer: jurat.Address{1}, Period: 6, Most: 2})
		take("another consumer's", true, Ticket{Sealed: jurat.Hash{7}, Request: jurat.Hash{30}, Member: 1, Enclave: [32]byte{9}, Consumer: jurat.Address{2}, Period: 5, Most: 2})
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		s = openIn(t, dir)
	}
	together := Ticket{Sealed: jurat.Hash{8}, Member: 1, Enclave: [32]byte{9}, Period: 5, Most: 2}
	list := []Ticket{together, together, together}
	for i := range list {
		list[i].Request = jurat.Hash{byte(40 + i)}
	}
	if may, err := s.TakeTickets(list); err != nil || !may[0] || !may[1] || may[2] {
		t.Errorf("three at once of two: %v %v", may, err)
	}
	_ = s.Close()
}

func TestCredentialsAndTheirNewestGrants(t *testing.T) {
	s := openIn(t, t.TempDir())
	defer s.Close()
	if err := s.KeepCredential(&Credential{ID: jurat.Hash{1}, Nonce: jurat.Hash{2}, Ciphertext: []byte("sealed")}); err != nil {
		t.Fatal(err)
	}
	for _, g := range []struct {
		number uint64
		body   string
	}{{2, "two"}, {1, "one"}, {2, "again"}} {
		if err := s.KeepGrant(jurat.Hash{1}, jurat.Address{1}, g.number, []byte(g.body)); err != nil {
			t.Fatal(err)
		}
	}
	c, err := s.CredentialOf(jurat.Hash{1})
	if err != nil || len(c.Grants) != 1 || string(c.Grants[0]) != "two" || c.Nonce != (jurat.Hash{2}) || string(c.Ciphertext) != "sealed" {
		t.Errorf("%+v %v", c, err)
	}
	if _, err := s.CredentialOf(jurat.Hash{9}); !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
	if ids, err := s.Credentials(); err != nil || len(ids) != 1 {
		t.Errorf("%v %v", ids, err)
	}
}
