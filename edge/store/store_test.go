package store

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/threshold"
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
	if err := st.Persist([]round.Record{&round.Entered{Certificate: certificate}, &round.Answered{Round: roundOf(7)}}); err != nil {
		t.Fatal(err)
	}
	newest := signed(p)
	want := round.Saved{
		Answered: roundOf(7), Swore: round.Swore{Round: roundOf(4), Digest: p.Propose.Digest},
		Entered: certificate, Newest: &newest,
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

func reopen(s *sample, st *Store, dir string) *Store {
	s.t.Helper()
	if err := st.Close(); err != nil {
		s.t.Fatal(err)
	}
	return s.open(dir)
}

func TestReportsWithTheirEvidence(t *testing.T) {
	s := newSample(t, "reports", 4, 3)
	dir := t.TempDir()
	st := s.open(dir)
	if _, err := st.Sworn(0); !errors.Is(err, ErrNotFound) {
		t.Fatalf("newest of an empty store: %v", err)
	}
	var all []*round.Proposal
	for i := range 5 {
		all = append(all, s.swear(st, i))
	}
	// A report that came from others: no evidence here. And one that was not
	// sworn: evidence without a report.
	foreign := s.proposal(5)
	st.Keep(signed(foreign))
	unsworn := s.proposal(6)
	if err := st.Deliver(roundOf(2)); err != nil {
		t.Fatal(err)
	}
	check := func(st *Store) {
		t.Helper()
		for i, p := range all {
			got, err := st.Sworn(roundOf(i))
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got.Report, signed(p)) || !reflect.DeepEqual(got.Proposal, p) || got.Delivered != (i == 2) {
				t.Fatalf("round %d came back as %+v", i, got)
			}
			if !reflect.DeepEqual(got.Committee, s.net.Committee) {
				t.Fatalf("of committee %+v", got.Committee)
			}
		}
		newest, err := st.Sworn(0)
		if err != nil || newest.Report != signed(foreign) || newest.Proposal != nil {
			t.Fatalf("newest %+v, %v", newest, err)
		}
		if _, err := st.Sworn(roundOf(6)); !errors.Is(err, ErrNotFound) {
			t.Fatalf("an unsworn round: %v", err)
		}
		latest, err := st.Latest(3)
		if err != nil || len(latest) != 3 || latest[0] != signed(foreign) || latest[1] != signed(all[4]) || latest[2] != signed(all[3]) {
			t.Fatalf("latest %+v, %v", latest, err)
		}
	}
	check(st)
	if err := st.Persist([]round.Record{unsworn}); err != nil {
		t.Fatal(err)
	}
	check(st)
	if p, c, err := st.Proposal(roundOf(6)); err != nil || !reflect.DeepEqual(p, unsworn) || c.ID != s.net.Committee.ID {
		t.Fatalf("unsworn evidence %+v, %v", p, err)
	}
	if _, _, err := st.Proposal(roundOf(7)); !errors.Is(err, ErrNotFound) {
		t.Fatalf("no evidence: %v", err)
	}
	check(reopen(s, st, dir))
}

func TestKeptReportsAreWrittenByClose(t *testing.T) {
	s := newSample(t, "kept", 4, 1)
	dir := t.TempDir()
	st := s.open(dir)
	for i := range maxPending + 5 { // no write in between: only the newest fit
		st.Keep(jurat.SignedReport{Report: jurat.Report{Committee: s.net.Committee.ID, Epoch: 1, Round: roundOf(i), Time: timeOf(i)}})
	}
	st = reopen(s, st, dir)
	latest, err := st.Latest(2 * maxPending)
	if err != nil || len(latest) != maxPending || latest[0].Round != roundOf(maxPending+4) {
		t.Fatalf("%d reports, %v", len(latest), err)
	}
}

func TestEvidenceOfAnotherDigestIsNotTheReports(t *testing.T) {
	s := newSample(t, "another", 4, 1)
	st := s.open(t.TempDir())
	p := s.proposal(0)
	if err := st.Persist([]round.Record{p}); err != nil {
		t.Fatal(err)
	}
	r := signed(p)
	r.Root[0]++
	st.Keep(r)
	if got, err := st.Sworn(r.Round); err != nil || got.Proposal != nil {
		t.Fatalf("got %+v, %v", got, err)
	}
}

func TestHistory(t *testing.T) {
	s := newSample(t, "history", 4, 3)
	st := s.open(t.TempDir())
	for i := range 6 {
		s.swear(st, i)
	}
	got, err := st.History(s.net.Committee.Feeds[2].ID(), 4)
	if err != nil {
		t.Fatal(err)
	}
	var want []FeedWord
	for i := 5; i >= 2; i-- {
		want = append(want, FeedWord{roundOf(i), timeOf(i), jurat.ValueWord(int64(1000*i + 2))})
	}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("history %v, want %v", got, want)
	}
	// With another feed list the same feed has another place.
	s.net.Committee.Feeds = s.net.Committee.Feeds[2:]
	if err := st.Serve(s.net.Committee); err != nil {
		t.Fatal(err)
	}
	s.swear(st, 6)
	got, err = st.History(s.net.Committee.Feeds[0].ID(), 2)
	if err != nil || len(got) != 2 || got[0].Word != jurat.ValueWord(6000) || got[1].Word != jurat.ValueWord(5002) {
		t.Fatalf("across feed lists: %v, %v", got, err)
	}
}

func TestPrune(t *testing.T) {
	s := newSample(t, "prune", 4, 1)
	st := s.open(t.TempDir())
	const rounds = 3*pruneBatch + 10
	for i := range rounds {
		s.swear(st, i)
	}
	for i := 0; i < rounds; i += 10 {
		if err := st.Deliver(roundOf(i)); err != nil {
			t.Fatal(err)
		}
	}
	left := func() (reports, evidence, delivered int) {
		for query, n := range map[string]*int{"report": &reports, "proposal": &evidence, "delivered": &delivered} {
			if err := st.read.QueryRow("SELECT count(*) FROM " + query).Scan(n); err != nil {
				t.Fatal(err)
			}
		}
		return reports, evidence, delivered
	}
	young := 50 // of which 5 are delivered
	for _, c := range []struct {
		what string
		now  jurat.Time
		left [3]int // reports, evidence, delivered
	}{
		{"everything young", timeOf(rounds), [3]int{rounds, rounds, rounds / 10}},
		{"only the last 50 within a day", timeOf(rounds-young) + EvidenceShort, [3]int{young + rounds/10 - 5, young + rounds/10 - 5, rounds / 10}},
		{"only the last 50 within a week", timeOf(rounds-young) + EvidenceWindow, [3]int{6, 6, 5}}, // the five, and the newest
		{"all past", timeOf(rounds) + 2*EvidenceWindow, [3]int{1, 1, 0}},
	} {
		if err := st.Prune(c.now); err != nil {
			t.Fatal(err)
		}
		if r, e, d := left(); [3]int{r, e, d} != c.left {
			t.Errorf("%s: left %d reports, %d evidence, %d delivered; want %v", c.what, r, e, d, c.left)
		}
	}
	if newest, err := st.Sworn(0); err != nil || newest.Report.Round != roundOf(rounds-1) {
		t.Errorf("newest %+v, %v", newest, err)
	}
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
		"confirm": func() error { return st.SaveConfirmed(1, nil) },
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

func TestKeyIsSealed(t *testing.T) {
	dir := t.TempDir()
	cfg := Config{Dir: dir, Key: [32]byte{7, 7, 7}}
	st, err := Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if keys, err := st.LoadKeys(); len(keys) != 0 || err != nil {
		t.Fatalf("a new store has keys: %v, %v", keys, err)
	}
	group, shares, err := threshold.Deal(rand.Reader, 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	want := threshold.DKGRecord{Group: group, Share: shares[2], Transcript: jurat.Hash{5}}
	if err := st.SaveKey(3, want); err != nil {
		t.Fatal(err)
	}
	if keys, err := st.LoadKeys(); err != nil || len(keys) != 1 || keys[0].Signatures != nil {
		t.Fatalf("unconfirmed key: %v, %v", keys, err)
	}
	signatures := []jurat.OperatorSignature{{1}, {2}, {3}, {4}}
	if err := st.SaveConfirmed(3, signatures); err != nil {
		t.Fatal(err)
	}
	secret := shares[2].Encode()
	scan := func() {
		t.Helper()
		files, err := filepath.Glob(filepath.Join(dir, "*"))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			for _, plain := range [][]byte{secret[2:], []byte(hex.EncodeToString(secret[2:])), cfg.Key[:]} {
				if bytes.Contains(b, plain) {
					t.Errorf("%s holds a secret in plain bytes", f)
				}
			}
		}
	}
	scan()
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	scan()
	if st, err = Open(cfg); err != nil {
		t.Fatal(err)
	}
	// A later attempt stands beside the earlier: either may turn out to be the
	// committee's.
	if err := st.SaveKey(4, threshold.DKGRecord{Group: group, Share: shares[1]}); err != nil {
		t.Fatal(err)
	}
	keys, err := st.LoadKeys()
	if err != nil || len(keys) != 2 || keys[1].Attempt != 4 || keys[1].Signatures != nil {
		t.Fatalf("%v, %v", keys, err)
	}
	got := keys[0]
	if got.Attempt != 3 || !reflect.DeepEqual(got.Group, group) || got.Transcript != want.Transcript || got.Share.Encode() != secret || !reflect.DeepEqual(got.Signatures, signatures) {
		t.Fatalf("attempt %d: %+v", got.Attempt, got)
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	cfg.Key[0]++
	if st, err = Open(cfg); err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	if _, err := st.LoadKeys(); !errors.Is(err, ErrSealed) || strings.Contains(err.Error(), hex.EncodeToString(secret[2:])) {
		t.Errorf("under another key: %v", err)
	}
}

func TestSealedShareOpensOnlyInItsPlace(t *testing.T) {
	st, err := Open(Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	group, shares, err := threshold.Deal(rand.Reader, 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	if err := st.SaveKey(1, threshold.DKGRecord{Group: group, Share: shares[0]}); err != nil {
		t.Fatal(err)
	}
	for name, query := range map[string]string{
		"another attempt": "UPDATE founding SET attempt = 2",
		"another group":   "UPDATE founding SET attempt = 1, public = CAST(x'01' || substr(public, 2) AS BLOB)",
		"cut short":       "UPDATE founding SET share = substr(share, 1, 10)",
	} {
		if _, err := st.write.ExecContext(context.Background(), query); err != nil {
			t.Fatal(err)
		}
		if _, err := st.LoadKeys(); !errors.Is(err, ErrSealed) && !errors.Is(err, ErrCorrupt) {
			t.Errorf("%s: %v", name, err)
		}
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
