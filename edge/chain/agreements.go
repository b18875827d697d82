package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// Agreement is an agreement that was activated, and where it stands. Amounts are
// in the smallest units of its token; times are Unix seconds.
type Agreement struct {
	ID          jurat.Hash
	Terms       *agreement.Terms
	From, Until uint64 // the paid time
	LockedUntil uint64 // proofs are taken until then
	FirstEpoch  uint32
	Epoch       uint32 // that serves, or last did
	Ended       bool

	Escrowed, Reimbursed, Paid, Refunded, Remaining *big.Int
}

// Accrued is what the paid time has cost until now, of all members together:
// what lateness, halts or forfeits take of it is known when it is pulled.
func (a *Agreement) Accrued(now uint64) *big.Int {
	past := min(max(now, a.From), a.Until) - a.From
	earned := new(big.Int).SetUint64(past)
	return earned.Mul(earned, a.Terms.Price.Big()).Div(earned, new(big.Int).SetUint64(uint64(a.Terms.Period)))
}

// BoundOf reads which contracts a deployment of Agreements belongs together with.
func BoundOf(ctx context.Context, c *Client, agreements jurat.Address) (Bound, error) {
	contract := bound.NewAgreements()
	b := Bound{Agreements: agreements}
	for _, part := range []struct {
		into   *jurat.Address
		call   []byte
		unpack func([]byte) (common.Address, error)
	}{
		{&b.Bonds, contract.PackBONDS(), contract.UnpackBONDS},
		{&b.Acceptances, contract.PackACCEPTANCES(), contract.UnpackACCEPTANCES},
		{&b.Deliveries, contract.PackDELIVERIES(), contract.UnpackDELIVERIES},
		{&b.Faults, contract.PackFAULTS(), contract.UnpackFAULTS},
		{&b.Demands, contract.PackDEMANDS(), contract.UnpackDEMANDS},
		{&b.Crossings, contract.PackCROSSINGS(), contract.UnpackCROSSINGS},
		{&b.Scorecards, contract.PackSCORECARDS(), contract.UnpackSCORECARDS},
	} {
		out, err := c.Call(ctx, agreements, part.call, 0)
		if err != nil {
			return Bound{}, fmt.Errorf("read agreements: %w", err)
		}
		at, err := part.unpack(out)
		if err != nil {
			return Bound{}, fmt.Errorf("read agreements: %s is not the Agreements contract: %w", agreements, err)
		}
		*part.into = jurat.Address(at)
	}
	return b, nil
}

// Agreements are all that a committee ever entered into, the oldest first. The
// zero committee stands for every one.
func Agreements(ctx context.Context, c *Client, b Bound, committee jurat.Hash) ([]Agreement, error) {
	contract := bound.NewAgreements()
	topics := [][]common.Hash{{must(bound.AgreementsMetaData.ParseABI()).Events["Activated"].ID}, nil, nil}
	if committee != (jurat.Hash{}) {
		topics[2] = []common.Hash{common.Hash(committee)}
	}
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(b.Agreements)}, Topics: topics})
	if err != nil {
		return nil, fmt.Errorf("read agreements: %w", err)
	}
	var list []Agreement
	for i := range logs {
		event, err := contract.UnpackActivatedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read agreements: %w", err)
		}
		terms, err := termsOf(&event.Terms)
		if err != nil {
			return nil, fmt.Errorf("read agreements: %w", err)
		}
		a := Agreement{ID: event.Id, Terms: terms}
		if err := a.read(ctx, c, b); err != nil {
			return nil, fmt.Errorf("read agreement %s: %w", a.ID, err)
		}
		list = append(list, a)
	}
	return list, nil
}

// read asks the chain where the agreement stands now.
func (a *Agreement) read(ctx context.Context, c *Client, b Bound) error {
	contract := bound.NewAgreements()
	out, err := c.Call(ctx, b.Agreements, contract.PackStandingOf(a.ID), 0)
	if err != nil {
		return err
	}
	s, err := contract.UnpackStandingOf(out)
	if err != nil {
		return err
	}
	a.From, a.Until, a.LockedUntil, a.FirstEpoch, a.Epoch, a.Ended = s.From, s.Until, s.LockedUntil, s.FirstEpoch, s.Epoch, s.Ended
	if out, err = c.Call(ctx, b.Agreements, contract.PackAccountOf(a.ID), 0); err != nil {
		return err
	}
	money, err := contract.UnpackAccountOf(out)
	if err != nil {
		return err
	}
	a.Escrowed, a.Reimbursed, a.Paid, a.Refunded, a.Remaining = money.Escrowed, money.Reimbursed, money.Paid, money.Refunded, money.Remaining
	return nil
}

// Activate has an agreement begin: its consumer sends it, with every member's
// acceptance in the committee's order. feed is the terms' place in the list.
func Activate(ctx context.Context, consumer *Sender, b Bound, c *jurat.Committee, ring uint16, t *agreement.Terms, acceptances []jurat.OperatorSignature) (jurat.Hash, error) {
	l := delivery.NewLayout(c.ID, c.Feeds, ring)
	home, second := l.Place(int(t.Place))
	where := bound.Home{Ring: l.Homes[home].Ring, Second: second}
	for _, f := range l.Homes[home].Feeds {
		if f != int(t.Place) {
			where.Other = c.Feeds[f].ID()
		}
	}
	signatures := make([][]byte, len(acceptances))
	for i := range acceptances {
		signatures[i] = acceptances[i][:]
	}
	var value *big.Int
	if t.Token == (jurat.Address{}) {
		value = t.Escrow.Big() // of an ERC-20 it comes from the allowance
	}
	data, err := bound.NewAgreements().TryPackActivate(termsCall(t), bound.Spec(specOf(&c.Feeds[t.Place])), where, nil, signatures)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("activate agreement: %w", err)
	}
	id := t.ID(agreement.Domain{Chain: consumer.client.ChainID(), Agreements: b.Agreements})
	if _, err := consumer.Send(ctx, Call{To: &b.Agreements, Data: data, Value: value, Intent: "activate " + id.String()}); err != nil {
		return jurat.Hash{}, fmt.Errorf("activate agreement %s: %w", id, err)
	}
	return id, nil
}

// Joiners are the members of an epoch, in order, and which of them have no lock for
// the agreement: those accept its terms before the epoch is adopted.
func Joiners(ctx context.Context, c *Client, b Bound, a *Agreement, epoch uint32) (members []jurat.Address, joins []bool, err error) {
	if members, err = Members(ctx, c, b, a.Terms.Committee, epoch); err != nil {
		return nil, nil, err
	}
	joins = make([]bool, len(members))
	for i, m := range members {
		_, until, err := ReadLock(ctx, c, b, a.ID, m)
		if err != nil {
			return nil, nil, err
		}
		joins[i] = until == 0
	}
	return members, joins, nil
}

// Adopt has an agreement go on with its committee's current epoch: bonds of joiners
// go under lock, those of stayers stay there as long as the new key. Anyone may send
// it. acceptances are in the epoch's order; zero for members that have a lock.
func Adopt(ctx context.Context, s *Sender, b Bound, a *Agreement, acceptances []jurat.OperatorSignature) (jurat.Hash, error) {
	data, err := bound.NewAgreements().TryPackAdopt(termsCall(a.Terms), bytesOf(acceptances))
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("adopt agreement %s: %w", a.ID, err)
	}
	return s.do(ctx, "adopt agreement "+a.ID.String(), b.Agreements, data, nil)
}
