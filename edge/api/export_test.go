package api

// Patterns are all that is served.
func Patterns() []string {
	patterns := append([]string{"GET /metrics"}, Beside...)
	for _, r := range new(Server).table() {
		patterns = append(patterns, r.pattern)
	}
	return patterns
}
