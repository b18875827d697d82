package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
)

const (
	// MaxAnswer is how many bytes an endpoint may answer one request with, as they are
	// after decompression. A byte of an event costs 8 gas and takes two digits, so that
	// all events of one block of 120,000,000 gas fit.
	MaxAnswer = 32 << 20
	// maxBatch is the same of a request of many calls, at most 500 of a few words each. It is less,
	// since an answer to many is decoded into an object for every three of its bytes, which need not say more than {}.
	maxBatch = 1 << 20
	// maxText is how much is kept of what an endpoint says in words of its own: it ends
	// up in logs.
	maxText = 1 << 10
)

// TooLongError means that an endpoint began an answer of more bytes than are read of
// one. It counts as a failure of that endpoint. Where honest endpoints do so, less is to
// be asked for at once.
type TooLongError struct {
	Endpoint string // scheme and host
	Most     int64  // bytes
}

func (e *TooLongError) Error() string {
	return fmt.Sprintf("%s answers with more than %d MiB: ask another endpoint, or for less at once", e.Endpoint, e.Most>>20)
}

// IsTooLong reports whether err has an endpoint in it whose answer was too long.
func IsTooLong(err error) bool {
	var long *TooLongError
	return errors.As(err, &long)
}

// stay keeps an endpoint from having another asked in its place: it would count for both, and
// can point to what only this machine reaches.
func stay(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// open makes a client of the endpoint that reads no answer further than MaxAnswer.
func (e *endpoint) open(ctx context.Context) (*ethclient.Client, error) {
	client, err := rpc.DialOptions(ctx, e.url,
		rpc.WithHTTPClient(&http.Client{Transport: cappedTransport{e.name}, CheckRedirect: stay}),
		rpc.WithWebsocketMessageSizeLimit(MaxAnswer))
	if err != nil {
		return nil, err
	}
	return ethclient.NewClient(client), nil
}

// cappedTransport cuts off what an endpoint answers.
type cappedTransport struct{ name string }

// RoundTrip implements http.RoundTripper.
func (t cappedTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	if response.StatusCode/100 == 2 {
		most := mostOf(r)
		response.Body = &cappedBody{ReadCloser: response.Body, left: most, over: &TooLongError{t.name, most}}
	} else {
		// go-ethereum makes an error of all of it.
		response.Body = &cappedBody{ReadCloser: response.Body, left: maxText, over: io.EOF}
	}
	return response, nil
}

// mostOf is how much is read of the answer to a request: of a batch, which is a list, less.
func mostOf(r *http.Request) int64 {
	body, err := r.GetBody() // go-ethereum's requests can be sent again
	if err != nil {
		return maxBatch
	}
	defer body.Close()
	first := make([]byte, 1)
	if _, err := io.ReadFull(body, first); err != nil || first[0] == '[' {
		return maxBatch
	}
	return MaxAnswer
}

// cappedBody ends with an error once more than left bytes have come.
type cappedBody struct {
	io.ReadCloser
	left int64
	over error
}

func (b *cappedBody) Read(p []byte) (n int, err error) {
	if b.left < 0 {
		return 0, b.over
	}
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err = b.ReadCloser.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return n - 1, b.over
	}
	return n, err
}

// tooLong is err, as a *TooLongError where a message over a WebSocket was cut off.
func (e *endpoint) tooLong(err error) error {
	if errors.Is(err, websocket.ErrReadLimit) {
		return &TooLongError{e.name, MaxAnswer}
	}
	return err
}

// shortened is an endpoint's own words, cut off.
type shortened struct{ error }

func (s shortened) Error() string { return short(s.error.Error()) }

func (s shortened) Unwrap() error { return s.error }

func short(text string) string {
	if len(text) > maxText {
		return text[:maxText] + "…"
	}
	return text
}
