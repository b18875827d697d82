package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// Sum is a private sum, as a member must not forget it.
type Sum struct {
	Request jurat.Hash
	Job     jurat.Hash
	Epoch   uint32
	Until   uint64 // Unix seconds; forgotten then
	State   []byte // what has been said about which contributions count; the caller's. nil before anything has
}

// KeepSum makes a sum's state durable before it returns.
func (s *Store) KeepSum(m *Sum) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(statement{`INSERT INTO sum (request, job, epoch, until, state) VALUES (?1, ?2, ?3, ?4, ?5)
		ON CONFLICT (request) DO UPDATE SET epoch = ?3, state = ?5`, []any{m.Request[:], m.Job[:], int64(m.Epoch), int64(min(m.Until, 1<<62)), m.State}}); err != nil {
		return fmt.Errorf("keep sum: %w", err)
	}
	return nil
}

// SumOf returns a sum, or ErrNotFound.
func (s *Store) SumOf(request jurat.Hash) (*Sum, error) {
	m := &Sum{Request: request}
	var job []byte
	var until int64
	err := s.write.QueryRowContext(context.Background(), "SELECT job, epoch, until, state FROM sum WHERE request = ?", request[:]).Scan(&job, &m.Epoch, &until, &m.State)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("sum %s: %w", request, ErrNotFound)
	}
	if err != nil || len(job) != 32 {
		return nil, fmt.Errorf("read sum: %w", errors.Join(s.explain(err), ErrCorrupt))
	}
	m.Job, m.Until = jurat.Hash(job), uint64(until)
	return m, nil
}

// KeepContribution keeps what a party gave to a sum, sealed as it is.
func (s *Store) KeepContribution(request, hash jurat.Hash, body []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(statement{"INSERT OR IGNORE INTO contribution (request, hash, body) VALUES (?, ?, ?)", []any{request[:], hash[:], body}}); err != nil {
		return fmt.Errorf("keep contribution: %w", err)
	}
	return nil
}

// Contributions are those kept of a sum, in the order in which they came.
func (s *Store) Contributions(request jurat.Hash) (bodies [][]byte, err error) {
	rows, err := s.read.QueryContext(context.Background(), "SELECT body FROM contribution WHERE request = ? ORDER BY id", request[:])
	if err != nil {
		return nil, fmt.Errorf("read contributions: %w", s.explain(err))
	}
	defer rows.Close()
	for rows.Next() {
		var body []byte
		if err := rows.Scan(&body); err != nil {
			return nil, fmt.Errorf("read contributions: %w", s.explain(err))
		}
		bodies = append(bodies, body)
	}
	return bodies, rows.Err()
}

// ForgetSums forgets sums, with their contributions, that were kept until an earlier
// moment than now, and openings from before a time; in Unix seconds.
// Of epochs that it was versed in it remembers the last two.
func (s *Store) ForgetSums(now, openings uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(
		statement{"DELETE FROM contribution WHERE request IN (SELECT request FROM sum WHERE until < ?)", []any{int64(now)}},
		statement{"DELETE FROM sum WHERE until < ?", []any{int64(now)}},
		statement{"DELETE FROM opening WHERE time < ?", []any{int64(openings)}},
		statement{"DELETE FROM versed WHERE epoch < (SELECT max(epoch) FROM versed) - 1", nil},
	); err != nil {
		return fmt.Errorf("forget sums: %w", err)
	}
	return nil
}
