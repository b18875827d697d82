package chain

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/record"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// Recorded is a scorecard that the chain took.
type Recorded struct {
	Card  record.Card `json:"card"`
	Block uint64      `json:"block"`
	Tx    jurat.Hash  `json:"tx"`
}

// Cards are the scorecards that a committee has on record since a block, the oldest
// first; of one operator where it is not zero.
func Cards(ctx context.Context, c *Client, b Bound, committee jurat.Hash, operator jurat.Address, since uint64) ([]Recorded, error) {
	topics := [][]common.Hash{{must(bound.ScorecardsMetaData.ParseABI()).Events["Recorded"].ID}, {common.Hash(committee)}}
	if operator != (jurat.Address{}) {
		topics = append(topics, []common.Hash{common.BytesToHash(operator[:])})
	}
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(since), Addresses: []common.Address{common.Address(b.Scorecards)}, Topics: topics})
	if err != nil {
		return nil, fmt.Errorf("read scorecards: %w", err)
	}
	contract := bound.NewScorecards()
	var list []Recorded
	for i := range logs {
		e, err := contract.UnpackRecordedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read scorecards: %w", err)
		}
		list = append(list, Recorded{cardOf(&e.Card), logs[i].BlockNumber, jurat.Hash(logs[i].TxHash)})
	}
	return list, nil
}

func cardOf(c *bound.Card) record.Card {
	n := func(v *big.Int) uint64 { return v.Uint64() } // of 40 bits at most
	return record.Card{
		Committee: c.Committee, Operator: jurat.Address(c.Operator), Period: uint32(n(c.Period)), Prior: c.Prior,
		Rounds: n(c.Rounds), Observed: n(c.Observed), Signed: n(c.Signed), Outliers: c.Outliers, Deliveries: c.Deliveries,
		Honoured: uint32(n(c.Honoured)), Breached: uint32(n(c.Breached)), Latency: c.Latency,
	}
}

// Record puts a scorecard on record. A *RevertError named NotNext says that another
// is there already.
func Record(ctx context.Context, s *Sender, b Bound, o *Oath, c *record.Card) (jurat.Hash, error) {
	n := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	data, err := bound.NewScorecards().TryPackRecord(reportCall(&o.Report), pathCall(o.Path), bound.Card{
		Committee: c.Committee, Operator: common.Address(c.Operator), Period: n(uint64(c.Period)), Prior: c.Prior,
		Rounds: n(c.Rounds), Observed: n(c.Observed), Signed: n(c.Signed), Outliers: c.Outliers, Deliveries: c.Deliveries,
		Honoured: n(uint64(c.Honoured)), Breached: n(uint64(c.Breached)), Latency: c.Latency,
	})
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("record scorecard: %w", err)
	}
	return s.do(ctx, "record scorecard", b.Scorecards, data, nil)
}

// CardBound is where the period of a card on record ends (record.Bound), by the time
// of the report that swears it; where another contract brought it, by its block's.
func CardBound(ctx context.Context, c *Client, b Bound, committee *jurat.Committee, r *Recorded) (uint64, error) {
	tx, err := c.transaction(ctx, r.Tx)
	if err != nil {
		return 0, fmt.Errorf("read scorecard: %w", err)
	}
	// The report's seven words come first; its time is the fourth, in milliseconds.
	const timeEnds = 4 + 4*32
	if to := tx.To(); to != nil && *to == common.Address(b.Scorecards) && len(tx.Data()) >= timeEnds {
		return record.Bound(committee, binary.BigEndian.Uint64(tx.Data()[timeEnds-8:])/1000), nil
	}
	at, err := c.BlockTime(ctx, r.Block)
	return record.Bound(committee, at), err
}

// Fact is something that a scorecard counts and no round's evidence shows.
type Fact struct {
	Operator jurat.Address
	At       uint64 // Unix seconds, the block's
	OnChain  record.OnChain
}

// Facts are what the chain says of a committee's operators in blocks of [from, to),
// in Unix seconds, which are past.
func (r *Reader) Facts(ctx context.Context, b Bound, from, to uint64) ([]Fact, error) {
	facts, err := r.deliveryFacts(ctx, from, to)
	if err != nil {
		return nil, fmt.Errorf("read facts: %w", err)
	}
	made, err := Agreements(ctx, r.client, b, r.committee.ID)
	if err != nil {
		return nil, fmt.Errorf("read facts: %w", err)
	}
	for i := range made {
		a := &made[i]
		ended := a.Until >= from && a.Until < to
		for _, m := range r.committee.Members {
			if ended {
				_, until, err := ReadLock(ctx, r.client, b, a.ID, m.Operator)
				if err != nil {
					return nil, fmt.Errorf("read facts: %w", err)
				}
				if until != 0 {
					facts = append(facts, Fact{m.Operator, a.Until, record.OnChain{Honoured: 1}})
				}
			}
			at, err := r.firstVerdict(ctx, b, a.ID, m.Operator)
			if err != nil {
				return nil, fmt.Errorf("read facts: %w", err)
			}
			if at >= from && at < to {
				facts = append(facts, Fact{m.Operator, at, record.OnChain{Breached: 1}})
			}
		}
	}
	return facts, nil
}

// deliveryFacts are the transactions by which members brought words to Feeds, each
// once, whichever contract they called.
func (r *Reader) deliveryFacts(ctx context.Context, from, to uint64) (facts []Fact, err error) {
	posted, err := r.Deliveries(ctx, from)
	if err != nil {
		return nil, err
	}
	seen := map[jurat.Hash]bool{}
	for i := range posted {
		p := &posted[i]
		if seen[p.Tx] {
			continue
		}
		seen[p.Tx] = true
		header, err := r.client.header(ctx, p.Block)
		if err != nil {
			return nil, err
		}
		if header.Time >= to {
			break
		}
		sender, err := r.client.sender(ctx, p.Tx)
		if err != nil {
			return nil, err
		}
		facts = append(facts, Fact{sender, header.Time, record.OnChain{Deliveries: 1}})
	}
	return facts, nil
}

func (c *Client) transaction(ctx context.Context, hash jurat.Hash) (*types.Transaction, error) {
	tx, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*types.Transaction, error) {
		tx, _, err := e.TransactionByHash(ctx, common.Hash(hash))
		return tx, err
	})
	return tx, wrap("read transaction "+hash.String(), err)
}

func (c *Client) sender(ctx context.Context, hash jurat.Hash) (jurat.Address, error) {
	tx, err := c.transaction(ctx, hash)
	if err != nil {
		return jurat.Address{}, err
	}
	from, err := types.Sender(types.LatestSignerForChainID(c.id()), tx)
	return jurat.Address(from), err
}

// firstVerdict is when an operator was first shown to have broken an agreement, by
// its own signature; 0 for never. That it paid for others, the joint share, or was
// silent when an answer was demanded, is none.
func (r *Reader) firstVerdict(ctx context.Context, b Bound, agreement jurat.Hash, operator jurat.Address) (uint64, error) {
	events := must(bound.FaultsMetaData.ParseABI()).Events
	logs, err := r.client.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(b.Faults)}, Topics: [][]common.Hash{
		{events["Equivocated"].ID, events["Signed"].ID, events["Outlying"].ID}, {common.Hash(agreement)}, {common.BytesToHash(operator[:])},
	}})
	if err != nil || len(logs) == 0 {
		return 0, err
	}
	return r.client.BlockTime(ctx, logs[0].BlockNumber)
}

// BlockTime is when a block was made, in Unix seconds.
func (c *Client) BlockTime(ctx context.Context, block uint64) (uint64, error) {
	header, err := c.header(ctx, block)
	if err != nil {
		return 0, err
	}
	return header.Time, nil
}
