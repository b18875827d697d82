package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

var update = flag.Bool("update", false, "write docs/cli.md instead of comparing it")

const reference = "../../docs/cli.md"

// TestReference keeps docs/cli.md what the commands say of themselves.
func TestReference(t *testing.T) {
	c := &cli{out: newOutput(io.Discard, io.Discard)}
	root := c.root()
	var b strings.Builder
	b.WriteString("# The command line\n\n<!-- Made from the commands by go test ./cmd/jurat -run TestReference -update -->\n\n")
	fmt.Fprintf(&b, "```\n%s\n```\n\nFlags of every command:\n\n%s", strings.TrimSpace(root.Long), flagTable(root.PersistentFlags()))
	writeCommands(&b, root)
	want := b.String()
	if *update {
		if err := os.WriteFile(reference, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(reference)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/cli.md is not what the commands say: go test ./cmd/jurat -run TestReference -update")
	}
}

func writeCommands(b *strings.Builder, parent *cobra.Command) {
	for _, cmd := range parent.Commands() {
		if cmd.HasSubCommands() {
			defer writeCommands(b, cmd)
		}
		if !cmd.Runnable() || cmd.Hidden || cmd.HasSubCommands() && cmd.Long == "" {
			continue
		}
		fmt.Fprintf(b, "\n## %s\n\n%s.\n", strings.TrimSuffix(cmd.UseLine(), " [flags]"), strings.TrimSuffix(cmd.Short, "."))
		if cmd.Long != "" {
			fmt.Fprintf(b, "\n%s\n", cmd.Long)
		}
		if cmd.Example != "" {
			fmt.Fprintf(b, "\n```\n%s\n```\n", strings.ReplaceAll(strings.TrimPrefix(cmd.Example, "  "), "\n  ", "\n"))
		}
		if table := flagTable(cmd.NonInheritedFlags()); table != "" {
			fmt.Fprintf(b, "\n%s", table)
		}
	}
}

func flagTable(flags *pflag.FlagSet) string {
	var b strings.Builder
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" {
			return
		}
		if b.Len() == 0 {
			b.WriteString("| flag | default | |\n|---|---|---|\n")
		}
		value := ""
		if f.DefValue != "" && f.DefValue != "[]" && f.DefValue != "false" && f.DefValue != "0" && f.DefValue != "0s" {
			value = "`" + f.DefValue + "`"
		}
		fmt.Fprintf(&b, "| `--%s` | %s | %s |\n", f.Name, value, f.Usage)
	})
	return b.String()
}
