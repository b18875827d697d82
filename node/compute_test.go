package node

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
)

// TestAnswersByCode runs jobs with code as requests do: named values of a source,
// the code's own requests with a secret, and what is sworn where the code fails.
func TestAnswersByCode(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/price":
			fmt.Fprint(w, `{"p": 64000.5}`)
		case r.Header.Get("X-Key") == "s3cret-of-the-operator":
			fmt.Fprintf(w, `{"fee": %s}`, r.URL.Query().Get("base"))
		default:
			w.WriteHeader(http.StatusForbidden)
		}
	}))
	defer server.Close()
	host := strings.TrimPrefix(server.URL, "http://")
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	const script = `
const r = await Functions.makeHttpRequest({ url: "http://HOST/fee", params: { base: args[0] }, headers: { "X-Key": secrets.key } });
if (r.error) throw Error(r.message);
console.log(secrets.key);
return Functions.encodeUint256(Math.round((Number(sources.btc) + r.data.fee) * 100));`
	code := strings.ReplaceAll(script, "HOST", host)
	document := func(name, compute string) string {
		return write(name+".yaml", "name: "+name+"\nparams: [{name: base, type: number}]\nvalues: [{name: btc, unit: USD}]\noutput: {type: number, decimals: 2, unit: USD}\n"+
			"compute:\n  "+compute+"\n  args: [\"{base}\"]\n  hosts: [\""+host+"\"]\n  secrets: [key]\n"+
			"sources: [{name: a, url: \"http://"+host+"/price\", path: $.p, of: btc}]\nguards: {min_sources: 1}\n")
	}
	cfg := &Config{
		Code:    []string{write("fee.js", code)},
		Egress:  EgressConfig{Allow: []string{host}},
		Secrets: map[string]SecretConfig{"key": {File: write("key", "s3cret-of-the-operator\n"), Hosts: []string{"127.0.0.1"}}},
		Requests: []string{
			document("byHash", fmt.Sprintf("code: %q", jurat.Keccak([]byte(code)).String())),
			document("throws", `javascript: throw Error("no match today")`),
			document("loops", `javascript: for (;;) {}`),
		},
	}
	s, err := loadSources(cfg, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	defer s.client.Close()
	defer s.computer.Close()
	for id, a := range s.askable {
		params := make([]byte, 32)
		params[31] = 7
		body, problem := s.answer(t.Context(), occasion{job: id, params: params, id: jurat.Hash{1},
			time: func(context.Context) (jurat.Time, error) { return 1_700_000_000_000, nil }})
		status, result, err := request.ParseBody(body)
		if err != nil {
			t.Fatal(err)
		}
		switch a.job.Name {
		case "byHash":
			values, err := a.job.Output.Decode(result)
			if status != request.Answered || err != nil || values[0].String() != "64007.5" {
				t.Errorf("byHash: %s %v %q, %v", status, values, problem, err)
			}
		case "throws":
			if status != request.Halted || !strings.Contains(problem, "no match today") {
				t.Errorf("throws: %s %q", status, problem)
			}
		case "loops":
			if status != request.Halted || !strings.Contains(problem, "(work)") {
				t.Errorf("loops: %s %q", status, problem)
			}
		}
	}
	cfg.Code = nil
	if _, err := loadSources(cfg, slog.New(slog.NewTextHandler(io.Discard, nil))); err == nil || !strings.Contains(err.Error(), "this node has no code 0x") {
		t.Errorf("without the code: %v", err)
	}
	cfg.Code = []string{write("bad.wasm", "\x00asm\x02\x00\x00\x00")}
	cfg.Requests = []string{document("bad", fmt.Sprintf("code: %q", jurat.Keccak([]byte("\x00asm\x02\x00\x00\x00")).String()))}
	if _, err := loadSources(cfg, slog.New(slog.NewTextHandler(io.Discard, nil))); err == nil || !strings.Contains(err.Error(), "no WebAssembly module of version 1") {
		t.Errorf("a module that is none: %v", err)
	}
}

// TestAnswersByTheRequestsOwnCode runs what FunctionsClients ask: the source comes with
// the request, and what it ends with is an answer too.
func TestAnswersByTheRequestsOwnCode(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, `{"goals": %d}`, len(r.URL.Query().Get("match")))
	}))
	defer server.Close()
	host := strings.TrimPrefix(server.URL, "http://")
	path := filepath.Join(t.TempDir(), "fun.yaml")
	if err := os.WriteFile(path, []byte("name: fun\ncompute: {source: request, hosts: [\""+host+"\"]}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := loadSources(&Config{Egress: EgressConfig{Allow: []string{host}}, Requests: []string{path}}, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	defer s.client.Close()
	defer s.computer.Close()
	if word := (jurat.Hash{'f', 'u', 'n'}); s.askable[word] == nil || len(s.askable) != 2 {
		t.Fatal("the job is not known by its name")
	}
	for id, a := range s.askable {
		if shape := s.shape(id); len(shape) != 2 || shape[0] != request.Bytes || shape[1] != request.Bytes {
			t.Fatalf("shape %v", shape)
		}
		for _, c := range []struct{ source, response, err string }{
			{`const r = await Functions.makeHttpRequest({ url: "http://` + host + `/", params: { match: args[0] } }); return Functions.encodeString(` + "`" + `${r.data.goals}, ${bytesArgs.length}` + "`" + `)`, "4, 0", ""},
			{`throw Error("no match " + args[0])`, "", "no match 4711"},
			{`return undefinedName`, "", "ReferenceError: undefinedName is not defined"},
			{`return 1`, "", "computation stopped (output): the script returned number, not bytes: return Functions.encodeUint256(...), encodeString(...) or a Uint8Array"},
			{`return Functions.encodeBytes(new Uint8Array(257))`, "", "computation stopped (output): 257 bytes; an output has at most 256"},
			{`await Functions.makeHttpRequest({ url: "http://169.254.169.254/" }); return Functions.encodeUint256(1)`, "", "computation stopped (host): 169.254.169.254 is not declared; the job's hosts are " + host},
			{`for (;;) {}`, "", "computation stopped (work): 2000000000 instructions are executed"},
		} {
			args, err := a.job.Args([]string{c.source, "4711"})
			if err != nil {
				t.Fatal(err)
			}
			params, err := args.Encode()
			if err != nil {
				t.Fatal(err)
			}
			body, problem := s.answer(t.Context(), occasion{job: id, params: params, id: jurat.Hash{1},
				time: func(context.Context) (jurat.Time, error) { return 1_700_000_000_000, nil }})
			status, result, err := request.ParseBody(body)
			if err != nil || status != request.Answered {
				t.Fatalf("%s: %s %q, %v", c.source, status, problem, err)
			}
			values, err := a.job.Output.Decode(result)
			if err != nil || values[0].Bytes != c.response || values[1].Bytes != c.err {
				t.Errorf("%s: %q, %v", c.source, values, err)
			}
		}
		body, problem := s.answer(t.Context(), occasion{job: id, params: []byte("\x66source\x61x\x67secrets\x41\x01")})
		if status, _, _ := request.ParseBody(body); status != request.Refused || !strings.Contains(problem, "compute.secrets") {
			t.Errorf("secrets: %s %q", status, problem)
		}
	}
}
