package job

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/antchfx/htmlquery"
	"github.com/antchfx/xmlquery"
	"github.com/antchfx/xpath"
	"golang.org/x/net/html"
)

// The formats of answers.
const (
	formatJSON = "json"
	formatXML  = "xml"
	formatHTML = "html"
	formatCSV  = "csv"
)

var (
	errNotUTF8 = errors.New("the answer is not UTF-8")
	errNotXML  = errors.New("the answer is not well-formed XML")
	errNotHTML = errors.New("the answer cannot be read as HTML")
	errNotCSV  = errors.New("the answer is not CSV with a header and rows as long")
)

// selector returns what a path finds in a document of its format, in the document's
// order, at most so many.
type selector func(document any, most int) []any

// compileSelector compiles a path in the language of a format: JSONPath, XPath, or
// a column and row.
func compileSelector(format, path string) (selector, error) {
	switch format {
	case formatXML, formatHTML:
		return compileXPath(format, path)
	case formatCSV:
		return compileCell(path)
	}
	x, err := compilePath(path)
	return func(document any, most int) []any { return extractAll(x, document, most) }, err
}

// finder returns the only thing that a path finds, and how many it finds, up to two.
type finder func(document any) (found any, count int)

func compileFinder(format, path string) (finder, error) {
	find, err := compileSelector(format, path)
	return func(document any) (any, int) {
		found := find(document, 2)
		if len(found) != 1 {
			return nil, len(found)
		}
		return found[0], 1
	}, err
}

// document makes a document of an answer that is in the source's format.
func (s *Source) document(body []byte) (any, error) {
	if len(body) > MaxBody {
		return nil, errTooLarge
	}
	if s.Format != formatHTML && !utf8.Valid(body) {
		return nil, errNotUTF8
	}
	switch s.Format {
	case formatXML:
		return parseXML(body)
	case formatHTML:
		return parseHTML(body)
	case formatCSV:
		return parseCSV(body)
	}
	return parseJSON(body)
}

// compileXPath compiles an XPath 1.0 that is cheap on any answer: two descents
// and three predicates at most.
func compileXPath(format, text string) (selector, error) {
	switch {
	case text == "":
		return nil, errors.New("an XPath is missing, such as //rate/@value")
	case len(text) > maxPath || !isPrintableASCII(text):
		return nil, fmt.Errorf("want at most %d characters of printable ASCII", maxPath)
	case !strings.HasPrefix(text, "/"):
		return nil, fmt.Errorf("want an XPath from the top of the answer, such as //rate/@value, not %q", text)
	case strings.Count(text, "//") > 2 || strings.Count(text, "[") > 3 || strings.Contains(text, "::"):
		return nil, errors.New("at most two // and three predicates are run, and no axes by name")
	case searches(text):
		return nil, errors.New("a predicate looks at its own element: no // or .. is run in it")
	}
	x, err := xpath.Compile(text)
	if err != nil {
		return nil, fmt.Errorf("not an XPath: %s", excerpt([]byte(err.Error())))
	}
	return func(document any, most int) []any {
		var root xpath.NodeNavigator
		if format == formatXML {
			root = xmlquery.CreateXPathNavigator(document.(*xmlquery.Node))
		} else {
			root = htmlquery.CreateXPathNavigator(document.(*html.Node))
		}
		var found []any
		for nodes := x.Select(root); len(found) < most && nodes.MoveNext(); {
			found = append(found, strings.TrimSpace(nodes.Current().Value()))
		}
		return found
	}, nil
}

// searches reports whether a predicate of an XPath looks through the document,
// which it would do once for every element.
func searches(text string) bool {
	depth := 0
	for i, c := range text {
		switch c {
		case '[':
			depth++
		case ']':
			depth--
		}
		if rest := text[i:]; depth > 0 && (strings.HasPrefix(rest, "//") || strings.HasPrefix(rest, "..")) {
			return true
		}
	}
	return false
}

// maxElements bounds XML, and maxTags HTML, more tightly than maxValues JSON: a
// predicate may look at the siblings of each.
const maxElements = 10_000

// parseXML reads a well-formed document of moderate depth, without a DTD.
func parseXML(body []byte) (any, error) {
	depth, values := 0, 0
	for tokens := xml.NewDecoder(bytes.NewReader(body)); ; {
		token, err := tokens.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, errNotXML
		}
		switch t := token.(type) {
		case xml.Directive:
			return nil, errNotXML // a DTD, with its entities
		case xml.StartElement:
			depth, values = depth+1, values+1+len(t.Attr)
		case xml.EndElement:
			depth--
		}
		if depth > maxDepth || values > maxElements {
			return nil, errTooLarge
		}
	}
	document, err := xmlquery.Parse(bytes.NewReader(body))
	if err != nil || values == 0 {
		return nil, errNotXML
	}
	return document, nil
}

// maxTags is of opening and closing tags.
const maxTags = 20_000

func parseHTML(body []byte) (any, error) {
	if bytes.Count(body, []byte("<")) > maxTags {
		return nil, errTooLarge
	}
	document, err := html.Parse(bytes.NewReader(body))
	if err != nil {
		return nil, errNotHTML
	}
	return document, nil
}

// table is CSV with its header.
type table struct {
	header []string
	rows   [][]string
}

// parseCSV reads RFC 4180 with a header and no column twice.
func parseCSV(body []byte) (any, error) {
	reader := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(body, []byte("\ufeff"))))
	all, err := reader.ReadAll()
	if err != nil || len(all) == 0 {
		return nil, errNotCSV
	}
	if len(all)*len(all[0]) > maxValues {
		return nil, errTooLarge
	}
	header := all[0]
	for i := range header {
		header[i] = strings.TrimSpace(header[i])
		if slices.Contains(header[:i], header[i]) {
			return nil, errDuplicate
		}
	}
	return &table{header, all[1:]}, nil
}

// compileCell compiles a column and the row that it is taken from: "close" of the
// only row, "close[0]" of the first, "close[-1]" of the last, "close[day=2026-11-26]"
// of the only one that has this in another column.
func compileCell(text string) (selector, error) {
	column, row, picked := strings.Cut(text, "[")
	column, row = strings.TrimSpace(column), strings.TrimSuffix(row, "]")
	key, value, byKey := strings.Cut(row, "=")
	number, err := strconv.Atoi(row)
	switch {
	case column == "" || len(text) > maxPath || picked && !strings.HasSuffix(text, "]"):
		return nil, errors.New("want a column's name, and its row in brackets where there are several: close[-1] or close[day=2026-11-26]")
	case picked && !byKey && err != nil:
		return nil, fmt.Errorf("want the row's number, from 0, or -1 for the last, or column=value, not %q", excerpt([]byte(row)))
	}
	return func(document any, most int) []any {
		t := document.(*table)
		at := slices.Index(t.header, column)
		if at < 0 {
			return nil
		}
		var rows [][]string
		switch keyed := slices.Index(t.header, key); {
		case !picked:
			rows = t.rows
		case byKey && keyed >= 0:
			for _, r := range t.rows {
				if r[keyed] == value {
					rows = append(rows, r)
				}
			}
		case !byKey && number < 0 && -number <= len(t.rows):
			rows = t.rows[len(t.rows)+number:][:1]
		case !byKey && number >= 0 && number < len(t.rows):
			rows = t.rows[number:][:1]
		}
		var found []any
		for _, r := range rows[:min(len(rows), most)] {
			found = append(found, strings.TrimSpace(r[at]))
		}
		return found
	}, nil
}
