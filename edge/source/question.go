package source

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/jurat-network/jurat/core/job"
)

// Question is an HTTP request that a job's code makes.
type Question struct {
	Method  string
	URL     string
	Headers map[string]string
	Body    []byte
	Secrets []string // that may stand in it, each as job.SecretMark writes it
	Most    int      // bytes of the reply's body; more is an error
}

// Reply is what a host answered, whatever its status.
type Reply struct {
	Status  int
	Headers map[string]string // names in lower case; the first value of each
	Body    []byte            // decompressed, with the secrets that were sent taken out
}

// Put makes the request of a job's code, within egress. It puts secrets in the
// place of their marks, if they are meant for the host, and follows no redirect.
// Every error is an *Error.
func (c *Client) Put(ctx context.Context, q Question) (Reply, error) {
	host := ""
	if u, err := url.Parse(q.URL); err == nil {
		host = u.Hostname()
	}
	release, err := c.slots.acquire(ctx, host)
	if err != nil {
		return Reply{}, err
	}
	defer release()
	request, secrets, err := c.request(ctx, q)
	if err != nil {
		return Reply{}, err
	}
	response, err := c.http.Do(request)
	if err != nil {
		failure := error(transportError(err))
		for _, s := range secrets {
			failure = withoutSecret(failure, s)
		}
		return Reply{}, failure
	}
	defer response.Body.Close()
	reply := Reply{Status: response.StatusCode, Headers: make(map[string]string, len(response.Header))}
	reply.Body, err = io.ReadAll(io.LimitReader(response.Body, int64(q.Most)+1))
	switch {
	case err != nil:
		return Reply{}, transportError(err)
	case len(reply.Body) > q.Most:
		return Reply{}, refused("the answer has more than %d bytes", q.Most)
	}
	for name, values := range response.Header {
		reply.Headers[strings.ToLower(name)] = values[0]
	}
	for _, s := range secrets {
		reply.Body = s.redact(reply.Body)
		for name, value := range reply.Headers {
			reply.Headers[name] = string(s.redact([]byte(value)))
		}
	}
	return reply, nil
}

// request writes the HTTP request of a question, and returns the secrets in it.
func (c *Client) request(ctx context.Context, q Question) (*http.Request, []Secret, error) {
	target, err := url.Parse(q.URL)
	if err != nil {
		return nil, nil, refused("parse URL: %w", err)
	}
	host := target.Host
	address, body, headers := q.URL, q.Body, maps.Clone(q.Headers)
	var secrets []Secret
	for _, name := range q.Secrets {
		mark := job.SecretMark(name)
		holds := strings.Contains(address, mark) || bytes.Contains(body, []byte(mark))
		for _, value := range headers {
			holds = holds || strings.Contains(value, mark)
		}
		if !holds {
			continue
		}
		s, err := c.secretFor(name, target)
		if err != nil {
			return nil, nil, err
		}
		secrets = append(secrets, s)
		address = strings.ReplaceAll(address, mark, url.QueryEscape(s.value))
		body = bytes.ReplaceAll(body, []byte(mark), inJSON(s.value))
		for name, value := range headers {
			headers[name] = strings.ReplaceAll(value, mark, s.value)
		}
	}
	if target, err = url.Parse(address); err != nil || target.Host != host {
		return nil, nil, refused("a secret cannot stand in a host")
	}
	request, err := http.NewRequestWithContext(ctx, q.Method, address, bytes.NewReader(body))
	if err != nil {
		return nil, nil, refused("make request: %s", fmt.Sprintf("method %.16q", q.Method))
	}
	request.Header.Set("User-Agent", userAgent)
	request.Header.Set("Accept", "application/json")
	for _, name := range slices.Sorted(maps.Keys(headers)) {
		if !slices.Contains(ownHeaders, strings.ToLower(name)) {
			request.Header.Set(name, headers[name])
		}
	}
	return request, secrets, nil
}

// ownHeaders belong to the client: code that sets them is not heard.
var ownHeaders = []string{"host", "connection", "content-length", "transfer-encoding", "accept-encoding", "te", "trailer", "upgrade", "expect"}

// inJSON is a text as it stands within a string of JSON.
func inJSON(text string) []byte {
	quoted, _ := json.Marshal(text) // a string cannot fail
	return quoted[1 : len(quoted)-1]
}
