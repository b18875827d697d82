package job

import (
	"errors"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
)

func parseSum(t *testing.T, text string) *Job {
	t.Helper()
	j, err := Parse([]byte("name: salaries\nsum: {question: gross salary of a month in EUR, least: 3, " + text + "}\n"))
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func TestSumsAnswer(t *testing.T) {
	for _, c := range []struct {
		text   string
		totals []uint64
		want   string
	}{
		{"of: sum, bits: 17", []uint64{1000}, "1000 3"},
		{"of: count", []uint64{2}, "2 3"},
		{"of: mean, bits: 17", []uint64{1000}, "333 3"},
		{"of: mean, bits: 17, decimals: 2", []uint64{1000}, "333.33 3"},
		{"of: mean, bits: 17, decimals: 2", []uint64{2000}, "666.67 3"},
		{"of: histogram, buckets: 3", []uint64{0, 2, 1}, "[0,2,1] 3"},
	} {
		j := parseSum(t, c.text)
		b, err := j.Sum.Encode(j.Output, c.totals, 3)
		if err != nil {
			t.Fatalf("%s: %v", c.text, err)
		}
		values, err := j.Output.Decode(b)
		if err != nil || values[0].String()+" "+values[1].String() != c.want {
			t.Errorf("%s: %v, %v; want %s", c.text, values, err, c.want)
		}
	}
	// Half to even: 5/2 is 2, 7/2 is 4.
	for total, want := range map[uint64]int64{5: 2, 7: 4} {
		if got := roundedMean(total, 2, 0).Int64(); got != want {
			t.Errorf("%d/2 is %d, want %d", total, got, want)
		}
	}
	// A sum's output is in its hash, and what a document may not say itself.
	if a, b := parseSum(t, "of: count"), parseSum(t, "of: sum, bits: 1"); a.Hash() == b.Hash() {
		t.Error("a count and a sum have one hash")
	}
}

func TestSumsRefused(t *testing.T) {
	const head = "name: a\nsum: {question: what, least: 3, "
	for text, want := range map[string]string{
		head + "of: median, bits: 3}":                          "sum.of",
		head + "of: sum}":                                      "sum.bits",
		head + "of: sum, bits: 33}":                            "sum.bits",
		head + "of: count, bits: 1}":                           "sum.bits",
		head + "of: histogram, buckets: 1}":                    "sum.buckets",
		head + "of: histogram, buckets: 65}":                   "sum.buckets",
		head + "of: sum, bits: 3, buckets: 3}":                 "sum.buckets",
		head + "of: sum, bits: 3, decimals: 1}":                "sum.decimals",
		head + "of: mean, bits: 3, decimals: 10}":              "sum.decimals",
		head + "of: count}\noutput: {type: number}":            "output",
		head + "of: count}\nparams: []":                        "params",
		"name: a\nsum: {question: what, least: 2, of: count}":  "sum.least",
		"name: a\nsum: {question: '', least: 3, of: count}":    "sum.question",
		"name: a\nsum: {of: count, question: w, least: 501}\n": "sum.least",
	} {
		if _, err := Parse([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}

func TestCircles(t *testing.T) {
	parties := make([]jurat.Address, MaxParties)
	for i := range parties {
		parties[i] = jurat.Address{byte(i >> 8), byte(i)}
	}
	b, err := EncodeCircle(1_800_000_000, parties)
	if err != nil || len(b) > MaxParams {
		t.Fatalf("%d bytes, %v", len(b), err)
	}
	closes, got, err := DecodeCircle(b)
	if err != nil || closes != 1_800_000_000 || len(got) != MaxParties || got[499] != parties[499] {
		t.Fatalf("%d %d %v", closes, len(got), err)
	}
	more, _ := EncodeCircle(1, append(parties, jurat.Address{9}))
	negative, _ := EncodeCircle(1, nil)
	negative[0] = 0xff
	for name, b := range map[string][]byte{"one more": more, "cut": b[:len(b)-1], "nothing": nil, "closes before 1970": negative} {
		if _, _, err := DecodeCircle(b); !errors.Is(err, ErrParams) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
