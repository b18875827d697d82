package main

import (
	"context"
	"errors"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/edge/chain"
)

// boundSide reads bonds and agreements on one chain.
type boundSide struct {
	client *chain.Client
	bound  chain.Bound
	stake  chain.Token // that bonds are in
}

// domain is where agreements are signed for.
func (s *boundSide) domain() agreement.Domain {
	return agreement.Domain{Chain: s.client.ChainID(), Agreements: s.bound.Agreements}
}

// openBound connects to the chain and to the contract Agreements there, which
// tells where all others are.
func (c *cli) openBound(ctx context.Context, flag string) (*boundSide, error) {
	url, _, err := c.place.rpcURL()
	if err != nil {
		return nil, err
	}
	at, known, err := c.agreementsAt(flag)
	if err != nil {
		return nil, err
	}
	if url == "" || !known {
		return nil, fail(exitUsage, "start one with jurat devnet, or name it with --rpc URL and --agreements ADDRESS", "no chain is known that has agreements")
	}
	return dialBound(ctx, []string{url}, at)
}

func dialBound(ctx context.Context, rpc []string, at jurat.Address) (*boundSide, error) {
	client, err := chain.Dial(ctx, chain.Config{RPC: rpc})
	if errors.Is(err, chain.ErrUnreachable) {
		return nil, &failure{exitUnreachable, err, ""}
	}
	if err != nil {
		return nil, &failure{exitUsage, err, ""}
	}
	s := &boundSide{client: client}
	if s.bound, err = chain.BoundOf(ctx, client, at); err == nil {
		s.stake, err = chain.BondToken(ctx, client, s.bound)
	}
	if err != nil {
		client.Close()
		if errors.Is(err, chain.ErrUnreachable) {
			return nil, &failure{exitUnreachable, err, ""}
		}
		return nil, fail(exitAbsent, "check the address and the chain", "%w", err)
	}
	return s, nil
}

// agreementsAt is the contract Agreements: as the flag says, else the devnet's.
func (c *cli) agreementsAt(flag string) (at jurat.Address, known bool, err error) {
	if flag != "" {
		if err := at.UnmarshalText([]byte(flag)); err != nil {
			return at, false, fail(exitUsage, "write an address, 0x and 40 hex digits", "--agreements: %w", err)
		}
		return at, true, nil
	}
	state, err := c.place.devnet()
	if err != nil || state == nil || c.place.rpc != "" && c.place.rpc != state.RPC {
		return at, false, err
	}
	at, known = state.Contracts["agreements"]
	return at, known, nil
}
