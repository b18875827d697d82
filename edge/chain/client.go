// Package chain is the network's side of an EVM chain: it reads feeds, delivers
// reports and deploys the contracts, over any JSON-RPC endpoints.
//
//	Client    talks to one chain through several endpoints, any of which may fail
//	Sender    gets one account's transactions into the chain, each exactly once
//	Reader    reads feeds, committees and what was delivered
//	Deliverer brings reports to the chain when they are due and it is our turn
//
// Nothing read here is ever sworn: the chain says what is due, never what is true.
package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/jurat-network/jurat"
)

// Config says which chain to talk to.
type Config struct {
	RPC     []string      // JSON-RPC endpoints of the chain (http, https, ws, wss), the preferred first
	ChainID uint64        // the chain that the endpoints must be of; 0 takes that of the first to answer
	Timeout time.Duration // of one call to one endpoint; 0 is 10 s
}

// Client talks to one chain. Where an endpoint fails it goes on with the next,
// and it never uses one of another chain. Safe for concurrent use.
type Client struct {
	timeout   time.Duration
	chainID   *big.Int
	endpoints []*endpoint

	mu        sync.Mutex
	preferred int // the endpoint that answered last; guarded by mu
}

// endpoint is one JSON-RPC address.
type endpoint struct {
	url  string
	name string // the address without what may be a secret: scheme and host

	mu     sync.Mutex
	client *ethclient.Client // nil until it has connected and shown the right chain id; guarded by mu
}

// Dial connects to the chain. At least one endpoint must answer, and every one
// that answers must be of the chain. It fails with ErrUnreachable or a
// *WrongChainError.
func Dial(ctx context.Context, cfg Config) (*Client, error) {
	if len(cfg.RPC) == 0 {
		return nil, errors.New("dial chain: no RPC endpoint is configured")
	}
	c := &Client{timeout: cfg.Timeout}
	if c.timeout == 0 {
		c.timeout = 10 * time.Second
	}
	if cfg.ChainID != 0 {
		c.chainID = new(big.Int).SetUint64(cfg.ChainID)
	}
	for _, u := range cfg.RPC {
		name, err := endpointName(u)
		if err != nil {
			return nil, fmt.Errorf("dial chain: %w", err)
		}
		c.endpoints = append(c.endpoints, &endpoint{url: u, name: name})
	}
	var failures []error
	for _, e := range c.endpoints {
		_, err := c.connect(ctx, e)
		if wrong := (*WrongChainError)(nil); errors.As(err, &wrong) {
			c.Close()
			return nil, fmt.Errorf("dial chain: %w", err)
		}
		if err != nil {
			failures = append(failures, err)
		}
	}
	if len(failures) == len(c.endpoints) {
		return nil, fmt.Errorf("dial chain: %w", unreachable(failures))
	}
	return c, nil
}

// endpointName is the part of an endpoint's address that is no secret: keys
// travel in its user, path and query.
func endpointName(raw string) (string, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "", errors.New("an RPC endpoint is no URL: write http://host:port")
	}
	switch u.Scheme {
	case "http", "https", "ws", "wss":
		return u.Scheme + "://" + u.Host, nil
	}
	return "", fmt.Errorf("RPC endpoint at %s: use http, https, ws or wss", u.Host)
}

// connect returns the endpoint's client once it has shown the right chain id.
func (c *Client) connect(ctx context.Context, e *endpoint) (*ethclient.Client, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.client != nil {
		return e.client, nil
	}
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	client, err := e.open(ctx)
	if err != nil {
		return nil, e.failure(err)
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, e.failure(err)
	}
	c.mu.Lock()
	if c.chainID == nil {
		c.chainID = id
	}
	c.mu.Unlock()
	if id.Cmp(c.chainID) != 0 {
		client.Close()
		return nil, &WrongChainError{Endpoint: e.name, Got: id.String(), Want: c.chainID.String()}
	}
	e.client = client
	return client, nil
}

// failure is what went wrong at the endpoint, in words without its address's secrets.
func (e *endpoint) failure(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err
	}
	return &endpointError{name: e.name, err: e.tooLong(err), hide: e.url}
}

// query asks the endpoints in turn, the one that answered last first, until one
// answers. An answer that says no (a revert, an unknown hash) is an answer.
func query[T any](ctx context.Context, c *Client, ask func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	var zero T
	c.mu.Lock()
	first := c.preferred
	c.mu.Unlock()
	var failures []error
	for i := range c.endpoints {
		at := (first + i) % len(c.endpoints)
		e := c.endpoints[at]
		answer, err := try(ctx, c, e, ask)
		if err == nil || isAnswer(err) {
			c.mu.Lock()
			c.preferred = at
			c.mu.Unlock()
			return answer, err
		}
		if ctx.Err() != nil {
			return zero, ctx.Err()
		}
		failures = append(failures, err)
	}
	return zero, unreachable(failures)
}

func try[T any](ctx context.Context, c *Client, e *endpoint, ask func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	var zero T
	client, err := c.connect(ctx, e)
	if err != nil {
		return zero, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	answer, err := ask(ctx, client)
	switch {
	case err == nil:
		return answer, nil
	case isAnswer(err):
		return answer, shortened{err}
	}
	return zero, e.failure(err)
}

// limitExceeded is the JSON-RPC code by which providers say that one asks too
// much of them (EIP-1474).
const limitExceeded = -32005

// isAnswer reports whether the endpoint itself said err, so that asking
// another one is of no use.
func isAnswer(err error) bool {
	var said rpc.Error
	if errors.As(err, &said) {
		return said.ErrorCode() != limitExceeded
	}
	return errors.Is(err, ethereum.NotFound)
}

// ChainID is the chain's id.
func (c *Client) ChainID() uint64 { return c.id().Uint64() }

func (c *Client) id() *big.Int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.chainID
}

// Close ends all connections.
func (c *Client) Close() {
	for _, e := range c.endpoints {
		e.mu.Lock()
		if e.client != nil {
			e.client.Close()
			e.client = nil
		}
		e.mu.Unlock()
	}
}

// Head is the newest block's header.
func (c *Client) Head(ctx context.Context) (*types.Header, error) {
	h, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*types.Header, error) {
		return e.HeaderByNumber(ctx, nil)
	})
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	return h, nil
}

// Balance is what an account holds, in wei.
func (c *Client) Balance(ctx context.Context, account jurat.Address) (*big.Int, error) {
	b, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*big.Int, error) {
		return e.BalanceAt(ctx, common.Address(account), nil)
	})
	if err != nil {
		return nil, fmt.Errorf("read balance: %w", err)
	}
	return b, nil
}

// CheckFunded fails with an *UnfundedError where the account holds less than
// least wei.
func (c *Client) CheckFunded(ctx context.Context, account jurat.Address, least *big.Int) error {
	have, err := c.Balance(ctx, account)
	if err != nil {
		return err
	}
	if have.Cmp(least) < 0 {
		return &UnfundedError{Account: account, ChainID: c.ChainID(), Have: have, Need: least}
	}
	return nil
}

// Call reads: it runs a call on the newest block (or block, where not 0)
// without sending it. Where the contract refuses, the error is a *RevertError.
func (c *Client) Call(ctx context.Context, to jurat.Address, data []byte, block uint64) ([]byte, error) {
	return c.call(ctx, ethereum.CallMsg{To: (*common.Address)(&to), Data: data}, block)
}

func (c *Client) call(ctx context.Context, msg ethereum.CallMsg, block uint64) ([]byte, error) {
	var at *big.Int
	if block != 0 {
		at = new(big.Int).SetUint64(block)
	}
	out, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) ([]byte, error) {
		return e.CallContract(ctx, msg, at)
	})
	return out, asRevert(err)
}

// HasCode reports whether there is a contract at the address.
func (c *Client) HasCode(ctx context.Context, at jurat.Address) (bool, error) {
	code, err := c.Code(ctx, at)
	return len(code) > 0, err
}

// Code is the code of the contract at the address; empty where there is none.
func (c *Client) Code(ctx context.Context, at jurat.Address) ([]byte, error) {
	code, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) ([]byte, error) {
		return e.CodeAt(ctx, common.Address(at), nil)
	})
	if err != nil {
		return nil, fmt.Errorf("read code: %w", err)
	}
	return code, nil
}

// storageBatch is how many slots are asked for in one request; servers commonly
// take up to 1,000 calls.
const storageBatch = 500

// Storage reads slots of one contract at the newest block, in the slots' order.
func (c *Client) Storage(ctx context.Context, contract jurat.Address, slots []jurat.Hash) ([]jurat.Hash, error) {
	words := make([]jurat.Hash, 0, len(slots))
	for len(slots) > 0 {
		part := slots[:min(len(slots), storageBatch)]
		slots = slots[len(part):]
		got, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) ([]jurat.Hash, error) {
			return storage(ctx, e.Client(), contract, part)
		})
		if err != nil {
			return nil, fmt.Errorf("read storage: %w", err)
		}
		words = append(words, got...)
	}
	return words, nil
}

func storage(ctx context.Context, e *rpc.Client, contract jurat.Address, slots []jurat.Hash) ([]jurat.Hash, error) {
	batch := make([]rpc.BatchElem, len(slots))
	results := make([]common.Hash, len(slots))
	for i, slot := range slots {
		batch[i] = rpc.BatchElem{
			Method: "eth_getStorageAt",
			Args:   []any{common.Address(contract), common.Hash(slot), "latest"},
			Result: &results[i],
		}
	}
	if err := e.BatchCallContext(ctx, batch); err != nil {
		return nil, err
	}
	words := make([]jurat.Hash, len(slots))
	for i := range batch {
		if batch[i].Error != nil {
			return nil, batch[i].Error
		}
		words[i] = jurat.Hash(results[i])
	}
	return words, nil
}

// nonce is the account's transaction count as of a block, the newest where nil.
func (c *Client) nonce(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	return query(ctx, c, func(ctx context.Context, e *ethclient.Client) (uint64, error) {
		return e.NonceAt(ctx, account, block)
	})
}

// ask calls a contract and unpacks its answer; what names it in errors.
func ask[T any](ctx context.Context, c *Client, what string, to jurat.Address, call []byte, unpack func([]byte) (T, error)) (out T, err error) {
	answer, err := c.Call(ctx, to, call, 0)
	if err == nil {
		out, err = unpack(answer)
	}
	return out, wrap(what, err)
}
