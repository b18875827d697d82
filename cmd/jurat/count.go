package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/record"
)

// counted is the answer of jurat operators count.
type counted struct {
	Committee jurat.Hash     `json:"committee"`
	Epoch     uint32         `json:"epoch"`
	Trusted   string         `json:"trusted"` // where the committee is known from: chain, key or node
	Reports   []countedRound `json:"reports"`
	Operators []record.Tally `json:"operators"`
}

// countedRound names a report that was counted; jurat audit --round shows it.
type countedRound struct {
	Round jurat.Round `json:"round"`
	Root  jurat.Hash  `json:"root"`
}

func (c *cli) countCommand() *cobra.Command {
	var proof bool
	var proxy string
	cmd := command("count EVIDENCE…", "Count operators' observations from reports and their evidence", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		answer, err := c.count(cmd.Context(), args, proxy)
		if err != nil {
			return err
		}
		return c.out.data(answer, func(w io.Writer) { answer.show(w, proof) })
	})
	cmd.Long = `Count, from reports with their evidence and nothing else, in how many rounds each member was
and observed. Every report is audited first, down to the signatures; one that does not hold ends it with exit 1. EVIDENCE is a
file as jurat report show --json writes it. --proof names the reports counted and the rounds that each number lacks.

The members are held against the chain, where one is known: a key alone does not say whose they are.
Who signed, a threshold signature does not say; deliveries and agreements are on a chain.`
	cmd.Example = "  jurat operators count evidence/*.json --proof"
	cmd.Flags().BoolVar(&proof, "proof", false, "show what each number comes from; JSON always has it")
	cmd.Flags().StringVar(&proxy, "proxy", "", "an AggregatorV3Interface of the committee's first feed on the chain (default: the devnet's)")
	return cmd
}

func (c *cli) count(ctx context.Context, files []string, proxy string) (*counted, error) {
	var documents []*evidence.Document
	answer := &counted{}
	for _, file := range files {
		data, err := c.readInput(file)
		if err != nil {
			return nil, err
		}
		d, err := evidence.Parse(data)
		if err != nil {
			return nil, fail(exitUsage, "give a report's evidence", "%s: %w", file, err)
		}
		documents = append(documents, d)
		answer.Reports = append(answer.Reports, countedRound{d.Report.Round, d.Report.Root})
	}
	first := &documents[0].Committee
	if len(first.Feeds) == 0 {
		return nil, fail(exitUsage, "", "%s: the committee has no feeds", files[0])
	}
	chain, err := c.openChain(ctx, first.Feeds[0].Name, proxy)
	if err != nil {
		return nil, err
	}
	if chain != nil {
		defer chain.close()
	}
	trusted, pins, err := c.pin(ctx, documents[0], chain)
	if err != nil {
		return nil, err
	}
	for _, pin := range pins {
		if !pin.OK {
			return nil, fail(exitNo, "", "%s: %s", pin.Name, pin.Detail)
		}
	}
	if chain == nil {
		c.out.note("whose accounts the members are, the evidence alone says: name a chain with --rpc and --proxy")
	}
	answer.Committee, answer.Epoch, answer.Trusted = trusted.committee.ID, trusted.committee.Epoch, trusted.from
	answer.Operators, err = record.Count(trusted.committee, documents)
	if errors.Is(err, record.ErrCount) {
		return nil, &failure{exitNo, err, ""}
	}
	return answer, err
}

func (a *counted) show(w io.Writer, proof bool) {
	fmt.Fprintf(w, "member\toperator\trounds\tobserved\twith a value\n")
	for _, t := range a.Operators {
		fmt.Fprintf(w, "%d\t%s\t%d\t%d\t%d\n", t.Member, t.Operator, t.Rounds, t.Observed, t.Spoke)
	}
	if !proof {
		return
	}
	fmt.Fprintf(w, "\nround\troot\n")
	for _, r := range a.Reports {
		fmt.Fprintf(w, "%s\t%s\n", roundText(r.Round), r.Root)
	}
	for _, t := range a.Operators {
		if len(t.Missed) == 0 {
			continue
		}
		missed := make([]string, len(t.Missed))
		for i, r := range t.Missed {
			missed[i] = roundText(r)
		}
		fmt.Fprintf(w, "member %d is not in the evidence of\t%s\n", t.Member, strings.Join(missed, ", "))
	}
}
