package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
)

// Opening is that a set of contributions may have been opened, by this member or by others.
type Opening struct {
	Request jurat.Hash
	Job     jurat.Hash
	Set     jurat.Hash
	Parties []jurat.Address // whose contributions are in it, ascending
	Time    uint64          // Unix seconds
	Claim   []byte          // proves it to others; the caller's
}

// maxOpenings bounds the bytes of openings that are kept.
const maxOpenings = 256 << 20

// ErrOpenings is returned where no further opening can be kept.
var ErrOpenings = errors.New("as many openings of private sums are on record as are kept: those of before 30 days ago make room")

// KeepOpening makes this member's opening durable before anything is opened, and returns the
// set that is recorded for the request: the first, for good. The error wraps ErrOpenings where
// there is no room for it.
func (s *Store) KeepOpening(o *Opening) (recorded jurat.Hash, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	recorded, err = s.opened(o.Request)
	if !errors.Is(err, sql.ErrNoRows) {
		return recorded, err
	}
	return o.Set, s.keepOpening(o)
}

// LearnOpening keeps what others opened. The error wraps ErrOpenings where there is no room.
func (s *Store) LearnOpening(o *Opening) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.keepOpening(o)
}

// opened is the first set that is recorded for a request; sql.ErrNoRows for none.
func (s *Store) opened(request jurat.Hash) (set jurat.Hash, err error) {
	var chosen []byte
	err = s.write.QueryRowContext(context.Background(), "SELECT chosen FROM opening WHERE request = ? ORDER BY id LIMIT 1", request[:]).Scan(&chosen)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return set, err
	case err != nil || len(chosen) != 32:
		return set, fmt.Errorf("read opening: %w", errors.Join(s.explain(err), ErrCorrupt))
	}
	return jurat.Hash(chosen), nil
}

// keepOpening appends an opening, unless it is there. s.mu is held.
func (s *Store) keepOpening(o *Opening) error {
	parties, claim := []byte{}, append([]byte{}, o.Claim...)
	for _, p := range o.Parties {
		parties = append(parties, p[:]...)
	}
	var size int64
	if err := s.write.QueryRowContext(context.Background(), "SELECT coalesce(sum(length(parties) + length(claim)), 0) FROM opening").Scan(&size); err != nil {
		return fmt.Errorf("keep opening: %w", s.explain(err))
	}
	if size+int64(len(parties)+len(claim)) > maxOpenings {
		return fmt.Errorf("keep opening: %w", ErrOpenings)
	}
	if err := s.commit(statement{"INSERT INTO opening (request, job, chosen, parties, time, claim) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (request, chosen) DO NOTHING",
		[]any{o.Request[:], o.Job[:], o.Set[:], parties, int64(min(o.Time, 1<<62)), claim}}); err != nil {
		return fmt.Errorf("keep opening: %w", err)
	}
	return nil
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

// Claims are those of openings that came after the one with a number, 0 for all, in the order
// in which they came: as many as have that many bytes, but one at least. last is the
// number of the last of them, and more says that others follow.
func (s *Store) Claims(after uint64, bytes int) (claims [][]byte, last uint64, more bool, err error) {
	rows, err := s.read.QueryContext(context.Background(), "SELECT id, claim FROM opening WHERE id > ? AND length(claim) > 0 ORDER BY id", int64(min(after, 1<<62)))
	if err != nil {
		return nil, 0, false, fmt.Errorf("read openings: %w", s.explain(err))
	}
	defer rows.Close()
	last = after
	for rows.Next() {
		var id int64
		var claim []byte
		if err := rows.Scan(&id, &claim); err != nil {
			return nil, 0, false, fmt.Errorf("read openings: %w", s.explain(err))
		}
		if bytes -= len(claim); bytes < 0 && len(claims) > 0 {
			return claims, last, true, nil
		}
		claims, last = append(claims, claim), uint64(id)
	}
	return claims, last, false, rows.Err()
}

// BeginEpoch writes down that this member has private sums in hand in an epoch, and returns
// since when (Unix seconds): the first time counts.
func (s *Store) BeginEpoch(epoch uint32, at uint64) (began uint64, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(statement{"INSERT OR IGNORE INTO versed (epoch, began, known) VALUES (?, ?, 0)", []any{int64(epoch), int64(min(at, 1<<62))}}); err != nil {
		return 0, fmt.Errorf("begin epoch: %w", err)
	}
	var since int64
	if err := s.write.QueryRowContext(context.Background(), "SELECT began FROM versed WHERE epoch = ?", int64(epoch)).Scan(&since); err != nil {
		return 0, fmt.Errorf("begin epoch: %w", s.explain(err))
	}
	return uint64(since), nil
}

// KnowOpenings makes it durable that all is known that was opened before an epoch that was begun.
func (s *Store) KnowOpenings(epoch uint32) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(statement{"UPDATE versed SET known = 1 WHERE epoch = ?", []any{int64(epoch)}}); err != nil {
		return fmt.Errorf("know openings: %w", err)
	}
	return nil
}

// Versed is the last epoch of which KnowOpenings was told; 0 for none.
func (s *Store) Versed() (epoch uint32, err error) {
	var last int64
	if err := s.write.QueryRowContext(context.Background(), "SELECT coalesce(max(epoch), 0) FROM versed WHERE known = 1").Scan(&last); err != nil {
		return 0, fmt.Errorf("read what is known of openings: %w", s.explain(err))
	}
	return uint32(last), nil
}
