package outcome

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/jurat-network/jurat"
)

// What one oracle may say of a feed in the enumeration. "Low" and "high" are
// the extremes, so that every order of honest and false values occurs.
var sayings = []jurat.Word{
	jurat.ValueWord(-7),
	jurat.ValueWord(5),
	jurat.ValueWord(1 << 40),
	jurat.ReasonWord(jurat.ReasonStale),
	{},
}

// specified is design.md section 4.4 written a second time, with other means:
// big integers, counting and a stable sort.
func specified(words []jurat.Word, f int) string {
	var values []*big.Int
	var reasons int
	for _, w := range words {
		if v, ok := w.Big(); ok {
			values = append(values, v)
		} else if w.Tag() == jurat.TagReason {
			reasons++
		}
	}
	if len(values) >= 2*f+1 {
		slices.SortStableFunc(values, (*big.Int).Cmp)
		half := len(values) / 2
		if len(values)%2 == 0 {
			half--
		}
		return values[half].String()
	}
	if reasons >= f+1 {
		return "HALTED"
	}
	return "none"
}

// each calls do with every sequence of length n over sayings.
func each(n int, do func(choice []int, words []jurat.Word)) {
	choice, words := make([]int, n), make([]jurat.Word, n)
	for i := range words {
		words[i] = sayings[0]
	}
	for {
		do(choice, words)
		i := 0
		for ; i < n && choice[i] == len(sayings)-1; i++ {
			choice[i], words[i] = 0, sayings[0]
		}
		if i == n {
			return
		}
		choice[i]++
		words[i] = sayings[choice[i]]
	}
}

func TestFeedIsTheRuleForEverySetOfWords(t *testing.T) {
	for f := 1; f <= 3; f++ {
		for n := 2*f + 1; n <= 3*f+1; n++ {
			t.Run(fmt.Sprintf("f=%d/observers=%d", f, n), func(t *testing.T) {
				if testing.Short() && n > 8 {
					t.Skip("millions of cases")
				}
				want := map[[5]int]string{} // by how often each thing is said
				each(n, func(choice []int, words []jurat.Word) {
					var said [5]int
					for _, c := range choice {
						said[c]++
					}
					w, ok := want[said]
					if !ok {
						w = specified(words, f)
						want[said] = w
					}
					if got := Feed(words, f); got.String() != w {
						t.Fatalf("Feed(%v) = %v, want %v", words, got, w)
					}
				})
			})
		}
	}
}

// The promises are checked against every choice of at most f faulty oracles
// among every multiset of words; Feed does not look at the order, as the test
// above shows.
func TestFeedKeepsItsPromises(t *testing.T) {
	for f := 1; f <= 3; f++ {
		for n := 2*f + 1; n <= 3*f+1; n++ {
			each(n, func(choice []int, words []jurat.Word) {
				if !slices.IsSorted(choice) {
					return
				}
				got := Feed(words, f)
				for faulty := range 1 << n {
					checkPromises(t, words, f, faulty, got)
				}
			})
		}
	}
}

func checkPromises(t *testing.T, words []jurat.Word, f, faulty int, got jurat.Word) {
	t.Helper()
	count, speaking, abstaining, honest := 0, 0, 0, 0
	var low, high *jurat.Word
	for i := range words {
		if faulty&(1<<i) != 0 {
			if count++; count > f {
				return
			}
			continue
		}
		honest++
		switch w := &words[i]; w.Tag() {
		case jurat.TagValue:
			speaking++
			if low == nil || jurat.CompareValues(*w, *low) < 0 {
				low = w
			}
			if high == nil || jurat.CompareValues(*w, *high) > 0 {
				high = w
			}
		case jurat.TagReason:
			abstaining++
		}
	}
	switch {
	case speaking == honest && got == jurat.Halted:
		t.Fatalf("%v: all honest oracles speak and the feed halts (faulty %b)", words, faulty)
	case abstaining == honest && got != jurat.Halted:
		t.Fatalf("%v: all honest oracles abstain and the feed says %v (faulty %b)", words, got, faulty)
	case speaking == honest && honest > 2*f && got.Tag() != jurat.TagValue:
		t.Fatalf("%v: 2f+1 honest oracles speak and the feed says %v (faulty %b)", words, got, faulty)
	case got.Tag() == jurat.TagValue && (low == nil || jurat.CompareValues(got, *low) < 0 || jurat.CompareValues(got, *high) > 0):
		t.Fatalf("%v: %v lies outside the honest range (faulty %b)", words, got, faulty)
	}
}

func TestLowerMedianAgreesWithSorting(t *testing.T) {
	seed := uint64(1)
	next := func() uint64 { // xorshift; the test needs variety, not secrecy
		seed ^= seed << 13
		seed ^= seed >> 7
		seed ^= seed << 17
		return seed
	}
	for n := 1; n <= 100; n++ {
		for range 20 {
			v := make([]value, n)
			for i := range v {
				v[i] = value{int64(next()) >> (next() % 64), next() >> (next() % 64)}
			}
			want := slices.Clone(v)
			slices.SortFunc(want, compare)
			if got := lowerMedian(v); got != want[(n-1)/2] {
				t.Fatalf("median of %v = %v, want %v", want, got, want[(n-1)/2])
			}
		}
	}
}

func BenchmarkLowerMedian(b *testing.B) {
	src := make([]value, 31)
	for i := range src {
		src[i].low = uint64(i) * 0x9e3779b97f4a7c15
	}
	v := make([]value, len(src))
	b.Run("insertion", func(b *testing.B) {
		for b.Loop() {
			copy(v, src)
			insertionSort(v)
		}
	})
	b.Run("slices", func(b *testing.B) {
		for b.Loop() {
			copy(v, src)
			slices.SortFunc(v, compare)
		}
	})
}
