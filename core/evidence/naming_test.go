package evidence_test

import (
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
)

// What is shown of an observation hashes to what its operator signed, and names what it named and nothing else.
func TestNamingIsTheObservation(t *testing.T) {
	leaf := func(b byte) jurat.Leaf {
		return jurat.Leaf{Kind: jurat.KindMessage, Subject: jurat.Hash{b}, Payload: jurat.Keccak([]byte{1})}
	}
	o := jurat.Observation{Committee: jurat.Hash{7}, Epoch: 3, Round: jurat.NewRound(2, 9), Member: 2, Time: 1_700_000_000_123,
		Words: []jurat.Word{jurat.ValueWord(5), jurat.ValueWord(6)}, SourceTimes: []uint32{1_700_000_000, 1_700_000_000}, Seen: []byte{0x0f},
		OneOffs: []jurat.Leaf{leaf(1), leaf(2), leaf(3)}}
	n := evidence.NamingOf(&o, jurat.OperatorSignature{})
	if n.Digest(o.Committee, o.Epoch) != o.Digest() {
		t.Error("it hashes to something else than was signed")
	}
	if !n.Names(leaf(2)) || n.Names(leaf(4)) {
		t.Errorf("it names %v", n.OneOffs)
	}
	n.OneOffs[1] = leaf(4).Hash()
	if n.Digest(o.Committee, o.Epoch) == o.Digest() {
		t.Error("another leaf is no other observation")
	}
}
