package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/jurat-network/jurat/core/evidence"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"jurat": main})
}

// TestScripts runs the sessions in testdata against a node with a real API
// server and real signatures, and a chain that is only what its RPC answers.
func TestScripts(t *testing.T) {
	f, err := newFixture()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			chain := newFakeChain(f)
			api, err := serveAPI(f)
			if err != nil {
				return err
			}
			env.Defer(api.Close)
			env.Defer(chain.Close)
			env.Values["chain"], env.Values["api"] = chain, api
			for name, value := range f.environment() {
				env.Setenv(name, value)
			}
			blank := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "{}") }))
			env.Defer(blank.Close)
			env.Setenv("BLANK", blank.URL)
			env.Setenv("NODE", api.URL)
			env.Setenv("HOST", strings.TrimPrefix(api.URL, "http://"))
			env.Setenv("RPC", chain.URL)
			return f.write(env.WorkDir)
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"edit":   edit,
			"liar":   liar,
			"chain":  setChain,
			"devnet": writeDevnet,
			"json":   checkJSON,
		},
		UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != "",
	})
}

// edit FILE OLD NEW OUT writes FILE to OUT with the first OLD replaced; OLD
// must be there.
func edit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 4 {
		ts.Fatalf("usage: edit FILE OLD NEW OUT")
	}
	text := ts.ReadFile(args[0])
	if !strings.Contains(text, args[1]) {
		ts.Fatalf("%s holds no %q", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[3]), []byte(strings.Replace(text, args[1], args[2], 1)), 0o600))
}

// devnet writes the state of a running devnet into the script's folder.
func writeDevnet(ts *testscript.TestScript, neg bool, _ []string) {
	if neg {
		ts.Fatalf("devnet cannot be negated")
	}
	state := map[string]any{
		"rpc": ts.Getenv("RPC"), "chain_id": 31337, "api": ts.Getenv("NODE"), "key": ts.Getenv("KEY"),
		"contracts": map[string]string{}, "feeds": []map[string]string{
			{"name": "BTC/USD", "id": ts.Getenv("BTC_ID"), "proxy": proxyAddress.String()},
		},
	}
	data, err := json.Marshal(state)
	ts.Check(err)
	ts.Check(os.MkdirAll(ts.MkAbs(".devnet"), 0o700))
	ts.Check(os.WriteFile(ts.MkAbs(filepath.Join(".devnet", "devnet.json")), data, 0o600))
}

// json PATH VALUE wants stdout to be JSON in which PATH (dots between names)
// has VALUE, both as JSON writes it.
func checkJSON(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: json PATH VALUE")
	}
	var at any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &at))
	for _, name := range strings.Split(args[0], ".") {
		object, ok := at.(map[string]any)
		if !ok {
			ts.Fatalf("%s: no object at %s", args[0], name)
		}
		if at, ok = object[name]; !ok {
			ts.Fatalf("%s: no %s in it", args[0], name)
		}
	}
	got, err := json.Marshal(at)
	ts.Check(err)
	if string(got) != args[1] {
		ts.Fatalf("%s is %s, want %s", args[0], got, args[1])
	}
}

// setChain changes what the chain answers: value N stores another answer, revert
// NAME makes reads refuse, member N replaces a member, none knows no committee.
func setChain(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: chain WHAT [VALUE]")
	}
	ts.Check(ts.Value("chain").(*fakeChain).set(args))
}

// liar OLD NEW starts a node that answers as the honest one does but for OLD,
// and sets LIAR to its URL.
func liar(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: liar OLD NEW")
	}
	server := serveLies(ts.Getenv("NODE"), args[0], args[1])
	ts.Defer(server.Close)
	ts.Setenv("LIAR", server.URL)
}

func TestExitStatuses(t *testing.T) {
	if got := statusOf(nil); got != exitOK {
		t.Errorf("nil: %d", got)
	}
	if got := statusOf(evidence.ErrMalformed); got != exitUsage {
		t.Errorf("what cobra refuses: %d, want %d", got, exitUsage)
	}
	if got := statusOf(errSaidNo); got != exitNo {
		t.Errorf("no: %d, want %d", got, exitNo)
	}
}
