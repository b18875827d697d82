package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"sync/atomic"
	"time"
)

// serveAny answers at one address with the API of the first node that answers:
// the devnet's API stays where it is while nodes come and go.
func serveAny(address string, nodes []string) (io.Closer, error) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fmt.Errorf("serve the devnet's API on %s: %w; stop what uses the port, or start with --fresh", address, err)
	}
	transport := &anyTransport{base: &http.Transport{ResponseHeaderTimeout: 3 * time.Second}}
	for _, n := range nodes {
		u, err := url.Parse(n)
		if err != nil {
			return nil, fmt.Errorf("serve the devnet's API: %w", err)
		}
		transport.nodes = append(transport.nodes, u)
	}
	server := &http.Server{
		ReadHeaderTimeout: 5 * time.Second,
		Handler: &httputil.ReverseProxy{
			Rewrite:       func(r *httputil.ProxyRequest) { r.SetURL(transport.nodes[0]) },
			Transport:     transport,
			FlushInterval: -1, // events are passed on as they come
			ErrorHandler: func(w http.ResponseWriter, _ *http.Request, _ error) {
				w.Header().Set("Content-Type", "application/problem+json")
				w.WriteHeader(http.StatusServiceUnavailable)
				fmt.Fprint(w, `{"type":"urn:jurat:problem:not-ready","title":"No node answers","status":503,`+
					`"detail":"all nodes of the devnet are down or paused",`+
					`"try":"Wake them with kill -CONT, or start jurat devnet again: it resumes."}`)
			},
		},
	}
	go func() { _ = server.Serve(l) }()
	return closer(func() error {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		if err := server.Shutdown(ctx); err != nil {
			return server.Close() // a stream is open: end it
		}
		return nil
	}), nil
}

type closer func() error

func (c closer) Close() error { return c() }

// anyTransport sends a request to the node that answered last, and on to the
// next where that one does not. Requests to the API have no body.
type anyTransport struct {
	base  *http.Transport
	nodes []*url.URL
	last  atomic.Int32
}

func (t *anyTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	var failures []error
	first := int(t.last.Load())
	for k := range t.nodes {
		i := (first + k) % len(t.nodes)
		r.URL.Scheme, r.URL.Host = t.nodes[i].Scheme, t.nodes[i].Host
		response, err := t.base.RoundTrip(r)
		if err == nil {
			t.last.Store(int32(i))
			return response, nil
		}
		failures = append(failures, err)
		if r.Context().Err() != nil {
			break
		}
	}
	return nil, errors.Join(failures...)
}

func decodeJSON(body []byte, into any) error {
	if err := json.Unmarshal(body, into); err != nil {
		return fmt.Errorf("read answer: %w", err)
	}
	return nil
}

// lastLine is the end of a node's log: why it ended.
func lastLine(path string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		return "its log is missing"
	}
	lines := bytes.Split(bytes.TrimSpace(data), []byte("\n"))
	return string(lines[len(lines)-1])
}
