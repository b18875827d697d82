package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
)

// output writes data to stdout and messages to stderr.
type output struct {
	stdout, stderr io.Writer
	json           bool
	colour         bool
}

func newOutput(stdout, stderr io.Writer) *output {
	return &output{stdout: stdout, stderr: stderr, colour: isTerminal(stdout) && os.Getenv("NO_COLOR") == ""}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// data writes v as JSON, or else what text writes.
func (o *output) data(v any, text func(w io.Writer)) error {
	if !o.json {
		table := tabwriter.NewWriter(o.stdout, 0, 0, 2, ' ', 0)
		text(table)
		return table.Flush()
	}
	encoder := json.NewEncoder(o.stdout)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(v); err != nil {
		return fail(exitFailed, "", "write the answer: %w", err)
	}
	return nil
}

// note is a message for people, in one line.
func (o *output) note(format string, args ...any) {
	fmt.Fprintf(o.stderr, "jurat: "+format+"\n", args...)
}

// finish reports a command's error in one line and gives the exit status.
func (o *output) finish(err error) int {
	if err == nil || errors.Is(err, errSaidNo) {
		return statusOf(err)
	}
	line := strings.TrimSpace(err.Error())
	if f, ok := errors.AsType[*failure](err); ok {
		if f.try != "" {
			line += "; " + f.try
		}
	} else {
		line += "; see jurat --help"
	}
	o.note("%s", printable(line)) // it may quote a stranger
	return statusOf(err)
}

const (
	green = "\x1b[32m"
	red   = "\x1b[31m"
)

// mark is how a check came out, in a fixed width. Colour wraps the whole cell
// of a table, so that columns stay aligned.
func (o *output) mark(ok bool) string {
	text, colour := "ok  ", green
	if !ok {
		text, colour = "FAIL", red
	}
	if !o.colour {
		return text
	}
	return colour + text + "\x1b[0m"
}
