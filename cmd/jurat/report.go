package main

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/api"
)

func (c *cli) reportCommand() *cobra.Command {
	show := command("show ROUND", "Show a report and what it came from", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		node, err := c.client()
		if err != nil {
			return err
		}
		d, body, err := node.evidence(cmd.Context(), args[0])
		if err != nil {
			return err
		}
		return c.out.data(json.RawMessage(body), func(w io.Writer) { printReport(w, d) })
	})
	show.Long = "Show a report and what it came from. ROUND is a number (65537), a view and place (1.1), a report's digest as contracts' events have it, or latest.\nNothing is checked: that is what jurat audit does."
	return group("report", "Look at what the committee swore", show)
}

func printReport(w io.Writer, d *evidence.Document) {
	r := &d.Report
	fmt.Fprintf(w, "round\t%s\n", roundText(r.Round))
	fmt.Fprintf(w, "time\t%s\n", api.RFC3339(r.Time))
	fmt.Fprintf(w, "committee\t%s epoch %d\n", r.Committee, r.Epoch)
	fmt.Fprintf(w, "root\t%s over %d leaves\n", r.Root, len(d.Leaves))
	fmt.Fprintf(w, "digest\t%s\n", r.Digest())
	fmt.Fprintf(w, "signature\t%s %s\n", r.Signature.R, jurat.Hash(r.Signature.S))
	fmt.Fprintf(w, "observers\t%d of %d members\n", len(d.Observers), d.Committee.N())
	for i := range d.Committee.Feeds {
		f := &d.Committee.Feeds[i]
		fmt.Fprintf(w, "%s\t%s\n", printable(f.Name), swornOf(d, f))
		for k := range d.Observations {
			o := &d.Observations[k].Observation
			if i < len(o.Words) {
				fmt.Fprintf(w, "  member %d\t%s\n", o.Member, f.Format(o.Words[i]))
			}
		}
	}
}

// swornOf is what the report's leaves say of a feed.
func swornOf(d *evidence.Document, f *jurat.Feed) string {
	id := f.ID()
	for _, l := range d.Leaves {
		if l.Kind == jurat.KindFeed && l.Subject == id {
			return f.Format(jurat.Word(l.Payload)) + " " + printable(f.Quote)
		}
	}
	return "nothing is sworn"
}

func (c *cli) committeeCommand() *cobra.Command {
	cmd := command("committee", "Show the committee: its key, members and feeds", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		node, err := c.client()
		if err != nil {
			return err
		}
		var form api.CommitteeForm
		if err := node.into(cmd.Context(), "/v1/committee", &form); err != nil {
			return err
		}
		if _, err := form.Parse(); err != nil {
			return &failure{exitNo, fmt.Errorf("the committee that %s names: %w", node.base, err), "ask another node with --api"}
		}
		return c.out.data(form, func(w io.Writer) { printCommittee(w, &form) })
	})
	cmd.AddCommand(c.drawCommands()...)
	cmd.AddCommand(c.joinCommand(), c.recoverCommand(), c.committeeImportCommand())
	return cmd
}

func printCommittee(w io.Writer, form *api.CommitteeForm) {
	fmt.Fprintf(w, "committee\t%s\n", form.ID)
	fmt.Fprintf(w, "epoch\t%d, until %s\n", form.Epoch, api.RFC3339(jurat.Time(form.Expiry)*1000))
	fmt.Fprintf(w, "key\t%s\n", form.Key)
	fmt.Fprintf(w, "members\t%d: %d sign, %d may be faulty\n", len(form.Members), form.Threshold, form.Faults)
	for i := range form.Members {
		m := &form.Members[i]
		self := ""
		if m.Index == form.Self {
			self = "  (this node)"
		}
		fmt.Fprintf(w, "  member %d\t%s%s\n", m.Index, m.Operator, self)
	}
	for i := range form.Feeds {
		f := &form.Feeds[i]
		fmt.Fprintf(w, "%s\t%s  %d decimals, heartbeat %d s, deviation %d ppm\n", printable(f.Name), f.ID, f.Decimals, f.Heartbeat, f.Deviation)
	}
}
