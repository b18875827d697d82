package node

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/jurat-network/jurat"
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
	ctx, cancel := context.WithTimeout(ctx, taskTime)
	defer cancel()
	if t.Deed == message.Reclaim {
		return f.giveBack(ctx, side, t)
	}
	call, err := chain.MessageCall(t)
	if err != nil {
		f.log.Error("a message cannot be brought to its chain", "deed", string(t.Deed), "error", err)
		return message.Refused
	}
	receipt, err := side.sender.Send(ctx, call)
	if chain.IsRevert(err, "NotChecked") {
		// Nobody has had it looked at yet whether the two committees are apart.
		if err = chain.CheckDisjoint(ctx, side.sender, *call.To, err); err == nil {
			receipt, err = side.sender.Send(ctx, call)
		}
	}
	if err != nil {
		return f.failed(t, err)
	}
	f.brought(t, jurat.Hash(receipt.TxHash), receipt.GasUsed)
	return message.Landed
}

// giveBack brings the return of a message's tokens. Those that do not go back now, as one
// whose pool has no room or whose token refuses, keep no other, and are tried again.
func (f *ferry) giveBack(ctx context.Context, side *chainSide, t *message.Task) message.Ending {
	done, err := chain.ReturnMessage(ctx, side.sender, t.Messages[0], t.Oaths)
	if err != nil {
		return f.failed(t, err)
	}
	f.brought(t, done.Tx, done.Gas)
	for _, left := range done.Left {
		f.log.Info("a token does not go back now", "message", t.Messages[0].ID(), "token", left.Token, "error", left.Why)
	}
	if len(done.Left) > 0 {
		return message.Refused
	}
	return message.Landed
}

func (f *ferry) brought(t *message.Task, tx jurat.Hash, gas uint64) {
	f.log.Info("brought to a chain", "deed", string(t.Deed), "chain", t.Chain, "lane", t.Lane.String(), "messages", len(t.Messages), "tx", tx, "gas", gas)
}

func (f *ferry) failed(t *message.Task, err error) message.Ending {
	if chain.IsRefusal(err) {
		f.log.Info("a chain refuses what is brought of messages", "deed", string(t.Deed), "chain", t.Chain, "messages", len(t.Messages), "error", err)
		return message.Refused
	}
	f.log.Warn("a chain is not reached with messages", "deed", string(t.Deed), "chain", t.Chain, "messages", len(t.Messages), "error", err)
	return message.Unreached
}
