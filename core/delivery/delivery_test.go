package delivery_test

import (
	"encoding/binary"
	"math/big"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
)

var committee = jurat.Keccak([]byte("committee"))

func feed(name string, decimals uint8) jurat.Feed {
	return jurat.Feed{Name: name, Base: name, Quote: "USD", Decimals: decimals, Heartbeat: 3600, Deviation: 5000}
}

func TestLayoutPairs(t *testing.T) {
	feeds := []jurat.Feed{feed("A", 6), feed("B", 18), feed("C", 6), feed("D", 6), feed("E", 0), feed("F", 9), feed("G", 2)}
	l := delivery.NewLayout(committee, feeds, 3)
	var got [][]int
	for _, h := range l.Homes {
		got = append(got, h.Feeds)
		if want := byte(4 + 2*(len(h.Feeds)-1)); h.Slot[31]&7 != want {
			t.Errorf("home of %v has low bits %d, want %d", h.Feeds, h.Slot[31]&7, want)
		}
	}
	want := [][]int{{0}, {1}, {2, 3}, {4}, {5}, {6}}
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("homes %v, want %v", got, want)
	}
	seen := map[jurat.Hash]bool{}
	for i := range feeds {
		ref := l.Ref(i)
		if seen[ref] {
			t.Errorf("two feeds at %s", ref)
		}
		seen[ref] = true
	}
}

// lane builds a slot's half as contracts/src/libraries/Lanes.sol lays it out.
func lane(value *big.Int, width uint, count, time, beat, late, halted int64) *big.Int {
	v := new(big.Int).Set(value)
	if v.Sign() < 0 {
		v.Add(v, new(big.Int).Lsh(big.NewInt(1), width-76))
	}
	for _, f := range []struct {
		bits uint
		v    int64
	}{{28, count}, {32, time}, {8, beat}, {7, late}, {1, halted}} {
		v.Lsh(v, f.bits).Or(v, big.NewInt(f.v))
	}
	return v
}

func TestCut(t *testing.T) {
	first := lane(big.NewInt(-5), 128, 7, 1_700_000_000, 1<<6|2, 3, 0)
	second := lane(big.NewInt(1<<51-1), 128, 1<<28-1, 1<<32-1, 3<<6|63, 127, 0)
	var word jurat.Hash
	new(big.Int).Or(first, new(big.Int).Lsh(second, 128)).FillBytes(word[:])

	got := delivery.Cut(jurat.Hash{31: 2}, word)
	if want := (delivery.Lane{Created: true, Word: jurat.ValueWord(-5), Count: 7, Time: 1_700_000_000, Heartbeat: 120, Lateness: 3}); got != want {
		t.Errorf("first of a pair: %+v, want %+v", got, want)
	}
	got = delivery.Cut(jurat.Hash{31: 3}, word)
	if want := (delivery.Lane{Created: true, Word: jurat.ValueWord(1<<51 - 1), Count: 1<<28 - 1, Time: 1<<32 - 1, Heartbeat: 63 * 86400, Lateness: 127}); got != want {
		t.Errorf("second of a pair: %+v, want %+v", got, want)
	}
	least := new(big.Int).Neg(new(big.Int).Lsh(big.NewInt(1), 127))
	lane(least, 256, 1, 2, 1, 0, 0).FillBytes(word[:])
	leastWord, err := jurat.BigWord(least)
	if err != nil {
		t.Fatal(err)
	}
	if got := delivery.Cut(jurat.Hash{}, word); got.Word != leastWord {
		t.Errorf("lone lane of −2^127: %s", got.Word)
	}
	lane(new(big.Int), 256, 1, 2, 1, 0, 1).FillBytes(word[:])
	if got := delivery.Cut(jurat.Hash{}, word); got.Word != jurat.Halted {
		t.Errorf("halted lane: %s", got.Word)
	}
	lane(new(big.Int), 256, 0, 0, 1, 0, 0).FillBytes(word[:])
	if got := delivery.Cut(jurat.Hash{}, word); !got.Created || got.Word.Tag() != jurat.TagNone {
		t.Errorf("new lane: %+v", got)
	}
	if got := delivery.Cut(jurat.Hash{}, jurat.Hash{}); got.Created {
		t.Errorf("no home: %+v", got)
	}
}

func TestDue(t *testing.T) {
	feeds := []jurat.Feed{feed("A", 8)} // 0.5 %, 1 h
	l := delivery.NewLayout(committee, feeds, 0)
	big52, err := jurat.BigWord(new(big.Int).Lsh(big.NewInt(1), 51))
	if err != nil {
		t.Fatal(err)
	}
	fresh := delivery.Lane{Created: true, Word: jurat.ValueWord(1_000_000), Count: 1, Time: 1000, Heartbeat: 3600}
	with := func(change func(*delivery.Lane)) delivery.Lane { l := fresh; change(&l); return l }
	halted := with(func(l *delivery.Lane) { l.Word = jurat.Halted })
	for name, tt := range map[string]struct {
		lane delivery.Lane
		word jurat.Word
		at   jurat.Time // seconds
		want bool
	}{
		"unmoved":                     {fresh, jurat.ValueWord(1_000_000), 2000, false},
		"moved less than deviation":   {fresh, jurat.ValueWord(1_004_999), 2000, false},
		"moved up by deviation":       {fresh, jurat.ValueWord(1_005_000), 2000, true},
		"moved down by deviation":     {fresh, jurat.ValueWord(995_000), 2000, true},
		"moved, but no newer":         {fresh, jurat.ValueWord(2_000_000), 1000, false},
		"long before the heartbeat":   {fresh, jurat.ValueWord(1_000_000), 1000 + 3539, false},
		"a minute before heartbeat":   {fresh, jurat.ValueWord(1_000_000), 1000 + 3540, true},
		"long after the heartbeat":    {fresh, jurat.ValueWord(1_000_000), 100_000, true},
		"never delivered":             {delivery.Lane{Created: true, Heartbeat: 3600}, jurat.ValueWord(1), 1, true},
		"no home":                     {delivery.Lane{}, jurat.ValueWord(1), 2000, false},
		"nothing sworn":               {fresh, jurat.Word{}, 100_000, false},
		"value, then halted":          {fresh, jurat.Halted, 2000, true},
		"halted, then value":          {halted, jurat.ValueWord(1_000_000), 2000, true},
		"still halted":                {halted, jurat.Halted, 2000, false},
		"still halted at heartbeat":   {halted, jurat.Halted, 1000 + 3540, true},
		"from zero":                   {with(func(l *delivery.Lane) { l.Word = jurat.ValueWord(0) }), jurat.ValueWord(1), 2000, true},
		"sign changes":                {with(func(l *delivery.Lane) { l.Word = jurat.ValueWord(-1_000_000) }), jurat.ValueWord(1_000_000), 2000, true},
		"negative, less than its dev": {with(func(l *delivery.Lane) { l.Word = jurat.ValueWord(-1_000_000) }), jurat.ValueWord(-1_004_999), 2000, false},
		"a lone feed holds more":      {fresh, big52, 2000, true},
	} {
		got := l.Due(feeds, []delivery.Lane{tt.lane}, []jurat.Word{tt.word}, tt.at*1000+999)
		if (len(got.Due) == 1) != tt.want || len(got.Unfit) != 0 {
			t.Errorf("%s: %+v, want due %v", name, got, tt.want)
		}
	}
	pair := []jurat.Feed{feed("A", 6), feed("B", 6)}
	got := delivery.NewLayout(committee, pair, 0).Due(pair, []delivery.Lane{fresh, fresh}, []jurat.Word{big52, jurat.ValueWord(1)}, 2_000_000)
	if !slices.Equal(got.Due, []int{1}) || !slices.Equal(got.Unfit, []int{0}) {
		t.Errorf("a value too wide for its half: %+v", got)
	}
}

// TestDueAnyMove: with a deviation of 0 every change is due, and nothing else.
func TestDueAnyMove(t *testing.T) {
	feeds := []jurat.Feed{{Name: "A", Base: "A", Quote: "B", Heartbeat: 3600}}
	l := delivery.NewLayout(committee, feeds, 0)
	lanes := []delivery.Lane{{Created: true, Word: jurat.ValueWord(10), Count: 1, Time: 1000, Heartbeat: 3600}}
	if got := l.Due(feeds, lanes, []jurat.Word{jurat.ValueWord(10)}, 1_500_000); len(got.Due) != 0 {
		t.Errorf("unchanged: %v", got.Due)
	}
	if got := l.Due(feeds, lanes, []jurat.Word{jurat.ValueWord(11)}, 1_500_000); len(got.Due) != 1 {
		t.Errorf("changed: %v", got.Due)
	}
}

// TestRankIsAPermutation: in every order each member has one place, and over
// many orders each is first about as often as any other.
func TestRankIsAPermutation(t *testing.T) {
	const n, seeds = 7, 7000
	var first [n + 1]int
	for s := range uint64(seeds) {
		seed := jurat.Keccak(binary.BigEndian.AppendUint64(nil, s))
		var taken [n]bool
		for m := range jurat.MemberIndex(n) {
			r := delivery.Rank(seed, n, m+1)
			if r < 0 || r >= n || taken[r] {
				t.Fatalf("seed %d gives member %d the place %d", s, m+1, r)
			}
			taken[r] = true
			if r == 0 {
				first[m+1]++
			}
		}
	}
	for m := 1; m <= n; m++ {
		if first[m] < seeds/n*8/10 || first[m] > seeds/n*12/10 {
			t.Errorf("member %d is first in %d of %d orders", m, first[m], seeds)
		}
	}
}

// TestTurnsChangeWithDeliveries: the order is the same until something is stored.
func TestTurnsChangeWithDeliveries(t *testing.T) {
	l := delivery.NewLayout(committee, []jurat.Feed{feed("A", 6), feed("B", 6)}, 0)
	lanes := []delivery.Lane{{Created: true, Time: 5}, {Created: true, Time: 9}}
	before := l.Turns(lanes)
	lanes[0].Time = 9
	if l.Turns(lanes) != before {
		t.Error("the order changed though the newest answer is as old as before")
	}
	lanes[0].Time = 10
	if l.Turns(lanes) == before {
		t.Error("the order did not change after a delivery")
	}
}

func TestParts(t *testing.T) {
	var feeds []jurat.Feed
	for i := range 900 {
		feeds = append(feeds, feed(string(rune('a'+i%26))+string(rune('0'+i/26)), 6))
	}
	l := delivery.NewLayout(committee, feeds, 0)
	all := make([]int, len(feeds))
	for i := range all {
		all[i] = i
	}
	var joined []int
	for _, part := range l.Parts(all) {
		if len(part) == 0 || len(part) > delivery.MaxFeeds {
			t.Errorf("a part of %d feeds", len(part))
		}
		home0, _ := l.Place(part[0])
		home1, _ := l.Place(part[len(part)-1])
		if home0/255 != home1/255 {
			t.Errorf("homes %d to %d are on two pages", home0, home1)
		}
		joined = append(joined, part...)
	}
	if !slices.Equal(joined, all) {
		t.Error("the parts do not make the whole")
	}
	if len(l.Pages()) != 2 {
		t.Errorf("%d pages for %d homes, want 2", len(l.Pages()), len(l.Homes))
	}
	if l.Parts(nil) != nil {
		t.Error("nothing is cut into something")
	}
}
