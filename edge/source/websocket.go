package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/coder/websocket"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// websocketStream subscribes to a WebSocket stream.
func (c *Client) websocketStream(w *job.WebSocket) subscription {
	return func(ctx context.Context, deliver func([]byte, bool) error) error {
		conn, secret, err := c.openWebSocket(ctx, w)
		if err != nil {
			return err
		}
		defer func() { _ = conn.CloseNow() }() // nothing is lost: we only read
		ctx, cancel := context.WithCancel(ctx)
		var pings sync.WaitGroup
		defer pings.Wait()
		defer cancel()
		pings.Go(func() { ping(ctx, conn, cancel) })
		for {
			message, err := readMessage(ctx, conn)
			if err != nil {
				return withoutSecret(err, secret)
			}
			if err := deliver(secret.redact(message), false); err != nil {
				return err
			}
		}
	}
}

func (c *Client) openWebSocket(ctx context.Context, w *job.WebSocket) (*websocket.Conn, Secret, error) {
	target, err := url.Parse(w.URL)
	if err != nil {
		return nil, Secret{}, refused("parse URL: %w", err)
	}
	secret, err := c.secretFor(w.Auth.SecretName(), target)
	if err != nil {
		return nil, Secret{}, err
	}
	request := &http.Request{URL: target, Header: http.Header{"User-Agent": {userAgent}}}
	if err := authorize(request, w.Auth, secret); err != nil {
		return nil, Secret{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, messageTime)
	defer cancel()
	conn, response, err := websocket.Dial(ctx, request.URL.String(), &websocket.DialOptions{HTTPClient: c.http, HTTPHeader: request.Header}) //nolint:bodyclose // the library closes it
	switch {
	case err == nil:
	case errors.Is(err, ErrEgress):
		return nil, Secret{}, transportError(err)
	case response != nil && response.StatusCode != http.StatusSwitchingProtocols:
		return nil, Secret{}, &Error{jurat.ReasonStatus, fmt.Errorf("status %d instead of a stream", response.StatusCode)}
	default:
		return nil, Secret{}, withoutSecret(transportError(err), secret)
	}
	conn.SetReadLimit(job.MaxBody)
	for _, message := range w.Subscribe {
		if err := conn.Write(ctx, websocket.MessageText, []byte(message)); err != nil {
			_ = conn.CloseNow()
			return nil, Secret{}, streamError(err)
		}
	}
	return conn, secret, nil
}

// readMessage reads a message, which once begun has to end in messageTime.
func readMessage(ctx context.Context, conn *websocket.Conn) ([]byte, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	_, r, err := conn.Reader(ctx)
	if err != nil {
		return nil, streamError(err)
	}
	late := time.AfterFunc(messageTime, cancel)
	defer late.Stop()
	message, err := io.ReadAll(r)
	switch {
	case errors.Is(err, websocket.ErrMessageTooBig):
		return nil, tooLarge()
	case err != nil:
		return nil, streamError(err)
	}
	return message, nil
}

// ping ends a connection on which nobody answers any more.
func ping(ctx context.Context, conn *websocket.Conn, end context.CancelFunc) {
	tick := time.NewTicker(pingInterval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		within, cancel := context.WithTimeout(ctx, messageTime)
		err := conn.Ping(within)
		cancel()
		if err != nil {
			end()
			return
		}
	}
}
