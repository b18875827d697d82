package job

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
)

// Effect is what an action does for one request: exactly one of the three, with
// nothing left open but the operator's secrets, which are named.
type Effect struct {
	HTTP *HTTP    `json:"http,omitempty"`
	MQTT *Publish `json:"mqtt,omitempty"`
	SQL  *Insert  `json:"sql,omitempty"`
	// Unique is the column that has the key, where the far end honours it that way.
	Unique string `json:"unique,omitempty"`
}

// Hash is the Keccak-256 of the effect as one line of JSON.
func (e *Effect) Hash() jurat.Hash {
	b, err := json.Marshal(e)
	if err != nil {
		panic(err) // strings and integers only: nothing in it can fail
	}
	return jurat.Keccak(b)
}

// Effect is what the action does for a request with these parameters, their
// abi.encode, and this idempotency key. The error is ErrParams.
func (j *Job) Effect(params []byte, key jurat.Hash) (*Effect, error) {
	args, err := j.keyedArgs(params, key)
	if err != nil {
		return nil, err
	}
	e := &Effect{}
	switch a := j.Action; {
	case a.HTTP != nil:
		e.HTTP, err = a.bindCall(args)
	case a.MQTT != nil:
		e.MQTT, err = a.MQTT.bind(args)
	default:
		e.SQL = &Insert{Server: a.SQL.Server, Table: a.SQL.Table, Row: map[string]string{}}
		for column, template := range a.SQL.Row {
			if e.SQL.Row[column], err = fill(template, args, plainArgument); err != nil {
				break
			}
		}
		_, e.Unique, _ = strings.Cut(a.Idempotent, " ")
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrParams, err)
	}
	return e, nil
}

func (j *Job) keyedArgs(params []byte, key jurat.Hash) (Args, error) {
	args, err := j.Decode(params)
	if err != nil {
		return Args{}, err
	}
	return Args{params: append(args.params[:len(args.params):len(args.params)], keyParam), data: append(args.data[:len(args.data):len(args.data)], Datum{Type: Bytes, Bytes: string(key[:])})}, nil
}

// Look is the source that shows the effect, bound to a request; nil where the job
// has none. The error is ErrParams.
func (j *Job) Look(params []byte, key jurat.Hash) (*Source, error) {
	if j.Action.look == nil {
		return nil, nil
	}
	args, err := j.keyedArgs(params, key)
	if err != nil {
		return nil, err
	}
	return j.Action.look.Sources[0].Bind(args)
}

// TakeDetail is what the job takes from the far end's answer; "" where it takes
// nothing, or finds nothing.
func (a *Action) TakeDetail(body []byte) string {
	if a.detail == nil {
		return ""
	}
	tree, err := parseJSON(body)
	if err != nil {
		return ""
	}
	found, count := extractOne(a.detail, tree)
	text, ok := scalarText(found, Text)
	if count != 1 || !ok {
		return ""
	}
	return text
}

func (a *Action) bindCall(args Args) (*HTTP, error) {
	h := *a.HTTP
	var err error
	if h.URL, err = bindURL(h.URL, args); err != nil {
		return nil, err
	}
	h.Headers = maps.Clone(h.Headers)
	if h.Headers == nil {
		h.Headers = map[string]string{}
	}
	for name, template := range h.Headers {
		if h.Headers[name], err = fill(template, args, headerArgument); err != nil {
			return nil, err
		}
	}
	if way, name, _ := strings.Cut(a.Idempotent, " "); way == "header" {
		key, _ := args.Get(keyParam.Name)
		h.Headers[name] = key.String()
	}
	if isForm(&h) {
		h.Body, err = fill(h.Body, args, formArgument)
	} else {
		h.Body, err = fillJSON(h.Body, args)
	}
	return &h, err
}

func (m *Publish) bind(args Args) (*Publish, error) {
	bound := *m
	var err error
	if bound.Topic, err = bindTopic(m.Topic, args); err != nil {
		return nil, err
	}
	bound.Payload, err = fillJSON(m.Payload, args)
	return &bound, err
}

func bindTopic(template string, args Args) (string, error) {
	topic, err := fill(template, args, levelArgument)
	if err != nil {
		return "", err
	}
	if problem := topicProblem(topic); problem != "" {
		return "", errors.New(problem)
	}
	return topic, nil
}

// cutSlot cuts a template at its first {name}, where name is one that a parameter can
// have. Other braces are text: JSON has many, and none of that form.
func cutSlot(template string) (before, name, after string, found bool) {
	for at := 0; ; {
		open := strings.IndexByte(template[at:], '{')
		if open < 0 {
			return template, "", "", false
		}
		open += at
		if length := strings.IndexByte(template[open:], '}'); length > 0 && isName(template[open+1:open+length]) {
			return template[:open], template[open+1 : open+length], template[open+length+1:], true
		}
		at = open + 1
	}
}

// checkTemplate sees that all {names} in it are parameters.
func (j *Job) checkTemplate(places document.Places, path, template string) error {
	for {
		_, name, after, found := cutSlot(template)
		if !found {
			return nil
		}
		if !j.hasParam(name) {
			return places.Errorf(path, "{%s} is no parameter; there are %s", name, j.paramNames())
		}
		template = after
	}
}

// fill replaces each {name} by what escape makes of the argument.
func fill(template string, args Args, escape func(string) (string, error)) (string, error) {
	var b strings.Builder
	for {
		before, name, after, found := cutSlot(template)
		b.WriteString(before)
		if !found {
			return b.String(), nil
		}
		d, ok := args.Get(name)
		if !ok {
			return "", fmt.Errorf("there is no parameter %q", name)
		}
		text, err := escape(d.String())
		if err != nil {
			return "", err
		}
		b.WriteString(text)
		template = after
	}
}

func plainArgument(text string) (string, error) {
	if strings.ContainsRune(text, 0) {
		return "", errors.New("no database takes a zero byte in a text")
	}
	return text, nil
}

func headerArgument(text string) (string, error) {
	if !isPrintableASCII(text) {
		return "", fmt.Errorf("%q cannot stand in a header", excerpt([]byte(text)))
	}
	return text, nil
}

// levelArgument lets a text be a part of one level of a topic.
func levelArgument(text string) (string, error) {
	if text == "" || strings.ContainsAny(text, "/+#$\x00\r\n") {
		return "", fmt.Errorf("%q cannot stand in a topic", excerpt([]byte(text)))
	}
	return text, nil
}

// fillJSON replaces each {name} in a JSON template: as a value by the argument's
// literal (a number or bool as it is, anything else as a string), within a string
// by its text, escaped.
func fillJSON(template string, args Args) (string, error) {
	var b strings.Builder
	inString := false
	for {
		before, name, after, found := cutSlot(template)
		b.WriteString(before)
		inString = endsInString(before, inString)
		if !found {
			if out := b.String(); out == "" || json.Valid([]byte(out)) {
				return out, nil
			}
			return "", errors.New("the parameters make no JSON of the template")
		}
		d, ok := args.Get(name)
		if !ok {
			return "", fmt.Errorf("there is no parameter %q", name)
		}
		literal := quoted(d.String())
		switch {
		case inString:
			literal = literal[1 : len(literal)-1]
		case d.Type == Number || d.Type == Bool:
			literal = d.String()
		}
		b.WriteString(literal)
		template = after
	}
}

// quoted is a text as a JSON string.
func quoted(text string) string {
	b, err := json.Marshal(text)
	if err != nil {
		panic(err) // a string can be written
	}
	return string(b)
}

// endsInString reports whether a piece of JSON, begun in a string or not, ends in one.
func endsInString(piece string, inString bool) bool {
	for i := 0; i < len(piece); i++ {
		switch {
		case piece[i] == '\\' && inString:
			i++
		case piece[i] == '"':
			inString = !inString
		}
	}
	return inString
}

// isJSONTemplate reports whether a template is JSON with a value for each {name}.
func isJSONTemplate(template string) bool { return json.Valid([]byte(plainTemplate(template))) }

// plainTemplate has in the place of each {name} what is a value, and a letter of a string.
func plainTemplate(template string) string {
	var b strings.Builder
	for {
		before, _, after, found := cutSlot(template)
		b.WriteString(before)
		if !found {
			return b.String()
		}
		b.WriteByte('0')
		template = after
	}
}

const formType = "application/x-www-form-urlencoded"

func isForm(h *HTTP) bool { return contentType(h) == formType }

// contentType is what the headers say, "" for nothing.
func contentType(h *HTTP) string {
	for name, value := range h.Headers {
		if strings.EqualFold(name, "Content-Type") {
			plain, _, _ := strings.Cut(value, ";")
			return strings.ToLower(strings.TrimSpace(plain))
		}
	}
	return ""
}

// bodyProblem says why a body cannot be filled in, "" where it can.
func bodyProblem(h *HTTP) string {
	switch t := contentType(h); {
	case h.Body == "" || t == formType:
	case t == "" || t == "application/json" || strings.HasSuffix(t, "+json"):
		if !isJSONTemplate(h.Body) {
			return "want JSON, in which {name} is a value or stands within a string; for a form state Content-Type: " + formType
		}
	default:
		return "want JSON or a form, of type " + formType
	}
	return ""
}
