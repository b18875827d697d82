package api

import (
	"encoding/json"
	"net/http"
	"strings"
)

// Serve is a handler for what is served beside the API's own paths: it answers with what
// handle returns, in JSON, or with a Problem of the status that its error has. What
// the error says is the problem's detail, with what to do after a semicolon.
func Serve(handle func(*http.Request) (any, error), status func(error) int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		answer, err := handle(r)
		if err == nil {
			w.Header().Set("Content-Type", "application/json")
			_ = json.NewEncoder(w).Encode(answer) // who asked has gone
			return
		}
		code := status(err)
		writeProblem(w, &Problem{Type: "about:blank", Title: http.StatusText(code), Status: code, Detail: err.Error()})
	}
}

// refusals is a handler whose refusals in plain text, net/http's own among them, are
// told as problems.
func refusals(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		said := &plain{ResponseWriter: w}
		h.ServeHTTP(said, r)
		if said.code != 0 {
			writeProblem(w, &Problem{Type: "about:blank", Title: http.StatusText(said.code), Status: said.code, Detail: strings.TrimSpace(said.text.String()),
				Try: "The paths are described at /openapi.json."})
		}
	})
}

// plain keeps back a refusal in plain text.
type plain struct {
	http.ResponseWriter
	code int // of the refusal; 0 while there is none
	text strings.Builder
}

// WriteHeader implements http.ResponseWriter.
func (p *plain) WriteHeader(code int) {
	if code >= http.StatusBadRequest && strings.HasPrefix(p.Header().Get("Content-Type"), "text/plain") {
		p.code = code
		return
	}
	p.ResponseWriter.WriteHeader(code)
}

// Write implements http.ResponseWriter.
func (p *plain) Write(b []byte) (int, error) {
	if p.code != 0 {
		return p.text.Write(b)
	}
	return p.ResponseWriter.Write(b)
}
