package jurat

import "testing"

// Four at once is the same as one by one: at every length around a block's, and
// wherever the tail of a list does not fill four.
func TestFourHashesAtOnce(t *testing.T) {
	for size := range 3*keccakRate + 2 {
		var in [4][]byte
		for k := range in {
			in[k] = make([]byte, size)
			for i := range in[k] {
				in[k][i] = byte(7*i + 31*k + size)
			}
		}
		var got [4]Hash
		keccak4(&in, &got)
		for k := range in {
			if want := Keccak(in[k]); got[k] != want {
				t.Fatalf("message %d of %d bytes: %s, want %s", k, size, got[k], want)
			}
		}
	}
}

func TestListsOfHashes(t *testing.T) {
	for n := range 40 {
		leaves := make([]Leaf, n)
		for i := range leaves {
			leaves[i] = Leaf{Kind: KindFeed, Subject: Keccak([]byte{byte(i)}), Payload: Keccak([]byte{byte(i), byte(n)})}
		}
		hashes := HashLeaves(leaves)
		for i := range leaves {
			if hashes[i] != leaves[i].Hash() {
				t.Fatalf("leaf %d of %d: %s, want %s", i, n, hashes[i], leaves[i].Hash())
			}
		}
		tree := NewTree(hashes)
		for i := range tree.nodes[:max(0, n-1)] {
			if want := hashPair(tree.nodes[2*i+1], tree.nodes[2*i+2]); tree.nodes[i] != want {
				t.Fatalf("node %d over %d leaves: %s, want %s", i, n, tree.nodes[i], want)
			}
		}
	}
}

func BenchmarkNewTree(b *testing.B) {
	leaves := make([]Hash, 2048)
	for b.Loop() {
		NewTree(leaves)
	}
}

func BenchmarkValueTree(b *testing.B) {
	words := make([]Word, 2000)
	b.ReportAllocs()
	for b.Loop() {
		ValueTree(words)
	}
}

func TestChunksOfWords(t *testing.T) {
	words := make([]Word, 12*ChunkWords)
	for i := range words {
		words[i] = ValueWord(int64(i) * 1_000_003)
	}
	for n := range len(words) + 1 {
		tree := ValueTree(words[:n])
		for i := range tree.Len() {
			var c chunk
			c.set(i, words[i*ChunkWords:min((i+1)*ChunkWords, n)])
			if tree.Leaf(i) != c.hash() {
				t.Fatalf("chunk %d of %d words is hashed wrongly", i, n)
			}
		}
		if want := (n + ChunkWords - 1) / ChunkWords; tree.Len() != want {
			t.Fatalf("%d words make %d chunks, want %d", n, tree.Len(), want)
		}
	}
}
