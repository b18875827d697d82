package api_test

import (
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
