package jurat_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/jurat-network/jurat"
)

// The vectors under testdata/vectors are the encodings' common ground: this
// test, the Forge tests and the merkle-tree script all read the same files.
// Each input is derived from its index, so that nothing is special by chance.

var update = flag.Bool("update", false, "rewrite testdata/vectors")

func seeded(label string, i int) jurat.Hash { return jurat.Keccak(fmt.Appendf(nil, "%s/%d", label, i)) }

func golden(t *testing.T, name string, v any) {
	t.Helper()
	got, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	path := filepath.Join("testdata", "vectors", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs from what this code computes; if the encoding was meant to change, run go test . -update", path)
	}
}

func someLeaves(n int) []jurat.Leaf {
	leaves := []jurat.Leaf{{Kind: jurat.KindEvidence, Payload: seeded("evidence", n)}}
	for i := 1; i < n; i++ {
		leaves = append(leaves, jurat.Leaf{Kind: jurat.KindFeed, Subject: seeded("feed", i), Payload: jurat.Hash(jurat.ValueWord(int64(i) * 1_000_003))})
	}
	return leaves
}

func TestLeafVectors(t *testing.T) {
	type vector struct {
		Kind    jurat.Kind `json:"kind"`
		Subject jurat.Hash `json:"subject"`
		Payload jurat.Hash `json:"payload"`
		Hash    jurat.Hash `json:"hash"`
	}
	var vectors []vector
	for i, l := range someLeaves(8) {
		l.Kind = jurat.Kind(i % 6)
		vectors = append(vectors, vector{l.Kind, l.Subject, l.Payload, l.Hash()})
	}
	golden(t, "leaf.json", map[string]any{"leaves": vectors})
}

func TestTreeVectors(t *testing.T) {
	type multi struct {
		Indices []int        `json:"indices"`
		Path    []jurat.Hash `json:"proof"`
		Flags   []bool       `json:"proofFlags"`
	}
	type vector struct {
		Leaves []jurat.Leaf   `json:"leaves"`
		Root   jurat.Hash     `json:"root"`
		Proofs [][]jurat.Hash `json:"proofs"`
		Multi  multi          `json:"multiproof"`
	}
	var vectors []vector
	for _, n := range []int{1, 2, 3, 5, 8, 13, 33} {
		v := vector{Leaves: someLeaves(n), Multi: multi{Path: []jurat.Hash{}, Flags: []bool{}}}
		tree := treeOf(v.Leaves)
		v.Root = tree.Root()
		for i := range n {
			path, err := tree.Proof(i)
			if err != nil {
				t.Fatal(err)
			}
			if !jurat.VerifyProof(v.Root, v.Leaves[i].Hash(), path) {
				t.Fatalf("leaf %d of %d does not prove", i, n)
			}
			v.Proofs = append(v.Proofs, append([]jurat.Hash{}, path...))
		}
		var indices []int
		for i := 0; i < n; i += 2 {
			indices = append(indices, i)
		}
		m, err := tree.MultiProof(indices)
		if err != nil {
			t.Fatal(err)
		}
		v.Multi.Indices = m.Leaves
		v.Multi.Path = append(v.Multi.Path, m.Path...)
		v.Multi.Flags = append(v.Multi.Flags, m.Flags...)
		vectors = append(vectors, v)
	}
	golden(t, "tree.json", map[string]any{"trees": vectors})
}

func treeOf(leaves []jurat.Leaf) *jurat.Tree {
	hashes := make([]jurat.Hash, len(leaves))
	for i, l := range leaves {
		hashes[i] = l.Hash()
	}
	return jurat.NewTree(hashes)
}

func TestReportVectors(t *testing.T) {
	type vector struct {
		jurat.Report
		Digest jurat.Hash `json:"digest"`
	}
	var vectors []vector
	for i := range 5 {
		r := jurat.Report{Committee: seeded("committee", i), Epoch: uint32(i + 1), Round: jurat.NewRound(uint64(i*i+1), uint16(i+1)),
			Time: jurat.Time(1_700_000_000_123 + i), Root: seeded("root", i)}
		vectors = append(vectors, vector{r, r.Digest()})
	}
	golden(t, "report.json", map[string]any{"reports": vectors})
}

func someFeeds() []jurat.Feed {
	return []jurat.Feed{
		{Name: "BTC/USD", Base: "BTC", Quote: "USD", Decimals: 8, Job: seeded("job", 0), Heartbeat: 30, Deviation: 1000},
		{Name: "ETH/USD", Base: "ETH", Quote: "USD", Decimals: 8, Job: seeded("job", 1), Heartbeat: 3600, Deviation: 5000},
		{Name: "wstETH/ETH", Base: "wstETH", Quote: "ETH", Decimals: 18, Job: seeded("job", 2), Heartbeat: 86400, Deviation: 5000},
	}
}

func TestFeedVectors(t *testing.T) {
	type vector struct {
		jurat.Feed
		HeartbeatByte byte       `json:"heartbeatByte"`
		ID            jurat.Hash `json:"id"`
	}
	var vectors []vector
	for _, f := range someFeeds() {
		b, err := jurat.HeartbeatByte(f.Heartbeat)
		if err != nil {
			t.Fatal(err)
		}
		vectors = append(vectors, vector{f, b, f.ID()})
	}
	golden(t, "feed.json", map[string]any{"feeds": vectors})
}

func TestCommitteeVectors(t *testing.T) {
	s := jurat.Session{Threshold: 3, Epoch: 1, Attempt: 2}
	var operators []jurat.Address
	for i := range 4 {
		h := seeded("operator", i)
		s.Members = append(s.Members, jurat.Member{Operator: jurat.Address(h[:20]), Key: [33]byte(append([]byte{2}, h[:]...))})
		operators = append(operators, s.Members[i].Operator)
	}
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
	key := seeded("key", 0)
	golden(t, "committee.json", map[string]any{
		"members": operators, "threshold": s.Threshold, "epoch": s.Epoch, "attempt": s.Attempt, "prior": s.Prior,
		"session": s.ID(), "key": key, "committee": jurat.CommitteeID(s.ID(), key),
		"transcript": seeded("transcript", 0), "expiry": 1_800_000_000,
		"transcriptHash": jurat.TranscriptHash(s.ID(), key, seeded("transcript", 0), 1_800_000_000),
	})
}

func TestObservationVectors(t *testing.T) {
	type vector struct {
		Committee jurat.Hash        `json:"committee"`
		Epoch     uint32            `json:"epoch"`
		Round     jurat.Round       `json:"round"`
		Member    jurat.MemberIndex `json:"member"`
		Time      jurat.Time        `json:"time"`
		Words     []jurat.Word      `json:"words"`
		Values    jurat.Hash        `json:"values"`
		Digest    jurat.Hash        `json:"digest"`
	}
	var vectors []vector
	for _, n := range []int{0, 1, 31, 32, 33, 70} {
		o := jurat.Observation{Committee: seeded("committee", 0), Epoch: 1, Round: jurat.NewRound(3, 7), Member: 2,
			Time: 1_700_000_000_123, Words: []jurat.Word{}, SourceTimes: []uint32{}, Seen: []byte{0b1011}}
		for i := range n {
			switch i % 5 {
			case 3:
				o.Words, o.SourceTimes = append(o.Words, jurat.ReasonWord(jurat.ReasonStale)), append(o.SourceTimes, 0)
			case 4:
				o.Words, o.SourceTimes = append(o.Words, jurat.Word{}), append(o.SourceTimes, 0)
			default:
				o.Words, o.SourceTimes = append(o.Words, jurat.ValueWord(int64(i-10)*999_983)), append(o.SourceTimes, 1_699_999_999)
			}
		}
		vectors = append(vectors, vector{o.Committee, o.Epoch, o.Round, o.Member, o.Time, o.Words, jurat.ValueTree(o.Words).Root(), o.Digest()})
	}
	golden(t, "observation.json", map[string]any{"observations": vectors})
}
