package store

import (
	"encoding/binary"
	"errors"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/round"
)

func statementOf(i int, value string) job.Statement {
	said := job.Statement{Value: value, Time: "1790000000", Signature: "0x00"}
	binary.BigEndian.PutUint64(said.Hash[:], uint64(i+1))
	return said
}

// answer makes durable that a round is answered, as is done before an observation
// leaves.
func (s *sample) answer(st *Store, i int) {
	s.t.Helper()
	if err := st.Persist([]round.Record{&round.Answered{Round: roundOf(i)}}); err != nil {
		s.t.Fatal(err)
	}
}

func (s *sample) said(st *Store, i int, want string) {
	s.t.Helper()
	got, err := st.Statement(statementOf(i, "").Hash)
	switch {
	case want == "" && !errors.Is(err, ErrNotFound):
		s.t.Errorf("statement %d is kept for ever: %v", i, err)
	case want != "" && (err != nil || *got != statementOf(i, want)):
		s.t.Errorf("statement %d came back as %+v, %v", i, got, err)
	}
}

// What a first party signed is durable as soon as the mark is of the round that it
// was taken for, by the same write: a process that is killed then has it.
func TestStatementsRideWithTheMark(t *testing.T) {
	s := newSample(t, "said", 4, 1)
	dir := t.TempDir()
	st := s.open(dir)
	st.KeepStatement(statementOf(1, "7"))
	s.said(st, 1, "7")
	s.said(st, 2, "")
	var rows int
	count := func() int {
		t.Helper()
		if err := st.read.QueryRow("SELECT count(*) FROM said").Scan(&rows); err != nil {
			t.Fatal(err)
		}
		return rows
	}
	if count() != 0 {
		t.Fatal("a statement costs a write of its own")
	}
	s.answer(st, 0)
	if count() != 1 {
		t.Fatal("it is not written with the mark")
	}
	st.KeepStatement(statementOf(1, "7")) // taken again in the next round
	st.KeepStatement(statementOf(2, "8"))
	s.answer(st, 1)
	if count() != 2 {
		t.Fatalf("%d rows of two statements", rows)
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	st = s.open(dir)
	defer st.Close()
	s.said(st, 1, "7")
	s.said(st, 2, "8")
	st.KeepStatement(statementOf(1, "7"))
	s.answer(st, 2)
	s.said(st, 1, "7")
	if count() != 2 {
		t.Fatalf("%d rows of two statements after a restart", rows)
	}
}

// Statements are bounded in number and in bytes; the oldest go.
func TestStatementsAreBounded(t *testing.T) {
	s := newSample(t, "said", 4, 1)
	st := s.open(t.TempDir())
	defer st.Close()
	const batch = 1000
	for i := range MaxStatements + 5 {
		st.KeepStatement(statementOf(i, "7"))
		if i%batch == batch-1 || i == MaxStatements+4 {
			s.answer(st, i/batch)
		}
	}
	s.said(st, 4, "")
	s.said(st, 5, "7")
	s.said(st, MaxStatements+4, "7")
	if len(st.said.pending) != 0 || len(st.said.written) != MaxStatements/2 || len(st.said.order) != MaxStatements/2 {
		t.Errorf("in memory: %d, %d, %d", len(st.said.pending), len(st.said.written), len(st.said.order))
	}
	// One that is still taken when half of the room has gone to newer ones is one of
	// the newest again.
	st.KeepStatement(statementOf(6, "7"))
	s.answer(st, 100)
	large := strings.Repeat("7", MaxStatementBytes/8)
	for i := range 8 {
		st.KeepStatement(statementOf(MaxStatements+10+i, large))
		s.answer(st, 101+i)
	}
	s.said(st, 6, "")
	s.said(st, MaxStatements+10, "")
	for i := range 7 {
		s.said(st, MaxStatements+11+i, large)
	}
	var bytes int64
	if err := st.read.QueryRow("SELECT sum(length(body)) FROM said").Scan(&bytes); err != nil || bytes > MaxStatementBytes {
		t.Errorf("%d bytes, %v", bytes, err)
	}
	var none jurat.Hash
	if _, err := st.Statement(none); !errors.Is(err, ErrNotFound) {
		t.Errorf("what nobody said: %v", err)
	}
}
