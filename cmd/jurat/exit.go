package main

import (
	"errors"
	"fmt"
)

// The exit statuses. They are part of the command line's contract.
const (
	exitOK          = 0 // done, and the answer is yes
	exitNo          = 1 // done, and the answer is no: invalid, no value, an invariant broken
	exitUsage       = 2 // the command line, a file or the configuration is not as it must be
	exitUnreachable = 3 // a node or chain could not be reached, or is not ready
	exitAbsent      = 4 // there is no such feed, report or contract
	exitFailed      = 5 // anything else
)

const exitCodes = `Exit status:
  0  done, and the answer is yes
  1  done, and the answer is no: invalid, halted, an audit step that does not hold
  2  the command line, a file or the configuration is not as it must be
  3  a node or chain could not be reached, or is not ready
  4  there is no such feed, report or contract
  5  anything else

Data goes to stdout, messages to stderr. With --json stdout holds JSON alone.
Colour is used on a terminal only, and never where NO_COLOR is set.
`

// failure is an error that knows its exit status and what to try next.
type failure struct {
	status int
	err    error
	try    string // one sentence; empty where err says it already
}

func (f *failure) Error() string { return f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

func fail(status int, try, format string, args ...any) *failure {
	return &failure{status, fmt.Errorf(format, args...), try}
}

// errSaidNo ends a command whose output has said already that the answer is no.
var errSaidNo = &failure{status: exitNo, err: errors.New("the answer is no")}

// statusOf is the exit status of a command's error. What cobra itself refuses
// is usage.
func statusOf(err error) int {
	if err == nil {
		return exitOK
	}
	if f, ok := errors.AsType[*failure](err); ok {
		return f.status
	}
	return exitUsage
}
