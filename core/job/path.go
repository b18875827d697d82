package job

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ohler55/ojg/jp"
)

const maxPath = 256

// compilePath compiles a JSONPath that is cheap on any answer: one descent and
// two filters at most, and no scripts.
func compilePath(text string) (jp.Expr, error) {
	switch {
	case text == "":
		return nil, errors.New("a JSONPath is missing, such as $.price")
	case len(text) > maxPath || !isPrintableASCII(text):
		return nil, fmt.Errorf("want at most %d characters of printable ASCII", maxPath)
	case !strings.HasPrefix(text, "$"):
		return nil, fmt.Errorf("want a JSONPath from the top of the answer, such as $.price, not %q", text)
	case strings.Count(text, "..") > 1 || strings.Count(text, "?") > 2:
		return nil, errors.New("at most one .. and two filters are run")
	}
	x, err := jp.ParseString(text)
	if err != nil {
		return nil, fmt.Errorf("not a JSONPath: %s", excerpt([]byte(err.Error())))
	}
	for _, fragment := range x {
		if _, script := fragment.(*jp.Proc); script {
			return nil, errors.New("scripts in a JSONPath are not run")
		}
	}
	return x, nil
}

// extractOne returns the only value that a path finds in a tree of parseJSON, or
// nil where it finds none or several; found counts them, up to two.
func extractOne(x jp.Expr, tree any) (value any, found int) {
	all := extractAll(x, tree, 2)
	if len(all) != 1 {
		return nil, len(all)
	}
	return all[0], 1
}

// extractAll returns the values that a path finds, at most so many, in the order of
// the document, an object's by their names: JSON gives them no other.
//
// The library compares numbers as floats in filters. So it is given a copy of
// the tree to find the place in, and the value is then taken, digit by digit as
// the source wrote it, from the tree itself.
func extractAll(x jp.Expr, tree any, most int) (found []any) {
	if len(x) == 1 {
		return []any{tree} // "$", which Locate does not know
	}
	places := x.Locate(approximate(tree), most) // in random order where it passes an object
	slices.SortFunc(places, func(a, b jp.Expr) int { return slices.CompareFunc(a, b, compareFragments) })
	for _, place := range places[:min(len(places), most)] {
		if value, ok := at(tree, place); ok {
			found = append(found, value)
		}
	}
	return found
}

// compareFragments orders two steps from one value.
func compareFragments(a, b jp.Frag) int {
	x, isIndex := a.(jp.Nth)
	if y, both := b.(jp.Nth); isIndex && both {
		return cmp.Compare(x, y)
	}
	return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
}

// at is what stands at a place that Locate found.
func at(tree any, place jp.Expr) (value any, ok bool) {
	for _, fragment := range place {
		switch f := fragment.(type) {
		case jp.Child:
			object, ok := tree.(map[string]any)
			if !ok {
				return nil, false
			}
			tree = object[string(f)]
		case jp.Nth:
			list, ok := tree.([]any)
			if !ok || int(f) < 0 || int(f) >= len(list) {
				return nil, false
			}
			tree = list[f]
		}
	}
	return tree, true
}

// approximate copies a tree with its numbers as the library's filters compare them.
func approximate(tree any) any {
	switch v := tree.(type) {
	case map[string]any:
		object := make(map[string]any, len(v))
		for key, value := range v {
			object[key] = approximate(value)
		}
		return object
	case []any:
		list := make([]any, len(v))
		for i, value := range v {
			list[i] = approximate(value)
		}
		return list
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n
		}
		n, _ := v.Float64() // out of range: an infinity, which no filter finds equal to a number
		return n
	}
	return tree
}
