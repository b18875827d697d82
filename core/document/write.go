package document

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// Commented writes a struct as a YAML document that Decode reads back: a line
// for each key, below its `doc` tag as a comment. Fields are integers and texts.
func Commented(v any) []byte {
	var b strings.Builder
	from := reflect.ValueOf(v)
	for i := range from.NumField() {
		field := from.Type().Field(i)
		key := fieldKey(field)
		if key == "" {
			continue
		}
		value, err := json.Marshal(from.Field(i).Interface()) // JSON's integers and quoted texts are YAML's too
		if err != nil {
			panic(err) // integers and texts: nothing in them can fail
		}
		fmt.Fprintf(&b, "# %s\n%s: %s\n", field.Tag.Get("doc"), key, value)
	}
	return []byte(b.String())
}
