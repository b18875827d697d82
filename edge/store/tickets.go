package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"sync"

	"github.com/jurat-network/jurat"
)

// Ticket is one release of this member's decryption share: of one ciphertext, for one
// request, to one member's enclave.
type Ticket struct {
	Sealed   jurat.Hash // the ciphertext's digest; of a credential its id
	Request  jurat.Hash
	Operator jurat.Address // the member's, which is the same in each epoch
	Enclave  [32]byte      // the key of the member's enclave
}

// Use is a numbered use of a credential. However many members an enclave's host has to
// itself, two requests on one number never have 2f+1 releases each: two sets of 2f+1
// have f+1 members in common, of whom one is honest, and has written down the first.
type Use struct {
	Credential jurat.Hash
	Consumer   jurat.Address
	Length     uint64 // seconds of a period: of other periods other uses
	Period     uint64
	Number     uint64
}

// ErrTicketUsed is returned for a use that went to another request.
var ErrTicketUsed = errors.New("ticket used")

// Taking is what one request takes.
type Taking struct {
	At      jurat.Time // now
	Request jurat.Hash // of which all tickets are
	Until   uint64     // Unix seconds, from which on nothing is released for it
	Uses    []Use
	Tickets []Ticket
}

// TakeTickets makes releases durable before they are made, and reports of each whether it
// may be: one that was made to another enclave may not, now and after any restart. One
// that was made before may be made again, to the same enclave. Where one of the uses went
// to another request nothing is taken, and the error is ErrTicketUsed.
//
// Calls that wait for the disk at the same time are judged in their order and written
// together: each returns when that is on the disk.
func (s *Store) TakeTickets(what Taking) (may []bool, err error) {
	t := &taking{Taking: what}
	s.takings.join(t)
	s.mu.Lock()
	defer s.mu.Unlock()
	if !t.judged {
		s.takeAll(s.takings.leave())
	}
	return t.may, t.err
}

// taking is one call of TakeTickets.
type taking struct {
	Taking

	judged bool // by this call or another; guarded by Store.mu, as what follows
	may    []bool
	err    error
}

// takings are the calls that nobody has judged yet, in their order.
type takings struct {
	mu   sync.Mutex
	list []*taking
}

func (w *takings) join(t *taking) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.list = append(w.list, t)
}

func (w *takings) leave() (list []*taking) {
	w.mu.Lock()
	defer w.mu.Unlock()
	list, w.list = w.list, nil
	return list
}

// taken is what calls take that is not on the disk yet.
type taken struct {
	uses    map[Use]jurat.Hash  // the request of each
	tickets map[Ticket][32]byte // the enclave of each, by the ticket without it
	fresh   []statement
}

func newTaken() *taken {
	return &taken{uses: map[Use]jurat.Hash{}, tickets: map[Ticket][32]byte{}}
}

// takeAll judges calls and writes what they take, all of it or nothing. The caller holds mu.
func (s *Store) takeAll(list []*taking) {
	all := newTaken()
	for _, t := range list {
		own := newTaken()
		t.judged, t.err = true, s.judge(t, own, all)
		if t.err != nil {
			t.may = nil
			continue // and takes nothing
		}
		maps.Copy(all.uses, own.uses)
		maps.Copy(all.tickets, own.tickets)
		all.fresh = append(all.fresh, own.fresh...)
	}
	if len(all.fresh) == 0 {
		return
	}
	if err := s.commit(all.fresh...); err != nil {
		for _, t := range list {
			if t.err == nil { // it may rest on what another took
				t.may, t.err = nil, fmt.Errorf("take tickets: %w", err)
			}
		}
	}
}

// judge finds what a call may, and what it takes beyond what is on the disk and what the
// calls before it take.
func (s *Store) judge(t *taking, own, before *taken) error {
	for _, u := range t.Uses {
		u.Length, u.Period, u.Number = uint64(whole(u.Length)), uint64(whole(u.Period)), uint64(whole(u.Number))
		by, there, err := s.usedBy(u, own, before)
		switch {
		case err != nil:
			return fmt.Errorf("take tickets: %w", s.explain(err))
		case !there:
			own.uses[u] = t.Request
			own.fresh = append(own.fresh,
				statement{"INSERT INTO used (credential, consumer, length, period, number, request) VALUES (?, ?, ?, ?, ?, ?)", append(u.key(), t.Request[:])},
				statement{"UPDATE credential SET rank = ?1, since = ?2 WHERE id = ?3 AND (rank < ?1 OR since < ?4)",
					[]any{int64(Used), int64(t.At), u.Credential[:], int64(t.At - min(t.At, UnusedFor))}})
		case by != t.Request:
			return fmt.Errorf("%w: use %d of credential %s in this period went to request %s; take the next number", ErrTicketUsed, u.Number, u.Credential, by)
		}
	}
	t.may = make([]bool, len(t.Tickets))
	for i, k := range t.Tickets {
		enclave, there, err := s.releasedTo(k, own, before)
		if err != nil {
			return fmt.Errorf("take tickets: %w", s.explain(err))
		}
		t.may[i] = !there || enclave == k.Enclave
		if !there {
			own.tickets[k.bare()] = k.Enclave
			own.fresh = append(own.fresh, statement{"INSERT INTO ticket (sealed, request, operator, enclave, until) VALUES (?, ?, ?, ?, ?)",
				[]any{k.Sealed[:], k.Request[:], k.Operator[:], k.Enclave[:], whole(t.Until)}})
		}
	}
	return nil
}

// usedBy is to which request a use went.
func (s *Store) usedBy(u Use, taken ...*taken) (by jurat.Hash, there bool, err error) {
	for _, x := range taken {
		if by, there = x.uses[u]; there {
			return by, true, nil
		}
	}
	there, err = s.lookUp("SELECT request FROM used WHERE credential = ? AND consumer = ? AND length = ? AND period = ? AND number = ?", u.key(), by[:])
	return by, there, err
}

// releasedTo is to which enclave a ticket was released.
func (s *Store) releasedTo(k Ticket, taken ...*taken) (enclave [32]byte, there bool, err error) {
	for _, x := range taken {
		if enclave, there = x.tickets[k.bare()]; there {
			return enclave, true, nil
		}
	}
	there, err = s.lookUp("SELECT enclave FROM ticket WHERE sealed = ? AND request = ? AND operator = ?", []any{k.Sealed[:], k.Request[:], k.Operator[:]}, enclave[:])
	return enclave, there, err
}

// lookUp reads 32 bytes of a row, if it is there. The caller holds mu.
func (s *Store) lookUp(query string, args []any, into []byte) (there bool, err error) {
	var found []byte
	err = s.with(query, func(prepared *sql.Stmt) error { return prepared.QueryRow(args...).Scan(&found) })
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return false, nil
	case err != nil:
		return false, err
	case len(found) != len(into):
		return false, fmt.Errorf("%w: %d bytes where %d belong", ErrCorrupt, len(found), len(into))
	}
	copy(into, found)
	return true, nil
}

// bare is the ticket as it is looked up: it went to one enclave.
func (t Ticket) bare() Ticket {
	t.Enclave = [32]byte{}
	return t
}

// key is the use as its columns have it.
func (u *Use) key() []any {
	return []any{u.Credential[:], u.Consumer[:], whole(u.Length), whole(u.Period), whole(u.Number)}
}

// whole is a number as a column has it. Those beyond 2^62 are one: no period and no count
// of uses reaches them.
func whole(v uint64) int64 { return int64(min(v, 1<<62)) }

// NextUse is the lowest number that went to no request here, of the uses that u names but
// for its number.
func (s *Store) NextUse(u Use) (number uint64, err error) {
	rows, err := s.read.QueryContext(context.Background(), "SELECT number FROM used WHERE credential = ? AND consumer = ? AND length = ? AND period = ? ORDER BY number",
		u.Credential[:], u.Consumer[:], whole(u.Length), whole(u.Period))
	if err != nil {
		return 0, fmt.Errorf("read uses: %w", s.explain(err))
	}
	defer rows.Close()
	for rows.Next() {
		var taken int64
		if err := rows.Scan(&taken); err != nil {
			return 0, fmt.Errorf("read uses: %w", s.explain(err))
		}
		if uint64(taken) != number {
			break
		}
		number++
	}
	return number, rows.Err()
}

// ForgetTickets lets go those of requests for which nothing was released from before a time on, Unix
// seconds. A use stays: its number may be asked for as long as its period is.
func (s *Store) ForgetTickets(before uint64) error {
	return s.forgetWhere("tickets", "SELECT EXISTS (SELECT 1 FROM ticket WHERE until < ?)", whole(before), "DELETE FROM ticket WHERE until < ?")
}

// forgetWhere deletes what is before a time, if there is any.
func (s *Store) forgetWhere(what, query string, before int64, writes ...string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var some bool
	err := s.write.QueryRowContext(context.Background(), query, before).Scan(&some)
	if err == nil && some {
		var all []statement
		for _, w := range writes {
			all = append(all, statement{w, []any{before}})
		}
		err = s.commit(all...)
	}
	if err != nil {
		return fmt.Errorf("forget %s: %w", what, s.explain(err))
	}
	return nil
}
