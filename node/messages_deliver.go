package node

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain"
)

const (
	// workInterval is how often it is looked for what is to be brought to the chains.
	workInterval = 500 * time.Millisecond
	// taskTime is how long one task may take before it is given up.
	taskTime = 4 * deliveryDelay
)

func isFull(err error) bool { return errors.Is(err, message.ErrFull) }

// work brings what is sworn to the chains, until ctx ends. Each task waits for its own
// chain, so one that is down holds up no other.
func (f *ferry) work(ctx context.Context, parts *sync.WaitGroup) {
	tick := time.NewTicker(workInterval)
	defer tick.Stop()
	for {
		f.mu.Lock()
		tasks := f.pool.Work(now())
		f.mu.Unlock()
		for _, t := range tasks {
			parts.Go(func() {
				how := f.do(ctx, &t)
				f.mu.Lock()
				defer f.mu.Unlock()
				f.pool.Ended(now(), t, how)
			})
		}
		select {
		case <-ctx.Done():
			return
		case <-f.wake:
		case <-tick.C:
		}
	}
}

// side is a chain's, nil where the node cannot use it now.
func (f *ferry) side(id uint64) *chainSide {
	for _, s := range f.node.sides() {
		if s.client.ChainID() == id {
			return s
		}
	}
	return nil
}

// do does one task.
func (f *ferry) do(ctx context.Context, t *message.Task) message.Ending {
	side := f.side(t.Chain)
	if side == nil {
		return message.Unreached
	}
	call, err := chain.MessageCall(t)
	if err != nil {
		f.log.Error("a message cannot be brought to its chain", "deed", string(t.Deed), "error", err)
		return message.Refused
	}
	ctx, cancel := context.WithTimeout(ctx, taskTime)
	defer cancel()
	receipt, err := side.sender.Send(ctx, call)
	if chain.IsRevert(err, "NotChecked") {
		// Nobody has had it looked at yet whether the two committees are apart.
		if err = chain.CheckDisjoint(ctx, side.sender, *call.To, err); err == nil {
			receipt, err = side.sender.Send(ctx, call)
		}
	}
	switch {
	case chain.IsRefusal(err):
		f.log.Info("a chain refuses what is brought of messages", "deed", string(t.Deed), "chain", t.Chain, "messages", len(t.Messages), "error", err)
		return message.Refused
	case err != nil:
		f.log.Warn("a chain is not reached with messages", "deed", string(t.Deed), "chain", t.Chain, "messages", len(t.Messages), "error", err)
		return message.Unreached
	}
	f.log.Info("brought to a chain", "deed", string(t.Deed), "chain", t.Chain, "lane", t.Lane.String(), "messages", len(t.Messages), "tx", receipt.TxHash.String(), "gas", receipt.GasUsed)
	return message.Landed
}
