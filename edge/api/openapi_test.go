package api_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/api"
)

// spec is openapi.json as far as the tests read it.
type spec struct {
	Info       struct{ Description string }
	Paths      map[string]map[string]operation
	Components struct {
		Schemas   map[string]*schema
		Responses map[string]response
	}
}

type operation struct {
	Summary     string
	Description string
	Parameters  []parameter
	RequestBody response
	Responses   map[string]response
}

type parameter struct {
	Name, In, Description string
	Required              bool
}

type response struct {
	Ref         string `json:"$ref"`
	Description string
	Content     map[string]struct{ Schema *schema }
}

type schema struct {
	Ref         string `json:"$ref"`
	Type        any    // a name or a list of names
	Description string
	Enum        []string
	Pattern     string
	Properties  map[string]*schema
	Order       []string `json:"-"` // the properties' names as they are written
	Required    []string
	Items       *schema
	OneOf       []*schema
	Additional  *bool `json:"additionalProperties"`
}

// UnmarshalJSON also keeps the order of the properties.
func (s *schema) UnmarshalJSON(data []byte) error {
	type plain schema
	if err := json.Unmarshal(data, (*plain)(s)); err != nil {
		return err
	}
	var raw struct{ Properties json.RawMessage }
	if err := json.Unmarshal(data, &raw); err != nil || raw.Properties == nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(raw.Properties))
	for depth, name := 0, true; ; {
		token, err := d.Token()
		if err != nil {
			return nil // the end
		}
		switch delim, ok := token.(json.Delim); {
		case ok && (delim == '{' || delim == '['):
			depth++
			name = depth == 1
		case ok:
			depth--
			name = depth == 1
		case depth == 1 && name:
			s.Order = append(s.Order, token.(string))
			name = false
		}
	}
}

func readSpec(t *testing.T) *spec {
	t.Helper()
	data, err := os.ReadFile("openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	s := new(spec)
	if err := json.Unmarshal(data, s); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestRoutesAndDescriptionAgree(t *testing.T) {
	var described []string
	for path, operations := range readSpec(t).Paths {
		for method := range operations {
			described = append(described, strings.ToUpper(method)+" "+path)
		}
	}
	var served []string
	for _, pattern := range api.Patterns() {
		served = append(served, strings.Replace(pattern, "...}", "}", 1))
	}
	slices.Sort(described)
	slices.Sort(served)
	if !slices.Equal(described, served) {
		t.Errorf("described %q\nserved    %q", described, served)
	}
}

// TestAnswersAreAsDescribed asks every path and holds the answer against its schema.
func TestAnswersAreAsDescribed(t *testing.T) {
	node := newFake(t)
	url := serve(t, node)
	s := readSpec(t)
	starting := func() { node.set(func() { node.ready = []string{"starting"} }) }
	for _, c := range []struct {
		path, asked string
		status      string
		prepare     func()
	}{
		{"/v1/feeds", "/v1/feeds", "200", nil},
		{"/v1/feeds/{name}", "/v1/feeds/BTC/USD", "200", nil},
		{"/v1/feeds/{name}", "/v1/feeds/ETH/USD", "200", nil},
		{"/v1/feeds/{name}", "/v1/feeds/NO", "404", nil},
		{"/v1/reports", "/v1/reports", "200", nil},
		{"/v1/reports", "/v1/reports?after=1.1&from_ms=1", "200", nil},
		{"/v1/reports", "/v1/reports?from_ms=x", "400", nil},
		{"/v1/reports/{round}", "/v1/reports/latest", "200", nil},
		{"/v1/reports/{round}", "/v1/reports/9", "404", nil},
		{"/v1/reports/{round}", "/v1/reports/x", "400", nil},
		{"/v1/committee", "/v1/committee", "200", nil},
		{"/v1/encryption", "/v1/encryption", "200", nil},
		{"/v1/encryption", "/v1/encryption", "404", func() { node.set(func() { node.sealless = true }) }},
		{"/v1/faults", "/v1/faults", "200", nil},
		{"/v1/requests", "/v1/requests", "200", nil},
		{"/v1/messages", "/v1/messages", "200", nil},
		{"/v1/messages/{id}", "/v1/messages/" + aMessage().ID.String(), "200", nil},
		{"/v1/messages/{id}", "/v1/messages/" + jurat.Hash{}.String(), "404", nil},
		{"/v1/messages/{id}", "/v1/messages/x", "400", nil},
		{"/v1/lanes", "/v1/lanes", "200", nil},
		{"/v1/disputed", "/v1/disputed", "200", nil},
		{"/v1/leaves", "/v1/leaves", "200", nil},
		{"/v1/leaves", "/v1/leaves?after=1.1", "200", nil},
		{"/v1/leaves", "/v1/leaves?after=x", "400", nil},
		{"/v1/leaves/{subject}", "/v1/leaves/" + aMessage().ID.String(), "200", nil},
		{"/v1/leaves/{subject}", "/v1/leaves/" + jurat.Hash{}.String(), "404", nil},
		{"/v1/leaves/{subject}", "/v1/leaves/x", "400", nil},
		{"/v1/runs", "/v1/runs", "200", nil},
		{"/v1/runs", "/v1/runs?job=NO", "200", nil},
		{"/v1/runs/{id}", "/v1/runs/7", "200", nil},
		{"/v1/runs/{id}", "/v1/runs/8", "404", nil},
		{"/v1/runs/{id}", "/v1/runs/x", "404", nil},
		{"/v1/statements/{hash}", "/v1/statements/" + aStatement.Hash.String(), "200", nil},
		{"/v1/statements/{hash}", "/v1/statements/" + jurat.Hash{}.String(), "404", nil},
		{"/v1/statements/{hash}", "/v1/statements/x", "400", nil},
		{"/healthz", "/healthz", "200", nil},
		{"/readyz", "/readyz", "200", nil},
		{"/readyz", "/readyz", "503", starting},
		{"/openapi.json", "/openapi.json", "200", nil},
	} {
		if c.prepare != nil {
			c.prepare()
		}
		status, header, body := get(t, url+c.asked)
		if fmt.Sprint(status) != c.status {
			t.Errorf("%s: status %d, want %s", c.asked, status, c.status)
			continue
		}
		var value any
		if err := json.Unmarshal(body, &value); err != nil {
			t.Fatal(err)
		}
		s.check(t, c.asked, s.answer(t, c.path, c.status, header), value)
	}

	stream := follow(t, url+"/v1/stream", "")
	node.events <- node.event(5)
	var value any
	if err := json.Unmarshal([]byte(stream.next().data), &value); err != nil {
		t.Fatal(err)
	}
	s.check(t, "stream", s.Components.Schemas["StreamReport"], value)
}

// TestFeedBeforeTheFirstReport: nulls are described too.
func TestFeedBeforeTheFirstReport(t *testing.T) {
	node := newFake(t)
	node.states[0] = api.FeedState{Feed: btc, ID: btc.ID(), Members: 4}
	url := serve(t, node)
	s := readSpec(t)
	_, header, body := get(t, url+"/v1/feeds/BTC/USD")
	var value map[string]any
	if err := json.Unmarshal(body, &value); err != nil {
		t.Fatal(err)
	}
	s.check(t, "feed", s.answer(t, "/v1/feeds/{name}", "200", header), value)
	if value["status"] != "none" || value["value"] != nil || value["bundle"] != nil || value["round"] != 0.0 {
		t.Errorf("a feed of which nothing is sworn: %s", body)
	}
}

func (s *spec) answer(t *testing.T, path, status string, header http.Header) *schema {
	t.Helper()
	r := s.Paths[path]["get"].Responses[status]
	if name, ok := strings.CutPrefix(r.Ref, "#/components/responses/"); ok {
		r = s.Components.Responses[name]
	}
	content, ok := r.Content[header.Get("Content-Type")]
	if !ok {
		t.Fatalf("%s %s: content type %q is not described", path, status, header.Get("Content-Type"))
	}
	return content.Schema
}

// check holds a JSON value against the part of JSON Schema that openapi.json uses.
func (s *spec) check(t *testing.T, at string, want *schema, value any) {
	t.Helper()
	if name, ok := strings.CutPrefix(want.Ref, "#/components/schemas/"); ok {
		if s.Components.Schemas[name] == nil {
			t.Errorf("%s: no schema %s", at, name)
			return
		}
		s.check(t, at, s.Components.Schemas[name], value)
		return
	}
	for _, option := range want.OneOf {
		if (value == nil) == (option.Type == "null") {
			s.check(t, at, option, value)
		}
	}
	if want.Type != nil && !hasType(want.Type, value) {
		t.Errorf("%s: %v is no %v", at, value, want.Type)
	}
	switch value := value.(type) {
	case string:
		if want.Pattern != "" && !regexp.MustCompile(want.Pattern).MatchString(value) {
			t.Errorf("%s: %q does not match %s", at, value, want.Pattern)
		}
		if want.Enum != nil && !slices.Contains(want.Enum, value) {
			t.Errorf("%s: %q is none of %q", at, value, want.Enum)
		}
	case []any:
		for i, item := range value {
			s.check(t, fmt.Sprintf("%s[%d]", at, i), want.Items, item)
		}
	case map[string]any:
		s.checkObject(t, at, want, value)
	}
}

func (s *spec) checkObject(t *testing.T, at string, want *schema, value map[string]any) {
	t.Helper()
	for _, name := range want.Required {
		if _, there := value[name]; !there {
			t.Errorf("%s: %s is missing", at, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(value)) {
		if property := want.Properties[name]; property != nil {
			s.check(t, at+"."+name, property, value[name])
		} else if want.Additional != nil && !*want.Additional {
			t.Errorf("%s: %s is not described", at, name)
		}
	}
}

func hasType(types, value any) bool {
	if list, ok := types.([]any); ok {
		return slices.ContainsFunc(list, func(one any) bool { return hasType(one, value) })
	}
	switch value := value.(type) {
	case nil:
		return types == "null"
	case bool:
		return types == "boolean"
	case string:
		return types == "string"
	case float64:
		return types == "number" || types == "integer" && value == float64(int64(value))
	case []any:
		return types == "array"
	}
	return types == "object"
}

// TestProblemTypesAreDescribed: a type that the code can send and the
// description does not list would be no contract.
func TestProblemTypesAreDescribed(t *testing.T) {
	described := readSpec(t).Components.Schemas["Problem"].Properties["type"].Enum
	src, err := os.ReadFile("problem.go")
	if err != nil {
		t.Fatal(err)
	}
	routes, err := os.ReadFile("routes.go")
	if err != nil {
		t.Fatal(err)
	}
	var sent []string
	for _, m := range regexp.MustCompile(`problem\(http\.\w+, "([a-z-]+)"`).FindAllSubmatch(append(src, routes...), -1) {
		sent = append(sent, api.ProblemType+string(m[1]))
	}
	slices.Sort(sent)
	slices.Sort(described)
	if !slices.Equal(sent, described) {
		t.Errorf("described %q\nsent      %q", described, sent)
	}
}

var _ api.Node = (*fakeNode)(nil)
