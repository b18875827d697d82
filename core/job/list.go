package job

import (
	"slices"
	"strings"

	"github.com/cockroachdb/apd/v3"
	"github.com/jurat-network/jurat"
)

// lister returns the elements of the list that a path finds, at most one more than
// MaxElements; ok is false where it finds no list.
type lister func(document any) (elements []any, ok bool)

// compileLister compiles a path of a list. A JSONPath of one place, such as $.tags,
// leads to an array, which may be empty. Any other path, such as $.items[*].name,
// finds the elements themselves: where it finds none, there is no list, for the
// answer may be another one altogether.
func compileLister(format, path string) (lister, error) {
	find, err := compileSelector(format, path)
	if err != nil {
		return nil, err
	}
	if format == "" {
		if x, err := compilePath(path); err == nil && x.Normal() {
			return func(document any) ([]any, bool) {
				found := find(document, 1)
				if len(found) == 0 {
					return nil, false
				}
				list, ok := found[0].([]any)
				return list[:min(len(list), MaxElements+1)], ok
			}, nil
		}
	}
	return func(document any) ([]any, bool) {
		found := find(document, MaxElements+1)
		return found, len(found) > 0
	}, nil
}

// readList takes a list or a set out of an answer, as take does one value.
func (e *extract) readList(tree any, r Reading) Reading {
	elements, ok := e.list(tree)
	switch {
	case !ok:
		return r.fail(jurat.ReasonNotFound, "path %s finds no list", e.path)
	case len(elements) > MaxElements:
		return r.fail(jurat.ReasonTooLarge, "path %s finds more than %d elements", e.path, MaxElements)
	}
	element := *e.of
	element.Field = e.of.element()
	each := extract{path: e.path, scale: e.scale, of: &element}
	whole := &Datum{Type: e.of.Type}
	for _, found := range elements {
		text, ok := scalarText(found, element.Type)
		if !ok {
			return r.fail(element.wrongKind(), "path %s finds %s in its list", e.path, kindOf(found))
		}
		taken := each.take(text, r)
		if taken.Reason != 0 {
			return taken
		}
		whole.List = append(whole.List, *taken.Value)
	}
	if e.of.Type == Set {
		whole.List = ascending(whole.List, e.of.Decimals)
	}
	r.Value, r.Raw = whole, excerpt([]byte(whole.String()))
	return r
}

// ascending makes a set of elements: numbers as they are sworn, each element once.
func ascending(elements []Datum, decimals uint8) []Datum {
	for i := range elements {
		if n := &elements[i].Number.d; elements[i].Type == Number {
			integer, err := scale(n, decimals)
			if err == nil { // else it is refused when it is encoded
				n.Set(apd.NewWithBigInt(new(apd.BigInt).SetMathBigInt(integer), -int32(decimals)))
			}
		}
	}
	slices.SortFunc(elements, compareData)
	return slices.CompactFunc(elements, Datum.Equal)
}

// compareData orders data of one type.
func compareData(a, b Datum) int {
	switch {
	case a.Type == Number:
		return a.Number.d.Cmp(&b.Number.d)
	case a.Bool != b.Bool && b.Bool:
		return -1
	case a.Bool != b.Bool:
		return 1
	}
	return strings.Compare(a.Bytes, b.Bytes)
}

// ascends reports whether data can be a set's elements.
func ascends(elements []Datum) bool {
	for i := 1; i < len(elements); i++ {
		if compareData(elements[i-1], elements[i]) >= 0 {
			return false
		}
	}
	return true
}

// elementwise is the list of numbers whose every element is the median of the
// voices', under the guards of divergence each. The voices' lists are as long as each other,
// or they say different things.
func (e *evaluation) elementwise(i int, voices []voice) value {
	guards := e.job.targets[i].guards
	for _, v := range voices[1:] {
		if len(v.said.List) != len(voices[0].said.List) {
			return disagree(voices[0], v)
		}
	}
	list := Datum{Type: List}
	for k := range voices[0].said.List {
		column := make([]*apd.Decimal, len(voices))
		for v := range voices {
			column[v] = &voices[v].said.List[k].Number.d
		}
		slices.SortFunc(column, func(a, b *apd.Decimal) int { return a.Cmp(b) })
		middle, low, high := median(column), column[0], column[len(column)-1]
		if guards.apart(low, high, middle) {
			return fail(jurat.ReasonDivergent, "element %d: %s to %s; %s", k, Decimal{*low}, Decimal{*high}, e.near(i, low, high, middle))
		}
		list.List = append(list.List, numberDatum(middle))
	}
	return value{Datum: list, oldest: e.now}
}

// listText is a list as JSON.
func (d Datum) listText() string {
	texts := make([]string, len(d.List))
	for i, element := range d.List {
		texts[i] = element.String()
		if element.Type == Text || element.Type == Bytes {
			texts[i] = quoted(texts[i])
		}
	}
	return "[" + strings.Join(texts, ",") + "]"
}
