package document

import (
	"reflect"
	"strings"
)

// Keys returns the keys that a struct type has, in the order of its fields.
func Keys(t reflect.Type) []string {
	var keys []string
	for i := range t.NumField() {
		if key := fieldKey(t.Field(i)); key != "" {
			keys = append(keys, key)
		}
	}
	return keys
}

// Missing returns the first key of the struct that into points to which the
// document does not write; "" where it writes all.
func (p Places) Missing(into any) string {
	for _, key := range Keys(reflect.TypeOf(into).Elem()) {
		if p[key] == nil {
			return key
		}
	}
	return ""
}

// fieldKey is the key of a field, "" where it has none.
func fieldKey(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
	if !f.IsExported() || name == "-" {
		return ""
	}
	return name
}

// Nearest returns the known word with the smallest edit distance to word, the
// first of equals; "" where none is known.
func Nearest(word string, known []string) string {
	best, distance := "", -1
	for _, k := range known {
		if d := editDistance(clip(word), k); distance < 0 || d < distance {
			best, distance = k, d
		}
	}
	return best
}

// editDistance is Levenshtein's, over bytes, ignoring case.
func editDistance(a, b string) int {
	a, b = strings.ToLower(a), strings.ToLower(b)
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(diagonal+cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
