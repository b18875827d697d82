package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/chain/bindings"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// Demands and Crossings are answered, counted and concluded by the same calls: what takes
// an address here takes either's.

// HasAnswered reports whether the chain has a member's answer to the demand that
// was opened then.
func HasAnswered(ctx context.Context, c *Client, at jurat.Address, id jurat.Hash, opened uint64, m jurat.MemberIndex) (bool, error) {
	contract := bound.NewDemands()
	return ask(ctx, c, "read answers", at, contract.PackHasAnswered(id, opened, big.NewInt(int64(m))), contract.UnpackHasAnswered)
}

// PostAnswers posts members' answers to the open demand together. Each earns the
// sender its part of the deposit; a *RevertError named NothingNew says that the
// chain has them all.
func PostAnswers(ctx context.Context, s *Sender, at jurat.Address, t *agreement.Terms, answers []*evidence.SignedObservation) (jurat.Hash, error) {
	replies := make([]bound.Reply, len(answers))
	for i, a := range answers {
		replies[i] = bound.Reply(replyCall(a))
	}
	data, err := bound.NewDemands().TryPackAnswer(termsCall(t), replies)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("post answers: %w", err)
	}
	return s.do(ctx, "post answers", at, data, nil)
}

// replyCall is an answer as calls carry it.
func replyCall(a *evidence.SignedObservation) bindings.Reply {
	o := &a.Observation
	return bindings.Reply{
		Member: uint16(o.Member), Time: uint64(o.Time), Word: o.OneOffs[0].Payload,
		Values: jurat.ValueTree(o.Words).Root(), Context: o.ContextHash(), Signature: a.Sig[:],
	}
}

// Settle stores what 2f+1 members answer of a feed, ascending by member, without
// the group's key. A *RevertError named NotStale says that the chain has a fresh
// answer already.
func (r *Reader) Settle(ctx context.Context, s *Sender, feed int, answers []*evidence.SignedObservation) (jurat.Hash, error) {
	replies := make([]bindings.Reply, len(answers))
	for i, a := range answers {
		replies[i] = replyCall(a)
	}
	home, second := r.layout.Place(feed)
	ids := [2]jurat.Hash{}
	for i, f := range r.layout.Homes[home].Feeds {
		ids[i] = r.committee.Feeds[f].ID()
	}
	data, err := bindings.NewFeeds().TryPackSettle(r.committee.ID, r.layout.Homes[home].Ring, ids[0], ids[1], second, uint64(answers[0].Observation.Round), replies)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("settle feed: %w", err)
	}
	return s.do(ctx, "settle feed", r.at.Feeds, data, nil)
}

// IsConcludable reports whether an agreement's demand can be ended in the newest
// block: it is met, void or due. Of none that is open it reports false.
func IsConcludable(ctx context.Context, c *Client, at jurat.Address, t *agreement.Terms) (bool, error) {
	data, err := bound.NewDemands().TryPackConclude(termsCall(t))
	if err != nil {
		return false, fmt.Errorf("look at demand: %w", err)
	}
	_, err = c.Call(ctx, at, data, 0)
	if IsRevert(err, "TooEarly") || IsRevert(err, "NotOpen") {
		return false, nil
	}
	return err == nil, wrap("look at demand", err)
}

// Conclude ends a demand that is met, void or due: what was taken of whom. A
// *RevertError named TooEarly says that it is none of these yet, and NotOpen that
// somebody else has ended it.
func Conclude(ctx context.Context, s *Sender, b Bound, at jurat.Address, t *agreement.Terms) (jurat.Hash, []Slash, error) {
	data, err := bound.NewDemands().TryPackConclude(termsCall(t))
	if err != nil {
		return jurat.Hash{}, nil, fmt.Errorf("conclude demand: %w", err)
	}
	receipt, err := s.Send(ctx, Call{To: &at, Data: data})
	if err != nil {
		return jurat.Hash{}, nil, fmt.Errorf("conclude demand: %w", err)
	}
	return jurat.Hash(receipt.TxHash), slashesOf(b, logsOf(receipt)), nil
}

// CountBlock counts a block for the open demand.
func CountBlock(ctx context.Context, s *Sender, at jurat.Address, t *agreement.Terms) error {
	data, err := bound.NewDemands().TryPackTick(termsCall(t))
	if err != nil {
		return fmt.Errorf("count block: %w", err)
	}
	_, err = s.do(ctx, "count block", at, data, nil)
	return err
}

// Answered is an answer that was posted.
type Answered struct {
	Operator jurat.Address
	Word     jurat.Word
	Tx       jurat.Hash
}

// Answers are those that were posted to the demand of an agreement that was
// opened then.
func Answers(ctx context.Context, c *Client, b Bound, id jurat.Hash, opened uint64) (list []Answered, err error) {
	contract := bound.NewDemands()
	logs, err := demandLogs(ctx, c, b, "Answered", id)
	if err != nil {
		return nil, err
	}
	for i := range logs {
		e, err := contract.UnpackAnsweredEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read answers: %w", err)
		}
		if e.Opened == opened {
			list = append(list, Answered{jurat.Address(e.Operator), e.Word, jurat.Hash(logs[i].TxHash)})
		}
	}
	return list, nil
}

// Conclusion is how a demand ended.
type Conclusion struct {
	By jurat.Address // who sent it
	Tx jurat.Hash
}

// ConclusionOf is how the demand of an agreement that was opened then has ended;
// nil while it has not.
func ConclusionOf(ctx context.Context, c *Client, b Bound, id jurat.Hash, opened uint64) (*Conclusion, error) {
	contract := bound.NewDemands()
	met, err := demandLogs(ctx, c, b, "Met", id)
	if err != nil {
		return nil, err
	}
	for i := range met {
		e, err := contract.UnpackMetEvent(&met[i])
		if err != nil {
			return nil, fmt.Errorf("read conclusion: %w", err)
		}
		if e.Opened == opened {
			return concludedBy(ctx, c, met[i].TxHash)
		}
	}
	unmet, err := demandLogs(ctx, c, b, "Unmet", id)
	if err != nil {
		return nil, err
	}
	for i := range unmet {
		e, err := contract.UnpackUnmetEvent(&unmet[i])
		if err != nil {
			return nil, fmt.Errorf("read conclusion: %w", err)
		}
		if e.Opened == opened {
			return concludedBy(ctx, c, unmet[i].TxHash)
		}
	}
	return nil, nil
}

func concludedBy(ctx context.Context, c *Client, hash common.Hash) (*Conclusion, error) {
	tx, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*types.Transaction, error) {
		tx, _, err := e.TransactionByHash(ctx, hash)
		return tx, err
	})
	if err != nil {
		return nil, fmt.Errorf("read transaction %s: %w", hash, err)
	}
	by, err := types.Sender(types.LatestSignerForChainID(c.id()), tx)
	if err != nil {
		return nil, fmt.Errorf("read transaction %s: %w", hash, err)
	}
	return &Conclusion{jurat.Address(by), jurat.Hash(hash)}, nil
}

// Settled is the transaction in which a feed was settled by answers to the demand
// that was opened then; ok is false where it was not.
func Settled(ctx context.Context, c *Client, at Contracts, ref jurat.Hash, opened uint64) (tx jurat.Hash, ok bool, err error) {
	round := new(big.Int).SetUint64(uint64(jurat.NewRound(opened, 0)))
	topics := [][]common.Hash{{must(bindings.FeedsMetaData.ParseABI()).Events["Settled"].ID}, {common.Hash(ref)}, {common.BigToHash(round)}}
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(at.Feeds)}, Topics: topics})
	if err != nil || len(logs) == 0 {
		return jurat.Hash{}, false, wrap("find settlement", err)
	}
	return jurat.Hash(logs[0].TxHash), true, nil
}

// demandLogs are all events of a name that Demands had of an agreement, the
// oldest first.
func demandLogs(ctx context.Context, c *Client, b Bound, event string, indexed ...jurat.Hash) ([]types.Log, error) {
	topics := [][]common.Hash{{must(bound.DemandsMetaData.ParseABI()).Events[event].ID}}
	for _, word := range indexed {
		topics = append(topics, []common.Hash{common.Hash(word)})
	}
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(b.Demands)}, Topics: topics})
	return logs, wrap("read demands", err)
}
