package store

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/wire"
)

// committee is one that rows were written for: an epoch, with a feed list.
type committee struct {
	id    int64 // its row
	body  []byte
	is    *jurat.Committee
	codec *wire.Codec
}

// committees are all rows of the table, held in memory: one an epoch.
type committees struct {
	mu sync.RWMutex
	by map[int64]*committee
}

func (k *committees) get(id int64) (*committee, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	if c := k.by[id]; c != nil {
		return c, nil
	}
	return nil, fmt.Errorf("%w: a row of no committee", ErrCorrupt)
}

func (k *committees) add(c *committee) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.by == nil {
		k.by = make(map[int64]*committee)
	}
	k.by[c.id] = c
}

// find returns the row with a body, or nil.
func (k *committees) find(body []byte) *committee {
	k.mu.RLock()
	defer k.mu.RUnlock()
	for _, c := range k.by {
		if bytes.Equal(c.body, body) {
			return c
		}
	}
	return nil
}

// other returns a committee of another id, if the store has rows for one.
func (k *committees) other(id jurat.Hash) *committee {
	k.mu.RLock()
	defer k.mu.RUnlock()
	for _, c := range k.by {
		if c.is.ID != id {
			return c
		}
	}
	return nil
}

// Serve tells the store for which committee and epoch the records are that come
// next. A store belongs to the first committee that it served: it refuses every
// other with ErrForeign, so that one operator's watermarks are never mixed with
// another's.
func (s *Store) Serve(c *jurat.Committee) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if other := s.known.other(c.ID); other != nil {
		return fmt.Errorf("%w: %s holds %s, not %s; give each committee a folder of its own", ErrForeign, s.path, other.is.ID, c.ID)
	}
	body, err := json.Marshal(evidence.CommitteeToJSON(c))
	if err != nil {
		return fmt.Errorf("serve committee: %w", err)
	}
	if s.serving.Load() != nil {
		if err := s.persist(nil); err != nil { // reports that wait are of the epoch before
			return fmt.Errorf("serve committee: %w", err)
		}
	}
	if row := s.known.find(body); row != nil {
		s.serving.Store(row)
		return nil
	}
	row, err := newCommittee(int64(len(s.known.by)+1), body)
	if err != nil {
		return fmt.Errorf("serve committee: %w", err)
	}
	if err := s.commit(statement{"INSERT INTO committee (id, body) VALUES (?, ?)", []any{row.id, body}}); err != nil {
		return fmt.Errorf("serve committee: %w", err)
	}
	s.known.add(row)
	s.serving.Store(row)
	return nil
}

// Newest is the last epoch that the store has served; nil for none.
func (s *Store) Newest() (newest *jurat.Committee) {
	s.known.mu.RLock()
	defer s.known.mu.RUnlock()
	for _, c := range s.known.by {
		if newest == nil || c.is.Epoch > newest.Epoch {
			newest = c.is
		}
	}
	return newest
}

func newCommittee(id int64, body []byte) (*committee, error) {
	var form evidence.CommitteeJSON
	if err := json.Unmarshal(body, &form); err != nil {
		return nil, err
	}
	c, err := form.Parse()
	if err != nil {
		return nil, err
	}
	codec, err := wire.New(c)
	if err != nil {
		return nil, err
	}
	return &committee{id: id, body: body, is: c, codec: codec}, nil
}

// loadCommittees reads the table.
func (s *Store) loadCommittees() error {
	rows, err := s.read.QueryContext(context.Background(), "SELECT id, body FROM committee")
	if err != nil {
		return s.explain(err)
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		var body []byte
		if err := rows.Scan(&id, &body); err != nil {
			return s.explain(err)
		}
		c, err := newCommittee(id, body)
		if err != nil {
			return fmt.Errorf("%w: committee %d: %w", ErrCorrupt, id, err)
		}
		s.known.add(c)
	}
	return s.explain(rows.Err())
}
