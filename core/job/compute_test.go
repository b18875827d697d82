package job_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

const computing = `name: spread
params:
  - {name: factor, type: number, decimals: 2}
  - {name: note, type: text}
values:
  - {name: btc, unit: USD}
  - {name: twice, unit: USD, value: btc * 2}
output: {type: number, decimals: 2, unit: USD}
compute:
  javascript: return Functions.encodeUint256(Math.round(Number(sources.btc) * 100))
  args: ["{factor}", "n:{note}", plain]
  hosts: [api.example, "127.0.0.1:9000"]
  secrets: [api_key]
sources:
  - {name: a, url: "https://a.example/", path: $.p, of: btc}
guards: {min_sources: 1, max: 1000000}
`

func TestComputation(t *testing.T) {
	j, err := job.Parse([]byte(computing))
	if err != nil {
		t.Fatal(err)
	}
	args, err := j.Args([]string{"1.50", `{note} "x"`})
	if err != nil {
		t.Fatal(err)
	}
	now := jurat.Time(1_700_000_000_000)
	with, _, ok := j.Computation(args, []job.Reading{j.Sources[0].Read([]byte(`{"p": 64000.125}`), now)}, now)
	if !ok {
		t.Fatal("there is nothing to run")
	}
	if got := strings.Join(with.Args, "|"); got != `1.5|n:{note} "x"|plain` {
		t.Errorf("args %s", got)
	}
	if len(with.Values) != 2 || with.Values[0] != (job.Named{"btc", "64000.125"}) || with.Values[1].Value != "128000.25" {
		t.Errorf("values %v", with.Values)
	}
	a := with.Answer(solidityWord(6_400_013))
	if a.Reason != 0 || a.Values[0].String() != "64000.13" || a.SourceTime != uint32(now.Seconds()) || len(a.Sources) != 1 {
		t.Errorf("answer %+v", a)
	}
	for name, output := range map[string][]byte{"short": {1, 2}, "long": make([]byte, 64), "empty": {}} {
		if a := with.Answer(output); a.Reason != jurat.ReasonMalformed || a.Result != nil || a.SourceTime != 0 {
			t.Errorf("%s: %+v; want malformed", name, a)
		}
	}
	if a := with.Answer(solidityWord(200_000_000)); a.Reason != jurat.ReasonRange {
		t.Errorf("above guards.max: %+v", a)
	}
	if _, a, ok := j.Computation(args, []job.Reading{job.Failure(jurat.ReasonStatus, "status 500", now)}, now); ok || a.Reason != jurat.ReasonFewSources || !strings.HasPrefix(a.Problem, "btc: ") {
		t.Errorf("without a source: %+v", a)
	}
	run, _, _ := j.ExplainComputation(args, []job.Reading{j.Sources[0].Read([]byte(`{"p": 64000}`), now)}, now)
	run.Computed(j, with.Failed(jurat.ReasonComputation, "it threw"))
	if last := run.Values[len(run.Values)-1]; run.Reason != jurat.ReasonComputation || last.Formula != "the code" || last.Problem != "it threw" {
		t.Errorf("run %+v", run)
	}
}

func solidityWord(v int64) []byte { return big.NewInt(v).FillBytes(make([]byte, 32)) }

func TestComputedTypes(t *testing.T) {
	parse := func(output string) job.Computation {
		j, err := job.Parse([]byte("name: x\noutput: " + output + "\ncompute: {code: \"0x" + strings.Repeat("ab", 32) + "\"}\n"))
		if err != nil {
			t.Fatal(err)
		}
		with, _, ok := j.Computation(job.Args{}, nil, 1)
		if !ok {
			t.Fatal("nothing to run")
		}
		return with
	}
	if a := parse("{type: text}").Answer([]byte("Norge | Oslo")); a.Reason != 0 || a.Values[0].String() != "Norge | Oslo" || len(a.Result) != 96 {
		t.Errorf("text: %+v", a)
	}
	if a := parse("{type: text}").Answer([]byte{0xff}); a.Reason != jurat.ReasonMalformed {
		t.Errorf("text that is not UTF-8: %+v", a)
	}
	if a := parse("{type: bytes}").Answer([]byte{0xff}); a.Reason != 0 || a.Values[0].String() != "0xff" {
		t.Errorf("bytes: %+v", a)
	}
	if a := parse("{type: bool}").Answer(solidityWord(1)); a.Reason != 0 || a.Values[0].String() != "true" {
		t.Errorf("bool: %+v", a)
	}
	if a := parse("{type: bool}").Answer(solidityWord(2)); a.Reason != jurat.ReasonMalformed {
		t.Errorf("a bool of 2: %+v", a)
	}
	pair := "{type: struct, fields: [{name: a, type: number}, {name: b, type: number}]}"
	if a := parse(pair).Answer(append(solidityWord(1), solidityWord(2)...)); a.Reason != 0 || a.Values[1].String() != "2" {
		t.Errorf("struct: %+v", a)
	}
}

// TestComputeRefused names what is wrong with a compute part, by line and column.
func TestComputeRefused(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{"  javascript:", "  javascrip:", "line 10"},
		{"  args:", "  code: \"0x12\"\n  args:", "want one of javascript, code and source"},
		{"  javascript: return Functions.encodeUint256(Math.round(Number(sources.btc) * 100))", "  code: \"0x12\"", "64 lower-case hex digits"},
		{`"{factor}"`, `"{nobody}"`, "{nobody} is no parameter"},
		{"api.example,", `"*.example",`, "wildcard"},
		{"api.example,", `"https://api.example",`, "without scheme"},
		{"api.example,", `"user@api.example",`, "want host or host:port"},
		{"api.example,", `"api.example:99999999",`, "want host or host:port"},
		{"[api_key]", "[api_key, api_key]", "once"},
		{"[api_key]", "[a__b]", "name of a secret"},
		{", of: btc}", "}", "say by of which named value"},
		{"output: {type: number, decimals: 2, unit: USD}", "value: btc\noutput: {type: number, decimals: 2, unit: USD}", "the code makes the answer"},
	} {
		if !strings.Contains(computing, c.old) {
			t.Fatalf("%q is not in the job", c.old)
		}
		_, err := job.Parse([]byte(strings.Replace(computing, c.old, c.new, 1)))
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "line ") {
			t.Errorf("%s: %v; want %q and a line", c.new, err, c.want)
		}
	}
	feed := "name: BTC/USD\nbase: BTC\nquote: USD\ndecimals: 8\nheartbeat: 1h\ndeviation: 1%\ncompute: {javascript: return 1}\nsources: [{name: a, url: \"https://a.example\", path: $.p}]\nguards: {min_sources: 1}\n"
	if _, err := job.Parse([]byte(feed)); err == nil || !strings.Contains(err.Error(), "code answers requests") {
		t.Errorf("a feed with code: %v", err)
	}
}

func TestDiverge(t *testing.T) {
	same := []byte("0123456789abcdefXYZ")
	other := []byte("0123456789abcdefXyZ")
	if d := job.Diverge([][]byte{same, nil, same}); d != nil {
		t.Errorf("equal outputs: %v", d)
	}
	if d := job.Diverge(nil); d != nil {
		t.Errorf("no outputs: %v", d)
	}
	d := job.Diverge([][]byte{other, same, nil, same})
	if d == nil || d.Member != 0 || d.At != 17 || d.Got != "0x58795a" || d.Want != "0x58595a" {
		t.Errorf("%+v", d)
	}
	if d := job.Diverge([][]byte{same, same[:16], same}); d == nil || d.Member != 1 || d.At != 16 || d.Got != "0x" || d.Want != "0x58595a" {
		t.Errorf("a shorter output: %+v", d)
	}
}
