package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

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

// TakeTickets makes releases durable before they are made, and reports of each whether it
// may be: one that was made to another enclave may not, now and after any restart. One
// that was made before may be made again, to the same enclave. Where one of the uses went
// to another request nothing is taken, and the error is ErrTicketUsed. uses are of the
// request of the tickets.
func (s *Store) TakeTickets(request jurat.Hash, uses []Use, tickets []Ticket) (may []bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var fresh []statement
	for _, u := range uses {
		key := []any{u.Credential[:], u.Consumer[:], whole(u.Length), whole(u.Period), whole(u.Number)}
		var by []byte
		err := s.write.QueryRowContext(context.Background(), "SELECT request FROM used WHERE credential = ? AND consumer = ? AND length = ? AND period = ? AND number = ?", key...).Scan(&by)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			fresh = append(fresh, statement{"INSERT INTO used (credential, consumer, length, period, number, request) VALUES (?, ?, ?, ?, ?, ?)", append(key, request[:])},
				statement{"UPDATE credential SET rank = ? WHERE id = ? AND rank < ?", []any{int64(Used), u.Credential[:], int64(Used)}})
		case err != nil:
			return nil, fmt.Errorf("take tickets: %w", s.explain(err))
		case string(by) != string(request[:]):
			return nil, fmt.Errorf("%w: use %d of credential %s in this period went to request %s; take the next number", ErrTicketUsed, u.Number, u.Credential, jurat.Hash(by))
		}
	}
	may = make([]bool, len(tickets))
	for i, t := range tickets {
		enclave, err := s.enclaveOf(&t)
		if err != nil {
			return nil, fmt.Errorf("take tickets: %w", s.explain(err))
		}
		may[i] = enclave == nil || string(enclave) == string(t.Enclave[:])
		if enclave == nil {
			fresh = append(fresh, statement{"INSERT INTO ticket (sealed, request, operator, enclave) VALUES (?, ?, ?, ?)",
				[]any{t.Sealed[:], t.Request[:], t.Operator[:], t.Enclave[:]}})
		}
	}
	if len(fresh) == 0 {
		return may, nil
	}
	if err := s.commit(fresh...); err != nil {
		return nil, fmt.Errorf("take tickets: %w", err)
	}
	return may, nil
}

// whole is a number as a column has it. Those beyond 2^62 are one: no period and no count
// of uses reaches them.
func whole(v uint64) int64 { return int64(min(v, 1<<62)) }

// enclaveOf is to which enclave a ticket was released; nil where it was not.
func (s *Store) enclaveOf(t *Ticket) (enclave []byte, err error) {
	err = s.write.QueryRowContext(context.Background(), "SELECT enclave FROM ticket WHERE sealed = ? AND request = ? AND operator = ?", t.Sealed[:], t.Request[:], t.Operator[:]).Scan(&enclave)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	return enclave, err
}

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
