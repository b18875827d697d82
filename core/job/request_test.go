package job_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

const weather = `name: rain
params:
  - {name: place, type: text}
  - {name: factor, type: number, decimals: 2}
  - {name: who, type: address}
  - {name: blob, type: bytes}
  - {name: dry, type: bool}
output:
  type: struct
  fields:
    - {name: mm, type: number, decimals: 3, unit: mm}
    - {name: sky, type: text}
    - {name: flood, type: bool}
    - {name: seal, type: bytes}
sources:
  - name: a
    url: https://a.example/v1/{place}/now?f={factor}&w={who}&b={blob}&d={dry}
    fields: {mm: $.mm, sky: $.sky, flood: $.flood, seal: $.seal}
  - name: b
    url: https://b.example/?q=1,{place}
    fields: {mm: $.mm, sky: $.sky, flood: $.flood, seal: $.seal}
guards: {min_sources: 2, min: -10}
`

// solidity makes go-ethereum's encoder of these types.
func solidity(t testing.TB, types ...string) abi.Arguments {
	t.Helper()
	var args abi.Arguments
	for _, name := range types {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		args = append(args, abi.Argument{Type: typ})
	}
	return args
}

func pack(t testing.TB, args abi.Arguments, values ...any) []byte {
	t.Helper()
	packed, err := args.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return packed
}

func TestRequestEndToEnd(t *testing.T) {
	j := parse(t, weather)
	who := common.HexToAddress("0x00000000000000000000000000000000000000aB")
	params := pack(t, solidity(t, "string", "int256", "address", "bytes", "bool"), "São Paulo & co?", big.NewInt(-1250), who, []byte{1, 0xff}, true)
	args, err := j.Decode(params)
	if err != nil {
		t.Fatal(err)
	}
	bound, err := j.Sources[0].Bind(args)
	if err != nil {
		t.Fatal(err)
	}
	const want = "https://a.example/v1/S%C3%A3o%20Paulo%20&%20co%3F/now?f=-12.5&w=0x00000000000000000000000000000000000000ab&b=0x01ff&d=true"
	if bound.URL != want {
		t.Errorf("asked at %s\nwant     %s", bound.URL, want)
	}
	if again, err := args.Encode(); err != nil || !bytes.Equal(again, params) {
		t.Errorf("the parameters are encoded as %x, %v", again, err)
	}
	written, err := j.Args([]string{"São Paulo & co?", "-12.5", "0x00000000000000000000000000000000000000ab", "0x01ff", "true"})
	if again, _ := written.Encode(); err != nil || !bytes.Equal(again, params) {
		t.Errorf("written by hand: %x, %v", again, err)
	}

	answer := j.Answer(args, []job.Reading{
		j.Sources[0].Read([]byte(`{"mm":-2.5,"sky":"clear","flood":false,"seal":"0xbeef"}`), now),
		j.Sources[1].Read([]byte(`{"mm":"-2.5005","sky":"clear","flood":"false","seal":"0xbeef"}`), now),
	}, now)
	wantResult := pack(t, solidity(t, "int256", "string", "bool", "bytes"), big.NewInt(-2500), "clear", false, []byte{0xbe, 0xef})
	if answer.Reason != 0 || !bytes.Equal(answer.Result, wantResult) {
		t.Errorf("answer %s %s: %x\nwant %x", answer.Reason, answer.Problem, answer.Result, wantResult)
	}
	values, err := j.Output.Decode(answer.Result)
	if err != nil || len(values) != 4 || values[0].String() != "-2.5" || values[1].String() != "clear" {
		t.Errorf("read back: %v, %v", values, err)
	}
}

// An answer is of all sources or of none.
func TestRequestWithoutAnswer(t *testing.T) {
	j := parse(t, weather)
	good := `{"mm":1,"sky":"clear","flood":false,"seal":"0x"}`
	for name, c := range map[string]struct {
		body string
		want jurat.Reason
		says string
	}{
		"other text":      {`{"mm":1,"sky":"grey","flood":false,"seal":"0x"}`, jurat.ReasonDivergent, "sky: a and b"},
		"other bool":      {`{"mm":1,"sky":"clear","flood":true,"seal":"0x"}`, jurat.ReasonDivergent, "flood: a and b"},
		"far number":      {`{"mm":2,"sky":"clear","flood":false,"seal":"0x"}`, jurat.ReasonDivergent, "mm: "},
		"field missing":   {`{"mm":1,"flood":false,"seal":"0x"}`, jurat.ReasonFewSources, "sky: 1 live of 2"},
		"no bool":         {`{"mm":1,"sky":"clear","flood":1,"seal":"0x"}`, jurat.ReasonFewSources, "flood: "},
		"no bytes":        {`{"mm":1,"sky":"clear","flood":false,"seal":"beef"}`, jurat.ReasonFewSources, "seal: "},
		"text too long":   {`{"mm":1,"sky":"` + strings.Repeat("x", job.MaxText+1) + `","flood":false,"seal":"0x"}`, jurat.ReasonFewSources, "sky: "},
		"below guard":     {`{"mm":-11,"sky":"clear","flood":false,"seal":"0x"}`, jurat.ReasonFewSources, "mm: "},
		"NaN":             {`{"mm":"NaN","sky":"clear","flood":false,"seal":"0x"}`, jurat.ReasonFewSources, "mm: "},
		"nothing at all":  {``, jurat.ReasonFewSources, "mm: "},
		"an unknown more": {strings.Replace(good, "{", `{"x":1,`, 1), 0, ""},
	} {
		answer := j.Answer(job.Args{}, []job.Reading{j.Sources[0].Read([]byte(good), now), j.Sources[1].Read([]byte(c.body), now)}, now)
		if answer.Reason != c.want || (answer.Result == nil) != (c.want != 0) || !strings.Contains(answer.Problem, c.says) {
			t.Errorf("%s: %s %q, want %s", name, answer.Reason, answer.Problem, c.want)
		}
	}
}

// TestArgumentsStayInTheirPlace: no text moves a question to another host, path or
// key.
func TestArgumentsStayInTheirPlace(t *testing.T) {
	j := parse(t, `name: x
params: [{name: a, type: text}, {name: b, type: text}]
output: {type: text}
guards: {min_sources: 1}
sources: [{name: s, url: "https://s.example/p/{a}{b}/q?k={a}&l=1", path: $}]
`)
	for _, c := range []struct{ a, b, want string }{
		{"x", "y", "https://s.example/p/xy/q?k=x&l=1"},
		{"a&l=2#f", "y", "https://s.example/p/a&l=2%23fy/q?k=a%26l%3D2%23f&l=1"},
		{"a?b", "%2F..", "https://s.example/p/a%3Fb%252F../q?k=a%3Fb&l=1"},
		{"{b}", "y", "https://s.example/p/%7Bb%7Dy/q?k=%7Bb%7D&l=1"},
		{"é\r\nX: y", "z", "https://s.example/p/%C3%A9%0D%0AX:%20yz/q?k=%C3%A9%0D%0AX%3A+y&l=1"},
		{"@evil.example", ":80", "https://s.example/p/@evil.example:80/q?k=%40evil.example&l=1"},
		{".", ".", ""}, {"", "x", ""}, {"a/b", "x", ""}, {`a\b`, "x", ""}, {"..", "/", ""},
	} {
		args, err := j.Args([]string{c.a, c.b})
		if c.want == "" {
			if !errors.Is(err, job.ErrParams) {
				t.Errorf("%q, %q: %v, want ErrParams", c.a, c.b, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%q, %q: %v", c.a, c.b, err)
			continue
		}
		if bound, err := j.Sources[0].Bind(args); err != nil || bound.URL != c.want {
			t.Errorf("%q, %q: %s, %v\nwant %s", c.a, c.b, bound.URL, err, c.want)
		}
	}
}

func TestRequestJobsRefused(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{"name: rain\n", "name: rain\nbase: A\n", "line 2, column 7: base: this is of a feed"},
		{"name: rain\n", "name: rain\ndecimals: 0\n", "decimals: this is of a feed"},
		{"type: struct", "type: number", "output.fields: only a struct has fields"},
		{"type: struct", "type: object", `line 9, column 9: output.type: want one of [number text bytes bool struct list set], not "object"`},
		{"name: sky, type: text", "name: mm, type: text", `two fields are called "mm"`},
		{"name: sky, type: text", "name: sky, type: text, decimals: 1", "output.fields[1].decimals: only a number has decimals"},
		{"name: sky, type: text", "name: Sky, type: text", "output.fields[1].name: want a lower-case letter"},
		{"name: place", "name: who", `two parameters are called "who"`},
		{"type: address", "type: struct", "params[2].type"},
		{"a.example/v1", "{place}.example/v1", "sources[0].url: {place} stands where"},
		{"https://a", "https{place}://a", "sources[0].url: {place} stands where"},
		{"a.example/v1", "a.example:{factor}/v1", "sources[0].url: {factor} stands where"},
		{"?f=", "?{place}=", "sources[0].url: {place} stands where"},
		{"?f=", "#{place}?f=", "sources[0].url: {place} stands where"},
		{"{factor}", "{fctor}", "{fctor} is no parameter; params has place, factor, who, blob, dry"},
		{"fields: {mm: $.mm, sky: $.sky,", "fields: {mm: $.mm, sky: $.sky, skyy: $.x,", "sources[0].fields.skyy: there is no value or field of this name"},
		{"fields: {mm: $.mm, sky: $.sky,", "path: $, fields: {mm: $.mm, sky: $.sky,", ""},
		{"    fields: {mm: $.mm, sky: $.sky, flood: $.flood, seal: $.seal}\n  - name: b", "    path: $.mm\n  - name: b", "the output is a struct"},
		{"sky: $.sky, flood", "sky: sky, flood", "sources[0].fields.sky: want a JSONPath from the top"},
		{"sky: $.sky, flood", "flood", "1 venues of sky can never be live"},
	} {
		if !strings.Contains(weather, c.old) {
			t.Fatalf("nothing to replace: %s", c.old)
		}
		if _, err := job.Parse([]byte(strings.Replace(weather, c.old, c.new, 1))); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.new, err, c.want)
		}
	}
	if _, err := job.Parse([]byte(threeSources + "params: [{name: a, type: text}]\n")); err == nil || !strings.Contains(err.Error(), "a feed is asked without parameters") {
		t.Errorf("a feed with parameters: %v", err)
	}
}

func TestDecodeIsStrict(t *testing.T) {
	j := parse(t, weather)
	good := pack(t, solidity(t, "string", "int256", "address", "bytes", "bool"), "x", big.NewInt(1), common.Address{1}, []byte{1}, true)
	if _, err := j.Decode(good); err != nil {
		t.Fatal(err)
	}
	change := func(at int, b byte) []byte {
		changed := bytes.Clone(good)
		changed[at] = b
		return changed
	}
	for name, params := range map[string][]byte{
		"nothing":             nil,
		"short":               good[:len(good)-1],
		"trailing":            append(bytes.Clone(good), 0),
		"offset elsewhere":    change(31, 0xc0),
		"offset beyond":       change(0, 1),
		"address with a head": change(64, 1),
		"bool of 2":           change(5*32-1, 2),
		"padding":             change(7*32-1, 1),
		"length beyond":       change(6*32-1, 0xff),
		"no UTF-8":            change(6*32, 0xff),
		"huge":                make([]byte, job.MaxParams+32),
	} {
		if _, err := j.Decode(params); !errors.Is(err, job.ErrParams) {
			t.Errorf("%s: %v, want ErrParams", name, err)
		}
	}
	if _, err := parse(t, "name: x\noutput: {type: text}\nguards: {min_sources: 1}\nsources: [{name: s, url: 'https://s.example/', path: $}]\n").Decode(nil); err != nil {
		t.Errorf("no parameters for a job without any: %v", err)
	}
}

// FuzzDecode: whatever is decoded is encoded to the very same bytes, which
// go-ethereum reads as the same values.
func FuzzDecode(f *testing.F) {
	args := solidity(f, "string", "int256", "address", "bytes", "bool")
	f.Add(pack(f, args, "x", big.NewInt(1), common.Address{1}, []byte{1}, true))
	f.Add(pack(f, args, strings.Repeat("y", 33), new(big.Int).Neg(new(big.Int).Lsh(big.NewInt(1), 255)), common.Address{}, []byte{}, false))
	f.Add([]byte{})
	j, err := job.Parse([]byte(weather))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, params []byte) {
		decoded, err := j.Decode(params)
		if err != nil {
			return
		}
		if again, err := decoded.Encode(); err != nil || !bytes.Equal(again, params) {
			t.Fatalf("%x is decoded, and encoded as %x (%v)", params, again, err)
		}
		values, err := args.Unpack(params)
		if err != nil {
			t.Fatalf("go-ethereum refuses %x: %v", params, err)
		}
		blob, _ := decoded.Get("blob")
		if place, _ := decoded.Get("place"); place.String() != values[0] || blob.String() != "0x"+hex.EncodeToString(values[3].([]byte)) {
			t.Fatalf("%v and %s differ", values, place)
		}
	})
}

func ExampleJob_Answer() {
	j, err := job.Parse([]byte(`name: price-of
params: [{name: symbol, type: text}]
output: {type: number, decimals: 2, unit: USD}
guards: {min_sources: 1}
sources:
  - {name: shop, url: "https://shop.example/prices/{symbol}", path: $.price}
`))
	if err != nil {
		panic(err)
	}
	args, err := j.Args([]string{"tea pot"})
	if err != nil {
		panic(err)
	}
	bound, err := j.Sources[0].Bind(args)
	if err != nil {
		panic(err)
	}
	answer := j.Answer(args, []job.Reading{bound.Read([]byte(`{"price":"12.345"}`), now)}, now)
	fmt.Printf("%s\n%s %x\n", bound.URL, answer.Values[0], answer.Result)
	// Output:
	// https://shop.example/prices/tea%20pot
	// 12.34 00000000000000000000000000000000000000000000000000000000000004d2
}
