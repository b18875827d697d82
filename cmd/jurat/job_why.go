package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat/edge/api"
)

// jobRuns lists the runs that a node keeps of a job, of all jobs without a name.
func (c *cli) jobRuns(cmd *cobra.Command, name string) error {
	node, err := c.client()
	if err != nil {
		return err
	}
	var answer struct {
		Runs []api.RunSummary `json:"runs"`
	}
	if err := node.list(cmd.Context(), "/v1/runs?job="+url.QueryEscape(name), "runs", &answer.Runs); err != nil {
		return err
	}
	return c.out.data(answer, func(w io.Writer) {
		fmt.Fprintln(w, "RUN\tTIME\tJOB\tSTATUS\tANSWER")
		for _, r := range answer.Runs {
			text := strings.Join(r.Answer, ", ")
			if r.Status != "ok" {
				text = r.Detail
			}
			fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\n", r.ID, printable(r.Time), printable(r.Job), printable(r.Status), printable(text))
		}
	})
}

// jobWhy shows one run that a node keeps.
func (c *cli) jobWhy(cmd *cobra.Command, id string) error {
	node, err := c.client()
	if err != nil {
		return err
	}
	path := "/v1/runs/" + url.PathEscape(id)
	body, err := node.get(cmd.Context(), path)
	if err != nil {
		return err
	}
	var kept api.RunForm
	if err := json.Unmarshal(body, &kept); err != nil {
		return fail(exitFailed, "is this a Jurat node of this version?", "read the node's answer: %w", err)
	}
	if kept.Job == "" {
		return fail(exitFailed, "is this a Jurat node of this version?", "the answer of %s%s has no run", node.base, path)
	}
	return c.out.data(json.RawMessage(body), func(w io.Writer) { printRun(w, &kept.Run) })
}
