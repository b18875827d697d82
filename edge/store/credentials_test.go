package store

import (
	"errors"
	"testing"

	"github.com/jurat-network/jurat"
)

func TestCredentialsAndTheirNewestGrants(t *testing.T) {
	s := openIn(t, t.TempDir())
	defer s.Close()
	if err := s.KeepCredential(&Credential{ID: jurat.Hash{1}, Owner: jurat.Address{2}, Rank: Funded, Since: 5, Body: []byte("sealed")}); err != nil {
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
	if err != nil || len(c.Grants) != 1 || string(c.Grants[0]) != "two" || c.Owner != (jurat.Address{2}) || c.Rank != Funded || c.Since != 5 || string(c.Body) != "sealed" {
		t.Errorf("%+v %v", c, err)
	}
	if grants, err := s.GrantsOf(jurat.Hash{1}); err != nil || len(grants) != 1 {
		t.Errorf("%q %v", grants, err)
	}
	for _, err := range []error{func() error { _, err := s.CredentialOf(jurat.Hash{9}); return err }(), func() error { _, err := s.GrantsOf(jurat.Hash{9}); return err }()} {
		if !errors.Is(err, ErrNotFound) {
			t.Error(err)
		}
	}
	if ids, err := s.Credentials(jurat.Hash{}, 10); err != nil || len(ids) != 1 {
		t.Errorf("%v %v", ids, err)
	}
	if ids, err := s.Credentials(jurat.Hash{1}, 10); err != nil || len(ids) != 0 {
		t.Errorf("after the last: %v %v", ids, err)
	}
	for i := range MaxGrants {
		err := s.KeepGrant(jurat.Hash{1}, jurat.Address{2, byte(i)}, 1, []byte("x"))
		if last := i == MaxGrants-1; last != errors.Is(err, ErrTooMany) || !last && err != nil {
			t.Errorf("grant %d: %v", i+2, err)
		}
	}
}

// A flood takes no place of what is used, or of an owner who has something on the chain;
// one owner takes few, and a funded one's place is another's after a day.
func TestAFloodOfDeposits(t *testing.T) {
	s := openIn(t, t.TempDir())
	defer s.Close()
	n := 0
	put := func(owner uint16, rank Rank, since jurat.Time) (jurat.Hash, error) {
		n++
		id := jurat.Hash{0xff, byte(n >> 16), byte(n >> 8), byte(n)}
		return id, s.KeepCredential(&Credential{ID: id, Owner: jurat.Address{byte(owner >> 8), byte(owner)}, Rank: rank, Since: since, Body: []byte("x")})
	}
	there := func(id jurat.Hash) bool { _, err := s.GrantsOf(id); return err == nil }
	honest, err := put(1, Funded, 1)
	if err != nil {
		t.Fatal(err)
	}
	used, err := put(2, Funded, 1)
	if err == nil {
		_, err = s.TakeTickets(jurat.Hash{1}, []Use{{Credential: used}}, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	// Accounts without anything: they push out each other alone.
	if _, err := s.write.ExecContext(t.Context(), `WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ?)
		INSERT INTO credential SELECT randomblob(32), randomblob(20), 0, n, x'00' FROM c`, MaxStoredCredentials-2); err != nil {
		t.Fatal(err)
	}
	for i := range uint16(40) {
		if _, err := put(100+i, Unfunded, 10_000); err != nil {
			t.Fatal(err)
		}
	}
	if !there(honest) || !there(used) {
		t.Error("a flood of empty accounts drove out an owner's that has something")
	}
	for i := range MaxUnused + 1 {
		_, err := put(900, Funded, 10_000)
		if last := i == MaxUnused; last != errors.Is(err, ErrTooMany) || !last && err != nil {
			t.Errorf("one owner's number %d: %v", i+1, err)
		}
	}
	// All places are of accounts that have something.
	if _, err := s.write.ExecContext(t.Context(), "UPDATE credential SET rank = 1, since = 20000 WHERE rank = 0"); err != nil {
		t.Fatal(err)
	}
	if _, err := put(901, Funded, 30_000); !errors.Is(err, ErrTooMany) {
		t.Errorf("a place where there is none: %v", err)
	}
	if _, err := put(902, Funded, 20_000+UnusedFor); err != nil || there(honest) || !there(used) {
		t.Errorf("after a day: %v, the oldest unused is there: %t, the used one: %t", err, there(honest), there(used))
	}
	if _, err := put(903, Used, 30_000); err != nil || !there(used) {
		t.Errorf("one that a request names: %v", err)
	}
}
