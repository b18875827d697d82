package source

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync/atomic"
)

// errFlood is returned for a far end that sends more than an answer may have.
var errFlood = errors.New("more bytes than an answer may have")

// cappedConn reads at most limit bytes after each write: what is written is a
// question, and what a driver reads of its answer is bounded before the driver
// holds it in memory.
type cappedConn struct {
	net.Conn
	limit int64
	left  atomic.Int64 // drivers may read while they write
	flood *atomic.Bool // set when the far end sends more: drivers may keep the error to themselves
}

func (c *cappedConn) Write(b []byte) (int, error) {
	c.left.Store(c.limit)
	return c.Conn.Write(b)
}

func (c *cappedConn) Read(b []byte) (int, error) {
	left := c.left.Load()
	if left <= 0 {
		c.flood.Store(true)
		return 0, fmt.Errorf("%w: %d", errFlood, c.limit)
	}
	n, err := c.Conn.Read(b[:min(int64(len(b)), left)])
	c.left.Add(-int64(n))
	return n, err
}

// dialCapped returns what connects to a server that the operator's configuration
// names, and sets flood when that sends more than limit at once.
func dialCapped(limit int64, flood *atomic.Bool) func(ctx context.Context, network, address string) (net.Conn, error) {
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		conn, err := new(net.Dialer).DialContext(ctx, network, address)
		if err != nil {
			return nil, err
		}
		c := &cappedConn{Conn: conn, limit: limit, flood: flood}
		c.left.Store(limit) // some servers speak first
		return c, nil
	}
}
