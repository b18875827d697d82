package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
)

// CheckDisjoint has an end of a lane look whether two committees have an operator in
// common, which it wants to have seen before it takes both oaths.
func CheckDisjoint(ctx context.Context, s *Sender, end jurat.Address, refused error) error {
	var revert *RevertError
	if !errors.As(refused, &revert) || revert.Name != "NotChecked" || len(revert.Args) != 4 {
		return refused
	}
	committee, ok1 := revert.Args[0].([32]byte)
	epoch, ok2 := revert.Args[1].(uint32)
	guard, ok3 := revert.Args[2].([32]byte)
	guardEpoch, ok4 := revert.Args[3].(uint32)
	if !ok1 || !ok2 || !ok3 || !ok4 {
		return refused
	}
	_, err := s.Send(ctx, Call{To: &end, Data: lanes.NewInbox().PackCheckDisjoint(committee, epoch, guard, guardEpoch), Intent: fmt.Sprintf("disjoint %x %d %x %d", committee, epoch, guard, guardEpoch)})
	return err
}

// LaneEndsFor is where DeployLaneEnds puts a chain's ends.
func LaneEndsFor(at Contracts, admin jurat.Address, delay uint64) LaneEnds {
	outbox, inbox := laneInits(at, admin, delay)
	return LaneEnds{place(outbox), place(inbox)}
}

func laneInits(at Contracts, admin jurat.Address, delay uint64) (outbox, inbox []byte) {
	seconds := new(big.Int).SetUint64(delay)
	return append(common.FromHex(lanes.OutboxMetaData.Bin), lanes.NewOutbox().PackConstructor(common.Address(at.Feeds), common.Address(admin), seconds)...),
		append(common.FromHex(lanes.InboxMetaData.Bin), lanes.NewInbox().PackConstructor(common.Address(at.Feeds), common.Address(admin), seconds)...)
}

// DeployLaneEnds puts an Outbox and an Inbox on the chain, or finds them there. admin
// is who may change lanes, delay how many seconds before what is looser holds; 0 for
// development alone.
func DeployLaneEnds(ctx context.Context, s *Sender, at Contracts, admin jurat.Address, delay uint64) (LaneEnds, error) {
	outbox, inbox := laneInits(at, admin, delay)
	if err := s.create(ctx, outbox, inbox); err != nil {
		return LaneEnds{}, fmt.Errorf("deploy outbox and inbox: %w", err)
	}
	return LaneEndsFor(at, admin, delay), nil
}

// LaneFee is what sending costs on a lane; see IOutbox's Fee.
type LaneFee struct {
	Base, PerByte, PerGas uint64 // wei
	Target                uint32 // messages an hour that cost just that
	Least                 uint32 // seconds that a deadline is away at least
}

// OpenLane opens a lane between two chains, at both of its ends, by their admin. What
// is open already is left as it is.
func OpenLane(ctx context.Context, source *Sender, outbox jurat.Address, destination *Sender, inbox jurat.Address, committee, guard jurat.Hash, fee LaneFee, veto uint32) error {
	from, to := source.client.ChainID(), destination.client.ChainID()
	number := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	for _, end := range []struct {
		s    *Sender
		at   jurat.Address
		far  uint64
		open []byte
	}{
		{source, outbox, to, lanes.NewOutbox().PackOpen(to, common.Address(inbox), committee, guard,
			lanes.Fee{Base: number(fee.Base), PerByte: fee.PerByte, PerGas: number(fee.PerGas), Target: number(uint64(fee.Target)), Least: number(uint64(fee.Least))})},
		{destination, inbox, from, lanes.NewInbox().PackOpen(from, common.Address(outbox), committee, guard, veto)},
	} {
		contract := lanes.NewInbox()
		lane, err := ask(ctx, end.s.client, "read lane", end.at, contract.PackLaneOf(end.far), contract.UnpackLaneOf)
		if err == nil && lane.Far == (common.Address{}) {
			_, err = end.s.Send(ctx, Call{To: &end.at, Data: end.open, Intent: fmt.Sprintf("open lane %d", end.far)})
		}
		if err != nil {
			return fmt.Errorf("open the lane from chain %d to chain %d: %w", from, to, err)
		}
	}
	return nil
}

// SetGuardFrom sets from which amount of a token of the source chain's a message needs
// the guard's oath, by the inbox's admin; the zero token is of messages without tokens.
func SetGuardFrom(ctx context.Context, s *Sender, inbox jurat.Address, source uint64, token jurat.Address, amount *big.Int) error {
	_, err := s.do(ctx, "set floor", inbox, lanes.NewInbox().PackSetGuardFrom(source, common.Address(token), amount), nil)
	return err
}
