package store

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// The kinds of mark. The numbers are the file's.
const (
	markAnswered = 1
	markSwore    = 2
	markEntered  = 3
	markNewest   = 4
	markBound    = 5
)

const (
	putMark     = "INSERT OR REPLACE INTO mark (kind, round, committee, body, sum) VALUES (?, ?, ?, ?, ?)"
	putProposal = "INSERT OR REPLACE INTO proposal (round, time, committee, body) VALUES (?, ?, ?, ?)"
	putReport   = "INSERT OR IGNORE INTO report (round, time, committee, body) VALUES (?, ?, ?, ?)"
)

// ErrRecord is returned for a record that cannot be stored.
var ErrRecord = errors.New("record refused")

// Persist makes the records durable, all or none, before it returns: reports given
// to Keep, and statements given to KeepStatement, before are written with them. Serve comes first. After a write
// that failed there are no more.
func (s *Store) Persist(records []round.Record) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.persist(records); err != nil {
		return fmt.Errorf("persist: %w", err)
	}
	return nil
}

func (s *Store) persist(records []round.Record) error {
	if s.stopped != nil {
		return s.stopped
	}
	serving := s.serving.Load()
	if serving == nil {
		return fmt.Errorf("%w: the store does not know for which committee", ErrRecord)
	}
	statements := make([]statement, 0, len(records)+2)
	for _, r := range records {
		st, err := serving.statements(r)
		if err != nil {
			return err
		}
		statements = append(statements, st...)
	}
	kept := s.pending.all()
	for _, r := range kept {
		st, err := serving.report(r)
		if err != nil {
			return err
		}
		statements = append(statements, st)
	}
	said := s.said.all()
	rows, err := saidRows(said)
	if err != nil {
		return err
	}
	statements = append(statements, rows...)
	if len(statements) == 0 {
		return nil
	}
	if err := s.commit(statements...); err != nil {
		return err
	}
	s.pending.forget(kept)
	s.said.wrote(said)
	return nil
}

// statements returns what writes a record.
func (c *committee) statements(r round.Record) ([]statement, error) {
	switch r := r.(type) {
	case *round.Answered:
		return c.mark(markAnswered, r.Round, nil)
	case *round.Swore:
		return c.mark(markSwore, r.Round, r.Digest[:])
	case *round.Bound:
		body, err := c.codec.EncodeBound(r)
		if err != nil {
			return nil, err
		}
		return c.mark(markBound, r.Round(), body)
	case *round.Entered:
		body, err := c.codec.Encode(r.Certificate, nil)
		if err != nil {
			return nil, err
		}
		return c.mark(markEntered, jurat.NewRound(r.Certificate.View, 0), body)
	case *round.Newest:
		body, err := c.codec.Encode(&round.Sworn{Report: r.Report}, nil)
		if err != nil {
			return nil, err
		}
		mark, err := c.mark(markNewest, r.Report.Round, body)
		if err != nil {
			return nil, err
		}
		return append(mark, c.row(putReport, r.Report.Round, r.Report.Time, body)), nil
	case *round.Proposal:
		body, err := c.codec.EncodeEvidence(r)
		if err != nil {
			return nil, err
		}
		if err := checkRound(r.Report.Round); err != nil {
			return nil, err
		}
		return []statement{c.row(putProposal, r.Report.Round, r.Report.Time, body)}, nil
	}
	return nil, fmt.Errorf("%w: of type %T", ErrRecord, r)
}

func (c *committee) report(r *jurat.SignedReport) (statement, error) {
	body, err := c.codec.Encode(&round.Sworn{Report: *r}, nil)
	if err != nil {
		return statement{}, err
	}
	return c.row(putReport, r.Round, r.Time, body), checkRound(r.Round)
}

func (c *committee) row(query string, r jurat.Round, t jurat.Time, body []byte) statement {
	return statement{query, []any{int64(r), int64(t), c.id, body}}
}

func (c *committee) mark(kind int, r jurat.Round, body []byte) ([]statement, error) {
	if body == nil {
		body = []byte{}
	}
	return []statement{{putMark, []any{kind, int64(r), c.id, body, sum(kind, r, body)}}}, checkRound(r)
}

// sum is a checksum over a mark. SQLite has none of its own, and a watermark
// that a disk has changed must not be believed.
func sum(kind int, r jurat.Round, body []byte) int64 {
	b := binary.BigEndian.AppendUint64([]byte{byte(kind)}, uint64(r))
	return int64(crc32.Checksum(append(b, body...), crc32.MakeTable(crc32.Castagnoli)))
}

// checkRound refuses rounds that SQLite's signed integers would order wrongly.
func checkRound(r jurat.Round) error {
	if r > math.MaxInt64 {
		return fmt.Errorf("%w: round %s is too far away", ErrRecord, r)
	}
	return nil
}

// Saved returns the latest of each record, for round.New. Serve comes first.
func (s *Store) Saved() (saved round.Saved, err error) {
	rows, err := s.read.QueryContext(context.Background(), "SELECT kind, round, committee, body, sum FROM mark ORDER BY kind")
	if err != nil {
		return round.Saved{}, fmt.Errorf("read watermarks: %w", s.explain(err))
	}
	defer rows.Close()
	for rows.Next() {
		if err := s.mark(rows, &saved); err != nil {
			return round.Saved{}, fmt.Errorf("read watermarks: %w", s.explain(err))
		}
	}
	if err := rows.Err(); err != nil {
		return round.Saved{}, fmt.Errorf("read watermarks: %w", s.explain(err))
	}
	return saved, nil
}

// mark reads one row of marks into saved.
func (s *Store) mark(row *sql.Rows, saved *round.Saved) error {
	var kind int
	var r, id, check int64
	var body []byte
	if err := row.Scan(&kind, &r, &id, &body, &check); err != nil {
		return err
	}
	if check != sum(kind, jurat.Round(r), body) {
		return fmt.Errorf("%w: a watermark does not match its checksum; move the store away and start again", ErrCorrupt)
	}
	c, err := s.known.get(id)
	if err != nil {
		return err
	}
	switch kind {
	case markAnswered:
		saved.Answered = jurat.Round(r)
	case markSwore:
		if len(body) != 32 {
			return fmt.Errorf("%w: a sworn digest of %d bytes", ErrCorrupt, len(body))
		}
		saved.Swore = round.Swore{Round: jurat.Round(r), Digest: jurat.Hash(body)}
	case markEntered:
		m, err := c.codec.Decode(body, nil)
		certificate, ok := m.(*round.Certificate)
		if !ok {
			return errors.Join(fmt.Errorf("%w: no certificate", ErrCorrupt), err)
		}
		saved.Entered = certificate
	case markNewest:
		report, err := c.decodeReport(body)
		if err != nil {
			return err
		}
		saved.Newest = report
	case markBound:
		if saved.Bound, err = c.codec.DecodeBound(body); err != nil {
			return fmt.Errorf("%w: promise to a next committee: %w", ErrCorrupt, err)
		}
	}
	return nil
}

func (c *committee) decodeReport(body []byte) (*jurat.SignedReport, error) {
	m, err := c.codec.Decode(body, nil)
	sworn, ok := m.(*round.Sworn)
	if !ok {
		return nil, errors.Join(fmt.Errorf("%w: no report", ErrCorrupt), err)
	}
	return &sworn.Report, nil
}
