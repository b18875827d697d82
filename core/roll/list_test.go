package roll

import (
	"errors"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
)

func entry(party, hash byte) Entry { return Entry{jurat.Address{party}, jurat.Hash{hash}} }

func TestListsAreReadAsTheyAreWritten(t *testing.T) {
	l := List{entry(1, 9), entry(2, 9), entry(3, 1)}
	read, err := Decode(l.Encode(), 3)
	if err != nil || !slices.Equal(read, l) {
		t.Errorf("%v %v", read, err)
	}
	if none, err := Decode(nil, 0); err != nil || len(none) != 0 {
		t.Errorf("an empty list: %v %v", none, err)
	}
	for name, bad := range map[string][]byte{
		"cut off":    l.Encode()[:entrySize+1],
		"too many":   append(l.Encode(), List{entry(4, 1)}.Encode()...),
		"descending": List{entry(2, 1), entry(1, 1)}.Encode(),
		"twice":      List{entry(1, 1), entry(1, 2)}.Encode(),
	} {
		if _, err := Decode(bad, 3); !errors.Is(err, ErrList) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A hash commits to the query, and to whose the contributions are.
func TestHashesOfLists(t *testing.T) {
	a, b := List{entry(1, 9)}, List{entry(2, 9)}
	if a.Hash(jurat.Hash{7}) == b.Hash(jurat.Hash{7}) {
		t.Error("two lists that differ in a party have one hash")
	}
	if a.Hash(jurat.Hash{7}) == a.Hash(jurat.Hash{8}) {
		t.Error("two queries' lists have one hash")
	}
}

func TestASetIsWhatEnoughListsHave(t *testing.T) {
	for name, c := range map[string]struct {
		lists []List
		want  List
	}{
		"in f lists alone":             {[]List{{entry(1, 1)}, {}, {}}, nil},
		"in f+1":                       {[]List{{entry(1, 1)}, {entry(1, 1)}, {}}, List{entry(1, 1)}},
		"two of a party, one of which": {[]List{{entry(1, 1)}, {entry(1, 2)}, {entry(1, 2)}}, List{entry(1, 2)}},
		"the one that most have":       {[]List{{entry(1, 1)}, {entry(1, 1)}, {entry(1, 2)}, {entry(1, 2)}, {entry(1, 2)}}, List{entry(1, 2)}},
		"as many: the lower":           {[]List{{entry(1, 2)}, {entry(1, 2)}, {entry(1, 1)}, {entry(1, 1)}}, List{entry(1, 1)}},
		"ascending by party":           {[]List{{entry(1, 9), entry(2, 1)}, {entry(2, 1)}, {entry(1, 9)}}, List{entry(1, 9), entry(2, 1)}},
	} {
		if got := setOf(c.lists, 1); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
