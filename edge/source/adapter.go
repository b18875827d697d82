package source

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// pendingHeader is by which an adapter says that it will call back.
const pendingHeader = "X-Chainlink-Pending"

// CallbackPath is where the handler of Callbacks is to be served.
const CallbackPath = "/v1/adapters/"

// callbacks are the adapters' answers that are waited for, by the secret part of
// the address that each was given.
type callbacks struct {
	mu      sync.Mutex
	base    string // URL under which CallbackPath is reached; "" where it is not served
	waiting map[string]chan []byte
}

// CallBackAt says at which URL, without CallbackPath, adapters reach the handler
// of Callbacks. Before, adapters that do not answer at once are refused.
func (c *Client) CallBackAt(base string) {
	c.callbacks.mu.Lock()
	defer c.callbacks.mu.Unlock()
	c.callbacks.base = strings.TrimSuffix(base, "/")
}

// expect returns an address for one callback and what arrives there; "" where
// none is served. forget ends it.
func (c *callbacks) expect() (address string, arrived <-chan []byte, forget func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.base == "" {
		return "", nil, func() {}
	}
	var secret [16]byte
	_, _ = rand.Read(secret[:]) // never fails
	token, ch := hex.EncodeToString(secret[:]), make(chan []byte, 1)
	if c.waiting == nil {
		c.waiting = map[string]chan []byte{}
	}
	c.waiting[token] = ch
	return c.base + CallbackPath + token, ch, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.waiting, token)
	}
}

// take hands over what came for a token. The first callback counts.
func (c *callbacks) take(token string, body []byte) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	ch := c.waiting[token]
	delete(c.waiting, token)
	if ch == nil {
		return false
	}
	ch <- body
	return true
}

// Callbacks is the handler at CallbackPath, to which adapters POST, PUT or PATCH
// the answers that took them longer.
func (c *Client) Callbacks() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost && r.Method != http.MethodPut && r.Method != http.MethodPatch {
			w.Header().Set("Allow", "POST, PUT, PATCH")
			http.Error(w, "adapters call back with POST, PUT or PATCH", http.StatusMethodNotAllowed)
			return
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, job.MaxBody))
		switch {
		case err != nil:
			http.Error(w, "the answer is too large, or did not come whole", http.StatusRequestEntityTooLarge)
		case !c.callbacks.take(strings.TrimPrefix(r.URL.Path, CallbackPath), body):
			http.Error(w, "nobody waits for this answer, or not any more", http.StatusNotFound)
		default:
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, "{}\n")
		}
	})
}

// adapterRequest is what a Chainlink external adapter is sent.
type adapterRequest struct {
	ID          string          `json:"id"`
	Data        json.RawMessage `json:"data"`
	Meta        struct{}        `json:"meta"`
	ResponseURL string          `json:"responseURL,omitempty"`
}

// askAdapter asks a Chainlink external adapter, and waits until it calls back
// where it says that it is pending.
func (c *Client) askAdapter(ctx context.Context, a *job.Adapter) (answer, error) {
	address, arrived, forget := c.callbacks.expect()
	defer forget()
	request := adapterRequest{ID: requestID(), Data: json.RawMessage(a.Data), ResponseURL: address}
	if a.Data == "" {
		request.Data = json.RawMessage("{}")
	}
	body, err := json.Marshal(request)
	if err != nil {
		return answer{}, refused("the adapter's data: %w", err) // a job that was checked has JSON there
	}
	got, err := c.exchange(ctx, job.HTTP{URL: a.URL, Method: http.MethodPost, Body: string(body), Auth: a.Auth})
	if err != nil {
		return answer{}, err
	}
	var said adapterAnswer
	_ = json.Unmarshal(got.body, &said) // what is no JSON is refused when it is read
	if got.pending || said.Pending {
		if address == "" {
			return answer{}, refused("the adapter is pending, and nothing here serves its callback")
		}
		select {
		case callback := <-arrived:
			got.body = got.secret.redact(unwrap(callback))
		case <-ctx.Done():
			return answer{}, &Error{jurat.ReasonUnreachable, errors.New("the adapter is pending and did not call back in time")}
		}
		said = adapterAnswer{}
		_ = json.Unmarshal(got.body, &said)
	}
	return got, said.failure()
}

func requestID() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}

// adapterAnswer is the part of an adapter's answer that says how it went.
type adapterAnswer struct {
	Pending            bool            `json:"pending"`
	StatusCode         *int            `json:"statusCode"`
	ProviderStatusCode *int            `json:"providerStatusCode"`
	Error              json.RawMessage `json:"error"`
}

// failure is why an answer with status 200 is none, nil where it is one.
func (a *adapterAnswer) failure() error {
	var problem string
	switch text := string(a.Error); {
	case text != "" && text != "null":
		problem = fmt.Sprintf("the adapter's error: %.150s", text)
	case a.StatusCode != nil && *a.StatusCode != http.StatusOK:
		problem = fmt.Sprintf("the adapter's statusCode is %d", *a.StatusCode)
	case a.ProviderStatusCode != nil && *a.ProviderStatusCode != http.StatusOK:
		problem = fmt.Sprintf("the adapter's providerStatusCode is %d", *a.ProviderStatusCode)
	default:
		return nil
	}
	return &Error{jurat.ReasonStatus, errors.New(problem)}
}

// unwrap takes the answer out of a callback: adapters send it as it is, or, as
// Chainlink's nodes of version 2 have it, under value, perhaps once more as
// text. A value that is no object stands for the result alone.
func unwrap(callback []byte) []byte {
	var object map[string]json.RawMessage
	if json.Unmarshal(callback, &object) != nil || object["value"] == nil || object["data"] != nil || object["result"] != nil {
		return callback
	}
	value := []byte(object["value"])
	var text string
	if json.Unmarshal(value, &text) == nil && strings.HasPrefix(strings.TrimSpace(text), "{") {
		value = []byte(text)
	}
	if strings.HasPrefix(strings.TrimSpace(string(value)), "{") {
		return value
	}
	return fmt.Appendf(nil, `{"result":%s}`, value)
}
