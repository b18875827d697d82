package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/chain/bindings"
)

// chainSide reads one feed on one chain, through the proxy that consumers read.
type chainSide struct {
	client *chain.Client
	proxy  jurat.Address
}

// openChain connects to the chain, if one is known that has a proxy of the
// feed; nil if not. An endpoint or proxy that the user names must be there.
func (c *cli) openChain(ctx context.Context, name, proxyFlag string) (*chainSide, error) {
	url, _, err := c.place.rpcURL()
	if err != nil {
		return nil, err
	}
	proxy, known, err := c.proxyOf(name, proxyFlag)
	if err != nil {
		return nil, err
	}
	if url == "" || !known {
		if proxyFlag != "" || c.place.rpc != "" {
			return nil, fail(exitUsage, "", "a chain is named by both: --rpc URL and --proxy ADDRESS")
		}
		return nil, nil
	}
	client, err := chain.Dial(ctx, chain.Config{RPC: []string{url}})
	if errors.Is(err, chain.ErrUnreachable) {
		return nil, &failure{exitUnreachable, err, ""}
	}
	if err != nil {
		return nil, &failure{exitUsage, err, ""}
	}
	return &chainSide{client, proxy}, nil
}

// proxyOf is the feed's proxy: as the flag says, else as the devnet has it.
func (c *cli) proxyOf(name, flag string) (proxy jurat.Address, known bool, err error) {
	if flag != "" {
		if err := proxy.UnmarshalText([]byte(flag)); err != nil {
			return proxy, false, fail(exitUsage, "write an address, 0x and 40 hex digits", "--proxy: %w", err)
		}
		return proxy, true, nil
	}
	state, err := c.place.devnet()
	if err != nil || state == nil || c.place.rpc != "" && c.place.rpc != state.RPC {
		return proxy, false, err
	}
	for _, f := range state.Feeds {
		if f.Name == name {
			return f.Proxy, true, nil
		}
	}
	return proxy, false, nil
}

func (s *chainSide) close() { s.client.Close() }

// read calls a contract and unpacks its answer.
func read[T any](ctx context.Context, s *chainSide, to jurat.Address, call []byte, unpack func([]byte) (T, error)) (out T, err error) {
	answer, err := s.client.Call(ctx, to, call, 0)
	switch {
	case err != nil:
		return out, unreachable(err)
	case len(answer) == 0:
		return out, fail(exitAbsent, "check the address and the chain", "there is no contract at %s on chain %d", to, s.client.ChainID())
	}
	if out, err = unpack(answer); err != nil {
		return out, fail(exitAbsent, "check the address", "%s is not the contract it should be: %w", to, err)
	}
	return out, nil
}

// unreachable gives an error of the chain's client its exit status.
func unreachable(err error) error {
	if errors.Is(err, chain.ErrUnreachable) {
		return &failure{exitUnreachable, err, ""}
	}
	return err
}

// feedReadChain reads a feed as a consumer contract does.
func (c *cli) feedReadChain(cmd *cobra.Command, name, proxyFlag string) error {
	ctx := cmd.Context()
	s, err := c.openChain(ctx, name, proxyFlag)
	if err != nil {
		return err
	}
	if s == nil {
		return fail(exitAbsent, "name it with --rpc URL and --proxy ADDRESS, or see jurat feed list", "no chain is known that has %q", printable(name))
	}
	defer s.close()
	if err := s.identify(ctx, name); err != nil {
		return err
	}
	data, err := chain.LatestRoundData(ctx, s.client, s.proxy)
	if revert, ok := errors.AsType[*chain.RevertError](err); ok {
		return &failure{exitNo, fmt.Errorf("%s has no value on chain %d: %w", printable(name), s.client.ChainID(), revert), "a consumer contract sees the same"}
	}
	if err != nil {
		return unreachable(err)
	}
	word, err := jurat.BigWord(data.Answer)
	if err != nil {
		return fail(exitFailed, "", "read the answer of %s: %w", s.proxy, err)
	}
	feed := jurat.Feed{Name: name, Decimals: data.Decimals}
	answer := chainAnswer{Name: name, Value: feed.Format(word), Answer: data.Answer.String(), Decimals: data.Decimals,
		Round: data.Round.String(), UpdatedAt: data.Updated, Proxy: s.proxy, ChainID: fmt.Sprint(s.client.ChainID())}
	return c.out.data(answer, func(w io.Writer) {
		fmt.Fprintf(w, "%s\t%s\n", printable(name), answer.Value)
		fmt.Fprintf(w, "updated\t%s\n", api.RFC3339(jurat.Time(answer.UpdatedAt)*1000))
		fmt.Fprintf(w, "round\t%s of proxy %s on chain %s\n", answer.Round, answer.Proxy, answer.ChainID)
	})
}

// chainAnswer is the answer of feed read --from chain.
type chainAnswer struct {
	Name      string        `json:"name"`
	Value     string        `json:"value"`
	Answer    string        `json:"answer"`
	Decimals  uint8         `json:"decimals"`
	Round     string        `json:"proxy_round"`
	UpdatedAt uint64        `json:"updated_at_s"`
	Proxy     jurat.Address `json:"proxy"`
	ChainID   string        `json:"chain_id"`
}

// identify checks that the proxy is of the feed.
func (s *chainSide) identify(ctx context.Context, name string) error {
	proxy := bindings.NewFeedProxy()
	description, err := read(ctx, s, s.proxy, proxy.PackDescription(), proxy.UnpackDescription)
	if err != nil {
		return err
	}
	if description != name {
		return fail(exitAbsent, "give the feed's own with --proxy", "the proxy %s is of %q, not of %q", s.proxy, printable(description), printable(name))
	}
	return nil
}
