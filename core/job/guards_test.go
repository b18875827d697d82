package job_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// deep is a job whose sources state their depth.
func deep(t *testing.T, guards string) *job.Job {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "name: X\nbase: A\nquote: B\ndecimals: 2\nheartbeat: 1m\ndeviation: 1%%\nguards: {%s}\nsources:\n", guards)
	for _, name := range []string{"a", "b", "c"} {
		fmt.Fprintf(&b, "  - {name: %s, url: 'http://s.example/', path: $.p, depth: $.d}\n", name)
	}
	return parse(t, b.String())
}

// at evaluates a job whose sources say prices at depths: "100@5", "100@" states none.
func at(j *job.Job, said string) job.Result {
	var readings []job.Reading
	for i, word := range strings.Fields(said) {
		price, depth, _ := strings.Cut(word, "@")
		body := fmt.Sprintf(`{"p":%s,"d":%s}`, price, depth)
		if depth == "" {
			body = fmt.Sprintf(`{"p":%s}`, price)
		}
		readings = append(readings, j.Sources[i].Read([]byte(body), now))
	}
	return j.Evaluate(readings, now)
}

// One thin pool, or one venue that is the market, makes no price (Solend 2022,
// deUSD and USDe 2025).
func TestDepthAndWeight(t *testing.T) {
	for _, c := range []struct{ guards, said, want, says string }{
		{"min_depth: 10", "100@10 101@10 102@10", "10100", ""},
		{"min_depth: 10", "100@9.99 101@10 102@10", "reason:few-sources", "2 live of 3"},
		{"min_depth: 10, min_sources: 2", "50@0 101@10 102@10", "10150", ""},
		{"min_depth: 10, min_sources: 2", "50@ 101@10 102@10", "10150", ""},
		{"min_depth: 10, min_sources: 2", "50@-1 101@10 102@10", "10150", ""},
		{"min_depth: 10, min_sources: 2", `50@"NaN" 101@10 102@10`, "10150", ""},
		{"max_weight: 50%", "100@10 101@10 102@20", "10100", ""},
		{"max_weight: 50%", "100@10 101@10 102@21", "reason:weight", "c has 51.22% of all"},
		{"max_weight: 50%", "100@0 101@0 102@0", "reason:weight", ""},
	} {
		result := at(deep(t, c.guards), c.said)
		if result.Word.String() != c.want || !strings.Contains(result.Problem, c.says) {
			t.Errorf("%s: %s: %s (%s), want %s %s", c.guards, c.said, result.Word, result.Problem, c.want, c.says)
		}
	}
	if r := at(deep(t, "min_depth: 10"), "100@9 101@10 102@10").Sources[0]; r.Reason != jurat.ReasonThin || r.Problem != "depth 9; guards.min_depth is 10" {
		t.Errorf("the thin source: %s %s", r.Reason, r.Problem)
	}
	equal := jobOf(t, 3, 0, "max_weight: 33%, min_sources: 1")
	if r := evaluate(t, equal, "100 100 100"); r.Word.Reason() != jurat.ReasonWeight {
		t.Errorf("a third each: %s", r.Word)
	}
}

// Near zero a share of the median is nothing: there the distance itself is limited.
// Who states both limits means both.
func TestMaxSpread(t *testing.T) {
	for _, c := range []struct {
		guards, said string
		want         string // the answer; "" where there is none
		says         string
	}{
		{"", "0.1 -0.1 0.2", "", "b says -0.1, c says 0.2; guards.max_divergence is 5%"},
		{"max_spread: 0.5", "0.1 -0.1 0.2", "0.1", ""},
		{"max_spread: 0.5", "0 0 0.5", "0", ""},
		{"max_spread: 0.5", "0 0 0.51", "", "a says 0, c says 0.51; guards.max_spread is 0.5"},
		{"max_spread: 0.5", "100 100.4 100.5", "100.4", ""},
		{"max_spread: 0.5", "1000 1000 1001", "", "guards.max_spread is 0.5"},
		{"max_spread: 0.5, max_divergence: 5%", "0.1 -0.1 0.2", "", "guards.max_divergence is 5%"},
		{"max_spread: 0.5, max_divergence: 5%", "1000 1000 1001", "", "guards.max_spread is 0.5"},
		{"max_spread: 0.5, max_divergence: 5%", "10 10.1 10.4", "10.1", ""},
	} {
		j := parse(t, "name: x\noutput: {type: number, decimals: 2}\nguards: {min: -100, "+c.guards+"}\nsources:\n"+
			"  - {name: a, url: 'https://a.example/', path: $}\n  - {name: b, url: 'https://b.example/', path: $}\n  - {name: c, url: 'https://c.example/', path: $}\n")
		var readings []job.Reading
		for i, text := range strings.Fields(c.said) {
			readings = append(readings, j.Sources[i].Read([]byte(text), now))
		}
		answer := j.Answer(job.Args{}, readings, now)
		got := ""
		if answer.Reason == 0 {
			got = answer.Values[0].String()
		}
		if got != c.want || !strings.Contains(answer.Problem, c.says) || (c.want == "") != (answer.Reason == jurat.ReasonDivergent) {
			t.Errorf("{%s}: %s: %q %s %q, want %q %q", c.guards, c.said, got, answer.Reason, answer.Problem, c.want, c.says)
		}
	}
	// The job's distance is in the answer's unit: a named value has the default share.
	j := parse(t, `name: x
output: {type: number, decimals: 2}
values: [{name: far}, {name: own, guards: {max_spread: 2, min_sources: 1}}]
value: far - own
guards: {max_spread: 0.01, min: -100, min_sources: 2}
sources:
  - {name: a, of: far, url: "https://a.example/", path: $}
  - {name: b, of: far, url: "https://b.example/", path: $}
  - {name: c, of: own, url: "https://c.example/", path: $}
  - {name: d, of: own, url: "https://d.example/", path: $}
`)
	for said, want := range map[string]jurat.Reason{"100 104 1 3": 0, "100 106 1 3": jurat.ReasonDivergent, "100 104 1 3.1": jurat.ReasonDivergent} {
		var readings []job.Reading
		for i, text := range strings.Fields(said) {
			readings = append(readings, j.Sources[i].Read([]byte(text), now))
		}
		if answer := j.Answer(job.Args{}, readings, now); answer.Reason != want {
			t.Errorf("%s: %s %s, want %s", said, answer.Reason, answer.Problem, want)
		}
	}
	for guards, want := range map[string]string{
		"max_spread: 0":                     "guards.max_spread: want a distance above zero",
		"max_spread: -1":                    "guards.max_spread: want a distance above zero",
		"max_spread: 1, max_divergence: 0%": "guards.max_divergence: 0% is outside",
	} {
		_, err := job.Parse([]byte("name: x\noutput: {type: number}\nguards: {min_sources: 1, " + guards + "}\nsources: [{name: s, url: 'https://s.example/', path: $}]\n"))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", guards, err, want)
		}
	}
}

// What moves too fast is not sworn, until it has had the time.
func TestMaxMove(t *testing.T) {
	j := jobOf(t, 1, 0, "min_sources: 1, max_move: 10%/1m")
	type sworn struct {
		price int64
		age   jurat.Time // seconds before now
	}
	for _, c := range []struct {
		name  string
		sworn []sworn
		said  string
		want  string
	}{
		{"the first", nil, "1000", "1000"},
		{"within", []sworn{{1000, 10}}, "1100", "1100"},
		{"beyond", []sworn{{1000, 10}}, "1101", "reason:moved"},
		{"beyond, down", []sworn{{1000, 10}}, "899", "reason:moved"},
		{"small steps add up", []sworn{{1000, 50}, {1050, 30}, {1100, 10}}, "1110", "reason:moved"},
		{"small steps in time", []sworn{{1000, 70}, {1050, 30}, {1100, 10}}, "1110", "1110"},
		{"up and down", []sworn{{1000, 50}, {1090, 49}, {1000, 10}}, "985", "985"},
		{"far from the highest", []sworn{{1000, 50}, {1090, 49}, {1000, 10}}, "980", "reason:moved"},
		{"after a silence of two minutes", []sworn{{1000, 120}}, "1200", "1200"},
		{"further than that", []sworn{{1000, 120}}, "1201", "reason:moved"},
		{"halted does not reset it", []sworn{{1000, 20}, {-1, 10}}, "1200", "reason:moved"},
		{"nothing newer", []sworn{{1000, 10}, {2000, 20}}, "1000", "1000"},
	} {
		var memory job.Memory
		for _, s := range c.sworn {
			word := jurat.ValueWord(s.price)
			if s.price < 0 {
				word = jurat.Halted
			}
			memory.Swear(j, word, now-s.age*1000)
		}
		result := j.EvaluateAfter(&memory, []job.Reading{j.Sources[0].Read(fmt.Appendf(nil, `{"price":%s,"time":%d}`, c.said, now), now)}, now)
		if result.Word.String() != c.want {
			t.Errorf("%s: %s (%s), want %s", c.name, result.Word, result.Problem, c.want)
		}
	}
}

// A memory is small however much is sworn, and forgets nothing that binds.
func TestMemoryIsBounded(t *testing.T) {
	j := jobOf(t, 1, 0, "min_sources: 1, max_move: 1%/1m")
	var memory job.Memory
	for i := range 10_000 {
		price := int64(1_000_000)
		if i == 9_950 {
			price = 1_009_000
		}
		memory.Swear(j, jurat.ValueWord(price), now-jurat.Time(10_000-i)*1000)
	}
	if size := len(fmt.Sprintf("%v", memory)); size > 40_000 {
		t.Errorf("a memory of %d bytes", size)
	}
	if r := memorised(j, &memory, "999999"); r.Word.String() != "999999" {
		t.Errorf("near all: %s %s", r.Word, r.Problem)
	}
	if r := memorised(j, &memory, "998909"); r.Word.Reason() != jurat.ReasonMoved {
		t.Errorf("far from the peak of 50 s ago: %s", r.Word)
	}
}

func memorised(j *job.Job, memory *job.Memory, price string) job.Result {
	return j.EvaluateAfter(memory, []job.Reading{j.Sources[0].Read(fmt.Appendf(nil, `{"price":%s,"time":%d}`, price, now), now)}, now)
}

// The market's price of a wrapped token must be near what a chain redeems it for
// (Moonwell wrsETH 2025: a ratio 1.65 million times off).
func TestReference(t *testing.T) {
	text := `name: wrsETH/USD
base: wrsETH
quote: USD
decimals: 8
heartbeat: 1m
deviation: 0.5%
values:
  - {name: rate, unit: wrsETH/ETH}
  - {name: eth_usd, unit: ETH/USD}
sources:
  - {name: market, url: "https://m.example/", path: $.p}
  - {name: chain, of: rate, url: "https://c.example/", path: $.p}
  - {name: eth, of: eth_usd, url: "https://e.example/", path: $.p}
guards: {min_sources: 1, reference: rate * eth_usd, max_distance: 2%, max: 1e12}
`
	j := parse(t, text)
	for said, want := range map[string]string{
		"2100 1.05 2000":       "210000000000",
		"2142 1.05 2000":       "214200000000",
		"2142.1 1.05 2000":     "reason:bound",
		"3465000000 1.05 2000": "reason:bound",
		"2100 1732500 2000":    "reason:bound",
		"2100 ! 2000":          "reason:few-sources",
	} {
		if r := say(j, strings.Fields(said)...); r.Word.String() != want {
			t.Errorf("%s: %s (%s), want %s", said, r.Word, r.Problem, want)
		}
	}
	for _, c := range []struct{ old, new, want string }{
		{"rate * eth_usd", "rate", "guards.reference: the formula yields wrsETH/ETH; wrsETH/USD is wanted"},
		{", max_distance: 2%", "", "reference and max_distance go together"},
		{"max: 1e12", "max: 1e12, min_depth: 1", "line 11, column 5: sources[0]: state the path of its depth"},
		{"max: 1e12", "max: 1e12, max_move: 0%/1m", "guards.max_move: want a share and a time"},
		{"max: 1e12", "max: 1e12, max_move: 10%/100ms", "guards.max_move: want a share and a time"},
		{"max: 1e12", "max: 1e12, max_weight: 0%", "guards.max_weight: no venue may have any weight"},
		{"unit: ETH/USD}", "unit: ETH/USD, guards: {max_move: 10%/1m}}", "values[1].guards.max_move: only a feed's answer has been sworn before"},
	} {
		if _, err := job.Parse([]byte(strings.Replace(text, c.old, c.new, 1))); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", c.new, err, c.want)
		}
	}
}

// Every guard of a run is shown with its limit and what was found.
func TestRunIsExplained(t *testing.T) {
	j := deep(t, "max_weight: 60%, max_move: 10%/1m")
	var memory job.Memory
	memory.Swear(j, jurat.ValueWord(10_000), now-10_000)
	readings := []job.Reading{
		j.Sources[0].Read([]byte(`{"p":100,"d":5}`), now), j.Sources[1].Read([]byte(`{"p":101,"d":5}`), now), j.Sources[2].Read([]byte(`{"p":102,"d":5}`), now),
	}
	run := j.Explain(job.Args{}, &memory, readings, now)
	answer := run.Values[len(run.Values)-1]
	want := []job.GuardResult{
		{Guard: "min_sources", Limit: "3", Found: "3", Held: true},
		{Guard: "max_divergence", Limit: "5%", Found: "1.98%", Held: true},
		{Guard: "max_weight", Limit: "60%", Found: "a 33.33%", Held: true},
		{Guard: "max_move", Limit: "10%/1m", Found: "1% of 100, sworn 10s ago", Held: true},
	}
	if fmt.Sprint(answer.Guards) != fmt.Sprint(want) {
		t.Errorf("guards %v\nwant   %v", answer.Guards, want)
	}
	if run.Answer[0] != "101.00" || run.Word.String() != "10100" || run.Reason != 0 {
		t.Errorf("%+v", run)
	}
	text, err := json.Marshal(run)
	var back job.Run
	if err != nil || json.Unmarshal(text, &back) != nil || fmt.Sprint(back) != fmt.Sprint(run) {
		t.Errorf("%v: %s", err, text)
	}
	memory.Swear(j, jurat.ValueWord(5_000), now-1000)
	run = j.Explain(job.Args{}, &memory, readings, now)
	if last := run.Values[0].Guards[3]; last.Held || run.Reason != jurat.ReasonMoved || run.Answer != nil {
		t.Errorf("a move too far: %+v, %s", last, run.Reason)
	}
}
