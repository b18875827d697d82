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
	Sealed  jurat.Hash // the ciphertext's digest; of a credential its id
	Request jurat.Hash
	Member  jurat.MemberIndex
	Enclave [32]byte // the key of the member's enclave

	// Of a credential: who uses it, in which of its periods, and how many requests may in
	// one. Most is 0 where nothing is counted.
	Consumer jurat.Address
	Period   uint64
	Most     uint32
}

// TakeTickets makes releases durable before they are made, and reports of each whether it
// may be: one that was made to another enclave, or is one request too many, may not, now
// and after any restart. One that was made before may be made again, to the same enclave.
func (s *Store) TakeTickets(tickets []Ticket) (may []bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	may = make([]bool, len(tickets))
	var fresh []statement
	begun := map[[2]jurat.Hash]uint32{} // credential and consumer: requests that begin to use it here
	counted := map[[2]jurat.Hash]bool{} // credential and request
	for i, t := range tickets {
		enclave, err := s.enclaveOf(&t)
		if err != nil {
			return nil, fmt.Errorf("take tickets: %w", s.explain(err))
		}
		if enclave != nil {
			may[i] = string(enclave) == string(t.Enclave[:])
			continue
		}
		if t.Most > 0 && !counted[[2]jurat.Hash{t.Sealed, t.Request}] {
			uses, before, err := s.uses(&t)
			if err != nil {
				return nil, fmt.Errorf("take tickets: %w", s.explain(err))
			}
			var by jurat.Hash
			copy(by[:], t.Consumer[:])
			if !before {
				if uses+begun[[2]jurat.Hash{t.Sealed, by}] >= t.Most {
					continue
				}
				begun[[2]jurat.Hash{t.Sealed, by}]++
			}
			counted[[2]jurat.Hash{t.Sealed, t.Request}] = true
		}
		may[i] = true
		fresh = append(fresh, statement{"INSERT INTO ticket (sealed, request, member, enclave, consumer, period) VALUES (?, ?, ?, ?, ?, ?)",
			[]any{t.Sealed[:], t.Request[:], int64(t.Member), t.Enclave[:], t.Consumer[:], int64(min(t.Period, 1<<62))}})
	}
	if len(fresh) == 0 {
		return may, nil
	}
	if err := s.commit(fresh...); err != nil {
		return nil, fmt.Errorf("take tickets: %w", err)
	}
	return may, nil
}

// enclaveOf is to which enclave a ticket was released; nil where it was not.
func (s *Store) enclaveOf(t *Ticket) (enclave []byte, err error) {
	err = s.write.QueryRowContext(context.Background(), "SELECT enclave FROM ticket WHERE sealed = ? AND request = ? AND member = ?", t.Sealed[:], t.Request[:], int64(t.Member)).Scan(&enclave)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	return enclave, err
}

// uses is how many requests of a consumer have used a credential in a period, and whether
// the ticket's request is one that has, in any.
func (s *Store) uses(t *Ticket) (n uint32, before bool, err error) {
	err = s.write.QueryRowContext(context.Background(), `SELECT
		(SELECT count(DISTINCT request) FROM ticket WHERE sealed = ?1 AND consumer = ?2 AND period = ?3),
		EXISTS (SELECT 1 FROM ticket WHERE sealed = ?1 AND request = ?4)`, t.Sealed[:], t.Consumer[:], int64(min(t.Period, 1<<62)), t.Request[:]).Scan(&n, &before)
	return n, before, err
}

// Credential is a sealed credential as its owner deposited it, and what he signed for
// those who may use it.
type Credential struct {
	ID         jurat.Hash
	Nonce      jurat.Hash // with the owner's account it makes the id
	Ciphertext []byte
	Grants     [][]byte // the newest for each consumer
}

// ErrTooMany is returned where no further credentials are kept.
var ErrTooMany = errors.New("this node keeps no further credentials")

// MaxStoredCredentials bounds how many are kept.
const MaxStoredCredentials = 4096

// KeepCredential keeps a deposit. The first of an id stays: its id is known to all by then,
// and nobody else is to put another in its place.
func (s *Store) KeepCredential(c *Credential) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var n int
	if err := s.write.QueryRowContext(context.Background(), "SELECT count(*) FROM credential WHERE id <> ?", c.ID[:]).Scan(&n); err != nil {
		return fmt.Errorf("keep credential: %w", s.explain(err))
	}
	if n >= MaxStoredCredentials {
		return ErrTooMany
	}
	return s.commit(statement{"INSERT OR IGNORE INTO credential (id, nonce, ciphertext) VALUES (?, ?, ?)", []any{c.ID[:], c.Nonce[:], c.Ciphertext}})
}

// KeepGrant keeps what an owner signed for a consumer, if it is newer than what is kept.
func (s *Store) KeepGrant(credential jurat.Hash, consumer jurat.Address, number uint64, body []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.commit(statement{`INSERT INTO granted (credential, consumer, number, body) VALUES (?1, ?2, ?3, ?4)
		ON CONFLICT (credential, consumer) DO UPDATE SET number = ?3, body = ?4 WHERE number < ?3`,
		[]any{credential[:], consumer[:], int64(min(number, 1<<62)), body}})
}

// CredentialOf returns a deposit and its grants, or ErrNotFound.
func (s *Store) CredentialOf(id jurat.Hash) (*Credential, error) {
	c := &Credential{ID: id}
	var nonce []byte
	err := s.read.QueryRowContext(context.Background(), "SELECT nonce, ciphertext FROM credential WHERE id = ?", id[:]).Scan(&nonce, &c.Ciphertext)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("credential %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("read credential: %w", s.explain(err))
	}
	copy(c.Nonce[:], nonce)
	rows, err := s.read.QueryContext(context.Background(), "SELECT body FROM granted WHERE credential = ? ORDER BY consumer", id[:])
	if err != nil {
		return nil, fmt.Errorf("read grants: %w", s.explain(err))
	}
	defer rows.Close()
	for rows.Next() {
		var body []byte
		if err := rows.Scan(&body); err != nil {
			return nil, fmt.Errorf("read grants: %w", s.explain(err))
		}
		c.Grants = append(c.Grants, body)
	}
	return c, rows.Err()
}

// Credentials are the ids of all deposits, ascending.
func (s *Store) Credentials() (ids []jurat.Hash, err error) {
	rows, err := s.read.QueryContext(context.Background(), "SELECT id FROM credential ORDER BY id")
	if err != nil {
		return nil, fmt.Errorf("read credentials: %w", s.explain(err))
	}
	defer rows.Close()
	for rows.Next() {
		var id []byte
		if err := rows.Scan(&id); err != nil || len(id) != 32 {
			return nil, fmt.Errorf("read credentials: %w", errors.Join(err, ErrCorrupt))
		}
		ids = append(ids, jurat.Hash(id))
	}
	return ids, rows.Err()
}
