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
		if err := s.KeepGrant(jurat.Hash{1}, jurat.Address{1}, g.number, []byte(g.body)); errors.Is(err, ErrOlder) != (g.number == 1) || err != nil && g.number != 1 {
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
		_, err = s.TakeTickets(Taking{Request: jurat.Hash{1}, Uses: []Use{{Credential: used}}})
	}
	if err != nil {
		t.Fatal(err)
	}
	// Accounts without anything: they push out each other alone.
	if _, err := s.write.ExecContext(t.Context(), `WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ?)
		INSERT INTO credential (id, owner, rank, since, body) SELECT randomblob(32), randomblob(20), 0, n, x'00' FROM c`, MaxStoredCredentials-2); err != nil {
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

	// Requests that somebody paid for hold a place for a month after the last, and not for ever.
	if _, err := s.write.ExecContext(t.Context(), "UPDATE credential SET rank = 2, since = 50000 WHERE id <> ?", used[:]); err != nil {
		t.Fatal(err)
	}
	const later = 40_000 + UsedFor
	if _, err := s.TakeTickets(Taking{At: later, Request: jurat.Hash{2}, Uses: []Use{{Credential: used, Number: 1}}}); err != nil {
		t.Fatal(err)
	}
	if _, err := put(904, Funded, 50_000+UsedFor); !errors.Is(err, ErrTooMany) {
		t.Errorf("a place within a month: %v", err)
	}
	if _, err := put(905, Unfunded, 50_001+UsedFor); !errors.Is(err, ErrTooMany) {
		t.Errorf("a place for an empty account: %v", err)
	}
	if _, err := put(905, Funded, 50_001+UsedFor); err != nil || !there(used) {
		t.Errorf("a place after a month: %v, the one that was used since is there: %t", err, there(used))
	}
}

// What nobody opens any more takes no place.
func TestExpiredCredentialsAreForgotten(t *testing.T) {
	s := openIn(t, t.TempDir())
	defer s.Close()
	for i := range byte(3) {
		if err := s.KeepCredential(&Credential{ID: jurat.Hash{i + 1}, Owner: jurat.Address{1}, Rank: Used, Expires: 100 + uint64(i), Body: []byte("x")}); err != nil {
			t.Fatal(err)
		}
		if err := s.KeepGrant(jurat.Hash{i + 1}, jurat.Address{2}, 1, []byte("grant")); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.KeepCredential(&Credential{ID: jurat.Hash{9}, Owner: jurat.Address{1}, Expires: 1<<64 - 1, Body: []byte("x")}); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		before uint64
		want   int
	}{{100, 4}, {101, 3}, {103, 1}, {1<<62 - 1, 1}} {
		if err := s.ForgetCredentials(c.before); err != nil {
			t.Fatal(err)
		}
		if ids, err := s.Credentials(jurat.Hash{}, 10); err != nil || len(ids) != c.want {
			t.Errorf("before %d: %d are there, want %d: %v", c.before, len(ids), c.want, err)
		}
	}
	if _, err := s.GrantsOf(jurat.Hash{1}); !errors.Is(err, ErrNotFound) {
		t.Errorf("grants of one that is gone: %v", err)
	}
	if c, err := s.CredentialOf(jurat.Hash{9}); err != nil || c.Expires != 1<<62 {
		t.Errorf("%+v, %v", c, err)
	}
}
