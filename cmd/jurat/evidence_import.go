package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/node"
)

func (c *cli) importCommand() *cobra.Command {
	var out, proxy, config string
	cmd := command("import FILE", "Check a file of evidence, and keep what holds", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.importFile(cmd.Context(), args[0], out, proxy, config)
	})
	cmd.Long = `Check each document of a file that jurat evidence export wrote, from the operators' signatures to the
report's root and the committee's signature, and keep those that hold in a folder, each named by its hash. Lines that
were altered or cut off, that bring a report twice, are of another committee or do not hold are listed and not kept.
All documents must be of the committee of the first that holds. That lines are missing, a file does not show.

With --key nothing is asked of anyone; else the chain is held against, where one is known. One of both there must be.
A key says who the members of a committee's first epoch are; those of later ones, and a key's expiry, a chain alone says.

With --config a report that the committee signed and that does not follow from its evidence, or says two things of one subject, is handed to the
node of that configuration, which files the proof under every agreement whose bonds are locked.

Exit 0 if every line was kept, 1 if one was not. What is kept, jurat audit --evidence and jurat operators count take.`
	cmd.Example = "  jurat evidence import evidence.jsonl --key 0x…\n  jurat operators count evidence/*.json"
	cmd.Flags().StringVar(&out, "out", "evidence", "the folder")
	cmd.Flags().StringVar(&config, "config", "", "a node's configuration: it files proofs against reports that do not follow from their evidence")
	cmd.Flags().StringVar(&proxy, "proxy", "", "an AggregatorV3Interface of the committee's first feed on the chain (default: the devnet's)")
	return cmd
}

// imported is the answer of evidence import.
type imported struct {
	OK       bool          `json:"ok"`
	Trusted  string        `json:"trusted"` // where the committee is known from: chain or key
	Folder   string        `json:"folder"`
	Lines    int           `json:"lines"`
	Kept     int           `json:"kept"`     // that hold, and are in the folder now
	Refused  int           `json:"refused"`  // all of them
	Accused  int           `json:"accused"`  // of these, that a node was handed to prove them invalid
	Refusals []refusedLine `json:"refusals"` // the first of them
}

// refusedLine is a line that was not kept.
type refusedLine struct {
	Line   int    `json:"line"`  // from 1
	Fault  string `json:"fault"` // malformed, truncated, altered, duplicate, foreign or unsound
	Detail string `json:"detail"`
}

func refuse(fault, format string, args ...any) *refusedLine {
	return &refusedLine{Fault: fault, Detail: fmt.Sprintf(format, args...)}
}

// importing is an import under way.
type importing struct {
	imported
	cli    *cli
	cfg    *node.Config // of the node that files proofs; nil for none
	proxy  string
	side   *chainSide // nil where the key is trusted
	pinned map[uint32]*jurat.Committee
	id     jurat.Hash         // of the first document's committee
	lineOf map[jurat.Hash]int // where a report was kept from
}

func (c *cli) importFile(ctx context.Context, name, out, proxy, config string) (err error) {
	in := c.stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return fail(exitUsage, "give a file, or - for stdin", "%w", err)
		}
		defer func() { _ = f.Close() }() // it was only read
		in = f
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return fail(exitUsage, "name a folder with --out", "%w", err)
	}
	m := &importing{cli: c, proxy: proxy, pinned: map[uint32]*jurat.Committee{}, lineOf: map[jurat.Hash]int{}}
	if config != "" {
		if m.cfg, err = configured(config); err != nil {
			return err
		}
	}
	m.Folder, m.Refusals = out, []refusedLine{}
	defer func() {
		if m.side != nil {
			m.side.close()
		}
	}()
	for line, err := range lines(in) {
		m.Lines++
		bad := refuse("malformed", "%v", err)
		if err == nil {
			if bad, err = m.line(ctx, line); err != nil {
				return err
			}
		}
		if bad == nil {
			m.Kept++
			continue
		}
		bad.Line = m.Lines
		if m.Refused++; len(m.Refusals) < maxFailures {
			m.Refusals = append(m.Refusals, *bad)
		}
	}
	return m.tell()
}

// line checks a line and keeps its document; or says why not.
func (m *importing) line(ctx context.Context, line []byte) (*refusedLine, error) {
	if !bytes.HasSuffix(line, []byte("\n")) {
		return refuse("truncated", "the file ends within the line"), nil
	}
	d, name, err := evidence.ParseLine(line)
	switch {
	case errors.Is(err, evidence.ErrAltered):
		return refuse("altered", "%v", err), nil
	case err != nil:
		return refuse("malformed", "%v", err), nil
	}
	digest := d.Report.Digest()
	if at := m.lineOf[digest]; at > 0 {
		return refuse("duplicate", "report %s of round %s is in line %d too", digest, d.Report.Round, at), nil
	}
	if len(d.Committee.Feeds) == 0 {
		return refuse("malformed", "the committee has no feeds"), nil
	}
	trusted, bad, err := m.pin(ctx, d)
	if bad != nil || err != nil {
		return bad, err
	}
	if _, err := evidence.Audit(trusted, d, 0); err != nil {
		return refuse("unsound", "round %s: %v", d.Report.Round, err), m.accuse(trusted, d)
	}
	if err := m.keep(d, name); err != nil {
		return nil, err
	}
	m.pinned[d.Committee.Epoch], m.id, m.lineOf[digest] = trusted, d.Committee.ID, m.Lines
	return nil, nil
}

// accuse hands a report that does not hold to the node that files proofs, if the committee
// signed it and its evidence proves something.
func (m *importing) accuse(c *jurat.Committee, d *evidence.Document) error {
	keys, err := evidence.KeysOf(c)
	if m.cfg == nil || err != nil || !keys.VerifyReport(d.Report.Digest(), d.Report.Signature) {
		return err
	}
	if err := node.Accuse(m.cfg, &evidence.Accusation{Document: d}); !errors.Is(err, node.ErrInnocent) {
		m.Accused++
		return err
	}
	return nil
}

// pin finds what a document's committee can be held against: that of its epoch
// which another document that holds has shown, or else the key or the chain.
func (m *importing) pin(ctx context.Context, d *evidence.Document) (*jurat.Committee, *refusedLine, error) {
	c := &d.Committee
	if len(m.lineOf) > 0 && c.ID != m.id {
		return nil, refuse("foreign", "round %s is of committee %s, not of %s", d.Report.Round, c.ID, m.id), nil
	}
	if known := m.pinned[c.Epoch]; known != nil {
		if known.Expiry != c.Expiry {
			return nil, refuse("foreign", "the key's expiry is second %d, not %d as in other lines", c.Expiry, known.Expiry), nil
		}
		return known, nil, nil
	}
	if m.side == nil && (m.cli.place.key == "" || m.proxy != "") {
		side, err := m.cli.openChain(ctx, c.Feeds[0].Name, m.proxy)
		if err != nil {
			return nil, nil, err
		}
		m.side = side
	}
	trusted, steps, err := m.cli.pin(ctx, d, m.side)
	if err != nil {
		return nil, nil, err
	}
	if trusted.from == "node" {
		return nil, nil, fail(exitUsage, "name its key with --key, or a chain with --rpc and --proxy", "nothing says which committee the evidence must be of")
	}
	m.Trusted = trusted.from
	for _, step := range steps {
		if !step.OK {
			return nil, refuse("foreign", "round %s: %s", d.Report.Round, step.Detail), nil
		}
	}
	return trusted.committee, nil, nil
}

// keep puts a document into the folder; it is there in full or not at all.
func (m *importing) keep(d *evidence.Document, name jurat.Hash) error {
	_, data, err := evidence.Name(d)
	if err != nil {
		return err
	}
	path := filepath.Join(m.Folder, name.String()+".json")
	if err = os.WriteFile(path+".part", data, 0o644); err == nil {
		err = os.Rename(path+".part", path)
	}
	if err != nil {
		return fail(exitFailed, "run it again", "%w", err)
	}
	return nil
}

func (m *importing) tell() error {
	if m.Lines == 0 {
		return fail(exitUsage, "jurat evidence export writes one", "the file holds no evidence")
	}
	m.OK = m.Refused == 0
	err := m.cli.out.data(&m.imported, func(w io.Writer) {
		for _, r := range m.Refusals {
			fmt.Fprintf(w, "%s\tline %d\t%s\t%s\n", m.cli.out.mark(false), r.Line, r.Fault, printable(r.Detail))
		}
		fmt.Fprintf(w, "kept\t%d of %d documents in %s, each from its operators' signatures to the report's\n", m.Kept, m.Lines, m.Folder)
		if !m.OK {
			fmt.Fprintf(w, "refused\t%d; %d of them were handed to the node to be proven invalid\n", m.Refused, m.Accused)
		}
	})
	if err == nil && !m.OK {
		err = errSaidNo
	}
	return err
}
