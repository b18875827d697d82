package api

import (
	"encoding/json"
	"net/http"
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
