package chain

import (
	"context"
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
	return &Challenge{jurat.Address(open.By), open.Due.Uint64(), e.Digest, jurat.Round(e.Report.Round)}, nil
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
