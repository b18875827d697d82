package node

import (
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
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
	var s statements
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
