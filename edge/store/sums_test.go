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
