package node

import (
	"errors"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/store"
)

// What a request was answered from is named for a while, and a crowd of requests
// takes no more room than is set aside.
func TestStatementsAreNamed(t *testing.T) {
	j, err := job.Parse([]byte(`name: x
output: {type: number}
guards: {min_sources: 1}
sources:
  - {name: plain, url: "https://a.example/", path: $.v}
  - {name: maker, url: "https://b.example/", path: $.v, time_path: $.t, signed: {by: "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", signature: $.s, text: "{value} {time}"}}
`))
	if err != nil {
		t.Fatal(err)
	}
	s := &statements{store: emptyStore(t)}
	said := &job.Statement{Hash: jurat.Hash{5}}
	s.took(j, jurat.Hash{1}, []job.SourceResult{{Name: "plain", Counted: true}, {Name: "maker", Counted: true, Signed: said}})
	s.took(j, jurat.Hash{2}, []job.SourceResult{{Name: "plain", Counted: true}, {Name: "maker", Signed: said}}) // not made of it
	if leaves := s.Leaves(0); len(leaves) != 1 || leaves[0] != said.Leaf(jurat.Hash{1}, 1) {
		t.Fatalf("named %v", leaves)
	}
	if source, ok := job.StatementOf(s.Leaves(0)[0], jurat.Hash{1}); !ok || source != 1 {
		t.Errorf("of source %d, %v", source, ok)
	}
	if _, ok := job.StatementOf(s.Leaves(0)[0], jurat.Hash{2}); ok {
		t.Error("it is of another request too")
	}
	if got, err := s.find(said.Hash); err != nil || got.Hash != said.Hash {
		t.Errorf("found %v, %v", got, err)
	}
	if _, err := s.find(jurat.Hash{6}); !errors.Is(err, api.ErrNoStatement) {
		t.Errorf("found what nobody said: %v", err)
	}
	s.asked[0].until = now() - 1
	if leaves := s.Leaves(0); len(leaves) != 0 {
		t.Errorf("for ever: %v", leaves)
	}
	for i := range byte(200) {
		s.took(j, jurat.Hash{i}, []job.SourceResult{{Name: "maker", Counted: true, Signed: said}})
	}
	if leaves := s.Leaves(0); len(leaves) != statedAtOnce || leaves[statedAtOnce-1] != said.Leaf(jurat.Hash{199}, 1) {
		t.Errorf("%d are named", len(leaves))
	}
}

// A feed's statements are of the run that made its word.
func TestStatementsOfFeeds(t *testing.T) {
	j, err := job.Parse([]byte(`name: x
base: X
quote: USD
decimals: 2
heartbeat: 1h
deviation: 1%
guards: {min_sources: 1}
sources: [{name: maker, url: "https://b.example/", path: $.v, time_path: $.t, signed: {by: "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", signature: $.s, text: "{value} {time}"}}]
`))
	if err != nil {
		t.Fatal(err)
	}
	s := &statements{store: emptyStore(t)}
	feed := j.Feed()
	said := &job.Statement{Hash: jurat.Hash{7}}
	leaves := s.observed(j, feed.ID(), []job.SourceResult{{Name: "maker", Counted: true, Signed: said}})
	if len(leaves) != 1 || leaves[0] != said.Leaf(feed.ID(), 0) {
		t.Fatalf("named %v", leaves)
	}
	if got, err := s.find(said.Hash); err != nil || got.Hash != said.Hash {
		t.Errorf("found %v, %v", got, err)
	}
}

func emptyStore(t *testing.T) *store.Store {
	t.Helper()
	s, err := store.Open(store.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}
