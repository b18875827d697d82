package job_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

const charge = `name: charge
params:
  - {name: customer, type: text}
  - {name: amount, type: number, decimals: 2}
  - {name: note, type: text}
action:
  http:
    url: https://pay.example/v1/{customer}/charges
    method: POST
    headers: {X-Customer: "{customer}"}
    body: '{"amount": {amount}, "note": {note}, "title": "for {customer}: {note}", "more": {"key": "{key}"}}'
    auth: {bearer: payments}
  idempotent: header Idempotency-Key
  detail: $.id
  verify:
    url: https://pay.example/v1/charges?key={key}
    path: $.charges[?(@.state == "paid")].id
`

var actionKey = jurat.Hash{0: 0xaa, 31: 1}

const actionKeyText = "0xaa00000000000000000000000000000000000000000000000000000000000001"

func effect(t *testing.T, j *job.Job, texts ...string) (*job.Effect, error) {
	t.Helper()
	args, err := j.Args(texts)
	if err != nil {
		return nil, err
	}
	params, err := args.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return j.Effect(params, actionKey)
}

func TestEffectOfHTTP(t *testing.T) {
	j := parse(t, charge)
	e, err := effect(t, j, "c 1", "-12.50", `a "b"`+"\n\u2028, \\{amount}")
	if err != nil {
		t.Fatal(err)
	}
	if want := "https://pay.example/v1/c%201/charges"; e.HTTP.URL != want {
		t.Errorf("at %s, want %s", e.HTTP.URL, want)
	}
	var body struct {
		Amount json.Number
		Note   string
		Title  string
		More   struct{ Key string }
	}
	if err := json.Unmarshal([]byte(e.HTTP.Body), &body); err != nil {
		t.Fatalf("%v: %s", err, e.HTTP.Body)
	}
	note := "a \"b\"\n\u2028, \\{amount}"
	if body.Amount != "-12.5" || body.Note != note || body.Title != "for c 1: "+note || body.More.Key != actionKeyText {
		t.Errorf("body %s", e.HTTP.Body)
	}
	if h := e.HTTP.Headers; h["Idempotency-Key"] != actionKeyText || h["X-Customer"] != "c 1" || len(h) != 2 {
		t.Errorf("headers %v", h)
	}
	if j.Action.Window != 20_000 || j.Timeout != 3000 || !j.Action.Honoured() {
		t.Errorf("window %s, timeout %s", j.Action.Window, j.Timeout)
	}
	other, err := effect(t, j, "c 1", "-12.51", "x")
	if err != nil || other.Hash() == e.Hash() || e.Hash() != e.Hash() {
		t.Error("two effects have one hash, or one has two")
	}
	args, _ := j.Args([]string{"c", "1", "n"})
	params, _ := args.Encode()
	look, err := j.Look(params, actionKey)
	if err != nil || look.URL != "https://pay.example/v1/charges?key="+actionKeyText {
		t.Fatalf("looks at %+v, %v", look, err)
	}
	if r := look.Read([]byte(`{"charges":[{"id":"p1","state":"failed"},{"id":"p2","state":"paid"}]}`), now); r.Reason != 0 || r.Value.String() != "p2" {
		t.Errorf("sees %+v", r)
	}
	if r := look.Read([]byte(`{"charges":[{"id":"p1","state":"failed"}]}`), now); r.Reason != jurat.ReasonNotFound {
		t.Errorf("what is not there is %s", r.Reason)
	}
	if got := j.Action.TakeDetail([]byte(`{"id":"p2"}`)); got != "p2" {
		t.Errorf("takes %q of the answer", got)
	}
	for _, nothing := range []string{"", "<html>", `{"id":{}}`, `{}`} {
		if got := j.Action.TakeDetail([]byte(nothing)); got != "" {
			t.Errorf("takes %q of %q", got, nothing)
		}
	}
}

// Parameters stay data: none makes another header, path or topic.
func TestEffectRefusals(t *testing.T) {
	j := parse(t, charge)
	for _, customer := range []string{"a\r\nX-Evil: 1", "a/b", "..", "", "é"} {
		if e, err := effect(t, j, customer, "1", "n"); !errors.Is(err, job.ErrParams) {
			t.Errorf("customer %q: %+v, %v; want ErrParams", customer, e, err)
		}
	}
	sensor := parse(t, `name: light
params: [{name: lamp, type: text}, {name: "on", type: bool}]
action:
  mqtt: {broker: "mqtts://broker.example:8883", topic: "home/{lamp}/set", payload: '{"on":{on},"by":"{key}"}'}
`)
	for _, lamp := range []string{"+", "#", "a/b", "", "$SYS", "a\x00"} {
		if e, err := effect(t, sensor, lamp, "true"); !errors.Is(err, job.ErrParams) {
			t.Errorf("lamp %q: %+v, %v; want ErrParams", lamp, e, err)
		}
	}
	e, err := effect(t, sensor, "hall", "true")
	if err != nil || e.MQTT.Topic != "home/hall/set" || e.MQTT.Payload != `{"on":true,"by":"`+actionKeyText+`"}` || e.MQTT.QoS != 1 {
		t.Errorf("%+v, %v", e, err)
	}
	row := parse(t, `name: log
params: [{name: what, type: text}]
action:
  sql: {server: books, table: public.entries, row: {request: "{key}", what: "it was {what}", fixed: x}}
  idempotent: column request
`)
	e, err = effect(t, row, `'); DROP TABLE entries; --`)
	if err != nil || e.SQL.Row["what"] != `it was '); DROP TABLE entries; --` || e.SQL.Row["request"] != actionKeyText || e.Unique != "request" {
		t.Errorf("%+v, %v", e, err)
	}
	if _, err := effect(t, row, "a\x00b"); !errors.Is(err, job.ErrParams) {
		t.Errorf("a zero byte: %v", err)
	}
	form := parse(t, strings.Replace(strings.Replace(charge, `headers: {X-Customer: "{customer}"}`, `headers: {content-type: application/x-www-form-urlencoded}`, 1),
		`'{"amount": {amount}, "note": {note}, "title": "for {customer}: {note}", "more": {"key": "{key}"}}'`, `amount={amount}&note={note}`, 1))
	if e, err = effect(t, form, "c", "1.5", "a&b=c d"); err != nil || e.HTTP.Body != "amount=1.5&note=a%26b%3Dc+d" {
		t.Errorf("%+v, %v", e, err)
	}
}

func TestActionJobsRefused(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{"name: charge\n", "name: charge\noutput: {type: text}\n", "line 2, column 9: output: a job with an action has none"},
		{"name: customer, type", "name: key, type", "{key} stands for it already"},
		{"method: POST", "method: GET", `line 9, column 13: action.http.method: want POST, PUT, PATCH or DELETE, not "GET"`},
		{"method: POST", "method: POST\n    fresh: 1s", "an action is done, not remembered"},
		{"https://pay.example/v1/{customer}", "https://{customer}/v1/x", "{customer} stands where it could change who is asked"},
		{"{amount},", "{amuont},", "{amuont} is no parameter; there are customer, amount, note, key"},
		{`"note": {note}`, `"note": {note}{note}`, "action.http.body: want JSON"},
		{`X-Customer: "{customer}"`, `X-Api-Key: "{customer}"`, "a job is public: it holds no credentials"},
		{`X-Customer: "{customer}"`, `idempotency-key: a`, "Idempotency-Key is set by the node"},
		{`X-Customer: "{customer}"`, `Content-Type: text/plain`, "want JSON or a form"},
		{"idempotent: header Idempotency-Key", "idempotent: yes", "want header NAME with http"},
		{"idempotent: header Idempotency-Key", "idempotent: column id", "want header NAME with http"},
		{`"more": {"key": "{key}"}}'`, `"more": 1}'` + "\n    x: 1", `unknown key "x"`},
		{"detail: $.id", "detail: id", "want a JSONPath from the top"},
		{"detail: $.id", "window: 5s", "action.window: 5s: want whole seconds from 6s"},
		{"name: charge\n", "name: charge\ntimeout: 30s\n", ""},
		{"name: charge\n", "name: charge\ntimeout: 100ms\n", "timeout: 100ms is outside 1s"},
		{"path: $.charges[?(@.state == \"paid\")].id", "path: charges", "want a JSONPath from the top"},
		{"  http:\n", "  mqtt: {broker: 'mqtt://b.example', topic: a, payload: '1'}\n  http:\n", "want one of http, mqtt and sql"},
	} {
		if !strings.Contains(charge, c.old) {
			t.Fatalf("nothing to replace: %s", c.old)
		}
		_, err := job.Parse([]byte(strings.Replace(charge, c.old, c.new, 1)))
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.new, err, c.want)
		}
	}
	for _, c := range []struct{ action, want string }{
		{`mqtt: {broker: "mqtt://b.example", topic: "a/#", payload: "1"}`, "a wildcard"},
		{`mqtt: {broker: "mqtt://b.example", topic: a, payload: "on"}`, "want JSON"},
		{`mqtt: {broker: "mqtt://b.example", topic: a, payload: "1", qos: 0}`, "want 1 or 2, not 0"},
		{`mqtt: {broker: "mqtt://b.example", topic: a, payload: "1"}, idempotent: payload`, "must have {key} somewhere"},
		{`sql: {server: s, table: "a; drop", row: {a: "1"}}`, "want a table"},
		{`sql: {server: s, table: a, row: {"a b": "1"}}`, "want a column"},
		{`sql: {server: s, table: a, row: {a: "1"}}, idempotent: column a`, `write a: "{key}" into row`},
		{`sql: {server: s, table: a, row: {a: "{b}"}}`, "{b} is no parameter"},
		{`sql: {server: s, table: a, row: {a: "1"}}, detail: $.id`, "only HTTP answers"},
	} {
		if _, err := job.Parse([]byte("name: x\naction: {" + c.action + "}\n")); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.action, err, c.want)
		}
	}
}

// FuzzEffect: whatever text a contract passes, the body is JSON that holds that
// very text, and nothing else has changed.
func FuzzEffect(f *testing.F) {
	for _, seed := range []string{"", `"`, `\`, `\"`, "{key}", "\x00", `","x":"`, "\u2028</script>"} {
		f.Add(seed)
	}
	j, err := job.Parse([]byte(charge))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, note string) {
		args, err := j.Args([]string{"c", "1", note})
		if err != nil {
			return
		}
		params, err := args.Encode()
		if err != nil {
			t.Fatal(err)
		}
		e, err := j.Effect(params, actionKey)
		if err != nil {
			t.Fatal(err)
		}
		var body map[string]any
		if err := json.Unmarshal([]byte(e.HTTP.Body), &body); err != nil {
			t.Fatalf("%v: %s", err, e.HTTP.Body)
		}
		if len(body) != 4 || body["note"] != note || body["title"] != "for c: "+note {
			t.Fatalf("note %q makes %s", note, e.HTTP.Body)
		}
	})
}
