package devnet

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"
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
	from := o.from
	if from == 0 {
		head, _ := c.Head()
		from = head + 1 - min(head+1, o.depth)
	}
	depth, err := c.Reorg(from, o.drop)
	if err != nil {
		return Oracle{State: err.Error()}
	}
	what := "their transactions are in a later block"
	if o.drop {
		what = "their transactions are dropped"
	}
	d.progress("chain", "chain %d took back its %d blocks from block %d on; %s", number, depth, from, what)
	return Oracle{Index: number, State: "reorganised"}
}

// Back is what a chain takes back: so many of its newest blocks, or a block and all after it.
type Back struct{ Depth, From uint64 } // one of them is not 0

// Reorganise has a chain of the devnet that runs in a folder take blocks back and make others,
// with the same transactions later or without them.
func Reorganise(ctx context.Context, dir string, chain int, back Back, drop bool) error {
	n, err := readNetwork(dir)
	if err != nil {
		return err
	}
	if chain < 1 || chain > max(1, len(n.Chains)) {
		return fmt.Errorf("%w: %d; this devnet has %d", ErrNoChain, chain, max(1, len(n.Chains)))
	}
	query := url.Values{"depth": {strconv.FormatUint(back.Depth, 10)}, "from": {strconv.FormatUint(back.From, 10)}}
	if drop {
		query.Set("drop", "true")
	}
	_, err = n.orderOf(ctx, Reorg, Who{Index: chain}, query.Encode())
	return err
}
