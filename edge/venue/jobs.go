package venue

import (
	"fmt"
	"strings"
)

// JobFile is a job document to be written to a file of that name.
type JobFile struct {
	Name string // "btc-usd.yaml"
	YAML []byte
}

// DefaultJobs are the jobs of a network that lives on the simulated venues at
// baseURL.
func DefaultJobs(baseURL string) []JobFile {
	return exchangeJobs("Simulated venues: these prices are made up.", "1s", "1m", func(e exchange) string { return baseURL + "/" + e.name })
}

// LiveJobs are the same jobs on the real exchanges' public endpoints, asked less
// often, and with more patience: a venue's last trade of a pair may be minutes old.
func LiveJobs() []JobFile {
	return exchangeJobs("Public endpoints of real exchanges.", "5s", "5m", func(e exchange) string { return e.live })
}

// exchangeJobs makes a job of every simulated pair.
func exchangeJobs(comment, interval, maxAge string, base func(exchange) string) []JobFile {
	var files []JobFile
	for _, p := range simulatedPairs {
		spec := jobSpec{comment: comment, pair: p, heartbeat: "30s", deviation: "0.2%", interval: interval, minSources: 3, maxAge: maxAge, maxDivergence: "2%"}
		for _, e := range exchanges {
			spec.sources = append(spec.sources, sourceSpec{name: e.name, url: base(e) + e.path(p), path: e.value, timePath: e.time})
		}
		files = append(files, spec.file())
	}
	return files
}

// jobSpec is what the job documents made here differ in.
type jobSpec struct {
	comment               string
	pair                  pair
	heartbeat, deviation  string
	interval              string
	sources               []sourceSpec
	minSources            int
	maxAge, maxDivergence string
}

type sourceSpec struct{ name, url, path, timePath string }

// file writes the document. All that goes into it is made of letters, digits and
// a URL's characters, so quoting is enough.
func (s *jobSpec) file() JobFile {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\nname: %s\nbase: %s\nquote: %s\ndecimals: 8\nheartbeat: %s\ndeviation: %s\ninterval: %s\nsources:\n",
		s.comment, s.pair, s.pair.base, s.pair.quote, s.heartbeat, s.deviation, s.interval)
	for _, source := range s.sources {
		fmt.Fprintf(&b, "  - name: %s\n    url: %q\n    path: %q\n", source.name, source.url, source.path)
		if source.timePath != "" {
			fmt.Fprintf(&b, "    time_path: %q\n", source.timePath)
		}
	}
	fmt.Fprintf(&b, "guards:\n  min_sources: %d\n  max_age: %s\n  max_divergence: %s\n", s.minSources, s.maxAge, s.maxDivergence)
	return JobFile{Name: strings.ToLower(dashed(s.pair)) + ".yaml", YAML: []byte(b.String())}
}
