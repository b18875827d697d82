package devnet

import (
	"context"
	"fmt"
	"net"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/jurat-network/jurat/node"
)

// server is one that runs on this machine, beside the devnet, and that its oracles' jobs may ask.
type server struct {
	name string
	url  *url.URL
}

// servers are what --with takes, each with the address that it has where none is stated.
var servers = map[string]string{
	"postgres":  "postgres://postgres@127.0.0.1:5432/postgres?sslmode=disable",
	"mosquitto": "mqtt://127.0.0.1:1883",
}

// parseServers reads --with: names, or name=URL.
func parseServers(with []string) (list []server, err error) {
	for _, text := range with {
		name, address, stated := strings.Cut(text, "=")
		usual, known := servers[name]
		if !known {
			return nil, fmt.Errorf("%w: --with %s; there are postgres and mosquitto, each with =URL where it is not at %s or %s", ErrOptions, name, servers["postgres"], servers["mosquitto"])
		}
		if !stated {
			address = usual
		}
		u, err := url.Parse(address)
		if err != nil || u.Port() == "" || !loopback(u.Hostname()) {
			return nil, fmt.Errorf("%w: --with %s: want the URL of a server on this machine with its port, such as %s", ErrOptions, name, usual)
		}
		if slices.ContainsFunc(list, func(s server) bool { return s.name == name }) {
			return nil, fmt.Errorf("%w: --with names %s twice", ErrOptions, name)
		}
		list = append(list, server{name, u})
	}
	return list, nil
}

// checkServers refuses to start without the servers that --with names: their jobs would never answer.
func (d *devnet) checkServers(ctx context.Context) error {
	for _, s := range d.with {
		dialer := net.Dialer{Timeout: 2 * time.Second}
		conn, err := dialer.DialContext(ctx, "tcp", s.url.Host)
		if err != nil {
			return fmt.Errorf("%w: --with %s: %w; start it, or say where it is with --with %s=URL", ErrOptions, s.name, err, s.name)
		}
		conn.Close()
		d.allowed = append(d.allowed, s.url.Host)
	}
	return nil
}

// serveWith tells an oracle where the databases are: jobs name them as --with does.
func (d *devnet) serveWith(i int, cfg *node.Config) error {
	for _, s := range d.with {
		if s.name != "postgres" {
			continue // jobs name a broker's address themselves
		}
		cfg.Secrets = map[string]node.SecretConfig{s.name: {File: s.name + ".dsn"}}
		cfg.Databases = map[string]node.DatabaseConfig{s.name: {Driver: s.name, DSN: s.name}}
		if tables := d.tables(s.name); len(tables) > 0 {
			cfg.Actions.Databases = map[string]node.TablesConfig{s.name: {Driver: s.name, DSN: s.name, Tables: tables}}
		}
		if err := d.layout.write(filepath.Join(filepath.Base(d.layout.node(i)), s.name+".dsn"), []byte(s.url.String()+"\n"), 0o600); err != nil {
			return err
		}
	}
	return nil
}
