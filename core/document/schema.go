package document

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
)

// Patterned is a text type that can say which texts it reads.
type Patterned interface {
	// Pattern is an ECMA-262 regular expression that every text it reads matches.
	Pattern() string
}

// node is one schema; the order of its fields is the order in which it prints.
type node struct {
	Schema               string     `json:"$schema,omitempty"`
	Title                string     `json:"title,omitempty"`
	Description          string     `json:"description,omitempty"`
	Type                 string     `json:"type"`
	Pattern              string     `json:"pattern,omitempty"`
	Minimum              *int       `json:"minimum,omitempty"`
	Properties           properties `json:"properties,omitempty"`
	Required             []string   `json:"required,omitempty"`
	Items                *node      `json:"items,omitempty"`
	AdditionalProperties any        `json:"additionalProperties,omitempty"`
}

// properties keeps the order of the struct's fields, which a map would not.
type properties []property

type property struct {
	key    string
	schema *node
}

func (ps properties) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for i, p := range ps {
		if i > 0 {
			b = append(b, ',')
		}
		key, err := json.Marshal(p.key)
		if err != nil {
			return nil, err
		}
		schema, err := json.Marshal(p.schema)
		if err != nil {
			return nil, err
		}
		b = append(append(append(b, key...), ':'), schema...)
	}
	return append(b, '}'), nil
}

// Schema returns the JSON Schema (2020-12), indented, of the documents that
// Decode reads into a value of v's type: `yaml` tags name the keys, `doc` tags
// describe them, and a key without omitempty is required.
func Schema(title string, v any) []byte {
	schema := schemaOf(reflect.TypeOf(v))
	schema.Schema = "https://json-schema.org/draft/2020-12/schema"
	schema.Title = title
	b, err := json.MarshalIndent(schema, "", "  ")
	if err != nil {
		panic(err) // nodes hold strings and nodes: nothing in them can fail
	}
	return append(b, '\n')
}

func schemaOf(t reflect.Type) *node {
	if t.Kind() == reflect.Pointer {
		return schemaOf(t.Elem())
	}
	zero := reflect.New(t).Interface()
	if p, ok := zero.(Patterned); ok {
		return &node{Type: "string", Pattern: p.Pattern()}
	}
	if _, ok := zero.(encoding.TextUnmarshaler); ok {
		return &node{Type: "string"}
	}
	switch t.Kind() {
	case reflect.Struct:
		return structSchema(t)
	case reflect.Map:
		return &node{Type: "object", AdditionalProperties: schemaOf(t.Elem())}
	case reflect.Slice:
		return &node{Type: "array", Items: schemaOf(t.Elem())}
	case reflect.Bool:
		return &node{Type: "boolean"}
	case reflect.String:
		return &node{Type: "string"}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return &node{Type: "integer", Minimum: new(int)}
	}
	return &node{Type: "integer"}
}

func structSchema(t reflect.Type) *node {
	n := &node{Type: "object", AdditionalProperties: false}
	for i := range t.NumField() {
		field := t.Field(i)
		key := fieldKey(field)
		if key == "" {
			continue
		}
		schema := schemaOf(field.Type)
		schema.Description = field.Tag.Get("doc")
		n.Properties = append(n.Properties, property{key, schema})
		if !strings.HasSuffix(field.Tag.Get("yaml"), ",omitempty") {
			n.Required = append(n.Required, key)
		}
	}
	return n
}
