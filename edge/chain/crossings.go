package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
)

// Trail is which messages a lane had from one sequence on: see message.Trail.
type Trail struct {
	Before message.Trail
	IDs    []jurat.Hash
}

// ReadTrail is the trail that shows which message of the lane to a chain has a sequence;
// empty where that sequence is not given out.
func ReadTrail(ctx context.Context, c *Client, outbox jurat.Address, destination, sequence uint64) (Trail, error) {
	var t Trail
	filter := outboxFilter(outbox, nil)
	filter.FromBlock = new(big.Int)
	filter.Topics = [][]common.Hash{{must(lanes.OutboxMetaData.ParseABI()).Events["Sent"].ID}, nil, {common.BigToHash(new(big.Int).SetUint64(destination))}}
	logs, err := c.Logs(ctx, filter)
	if err != nil {
		return t, fmt.Errorf("read the trail to chain %d: %w", destination, err)
	}
	for i := range logs {
		id := jurat.Hash(logs[i].Topics[1])
		if uint64(i)+1 < sequence {
			t.Before = t.Before.Next(id)
		} else {
			t.IDs = append(t.IDs, id)
		}
	}
	if len(t.IDs) == 0 {
		return Trail{}, nil
	}
	return t, nil
}

// NeverSent asks an outbox whether it is shown that it never sent a message which says
// that it did, and with which trail it is.
func NeverSent(ctx context.Context, c *Client, outbox jurat.Address, m *message.Message) (t Trail, never bool, err error) {
	if len(m.Tokens) == 0 && m.Sequence != 0 {
		if t, err = ReadTrail(ctx, c, outbox, m.DestinationChain, m.Sequence); err != nil {
			return t, false, err
		}
	}
	contract := lanes.NewOutbox()
	never, err = ask(ctx, c, "ask whether a message was sent", outbox, contract.PackNeverSent(messageCall(m), t.Before, hashes(t.IDs)), contract.UnpackNeverSent)
	return t, never, err
}

func hashes(list []jurat.Hash) [][32]byte { return pathCall(list) }

// CrossingsEnds are the ends of lanes whose messages are under the agreements here; zero where there are none.
func CrossingsEnds(ctx context.Context, c *Client, b Bound) (ends LaneEnds, err error) {
	contract := bound.NewCrossings()
	outbox, err := ask(ctx, c, "read crossings", b.Crossings, contract.PackOUTBOX(), contract.UnpackOUTBOX)
	if err != nil {
		return ends, err
	}
	inbox, err := ask(ctx, c, "read crossings", b.Crossings, contract.PackINBOX(), contract.UnpackINBOX)
	return LaneEnds{jurat.Address(outbox), jurat.Address(inbox)}, err
}

// ForgedCall is the transaction that proves, under an agreement, that members of an epoch
// named a message which this chain's outbox never sent: anyone may send it.
func ForgedCall(b Bound, t *agreement.Terms, epoch uint32, m *message.Message, trail Trail, namings []*evidence.Naming) (Call, error) {
	data, err := bound.NewCrossings().TryPackForged(termsCall(t), epoch, boundMessage(m), bound.Trail{Before: trail.Before, Ids: hashes(trail.IDs)}, namingsCall(namings))
	if err != nil {
		return Call{}, fmt.Errorf("encode proof: %w", err)
	}
	at := b.Crossings
	return Call{To: &at, Data: data}, nil
}

// ForgedAbroadCall is the transaction that proves, under an agreement, that members of an epoch named a message
// to this chain which another never sent, as the guard of its lane swears: anyone may send it.
func ForgedAbroadCall(b Bound, t *agreement.Terms, epoch uint32, m *message.Message, guard *message.Oath, namings []*evidence.Naming) (Call, error) {
	data, err := bound.NewCrossings().TryPackForgedAbroad(termsCall(t), epoch, boundMessage(m),
		bound.Testimony{Report: reportCall(&guard.Report.SignedReport), Path: pathCall(guard.Path)}, namingsCall(namings))
	if err != nil {
		return Call{}, fmt.Errorf("encode proof: %w", err)
	}
	at := b.Crossings
	return Call{To: &at, Data: data}, nil
}

func namingsCall(namings []*evidence.Naming) []bound.Naming {
	out := make([]bound.Naming, len(namings))
	for i, n := range namings {
		out[i] = bound.Naming{Round: uint64(n.Round), Member: uint16(n.Member), Time: uint64(n.Time), Values: n.Values, Context: n.Context,
			OneOffs: hashes(n.OneOffs), Signature: n.Sig[:]}
	}
	return out
}

// boundMessage is a message as Crossings takes it: the same struct, in another package of bindings.
func boundMessage(m *message.Message) bound.Message {
	l := messageCall(m)
	out := bound.Message{SourceChain: l.SourceChain, Outbox: l.Outbox, DestinationChain: l.DestinationChain, Inbox: l.Inbox, Committee: l.Committee,
		Sequence: l.Sequence, Previous: l.Previous, Sender: l.Sender, Receiver: l.Receiver, GasLimit: l.GasLimit, Sent: l.Sent, Deadline: l.Deadline,
		Data: l.Data, Tokens: []bound.TokenAmount{}}
	for _, t := range l.Tokens {
		out.Tokens = append(out.Tokens, bound.TokenAmount(t))
	}
	return out
}

// RefuteMessage has the outbox halt a message's lane, since its committee swore to a message
// that was never sent.
func RefuteMessage(ctx context.Context, s *Sender, outbox jurat.Address, m *message.Message, oath *message.Oath, t Trail) (jurat.Hash, error) {
	p := message.Proof{Report: oath.Report, Path: oath.Path}
	data, err := lanes.NewOutbox().TryPackRefuteByTrail(false, laneOath(&p), messageCall(m), t.Before, hashes(t.IDs))
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("encode refutation: %w", err)
	}
	return s.do(ctx, "refute "+m.ID().String(), outbox, data, nil)
}

// GuardPay is what a lane pays its guard: its share of fees in 10,000ths, and what the
// fees came to that are not credited yet (wei).
type GuardPay struct {
	Share      uint16
	Uncredited *big.Int
}

// ReadGuardPay reads it where the lane begins.
func ReadGuardPay(ctx context.Context, c *Client, outbox jurat.Address, destination uint64) (GuardPay, error) {
	contract := lanes.NewOutbox()
	pot, err := ask(ctx, c, "read fees", outbox, contract.PackPotOf(destination), contract.UnpackPotOf)
	return GuardPay{pot.GuardShare, pot.Amount}, err
}

// ShareWithGuard sets what part of the fees of a lane to a chain is its guard's, in 10,000ths, by the
// outbox's admin; what is so already is left as it is.
func ShareWithGuard(ctx context.Context, s *Sender, outbox jurat.Address, destination *Sender, share uint16) error {
	far := destination.client.ChainID()
	pay, err := ReadGuardPay(ctx, s.client, outbox, far)
	if err != nil || pay.Share == share {
		return err
	}
	_, err = s.do(ctx, "set the guard's share", outbox, lanes.NewOutbox().PackSetGuardShare(far, share), nil)
	return err
}

// CreditFees has a lane's fees credited to its committee and its guard. Anyone may.
func CreditFees(ctx context.Context, s *Sender, outbox jurat.Address, destination uint64) error {
	_, err := s.do(ctx, "credit fees", outbox, lanes.NewOutbox().PackCredit(destination), nil)
	return err
}

// LastSequence is that of the last message of the lane to a chain; 0 before the first.
func LastSequence(ctx context.Context, c *Client, outbox jurat.Address, destination uint64) (uint64, error) {
	contract := lanes.NewOutbox()
	return ask(ctx, c, "read lane", outbox, contract.PackSequenceOf(destination), contract.UnpackSequenceOf)
}

// LateCall is the transaction that has a committee pay, under an agreement, for a message that
// it swears to be late. epoch is the one that served while it was open. Anyone may send it.
func LateCall(b Bound, t *agreement.Terms, epoch uint32, late *message.Breach) (Call, error) {
	r := &late.Oath.Report.SignedReport
	data, err := bound.NewCrossings().TryPackLate(termsCall(t), epoch, boundMessage(late.Message),
		bound.Testimony{Report: reportCall(r), Path: pathCall(late.Oath.Path)}, bound.Weather{Blocks: late.Weather.Blocks, BaseFee: late.Weather.BaseFee})
	if err != nil {
		return Call{}, fmt.Errorf("encode late message: %w", err)
	}
	at := b.Crossings
	return Call{To: &at, Data: data, Intent: "late " + late.Message.ID().String()}, nil
}

// PaidForLate is the transaction in which a committee paid for a late message; zero where none did.
func PaidForLate(ctx context.Context, c *Client, b Bound, id jurat.Hash) (jurat.Hash, error) {
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(b.Crossings)}, Topics: [][]common.Hash{
		{must(bound.CrossingsMetaData.ParseABI()).Events["Late"].ID}, nil, {common.Hash(id)},
	}})
	if err != nil || len(logs) == 0 {
		return jurat.Hash{}, wrap("find verdict", err)
	}
	return jurat.Hash(logs[0].TxHash), nil
}

// RollOf is the roll that is called under an agreement on a message of its committee's;
// nil where none is. Its Request is the message.
func RollOf(ctx context.Context, c *Client, b Bound, id jurat.Hash) (*Demanded, error) {
	contract := bound.NewCrossings()
	r, err := ask(ctx, c, "read roll", b.Crossings, contract.PackRollOf(id), contract.UnpackRollOf)
	if err != nil || r.By == (common.Address{}) {
		return nil, err
	}
	return &Demanded{jurat.Address(r.By), r.Opened, r.Epoch, r.Blocks.Uint64(), r.Answered.Uint64(), r.Message}, nil
}

// CallRollOnMessage asks each member by name whether a message that this chain's outbox
// sent was late. The deposit is as OpenDemand's.
func CallRollOnMessage(ctx context.Context, s *Sender, b Bound, t *agreement.Terms, m *message.Message, n int) (tx jurat.Hash, deposit *big.Int, err error) {
	var trail Trail
	if len(m.Tokens) == 0 {
		if trail, err = ReadTrail(ctx, s.client, m.Outbox, m.DestinationChain, m.Sequence); err != nil {
			return tx, nil, err
		}
	}
	data, err := bound.NewCrossings().TryPackRoll(termsCall(t), boundMessage(m), bound.Trail{Before: trail.Before, Ids: hashes(trail.IDs)})
	if err != nil {
		return tx, nil, fmt.Errorf("call the roll: %w", err)
	}
	return openDemand(ctx, s, b.Crossings, data, n)
}
