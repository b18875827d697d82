package job_test

import (
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jurat-network/jurat/core/document"
	"github.com/jurat-network/jurat/core/job"
)

// oneSource is a job of one source, written as the text says.
func oneSource(source string) string {
	return "name: BTC/USD\nbase: BTC\nquote: USD\ndecimals: 8\nheartbeat: 1m\ndeviation: 0.5%\nguards: {min_sources: 1}\nsources:\n  - {name: a, path: $.price, " + source + "}\n"
}

const (
	aggregator = "latestRoundData() returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)"
	anAddress  = "0x00000000000000000000000000000000000000ff"
)

func TestKinds(t *testing.T) {
	for source, kind := range map[string]string{
		`url: https://a.example/`: "http",
		`http: {url: https://a.example/, method: POST, body: '{"a":1}', auth: {bearer: weather-key}, fresh: 10s}`:                                                                                       "http",
		`http: {url: https://a.example/, auth: {query: appid, secret: weather-key}}`:                                                                                                                    "http",
		`sql: {server: sales, query: "SELECT price FROM quotes WHERE pair = $1", args: [BTC/USD]}`:                                                                                                      "sql",
		`sql: {server: sales, query: "WITH q AS (SELECT replace(data#>>'{a}', 'x', 'y') AS p) SELECT p FROM q"}`:                                                                                        "sql",
		`mqtt: {broker: mqtts://b.example, topic: a/b, qos: 1, version: 3, auth: {basic: broker}}`:                                                                                                      "mqtt",
		`websocket: {url: wss://a.example/ws, subscribe: ['{"op":"subscribe"}']}`:                                                                                                                       "websocket",
		`evm: {chain: 1, call: {to: "` + anAddress + `", function: "` + aggregator + `"}}, scale: 8`:                                                                                                    "evm",
		`evm: {chain: 1, finality: 12, log: {address: "` + anAddress + `", event: "Transfer(address indexed from, address indexed to, uint256 value)", where: {to: "` + anAddress + `"}, blocks: 100}}`: "evm",
		`adapter: {url: https://a.example/, data: '{"from":"ETH"}'}`:                                                                                                                                    "adapter",
	} {
		j, err := job.Parse([]byte(oneSource(source)))
		if err != nil {
			t.Errorf("%s: %v", source, err)
		} else if got := j.Sources[0].Kind(); got != kind {
			t.Errorf("%s: kind %q, want %q", source, got, kind)
		}
	}
}

func TestKindsRefused(t *testing.T) {
	call := func(rest string) string {
		return `evm: {chain: 1, call: {to: "` + anAddress + `", ` + rest + `}}`
	}
	for _, c := range []struct{ source, want string }{
		{`venue: a`, "a source has one of url, http, sql, mqtt, websocket, evm, adapter"},
		{`url: https://a.example/, mqtt: {broker: mqtt://b.example, topic: a}`, "line 9, column 61: sources[0].mqtt: a source is asked in one way; this one names url and mqtt"},
		{`headers: {A: b}, mqtt: {broker: mqtt://b.example, topic: a}`, "write them into mqtt"},
		{`url: https://a.example/?appid=1234`, "it holds no credentials; write http: with auth: {query: appid, secret: NAME}"},
		{`http: {url: https://a.example/, headers: {X-API-Key: abc}}`, "it holds no credentials; write http: with auth: {header: X-API-Key"},
		{`http: {url: https://a.example/, method: DELETE}`, "http.method: want one of GET"},
		{`http: {url: https://a.example/, body: x}`, "a GET has no body"},
		{`http: {url: https://a.example/, fresh: 2h}`, "2h is above 1h"},
		{`http: {url: https://a.example/, auth: {bearer: a, basic: b}}`, "want one of bearer"},
		{`http: {url: https://a.example/, auth: {header: X-Key}}`, "secret stands beside"},
		{`http: {url: https://a.example/, auth: {header: Host, secret: a}}`, "the client's own"},
		{`http: {url: https://a.example/, auth: {bearer: "sk live 1"}}`, "the secret itself stays with the operator"},
		{`sql: {server: sales, query: ""}`, "a query is missing"},
		{`sql: {server: sales, query: "INSERT INTO t VALUES (1)"}`, "a query begins with SELECT"},
		{`sql: {server: sales, query: "SELECT 1; DROP TABLE t"}`, "without a semicolon"},
		{`sql: {server: sales, query: "WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x"}`, "DELETE: sources read"},
		{`sql: {server: sales, query: "SELECT * INTO t2 FROM t"}`, "INTO: sources read"},
		{`sql: {server: sales, query: "SELECT * FROM t for update"}`, "UPDATE: sources read"},
		{`sql: {server: sales, query: "SELECT pg_read_file('/etc/passwd')"}`, "PG_READ_FILE"},
		{`sql: {server: sales, query: "SELECT 1 /*! INTO OUTFILE 'x' */"}`, "comments"},
		{`sql: {server: sales, query: "COPY t TO PROGRAM 'sh'"}`, "a query begins with SELECT"},
		{`sql: {server: "postgres://u:p@h/d", query: "SELECT 1"}`, "want the name of a database"},
		{`mqtt: {broker: mqtt://b.example, topic: a/#}`, "a wildcard"},
		{`mqtt: {broker: mqtt://b.example, topic: +/b}`, "a wildcard"},
		{`mqtt: {broker: mqtt://b.example, topic: $SYS/load}`, "the broker's own"},
		{`mqtt: {broker: tcp://b.example, topic: a}`, "want mqtt or mqtts"},
		{`mqtt: {broker: mqtt://u:p@b.example, topic: a}`, "no user or password"},
		{`mqtt: {broker: mqtt://b.example, topic: a, version: 4}`, "want 3, which is 3.1.1, or 5"},
		{`mqtt: {broker: mqtt://b.example, topic: a, auth: {bearer: x}}`, "want {basic: NAME}"},
		{`websocket: {url: https://a.example/}`, "want ws or wss"},
		{`evm: {chain: 1}`, "want one of call and log"},
		{`evm: {chain: 1, finality: soon, call: {}}`, "want finalized, safe, or a number"},
		{call(`function: "balanceOf(address)", args: ["` + anAddress + `"]`), "state what it returns"},
		{call(`function: "f(uint7) returns (bool)"`), `type "uint7"`},
		{call(`function: "f((uint8,bool)) returns (bool)"`), "type"},
		{call(`function: "f(uint8) returns (bool)", args: [256]`), "argument 1: want a whole number that fits uint8"},
		{call(`function: "f(uint8) returns (bool)"`), "0 arguments for 1 parameters"},
		{`evm: {chain: 1, log: {address: "` + anAddress + `", event: "E(uint256 indexed a, uint256 b)", where: {b: 1}, blocks: 1}}`, "no indexed parameter"},
		{`adapter: {url: https://a.example/, data: "[1]"}`, "want a JSON object"},
		{`adapter: {url: https://a.example/, data: '{"a":1,"a":2}'}`, "a key is there twice"},
		{`url: https://a.example/, scale: 78`, "at most 77"},
		{`url: https://a.example/, signed: {by: "` + anAddress + `", signature: $.sig, text: "{value} {time}"}`, "state time_path"},
		{`url: https://a.example/, time_path: $.t, signed: {by: "` + anAddress + `", signature: $.sig, text: "{value}"}`, "hold {value} and {time}"},
		{`url: https://a.example/, time_path: $.t, signed: {by: "` + anAddress + `", signature: $.sig}`, "want one of text"},
		{`url: https://a.example/, time_path: $.t, signed: {by: "` + anAddress + `", signature: $.sig, typed: {domain: {name: x}, type: "P(uint256 v,uint256 t)", message: {v: "{value}"}}}`, "member t is missing"},
	} {
		_, err := job.Parse([]byte(oneSource(c.source)))
		var place *document.Error
		if !errors.As(err, &place) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s:\n got %v\nwant %s", c.source, err, c.want)
		} else if place.Line == 0 {
			t.Errorf("%s: no line: %v", c.source, err)
		}
	}
}

// Parameters are arguments of calls and values of logs, of the types that these have.
func TestEVMBinds(t *testing.T) {
	asked := func(evm string) string {
		return "name: ask\nparams: [{name: who, type: address}, {name: n, type: number}]\noutput: {type: number}\nguards: {min_sources: 1}\nsources:\n  - {name: a, path: '$.result[0]', evm: {chain: 1, " + evm + "}}\n"
	}
	call := `call: {to: "` + anAddress + `", function: "f(address,uint8) returns (uint256)", args: ["{who}", "{n}"]}`
	log := `log: {address: "` + anAddress + `", event: "Said(address indexed by, uint256)", where: {by: "{who}"}, blocks: 10}`
	word := strings.Repeat("0", 62)
	for _, c := range []struct{ evm, n, want string }{
		{call, "7", word + "aa" + word + "07"},
		{call, "256", ""},
		{call, "-1", ""},
		{log, "256", word + "aa"},
	} {
		j, err := job.Parse([]byte(asked(c.evm)))
		if err != nil {
			t.Fatal(err)
		}
		args, err := j.Args([]string{"0x00000000000000000000000000000000000000aa", c.n})
		if c.want == "" {
			if !errors.Is(err, job.ErrParams) {
				t.Errorf("%s with %s: %v", c.evm, c.n, err)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		bound, err := j.Sources[0].Bind(args)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if c := bound.EVM.Call; c != nil {
			got = hex.EncodeToString(c.Data()[4:])
		} else {
			got = strings.TrimPrefix(bound.EVM.Log.Topics()[1].String(), "0x")
		}
		if got != c.want {
			t.Errorf("%s with %s: %s, want %s", c.evm, c.n, got, c.want)
		}
	}
	for evm, want := range map[string]string{
		strings.Replace(call, "{n}", "{m}", 1):                "{m} is no parameter",
		strings.Replace(call, `, "{n}"`, "", 1):               "1 arguments for 2 parameters",
		strings.Replace(log, "by: \"{who}", "to: \"{who}", 1): "no indexed parameter",
	} {
		if _, err := job.Parse([]byte(asked(evm))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", evm, err, want)
		}
	}
}

// The sources that docs/jobs.md shows are sources.
func TestDocumentedKinds(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "jobs.md"))
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(page), "```yaml\n  - name:")
	if len(blocks) != 3 {
		t.Fatalf("%d lists of sources", len(blocks)-1)
	}
	for _, block := range blocks[1:] {
		sources, _, _ := strings.Cut(block, "```")
		text := "name: BTC/USD\nbase: BTC\nquote: USD\ndecimals: 8\nheartbeat: 1m\ndeviation: 0.5%\nguards: {min_sources: 1}\nsources:\n  - name:" + sources
		if _, err := job.Parse([]byte(text)); err != nil {
			t.Errorf("%v:\n%s", err, text)
		}
	}
}
