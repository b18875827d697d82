package jurat_test

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
)

func TestBigWordRoundTrips(t *testing.T) {
	edge := new(big.Int).Lsh(big.NewInt(1), 127)
	lowest := new(big.Int).Neg(edge)
	for _, v := range []*big.Int{big.NewInt(0), big.NewInt(1), big.NewInt(-1), big.NewInt(-256), new(big.Int).Sub(edge, big.NewInt(1)), lowest} {
		w, err := jurat.BigWord(v)
		if err != nil {
			t.Fatalf("%s: %v", v, err)
		}
		if err := w.Check(); err != nil {
			t.Errorf("%s: %v", v, err)
		}
		if got, ok := w.Big(); !ok || got.Cmp(v) != 0 {
			t.Errorf("%s came back as %s", v, got)
		}
		if v.IsInt64() && jurat.ValueWord(v.Int64()) != w {
			t.Errorf("%s: ValueWord and BigWord differ", v)
		}
	}
	for _, v := range []*big.Int{edge, new(big.Int).Sub(lowest, big.NewInt(1))} {
		if _, err := jurat.BigWord(v); !errors.Is(err, jurat.ErrValueRange) {
			t.Errorf("%s: got %v, want ErrValueRange", v, err)
		}
	}
}

func TestCompareValuesIsNumeric(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 10_000 {
		a, b := int64(rng.Uint64())>>rng.IntN(64), int64(rng.Uint64())>>rng.IntN(64)
		want := big.NewInt(a).Cmp(big.NewInt(b))
		if got := jurat.CompareValues(jurat.ValueWord(a), jurat.ValueWord(b)); got != want {
			t.Fatalf("CompareValues(%d, %d) = %d", a, b, got)
		}
	}
}

func TestWordCheckRefusesWhatIsNotCanonical(t *testing.T) {
	for name, w := range map[string]jurat.Word{
		"unknown tag":              {0: 4},
		"none with a value":        {31: 1},
		"value with a reason":      {0: jurat.TagValue, 1: 1},
		"value with padding":       {0: jurat.TagValue, 15: 1},
		"reason without a code":    {0: jurat.TagReason},
		"reason with a value":      {0: jurat.TagReason, 1: 1, 31: 1},
		"halted with a value":      {0: jurat.TagHalted, 31: 1},
		"halted with a reason":     {0: jurat.TagHalted, 1: 1},
		"none with a reason":       {1: 1},
		"reason with high padding": {0: jurat.TagReason, 1: 1, 2: 1},
	} {
		if err := w.Check(); !errors.Is(err, jurat.ErrWord) {
			t.Errorf("%s: got %v, want ErrWord", name, err)
		}
	}
	if err := jurat.Halted.CheckObserved(); !errors.Is(err, jurat.ErrWord) {
		t.Errorf("an observation that says HALTED: got %v", err)
	}
}

// TestJoinProofs: single paths join to what the tree itself makes of the leaves.
func TestJoinProofs(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for n := 1; n < 40; n++ {
		tree := treeOf(someLeaves(n))
		indices := rng.Perm(n)[:1+rng.IntN(n)]
		var paths [][]jurat.Hash
		for _, i := range indices {
			path, err := tree.Proof(i)
			if err != nil {
				t.Fatal(err)
			}
			paths = append(paths, path)
		}
		want, err := tree.MultiProof(indices)
		if err != nil {
			t.Fatal(err)
		}
		got, err := jurat.JoinProofs(n, indices, paths)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("%d leaves, %v: %+v, %v, want %+v", n, indices, got, err, want)
		}
		paths[0] = append(paths[0], jurat.Hash{})
		if _, err := jurat.JoinProofs(n, indices, paths); !errors.Is(err, jurat.ErrTree) {
			t.Errorf("a path that is too long: %v", err)
		}
		if _, err := jurat.JoinProofs(n+1000, indices, paths); !errors.Is(err, jurat.ErrTree) {
			t.Errorf("paths of a smaller tree: %v", err)
		}
		if _, err := jurat.JoinProofs(n, []int{0, 0}, [][]jurat.Hash{paths[0], paths[0]}); !errors.Is(err, jurat.ErrTree) {
			t.Errorf("a leaf twice: %v", err)
		}
	}
	if _, err := jurat.JoinProofs(4, nil, nil); !errors.Is(err, jurat.ErrTree) {
		t.Errorf("no leaves: %v", err)
	}
}

func TestTreeSetEqualsBuildingAnew(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		n := 1 + rng.IntN(70)
		leaves := make([]jurat.Hash, n)
		for i := range leaves {
			leaves[i] = seeded("before", i)
		}
		tree := jurat.NewTree(leaves)
		indices := rng.Perm(n)[:rng.IntN(n+1)]
		changed := make([]jurat.Hash, len(indices))
		for k, i := range indices {
			changed[k] = seeded("after", rng.IntN(1000))
			leaves[i] = changed[k]
		}
		if err := tree.Set(indices, changed); err != nil {
			t.Fatal(err)
		}
		if tree.Root() != jurat.NewTree(leaves).Root() {
			t.Fatalf("n=%d, %d changed: Set gives another root than NewTree", n, len(indices))
		}
	}
	if err := jurat.NewTree(make([]jurat.Hash, 3)).Set([]int{3}, make([]jurat.Hash, 1)); !errors.Is(err, jurat.ErrTree) {
		t.Errorf("got %v, want ErrTree", err)
	}
}

func TestHeartbeatByteSaysExactlyWhatItCan(t *testing.T) {
	for seconds, want := range map[uint32]byte{1: 1, 30: 30, 63: 63, 120: 1<<6 | 2, 3600: 1<<6 | 60, 7200: 2<<6 | 2, 86400: 2<<6 | 24, 63 * 86400: 3<<6 | 63} {
		if got, err := jurat.HeartbeatByte(seconds); err != nil || got != want {
			t.Errorf("%d s: got %#x, %v; want %#x", seconds, got, err, want)
		}
	}
	for _, seconds := range []uint32{0, 65, 3601, 64 * 86400} {
		if _, err := jurat.HeartbeatByte(seconds); !errors.Is(err, jurat.ErrFeed) {
			t.Errorf("%d s: got %v, want ErrFeed", seconds, err)
		}
	}
}

func TestSessionCheck(t *testing.T) {
	session := func(n int) *jurat.Session {
		s := &jurat.Session{Threshold: jurat.Quorum(n), Epoch: 1, Attempt: 1}
		for i := range n {
			h := seeded("member", i)
			s.Members = append(s.Members, jurat.Member{Operator: jurat.Address(h[:20]), Key: [33]byte(append([]byte{2}, h[:]...))})
		}
		return s
	}
	for _, n := range []int{4, 7, 31, 100, 1000} {
		if err := session(n).Check(); err != nil {
			t.Errorf("n=%d: %v", n, err)
		}
	}
	for _, n := range []int{0, 1, 3, 5, 6, 1003} {
		if err := session(n).Check(); !errors.Is(err, jurat.ErrCommittee) {
			t.Errorf("n=%d: got %v, want ErrCommittee", n, err)
		}
	}
	low := session(7)
	low.Threshold = 3 // f+1: one faulty member and two honest ones could swear apart
	twice := session(4)
	twice.Members[3] = twice.Members[0]
	for name, s := range map[string]*jurat.Session{"threshold f+1": low, "one operator twice": twice} {
		if err := s.Check(); !errors.Is(err, jurat.ErrCommittee) {
			t.Errorf("%s: got %v, want ErrCommittee", name, err)
		}
	}
}

func TestObservationCheck(t *testing.T) {
	c := &jurat.Committee{ID: seeded("committee", 0), Epoch: 1, Members: make([]jurat.Member, 4), Feeds: someFeeds()}
	good := func() *jurat.Observation {
		return &jurat.Observation{Committee: c.ID, Epoch: 1, Round: jurat.NewRound(1, 1), Member: 1, Time: 5,
			Words:       []jurat.Word{jurat.ValueWord(1), jurat.ReasonWord(jurat.ReasonStale), {}},
			SourceTimes: []uint32{7, 0, 0}, Seen: []byte{0},
			OneOffs: []jurat.Leaf{{Kind: jurat.KindResponse, Subject: jurat.Hash{1}}, {Kind: jurat.KindResponse, Subject: jurat.Hash{2}}}}
	}
	if err := good().Check(c); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(*jurat.Observation){
		"foreign committee":   func(o *jurat.Observation) { o.Committee[0]++ },
		"foreign epoch":       func(o *jurat.Observation) { o.Epoch++ },
		"member 0":            func(o *jurat.Observation) { o.Member = 0 },
		"member 5 of 4":       func(o *jurat.Observation) { o.Member = 5 },
		"a word too few":      func(o *jurat.Observation) { o.Words = o.Words[1:] },
		"a time too few":      func(o *jurat.Observation) { o.SourceTimes = o.SourceTimes[1:] },
		"long bitmap":         func(o *jurat.Observation) { o.Seen = append(o.Seen, 0) },
		"halted":              func(o *jurat.Observation) { o.Words[2] = jurat.Halted },
		"value without time":  func(o *jurat.Observation) { o.SourceTimes[0] = 0 },
		"reason with a time":  func(o *jurat.Observation) { o.SourceTimes[1] = 1 },
		"unsorted one-offs":   func(o *jurat.Observation) { slices.Reverse(o.OneOffs) },
		"one-off twice":       func(o *jurat.Observation) { o.OneOffs[1] = o.OneOffs[0] },
		"evidence as one-off": func(o *jurat.Observation) { o.OneOffs[0].Kind = jurat.KindEvidence },
		"a feed as one-off":   func(o *jurat.Observation) { o.OneOffs[0].Kind = jurat.KindFeed },
		"too many one-offs":   func(o *jurat.Observation) { o.OneOffs = make([]jurat.Leaf, jurat.MaxOneOffs+1) },
	} {
		o := good()
		spoil(o)
		if err := o.Check(c); !errors.Is(err, jurat.ErrObservation) {
			t.Errorf("%s: got %v, want ErrObservation", name, err)
		}
	}
}

func FuzzWord(f *testing.F) {
	f.Add(make([]byte, 32))
	w := jurat.ValueWord(-5)
	f.Add(w[:])
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) != 32 {
			return
		}
		w := jurat.Word(b)
		if w.Check() != nil {
			return
		}
		text, _ := w.MarshalText()
		var back jurat.Word
		if err := back.UnmarshalText(text); err != nil || back != w {
			t.Fatalf("%x came back as %x, %v", w, back, err)
		}
		if v, ok := w.Big(); ok {
			if again, err := jurat.BigWord(v); err != nil || again != w {
				t.Fatalf("%s came back as %x, %v", v, again, err)
			}
		}
	})
}

func TestFeedFormat(t *testing.T) {
	for _, c := range []struct {
		decimals uint8
		word     jurat.Word
		want     string
	}{
		{8, jurat.ValueWord(6712345000000), "67123.45000000"},
		{8, jurat.ValueWord(-1), "-0.00000001"},
		{2, jurat.ValueWord(100), "1.00"},
		{0, jurat.ValueWord(-7), "-7"},
		{3, jurat.ValueWord(0), "0.000"},
		{36, jurat.ValueWord(1), "0.000000000000000000000000000000000001"},
		{8, jurat.Halted, "HALTED"},
		{8, jurat.ReasonWord(jurat.ReasonStale), "reason:stale"},
	} {
		feed := jurat.Feed{Decimals: c.decimals}
		if got := feed.Format(c.word); got != c.want {
			t.Errorf("Format(%s) with %d decimals: got %s, want %s", c.word, c.decimals, got, c.want)
		}
	}
}
