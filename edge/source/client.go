// Package source asks the HTTP sources of jobs, and trusts none of them: where
// they may lead, how much they may send and how long they may take is bounded.
package source

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"golang.org/x/sync/semaphore"
)

// The bounds of one question.
const (
	maxRedirects   = 3
	maxHeaderBytes = 32 << 10
	userAgent      = "jurat"
)

// Client asks sources. It is safe for concurrent use and shared by all jobs.
type Client struct {
	http  *http.Client
	slots *semaphore.Weighted // questions under way at once
}

// Config is what an operator decides about a Client.
type Config struct {
	// Allow lists the host:port pairs that sources may reach although they are
	// not public; see NewEgress.
	Allow []string
	// Concurrency is how many questions may be under way at once; 0 means 64.
	Concurrency int
	// Roots are the certificate authorities for https; nil means the system's.
	Roots *x509.CertPool
}

// NewClient returns a Client that reaches what cfg allows. Proxies in the
// environment are not used: they would resolve names where nobody checks.
func NewClient(cfg Config) (*Client, error) {
	egress, err := NewEgress(cfg.Allow)
	if err != nil {
		return nil, fmt.Errorf("make HTTP client: %w", err)
	}
	if cfg.Concurrency == 0 {
		cfg.Concurrency = 64
	}
	transport := &http.Transport{
		DialContext:            egress.dial,
		TLSClientConfig:        tlsConfig(cfg.Roots),
		TLSHandshakeTimeout:    10 * time.Second,
		MaxResponseHeaderBytes: maxHeaderBytes,
		MaxIdleConns:           256,
		MaxIdleConnsPerHost:    8,
		IdleConnTimeout:        90 * time.Second,
	}
	return &Client{
		http: &http.Client{
			Transport: transport,
			// Fetch follows redirects itself: each is a question of its own.
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
		slots: semaphore.NewWeighted(int64(cfg.Concurrency)),
	}, nil
}

// Close closes idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// Error is why a source gave no answer that could be read.
type Error struct {
	Reason jurat.Reason
	Err    error
}

func (e *Error) Error() string { return e.Err.Error() }
func (e *Error) Unwrap() error { return e.Err }

// Ask asks a source once, at time asked, and reads what it answers.
func (c *Client) Ask(ctx context.Context, s *job.Source, timeout job.Duration, asked jurat.Time) job.Reading {
	got, err := c.fetch(ctx, s, timeout)
	var failure *Error
	if errors.As(err, &failure) {
		return job.Failure(failure.Reason, failure.Error(), asked)
	}
	reading := s.Read(got.body, asked)
	reading.Label = got.label
	return reading
}

// labelHeader is by which venues made for development say what they are.
const labelHeader = "X-Jurat-Venue"

// answer is what a source said.
type answer struct {
	body  []byte // decompressed
	label string // see job.Reading.Label
}

// fetch asks a source once and returns its answer, at most job.MaxBody bytes. It
// returns at the latest when timeout has passed. Every error is an *Error.
func (c *Client) fetch(ctx context.Context, s *job.Source, timeout job.Duration) (answer, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Duration(timeout)*time.Millisecond)
	defer cancel()
	if err := c.slots.Acquire(ctx, 1); err != nil {
		return answer{}, &Error{jurat.ReasonUnreachable, fmt.Errorf("wait for a free slot: %w", err)}
	}
	defer c.slots.Release(1)

	target, err := url.Parse(s.URL)
	if err != nil {
		return answer{}, &Error{jurat.ReasonRefused, fmt.Errorf("parse URL: %w", err)}
	}
	headers := s.Headers
	for range maxRedirects + 1 {
		got, next, err := c.ask(ctx, target, headers)
		if err != nil || next == nil {
			return got, err
		}
		if next.Scheme != target.Scheme || next.Host != target.Host {
			headers = nil // meant for the first origin alone, also if a later hop leads back
		}
		target = next
	}
	return answer{}, &Error{jurat.ReasonRefused, fmt.Errorf("more than %d redirects", maxRedirects)}
}

// ask makes one request. next is where the answer redirects to, nil where got
// is the answer.
func (c *Client) ask(ctx context.Context, target *url.URL, headers map[string]string) (got answer, next *url.URL, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, target.String(), nil)
	if err != nil {
		return answer{}, nil, &Error{jurat.ReasonRefused, fmt.Errorf("make request: %w", err)}
	}
	request.Header.Set("User-Agent", userAgent)
	request.Header.Set("Accept", "application/json")
	for name, value := range headers {
		request.Header.Set(name, value)
	}
	response, err := c.http.Do(request)
	if err != nil {
		return answer{}, nil, transportError(err)
	}
	defer response.Body.Close()
	switch response.StatusCode {
	case http.StatusOK:
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		next, err := redirect(target, response)
		return answer{}, next, err
	default:
		return answer{}, nil, &Error{jurat.ReasonStatus, fmt.Errorf("status %d", response.StatusCode)}
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, job.MaxBody+1))
	switch {
	case err != nil:
		return answer{}, nil, transportError(err)
	case len(body) > job.MaxBody:
		return answer{}, nil, &Error{jurat.ReasonTooLarge, fmt.Errorf("the answer has more than %d bytes", job.MaxBody)}
	}
	got.body = body
	if label := response.Header.Get(labelHeader); label == "simulated" || label == "recorded" {
		got.label = label
	}
	return got, nil, nil
}

// redirect returns where an answer leads, if a source may lead there.
func redirect(from *url.URL, response *http.Response) (*url.URL, error) {
	next, err := response.Location()
	switch {
	case err != nil:
		return nil, &Error{jurat.ReasonStatus, fmt.Errorf("status %d leads nowhere: %w", response.StatusCode, err)}
	case next.Scheme != "https" && next.Scheme != "http":
		return nil, &Error{jurat.ReasonRefused, fmt.Errorf("redirect to scheme %.16q", next.Scheme)}
	case from.Scheme == "https" && next.Scheme == "http":
		return nil, &Error{jurat.ReasonRefused, errors.New("redirect from https to http")}
	case next.User != nil:
		return nil, &Error{jurat.ReasonRefused, errors.New("redirect with a user or password")}
	}
	return next, nil
}
