package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/api"
)

func (c *cli) auditCommand() *cobra.Command {
	var round, proxy, begin, file, asked, requests, jobFile string
	var all bool
	audit := command("audit FEED", "Check a feed from the operators' signatures to the word on chain", cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		switch {
		case asked != "" && (all || len(args) > 0 || round != "" || file != "" || begin != ""):
			return fail(exitUsage, "", "--request ID stands alone")
		case jobFile != "" && (all || asked != ""):
			return fail(exitUsage, "", "--job is of one feed's report")
		case asked != "":
			return c.auditRequest(cmd.Context(), asked, requests)
		case all && (len(args) > 0 || round != "" || file != "" || begin == ""):
			return fail(exitUsage, "", "--all takes --since TIME or ROUND, and neither FEED, --round nor --evidence")
		case all:
			return c.auditAll(cmd.Context(), begin, proxy)
		case len(args) == 0 || begin != "":
			return fail(exitUsage, "", "say which FEED, or --all with --since")
		case file != "" && round != "":
			return fail(exitUsage, "", "--evidence is of one round: leave out --round")
		}
		return c.audit(cmd.Context(), args[0], round, file, proxy, jobFile)
	})
	audit.Long = `Fetch the evidence of a report from a node, any node, and check everything that lies
between the operators' signatures and the word sworn of the feed; where a chain is
known, compare committee and word with what the chain holds.

Without --round the report is audited that the chain holds, or else the newest.
With --all every report since then is audited, all feeds of it: those that the node keeps and those that
the chain took, each delivered word, and the words that the chain keeps now. A delivered report whose evidence the
node does not show is a failure. It takes nothing but an RPC endpoint, one feed's proxy and one node's API.

With --job, the feed's, whose sources are all signed by who the job pins, what each member says is held against the
signed statements that it names: whoever says something else, or names none, contradicts them. The node is asked
for the statements, and each is checked.

With --request an answer on the chain is audited: the report that it came in, the members that named it, and
what opinions they signed.

Exit 0 if every step holds, 1 if one does not.`
	audit.Example = "  jurat audit BTC/USD\n  jurat audit BTC/USD --round 1.7\n  jurat audit BTC/USD --api http://node:8650 --rpc http://chain:8545 --proxy 0x…\n  jurat audit BTC/USD --job btc-usd.yaml\n  jurat audit --all --since 1h"
	audit.Flags().StringVar(&round, "round", "", "the report's round: a number, view.seq or latest")
	audit.Flags().StringVar(&file, "evidence", "", "a file with the report's evidence, as jurat evidence import keeps it; no node is asked")
	audit.Flags().StringVar(&jobFile, "job", "", "the feed's job: hold what members say against the signed statements that they name")
	audit.Flags().StringVar(&proxy, "proxy", "", "the feed's AggregatorV3Interface on the chain (default: the devnet's)")
	audit.Flags().BoolVar(&all, "all", false, "every report since --since")
	audit.Flags().StringVar(&begin, "since", "", "with --all: a time in RFC 3339, how long ago (1h), or a round")
	audit.Flags().StringVar(&asked, "request", "", "a request's id: check its answer instead of a feed")
	audit.Flags().StringVar(&requests, "requests", "", "with --request: address of the contract Requests (default: the devnet's)")
	return audit
}

// auditAnswer is the answer of audit.
type auditAnswer struct {
	Feed    string          `json:"feed"`
	OK      bool            `json:"ok"`
	Round   jurat.Round     `json:"round"`
	TimeMs  jurat.Time      `json:"time_ms"`
	Status  string          `json:"status"` // value, halted or none
	Value   *string         `json:"value"`
	Unit    string          `json:"unit"`
	Trusted string          `json:"trusted"` // where the committee is known from: chain, key or node
	Steps   []evidence.Step `json:"steps"`

	Statements  []statementForm `json:"statements,omitempty"`  // of first parties, where the job pins signers
	Testimonies []testimonyForm `json:"testimonies,omitempty"` // with --job
}

func (c *cli) audit(ctx context.Context, name, round, file, proxy, jobFile string) error {
	chain, err := c.openChain(ctx, name, proxy)
	if err != nil {
		return err
	}
	if chain != nil {
		defer chain.close()
	}
	d, err := c.auditedDocument(ctx, name, round, file, chain)
	if err != nil {
		return err
	}
	feed := slices.IndexFunc(d.Committee.Feeds, func(f jurat.Feed) bool { return f.Name == name })
	if feed < 0 {
		return fail(exitAbsent, "jurat feed list shows the feeds", "the committee of round %s does not answer %q", roundText(d.Report.Round), printable(name))
	}
	trusted, pins, err := c.pin(ctx, d, chain)
	if err != nil {
		return err
	}
	audited, err := evidence.Audit(trusted.committee, d, feed)
	if err != nil && !errors.Is(err, evidence.ErrAudit) {
		return err
	}
	steps := append(pins, audited.Steps...)
	if chain != nil {
		stored, err := chain.compare(ctx, d, feed, audited.Word)
		if err != nil {
			return err
		}
		steps = append(steps, stored)
	}
	answer := auditAnswer{Feed: name, OK: true, Round: d.Report.Round, TimeMs: d.Report.Time, Status: "none",
		Unit: d.Committee.Feeds[feed].Quote, Trusted: trusted.from, Steps: steps, Statements: statementsOf(d, d.Committee.Feeds[feed].ID())}
	if jobFile != "" {
		if err := c.testify(ctx, d, feed, jobFile, audited.Word, &answer); err != nil {
			return err
		}
	}
	return c.tellAudit(d, feed, audited.Word, &answer, chain != nil)
}

// auditedDocument is the evidence to audit: the file's, or else the node's of a
// round, without which it is of the report that the chain holds.
func (c *cli) auditedDocument(ctx context.Context, name, round, file string, chain *chainSide) (*evidence.Document, error) {
	if file != "" {
		data, err := c.readInput(file)
		if err != nil {
			return nil, err
		}
		d, err := evidence.Parse(data)
		if err != nil {
			return nil, fail(exitUsage, "give a report's evidence", "%s: %w", file, err)
		}
		return d, nil
	}
	node, err := c.client()
	if err != nil {
		return nil, err
	}
	if round == "" {
		if round, err = c.deliveredRound(ctx, node, chain, name); err != nil {
			return nil, err
		}
	}
	d, _, err := node.evidence(ctx, round)
	return d, err
}

// trust is the committee that an audit holds the evidence against, and why it
// is believed to be the one.
type trust struct {
	committee *jurat.Committee
	from      string // chain, key or node
}

// pin finds what the evidence's committee can be held against: a chain that
// knows it, else the key that the user trusts, else nothing but the node's word.
func (c *cli) pin(ctx context.Context, d *evidence.Document, chain *chainSide) (trust, []evidence.Step, error) {
	if chain != nil {
		step, err := chain.committee(ctx, d)
		return trust{&d.Committee, "chain"}, []evidence.Step{step}, err
	}
	key, from, known, err := c.place.groupKey()
	if err != nil {
		return trust{}, nil, err
	}
	if !known {
		return trust{&d.Committee, "node"}, nil, nil
	}
	same := d.Committee.Key == key
	detail := fmt.Sprintf("the committee's key is %s, as %s says", jurat.Hash(key), from)
	if !same {
		detail = fmt.Sprintf("the committee's key is %s, not %s as %s says", jurat.Hash(d.Committee.Key), jurat.Hash(key), from)
	}
	return trust{&d.Committee, "key"}, []evidence.Step{{Name: "key", OK: same, Detail: detail}}, nil
}

// deliveredRound is the round of the report that the chain holds, or latest.
func (c *cli) deliveredRound(ctx context.Context, node *client, chain *chainSide, name string) (string, error) {
	if chain == nil {
		return "latest", nil
	}
	var feed feedAnswer
	if err := node.into(ctx, feedPath(name), &feed); err != nil {
		return "", err
	}
	for _, d := range feed.Delivered {
		if d.ReportRound != nil {
			return strconv.FormatUint(uint64(*d.ReportRound), 10), nil
		}
	}
	c.out.note("the node does not know which report the chain's word came from: auditing the newest; name one with --round")
	return "latest", nil
}

func (c *cli) tellAudit(d *evidence.Document, feed int, word jurat.Word, answer *auditAnswer, onChain bool) error {
	f := &d.Committee.Feeds[feed]
	for _, s := range answer.Steps {
		answer.OK = answer.OK && s.OK
	}
	switch word.Tag() {
	case jurat.TagValue:
		value := f.Format(word)
		answer.Status, answer.Value = "value", &value
	case jurat.TagHalted:
		answer.Status = "halted"
	}
	if err := c.out.data(answer, func(w io.Writer) { c.printAudit(w, answer, f.Format(word), len(d.Observers), d.Committee.N()) }); err != nil {
		return err
	}
	if answer.Trusted == "node" {
		c.out.note("nothing but the node's own word says that this is the committee: name its key with --key, or a chain with --rpc and --proxy")
	} else if !onChain {
		c.out.note("not compared with a chain: name one with --rpc and --proxy")
	}
	if !answer.OK {
		return errSaidNo
	}
	return nil
}

func (c *cli) printAudit(w io.Writer, a *auditAnswer, word string, observers, members int) {
	fmt.Fprintf(w, "%s in round %s of %s\n", printable(a.Feed), roundText(a.Round), api.RFC3339(a.TimeMs))
	for _, s := range a.Steps {
		fmt.Fprintf(w, "  %s\t%s\t%s\n", c.out.mark(s.OK), s.Name, printable(s.Detail))
	}
	printStatements(w, a.Statements)
	printTestimonies(w, a.Testimonies)
	if !a.OK {
		fmt.Fprintf(w, "NOT SOUND: the steps marked FAIL do not hold\n")
		return
	}
	fmt.Fprintf(w, "SOUND: %s is %s %s, observed by %d of %d members\n", printable(a.Feed), word, printable(a.Unit), observers, members)
}
