package enclave

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/compute"
)

// egress makes the HTTP requests of one run, and is the only place where a
// credential meets one: everything before it holds job.SecretMark.
type egress struct {
	dialer      Dialer
	now         jurat.Time // see secure
	reach       []Place
	credentials []*Credential

	mu   sync.Mutex
	sent map[*Credential]int
}

var (
	// errPolicy is returned for a request that a credential's policy does not know.
	errPolicy = errors.New("the credential's policy forbids it")
	// errReach is returned for a far end that no sealed document names.
	errReach = errors.New("no sealed document names this far end")
	// errLeak is returned for an answer that has a credential in it.
	errLeak = errors.New("the answer sends the credential back")
	// errCoding is returned for an answer in which nobody would find a credential: gzip is read, no
	// other was asked for.
	errCoding = errors.New("the answer is in a coding that was not asked for")
	// errRedirect is returned for an answer that leads elsewhere.
	errRedirect = errors.New("redirects are not followed")
)

// ownHeaders belong to the client: a job that sets them is refused.
var ownHeaders = []string{"Host", "Connection", "Content-Length", "Transfer-Encoding", "Accept-Encoding", "Te", "Trailer", "Upgrade", "Expect", "Proxy-Authorization"}

// Ask implements compute.Asker. Code's requests run beside the task that contains it.
func (e *egress) Ask(ctx context.Context, q compute.Question) (reply compute.Reply, err error) {
	err = errFault
	contain(func() { reply, err = e.ask(ctx, q) })
	return reply, err
}

func (e *egress) ask(ctx context.Context, q compute.Question) (compute.Reply, error) {
	request, place, err := e.request(ctx, q)
	if err != nil {
		return compute.Reply{}, err
	}
	client := http.Transport{
		DialTLSContext: func(ctx context.Context, _, _ string) (conn net.Conn, err error) {
			err = errFault // the transport calls this beside the task
			contain(func() { conn, err = e.connect(ctx, place) })
			return conn, err
		},
		DisableKeepAlives:      true,
		MaxResponseHeaderBytes: 32 << 10,
	}
	defer client.CloseIdleConnections()
	response, err := client.RoundTrip(request)
	if err != nil {
		return compute.Reply{}, plainly(err)
	}
	defer response.Body.Close()
	return e.read(response, q.Most)
}

// connect begins TLS to a place.
func (e *egress) connect(ctx context.Context, place *Place) (net.Conn, error) {
	carried, err := e.dialer.Dial(ctx, place.address())
	if err != nil {
		return nil, err
	}
	conn, err := secure(ctx, carried, place, e.now)
	if err != nil {
		_ = carried.Close()
		return nil, err
	}
	return conn, nil
}

// plainly keeps what an error may quote of an answer or an address from whoever
// hears of it.
func plainly(err error) error {
	if errors.Is(err, errFarEnd) {
		return errFarEnd
	}
	return errors.New("the far end does not answer")
}

// read takes in an answer, unless there is a credential in it.
func (e *egress) read(response *http.Response, most int) (compute.Reply, error) {
	if response.StatusCode < 200 || response.StatusCode >= 300 && response.StatusCode < 400 {
		return compute.Reply{}, errRedirect
	}
	reply := compute.Reply{Status: response.StatusCode, Headers: make(map[string]string, len(response.Header))}
	if coding := response.Header.Get("Content-Encoding"); coding != "" && !strings.EqualFold(coding, "identity") {
		return compute.Reply{}, errCoding
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, int64(most)+1))
	switch {
	case err != nil:
		return compute.Reply{}, plainly(err)
	case len(body) > most:
		return compute.Reply{}, errors.New("the answer is too long")
	}
	reply.Body = body
	said := [][]byte{body}
	for name, values := range response.Header {
		reply.Headers[strings.ToLower(name)] = values[0]
		said = append(said, []byte(name))
		for _, value := range values {
			said = append(said, []byte(value))
		}
	}
	for _, c := range e.credentials {
		for _, text := range said {
			if holds(text, c.Value) {
				return compute.Reply{}, errLeak
			}
		}
	}
	return reply, nil
}

// request is the HTTP request of a question, with credentials where their policies
// let them be, and the place to which it goes.
func (e *egress) request(ctx context.Context, q compute.Question) (*http.Request, *Place, error) {
	target, err := url.Parse(q.URL)
	if err != nil || target.Scheme != "https" || target.Host == "" || target.User != nil || target.Fragment != "" ||
		strings.ContainsFunc(target.Host, func(r rune) bool { return r > unicode.MaxASCII }) { // some small letters are others' capitals
		return nil, nil, errReach
	}
	header := http.Header{"User-Agent": {"jurat"}, "Accept": {"application/json"}}
	if len(q.Body) > 0 {
		header.Set("Content-Type", "application/json")
	}
	for name, value := range q.Headers {
		if name = http.CanonicalHeaderKey(name); slices.Contains(ownHeaders, name) {
			return nil, nil, errPolicy
		}
		header.Set(name, value)
	}
	place, err := e.inject(q, target, header)
	if err != nil {
		return nil, nil, err
	}
	request, err := http.NewRequestWithContext(ctx, q.Method, q.URL, bytes.NewReader(q.Body))
	if err != nil || request.Host != target.Host {
		return nil, nil, errReach
	}
	request.Header = header
	return request, place, nil
}

// inject puts credentials into headers, and returns the place to which the request
// may then go.
func (e *egress) inject(q compute.Question, target *url.URL, header http.Header) (place *Place, err error) {
	origin := "https://" + strings.TrimSuffix(strings.ToLower(target.Host), ":443")
	for _, c := range e.credentials {
		mark := job.SecretMark(c.Name)
		if strings.Contains(q.URL, mark) || strings.Contains(target.Path, mark) || strings.Contains(target.RawQuery, mark) || bytes.Contains(q.Body, []byte(mark)) {
			return nil, errPolicy
		}
		for name, values := range header {
			if strings.Contains(name, mark) {
				return nil, errPolicy
			}
			if !strings.Contains(values[0], mark) {
				continue
			}
			if place != nil || q.Method == http.MethodGet && len(q.Body) > 0 || !c.Policy.permits(q.Method, target, origin, header, name, mark) || e.now >= c.Policy.Expires || !e.use(c) {
				return nil, errPolicy // also where a second credential is to go along
			}
			header.Set(name, c.inForm())
			place = &c.Policy.Place
		}
	}
	if place != nil {
		return place, nil
	}
	for i := range e.reach {
		if strings.TrimSuffix(e.reach[i].Origin, ":443") == origin {
			return &e.reach[i], nil
		}
	}
	return nil, errReach
}

// use counts a use of a credential; false where the run has had them all.
func (e *egress) use(c *Credential) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.sent[c] >= c.Policy.Uses {
		return false
	}
	e.sent[c]++
	return true
}

// permits reports whether a request may carry the credential in a header: every part of it
// is as the policy has it, and the header's value is the form and nothing besides.
func (p *Policy) permits(method string, target *url.URL, origin string, header http.Header, name, mark string) bool {
	return method == p.Method && origin == strings.TrimSuffix(p.Origin, ":443") && matchPath(p.Path, target.EscapedPath()) &&
		matchQuery(p.Query, target.RawQuery) && p.goAlong(header) &&
		name == http.CanonicalHeaderKey(p.Header) && header.Get(name) == strings.Replace(p.Form, "{}", mark, 1)
}

// plainHeaders say nothing but what a body is and what is asked of one.
var plainHeaders = []string{"Accept", "Content-Type", "User-Agent"}

// goAlong reports whether a request has no header that the policy does not know. Servers take
// some for another method, path or host than those of the request.
func (p *Policy) goAlong(header http.Header) bool {
	for name := range header {
		known := func(one string) bool { return http.CanonicalHeaderKey(one) == name }
		if !known(p.Header) && !slices.ContainsFunc(plainHeaders, known) && !slices.ContainsFunc(p.Headers, known) {
			return false
		}
	}
	return true
}

// matchQuery reports whether a query has no other parameters than these, and each once. Some
// servers part them at a semicolon too.
func matchQuery(names []string, query string) bool {
	if query == "" {
		return true
	}
	var seen []string
	for parameter := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(parameter, "=")
		if !slices.Contains(names, name) || slices.Contains(seen, name) || strings.Contains(parameter, ";") {
			return false
		}
		seen = append(seen, name)
	}
	return true
}

// matchPath compares paths byte for byte, but for the policy's segments *. What
// stands for one is neither empty nor a way out: no dots alone, nothing escaped.
func matchPath(policy, path string) bool {
	want, got := strings.Split(policy, "/"), strings.Split(path, "/")
	if len(want) != len(got) {
		return false
	}
	for i := range want {
		if want[i] == "*" && got[i] != "" && got[i] != "." && got[i] != ".." && !strings.ContainsAny(got[i], `%\;`) {
			continue
		}
		if want[i] != got[i] {
			return false
		}
	}
	return true
}

// inForm is the header's value as it is sent.
func (c *Credential) inForm() string {
	value := c.Value
	if strings.HasPrefix(c.Policy.Form, "Basic ") {
		value = base64.StdEncoding.EncodeToString([]byte(value))
	}
	return strings.Replace(c.Policy.Form, "{}", value, 1)
}
