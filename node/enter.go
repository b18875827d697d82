package node

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/edge/chain"
)

// A chain is in an epoch of the committee when its Committees says so and its Feeds has
// the key. The members bring it there, and see to it that it stays: whoever reads the
// newest block reads what a reorganisation can still take back, and then nothing that is
// sworn holds there until somebody brings the epoch again.

const (
	// registerDelay is how long each member waits for the one before it: two blocks of a slow chain.
	registerDelay = 5 * time.Second
	// stayInterval is how often it is looked whether the chain is still in the epoch.
	stayInterval = 20 * time.Second
)

// step brings a chain into an epoch of the committee from the one before it.
type step func(ctx context.Context, epoch uint32) error

// keep brings the chain into the epoch and keeps it there until ctx ends. Members take
// turns by index, so that one pays where all could; whoever comes later finds it done.
func (c *courier) keep(ctx context.Context, key *founding.Result, step step) {
	r := &chain.Registration{Session: key.Session, Key: key.Group.Key, Transcript: key.Transcript, Expiry: c.committee.Expiry, Signatures: key.Signatures}
	for wait := time.Duration(c.self-1) * registerDelay; ; {
		select {
		case <-ctx.Done():
			return
		case <-time.After(wait):
		}
		switch err := c.enter(ctx, r, step); {
		case ctx.Err() != nil:
			return
		case err != nil:
			c.log.Warn("committee not registered yet", "chain", c.client.ChainID(), "error", err)
			c.trouble(err.Error())
			wait = registerDelay
		default:
			c.trouble("")
			wait = stayInterval
		}
	}
}

// enter founds the committee on the chain, or brings the chain into the epoch; what is
// done is left as it is. A chain that is ahead is left to those of its epoch.
func (c *courier) enter(ctx context.Context, r *chain.Registration, step step) error {
	epoch, _, _, err := chain.ReadEpoch(ctx, c.client, c.contracts, c.committee.ID)
	switch {
	case err != nil || epoch > c.committee.Epoch:
		return err
	case c.committee.Epoch == 1:
		return chain.RegisterCommittee(ctx, c.sender, c.contracts, r)
	}
	if err := c.catchUp(ctx, c.committee, step); err != nil {
		return err
	}
	return chain.Sync(ctx, c.sender, c.contracts, c.committee.ID, c.committee.Epoch, c.committee.Expiry)
}

// catchUp brings the chain into the committee's epoch, one epoch after another. The first
// is left to enter.
func (c *chainSide) catchUp(ctx context.Context, to *jurat.Committee, step step) error {
	for {
		epoch, _, _, err := chain.ReadEpoch(ctx, c.client, c.contracts, to.ID)
		switch {
		case err != nil:
			return err
		case epoch > to.Epoch:
			return fmt.Errorf("it has the committee in epoch %d, ahead of epoch %d at home", epoch, to.Epoch)
		case epoch == to.Epoch, to.Epoch == 1:
			return nil
		}
		if err := step(ctx, epoch+1); err != nil {
			return err
		}
		c.log.Info("the chain was brought into an epoch", "epoch", epoch+1)
	}
}

// again is the step at home: the epoch began there, and a reorganisation took it back.
func (t *term) again(ctx context.Context, epoch uint32) error {
	kept := new(rotation)
	err := readJSON(rotationPath(t.cfg.Data, epoch), kept)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("the chain is back in epoch %d, and this node did not see epoch %d sworn: a member that did brings it", epoch-1, epoch)
	case err != nil:
		return err
	case kept.Next == nil || kept.Oath == nil:
		return fmt.Errorf("%s holds no rotation", rotationPath(t.cfg.Data, epoch))
	}
	return t.handOver(ctx, kept.Next, kept.Oath, time.Time{})
}
