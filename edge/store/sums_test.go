package store

import (
	"errors"
	"testing"

	"github.com/jurat-network/jurat"
)

// The first set that is opened of a request is the only one, after a restart too.
func TestOpeningsLast(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	first := &Opening{Request: jurat.Hash{1}, Job: jurat.Hash{9}, Set: jurat.Hash{5}, Parties: []jurat.Address{{1}, {2}}, Time: 100}
	for range 2 {
		for _, set := range []jurat.Hash{{5}, {6}} {
			o := *first
			o.Set = set
			if recorded, err := s.KeepOpening(&o); err != nil || recorded != (jurat.Hash{5}) {
				t.Errorf("%v: recorded %v, %v", set, recorded, err)
			}
		}
		list, err := s.Openings(jurat.Hash{9}, 100)
		if err != nil || len(list) != 1 || len(list[0].Parties) != 2 || list[0].Parties[1] != (jurat.Address{2}) {
			t.Errorf("%+v, %v", list, err)
		}
		if list, err := s.Openings(jurat.Hash{9}, 101); err != nil || len(list) != 0 {
			t.Errorf("since later: %+v, %v", list, err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		s = openIn(t, dir)
	}
	_ = s.Close()
}

func TestSumsAreKeptAndForgotten(t *testing.T) {
	s := openIn(t, t.TempDir())
	defer s.Close()
	if _, err := s.SumOf(jurat.Hash{1}); !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
	for _, state := range []string{"", "first", "second"} {
		if err := s.KeepSum(&Sum{Request: jurat.Hash{1}, Job: jurat.Hash{9}, Epoch: 2, Until: 50, State: []byte(state)}); err != nil {
			t.Fatal(err)
		}
	}
	for i := range byte(3) {
		for range 2 {
			if err := s.KeepContribution(jurat.Hash{1}, jurat.Hash{9 - i}, []byte{i}); err != nil {
				t.Fatal(err)
			}
		}
	}
	m, err := s.SumOf(jurat.Hash{1})
	if err != nil || string(m.State) != "second" || m.Epoch != 2 || m.Job != (jurat.Hash{9}) {
		t.Errorf("%+v, %v", m, err)
	}
	if list, err := s.Contributions(jurat.Hash{1}); err != nil || len(list) != 3 || list[0][0] != 0 {
		t.Errorf("%v, %v", list, err)
	}
	if err := s.ForgetSums(50, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := s.SumOf(jurat.Hash{1}); err != nil {
		t.Errorf("in its last second: %v", err)
	}
	if err := s.ForgetSums(51, 0); err != nil {
		t.Fatal(err)
	}
	if list, err := s.Contributions(jurat.Hash{1}); err != nil || len(list) != 0 {
		t.Errorf("contributions of what is forgotten: %v, %v", list, err)
	}
}

// What others opened is told on, page by page, and no second set of a request is taken.
func TestOpeningsAreToldOn(t *testing.T) {
	s := openIn(t, t.TempDir())
	defer s.Close()
	for i := range byte(4) {
		o := &Opening{Request: jurat.Hash{i}, Job: jurat.Hash{9}, Set: jurat.Hash{5}, Parties: []jurat.Address{{1}}, Time: 100 + uint64(i), Claim: []byte{i, i}}
		if i == 2 {
			o.Claim = nil // of before there were claims
		}
		for range 2 {
			if err := s.LearnOpening(o); err != nil {
				t.Fatal(err)
			}
		}
	}
	if recorded, err := s.KeepOpening(&Opening{Request: jurat.Hash{1}, Set: jurat.Hash{6}}); err != nil || recorded != (jurat.Hash{5}) {
		t.Errorf("another set than others opened: %v, %v", recorded, err)
	}
	if list, err := s.Openings(jurat.Hash{9}, 0); err != nil || len(list) != 4 {
		t.Errorf("%v, %v", list, err)
	}
	var told []byte
	after, pages := uint64(0), 0
	for more := true; more; pages++ {
		var claims [][]byte
		var err error
		if claims, after, more, err = s.Claims(after, 3); err != nil {
			t.Fatal(err)
		}
		for _, c := range claims {
			told = append(told, c...)
		}
	}
	if string(told) != "\x00\x00\x01\x01\x03\x03" || pages != 3 {
		t.Errorf("told %x in %d pages", told, pages)
	}
	if claims, last, more, err := s.Claims(after, 3); err != nil || len(claims) != 0 || last != after || more {
		t.Errorf("after the last: %x, %d, %v, %v", claims, last, more, err)
	}
}

func TestWhatIsKnownOfEpochs(t *testing.T) {
	s := openIn(t, t.TempDir())
	defer s.Close()
	knows := func(want uint32) {
		t.Helper()
		if got, err := s.Versed(); err != nil || got != want {
			t.Errorf("versed in %d (%v), want %d", got, err, want)
		}
	}
	knows(0)
	for i, epoch := range []uint32{3, 3, 4, 5} {
		began, err := s.BeginEpoch(epoch, 100+uint64(i))
		if want := []uint64{100, 100, 102, 103}[i]; err != nil || began != want {
			t.Errorf("epoch %d began at %d (%v), want %d", epoch, began, err, want)
		}
		if epoch == 4 {
			continue
		}
		if err := s.KnowOpenings(epoch); err != nil {
			t.Fatal(err)
		}
		knows(epoch)
	}
	if err := s.KnowOpenings(9); err != nil { // which was not begun
		t.Fatal(err)
	}
	knows(5)
	if err := s.ForgetSums(0, 0); err != nil {
		t.Fatal(err)
	}
	if began, err := s.BeginEpoch(3, 200); err != nil || began != 200 {
		t.Errorf("epoch 3 is remembered: %d, %v", began, err)
	}
}
