package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/api"
)

func (c *cli) feedCommand() *cobra.Command {
	list := command("list", "List all feeds and their newest sworn words", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return c.feedList(cmd)
	})
	var from, proxy string
	read := command("read NAME", "Read one feed, checking its proof", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		switch from {
		case "api":
			return c.feedRead(cmd, args[0])
		case "chain":
			return c.feedReadChain(cmd, args[0], proxy)
		}
		return fail(exitUsage, "write --from api or --from chain", "unknown --from %q", from)
	})
	read.Long = `Read one feed: from a node, with the proof checked against the committee's key
where one is known, or from a chain, as a consumer contract would read it.`
	read.Example = "  jurat feed read BTC/USD\n  jurat feed read BTC/USD --from chain\n  jurat feed read BTC/USD --json | jurat verify - --key 0x…"
	read.Flags().StringVar(&from, "from", "api", "where to read: api or chain")
	read.Flags().StringVar(&proxy, "proxy", "", "the feed's AggregatorV3Interface on the chain (default: the devnet's)")
	return group("feed", "Read the committee's feeds", list, read)
}

func (c *cli) feedList(cmd *cobra.Command) error {
	node, err := c.client()
	if err != nil {
		return err
	}
	var answer struct {
		Feeds []api.FeedSummary `json:"feeds"`
	}
	if err := node.list(cmd.Context(), "/v1/feeds", "feeds", &answer.Feeds); err != nil {
		return err
	}
	return c.out.data(answer, func(w io.Writer) {
		fmt.Fprintln(w, "NAME\tVALUE\tUNIT\tROUND\tAGE\tSWORE")
		for i := range answer.Feeds {
			f := &answer.Feeds[i]
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%d/%d\n", printable(f.Name), valueText(&f.WordForm), printable(f.Unit),
				roundText(f.Round), ageText(f), f.Swore, f.Members)
		}
	})
}

// valueText is a word's value, or why there is none.
func valueText(w *api.WordForm) string {
	switch {
	case w.Status == "value" && w.Value != nil:
		return printable(*w.Value)
	case w.Status == "halted":
		return "HALTED"
	case w.Status == "reason":
		return "no value: " + printable(w.Reason)
	}
	return "—"
}

func roundText(r jurat.Round) string {
	if r == 0 {
		return "—"
	}
	return fmt.Sprintf("%s (%d)", r, uint64(r))
}

func ageText(f *api.FeedSummary) string {
	if f.Round == 0 {
		return "—"
	}
	return fmt.Sprintf("%.1f s", float64(f.AgeMs)/1000)
}

func (c *cli) feedRead(cmd *cobra.Command, name string) error {
	node, err := c.client()
	if err != nil {
		return err
	}
	body, err := node.get(cmd.Context(), feedPath(name))
	if err != nil {
		return err
	}
	var answer feedAnswer
	if err := json.Unmarshal(body, &answer); err != nil {
		return fail(exitFailed, "is this a Jurat node of this version?", "read the node's answer: %w", err)
	}
	checked, err := c.checkAnswer(&answer, name)
	if err != nil {
		return err
	}
	if err := c.out.data(json.RawMessage(body), func(w io.Writer) { printFeed(w, &answer, checked) }); err != nil {
		return err
	}
	if c.out.json {
		c.out.note("%s", checked)
	}
	if answer.Status != "value" {
		return &failure{exitNo, fmt.Errorf("%s has no value: %s", printable(name), valueText(&answer.WordForm)), ""}
	}
	return nil
}

// feedAnswer is api.FeedDetail as a client reads it: the bundle stays raw, for
// its own parser.
type feedAnswer struct {
	api.FeedDetail
	Bundle json.RawMessage `json:"bundle"`
}

// checkAnswer holds what a node says of a feed against the bundle that it sends
// along, and the bundle against the committee's key where one is known. It
// returns in words what was checked.
func (c *cli) checkAnswer(a *feedAnswer, name string) (string, error) {
	if string(a.Bundle) == "null" {
		return "nothing is sworn of this feed yet", nil
	}
	refuse := func(err error) error {
		return &failure{exitNo, fmt.Errorf("the node's answer is not to be believed: %w", err), "ask another node with --api"}
	}
	b, err := evidence.ParseBundle(a.Bundle)
	if err != nil {
		return "", refuse(err)
	}
	word := jurat.Word(b.Leaf.Payload)
	switch {
	case b.Feed == nil || b.Feed.Name != name || b.Leaf.Kind != jurat.KindFeed:
		return "", refuse(errors.New("the bundle is of something else"))
	case a.Answer != nil && word.String() != *a.Answer || a.Value != nil && b.Feed.Format(word) != *a.Value:
		return "", refuse(fmt.Errorf("it says %s, the bundle %s", valueText(&a.WordForm), b.Feed.Format(word)))
	case (a.Status == "value") != (word.Tag() == jurat.TagValue):
		return "", refuse(fmt.Errorf("it says %s, the bundle %s", a.Status, word))
	}
	key, from, known, err := c.place.groupKey()
	if err != nil {
		return "", err
	}
	if !known {
		return "NOT VERIFIED: no committee key is known (--key)", nil
	}
	if err := b.Verify(key); err != nil {
		return "", refuse(err)
	}
	return fmt.Sprintf("proof verified against the committee's key %s (from %s)", jurat.Hash(key), from), nil
}

func printFeed(w io.Writer, f *feedAnswer, checked string) {
	fmt.Fprintf(w, "%s\t%s %s\n", printable(f.Name), valueText(&f.WordForm), printable(f.Unit))
	if f.Round != 0 && f.Time != nil {
		fmt.Fprintf(w, "round\t%s, %s, %s old\n", roundText(f.Round), printable(*f.Time), ageText(&f.FeedSummary))
	}
	fmt.Fprintf(w, "swore\t%d of %d members\n", f.Swore, f.Members)
	for i := range f.Observed {
		o := &f.Observed[i]
		fmt.Fprintf(w, "  member %d\t%s  %s\n", o.Member, o.Operator, valueText(&o.WordForm))
	}
	if len(f.Sources) > 0 {
		fmt.Fprintf(w, "sources of this node\n")
	}
	for i := range f.Sources {
		s := &f.Sources[i]
		fmt.Fprintf(w, "  %s\t%s\n", printable(s.Name), sourceText(s))
	}
	for i := range f.Delivered {
		d := &f.Delivered[i]
		fmt.Fprintf(w, "on chain %s\t%s, round %s of the proxy\n", printable(d.ChainID), valueText(&d.WordForm), printable(d.Round))
	}
	fmt.Fprintf(w, "proof\t%s\n", checked)
}

func sourceText(s *api.SourceForm) string {
	text := printable(s.Status)
	if s.Value != nil {
		text = printable(*s.Value) + " " + printable(s.Unit)
	} else if s.Detail != "" {
		text += ": " + printable(s.Detail)
	}
	if s.Label != nil {
		text += "  (" + strings.ToUpper(printable(*s.Label)) + ")"
	}
	return text
}
