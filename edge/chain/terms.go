package chain

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// termsCall is terms as calls carry them.
func termsCall(t *agreement.Terms) bound.Terms {
	return bound.Terms{
		Salt: t.Salt, ActivateBefore: t.ActivateBefore, Consumer: common.Address(t.Consumer), Committee: t.Committee,
		Feed: t.Feed, Place: t.Place, Ref: t.Ref, Token: common.Address(t.Token), Escrow: t.Escrow.Big(), Price: t.Price.Big(),
		Period: uint32(t.Period), Start: t.Start, Longest: uint32(t.Longest), Heartbeat: uint32(t.Heartbeat), Deviation: uint32(t.Deviation),
		Tolerance: uint32(t.Tolerance), Samples: t.Samples, Spacing: uint32(t.Spacing), Nearness: uint32(t.Nearness),
		Deadline: uint32(t.Deadline), Grace: uint32(t.Grace), DemandGrace: uint32(t.DemandGrace), DemandBlocks: t.DemandBlocks,
		BaseFeeCap: t.BaseFeeCap, DeliveryGas: t.DeliveryGas, Rate: t.Rate.Big(), Bond: t.Bond.Big(), Penalty: t.Penalty.Big(),
		Joint: t.Joint.Big(), EvidenceWindow: uint32(t.EvidenceWindow), Referee: t.Referee, RefereeFeed: t.RefereeFeed,
	}
}

// termsOf reads them back, as the event of an activation carries them.
func termsOf(t *bound.Terms) (*agreement.Terms, error) {
	out := &agreement.Terms{
		Salt: t.Salt, ActivateBefore: t.ActivateBefore, Consumer: jurat.Address(t.Consumer), Committee: t.Committee,
		Feed: t.Feed, Place: t.Place, Ref: t.Ref, Token: jurat.Address(t.Token),
		Period: agreement.Seconds(t.Period), Start: t.Start, Longest: agreement.Seconds(t.Longest),
		Heartbeat: agreement.Seconds(t.Heartbeat), Deviation: agreement.PPM(t.Deviation),
		Tolerance: agreement.PPM(t.Tolerance), Samples: t.Samples, Spacing: agreement.Seconds(t.Spacing), Nearness: agreement.Millis(t.Nearness),
		Deadline: agreement.Seconds(t.Deadline), Grace: agreement.Seconds(t.Grace),
		DemandGrace: agreement.Seconds(t.DemandGrace), DemandBlocks: t.DemandBlocks, BaseFeeCap: t.BaseFeeCap, DeliveryGas: t.DeliveryGas,
		EvidenceWindow: agreement.Seconds(t.EvidenceWindow), Referee: t.Referee, RefereeFeed: t.RefereeFeed,
	}
	var err error
	for _, field := range []struct {
		into *agreement.Amount
		from *big.Int
	}{{&out.Escrow, t.Escrow}, {&out.Price, t.Price}, {&out.Rate, t.Rate}, {&out.Bond, t.Bond}, {&out.Penalty, t.Penalty}, {&out.Joint, t.Joint}} {
		if *field.into, err = agreement.AmountOf(field.from); err != nil {
			return nil, err
		}
	}
	return out, nil
}
