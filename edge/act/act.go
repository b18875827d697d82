// Package act does to the world what a job's action says, once each time it is
// asked: it repeats nothing by itself, and tells what is certain apart from what is
// not. It acts only where the operator has said that it may.
package act

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strings"

	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/job"
)

// ErrNotPermitted is returned for what the operator does not allow to act on.
var ErrNotPermitted = errors.New("not permitted here")

// Config is what an operator decides. Nothing is permitted by default.
type Config struct {
	// HTTP and MQTT list the hosts that may be acted on, each "host" or "host:port".
	HTTP, MQTT []string
	// Databases are those whose tables may be written, by name.
	Databases map[string]Database
	// Dial connects to hosts, after checking where their names lead.
	Dial func(ctx context.Context, network, address string) (net.Conn, error)
	// Secret returns an operator's secret, if it may be sent to target.
	Secret func(name string, target *url.URL) (string, error)
	// Roots are the certificate authorities for TLS; nil means the system's.
	Roots *x509.CertPool
}

// Actor acts. It is safe for concurrent use.
type Actor struct {
	cfg       Config
	tls       *tls.Config
	databases map[string]*database
}

// Result is what came of an act.
type Result struct {
	Verdict action.Verdict // Did, Refused or Uncertain
	Detail  string         // of the verdict, for whoever asked
	Body    []byte         // what an HTTP server answered, at most job.MaxBody bytes
	// Here: nothing was done, and the reason lies with this node (it cannot connect,
	// its credentials are refused). Another member may fare better.
	Here bool
}

// New returns an actor. Databases are not connected to yet.
func New(cfg Config) (*Actor, error) {
	a := &Actor{cfg: cfg, tls: &tls.Config{RootCAs: cfg.Roots, MinVersion: tls.VersionTLS12}, databases: map[string]*database{}}
	for name, d := range cfg.Databases {
		opened, err := openDatabase(d)
		if err != nil {
			return nil, fmt.Errorf("database %s: %w", name, err)
		}
		a.databases[name] = opened
	}
	return a, nil
}

// Close closes idle connections.
func (a *Actor) Close() {
	for _, d := range a.databases {
		_ = d.db.Close()
	}
}

// Permits reports, by nil, that the operator lets this node do what an effect
// says; else the error, an ErrNotPermitted, says what to add to the configuration.
func (a *Actor) Permits(e *job.Effect) error {
	switch {
	case e.HTTP != nil:
		return permitsHost("http", e.HTTP.URL, e.HTTP.Auth, a.cfg.HTTP, a.cfg.Secret)
	case e.MQTT != nil:
		return permitsHost("mqtt", e.MQTT.Broker, e.MQTT.Auth, a.cfg.MQTT, a.cfg.Secret)
	}
	d := a.databases[e.SQL.Server]
	if d == nil {
		return fmt.Errorf("%w: this node has no database %q; add it to actions.databases", ErrNotPermitted, e.SQL.Server)
	}
	return d.permits(e.SQL)
}

var defaultPorts = map[string]string{"http": "80", "https": "443", "mqtt": "1883", "mqtts": "8883"}

// hostPort is the one form of an address that a URL may spell in several ways.
func hostPort(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = defaultPorts[u.Scheme]
	}
	return net.JoinHostPort(strings.ToLower(strings.TrimSuffix(u.Hostname(), ".")), port)
}

func permitsHost(key, address string, auth *job.Auth, allowed []string, secret func(string, *url.URL) (string, error)) error {
	u, err := url.Parse(address)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNotPermitted, err)
	}
	at := hostPort(u)
	host, _, _ := net.SplitHostPort(at)
	if !slices.ContainsFunc(allowed, func(a string) bool { return strings.EqualFold(a, host) || strings.EqualFold(a, at) }) {
		return fmt.Errorf("%w: %s is not in actions.%s", ErrNotPermitted, at, key)
	}
	if name := auth.SecretName(); name != "" {
		if _, err := secret(name, u); err != nil {
			return fmt.Errorf("%w: %w", ErrNotPermitted, err)
		}
	}
	return nil
}

// Act does what an effect says, and returns at the latest when ctx ends. What is
// not permitted is not begun.
func (a *Actor) Act(ctx context.Context, e *job.Effect) Result {
	if err := a.Permits(e); err != nil {
		return notHere(err)
	}
	switch {
	case e.HTTP != nil:
		return a.call(ctx, e.HTTP)
	case e.MQTT != nil:
		return a.publish(ctx, e.MQTT)
	}
	return a.databases[e.SQL.Server].insert(ctx, e.SQL, e.Unique)
}

// notHere is the result of an act that did not begin.
func notHere(err error) Result {
	return Result{Verdict: action.Refused, Detail: clip("not attempted: " + err.Error()), Here: true}
}

// uncertain is the result of an act that may have been done.
func uncertain(why string) Result {
	return Result{Verdict: action.Uncertain, Detail: clip(why)}
}

// clip keeps a detail within its bound, and printable.
func clip(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < 0x20 || r > 0x7e {
			return '?'
		}
		return r
	}, text)
	return text[:min(len(text), action.MaxDetail)]
}
