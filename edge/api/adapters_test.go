package api_test

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat/edge/api"
	"github.com/prometheus/client_golang/prometheus"
)

// Adapters may write at one path; everything else stays read-only, and their
// addresses do not become labels of metrics.
func TestAdaptersCallBackAtOnePath(t *testing.T) {
	var took string
	adapters := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		took = r.Method + " " + r.URL.Path + " " + string(body)
	})
	registry := prometheus.NewRegistry()
	server, err := api.New(api.Config{Node: newFake(t), Registry: registry, Log: slog.New(slog.DiscardHandler), Now: time.Now, Adapters: adapters})
	if err != nil {
		t.Fatal(err)
	}
	ask := func(method, path string) int {
		w := httptest.NewRecorder()
		server.Handler().ServeHTTP(w, httptest.NewRequest(method, path, strings.NewReader("{}")))
		return w.Code
	}
	if code := ask(http.MethodPatch, api.AdaptersPath+"canary"); code != http.StatusOK || took != "PATCH /v1/adapters/canary {}" {
		t.Errorf("status %d, took %q", code, took)
	}
	took = ""
	for _, path := range []string{"/v1/adapters", "/v1/feeds", "/v1/adapter/x", "/"} {
		if code := ask(http.MethodPost, path); code == http.StatusOK || took != "" {
			t.Errorf("POST %s: status %d, took %q", path, code, took)
		}
	}
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if strings.Contains(f.String(), "canary") {
			t.Errorf("a metric has an adapter's address: %s", f)
		}
	}
}

// TestRefusalsBesideAreProblems: what net/http itself refuses under a path beside the API's own is told as all else is.
func TestRefusalsBesideAreProblems(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+api.SumsPath+"{request}", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "served")
	})
	server, err := api.New(api.Config{Node: newFake(t), Registry: prometheus.NewRegistry(), Log: slog.New(slog.DiscardHandler), Now: time.Now, Sums: mux})
	if err != nil {
		t.Fatal(err)
	}
	for _, ask := range []struct {
		method, path string
		code         int
	}{{http.MethodGet, "1", http.StatusOK}, {http.MethodGet, "1/2", http.StatusNotFound}, {http.MethodDelete, "1", http.StatusMethodNotAllowed}} {
		w := httptest.NewRecorder()
		server.Handler().ServeHTTP(w, httptest.NewRequest(ask.method, api.SumsPath+ask.path, nil))
		var p api.Problem
		problem := json.Unmarshal(w.Body.Bytes(), &p) == nil && p.Status == ask.code && p.Detail != "" && w.Header().Get("Content-Type") == "application/problem+json"
		if w.Code != ask.code || problem != (ask.code != http.StatusOK) || !problem && w.Body.String() != "served" {
			t.Errorf("%s %s: status %d, %s", ask.method, ask.path, w.Code, w.Body)
		}
	}
}
