package job_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

const now jurat.Time = 1_710_328_300_000

// said is what the sources of a job answered: a price at an age in seconds
// ("100", "100@30"), "-" for no answer yet, "!" for a failure.
func evaluate(t testing.TB, j *job.Job, said string) job.Result {
	t.Helper()
	var readings []job.Reading
	for i, answer := range strings.Fields(said) {
		switch answer {
		case "-":
			readings = append(readings, job.Reading{})
		case "!":
			readings = append(readings, job.Failure(jurat.ReasonUnreachable, "no answer", now))
		default:
			price, age, aged := strings.Cut(answer, "@")
			seconds := 0
			if aged {
				if _, err := fmt.Sscan(age, &seconds); err != nil {
					t.Fatal(err)
				}
			}
			body := fmt.Sprintf(`{"price":%s,"time":%d}`, price, int64(now/1000)-int64(seconds))
			readings = append(readings, j.Sources[i].Read([]byte(body), now))
		}
	}
	return j.Evaluate(readings, now)
}

// jobOf is a job of n sources, named s0, s1 …, with these guards.
func jobOf(t testing.TB, n int, decimals uint8, guards string) *job.Job {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "name: X\nbase: A\nquote: B\ndecimals: %d\nheartbeat: 1m\ndeviation: 1%%\nguards: {%s}\nsources:\n", decimals, guards)
	for i := range n {
		fmt.Fprintf(&b, "  - {name: s%d, url: 'http://s.example/', path: $.price, time_path: $.time}\n", i)
	}
	j, err := job.Parse([]byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// reasons lists the sources' reasons: "." for one that counted, "+" for a live
// one that did not.
func reasons(r job.Result) string {
	var words []string
	for _, s := range r.Sources {
		switch {
		case s.Counted:
			words = append(words, ".")
		case s.Reason == 0:
			words = append(words, "+")
		default:
			words = append(words, s.Reason.String())
		}
	}
	return strings.Join(words, " ")
}

func TestEvaluate(t *testing.T) {
	cases := []struct {
		name     string
		decimals uint8
		guards   string
		said     string
		want     string // the word
		sources  string // as reasons
	}{
		{"the middle of three", 2, "", "101 100 103", "10100", ". . ."},
		{"the mean of the middle two", 2, "", "101 100 104 102", "10150", ". . . ."},
		{"rounded once, half to even, down", 0, "", "100 100 101 101", "100", ". . . ."},
		{"rounded once, half to even, up", 0, "", "101 101 102 102", "102", ". . . ."},
		{"not rounded before the mean", 0, "", "100.4 100.4 100.8 100.8", "101", ". . . ."},
		{"equal values", 8, "", "1 1 1", "100000000", ". . ."},
		{"no decimals to spare", 18, "", "0.000000000000000002 0.000000000000000002 0.000000000000000002", "2", ". . ."},
		{"one missing of four", 2, "", "100 ! 101 102", "10100", ". unreachable . ."},
		{"two missing of four", 2, "", "100 ! 101 !", "reason:few-sources", "+ unreachable + unreachable"},
		{"all missing", 2, "", "! ! !", "reason:few-sources", "unreachable unreachable unreachable"},
		{"just started", 2, "", "- - -", "reason:starting", "starting starting starting"},
		{"one yet to answer", 2, "", "100 100 -", "reason:starting", "+ + starting"},
		{"one yet to answer, which cannot save it", 2, "", "100 ! -", "reason:few-sources", "+ unreachable starting"},
		{"as old as allowed", 2, "", "100@60 100 100", "10000", ". . ."},
		{"too old", 2, "", "100@61 100 100", "reason:few-sources", "stale + +"},
		{"a little ahead", 2, "", "100@-10 100 100", "10000", ". . ."},
		{"too far ahead", 2, "", "100@-11 100 100", "reason:few-sources", "future + +"},
		{"as divergent as allowed", 2, "max_divergence: 2%", "99 100 101", "10000", ". . ."},
		{"too divergent", 2, "max_divergence: 2%", "99 100 101.01", "reason:divergent", "divergent + divergent"},
		{"one far from the others", 2, "max_divergence: 2%", "100 100 100.5 90", "reason:divergent", "+ + + divergent"},
		{"an order of magnitude, one of four", 2, "", "100 100 100 1000.01", "10000", ". . . out-of-range"},
		{"exactly ten times is only divergent", 2, "", "100 100 100 1000", "reason:divergent", "+ + + divergent"},
		{"a tenth, one of four", 2, "", "100 9.99 100 100", "10000", ". out-of-range . ."},
		{"an order of magnitude, one of three", 2, "", "100 100 100000", "reason:divergent", "+ + divergent"},
		{"an order of magnitude, two of five", 2, "", "100 100 100 100000 100000", "reason:divergent", "+ + + divergent divergent"},
		{"an order of magnitude, two of seven", 2, "", "1 100 100 100 100 100 99999", "10000", "out-of-range . . . . . out-of-range"},
		{"absurd, and then too few", 2, "min_sources: 4", "100 100 100 100000", "reason:few-sources", "+ + + out-of-range"},
		{"below min", 2, "min: 50", "49.99 50 50 50", "5000", "out-of-range . . ."},
		{"above max", 2, "max: 50", "50.01 50 50 50", "5000", "out-of-range . . ."},
		{"absurd, and all agree", 2, "", "1e30 1e30 1e30", "reason:few-sources", "out-of-range out-of-range out-of-range"},
		{"as large as it states", 2, "max: 1e30", "1e30 1e30 1e30", "1" + strings.Repeat("0", 32), ". . ."},
		{"one source, stated", 2, "min_sources: 1", "100", "10000", "."},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			j := jobOf(t, len(strings.Fields(c.said)), c.decimals, c.guards)
			r := evaluate(t, j, c.said)
			if r.Word.String() != c.want || reasons(r) != c.sources {
				t.Errorf("%s (%s), sources %s\nwant %s, sources %s", r.Word, r.Problem, reasons(r), c.want, c.sources)
			}
			isValue := r.Word.Tag() == jurat.TagValue
			if isValue != (r.SourceTime != 0) || isValue != (r.Problem == "") {
				t.Errorf("value %t, source time %d, problem %q", isValue, r.SourceTime, r.Problem)
			}
		})
	}
}

// The source time is the oldest that counted, and never in the future.
func TestSourceTime(t *testing.T) {
	j := jobOf(t, 4, 2, "")
	if r := evaluate(t, j, "100@5 100@7 100@59 !"); r.SourceTime != uint32(now/1000)-59 {
		t.Errorf("source time %d", r.SourceTime)
	}
	if r := evaluate(t, j, "100@-5 100@-7 100@-9 100@-8"); r.SourceTime != uint32(now/1000) {
		t.Errorf("source time %d", r.SourceTime)
	}
}

// Reading many sources of one venue gives that venue one voice; the second of
// its sources speaks when the first cannot.
func TestVenueCountsOnce(t *testing.T) {
	yaml := strings.NewReplacer("name: s1,", "name: s1, venue: s0,", "name: s2,", "name: s2, venue: s0,")
	text := "name: X\nbase: A\nquote: B\ndecimals: 2\nheartbeat: 1m\ndeviation: 1%\nguards: {max_divergence: 50%}\nsources:\n"
	for i := range 5 {
		text += fmt.Sprintf("  - {name: s%d, url: 'http://s.example/', path: $.price, time_path: $.time}\n", i)
	}
	j, err := job.Parse([]byte(yaml.Replace(text)))
	if err != nil {
		t.Fatal(err)
	}
	for said, want := range map[string]string{
		"120 130 130 100 101": "10100 . + + . .",
		"! 120 130 100 101":   "10100 unreachable . + . .",
		"! ! ! 100 101":       "reason:few-sources unreachable unreachable unreachable + +",
		"120 130 130 100 !":   "reason:few-sources + + + + unreachable",
	} {
		if r := evaluate(t, j, said); r.Word.String()+" "+reasons(r) != want {
			t.Errorf("%s: %s %s, want %s", said, r.Word, reasons(r), want)
		}
	}
}

// Incidents of the past that one feed's job can prevent. Each must fail closed:
// no wrong value, a typed status.
func TestIncidents(t *testing.T) {
	t.Run("Synthetix sKRW 2019: one of three sources lost, one 1000 times off", func(t *testing.T) {
		j := jobOf(t, 3, 6, "")
		if r := evaluate(t, j, "! 0.000848 0.848"); r.Word != jurat.ReasonWord(jurat.ReasonFewSources) {
			t.Error(r.Word)
		}
		if r := evaluate(t, j, "0.000848 0.000848 0.848"); r.Word != jurat.ReasonWord(jurat.ReasonDivergent) {
			t.Error(r.Word)
		}
	})
	t.Run("bZx 2020, Solend USDH 2022: one venue decides", func(t *testing.T) {
		_, err := job.Parse([]byte("name: X\nbase: A\nquote: B\ndecimals: 0\nheartbeat: 1m\ndeviation: 1%\nsources:\n  - {name: dex, url: 'http://s.example/', path: $.p}\n"))
		if err == nil || !strings.Contains(err.Error(), "a single wrong one decides") {
			t.Error(err)
		}
	})
	t.Run("Compound DAI 2020: one exchange at 1.30", func(t *testing.T) {
		j := jobOf(t, 5, 8, "")
		if r := evaluate(t, j, "1.30 1.01 1.008 1.011 1.009"); r.Word != jurat.ReasonWord(jurat.ReasonDivergent) || r.Sources[0].Reason != jurat.ReasonDivergent {
			t.Error(r.Word, reasons(r))
		}
	})
	t.Run("Pyth BTC 2021: a float became zero, exponents raced", func(t *testing.T) {
		j := jobOf(t, 4, 8, "")
		if r := evaluate(t, j, "0.0 43000 43010 43020"); r.Word.String() != "4301000000000" || r.Sources[0].Reason != jurat.ReasonRange {
			t.Error(r.Word, reasons(r))
		}
		if r := evaluate(t, j, "5402 0.0005402 43010 43020"); r.Word.Tag() == jurat.TagValue {
			t.Error(r.Word, reasons(r))
		}
	})
	t.Run("LUNA and Venus 2022: the price falls through the feed's floor", func(t *testing.T) {
		j := jobOf(t, 3, 8, "min: 0.10")
		if r := evaluate(t, j, "0.01 0.0099 0.0101"); r.Word != jurat.ReasonWord(jurat.ReasonFewSources) || r.Sources[1].Reason != jurat.ReasonRange {
			t.Error(r.Word, reasons(r)) // the floor must never be the answer
		}
	})
	t.Run("USDC depeg 2023: BTC/USDC 14% above BTC/USD", func(t *testing.T) {
		j := jobOf(t, 4, 8, "")
		for _, said := range []string{"20000 20010 22800 22810", "20000 22790 22800 22810"} {
			if r := evaluate(t, j, said); r.Word != jurat.ReasonWord(jurat.ReasonDivergent) {
				t.Error(said, r.Word, reasons(r)) // also where the wrong unit has the majority
			}
		}
	})
	t.Run("Ribbon and Aevo 2025: 8 against 18 decimals", func(t *testing.T) {
		eight, eighteen := jobOf(t, 3, 8, "").Feed(), jobOf(t, 3, 18, "").Feed()
		if eight.ID() == eighteen.ID() {
			t.Error("a feed with other decimals has the same id")
		}
	})
}

// Whatever up to all sources say, a value lies within max_divergence of every
// counted source and between the lowest and highest, and the order of the
// answers does not change it.
func TestEvaluateProperties(t *testing.T) {
	const n = 7
	j := jobOf(t, n, 6, "max_divergence: 3%")
	random := rand.New(rand.NewPCG(1, 2))
	values := 0
	for range 3000 {
		answers := make([]string, n)
		for i := range answers {
			switch random.IntN(12) {
			case 0:
				answers[i] = "!"
			case 1:
				answers[i] = fmt.Sprint(random.Uint64N(1 << 60))
			default:
				answers[i] = fmt.Sprintf("%d.%07d", 100+random.IntN(3), random.IntN(10_000_000))
			}
		}
		r := evaluate(t, j, strings.Join(answers, " "))
		random.Shuffle(n, func(a, b int) { answers[a], answers[b] = answers[b], answers[a] })
		if shuffled := evaluate(t, j, strings.Join(answers, " ")); shuffled.Word != r.Word {
			t.Fatalf("%v: %s, in another order %s", answers, r.Word, shuffled.Word)
		}
		value, ok := r.Word.Big()
		if !ok {
			continue
		}
		values++
		counted := 0
		for _, s := range r.Sources {
			if !s.Counted {
				continue
			}
			counted++
			exact, ok := new(big.Rat).SetString(s.Value)
			if !ok {
				t.Fatal(s.Value)
			}
			distance := new(big.Rat).Sub(exact, new(big.Rat).SetFrac(value, big.NewInt(1_000_000)))
			if distance.Abs(distance).Cmp(new(big.Rat).Mul(exact, big.NewRat(31, 1000))) > 0 {
				t.Fatalf("%s is far from %s", r.Word, s.Value)
			}
		}
		if counted < 3 {
			t.Fatalf("a value of %d sources", counted)
		}
	}
	if values < 500 {
		t.Errorf("only %d of 3000 had a value: the test shows little", values)
	}
}

func BenchmarkEvaluate(b *testing.B) {
	j := jobOf(b, 5, 8, "")
	readings := make([]job.Reading, 5)
	for i := range readings {
		readings[i] = j.Sources[i].Read(fmt.Appendf(nil, `{"price":"73367.8%d","time":%d}`, i, int64(now/1000)), now)
	}
	b.ReportAllocs()
	for b.Loop() {
		j.Evaluate(readings, now)
	}
}

// BenchmarkReadHostile is the dearest answer that the bounds let through.
func BenchmarkReadHostile(b *testing.B) {
	deep := strings.Repeat(`{"a":[`, 30) + `{"b":1}` + strings.Repeat(`]}`, 30)
	body := []byte("[" + strings.Repeat(deep+",", 1500) + `{"p":1}]`)
	for _, path := range []string{"$..p", "$..[?(@.p == 1)].p", "$..[?(@.b =~ /(a+)+x/)].p"} {
		s := sourceOf(b, path, "")
		b.Run(path, func(b *testing.B) {
			for b.Loop() {
				s.Read(body, now)
			}
		})
	}
}
