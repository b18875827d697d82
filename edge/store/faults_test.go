package store

import (
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/round"
)

// twoObservations are what an equivocator signs in the i-th round.
func (s *sample) twoObservations(m jurat.MemberIndex, i int) *round.Evidence {
	e := &round.Evidence{Member: m, Round: roundOf(i)}
	for k, into := range []*round.Message{&e.A, &e.B} {
		words := make([]jurat.Word, len(s.net.Committee.Feeds))
		for f := range words {
			words[f] = jurat.ValueWord(int64(1000*i + f + k))
		}
		*into = &round.Observe{Observation: s.net.Observation(roundOf(i), m, timeOf(i), words...)}
	}
	return e
}

// What a member was caught at outlives the process, once a member and round, and
// so does where it was proven.
func TestFaultsSurviveARestart(t *testing.T) {
	s := newSample(t, "faults", 4, 2)
	dir := t.TempDir()
	st := s.open(dir)
	for _, m := range []jurat.MemberIndex{2, 3} {
		if news, err := st.KeepFault(s.twoObservations(m, 1), start); err != nil || !news {
			t.Fatalf("member %d: %v, %v", m, news, err)
		}
	}
	again := s.twoObservations(2, 1)
	again.A, again.B = again.B, again.A
	if news, err := st.KeepFault(again, start); err != nil || news {
		t.Errorf("the same two the other way round: %v, %v", news, err)
	}
	kept, err := st.Faults()
	if err != nil || len(kept) != 2 {
		t.Fatalf("%d kept, %v", len(kept), err)
	}
	tx := jurat.Hash{7}
	if err := st.SettleFault(kept[0].ID, tx); err != nil {
		t.Fatal(err)
	}
	st = reopen(s, st, dir)
	after, err := st.Faults()
	if err != nil || len(after) != 2 {
		t.Fatalf("%d after a restart, %v", len(after), err)
	}
	for i := range after {
		f := &after[i]
		a, b := f.Evidence.A.(*round.Observe), f.Evidence.B.(*round.Observe)
		switch {
		case f.ID != kept[i].ID || f.Evidence.Member != kept[i].Evidence.Member || f.Evidence.Round != roundOf(1) || f.Seen != start:
			t.Errorf("%+v", f)
		case slices.Equal(a.Observation.Words, b.Observation.Words):
			t.Error("both say the same")
		case (f.Tx == tx) != (i == 0):
			t.Errorf("fault %d is settled in %s", i, f.Tx)
		}
	}
}

// One member fills no store by lying.
func TestFaultsAreBounded(t *testing.T) {
	s := newSample(t, "faults", 4, 1)
	st := s.open(t.TempDir())
	for i := range 2 * faultsPerMember {
		news, err := st.KeepFault(s.twoObservations(1, i), start)
		if err != nil || news != (i < faultsPerMember) {
			t.Fatalf("fault %d: %v, %v", i, news, err)
		}
	}
	if news, err := st.KeepFault(s.twoObservations(2, 1), start); err != nil || !news {
		t.Errorf("another member: %v, %v", news, err)
	}
}
