package job_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/jurat-network/jurat/core/job"
)

// askedJob is a request job with a text and a number, and one source.
func askedJob(source string) string {
	return fmt.Sprintf(`name: asked
params:
  - {name: city, type: text}
  - {name: day, type: number, decimals: 0}
  - {name: inCity, type: text}
output: {type: number, decimals: 0, unit: mm}
guards: {min_sources: 1}
sources:
  - name: one
    path: $.x
    %s
`, source)
}

// TestBindEveryKind: an argument is data wherever it stands.
func TestBindEveryKind(t *testing.T) {
	const nasty = `x"}, {"y": '; --`
	for _, c := range []struct {
		name, source, city string
		want               func(*job.Source) string
		is                 string // "" where the argument is refused
	}{
		{"url", `url: "https://h.example/{city}?d={day}"`, "São Paulo", func(s *job.Source) string { return s.URL }, "https://h.example/S%C3%A3o%20Paulo?d=7"},
		{"http", `http: {url: "https://h.example/a?c={city}", method: POST, body: '{"c": {city}, "d": {day}, "s": "at {city}"}'}`, nasty,
			func(s *job.Source) string { return s.HTTP.URL + " " + s.HTTP.Body },
			`https://h.example/a?c=x%22%7D%2C+%7B%22y%22%3A+%27%3B+-- {"c": "x\"}, {\"y\": '; --", "d": 7, "s": "at x\"}, {\"y\": '; --"}`},
		{"form", `http: {url: "https://h.example/", method: POST, headers: {Content-Type: application/x-www-form-urlencoded}, body: "c={city}&d={day}"}`, "a&d=9",
			func(s *job.Source) string { return s.HTTP.Body }, "c=a%26d%3D9&d=7"},
		{"sql", `sql: {server: s, query: "SELECT x FROM t WHERE c = $1 AND d = $2", args: ["{city}", "{day}"]}`, nasty,
			func(s *job.Source) string { return s.SQL.Query + " | " + strings.Join(s.SQL.Args, " | ") },
			"SELECT x FROM t WHERE c = $1 AND d = $2 | " + nasty + " | 7"},
		{"mqtt", `mqtt: {broker: "mqtt://h.example:1883", topic: "rain/{city}/now"}`, "Lisboa", func(s *job.Source) string { return s.MQTT.Topic }, "rain/Lisboa/now"},
		{"a name with capitals", `sql: {server: s, query: "SELECT x FROM t WHERE c = $1", args: ["{inCity}"]}`, "Lisboa", func(s *job.Source) string { return s.SQL.Args[0] }, "x"},
		{"mqtt wildcard", `mqtt: {broker: "mqtt://h.example:1883", topic: "rain/{city}/now"}`, "#", nil, ""},
		{"mqtt level", `mqtt: {broker: "mqtt://h.example:1883", topic: "rain/{city}/now"}`, "a/b", nil, ""},
		{"websocket", `websocket: {url: "wss://h.example", subscribe: ['{"sub": {city}}', 'plain']}`, nasty,
			func(s *job.Source) string { return strings.Join(s.WebSocket.Subscribe, " | ") }, `{"sub": "x\"}, {\"y\": '; --"} | plain`},
		{"adapter", `adapter: {url: "https://h.example/", data: '{"city": {city}, "day": {day}}'}`, nasty,
			func(s *job.Source) string { return s.Adapter.Data }, `{"city": "x\"}, {\"y\": '; --", "day": 7}`},
		{"evm call", `evm: {chain: 1, call: {to: "0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0", function: "at(string city, int64 day, bytes4 tag) returns (uint256 mm)", args: ["{city}", "{day}", "0x01020304"]}}`, nasty,
			func(s *job.Source) string { return fmt.Sprintf("%x", s.EVM.Call.Data()[4:]) },
			fmt.Sprintf("%064x%064x01020304%056x%064x%x%s", 96, 7, 0, len(nasty), nasty, strings.Repeat("00", 32-len(nasty)))},
		{"evm call of what is no number", `evm: {chain: 1, call: {to: "0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0", function: "at(uint8) returns (uint256)", args: ["{city}"]}}`, "256", nil, ""},
		{"evm log", `evm: {chain: 1, log: {address: "0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0", event: "Rain(uint256 indexed day, uint256 mm)", where: {day: "{day}"}, blocks: 100}}`, "x",
			func(s *job.Source) string { return fmt.Sprintf("%x", s.EVM.Log.Topics()[1][:]) }, fmt.Sprintf("%064x", 7)},
		{"database's zero", `sql: {server: s, query: "SELECT x FROM t WHERE c = $1", args: ["{city}"]}`, "a\x00b", nil, ""},
	} {
		j, err := job.Parse([]byte(askedJob(c.source)))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		args, err := j.Args([]string{c.city, "7", "x"})
		if c.is == "" {
			if !errors.Is(err, job.ErrParams) {
				t.Errorf("%s: %q is taken: %v", c.name, c.city, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		bound, err := j.Sources[0].Bind(args)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := c.want(bound); got != c.is {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.is)
		}
	}
}

// TestParametersThatAreNotReplaced: nobody takes a {name} for replaced that is not.
func TestParametersThatAreNotReplaced(t *testing.T) {
	for _, source := range []string{
		`sql: {server: s, query: "SELECT x FROM {city}"}`,
		`sql: {server: s, query: "SELECT x FROM t WHERE c = $1", args: ["{town}"]}`,
		`mqtt: {broker: "mqtt://h.example:1883", topic: "rain/{town}"}`,
		`mqtt: {broker: "mqtt://{city}:1883", topic: "rain"}`,
		`http: {url: "https://h.example/", headers: {X-City: "{city}"}}`,
		`http: {url: "https://h.example/", method: POST, body: "city={city}"}`,
		`{url: "https://h.example/", headers: {X-City: "{city}"}}`,
		`websocket: {url: "wss://h.example", subscribe: ["sub {city}"]}`,
		`adapter: {url: "https://h.example/", data: '["{city}"]'}`,
	} {
		text := askedJob(strings.TrimPrefix(source, "{"))
		if strings.HasPrefix(source, "{") {
			text = askedJob("url: \"https://h.example/\"\n    headers: {X-City: \"{city}\"}")
		}
		if _, err := job.Parse([]byte(text)); !errors.Is(err, job.ErrJob) {
			t.Errorf("%s: %v", source, err)
		}
	}
}
