package store

import (
	"reflect"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/action"
)

// What a member must not forget of an action is there after the next start, and
// what nothing can come of any more is not.
func TestDeeds(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	began := action.State{First: 7, Named: 8, Sworn: []uint64{7, 8}, Began: 8, Ended: action.Claim{Attempt: 8, Verdict: action.Did, Detail: []byte("p1")}}
	for _, keep := range []struct {
		request jurat.Hash
		state   action.State
		until   uint64
	}{{jurat.Hash{1}, action.State{First: 7}, 100}, {jurat.Hash{1}, began, 100}, {jurat.Hash{2}, began, 99}} {
		if err := s.KeepDeed(keep.request, &keep.state, keep.until); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openIn(t, dir)
	got, err := s.Deeds(100)
	if want := (map[jurat.Hash]action.State{{1}: began}); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, %v; want %+v", got, err, want)
	}
}

func openIn(t *testing.T, dir string) *Store {
	t.Helper()
	s, err := Open(Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}
