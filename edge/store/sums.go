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

// Opening is that this member opens a set of contributions.
type Opening struct {
	Request jurat.Hash
	Job     jurat.Hash
	Set     jurat.Hash
	Parties []jurat.Address // whose contributions are in it, ascending
	Time    uint64          // Unix seconds
}

// KeepOpening makes an opening durable before anything is opened, and returns the set that
// is recorded for the request: the first, for good.
func (s *Store) KeepOpening(o *Opening) (recorded jurat.Hash, err error) {
	var parties []byte
	for _, p := range o.Parties {
		parties = append(parties, p[:]...)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(statement{"INSERT OR IGNORE INTO opening (request, job, chosen, parties, time) VALUES (?, ?, ?, ?, ?)",
		[]any{o.Request[:], o.Job[:], o.Set[:], parties, int64(min(o.Time, 1<<62))}}); err != nil {
		return recorded, fmt.Errorf("keep opening: %w", err)
	}
	var set []byte
	if err := s.write.QueryRowContext(context.Background(), "SELECT chosen FROM opening WHERE request = ?", o.Request[:]).Scan(&set); err != nil || len(set) != 32 {
		return recorded, fmt.Errorf("keep opening: %w", errors.Join(s.explain(err), ErrCorrupt))
	}
	return jurat.Hash(set), nil
}

// Openings are a job's since a time, oldest first.
func (s *Store) Openings(job jurat.Hash, since uint64) (list []Opening, err error) {
	rows, err := s.write.QueryContext(context.Background(), "SELECT request, chosen, parties, time FROM opening WHERE job = ? AND time >= ? ORDER BY time, request", job[:], int64(min(since, 1<<62)))
	if err != nil {
		return nil, fmt.Errorf("read openings: %w", s.explain(err))
	}
	defer rows.Close()
	for rows.Next() {
		var request, set, parties []byte
		var at int64
		if err := rows.Scan(&request, &set, &parties, &at); err != nil || len(request) != 32 || len(set) != 32 || len(parties)%20 != 0 {
			return nil, fmt.Errorf("read openings: %w", errors.Join(err, ErrCorrupt))
		}
		o := Opening{Request: jurat.Hash(request), Job: job, Set: jurat.Hash(set), Time: uint64(at)}
		for ; len(parties) > 0; parties = parties[20:] {
			o.Parties = append(o.Parties, jurat.Address(parties[:20]))
		}
		list = append(list, o)
	}
	return list, rows.Err()
}

// ForgetSums forgets sums, with their contributions, that were kept until an earlier
// moment than now, and openings from before a time; in Unix seconds.
func (s *Store) ForgetSums(now, openings uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(
		statement{"DELETE FROM contribution WHERE request IN (SELECT request FROM sum WHERE until < ?)", []any{int64(now)}},
		statement{"DELETE FROM sum WHERE until < ?", []any{int64(now)}},
		statement{"DELETE FROM opening WHERE time < ?", []any{int64(openings)}},
	); err != nil {
		return fmt.Errorf("forget sums: %w", err)
	}
	return nil
}
