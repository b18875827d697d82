package store

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
)

// A ticket is released to one enclave, a numbered use to one request, and a restart
// forgets none of it.
func TestTicketsLast(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	take := func(name string, want bool, k Ticket) {
		t.Helper()
		may, err := s.TakeTickets(Taking{Request: k.Request, Tickets: []Ticket{k}})
		if err != nil || may[0] != want {
			t.Errorf("%s: %v %v, want %t", name, may, err, want)
		}
	}
	use := func(name string, request byte, taken bool, change func(*Use)) {
		t.Helper()
		u := Use{Credential: jurat.Hash{7}, Consumer: jurat.Address{1}, Length: 60, Period: 5}
		change(&u)
		k := Ticket{Sealed: u.Credential, Request: jurat.Hash{request}, Operator: jurat.Address{1}, Enclave: [32]byte{9}}
		may, err := s.TakeTickets(Taking{Request: k.Request, Uses: []Use{u}, Tickets: []Ticket{k}})
		if taken != errors.Is(err, ErrTicketUsed) || !taken && (err != nil || !may[0]) {
			t.Errorf("%s: %v %v", name, may, err)
		}
	}
	for range 2 {
		take("first", true, Ticket{Sealed: jurat.Hash{1}, Request: jurat.Hash{1}, Operator: jurat.Address{1}, Enclave: [32]byte{1}})
		take("another enclave of that member", false, Ticket{Sealed: jurat.Hash{1}, Request: jurat.Hash{1}, Operator: jurat.Address{1}, Enclave: [32]byte{2}})
		take("another member's", true, Ticket{Sealed: jurat.Hash{1}, Request: jurat.Hash{1}, Operator: jurat.Address{2}, Enclave: [32]byte{2}})
		use("a use", 10, false, func(*Use) {})
		use("another request on its number", 11, true, func(*Use) {})
		use("the next number", 11, false, func(u *Use) { u.Number++ })
		use("the next period", 12, false, func(u *Use) { u.Period++ })
		use("periods of another length", 13, false, func(u *Use) { u.Length++ })
		use("another consumer's", 14, false, func(u *Use) { u.Consumer[0]++ })
		use("another credential", 15, false, func(u *Use) { u.Credential[0]++ })
		if next, err := s.NextUse(Use{Credential: jurat.Hash{7}, Consumer: jurat.Address{1}, Length: 60, Period: 5}); err != nil || next != 2 {
			t.Errorf("the next use is %d: %v", next, err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		s = openIn(t, dir)
	}
	_ = s.Close()
}

// Where one use is taken, nothing of the request is: its other uses stay free.
func TestUsesAreTakenTogether(t *testing.T) {
	s := openIn(t, t.TempDir())
	defer s.Close()
	a, b := Use{Credential: jurat.Hash{1}}, Use{Credential: jurat.Hash{2}}
	if _, err := s.TakeTickets(Taking{Request: jurat.Hash{10}, Uses: []Use{b}}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.TakeTickets(Taking{Request: jurat.Hash{11}, Uses: []Use{a, b}, Tickets: []Ticket{{Request: jurat.Hash{11}}}}); !errors.Is(err, ErrTicketUsed) {
		t.Errorf("two uses, of which one is taken: %v", err)
	}
	if _, err := s.TakeTickets(Taking{Request: jurat.Hash{12}, Uses: []Use{a}}); err != nil {
		t.Errorf("the other was taken with it: %v", err)
	}
}

// Calls that wait for the disk together are judged in their order, each with what those before
// it took; one that is refused takes nothing and spoils nothing; and none returns what
// is not on the disk.
func TestTicketsAreTakenTogether(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	use := Use{Credential: jurat.Hash{7}, Length: 60}
	ticket := func(sealed, request, enclave byte) Ticket {
		return Ticket{Sealed: jurat.Hash{sealed}, Request: jurat.Hash{request}, Operator: jurat.Address{1}, Enclave: [32]byte{enclave}}
	}
	calls := []struct {
		request byte
		uses    []Use
		tickets []Ticket
		may     []bool // nil: the use went to another request
	}{
		{1, []Use{use}, []Ticket{ticket(1, 1, 1)}, []bool{true}},
		{2, []Use{use}, []Ticket{ticket(2, 2, 1)}, nil},
		{1, []Use{use, use}, []Ticket{ticket(1, 1, 2), ticket(1, 1, 1)}, []bool{false, true}},
		{2, nil, []Ticket{ticket(2, 2, 3), ticket(2, 2, 3)}, []bool{true, true}}, // what the refused one asked for is free
		{3, nil, nil, []bool{}},
	}
	type result struct {
		may []bool
		err error
	}
	together := func() []chan result {
		t.Helper()
		var done []chan result
		s.mu.Lock()
		for i, c := range calls {
			results := make(chan result, 1)
			done = append(done, results)
			go func() {
				may, err := s.TakeTickets(Taking{Request: jurat.Hash{c.request}, Uses: c.uses, Tickets: c.tickets})
				results <- result{may, err}
			}()
			for waiting := 0; waiting <= i; time.Sleep(time.Millisecond) {
				s.takings.mu.Lock()
				waiting = len(s.takings.list)
				s.takings.mu.Unlock()
			}
		}
		return done
	}
	for range 2 { // and once more after a restart
		done := together()
		s.mu.Unlock()
		for i, c := range calls {
			if r := <-done[i]; errors.Is(r.err, ErrTicketUsed) != (c.may == nil) || c.may != nil && (r.err != nil || !slices.Equal(r.may, c.may)) {
				t.Errorf("call %d: %v %v, want %v", i, r.may, r.err, c.may)
			}
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		s = openIn(t, dir)
	}
	for i := range calls {
		calls[i].uses, calls[i].tickets = nil, []Ticket{ticket(9, 9, 9)} // one takes it, the others rest on that
	}
	done := together()
	s.stopped = ErrStopped
	s.mu.Unlock()
	for i := range calls {
		if r := <-done[i]; !errors.Is(r.err, ErrStopped) || r.may != nil {
			t.Errorf("call %d, of which nothing is on the disk: %v %v", i, r.may, r.err)
		}
	}
	_ = s.Close()
}

// Three requests name one number. Members, of whom one of four lies, hear of them in any
// order, each any number of times, and start anew at any point: of all runs there are,
// none gives 2f+1 releases to two requests. The rule before, by which each member counted
// uses by itself, does.
func TestANumberIsUsedOnceWithTraitors(t *testing.T) {
	const quorum = 3 // of four members
	orders := [][]byte{{1, 2, 3}, {1, 3, 2}, {2, 1, 3}, {2, 3, 1}, {3, 1, 2}, {3, 2, 1}, {1, 1, 2}, {2, 3, 2}, {3, 3, 3}}
	// released is to which requests an honest member releases: in that order, starting
	// anew before those that a bit of restarts names.
	released := func(order []byte, restarts int) (to [4]bool) {
		dir := t.TempDir()
		s := openIn(t, dir)
		for i, request := range order {
			if restarts>>i&1 == 1 {
				if err := s.Close(); err != nil {
					t.Fatal(err)
				}
				s = openIn(t, dir)
			}
			_, err := s.TakeTickets(Taking{Request: jurat.Hash{request}, Uses: []Use{{Credential: jurat.Hash{7}, Length: 60}}, Tickets: []Ticket{{Sealed: jurat.Hash{7}, Request: jurat.Hash{request}, Operator: jurat.Address{1}}}})
			if err != nil && !errors.Is(err, ErrTicketUsed) {
				t.Fatal(err)
			}
			to[request] = to[request] || err == nil
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		return to
	}
	var honest [][4]bool
	for _, order := range orders {
		for restarts := range 8 {
			honest = append(honest, released(order, restarts))
		}
	}
	opened := func(a, b, c [4]bool) (n int) {
		for request := 1; request <= 3; request++ {
			releases := 1 // the traitor's
			for _, m := range [][4]bool{a, b, c} {
				if m[request] {
					releases++
				}
			}
			if releases >= quorum {
				n++
			}
		}
		return n
	}
	once := false
	for _, a := range honest {
		for _, b := range honest {
			for _, c := range honest {
				n := opened(a, b, c)
				once = once || n == 1
				if n > 1 {
					t.Fatalf("%v %v %v: %d requests on one number are opened", a, b, c, n)
				}
			}
		}
	}
	if !once {
		t.Error("no run opens anything: that is no test")
	}
	// Two uses, counted by each member itself: three requests are opened.
	two := func(x, y byte) (to [4]bool) { to[x], to[y] = true, true; return to }
	if opened(two(1, 2), two(2, 3), two(1, 3)) != 3 {
		t.Error("members that count by themselves keep to the number as well: then numbers are not needed")
	}
}

// A ticket is kept until nothing is released for its request any more, and a use longer.
func TestTicketsAreForgotten(t *testing.T) {
	s := openIn(t, t.TempDir())
	defer s.Close()
	use := Use{Credential: jurat.Hash{7}, Length: 60}
	take := func(request byte, until uint64, enclave byte) bool {
		t.Helper()
		k := Ticket{Sealed: jurat.Hash{request}, Request: jurat.Hash{request}, Operator: jurat.Address{1}, Enclave: [32]byte{enclave}}
		may, err := s.TakeTickets(Taking{Request: k.Request, Until: until, Tickets: []Ticket{k}})
		if err != nil {
			t.Fatal(err)
		}
		return may[0]
	}
	if _, err := s.TakeTickets(Taking{Request: jurat.Hash{1}, Until: 100, Uses: []Use{use}}); err != nil {
		t.Fatal(err)
	}
	take(1, 100, 1)
	take(2, 1<<64-1, 1)
	for before, want := range map[uint64]bool{0: false, 100: false} {
		if err := s.ForgetTickets(before); err != nil {
			t.Fatal(err)
		}
		if take(1, 100, 2) != want {
			t.Errorf("before %d the first is gone", before)
		}
	}
	if err := s.ForgetTickets(101); err != nil {
		t.Fatal(err)
	}
	if !take(1, 100, 2) || take(2, 100, 2) {
		t.Error("the first ought to be gone, and the second there")
	}
	if _, err := s.TakeTickets(Taking{Request: jurat.Hash{3}, Uses: []Use{use}}); !errors.Is(err, ErrTicketUsed) {
		t.Errorf("a use went with its ticket: %v", err)
	}
}

// What a file of the version before has of tickets and deposits goes on to count.
func TestTicketsOfBeforeCount(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	if _, err := s.write.ExecContext(t.Context(), `DROP TABLE ticket; DROP INDEX credential_expires; ALTER TABLE credential DROP COLUMN expires;
		CREATE TABLE ticket (sealed BLOB NOT NULL, request BLOB NOT NULL, operator BLOB NOT NULL, enclave BLOB NOT NULL, PRIMARY KEY (sealed, request, operator)) STRICT;
		INSERT INTO ticket VALUES (?1, ?1, ?2, ?1); INSERT INTO credential (id, owner, rank, since, body) VALUES (?1, ?2, 2, 5, x'00');`,
		bytes.Repeat([]byte{1}, 32), bytes.Repeat([]byte{2}, 20)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.write.ExecContext(t.Context(), fmt.Sprintf("PRAGMA user_version = %d", len(migrations)-1)); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openIn(t, dir)
	defer s.Close()
	id := jurat.Hash(bytes.Repeat([]byte{1}, 32))
	k := Ticket{Sealed: id, Request: id, Operator: jurat.Address(bytes.Repeat([]byte{2}, 20)), Enclave: [32]byte{9}}
	if may, err := s.TakeTickets(Taking{Request: id, Tickets: []Ticket{k}}); err != nil || may[0] {
		t.Errorf("a ticket of before is given to another enclave: %v, %v", may, err)
	}
	if err := errors.Join(s.ForgetTickets(1<<40), s.ForgetCredentials(1<<40)); err != nil {
		t.Fatal(err)
	}
	if c, err := s.CredentialOf(id); err != nil || c.Rank != Used || c.Since != 5 {
		t.Errorf("a deposit of before: %+v, %v", c, err)
	}
	if may, err := s.TakeTickets(Taking{Request: id, Tickets: []Ticket{k}}); err != nil || may[0] {
		t.Errorf("a ticket of before is forgotten: %v, %v", may, err)
	}
}
