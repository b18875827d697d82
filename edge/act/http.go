package act

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/job"
)

const maxHeaderBytes = 32 << 10

// call makes one HTTP request, on a connection of its own: on one that was used
// before, net/http would repeat it by itself when that had just been closed.
func (a *Actor) call(ctx context.Context, h *job.HTTP) Result {
	request, err := a.request(ctx, h)
	if err != nil {
		return notHere(err)
	}
	var connected atomic.Bool
	request = request.WithContext(httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GotConn: func(httptrace.GotConnInfo) { connected.Store(true) },
	}))
	transport := &http.Transport{
		DialContext:            a.cfg.Dial,
		TLSClientConfig:        a.tls.Clone(),
		TLSNextProto:           map[string]func(string, *tls.Conn) http.RoundTripper{}, // HTTP/2 repeats, too
		TLSHandshakeTimeout:    10 * time.Second,
		MaxResponseHeaderBytes: maxHeaderBytes,
		DisableKeepAlives:      true,
	}
	defer transport.CloseIdleConnections()
	response, err := transport.RoundTrip(request)
	switch {
	case err != nil && !connected.Load():
		return notHere(withoutURL(err))
	case err != nil:
		return uncertain("no answer: " + withoutURL(err).Error())
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, job.MaxBody+1))
	if err != nil || len(body) > job.MaxBody {
		body = nil // the status has said what happened; nothing is taken from half an answer
	}
	return judge(response.StatusCode, body)
}

// judge reads a verdict from a status. Of 4xx those that say "not now" or "again"
// are uncertain, and those about credentials are this node's own; a redirect may
// come after the deed.
func judge(status int, body []byte) Result {
	r := Result{Verdict: action.Uncertain, Detail: fmt.Sprintf("status %d", status), Body: body}
	switch status {
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusProxyAuthRequired:
		r.Verdict, r.Here = action.Refused, true
	case http.StatusRequestTimeout, http.StatusConflict, http.StatusMisdirectedRequest, http.StatusLocked, http.StatusTooEarly, http.StatusTooManyRequests:
	default:
		switch status / 100 {
		case 2:
			r.Verdict = action.Did
		case 4:
			r.Verdict = action.Refused
		}
	}
	return r
}

func (a *Actor) request(ctx context.Context, h *job.HTTP) (*http.Request, error) {
	target, err := url.Parse(h.URL)
	if err != nil {
		return nil, errors.New("not a URL")
	}
	request, err := http.NewRequestWithContext(ctx, h.Method, h.URL, strings.NewReader(h.Body))
	if err != nil {
		return nil, errors.New("not a request")
	}
	request.GetBody = nil // without it nothing can be sent again
	request.Header.Set("User-Agent", "jurat")
	request.Header.Set("Content-Type", "application/json")
	for name, value := range h.Headers {
		request.Header.Set(name, value)
	}
	if name := h.Auth.SecretName(); name != "" {
		secret, err := a.cfg.Secret(name, target)
		if err != nil {
			return nil, err
		}
		if err := authorize(request, h.Auth, secret); err != nil {
			return nil, err
		}
	}
	return request, nil
}

// authorize puts a secret into a request, as the job says.
func authorize(request *http.Request, auth *job.Auth, secret string) error {
	switch {
	case auth.Bearer != "":
		request.Header.Set("Authorization", "Bearer "+secret)
	case auth.Basic != "":
		user, password, ok := strings.Cut(secret, ":")
		if !ok {
			return fmt.Errorf("secret %q is no user:password", auth.Basic)
		}
		request.SetBasicAuth(user, password)
	case auth.Header != "":
		request.Header.Set(auth.Header, secret)
	case auth.Query != "":
		query := request.URL.Query()
		query.Set(auth.Query, secret)
		request.URL.RawQuery = query.Encode()
	}
	return nil
}

// withoutURL drops the address, which may carry a secret, from an error.
func withoutURL(err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}
