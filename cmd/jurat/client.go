package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/api"
)

const (
	askTimeout = 20 * time.Second
	maxAnswer  = evidence.MaxDocumentBytes // bytes of an answer that are read
)

// client asks one node's API.
type client struct{ base string }

func (c *cli) client() (*client, error) {
	base, _, err := c.place.apiURL()
	if err != nil {
		return nil, err
	}
	return &client{base}, nil
}

// clients are of the node that is named, and of all others of a devnet where none is.
func (c *cli) clients() ([]*client, error) {
	first, err := c.client()
	if err != nil {
		return nil, err
	}
	nodes := []*client{first}
	if state, err := c.place.devnet(); err == nil && state != nil && state.API == first.base {
		for _, n := range state.Nodes {
			nodes = append(nodes, &client{n.API})
		}
	}
	return nodes, nil
}

// get asks for a path and gives the answer's bytes.
func (c *client) get(ctx context.Context, path string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+path, nil)
	if err != nil {
		return nil, fail(exitUsage, "write a URL such as http://127.0.0.1:8650", "ask the node: %w", err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		if u, ok := errors.AsType[*url.Error](err); ok {
			err = u.Err // the address is said already
		}
		return nil, fail(exitUnreachable, "is the node running? name another with --api", "ask %s: %w", c.base, err)
	}
	defer func() { _ = response.Body.Close() }() // it was only read
	body, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer+1))
	switch {
	case err != nil:
		return nil, fail(exitUnreachable, "try again", "read the node's answer: %w", err)
	case len(body) > maxAnswer:
		return nil, fail(exitFailed, "", "read the node's answer: it exceeds %d bytes", maxAnswer)
	case response.StatusCode != http.StatusOK:
		return nil, c.problem(response, body)
	}
	return body, nil
}

// problem turns an error answer into a failure with the node's own remedy.
func (c *client) problem(response *http.Response, body []byte) error {
	var p api.Problem
	if err := json.Unmarshal(body, &p); err != nil || p.Title == "" {
		return fail(exitUnreachable, "is this a Jurat node? name one with --api", "%s answers %s to %s", c.base, response.Status, response.Request.URL.Path)
	}
	status := exitFailed
	switch response.StatusCode {
	case http.StatusNotFound:
		status = exitAbsent
	case http.StatusServiceUnavailable:
		status = exitUnreachable
	case http.StatusBadRequest:
		status = exitUsage
	}
	return fail(status, phrase(p.Try), "%s", phrase(p.Detail))
}

// phrase is a problem's sentence as a part of one line.
func phrase(sentence string) string {
	sentence = strings.TrimSuffix(printable(sentence), ".")
	first, rest := utf8.DecodeRuneInString(sentence)
	if rest == 0 {
		return sentence
	}
	return string(unicode.ToLower(first)) + sentence[rest:]
}

// printable is a stranger's text without what would steer a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cc, unicode.Bidi_Control) {
			return ' '
		}
		return r
	}, s)
}

// into asks for a path and decodes the answer.
func (c *client) into(ctx context.Context, path string, v any) error {
	body, err := c.get(ctx, path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(body, v); err != nil {
		return fail(exitFailed, "is this a Jurat node of this version?", "read the answer of %s%s: %w", c.base, path, err)
	}
	return nil
}

// list asks for a path and decodes the list that is the answer's named member. An answer
// without it is no node's.
func (c *client) list(ctx context.Context, path, member string, v any) error {
	var answer map[string]json.RawMessage
	if err := c.into(ctx, path, &answer); err != nil {
		return err
	}
	raw, ok := answer[member]
	if !ok {
		return fail(exitFailed, "is this a Jurat node of this version?", "the answer of %s%s has no %s", c.base, path, member)
	}
	if err := json.Unmarshal(raw, v); err != nil {
		return fail(exitFailed, "is this a Jurat node of this version?", "read the answer of %s%s: %w", c.base, path, err)
	}
	return nil
}

// feedPath is the path of a feed, its name escaped but for the slash.
func feedPath(name string) string {
	parts := strings.Split(name, "/")
	for i := range parts {
		parts[i] = url.PathEscape(parts[i])
	}
	return "/v1/feeds/" + strings.Join(parts, "/")
}

// evidence asks for a report's evidence: a round as the API takes it, or latest.
func (c *client) evidence(ctx context.Context, round string) (*evidence.Document, []byte, error) {
	path := "/v1/reports/"
	if strings.HasPrefix(round, "0x") {
		path = "/v1/evidence/" // a report by its digest
	}
	body, err := c.get(ctx, path+url.PathEscape(round))
	if err != nil {
		return nil, nil, err
	}
	d, err := evidence.Parse(body)
	if err != nil {
		return nil, nil, &failure{exitNo, fmt.Errorf("the evidence that %s gives of round %s: %w", c.base, round, err), "ask another node with --api"}
	}
	return d, body, nil
}
