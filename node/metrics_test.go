package node

import (
	"flag"
	"fmt"
	"log/slog"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat/edge/api"
	"github.com/prometheus/client_golang/prometheus"
)

var updateDocs = flag.Bool("update", false, "write docs/metrics.md instead of comparing it")

const metricsPage = "../docs/metrics.md"

// described is how client_golang prints what a metric is.
var described = regexp.MustCompile(`fqName: "([^"]+)", help: "([^"]+)", unit: "[^"]*", constLabels: {[^}]*}, variableLabels: {([^}]*)}`)

// TestMetricsPage keeps docs/metrics.md what a node serves at /metrics.
func TestMetricsPage(t *testing.T) {
	counters := NewCounters()
	if _, err := api.New(api.Config{Registry: counters.Registry, Log: slog.New(slog.DiscardHandler), Now: time.Now}); err != nil {
		t.Fatal(err)
	}
	descriptions := make(chan *prometheus.Desc, 1000)
	counters.Registry.Describe(descriptions)
	close(descriptions)
	var rows []string
	for d := range descriptions {
		m := described.FindStringSubmatch(d.String())
		if m == nil {
			t.Fatalf("not understood: %s", d)
		}
		if strings.HasPrefix(m[1], "jurat_") {
			rows = append(rows, fmt.Sprintf("| `%s` | %s | %s |\n", m[1], strings.ReplaceAll(m[3], ",", ", "), m[2]))
		}
	}
	slices.Sort(rows)
	want := "# Metrics\n\n<!-- Made from the code by go test ./node -run TestMetricsPage -update -->\n\n" +
		"A node serves these at `GET /metrics`, in Prometheus' base units. A name in `_seconds` is a histogram.\n\n" +
		"| metric | labels | |\n|---|---|---|\n" + strings.Join(rows, "")
	if *updateDocs {
		if err := os.WriteFile(metricsPage, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(metricsPage)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/metrics.md is not what the node serves: go test ./node -run TestMetricsPage -update")
	}
}
