package job

import (
	"bytes"
	"encoding/hex"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/fxamacker/cbor/v2"
)

const scripted = "name: fun\ncompute: {source: request, hosts: [api.example]}\n"

// TestScriptOfARequest reads what Chainlink's FunctionsRequest writes, byte for byte, and
// what its toolkit writes, a canonical map with its head.
func TestScriptOfARequest(t *testing.T) {
	j, err := Parse([]byte(scripted))
	if err != nil {
		t.Fatal(err)
	}
	if o := j.Output; o == nil || o.Type != Struct || len(o.Fields) != 2 || o.Fields[0].Name != "response" || o.Fields[1].Name != "err" {
		t.Fatalf("output %+v", j.Output)
	}
	// codeLocation 0, language 0, source "return args", args ["a", "bc"], bytesArgs [0x01ff]; lists with their ends marked
	const zero = "c25820" + "0000000000000000000000000000000000000000000000000000000000000000"
	library := "6c636f64654c6f636174696f6e" + zero + "686c616e6775616765" + zero + "66736f757263656b72657475726e2061726773" + "64617267739f6161626263ff" + "696279746573417267739f4201ffff"
	toolkit, err := cbor.CoreDetEncOptions().EncMode()
	if err != nil {
		t.Fatal(err)
	}
	mapped, err := toolkit.Marshal(map[string]any{"codeLocation": 0, "language": 0, "source": "return args", "args": []string{"a", "bc"}, "bytesArgs": [][]byte{{1, 255}}})
	if err != nil {
		t.Fatal(err)
	}
	raw, err := hex.DecodeString(library)
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"library": raw, "toolkit": mapped} {
		args, err := j.Decode(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		c, _, ok := j.Computation(args, nil, 0)
		if !ok || c.Script != "return args" || !slices.Equal(c.Args, []string{"a", "bc"}) || !slices.Equal(c.BytesArgs, []string{"0x01ff"}) {
			t.Errorf("%s: %+v", name, c)
		}
	}
	args, err := j.Args([]string{"return args", "a", "bc"})
	if err != nil {
		t.Fatal(err)
	}
	encoded, err := args.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if again, err := j.Decode(encoded); err != nil || again.script.source != "return args" || !slices.Equal(again.script.args, []string{"a", "bc"}) {
		t.Errorf("read back: %+v, %v", again.script, err)
	}
}

func TestScriptsThatAreRefused(t *testing.T) {
	j, err := Parse([]byte(scripted))
	if err != nil {
		t.Fatal(err)
	}
	items := func(entries ...any) (data []byte) {
		for _, e := range entries {
			item, err := cbor.Marshal(e)
			if err != nil {
				t.Fatal(err)
			}
			data = append(data, item...)
		}
		return data
	}
	for _, c := range []struct {
		name string
		data []byte
		says string
	}{
		{"nothing", nil, "0 bytes"},
		{"too much", bytes.Repeat([]byte{0x60}, MaxScript+1), "1 to 30720"},
		{"no CBOR", []byte{0xff, 0xff}, "not the CBOR"},
		{"an abi.encode", make([]byte, 96), "not the CBOR"},
		{"cut off", items("source", "return 1")[:10], "not the CBOR"},
		{"more after a map", append(items(map[string]any{"source": "x"}), 0), "not the CBOR"},
		{"unknown key", items("source", "x", "sauce", "y"), "not the CBOR"},
		{"key of other case", items("Source", "x"), "not the CBOR"},
		{"key twice", items("source", "x", "source", "y"), "not the CBOR"},
		{"args of numbers", items("source", "x", "args", []int{1}), "not the CBOR"},
		{"no source", items("codeLocation", 0), "has no source"},
		{"remote", items("codeLocation", 1, "source", "https://x"), "send it inline"},
		{"remote, as the library writes it", items("codeLocation", big.NewInt(1), "source", "https://x"), "send it inline"},
		{"a location of 257 bits", items("codeLocation", new(big.Int).Lsh(big.NewInt(1), 256), "source", "x"), "not the CBOR"},
		{"another language", items("language", 1, "source", "x"), "JavaScript"},
		{"secrets", items("source", "x", "secretsLocation", 1, "secrets", []byte{1}), "compute.secrets"},
	} {
		if _, err := j.Decode(c.data); !errors.Is(err, ErrParams) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if _, err := j.Args(nil); !errors.Is(err, ErrParams) {
		t.Errorf("no source: %v", err)
	}
	for document, says := range map[string]string{
		"name: a\ncompute: {source: elsewhere}\n":                                         "compute.source: want request",
		"name: a\ncompute: {source: request, javascript: return 1}\n":                     "want one of javascript, code and source",
		"name: a\ncompute: {source: request, args: [b]}\n":                                "the request brings the code's arguments",
		"name: a\ncompute: {source: request, secrets: [b]}\n":                             "name secrets in a job with code of its own",
		"name: a\ncompute: {source: request}\noutput: {type: bytes}\n":                    "leave the output out",
		"name: a\ncompute: {source: request}\nparams: [{name: b, type: text}]\n":          "leave params out",
		"name: a\ncompute: {source: request, hosts: [\"*.example\"]}\n":                   "compute.hosts[0]",
		"name: a\ncompute: {source: request}\nbase: A\nquote: B\ndecimals: 2\n":           "this is of a feed",
		"name: a\ncompute: {source: request, hosts: []}\nvalues: [{name: v, value: 1}]\n": "",
	} {
		if _, err := Parse([]byte(document)); says == "" && err != nil || says != "" && (err == nil || !strings.Contains(err.Error(), says)) {
			t.Errorf("%s: %v", document, err)
		}
	}
}

// TestScriptAnswers: what a script gives and what it ends with are both answers, and
// nothing of either reads as the other.
func TestScriptAnswers(t *testing.T) {
	j, err := Parse([]byte(scripted))
	if err != nil {
		t.Fatal(err)
	}
	args, err := j.Args([]string{"return 1"})
	if err != nil {
		t.Fatal(err)
	}
	c, _, ok := j.Computation(args, nil, 0)
	if !ok {
		t.Fatal("nothing to run")
	}
	long := strings.Repeat("é", 200) // 400 bytes
	for _, a := range []struct {
		answer        Answer
		response, err string
	}{
		{c.Answer([]byte("seven")), "seven", ""},
		{c.Answer([]byte{}), "", ""},
		{c.Stopped("no match today", "computation stopped (threw): no match today"), "", "no match today"},
		{c.Stopped("", "computation stopped (threw): "), "", "computation stopped (threw): "},
		{c.Stopped(long, ""), "", long[:256]},
		{c.Stopped("a"+long, ""), "", "a" + long[:254]},
	} {
		values, err := j.Output.Decode(a.answer.Result)
		if err != nil || a.answer.Reason != 0 || values[0].Bytes != a.response || values[1].Bytes != a.err {
			t.Errorf("%q %q: %+v, %v", a.response, a.err, values, err)
		}
	}
	if _, answer, ok := j.Computation(Args{}, nil, 0); ok || answer.Reason == 0 {
		t.Error("a run without a request's code")
	}
}
