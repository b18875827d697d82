package store

import (
	"bytes"
	"context"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// Fault is what a member was caught at: two messages of which it may sign one.
type Fault struct {
	ID        jurat.Hash       // of what both messages say
	Committee *jurat.Committee // as it was then; not to be changed
	Evidence  round.Evidence
	Frames    [2][]byte  // the two messages as they are on the wire, in full
	Seen      jurat.Time // when it was caught here
	Tx        jurat.Hash // in which it was proven on a chain; zero where that is not known
}

// faultsPerMember bounds what one member can have kept of itself. A proof takes
// its whole lock, so a few are as good as many.
const faultsPerMember = 64

// KeepFault makes a fault durable before it returns. One is kept of a member and
// round: all prove the same. news is false where there was one already, or where
// there are enough of that member.
func (s *Store) KeepFault(e *round.Evidence, at jurat.Time) (news bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if news, err = s.keepFault(e, at); err != nil {
		return false, fmt.Errorf("keep fault: %w", err)
	}
	return news, nil
}

func (s *Store) keepFault(e *round.Evidence, at jurat.Time) (bool, error) {
	serving := s.serving.Load()
	if serving == nil {
		return false, fmt.Errorf("%w: the store does not know for which committee", ErrRecord)
	}
	a, err := serving.codec.Encode(e.A, nil)
	if err != nil {
		return false, fmt.Errorf("%w: %w", ErrRecord, err)
	}
	b, err := serving.codec.Encode(e.B, nil)
	if err != nil {
		return false, fmt.Errorf("%w: %w", ErrRecord, err)
	}
	if bytes.Compare(a, b) > 0 {
		a, b = b, a // whoever saw which first, the same two have one id
	}
	var same, all int
	const count = "SELECT count(*) FILTER (WHERE round = ?), count(*) FROM fault WHERE member = ?"
	if err := s.write.QueryRowContext(context.Background(), count, int64(e.Round), int64(e.Member)).Scan(&same, &all); err != nil {
		return false, s.explain(err)
	}
	if same > 0 || all >= faultsPerMember {
		return false, nil
	}
	id := jurat.Keccak(serving.body, a, b)
	const put = "INSERT OR IGNORE INTO fault (id, member, round, seen, committee, a, b) VALUES (?, ?, ?, ?, ?, ?, ?)"
	return true, s.commit(statement{put, []any{id[:], int64(e.Member), int64(e.Round), int64(at), serving.id, a, b}})
}

// SettleFault notes in which transaction a fault was proven.
func (s *Store) SettleFault(id, tx jurat.Hash) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(statement{"UPDATE fault SET tx = ? WHERE id = ?", []any{tx[:], id[:]}}); err != nil {
		return fmt.Errorf("note verdict: %w", err)
	}
	return nil
}

// Faults are all that are kept, by round from the newest on.
func (s *Store) Faults() ([]Fault, error) {
	rows, err := s.read.QueryContext(context.Background(), "SELECT id, member, round, seen, committee, a, b, tx FROM fault ORDER BY round DESC, member")
	if err != nil {
		return nil, fmt.Errorf("read faults: %w", s.explain(err))
	}
	defer rows.Close()
	var list []Fault
	for rows.Next() {
		var id, a, b, tx []byte
		var member, number, seen, of int64
		if err := rows.Scan(&id, &member, &number, &seen, &of, &a, &b, &tx); err != nil {
			return nil, fmt.Errorf("read faults: %w", s.explain(err))
		}
		c, err := s.known.get(of)
		if err != nil {
			return nil, fmt.Errorf("read faults: %w", err)
		}
		f := Fault{Committee: c.is, Frames: [2][]byte{a, b}, Seen: jurat.Time(seen), Evidence: round.Evidence{Member: jurat.MemberIndex(member), Round: jurat.Round(number)}}
		copy(f.ID[:], id)
		copy(f.Tx[:], tx)
		if f.Evidence.A, err = c.codec.Decode(a, nil); err == nil {
			f.Evidence.B, err = c.codec.Decode(b, nil)
		}
		if err != nil {
			return nil, fmt.Errorf("read faults: %w: %w", ErrCorrupt, err)
		}
		list = append(list, f)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read faults: %w", s.explain(err))
	}
	return list, nil
}
