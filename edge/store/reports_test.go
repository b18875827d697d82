package store

import (
	"errors"
	"reflect"
	"sync"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

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

func TestReadersBesideTheWriter(t *testing.T) {
	s := newSample(t, "readers", 4, 3)
	st := s.open(t.TempDir())
	s.swear(st, 0)
	done := make(chan struct{})
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				newest, err := st.Sworn(0)
				if err != nil || newest.Proposal == nil {
					t.Errorf("newest: %+v, %v", newest, err)
					return
				}
				// What is read belongs together, however the writer goes on.
				if newest.Proposal.Propose.Digest != newest.Report.Digest() {
					t.Error("a report with another's evidence")
				}
				if _, err := st.History(s.net.Committee.Feeds[0].ID(), 5); err != nil {
					t.Error(err)
				}
				if _, err := st.Latest(5); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for i := 1; i < 100; i++ {
		p := s.proposal(i)
		if err := st.Persist(records(p)[:3]); err != nil {
			t.Fatal(err)
		}
		st.Keep(signed(p))
		if i%10 == 0 {
			if err := st.Deliver(roundOf(i)); err != nil {
				t.Fatal(err)
			}
			if err := st.Prune(timeOf(i) + EvidenceShort - 20_000); err != nil {
				t.Fatal(err)
			}
		}
	}
	close(done)
	readers.Wait()
}

// TestMentions: evidence is found by a hash that an observation names, of that epoch, from a time on.
func TestMentions(t *testing.T) {
	s := newSample(t, "mentions", 4, 2)
	dir := t.TempDir()
	st := s.open(dir)
	named := jurat.Hash{7, 8, 9}
	for i := range 6 {
		p := s.proposal(i)
		if i%2 == 1 {
			p.Observations[1].Observation.OneOffs = []jurat.Leaf{{Kind: jurat.KindMessage, Subject: named, Payload: jurat.Hash{1}}}
		}
		if err := st.Persist(records(p)); err != nil {
			t.Fatal(err)
		}
	}
	list, err := st.Mentions(s.net.Committee, named, timeOf(2), 9)
	if err != nil || len(list) != 2 || list[0].Report.Round != roundOf(3) || list[1].Observations[1].Observation.OneOffs[0].Subject != named {
		t.Fatalf("%d found, %v", len(list), err)
	}
	if list, err := st.Mentions(s.net.Committee, named, 0, 2); err != nil || len(list) != 2 || list[0].Report.Round != roundOf(1) {
		t.Errorf("%d found, %v", len(list), err)
	}
	other := *s.net.Committee
	other.Epoch++
	if list, err := st.Mentions(&other, named, 0, 9); err != nil || len(list) != 0 {
		t.Errorf("of another epoch %d are found, %v", len(list), err)
	}
	if list, err := st.Mentions(s.net.Committee, jurat.Hash{9, 8, 7}, 0, 9); err != nil || list != nil {
		t.Errorf("of what nobody named %d are found, %v", len(list), err)
	}
}
