package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/outcome"
	"github.com/jurat-network/jurat/core/round"
)

// Sworn is a report as it is kept.
type Sworn struct {
	Report    jurat.SignedReport
	Committee *jurat.Committee // as it was then; not to be changed
	// Proposal is the report's evidence; nil where this member did not see it, or
	// its time is over.
	Proposal  *round.Proposal
	Delivered bool // whether it is on a chain, as far as Deliver was told
}

// pending are reports that are not written yet: the newest few. A report is no
// secret and no promise, so it rides with the next write instead of costing one.
type pending struct {
	mu      sync.Mutex
	reports []*jurat.SignedReport // ascending by round
}

const maxPending = 1024

func (p *pending) add(r *jurat.SignedReport) {
	p.mu.Lock()
	defer p.mu.Unlock()
	at, found := slices.BinarySearchFunc(p.reports, r.Round, byRound)
	if found {
		return
	}
	p.reports = slices.Insert(p.reports, at, r)
	p.reports = p.reports[max(0, len(p.reports)-maxPending):]
}

func (p *pending) all() []*jurat.SignedReport {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.reports)
}

func (p *pending) forget(written []*jurat.SignedReport) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.reports = slices.DeleteFunc(p.reports, func(r *jurat.SignedReport) bool { return slices.Contains(written, r) })
}

// find returns the report of a round, or for round 0 the newest; nil for none.
func (p *pending) find(r jurat.Round) *jurat.SignedReport {
	p.mu.Lock()
	defer p.mu.Unlock()
	if r == 0 && len(p.reports) > 0 {
		return p.reports[len(p.reports)-1]
	}
	if at, found := slices.BinarySearchFunc(p.reports, r, byRound); found {
		return p.reports[at]
	}
	return nil
}

func byRound(r *jurat.SignedReport, to jurat.Round) int {
	switch {
	case r.Round < to:
		return -1
	case r.Round > to:
		return 1
	}
	return 0
}

// Keep takes a finished report of the committee that is served. It can be read
// at once and is written with the next Persist, or by Close.
func (s *Store) Keep(r jurat.SignedReport) {
	if s.serving.Load() != nil {
		s.pending.add(&r)
	}
}

// Sworn returns the report of a round, of round 0 the newest, with its evidence
// where that is held. The error is ErrNotFound where there is no such report.
func (s *Store) Sworn(r jurat.Round) (*Sworn, error) {
	sworn, err := s.sworn(r)
	if err != nil {
		return nil, fmt.Errorf("read report: %w", s.explain(err))
	}
	return sworn, nil
}

func (s *Store) sworn(r jurat.Round) (*Sworn, error) {
	sworn, err := s.report(r)
	if err != nil {
		return nil, err
	}
	const query = `SELECT p.committee, p.body, d.round IS NOT NULL FROM (SELECT ? AS round) AS asked
		LEFT JOIN proposal p ON p.round = asked.round LEFT JOIN delivered d ON d.round = asked.round`
	var id sql.NullInt64
	var body []byte
	if err := s.read.QueryRowContext(context.Background(), query, int64(sworn.Report.Round)).Scan(&id, &body, &sworn.Delivered); err != nil {
		return nil, err
	}
	if !id.Valid {
		return sworn, nil
	}
	p, c, err := s.decodeProposal(id.Int64, body)
	if err != nil {
		return nil, err
	}
	// What this member was ready to swear is the evidence of what was sworn only
	// where it is the same.
	if p.Propose.Digest == sworn.Report.Digest() {
		sworn.Proposal, sworn.Committee = p, c
	}
	return sworn, nil
}

// report reads the report alone.
func (s *Store) report(r jurat.Round) (*Sworn, error) {
	if found := s.pending.find(r); found != nil {
		return &Sworn{Report: *found, Committee: s.serving.Load().is}, nil
	}
	query := "SELECT committee, body FROM report WHERE round = ?"
	if r == 0 {
		query = "SELECT committee, body FROM report WHERE round > ? ORDER BY round DESC LIMIT 1"
	}
	var id int64
	var body []byte
	err := s.read.QueryRowContext(context.Background(), query, int64(r)).Scan(&id, &body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	c, err := s.known.get(id)
	if err != nil {
		return nil, err
	}
	report, err := c.decodeReport(body)
	if err != nil {
		return nil, err
	}
	return &Sworn{Report: *report, Committee: c.is}, nil
}

func (s *Store) decodeProposal(id int64, body []byte) (*round.Proposal, *jurat.Committee, error) {
	c, err := s.known.get(id)
	if err != nil {
		return nil, nil, err
	}
	p, err := c.codec.DecodeEvidence(body)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: evidence: %w", ErrCorrupt, err)
	}
	return p, c.is, nil
}

// Proposal returns what this member was ready to swear in a round, whether or
// not the committee swore it; ErrNotFound where it holds nothing.
func (s *Store) Proposal(r jurat.Round) (*round.Proposal, *jurat.Committee, error) {
	var id int64
	var body []byte
	err := s.read.QueryRowContext(context.Background(), "SELECT committee, body FROM proposal WHERE round = ?", int64(r)).Scan(&id, &body)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	if err != nil {
		return nil, nil, fmt.Errorf("read evidence: %w", s.explain(err))
	}
	p, c, err := s.decodeProposal(id, body)
	if err != nil {
		return nil, nil, fmt.Errorf("read evidence: %w", err)
	}
	return p, c, nil
}

// Mentions returns what this member was ready to swear in an epoch of its committee, at a time or later, in which a
// hash occurs, at most n, ascending by round. It reads all that is held of that time.
func (s *Store) Mentions(c *jurat.Committee, hash jurat.Hash, from jurat.Time, n int) (list []*round.Proposal, err error) {
	rows, err := s.read.QueryContext(context.Background(), "SELECT committee, body FROM proposal WHERE time >= ? AND instr(body, ?) > 0 ORDER BY round LIMIT ?", int64(from), hash[:], n)
	if err != nil {
		return nil, fmt.Errorf("search evidence: %w", s.explain(err))
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		var body []byte
		if err := rows.Scan(&id, &body); err != nil {
			return nil, fmt.Errorf("search evidence: %w", s.explain(err))
		}
		p, of, err := s.decodeProposal(id, body)
		if err != nil {
			return nil, fmt.Errorf("search evidence: %w", err)
		}
		if of.ID == c.ID && of.Epoch == c.Epoch {
			list = append(list, p)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("search evidence: %w", s.explain(err))
	}
	return list, nil
}

// Latest returns the newest reports that are held, at most n, newest first.
func (s *Store) Latest(n int) ([]jurat.SignedReport, error) {
	reports := s.pending.all()
	slices.Reverse(reports)
	out := make([]jurat.SignedReport, 0, min(n, 1024))
	for _, r := range reports[:min(n, len(reports))] {
		out = append(out, *r)
	}
	rows, err := s.read.QueryContext(context.Background(), "SELECT committee, body FROM report ORDER BY round DESC LIMIT ?", n)
	if err != nil {
		return nil, fmt.Errorf("read reports: %w", s.explain(err))
	}
	defer rows.Close()
	for len(out) < n && rows.Next() {
		r, err := s.scanReport(rows)
		if err != nil {
			return nil, fmt.Errorf("read reports: %w", s.explain(err))
		}
		if len(out) > 0 && out[len(out)-1].Round <= r.Round {
			continue // was pending a moment ago
		}
		out = append(out, *r)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read reports: %w", s.explain(err))
	}
	return out, nil
}

// Held is a report that is kept, and what is kept of it.
type Held struct {
	Report    jurat.SignedReport
	Delivered bool // whether it is on a chain, as far as Deliver was told
	Evidence  bool // whether something is kept that it may have come from
}

// Since returns the reports after a round and of a time or later that are
// written, at most n, ascending by round.
func (s *Store) Since(after jurat.Round, from jurat.Time, n int) ([]Held, error) {
	const query = `SELECT r.committee, r.body, d.round IS NOT NULL, p.round IS NOT NULL FROM report r
		LEFT JOIN delivered d ON d.round = r.round LEFT JOIN proposal p ON p.round = r.round
		WHERE r.round > ? AND r.time >= ? ORDER BY r.round LIMIT ?`
	rows, err := s.read.QueryContext(context.Background(), query, int64(after), int64(from), n)
	if err != nil {
		return nil, fmt.Errorf("list reports: %w", s.explain(err))
	}
	defer rows.Close()
	var out []Held
	for rows.Next() {
		var id int64
		var body []byte
		var h Held
		if err := rows.Scan(&id, &body, &h.Delivered, &h.Evidence); err != nil {
			return nil, fmt.Errorf("list reports: %w", s.explain(err))
		}
		c, err := s.known.get(id)
		if err != nil {
			return nil, fmt.Errorf("list reports: %w", err)
		}
		r, err := c.decodeReport(body)
		if err != nil {
			return nil, fmt.Errorf("list reports: %w", err)
		}
		h.Report = *r
		out = append(out, h)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("list reports: %w", s.explain(err))
	}
	return out, nil
}

func (s *Store) scanReport(rows *sql.Rows) (*jurat.SignedReport, error) {
	var id int64
	var body []byte
	if err := rows.Scan(&id, &body); err != nil {
		return nil, err
	}
	c, err := s.known.get(id)
	if err != nil {
		return nil, err
	}
	return c.decodeReport(body)
}

// FeedWord is what was sworn of a feed in a round.
type FeedWord struct {
	Round jurat.Round
	Time  jurat.Time
	Word  jurat.Word // the zero Word where the feed was left out
}

// History returns what was sworn of a feed in the newest rounds whose evidence
// is held, at most n, newest first. It is computed from the evidence.
func (s *Store) History(feed jurat.Hash, n int) ([]FeedWord, error) {
	const query = `SELECT p.committee, p.body FROM proposal p JOIN report r ON r.round = p.round ORDER BY p.round DESC LIMIT ?`
	rows, err := s.read.QueryContext(context.Background(), query, n)
	if err != nil {
		return nil, fmt.Errorf("read history: %w", s.explain(err))
	}
	defer rows.Close()
	var out []FeedWord
	for rows.Next() {
		var id int64
		var body []byte
		if err := rows.Scan(&id, &body); err != nil {
			return nil, fmt.Errorf("read history: %w", s.explain(err))
		}
		p, c, err := s.decodeProposal(id, body)
		if err != nil {
			return nil, fmt.Errorf("read history: %w", err)
		}
		at := slices.IndexFunc(c.Feeds, func(f jurat.Feed) bool { return f.ID() == feed })
		if at < 0 {
			continue // the feed was not on the list then
		}
		words := make([]jurat.Word, len(p.Observations))
		for i, o := range p.Observations {
			words[i] = o.Observation.Words[at]
		}
		out = append(out, FeedWord{p.Report.Round, p.Report.Time, outcome.Feed(words, c.Faults())})
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read history: %w", s.explain(err))
	}
	return out, nil
}

// Deliver notes that a report is on a chain: its evidence is kept through the
// evidence window.
func (s *Store) Deliver(r jurat.Round) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.commit(statement{"INSERT OR IGNORE INTO delivered (round) VALUES (?)", []any{int64(r)}}); err != nil {
		return fmt.Errorf("note delivery: %w", err)
	}
	return nil
}
