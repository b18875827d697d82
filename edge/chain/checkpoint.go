package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings"
	"github.com/jurat-network/jurat/edge/chain/bindings/late"
)

// Checkpoint is a committee as one chain has it, from which another one starts.
type Checkpoint struct {
	Committee jurat.Hash      `json:"committee"`
	Epoch     uint32          `json:"epoch"`
	Key       jurat.Hash      `json:"key"`
	Expiry    uint64          `json:"expiry_s"` // Unix seconds
	Members   []jurat.Address `json:"members"`
}

// ErrNoCheckpoint means that a chain has no such committee.
var ErrNoCheckpoint = errors.New("the chain does not know the committee")

// ReadCheckpoint is a committee's current epoch as a chain has it.
func ReadCheckpoint(ctx context.Context, c *Client, at Contracts, committee jurat.Hash) (*Checkpoint, error) {
	epoch, key, expiry, err := ReadEpoch(ctx, c, at, committee)
	if err != nil {
		return nil, err
	}
	if epoch == 0 {
		return nil, fmt.Errorf("%w: %s on chain %d", ErrNoCheckpoint, committee, c.ChainID())
	}
	contract := bindings.NewCommittees()
	members, err := ask(ctx, c, "read members", at.Committees, contract.PackMembersOf(committee, epoch), contract.UnpackMembersOf)
	if err != nil {
		return nil, err
	}
	p := &Checkpoint{Committee: committee, Epoch: epoch, Key: key, Expiry: expiry}
	for _, m := range members {
		p.Members = append(p.Members, jurat.Address(m))
	}
	return p, nil
}

// DeployFrom puts Committees and Feeds on a chain that joins late, or finds them there:
// committees start from their checkpoints, and everything else is as with Deploy. The
// address commits to the checkpoints; see CommitteesFrom for whom that trusts.
func DeployFrom(ctx context.Context, s *Sender, limits Limits, from ...Checkpoint) (Contracts, error) {
	var list []late.Checkpoint
	for _, p := range from {
		c := late.Checkpoint{Committee: p.Committee, Epoch: p.Epoch, Key: p.Key, Expiry: p.Expiry}
		for _, m := range p.Members {
			c.Members = append(c.Members, common.Address(m))
		}
		list = append(list, c)
	}
	init := append(common.FromHex(late.CommitteesFromMetaData.Bin), late.NewCommitteesFrom().PackConstructor(list)...)
	at := Contracts{Committees: place(init)}
	feeds := feedsInit(at.Committees, limits)
	at.Feeds = place(feeds)
	if err := s.create(ctx, init); err != nil {
		return Contracts{}, fmt.Errorf("deploy committees from checkpoints: %w", err)
	}
	if err := s.create(ctx, feeds); err != nil {
		return Contracts{}, fmt.Errorf("deploy feeds: %w", err)
	}
	return at, nil
}
