package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(victimDir); dir != "" {
		victim(dir)
		return
	}
	goleak.VerifyTestMain(m)
}

func TestSavedSurvivesReopening(t *testing.T) {
	s := newSample(t, "saved", 4, 3)
	dir := t.TempDir()
	st := s.open(dir)
	if saved, err := st.Saved(); err != nil || !reflect.DeepEqual(saved, round.Saved{}) {
		t.Fatalf("a new store remembers %+v, %v", saved, err)
	}
	var p *round.Proposal
	for i := range 5 {
		p = s.swear(st, i)
	}
	certificate := &round.Certificate{View: 9, Votes: []round.VoteSignature{{Member: 1}, {Member: 2}, {Member: 4}}}
	bound := &round.Bound{Payload: jurat.Hash{5}, Names: p.Observations}
	if err := st.Persist([]round.Record{&round.Entered{Certificate: certificate}, &round.Answered{Round: roundOf(7)}, bound}); err != nil {
		t.Fatal(err)
	}
	newest := signed(p)
	want := round.Saved{
		Answered: roundOf(7), Swore: round.Swore{Round: roundOf(4), Digest: p.Propose.Digest},
		Bound: bound, Entered: certificate, Newest: &newest,
	}
	for _, st := range []*Store{st, reopen(s, st, dir)} {
		saved, err := st.Saved()
		if err != nil && !strings.Contains(err.Error(), "closed") {
			t.Fatal(err)
		}
		if err == nil && !reflect.DeepEqual(saved, want) {
			t.Fatalf("saved\n%+v\nwant\n%+v", saved, want)
		}
	}
}

// A file of the first version opens, with all that it holds.
func TestOlderFileIsBroughtUp(t *testing.T) {
	s := newSample(t, "older", 4, 1)
	dir := t.TempDir()
	st := s.open(dir)
	s.swear(st, 0)
	if _, err := st.write.ExecContext(context.Background(), "DROP TABLE fault; DROP TABLE deed; DROP TABLE run; DROP TABLE sealing; DROP TABLE ticket; DROP TABLE used; DROP TABLE credential; DROP TABLE granted; DROP TABLE sum; DROP TABLE contribution; DROP TABLE opening; DROP TABLE versed; DROP TABLE said; PRAGMA user_version = 1"); err != nil {
		t.Fatal(err)
	}
	st = reopen(s, st, dir)
	saved, err := st.Saved()
	if err != nil || saved.Swore.Round != roundOf(0) || saved.Bound != nil {
		t.Errorf("%+v, %v", saved, err)
	}
	var version int
	if err := st.write.QueryRowContext(context.Background(), "PRAGMA user_version").Scan(&version); err != nil || version != len(migrations) {
		t.Errorf("version %d, %v", version, err)
	}
}

func reopen(s *sample, st *Store, dir string) *Store {
	s.t.Helper()
	if err := st.Close(); err != nil {
		s.t.Fatal(err)
	}
	return s.open(dir)
}

func TestStoreBelongsToOneCommittee(t *testing.T) {
	s, other := newSample(t, "one", 4, 1), newSample(t, "other", 4, 1)
	st := s.open(t.TempDir())
	if err := st.Serve(other.net.Committee); !errors.Is(err, ErrForeign) {
		t.Errorf("another committee: %v", err)
	}
	if err := st.Serve(s.net.Committee); err != nil {
		t.Errorf("the same again: %v", err)
	}
	s.swear(st, 0) // a refusal stops nothing
	if err := st.Persist([]round.Record{other.proposal(1)}); err == nil {
		t.Error("another committee's evidence was stored")
	}
	if err := st.Persist([]round.Record{&round.Answered{Round: 1 << 63}}); !errors.Is(err, ErrRecord) {
		t.Errorf("a round beyond the range: %v", err)
	}
	s.swear(st, 1)
}

func TestPersistBeforeServe(t *testing.T) {
	st, err := Open(Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	if err := st.Persist([]round.Record{&round.Answered{Round: 1}}); !errors.Is(err, ErrRecord) {
		t.Errorf("got %v", err)
	}
}

func TestOneProcessAtATime(t *testing.T) {
	s := newSample(t, "lock", 4, 1)
	dir := t.TempDir()
	st := s.open(dir)
	_, err := Open(Config{Dir: dir})
	if !errors.Is(err, ErrInUse) || !strings.Contains(err.Error(), fmt.Sprintf("process %d", os.Getpid())) {
		t.Errorf("second opening: %v", err)
	}
	reopen(s, st, dir)
}

func TestFilesAreTheOwnersAlone(t *testing.T) {
	s := newSample(t, "mode", 4, 1)
	dir := filepath.Join(t.TempDir(), "deep", "data")
	s.swear(s.open(dir), 0)
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(files) < 3 {
		t.Fatalf("files %v, %v", files, err)
	}
	for _, f := range files {
		if info, err := os.Stat(f); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", f, info.Mode(), err)
		}
	}
}

func TestDiskFullStopsWritingNotReading(t *testing.T) {
	s := newSample(t, "full", 4, 1)
	dir := t.TempDir()
	st := s.open(dir)
	s.swear(st, 0)
	var pages int
	if err := st.write.QueryRowContext(context.Background(), "PRAGMA page_count").Scan(&pages); err != nil {
		t.Fatal(err)
	}
	if _, err := st.write.ExecContext(context.Background(), fmt.Sprintf("PRAGMA max_page_count = %d", pages+2)); err != nil {
		t.Fatal(err)
	}
	i := 1
	var err error
	for ; err == nil && i < 1000; i++ {
		err = st.Persist(records(s.proposal(i)))
	}
	if !errors.Is(err, ErrDiskFull) || !strings.Contains(err.Error(), "make room") {
		t.Fatalf("after %d rounds: %v", i, err)
	}
	lost := i - 1
	if err := st.Persist([]round.Record{&round.Answered{Round: roundOf(i)}}); !errors.Is(err, ErrStopped) || !errors.Is(err, ErrDiskFull) {
		t.Errorf("the next write: %v", err)
	}
	for name, write := range map[string]func() error{
		"deliver": func() error { return st.Deliver(roundOf(0)) },
		"confirm": func() error { return st.Keys(1).SaveConfirmed(1, nil) },
		"prune":   func() error { return st.Prune(timeOf(0) + 2*EvidenceWindow) },
	} {
		if err := write(); !errors.Is(err, ErrStopped) {
			t.Errorf("%s: %v", name, err)
		}
	}
	check := func(st *Store) {
		t.Helper()
		saved, err := st.Saved()
		if err != nil || saved.Swore.Round != roundOf(lost-1) {
			t.Errorf("after the failure: sworn %s, %v; want %s", saved.Swore.Round, err, roundOf(lost-1))
		}
		if _, err := st.Sworn(roundOf(0)); err != nil {
			t.Errorf("after the failure: %v", err)
		}
	}
	check(st)
	st = reopen(s, st, dir)
	check(st)
	s.swear(st, lost) // there is room again
}

func TestDamagedFiles(t *testing.T) {
	s := newSample(t, "damage", 4, 1)
	damage := func(change func(b []byte)) error {
		dir := t.TempDir()
		st, err := Open(Config{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		if err := st.Serve(s.net.Committee); err != nil {
			t.Fatal(err)
		}
		s.swear(st, 0)
		if err := st.Close(); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, fileName)
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		change(b)
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		if st, err = Open(Config{Dir: dir}); err != nil {
			return err
		}
		defer st.Close()
		_, err = st.Saved()
		return err
	}
	digest := s.proposal(0).Propose.Digest
	for name, change := range map[string]func(b []byte){
		"no database":        func(b []byte) { copy(b, "not a database at all") },
		"schema page zeroed": func(b []byte) { clear(b[100:4096]) },
		"one bit of what was sworn": func(b []byte) {
			for at := 0; ; at++ { // every copy
				i := bytes.Index(b[at:], digest[:])
				if i < 0 {
					return
				}
				at += i
				b[at] ^= 1
			}
		},
	} {
		if err := damage(change); !errors.Is(err, ErrCorrupt) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := damage(func([]byte) {}); err != nil {
		t.Errorf("undamaged: %v", err)
	}
}

func TestNewerFileIsRefused(t *testing.T) {
	dir := t.TempDir()
	st, err := Open(Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := st.write.ExecContext(context.Background(), "PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(Config{Dir: dir}); !errors.Is(err, ErrNewer) {
		t.Errorf("got %v", err)
	}
}

func TestClosedStore(t *testing.T) {
	s := newSample(t, "closed", 4, 1)
	st := s.open(t.TempDir())
	s.swear(st, 0)
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	if err := st.Persist([]round.Record{&round.Answered{Round: 5}}); !errors.Is(err, ErrStopped) {
		t.Errorf("persist: %v", err)
	}
	if _, err := st.Saved(); err == nil {
		t.Error("read from a closed store")
	}
}
