package source_test

import (
	"io"
	"net/http"
	"testing"

	"github.com/jurat-network/jurat/edge/source"
	"github.com/jurat-network/jurat/edge/venue"
)

// A venue that is made up says so, and the result passes it on; nobody else's
// words are.
func TestVenuesAreLabelled(t *testing.T) {
	labelled := func(label string) string {
		return serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set(venue.Label, label)
			_, _ = io.WriteString(w, `{"price":100}`)
		})).URL
	}
	urls := []string{labelled("simulated"), labelled("recorded"), labelled("the best prices\x1b[2J"), serve(t, body(`{"price":100}`)).URL}
	cfg := source.Config{}
	for _, url := range urls {
		cfg.Allow = append(cfg.Allow, url[len("http://"):])
	}
	p, _ := start(t, cfg, jobYAML("1h", "1m", urls...))
	result := settle(t, p, nil)
	for i, want := range []string{"simulated", "recorded", "", ""} {
		if got := result.Sources[i].Label; got != want {
			t.Errorf("source %d: label %q, want %q", i, got, want)
		}
	}
}
