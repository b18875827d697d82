package store

import (
	"context"
	"fmt"

	"github.com/jurat-network/jurat"
)

// How long reports and their evidence are kept, in milliseconds.
const (
	EvidenceWindow jurat.Time = 7 * 24 * 3600 * 1000 // of reports that were delivered on a chain
	EvidenceShort  jurat.Time = 24 * 3600 * 1000     // of all others
)

// MaxUndelivered bounds the evidence of reports that were not delivered, in bytes:
// 12 days of a committee of 31 with 100 feeds and a round a second, or 19 hours of one with
// 2,000. What was delivered is never dropped for its size: within the window
// anyone may ask for it, and silence costs the committee's bonds.
const MaxUndelivered = 16 << 30

// pruneBatch bounds one write, so that what must be durable waits for little.
const pruneBatch = 200

// Prune forgets reports and evidence whose time is over. The newest report
// stays, however old.
func (s *Store) Prune(now jurat.Time) error {
	for _, table := range []string{"proposal", "report"} {
		if err := s.prune(table, now); err != nil {
			return fmt.Errorf("prune store: %w", err)
		}
	}
	if err := s.shrink(MaxUndelivered); err != nil {
		return fmt.Errorf("prune store: %w", err)
	}
	return nil
}

// shrink forgets the oldest evidence of reports that were not delivered, until no
// more than that many bytes of it are left. The newest stays, however large.
func (s *Store) shrink(most int64) error {
	const query = `SELECT round FROM (SELECT p.round, sum(length(p.body)) OVER (ORDER BY p.round DESC) AS bytes, max(p.round) OVER () AS newest
		FROM proposal p LEFT JOIN delivered d ON d.round = p.round WHERE d.round IS NULL) WHERE bytes > ? AND round < newest`
	rows, err := s.read.QueryContext(context.Background(), query, most)
	if err != nil {
		return s.explain(err)
	}
	defer rows.Close()
	var old []int64
	for rows.Next() {
		var r int64
		if err := rows.Scan(&r); err != nil {
			return s.explain(err)
		}
		old = append(old, r)
	}
	if err := rows.Err(); err != nil {
		return s.explain(err)
	}
	for len(old) > 0 {
		batch := old[:min(len(old), pruneBatch)]
		if err := s.forget("proposal", batch); err != nil {
			return err
		}
		old = old[len(batch):]
	}
	return nil
}

// prune walks a table from its oldest round up. Rounds and report times ascend
// together, so the walk ends where the first young one is.
func (s *Store) prune(table string, now jurat.Time) error {
	query := fmt.Sprintf(`SELECT t.round, t.time, d.round IS NOT NULL FROM %[1]s t LEFT JOIN delivered d ON d.round = t.round
		WHERE t.round > ? AND t.round < (SELECT max(round) FROM report) ORDER BY t.round LIMIT %[2]d`, table, pruneBatch)
	for from := int64(0); ; {
		old, last, more, err := s.old(query, from, now)
		if err != nil {
			return s.explain(err)
		}
		if err := s.forget(table, old); err != nil {
			return err
		}
		if !more {
			return nil
		}
		from = last
	}
}

// old returns the rounds of one batch that are to be forgotten, the last round
// that was looked at, and whether younger ones may be old too.
func (s *Store) old(query string, from int64, now jurat.Time) (rounds []int64, last int64, more bool, err error) {
	rows, err := s.read.QueryContext(context.Background(), query, from)
	if err != nil {
		return nil, 0, false, err
	}
	defer rows.Close()
	seen := 0
	for rows.Next() {
		var at int64
		var delivered bool
		if err := rows.Scan(&last, &at, &delivered); err != nil {
			return nil, 0, false, err
		}
		seen++
		age := now - min(now, jurat.Time(at))
		if age <= EvidenceShort {
			return rounds, last, false, nil
		}
		if !delivered || age > EvidenceWindow {
			rounds = append(rounds, last)
		}
	}
	return rounds, last, seen == pruneBatch, rows.Err()
}

func (s *Store) forget(table string, rounds []int64) error {
	if len(rounds) == 0 {
		return nil
	}
	statements := make([]statement, 0, 2*len(rounds))
	for _, r := range rounds {
		statements = append(statements, statement{"DELETE FROM " + table + " WHERE round = ?", []any{r}})
		if table == "report" { // the last that asks whether it was delivered
			statements = append(statements, statement{"DELETE FROM delivered WHERE round = ?", []any{r}})
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.commit(statements...)
}
