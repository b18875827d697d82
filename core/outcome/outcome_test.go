package outcome

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
)

func testCommittee(n, feeds int) *jurat.Committee {
	c := &jurat.Committee{ID: jurat.Keccak([]byte("committee")), Epoch: 3, Members: make([]jurat.Member, n), Threshold: jurat.Quorum(n)}
	for i := range feeds {
		c.Feeds = append(c.Feeds, jurat.Feed{Name: fmt.Sprint("F", i), Base: "F", Quote: "USD", Heartbeat: 60})
	}
	return c
}

// observation is a canonical observation whose feed i is say(i).
func observation(c *jurat.Committee, m jurat.MemberIndex, round jurat.Round, say func(i int) jurat.Word) *jurat.Observation {
	o := &jurat.Observation{Committee: c.ID, Epoch: c.Epoch, Round: round, Member: m, Time: jurat.Time(1000 * uint64(m)),
		Words: make([]jurat.Word, len(c.Feeds)), SourceTimes: make([]uint32, len(c.Feeds)), Seen: make([]byte, (c.N()+7)/8)}
	for i := range o.Words {
		if o.Words[i] = say(i); o.Words[i].Tag() == jurat.TagValue {
			o.SourceTimes[i] = 1
		}
	}
	return o
}

func observations(c *jurat.Committee, round jurat.Round, members int, say func(m, i int) jurat.Word) (all []*jurat.Observation) {
	for m := 1; m <= members; m++ {
		all = append(all, observation(c, jurat.MemberIndex(m), round, func(i int) jurat.Word { return say(m, i) }))
	}
	return all
}

func observersOf(all []*jurat.Observation) (observers []jurat.Observer) {
	for _, o := range all {
		observers = append(observers, jurat.Observer{Member: o.Member, Digest: o.Digest()})
	}
	return observers
}

func TestOfLaysOutTheReport(t *testing.T) {
	c := testCommittee(4, 4)
	all := observations(c, jurat.NewRound(2, 5), 4, func(m, i int) jurat.Word {
		switch {
		case i == 1 && m > 2:
			return jurat.ReasonWord(jurat.ReasonStale) // 2 values, 2 reasons: halted
		case i == 2 && m > 1:
			return jurat.Word{} // 1 value, no reason: left out
		}
		return jurat.ValueWord(int64(10*i + m))
	})
	response := jurat.Leaf{Kind: jurat.KindResponse, Subject: jurat.Hash{9}, Payload: jurat.Hash{1}}
	disputed := jurat.Leaf{Kind: jurat.KindMessage, Subject: jurat.Hash{1}, Payload: jurat.Hash{1}}
	for m, o := range all {
		o.OneOffs = append(o.OneOffs, response)
		if m == 2 {
			o.OneOffs[0].Payload = jurat.Hash{2} // one oracle contradicts; three suffice
		}
		if m < 2 {
			o.OneOffs = append(o.OneOffs, disputed) // two of four: not agreed
		}
	}
	out, err := Of(c, all)
	if err != nil {
		t.Fatal(err)
	}
	want := []jurat.Leaf{
		{Kind: jurat.KindEvidence, Payload: jurat.EvidencePayload(observersOf(all))},
		{Kind: jurat.KindFeed, Subject: c.Feeds[0].ID(), Payload: jurat.Hash(jurat.ValueWord(2))},
		{Kind: jurat.KindFeed, Subject: c.Feeds[1].ID(), Payload: jurat.Hash(jurat.Halted)},
		{Kind: jurat.KindFeed, Subject: c.Feeds[3].ID(), Payload: jurat.Hash(jurat.ValueWord(32))},
		response,
	}
	if !slices.Equal(out.Leaves, want) {
		t.Errorf("leaves\n%v\nwant\n%v", out.Leaves, want)
	}
	report := jurat.Report{Committee: c.ID, Epoch: 3, Round: jurat.NewRound(2, 5), Time: 2000, Root: newTree(want).Root()}
	if out.Report != report {
		t.Errorf("report %+v, want %+v", out.Report, report)
	}
	for i := range want {
		path, err := out.Tree.Proof(i)
		if err != nil || !jurat.VerifyProof(out.Report.Root, want[i].Hash(), path) {
			t.Errorf("leaf %d is not under the root (%v)", i, err)
		}
	}
}

func newTree(leaves []jurat.Leaf) *jurat.Tree {
	var hashes []jurat.Hash
	for _, l := range leaves {
		hashes = append(hashes, l.Hash())
	}
	return jurat.NewTree(hashes)
}

// A Judge that has seen other rounds must answer as a fresh one does, whatever
// changed in between, and must leave the earlier outcomes alone.
func TestJudgeDependsOnTheObservationsAlone(t *testing.T) {
	c := testCommittee(4, 40)
	judge := NewJudge(c)
	var earlier []*Outcome
	var roots []jurat.Hash
	for round := range 30 {
		all := observations(c, jurat.NewRound(1, uint16(round+1)), 3+round%2, func(m, i int) jurat.Word {
			switch {
			case round%7 == 3 && i == 4:
				return jurat.Word{} // the leaf set shrinks now and then
			case round%5 == 4:
				return jurat.ValueWord(int64(round * i)) // all move
			case i%10 == round%10:
				return jurat.ValueWord(int64(round)) // some move
			}
			return jurat.ValueWord(1)
		})
		got, err := judge.Of(observersOf(all), all)
		if err != nil {
			t.Fatal(err)
		}
		want, err := Of(c, all)
		if err != nil {
			t.Fatal(err)
		}
		if got.Report != want.Report || !slices.Equal(got.Leaves, want.Leaves) || newTree(got.Leaves).Root() != got.Report.Root {
			t.Fatalf("round %d: %+v, a fresh judge says %+v", round, got.Report, want.Report)
		}
		earlier, roots = append(earlier, got), append(roots, got.Tree.Root())
	}
	for i, e := range earlier {
		if e.Tree.Root() != roots[i] {
			t.Errorf("the tree of round %d was changed later", i)
		}
	}
}

func TestOfRefuses(t *testing.T) {
	c := testCommittee(4, 2)
	say := func(m, i int) jurat.Word { return jurat.ValueWord(1) }
	for name, spoil := range map[string]func(all []*jurat.Observation) []*jurat.Observation{
		"too few":       func(all []*jurat.Observation) []*jurat.Observation { return all[:2] },
		"none":          func(all []*jurat.Observation) []*jurat.Observation { return nil },
		"twice":         func(all []*jurat.Observation) []*jurat.Observation { all[1] = all[0]; return all },
		"out of order":  func(all []*jurat.Observation) []*jurat.Observation { slices.Reverse(all); return all },
		"another round": func(all []*jurat.Observation) []*jurat.Observation { all[3].Round++; return all },
	} {
		if _, err := Of(c, spoil(observations(c, 1<<16|1, 4, say))); !errors.Is(err, ErrObservations) {
			t.Errorf("%s: error %v, want ErrObservations", name, err)
		}
	}
	for name, spoil := range map[string]func(o *jurat.Observation){
		"another committee": func(o *jurat.Observation) { o.Committee[0]++ },
		"another epoch":     func(o *jurat.Observation) { o.Epoch++ },
		"a word too few":    func(o *jurat.Observation) { o.Words = o.Words[:1] },
		"a stranger":        func(o *jurat.Observation) { o.Member = 5 },
		"says HALTED":       func(o *jurat.Observation) { o.Words[0] = jurat.Halted },
	} {
		all := observations(c, 1<<16|1, 4, say)
		spoil(all[3])
		if _, err := Of(c, all); !errors.Is(err, jurat.ErrObservation) {
			t.Errorf("%s: error %v, want ErrObservation", name, err)
		}
	}
}

func BenchmarkJudge(b *testing.B) {
	for _, size := range []struct{ n, feeds, moving int }{{4, 1, 1}, {10, 2000, 200}, {10, 2000, 2000}, {31, 2000, 200}, {31, 2000, 2000}} {
		b.Run(fmt.Sprintf("n=%d/feeds=%d/moving=%d", size.n, size.feeds, size.moving), func(b *testing.B) {
			c := testCommittee(size.n, size.feeds)
			var rounds [2][]*jurat.Observation
			var observers [2][]jurat.Observer
			for r := range rounds {
				rounds[r] = observations(c, jurat.NewRound(1, uint16(r+1)), size.n, func(m, i int) jurat.Word {
					v := int64(i*100 + m*37%11)
					if i < size.moving {
						v += int64(50 * r)
					}
					return jurat.ValueWord(v)
				})
				observers[r] = observersOf(rounds[r])
			}
			judge := NewJudge(c)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				if _, err := judge.Of(observers[i%2], rounds[i%2]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
