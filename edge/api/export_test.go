package api

// Patterns are all that the server serves.
func Patterns() []string {
	patterns := []string{"GET /metrics"}
	for _, r := range new(Server).table() {
		patterns = append(patterns, r.pattern)
	}
	return patterns
}
