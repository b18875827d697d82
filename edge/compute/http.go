package compute

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"
)

// The bounds of the requests of one run, those of Chainlink Functions.
const (
	MaxRequests        = 5
	MaxRequestTime     = 9 * time.Second
	defaultRequestTime = 3 * time.Second
	maxURL             = 2048     // bytes
	maxRequestBody     = 30 << 10 // bytes
	MaxResponse        = 2 << 20  // bytes of a response's body
	maxRequestHeaders  = 32       // headers
	maxHeader          = 4096     // bytes of a header's value
	maxRedirects       = 3
	requestWork        = 1_000_000 // instructions that a request counts as
)

// Question is one HTTP request as an Asker makes it.
type Question struct {
	Method  string // GET, POST, PUT, PATCH, DELETE or HEAD
	URL     string
	Headers map[string]string
	Body    []byte
	Most    int // bytes of a body that are read; more is an error
}

// Reply is what the host answered, whatever its status.
type Reply struct {
	Status  int
	Headers map[string]string // names in lower case
	Body    []byte
}

// Asker asks hosts. It guards where connections go, does not follow redirects and
// returns when ctx ends.
type Asker interface {
	Ask(ctx context.Context, q Question) (Reply, error)
}

// Request is a request that a run made, for people.
type Request struct {
	Method string
	URL    string // without its query, where keys are
	Status int    // 0 where there was no answer
	Error  string // "" where there was one
}

// web makes the requests of one run. Requests that are begun together are under
// way together; their answers are taken in the order in which the code takes them.
type web struct {
	asked  context.Context // of who asked for the run
	ctx    context.Context // of the requests
	cancel context.CancelFunc
	hosts  []string
	asker  Asker

	wait    sync.WaitGroup
	made    []Request
	pending []*exchange
}

// exchange is a request and its answer, which is there when done is closed.
type exchange struct {
	done  chan struct{}
	reply Reply
	err   error
}

func newWeb(ctx context.Context, hosts []string, asker Asker) *web {
	asked := ctx
	ctx, cancel := context.WithTimeout(ctx, MaxTime)
	return &web{asked: asked, ctx: ctx, cancel: cancel, hosts: hosts, asker: asker}
}

// close ends what is still under way.
func (w *web) close() {
	w.cancel()
	w.wait.Wait()
}

// begin starts a request and returns its number. It panics with a *Stop for one
// that code may not make.
func (w *web) begin(q Question, limit time.Duration) int {
	if len(w.pending) == MaxRequests {
		panic(stopf(KindLimit, "more than %d requests", MaxRequests))
	}
	target := w.check(q)
	if limit <= 0 {
		limit = defaultRequestTime
	}
	limit = min(limit, MaxRequestTime)
	q.Most = MaxResponse
	e := &exchange{done: make(chan struct{})}
	w.pending = append(w.pending, e)
	w.made = append(w.made, Request{Method: q.Method, URL: bare(target)})
	w.wait.Go(func() {
		defer close(e.done)
		ctx, cancel := context.WithTimeout(w.ctx, limit)
		defer cancel()
		e.reply, e.err = w.exchange(ctx, q, target)
		if e.err != nil && ctx.Err() != nil {
			e.err = fmt.Errorf("no answer within %s", limit)
		}
	})
	return len(w.pending) - 1
}

// bare is a URL without the parts where keys may be.
func bare(u *url.URL) string { return u.Scheme + "://" + u.Host + u.Path }

// end waits for a request's answer.
func (w *web) end(number int) (Reply, error) {
	if number < 0 || number >= len(w.pending) {
		return Reply{}, errors.New("no such request")
	}
	e := w.pending[number]
	<-e.done
	if w.asked.Err() != nil {
		panic(stopf(KindTime, "whoever asked gave up"))
	}
	w.made[number].Status = e.reply.Status
	if e.err != nil {
		w.made[number].Error = clip(e.err.Error())
	}
	return e.reply, e.err
}

// methods are those that a question may have.
var methods = []string{"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"}

// check panics with a *Stop for a question that may not be asked.
func (w *web) check(q Question) *url.URL {
	target, err := url.Parse(q.URL)
	switch {
	case len(q.URL) > maxURL:
		panic(stopf(KindLimit, "an address of %d bytes; at most %d", len(q.URL), maxURL))
	case err != nil || target.Scheme != "http" && target.Scheme != "https" || target.Hostname() == "" || target.User != nil:
		panic(stopf(KindHost, "%q is no address of http or https", clip(q.URL)))
	case !slices.Contains(methods, q.Method):
		panic(stopf(KindLimit, "method %q; want one of %s", clip(q.Method), strings.Join(methods, ", ")))
	case len(q.Body) > maxRequestBody:
		panic(stopf(KindLimit, "a request of %d bytes; at most %d", len(q.Body), maxRequestBody))
	case len(q.Headers) > maxRequestHeaders:
		panic(stopf(KindLimit, "a request with %d headers; at most %d", len(q.Headers), maxRequestHeaders))
	case !w.declared(target):
		panic(stopf(KindHost, "%s is not declared; the job's hosts are %s", clip(target.Host), hostList(w.hosts)))
	}
	for name, value := range q.Headers {
		if len(name)+len(value) > maxHeader {
			panic(stopf(KindLimit, "header %q is longer than %d bytes", clip(name), maxHeader))
		}
	}
	return target
}

func hostList(hosts []string) string {
	if len(hosts) == 0 {
		return "none"
	}
	return strings.Join(hosts, ", ")
}

// declared reports whether the job lets its code ask this host.
func (w *web) declared(target *url.URL) bool {
	host := strings.ToLower(strings.TrimSuffix(target.Hostname(), "."))
	port := target.Port()
	usual := map[string]string{"http": "80", "https": "443"}[target.Scheme]
	if port == "" {
		port = usual
	}
	withPort := net.JoinHostPort(host, port)
	return slices.ContainsFunc(w.hosts, func(declared string) bool {
		declared = strings.ToLower(declared)
		return declared == withPort || port == usual && declared == host
	})
}

// exchange asks, and follows redirects to hosts that are declared too. Only the
// first host is sent headers and body.
func (w *web) exchange(ctx context.Context, q Question, target *url.URL) (Reply, error) {
	if w.asker == nil {
		return Reply{}, errors.New("this run makes no requests")
	}
	for range maxRedirects + 1 {
		reply, err := w.asker.Ask(ctx, q)
		if err != nil {
			return Reply{}, err
		}
		location := reply.Headers["location"]
		if !slices.Contains([]int{301, 302, 303, 307, 308}, reply.Status) || location == "" || q.Method != "GET" && q.Method != "HEAD" {
			return reply, nil
		}
		next, err := target.Parse(location)
		switch {
		case err != nil || next.User != nil || next.Scheme != target.Scheme && next.Scheme != "https":
			return Reply{}, fmt.Errorf("redirect to %q", clip(location))
		case !w.declared(next):
			return Reply{}, fmt.Errorf("redirect to %s, which the job does not declare", clip(next.Host))
		case next.Host != target.Host:
			q.Headers = nil
		}
		target, q.URL = next, next.String()
	}
	return Reply{}, fmt.Errorf("more than %d redirects", maxRedirects)
}
