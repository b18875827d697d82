package outcome

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"

	"github.com/jurat-network/jurat"
)

// Feed is what is sworn of one feed of which the observers of a round said
// words, with f faults among the committee's 3f+1 members:
//
//	the lower median of the values   if at least 2f+1 give one
//	Halted                           else, if at least f+1 give reasons
//	the zero Word: no leaf           else; staleness speaks for itself
//
// Of 2f+1 values or more at most f are false, so the median has an honest value
// on either side of it. All honest oracles speaking leaves at most f reasons,
// which never halts; all honest ones abstaining leaves at most f values and at
// least f+1 reasons, which always does.
func Feed(words []jurat.Word, f int) jurat.Word {
	t := tally{values: make([]value, 0, len(words))}
	for i := range words {
		t.add(&words[i])
	}
	return t.word(f)
}

// value is the integer of a TagValue word, in two machine words: comparing
// these is several times faster than comparing 32 bytes.
type value struct {
	high int64
	low  uint64
}

func compare(a, b value) int {
	if c := cmp.Compare(a.high, b.high); c != 0 {
		return c
	}
	return cmp.Compare(a.low, b.low)
}

// tally collects what the observers say of one feed.
type tally struct {
	values  []value
	reasons int
}

func (t *tally) add(w *jurat.Word) {
	switch w[0] {
	case jurat.TagValue:
		t.values = append(t.values, value{int64(binary.BigEndian.Uint64(w[16:])), binary.BigEndian.Uint64(w[24:])})
	case jurat.TagReason:
		t.reasons++
	}
}

func (t *tally) word(f int) jurat.Word {
	switch {
	case len(t.values) >= 2*f+1:
		v := lowerMedian(t.values)
		w := jurat.Word{0: jurat.TagValue}
		binary.BigEndian.PutUint64(w[16:], uint64(v.high))
		binary.BigEndian.PutUint64(w[24:], v.low)
		return w
	case t.reasons >= f+1:
		return jurat.Halted
	}
	return jurat.Word{}
}

// lowerMedian sorts v, which must not be empty, and returns its middle, or the
// lower of the two in the middle.
func lowerMedian(v []value) value {
	if len(v) <= 32 {
		insertionSort(v)
	} else {
		slices.SortFunc(v, compare)
	}
	return v[(len(v)-1)/2]
}

// insertionSort beats the general sort on a committee's few values: at 31 it
// takes two thirds of the time (BenchmarkLowerMedian).
func insertionSort(v []value) {
	for i := 1; i < len(v); i++ {
		x := v[i]
		j := i
		for ; j > 0 && (x.high < v[j-1].high || x.high == v[j-1].high && x.low < v[j-1].low); j-- {
			v[j] = v[j-1]
		}
		v[j] = x
	}
}

// medianTime is the lower median of the observers' clocks: between two honest
// clocks, as a feed's median is between two honest values.
func medianTime(observations []*jurat.Observation) jurat.Time {
	times := make([]jurat.Time, len(observations))
	for i, o := range observations {
		times[i] = o.Time
	}
	slices.Sort(times)
	return times[(len(times)-1)/2]
}

// agreedOneOffs returns the one-off leaves that at least 2f+1 observations name
// identically, ascending. Two payloads of one subject cannot both be agreed: an
// observation names a subject once, and 2·(2f+1) exceeds 3f+1.
func agreedOneOffs(observations []*jurat.Observation, f int) []jurat.Leaf {
	var named []jurat.Leaf
	for _, o := range observations {
		named = append(named, o.OneOffs...)
	}
	slices.SortFunc(named, compareLeaves)
	var agreed []jurat.Leaf
	for len(named) > 0 {
		run := 1
		for run < len(named) && named[run] == named[0] {
			run++
		}
		if run >= 2*f+1 {
			agreed = append(agreed, named[0])
		}
		named = named[run:]
	}
	return agreed
}

func compareLeaves(a, b jurat.Leaf) int {
	if c := jurat.CompareSubjects(a, b); c != 0 {
		return c
	}
	return bytes.Compare(a.Payload[:], b.Payload[:])
}
