package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

// auditRequestAnswer is the answer of audit --request.
type auditRequestAnswer struct {
	Request  jurat.Hash      `json:"request"`
	OK       bool            `json:"ok"`
	Round    jurat.Round     `json:"round"`
	TimeMs   jurat.Time      `json:"time_ms"`
	Status   string          `json:"status"`
	Result   string          `json:"result"`
	Trusted  string          `json:"trusted"`
	Steps    []evidence.Step `json:"steps"`
	Opinions []opinionForm   `json:"opinions"`

	Statements []statementForm `json:"statements,omitempty"` // of first parties, where the job pins signers
}

// opinionForm is what one observer of the report signed of the request.
type opinionForm struct {
	Member   jurat.MemberIndex `json:"member"`
	Operator jurat.Address     `json:"operator"`
	Opinion  *jurat.Hash       `json:"opinion"` // Keccak-256 of its own answer's body; null where it named none
	Same     bool              `json:"same"`    // it is what was sworn
	Named    bool              `json:"named"`   // it named the response
}

// auditRequest checks an answer from the operators' signatures to the chain.
func (c *cli) auditRequest(ctx context.Context, text, flag string) error {
	s, form, err := c.openRequest(ctx, text, flag)
	if err != nil {
		return err
	}
	defer s.client.Close()
	if form.AnswerTx == nil {
		return fail(exitNo, "see jurat request status", "request %s has no answer on chain %d", form.ID, s.client.ChainID())
	}
	brought, err := chain.ReadFulfilment(ctx, s.client, s.requests, *form.AnswerTx)
	if errors.Is(err, chain.ErrNotFulfilled) {
		return &failure{exitAbsent, err, ""}
	}
	if err != nil {
		return unreachable(err)
	}
	node, err := c.client()
	if err != nil {
		return err
	}
	d, _, err := node.evidence(ctx, strconv.FormatUint(uint64(brought.Report.Round), 10))
	if err != nil {
		return err
	}
	side, err := c.openChain(ctx, d.Committee.Feeds[0].Name, "")
	if err != nil {
		return err
	}
	if side != nil {
		defer side.close()
	}
	trusted, steps, err := c.pin(ctx, d, side)
	if err != nil {
		return err
	}
	audited, err := evidence.Audit(trusted.committee, d, 0)
	if err != nil && !errors.Is(err, evidence.ErrAudit) {
		return err
	}
	answer := &auditRequestAnswer{Request: form.ID, OK: true, Round: d.Report.Round, TimeMs: d.Report.Time, Status: form.Status, Result: form.Result,
		Trusted: trusted.from, Steps: append(steps, audited.Steps...)}
	answer.follow(d, brought)
	return c.tellRequestAudit(answer, form, d.Committee.N())
}

// follow checks what lies between the report and the answer on the chain.
func (a *auditRequestAnswer) follow(d *evidence.Document, brought *chain.Response) {
	a.Statements = statementsOf(d, a.Request)
	leaf := jurat.Leaf{Kind: jurat.KindResponse, Subject: a.Request, Payload: jurat.Keccak(brought.Body)}
	quorum, named := jurat.Quorum(d.Committee.N()), 0
	for i := range d.Observations {
		o := &d.Observations[i].Observation
		form := opinionForm{Member: o.Member, Operator: d.Committee.Members[o.Member-1].Operator}
		for _, l := range o.OneOffs {
			switch {
			case l == leaf:
				form.Named = true
				named++
			case l.Kind == jurat.KindOpinion && l.Subject == a.Request:
				form.Opinion, form.Same = &l.Payload, l.Payload == leaf.Payload
			}
		}
		a.Opinions = append(a.Opinions, form)
	}
	a.step("delivered", d.Report.Time == brought.Report.Time && jurat.VerifyProof(d.Report.Root, leaf.Hash(), brought.Path),
		"the answer on the chain is a leaf under the report's root", "the answer on the chain is not under the root of the report that the node shows")
	a.step("named", named >= quorum, fmt.Sprintf("%d members signed observations that name this answer; %d make it sworn", named, quorum),
		fmt.Sprintf("only %d members name this answer; it takes %d", named, quorum))
	for i := range a.Steps {
		a.OK = a.OK && a.Steps[i].OK
	}
}

func (a *auditRequestAnswer) step(name string, ok bool, good, bad string) {
	if !ok {
		good = bad
	}
	a.Steps = append(a.Steps, evidence.Step{Name: name, OK: ok, Detail: good})
}

func (c *cli) tellRequestAudit(a *auditRequestAnswer, form *requestForm, members int) error {
	err := c.out.data(a, func(w io.Writer) {
		fmt.Fprintf(w, "request %s, answered in round %s of %s\n", a.Request, roundText(a.Round), api.RFC3339(a.TimeMs))
		for _, s := range a.Steps {
			fmt.Fprintf(w, "  %s\t%s\t%s\n", c.out.mark(s.OK), s.Name, printable(s.Detail))
		}
		for _, o := range a.Opinions {
			fmt.Fprintf(w, "  \tmember %d\t%s\n", o.Member, o.text())
		}
		printStatements(w, a.Statements)
		if !a.OK {
			fmt.Fprintf(w, "NOT SOUND: the steps marked FAIL do not hold\n")
			return
		}
		what := a.Status
		if form.Status == request.Answered.String() {
			what = form.text()
		}
		fmt.Fprintf(w, "SOUND: %s, by %d of %d members\n", what, len(a.Opinions), members)
	})
	if err == nil && !a.OK {
		err = errSaidNo
	}
	return err
}

// text is what a member signed, in words.
func (o *opinionForm) text() string {
	switch {
	case o.Opinion == nil:
		return "signed no opinion of its own"
	case o.Same:
		return "signed the same answer as its own opinion"
	}
	return fmt.Sprintf("signed another opinion, whose body hashes to %s", o.Opinion)
}
