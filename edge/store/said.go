package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// MaxStatements is how many signed statements of first parties are kept, the newest:
// some hours of a source that signs anew every second.
const MaxStatements = 1 << 14

// MaxStatementBytes bounds them together, in bytes.
const MaxStatementBytes = 16 << 20

// said are the statements that are not written yet: they ride with the next write,
// as reports do, which is that of the observation that names them.
type said struct {
	mu      sync.Mutex
	pending []*job.Statement // oldest first
	written map[jurat.Hash]struct{}
	order   []jurat.Hash // of written, oldest first: the newer half of what is kept
}

func (s *said) add(one *job.Statement) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, known := s.written[one.Hash]; known || s.find(one.Hash) != nil {
		return
	}
	s.pending = append(s.pending, one)
	s.pending = s.pending[max(0, len(s.pending)-maxPending):]
}

// find returns one that is not written yet, or nil. The caller holds mu.
func (s *said) find(hash jurat.Hash) *job.Statement {
	i := slices.IndexFunc(s.pending, func(p *job.Statement) bool { return p.Hash == hash })
	if i < 0 {
		return nil
	}
	return s.pending[i]
}

func (s *said) all() []*job.Statement {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.pending)
}

// wrote forgets those that are in the file now, and remembers for a while that they
// are: what is taken again later is written again, as one of the newest.
func (s *said) wrote(list []*job.Statement) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pending = slices.DeleteFunc(s.pending, func(p *job.Statement) bool { return slices.Contains(list, p) })
	if s.written == nil {
		s.written = make(map[jurat.Hash]struct{})
	}
	for _, one := range list {
		s.written[one.Hash] = struct{}{}
		s.order = append(s.order, one.Hash)
	}
	old := max(0, len(s.order)-MaxStatements/2)
	for _, hash := range s.order[:old] {
		delete(s.written, hash)
	}
	s.order = s.order[old:]
}

// saidRows writes statements, and forgets the oldest.
func saidRows(list []*job.Statement) (steps []statement, err error) {
	for _, one := range list {
		body, err := json.Marshal(one)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrRecord, err)
		}
		steps = append(steps, statement{`INSERT OR REPLACE INTO said (hash, before, body)
			VALUES (?1, coalesce((SELECT before + length(body) FROM said ORDER BY id DESC LIMIT 1), 0), ?2)`, []any{one.Hash[:], body}})
	}
	if len(list) == 0 {
		return nil, nil
	}
	return append(steps,
		statement{"DELETE FROM said WHERE id <= (SELECT max(id) FROM said) - ?", []any{MaxStatements}},
		statement{"DELETE FROM said WHERE before < (SELECT before + length(body) FROM said ORDER BY id DESC LIMIT 1) - ?", []any{MaxStatementBytes}}), nil
}

// KeepStatement takes what a first party signed. It can be read at once and is
// written with the next Persist, or by Close.
func (s *Store) KeepStatement(one job.Statement) { s.said.add(&one) }

// Statement returns what a first party signed, by its hash, or ErrNotFound.
func (s *Store) Statement(hash jurat.Hash) (*job.Statement, error) {
	s.said.mu.Lock()
	one := s.said.find(hash)
	s.said.mu.Unlock()
	if one != nil {
		return one, nil
	}
	var body []byte
	err := s.read.QueryRowContext(context.Background(), "SELECT body FROM said WHERE hash = ?", hash[:]).Scan(&body)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, fmt.Errorf("statement %s: %w", hash, ErrNotFound)
	case err != nil:
		return nil, fmt.Errorf("read statement %s: %w", hash, s.explain(err))
	}
	one = new(job.Statement)
	if err := json.Unmarshal(body, one); err != nil {
		return nil, fmt.Errorf("read statement %s: %w: %w", hash, ErrCorrupt, err)
	}
	return one, nil
}
