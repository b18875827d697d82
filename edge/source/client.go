// Package source asks the sources of jobs, and trusts none of them: where they
// may lead, how much they may send and how long they may take is bounded.
package source

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// The bounds of one question.
const (
	maxRedirects   = 3
	maxHeaderBytes = 32 << 10
	userAgent      = "jurat"
)

// Client asks sources. It is safe for concurrent use and shared by all jobs.
type Client struct {
	egress  *Egress
	http    *http.Client
	rpc     *http.Client
	slots   *slots
	secrets map[string]Secret
	cache   cache

	tls       *tls.Config
	databases map[string]*database
	chains    map[uint64]*chain
	streams   *streams
	callbacks callbacks
}

// Config is what an operator decides about a Client.
type Config struct {
	// Allow lists the host:port pairs that sources may reach although they are
	// not public; see NewEgress.
	Allow []string
	// Concurrency is how many questions may be under way at once, at most 32 of
	// them to one host, database or chain; 0 means 512.
	Concurrency int
	// Roots are the certificate authorities for TLS; nil means the system's.
	Roots *x509.CertPool
	// Secrets are what jobs may name, by their names.
	Secrets map[string]Secret
	// Databases are what jobs may query, by their names.
	Databases map[string]Database
	// Chains are what jobs may read, by their ids.
	Chains map[uint64]Chain
	// Log hears of endpoints that say something else than their quorum; nil
	// means nobody does.
	Log *slog.Logger
}

// NewClient returns a Client that reaches what cfg allows. Proxies in the
// environment are not used: they would resolve names where nobody checks.
func NewClient(cfg Config) (*Client, error) {
	egress, err := NewEgress(cfg.Allow)
	if err != nil {
		return nil, fmt.Errorf("make client of sources: %w", err)
	}
	if cfg.Concurrency == 0 {
		cfg.Concurrency = 512
	}
	c := &Client{
		egress:  egress,
		http:    httpClient(egress.dial, cfg.Roots),
		rpc:     httpClient(new(net.Dialer).DialContext, cfg.Roots), // the operator names the endpoints
		slots:   newSlots(cfg.Concurrency),
		secrets: cfg.Secrets,

		tls:       tlsConfig(cfg.Roots),
		streams:   newStreams(),
		databases: make(map[string]*database, len(cfg.Databases)),
		chains:    make(map[uint64]*chain, len(cfg.Chains)),
	}
	if err := c.open(cfg); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// httpClient follows no redirects: each is a question of its own.
func httpClient(dial func(ctx context.Context, network, address string) (net.Conn, error), roots *x509.CertPool) *http.Client {
	return &http.Client{
		Transport: &http.Transport{
			DialContext:            dial,
			TLSClientConfig:        tlsConfig(roots),
			TLSHandshakeTimeout:    10 * time.Second,
			MaxResponseHeaderBytes: maxHeaderBytes,
			MaxIdleConns:           256,
			MaxIdleConnsPerHost:    8,
			IdleConnTimeout:        90 * time.Second,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// open prepares what the operator's configuration names.
func (c *Client) open(cfg Config) (err error) {
	for name, d := range cfg.Databases {
		if c.databases[name], err = openDatabase(d); err != nil {
			return fmt.Errorf("open database %s: %w", name, err)
		}
	}
	log := cfg.Log
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	for id, of := range cfg.Chains {
		if c.chains[id], err = openChain(id, of, c.rpc, log); err != nil {
			return fmt.Errorf("open chain %d: %w", id, err)
		}
	}
	return nil
}

// Close closes all connections; nothing may be asked any more.
func (c *Client) Close() {
	c.streams.close()
	c.http.CloseIdleConnections()
	c.rpc.CloseIdleConnections()
	for _, d := range c.databases {
		if d != nil {
			_ = d.db.Close() // nothing is written through it
		}
	}
}

// Error is why a source gave no answer that could be read.
type Error struct {
	Reason jurat.Reason
	Err    error
}

func (e *Error) Error() string { return e.Err.Error() }
func (e *Error) Unwrap() error { return e.Err }

// answer is what a source said.
type answer struct {
	body   []byte     // decompressed
	label  string     // see job.Reading.Label
	asked  jurat.Time // 0 where the question was asked for this answer
	secret Secret     // that was sent along

	pending bool // an adapter's answer, that will call back
}

// Ask asks a source once, at time asked, and reads what it answers. It returns
// at the latest when timeout has passed. Of a stream, which stays open between
// questions, it reads the newest message.
func (c *Client) Ask(ctx context.Context, s *job.Source, timeout job.Duration, asked jurat.Time) job.Reading {
	ctx, cancel := context.WithTimeout(ctx, time.Duration(timeout)*time.Millisecond)
	defer cancel()
	switch s.Kind() {
	case "mqtt":
		return c.streams.ask(ctx, s, c.mqttStream(s.MQTT), asked)
	case "websocket":
		return c.streams.ask(ctx, s, c.websocketStream(s.WebSocket), asked)
	}
	got, err := c.fetch(ctx, s, asked)
	if err != nil {
		return failure(err, asked)
	}
	if got.asked != 0 {
		asked = got.asked
	}
	reading := s.Read(got.body, asked)
	reading.Label = got.label
	reading.Raw = string(got.secret.redact([]byte(reading.Raw))) // an escape in JSON may have hidden it
	for i := range reading.Fields {
		reading.Fields[i].Raw = string(got.secret.redact([]byte(reading.Fields[i].Raw)))
	}
	return reading
}

// failure is the reading of a question that had no answer.
func failure(err error, asked jurat.Time) job.Reading {
	var failed *Error
	if !errors.As(err, &failed) {
		failed = transportError(err)
	}
	return job.Failure(failed.Reason, failed.Error(), asked)
}

// farEnd is who answers a source, for sharing slots.
func farEnd(s *job.Source) string {
	switch {
	case s.SQL != nil:
		return "database " + s.SQL.Server
	case s.EVM != nil:
		return fmt.Sprintf("chain %d", s.EVM.Chain)
	}
	return s.Host()
}

// fetch asks a source in its way. Every error is an *Error.
func (c *Client) fetch(ctx context.Context, s *job.Source, now jurat.Time) (answer, error) {
	release, err := c.slots.acquire(ctx, farEnd(s))
	if err != nil {
		return answer{}, err
	}
	defer release()
	switch s.Kind() {
	case "http":
		h := s.Request()
		ask := func() (answer, error) { return c.exchange(ctx, h) }
		if h.Fresh == 0 {
			return ask()
		}
		return c.cache.get(ctx, h, now, ask)
	case "sql":
		d := c.databases[s.SQL.Server]
		if d == nil {
			return answer{}, refused("this node has no database %q; add it to databases in the node's configuration", s.SQL.Server)
		}
		body, err := d.query(ctx, s.SQL)
		return answer{body: body}, err
	case "evm":
		ch := c.chains[s.EVM.Chain]
		if ch == nil {
			return answer{}, refused("this node reads no chain %d; add it to chains in the node's configuration", s.EVM.Chain)
		}
		body, err := ch.read(ctx, s.EVM)
		return answer{body: body}, err
	case "adapter":
		return c.askAdapter(ctx, s.Adapter)
	}
	return answer{}, &Error{jurat.ReasonInternal, fmt.Errorf("this build asks no source of kind %s", s.Kind())}
}
