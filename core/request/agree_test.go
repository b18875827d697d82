package request

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
)

func num(v int64) []byte {
	b := new(big.Int).And(big.NewInt(v), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
	return b.FillBytes(make([]byte, word))
}

func nums(v ...int64) (words [][]byte) {
	for _, n := range v {
		words = append(words, num(n))
	}
	return words
}

func texts(v ...string) (all [][]byte) {
	for _, s := range v {
		all = append(all, []byte(s))
	}
	return all
}

func ans(s Shape, values ...[]byte) []byte { return Body(Answered, s.join(values)) }

// opinions are of members 1 and up; nil is a member that has none.
func opinions(bodies ...[]byte) (list []Opinion) {
	for i, b := range bodies {
		if b != nil {
			list = append(list, Opinion{jurat.MemberIndex(i + 1), b})
		}
	}
	return list
}

func TestAgree(t *testing.T) {
	number, text, flag := Shape{Number}, Shape{Bytes}, Shape{Bool}
	pair := Shape{Number, Bytes, Bool}
	n := func(v int64) []byte { return ans(number, num(v)) }
	s := func(v string) []byte { return ans(text, []byte(v)) }
	p := func(v int64, s string, yes int64) []byte { return ans(pair, num(v), []byte(s), num(yes)) }
	down, halted, refused := Body(SourceDown, nil), Body(Halted, nil), Body(Refused, nil)
	disagree := Body(NoAgreement, nil)
	garbage := []byte{1, 2, 3}
	prices, names, tags, seen := Shape{List | Number}, Shape{List | Bytes}, Shape{Set | Bytes}, Shape{Set | Number}
	l := func(v ...int64) []byte { return ans(prices, (List | Number).list(nums(v...))) }
	w := func(v ...string) []byte { return ans(names, (List | Bytes).list(texts(v...))) }
	g := func(v ...string) []byte { return ans(tags, (Set | Bytes).list(texts(v...))) }
	i := func(v ...int64) []byte { return ans(seen, (Set | Number).list(nums(v...))) }
	for _, c := range []struct {
		name     string
		shape    Shape
		opinions []Opinion
		last     bool
		want     []byte
	}{
		{"median of three", number, opinions(n(3), n(1), n(2)), false, n(2)},
		{"lower median of four", number, opinions(n(4), n(1), n(3), n(2)), false, n(2)},
		{"numbers have signs", number, opinions(n(-5), n(1), n(-7)), false, n(-5)},
		{"one liar", number, opinions(n(100), n(101), n(102), n(1e15)), false, n(101)},
		{"two of four are too few", number, opinions(n(1), n(2)), false, nil},
		{"and at the last moment too", number, opinions(n(1), n(2)), true, nil},
		{"one text", text, opinions(s("yes"), s("yes"), s("yes")), false, s("yes")},
		{"a liar's text", text, opinions(s("yes"), s("no"), s("yes"), s("yes")), false, s("yes")},
		{"a fourth may still decide", text, opinions(s("yes"), s("no"), s("yes")), false, nil},
		{"unless it is too late", text, opinions(s("yes"), s("no"), s("yes")), true, disagree},
		{"two against two", text, opinions(s("yes"), s("no"), s("yes"), s("no")), false, disagree},
		{"all three differ", text, opinions(s("a"), s("b"), s("c")), false, disagree},
		{"flags", flag, opinions(ans(flag, num(1)), ans(flag, num(1)), ans(flag, num(1)), ans(flag, num(0))), false, ans(flag, num(1))},
		{"field by field", pair, opinions(p(1, "x", 1), p(2, "x", 1), p(9, "x", 1), p(3, "y", 0)), false, p(2, "x", 1)},
		{"a field that nobody can settle", pair, opinions(p(1, "x", 1), p(2, "x", 1), p(9, "y", 1), p(3, "y", 1)), false, disagree},
		{"sources are down", number, opinions(down, down, n(1)), false, down},
		{"most named wins", number, opinions(down, halted, halted, n(1)), false, halted},
		{"ties go to the lowest", number, opinions(halted, down, n(1), n(2)), false, down},
		{"one failure decides nothing", number, opinions(down, n(1), n(2)), false, nil},
		{"unless it is too late for more", number, opinions(down, n(1), n(2)), true, disagree},
		{"one failure among enough answers", number, opinions(down, n(1), n(2), n(3)), false, n(2)},
		{"refused", number, opinions(refused, refused, refused), false, refused},
		{"garbage counts as nothing", number, opinions(garbage, n(1), n(2), n(3)), false, n(2)},
		{"and so does another shape", number, opinions(s("x"), n(1), n(2)), false, nil},
		{"nobody finds that there is no agreement", number, opinions(disagree, disagree, disagree), false, nil},
		{"none", number, nil, true, nil},
		{"a list's medians", prices, opinions(l(1, -8), l(3, -9), l(2, -7)), false, l(2, -8)},
		{"a list of another length has no part", prices, opinions(l(1, 5), l(3, 9), l(2, 7), l(2)), false, l(2, 7)},
		{"lengths that a fourth may settle", prices, opinions(l(1, 5), l(3), l(2, 7)), false, nil},
		{"or nobody", prices, opinions(l(1, 5), l(3), l(2, 7), l(4)), false, disagree},
		{"nothing is a list", prices, opinions(l(), l(), l()), false, l()},
		{"a list's texts", names, opinions(w("a", "b"), w("a", "b"), w("a", "b"), w("b", "a")), false, w("a", "b")},
		{"one of which a fourth may settle", names, opinions(w("a", "b"), w("a", "b"), w("a", "c")), false, nil},
		{"until it is too late", names, opinions(w("a", "b"), w("a", "b"), w("a", "c")), true, disagree},
		{"and one that nobody can", names, opinions(w("a", "b"), w("a", "b"), w("a", "c"), w("a", "c")), false, disagree},
		{"a set has what three name", tags, opinions(g("a", "b", "c"), g("a", "b"), g("a", "b", "d"), g("b")), false, g("a", "b")},
		{"a liar takes nothing out", tags, opinions(g("a", "b"), g(), g("a", "b"), g("a", "b")), false, g("a", "b")},
		{"and puts nothing in", tags, opinions(g("a"), g("a", "z"), g("a"), g("a")), false, g("a")},
		{"unless the last honest one is late", tags, opinions(g("a", "b"), g("b"), g("a", "b")), false, nil},
		{"which is waited for, not guessed", tags, opinions(g("a", "b"), g("b"), g("a", "b")), true, disagree},
		{"who failed might have named it", tags, opinions(g("a", "b"), g("b"), g("a", "b"), down), false, disagree},
		{"what one of three names cannot get in", tags, opinions(g("a", "b"), g("b"), g("b")), false, g("b")},
		{"an empty set is said to be empty", tags, opinions(g(), g(), g("x"), g()), false, g()},
		{"and does not come of disagreement", tags, opinions(g("a"), g("b"), g("c"), g("d")), false, disagree},
		{"nor of half", tags, opinions(g(), g(), g("x"), g("y")), false, disagree},
		{"a set of numbers has signs", seen, opinions(i(-2, 5), i(-2, 5, 7), i(-2, 5)), false, i(-2, 5)},
		{"a set out of order is no opinion", seen, opinions(i(5, -2), i(-2, 5), i(-2, 5)), false, nil},
		{"nor is one that says a thing twice", tags, opinions(g("a", "a"), g("a"), g("a")), false, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Agree(c.shape, c.opinions, 4, c.last)
			if !bytes.Equal(got, c.want) {
				t.Errorf("got %x, want %x", got, c.want)
			}
			turned := slices.Clone(c.opinions)
			slices.Reverse(turned)
			if again := Agree(c.shape, turned, 4, c.last); !bytes.Equal(got, again) {
				t.Errorf("in another order %x", again)
			}
		})
	}
}

func TestShapeIsCanonical(t *testing.T) {
	shape := Shape{Bytes, Number, Bytes, List | Bytes, Set | Number}
	want := [][]byte{[]byte(strings.Repeat("long", 20)), num(-1), {}, (List | Bytes).list(texts("", "x")), (Set | Number).list(nums(-1, 0, 3))}
	encoded := shape.join(want)
	got, ok := shape.split(encoded)
	if !ok || !slices.EqualFunc(got, want, bytes.Equal) {
		t.Fatalf("%q, %v", got, ok)
	}
	for i := range encoded {
		spoilt := slices.Clone(encoded)
		spoilt[i] ^= 1
		if values, ok := shape.split(spoilt); ok && slices.EqualFunc(values, want, bytes.Equal) {
			t.Errorf("byte %d does not matter", i)
		}
	}
	for _, cut := range [][]byte{nil, encoded[:31], encoded[:len(encoded)-1], append(slices.Clone(encoded), 0)} {
		if _, ok := shape.split(cut); ok {
			t.Errorf("%d bytes were taken", len(cut))
		}
	}
	if _, ok := (Shape{Bytes}).split(Shape{Bytes}.join([][]byte{make([]byte, MaxResult)})); ok {
		t.Error("more than MaxResult bytes were taken")
	}
	if _, ok := (Shape{Bool}).split(num(2)); ok {
		t.Error("a bool of 2 was taken")
	}
}

// An answer behind an id is what abi.encode makes of the id and the answer, less
// the id.
func TestBehind(t *testing.T) {
	shape := Shape{Number, Bytes}
	values := [][]byte{num(7), []byte("seven")}
	got, err := shape.PutBehind(shape.join(values))
	if err != nil {
		t.Fatal(err)
	}
	want := (Shape{Number, Number, Bytes}).join([][]byte{num(0), num(7), []byte("seven")})[word:]
	if !bytes.Equal(got, want) {
		t.Errorf("%x, want %x", got, want)
	}
	if back, ok := shape.Behind().split(got); !ok || !bytes.Equal(back[2], values[1]) {
		t.Errorf("%q, %v", back, ok)
	}
	a := Body(Answered, got)
	if agreed := Agree(shape.Behind(), opinions(a, a, a), 4, false); !bytes.Equal(agreed, a) {
		t.Errorf("agreed on %x", agreed)
	}
	if _, err := shape.PutBehind([]byte{1}); !errors.Is(err, ErrBody) {
		t.Errorf("garbage: %v", err)
	}
}

func TestBody(t *testing.T) {
	for _, c := range []struct {
		body []byte
		want Status
	}{
		{[]byte{1, 5}, Answered}, {[]byte{1}, Answered}, {[]byte{2}, NoAgreement}, {[]byte{5}, Refused}, {[]byte{6}, Unknown},
		{nil, 0}, {[]byte{0}, 0}, {[]byte{7}, 0}, {[]byte{3, 1}, 0}, {make([]byte, MaxBody+1), 0},
	} {
		got, _, err := ParseBody(c.body)
		if got != c.want || (err != nil) != (c.want == 0) || err != nil && !errors.Is(err, ErrBody) {
			t.Errorf("%.8x: %s, %v", c.body, got, err)
		}
	}
	if fmt.Sprint(SourceDown, Status(9)) != "source-down status-9" {
		t.Error(SourceDown, Status(9))
	}
}

// FuzzAgree: whatever up to f members say among honest opinions, a number's
// response is between honest ones and text is what the honest say.
func FuzzAgree(f *testing.F) {
	f.Add(int64(1), int64(2), int64(3), "x", []byte{1})
	f.Add(int64(-1), int64(2), int64(1<<62), "", ans(Shape{Number, Bytes}, num(5), nil))
	f.Fuzz(func(t *testing.T, x, y, z int64, text string, lie []byte) {
		if len(text) > 1024 {
			return
		}
		shape := Shape{Number, Bytes}
		honest := []int64{x, y, z}
		var bodies [][]byte
		for _, v := range honest {
			bodies = append(bodies, ans(shape, num(v), []byte(text)))
		}
		got := Agree(shape, opinions(append(bodies, lie)...), 4, false)
		status, result, err := ParseBody(got)
		if err != nil || status != Answered {
			t.Fatalf("%s, %v", status, err)
		}
		values, ok := shape.split(result)
		if !ok || string(values[1]) != text {
			t.Fatalf("the text is %q, %v", values, ok)
		}
		slices.Sort(honest)
		all := [][]byte{num(honest[0]), values[0], num(honest[2])}
		if !bytes.Equal(lowerMedian(all), values[0]) {
			t.Errorf("%x is not between %d and %d", values[0], honest[0], honest[2])
		}
	})
}

// FuzzSplit: what is taken is what join makes of it.
func FuzzSplit(f *testing.F) {
	f.Add([]byte{1, 2, 3}, Shape{Bytes, Number, Bool}.join([][]byte{[]byte("abc"), num(7), num(1)}))
	f.Add([]byte{6, 8, 0}, Shape{List | Bytes, Set | Number, Number}.join([][]byte{
		(List | Bytes).list(texts("abc", "")), (Set | Number).list(nums(-1, 7)), num(1)}))
	f.Fuzz(func(t *testing.T, fields, encoded []byte) {
		var shape Shape
		for _, b := range fields[:min(len(fields), 16)] {
			f := Field(b%4 + 1)
			switch {
			case f != behind:
				shape = append(shape, f|Field(b/4%3)<<4) // by itself, of a list, of a set
			case len(shape) == 0:
				shape = append(shape, f)
			}
		}
		if values, ok := shape.split(encoded); ok && !bytes.Equal(shape.join(values), encoded) {
			t.Errorf("%x is not canonical", encoded)
		}
	})
}

// FuzzSets: whatever one member of four says, and whoever is last, what all honest
// members name is in the set and what none of them names is not.
func FuzzSets(f *testing.F) {
	f.Add([]byte("ab"), []byte("abc"), []byte("a"), []byte("z"), uint8(3))
	f.Add([]byte(""), []byte(""), []byte(""), []byte("q"), uint8(0))
	f.Fuzz(func(t *testing.T, x, y, z, lie []byte, absent uint8) {
		shape := Shape{Set | Bytes}
		var sets [][]byte // of letters, sorted
		var bodies [][]byte
		for _, said := range [][]byte{x, y, z, lie} {
			var letters []byte
			for _, b := range said[:min(len(said), 20)] {
				letters = append(letters, 'a'+b%8)
			}
			slices.Sort(letters)
			letters = slices.Compact(letters)
			var elements [][]byte
			for _, letter := range letters {
				elements = append(elements, []byte{letter})
			}
			sets, bodies = append(sets, letters), append(bodies, ans(shape, (Set|Bytes).list(elements)))
		}
		if absent < 4 {
			bodies[absent] = nil
		}
		status, result, err := ParseBody(Agree(shape, opinions(bodies...), 4, true))
		if err != nil {
			t.Fatal(err)
		}
		if status != Answered {
			return // never wrong
		}
		for letter := byte('a'); letter < 'i'; letter++ {
			all, none := true, true
			for _, honest := range sets[:3] {
				has := bytes.Contains(honest, []byte{letter})
				all, none = all && has, none && !has
			}
			in := bytes.Contains(result, append(wordOf(1), letter))
			if all && !in || none && in {
				t.Fatalf("%c of %q: in the set %v", letter, sets, in)
			}
		}
	})
}
