package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"slices"
	"sync"
	"time"
)

// proxy answers at one address with the API of a node that can swear reports, else of
// any that answers: the devnet's API stays where it is while nodes come and go.
type proxy struct {
	base   *http.Transport
	server *http.Server
	mu     sync.Mutex
	nodes  []*url.URL
	last   int       // which of them is asked first,
	asked  time.Time // since it said that it can swear
}

// asksAgain is how long a node is believed that it can swear reports.
const asksAgain = time.Second

// serveAny serves what add tells of.
func serveAny(address string) (*proxy, error) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fmt.Errorf("serve the devnet's API on %s: %w; stop what uses the port, or start with --fresh", address, err)
	}
	p := &proxy{base: &http.Transport{ResponseHeaderTimeout: 3 * time.Second}}
	p.server = &http.Server{
		ReadHeaderTimeout: 5 * time.Second,
		Handler: &httputil.ReverseProxy{
			Rewrite:       func(*httputil.ProxyRequest) {}, // RoundTrip says where to
			Transport:     p,
			FlushInterval: -1, // events are passed on as they come
			ErrorHandler: func(w http.ResponseWriter, _ *http.Request, _ error) {
				w.Header().Set("Content-Type", "application/problem+json")
				w.WriteHeader(http.StatusServiceUnavailable)
				fmt.Fprint(w, `{"type":"urn:jurat:problem:not-ready","title":"No node answers","status":503,`+
					`"detail":"No node of the devnet answers: they are down or paused.",`+
					`"try":"Wake them with jurat devnet revive, or start jurat devnet again: it resumes."}`)
			},
		},
	}
	go func() { _ = p.server.Serve(l) }()
	return p, nil
}

// Close ends it, with the streams that are open.
func (p *proxy) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if err := p.server.Shutdown(ctx); err != nil {
		return p.server.Close()
	}
	return nil
}

// add has it ask one more node, by its URL.
func (p *proxy) add(node string) error {
	u, err := url.Parse(node)
	if err != nil {
		return fmt.Errorf("serve the devnet's API: %w", err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.nodes = append(p.nodes, u)
	return nil
}

// RoundTrip sends a request to the node that can swear reports, and on to the
// next where it does not answer. One with a body is sent once.
func (p *proxy) RoundTrip(r *http.Request) (*http.Response, error) {
	failures := []error{errors.New("there are no nodes")}
	for _, node := range p.order(r.Context()) {
		r.URL.Scheme, r.URL.Host = node.Scheme, node.Host
		response, err := p.base.RoundTrip(r)
		if err == nil {
			return response, nil
		}
		failures = append(failures, err)
		if r.Context().Err() != nil || r.ContentLength != 0 {
			break
		}
	}
	return nil, errors.Join(failures...)
}

// order is the nodes, first the one that can swear: the one that could last, while it
// can. A node that has left the committee answers too, with what it swore last.
func (p *proxy) order(ctx context.Context) []*url.URL {
	p.mu.Lock()
	defer p.mu.Unlock()
	if time.Since(p.asked) <= asksAgain {
		return slices.Concat(p.nodes[p.last:], p.nodes[:p.last])
	}
	if p.standing(ctx, p.last) != swears {
		all := make([]standing, len(p.nodes))
		var wg sync.WaitGroup
		for i := range p.nodes {
			wg.Go(func() { all[i] = p.standing(ctx, i) })
		}
		wg.Wait()
		p.last = slices.Index(all, slices.Max(all))
	}
	p.asked = time.Now()
	return slices.Concat(p.nodes[p.last:], p.nodes[:p.last])
}

// standing is what a node says at /readyz.
type standing int

const (
	silent standing = iota
	answers
	swears
)

func (p *proxy) standing(ctx context.Context, node int) standing {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, p.nodes[node].JoinPath("/readyz").String(), nil)
	if err != nil {
		return silent
	}
	response, err := p.base.RoundTrip(request)
	if err != nil {
		return silent
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return answers
	}
	return swears
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
