package source

import (
	"context"
	"net"
	"net/url"
)

// What a node lends from here to its rooms that act: each under the rules that
// hold for sources.

// Dial connects to an address as a URL names it, where the egress guard lets it.
func (c *Client) Dial(ctx context.Context, network, address string) (net.Conn, error) {
	return c.egress.dial(ctx, network, address)
}

// Secret returns an operator's secret, if it may be sent to target.
func (c *Client) Secret(name string, target *url.URL) (string, error) {
	s, err := c.secretFor(name, target)
	return s.value, err
}

// Reveal is the secret itself: for whoever gives it to a server that the
// operator's configuration names.
func (s Secret) Reveal() string { return s.value }
