package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/api"
)

// maxVerifyInput bounds a file: a bundle, or a feed's whole answer around one.
const maxVerifyInput = 8 << 20

func (c *cli) verifyCommand() *cobra.Command {
	verify := command("verify FILE|-", "Verify a report with one of its leaves, offline", cobra.ExactArgs(1), func(_ *cobra.Command, args []string) error {
		return c.verify(args[0])
	})
	verify.Long = `Verify offline that the committee swore a leaf: the path leads from the leaf to the
report's root, and the committee's key signed the report. FILE holds a bundle, or a
feed as the API serves it; - is stdin. Exit 0 if valid, 1 with the reason if not.`
	verify.Example = "  jurat feed read BTC/USD --json > btc.json\n  jurat verify btc.json --key 0x…"
	return verify
}

// verdict is the answer of verify.
type verdict struct {
	Valid     bool        `json:"valid"`
	Fault     string      `json:"fault,omitempty"` // malformed, or one of evidence.Fault
	Detail    string      `json:"detail,omitempty"`
	Committee *jurat.Hash `json:"committee,omitempty"`
	Epoch     uint32      `json:"epoch,omitempty"`
	Round     jurat.Round `json:"round,omitempty"`
	TimeMs    jurat.Time  `json:"time_ms,omitempty"`
	Leaf      *jurat.Leaf `json:"leaf,omitempty"`
	Feed      *swornFeed  `json:"feed,omitempty"`
	Key       *jurat.Hash `json:"key,omitempty"`
}

// swornFeed is what a valid feed leaf says.
type swornFeed struct {
	Name   string  `json:"name"`
	Status string  `json:"status"` // value or halted
	Value  *string `json:"value"`
	Unit   string  `json:"unit"`
}

func (c *cli) verify(file string) error {
	key, _, known, err := c.place.groupKey()
	if err != nil {
		return err
	}
	if !known {
		return fail(exitUsage, "give it with --key; jurat committee prints it, or ask somebody you trust", "the committee's key is needed: a report proves nothing without it")
	}
	data, err := c.readInput(file)
	if err != nil {
		return err
	}
	data, what := unwrapBundle(data)
	if what != "" {
		return c.invalid("malformed", what)
	}
	b, err := evidence.ParseBundle(data)
	if err != nil {
		return c.invalid("malformed", strings.TrimPrefix(err.Error(), evidence.ErrMalformed.Error()+": "))
	}
	if err := b.Verify(key); err != nil {
		invalid, ok := errors.AsType[*evidence.Invalid](err)
		if !ok {
			return &failure{exitUsage, err, ""}
		}
		return c.invalid(string(invalid.Fault), invalid.Detail)
	}
	return c.out.data(validVerdict(b), func(w io.Writer) { printValid(w, b) })
}

func (c *cli) readInput(file string) ([]byte, error) {
	in := c.stdin
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return nil, fail(exitUsage, "give a file, or - for stdin", "%w", err)
		}
		defer func() { _ = f.Close() }() // it was only read
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, maxVerifyInput+1))
	if err != nil {
		return nil, fail(exitUsage, "", "read %s: %w", file, err)
	}
	return data, nil // a longer file is refused by the bundle's own bound
}

// unwrapBundle takes the bundle out of a feed's answer, and says what is wrong
// with other documents of ours; the rest is left to the bundle's parser.
func unwrapBundle(data []byte) (bundle []byte, wrong string) {
	var document struct {
		Format string          `json:"format"`
		Bundle json.RawMessage `json:"bundle"`
	}
	switch err := json.Unmarshal(data, &document); {
	case err != nil:
		return data, ""
	case document.Format == evidence.DocumentFormat:
		return nil, "this is a report's evidence, which jurat audit checks; a bundle is in a feed's answer"
	case string(document.Bundle) == "null":
		return nil, "the feed has no bundle: nothing is sworn of it yet"
	case len(document.Bundle) > 0:
		return document.Bundle, ""
	}
	return data, ""
}

func (c *cli) invalid(fault, detail string) error {
	err := c.out.data(verdict{Fault: fault, Detail: detail}, func(w io.Writer) {
		fmt.Fprintf(w, "INVALID  %s: %s\n", fault, printable(detail))
	})
	if err != nil {
		return err
	}
	return errSaidNo
}

func validVerdict(b *evidence.Bundle) verdict {
	r, key := &b.Report, jurat.Hash(b.Key)
	v := verdict{Valid: true, Committee: &r.Committee, Epoch: r.Epoch, Round: r.Round, TimeMs: r.Time, Leaf: &b.Leaf, Key: &key}
	if b.Feed != nil {
		v.Feed = &swornFeed{Name: b.Feed.Name, Status: "halted", Unit: b.Feed.Quote}
		if word := jurat.Word(b.Leaf.Payload); word.Tag() == jurat.TagValue {
			value := b.Feed.Format(word)
			v.Feed.Status, v.Feed.Value = "value", &value
		}
	}
	return v
}

func printValid(w io.Writer, b *evidence.Bundle) {
	r := &b.Report
	switch {
	case b.Feed != nil:
		fmt.Fprintf(w, "VALID  %s is %s %s\n", printable(b.Feed.Name), b.Feed.Format(jurat.Word(b.Leaf.Payload)), printable(b.Feed.Quote))
	case b.Leaf.Kind == jurat.KindFeed:
		fmt.Fprintf(w, "VALID  feed %s is %s (of unknown decimals)\n", b.Leaf.Subject, jurat.Word(b.Leaf.Payload))
	default:
		fmt.Fprintf(w, "VALID  leaf of kind %d, subject %s, payload %s\n", b.Leaf.Kind, b.Leaf.Subject, b.Leaf.Payload)
	}
	fmt.Fprintf(w, "sworn at %s in round %s by committee %s epoch %d\n", api.RFC3339(r.Time), roundText(r.Round), r.Committee, r.Epoch)
}
