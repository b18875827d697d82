package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/jurat-network/jurat/core/job"
)

// MaxRuns is how many runs of jobs are kept: the newest.
const MaxRuns = 2000

// Run is a run of a job that is kept.
type Run struct {
	ID  int64
	Run job.Run
}

// KeepRuns makes runs durable, in their order, and forgets the oldest beyond MaxRuns.
func (s *Store) KeepRuns(runs []job.Run) error {
	statements := make([]statement, 0, len(runs)+1)
	for i := range runs {
		body, err := json.Marshal(&runs[i])
		if err != nil {
			return fmt.Errorf("%w: %w", ErrRecord, err)
		}
		statements = append(statements, statement{"INSERT INTO run (job, body) VALUES (?, ?)", []any{runs[i].Job, body}})
	}
	statements = append(statements, statement{"DELETE FROM run WHERE id <= (SELECT max(id) FROM run) - ?", []any{MaxRuns}})
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(statements...); err != nil {
		return fmt.Errorf("keep runs: %w", err)
	}
	return nil
}

// Runs returns the newest runs of a job, of all jobs where the name is empty, at
// most n, newest first.
func (s *Store) Runs(name string, n int) ([]Run, error) {
	rows, err := s.read.QueryContext(context.Background(), "SELECT id, body FROM run WHERE ?1 = '' OR job = ?1 ORDER BY id DESC LIMIT ?2", name, n)
	if err != nil {
		return nil, fmt.Errorf("read runs: %w", s.explain(err))
	}
	defer rows.Close()
	var runs []Run
	for rows.Next() {
		r, err := scanRun(rows)
		if err != nil {
			return nil, fmt.Errorf("read runs: %w", s.explain(err))
		}
		runs = append(runs, *r)
	}
	return runs, rows.Err()
}

// Run returns a run, or ErrNotFound.
func (s *Store) Run(id int64) (*Run, error) {
	r, err := scanRun(s.read.QueryRowContext(context.Background(), "SELECT id, body FROM run WHERE id = ?", id))
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, fmt.Errorf("run %d: %w", id, ErrNotFound)
	case err != nil:
		return nil, fmt.Errorf("read run %d: %w", id, s.explain(err))
	}
	return r, nil
}

func scanRun(row interface{ Scan(...any) error }) (*Run, error) {
	var r Run
	var body []byte
	if err := row.Scan(&r.ID, &body); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(body, &r.Run); err != nil {
		return nil, fmt.Errorf("%w: run %d: %w", ErrCorrupt, r.ID, err)
	}
	return &r, nil
}
