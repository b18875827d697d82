package devnet

import (
	"context"
	"fmt"

	"github.com/jurat-network/jurat/edge/chain"
)

// bridgeDelay is how long a lane's looser settings wait on a devnet: not at all.
const bridgeDelay = 0

// finality is at what depth a devnet's messages count as sent: its chains make a block
// a second, and take none back unless told to.
const finality = "2"

// laneFee is what a message costs on a devnet: 1,000 gwei, and little more for more. A
// lane takes 3,600 an hour at that.
var laneFee = chain.LaneFee{Base: 1e12, PerByte: 1e9, PerGas: 1e6, Target: 3_600, Least: 10}

// guardShare is the guard's part of what a devnet's lanes earn, in 10,000ths.
const guardShare = 1_000

// deployEnds puts an outbox, an inbox and a mailbox on each chain, where there is more
// than one. Their admin is the first development account.
func (d *devnet) deployEnds(ctx context.Context) error {
	if len(d.further) == 0 {
		return nil
	}
	senders := []*chain.Sender{d.sender}
	for _, f := range d.further {
		senders = append(senders, f.sender)
	}
	for i, s := range senders {
		ends, err := chain.DeployLaneEnds(ctx, s, d.contracts, d.sender.Account(), bridgeDelay)
		if err != nil {
			return err
		}
		mailbox, err := chain.DeployMailbox(ctx, s, ends.Inbox)
		if err != nil {
			return err
		}
		d.ends = ends // the same everywhere: they lie at the hash of their code
		for name, at := range map[string]fmt.Stringer{"outbox": ends.Outbox, "inbox": ends.Inbox, "mailbox": mailbox} {
			d.network.Chains[i].Contracts[name] = at.String()
		}
	}
	return nil
}

// openLanes opens a lane from every chain to every other, of the committee and with
// the guard.
func (d *devnet) openLanes(ctx context.Context) error {
	if d.guard == nil {
		return nil
	}
	senders := []*chain.Sender{d.sender}
	for _, f := range d.further {
		senders = append(senders, f.sender)
	}
	for i, from := range senders {
		for k, to := range senders {
			if i == k {
				continue
			}
			if err := chain.OpenLane(ctx, from, d.ends.Outbox, to, d.ends.Inbox, d.committee.ID, d.guard.committee.ID, laneFee, 0); err != nil {
				return err
			}
			if err := chain.ShareWithGuard(ctx, from, d.ends.Outbox, to, guardShare); err != nil {
				return err
			}
		}
	}
	d.progress("lanes", "lanes between %d chains are open; each message needs both committees", len(senders))
	return nil
}
