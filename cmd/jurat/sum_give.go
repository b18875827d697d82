package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/seal"
	"github.com/jurat-network/jurat/core/sum"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/node"
)

// sumGive is one contribution.
type sumGive struct {
	*cli
	keys     keyFlags
	account  int
	job      string
	nodes    []string
	requests string
}

// gaveForm is the answer of sum give.
type gaveForm struct {
	Request      jurat.Hash    `json:"request"`
	Party        jurat.Address `json:"party"`
	Contribution jurat.Hash    `json:"contribution"`
	Bytes        int           `json:"bytes"`
	Nodes        int           `json:"nodes"` // that took it
}

func (g *sumGive) run(ctx context.Context, text, value string) error {
	s, err := g.openRequests(ctx, g.requests)
	if err != nil {
		return err
	}
	defer s.client.Close()
	_, j, q, err := s.sumOf(ctx, text, g.job)
	if err != nil {
		return err
	}
	n, err := strconv.ParseUint(value, 10, 64)
	if err != nil {
		return fail(exitUsage, "write a whole number", "%q is no value", printable(value))
	}
	key, err := g.party(s)
	if err != nil {
		return err
	}
	nodes, err := g.to(s)
	if err != nil {
		return err
	}
	sealing, err := g.encryptionKey(ctx, nodes)
	if err != nil {
		return err
	}
	g.out.note("asked of %s: %s", printable(j.Name), printable(j.Sum.Question))
	party := key.Public().Address()
	raw, err := sum.Contribute(rand.Reader, sealing, q, party, n, func(digest jurat.Hash) ([65]byte, error) { return key.Sign(digest) })
	if err != nil {
		return fail(exitUsage, "see jurat sum show", "%w", err)
	}
	form := gaveForm{Request: q.Name, Party: party, Contribution: sum.HashOf(raw), Bytes: len(raw)}
	if form.Nodes, err = hand(ctx, nodes, api.SumsPath+q.Name.String(), raw); form.Nodes <= jurat.Faults(len(nodes)) {
		return fail(exitNo, "see jurat sum show for whether it was passed on", "%d of %d nodes took it, so that perhaps none does that is honest: %w", form.Nodes, len(nodes), err)
	}
	if err != nil {
		g.out.note("%d of %d nodes took it: %v", form.Nodes, len(nodes), err)
	}
	return g.out.data(form, func(w io.Writer) {
		fmt.Fprintf(w, "gave\t%s\nparty\t%s\nto\t%d of %d nodes, which pass it on\n", form.Contribution, party, form.Nodes, len(nodes))
	})
}

// handTime is for how long nodes are asked again that are not there yet: after a rotation the new
// members have the sum in hand some seconds later, and who has left takes nothing more.
const handTime = 20 * time.Second

// hand gives the same bytes to each node until more than f have taken them, or have refused them: who
// refuses once does it again.
func hand(ctx context.Context, nodes []*client, path string, raw []byte) (taken int, err error) {
	rest := slices.Clone(nodes)
	var refused, away error
	for end := time.Now().Add(handTime); ; {
		away = nil
		rest = slices.DeleteFunc(rest, func(n *client) bool {
			err := n.send(ctx, path, "application/octet-stream", raw)
			switch {
			case err == nil:
				taken++
			case statusOf(err) == exitNo:
				refused = errors.Join(refused, err)
			default:
				away = errors.Join(away, err)
				return false
			}
			return true
		})
		if done := len(nodes) - len(rest); len(rest) == 0 || max(taken, done-taken) > jurat.Faults(len(nodes)) || time.Now().After(end) {
			return taken, errors.Join(refused, away)
		}
		select {
		case <-ctx.Done():
			return taken, errors.Join(refused, away, ctx.Err())
		case <-time.After(time.Second):
		}
	}
}

// party is who gives.
func (g *sumGive) party(s *requestSide) (*node.OperatorKey, error) {
	if g.keys.keystore != "" {
		return g.keys.open()
	}
	if g.account < 0 {
		return nil, fail(exitUsage, "name a key with --keystore and --password-file, on a devnet with --account", "nobody is named who gives")
	}
	return s.development(g.account)
}

// to are the nodes that it is given to.
func (g *sumGive) to(s *requestSide) ([]*client, error) {
	nodes := g.place.nodesOf(g.nodes, s.state)
	if len(nodes) > 0 {
		return nodes, nil
	}
	one, err := g.client()
	return []*client{one}, err
}

// nodesOf are the nodes that a flag names, else the devnet's; none where another network is meant.
func (p *place) nodesOf(flag []string, state *devnetState) (nodes []*client) {
	for _, url := range flag {
		nodes = append(nodes, &client{strings.TrimSuffix(url, "/")})
	}
	if len(nodes) == 0 && p.api == "" && state != nil {
		for _, n := range state.Nodes {
			nodes = append(nodes, &client{n.API})
		}
	}
	return nodes
}

// encryptionKey is the committee's encryption key, from the first node that shows one with a
// report of the committee's that swears it.
func (c *cli) encryptionKey(ctx context.Context, nodes []*client) (*seal.Key, error) {
	group, _, known, err := c.place.groupKey()
	if err != nil {
		return nil, err
	}
	if !known {
		return nil, fail(exitUsage, "give it with --key; jurat committee prints it, or ask somebody you trust", "the committee's key is needed: who seals to another's tells him the value")
	}
	var last error
	for _, n := range nodes {
		key, err := n.encryption(ctx, group)
		if err == nil {
			return key, nil
		}
		last = errors.Join(last, err)
	}
	return nil, fail(exitUnreachable, "wait until the committee has its encryption key, some 10 s after it first swears; see GET /v1/encryption", "no node shows a key to encrypt to: %w", last)
}

// encryption is the committee's encryption key as a node shows it, with a report under the
// group key that swears it.
func (c *client) encryption(ctx context.Context, group [32]byte) (*seal.Key, error) {
	var form struct {
		api.EncryptionForm
		Bundle json.RawMessage `json:"bundle"`
	}
	if err := c.into(ctx, "/v1/encryption", &form); err != nil {
		return nil, err
	}
	key := &seal.Key{Generation: form.Generation, Expiry: form.Expiry, X: form.Key}
	b, err := evidence.ParseBundle(form.Bundle)
	if err == nil {
		err = b.Verify(group)
	}
	if err == nil && b.Leaf != key.Leaf(form.Sharing) {
		err = errors.New("the report swears another")
	}
	if err != nil {
		return nil, fmt.Errorf("the encryption key that %s shows: %w", c.base, err)
	}
	return key, nil
}
