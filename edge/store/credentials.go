package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// Rank is what a deposit's place cost whoever has it: of two, the lower gives way.
type Rank int

const (
	Unfunded Rank = iota // its owner's account has nothing on the chain
	Funded               // it has something
	Used                 // a request that the chain has, and that somebody paid for, used it
)

// Credential is a sealed credential as its owner deposited it, and what he signed for
// those who may use it.
type Credential struct {
	ID    jurat.Hash
	Owner jurat.Address
	Rank  Rank
	Since jurat.Time // when it came; of a used one, to a day, when it was last used
	// Expires is when nobody opens it any more, Unix seconds.
	Expires uint64
	Body    []byte
	Grants  [][]byte // the newest for each consumer
}

// ErrTooMany is returned where no further credentials are kept.
var ErrTooMany = errors.New("this node keeps no further credentials")

// ErrOlder is returned for a grant that is older than the one that is kept.
var ErrOlder = errors.New("a newer grant counts")

// How many credentials are kept, and for whom.
const (
	MaxStoredCredentials = 4096
	// MaxUnused is how many of one owner's that no request has used.
	MaxUnused = 16
	MaxGrants = 64 // consumers of one credential
	// UnusedFor is how long one that no request has used is kept, where its owner's account
	// has something, though others of such accounts want its place.
	UnusedFor jurat.Time = 24 * 3600 * 1000
	// UsedFor is how long one that was used is kept after its last use, where others want its place.
	UsedFor jurat.Time = 30 * 24 * 3600 * 1000
)

// KeepCredential keeps a deposit, if there is a place: a free one, or the oldest of those
// of a lower rank, or of the same one that is over its time, or that was used long ago. The
// first of an id stays. So whoever fills the places does it with accounts that have something on
// the chain, anew every day, and drives out nothing that is in use; and by requests that he pays
// for he has them a month. The error is ErrTooMany.
func (s *Store) KeepCredential(c *Credential) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var known bool
	var all, unused int
	err := s.write.QueryRowContext(context.Background(), "SELECT EXISTS (SELECT 1 FROM credential WHERE id = ?1), (SELECT count(*) FROM credential), (SELECT count(*) FROM credential WHERE owner = ?2 AND rank < ?3)",
		c.ID[:], c.Owner[:], int64(Used)).Scan(&known, &all, &unused)
	if err != nil {
		return fmt.Errorf("keep credential: %w", s.explain(err))
	}
	switch {
	case known:
		return nil
	case unused >= MaxUnused:
		return fmt.Errorf("%w of account %s until one of its %d is used", ErrTooMany, c.Owner, unused)
	}
	writes := []statement{{"INSERT INTO credential (id, owner, rank, since, expires, body) VALUES (?, ?, ?, ?, ?, ?)", []any{c.ID[:], c.Owner[:], int64(c.Rank), int64(c.Since), whole(c.Expires), c.Body}}}
	if all >= MaxStoredCredentials {
		out, err := s.leastCredential(c)
		if err != nil {
			return fmt.Errorf("keep credential: %w", err)
		}
		writes = append(writes, statement{"DELETE FROM credential WHERE id = ?", []any{out}}, statement{"DELETE FROM granted WHERE credential = ?", []any{out}})
	}
	return s.commit(writes...)
}

// ForgetCredentials lets go those that expired before a time, Unix seconds.
func (s *Store) ForgetCredentials(before uint64) error {
	return s.forgetWhere("credentials", "SELECT EXISTS (SELECT 1 FROM credential WHERE expires < ?)", whole(before),
		"DELETE FROM granted WHERE credential IN (SELECT id FROM credential WHERE expires < ?)", "DELETE FROM credential WHERE expires < ?")
}

// leastCredential is the one that gives way to a new one.
func (s *Store) leastCredential(to *Credential) (id []byte, err error) {
	before := func(long jurat.Time) int64 { return int64(to.Since - min(to.Since, long)) }
	err = s.write.QueryRowContext(context.Background(), `SELECT id FROM credential
		WHERE rank < ?1 OR rank = ?1 AND (rank = ?2 OR rank = ?3 AND since < ?4) OR rank = ?5 AND ?1 >= ?3 AND since < ?6 ORDER BY rank, since LIMIT 1`,
		int64(to.Rank), int64(Unfunded), int64(Funded), before(UnusedFor), int64(Used), before(UsedFor)).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("%w: all %d places are taken; ask again in a day", ErrTooMany, MaxStoredCredentials)
	}
	return id, s.explain(err)
}

// KeepGrant keeps what an owner signed for a consumer, if it is newer than what is kept;
// of two of one number all nodes keep the same.
func (s *Store) KeepGrant(credential jurat.Hash, consumer jurat.Address, number uint64, body []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var others int
	var newest sql.NullInt64
	if err := s.write.QueryRowContext(context.Background(), "SELECT (SELECT count(*) FROM granted WHERE credential = ?1 AND consumer <> ?2), (SELECT number FROM granted WHERE credential = ?1 AND consumer = ?2)",
		credential[:], consumer[:]).Scan(&others, &newest); err != nil {
		return fmt.Errorf("keep grant: %w", s.explain(err))
	}
	if newest.Valid && newest.Int64 > whole(number) {
		return fmt.Errorf("%w: number %d is kept, this one has %d; sign it with a higher one", ErrOlder, newest.Int64, number)
	}
	if others >= MaxGrants {
		return fmt.Errorf("%w: credential %s is granted to %d consumers; deposit it again for more", ErrTooMany, credential, others)
	}
	return s.commit(statement{`INSERT INTO granted (credential, consumer, number, body) VALUES (?1, ?2, ?3, ?4)
		ON CONFLICT (credential, consumer) DO UPDATE SET number = ?3, body = ?4 WHERE number < ?3 OR number = ?3 AND body < ?4`,
		[]any{credential[:], consumer[:], whole(number), body}})
}

// CredentialOf returns a deposit and its grants, or ErrNotFound.
func (s *Store) CredentialOf(id jurat.Hash) (*Credential, error) {
	c := &Credential{ID: id}
	var owner []byte
	var rank, since, expires int64
	err := s.read.QueryRowContext(context.Background(), "SELECT owner, rank, since, expires, body FROM credential WHERE id = ?", id[:]).Scan(&owner, &rank, &since, &expires, &c.Body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("credential %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("read credential: %w", s.explain(err))
	}
	copy(c.Owner[:], owner)
	c.Rank, c.Since, c.Expires = Rank(rank), jurat.Time(since), uint64(expires)
	c.Grants, err = s.grants(id)
	return c, err
}

// GrantsOf are a deposit's grants, or ErrNotFound.
func (s *Store) GrantsOf(id jurat.Hash) (grants [][]byte, err error) {
	var there int
	err = s.read.QueryRowContext(context.Background(), "SELECT 1 FROM credential WHERE id = ?", id[:]).Scan(&there)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("credential %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("read credential: %w", s.explain(err))
	}
	return s.grants(id)
}

func (s *Store) grants(id jurat.Hash) (grants [][]byte, err error) {
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
		grants = append(grants, body)
	}
	return grants, rows.Err()
}

// Credentials are the ids of deposits after one, ascending, at most n.
func (s *Store) Credentials(after jurat.Hash, n int) (ids []jurat.Hash, err error) {
	rows, err := s.read.QueryContext(context.Background(), "SELECT id FROM credential WHERE id > ? ORDER BY id LIMIT ?", after[:], int64(n))
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
