package node

import (
	"context"
	"fmt"
	"time"
)

// serve serves in one epoch after another until ctx ends.
func (n *node) serve(ctx context.Context) error {
	t, err := n.first(ctx)
	for t != nil && err == nil {
		var next *term
		epoch := t.proposal.Epoch
		if next, err = t.run(ctx); err == nil && next == nil && ctx.Err() == nil {
			n.view.obstacle("committee", fmt.Sprintf("this node has left its committee at the end of epoch %d, and its share is erased", epoch))
			n.log.Info("the node has left the committee", "epoch", epoch)
			next, err = n.await(ctx, epoch)
		}
		t = next
	}
	return err
}

// first is the term with which this start begins: that of the last epoch served.
func (n *node) first(ctx context.Context) (*term, error) {
	newest := n.store.Newest()
	if newest != nil && newest.Epoch > 1 {
		j, err := n.joined(newest.Epoch)
		if err == nil && j == nil {
			err = fmt.Errorf("%w: the store serves epoch %d, and %s is gone; join its proposal again with jurat committee join", ErrConfig, newest.Epoch, joinedPath(n.cfg.Data, newest.Epoch))
		}
		if err != nil {
			return nil, err
		}
		return n.begin(ctx, j)
	}
	p, err := n.cfg.Committee.founding()
	switch {
	case err != nil:
		return nil, err
	case p != nil:
		return n.begin(ctx, &Joined{n.cfg.Network.Listen, p})
	}
	n.view.obstacle("committee", "the configuration names no members and no proposal was joined; join one with jurat committee join")
	return n.await(ctx, 0)
}

// joinInterval is how often the node looks for a proposal that its operator joined.
const joinInterval = time.Second

// await waits for a proposal of a later epoch in which the operator has a seat; nil
// where ctx ends first.
func (n *node) await(ctx context.Context, above uint32) (*term, error) {
	tick := time.NewTicker(joinInterval)
	defer tick.Stop()
	for {
		j, err := n.newestJoined(above)
		if err != nil {
			return nil, err
		}
		if j != nil {
			return n.begin(ctx, j)
		}
		select {
		case <-ctx.Done():
			return nil, nil
		case <-tick.C:
		}
	}
}
