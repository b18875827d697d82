package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
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
	Cards     []cardCheck    `json:"cards,omitempty"` // with --cards

	against   *jurat.Committee
	documents []*evidence.Document
}

// countedRound names a report that was counted; jurat audit --round shows it.
type countedRound struct {
	Round jurat.Round `json:"round"`
	Root  jurat.Hash  `json:"root"`
}

func (c *cli) countCommand(at *string) *cobra.Command {
	var proof, cards bool
	var proxy string
	cmd := command("count EVIDENCE…", "Count operators' observations from reports and their evidence", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		answer, err := c.count(cmd.Context(), args, proxy)
		if err != nil {
			return err
		}
		if cards {
			if answer.Cards, err = c.checkCards(cmd.Context(), *at, answer.against, answer.documents); err != nil {
				return err
			}
		}
		if err := c.out.data(answer, func(w io.Writer) { answer.show(w, proof) }); err != nil {
			return err
		}
		if slices.ContainsFunc(answer.Cards, func(k cardCheck) bool { return k.Finding == cardDiffers }) {
			return errSaidNo
		}
		return nil
	})
	cmd.Long = `Count, from reports with their evidence and nothing else, in how many rounds each member was
and observed. Every report is audited first, down to the signatures; one that does not hold ends it with exit 1. EVIDENCE is a
file as jurat report show --json writes it. --proof names the reports counted and the rounds that each number lacks.

--cards holds against them what the chain has on record: of each scorecard that counts one of these rounds, whether it gained what
the evidence gives. One whose period the evidence does not cover, or has fewer rounds of, is listed as not all shown. A report
that came to light only after its period's card was sworn is in no card, and shows as a difference. Exit 1 if a card differs.

The members are held against the chain, where one is known: a key alone does not say whose they are.
Who signed, a threshold signature does not say; deliveries and agreements are on a chain.`
	cmd.Example = "  jurat operators count evidence/*.json --proof\n  jurat operators count evidence/*.json --cards"
	cmd.Flags().BoolVar(&proof, "proof", false, "show what each number comes from; JSON always has it")
	cmd.Flags().BoolVar(&cards, "cards", false, "compare with the scorecards on the chain")
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
	answer.against, answer.documents = trusted.committee, documents
	answer.Operators, err = record.Count(trusted.committee, documents)
	if errors.Is(err, record.ErrCount) {
		return nil, &failure{exitNo, err, ""}
	}
	return answer, err
}

func (a *counted) show(w io.Writer, proof bool) {
	fmt.Fprintf(w, "member\toperator\trounds\tobserved\twith a value\toutliers\tms behind\n")
	for _, t := range a.Operators {
		fmt.Fprintf(w, "%d\t%s\t%d\t%d\t%d\t%d\t%d\n", t.Member, t.Operator, t.Rounds, t.Observed, t.Spoke, t.Outliers, t.Latency)
	}
	if len(a.Cards) > 0 {
		fmt.Fprintf(w, "\noperator\tcard\tfrom\tto\trounds and observed, as sworn\tas counted\t\n")
	}
	for i := range a.Cards {
		k := &a.Cards[i]
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d %d\t%d %d\t%s\n", k.Operator, k.Period, k.From, k.To, k.Sworn.Rounds, k.Sworn.Observed, k.Counted.Rounds, k.Counted.Observed, k.Finding)
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
