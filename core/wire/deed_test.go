package wire

import (
	"bytes"
	"errors"
	"reflect"
	"testing"

	"github.com/jurat-network/jurat"
)

func TestDeed(t *testing.T) {
	for _, d := range []Deed{
		{Request: jurat.Hash{1}, Opinion: []byte{2, 3}},
		{Request: jurat.Hash{1}, Opinion: make([]byte, maxOpinion), Proof: &Proof{Round: jurat.NewRound(1, 2), Time: 3, Signature: jurat.Signature{R: jurat.Address{4}, S: [32]byte{5}}, Path: []jurat.Hash{{6}, {7}}}},
	} {
		b := d.Append(nil)
		got, err := DecodeDeed(b)
		if err != nil || !reflect.DeepEqual(*got, d) {
			t.Errorf("%+v becomes %+v, %v", d, got, err)
		}
		for cut := range len(b) {
			if got, err := DecodeDeed(b[:cut]); err == nil && got.Proof != nil && len(got.Proof.Path) == 2 || err != nil && !errors.Is(err, ErrDeed) {
				t.Fatalf("%d of %d bytes: %+v, %v", cut, len(b), got, err)
			}
		}
	}
	if _, err := DecodeDeed((&Deed{Opinion: make([]byte, maxOpinion+1)}).Append(nil)); !errors.Is(err, ErrDeed) {
		t.Errorf("an opinion that is too long: %v", err)
	}
	// A proof is of one leaf.
	leaf, other := jurat.Leaf{Kind: 8, Subject: jurat.Hash{1}}, jurat.Leaf{Kind: 8, Subject: jurat.Hash{2}}
	tree := jurat.NewTree([]jurat.Hash{leaf.Hash(), other.Hash()})
	path, _ := tree.Proof(0)
	p := Proof{Path: path}
	if p.Report(jurat.Hash{}, 1, leaf).Root != tree.Root() || p.Report(jurat.Hash{}, 1, other).Root == tree.Root() {
		t.Error("the proof is of another leaf, too")
	}
}

// FuzzDeed: what can be read is written as it was.
func FuzzDeed(f *testing.F) {
	f.Add((&Deed{Opinion: []byte{1}}).Append(nil))
	f.Add((&Deed{Proof: &Proof{Path: make([]jurat.Hash, 3)}}).Append(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		if d, err := DecodeDeed(b); err == nil && !bytes.Equal(d.Append(nil), b) {
			t.Errorf("%x is written as %x", b, d.Append(nil))
		}
	})
}
