package devnet

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"

	"github.com/jurat-network/jurat/edge/localchain"
)

// Reorg is the order that has a chain take blocks back; see localchain.Chain.Reorg.
const Reorg = "reorg"

// ErrNoChain means that the devnet has no such chain, or that it sleeps.
var ErrNoChain = errors.New("no such chain is awake")

// reorg reorganises a chain. Only the loop that owns the processes calls it.
func (d *devnet) reorg(o order) Oracle {
	number := o.who.Index
	c := d.chain
	if number > 1 {
		if number > len(d.further)+1 || d.further[number-2].chain == nil {
			return Oracle{State: fmt.Sprintf("%v: %d of %d", ErrNoChain, number, len(d.further)+1)}
		}
		c = d.further[number-2].chain
	}
	shared, err := c.Reorg(o.depth, o.drop)
	if err != nil {
		return Oracle{State: err.Error()}
	}
	what := "their transactions are in a later block"
	if o.drop {
		what = "their transactions are dropped"
	}
	d.progress("chain", "chain %d took back its %d blocks after block %d; %s", number, o.depth, shared, what)
	return Oracle{Index: number, State: "reorganised"}
}

// Reorganise has a chain of the devnet that runs in a folder take its newest blocks back and make
// others, with the same transactions later or without them.
func Reorganise(ctx context.Context, dir string, chain, depth int, drop bool) error {
	n, err := readNetwork(dir)
	if err != nil {
		return err
	}
	if chain < 1 || chain > max(1, len(n.Chains)) {
		return fmt.Errorf("%w: %d; this devnet has %d", ErrNoChain, chain, max(1, len(n.Chains)))
	}
	if depth < 1 {
		return fmt.Errorf("%w: a depth of %d", localchain.ErrTooDeep, depth)
	}
	query := url.Values{"depth": {strconv.Itoa(depth)}}
	if drop {
		query.Set("drop", "true")
	}
	_, err = n.orderOf(ctx, Reorg, Who{Index: chain}, query.Encode())
	return err
}
