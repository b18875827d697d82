package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/job"
)

// statementForm is a first party's signed statement that an observer took its word
// from, as the observer signed.
type statementForm struct {
	Member    jurat.MemberIndex `json:"member"`
	Operator  jurat.Address     `json:"operator"`
	Source    int               `json:"source"`    // its place in the job, from 0
	Statement jurat.Hash        `json:"statement"` // keccak256(digest ‖ signature)
	Sworn     bool              `json:"sworn"`     // 2f+1 observers took the same: it is a leaf of the report
}

// statementsOf are those that the evidence has of a feed or a request.
func statementsOf(d *evidence.Document, id jurat.Hash) (list []statementForm) {
	for i := range d.Observations {
		o := &d.Observations[i].Observation
		for _, l := range o.OneOffs {
			if source, ok := job.StatementOf(l, id); ok {
				list = append(list, statementForm{Member: o.Member, Operator: d.Committee.Members[o.Member-1].Operator, Source: source,
					Statement: l.Payload, Sworn: slices.Contains(d.Leaves, l)})
			}
		}
	}
	return list
}

func printStatements(w io.Writer, list []statementForm) {
	for _, s := range list {
		sworn := ""
		if s.Sworn {
			sworn = ", which the report swears"
		}
		fmt.Fprintf(w, "  \tmember %d\ttook signed statement %s of source %d%s\n", s.Member, s.Statement, s.Source, sworn)
	}
}
