package compute

import "fmt"

// Kind is why a computation gave no output.
type Kind string

// The kinds. Every oracle that runs the same code on the same input stops for the
// same reason, but for KindTime.
const (
	KindModule Kind = "module" // the code is none that may run
	KindImport Kind = "import" // it wants a function that no module is given
	KindWork   Kind = "work"   // it executed MaxWork instructions
	KindMemory Kind = "memory" // it wanted more memory than it may have
	KindTable  Kind = "table"  // it wanted a larger table than it may have
	KindCalls  Kind = "calls"  // too many calls were open at once
	KindTime   Kind = "time"   // whoever asked for the run gave up: this says nothing of the code
	KindTrap   Kind = "trap"   // it did what WebAssembly forbids
	KindHost   Kind = "host"   // it asked a host that its job does not declare
	KindSource Kind = "source" // it asked for a source or argument that its job does not declare
	KindLimit  Kind = "limit"  // it made too many requests, or too large ones
	KindThrew  Kind = "threw"  // it ended with an error of its own
	KindOutput Kind = "output" // its output is none
)

// Stop is the error of a computation that gave no output.
type Stop struct {
	Kind   Kind
	Detail string // names what was wanted or what was wrong, for people; of KindThrew the code's own words
}

func (s *Stop) Error() string {
	return fmt.Sprintf("computation stopped (%s): %s", s.Kind, s.Detail)
}

// Words are the code's own words where it ended with an error of its own, else all
// that there is to say.
func (s *Stop) Words() string {
	if s.Kind == KindThrew {
		return s.Detail
	}
	return s.Error()
}

func stopf(kind Kind, format string, args ...any) *Stop {
	return &Stop{kind, fmt.Sprintf(format, args...)}
}

// maxDetail is in bytes.
const maxDetail = 256

// clip bounds what strangers' code says.
func clip(text string) string {
	if len(text) > maxDetail {
		return text[:maxDetail] + "…"
	}
	return text
}
