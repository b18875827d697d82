package source_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/source"
)

// adapterRequest is what an adapter is sent.
type adapterRequest struct {
	ID, ResponseURL string
	Data            struct{ From, To string }
	Meta            *struct{}
}

// adapterServer speaks the protocol of Chainlink's external adapters: /sync
// answers at once, /<method>/<form> later, in one of the forms that are in use.
func adapterServer(t *testing.T) string {
	t.Helper()
	read := func(w http.ResponseWriter, r *http.Request) (request adapterRequest, ok bool) {
		ok = r.Method == http.MethodPost && json.NewDecoder(r.Body).Decode(&request) == nil &&
			request.ID != "" && request.Meta != nil && request.Data.From == "ETH" && request.Data.To == "USD" && r.Header.Get("Content-Type") == "application/json"
		if !ok {
			t.Errorf("asked %s %+v", r.Method, request)
			w.WriteHeader(http.StatusBadRequest)
		}
		return request, ok
	}
	forms := map[string]string{
		"whole": `{"jobRunID":"1","data":{"result":3500.5},"result":3500.5,"statusCode":200}`,
		"value": `{"value":{"data":{"result":3500.5},"result":3500.5,"statusCode":200}}`,
		"text":  `{"value":"{\"result\":3500.5}"}`,
		"plain": `{"value":3500.5}`,
		"error": `{"error":"the provider is down"}`,
		"wrong": `{"data":{"result":3500.5},"result":3500.5,"statusCode":502}`,
		"html":  `<html>`,
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/sync", func(w http.ResponseWriter, r *http.Request) {
		if request, ok := read(w, r); ok {
			fmt.Fprintf(w, `{"jobRunID":%q,"data":{"result":3500.5},"result":3500.5,"statusCode":200,"error":null}`, request.ID)
		}
	})
	mux.HandleFunc("/later/{method}/{form}/{how}", func(w http.ResponseWriter, r *http.Request) {
		request, ok := read(w, r)
		if !ok || request.ResponseURL == "" {
			_, _ = io.WriteString(w, `{"pending":true}`)
			return
		}
		if r.PathValue("how") == "header" {
			w.Header().Set("X-Chainlink-Pending", "true")
			_, _ = io.WriteString(w, `{}`)
		} else {
			_, _ = io.WriteString(w, `{"data":{},"pending":true}`)
		}
		go func() {
			for i, want := range []int{http.StatusOK, http.StatusNotFound} { // the first callback counts, and only it
				callback, err := http.NewRequest(r.PathValue("method"), request.ResponseURL, strings.NewReader(forms[r.PathValue("form")]))
				if err != nil {
					t.Error(err)
					return
				}
				response, err := http.DefaultClient.Do(callback)
				if err != nil {
					t.Error(err)
					return
				}
				response.Body.Close()
				if response.StatusCode != want {
					t.Errorf("callback %d: status %d, want %d", i, response.StatusCode, want)
				}
			}
			http.DefaultClient.CloseIdleConnections()
		}()
	})
	mux.HandleFunc("/never", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, `{"pending":true}`) })
	for path, answer := range map[string]string{
		"/status":   `{"data":{"result":1},"result":1,"statusCode":500}`,
		"/provider": `{"data":{"result":1},"result":1,"statusCode":200,"providerStatusCode":429}`,
		"/error":    `{"data":{"result":1},"result":1,"statusCode":200,"error":{"name":"AdapterError","message":"no"}}`,
		"/html":     `<html>`,
		"/twice":    `{"result":1,"result":2}`,
	} {
		mux.HandleFunc(path, body(answer))
	}
	mux.HandleFunc("/down", func(w http.ResponseWriter, _ *http.Request) { http.Error(w, `{"result":1}`, http.StatusBadGateway) })
	return serve(t, mux).URL
}

// An adapter that answers at once, and one that calls back, in every form and by
// every method in use, are read the same.
func TestAdapter(t *testing.T) {
	url := adapterServer(t)
	client := newClient(t, source.Config{Allow: []string{url[len("http://"):]}})
	node := serve(t, http.StripPrefix("/base", client.Callbacks()))
	ask := func(path string) (jurat.Reason, string) {
		s := oneSource(t, fmt.Sprintf(`adapter: {url: %q, data: '{"from":"ETH","to":"USD"}'}, path: $.result`, url+path))
		r := client.Ask(t.Context(), s, 1000, wallClock())
		if r.Value != nil {
			return 0, r.Value.String()
		}
		return r.Reason, r.Problem
	}
	expect := func(path string, reason jurat.Reason, says string) {
		t.Helper()
		if got, text := ask(path); got != reason || !strings.Contains(text, says) {
			t.Errorf("%s: %s %s, want %s %s", path, got, text, reason, says)
		}
	}
	expect("/sync", 0, "3500.5")
	expect("/never", jurat.ReasonRefused, "nothing here serves its callback")
	client.CallBackAt(node.URL + "/base/")
	for _, path := range []string{"/later/PATCH/whole/header", "/later/POST/value/body", "/later/PUT/text/body", "/later/PATCH/plain/header"} {
		expect(path, 0, "3500.5")
	}
	expect("/later/PATCH/error/body", jurat.ReasonStatus, "the provider is down")
	expect("/later/PATCH/wrong/body", jurat.ReasonStatus, "statusCode is 502")
	expect("/later/PATCH/html/body", jurat.ReasonMalformed, "")
	expect("/never", jurat.ReasonUnreachable, "did not call back")
	expect("/status", jurat.ReasonStatus, "statusCode is 500")
	expect("/provider", jurat.ReasonStatus, "providerStatusCode is 429")
	expect("/error", jurat.ReasonStatus, "AdapterError")
	expect("/html", jurat.ReasonMalformed, "")
	expect("/twice", jurat.ReasonMalformed, "")
	expect("/down", jurat.ReasonStatus, "status 502")

	for _, c := range []struct {
		method, path string
		body         int
		status       int
	}{
		{http.MethodPost, "/v1/adapters/", 2, http.StatusNotFound},
		{http.MethodPost, "/v1/adapters/" + strings.Repeat("0", 32), 2, http.StatusNotFound},
		{http.MethodGet, "/v1/adapters/x", 0, http.StatusMethodNotAllowed},
		{http.MethodPatch, "/v1/adapters/x", 2 << 20, http.StatusRequestEntityTooLarge},
	} {
		request, err := http.NewRequest(c.method, node.URL+"/base"+c.path, bytes.NewReader(make([]byte, c.body)))
		if err != nil {
			t.Fatal(err)
		}
		response, err := node.Client().Do(request)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if response.StatusCode != c.status {
			t.Errorf("%s %s: status %d, want %d", c.method, c.path, response.StatusCode, c.status)
		}
	}
}
