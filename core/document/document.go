// Package document reads the YAML that people write, strictly: a key that
// nobody knows is refused with the nearest one that is known, every error names
// its line and column, and what YAML has for cleverness (anchors, aliases,
// merges, tags, several documents) is refused, so that a document means what it
// looks like and cannot grow while it is read.
package document

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// MaxBytes bounds a document.
const MaxBytes = 256 << 10

// maxNesting bounds the flow brackets and sequence dashes that may stand open
// at once; the parser's time grows with their square.
const maxNesting = 32

// Error is a place in a document and what is wrong there.
type Error struct {
	Line, Column int // both from 1; 0 where the whole document is meant
	Problem      string
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return e.Problem
	}
	return fmt.Sprintf("line %d, column %d: %s", e.Line, e.Column, e.Problem)
}

// Places knows where each part of a document was written, by its path:
// "sources[1].url". Checks that come after decoding use it to name the line.
type Places map[string]ast.Node

// Errorf returns an *Error at the part of the document that path names, or, where
// it was not written, at the nearest part around it.
func (p Places) Errorf(path, format string, args ...any) error {
	problem := fmt.Sprintf(format, args...)
	if path != "" {
		problem = path + ": " + problem
	}
	for path != "" && p[path] == nil {
		path = path[:max(0, strings.LastIndexAny(path, ".["))]
	}
	if n := p[path]; n != nil {
		return at(n, "%s", problem)
	}
	return &Error{Problem: problem}
}

// ErrorfIn returns an *Error at a byte of the text that path names, where it is
// written on one line, else as Errorf does.
func (p Places) ErrorfIn(path string, offset int, format string, args ...any) error {
	err := p.Errorf(path, format, args...)
	n, written := p[path].(*ast.StringNode)
	var e *Error
	if !written || !errors.As(err, &e) || offset > len(n.Value) {
		return err
	}
	if t := n.GetToken(); t.Type == token.SingleQuoteType || t.Type == token.DoubleQuoteType {
		offset++
	}
	e.Column += offset
	return e
}

// Decode reads one YAML document into the struct that into points to. Fields are
// named by their `yaml` tags; a field may be a string, bool, integer,
// encoding.TextUnmarshaler, struct, or a pointer to, slice of or string map of
// these. Keys that are absent leave their fields as they are. Every error is an
// *Error.
func Decode(data []byte, into any) (Places, error) {
	if len(data) > MaxBytes {
		return nil, &Error{Problem: fmt.Sprintf("the document has %d bytes; at most %d are read", len(data), MaxBytes)}
	}
	body, err := parse(string(data))
	if err != nil {
		return nil, err
	}
	d := decoder{places: Places{}}
	if err := d.fields(body, reflect.ValueOf(into).Elem(), ""); err != nil {
		return nil, err
	}
	return d.places, nil
}

// parse returns the document's top node.
func parse(text string) (ast.Node, error) {
	tokens := lexer.Tokenize(text)
	if err := checkTokens(tokens); err != nil {
		return nil, err
	}
	file, err := parser.Parse(tokens, 0)
	if err != nil {
		return nil, syntaxError(err)
	}
	var body ast.Node
	for _, doc := range file.Docs {
		if doc.Body == nil {
			continue
		}
		if body != nil {
			return nil, at(doc.Body, "a second document begins; a file holds one")
		}
		body = doc.Body
	}
	if body == nil {
		return nil, &Error{Problem: "the document is empty"}
	}
	return body, nil
}

// checkTokens refuses, before anything is built from them, what a document does
// not need and a parser can be harmed with.
func checkTokens(tokens token.Tokens) error {
	open, dashes, line := 0, 0, 0
	for _, t := range tokens {
		if t.Position.Line != line {
			line, dashes = t.Position.Line, 0
		}
		switch t.Type {
		case token.AnchorType, token.AliasType, token.MergeKeyType, token.TagType, token.MappingKeyType, token.DirectiveType:
			return fail(t, "anchors, aliases, merges, tags, directives and '?' keys are not read; write it out")
		case token.MappingStartType, token.SequenceStartType:
			open++
		case token.MappingEndType, token.SequenceEndType:
			open--
		case token.SequenceEntryType:
			dashes++
		}
		if open > maxNesting || dashes > maxNesting {
			return fail(t, "nested too deeply")
		}
	}
	return nil
}

// syntaxError turns the parser's error, which draws the source, into one line.
func syntaxError(err error) error {
	var parsed interface {
		GetMessage() string
		GetToken() *token.Token
	}
	if errors.As(err, &parsed) && parsed.GetToken() != nil {
		return fail(parsed.GetToken(), "%s", clip(parsed.GetMessage()))
	}
	return &Error{Problem: "not YAML: " + clip(err.Error())}
}

func fail(t *token.Token, format string, args ...any) error {
	e := &Error{Problem: fmt.Sprintf(format, args...)}
	if t != nil && t.Position != nil {
		e.Line, e.Column = t.Position.Line, t.Position.Column
	}
	return e
}

func at(n ast.Node, format string, args ...any) error { return fail(n.GetToken(), format, args...) }

type decoder struct{ places Places }

func (d *decoder) value(n ast.Node, v reflect.Value, path string) error {
	d.places[path] = n
	if u, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok {
		text, err := scalar(n)
		if err != nil {
			return err
		}
		if err := u.UnmarshalText([]byte(text)); err != nil {
			return at(n, "%s: %s", path, err)
		}
		return nil
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return d.value(n, v.Elem(), path)
	case reflect.Struct:
		return d.fields(n, v, path)
	case reflect.Map:
		return d.entries(n, v, path)
	case reflect.Slice:
		return d.elements(n, v, path)
	}
	return decodeScalar(n, v)
}

func (d *decoder) fields(n ast.Node, v reflect.Value, path string) error {
	return eachPair(n, func(key string, keyNode, value ast.Node) error {
		for i := range v.NumField() {
			if name := fieldKey(v.Type().Field(i)); name != "" && name == key {
				return d.value(value, v.Field(i), strings.TrimPrefix(path+"."+key, "."))
			}
		}
		return at(keyNode, "unknown key %q; did you mean %q?", clip(key), Nearest(key, Keys(v.Type())))
	})
}

func (d *decoder) entries(n ast.Node, v reflect.Value, path string) error {
	v.Set(reflect.MakeMap(v.Type()))
	return eachPair(n, func(key string, _, value ast.Node) error {
		element := reflect.New(v.Type().Elem()).Elem()
		if err := d.value(value, element, path+"."+key); err != nil {
			return err
		}
		v.SetMapIndex(reflect.ValueOf(key), element)
		return nil
	})
}

func (d *decoder) elements(n ast.Node, v reflect.Value, path string) error {
	sequence, ok := n.(*ast.SequenceNode)
	if !ok {
		return at(n, "want a list here")
	}
	v.Set(reflect.MakeSlice(v.Type(), len(sequence.Values), len(sequence.Values)))
	for i, value := range sequence.Values {
		if err := d.value(value, v.Index(i), fmt.Sprintf("%s[%d]", path, i)); err != nil {
			return err
		}
	}
	return nil
}

func decodeScalar(n ast.Node, v reflect.Value) error {
	text, err := scalar(n)
	if err != nil {
		return err
	}
	switch {
	case v.Kind() == reflect.String:
		v.SetString(text)
	case v.Kind() == reflect.Bool && (text == "true" || text == "false"):
		v.SetBool(text == "true")
	case v.Kind() == reflect.Bool:
		return at(n, "want true or false, not %q", clip(text))
	case v.CanUint():
		u, err := strconv.ParseUint(text, 10, v.Type().Bits())
		if err != nil {
			return at(n, "want a whole number that fits in %d bits, not %q", v.Type().Bits(), clip(text))
		}
		v.SetUint(u)
	case v.CanInt():
		i, err := strconv.ParseInt(text, 10, v.Type().Bits())
		if err != nil {
			return at(n, "want a whole number that fits in %d bits, not %q", v.Type().Bits(), clip(text))
		}
		v.SetInt(i)
	default:
		return at(n, "cannot read into %s", v.Type())
	}
	return nil
}

// eachPair calls do for each key of a mapping, in the order written. The parser
// has already refused a key that is there twice.
func eachPair(n ast.Node, do func(key string, keyNode, value ast.Node) error) error {
	var pairs []*ast.MappingValueNode
	switch m := n.(type) {
	case *ast.MappingNode:
		pairs = m.Values
	case *ast.MappingValueNode:
		pairs = []*ast.MappingValueNode{m}
	default:
		return at(n, "want keys and values here")
	}
	seen := make(map[string]bool, len(pairs))
	for _, pair := range pairs {
		key, err := scalar(pair.Key)
		if err != nil {
			return err
		}
		if seen[key] {
			return at(pair.Key, "key %q is there twice", clip(key))
		}
		seen[key] = true
		if err := do(key, pair.Key, pair.Value); err != nil {
			return err
		}
	}
	return nil
}

// scalar returns a scalar's text as written, without quotes: 8 and "8" are one.
func scalar(n ast.Node) (string, error) {
	switch s := n.(type) {
	case *ast.StringNode:
		return s.Value, nil
	case *ast.LiteralNode:
		return s.Value.Value, nil
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value, nil
	case *ast.NullNode:
		return "", at(n, "a value is missing here")
	}
	return "", at(n, "want a single value here")
}

// clip keeps hostile input from flooding an error message.
func clip(s string) string {
	if len(s) > 80 {
		s = s[:80]
	}
	return strings.ToValidUTF8(s, "�")
}
