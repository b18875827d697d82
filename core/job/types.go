package job

import (
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
)

// Type is what a parameter, a field or an answer is.
type Type string

// The types. On chain a number is an int256, an integer of 10^-decimals of its
// unit; text is a string of UTF-8; a struct is its fields in order.
const (
	Number  Type = "number"
	Text    Type = "text"
	Bytes   Type = "bytes"
	Bool    Type = "bool"
	Address Type = "address" // of parameters only
	Struct  Type = "struct"  // of outputs only
	List    Type = "list"    // of outputs and their fields only: an array, whose order counts
	Set     Type = "set"     // likewise: an array that ascends, each element once
)

// many reports whether values of the type have elements.
func (t Type) many() bool { return t == List || t == Set }

// The bounds of a request job.
const (
	maxParams   = 16
	maxFields   = 16
	MaxText     = 4096     // bytes of one text or bytes, in parameters and answers
	MaxParams   = 16 << 10 // bytes of all encoded parameters
	MaxElements = 128      // of one list or set
	maxDecimals = 36
)

// Param is one parameter of a request job.
type Param struct {
	Name     string `yaml:"name" json:"name" doc:"{name} stands for it in a source's address"`
	Type     Type   `yaml:"type" json:"type" doc:"number, text, bytes, bool or address"`
	Decimals uint8  `yaml:"decimals,omitempty" json:"decimals,omitempty" doc:"of a number: the contract passes an integer of 10^-decimals; 0 where absent, at most 36"`
	Unit     string `yaml:"unit,omitempty" json:"unit,omitempty" doc:"of a number; 1, a mere number, where absent"`
}

// Output is what a request job answers.
type Output struct {
	Type     Type    `yaml:"type" json:"type" doc:"number, text, bytes, bool, list, set or struct"`
	Of       Type    `yaml:"of,omitempty" json:"of,omitempty" doc:"of a list or set: what its elements are, number, text, bytes or bool"`
	Decimals uint8   `yaml:"decimals,omitempty" json:"decimals,omitempty" doc:"of a number: the answer is an integer of 10^-decimals units, rounded half to even; 0 where absent, at most 36"`
	Unit     string  `yaml:"unit,omitempty" json:"unit,omitempty" doc:"of a number, such as USD, or BTC/USD for dollars per bitcoin; 1, a mere number, where absent"`
	Fields   []Field `yaml:"fields,omitempty" json:"fields,omitempty" doc:"of a struct: its fields, in the order in which they are encoded"`
}

// Field is one field of a struct, or the whole of an answer that is none.
type Field struct {
	Name     string `yaml:"name" json:"name" doc:"the field's name, as sources have it under fields"`
	Type     Type   `yaml:"type" json:"type" doc:"number, text, bytes, bool, list or set"`
	Of       Type   `yaml:"of,omitempty" json:"of,omitempty" doc:"of a list or set: what its elements are, number, text, bytes or bool"`
	Decimals uint8  `yaml:"decimals,omitempty" json:"decimals,omitempty" doc:"of a number; 0 where absent, at most 36"`
	Unit     string `yaml:"unit,omitempty" json:"unit,omitempty" doc:"of a number; 1, a mere number, where absent"`
	Value    string `yaml:"value,omitempty" json:"value,omitempty" doc:"its formula; what the sources say where absent"`
}

func (p Param) field() Field {
	return Field{Name: p.Name, Type: p.Type, Decimals: p.Decimals, Unit: p.Unit}
}

// Flat lists what the answer consists of: a struct's fields, or the one value,
// whose name is empty.
func (o *Output) Flat() []Field {
	if o.Type == Struct {
		return o.Fields
	}
	return []Field{{Type: o.Type, Of: o.Of, Decimals: o.Decimals, Unit: o.Unit}}
}

// scalar is the type of a value, or of a list's elements.
func (f Field) scalar() Type {
	if f.Type.many() {
		return f.Of
	}
	return f.Type
}

// element is what each element of a list or set is.
func (f Field) element() Field { return Field{Type: f.Of, Decimals: f.Decimals, Unit: f.Unit} }

// Datum is one value of a Type that is no struct.
type Datum struct {
	Type   Type
	Number Decimal // of a number, in whole units
	Bytes  string  // of text its UTF-8, of bytes and addresses the bytes themselves
	Bool   bool
	List   []Datum // of a list its elements; of a set too, ascending
}

// String writes a number without exponent, text as it is, bytes and addresses as
// 0x and hex, a bool as true or false, a list as JSON. It is what a source is asked
// with.
func (d Datum) String() string {
	switch d.Type {
	case Number:
		return d.Number.String()
	case Text:
		return d.Bytes
	case Bool:
		return fmt.Sprintf("%t", d.Bool)
	case List, Set:
		return d.listText()
	}
	return "0x" + hex.EncodeToString([]byte(d.Bytes))
}

// Equal reports whether two data are the same; numbers by their value.
func (d Datum) Equal(e Datum) bool {
	return d.Type == e.Type && d.Bytes == e.Bytes && d.Bool == e.Bool && d.Number.d.Cmp(&e.Number.d) == 0 &&
		slices.EqualFunc(d.List, e.List, Datum.Equal)
}

func (j *Job) checkParams(places document.Places) error {
	if len(j.Params) > maxParams {
		return places.Errorf("params", "%d parameters; at most %d", len(j.Params), maxParams)
	}
	names := map[string]bool{}
	for i, p := range j.Params {
		path := fmt.Sprintf("params[%d]", i)
		if err := checkTyped(places, path, p.field(), []Type{Number, Text, Bytes, Bool, Address}); err != nil {
			return err
		}
		if names[p.Name] {
			return places.Errorf(path+".name", "two parameters are called %q", p.Name)
		}
		names[p.Name] = true
	}
	return nil
}

func (j *Job) checkOutput(places document.Places) error {
	o := j.Output
	whole := Field{Name: "answer", Type: o.Type, Of: o.Of, Decimals: o.Decimals, Unit: o.Unit}
	if err := checkTyped(places, "output", whole, []Type{Number, Text, Bytes, Bool, Struct, List, Set}); err != nil {
		return err
	}
	switch {
	case o.Type != Struct && len(o.Fields) > 0:
		return places.Errorf("output.fields", "only a struct has fields")
	case o.Type != Struct:
		return nil
	}
	if len(o.Fields) == 0 || len(o.Fields) > maxFields {
		return places.Errorf("output.fields", "a struct has 1 to %d fields, this one %d", maxFields, len(o.Fields))
	}
	names := map[string]bool{}
	for i, f := range o.Fields {
		path := fmt.Sprintf("output.fields[%d]", i)
		if err := checkTyped(places, path, f, []Type{Number, Text, Bytes, Bool, List, Set}); err != nil {
			return err
		}
		if names[f.Name] {
			return places.Errorf(path+".name", "two fields are called %q", f.Name)
		}
		names[f.Name] = true
	}
	return nil
}

func checkTyped(places document.Places, path string, f Field, known []Type) error {
	switch {
	case !isName(f.Name):
		return places.Errorf(path+".name", "want a lower-case letter, then letters, digits or _, at most %d in all, not %q", maxName, excerpt([]byte(f.Name)))
	case !slices.Contains(known, f.Type):
		return places.Errorf(path+".type", "want one of %v, not %q", known, excerpt([]byte(f.Type)))
	case f.Type.many() && !slices.Contains([]Type{Number, Text, Bytes, Bool}, f.Of):
		return places.Errorf(path+".of", "want what the elements are, number, text, bytes or bool, not %q", excerpt([]byte(f.Of)))
	case !f.Type.many() && f.Of != "":
		return places.Errorf(path+".of", "only a list and a set are of something")
	case f.scalar() != Number && f.Decimals != 0:
		return places.Errorf(path+".decimals", "only a number has decimals")
	case f.scalar() != Number && f.Unit != "":
		return places.Errorf(path+".unit", "only a number has a unit")
	case f.Decimals > maxDecimals:
		return places.Errorf(path+".decimals", "%d decimals; at most %d", f.Decimals, maxDecimals)
	}
	if _, err := parseDimension(f.Unit); err != nil {
		return places.Errorf(path+".unit", "%s", err)
	}
	return nil
}

// isName accepts what expressions and {placeholders} can name.
func isName(s string) bool {
	if s == "" || len(s) > maxName || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	for _, c := range []byte(s) {
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_') {
			return false
		}
	}
	return true
}

// parse reads a value as a source or a person writes it.
func (f Field) parse(text string) (Datum, jurat.Reason, string) {
	d := Datum{Type: f.Type}
	switch f.Type {
	case Number:
		n, reason := parseDecimal(text)
		if reason != 0 {
			return d, reason, "no decimal number of moderate size"
		}
		d.Number.d.Set(n)
		return d, 0, ""
	case Text:
		d.Bytes = text
		if !utf8.ValidString(text) {
			return d, jurat.ReasonMalformed, "not UTF-8"
		}
	case Bool:
		d.Bool = text == "true"
		if !d.Bool && text != "false" {
			return d, jurat.ReasonMalformed, "neither true nor false"
		}
	default: // bytes and addresses
		digits, prefixed := strings.CutPrefix(text, "0x")
		raw, err := hex.DecodeString(digits)
		if !prefixed || err != nil || f.Type == Address && len(raw) != len(jurat.Address{}) {
			return d, jurat.ReasonMalformed, fmt.Sprintf("no %s as 0x and hex", f.Type)
		}
		d.Bytes = string(raw)
	}
	if len(d.Bytes) > MaxText {
		return d, jurat.ReasonTooLarge, fmt.Sprintf("%d bytes; at most %d", len(d.Bytes), MaxText)
	}
	return d, 0, ""
}
