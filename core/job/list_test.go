package job_test

import (
	"bytes"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

const roster = `name: roster
output:
  type: struct
  fields:
    - {name: levels, type: list, of: number, decimals: 2, unit: mm}
    - {name: names, type: list, of: text}
    - {name: sold, type: set, of: number, decimals: 1}
    - {name: seals, type: set, of: bytes}
sources:
  - {name: a, url: "https://a.example/", fields: {levels: "$.days[*].mm", names: $.names, sold: $.sold, seals: $.seals}}
  - {name: b, url: "https://b.example/", fields: {levels: $.levels, names: $.names, sold: $.sold, seals: $.seals}}
guards: {min_sources: 2, min: -100, max: 1000}
`

const (
	rosterA = `{"days":[{"mm":1.5},{"mm":"-2"}],"names":["Zoë","","Al"],"sold":[7,3.04,3,3.02],"seals":["0xff","0x01","0xff"]}`
	rosterB = `{"levels":[1.52,-2],"names":["Zoë","","Al"],"sold":[3,7.0],"seals":["0x01","0xff"]}`
)

func rosterAnswer(j *job.Job, a, b string) job.Answer {
	return j.Answer(job.Args{}, []job.Reading{j.Sources[0].Read([]byte(a), now), j.Sources[1].Read([]byte(b), now)}, now)
}

func TestListsEndToEnd(t *testing.T) {
	j := parse(t, roster)
	answer := rosterAnswer(j, rosterA, rosterB)
	want := pack(t, solidity(t, "int256[]", "string[]", "int256[]", "bytes[]"),
		[]*big.Int{big.NewInt(151), big.NewInt(-200)}, []string{"Zoë", "", "Al"}, []*big.Int{big.NewInt(30), big.NewInt(70)}, [][]byte{{1}, {0xff}})
	if answer.Reason != 0 || !bytes.Equal(answer.Result, want) {
		t.Fatalf("%s %s: %x\nwant %x", answer.Reason, answer.Problem, answer.Result, want)
	}
	values, err := j.Output.Decode(want)
	if got, say := fmt.Sprint(values), `[[1.51,-2] ["Zoë","","Al"] [3,7] ["0x01","0xff"]]`; err != nil || got != say {
		t.Errorf("read back %s, %v\nwant %s", got, err, say)
	}
	for i := range want {
		spoilt := bytes.Clone(want)
		spoilt[i] ^= 1
		if values, err := j.Output.Decode(spoilt); err == nil && fmt.Sprint(values) == fmt.Sprint(answer.Values) {
			t.Errorf("byte %d does not matter", i)
		}
	}
}

func TestListsWithoutAnswer(t *testing.T) {
	j := parse(t, roster)
	for _, c := range []struct {
		old, new string
		want     jurat.Reason
		says     string
	}{
		{"[1.52,-2]", "[1.52]", jurat.ReasonDivergent, "levels: a and b say different things"},
		{"[1.52,-2]", "[1.52,-3]", jurat.ReasonDivergent, "levels: element 1: -3 to -2"},
		{"[1.52,-2]", "[1.52,-101]", jurat.ReasonFewSources, "levels: 1 live of 2"},
		{"[1.52,-2]", "[1.52,\"NaN\"]", jurat.ReasonFewSources, "levels: 1 live of 2"},
		{"[1.52,-2]", "[1.52,[2]]", jurat.ReasonFewSources, "levels: 1 live of 2"},
		{"[1.52,-2]", "1.52", jurat.ReasonFewSources, "levels: 1 live of 2"},
		{"[1.52,-2]", "[" + strings.Repeat("1,", job.MaxElements) + "1]", jurat.ReasonFewSources, "levels: 1 live of 2"},
		{`["Zoë","","Al"]`, `["","Zoë","Al"]`, jurat.ReasonDivergent, "names: "},
		{"[3,7.0]", "[3,7,8]", jurat.ReasonDivergent, "sold: "},
		{`["0x01","0xff"]`, `{"x":"0x01","y":"0xff"}`, jurat.ReasonFewSources, "seals: "},
		{`["0x01","0xff"]`, `["0xff","0x01"]`, 0, ""},
	} {
		b := strings.Replace(rosterB, c.old, c.new, 1)
		if b == rosterB {
			t.Fatalf("nothing to replace: %s", c.old)
		}
		if answer := rosterAnswer(j, rosterA, b); answer.Reason != c.want || !strings.Contains(answer.Problem, c.says) {
			t.Errorf("%.40s: %s %q, want %s %q", c.new, answer.Reason, answer.Problem, c.want, c.says)
		}
	}
}

// What a path finds, in each format. Members of an object come in one order, or
// oracles would answer different lists.
func TestListPaths(t *testing.T) {
	const book = `{"bids":[{"p":3,"q":2},{"p":1,"q":9}],"by":{"z":1,"a":2,"m":3},"none":[]}`
	for _, c := range []struct{ format, path, body, want string }{
		{"json", "$", "[1,2]", "[1,2]"},
		{"json", "$.bids[*].p", book, "[3,1]"},
		{"json", "$.bids[?(@.q > 5)].p", book, "[1]"},
		{"json", "$.by.*", book, "[2,3,1]"},
		{"json", "$..p", book, "[3,1]"},
		{"json", "$.none", book, "[]"},
		{"json", "$.none[*]", book, ""},
		{"json", "$.absent", book, ""},
		{"json", "$.bids", book, ""},
		{"json", "$.by.a", book, ""},
		{"xml", "//p", "<l><p>3</p><p> 1 </p></l>", "[3,1]"},
		{"xml", "//q", "<l><p>3</p></l>", ""},
		{"csv", "p", "p,q\n3,2\n1,9\n", "[3,1]"},
		{"csv", "p[q=9]", "p,q\n3,2\n1,9\n", "[1]"},
	} {
		j := parse(t, fmt.Sprintf("name: x\noutput: {type: list, of: number}\nguards: {min_sources: 1}\nsources: [{name: s, url: 'https://s.example/', format: %s, path: %q}]\n", c.format, c.path))
		for range 20 {
			r := j.Sources[0].Read([]byte(c.body), now)
			got := ""
			if r.Value != nil {
				got = r.Value.String()
			}
			if got != c.want || (r.Reason == 0) != (c.want != "") {
				t.Errorf("%s %s: %q, %s %s; want %q", c.format, c.path, got, r.Reason, r.Problem, c.want)
				break
			}
		}
	}
}

func TestListJobsRefused(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{"type: list, of: text", "type: list", `output.fields[1].of: want what the elements are`},
		{"type: list, of: text", "type: list, of: list", `output.fields[1].of: want what the elements are`},
		{"type: list, of: text", "type: text, of: text", `output.fields[1].of: only a list and a set are of something`},
		{"type: set, of: bytes", "type: set, of: bytes, decimals: 1", "output.fields[3].decimals: only a number has decimals"},
		{"type: list, of: text", "type: list, of: text, value: levels", "levels is a list, which no formula takes"},
		{"output:", "values: [{name: v, type: list}]\noutput:", "values[0].type: want one of [number text bytes bool]"},
	} {
		text := strings.Replace(roster, c.old, c.new, 1)
		if strings.Contains(c.new, "value: levels") {
			text = strings.ReplaceAll(text, "names: $.names, ", "")
		}
		if _, err := job.Parse([]byte(text)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.new, err, c.want)
		}
	}
}

// Code answers with lists as abi.encode has them.
func TestListsOfCode(t *testing.T) {
	j := parse(t, `name: x
output: {type: set, of: number}
compute: {javascript: "return 1"}
guards: {min: 0, max: 9}
`)
	c, _, ok := j.Computation(job.Args{}, nil, now)
	if !ok {
		t.Fatal("nothing to run")
	}
	array := func(v ...int64) []byte {
		var all []*big.Int
		for _, n := range v {
			all = append(all, big.NewInt(n))
		}
		return pack(t, solidity(t, "int256[]"), all)
	}
	if a := c.Answer(array(1, 9)); a.Reason != 0 || a.Values[0].String() != "[1,9]" {
		t.Errorf("%s %s %v", a.Reason, a.Problem, a.Values)
	}
	if a := c.Answer(array(9, 1)); a.Reason != jurat.ReasonMalformed {
		t.Errorf("out of order: %s", a.Reason)
	}
	if a := c.Answer(array(1, 10)); a.Reason != jurat.ReasonRange || a.Values != nil {
		t.Errorf("above max: %s", a.Reason)
	}
}
