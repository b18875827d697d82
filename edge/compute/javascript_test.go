package compute

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/jurat-network/jurat"
)

func runScript(t *testing.T, script string, in Input, asker Asker) (Outcome, error) {
	t.Helper()
	return sandbox().Run(context.Background(), Code{JavaScript: script}, in, asker)
}

// web answers questions by their method and address.
type replies map[string]func(q Question) (Reply, error)

func (r replies) Ask(ctx context.Context, q Question) (Reply, error) {
	if ctx.Err() != nil {
		return Reply{}, ctx.Err()
	}
	if answer, ok := r[q.Method+" "+q.URL]; ok {
		return answer(q)
	}
	return Reply{}, fmt.Errorf("nobody answers %s %s", q.Method, q.URL)
}

func says(status int, body string) func(Question) (Reply, error) {
	return func(Question) (Reply, error) {
		return Reply{Status: status, Headers: map[string]string{"content-type": "application/json"}, Body: []byte(body)}, nil
	}
}

// TestFunctionsSources runs sources as they are written for Chainlink Functions.
func TestFunctionsSources(t *testing.T) {
	web := replies{
		"GET http://prices.example/simple/price?ids=bitcoin&vs_currencies=usd": says(200, `{"bitcoin":{"usd":64123.45}}`),
		"GET http://a.example/ticker":                                          says(200, `{"last":"3001.5"}`),
		"GET http://b.example/v1/last?symbol=ETH":                              says(200, `{"last":3002.5}`),
		"GET http://c.example/down":                                            says(503, `busy`),
		"POST http://api.example/graphql": func(q Question) (Reply, error) {
			if q.Headers["Authorization"] != "Bearer k3y" {
				return Reply{Status: 401, Body: []byte(`{"message":"who are you?"}`)}, nil
			}
			if string(q.Body) != `{"query":"{ country(code: \"NO\") { name capital } }"}` {
				return Reply{Status: 400, Body: []byte(`{"message":"malformed"}`)}, nil
			}
			return says(200, `{"data":{"country":{"name":"Norge","capital":"Oslo"}}}`)(q)
		},
	}
	hosts := []string{"prices.example", "a.example", "b.example", "c.example", "api.example"}
	for _, c := range []struct {
		file    string
		args    []string
		secrets map[string]string
		want    string // hex, or text behind "
		fails   string
	}{
		{file: "price.js", args: []string{"bitcoin", "usd"}, want: fmt.Sprintf("%064x", 6412345)},
		{file: "price.js", args: []string{"dogecoin", "usd"}, fails: "request failed: nobody answers"},
		{file: "median.js", want: fmt.Sprintf("%064x", 300200000000)},
		{file: "secret.js", args: []string{"NO"}, secrets: map[string]string{"apiKey": "k3y"}, want: `"Norge | Oslo`},
		{file: "secret.js", args: []string{"NO"}, secrets: map[string]string{"apiKey": "wrong"}, fails: "who are you?"},
		{file: "secret.js", args: []string{"NO"}, fails: "apiKey is not set"},
		{file: "packed.js", want: fmt.Sprintf("%064x", 87) + strings.Repeat("f", 63) + "4" + hex.EncodeToString([]byte("OSLO")) + strings.Repeat("00", 28)},
		{file: "random.js", args: []string{"49"}, want: `"47,4,3 at 2023-11-14T22:13:20.000Z`},
	} {
		script, err := os.ReadFile("testdata/" + c.file)
		if err != nil {
			t.Fatal(err)
		}
		o, err := runScript(t, string(script), Input{Args: c.args, Secrets: c.secrets, Hosts: hosts, Time: 1700000000000, Seed: jurat.Keccak([]byte("seed"))}, web)
		if c.fails != "" {
			wantStop(t, err, KindThrew, c.fails)
			continue
		}
		got := hex.EncodeToString(o.Output)
		if strings.HasPrefix(c.want, `"`) {
			got = `"` + string(o.Output)
		}
		if err != nil || got != c.want {
			t.Errorf("%s %v: %s, %v; want %s", c.file, c.args, got, err, c.want)
		}
	}
}

// TestSurroundings checks what scripts find, one expression each.
func TestSurroundings(t *testing.T) {
	in := Input{Args: []string{"0x0102", "b"}, Sources: []Source{{"btc", "64000.5", true}, {"eth", "", false}}, Time: 1700000000000}
	for script, want := range map[string]string{
		`Functions.encodeUint256((1n << 256n) - 1n)`: strings.Repeat("\xff", 32),
		`Functions.encodeInt256(-1)`:                 strings.Repeat("\xff", 32),
		`Functions.encodeString("zażółć 🦉")`:         "zażółć 🦉",
		`Functions.encodeBytes("0x00ff")`:            "\x00\xff",
		`Functions.encodeBytes(new Uint8Array([7]))`: "\x07",
		`Buffer.from("68690a", "hex")`:               "hi\n",
		`Buffer.from("aGk/Pg==", "base64")`:          "hi?>",
		`Buffer.from("é", "latin1")`:                 "\xe9",
		`Buffer.from("hi").buffer`:                   "hi",
		`Buffer.from(Buffer.from("hi?>").toString("base64") + Buffer.from("é").toString("hex"))`:                                      "aGk/Pg==c3a9",
		`new TextEncoder().encode(new TextDecoder().decode(new Uint8Array([0xe2, 0x82, 0xac])))`:                                      "€",
		`Buffer.from(new TextDecoder().decode(new Uint8Array([0xc0, 0x80, 0xff, 65])))`:                                               "\ufffd\ufffdA",
		`Buffer.from(btoa("xyz") + atob("eHl6"))`:                                                                                     "eHl6xyz",
		`Buffer.from(sources.btc + sources.eth)`:                                                                                      "64000.5null",
		`Buffer.from(args.join() + bytesArgs.join())`:                                                                                 "0x0102,b0x0102",
		`Buffer.from(String(Date.now()) + new Date(0).getTimezoneOffset())`:                                                           "17000000000000",
		`Buffer.from([typeof std, typeof os, typeof bjson, typeof gc, typeof __jurat, typeof scriptArgs, typeof performance].join())`: strings.TrimSuffix(strings.Repeat("undefined,", 7), ","),
		`Buffer.from(String(0.1 + 0.2) + (1e21 + 1) + 5e-324)`:                                                                        "0.300000000000000041e+215e-324",
		`Buffer.from([BigInt.asUintN(64, -1n), BigInt.asIntN(8, 255n), BigInt.asIntN(8, -129n), BigInt.asUintN(0, 5n)].join())`:       "18446744073709551615,-1,127,0",
	} {
		if o, err := runScript(t, "return "+script, in, nil); err != nil || string(o.Output) != want {
			t.Errorf("%s: %q, %v; want %q", script, o.Output, err, want)
		}
	}
	if o, err := runScript(t, `await new Promise((r) => setTimeout(r, 3_600_000)); return Buffer.from(new Date().toISOString())`, in, nil); err != nil || string(o.Output) != "2023-11-14T23:13:20.000Z" {
		t.Errorf("an hour's wait: %q, %v", o.Output, err)
	}
	o, err := runScript(t, `console.log("a", { b: 1n }); console.error(Error("c")); return new Uint8Array(0)`, in, nil)
	if err != nil || o.Output == nil || len(o.Output) != 0 || strings.Join(o.Log, "|") != `a {"b":"1n"}|Error: c` {
		t.Errorf("output %v, log %q, %v", o.Output, o.Log, err)
	}
}

// TestHostileScripts stops each of them by name.
func TestHostileScripts(t *testing.T) {
	in := Input{Hosts: []string{"api.example", "127.0.0.1:9000"}}
	for script, c := range map[string]struct {
		kind Kind
		word string
	}{
		`for (;;) {}`:             {KindWork, ""},
		`while (true) await null`: {KindWork, ""},
		`setInterval(() => {}, 1); await new Promise(() => {})`:           {KindWork, ""},
		`return /^(a+)+$/.test("a".repeat(50) + "b")`:                     {KindWork, ""},
		`const a = []; for (;;) a.push(new Uint8Array(1e6))`:              {KindMemory, "1024 pages"},
		`let s = "x"; for (;;) s += s`:                                    {KindMemory, ""},
		`new ArrayBuffer(2 ** 28)`:                                        {KindMemory, ""},
		`new ArrayBuffer(2 ** 31 - 1)`:                                    {KindThrew, "out of memory"},
		`const f = () => f() + 1; f()`:                                    {KindCalls, "stack"},
		`JSON.parse("[".repeat(1e5))`:                                     {KindCalls, ""},
		`throw Error("no such match")`:                                    {KindThrew, "no such match"},
		`throw "plain"`:                                                   {KindThrew, "plain"},
		`return undefinedName`:                                            {KindThrew, "ReferenceError: undefinedName is not defined"},
		`this is no script`:                                               {KindThrew, "SyntaxError"},
		`return 5`:                                                        {KindOutput, "returned number, not bytes"},
		`const nothing = 1`:                                               {KindOutput, "returned nothing"},
		`await new Promise(() => {})`:                                     {KindOutput, "without an output"},
		`return Functions.encodeString("x".repeat(257))`:                  {KindOutput, "257 bytes"},
		`return Functions.encodeUint256(-1)`:                              {KindThrew, "does not fit"},
		`return Functions.encodeUint256(1.5)`:                             {KindThrew, "takes an integer"},
		`await import("qjs:std")`:                                         {KindThrew, "qjs:std"},
		`await import("qjs:os")`:                                          {KindThrew, "qjs:os"},
		`await import(".......")`:                                         {KindThrew, "could not load"},
		`await import("npm:axios@1.7.2")`:                                 {KindThrew, "npm:axios@1.7.2"},
		`await import("/etc/passwd")`:                                     {KindThrew, "/etc/passwd"},
		`Functions.makeHttpRequest({ url: "https://evil.example/?k=1" })`: {KindHost, "evil.example is not declared; the job's hosts are api.example, 127.0.0.1:9000"},
		`try { await Functions.makeHttpRequest({ url: "https://evil.example" }) } catch {} return Buffer.from("x")`: {KindHost, "evil.example"},
		`Functions.makeHttpRequest({ url: "http://127.0.0.1:9001/" })`:                                              {KindHost, "127.0.0.1:9001"},
		`Functions.makeHttpRequest({ url: "https://api.example:8443/" })`:                                           {KindHost, "api.example:8443"},
		`Functions.makeHttpRequest({ url: "https://api.example@evil.example/" })`:                                   {KindHost, ""},
		`Functions.makeHttpRequest({ url: "gopher://api.example" })`:                                                {KindHost, "gopher"},
		`Functions.makeHttpRequest({})`:                                                                             {KindHost, "undefined"},
		`Functions.makeHttpRequest({ url: "https://api.example", method: "CONNECT" })`:                              {KindLimit, "CONNECT"},
		`for (let i = 0; i < 6; i++) Functions.makeHttpRequest({ url: "https://api.example" })`:                     {KindLimit, "5 requests"},
		`Functions.makeHttpRequest({ url: "https://api.example/" + "x".repeat(2048) })`:                             {KindLimit, "address"},
		`Functions.makeHttpRequest({ url: "https://api.example", method: "POST", data: "x".repeat(40000) })`:        {KindLimit, "40000 bytes"},
	} {
		o, err := runScript(t, script, in, replies{})
		var stop *Stop
		if !errors.As(err, &stop) || stop.Kind != c.kind || !strings.Contains(stop.Detail, c.word) || o.Output != nil {
			t.Errorf("%s: %v; want a stop of kind %s that says %q", script, err, c.kind, c.word)
		}
	}
}

// TestRequests: begun together they are under way together, their time is capped,
// and redirects lead to declared hosts only.
func TestRequests(t *testing.T) {
	var both sync.WaitGroup
	both.Add(2)
	meet := func(body string) func(Question) (Reply, error) {
		return func(Question) (Reply, error) {
			both.Done()
			both.Wait() // for ever, if one were asked after the other
			return Reply{Status: 200, Body: []byte(body)}, nil
		}
	}
	to := func(location string) func(Question) (Reply, error) {
		return func(Question) (Reply, error) {
			return Reply{Status: 302, Headers: map[string]string{"location": location}}, nil
		}
	}
	web := replies{
		"GET https://a.example/1": meet("one"), "GET https://a.example/2": meet("two"),
		"GET https://a.example/to-b":    to("https://b.example/x"),
		"GET https://a.example/to-evil": to("https://evil.example/x"),
		"GET https://a.example/down":    to("http://b.example/x"),
		"GET https://a.example/round":   to("/round"),
		"GET https://b.example/x": func(q Question) (Reply, error) {
			return Reply{Status: 200, Body: fmt.Appendf(nil, "%d headers", len(q.Headers))}, nil
		},
		"GET https://a.example/bytes": func(Question) (Reply, error) { return Reply{Status: 200, Body: []byte{0xff, 0, 0x80}}, nil },
	}
	in := Input{Hosts: []string{"a.example", "b.example"}}
	for script, want := range map[string]string{
		`const r = await Promise.all([1, 2].map((n) => Functions.makeHttpRequest({ url: "https://a.example/" + n }))); return Buffer.from(r.map((x) => x.data).join())`: "one,two",
		`const r = await Functions.makeHttpRequest({ url: "https://a.example/to-b", headers: { k: "secret" } }); return Buffer.from(r.data)`:                            "0 headers",
		`const r = await Functions.makeHttpRequest({ url: "https://a.example/to-evil" }); return Buffer.from(r.error + r.message)`:                                      "trueredirect to evil.example, which the job does not declare",
		`const r = await Functions.makeHttpRequest({ url: "https://a.example/down" }); return Buffer.from(r.message)`:                                                   `redirect to "http://b.example/x"`,
		`const r = await Functions.makeHttpRequest({ url: "https://a.example/round" }); return Buffer.from(r.message)`:                                                  "more than 3 redirects",
		`const r = await Functions.makeHttpRequest({ url: "https://a.example/bytes", responseType: "arraybuffer" }); return r.data`:                                     "\xff\x00\x80",
		`const r = await Functions.makeHttpRequest({ url: "https://a.example/none" }); return Buffer.from(r.message)`:                                                   "nobody answers GET https://a.example/none",
	} {
		if o, err := runScript(t, script, in, web); err != nil || string(o.Output) != want {
			t.Errorf("%s: %q, %v; want %q", script, o.Output, err, want)
		}
	}
	o, err := runScript(t, `await Functions.makeHttpRequest({ url: "https://b.example/x", timeout: 20 }); return Buffer.from("x")`, in, slow{})
	if err != nil || len(o.Requests) != 1 || o.Requests[0].Error != "no answer within 20ms" {
		t.Errorf("%+v, %v", o.Requests, err)
	}
	o, err = runScript(t, `Functions.makeHttpRequest({ url: "https://b.example/x?key=1" }); return Buffer.from("x")`, in, slow{})
	if err != nil || o.Requests[0].URL != "https://b.example/x" {
		t.Errorf("a request whose answer nobody wants: %+v, %v", o.Requests, err)
	}
}

// slow answers when it is given up.
type slow struct{}

func (slow) Ask(ctx context.Context, _ Question) (Reply, error) {
	<-ctx.Done()
	return Reply{}, ctx.Err()
}

// TestSameBytesEverywhere: a hundred runs, by two engines and many at once, give
// the same bytes for the same work.
func TestSameBytesEverywhere(t *testing.T) {
	script := `const o = {}; for (let i = 0; i < 300; i++) o[Math.random()] = new Map([[{}, i]]);
		const s = JSON.stringify(Object.keys(o)) + Math.sin(Math.random()) + Math.pow(1.1, 50.5) + new Date() + (0 / 0) + [3, 1, 2].sort(() => Math.random() - 0.5);
		let h = 7; for (const c of s) h = (Math.imul(h, 31) + c.codePointAt(0)) | 0;
		return Functions.encodeInt256(h)`
	in := Input{Time: 1700000000123, Seed: jurat.Keccak([]byte("x"))}
	want, err := runScript(t, script, in, nil)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for i := range 100 {
		s := sandbox()
		if i%50 == 0 {
			s = interpreter()
		}
		all.Go(func() {
			got, err := s.Run(context.Background(), Code{JavaScript: script}, in, nil)
			if err != nil || !bytes.Equal(got.Output, want.Output) || got.Work != want.Work || got.Pages != want.Pages {
				t.Errorf("run %d: %x, work %d, pages %d, %v; want %x, %d, %d", i, got.Output, got.Work, got.Pages, err, want.Output, want.Work, want.Pages)
			}
		})
	}
	all.Wait()
	in.Seed[0]++
	if other, err := runScript(t, script, in, nil); err != nil || bytes.Equal(other.Output, want.Output) {
		t.Errorf("another seed gives the same: %x, %v", other.Output, err)
	}
}
