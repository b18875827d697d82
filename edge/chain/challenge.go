package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// Challenge is an open challenge: a report's evidence is to be shown.
type Challenge struct {
	By     jurat.Address
	Due    uint64 // Unix seconds
	Digest jurat.Hash
	Round  jurat.Round
	Tx     jurat.Hash // in which it was opened

	report bound.SignedReport
}

// ChallengeOf is the open challenge of an agreement; nil where none is.
func ChallengeOf(ctx context.Context, c *Client, b Bound, id jurat.Hash) (*Challenge, error) {
	contract := bound.NewDemands()
	open, err := ask(ctx, c, "read challenge", b.Demands, contract.PackChallengeOf(id), contract.UnpackChallengeOf)
	if err != nil || open.By == (common.Address{}) {
		return nil, err
	}
	logs, err := demandLogs(ctx, c, b, "Challenged", id)
	if err != nil || len(logs) == 0 {
		return nil, err // an endpoint that has the state and not yet the log
	}
	e, err := contract.UnpackChallengedEvent(&logs[len(logs)-1])
	if err != nil {
		return nil, fmt.Errorf("read challenge: %w", err)
	}
	return &Challenge{jurat.Address(open.By), open.Due.Uint64(), e.Digest, jurat.Round(e.Report.Round), jurat.Hash(logs[len(logs)-1].TxHash), e.Report}, nil
}

// OpenChallenge asks for the evidence of a report that was delivered, of n
// members, against a deposit that pays for the answer. Of shown, only the report
// and its word with the path are used. A *RevertError named NotDelivered says that
// the lane holds another report's word by now.
func OpenChallenge(ctx context.Context, s *Sender, b Bound, t *agreement.Terms, shown *evidence.Shown, n int) (jurat.Hash, error) {
	contract := bound.NewDemands()
	gas, err := ask(ctx, s.client, "read demands", b.Demands, contract.PackDEFENCEGAS(), contract.UnpackDEFENCEGAS)
	if err != nil {
		return jurat.Hash{}, err
	}
	each, err := ask(ctx, s.client, "read demands", b.Demands, contract.PackOPENINGGAS(), contract.UnpackOPENINGGAS)
	if err != nil {
		return jurat.Hash{}, err
	}
	deposit := new(big.Int).Mul(each, big.NewInt(int64(n)))
	deposit.Add(deposit, gas).Mul(deposit, new(big.Int).SetUint64(t.BaseFeeCap))
	data, err := contract.TryPackChallenge(termsCall(t), reportCall(&shown.Report), shown.Word, pathCall(shown.WordPath))
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("challenge report: %w", err)
	}
	return s.do(ctx, "challenge report", b.Demands, data, deposit)
}

// Defend answers a challenge with the report's evidence, whole; the deposit is the
// sender's. A *RevertError named NotOpen says that somebody else has done it.
func Defend(ctx context.Context, s *Sender, b Bound, t *agreement.Terms, shown *evidence.Shown) (jurat.Hash, error) {
	data, err := bound.NewDemands().TryPackDefend(termsCall(t), shownCall(shown))
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("defend report: %w", err)
	}
	return s.do(ctx, "defend report", b.Demands, data, nil)
}

// ErrNoChallenge is returned where no challenge is open, or it was opened by another
// contract, so that its word is not the transaction's own.
var ErrNoChallenge = errors.New("no challenge that can be resolved here")

// Resolve ends a challenge that nobody answered in time, or whose report was condemned:
// the deposit goes back, and silence costs all members the joint share. Anyone may. A
// *RevertError named TooEarly says that it may still be answered.
func Resolve(ctx context.Context, s *Sender, b Bound, id jurat.Hash, t *agreement.Terms) (jurat.Hash, []Slash, error) {
	tx, slashes, err := resolve(ctx, s, b, id, t)
	return tx, slashes, wrap("resolve challenge", err)
}

func resolve(ctx context.Context, s *Sender, b Bound, id jurat.Hash, t *agreement.Terms) (jurat.Hash, []Slash, error) {
	h, err := ChallengeOf(ctx, s.client, b, id)
	if err != nil {
		return jurat.Hash{}, nil, err
	}
	if h == nil {
		return jurat.Hash{}, nil, fmt.Errorf("%w: none is open under agreement %s", ErrNoChallenge, id)
	}
	word, err := challengedWord(ctx, s.client, h.Tx)
	if err != nil {
		return jurat.Hash{}, nil, err
	}
	data, err := bound.NewDemands().TryPackResolve(termsCall(t), h.report, word)
	if err != nil {
		return jurat.Hash{}, nil, err
	}
	// Each member's share is moved, so the gas grows with the committee.
	receipt, err := s.Send(ctx, Call{To: &b.Demands, Data: data})
	if err != nil {
		return jurat.Hash{}, nil, err
	}
	return jurat.Hash(receipt.TxHash), slashesOf(b, logsOf(receipt)), nil
}

// challengedWord is the word of the feed that a challenge was opened with, which its
// event does not repeat.
func challengedWord(ctx context.Context, c *Client, hash jurat.Hash) (word [32]byte, err error) {
	tx, err := c.transaction(ctx, hash)
	if err != nil {
		return word, err
	}
	method := must(bound.DemandsMetaData.ParseABI()).Methods["challenge"]
	data := tx.Data()
	if len(data) < 4 || [4]byte(data) != [4]byte(method.ID) {
		return word, fmt.Errorf("%w: transaction %s calls another contract", ErrNoChallenge, hash)
	}
	args, err := method.Inputs.Unpack(data[4:])
	if err != nil {
		return word, err
	}
	return args[2].([32]byte), nil
}

// Defence is how a challenge was answered.
type Defence struct {
	By jurat.Address
	Tx jurat.Hash
}

// DefenceOf is the answer to the challenge of a report, by its digest; nil where
// there is none.
func DefenceOf(ctx context.Context, c *Client, b Bound, id, digest jurat.Hash) (*Defence, error) {
	logs, err := demandLogs(ctx, c, b, "Defended", id, digest)
	if err != nil || len(logs) == 0 {
		return nil, err
	}
	e, err := bound.NewDemands().UnpackDefendedEvent(&logs[0])
	if err != nil {
		return nil, fmt.Errorf("read defence: %w", err)
	}
	return &Defence{jurat.Address(e.By), jurat.Hash(logs[0].TxHash)}, nil
}
