package job_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// staked is priced through two markets, one of which is quoted in USDC.
const staked = `name: wstETH/USD
base: wstETH
quote: USD
decimals: 8
heartbeat: 1m
deviation: 0.5%
values:
  - {name: ratio, unit: wstETH/ETH}
  - {name: eth_usd, unit: ETH/USD}
  - {name: usdc_usd, unit: USDC/USD, guards: {min: 0.9, max: 1.1}}
value: ratio * eth_usd
sources:
  - {name: rate, of: ratio, url: "https://rate.example/", path: $.p}
  - {name: a, of: eth_usd, url: "https://a.example/", path: $.p}
  - {name: b, of: eth_usd, url: "https://b.example/", unit: ETH/USDC, value: it * usdc_usd, path: $.p}
  - {name: c, of: eth_usd, url: "https://c.example/", unit: USD/ETH, value: 1 / it, path: $.p}
  - {name: usdc, of: usdc_usd, url: "https://d.example/", path: $.p}
guards: {min_sources: 1, max_divergence: 1%}
`

// say evaluates a job whose sources find these numbers at $.p; "!" fails.
func say(j *job.Job, numbers ...string) job.Result {
	var readings []job.Reading
	for i, n := range numbers {
		if n == "!" {
			readings = append(readings, job.Failure(jurat.ReasonUnreachable, "no answer", now))
			continue
		}
		readings = append(readings, j.Sources[i].Read([]byte(`{"p":`+n+`}`), now))
	}
	return j.Evaluate(readings, now)
}

func TestValuesOnTheWay(t *testing.T) {
	j := parse(t, staked)
	for _, c := range []struct {
		said string
		want string
	}{
		{"1.2 2000 2000 0.0005 1", "240000000000"},
		{"1.2 2000 2002.002002002002002 0.0005 0.999", "240000000000"}, // a USDC below a dollar
		{"1.2 2000 2000 0.0005 0.98", "reason:divergent"},              // b says 1960
		{"1.2 2000 2000 0.0005 0.89", "240000000000"},                  // usdc_usd is out of its bounds, and b with it
		{"1.2 2000 2000 0.0005 !", "240000000000"},
		{"! 2000 2000 0.0005 1", "reason:few-sources"},
		{"1.2 ! ! ! 1", "reason:few-sources"},
		{"1.2 2000 2000 0 1", "240000000000"}, // 1/0 is no price
		{"1e-9 2e-9 2e-9 5e8 1", "reason:out-of-range"},
	} {
		result := say(j, strings.Fields(c.said)...)
		if got := result.Word.String(); got != c.want {
			t.Errorf("%s: %s (%s), want %s", c.said, got, result.Problem, c.want)
		}
	}
	result := say(j, "1.2", "2000", "2000", "0.0005", "0.89")
	if b := result.Sources[2]; b.Reason != jurat.ReasonFewSources || !strings.Contains(b.Problem, "usdc_usd has no value") {
		t.Errorf("the source whose conversion has no value: %+v", b)
	}
	if v := result.Values[1]; v.Name != "eth_usd" || v.Value != "2000" || v.Unit != "ETH/USD" {
		t.Errorf("eth_usd: %+v", v)
	}
	if u := result.Sources[1].Unit; u != "ETH/USD" {
		t.Errorf("a says %s", u)
	}
}

// A value is as old as the oldest that it is made of.
func TestFormulaHasTheOldestTime(t *testing.T) {
	j := parse(t, strings.ReplaceAll(staked, "path: $.p", "path: $.p, time_path: $.t"))
	var readings []job.Reading
	for i, n := range []string{"1.2", "2000", "2000", "0.0005", "1"} {
		readings = append(readings, j.Sources[i].Read(fmt.Appendf(nil, `{"p":%s,"t":%d}`, n, now/1000-jurat.Time(i)), now))
	}
	if result := j.Evaluate(readings, now); result.SourceTime != uint32(now/1000)-4 {
		t.Errorf("time %d, want %d", result.SourceTime, now/1000-4)
	}
}

// Unlike units are refused by name before anything runs, where they are written.
func TestUnitsAreChecked(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{"value: ratio * eth_usd", "value: ratio", "line 11, column 8: value: the formula yields wstETH/ETH; wstETH/USD is wanted"}, // Moonwell cbETH
		{"value: ratio * eth_usd", "value: ratio / eth_usd", "the formula yields ETH^2·USD^-1·wstETH^-1; wstETH/USD is wanted"},
		{"value: ratio * eth_usd", "value: ratio + eth_usd", "line 11, column 8: value: wstETH/ETH and ETH/USD are unlike units"},
		{"value: ratio * eth_usd", "value: eth_usd * max(ratio, eth_usd)", "line 11, column 29: value: wstETH/ETH and ETH/USD are unlike units"},
		{"value: ratio * eth_usd", "value: when(ratio > eth_usd, ratio, ratio)", "line 11, column 13: value: wstETH/ETH and ETH/USD are unlike units"},
		{"value: ratio * eth_usd", "value: ratio * eth_usd + 1", "value: wstETH/USD and 1 are unlike units"},
		{"value: ratio * eth_usd", `value: "ratio * eth_usd * eth_used"`, `line 11, column 27: value: "eth_used" is no value of this job; known are eth_usd, ratio, usdc_usd`},
		{"value: ratio * eth_usd", "value: ratio * eth_usd == ratio * eth_usd", "the formula yields a bool; a number is wanted"},
		{"value: ratio * eth_usd\n", "", "line 8, column 3: values: nothing leads from them to the answer"},
		{", value: it * usdc_usd", "", "line 15, column 61: sources[2].unit: the source says ETH/USDC; ETH/USD is wanted"},
		{"value: it * usdc_usd", "value: it / usdc_usd", "sources[2].value: the formula yields"},
		{"value: 1 / it", "value: it", "line 16, column 77: sources[3].value: the formula yields USD/ETH; ETH/USD is wanted"},
		{"unit: ETH/USDC", "unit: ETH/USD/X", "sources[2].unit: want a unit such as"},
		{"of: ratio,", "of: rato,", `line 13, column 22: sources[0].of: there is no value or field called "rato"`},
		{"of: ratio,", "", "line 8, column 5: values[0]: no source speaks of ratio, and it has no formula"},
		{"name: ratio,", "name: it,", `line 8, column 12: values[0].name: "it" is something else already`},
		{"name: ratio,", "name: eth_usd,", `"eth_usd" is something else already`},
		{"name: ratio, unit: wstETH/ETH", "name: ratio, unit: wstETH/ETH, value: ratio * 1", "sources speak of it"},
		{"  - {name: eth_usd,", "  - {name: idle, unit: ETH, value: 1 * 1}\n  - {name: eth_usd,", "values[1].value: the formula yields 1; ETH is wanted"},
		{"  - {name: eth_usd,", "  - {name: idle, value: 1 * 1}\n  - {name: eth_usd,", "line 9, column 5: values[1]: no formula names idle"},
		{"  - {name: eth_usd,", "  - {name: idle, unit: ETH}\n  - {name: eth_usd,", "values[1]: no source speaks of idle, and it has no formula"},
		{"  - {name: eth_usd,", "  - {name: x, value: y * 1}\n  - {name: y, value: z * x}\n  - {name: z, value: x + y}\n  - {name: eth_usd,", "line 9, column 22: values[1].value: a cycle: x is made of y is made of x"},
		{"unit: ETH/USDC, value: it * usdc_usd", "value: 'when(it > eth_usd, it, eth_usd)'", "line 9, column 5: values[1]: a cycle: eth_usd is made of eth_usd"},
		{"guards: {min: 0.9, max: 1.1}", "guards: {min: 0.9, max: 0.1}", "line 10, column 62: values[2].guards.max: max is not above min"},
		{"guards: {min_sources: 1,", "guards: {min_sources: 2,", "guards.min_sources: 2 of 1 venues of ratio can never be live"},
	} {
		if !strings.Contains(staked, c.old) {
			t.Fatalf("nothing to replace: %s", c.old)
		}
		if _, err := job.Parse([]byte(strings.Replace(staked, c.old, c.new, 1))); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s:\n  %v\nwant %s", c.new, err, c.want)
		}
	}
}

// computed makes a request job that answers a formula over its parameters.
func computed(t testing.TB, typ, value string) (*job.Job, error) {
	t.Helper()
	return job.Parse(fmt.Appendf(nil, `name: f
params: [{name: x, type: number, decimals: 18}, {name: y, type: number, decimals: 18}, {name: s, type: text}, {name: b, type: bool}]
values: [{name: v}]
output: {type: struct, fields: [{name: f, type: %s, value: %q}, {name: g, type: number, value: v}]}
guards: {min_sources: 1, min: -1e30, max: 1e30}
sources: [{name: a, of: v, url: "https://a.example/", path: $}]
`, typ, value))
}

func TestFormulas(t *testing.T) {
	for _, c := range []struct{ typ, value, want string }{
		{"number", "(x + y) * v", "35"},
		{"number", "x - y - v", "-2"},
		{"number", "-x * -2.5", "12"}, // 12.5, half to even
		{"number", "x / 3 * 3", "5"},
		{"number", "1 / 3 + 1 / 3 + 1 / 3", "1"},
		{"number", "0.1 * 3 * 1e18", "300000000000000000"},
		{"number", "1e29 + 1 - 1e29", "1"},
		{"number", "median(x, y, v, 100)", "5"},
		{"number", "mean(x, y, v) + min(x, y) + max(x, y)", "11"},
		{"number", "abs(y - x)", "3"},
		{"number", "when(x > y && !b, x, 1 / 0)", "5"},
		{"number", "when(s == \"tea\", 1, 2)", "1"},
		{"bool", "x >= 5 && (y < 2 || y != 3)", "true"},
		{"bool", "s != \"tea\" || b == true", "false"},
		{"text", "when(b, \"yes\", s)", "tea"},
		{"number", "x / (y - 2)", "out-of-range: f: division by zero"},
		{"number", "1e70 * 1e70", "out-of-range: f: a step of the formula leaves the range of numbers"},
		{"number", "1e30 * 2", "out-of-range: f: 2000000000000000000000000000000: above guards.max"},
		{"number", "x +", "no formula"},
		{"number", "x // 2", "a formula has no comments"},
		{"number", "x; y", "no formula"},
		{"number", "010", "is no decimal number"},
		{"number", "0x10", "is no decimal number"},
		{"number", "1e400", "is no decimal number"},
		{"number", "x[0]", "a formula has names, numbers"},
		{"number", "func() {}()", "a formula calls"},
		{"number", "x.y", "a formula has names, numbers"},
		{"number", "sqrt(x)", "there is no function sqrt; there are abs, max, mean, median, min, when"},
		{"number", "min(x)", "min takes 2 to 128 numbers, not 1"},
		{"number", "min(x, s)", "min of a text"},
		{"number", "x + s", "+ of a number and a text"},
		{"number", "x % y", "% of a number and a number"},
		{"number", "x && y", "&& of a number and a number"},
		{"number", "-s", "- of a text"},
		{"number", "it", `"it" is no value of this job; known are b, f, g, s, v, x, y`},
		{"number", strings.Repeat("x+", 200) + "x", "more than 128 parts"},
		{"number", strings.Repeat("(", 600), "at most 512 characters"},
		{"text", "x", "the formula yields a number; a text is wanted"},
	} {
		j, err := computed(t, c.typ, c.value)
		if err != nil {
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("%s: %v, want %s", c.value, err, c.want)
			}
			continue
		}
		args, err := j.Args([]string{"5", "2", "tea", "false"})
		if err != nil {
			t.Fatal(err)
		}
		answer := j.Answer(args, []job.Reading{j.Sources[0].Read([]byte("5"), now)}, now)
		got := fmt.Sprintf("%s: %s", answer.Reason, answer.Problem)
		if answer.Reason == 0 {
			got = answer.Values[0].String()
		}
		if got != c.want {
			t.Errorf("%s = %s, want %s", c.value, got, c.want)
		}
	}
}

// FuzzFormula: no formula panics, when it is compiled or when it is run, and none
// runs away.
func FuzzFormula(f *testing.F) {
	for _, s := range []string{"x + y", "median(x, 1e77, 1e-77, v)", "when(b, x, y / 0)", "1/3/3/3/3*x", "s == `a`", "max(-x, abs(v)) <= 1", "!!b", "x.(type)", "[]int{1}", "<-x", "\"\\xff\" == s"} {
		f.Add(s, "1e-78")
	}
	f.Fuzz(func(t *testing.T, value, said string) {
		for _, typ := range []string{"number", "bool", "text"} {
			j, err := computed(t, typ, value)
			if err != nil {
				continue
			}
			args, err := j.Args([]string{"5.000000000000000001", "-2", "tea", "false"})
			if err != nil {
				t.Fatal(err)
			}
			answer := j.Answer(args, []job.Reading{j.Sources[0].Read([]byte(said), now)}, now)
			if (answer.Reason == 0) != (answer.Result != nil) {
				t.Fatalf("%s: reason %s with result %x", value, answer.Reason, answer.Result)
			}
		}
	})
}
