package job

import (
	"fmt"
	"maps"
	"net/url"

	"github.com/jurat-network/jurat/core/document"
)

// Bind returns the source with every {param} replaced by the argument. An argument
// is escaped for where it stands, so that it is data there and nothing else: it
// never changes scheme, host, number of path segments or of query keys, the
// structure of a body, the text of a query or the level of a topic. The error is
// ErrParams.
func (s *Source) Bind(args Args) (*Source, error) {
	if len(args.params) == 0 {
		return s, nil
	}
	bound := *s
	var err error
	switch {
	case s.HTTP != nil:
		bound.HTTP, err = s.HTTP.bind(args)
	case s.SQL != nil:
		bound.SQL, err = s.SQL.bind(args)
	case s.MQTT != nil:
		bound.MQTT, err = s.MQTT.bind(args)
	case s.WebSocket != nil:
		bound.WebSocket, err = s.WebSocket.bind(args)
	case s.EVM != nil:
		bound.EVM, err = s.EVM.bind(args)
	case s.Adapter != nil:
		bound.Adapter, err = s.Adapter.bind(args)
	case s.URL != "":
		bound.URL, err = bindURL(s.URL, args)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: source %s: %w", ErrParams, s.Name, err)
	}
	return &bound, nil
}

func (h *HTTP) bind(args Args) (*HTTP, error) {
	bound := *h
	var err error
	if bound.URL, err = bindURL(h.URL, args); err != nil {
		return nil, err
	}
	switch {
	case !hasSlot(h.Body):
	case isForm(h):
		bound.Body, err = fill(h.Body, args, formArgument)
	default:
		bound.Body, err = fillJSON(h.Body, args)
	}
	return &bound, err
}

func formArgument(text string) (string, error) { return url.QueryEscape(text), nil }

func (s *SQL) bind(args Args) (*SQL, error) {
	bound := *s
	bound.Args = make([]string, len(s.Args))
	var err error
	for i, template := range s.Args {
		if bound.Args[i], err = fill(template, args, plainArgument); err != nil {
			return nil, err
		}
	}
	return &bound, nil
}

func (m *MQTT) bind(args Args) (*MQTT, error) {
	bound := *m
	var err error
	bound.Topic, err = bindTopic(m.Topic, args)
	return &bound, err
}

func (w *WebSocket) bind(args Args) (*WebSocket, error) {
	bound := *w
	var err error
	if bound.URL, err = bindURL(w.URL, args); err != nil {
		return nil, err
	}
	bound.Subscribe = make([]string, len(w.Subscribe))
	for i, template := range w.Subscribe {
		bound.Subscribe[i] = template
		if !hasSlot(template) {
			continue
		}
		if bound.Subscribe[i], err = fillJSON(template, args); err != nil {
			return nil, err
		}
	}
	return &bound, nil
}

func (a *Adapter) bind(args Args) (*Adapter, error) {
	bound := *a
	var err error
	if bound.URL, err = bindURL(a.URL, args); err != nil {
		return nil, err
	}
	bound.Data, err = fillJSON(a.Data, args)
	return &bound, err
}

func (e *EVM) bind(args Args) (*EVM, error) {
	bound := *e
	var err error
	if e.Call != nil {
		call := *e.Call
		call.Args = make([]string, len(e.Call.Args))
		for i, template := range e.Call.Args {
			if call.Args[i], err = fill(template, args, plainArgument); err != nil {
				return nil, err
			}
		}
		bound.Call = &call
		return &bound, call.encode()
	}
	log := *e.Log
	log.Where = maps.Clone(e.Log.Where)
	for name, template := range e.Log.Where {
		if log.Where[name], err = fill(template, args, plainArgument); err != nil {
			return nil, err
		}
	}
	bound.Log = &log
	return &bound, log.filter()
}

// hasSlot reports whether a template has a {param}.
func hasSlot(template string) bool {
	_, _, _, found := cutSlot(template)
	return found
}

// checkSlots sees that a source's {params} are the job's and stand only where Bind
// replaces them; its addresses are checkURL's. A job without parameters has no
// {params}, and its braces are text.
func (j *Job) checkSlots(s *Source, places document.Places, path string) error {
	if len(j.Params) == 0 {
		return nil
	}
	templates := map[string]string{} // by path
	refused := map[string]string{}
	jsonOnly := map[string]string{}
	switch {
	case s.HTTP != nil:
		templates[path+".http.body"] = s.HTTP.Body
		if problem := bodyProblem(s.HTTP); problem != "" && hasSlot(s.HTTP.Body) {
			return places.Errorf(path+".http.body", "%s", problem)
		}
		for name, value := range s.HTTP.Headers {
			refused[path+".http.headers."+name] = value
		}
	case s.SQL != nil:
		refused[path+".sql.query"] = s.SQL.Query
		for i, arg := range s.SQL.Args {
			templates[fmt.Sprintf("%s.sql.args[%d]", path, i)] = arg
		}
	case s.MQTT != nil:
		templates[path+".mqtt.topic"] = s.MQTT.Topic
		refused[path+".mqtt.broker"] = s.MQTT.Broker
	case s.WebSocket != nil:
		for i, message := range s.WebSocket.Subscribe {
			jsonOnly[fmt.Sprintf("%s.websocket.subscribe[%d]", path, i)] = message
		}
	case s.Adapter != nil:
		jsonOnly[path+".adapter.data"] = s.Adapter.Data
	case s.EVM != nil && s.EVM.Call != nil:
		for i, arg := range s.EVM.Call.Args {
			templates[fmt.Sprintf("%s.evm.call.args[%d]", path, i)] = arg
		}
	case s.EVM != nil:
		for name, value := range s.EVM.Log.Where {
			templates[path+".evm.log.where."+name] = value
		}
	}
	for _, name := range sortedKeys(s.Headers) {
		refused[path+".headers."+name] = s.Headers[name]
	}
	for _, at := range sortedKeys(jsonOnly) {
		if hasSlot(jsonOnly[at]) && !isJSONTemplate(jsonOnly[at]) {
			return places.Errorf(at, "want JSON, in which {name} is a value or stands within a string")
		}
		templates[at] = jsonOnly[at]
	}
	for _, at := range sortedKeys(templates) {
		if err := j.checkTemplate(places, at, templates[at]); err != nil {
			return err
		}
	}
	for _, at := range sortedKeys(refused) {
		if _, name, _, found := cutSlot(refused[at]); found && j.hasParam(name) {
			return places.Errorf(at, "{%s} is not replaced here", name)
		}
	}
	return nil
}
