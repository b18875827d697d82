package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/api"
)

func (c *cli) evidenceCommand() *cobra.Command {
	return group("evidence", "Keep reports' evidence as files that anyone can check", c.exportCommand(), c.importCommand())
}

func (c *cli) exportCommand() *cobra.Command {
	var begin, out string
	cmd := command("export", "Fetch the evidence of a node's reports into one file", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return c.export(cmd.Context(), begin, out)
	})
	cmd.Long = `Fetch from one node the evidence of its reports, and write it as JSON lines: each a document and its
hash, the keccak256 of the document as jurat report show --json writes it, in one line. A FILE that is there already is
continued: reports in it are not fetched again, and a last line that was cut off is written anew.

Nothing is checked but that each document is of the report that the node lists: jurat evidence import does.`
	cmd.Example = "  jurat evidence export --out evidence.jsonl\n  jurat evidence export --since 24h --out evidence.jsonl"
	cmd.Flags().StringVar(&begin, "since", "1", "a time in RFC 3339, how long ago (1h), or a round")
	cmd.Flags().StringVar(&out, "out", "", "the file, which may be there already")
	require(cmd, "out")
	return cmd
}

// exported is the answer of evidence export.
type exported struct {
	File    string `json:"file"`
	Had     int    `json:"had"`     // that the file held before
	Added   int    `json:"added"`   // that were fetched
	Unshown int    `json:"unshown"` // whose evidence the node no longer has
}

func (c *cli) export(ctx context.Context, begin, out string) (err error) {
	from, err := parseSince(begin)
	if err != nil {
		return err
	}
	node, err := c.client()
	if err != nil {
		return err
	}
	file, err := os.OpenFile(out, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return fail(exitUsage, "", "%w", err)
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	had, err := resume(file)
	if err != nil {
		return err
	}
	answer := exported{File: out, Had: len(had)}
	for page, err := range node.pages(ctx, from) {
		if err != nil {
			return err
		}
		if had[page.Digest] {
			continue
		}
		line, err := node.line(ctx, page)
		if err != nil {
			return err
		}
		if line == nil {
			answer.Unshown++
			continue
		}
		if _, err := file.Write(line); err != nil {
			return fail(exitFailed, "run it again: the file is continued", "%w", err)
		}
		answer.Added++
	}
	return c.out.data(answer, func(w io.Writer) {
		fmt.Fprintf(w, "added\t%d documents to %s, which held %d\n", answer.Added, out, answer.Had)
		fmt.Fprintf(w, "gone\t%d reports, whose evidence the node does not have\n", answer.Unshown)
	})
}

// resume reads the reports that a file holds, and cuts off an unfinished last line.
func resume(file *os.File) (map[jurat.Hash]bool, error) {
	had := map[jurat.Hash]bool{}
	var end int64
	number := 0
	for line, err := range lines(file) {
		number++
		if err == nil && !bytes.HasSuffix(line, []byte("\n")) {
			break
		}
		var d *evidence.Document
		if err == nil {
			d, _, err = evidence.ParseLine(line)
		}
		if err != nil {
			return nil, fail(exitNo, "name another --out", "%s, line %d: %w", file.Name(), number, err)
		}
		had[d.Report.Digest()] = true
		end += int64(len(line))
	}
	if err := file.Truncate(end); err != nil {
		return nil, fail(exitUsage, "name a file with --out", "%w", err)
	}
	_, err := file.Seek(end, io.SeekStart)
	return had, err
}

// lines are a file's lines, each with its newline if it has one; the slice is
// good until the next. An error is the last.
func lines(r io.Reader) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		s := bufio.NewScanner(r)
		s.Buffer(nil, evidence.MaxLineBytes)
		s.Split(func(data []byte, atEOF bool) (int, []byte, error) {
			end := bytes.IndexByte(data, '\n') + 1
			if end == 0 && atEOF && len(data) > 0 {
				end = len(data)
			}
			if end == 0 {
				return 0, nil, nil
			}
			return end, data[:end], nil
		})
		for s.Scan() {
			if !yield(s.Bytes(), nil) {
				return
			}
		}
		if err := s.Err(); err != nil {
			yield(nil, err)
		}
	}
}

// pages are all reports that a node keeps since then, ascending.
func (c *client) pages(ctx context.Context, from since) iter.Seq2[*api.HeldForm, error] {
	return func(yield func(*api.HeldForm, error) bool) {
		for {
			page, err := c.reports(ctx, from)
			if err != nil {
				yield(nil, err)
				return
			}
			for i := range page {
				if page[i].Round <= from.after {
					yield(nil, fail(exitNo, "ask another node with --api", "%s lists round %d after round %d", c.base, page[i].Round, from.after))
					return
				}
				from.after = page[i].Round
				if !yield(&page[i], nil) {
					return
				}
			}
			if len(page) == 0 {
				return
			}
		}
	}
}

// line is the line of a report's evidence; nil where the node does not have it.
func (c *client) line(ctx context.Context, listed *api.HeldForm) ([]byte, error) {
	d, _, err := c.evidence(ctx, strconv.FormatUint(uint64(listed.Round), 10))
	if f, ok := errors.AsType[*failure](err); ok && f.status == exitAbsent {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if d.Report.Digest() != listed.Digest {
		return nil, fail(exitNo, "ask another node with --api", "%s lists report %s as round %d and shows report %s", c.base, listed.Digest, listed.Round, d.Report.Digest())
	}
	return evidence.FormatLine(d)
}
