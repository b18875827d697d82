package document_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
)

type sample struct {
	Name    string            `yaml:"name" doc:"what it is called"`
	Count   uint8             `yaml:"count,omitempty" doc:"how many"`
	Offset  int               `yaml:"offset,omitempty"`
	On      bool              `yaml:"on,omitempty"`
	At      jurat.Address     `yaml:"at,omitempty"`
	Inner   *inner            `yaml:"inner,omitempty"`
	List    []inner           `yaml:"list,omitempty"`
	Names   []string          `yaml:"names,omitempty"`
	Headers map[string]string `yaml:"headers,omitempty"`
	Hidden  int               `yaml:"-"`
}

type inner struct {
	Value string `yaml:"value"`
}

func TestDecode(t *testing.T) {
	const text = `# a comment
name: "1e5"   # stays text
count: 200
offset: -3
on: true
at: 0x00000000000000000000000000000000000000ff
inner: {value: no}
list:
  - value: |
      two
      lines
  - {value: 'it''s'}
names: [a, 007, null-ish, 2024-01-01]
headers:
  Accept: text/plain
  "X-1": "2"
`
	var got sample
	places, err := document.Decode([]byte(text), &got)
	if err != nil {
		t.Fatal(err)
	}
	want := sample{
		Name: "1e5", Count: 200, Offset: -3, On: true, At: jurat.Address{19: 0xff},
		Inner: &inner{"no"}, List: []inner{{"two\nlines\n"}, {"it's"}},
		Names:   []string{"a", "007", "null-ish", "2024-01-01"},
		Headers: map[string]string{"Accept": "text/plain", "X-1": "2"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("read %+v\nwant %+v", got, want)
	}
	for path, place := range map[string]string{
		"list[1].value": "line 12, column 13: list[1].value: bad",
		"list[1].other": "line 12, column 5: list[1].other: bad",
		"list[7]":       "line 9, column 3: list[7]: bad",
		"nowhere":       "nowhere: bad",
	} {
		if got := places.Errorf(path, "%s", "bad").Error(); got != place {
			t.Errorf("%s: %q, want %q", path, got, place)
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	cases := []struct{ text, want string }{
		{"", "the document is empty"},
		{"# only a comment\n", "the document is empty"},
		{"name: a\nnmae: b\n", `line 2, column 1: unknown key "nmae"; did you mean "name"?`},
		{"inner: {Value: x}", `line 1, column 9: unknown key "Value"; did you mean "value"?`},
		{"hidden: 1", `unknown key "hidden"`},
		{"name: a\nname: b\n", `line 2, column 1: mapping key "name" already defined`},
		{"headers: {a: b, a: c}", "already defined"},
		{"count: 256", "line 1, column 8: want a whole number that fits in 8 bits, not \"256\""},
		{"count: -1", "want a whole number"},
		{"count: 0x10", "want a whole number"},
		{"offset: 1.5", "want a whole number"},
		{"on: yes", `want true or false, not "yes"`},
		{"at: 0x12", "line 1, column 5: at: parse"},
		{"name: [a]", "want a single value here"},
		{"name:", "a value is missing here"},
		{"name: ~", "a value is missing here"},
		{"inner: x", "want keys and values here"},
		{"list: {value: x}", "want a list here"},
		{"- a\n- b\n", "want keys and values here"},
		{"name: &a x\n", "anchors, aliases"},
		{"name: *a\n", "anchors, aliases"},
		{"name: !!str x\n", "anchors, aliases"},
		{"<<: {name: x}\n", "anchors, aliases"},
		{"? name\n: x\n", "anchors, aliases"},
		{"%YAML 1.2\n---\nname: x\n", "anchors, aliases"},
		{"name: x\n---\nname: y\n", "a second document begins"},
		{"name: [a\n", "line 1"},
		{"name: \"a\n", "line 1"},
		{"\tname: x\n", "line 1"},
		{strings.Repeat("{a: ", 50_000), "nested too deeply"},
	}
	for _, c := range cases {
		var place *document.Error
		_, err := document.Decode([]byte(c.text), new(sample))
		if !errors.As(err, &place) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%.40q: %v, want %q", c.text, err, c.want)
		} else if strings.Contains(err.Error(), "\n") || len(err.Error()) > 300 {
			t.Errorf("%.40q: an error is one short line, not %q", c.text, err)
		}
	}
}

// FuzzDecode: no document panics or runs away, and every error is typed.
func FuzzDecode(f *testing.F) {
	for _, s := range []string{"name: x\n", "list: [{value: x}, {value: y}]\n", "headers: {a: b}\n", "inner:\n  value: |\n    x\n", "- - - -", "{{{{", "a: [b, c: d]", "name: \"\\x41\"", "--- |\n...\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var place *document.Error
		if _, err := document.Decode(data, new(sample)); err != nil && !errors.As(err, &place) {
			t.Errorf("%T: %v", err, err)
		}
	})
}

func TestNearest(t *testing.T) {
	known := []string{"sources", "source", "guards", "heartbeat"}
	for word, want := range map[string]string{"sorces": "sources", "gaurds": "guards", "HEARTBEAT": "heartbeat", "sourcs": "sources", "": "source"} {
		if got := document.Nearest(word, known); got != want {
			t.Errorf("%q: %q, want %q", word, got, want)
		}
	}
	if got := document.Nearest("x", nil); got != "" {
		t.Errorf("nothing is known, but %q is near", got)
	}
}

func TestSchema(t *testing.T) {
	var schema struct {
		Schema     string `json:"$schema"`
		Type       string
		Properties map[string]struct {
			Type, Description    string
			Minimum              *int
			Items                map[string]any
			AdditionalProperties any
		}
		Required             []string
		AdditionalProperties bool
	}
	text := document.Schema("Sample", sample{})
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	if !strings.Contains(schema.Schema, "2020-12") || schema.Type != "object" || schema.AdditionalProperties {
		t.Errorf("top: %+v", schema)
	}
	if !reflect.DeepEqual(schema.Required, []string{"name"}) || len(schema.Properties) != 9 {
		t.Errorf("required %v, %d properties", schema.Required, len(schema.Properties))
	}
	for key, want := range map[string]string{"name": "string", "count": "integer", "on": "boolean", "at": "string", "inner": "object", "list": "array", "headers": "object"} {
		if got := schema.Properties[key].Type; got != want {
			t.Errorf("%s is of type %q, want %q", key, got, want)
		}
	}
	if p := schema.Properties["count"]; p.Description != "how many" || p.Minimum == nil {
		t.Errorf("count: %+v", p)
	}
}
