package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/url"
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
	Shown     *job.Statement    `json:"shown"`     // with --job, where the node shows it
}

// testimonyForm is how an observer's word stands to the statements that it names.
type testimonyForm struct {
	Member   jurat.MemberIndex `json:"member"`
	Operator jurat.Address     `json:"operator"`
	Finding  string            `json:"finding"` // follows, contradicts or unjudged
	Made     *string           `json:"made"`    // the value that its statements make
	Detail   string            `json:"detail"`

	word jurat.Word
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
		sworn, said := "", ""
		if s.Sworn {
			sworn = ", which the report swears"
		}
		if s.Shown != nil {
			said = fmt.Sprintf(": %s at %s", printable(s.Shown.Value), printable(s.Shown.Time))
		}
		fmt.Fprintf(w, "  \tmember %d\ttook signed statement %s of source %d%s%s\n", s.Member, s.Statement, s.Source, sworn, said)
	}
}

func printTestimonies(w io.Writer, list []testimonyForm) {
	for _, t := range list {
		fmt.Fprintf(w, "  \tmember %d\t%s: %s\n", t.Member, t.Finding, printable(t.Detail))
	}
}

// testify judges what each observer says of a feed by the statements that it names,
// and the sworn word by what those make that follow theirs. What nodes show is
// checked, not believed.
func (c *cli) testify(ctx context.Context, d *evidence.Document, feed int, file string, sworn jurat.Word, a *auditAnswer) error {
	f := &d.Committee.Feeds[feed]
	text, err := c.readInput(file)
	if err != nil {
		return err
	}
	j, err := job.Parse(text)
	if err != nil {
		return fail(exitUsage, "see jurat job check", "%s: %w", file, err)
	}
	if own := j.Feed(); j.Output != nil || j.Action != nil || own.ID() != f.ID() {
		return fail(exitUsage, "give the very job that the feed's id commits to", "%s is not the job of %s", file, printable(f.Name))
	}
	shown, err := c.shownStatements(ctx, a.Statements)
	if err != nil {
		return err
	}
	for i := range a.Statements {
		a.Statements[i].Shown = shown[a.Statements[i].Statement]
	}
	for i := range d.Observations {
		o := &d.Observations[i].Observation
		t := j.Testify(o, feed, func(h jurat.Hash) *job.Statement { return shown[h] })
		form := testimonyForm{Member: o.Member, Operator: d.Committee.Members[o.Member-1].Operator, Finding: t.Finding.String(), Detail: t.Detail, word: t.Made}
		if t.Made.Tag() == jurat.TagValue {
			made := f.Format(t.Made)
			form.Made = &made
		}
		a.Testimonies = append(a.Testimonies, form)
	}
	a.Steps = append(a.Steps, partiesStep(d, f, a.Testimonies, sworn)...)
	return nil
}

// shownStatements asks for statements, each node for those that none before it has:
// where a source signs anew for each who asks, each node has others.
func (c *cli) shownStatements(ctx context.Context, named []statementForm) (map[jurat.Hash]*job.Statement, error) {
	nodes, err := c.clients()
	if err != nil {
		return nil, err
	}
	shown := map[jurat.Hash]*job.Statement{}
	for i, node := range nodes {
		for _, s := range named {
			if shown[s.Statement] != nil {
				continue
			}
			var said job.Statement
			err := node.into(ctx, "/v1/statements/"+url.PathEscape(s.Statement.String()), &said)
			if f, ok := errors.AsType[*failure](err); ok && (f.status == exitAbsent || i > 0) {
				continue
			}
			if err != nil {
				return nil, err
			}
			shown[s.Statement] = &said
		}
	}
	return shown, nil
}

// partiesStep is the step that holds a sworn value against what first parties signed:
// between the lowest and the highest that observers made of their statements. Where
// fewer than f+1 are known to have followed theirs, it says nothing.
func partiesStep(d *evidence.Document, f *jurat.Feed, list []testimonyForm, sworn jurat.Word) []evidence.Step {
	value, ok := sworn.Big()
	if !ok {
		return nil
	}
	var low, high *big.Int
	follow := 0
	for _, t := range list {
		made, ok := t.word.Big()
		if t.Finding != job.Follows.String() || !ok {
			continue
		}
		follow++
		if low == nil || made.Cmp(low) < 0 {
			low = made
		}
		if high == nil || made.Cmp(high) > 0 {
			high = made
		}
	}
	if follow <= (d.Committee.N()-1)/3 {
		return nil
	}
	within := value.Cmp(low) >= 0 && value.Cmp(high) <= 0
	detail := fmt.Sprintf("%s lies within what the statements say that %d members took", f.Format(sworn), follow)
	if !within {
		detail = fmt.Sprintf("%s lies outside of what the statements say that %d members took", f.Format(sworn), follow)
	}
	return []evidence.Step{{Name: "first parties", OK: within, Detail: detail}}
}
