package devnet_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/wasm/wasmtest"
)

// TestRequestsAreComputed asks four oracles for answers that code makes: a script
// with what looks like time and randomness, a script that asks by itself, a
// WebAssembly module over a source's value, and scripts that fail.
func TestRequestsAreComputed(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, `{"%s": {"usd": 64123.45}}`, r.URL.Query().Get("ids"))
	}))
	t.Cleanup(server.Close)
	host := strings.TrimPrefix(server.URL, "http://")

	// output the text of source("btc")
	module := wasmtest.Module{
		Imports: []wasmtest.Import{
			{Module: "jurat", Name: "source", Params: []byte{wasmtest.I32, wasmtest.I32, wasmtest.I32, wasmtest.I32}, Results: []byte{wasmtest.I32}},
			{Module: "jurat", Name: "output", Params: []byte{wasmtest.I32, wasmtest.I32}},
		},
		Memory: []uint32{1}, Data: "btc",
		Funcs: []wasmtest.Func{{Export: "run", Locals: []byte{wasmtest.I32}, Code: wasmtest.Cat(
			wasmtest.I(0), wasmtest.I(3), wasmtest.I(64), wasmtest.I(64), []byte{0x10, 0, 0x21, 0},
			wasmtest.I(64), []byte{0x20, 0, 0x10, 1, 0x0b})}},
	}.Bytes()
	moduleFile := filepath.Join(t.TempDir(), "echo.wasm")
	if err := os.WriteFile(moduleFile, module, 0o600); err != nil {
		t.Fatal(err)
	}
	_, drawn := requestJob(t, "drawn", `name: drawn
output: {type: text}
compute: {javascript: "return Functions.encodeString(Math.random() + ' ' + new Date().toISOString())"}
`)
	_, price := requestJob(t, "price", `name: price
params: [{name: coin, type: text}]
output: {type: number, decimals: 2, unit: USD}
compute:
  javascript: |
    const r = await Functions.makeHttpRequest({ url: "`+server.URL+`/price", params: { ids: args[0] } });
    if (r.error) throw Error(r.message);
    return Functions.encodeUint256(Math.round(r.data[args[0]].usd * 100));
  args: ["{coin}"]
  hosts: ["`+host+`"]
`)
	_, echo := requestJob(t, "echo", `name: echo
values: [{name: btc, unit: USD}]
output: {type: text}
compute: {code: "`+jurat.Keccak(module).String()+`"}
sources: [{name: a, url: "`+server.URL+`/?ids=bitcoin", path: $.bitcoin.usd, of: btc}]
guards: {min_sources: 1}
`)
	_, throws := requestJob(t, "throws", "name: throws\noutput: {type: number}\ncompute: {javascript: throw Error('no match today')}\n")
	_, loops := requestJob(t, "loops", "name: loops\noutput: {type: number}\ncompute: {javascript: \"for (;;) {}\"}\n")
	a := newAsking(t, "--requests", drawn, "--requests", price, "--requests", echo, "--requests", throws, "--requests", loops, "--code", moduleFile)
	for _, c := range []struct {
		args   []string
		status string
		want   string // what the answer's value contains
	}{
		{[]string{"drawn"}, "answered", "0."},
		{[]string{"price", "bitcoin"}, "answered", "64123.45"},
		{[]string{"echo"}, "answered", "64123.45"},
		{[]string{"throws"}, "halted", ""},
		{[]string{"loops"}, "halted", ""},
		{[]string{"price", "bitcoin"}, "answered", "64123.45"},
	} {
		var form struct {
			State, Status string
			Values        []string
		}
		out, err := a.stdout(append([]string{"request", "send", "--json"}, c.args...)...)
		_ = json.Unmarshal(out, &form) // the status is 1 where there is no answer
		if form.Status != c.status || c.want != "" && (len(form.Values) != 1 || !strings.Contains(form.Values[0], c.want)) {
			t.Errorf("%v: %v %v\n%s", c.args, form, err, out)
		}
	}
}
