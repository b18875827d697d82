package source

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// endpoint is one JSON-RPC endpoint of a chain. Its name is its host: the rest
// of its URL may hold a key.
type endpoint struct {
	name    string
	url     *url.URL
	secret  Secret
	client  *http.Client
	chain   uint64
	checked atomic.Bool // it is of the chain

	disagrees bool // guarded by the chain's mu
}

func newEndpoint(chain uint64, text string, client *http.Client) (*endpoint, error) {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, fmt.Errorf("%w: an endpoint is no http or https URL", ErrChain) // and may hold a key
	}
	e := &endpoint{name: u.Host, url: u, client: client, chain: chain}
	if path := strings.TrimPrefix(u.RequestURI(), "/"); len(path) >= minSecret {
		e.secret = NewSecret(path, nil)
	}
	return e, nil
}

// block is one of a chain.
type block struct {
	number uint64
	hash   jurat.Hash
	time   uint64
}

// quantity is a number as JSON-RPC writes it.
type quantity uint64

func (q *quantity) UnmarshalText(text []byte) error {
	digits, ok := strings.CutPrefix(string(text), "0x")
	v, err := strconv.ParseUint(digits, 16, 64)
	if !ok || err != nil {
		return errors.New("want 0x and hex digits")
	}
	*q = quantity(v)
	return nil
}

// block asks for a block by its number in hex, or a tag.
func (e *endpoint) block(ctx context.Context, at string) (block, error) {
	if err := e.checkChain(ctx); err != nil {
		return block{}, err
	}
	var b *struct {
		Number    quantity
		Hash      jurat.Hash
		Timestamp quantity
	}
	if err := e.call(ctx, &b, "eth_getBlockByNumber", at, false); err != nil {
		return block{}, err
	}
	if b == nil {
		return block{}, fmt.Errorf("has no block %s", at)
	}
	return block{uint64(b.Number), b.Hash, uint64(b.Timestamp)}, nil
}

// checkChain asks once whether the endpoint is of the chain that it should be of.
func (e *endpoint) checkChain(ctx context.Context) error {
	if e.checked.Load() {
		return nil
	}
	var id quantity
	if err := e.call(ctx, &id, "eth_chainId"); err != nil {
		return err
	}
	if uint64(id) != e.chain {
		return fmt.Errorf("is of chain %d", id)
	}
	e.checked.Store(true)
	return nil
}

// fact asks what a job wants to know of a block.
func (e *endpoint) fact(ctx context.Context, q *job.EVM, number uint64) (fact, error) {
	b, err := e.block(ctx, fmt.Sprintf("0x%x", number))
	if err != nil {
		return fact{}, err
	}
	if b.number != number {
		return fact{}, fmt.Errorf("shows block %d for block %d", b.number, number)
	}
	var result json.RawMessage
	if q.Call != nil {
		result, err = e.called(ctx, q.Call, b)
	} else {
		result, err = e.logged(ctx, q.Log, b)
	}
	if err != nil {
		return fact{}, err
	}
	return encodeFact(b, result), nil
}

// called is what a call returns at a block, named by its hash: a reorg between
// two questions cannot mix two chains.
func (e *endpoint) called(ctx context.Context, c *job.EVMCall, at block) (json.RawMessage, error) {
	var returned string
	err := e.call(ctx, &returned, "eth_call",
		map[string]string{"to": c.To.String(), "data": "0x" + hex.EncodeToString(c.Data())},
		map[string]string{"blockHash": at.hash.String()})
	if err != nil {
		return nil, err
	}
	data, err := decodeHex(returned)
	if err != nil {
		return nil, err
	}
	return c.Decode(data)
}

// logged is the newest log up to a block.
func (e *endpoint) logged(ctx context.Context, l *job.EVMLog, at block) (json.RawMessage, error) {
	var logs []struct {
		Address     jurat.Address
		Topics      []jurat.Hash
		Data        string
		BlockNumber quantity
	}
	from := at.number - min(at.number, uint64(l.Blocks)-1)
	err := e.call(ctx, &logs, "eth_getLogs", map[string]any{
		"address": l.Address.String(), "topics": l.Topics(),
		"fromBlock": fmt.Sprintf("0x%x", from), "toBlock": fmt.Sprintf("0x%x", at.number),
	})
	if err != nil {
		return nil, err
	}
	if len(logs) == 0 {
		return json.RawMessage("null"), nil // which the path does not find anything in
	}
	newest := logs[len(logs)-1]
	if newest.Address != l.Address || uint64(newest.BlockNumber) < from || uint64(newest.BlockNumber) > at.number {
		return nil, errors.New("shows a log that was not asked for")
	}
	data, err := decodeHex(newest.Data)
	if err != nil {
		return nil, err
	}
	return l.Decode(newest.Topics, data)
}

func decodeHex(text string) ([]byte, error) {
	digits, ok := strings.CutPrefix(text, "0x")
	data, err := hex.DecodeString(digits)
	if !ok || err != nil {
		return nil, errors.New("answers with no hex")
	}
	return data, nil
}

// call makes one JSON-RPC call. Its errors name no URL, and are short.
func (e *endpoint) call(ctx context.Context, into any, method string, params ...any) error {
	if params == nil {
		params = []any{}
	}
	question, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, e.url.String(), bytes.NewReader(question))
	if err != nil {
		return errors.New("its URL cannot be asked")
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("User-Agent", userAgent)
	response, err := e.client.Do(request)
	if err != nil {
		return withoutSecret(transportError(err), e.secret)
	}
	defer response.Body.Close()
	body, err := readBody(response.Body)
	if err != nil {
		return err
	}
	var answer struct {
		Result json.RawMessage
		Error  *struct {
			Code    int
			Message string
		}
	}
	switch err := json.Unmarshal(body, &answer); {
	case err == nil && answer.Error != nil:
		message := strings.ToValidUTF8(string(e.secret.redact([]byte(answer.Error.Message))), "")
		return fmt.Errorf("error %d: %.100q", answer.Error.Code, message)
	case response.StatusCode != http.StatusOK:
		return fmt.Errorf("status %d", response.StatusCode)
	case err != nil || answer.Result == nil:
		return errors.New("answers with no JSON-RPC")
	}
	if err := json.Unmarshal(answer.Result, into); err != nil {
		return fmt.Errorf("answers to %s with something else", method)
	}
	return nil
}
