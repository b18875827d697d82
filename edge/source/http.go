package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// labelHeader is by which venues made for development say what they are.
const labelHeader = "X-Jurat-Venue"

// exchange asks by HTTP, and follows where a GET is redirected.
func (c *Client) exchange(ctx context.Context, h job.HTTP) (answer, error) {
	target, err := url.Parse(h.URL)
	if err != nil {
		return answer{}, refused("parse URL: %w", err)
	}
	secret, err := c.secretFor(h.Auth.SecretName(), target)
	if err != nil {
		return answer{}, err
	}
	for range maxRedirects + 1 {
		got, next, err := c.ask(ctx, target, h, secret)
		got.body, got.secret = secret.redact(got.body), secret
		if err != nil || next == nil {
			return got, withoutSecret(err, secret)
		}
		if next.Scheme != target.Scheme || next.Host != target.Host {
			h.Headers, h.Auth = nil, nil // meant for the first origin alone, also if a later hop leads back
		}
		target = next
	}
	return answer{}, refused("more than %d redirects", maxRedirects)
}

// withoutSecret withholds an error that quotes a secret, which a stranger sent back.
func withoutSecret(err error, s Secret) error {
	var failure *Error
	if err == nil || s.value == "" || !errors.As(err, &failure) {
		return err
	}
	text := failure.Error()
	if plain, err := url.PathUnescape(text); err == nil {
		text = plain
	}
	if string(s.redact([]byte(text))) != text {
		return &Error{failure.Reason, errors.New("an answer that sends the secret back")}
	}
	return err
}

// ask makes one request. next is where the answer redirects to, nil where got
// is the answer.
func (c *Client) ask(ctx context.Context, target *url.URL, h job.HTTP, secret Secret) (got answer, next *url.URL, err error) {
	request, err := newRequest(ctx, target, h)
	if err != nil {
		return answer{}, nil, err
	}
	if err := authorize(request, h.Auth, secret); err != nil {
		return answer{}, nil, err
	}
	response, err := c.http.Do(request)
	if err != nil {
		return answer{}, nil, transportError(err)
	}
	defer response.Body.Close()
	switch response.StatusCode {
	case http.StatusOK:
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		if request.Method != http.MethodGet {
			return answer{}, nil, refused("status %d redirects a %s", response.StatusCode, request.Method)
		}
		next, err := redirect(target, response)
		return answer{}, next, err
	default:
		return answer{}, nil, &Error{jurat.ReasonStatus, fmt.Errorf("status %d", response.StatusCode)}
	}
	if coding := response.Header.Get("Content-Encoding"); coding != "" && !strings.EqualFold(coding, "identity") {
		// gzip was decoded by now, where it was asked for; nothing else is asked for.
		return answer{}, nil, &Error{jurat.ReasonMalformed, fmt.Errorf("the answer is encoded as %.32q: have it sent plainly or as gzip", coding)}
	}
	if got.body, err = readBody(response.Body); err != nil {
		return answer{}, nil, err
	}
	if label := response.Header.Get(labelHeader); label == "simulated" || label == "recorded" {
		got.label = label
	}
	got.pending = strings.EqualFold(response.Header.Get(pendingHeader), "true")
	return got, nil, nil
}

func newRequest(ctx context.Context, target *url.URL, h job.HTTP) (*http.Request, error) {
	method := h.Method
	if method == "" {
		method = http.MethodGet
	}
	var body io.Reader
	if h.Body != "" {
		body = strings.NewReader(h.Body)
	}
	request, err := http.NewRequestWithContext(ctx, method, target.String(), body)
	if err != nil {
		return nil, refused("make request: %w", err)
	}
	request.Header.Set("User-Agent", userAgent)
	request.Header.Set("Accept", "application/json")
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	for name, value := range h.Headers {
		request.Header.Set(name, value)
	}
	return request, nil
}

// readBody reads at most job.MaxBody bytes.
func readBody(from io.Reader) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(from, job.MaxBody+1))
	switch {
	case err != nil:
		return nil, transportError(err)
	case len(body) > job.MaxBody:
		return nil, tooLarge()
	}
	return body, nil
}

func tooLarge() *Error {
	return &Error{jurat.ReasonTooLarge, fmt.Errorf("the answer has more than %d bytes", job.MaxBody)}
}

// redirect returns where an answer leads, if a source may lead there.
func redirect(from *url.URL, response *http.Response) (*url.URL, error) {
	next, err := response.Location()
	switch {
	case err != nil:
		return nil, &Error{jurat.ReasonStatus, fmt.Errorf("status %d leads nowhere: %w", response.StatusCode, err)}
	case next.Scheme != "https" && next.Scheme != "http":
		return nil, refused("redirect to scheme %.16q", next.Scheme)
	case from.Scheme == "https" && next.Scheme == "http":
		return nil, refused("redirect from https to http")
	case next.User != nil:
		return nil, refused("redirect with a user or password")
	}
	return next, nil
}
