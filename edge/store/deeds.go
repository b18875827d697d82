package store

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
)

// KeepDeed makes durable, before it returns, what a member must not forget of an
// action. It is kept until that moment, in Unix seconds, at least.
func (s *Store) KeepDeed(request jurat.Hash, state *action.State, until uint64) error {
	body, err := json.Marshal(state)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrRecord, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	const put = "INSERT OR REPLACE INTO deed (request, until, body) VALUES (?, ?, ?)"
	if err := s.commit(statement{put, []any{request[:], int64(min(until, 1<<62)), body}}); err != nil {
		return fmt.Errorf("keep deed: %w", err)
	}
	return nil
}

// Deeds are what is kept of actions, after those are forgotten that were kept
// until an earlier moment than now, in Unix seconds.
func (s *Store) Deeds(now uint64) (map[jurat.Hash]action.State, error) {
	s.mu.Lock()
	err := s.commit(statement{"DELETE FROM deed WHERE until < ?", []any{int64(now)}})
	s.mu.Unlock()
	if err != nil {
		return nil, fmt.Errorf("forget deeds: %w", err)
	}
	rows, err := s.read.QueryContext(context.Background(), "SELECT request, body FROM deed")
	if err != nil {
		return nil, fmt.Errorf("read deeds: %w", s.explain(err))
	}
	defer rows.Close()
	deeds := map[jurat.Hash]action.State{}
	for rows.Next() {
		var request, body []byte
		if err := rows.Scan(&request, &body); err != nil {
			return nil, fmt.Errorf("read deeds: %w", s.explain(err))
		}
		var state action.State
		if err := json.Unmarshal(body, &state); err != nil || len(request) != 32 {
			return nil, fmt.Errorf("read deeds: %w: %d bytes of request %x", ErrCorrupt, len(body), request)
		}
		deeds[jurat.Hash(request)] = state
	}
	return deeds, rows.Err()
}
