package store

import (
	"errors"
	"fmt"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// The newest runs are kept, as they were, also over a restart.
func TestRuns(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	if runs, err := s.Runs("", 10); err != nil || len(runs) != 0 {
		t.Fatalf("%v, %v", runs, err)
	}
	var all []job.Run
	for i := range MaxRuns + 10 {
		word := jurat.ReasonWord(jurat.ReasonStale)
		all = append(all, job.Run{Job: fmt.Sprintf("job-%d", i%2), Time: jurat.Time(i), Word: &word, Reason: jurat.ReasonStale, Problem: "old",
			Sources: []job.SourceResult{{Name: "s", Reason: jurat.ReasonStale}}, Values: []job.ValueResult{{Guards: []job.GuardResult{{Guard: "min_sources", Limit: "1", Found: "0"}}}}})
	}
	if err := s.KeepRuns(all); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openIn(t, dir)
	defer s.Close()
	runs, err := s.Runs("job-1", 3)
	if err != nil || len(runs) != 3 || runs[0].ID != MaxRuns+10 || runs[2].Run.Time != MaxRuns+5 {
		t.Fatalf("%+v, %v", runs, err)
	}
	r, err := s.Run(runs[0].ID)
	if err != nil || fmt.Sprintf("%+v %s", r.Run.Sources, r.Run.Word) != fmt.Sprintf("%+v %s", all[MaxRuns+9].Sources, all[MaxRuns+9].Word) {
		t.Errorf("%+v, %v", r, err)
	}
	if _, err := s.Run(10); !errors.Is(err, ErrNotFound) {
		t.Errorf("the oldest: %v", err)
	}
	if _, err := s.Run(11); err != nil {
		t.Errorf("the oldest that is kept: %v", err)
	}
}
