package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/edge/chain/bindings"
)

// ErrVotes is returned for votes that are not of one recovery, or not by current
// members.
var ErrVotes = errors.New("votes refused")

// RecoveryOf is the recovery of a committee that waits, and when it is due (Unix
// seconds); zeros where none waits.
func RecoveryOf(ctx context.Context, c *Client, at Contracts, id jurat.Hash) (recovery jurat.Hash, due uint64, err error) {
	contract := bindings.NewCommittees()
	out, err := ask(ctx, c, "read recovery", at.Committees, contract.PackRecoveryOf(id), contract.UnpackRecoveryOf)
	return out.Recovery, out.Due, err
}

// RecoveryDelay is how long a recovery waits, in seconds.
func RecoveryDelay(ctx context.Context, c *Client, at Contracts) (uint64, error) {
	contract := bindings.NewCommittees()
	return ask(ctx, c, "read recovery delay", at.Committees, contract.PackRECOVERYDELAY(), contract.UnpackRECOVERYDELAY)
}

// OpenRecovery opens the recovery that current members voted for: 2f+1 of them, or the
// contract refuses it by the name TooFewVotes.
func OpenRecovery(ctx context.Context, s *Sender, at Contracts, votes []*committee.Vote) (jurat.Hash, error) {
	places, err := votesInOrder(ctx, s.client, at, votes, false)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("open recovery: %w", err)
	}
	v := votes[0]
	keygen, signatures := (&Next{v.Proposal, v.Keygen}).keygen()
	data, err := bindings.NewCommittees().TryPackOpenRecovery(v.Proposal.Committee, keygen, signatures, places)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("open recovery: %w", err)
	}
	return s.do(ctx, "open recovery "+v.Recovery.String(), at.Committees, data, nil)
}

// VetoRecovery forbids a recovery, whether it waits or not: by f+1 current members.
func VetoRecovery(ctx context.Context, s *Sender, at Contracts, votes []*committee.Vote) (jurat.Hash, error) {
	places, err := votesInOrder(ctx, s.client, at, votes, true)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("veto recovery: %w", err)
	}
	data, err := bindings.NewCommittees().TryPackVetoRecovery(votes[0].Proposal.Committee, votes[0].Recovery, places)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("veto recovery: %w", err)
	}
	return s.do(ctx, "veto recovery "+votes[0].Recovery.String(), at.Committees, data, nil)
}

// votesInOrder gives votes their voters' places in the epoch whose key is lost.
func votesInOrder(ctx context.Context, c *Client, at Contracts, votes []*committee.Vote, against bool) ([][]byte, error) {
	first := votes[0].Proposal
	contract := bindings.NewCommittees()
	members, err := ask(ctx, c, "read members", at.Committees, contract.PackMembersOf(first.Committee, first.Epoch-1), contract.UnpackMembersOf)
	if err != nil {
		return nil, err
	}
	placed := make([]jurat.OperatorSignature, len(members))
	for _, v := range votes {
		who, err := v.Operator.Address()
		if err != nil {
			return nil, err
		}
		if v.Recovery != votes[0].Recovery || v.Against != against {
			return nil, fmt.Errorf("%w: that of %s is of recovery %s (against: %t), not of %s (against: %t)", ErrVotes, who, v.Recovery, v.Against, votes[0].Recovery, against)
		}
		found := false
		for i := range members {
			if members[i] == common.Address(who) {
				placed[i], found = v.Signature, true
			}
		}
		if !found {
			return nil, fmt.Errorf("%w: %s is no member of epoch %d of committee %s", ErrVotes, who, first.Epoch-1, first.Committee)
		}
	}
	return bytesOf(placed), nil
}

// FinishRecovery starts the next epoch, when the recovery is due, and makes its key
// known to Feeds. Anyone may.
func FinishRecovery(ctx context.Context, s *Sender, at Contracts, x *Next) (jurat.Hash, error) {
	keygen, _ := x.keygen()
	data, err := bindings.NewCommittees().TryPackFinishRecovery(x.Proposal.Committee, keygen)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("finish recovery: %w", err)
	}
	tx, err := s.do(ctx, "finish recovery of "+x.Proposal.Committee.String(), at.Committees, data, nil)
	if err != nil {
		return tx, err
	}
	return tx, Sync(ctx, s, at, x.Proposal.Committee, x.Proposal.Epoch, x.Proposal.Expiry)
}

// CancelRecovery shows a report of the key that is said to be lost: one dated after
// the recovery's opening cancels it.
func CancelRecovery(ctx context.Context, s *Sender, at Contracts, r *jurat.SignedReport) (jurat.Hash, error) {
	data, err := bindings.NewCommittees().TryPackCancelRecovery(bindings.SignedReport{Committee: r.Committee, Epoch: r.Epoch, Round: uint64(r.Round), Time: uint64(r.Time), Root: r.Root,
		R: common.Address(r.Signature.R), S: new(big.Int).SetBytes(r.Signature.S[:])})
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("cancel recovery: %w", err)
	}
	return s.do(ctx, "cancel recovery of "+r.Committee.String(), at.Committees, data, nil)
}
