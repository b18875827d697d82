package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// ErrNoCall is returned for a proof that no contract here takes.
var ErrNoCall = errors.New("no contract takes a proof of this kind")

// ProofCall is the transaction that brings a proof of fault under an agreement:
// anyone may send it, and gets the bounty.
func ProofCall(b Bound, t *agreement.Terms, p evidence.Proof) (Call, error) {
	data, err := packProof(t, p)
	if err != nil {
		return Call{}, fmt.Errorf("encode proof: %w", err)
	}
	at := b.Faults
	return Call{To: &at, Data: data}, nil
}

func packProof(t *agreement.Terms, p evidence.Proof) ([]byte, error) {
	faults, terms := bound.NewFaults(), termsCall(t)
	switch p := p.(type) {
	case *evidence.ObservedTwice:
		return faults.TryPackObservedTwice(terms, p.Epoch, uint64(p.Round), uint16(p.Member), versionCall(&p.A), versionCall(&p.B))
	case *evidence.SworeTwice:
		return faults.TryPackSworeTwice(terms, p.Epoch, uint64(p.Round), uint16(p.Member), oathCall(&p.A), oathCall(&p.B))
	case *evidence.DoubleLeaf:
		return faults.TryPackDoubleLeaf(terms, reportCall(&p.Report), uint8(p.Kind), p.Subject, twinCall(&p.A), twinCall(&p.B), signersCall(p.Signers))
	case *evidence.InvalidReport:
		return faults.TryPackInvalidReport(terms, shownCall(&p.Shown), signersCall(p.Signers))
	case *evidence.Outlier:
		return faults.TryPackOutlier(terms, shownCall(&p.Shown), uint16(p.Member), p.Sig[:])
	case *evidence.Contradiction:
		return faults.TryPackContradicted(terms, swornCall(&p.Ours), swornCall(&p.Theirs))
	}
	return nil, fmt.Errorf("%w: %T", ErrNoCall, p)
}

func swornCall(s *evidence.Sworn) bound.Sworn {
	return bound.Sworn{Report: reportCall(&s.Report), Word: s.Word, Path: pathCall(s.Path)}
}

func versionCall(h *evidence.Header) bound.Version {
	return bound.Version{Time: uint64(h.Time), Values: h.Values, OneOffs: h.OneOffs, Context: h.Context, Signature: h.Sig[:]}
}

func oathCall(o *evidence.Oath) bound.Oath {
	return bound.Oath{Digest: o.Digest, Context: o.Context, Signature: o.Sig[:]}
}

func twinCall(t *evidence.Twin) bound.Twin {
	return bound.Twin{Payload: t.Payload, Path: pathCall(t.Path)}
}

func reportCall(r *jurat.SignedReport) bound.SignedReport {
	return bound.SignedReport{
		Committee: r.Committee, Epoch: r.Epoch, Round: uint64(r.Round), Time: uint64(r.Time), Root: r.Root,
		R: common.Address(r.Signature.R), S: new(big.Int).SetBytes(r.Signature.S[:]),
	}
}

func shownCall(s *evidence.Shown) bound.Shown {
	return bound.Shown{
		Report: reportCall(&s.Report), Observers: s.Observers, ObserversPath: pathCall(s.ObserversPath),
		Word: s.Word, WordPath: pathCall(s.WordPath),
	}
}

func signersCall(signers []evidence.Signer) []bound.Signer {
	out := make([]bound.Signer, len(signers))
	for i := range signers {
		out[i] = bound.Signer{Member: uint16(signers[i].Member), Context: signers[i].Context, Signature: signers[i].Sig[:]}
	}
	return out
}

func pathCall(path []jurat.Hash) [][32]byte {
	out := make([][32]byte, len(path))
	for i := range path {
		out[i] = path[i]
	}
	return out
}

// Slash is what one verdict took of one lock, in units of the bond token.
type Slash struct {
	Agreement    jurat.Hash
	Operator     jurat.Address
	Prover       jurat.Address
	Consumer     jurat.Address
	Bounty       *big.Int // the prover's
	Compensation *big.Int // the consumer's
	Sunk         *big.Int
	Tx           jurat.Hash
	Block        uint64
}

// Taken is all of it.
func (s *Slash) Taken() *big.Int {
	sum := new(big.Int).Add(s.Bounty, s.Compensation)
	return sum.Add(sum, s.Sunk)
}

// FileProof sends a proof and waits until it is settled: what it took of whom.
// Where the contract refuses it, the error is a *RevertError with the rule's
// name: Proven where somebody else has brought it.
func FileProof(ctx context.Context, s *Sender, b Bound, t *agreement.Terms, p evidence.Proof) (jurat.Hash, []Slash, error) {
	call, err := ProofCall(b, t, p)
	if err != nil {
		return jurat.Hash{}, nil, err
	}
	return FileCall(ctx, s, b, call)
}

// FileCall sends a call that proves something, whoever made it, and waits until
// it is settled. Errors are FileProof's.
func FileCall(ctx context.Context, s *Sender, b Bound, call Call) (jurat.Hash, []Slash, error) {
	receipt, err := s.Send(ctx, call)
	if err != nil {
		return jurat.Hash{}, nil, fmt.Errorf("file proof: %w", err)
	}
	return jurat.Hash(receipt.TxHash), slashesOf(b, logsOf(receipt)), nil
}

// Slashes are all that verdicts took under an agreement, the oldest first; of
// one operator where it is not zero.
func Slashes(ctx context.Context, c *Client, b Bound, agreement jurat.Hash, operator jurat.Address) ([]Slash, error) {
	topics := [][]common.Hash{{slashedTopic()}, {common.Hash(agreement)}}
	if operator != (jurat.Address{}) {
		topics = append(topics, []common.Hash{common.BytesToHash(operator[:])})
	}
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(b.Bonds)}, Topics: topics})
	if err != nil {
		return nil, fmt.Errorf("read slashes: %w", err)
	}
	return slashesOf(b, logs), nil
}

func slashedTopic() common.Hash { return must(bound.BondsMetaData.ParseABI()).Events["Slashed"].ID }

func slashesOf(b Bound, logs []types.Log) (list []Slash) {
	contract := bound.NewBonds()
	for i := range logs {
		l := &logs[i]
		if l.Address != common.Address(b.Bonds) || len(l.Topics) == 0 || l.Topics[0] != slashedTopic() {
			continue
		}
		e, err := contract.UnpackSlashedEvent(l)
		if err != nil {
			continue // no event of this contract's
		}
		list = append(list, Slash{e.Agreement, jurat.Address(e.Operator), jurat.Address(e.Prover), jurat.Address(e.Consumer),
			e.Bounty, e.Compensation, e.Sunk, jurat.Hash(l.TxHash), l.BlockNumber})
	}
	return list
}

// Proven is the transaction in which an operator was proven, under an agreement,
// to have said two things in a round; ok is false where none was.
func Proven(ctx context.Context, c *Client, b Bound, agreement jurat.Hash, operator jurat.Address, r jurat.Round) (tx jurat.Hash, ok bool, err error) {
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(b.Faults)}, Topics: [][]common.Hash{
		{must(bound.FaultsMetaData.ParseABI()).Events["Equivocated"].ID}, {common.Hash(agreement)},
		{common.BytesToHash(operator[:])}, {common.BigToHash(new(big.Int).SetUint64(uint64(r)))},
	}})
	if err != nil || len(logs) == 0 {
		return jurat.Hash{}, false, wrap("find verdict", err)
	}
	return jurat.Hash(logs[0].TxHash), true, nil
}

// CondemnedIn is the transaction in which a report, by its digest, was proven under an
// agreement to be one that no honest committee swears; zero where none was.
func CondemnedIn(ctx context.Context, c *Client, b Bound, agreement, digest jurat.Hash) (jurat.Hash, error) {
	logs, err := c.Logs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.Address(b.Faults)}, Topics: [][]common.Hash{
		{must(bound.FaultsMetaData.ParseABI()).Events["Condemned"].ID}, {common.Hash(agreement)}, {common.Hash(digest)},
	}})
	if err != nil || len(logs) == 0 {
		return jurat.Hash{}, wrap("find verdict", err)
	}
	return jurat.Hash(logs[0].TxHash), nil
}
