package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// Problem is an error as RFC 9457 wants it. Type is stable and can be matched;
// the rest is for people.
type Problem struct {
	Type   string   `json:"type"`
	Title  string   `json:"title"`
	Status int      `json:"status"`
	Detail string   `json:"detail"`
	Try    string   `json:"try,omitempty"` // what to do about it
	Causes []string `json:"causes,omitempty"`
}

func (p *Problem) Error() string { return p.Title + ": " + p.Detail }

// ProblemType is the prefix of every problem's type.
const ProblemType = "urn:jurat:problem:"

func problem(status int, name, title, detail, try string) *Problem {
	return &Problem{Type: ProblemType + name, Title: title, Status: status, Detail: detail, Try: try}
}

func noCommittee() *Problem {
	return problem(http.StatusServiceUnavailable, "no-committee", "The committee has no key yet",
		"Key generation among the members has not finished.",
		"Ask /readyz for what it waits for, and try again.")
}

func noFeed(name string) *Problem {
	return problem(http.StatusNotFound, "no-such-feed", "No such feed",
		fmt.Sprintf("This committee does not answer %q.", clip(name)),
		"List the feeds at /v1/feeds; a name is written as there, such as BTC/USD.")
}

func noEncryption() *Problem {
	return problem(http.StatusNotFound, "no-encryption-key", "No key to seal to",
		"The committee has sworn no key to seal to yet.",
		"It is made within seconds of the committee's own key; ask again.")
}

func noRun(id string) *Problem {
	return problem(http.StatusNotFound, "no-such-run", "No such run",
		fmt.Sprintf("This node keeps no run %s.", clip(id)),
		"List the runs at /v1/runs; a node keeps the newest 2,000.")
}

func noStatement(hash string) *Problem {
	return problem(http.StatusNotFound, "no-such-statement", "No such statement",
		fmt.Sprintf("This node keeps no signed statement %s.", clip(hash)),
		"A node keeps the newest 16,384 that it took; ask the others, or whoever signed it.")
}

func noMessage(id string) *Problem {
	return problem(http.StatusNotFound, "no-such-message", "No such message",
		fmt.Sprintf("This node knows no message %s.", clip(id)),
		"It is known once its block is final on its source chain, and for a while after it is over; see /v1/lanes for what this node carries.")
}

func noLeaf(subject string) *Problem {
	return problem(http.StatusNotFound, "no-such-leaf", "No such leaf",
		fmt.Sprintf("This node keeps no leaf of subject %s that its committee swore.", clip(subject)),
		"Ask another member's node: each keeps those that it saw sworn since its start.")
}

func badID(id string) *Problem {
	return problem(http.StatusBadRequest, "bad-id", "Not an id",
		fmt.Sprintf("%q is no id.", clip(id)),
		"Write 0x and 64 hex digits, as the contracts' events name messages.")
}

func noReport(round string) *Problem {
	return problem(http.StatusNotFound, "no-such-report", "No such report",
		fmt.Sprintf("This node holds no report of round %s.", clip(round)),
		"Not every number is a round; reports that were not delivered are kept for 24 hours. Try /v1/reports/latest or another node.")
}

func noEvidence(round string) *Problem {
	return problem(http.StatusNotFound, "no-evidence", "The evidence is not held here",
		fmt.Sprintf("This node knows the report of round %s but was not shown what it came from.", clip(round)),
		"Ask another node: at least f+1 honest members hold the evidence of every report.")
}

func badRound(round string) *Problem {
	return problem(http.StatusBadRequest, "bad-round", "Not a round number",
		fmt.Sprintf("%q is no round.", clip(round)),
		"Write a number such as 65537, view.seq such as 1.1, or latest.")
}

func badHash(hash string) *Problem {
	return problem(http.StatusBadRequest, "bad-hash", "Not a hash",
		fmt.Sprintf("%q is no hash.", clip(hash)),
		"Write 0x and 64 hex digits, as the contracts' events name reports, and jurat audit statements.")
}

func badTime(at string) *Problem {
	return problem(http.StatusBadRequest, "bad-time", "Not a time",
		fmt.Sprintf("%q is no time in Unix milliseconds.", clip(at)),
		"Write a whole number such as 1700000000000.")
}

func notFound(path string) *Problem {
	return problem(http.StatusNotFound, "no-such-path", "Nothing is served here",
		fmt.Sprintf("%q is not a path of this API.", clip(path)),
		"The paths are described at /openapi.json.")
}

func notAllowed(method string) *Problem {
	return problem(http.StatusMethodNotAllowed, "method-not-allowed", "Only GET is served",
		fmt.Sprintf("The method was %q; this API is read-only.", clip(method)),
		"Use GET.")
}

func bodyRefused() *Problem {
	return problem(http.StatusRequestEntityTooLarge, "body-refused", "No request body is read",
		"The request carries a body.", "Send the request without one.")
}

func tooManyStreams(limit int) *Problem {
	return problem(http.StatusServiceUnavailable, "too-many-streams", "Too many streams are open",
		fmt.Sprintf("This node serves %d streams at once.", limit),
		"Close streams that are not read, try again later, or follow another node.")
}

func internal() *Problem {
	return problem(http.StatusInternalServerError, "internal", "The node failed to answer",
		"The cause is in the node's log.", "Try again; if it persists, report it with the log.")
}

// problemOf turns what a Node answered into a Problem. what is the feed or the
// round that was asked for.
func problemOf(err error, what string) *Problem {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p
	}
	switch {
	case errors.Is(err, ErrNoCommittee):
		return noCommittee()
	case errors.Is(err, ErrNoFeed):
		return noFeed(what)
	case errors.Is(err, ErrNoStatement):
		return noStatement(what)
	case errors.Is(err, ErrNoRun):
		return noRun(what)
	case errors.Is(err, ErrNoMessage):
		return noMessage(what)
	case errors.Is(err, ErrNoLeaf):
		return noLeaf(what)
	case errors.Is(err, ErrNoEncryption):
		return noEncryption()
	case errors.Is(err, ErrNoReport):
		return noReport(what)
	case errors.Is(err, ErrNoEvidence):
		return noEvidence(what)
	}
	return internal()
}

func writeProblem(w http.ResponseWriter, p *Problem) {
	body, err := json.Marshal(p)
	if err != nil {
		panic(err) // strings and integers always marshal
	}
	h := w.Header()
	h.Del("ETag")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	_, _ = w.Write(append(body, '\n')) // a client that has gone needs no answer
}

// clip keeps what a stranger sent from flooding an answer, and from breaking
// its encoding.
func clip(s string) string { return strings.ToValidUTF8(s[:min(len(s), 80)], "?") }
